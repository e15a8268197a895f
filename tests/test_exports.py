"""The labels of news archives: every row of the table is its own test; what only begins like one is none, and what is
no archive's export is left alone."""

from collections import Counter

import pytest
from lossless import differences

import gazette_cli
from gazette_cli.readers.text import exports
from gazette_cli.readers.text.export_fields import _turned, paper_is
from gazette_cli.readers.text.export_pieces import Labelled, code_of, code_row, is_date, label_of, wide_code_of
from gazette_cli.readers.text.files.fences import index_below
from gazette_cli.story import Story
from gazette_cli.wire.conventions.exports import CODES, LABELS, SURE, Label

LEXIS = """Such Post
March 3, 2031 Tuesday

Rain floods harbour

BYLINE: {byline}

LENGTH: 210 words

DATELINE: {dateline}

BODY:

QUAYFORD (NNA) - Rain fell on the harbour all day, its office said.

Nobody was hurt, and the ferry was late.

LOAD-DATE: March 4, 2031
"""
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


@pytest.mark.parametrize(
    ("printed", "names", "affiliation"),
    [
        ("JANE ROE; Staff Writer", ["JANE ROE"], "Staff Writer"),
        ("Jane Roe and John Doe; Courier Staff", ["Jane Roe", "John Doe"], "Courier Staff"),
        ("Roe, Jane", ["Jane Roe"], None),
        ("Jane Roe, Such Post", ["Jane Roe"], "Such Post"),
    ],
)
def test_byline(printed: str, names: list[str], affiliation: str | None) -> None:
    found = gazette_cli.parse(LEXIS.format(byline=printed, dateline="QUAYFORD"))[0].byline
    assert found is not None
    assert (found.text, found.names, found.affiliation) == (printed, names, affiliation)


@pytest.mark.parametrize(
    ("label", "place", "agency", "lede"),
    [
        ("QUAYFORD", "QUAYFORD", "NNA", "Rain fell on the harbour all day, its office said."),
        ("Quayford", "QUAYFORD", "NNA", "Rain fell on the harbour all day, its office said."),
        ("OSLO", "OSLO", None, "QUAYFORD (NNA) - Rain fell on the harbour all day, its office said."),
    ],
)
def test_a_dateline_in_its_field_and_in_the_text(label: str, place: str, agency: str | None, lede: str) -> None:
    story = gazette_cli.parse(LEXIS.format(byline="Jane Roe", dateline=label))[0]
    assert story.dateline is not None
    assert (story.dateline.place, story.dateline.agency, story.lede) == (place, agency, lede)


def test_the_index_below_a_mark_is_of_its_story() -> None:
    mark, rows, story = "LOAD-DATE: March 4, 2031", "\n\nLANGUAGE: ENGLISH\n\n(c) 2031 Such Post", "\n\nHEADLINE: Rain"
    text = mark + rows + story
    assert text[: index_below(f"\n{text}", len(mark))] == mark + rows


PROSE = "Rain flooded the harbour of Portvale on Monday and closed the bridge for lorries, the port authority said."
LEXIS_HEAD = "HEADLINE: Rain floods harbour\n\nLENGTH: 210 words\n\n"
NO_EXPORTS = (
    ("an interview", "Interview with the harbour master\n\nName: Marta Kroll\nTitle: Harbour master\n\nText\n\nWhy is the bridge shut?\n\n"
        f"{PROSE}\n", "Interview with the harbour master"),
    ("a review of a book", f"New diet book divides Portvale\n\nBy Lena Falk\n\nTitle: Eat Less\nAuthor: Jon Berg\nLength: 90,000 words\n\nBody\n\n{PROSE}\n",
        "New diet book divides Portvale"),
    ("words that are codes", "HD screens fill the shops of Portvale\n\nTD Bank lends 3 million crowns to the port, it said.\n\nIN the shops nothing was left "
        "but cables.\n\nCO detectors were on sale as well.\n\nThe traders want more of it, they said on Monday.\n", "HD screens fill the shops of Portvale"),
    ("prices", f"Closing prices\n\nHD 310.20 2.30\nPG 140.10 0.20\nTD 60.00 0.10\nED 90.00 0.30\nAN 20.00 0.10\n\n{PROSE}\n", "Closing prices"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "headline"), [row[1:] for row in NO_EXPORTS], ids=[row[0] for row in NO_EXPORTS])
def test_copy_with_labels_is_no_export(text: str, headline: str) -> None:
    story = gazette_cli.parse(text)[0]
    assert story.headline == headline
    assert PROSE in [block.text for block in story.body] or "traders" in story.body[-1].text


@pytest.mark.parametrize(
    ("below", "body"),
    [
        (f"{PROSE}\n\nLocation: Pier 4.\n\nThe ferry leaves at noon, she said.\n", [PROSE, "Location: Pier 4.", "The ferry leaves at noon, she said."]),
        (f"Rain fell.\n\nDate: Monday.\n\n{PROSE}\n", ["Rain fell.", "Date: Monday.", PROSE]),
        ("Rain flooded the harbour of Portvale\n\nThe bridge is shut\n\nLOAD-DATE: March 4, 2031\n",
            ["Rain flooded the harbour of Portvale", "The bridge is shut"]),
        ("周一的大雨淹没了港口。\n\n渡轮照常运行。\n\nLOAD-DATE: March 4, 2031\n", ["周一的大雨淹没了港口。", "渡轮照常运行。"]),
    ],
)  # fmt: skip
def test_where_the_body_of_an_export_ends(below: str, body: list[str]) -> None:
    assert [block.text for block in gazette_cli.parse(LEXIS_HEAD + below)[0].body] == body


@pytest.mark.parametrize(
    ("text", "headline", "paper"),
    [
        ("HIGHLIGHT:\nSECTION: NEWS\n\nMarch 3, 2031 Monday\n\nLENGTH: 12 words\n\nRain floods harbour of Portvale again\n\nPhoto: The quay\n",
            "Rain floods harbour of Portvale again", None),
        (f"Rain floods harbour of Portvale and closes the bridge for lorries\nThe Such Post\nMarch 3, 2031\n\nSECTION: NEWS\nLENGTH: 210 words\n\n{PROSE}\n",
            "Rain floods harbour of Portvale and closes the bridge for lorries", "The Such Post"),
        (f"The Such Post\n\nMarch 3, 2031\n\nBoats win cup final\n\nSECTION: SPORT\nLENGTH: 210 words\n\n{PROSE}\n", "Boats win cup final", "The Such Post"),
        (f"Such Blatt\n\n3. März 2031\n\nHauptausgabe\n\nRegen überflutet Hafen\n\nRUBRIK: LOKALES; S. 4\nLÄNGE: 210 Wörter\n\n{PROSE}\n", "Regen überflutet Hafen", "Such Blatt"),
        (f"HD Rain floods\n   harbour\nWC 210 words\nPD 3 March 2031\nSN Such Post\nLP\n{PROSE}\n", "Rain floods harbour", "Such Post"),
    ],
)  # fmt: skip
def test_the_rows_of_a_head(text: str, headline: str, paper: str | None) -> None:
    story = gazette_cli.parse(text)[0]
    assert (story.headline, story.publisher and story.publisher.name) == (headline, paper)


@pytest.mark.parametrize(
    "text",
    [
        "Publication: Such Post\n\nMarch 3, 2031 Monday\n\nLENGTH: 18 words\n\nTonight on television in Portvale\n\n7:00 News from the harbour\n\n"
        "7:30 Weather\n\n9:30 Sport\n",
        f"HEADLINE: Rain floods harbour\nDATELINE: PORTVALE\nDATELINE: WESTHOLM\nLENGTH: 210 words\n\n{PROSE}\n",
    ],
)  # fmt: skip
def test_no_label_and_no_value_is_lost(text: str) -> None:
    lost, invented = differences(text, gazette_cli.parse(text))
    assert (lost, invented) == (Counter(), Counter())
