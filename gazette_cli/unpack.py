"""Packed bytes → what is packed in them, told by how they begin, not by a name: gzip (RFC 1952), zstd (RFC 8878)."""

import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import chain
from typing import NamedTuple, Protocol

from gazette_cli.errors import TooLargeError, TruncatedError, UnreadError
from gazette_cli.packed import GZIP, SKIPPED, ZSTD, named

PIECE, LEAST = 1 << 16, 1 << 10
"""Bytes that are read at once of what is not packed, and of what is or may be."""
BEGINNING = 8
"""Bytes that tell what a member is, and how long one is that holds no data."""
WIDEST = 31
"""The binary logarithm of the bytes that a member of zstd may look back: the most that its own command knows."""
DICTIONARY = SKIPPED[0xD]
"""How a web archive begins that is packed with a dictionary, which stands in this frame (iipc's WARC with zstd, 3)."""
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
    """Of the way, and of the command that unpacks it as far as it goes."""
    begins: tuple[bytes, ...]
    way: Callable[[], Way]
    unsound: str
    """What one is that can't be unpacked."""
    piece: int
    """Packed bytes that are unpacked at once, so that no more than 32 MiB come of them."""


def _gzip() -> Way:
    return Way(lambda: zlib.decompressobj(zlib.MAX_WBITS | 16), zlib.error)


def _zstd() -> Way:
    """Python's own from 3.14 on, else zstandard. Raises ImportError where neither is there."""
    try:
        zstd = import_module("compression.zstd")
        options = {zstd.DecompressionParameter.window_log_max: WIDEST}
        return Way(lambda: zstd.ZstdDecompressor(options=options), zstd.ZstdError)
    except ImportError:
        zstandard = import_module("zstandard")
    unpacker = zstandard.ZstdDecompressor(max_window_size=1 << WIDEST)
    return Way(unpacker.decompressobj, zstandard.ZstdError)


PACKINGS = (
    Packing("gzip", (GZIP,), _gzip, "damaged", 1 << 13),
    Packing("zstd", (ZSTD, *SKIPPED), _zstd, "damaged, or needs a dictionary", LEAST),
)


class _Source:
    """Packed bytes, some at a time: as they come, for a row of a pipe should not wait for the next one."""

    def __init__(self, source: io.BufferedIOBase, head: bytes) -> None:
        self._source = source
        self.buffer = head
        self.piece = LEAST
        """Bytes that are read at once."""

    def fill(self, size: int = 1) -> bytes:
        """The bytes that are next, so many at least while there are more."""
        while len(self.buffer) < size and (more := self._source.read1(self.piece)):
            self.buffer += more
        return self.buffer

    def skip(self) -> bool:
        """Pass over a member of zstd that holds no data. False where it is cut off."""
        left = BEGINNING + int.from_bytes(self.fill(BEGINNING)[4:BEGINNING], "little")
        while left and self.fill():
            taken = min(left, len(self.buffer))
            self.buffer = self.buffer[taken:]
            left -= taken
        return not left


def pieces(source: io.BufferedIOBase, name: str | None = None, head: bytes = b"") -> Iterator[bytes]:
    """What is packed in an input, as it is read; another as it is. What is packed twice is unpacked once.

    `head` is what of it has been read already.
    By its `name` it is told what to do about one. Raises UnreadError where nothing is installed that unpacks it, and
    GazetteError, behind what there is, for one that is damaged, cut off or goes on as something else.
    """
    packed = _Source(source, head)
    packing = next((row for row in PACKINGS if packed.fill(BEGINNING).startswith(row.begins)), None)
    if packing is None:
        yield packed.buffer
        yield from iter(lambda: source.read1(PIECE), b"")
        return
    packed.piece = packing.piece
    has_dictionary = packed.buffer.startswith(DICTIONARY)
    advice = "" if name is None else named(f"{packing.name} -dc {{}} | gazette parse", name)
    way = _way(packing, advice)
    advice = advice and f"; try {advice}"
    while packed.fill(BEGINNING).startswith(packing.begins):
        if packed.buffer.startswith(SKIPPED):
            if not packed.skip():
                raise TruncatedError(f"a {packing.name} file that is cut off{advice}")
            continue
        member = way.member()
        while not member.eof and packed.fill():
            try:
                yield member.decompress(packed.buffer)
            except way.error:
                if has_dictionary:
                    raise UnreadError("a web archive packed by zstd with a dictionary of its own") from None
                raise TruncatedError(f"a {packing.name} file that is {packing.unsound}{advice}") from None
            packed.buffer = member.unused_data
        if not member.eof:
            raise TruncatedError(f"a {packing.name} file that is cut off{advice}")
    while packed.fill():
        if packed.buffer.strip(PADDING):
            raise TruncatedError(f"a {packing.name} file with something else behind it{advice}")
        packed.buffer = b""


def _way(packing: Packing, advice: str) -> Way:
    try:
        return packing.way()
    except ImportError:
        missing = f"a {packing.name} file; pip install 'gazette-cli[{packing.name}]'"
        raise UnreadError(f"{missing}, or {advice}" if advice else missing) from None


def begun(source: Iterator[bytes], size: int) -> tuple[bytes, Iterator[bytes]]:
    """How the pieces begin, in so many bytes where there are, and all of them. Raises what their source does."""
    head = b""
    while len(head) < size and (piece := next(source, None)) is not None:
        head += piece
    return head, chain((head,), source)


def joined(source: Iterable[bytes], limit: int) -> bytes:
    """All pieces in one. Raises TooLargeError for more than `limit` bytes."""
    found: list[bytes] = []
    size = 0
    for piece in source:
        found.append(piece)
        size += len(piece)
        if size > limit:
            raise TooLargeError(f"over {limit >> 20} MiB unpacked, too large for one input")
    return b"".join(found)
