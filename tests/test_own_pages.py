"""A page that gazette wrote is read back: page → record → page."""

import io
import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from records import FULL, STORIES

from gazette_cli import inputs
from gazette_cli.errors import GazetteError
from gazette_cli.exchange.own import GENERATOR
from gazette_cli.explain import report
from gazette_cli.story import FIELDS, PARAGRAPH, TABLE, Block, Byline, Furniture, Publisher, Story, Subject
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


@settings(deadline=None)
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


def remade(change: Callable[[str], str]) -> Story:
    """The story of the page of `FULL`, changed."""
    [story] = inputs.parse_text(change(page(FULL).decode()))
    return story


def swapped(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new)

    return change


HANDS = {
    "XHTML": swapped(GENERATOR, '<meta name="generator" content="gazette" />'),
    "attributes in another order": swapped(GENERATOR, "<meta content='gazette' name='generator'>"),
    "no quotation marks": swapped(GENERATOR, "<meta name=generator content=gazette>"),
    "capitals": lambda text: re.sub(r"(?<=<)(/?\w+)|data-field=|class=", lambda hit: hit[0].upper(), text),
    "a style sheet before it": swapped("<head>", f"<head><style>{'a{color:red}' * 900}</style>"),
    "lines of another system": lambda text: text.replace("\n", "\r\n"),
    "indented": swapped('<p class="minor"', '<p\n class="minor"'),
    "lines within a text": swapped("Lorries must go round by Westholm", "\n  Lorries must\n go round by Westholm\n"),
    "a class more": swapped('class="block paragraph"', 'class="edited block paragraph"'),
    "a kind that is none": swapped('class="block paragraph"', 'class="block"'),
    "rows in a box": lambda text: text.replace('<p class="meta"', '<div><p class="meta"').replace(
        "</article>", "</div>"
    ),
    "the story alone": lambda text: text[text.index("<article") : text.index("</main>")],
    "no head": lambda text: text[text.index("<body>") :],
    "an article around it": swapped("<main>", "<main><article>"),
}
"""What tools and people do to a page that is the same page after that."""


@pytest.mark.parametrize("name", HANDS)
def test_a_page_that_went_through_other_hands_is_the_same(name: str) -> None:
    story = remade(HANDS[name])
    assert {key: getattr(story, key) for key in KEYS} == {key: getattr(FULL, key) for key in KEYS}


@pytest.mark.parametrize(
    "path", ["file", "part", "warnings", "quotes", "body", "lede", "urgency.x", "source", "x", "byline."]
)
def test_a_text_under_no_place_s_name_is_furniture(path: str) -> None:
    story = remade(swapped('data-field="slug"', f'data-field="{path}"'))
    assert (story.slug, story.file, story.furniture[-1]) == (None, "-", Furniture("junk", FULL.slug or ""))


def test_what_is_added_by_hand_is_furniture() -> None:
    added = swapped('<div class="ledger"', '<p>Call the <b>port</b> again.</p><div class="ledger"')
    doubled = swapped("</h2></div>", '</h2><h2 class="headline" data-field="headline">Bridge stays open</h2></div>')
    story = remade(lambda text: added(doubled(text)))
    texts = [one.text for one in story.furniture]
    assert (story.headline, texts[-2:]) == (FULL.headline, ["Bridge stays open", "Call the port again."])
    assert replace(story, furniture=FULL.furniture, file="", part=0) == replace(remade(str), file="", part=0)


def test_controls_of_a_page_get_into_no_record() -> None:
    story = remade(swapped("Harbour bridge", "&#27;Harbour&#x9b; \x1bbridge\x07"))
    assert story.headline is not None
    assert story.headline.isprintable()


def test_a_page_of_a_story_without_words_has_no_story() -> None:
    with pytest.raises(GazetteError, match="no story in it"):
        back(Story())


def test_a_wrong_value_is_told_by_its_story_and_those_before_are_read() -> None:
    found = inputs.parse_bytes(
        page(FULL, FULL).replace(b'data-field="status" dir="auto">usable', b'data-field="status">x', 2)
    )
    with pytest.raises(GazetteError, match="record 1 is"):
        next(found)
    begin, _, end = page(Story(headline="Ferry stops"), FULL).rpartition(b">usable")
    found = inputs.parse_bytes(begin + b">x" + end)
    assert next(found).headline == "Ferry stops"
    with pytest.raises(GazetteError, match="record 2 is"):
        next(found)


def test_articles_and_blocks_within_one_another_are_read_once() -> None:
    depth, words = 1500, "rain " * 2000
    begin, _, end = page(Story(headline="Rain", body=[Block(PARAGRAPH, "snow")])).rpartition(b"snow")
    [story] = inputs.parse_bytes(begin + b'<span class="block paragraph">' * depth + words.encode() + end)
    assert [block.text for block in story.body] == [words.strip()]


def test_a_number_without_end_is_none() -> None:
    with pytest.raises(GazetteError, match="urgency is not a number"):
        remade(swapped('data-field="urgency" dir="auto">4', 'data-field="urgency">' + "9" * 5000))


def test_why_such_a_page_was_read_so_is_not_explained(tmp_path: Path) -> None:
    """No rule of pages was asked."""
    name = tmp_path / "bridge.html"
    name.write_bytes(page(FULL))
    with pytest.raises(GazetteError, match="a page of gazette's"):
        report.report(str(name))


def test_no_line_of_a_table_is_made_or_lost() -> None:
    """HTML drops the line end at which a `pre` begins."""
    tables = [Block(TABLE, text) for text in ("span 3  1.5\n\n  span 4\t0.5", "\n\nspan 3\nspan 4\n", " \n ")]
    [story] = back(Story(headline="Bridge", body=tables))
    assert [block.text for block in story.body] == [tables[0].text, "span 3\nspan 4"]


def test_names_of_a_byline_without_its_text_keep_their_order() -> None:
    """The first stands for the text."""
    byline = Byline("", ["Ines Aldo", "Jon Berg", "Marta Kroll"])
    [story] = back(Story(headline="Ferry stops", byline=byline))
    assert story.byline == byline
