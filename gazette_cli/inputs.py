"""Names of inputs → their stories, one at a time."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from typing import BinaryIO, TypeVar

from gazette_cli import formats, packed, unread
from gazette_cli.decode import BYTE_ORDER_MARKS, decode, plain
from gazette_cli.errors import GazetteError, NotNewsError, UnreadError, reason, without_controls
from gazette_cli.pattern import Pattern
from gazette_cli.quotes import annotate
from gazette_cli.story import Story, gaps

STDIN = "-"

Result = TypeVar("Result", bound=Story | GazetteError)

PIECE = 1 << 18
"""Bytes that are read at once."""

ADDRESS = Pattern(r"(?i)https?://\S")
"""What a page's address on the web begins with."""

DECLARED = 200
"""Bytes in which XML declares its encoding."""

LIMIT = 64
"""In MiB: no story is that long, and the file may be a dump or a device."""


@contextmanager
def opened(name: str) -> Iterator[BufferedReader]:
    """A file, or standard input for `-`. Raises GazetteError, for what goes wrong while it is read too."""
    try:
        with open(0 if name == STDIN else name, "rb", closefd=name != STDIN) as source:
            yield source
    except IsADirectoryError:
        raise GazetteError(f"is a directory; try {_for_folder(name)}") from None
    except OSError as error:
        raise GazetteError(f"not a file; try {fetched(name)}" if ADDRESS.match(name) else reason(error)) from None
    except ValueError as error:
        raise GazetteError(reason(error)) from None


def load(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`; never more than the limit is read."""
    with opened(name) as source:
        small = os.fstat(source.fileno()).st_size <= LIMIT << 20
        content = _read(source) if small else b""
    if not small or len(content) > LIMIT << 20:
        raise GazetteError(f"over {LIMIT} MiB, too large for one input")
    return content


def _for_folder(name: str) -> str:
    """The two ways to the files of a folder."""
    import shlex

    from gazette_cli.packed import rooted

    folder = rooted(name.rstrip("/") or name)
    quoted = shlex.quote(folder)
    return f"gazette parse -r {quoted}, or {quoted.rstrip('/')}/*.txt"


def fetched(address: str) -> str:
    """How an address of the web is read."""
    import shlex

    return f"curl -sL {shlex.quote(address)} | gazette parse"


def _read(source: BinaryIO) -> bytes:
    """All that a file holds, up to a byte more than the limit; room for the limit is not asked for at once."""
    pieces: list[bytes] = []
    left = (LIMIT << 20) + 1
    while left > 0 and (piece := source.read(min(left, PIECE))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def parse(name: str, source: str = formats.AUTO, encoding: str | None = None) -> Iterator[Story]:
    """The stories of one file, complete with quotations. Raises GazetteError if there are none, or no more."""
    return parse_bytes(load(name), name, source, encoding)


def parse_bytes(
    content: bytes,
    name: str = STDIN,
    source: str = formats.AUTO,
    encoding: str | None = None,
    declared: str | None = None,
) -> Iterator[Story]:
    """The same of bytes; `declared` is the encoding that came with them, as in the header of a web server's answer."""
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
    if content.startswith(packed.UNPACKED):
        from gazette_cli.unpack import unpacked

        content = unpacked(content, shown, LIMIT << 20)
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


def parse_all(names: Iterable[str | GazetteError], source: str, encoding: str | None) -> Iterator[Story | GazetteError]:
    """The stories of all files, in the order given; for one that fails the error, and then the next one's."""
    return parse_each(names, lambda name: parse(name, source, encoding))


def parse_each(
    names: Iterable[str | GazetteError], read: Callable[[str], Iterator[Story | GazetteError]]
) -> Iterator[Story | GazetteError]:
    """The same by another way to read a file. An error among the names, of what could not be listed, is passed on."""
    for name in names:
        if isinstance(name, GazetteError):
            yield name
            continue
        try:
            yield from read(name)
            continue
        except Exception as caught:  # whatever it is: the other inputs must not suffer from it
            error = told(caught)
        error.file = name
        yield error


def told(caught: Exception) -> GazetteError:
    """What is said of an input that failed, be it for a defect in gazette."""
    if isinstance(caught, GazetteError):
        return caught
    if isinstance(caught, MemoryError):
        return GazetteError("not enough memory for it")
    return GazetteError(f"{_whereabouts(caught)}; a defect in gazette, please report it")


def in_year(results: Iterable[Result], year: int | None) -> Iterator[Result]:
    """The same, the dates of datelines that have no year completed by that one, where one is given."""
    from gazette_cli.wire import dates

    for result in results:
        if year is not None and isinstance(result, Story) and result.dateline is not None:
            result.dateline.date = dates.in_year(result.dateline.date, year)
        yield result


def listed(name: str, stories: Callable[[], Iterator[Story]]) -> list[Story]:
    """All stories of one input. Raises GazetteError, whose `file` is the input's name."""
    try:
        return list(stories())
    except GazetteError as error:
        error.file = name
        raise


def _whereabouts(error: Exception) -> str:
    """What went wrong and where: "KeyError in bylines.py, line 80"."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = trace and f"{os.path.basename(trace.tb_frame.f_code.co_filename)}, line {trace.tb_lineno}"
    return f"{type(error).__name__} in {place}"
