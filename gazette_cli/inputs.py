"""The bytes or the text of an input → its stories, one at a time."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from gazette_cli import formats, packed, unread
from gazette_cli.decode import BYTE_ORDER_MARKS, decode, plain
from gazette_cli.errors import DefectError, GazetteError, NotNewsError, TooLargeError, UnreadError, without_controls
from gazette_cli.quotes import annotate
from gazette_cli.story import Story, gaps

STDIN = "-"

Result = TypeVar("Result", bound=Story | GazetteError)

DECLARED = 200
"""Bytes in which XML declares its encoding."""

LIMIT = 64
"""In MiB: no story is that long, and the file may be a dump or a device."""


def parse_bytes(
    content: bytes,
    name: str = STDIN,
    source: str = formats.AUTO,
    encoding: str | None = None,
    declared: str | None = None,
) -> Iterator[Story]:
    """The stories of an input's bytes, complete with quotations. Raises GazetteError if there are none, or no more.

    `declared` is the encoding that came with them, as in the header of a web server's answer.
    """
    return stories(recognised(content, name, source, encoding, declared))


Copy = tuple[str | bytes, str, str, list[str]]
"""An input that is recognised and decoded: what its reader takes, its format, its name as it can be shown, warnings."""


def recognised(
    content: bytes,
    name: str = STDIN,
    source: str = formats.AUTO,
    encoding: str | None = None,
    declared: str | None = None,
) -> Copy:
    """The bytes of an input as a reader takes them. Raises GazetteError where there is none that could."""
    shown = without_controls(name)
    if phrase := packed.packed(content, shown):
        raise UnreadError(phrase)
    kind = _kind(formats.beginning(content, packed.HEAD), shown, source)
    row = formats.input_named(kind)
    if row.takes == "bytes":
        return _unmarked(content, encoding), kind, shown, []
    misdeclared = row.xml and encoding is None and _misdeclared(content)
    if misdeclared:
        encoding = "utf-8"
    text, guessed = decode(content, encoding, declares=row.declares, hint=declared)
    return text, kind, shown, ["encoding-guessed"] * guessed + ["encoding-declared"] * misdeclared


def parse_text(text: str, name: str = STDIN, source: str = formats.AUTO) -> Iterator[Story]:
    """The same of text that is decoded already; a surrogate without its other half is replaced."""
    shown = without_controls(name)
    kind = _kind(text[: packed.HEAD].removeprefix("\ufeff"), shown, source)
    row = formats.input_named(kind)
    text = plain(text, declares=row.declares)
    return stories((text.encode() if row.takes == "bytes" else text, kind, shown, []))


def _unmarked(content: bytes, encoding: str | None) -> bytes:
    """Bytes whose parts have encodings of their own, in UTF-8 where the whole is in UTF-16, or in one that is given."""
    if encoding or content.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS)):
        return decode(content, encoding)[0].encode()
    return content


def _misdeclared(content: bytes) -> bool:
    """Whether XML in UTF-8 declares another encoding, as agencies' systems have it: valid UTF-8 is UTF-8 then."""
    begin = content[:DECLARED].lower()
    if b"encoding" not in begin or b"utf-" in begin[: begin.find(b"?>") + 1] or content.isascii():
        return False
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _kind(head: str, name: str, source: str) -> str:
    """The format of an input that begins so, unless it is given. Raises UnreadError for one that has no reader."""
    if source != formats.AUTO:
        return source
    if kind := formats.exchanged(head):
        return kind
    if phrase := unread.unread(head, name):
        raise UnreadError(phrase)
    return formats.recognised(head)


def read_as(kind: str, source: str | bytes) -> Iterator[Story]:
    """The stories of a source, by the row of its format; a reader of bytes hands its parts back to this."""
    read = formats.reader(kind)
    return read(source, read_as) if isinstance(source, bytes) else read(source)


def _hides(source: str | bytes) -> bool:
    """Whether a document may hold what no terminal may get: copy and pages are read without it."""
    from gazette_cli.wire import controls

    return isinstance(source, bytes) or controls.may_hold_some(source)


def _show(story: Story) -> None:
    """Take it out of a story's texts."""
    from gazette_cli.texts import change_texts
    from gazette_cli.wire import controls

    change_texts(story, controls.shown)


def stories(copy: Copy) -> Iterator[Story]:
    """The stories of an input, complete with quotations. Raises GazetteError if there are none, or no more."""
    source, kind, name, warnings = copy
    part, refused = 0, None
    row = formats.input_named(kind)
    hides = (row.xml or row.exchange) and _hides(source)
    for part, story in enumerate(read_as(kind, source), 1):
        if hides:
            _show(story)
        if row.complete:
            story.file = story.file or name
            yield story
            continue
        story.file, story.part, story.format = name, part, kind
        story.warnings = [*gaps(story), *story.warnings, *warnings]
        try:
            annotate(story)
        except NotNewsError as error:  # the stories after it must not suffer from it
            refused = refused or error
        else:
            yield story
    if refused or not part:
        raise refused or NotNewsError("no story in it")


def told(caught: Exception) -> GazetteError:
    """What is said of an input that failed, be it for a defect in gazette."""
    if isinstance(caught, GazetteError):
        return caught
    if isinstance(caught, MemoryError):
        return TooLargeError("not enough memory for it")
    return DefectError(f"{_whereabouts(caught)}; a defect in gazette, please report it")


def in_year(results: Iterable[Result], year: int | None) -> Iterator[Result]:
    """The same, the dates of datelines that have no year completed by that one, where one is given."""
    from gazette_cli.wire import dates

    for result in results:
        if year is not None and isinstance(result, Story) and result.dateline is not None:
            result.dateline.date = dates.in_year(result.dateline.date, year)
        yield result


def listed(name: str, results: Callable[[], Iterator[Story | GazetteError]]) -> list[Story]:
    """All stories of one input. Raises GazetteError, whose `file` is the input's name, for the first that there is."""
    found: list[Story] = []
    try:
        for each in results():
            if isinstance(each, GazetteError):
                raise each
            found.append(each)
    except GazetteError as error:
        error.file = name
        raise
    return found


def _whereabouts(error: Exception) -> str:
    """What went wrong and where: "KeyError in bylines.py, line 80"."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = trace and f"{os.path.basename(trace.tb_frame.f_code.co_filename)}, line {trace.tb_lineno}"
    return f"{type(error).__name__} in {place}"
