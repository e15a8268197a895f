"""Web archives (WARC, ISO 28500) → the pages in them: what web servers answered that is HTML and went well.

FastWARC finds the records in what is unpacked already; it is silent about an archive that is cut off, so that is told
here. It is given one piece after the other, and one page at a time is kept.
"""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from gazette_cli import formats, http_body, inputs, packed
from gazette_cli.decode import SIGNATURES
from gazette_cli.errors import (
    BadRecordError,
    GazetteError,
    NotNewsError,
    TooLargeError,
    TruncatedError,
    UnreadError,
)
from gazette_cli.held import Held
from gazette_cli.pattern import Pattern
from gazette_cli.wire import controls

END = b"\r\n\r\n"
"""What stands behind every record."""
LONGEST = 1 << 20
"""Bytes that headers may have: the address of a picture may be the picture."""
STEP = 1 << 12
"""Bytes in which line ends are looked for at once, lest a flood of them take long."""
FINE = 200
"""The status of an answer with the page that was asked for."""
HTTP = "application/http"
"""The type of records that hold what a web server answered."""
PAGE = Pattern(r"""(?i)[\W_]{0,9}(?:text/html|application/xhtml\+xml)(?![\w+.-])""")
"""How the type of a page begins in a header Content-Type; behind it servers write what they like."""
TYPED = Pattern(r"[\W_]{0,9}(?!unknown)\w[\w.+-]{0,99}/\w")
"""How any type begins; of what has none the content tells."""
CHARSET = Pattern(r"""(?i);\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""")
"""The encoding in a header Content-Type."""
FRAGMENT = Pattern(r"\s*<(?!\?xml)")
"""How a piece of a page begins, be it a comment or a script."""
LONGEST_NUMBER = 30
"""Figures of a length."""
SHOWN = 200
"""Characters of an address that are shown where something is said of its page."""
PANIC = "PanicException"
"""What is raised where FastWARC itself fails; its class can't be imported, and no `except Exception` catches it."""


class _Stream:
    """The bytes of an archive as FastWARC takes them. What goes wrong with them is kept, and is their end.

    No more than one header is given at once, so that where a record's block begins is known, and where it has to end.
    """

    def __init__(self, source: Iterator[bytes]) -> None:
        self._source = source
        self._piece = b""
        self._at = 0
        self._position = 0
        self._tail = b""
        self._block = 0
        """Bytes of a record's block that are still to come."""
        self._end = 0
        """Where the record ends."""
        self._failed: BaseException | None = None
        """StopIteration at an end as it should be."""

    def read(self, size: int) -> bytes:
        """Some of the next bytes, as they come; none at the end."""
        try:
            while self._at == len(self._piece) and self._failed is None:
                self._at, self._piece = 0, next(self._source)
        except BaseException as error:  # none may pass through FastWARC, an interruption neither
            self._failed = error.with_traceback(None)  # which would keep this from being freed
        found = self._piece[self._at : self._at + min(size, self._block or self._header())]
        self._at += len(found)
        self._position += len(found)
        self._block -= min(self._block, len(found))
        self._tail = (self._tail + found[-len(END) :])[-len(END) :]
        return found

    def _header(self) -> int:
        """How many bytes it is to the end of a header, as far as it has come, or of line ends before it."""
        near = self._piece[self._at : self._at + STEP] if self._tail == END else b""
        if ends := len(near) - len(near.lstrip(END)):
            return ends
        before = self._tail[1 - len(END) :]
        if (at := (before + self._piece[self._at : self._at + len(END) - 1]).find(END)) >= 0:
            return at + len(END) - len(before)
        at = self._piece.find(END, self._at, self._at + LONGEST)
        return (at + len(END) if at >= 0 else len(self._piece)) - self._at

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position

    def begin(self, length: int) -> None:
        """A record begins of which the header was read, and the block is so long."""
        self._block = length
        self._end = self._position + length + len(END)

    def is_whole(self) -> bool:
        """Whether they have ended, and that behind a record."""
        return isinstance(self._failed, StopIteration) and self._position >= self._end and self._tail == END

    def wrong(self, number: int, is_short: bool) -> BaseException:
        """What is wrong where the record of that number can't be read, or there is less of it than it says."""
        behind = f"behind record {number - 1}" if number > 1 else "in its first record"
        goes_on = bool(self.read(1))
        if isinstance(self._failed, TruncatedError):
            what = str(self._failed).partition("; try ")[0]  # which would give no more
            return TruncatedError(f"{what}, {behind}")
        if self._failed is not None and not isinstance(self._failed, StopIteration):
            return self._failed
        is_damaged = goes_on or (self._tail == END and not is_short)
        return TruncatedError(f"a web archive that is {'damaged' if is_damaged else 'cut off'}, {behind}")


def pages(source: Iterator[bytes]) -> Iterator[Held]:
    """The records of an archive by its unpacked bytes, each with its page, or with None where it is no page.

    Raises UnreadError where FastWARC is not installed; and behind the records that are whole TruncatedError for an
    archive that is cut off or damaged, or what its source raises.
    """
    stream = _Stream(source)
    archive = _archive(stream)
    number = 1
    while (held := _next(archive, stream, number)) is not None:
        yield held
        number += 1


def _archive(stream: _Stream) -> Iterator[Any]:
    """The records. What FastWARC would unpack of bodies stays as it is: it gives up at a header that lies."""
    try:
        fastwarc = import_module("fastwarc.warc")
    except ImportError:
        raise UnreadError("a web archive; pip install 'gazette-cli[warc]'") from None
    records: Iterator[Any] = iter(
        fastwarc.ArchiveIterator(stream, parse_http=False, stream_detect=False, max_header_len=LONGEST)
    )
    return records


def _next(archive: Iterator[Any], stream: _Stream, number: int) -> Held | None:
    """The next record; None behind the last. Raises what is wrong with the archive."""
    try:
        record = next(archive, None)
        if record is not None:
            stream.begin(record.content_length)
        held = None if record is None else _held(record, number)
    except BaseException as error:
        if isinstance(error, EOFError | OSError | ValueError) or type(error).__name__ == PANIC:
            raise stream.wrong(number, isinstance(error, EOFError)) from None
        raise
    if held is None and not stream.is_whole():
        raise stream.wrong(number, is_short=True)
    return held


def _held(record: Any, number: int) -> Held:
    """What a record holds. Raises EOFError for one that is not whole, or does not say how long it is."""
    headers = record.headers
    length = next((value for name, value in headers.items() if name.lower() == "content-length"), "").strip()
    if not length.isdecimal() or int(length[:LONGEST_NUMBER]) != record.content_length:
        raise EOFError
    address = _clean(headers.get("WARC-Target-URI"))
    told = f"record {number}" + (f" ({address[:SHOWN]})" if address else "")
    copy, declared = _copy(record)
    identifier, fetched = (_clean(headers.get(name)) for name in ("WARC-Record-ID", "WARC-Date"))
    return Held(number, told, copy, "html", identifier, address, declared, sparse=True, fetched=fetched)


def _clean(value: str | None) -> str | None:
    """An address or an identifier without the brackets that records have around it."""
    return controls.shown(value).strip().removeprefix("<").removesuffix(">") if value else None


def _copy(record: Any) -> tuple[bytes | GazetteError | None, str | None]:
    """The page of a record, what is wrong with it, or None where it is no page; and its encoding by the HTTP header.

    Raises EOFError for a record that is not whole.
    """
    try:
        http = _answer(record)
    except OSError:
        return BadRecordError(f"an HTTP header of over {LONGEST >> 20} MiB"), None
    size = record.content_length
    is_large = size > inputs.LIMIT << 20
    body = record.reader.read() if http is not None and not is_large else b""
    if len(body) + record.reader.consume() != size:
        raise EOFError
    if http is None:
        return None, None
    kind = http.get("Content-Type") or ""
    if is_large:
        return TooLargeError(f"over {inputs.LIMIT} MiB, too large for one story") if kind else None, None
    charset = CHARSET.search(kind)
    return _page(body, http), charset and charset[1]


def _answer(record: Any) -> Any:
    """The HTTP header of a record that may be a page, None for another; what follows in the record is the body then."""
    if (record.headers.get("WARC-Type") or "").lower() != "response":
        return None
    if not (record.headers.get("Content-Type") or HTTP).lower().startswith(HTTP):
        return None
    record.is_http = True
    record.parse_http(max_header_len=LONGEST, quirks_mode=True)  # some servers end lines without a carriage return
    http = record.http_headers
    kind = http.get("Content-Type") or ""
    return http if http.status_code == FINE and (PAGE.match(kind) or not TYPED.match(kind)) else None


def _page(body: bytes, http: Any) -> bytes | GazetteError | None:
    """The page in a body. What is none by its content is none, whatever its header says: a picture, a feed."""
    transfer, coding = (http.get(name) or "" for name in ("Transfer-Encoding", "Content-Encoding"))
    try:
        page = http_body.decoded(body, transfer, coding, inputs.LIMIT << 20)
    except GazetteError as error:
        return error
    head = formats.beginning(page, packed.HEAD)
    if (formats.PAGE.search(head) or FRAGMENT.match(head)) and formats.exchanged(head) is None:
        return page
    if page.startswith(packed.UNPACKED):
        return BadRecordError("packed more often than its header says")
    if page.startswith(SIGNATURES) or packed.packed(page, "-") or not http.get("Content-Type"):
        return None
    return NotNewsError("called a page by its header, but none")
