"""A unit of a run: one archive, or some loose files → its tables, and the mark that they are there."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from gazette_cli import files, held, inputs
from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.rows import ERRORS, QUOTES, STORIES, Thing, error_row, quote_rows, story_row
from gazette_cli.bulk.tables import FORMATS
from gazette_cli.bulk.watch import Watch
from gazette_cli.columns import Columns
from gazette_cli.errors import GazetteError, NotNewsError, TooLargeError, without_controls
from gazette_cli.story import Story

SUFFIXES = (".gz", ".zst", ".warc", ".jsonl", ".ndjson", ".json")
"""What a unit's name does not take over from its file's."""


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
    KilledError.code: KilledError("ended its worker each time it was tried"),
    StalledError.code: StalledError("was not done in the seconds of --stall each time it was tried"),
}
"""The errors of what is not tried once more."""


def named(path: str) -> str:
    """The name of the unit of an archive: that of its file."""
    name = os.path.basename(path)
    while (stem := os.path.splitext(name))[1].lower() in SUFFIXES and stem[0]:
        name = stem[0]
    return without_controls(name).lstrip(".") or "unit"


def run_unit(
    source: str | Sequence[str],
    out: str,
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
    it runs elsewhere.

    Returns what that mark holds: how many `stories`, `quotes`, `things` (pages, rows, files) and `passed` (records of
    an archive that are no page) there are, and `errors` by their codes; and `failed`, the file that could not be read
    to its end and why, or None: such a unit has no mark. Raises OSError where `out` can't be written,
    ValueError for options that make no sense, and ImportError without the package that `to` needs.
    """
    if to not in FORMATS:
        raise ValueError(f"no format {to!r}; there are: {', '.join(FORMATS)}")
    if text_column is not None and html_column is not None:
        raise ValueError("text_column or html_column, not both")
    copy = html_column if text_column is None else text_column
    columns = None if copy is None else Columns(copy, "html" if text_column is None else "text", id_column)
    inputs_ = [source] if isinstance(source, str) else [*source]
    folder = Folder(out)
    folder.make()
    unit = Unit(name or named(inputs_[0]), inputs_)
    return make(unit, {}, folder, Job(to, columns), Watch())


def make(unit: Unit, skip: Mapping[int, str], folder: Folder, job: Job, watch: Watch) -> dict[str, Any]:
    """The same for a unit; `skip` has what is not to be tried, by the number the watch gives, and its code."""
    reading = _Reading(unit, job, watch, skip)
    stories = quotes = 0
    errors: Counter[str] = Counter()
    with folder.tables(unit.name, job.to) as sinks:
        for thing, results in reading.things():
            for result in results:
                if isinstance(result, GazetteError):
                    sinks[ERRORS].add(error_row(thing, unit.name, result))
                    errors[result.code] += 1
                    watch.errors += 1
                    continue
                sinks[STORIES].add(story_row(thing, result))
                stories += 1
                for row in quote_rows(thing, result):
                    sinks[QUOTES].add(row)
                    quotes += 1
        watch.place |= 1  # what is left is to write
    counts: dict[str, Any] = {"unit": unit.name, "things": watch.things, "passed": reading.passed}
    counts |= {"stories": stories, "quotes": quotes, "errors": dict(sorted(errors.items()))}
    if reading.failed:
        folder.take_mark(unit.name)
    else:
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
            shown = without_controls(name)
            thing = Thing(shown, shown)
            if code := self._begin():
                yield thing, iter((SKIPPED[code],))
                continue
            try:
                yield from self._of_file(name, thing)
            except Exception as caught:  # whatever it is: the other files must not suffer from it
                error = inputs.told(caught)
                if not isinstance(error, NotNewsError | TooLargeError):
                    self.failed = shown, str(error)
                yield thing, iter((error,))

    def _of_file(self, name: str, whole: Thing) -> Iterator[tuple[Thing, Results]]:
        """What is in one file. Raises GazetteError behind what there is."""
        with files.opened(os.path.join(self._base, name)) as file:
            found = files.unfolded(file, name, self._columns)
            if not isinstance(found, bytes):
                for one in found:
                    self._watch.read = self._before + file.tell()
                    code = self._begin()
                    if one.copy is None:
                        self.passed += 1
                        self._watch.place |= 1
                        continue
                    thing = Thing(one.identifier or f"{whole.file}:{one.number}", whole.file, one.address)
                    yield thing, iter((SKIPPED[code],)) if code else _results(partial(held.stories, one, name))
                    self._end()
            self._before += file.tell() if file.seekable() else 0
        if isinstance(found, bytes):
            yield whole, _results(partial(inputs.parse_bytes, found, name))
            self._end()
        self._watch.read = self._before

    def _begin(self) -> str | None:
        """The next thing is to be parsed; the code of the error if it is not to be tried."""
        self._number += 1
        self._watch.place = 2 * self._number
        return self._skip.get(self._number)

    def _end(self) -> None:
        self._watch.place |= 1
        self._watch.things += 1


def _results(stories: Callable[[], Iterator[Story]]) -> Results:
    """The stories, and what goes wrong in the end."""
    try:
        yield from stories()
    except Exception as caught:  # whatever it is: other things must not suffer from it
        yield inputs.told(caught)
