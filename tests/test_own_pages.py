"""A page that gazette wrote is read back: page → record → page."""

import io
from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given
from records import FULL, STORIES

from gazette_cli import inputs
from gazette_cli.errors import GazetteError
from gazette_cli.exchange.own import GENERATOR
from gazette_cli.story import FIELDS, PARAGRAPH, Block, Publisher, Story, Subject
from gazette_cli.texts import change_texts
from gazette_cli.writers import Options, documents, html
from gazette_cli.writers.html import escape

NOT_SHOWN = ("file", "part", "format", "warnings", "lede", "quotes")
"""What tells of the input, and what follows from the body."""
KEYS = [key for key in FIELDS if key not in NOT_SHOWN]


def page(*stories: Story) -> bytes:
    out = io.BytesIO()
    html.write(stories, out, Options())
    return out.getvalue()


def back(*stories: Story) -> list[Story]:
    return list(inputs.parse_bytes(page(*stories)))


def shown(story: Story) -> Story:
    """The story with nothing that a record of gazette's own would not have: no empty parts, no empty texts."""
    [tidied] = documents.limited([deepcopy(story)], ())
    change_texts(tidied, escape.allowed)
    tidied.subjects = [one for one in tidied.subjects if one != Subject(None, None)]
    tidied.publisher = tidied.publisher if tidied.publisher != Publisher() else None
    return tidied


@pytest.mark.parametrize("key", KEYS)
def test_a_key_comes_back(key: str) -> None:
    [story] = back(FULL)
    assert getattr(story, key) == getattr(FULL, key)


@given(STORIES)
def test_all_that_is_shown_comes_back(story: Story) -> None:
    story = shown(story)
    story.headline = story.headline or "Mill reopens"
    [found] = back(story)
    assert {key: getattr(found, key) for key in KEYS} == {key: getattr(story, key) for key in KEYS}


def test_a_page_of_several_stories_gives_them_all_with_their_quotations() -> None:
    body = [Block(PARAGRAPH, '"The mill runs again," said Marta Kroll, its owner.')]
    stories = back(Story(headline="Mill reopens", body=body), replace(FULL, quotes=[]), Story(headline="Ferry stops"))
    assert [story.headline for story in stories] == ["Mill reopens", FULL.headline, "Ferry stops"]
    assert [story.part for story in stories] == [1, 2, 3]
    assert [(quote.speaker, quote.text) for quote in stories[0].quotes] == [("Marta Kroll", "The mill runs again")]


def test_the_page_of_what_was_read_is_the_same_page() -> None:
    body = [
        Block(PARAGRAPH, '"The mill runs again," said Marta Kroll, its owner. "It never did before."'),
        Block(PARAGRAPH, "She told reporters that nobody was hurt."),
    ]
    [story] = back(replace(FULL, file="-", part=1, format="html", body=body, quotes=[], warnings=["embargoed"]))
    assert story.quotes
    assert page(*back(story)) == page(story)


def test_a_page_of_another_maker_that_says_so_is_read_as_pages_are() -> None:
    text = (
        f"<!doctype html><html><head>{GENERATOR}<title>Mill reopens</title></head><body><article><h1>Mill reopens</h1>"
        "<p>The mill reopens on Friday, its owner said, after a month in which it stood still.</p></article></body></html>"
    )
    [story] = inputs.parse_text(text)
    assert (story.headline, len(story.body), len(story.quotes)) == ("Mill reopens", 1, 1)


def test_a_value_that_no_record_has_is_refused_in_a_line() -> None:
    for key, value in (("status", "usable"), ("urgency", "4")):
        begin = f'data-field="{key}" dir="auto">'
        broken = page(FULL).replace(f"{begin}{value}".encode(), f"{begin}x".encode())
        with pytest.raises(GazetteError, match=f"{key} is "):
            list(inputs.parse_bytes(broken))
