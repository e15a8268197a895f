"""Bytes → text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette_cli.charsets import LABELS, by_label, declared, is_encoding, labelled
from gazette_cli.decode import BINARY, EMPTY, SIGNATURES, decode
from gazette_cli.errors import GazetteError

MILL = "The café by the mill reopens on Friday – “at last”, its owner said."
RUSSIAN = "Мельница откроется в пятницу, сообщил её владелец."
CHINESE = "磨坊将于星期五重新开放，业主说。"
JAPANESE = "水車小屋は金曜日に再開すると所有者が述べた。"

TEXTS = [
    ("plain ASCII", b"The mill reopens.", "The mill reopens.", False),
    ("UTF-8", MILL.encode(), MILL, False),
    ("UTF-8 with a mark", codecs.BOM_UTF8 + MILL.encode(), MILL, False),
    ("UTF-16 with a mark", MILL.encode("utf-16"), MILL, False),
    ("UTF-16, big-endian", codecs.BOM_UTF16_BE + MILL.encode("utf-16-be"), MILL, False),
    ("UTF-32 with a mark", MILL.encode("utf-32"), MILL, False),
    ("UTF-32, big-endian", codecs.BOM_UTF32_BE + MILL.encode("utf-32-be"), MILL, False),
    ("Windows-1252", MILL.encode("windows-1252"), MILL, True),
    ("a byte that Windows-1252 leaves open", b"caf\xe9 \x81", "café \x81", True),
    ("UTF-8 that was cut in a character", b"\xc3\x89t\xc3\xa9, \xc3\xa9t\xc3", "Été, étÃ", True),
    ("UTF-8 with a Windows-1252 apostrophe", ("é" * 3).encode() + b" the mill\x92s", "ééé the mill’s", True),
    ("a feed's control characters", b"\x01a0123\x02The mill reopens on Friday, its owner said.\x03\x16", None, False),
    ("the same in Windows-1252", b"\x01a0123\x02The caf\xe9 reopens on Friday, its owner said again.\x03", None, True),
]

PAGES = [
    ("meta charset", f'<meta charset="windows-1251"><p>{RUSSIAN}'.encode("windows-1251"), RUSSIAN),
    ("http-equiv", f'<meta http-equiv="Content-Type" content="a; charset=gbk"><p>{CHINESE}'.encode("gbk"), CHINESE),
    ("gb2312 means gb18030", f"<meta charset=gb2312><p>{CHINESE}€".encode("gb18030"), f"{CHINESE}€"),
    ("XML declaration", f'<?xml version="1.0" encoding="EUC-JP"?><p>{JAPANESE}'.encode("euc-jp"), JAPANESE),
    ("seven bits", f"<meta charset=iso-2022-jp><p>{JAPANESE}".encode("iso-2022-jp"), JAPANESE),
    ("Shift-JIS", f"<meta charset='Shift_JIS'><p>{JAPANESE}①".encode("cp932"), f"{JAPANESE}①"),
    ("Latin-1 means Windows-1252", f"<meta charset=iso-8859-1><p>{MILL}".encode("windows-1252"), MILL),
    ("declared as Latin-1, but UTF-8", f"<meta charset=iso-8859-1><p>{MILL}".encode(), MILL),
    ("declared as UTF-8, but Windows-1252", f"<meta charset=utf-8><p>{MILL}".encode("windows-1252"), MILL),
    ("declared as UTF-16, but read byte by byte", f"<meta charset=utf-16><p>{MILL}".encode(), MILL),
    ("declared as what is not known", f"<meta charset=klingon><p>{MILL}".encode(), MILL),
    ("declared as what is no text", f"<meta charset=hex><p>{MILL}".encode(), MILL),
    ("a mark beats a declaration", f"<meta charset=gbk><p>{MILL}".encode("utf-16"), MILL),
    ("declared as Shift-JIS, but Windows-1252", f"<meta charset=shift_jis><p>{MILL}".encode("windows-1252"), MILL),
    ("one bad byte in a page of Russian", f"<meta charset=koi8-r><p>{RUSSIAN}".encode("koi8-r"), RUSSIAN),
    ("stray NULs", f"<html>\0<p>{MILL}\0\0".encode(), MILL),
]

REFUSED = [
    ("nothing", b"", EMPTY),
    ("white space", b" \r\n\t", EMPTY),
    ("no-break spaces", "\u00a0\u2003\n".encode(), EMPTY),
    ("a mark alone", codecs.BOM_UTF16_LE, EMPTY),
    ("a NUL", b"The mill\0", BINARY),
    ("random bytes without NUL", bytes(range(1, 256)), BINARY),
    *((f"signature {signature!r}", signature + b"text", BINARY) for signature in SIGNATURES),
    ("half a character of UTF-16", MILL.encode("utf-16")[:-1], f"not valid utf-16 at byte {2 * len(MILL)}"),
]

GIVEN = [
    ("a wrong one", b"caf\xe9", "utf-8", "not valid utf-8 at byte 3"),
    ("an unpaired surrogate", b"mill +2AA-", "utf-7", "not valid utf-7 at character 5"),
    ("NULs after all", "mill".encode("utf-16-le"), "latin-1", BINARY),
]


@pytest.mark.parametrize(("title", "source", "text", "guessed"), TEXTS, ids=[row[0] for row in TEXTS])
def test_text(title: str, source: bytes, text: str | None, guessed: bool) -> None:
    assert decode(source)[1] is guessed
    assert text is None or decode(source)[0] == text


@pytest.mark.parametrize(("title", "source", "ending"), PAGES, ids=[row[0] for row in PAGES])
def test_page(title: str, source: bytes, ending: str) -> None:
    text, _ = decode(source, declares=True)
    assert text.endswith(ending)


@pytest.mark.parametrize(("title", "source", "phrase"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused(title: str, source: bytes, phrase: str) -> None:
    with pytest.raises(GazetteError) as caught:
        decode(source)
    assert str(caught.value) == phrase


@pytest.mark.parametrize(("title", "source", "encoding", "phrase"), GIVEN, ids=[row[0] for row in GIVEN])
def test_given_encoding(title: str, source: bytes, encoding: str, phrase: str) -> None:
    with pytest.raises(GazetteError) as caught:
        decode(source, encoding)
    assert str(caught.value) == phrase


def test_given_encoding_overrides() -> None:
    assert decode(MILL.encode("utf-16-le"), "utf-16-le") == (MILL, False)
    assert decode(codecs.BOM_UTF8 + MILL.encode(), "utf-8") == (MILL, False)
    assert decode(f"<meta charset=gbk>{RUSSIAN}".encode("koi8-r"), "koi8-r", declares=True)[0].endswith(RUSSIAN)


SAMPLES = {
    "big5hkscs": "磨坊週五重新開放", "cp866": RUSSIAN, "cp874": "โรงสีเปิดอีกครั้ง", "cp932": "製粉所は金曜日に再開する", "cp949": "방앗간이 다시 문을 연다",
    "euc_jp": "製粉所は金曜日に再開する", "gb18030": "磨坊周五重新开放", "hz": "磨坊周五重新开放", "iso2022_jp": "製粉所は金曜日に再開する",
    "iso2022_kr": "방앗간이 다시 문을 연다", "iso-8859-2": "Młyn znów ruszy w piątek", "iso-8859-5": RUSSIAN, "koi8-r": RUSSIAN, "koi8-u": "Млин знову відкриють",
    "windows-1250": "Młyn znów ruszy w piątek", "windows-1251": RUSSIAN, "windows-1252": "Die Mühle öffnet – “endlich”", "windows-1253": "Ο μύλος ανοίγει",
    "windows-1254": "Değirmen cuma günü açılıyor", "windows-1256": "المطحنة تفتح", "mac-cyrillic": RUSSIAN, "iso-8859-7": "Ο μύλος ανοίγει",
    "iso-8859-6": "المطحنة تفتح", "iso-8859-8": "הטחנה נפתחת", "windows-1255": "הטחנה נפתחת", "iso-8859-4": "Dzirnavas atvērs", "iso-8859-13": "Dzirnavas atvērs",
    "windows-1257": "Dzirnavas atvērs", "iso-8859-10": "Dzirnavas atvērs", "iso-8859-15": "Die Mühle kostet 3 €", "mac-roman": "Die Mühle öffnet", "iso-8859-3": "La muelejo ĉesas",
    "iso-8859-14": "Ŵyl y felin", "iso-8859-16": "Moara își reia lucrul", "utf-8": MILL,
}  # fmt: skip
"""What a page in each encoding may say."""


def test_all_labels_of_the_web() -> None:
    """The standard has 228, of which Python has no codec for three."""
    assert len(by_label()) == sum(len(labels.split()) for labels in LABELS.values()) == 225


@pytest.mark.parametrize("label", sorted(by_label()))
def test_a_page_in_the_encoding_of_a_label(label: str) -> None:
    codec = by_label()[label]
    assert is_encoding(codec)
    words = SAMPLES.get(codec, "Die Mühle")
    page = f"<html><head><meta charset='{label.upper()}'></head><body><p>{words}</p>".encode(codec)
    text, guessed = decode(page, declares=True)
    assert words in text
    assert not guessed


@pytest.mark.parametrize(
    "label",
    [
        "punycode",
        "unicode_escape",
        "cp037",
        "idna",
        "utf_7",
        "utf-7",
        "hex",
        "latin-1",
        "klingon",
        "iso-2022-cn",
        "replacement",
    ],
)
def test_no_label_of_the_web(label: str) -> None:
    assert labelled(label) is None
    text, _ = decode(f"<meta charset={label}><p>{MILL}".encode(), declares=True)
    assert MILL in text


@pytest.mark.parametrize(
    "name",
    ["hex", "rot13", "klingon", "", "undefined", "punycode", "idna", "unicode_escape", "raw-unicode-escape", "\udcff"],
)
def test_no_encoding(name: str) -> None:
    assert not is_encoding(name)


def test_a_declaration_far_down_is_not_looked_for() -> None:
    assert declared(b" " * 10_000 + b"<meta charset=koi8-r>") == "koi8-r"
    assert declared(b" " * 20_000 + b"<meta charset=koi8-r>") is None


@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff"), min_size=1))
def test_utf_8_comes_back(text: str) -> None:
    if text.strip():
        assert decode(("x" + text).encode()) == ("x" + text, False)


@given(st.binary(), st.booleans())
def test_any_bytes_are_text_or_refused(source: bytes, page: bool) -> None:
    try:
        text, _ = decode(source, declares=page)
    except GazetteError:
        return
    assert text.encode().strip()
    assert "\0" not in text
