"""Encodings of bytes that are not plainly UTF-8: what a page declares, and how far to believe it; else a guess."""

import codecs
import re

LOOKED_AT = 16_384
"""Browsers look for a declaration in the first 1,024 bytes; pages have it later, below scripts."""

DECLARATION = re.compile(
    rb"""(?ix)
    <\?xml [^>]{1,80}? \s encoding \s{0,9} = \s{0,9} ["'] ([\w.:-]{1,40})       # <?xml version="1.0" encoding="gbk"?>
    | <meta \b [^>]{0,400}? \b charset \s{0,9} = \s{0,9} ["']? \s{0,9} ([\w.:-]{1,40})   # <meta charset=gbk>
    """
)

ON_THE_WEB = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso_8859-1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "latin5": "windows-1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "korean": "cp949",
    "iso-8859-8-i": "iso-8859-8",
    "x-cp1251": "windows-1251",
    "x-cp1252": "windows-1252",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "unicode": "utf-8",
}
"""Labels that mean something else on the web than in Python, by the table of https://encoding.spec.whatwg.org/#names-and-labels.
A declaration that can be read byte by byte is not in UTF-16, whatever it says."""

SEVEN_BIT = ("iso2022", "hz")
"""Encodings whose bytes are all ASCII, so that they look like UTF-8."""

BAD_SHARE = 0.002
"""A page with more bad characters is not in the encoding it declares; one that was cut or patched has fewer."""


def declared(source: bytes) -> str | None:
    """The encoding that a page declares, as Python's name of it; None if there is none or it is unknown."""
    found = DECLARATION.search(source[:LOOKED_AT])
    if not found:
        return None
    label = (found[1] or found[2]).decode("ascii", "replace").lower()
    encoding = ON_THE_WEB.get(label, label)
    return codecs.lookup(encoding).name if is_encoding(encoding) else None


def by_declaration(source: bytes) -> str | None:
    """The text in the encoding that the page declares; None where it declares none, or wrongly.

    A page that is valid UTF-8 and not all ASCII is in UTF-8, whatever it declares.
    """
    encoding = declared(source)
    if encoding is None or encoding == "utf-8":
        return None
    if not encoding.startswith(SEVEN_BIT) and is_utf_8(source):
        return None
    if encoding == "cp1252":
        return source.decode("latin-1").translate(windows_1252())
    text = source.decode(encoding, "replace")
    return text if text.count("\ufffd") <= BAD_SHARE * len(text) else None


def is_utf_8(source: bytes) -> bool:
    """Whether the bytes are valid UTF-8."""
    try:
        source.decode()
    except UnicodeDecodeError:
        return False
    return True


def guess(source: bytes) -> str:
    """The text of bytes that are not valid UTF-8: UTF-8 with some Windows-1252 in it (a cut file, feeds put together),
    or Windows-1252 throughout. Accented letters of Windows-1252 almost never happen to form valid UTF-8."""
    text = source.decode("utf-8", "surrogateescape")
    bad = sum("\udc80" <= char <= "\udcff" for char in text)
    good = len(text) - bad - sum(char < "\x80" for char in text)
    table = windows_1252()
    if good > bad:
        return text.translate({0xDC00 + byte: char for byte, char in table.items()})
    return source.decode("latin-1").translate(table)


def windows_1252() -> dict[int, str]:
    """The characters of bytes 128-255; the five that it leaves open stay C1 controls, as the WHATWG has it."""
    return {byte: bytes([byte]).decode("windows-1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}


def is_encoding(name: str) -> bool:
    """Whether Python knows a text encoding of that name ("hex" and "rot13" are none)."""
    try:
        str(b"\0\0\0\0", name, "ignore")
    except (LookupError, ValueError):
        return False
    return True
