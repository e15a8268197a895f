"""The invented stories with their surface changed: the record stays what it was."""

import re
import textwrap
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from gazette_cli.decode import decode
from gazette_cli.readers.text import capitals, read
from gazette_cli.story import Story
from tests.test_stories import STORIES

LONGEST = 112
"""Copy whose lines are longer is not wrapped yet."""


def wrapped(text: str) -> str:
    """The text with its long lines wrapped."""
    lines: list[str] = []
    for line in text.split("\n"):
        lines += textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False) if len(line) > 72 else [line]
    return "\n".join(lines)


def tight(text: str) -> str:
    """The text without blank lines."""
    return re.sub(r"\n[ \t]*(?:\n[ \t]*)+", "\n", text)


def is_long(text: str) -> bool:
    """Whether a paragraph is a line."""
    lines = [line for line in text.split("\n") if line.strip()]
    return 5 * sum(len(line) > LONGEST for line in lines) > len(lines)


def is_cased(text: str) -> bool:
    """Whether copy is not in capitals, so that words in small letters may stand above it."""
    return not capitals.is_copy(text)


def is_any(text: str) -> bool:
    """Whether copy is copy."""
    return bool(text)


CHANGES: dict[str, tuple[Callable[[str], str], Callable[[str], bool]]] = {
    "a site's name above": (lambda text: f"The Westholm Lantern\n\n{text}", is_cased),
    "a menu above": (lambda text: f"Home | News | Sport | Culture\n\n{text}", is_cased),
    "no stops": (lambda text: re.sub(r"(?m)(?<=[a-z])\.[ \t]*$", "", text), is_any),
    "wrapped": (wrapped, is_long),
    "wrapped, without blank lines": (lambda text: wrapped(tight(text)), is_long),
    "no break spaces": (lambda text: text.replace(" ", "\xa0"), is_any),
}
"""A change of the surface, and the copy in which it changes no more than that."""

ON_A_LINE = "arabic-agency lone-carriage-returns one-line-with-byline talk-to-the-reader"
ELSE = {
    "a site's name above": ("it is no first line any more", "dateline-after-headline masthead-on-each"),
    "a menu above": ("it is no first line any more", "dateline-after-headline masthead-on-each"),
    "no stops": (
        "a stop tells a paragraph from what stands beside it",
        "address-without-heading agency-between-bars also-read-rows bars-beside-name breadcrumb briefs comments-below "
        "eastern-standard-time embargo europresse forward-looking full-page full-text-elsewhere indented-page "
        "lexis-labels-and-index newsbank note-by-the-author prnewswire-release short-lede",
    ),
    "wrapped": ("it had several rows on a line, or a line that is none of its rows", ON_A_LINE),
    "wrapped, without blank lines": (
        "a full line ends in a stop",
        f"{ON_A_LINE} dateline-after-headline forward-looking globe-newswire initials-below",
    ),
}
"""Stories of which a change leaves less: why, and which."""


def cases() -> Iterator[Any]:
    """The changes with the stories that bear them."""
    for (change, (_, fits)), path in product(CHANGES.items(), STORIES):
        why, stories = ELSE.get(change, ("", ""))
        mark = [pytest.mark.xfail(strict=True, reason=why)] if path.stem in stories.split() else []
        if fits(decode(path.read_bytes())[0]):
            yield pytest.param(path, change, id=f"{path.stem}, {change}", marks=mark)


def told(story: Story) -> tuple[Any, ...]:
    """What a change of the surface leaves as it is; stops at the end aside."""
    line = story.dateline and (story.dateline.place, story.dateline.date, story.dateline.agency)
    return story.headline, line, [block.text.rstrip(".") for block in story.body]


@pytest.mark.parametrize(("path", "change"), list(cases()))
def test_the_surface_changes_nothing(path: Path, change: str) -> None:
    text, _ = decode(path.read_bytes())
    make, _ = CHANGES[change]
    assert [told(story) for story in read(make(text))] == [told(story) for story in read(text)]
