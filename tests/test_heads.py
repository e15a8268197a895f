"""What stands in the place of a headline and begins like something else does not take the story with it."""

import pytest

from gazette_cli.errors import NotNewsError
from gazette_cli.readers.text import read
from gazette_cli.story import Publisher
from gazette_cli.wire import dates, sources

LEDE = "Rain fell on Portvale all day on Monday, and the harbour office closed its doors early, its master said."
MORE = "Nine boats were lost, and the ferry to the islands was called off until the weekend, the office added."

LIKE_BOILERPLATE = (
    "About Norland: what to know",
    "Safe harbour for trawlers found in Portvale",
    "Disclaimer on bottles ruled illegal",
    "Neither side accepts responsibility for the flood",
    "Loading dock fire destroys warehouse",
    "Follow the money, says auditor",
    "Embargo on grain lifted after talks",
    "Immediate release of prisoners urged",
    "Copyright fight over song ends",
    "Advertisements for gambling banned",
    "Contact with the ship is lost",
    "Photo by astronaut wins the prize",
)


@pytest.mark.parametrize("line", LIKE_BOILERPLATE)
def test_a_headline_that_begins_like_boilerplate(line: str) -> None:
    [story] = read(f"{line}\n\nPORTVALE, March 3 (AP) - {LEDE}\n\n{MORE}\n")
    assert (story.headline, [block.text for block in story.body]) == (line, [LEDE, MORE])


@pytest.mark.xfail(reason="it has the form of a byline")
def test_a_headline_that_begins_like_a_byline() -> None:
    [story] = read(f"Report by Norland police blames driver\n\n{LEDE}\n\n{MORE}\n")
    assert story.headline == "Report by Norland police blames driver"


def test_boilerplate_below_the_story_is_gathered() -> None:
    [story] = read(f"Rain falls\n\n{LEDE}\n\n{MORE}\n\nAbout Acme\n\nAcme makes boats.\n\nIt has nine yards.\n")
    assert [note.text for note in story.about] == ["About Acme Acme makes boats. It has nine yards."]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Text of interview in English by Norland news agency NNA", "Norland news agency NNA"),
        ("This post was originally posted on Such Post", "Such Post"),
        ("Quelle:  -  -  -  - NNA", "NNA"),
    ],
)
def test_a_source_line_names_its_source(line: str, name: str) -> None:
    assert sources.read(line).name == name


def test_no_break_spaces_of_a_story_on_one_line_are_folded() -> None:
    more = MORE.replace("and the", "and\u00a0the")
    [story] = read(f"{LEDE}  {more}  {LEDE}\n")
    assert "\u00a0" not in "".join(block.text for block in story.body)


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("March 3, 2031 10:20:59 GMT", "2031-03-03T10:20:59Z"),
        ("March 3, 2031 10:20:75 GMT", "2031-03-03"),
        ("February 31, 2031 10:20 GMT", None),
    ],
)
def test_a_moment_is_one_that_a_clock_shows(printed: str, moment: str | None) -> None:
    assert dates.moment(printed) == moment


@pytest.mark.parametrize("labels", ["Home\nNews\nSport\n", "Share this: Print Mail\n", "Print Mail\n", "***\n"])
def test_labels_alone_are_no_story(labels: str) -> None:
    with pytest.raises(NotNewsError, match="no story in it"):
        list(read(labels))


ROWS = (
    ("names that go on", ["By JANE ROE", "and JOHN DOE"], ["JANE ROE", "JOHN DOE"], None, None),
    ("names behind an open comma", ["By JANE ROE,", "JOHN DOE and ANA RUIZ"], ["JANE ROE", "JOHN DOE", "ANA RUIZ"], None, None),
    ("an office below", ["By JANE ROE", "Such Post Sports Writer"], ["JANE ROE"], "Such Post Sports Writer", None),
    ("a paper below", ["By JANE ROE", "Kestrel Bay Courier"], ["JANE ROE"], "Kestrel Bay Courier", None),
    ("a paper above", ["Rain is here", "The Portvale Review", "By Jane Roe"], ["Jane Roe"], "The Portvale Review", None),
    ("a paper behind a name", ["Jane Roe, Norland Ledger"], ["Jane Roe"], "Norland Ledger", None),
    ("written by", ["Written by Jane Roe"], ["Jane Roe"], None, None),
    ("a bare name", ["Jane Roe"], ["Jane Roe"], None, None),
    ("a first name that no list has, alone", ["Qzx Roe"], ["Qzx Roe"], None, None),
    ("beside a deck", ["Qzx Roe", "Boats stay in port"], None, None, None),
    ("with a handle", ["Boats stay in port", "Qzx Roe @qroe / 2 days"], ["Qzx Roe"], None, None),
    ("a label", ["Main Points"], None, None, None),
    ("a country", ["Saudi Arabia"], None, None, None),
    ("whom the headline is about", ["Ana Ruiz"], None, None, None),
    ("an agency alone", ["Norwegian News Agency"], None, None, "Norwegian News Agency"),
    ("a paper alone", ["The Portvale Review"], None, None, "The Portvale Review"),
    ("an agency behind by", ["By The Associated Press"], ["The Associated Press"], None, None),
    ("a deck below a byline", ["By Jane Roe", "Boats Stay for the Night"], ["Jane Roe"], None, None),
)  # fmt: skip


@pytest.mark.parametrize(("rows", "names", "office", "source"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_rows_between_headline_and_body(
    rows: list[str], names: list[str] | None, office: str | None, source: str | None
) -> None:
    [story] = read("\n\n".join(["Ana Ruiz warns of floods in the old town", *rows, LEDE, MORE]))
    byline = story.byline
    assert (byline and byline.names, byline and byline.affiliation) == (names, office)
    assert (story.source and story.source.name) == source


FOOT = (
    ("a name", "Jane Roe", ["Jane Roe"], None),
    ("behind a dash", "-- By Jane Roe", ["Jane Roe"], None),
    ("a name that no list has", "Qzx Roe", None, None),
    ("an agency", "By NNA", None, "NNA"),
    ("a form", "Your Name", None, None),
)


@pytest.mark.parametrize(("row", "names", "source"), [row[1:] for row in FOOT], ids=[row[0] for row in FOOT])
def test_who_signs_at_the_foot(row: str, names: list[str] | None, source: str | None) -> None:
    [story] = read("\n\n".join(["Ana Ruiz warns of floods in the old town", LEDE, MORE, row]))
    assert (story.byline and story.byline.names, story.source and story.source.name) == (names, source)


def test_a_second_name_at_the_foot_signs_nothing() -> None:
    [story] = read("\n\n".join(["Floods in the old town", "By Jane Roe", LEDE, MORE, "John Doe"]))
    assert story.byline is not None
    assert story.byline.names == ["Jane Roe"]


HEAD = "Harbour office closes early"
DECK = "Nobody knows for how long the ferry to the islands will be off, and the boats that were lost were old ones."

SET_OFF = [
    ("a deck that reads like a paragraph", f"{HEAD}\n\n{DECK}\n\n\n{LEDE}\n\n{MORE}\n", DECK, [LEDE, MORE]),
    ("below a byline", f"{HEAD}\n\n{DECK}\n\nBy Jane Roe\n\n\n{LEDE}\n\n{MORE}\n", DECK, [LEDE, MORE]),
    ("a short first paragraph", f"{HEAD}\n\n\nIt rained.\n\n{LEDE}\n\n{MORE}\n", None, ["It rained.", LEDE, MORE]),
    ("two spaces are wider", f"{HEAD}\n\n{DECK}\n\n\n{LEDE}\n\n\n{MORE}\n", None, [DECK, LEDE, MORE]),
    ("no space is wider", f"{HEAD}\n\n{DECK}\n\n{LEDE}\n\n{MORE}\n", None, [DECK, LEDE, MORE]),
    ("it stands below the first paragraphs", f"{HEAD}\n\n{DECK}\n\n{LEDE}\n\n{DECK} {LEDE}\n\n\n{MORE}\n", None,
        [DECK, LEDE, f"{DECK} {LEDE}", MORE]),
    ("a label stands above it, the headline below", f"Norland\n\n\n{HEAD}\n\n{LEDE}\n\n{MORE}\n", None, [LEDE, MORE]),
]  # fmt: skip
"""What is told, the copy, its deck and its paragraphs."""


@pytest.mark.parametrize(("copy", "deck", "paragraphs"), [row[1:] for row in SET_OFF], ids=[row[0] for row in SET_OFF])
def test_a_wider_space_sets_the_head_off(copy: str, deck: str | None, paragraphs: list[str]) -> None:
    [story] = read(copy)
    assert (story.headline, story.subhead, [block.text for block in story.body]) == (HEAD, deck, paragraphs)


def test_a_publishers_line_names_it() -> None:
    [story] = read(f"{HEAD}\n\n{LEDE}\n\n{MORE}\n\nPublisher: Such Post\n")
    assert story.publisher == Publisher("Such Post")
    assert [piece.text for piece in story.furniture] == ["Publisher:"]


def test_a_second_publishers_line_is_furniture() -> None:
    [story] = read(f"{HEAD}\n\n{LEDE}\n\n{MORE}\n\nPublisher: Such Post\n\nPublisher: Such Mail\n")
    assert story.publisher == Publisher("Such Post")
    assert [piece.text for piece in story.furniture] == ["Publisher:", "Publisher: Such Mail"]


def test_a_labelled_slug_and_its_take() -> None:
    [story] = read(f"Slug: harbour rain, 2nd Lead\n\n{HEAD}\n\n{LEDE}\n\n{MORE}\n")
    assert (story.slug, story.take, story.headline) == ("Slug: harbour rain, 2nd Lead", "2nd Lead", HEAD)


def test_what_signs_a_story_is_kept_in_order_of_print() -> None:
    [story] = read(f"{HEAD}\n\n{LEDE}\n\n{MORE}\n\nab/cd\n\nef/gh\n")
    assert story.credits == ["ab/cd", "ef/gh"]


def test_notes_are_kept_in_order_of_print() -> None:
    notes = ["Jane Roe is a reporter in Westholm.", "John Doe lives in Norland and writes about boats."]
    [story] = read("\n\n".join((HEAD, LEDE, MORE, *notes)) + "\n")
    assert [note.text for note in story.about] == notes


def test_an_address_is_no_row_of_a_table() -> None:
    picture = "(Photo 1: http://such.example/2031/03/03/1030/88172/_p1.jpg)"
    [story] = read(f"{HEAD}\n\n{LEDE}\n\n{MORE}\n\n{picture}\n\n{LEDE} {MORE}\n")
    assert [block.kind for block in story.body if block.text == picture] == ["paragraph"]


def test_a_few_words_above_the_source_line_head_nothing() -> None:
    blurb = "Such Post is an independent newspaper that covers the harbours of Norland and the boats of its islands."
    [story] = read(f"{HEAD}\n\n{LEDE}\n\n{MORE}\n\nAll lost but one\n\nSource: NNA\n\n{blurb}\n")
    assert story.publisher is not None
    assert "crosshead" not in [block.kind for block in story.body]
