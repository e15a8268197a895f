"""Packed bytes → what is packed in them, told by how they begin, not by a name: gzip (RFC 1952), zstd (RFC 8878)."""

import io
import zlib
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import chain
from typing import BinaryIO, NamedTuple, Protocol

from gazette_cli.errors import GazetteError, UnreadError
from gazette_cli.packed import GZIP, ZSTD, named

PIECE = 1024
"""Packed bytes that are unpacked at once, so that no more than 32 MiB come of them."""
PADDING = b"\0"
"""What may stand behind the last member: tapes and block devices fill up with it."""


class Member(Protocol):
    """What unpacks one member; a packed file may be several, one behind the other."""

    @property
    def eof(self) -> bool:
        """Whether it has ended."""

    @property
    def unused_data(self) -> bytes:
        """What of the bytes given last stands behind its end."""

    def decompress(self, data: bytes, /) -> bytes:
        """What is in the next bytes."""


class Way(NamedTuple):
    """How to unpack: what begins a member, and what is raised for one that is damaged."""

    member: Callable[[], Member]
    error: type[Exception]


class Packing(NamedTuple):
    """A way in which bytes are packed."""

    name: str
    begins: bytes
    way: Callable[[], Way]
    advice: str
    """What unpacks it as far as it goes; `{}` is the file's name."""


def _gzip() -> Way:
    return Way(lambda: zlib.decompressobj(zlib.MAX_WBITS | 16), zlib.error)


def _zstd() -> Way:
    """Python's own from 3.14 on, else zstandard. Raises ImportError where neither is there."""
    try:
        zstd = import_module("compression.zstd")
        return Way(zstd.ZstdDecompressor, zstd.ZstdError)
    except ImportError:
        zstandard = import_module("zstandard")
    return Way(lambda: zstandard.ZstdDecompressor().decompressobj(), zstandard.ZstdError)


PACKINGS = (
    Packing("gzip", GZIP, _gzip, "gzip -dc {} | gazette parse"),
    Packing("zstd", ZSTD, _zstd, "zstd -dc {} | gazette parse"),
)


def pieces(source: BinaryIO, name: str | None = None) -> Iterator[bytes]:
    """What is packed in an input, as it is read; another as it is. What is packed twice is unpacked once.

    By its `name` it is told what to do about one. Raises UnreadError where nothing is installed that unpacks it, and
    GazetteError, behind what there is, for one that is damaged, cut off or goes on as something else.
    """
    buffer = source.read(PIECE)
    packing = next((row for row in PACKINGS if buffer.startswith(row.begins)), None)
    if packing is None:
        yield buffer
        yield from iter(lambda: source.read(PIECE), b"")
        return
    advice = "" if name is None else named(packing.advice, name)
    way = _way(packing, advice)
    advice = advice and f"; try {advice}"
    member = way.member()
    while buffer:
        if member.eof:
            if len(buffer) < len(packing.begins):
                buffer += source.read(PIECE)
            if not buffer.startswith(packing.begins):
                break
            member = way.member()
        try:
            yield member.decompress(buffer)
        except way.error:
            raise GazetteError(f"a {packing.name} file that is damaged{advice}") from None
        buffer = member.unused_data or source.read(PIECE)
    if not member.eof:
        raise GazetteError(f"a {packing.name} file that is cut off{advice}")
    if any(rest.strip(PADDING) for rest in chain((buffer,), iter(lambda: source.read(PIECE), b""))):
        raise GazetteError(f"a {packing.name} file with something else behind it{advice}")


def _way(packing: Packing, advice: str) -> Way:
    try:
        return packing.way()
    except ImportError:
        missing = f"a {packing.name} file; pip install 'gazette-cli[{packing.name}]'"
        raise UnreadError(f"{missing}, or {advice}" if advice else missing) from None


def unpacked(content: bytes, name: str, limit: int) -> bytes:
    """The same of bytes; such as are not packed as they are. Raises GazetteError for more than `limit` bytes too."""
    if not content.startswith(tuple(row.begins for row in PACKINGS)):
        return content
    found: list[bytes] = []
    size = 0
    for piece in pieces(io.BytesIO(content), name):
        found.append(piece)
        size += len(piece)
        if size > limit:
            raise GazetteError(f"over {limit >> 20} MiB unpacked, too large for one input")
    return b"".join(found)
