"""The labels of news archives: every row of the table is its own test; what only begins like one is none, and what is
no archive's export is left alone."""

import pytest

from gazette_cli.readers.text import exports
from gazette_cli.readers.text.export_fields import _turned, is_date, paper_is
from gazette_cli.readers.text.export_pieces import Labelled, code_of, code_row, label_of, wide_code_of
from gazette_cli.readers.text.files.fences import index_below
from gazette_cli.story import Story
from gazette_cli.wire.conventions.exports import CODES, LABELS, SURE, Label

NAMES = [(name, label) for label in LABELS for name in label.names.split("|")]


@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.example)
def test_example(label: Label) -> None:
    found = label_of(label.example)
    assert found is not None
    assert found[0] == label.field


@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.counter)
def test_counter(label: Label) -> None:
    assert label.counter.lower().startswith(tuple(label.names.split("|")))
    assert label_of(label.counter) is None


@pytest.mark.parametrize(("name", "label"), NAMES, ids=[name for name, _ in NAMES])
def test_every_name_is_known(name: str, label: Label) -> None:
    for row in (f"{name.upper()}: Portvale", f"  {name.capitalize()} : Portvale", f"**{name.title()}:** Portvale"):
        found = label_of(row)
        assert found is not None
        assert (found[0], found[2]) == (label.field, "Portvale")
    assert (label_of(name.upper()) is not None) == label.alone


def test_no_name_twice() -> None:
    assert len({name for name, _ in NAMES}) == len(NAMES)
    assert {name for name, _ in NAMES} >= SURE


@pytest.mark.parametrize("code", CODES)
def test_code(code: str) -> None:
    assert code_of(f"{code} Portvale") == (CODES[code], code, "Portvale")
    assert wide_code_of(f"{code}   Portvale") == (CODES[code], code, "Portvale")
    assert code_row(f" {code} ") == (CODES[code], code, "")


@pytest.mark.parametrize(
    ("read", "row"),
    [
        (code_of, "HDR Rain"),
        (wide_code_of, "IN THE END, it rained"),
        (code_row, "IN THE END"),
        (code_of, "by Jane Roe"),
    ],
)
def test_no_code(read: Labelled, row: str) -> None:
    assert read(row) is None


@pytest.mark.parametrize(
    "text",
    [
        "Rain floods harbour\n\nBy Jane Roe\n\nRain fell in Portvale on Monday.\n\nIt fell all night.",
        "HEADLINE: Rain floods harbour\nDATE: March 3, 2031\nSOURCE: Such Post\n\nRain fell in Portvale on Monday.",
        "Subject: Rain floods harbour\nDate: 3 Mar 2031\n\nRain fell in Portvale on Monday.",
        "Rain floods harbour\n\n212 words moved Portvale.\n\n212 words\n\nRain fell in Portvale on Monday.",
        "IN PORTVALE rain fell.\n\nBY NIGHT it fell harder.\n\nCO levels rose.\n\nRE the quay, nothing is known.",
        "",
    ],
)
def test_no_export(text: str) -> None:
    assert exports.read(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Roe, Jane", ["Jane Roe"]),
        ("Roe, Jane; Doe, John", ["Jane Roe", "John Doe"]),
        ("van Dijk, Piet", ["Piet van Dijk"]),
        ("Jane Roe, Staff Writer", []),
        ("Jane Roe", []),
        ("Roe, Staff Writer", []),
    ],
)
def test_family_name_first(text: str, names: list[str]) -> None:
    assert _turned(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Such Post, The (Portvale, NL)", "The Such Post"),
        ("Such Post ; Portvale [Portvale]03 Mar 2031.", "Such Post"),
        ("The Norland Post; Portvale", "The Norland Post"),
        ("Le Matin (site web)", "Le Matin"),
    ],
)
def test_paper(text: str, name: str) -> None:
    story = Story()
    paper_is(story, text)
    assert story.publisher is not None
    assert story.publisher.name == name


@pytest.mark.parametrize(
    "row",
    [
        "March 3, 2031 Monday",
        "March 3, 2031 Monday 7:15 PM GMT",
        "Montag 3. März 2031",
        "lundi 3 mars 2031",
        "lunes 3 de marzo de 2031",
        "3 March 2031",
    ],
)
def test_date(row: str) -> None:
    assert is_date(row)


@pytest.mark.parametrize("row", ["Storm of March 3, 2031 is remembered in Portvale", "Such Post", "Monday", "March 3"])
def test_no_date(row: str) -> None:
    assert not is_date(row)


def test_the_index_below_a_mark_is_of_its_story() -> None:
    mark, rows, story = "LOAD-DATE: March 4, 2031", "\n\nLANGUAGE: ENGLISH\n\n(c) 2031 Such Post", "\n\nHEADLINE: Rain"
    text = mark + rows + story
    assert text[: index_below(f"\n{text}", len(mark))] == mark + rows
