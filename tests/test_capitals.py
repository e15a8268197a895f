"""Copy that is wholly in capitals: what counts as such, the small letters that its rows get, and the record in capitals."""

from pathlib import Path

import pytest

from gazette_cli import parse
from gazette_cli.decode import decode
from gazette_cli.errors import NotNewsError
from gazette_cli.readers.text import capital_datelines, capitals, read
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Block, Story
from gazette_cli.words import small_letters
from tests.test_limits import copy
from tests.test_stories import STORIES


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("RAIN CLOSES QUAY\n\nRAIN FELL IN PORTVALE.", True),
        ("RAIN CLOSES QUAY\n\nASK jroe@such.example OR www.such.example.", True),
        ("RAIN CLOSES QUAY\n\nRain fell in PORTVALE.", False),
        ("RAIN CLOSES QUAY\n\nRAIN FELL, he said.", False),
        ("北京 (NNA) 港口因大雨关闭。", False),
        ("ABC北京", True),
        ("AB北京", False),
        ("RAIN FELL AT jroe.", False),
        ("RAIN FELL (SEE “such.example”).", True),
        ("1 2 3", False),
    ],
)
def test_copy_in_capitals(text: str, shouted: bool) -> None:
    assert capitals.is_copy(text) is shouted


@pytest.mark.parametrize(
    "printed",
    [
        "The quay was closed. Rain fell on Monday, April 4, at 9 p.m. in the U.S. Crews waited.",
        "Mr. Falk said Jane Roe left.",
        "Jane said so.",
        "He told Jane M. Roe, the mayor, to wait.",
        "The Quay Herald is a daily.",
        "Founded in 1931, Quay Herald reports on ports.",
        "The council said today that it would wait.",
        "Ines Aldo is a reporter.",
        "Old rope is cheap.",
        "[REPORT BY JANE ROE] [TEXT] Rain fell.",
        "“It rains,” the mayor said.",
        "Rain fell. — Ships sailed.",
        "[ONE] [TWO] Rain fell.",
        "Such Quay has been shut.",
        "Rain is published.",
        "At 9 a.m. ships sailed.",
    ],
)
def test_sentences_get_small_letters(printed: str) -> None:
    assert small_letters.sentences(printed.upper()) == printed


MANY_TOWNS = "PORTVALE AND LINDHOLM AND HALDEN AND TOLMAR"
LONG_NAME = "NORLAND NEWS SERVICE OF THE OUTER ISLES"


@pytest.mark.parametrize(
    ("dateline", "text"),
    [
        ("PORTVALE, MARCH 3 (NNA) --", " THE QUAY WAS CLOSED ON MONDAY."),
        ("(NNA) -", " THE QUAY WAS CLOSED ON MONDAY."),
        ("THE HAGUE, MARCH 3 (NNA) -", " THE QUAY WAS CLOSED ON MONDAY."),
        ("THE HAGUE, NETHERLANDS (NNA) -", " THE QUAY WAS CLOSED ON MONDAY."),
        ("THE HAGUE--", "THE QUAY WAS CLOSED ON MONDAY."),
        ("AS SUWAYDA, MARCH 3 (NNA) -", " THE QUAY WAS CLOSED ON MONDAY."),
        ("PORTVALE, MARCH 3. /TASS/.", " THE QUAY WAS CLOSED ON MONDAY."),
        ("PORTVALE --", " THE QUAY WAS CLOSED ON MONDAY, THE MAYOR SAID."),
        ("PORTVALE, NORLAND (NNA) --", " [TEXT] THE QUAY WAS CLOSED ON MONDAY."),
        ("SCRANTON, PA. —", " THE QUAY WAS CLOSED ON MONDAY, THE MAYOR SAID."),
        ("OSLO,", " THE HARBOUR BOARD CLOSED THE QUAY ON MONDAY."),
        ("OSLO", " THE HARBOUR BOARD CLOSED THE QUAY ON MONDAY."),
        ("OSLO", " TWO BROTHERS WERE CLEARED ON MONDAY."),
        ("OSLO", " MEMBERS OF THE HARBOUR BOARD MET ON MONDAY."),
        (
            "PORTVALE,",
            " DEPUTY MINISTER INES ALDO SAID ON MONDAY THAT THE NORTH QUAY OF THE OLD HARBOUR WAS SAFE AGAIN.",
        ),
        ("BAKU, APRIL 4, AZERTAC", " THE QUAY WAS CLOSED ON MONDAY."),
        ("PORTVALE, MARCH 3 (NNA) --", ""),
        ("", "OSLO, WHICH HAS TWO QUAYS, CLOSED ONE."),
        ("", "OSLO, THE SEAT OF THE BOARD, WAS QUIET."),
        ("", "OSLO CLOSED ITS QUAY ON MONDAY."),
        ("", "MEANWHILE, PRESIDENT FALK SAID ON MONDAY THAT THE NORTH QUAY OF THE OLD HARBOUR WAS SAFE AGAIN."),
        ("", "THE INTERNATIONAL HARBOUR BOARD (IHB) AND THE MAYOR CLOSED THE QUAY."),
        ("", "THE NEW RULES WILL GO INTO EFFECT ON APRIL 6, THE BOARD SAID."),
        ("", "FALK PUSHED AHEAD - AND PAID A PRICE."),
        ("", "INES ALDO – SURGEON AND ROWER – CLOSED THE QUAY."),
        ("", "QUAY CLOSED - MAYOR SILENT"),
        (f"{MANY_TOWNS} AND OST, MARCH 3, 2031 /{LONG_NAME}/.", " THE QUAY WAS CLOSED ON MONDAY."),
        ("", f"{MANY_TOWNS} AND OSTR, MARCH 3, 2031 /{LONG_NAME}/. THE QUAY WAS CLOSED ON MONDAY."),
        ("PORTVALE --", f" {copy(159, '').upper()} - {copy(50).upper()}"),
        ("", f"PORTVALE -- {copy(158, '').upper()} - {copy(50).upper()}"),
        ("NEW OLD PORTVALE --", " RAIN FELL ON THE QUAY."),
        ("", "NEW OLD UPPER PORTVALE -- RAIN FELL ON THE QUAY."),
        ("SALT LAKE CITY", " THE HARBOUR BOARD CLOSED THE QUAY."),
        ("", "RAIN WITH PORTVALE -- SHIPS LAY OUTSIDE THE QUAY."),
        ("", "THE PORTVALE -- SHIPS LAY OUTSIDE THE QUAY."),
        ("", "PORTVALE DE -- SHIPS LAY OUTSIDE THE QUAY."),
        ("PORTVALE DE HALDEN --", " SHIPS LAY OUTSIDE THE QUAY."),
        ("", "PORTVALE CLOSED -- SHIPS LAY OUTSIDE THE QUAY."),
        ("", "PORTVALE -- SHIPS LAY OUTSIDE THE QUAY"),
        ("OSLO (NNA)", " RAIN FELL ON THE QUAY."),
        ("OSLO:", " RAIN FELL ON THE QUAY."),
        ("", "OSLO: RAIN AT THE QUAY"),
        ("", "BRIEFLY, PRESIDENT FALK SAID ON MONDAY THAT THE NORTH QUAY OF THE OLD HARBOUR WAS SAFE AGAIN."),
        ("", "OLD PORTVALE, PRESIDENT FALK SAID ON MONDAY THAT THE NORTH QUAY OF THE OLD HARBOUR WAS SAFE AGAIN."),
        ("", "PORTVALE, THE OLD MAYOR SAID ON MONDAY THAT THE NORTH QUAY OF THE OLD HARBOUR WAS SAFE AGAIN."),
        ("", "PORTVALE, PRESIDENT FALK, WHO OWNS A SHIP THAT LIES THERE, SAID ON MONDAY THAT THE NORTH QUAY WAS SAFE."),
    ],
)
def test_where_the_text_begins_after_a_dateline(dateline: str, text: str) -> None:
    assert capital_datelines.text_start(dateline + text) == len(dateline)


HEADLINE = "RAIN FALLS ON PORTVALE"
TOLD = copy(120).upper()
LOWERED = (
    ("a line of 70 characters", [HEADLINE, copy(70, "").upper()], copy(70, "").upper()),
    ("of 71", [HEADLINE, copy(71, "").upper()], copy(71, "")),
    ("a sentence below a label", ["RAIN ON PORTVALE", "THE QUAY WAS CLOSED."], "THE QUAY WAS CLOSED."),
    ("below a headline", [HEADLINE, "THE QUAY WAS CLOSED."], "The quay was closed."),
    ("three words below a paragraph", [HEADLINE, TOLD, "SHIPS LAY OUTSIDE"], "SHIPS LAY OUTSIDE"),
    ("four words", [HEADLINE, TOLD, "FOUR SHIPS LAY OUTSIDE"], "Four ships lay outside"),
    ("four words below a headline", [HEADLINE, "FOUR SHIPS LAY OUTSIDE"], "FOUR SHIPS LAY OUTSIDE"),
    ("a dateline below three paragraphs", [HEADLINE, *[TOLD] * 3, "PORTVALE (NNA) -- RAIN FELL."], "PORTVALE (NNA) -- Rain fell."),
    ("below four", [HEADLINE, *[TOLD] * 4, "PORTVALE (NNA) -- RAIN FELL."], "Portvale (nna) -- rain fell."),
    ("a first row of 110 characters", [copy(110).upper()], copy(110).upper()),
    ("of 111", [copy(111).upper()], copy(111)),
    ("a first row of two sentences", ["RAIN FELL. SHIPS LAY OUTSIDE."], "Rain fell. Ships lay outside."),
    ("a first row that ends in its source", ["THE QUAY IS SHUT, THE MAYOR SAID."], "The quay is shut, the mayor said."),
    ("a first row with a dateline", ["PORTVALE (NNA) -- RAIN FALLS."], "PORTVALE (NNA) -- Rain falls."),
    ("initials", [HEADLINE, TOLD, "(QXY/DUF/GUH)"], "(qxy/duf/guh)"),
    ("names", [HEADLINE, "JANE ROE AND JOHN DOE", TOLD], "Jane Roe and John Doe"),
    ("initials behind a paragraph", [HEADLINE, TOLD, f"{TOLD} (AB)"], f"{TOLD.capitalize()} (ab)"),
    ("an agency behind it", [HEADLINE, TOLD, f"{TOLD} (AFP)"], f"{TOLD.capitalize()} (AFP)"),
    ("a translator behind it", [HEADLINE, TOLD, f"{TOLD} TRANSLATED BY JANE ROE"], f"{TOLD.capitalize()} Translated by Jane Roe"),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "lowered"), [row[1:] for row in LOWERED], ids=[row[0] for row in LOWERED])
def test_which_rows_get_small_letters(texts: list[str], lowered: str) -> None:
    rows = [Row(text) for text in texts]
    capitals.lower(rows)
    assert lowered in [row.text for row in rows]


@pytest.mark.parametrize("row", ["(AB)", "(AB-CD)", "AB/CD/EF", "DPA AB CD"])
def test_initials_are_no_agency(row: str) -> None:
    story = parse(f"RAIN CLOSES QUAY\n\nTHE QUAY WAS CLOSED ON MONDAY, THE MAYOR SAID. RAIN FELL.\n\n{row}\n")[0]
    assert (story.credits, story.source) == ([row], None)


def test_an_agency_is_no_initials() -> None:
    story = parse("RAIN CLOSES QUAY\n\nTHE QUAY WAS CLOSED ON MONDAY, THE MAYOR SAID. RAIN FELL.\n\n(AFP)\n")[0]
    assert (story.credits, story.source and story.source.name) == ([], "AFP")


def test_addresses_keep_their_letters() -> None:
    story = Story(headline="Rain falls", body=[Block("paragraph", "Ask (jroe@such.example).")], language="en")
    capitals.restore(story, "RAIN FALLS\nASK (jroe@such.example).")
    assert story == Story(headline="RAIN FALLS", body=[Block("paragraph", "ASK (jroe@such.example).")], language="en")


OTHERWISE = frozenset("""
europresse factiva-codes-on-rows factiva-export factiva-publisher-last lexis-labels-and-index newsbank newsbank-labels
nexis-german nexis-spanish proquest proquest-rules
menu-and-share-rows quoted-crosshead video-line-above highlights-and-long-lines
about-the-publisher agency-in-brackets-below german-stop guest-post initials-below lusa-desk-line
dashes-in-the-lede dateline-after-headline hyphen-at-line-end letter press-office-above
""".split())  # fmt: skip
"""Stories of which capitals take what tells: exports by labels, pages' rows, foreign bylines, a second dash, a short wrap."""

CAPITALS = [path for path in STORIES if path.stem not in OTHERWISE]


@pytest.mark.parametrize("path", CAPITALS, ids=lambda path: path.stem)
def test_a_story_in_capitals_has_the_same_record(path: Path) -> None:
    text, _ = decode(path.read_bytes())
    if text.upper().lower() != text.lower():
        pytest.skip("has letters without a capital of their own")
    try:
        wanted = list(map(shown, read(text)))
    except NotNewsError:
        return
    assert list(map(shown, read(text.upper()))) == wanted


def shown(story: Story) -> list[str]:
    """The story's texts in capitals; what is no part of it counts by its words alone."""
    parts = (story.headline, story.kicker, story.subhead, story.byline, story.dateline, story.body, story.source)
    others = (story.publisher, story.about, story.credits, story.contacts, story.copyright, story.notes, story.slug)
    return [repr(part).upper() for part in (*parts, *others)]


@pytest.mark.parametrize(
    "text",
    [
        "BRIDGE CLOSED ON MONDAY AT LAST\n\n" + "[A] " * 7000 + "THE MAYOR SAID SO.",
        "BRIDGE CLOSED AGAIN\n\nA: " + ": " * 20_000,
        "Bridge was closed\n" + " " * 17_000 + "The mayor said.",
    ],
    ids=["brackets", "colons", "blanks"],
)
def test_copy_of_marks_is_read(text: str) -> None:
    assert read(text)


def test_clock_times_have_the_capitals_that_they_have() -> None:
    [story] = read(
        "SHOP CLOSES\n\nPORTVALE (AP) -- THE SHOP SHUTS AT 5 P.M. ON MONDAY.\n\nIT SHUTS AT 6 P.M., SEE www.such.example.\n"
    )
    assert [block.text for block in story.body] == [
        "THE SHOP SHUTS AT 5 P.M. ON MONDAY.",
        "IT SHUTS AT 6 P.M., SEE www.such.example.",
    ]
