"""Packed bytes → what is packed in them, told by how they begin, not by a name: gzip (RFC 1952), zstd (RFC 8878)."""

import zlib
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, Protocol

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


def unpacked(content: bytes, name: str, limit: int) -> bytes:
    """What is packed in the bytes of an input; other bytes as they are. What is packed twice is unpacked once.

    Raises UnreadError where nothing is installed that unpacks them, GazetteError for more than `limit` bytes, and for
    what is damaged, cut off or goes on as something else.
    """
    packing = next((row for row in PACKINGS if content.startswith(row.begins)), None)
    if packing is None:
        return content
    advice = named(packing.advice, name)
    try:
        way = packing.way()
    except ImportError:
        raise UnreadError(f"a {packing.name} file; pip install 'gazette-cli[{packing.name}]', or {advice}") from None
    pieces: list[bytes] = []
    at = size = 0
    member = way.member()
    while at < len(content):
        if member.eof:
            if not content.startswith(packing.begins, at):
                break
            member = way.member()
        piece = content[at : at + PIECE]
        try:
            pieces.append(member.decompress(piece))
        except way.error:
            raise GazetteError(f"a {packing.name} file that is damaged; try {advice}") from None
        at += len(piece) - len(member.unused_data)
        size += len(pieces[-1])
        if size > limit:
            raise GazetteError(f"over {limit >> 20} MiB unpacked, too large for one input")
    if not member.eof:
        raise GazetteError(f"a {packing.name} file that is cut off; try {advice}")
    if content[at:].strip(PADDING):
        raise GazetteError(f"a {packing.name} file with something else behind it; try {advice}")
    return b"".join(pieces)
