"""The body of an HTTP answer as a crawler has stored it → the page: chunks put together, and unpacked.

What the headers say of a body is often not so, for crawlers keep the headers of what they have unpacked and put
together. So the body's own bytes decide, and a header where they can't tell. Of a body that is cut off or damaged what
stands before that is given, as browsers show it.
"""

import io
import zlib
from collections.abc import Iterable, Iterator
from importlib import import_module

from gazette_cli import formats, unpack
from gazette_cli.errors import BadRecordError, TooLargeError, TruncatedError
from gazette_cli.packed import GZIP, UNPACKED

HEX = b"0123456789abcdefABCDEF"
SIZE_LINE = 80
"""Bytes in which the line that tells a chunk's size has to end; servers fill it up with blanks."""
STEP = 1 << 13
"""Bytes that are unpacked at once."""
MOST = 3
"""So many times a body may be packed by what its bytes tell."""
GZIPPED = zlib.MAX_WBITS | 16
ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
"""How what is in zlib's format mostly begins (RFC 1950)."""
MARKUP = b"<"
"""What every page has; one that is not packed, whatever is said of it, begins so."""
BLANKS = b"\xef\xbb\xbf \t\r\n"
"""What may stand before that: a byte order mark, white space."""


def decoded(body: bytes, transfer: str, coding: str, limit: int) -> bytes:
    """The page in a body, by its headers Transfer-Encoding and Content-Encoding ("" for none).

    Raises TooLargeError for more than `limit` bytes, BadRecordError where it is packed and nothing can be had of it,
    UnreadError where nothing is installed that unpacks zstd.
    """
    body = _in_one(body, "chunked" in transfer.lower())
    for _ in range(MOST):
        if not body.startswith(UNPACKED):
            break
        pieces = _inflated(body, GZIPPED) if body.startswith(GZIP) else unpack.pieces(io.BytesIO(body))
        page, failed = _gathered(pieces, limit)
        if failed and not page:
            raise BadRecordError(str(failed) if isinstance(failed, TruncatedError) else "a gzip file that is damaged")
        body = page
    if body.lstrip(BLANKS).startswith(MARKUP):
        return body
    for name, unpacked in WAYS:
        if name in coding.lower() or (coding and body.startswith(ZLIB) and unpacked is _deflated):
            page, _ = _gathered(unpacked(body), limit)
            if MARKUP in page:
                return page
            if formats.recognised(formats.beginning(body)) != "html":
                raise BadRecordError(f"not packed by {name}, as its header says, nor a page")
    return body


def _in_one(body: bytes, declared: bool) -> bytes:
    """The chunks of a body in one (RFC 9112, 7.1). One that is not said to have chunks has to hold together."""
    found = bytearray()
    first, whole, at = None, False, 0
    while not whole and (chunk := _chunk(body, at)) is not None:
        begin, end = chunk
        first = end - begin if first is None else first
        found += body[begin:end]
        whole, at = begin == end, end + 2
    return bytes(found) if first is not None and (declared or (whole and first)) else body


def _chunk(body: bytes, at: int) -> tuple[int, int] | None:
    """Where the chunk begins and ends whose size stands at `at`; None where there is none. The last one is empty."""
    line = body.find(b"\r\n", at, at + SIZE_LINE)
    size = body[at : max(line, at)].partition(b";")[0].strip()
    if not size or size.translate(None, HEX):
        return None
    begin = line + 2
    end = begin + int(size, 16)
    holds = begin == end or body[end : end + 2] in (b"\r\n", b"\r", b"")
    return (begin, end) if holds else None


def _gathered(pieces: Iterable[bytes], limit: int) -> tuple[bytes, Exception | None]:
    """The pieces in one as far as they come, and what ended them too early."""
    found: list[bytes] = []
    size = 0
    try:
        for piece in pieces:
            found.append(piece)
            size += len(piece)
            if size > limit:
                raise TooLargeError(f"over {limit >> 20} MiB unpacked, too large for one story")
    except (TruncatedError, zlib.error, OSError) as error:
        return b"".join(found), error
    return b"".join(found), None


def _inflated(body: bytes, bits: int) -> Iterator[bytes]:
    """What is packed by deflate (RFC 1951), its members one behind the other; `bits` as zlib has it says in what frame.

    Raises zlib.error behind the last byte that can be had.
    """
    view = memoryview(body)
    at = 0
    while at < len(body):
        member = zlib.decompressobj(bits)
        while at < len(body) and not member.eof:
            before, step = member.copy(), view[at : at + STEP]
            try:
                yield member.decompress(step)
            except zlib.error:
                for byte in range(len(step)):  # all that is good before the fault
                    yield before.decompress(step[byte : byte + 1])
            at += len(step)
        at -= len(member.unused_data)
        if body[at : at + len(GZIP)] != GZIP:
            return


def _deflated(body: bytes) -> Iterator[bytes]:
    """What is packed by `deflate`: in zlib's format (RFC 9110, 8.4.1.2), or without its frame, as some servers do."""
    try:
        zlib.decompressobj().decompress(body[:STEP], 1)
    except zlib.error:
        return _inflated(body, -zlib.MAX_WBITS)
    return _inflated(body, zlib.MAX_WBITS)


def _of_brotli(body: bytes) -> Iterator[bytes]:
    """What is packed by `br` (RFC 7932)."""
    reader = import_module("fastwarc.stream_io").BrotliReader(io.BytesIO(body))
    yield from iter(lambda: reader.read(STEP), b"")


WAYS = (("deflate", _deflated), ("br", _of_brotli))
"""What only a header tells."""
