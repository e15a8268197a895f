"""Names of inputs → their stories, one at a time."""

import os
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from gazette_cli import formats, unread
from gazette_cli.decode import decode
from gazette_cli.errors import GazetteError, NotNewsError, UnreadError, reason, without_controls
from gazette_cli.quotes import annotate
from gazette_cli.story import Story

STDIN = "-"

PIECE = 1 << 18
"""Bytes that are read at once."""

LIMIT = 64
"""In MiB: no story is that long, and the file may be a dump or a device."""


def load(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`; never more than the limit is read."""
    try:
        with open(0 if name == STDIN else name, "rb", closefd=name != STDIN) as source:
            small = os.fstat(source.fileno()).st_size <= LIMIT << 20
            content = _read(source) if small else b""
    except IsADirectoryError:
        raise GazetteError(f"is a directory; try {name.rstrip('/')}/*.txt") from None
    except OSError as error:
        raise GazetteError(reason(error)) from None
    if not small or len(content) > LIMIT << 20:
        raise GazetteError(f"over {LIMIT} MiB, too large for one input")
    return content


def _read(source: BinaryIO) -> bytes:
    """All that a file holds, up to a byte more than the limit; room for the limit is not asked for at once."""
    pieces: list[bytes] = []
    left = (LIMIT << 20) + 1
    while left > 0 and (piece := source.read(min(left, PIECE))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def parse(name: str, source: str = formats.AUTO, encoding: str | None = None) -> Iterator[Story]:
    """The stories of one input, complete with quotations. Raises GazetteError if there are none, or no more."""
    content = load(name)
    shown = without_controls(name)
    _refuse_unread(content, shown, source)
    kind = formats.detect(content) if source == formats.AUTO else source
    read = formats.reader(kind)
    text, guessed = decode(content, encoding, page=kind == "html")
    del content
    part = 0
    for part, story in enumerate(read(text), 1):
        story.file, story.part, story.format = shown, part, kind
        if guessed:
            story.warnings.append("encoding-guessed")
        annotate(story)
        yield story
    if not part:
        raise NotNewsError("no story in it")


def _refuse_unread(content: bytes, name: str, source: str) -> None:
    """Raise UnreadError for what is no text, and, unless the format is given, for text of a kind that has no reader."""
    phrase = unread.packed(content, name)
    if phrase is None and source == formats.AUTO:
        phrase = unread.unread(formats.beginning(content, unread.HEAD), name)
    if phrase is not None:
        raise UnreadError(phrase)


def parse_all(
    names: Iterable[str], source: str, encoding: str | None, failed: Callable[[str, str], None]
) -> Iterator[Story]:
    """The stories of all inputs, in the order given. One that fails is told to `failed(name, phrase)` and left."""
    for name in names:
        try:
            yield from parse(name, source, encoding)
        except GazetteError as error:
            failed(name, str(error))
        except MemoryError:
            failed(name, "not enough memory for it")
        except Exception as error:  # a defect of gazette's: the other inputs must not suffer from it
            failed(name, f"{_whereabouts(error)}; a defect in gazette, please report it")


def _whereabouts(error: Exception) -> str:
    """What went wrong and where: "KeyError in bylines.py, line 80"."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = trace and f"{os.path.basename(trace.tb_frame.f_code.co_filename)}, line {trace.tb_lineno}"
    return f"{type(error).__name__} in {place}"
