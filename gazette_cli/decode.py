"""Bytes → text.

A byte order mark tells UTF-8, UTF-16 and UTF-32; a page may declare what it is in. What else is valid UTF-8 is UTF-8,
and what remains is Windows-1252, the encoding of most copy that is not Unicode; that is a guess and is reported as one.
"""

import codecs

from gazette_cli.errors import BinaryError, NotNewsError, UndecodableError

EMPTY = "empty input, no story in it"
BINARY = "binary data, not a news story"

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""The first that the input starts with wins: UTF-32's little-endian mark starts with UTF-16's."""

SIGNATURES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",  # JPEG
    b"GIF87a",
    b"GIF89a",
    b"\x7fELF",
)
"""How pictures and programs begin, some of which hold neither a NUL nor a byte that is not text. `packed.PACKED` has
what can be unpacked or converted."""

NOT_IN_TEXT = b"\x05\x06\x15\x17\x18\x19"
"""Controls that stand neither in text nor in a feed: ENQ, ACK, NAK, ETB, CAN, EM. Others (SOH, STX, ETX, SYN, DC1-4)
mark the parts of a transmission, or the columns of its tables (BS, DLE, GS, US)."""

NOT_IN_TEXT_SHARE = 0.01
"""More of them than this in bytes that are not UTF-8 are no text: random bytes have 0.03."""

Decoded = tuple[str, bool]
"""The text, and whether its encoding had to be guessed."""


def decode(source: bytes, encoding: str | None = None, *, declares: bool = False, hint: str | None = None) -> Decoded:
    """The text of an input, without byte order mark, and whether its encoding had to be guessed.

    `encoding` overrides what the bytes look like, and then a bad byte is an error. Of a format that `declares` its
    encoding the declaration counts, and stray NULs are dropped, as browsers do; what came with the input as a `hint`
    counts before that.
    Raises UndecodableError, or NotNewsError for empty input.
    """
    if not source.strip():
        raise NotNewsError(EMPTY)
    if source.startswith(SIGNATURES):
        raise BinaryError(BINARY)
    text, guessed = _strictly(source, encoding) if encoding else _by_content(source, declares, hint)
    if guessed and _share_not_in_text(source) > NOT_IN_TEXT_SHARE:
        raise BinaryError(BINARY)
    may_hold_nul = encoding is not None or b"\0" in source
    return _readable(text, declares, may_hold_nul), guessed


def plain(text: str, *, declares: bool = False) -> str:
    """Text that is decoded already, as a reader takes it: without byte order mark, half surrogates replaced.

    Raises BinaryError where a NUL says that it was no text, NotNewsError where nothing is there.
    """
    if not text.isascii():
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _readable(text, declares)


def _readable(text: str, declares: bool, may_hold_nul: bool = True) -> str:
    if may_hold_nul:
        text = text.replace("\0", "") if declares else text
        if "\0" in text:
            raise BinaryError(BINARY)
    text = text.removeprefix("\ufeff")
    if not text or text.isspace():
        raise NotNewsError(EMPTY)
    return text


def _strictly(source: bytes, encoding: str) -> Decoded:
    """The text in exactly that encoding; an unpaired surrogate (UTF-7 can spell one) is as bad as a bad byte."""
    try:
        text = source.decode(encoding)
    except UnicodeError as error:
        raise UndecodableError(f"not valid {encoding} at byte {getattr(error, 'start', 0)}") from None
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UndecodableError(f"not valid {encoding} at character {error.start}") from None
    return text, False


def _by_content(source: bytes, declares: bool, hint: str | None) -> Decoded:
    """By the byte order mark, else by what is declared, else UTF-8, else a guess."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if source.startswith(mark):
            return _strictly(source, encoding)
    if declares or hint:
        from gazette_cli.charsets import by_declaration

        if (text := by_declaration(source, hint)) is not None:
            return text, False
    try:
        return source.decode(), False
    except UnicodeDecodeError:
        from gazette_cli.charsets import guess

        return guess(source), True


def _share_not_in_text(source: bytes) -> float:
    return 1 - len(source.translate(None, NOT_IN_TEXT)) / len(source)
