"""A unit of a run: one archive, or some loose files → its tables, and the mark that they are there."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

import orjson

from gazette_cli import files, held, inputs
from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.rows import ERRORS, QUOTES, STORIES, Row, Thing, error_row, quote_rows, spelt, story_row
from gazette_cli.bulk.tables import FORMATS, Sink
from gazette_cli.bulk.watch import Watch
from gazette_cli.columns import Columns, named_columns
from gazette_cli.errors import GazetteError, NotNewsError, TooLargeError, printable, without_controls
from gazette_cli.story import Story

SUFFIXES = (".gz", ".zst", ".warc", ".jsonl", ".ndjson", ".json")
"""What a unit's name does not take over from its file's."""
LONGEST = 180
"""Bytes of a unit's name: systems allow 255, and what is being written has a longer one."""

Name = str | os.PathLike[str]
"""The name of a file."""


class Unit(NamedTuple):
    """What is parsed, written and done again as one."""

    name: str
    """What its files in the tables are called."""
    files: Sequence[str]
    """The names of its inputs."""


class Job(NamedTuple):
    """What is made of all units of a run."""

    to: str
    """A name of `tables.FORMATS`."""
    columns: Columns | None = None
    """The columns of data sets; without them all files are copy, pages or web archives."""
    base: str = ""
    """The folder from which the names of inputs lead; nothing where that is the process's own."""


class KilledError(GazetteError):
    """It ended the process that parsed it, which was tried again."""

    code = "killed"


class StalledError(GazetteError):
    """It had no end in the time that a page is given, and was tried again."""

    code = "stalled"


SKIPPED = {
    KilledError.code: KilledError("ended its worker, or took too much memory, each time it was tried"),
    StalledError.code: StalledError("was not done in the seconds of --stall each time it was tried"),
}
"""The errors of what is not tried once more."""


def named(path: str) -> str:
    """The name of the unit of an archive: that of its file, or how it begins."""
    name = os.path.basename(path)
    while (stem := os.path.splitext(name))[1].lower() in SUFFIXES and stem[0]:
        name = stem[0]
    return without_controls(name).lstrip(".").encode()[:LONGEST].decode("utf-8", "ignore") or "unit"


def run_unit(
    source: Name | Sequence[Name],
    out: Name,
    *,
    to: str = "jsonl",
    text_column: str | None = None,
    html_column: str | None = None,
    id_column: str | None = None,
    name: str | None = None,
) -> dict[str, Any]:
    """Parse one file, or several, into the tables of the folder `out`: `stories/NAME.…`, `quotes/`, `errors/`.

    `source` is a web archive, a data set whose columns are given, a story, or a list of such; `to` is `jsonl` or
    `parquet`; NAME is that of the first file where no `name` is given, and tells units of one folder apart. What is
    written depends on the input alone, and appears complete, `done/NAME.json` last: it may be called again, also while
    another process does the same.

    Returns what that mark holds: how many `stories`, `quotes`, `things` (pages, rows, files) and `passed` (records of
    an archive that are no page) there are, and `errors` by their codes; and `failed`, the file that could not be read
    to its end and why, or None: such a unit has no mark. Raises OSError where `out` can't be written, ValueError for
    options that make no sense or a name that is another file's, and ImportError without the package that `to` needs.
    """
    inputs = [os.fsdecode(one) for one in ([source] if isinstance(source, str | os.PathLike) else source)]
    if not inputs:
        raise ValueError("no input")
    if to not in FORMATS:
        raise ValueError(f"no format {to!r}; there are: {', '.join(FORMATS)}")
    if name is not None and (not name or name.startswith(".") or "/" in name):
        raise ValueError(f"{name!r} is no name of a unit")
    folder = Folder(os.fsdecode(out))
    folder.make()
    unit = Unit(name or named(inputs[0]), inputs)
    mark = folder.mark(unit.name, to)
    if mark is not None and mark["file"] != spelt(inputs[0]):
        raise ValueError(f"{folder.path} has a unit {unit.name!r} of {mark['file']}; give this one another name")
    return make(unit, {}, folder, Job(to, named_columns(text_column, html_column, id_column)), Watch())


class _Writing:
    """The tables of a unit, while they are written."""

    def __init__(self, unit: str, sinks: Mapping[str, Sink], watch: Watch) -> None:
        self._unit = unit
        self._sinks = sinks
        self._watch = watch
        self.stories = self.quotes = 0
        self.errors: Counter[str] = Counter()

    def story(self, thing: Thing, part: int, story: Story) -> None:
        """Write a story and its quotations; one that no table can hold is an error."""
        try:
            line, *quotes = map(_line, (story_row(thing, part, story), *quote_rows(thing, part, story)))
        except (TypeError, ValueError) as caught:  # half a character, a number without end
            self.error(thing, inputs.told(caught))
            return
        self._sinks[STORIES].add(line)
        self.stories += 1
        for quote in quotes:
            self._sinks[QUOTES].add(quote)
            self.quotes += 1

    def error(self, thing: Thing, error: GazetteError) -> None:
        """Write an error."""
        self._sinks[ERRORS].add(_line(error_row(thing, self._unit, error)))
        self.errors[error.code] += 1
        self._watch.errors += error.code != NotNewsError.code


def _line(row: Row) -> bytes:
    return orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE)


def make(unit: Unit, skip: Mapping[int, str], folder: Folder, job: Job, watch: Watch) -> dict[str, Any]:
    """The same for a unit; `skip` has what is not to be tried, by the number the watch gives, and its code."""
    reading = _Reading(unit, job, watch, skip)
    with folder.tables(unit.name, job.to) as sinks:
        writing = _Writing(unit.name, sinks, watch)
        for thing, results in reading.things():
            part = 0
            for result in results:
                if isinstance(result, GazetteError):
                    writing.error(thing, result)
                else:
                    part += 1
                    writing.story(thing, part, result)
        watch.place |= 1  # what is left is to write
    counts: dict[str, Any] = {
        "unit": unit.name,
        "file": spelt(unit.files[0]),
        "things": watch.things,
        "passed": reading.passed,
    }
    counts |= {"stories": writing.stories, "quotes": writing.quotes, "errors": dict(sorted(writing.errors.items()))}
    if not reading.failed:
        folder.set_mark(unit.name, counts)
    return counts | {"failed": reading.failed}


Results = Iterator[Story | GazetteError]


class _Reading:
    """One pass over the files of a unit."""

    def __init__(self, unit: Unit, job: Job, watch: Watch, skip: Mapping[int, str]) -> None:
        self._files = unit.files
        self._columns = job.columns
        self._base = job.base
        self._watch = watch
        self._skip = skip
        self._number = 0
        self._before = 0
        """Bytes of the files before this one."""
        self.passed = 0
        """How many records of archives were no copy."""
        self.failed: tuple[str, str] | None = None
        """Which file could not be read to its end, if one could not, and why: the rows before that are good."""

    def things(self) -> Iterator[tuple[Thing, Results]]:
        """All that the files hold, each with its stories and errors, which are asked for before the next thing."""
        self._watch.begin()
        for name in self._files:
            shown = spelt(name)
            thing = Thing(shown, shown)
            try:
                yield from self._of_file(name, thing)
            except Exception as caught:  # whatever it is: the other files must not suffer from it
                error = inputs.told(caught)
                if not isinstance(error, NotNewsError | TooLargeError):
                    self.failed = thing.file, str(error)
                yield thing._replace(number=None), iter((error,))

    def _of_file(self, name: str, whole: Thing) -> Iterator[tuple[Thing, Results]]:
        """What is in one file. Raises GazetteError behind what there is."""
        with files.opened(os.path.join(self._base, name)) as file:
            found = files.unfolded(file, name, self._columns)
            if not isinstance(found, bytes):
                for one in found:
                    self._watch.read = self._before + file.tell()
                    if one.copy is None:
                        self.passed += 1
                        continue
                    identifier = printable(one.identifier) if one.identifier else f"{whole.file}:{one.number}"
                    thing = Thing(identifier, whole.file, one.number, one.address, one.fetched)
                    yield from self._tried(thing, partial(held.stories, one, name))
            self._before += file.tell()
        if isinstance(found, bytes):
            yield from self._tried(whole, partial(inputs.parse_bytes, found, name))
        self._watch.read = self._before

    def _tried(self, thing: Thing, stories: Callable[[], Iterator[Story]]) -> Iterator[tuple[Thing, Results]]:
        """A thing that is to be parsed now, unless it is one that is not tried again."""
        self._number += 1
        self._watch.place = 2 * self._number
        code = self._skip.get(self._number)
        yield thing, iter((SKIPPED[code],)) if code else _results(stories)
        self._watch.place |= 1
        self._watch.things += 1


def _results(stories: Callable[[], Iterator[Story]]) -> Results:
    """The stories, and what goes wrong in the end."""
    try:
        yield from stories()
    except Exception as caught:  # whatever it is: other things must not suffer from it
        yield inputs.told(caught)
