"""Encodings of bytes that are not plainly UTF-8: what a page declares, and how far to believe it; else a guess."""

import codecs
import re
from functools import cache

from gazette_cli.errors import REPLACED

LOOKED_AT = 16_384
"""Browsers look for a declaration in the first 1,024 bytes; pages have it later, below scripts."""

DECLARATION = re.compile(
    rb"""(?ix)
    <\?xml [^>]{1,80}? \s encoding \s{0,9} = \s{0,9} ["'] ([\w.:-]{1,40})       # <?xml version="1.0" encoding="gbk"?>
    | <meta \b [^>]{0,400}? \b charset \s{0,9} = \s{0,9} ["']? \s{0,9} ([\w.:-]{1,40})   # <meta charset=gbk>
    """
)

LABELS = {
    "utf-8": """
        csunicode iso-10646-ucs-2 ucs-2 unicode unicode-1-1-utf-8 unicode11utf8 unicode20utf8 unicodefeff
        unicodefffe utf-16 utf-16be utf-16le utf-8 utf8 x-unicode20utf8
    """,
    "big5hkscs": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "cp866": "866 cp866 csibm866 ibm866",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": """
        cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949
    """,
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk",
    "hz": "hz-gb-2312",
    "iso-8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso-8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso-8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso-8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso-8859-16": "iso-8859-16",
    "iso-8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso-8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso-8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso-8859-5": """
        csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
    """,
    "iso-8859-6": """
        arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i
        iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
    """,
    "iso-8859-7": """
        csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7
        iso_8859-7:1987 sun_eu_greek
    """,
    "iso-8859-8": """
        csiso88598e csiso88598i csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-8859-8-i iso-ir-138 iso8859-8
        iso88598 iso_8859-8 iso_8859-8:1988 logical visual
    """,
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "iso2022_kr": "csiso2022kr iso-2022-kr",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "windows-1250": "cp1250 windows-1250 x-cp1250",
    "windows-1251": "cp1251 windows-1251 x-cp1251",
    "windows-1252": """
        ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1
        iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined
    """,
    "windows-1253": "cp1253 windows-1253 x-cp1253",
    "windows-1254": """
        cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5
        windows-1254 x-cp1254
    """,
    "windows-1255": "cp1255 windows-1255 x-cp1255",
    "windows-1256": "cp1256 windows-1256 x-cp1256",
    "windows-1257": "cp1257 windows-1257 x-cp1257",
    "windows-1258": "cp1258 windows-1258 x-cp1258",
}
"""Codec of Python → the labels under which pages declare that encoding, white space between them: all that
https://encoding.spec.whatwg.org/#names-and-labels has, and no others. Where browsers read more than a label says
("latin1", "gbk"), so does the codec. A declaration that can be read byte by byte is not in UTF-16, whatever it says.
Browsers show nothing of the Chinese and Korean encodings that switch sets by escapes, lest a script hide in one; those
that Python has a codec for are read, which leaves `iso-2022-cn`, `iso-2022-cn-ext` and `replacement` without one."""

LATIN = "cp1252"
"""Windows-1252, for which Latin-1 and ASCII are other names on the web."""
SEVEN_BIT = ("iso2022", "hz")
"""Encodings whose bytes are all ASCII, so that they look like UTF-8."""

BAD_SHARE = 0.002
"""A page with more bad characters is not in the encoding it declares; one that was cut or patched has fewer."""


def declared(source: bytes) -> str | None:
    """The encoding that a page declares, as Python's name of it; None if there is none or it is unknown."""
    found = DECLARATION.search(source[:LOOKED_AT])
    if not found:
        return None
    return labelled((found[1] or found[2]).decode("ascii", "replace"))


@cache
def by_label() -> dict[str, str]:
    """The codec of each label."""
    return {label: codec for codec, labels in LABELS.items() for label in labels.split()}


def labelled(label: str) -> str | None:
    """Python's name of the encoding that a label of the web stands for; None for any other word."""
    codec = by_label().get(label.strip().lower())
    return codec and codecs.lookup(codec).name


def by_declaration(source: bytes, given: str | None = None) -> str | None:
    """The text in the encoding that came with a page (`given`, a label), else in the one it declares.

    None where there is none, or a wrong one. What is valid UTF-8 and not all ASCII is in UTF-8, whatever is said.
    Servers say UTF-8, or Latin-1, of all their pages: the first is checked, the second counts where none is declared.
    """
    came = labelled(given) if given else None
    if came == "utf-8" and not source.isascii() and _is_mostly_utf_8(source):
        return None
    known = [came, declared(source)]
    if came == LATIN:
        known.reverse()
    return next((text for encoding in known if encoding and (text := _in(encoding, source)) is not None), None)


def _is_mostly_utf_8(source: bytes) -> bool:
    """Whether it is UTF-8 but for what was cut or patched."""
    return source.decode("utf-8", "replace").count(REPLACED) <= BAD_SHARE * len(source)


def _in(encoding: str, source: bytes) -> str | None:
    """The text of a page in an encoding; None where it is in another, or in UTF-8."""
    if encoding == "utf-8" or (not encoding.startswith(SEVEN_BIT) and is_utf_8(source)):
        return None
    if encoding == LATIN:
        return source.decode("latin-1").translate(windows_1252())
    text = source.decode(encoding, "replace")
    return text if text.count(REPLACED) <= BAD_SHARE * len(text) else None


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


NO_CHARSETS = frozenset(("punycode", "idna", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"))
"""Python's codecs from bytes to text that are no encoding of a text."""


def is_encoding(name: str) -> bool:
    """Whether Python knows an encoding of texts by that name ("hex" and "punycode" are none)."""
    try:
        str(b"\0\0\0\0", name, "ignore")
        return codecs.lookup(name).name.replace("-", "_") not in NO_CHARSETS
    except (LookupError, ValueError):
        return False
