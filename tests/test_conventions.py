"""Every row of the tables of conventions is its own test; running text is none of them."""

import re

import pytest

from gazette_cli.readers.text.layout import Row
from gazette_cli.readers.text.run_together import SPLITS, Split, pieces
from gazette_cli.wire import blurbs, bylines, recognition, signatures
from gazette_cli.wire.conventions.row import Convention, Phrases
from gazette_cli.wire.conventions.who import BYLINES
from gazette_cli.wire.recognition import TABLE, convention_of, conventions, keys_of, role_of
from gazette_cli.wire.signatures import SIGNATURES, Signature
from gazette_cli.wire.tails import TAILS, Tail, take

ROLES = (
    ("byline", "By JANE ROE"),
    ("byline", "(By Jane Roe)"),
    ("byline", "By Jane Roe | Portvale Post"),
    ("credit", "Additional reporting by Jane Roe."),
    ("credit", "The Example Press contributed to this report."),
    ("end_mark", "- 30 -"),
    ("end_mark", "(MORE)"),
    ("source", "SOURCE Acme Ltd"),
    ("source", "Fuente: NNA"),
    ("copyright", "Copyright 2031 Example Press. All rights reserved."),
    ("note", "Editor's note: The names were changed."),
    ("note", "Embargo: 3 March"),
    ("release", "For Immediate Release"),
    ("contact", "Media Contacts"),
    ("junk", "Sign up for our newsletter"),
    ("related", "READ MORE"),
    ("junk", "Document 3 of 20"),
    ("junk", "3 of 20 DOCUMENTS"),
    ("junk", "Page 2 of 3"),
    ("related", "For more of this channel – Click Here Now"),
    ("note", "(ATTN: ADDS details)"),
    ("timestamp", "2031-03-03 13:00:03 GMT+00:00"),
    ("credit", "Associated Press writers Jane Roe and John Doe contributed to this report."),
    ("caption", "Rain falls over the harbour on Tuesday. (Jane Roe/NNA/Getty Images)"),
    ("timestamp", "Tuesday, March 3, 2031"),
    ("timestamp", "3. März 2031"),
    ("slug", "NORLAND-RAIN/"),
)

RUNNING_TEXT = (
    "By the time the ferry came, the harbour was full.",
    "By voice vote, the council closed the quay.",
    "About 250 people came to the quay.",
    "The post office in Portvale will close in May.",
    "Copyright law does not protect a recipe, the court said.",
    "Sources said the quay would reopen in May.",
    "Reporting from the quay was not easy, she said.",
    "March rains have closed the harbour twice.",
    "Twitter users posted pictures of the flooded quay.",
    "Contact between the two crews was lost on Monday.",
    "Media reports said the ferry was late.",
    "Watch crews saw the light at dawn.",
    "End-to-end tests of the lock took a week.",
    "Rain floods harbour, closes quay",
    "Al-Sahl leads the table",
    "2. Dallas (10-4)",
    "10 Northport",
    "- Rain, a captain's quotation",
    "Home is where the ferry stops",
    "More than 40 boats came to the quay",
    "Most read newspapers closed that year",
    "Join us or leave, the mayor told owners of boats",
    "Thank you for nothing, gulls",
    "Support for the quay grows among members of the council",
    "Provided by nature, salt needs no factory.",
    "Share of sail in coastal trade grows",
    "Pin this on the captain, says crew",
    "The storm contributed to this flood in Portvale.",
    "The ferry reported from Portvale that all was well.",
)


@pytest.mark.parametrize("row", conventions(), ids=lambda row: row.example[:40])
def test_example(row: Convention) -> None:
    assert role_of(row.example) == row.role


@pytest.mark.parametrize("row", conventions(), ids=lambda row: row.example[:40])
def test_not_shadowed(row: Convention) -> None:
    assert convention_of(row.example) is row


COUNTERS = [row for row in conventions() if row.counter]


@pytest.mark.parametrize("row", COUNTERS, ids=lambda row: row.counter[:40])
def test_counter(row: Convention) -> None:
    """A row that is looked up under a phrase's keys and is none of its role."""
    assert not {*row.keys.split("|")}.isdisjoint(keys_of(row.counter))
    assert role_of(row.counter) != row.role


def test_keys_are_words() -> None:
    """Where a phrase begins with what is a pattern, it says by what it is looked up."""
    tables = [(row.all_keys(), row.rows) for row in TABLE if isinstance(row, Phrases)]
    derived = [keys for all_keys, rows in tables for keys, row in zip(all_keys, rows, strict=True) if len(row) < 4]
    assert [keys for keys in derived if not re.fullmatch(r"[\w -]+(?:\|[\w -]+)*|press \"enter\"|©", keys)] == []


@pytest.mark.parametrize("row", [row for row in BYLINES if row.lead], ids=lambda row: row.lead)
def test_lead(row: Convention) -> None:
    """What a reader takes off a line that it knows to be a byline is what the row takes off."""
    assert recognition.part(row.example, "people") == bylines._lead().sub("", row.example)


@pytest.mark.parametrize(("role", "row"), ROLES)
def test_role(role: str, row: str) -> None:
    assert role_of(row) == role


@pytest.mark.parametrize("row", RUNNING_TEXT)
def test_running_text(row: str) -> None:
    assert role_of(row) is None


@pytest.mark.parametrize("tail", TAILS, ids=lambda tail: tail.example)
def test_tail(tail: Tail) -> None:
    text, found = take(tail.example)
    assert [role for role, _ in found] == [tail.role]
    assert " ".join((text, *(words for _, words in found))).split() == tail.example.split()


@pytest.mark.parametrize("tail", TAILS, ids=lambda tail: tail.counter)
def test_tail_counter(tail: Tail) -> None:
    last = "…" if tail.counter[-1].isalpha() else ""
    assert any(mark in tail.counter + last for mark in tail.marks.split("|"))
    assert tail.role not in [role for role, _ in take(tail.counter)[1]]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Rain fell, the office said (Portvale is on the coast).",
        "“Rain fell,” she said.",
        "The end came at noon. It rained.",
    ],
)
def test_no_tail(paragraph: str) -> None:
    assert take(paragraph) == (paragraph, [])


BLURBS = [(table, blurb) for table in (blurbs.PUBLISHER, blurbs.AUTHOR, blurbs.COMPANY) for blurb in table]


@pytest.mark.parametrize(("table", "blurb"), BLURBS, ids=[blurb[1] for _, blurb in BLURBS])
def test_blurb(table: tuple[blurbs.Blurb, ...], blurb: blurbs.Blurb) -> None:
    _, example, counter = blurb
    assert next(row for row in table if row[0].match(example)) is blurb
    assert blurbs._named(table, example) is not None
    assert blurbs._named(table, counter) is None


@pytest.mark.parametrize("split", SPLITS, ids=lambda split: split.example)
def test_split(split: Split) -> None:
    rows = [row.text for row in pieces(Row(split.example))]
    assert len(rows) == 2
    assert " ".join(rows).split() == split.example.split()


@pytest.mark.parametrize("signature", SIGNATURES, ids=lambda signature: signature.example)
def test_signature(signature: Signature) -> None:
    assert signatures.role_of(signature.example) == signature.role


@pytest.mark.parametrize(
    "row", ["Rain falls.", "It rained, he said.", "Portvale 2, Northport 1", "Rain in May", "Yes."]
)
def test_no_signature(row: str) -> None:
    assert signatures.role_of(row) is None
    assert signatures.byline(row) is None


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (["Rain fell in the night, the harbour office said.", "Jane Roe", "Portvale Docks", "503-555-0119"], 3),
        (["Rain fell in the night.", "Jane Roe", "jroe@such.example"], 2),
        (["Rain fell in the night.", "Jane Roe", "@jroe"], 0),
        (["Rain fell in the night.", "Volume 332.400/333.000", "Index 1,204.50"], 0),
        (["Rain fell in the night.", "555-0119 is the number."], 0),
    ],
)
def test_address(rows: list[str], lines: int) -> None:
    assert signatures.address(rows) == lines


@pytest.mark.parametrize(
    ("row", "names", "affiliation"),
    [
        ("By Jane Roe of the Such Beacon", ["Jane Roe"], "the Such Beacon"),
        ("By Jane Roe in Portvale", ["Jane Roe"], "Portvale"),
        ("By JANE ROE | Such Beacon", ["JANE ROE"], "Such Beacon"),
        ("By JANE ROE AP Business Writer", ["JANE ROE"], "AP Business Writer"),
        ("By JANE ROE and JOHN DOE Associated Press Writers", ["JANE ROE", "JOHN DOE"], "Associated Press Writers"),
        ("By Jane Roe, NNA Reporter and John Doe, NNA", ["Jane Roe", "John Doe"], "NNA Reporter, NNA"),
        ("By Jane Roe Mar 3, 2031", ["Jane Roe"], None),
        ("By Jane Roe —— Archives--March 3, 2031", ["Jane Roe"], None),
        ("By Jane Roe (@jroe)", ["Jane Roe"], None),
        ("By J.R. ROE", ["J.R. ROE"], None),
        ("Guest post by Jane Roe", ["Jane Roe"], None),
        ("Posted by Jane Roe | Mar 3, 2031", ["Jane Roe"], None),
        ("By JANE ROE, JOHN DOE, and ANA RUIZ, Example Press", ["JANE ROE", "JOHN DOE", "ANA RUIZ"], "Example Press"),
        ("BY JANE ROE AND JOHN DOE", ["JANE ROE", "JOHN DOE"], None),
        (
            "By Jane Roe, Such Post, and John Doe, Portvale Ledger",
            ["Jane Roe", "John Doe"],
            "Such Post, Portvale Ledger",
        ),
        ("By Jane Roe (Such Post) and John Doe (NNA)", ["Jane Roe", "John Doe"], "Such Post, NNA"),
        ("By Jane Roe of Such Post and John Doe of the Ledger", ["Jane Roe", "John Doe"], "Such Post, the Ledger"),
        ("By Jane Roe in Portvale and John Doe in Oslo", ["Jane Roe", "John Doe"], "Portvale, Oslo"),
        ("By Jane Roe of the Post and Courier", ["Jane Roe"], "the Post and Courier"),
        ("By Jane Roe, Business and Economics Editor", ["Jane Roe"], "Business and Economics Editor"),
        ("By Jane Roe, Harbour Watch", ["Jane Roe"], "Harbour Watch"),
        ("By Jane Roe, New York", ["Jane Roe"], "New York"),
        ("By Priya Nandak, Local Democracy Reporter", ["Priya Nandak"], "Local Democracy Reporter"),
        ("By Jane Roe, John Doe Reporter", ["Jane Roe", "John Doe"], "Reporter"),
        ("By Jane Roe, Such Norland Staff", ["Jane Roe"], "Such Norland Staff"),
        ("Von Jane Roe mit NNA", ["Jane Roe"], "NNA"),
        ("By Jane Roe Staff Writer", ["Jane Roe"], "Staff Writer"),
        ("By Jane M. Roe Norland Press", ["Jane M. Roe"], "Norland Press"),
        ("By Jane Roe for the Ledger", ["Jane Roe"], "the Ledger"),
        ("By Staff Writer Jane Roe", ["Jane Roe"], "Staff Writer"),
        ("By our political editor Jane Roe", ["Jane Roe"], "political editor"),
        ("EXCLUSIVE By Jane Roe", ["Jane Roe"], None),
        ("BYLINE: By JANE ROE, Such Post Writer", ["JANE ROE"], "Such Post Writer"),
        ("Such Post By Jane Roe", ["Jane Roe"], "Such Post"),
        ("Written by Jane Roe", ["Jane Roe"], None),
        ("By Jane Roe and agencies", ["Jane Roe"], None),
        ("By Jane Roe, with files from John Doe", ["Jane Roe"], None),
        ("By Jane Roe as told to John Doe", ["Jane Roe", "John Doe"], None),
        ("By Jane Roe and The Associated Press", ["Jane Roe"], "The Associated Press"),
        ("By Reuters and AFP", ["Reuters", "AFP"], None),
        ("By the Norland News Agency staff", ["Norland News Agency staff"], None),
        ("By a staff reporter", [], "a staff reporter"),
        ("By Jane Roe, jroe@such.example", ["Jane Roe"], None),
        ("By Jane van der Roe and Omar al-Hadi", ["Jane van der Roe", "Omar al-Hadi"], None),
        ("By Jane R.", ["Jane R."], None),
        ("By John Doe, Jr., Such Post", ["John Doe, Jr."], "Such Post"),
    ],
)
def test_byline(row: str, names: list[str], affiliation: str | None) -> None:
    byline = bylines.read(row)
    assert (byline.names, byline.affiliation) == (names, affiliation)
