"""Names of files → their stories: of copy and pages, of what is packed, of web archives, of the rows of a data set."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING, BinaryIO

from gazette_cli import formats, inputs
from gazette_cli.errors import GazetteError, TooLargeError, UnreadError, reason
from gazette_cli.packed import UNPACKED, WARC
from gazette_cli.pattern import Pattern
from gazette_cli.story import Story

if TYPE_CHECKING:
    from gazette_cli.columns import Columns
    from gazette_cli.held import Held

PIECE = 1 << 18
"""Bytes that are read at once."""
BEGINNING = 8
"""Bytes that tell whether a file is packed, or a web archive."""

ADDRESS = Pattern(r"(?i)https?://\S")
"""What a page's address on the web begins with."""


@contextmanager
def opened(name: str) -> Iterator[BufferedReader]:
    """A file, or standard input for `-`. Raises GazetteError, for what the system says while it is read too."""
    try:
        with _open(name) as source:
            yield source
    except IsADirectoryError:
        raise GazetteError(f"is a directory; try {_for_folder(name)}") from None
    except OSError as error:
        raise GazetteError(f"not a file; try {fetched(name)}" if ADDRESS.match(name) else reason(error)) from None


def _open(name: str) -> BufferedReader:
    try:
        return open(0 if name == inputs.STDIN else name, "rb", closefd=name != inputs.STDIN)
    except ValueError as error:  # a NUL in the name
        raise GazetteError(reason(error)) from None


def load(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`, unpacked; never more than the limit. Raises GazetteError."""
    with opened(name) as file:
        found = unfolded(file, name)
        if not isinstance(found, bytes):
            raise UnreadError("a web archive, which holds many pages; give one of them")
        return found


def _all(source: BufferedReader, head: bytes) -> bytes:
    """What a file holds of which the head is read. Raises TooLargeError before it is read, where its size is known."""
    limit = inputs.LIMIT << 20
    content = _read(source, head, limit + 1) if os.fstat(source.fileno()).st_size <= limit else None
    if content is None or len(content) > limit:
        raise TooLargeError(f"over {inputs.LIMIT} MiB, too large for one input")
    return content


def _read(source: BinaryIO, head: bytes, most: int) -> bytes:
    """So many bytes at most; room for them is not asked for at once."""
    pieces = [head]
    left = most - len(head)
    while left > 0 and (piece := source.read(min(left, PIECE))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


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


def parse(
    name: str, source: str = formats.AUTO, encoding: str | None = None, columns: "Columns | None" = None
) -> Iterator[Story | GazetteError]:
    """The stories of one file, complete with quotations. Raises GazetteError if there are none, or no more.

    What an archive or a data set holds and gives none is an error among them; a page without a story is passed over.
    """
    with opened(name) as file:
        yield from _stories(unfolded(file, name, columns, source), name, source, encoding)


def parse_content(
    content: bytes,
    name: str = inputs.STDIN,
    source: str = formats.AUTO,
    encoding: str | None = None,
    declared: str | None = None,
) -> Iterator[Story | GazetteError]:
    """The same of bytes; `declared` is the encoding that came with them, as in the header of a web server's answer."""
    if not content.startswith((WARC, *UNPACKED)):
        return inputs.parse_bytes(content, name, source, encoding, declared)
    found = unfolded(BufferedReader(BytesIO(content)), name, source=source)
    return _stories(found, name, source, encoding, declared)


def _stories(
    found: "bytes | Iterator[Held]", name: str, source: str, encoding: str | None, declared: str | None = None
) -> Iterator[Story | GazetteError]:
    if isinstance(found, bytes):
        return inputs.parse_bytes(found, name, source, encoding, declared)
    from gazette_cli import held

    return held.parse(found, name, encoding)


def unfolded(
    file: BufferedReader, name: str, columns: "Columns | None" = None, source: str = formats.AUTO
) -> "bytes | Iterator[Held]":
    """All bytes of a file, unpacked; or what it holds, one at a time, where it is a web archive or has columns.

    What is behind the beginning of such a one is read as it is asked for. Raises GazetteError.
    """
    head = file.read(BEGINNING)
    if columns is None and not head.startswith((WARC, *UNPACKED)):
        return _all(file, head)
    from gazette_cli import unpack

    begin, pieces = unpack.begun(unpack.pieces(file, None if columns else name, head), len(WARC))
    if begin.startswith(WARC) and source in (formats.AUTO, "html"):
        from gazette_cli import warc

        return warc.pages(pieces)
    if columns is not None:
        from gazette_cli.columns import rows

        return rows(pieces, columns, name)
    return unpack.joined(pieces, inputs.LIMIT << 20)


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
            error = inputs.told(caught)
        error.file = name
        yield error
