"""What gazette cannot read is said to be so, and no story is taken for it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette_cli import formats, packed, unread
from gazette_cli.files import parse
from gazette_cli.unread import UNREAD, Unread

HERE = Path(__file__).parent


def told(text: str, name: str = "a.x") -> str | None:
    """What is said of a text of that name."""
    return unread.unread(formats.beginning(text.encode(), packed.HEAD), name)


@pytest.mark.parametrize("row", UNREAD, ids=lambda row: row.name)
def test_a_row_knows_its_example_and_not_its_counter_example(row: Unread) -> None:
    for text in (row.example, f"\ufeff\n  {row.example}\n", row.example.replace("\n", "\r\n")):
        said = told(text)
        assert said
        assert said.startswith(f"{row.name}, not plain text; ")
    assert told(row.counter) is None


KINDS = [
    ("UTF-16", '{"title": "Rain"}'.encode("utf-16"), "JSON"),
    ("a list of objects that was cut off", b'[\n {"title": "Rain falls", "text": "Rain f', "JSON"),
    ("a list of strings", b'["Rain", "wind"]', "JSON"),
    ("an empty object", b"{}", "JSON"),
    (
        "cells in marks",
        b'"headline","date"\n"Rain falls, again","2031-03-03"\n"It\nstops","2031-03-04"\n',
        "CSV, a table",
    ),
    ("semicolons", b"titel;datum;text\nRegen;3.3.;Es regnet, sagt sie.\n", "CSV, a table"),
    ("tabs", b"id\ttext\n1\tRain fell.\n2\tIt stopped.\n", "CSV, a table"),
    ("column names of other alphabets", "Überschrift,Text (en),Text (en)\nRegen,a,b\n".encode(), "CSV, a table"),
    ("made by pandoc", b"% Options for packages loaded elsewhere\n\\PassOptionsToPackage{unicode}{hyperref}\n", "TeX"),
    ("some columns only", b"file,part,headline,n,kind\na.txt,1,Rain,1,direct\n", "gazette's own CSV"),
    ("a comment first", b"% a paper\n\\documentclass{article}\n", "TeX"),
    ("no declaration", b'<list xmlns="http://such.example/"><p>Rain</p></list>', "XML"),
    ("rows with numbers and no name above them", b",headline,text\n0,Rain falls,Rain fell.\n", "CSV, a table"),
    ("a last column without a name", b"headline,date,\nRain falls,3.3.,\n", "CSV, a table"),
    ("blanks behind the commas", b"headline, date, text\nRain falls, 3.3., Rain fell.\n", "CSV, a table"),
    (
        "a row that lacks a cell",
        b"headline,date,text\nRain,3.3.,It fell\nSnow,4.3.\nWind,5.3.,It blew\n",
        "CSV, a table",
    ),
    ("the line ends of old Macs", b"headline,date\rRain falls,2031-03-03\r", "CSV, a table"),
    ("a long cell", b'id,text\n1,"' + b"Rain fell, and\n\nmore, and more.\n" * 3000 + b'"\n', "CSV, a table"),
    ("lists in a list", b'[["Rain", 1], ["Snow", 2]]', "JSON"),
    ("null first", b'[null, {"text": "Rain"}]', "JSON"),
    ("many strings", b"[" + b'"Rain fell", ' * 9000 + b'"Snow fell"]', "JSON"),
    ("nested without end", b"[" * 100_000, "JSON"),
    ("a comma too many", b'{"title": "Rain", "date": 1,}', "JSON"),
    ("a list a line", b'["a", "Rain"]\n["b", "Snow"]\n', "JSON Lines"),
    ("a journal's article", b"<?xml version='1.0'?>\n<article><front><title>Rain</title></front></article>", "XML"),
    ("names with points", b"article.id,article.title,article.text\n1,Rain falls,Rain fell.\n", "CSV, a table"),
    ("a chapter", b"\\chapter{Rain}\nRain fell.", "TeX"),
    ("lines of base64", b"UmFpbiA0NyBtbSA0UmFpbiA0NyBtbSA0UmFpbiA0NyBtbSA0UmFpbiA0NyBtbSA0\n" * 4, "base64"),
]


@pytest.mark.parametrize(("title", "source", "name"), KINDS, ids=[row[0] for row in KINDS])
def test_neighbours(title: str, source: bytes, name: str) -> None:
    said = unread.unread(formats.beginning(source, packed.HEAD), "-")
    assert said
    assert said.startswith(f"{name}, not plain text")


STORIES = [
    "New law {section 4} worries editors\n\nPORTVALE, March 3 (EP) -- Rain fell.",
    "{Adds details}\n\nRain falls\n\nRain fell.",
    "[Rain falls]\n\nRain fell.",
    '["Rain fell," she said]',
    "From: Portvale\nTo: Westholm\nBy ferry\n\nRain fell.",
    "From desk@such.example Tue Mar  3 06:12:44 2031\n\nRain falls\n\nRain fell.",
    "Subject: Rain\nDate: March 3, 2031\n\nRain fell.",
    "Portvale, Westholm, Quay\n\nRain fell in all three, and wind.",
    "From: the desk\nTo: all editors\nSubject: Rain\nDate: March 3, 2031\n\nRain fell.",
    "Rain falls,mayor says.\nIt rained,she said.",
    "BC-Norland-Storm,1st Ld\nStorm shuts harbour, three hurt\nPORTVALE (AP) -- A storm shut the harbour, police said.",
    "Priority: 3\nReceived: 12:04 GMT\n\nPORTVALE (AP) -- Rain fell on the harbour, police said.",
    "Byline: Jane Roe\nContent-Type: Feature\n\nPORTVALE (AP) -- Rain fell, police said.",
    "Portvale,Norland\nRain fell on Monday, police said.",
    "<?" + "a-" * 19 + "a>" + "x",
    ("<?" + "a-" * 19 + "a>") * 8 + "x",
    "Rain,wind\n\nRain fell, and so did, in the end, the price of umbrellas.",
    "Home|News|Sport\nRain falls\nRain fell.",
    "London;Paris\nRain fell.",
    "---\nHEADLINE: Rain falls\nBYLINE: Jane Roe\n---\n\nRain fell.",
    "---\n\nRain falls\n\nRain fell.",
    "<DOC>\n<TEXT>\nRain fell.\n</TEXT>\n</DOC>",
    '<DOC id="NOR_20310303.0001" type="story">\nRain fell.',
    "<RSS.L> rises as rain falls\n\nRain fell.",
    "<feed>\nRain falls\n\nRain fell.",
    "\\ Rain falls\n\nRain fell.",
    "% of readers think rain falls\n\nRain fell.",
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>Rain fell.</p></div>',
    '<svg xmlns="http://www.w3.org/2000/svg" style="display:none"></svg><html><body><p>Rain fell.',
    '<blockquote xmlns="http://www.w3.org/1999/xhtml">Rain fell.</blockquote>',
    '<?xml version="1.0"?>\n<article><h1>Rain falls</h1><p>Rain fell.</p></article>',
    "Content-Type: text/html\nServer: x\n\n<center><h1>Rain falls</h1></center>",
    "Date: March 3, 2031\nContact: Jane Roe, press@acme.example\nFrom: Acme, press@acme.example\nSubject: mill\n\nRain fell.",
    "To: All editors\nFrom: Jane Roe (jane@ep.example)\nDate: March 3, 2031\nSubject: Rain story\n\nRain fell.",
    "Received: from Portvale by wire\nSlug: rain\n\nRain fell.",
    "Slug: rain\nContent-Type: text/story\n\nRain fell.",
    "---\nTitle: Rain falls\nBy: Jane Roe\n---\n\nRain fell.",
    "---\nSource: Example Press\n---\n\nRain fell.",
    "Home|News|Sport\nRain|Snow|Wind\nRain|Snow|Wind\n",
    "MINISTERDENIES" * 16 + "\n\nRain fell.",
    '<article xmlns:fb="http://such.example/"><h1>Rain falls</h1></article>',
    '<?xml encoding="utf-8" ?><div class="story"><h1>Rain falls</h1></div>',
    '<?xml version="1.0"?>\n<!DOCTYPE html>\n<title>Rain falls</title>',
    "X-Cache: HIT\nContent-Type: text/html\n\n<html><body><p>Rain fell.",
    "HTTP/1.1 200 OK\nX-Cache: HIT\nContent-Type: text/html\n\n<!doctype html><p>Rain fell.",
    "北京,今天\n下雨了,很大。\n雨停了,不下了。\n",
    "DOLLAR UP;EURO DOWN\nThe dollar rose; the euro fell.\n",
    "Date, Author\nMarch 3, Jane Roe\n\nRain fell on Portvale, police said.\n",
    "Text, pictures\nRain fell on Portvale, police said.\n",
    "Rain falls\tMonday\n\tRain fell on Portvale.\n\tIt stopped.\n",
    '{"slug": "storm"}\nRain falls\n\nRain fell.',
    '{ "Rain" : the opera }\n\nRain fell.',
    "[1] Rain fell.\n[2] It stopped.",
    "---\ndate: March 3\ntitle: Rain falls\n\nRain fell.",
    "\\section of the harbour wall\n\nRain fell.",
]


@pytest.mark.parametrize("text", STORIES)
def test_a_story_is_no_other_kind(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize(
    "path",
    sorted([*HERE.glob("stories/*.txt"), *HERE.glob("copy/*"), *HERE.glob("pages/*.html")]),
    ids=lambda path: path.name,
)
def test_no_file_of_the_tests_is_refused(path: Path) -> None:
    source = path.read_bytes()
    assert packed.packed(source, "-") is None
    assert unread.unread(formats.beginning(source, packed.HEAD), "-") is None


@pytest.mark.parametrize("row", UNREAD, ids=lambda row: row.name)
def test_from_text_takes_it(row: Unread, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(row.example + "\n\nRain fell on Portvale again, its mayor said.\n", "utf-8")
    assert [story.format for story in parse(str(path), "text")] == ["text"]


def test_a_name_in_the_advice_is_safe_in_a_shell() -> None:
    said = told(r"{\rtf1}", "a b;rm *.rtf")
    assert said
    assert said.endswith("--wrap=none 'a b;rm *.rtf' | gazette parse")


@given(st.text(max_size=80), st.sampled_from([row.example for row in UNREAD]), st.integers(0, 60))
def test_any_text_gets_an_answer(text: str, example: str, cut: int) -> None:
    said = told(example[:cut] + text)
    assert said is None or ", not plain text" in said


def test_blanks_before_a_signature() -> None:
    assert (packed.packed(b" \r\n%PDF-1.7 1 0 obj", "a.pdf") or "").startswith("PDF, not plain text")


def test_an_archive_in_an_archive() -> None:
    """A tar file is told by what stands in its first header."""
    said = packed.packed(b"wire/a.txt".ljust(257, b"\0") + b"ustar\x0000", "a.tar")
    assert said == "a tar archive, not plain text; try mkdir DIR; tar xf a.tar -C DIR; gazette parse DIR/*"
