"""Copy that is wholly in capitals: what counts as such, the small letters that its rows get, and the record in capitals."""

from pathlib import Path

import pytest

from gazette_cli import parse
from gazette_cli.decode import decode
from gazette_cli.errors import NotNewsError
from gazette_cli.readers.text import capital_datelines, capitals, read
from gazette_cli.story import Block, Story
from gazette_cli.words import small_letters
from tests.test_stories import STORIES


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("RAIN CLOSES QUAY\n\nRAIN FELL IN PORTVALE.", True),
        ("RAIN CLOSES QUAY\n\nASK jroe@such.example OR www.such.example.", True),
        ("RAIN CLOSES QUAY\n\nRain fell in PORTVALE.", False),
        ("RAIN CLOSES QUAY\n\nRAIN FELL, he said.", False),
        ("北京 (NNA) 港口因大雨关闭。", False),
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
    ],
)
def test_sentences_get_small_letters(printed: str) -> None:
    assert small_letters.sentences(printed.upper()) == printed


@pytest.mark.parametrize(
    ("dateline", "text"),
    [
        ("PORTVALE, MARCH 3 (NNA) --", " THE QUAY WAS CLOSED ON MONDAY."),
        ("(NNA) -", " THE QUAY WAS CLOSED ON MONDAY."),
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
    ],
)
def test_where_the_text_begins_after_a_dateline(dateline: str, text: str) -> None:
    assert capital_datelines.text_start(dateline + text) == len(dateline)


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
