"""Inputs with something wrong in them: quick, without a defect, and what holds of every record holds."""

import random
import time

import pytest
from fuzz import checked, mutants, records
from rows import rows, story

from gazette_cli import formats
from gazette_cli.errors import NotNewsError
from gazette_cli.quotes import annotate
from gazette_cli.story import Block, Story

ROWS = 1000
INPUTS = 2000
SLOWEST_ROW = 0.2
"""Seconds for a story with an odd row."""


def test_rows_standing_alone() -> None:
    chosen = random.Random(1).sample(rows(), ROWS)
    list(records(story(chosen[0], 0).encode()))
    slow = []
    for number, row in enumerate(chosen):
        begin = time.perf_counter()
        list(records(story(row, number % 4).encode()))
        if time.perf_counter() - begin > SLOWEST_ROW:
            slow.append(row)
    assert not slow


def test_changed_stories_and_pages() -> None:
    for source in mutants(INPUTS, seed=20310303):
        assert list(checked(source)) == [], source


CROWDED = [
    ("short rows", "A\n" * 60_000, "text", "60,000 lines"),
    ("a feed's marks", "\x01\x02\x16a" * 60_000, "text", "60,000 lines"),
    ("list items", "<html><ul>" + "<li>a" * 60_000, "html", "over 50,000 elements"),
    ("paragraphs", "<html>" + "<p>a" * 60_000, "html", "over 50,000 elements"),
    ("line breaks", "<html><p>" + "a<br>" * 60_000, "html", "over 50,000 elements"),
    ("references", "<html><p>" + "&x" * 300_000, "html", "over 200,000 character references"),
]


@pytest.mark.parametrize(("title", "text", "kind", "phrase"), CROWDED, ids=[row[0] for row in CROWDED])
def test_what_no_copy_holds_is_refused(title: str, text: str, kind: str, phrase: str) -> None:
    with pytest.raises(NotNewsError, match=phrase):
        list(formats.reader(kind)(text))


def test_little_but_quotation_marks_is_refused() -> None:
    with pytest.raises(NotNewsError, match="120,000 quotation marks"):
        annotate(Story(body=[Block("paragraph", '"A," he said. ' * 60_000)]))


def test_long_copy_is_not_refused() -> None:
    """A file of 60,000 lines, and a body with as many quotation marks as people who speak all the time."""
    text = "Mill reopens\n\n" + "The mill reopens, its owner said.\n\n" * 30_000
    assert len(list(formats.reader("text")(text))) == 1
    talk = Story(body=[Block("paragraph", '"We would rather close it than lose it," he said. ')] * 26_000)
    annotate(talk)
    assert len(talk.quotes) == 26_000


KEPT = [
    (
        "an office behind a bar that is cut after 80 characters is cut between words",
        f"Rain falls\n\nBy Jane Roe | {'A' * 20} | Landslides have blocked the road to the southernmost villages for now."
        "\n\nIt rained on Portvale for the whole of the night, and nobody was hurt, the mayor said.\n",
    ),
]


@pytest.mark.parametrize(("title", "text"), KEPT, ids=[row[0] for row in KEPT])
def test_kept(title: str, text: str) -> None:
    assert list(checked(text.encode())) == []


def test_no_control_character_of_an_attribute() -> None:
    page = b'<html><link rel=canonical href="https://such.example/a\x0cb&#12;c&#x0C;d"><h1>Rain falls</h1><p>It rained on Portvale.'
    assert list(checked(page)) == []
