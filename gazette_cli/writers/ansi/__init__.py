"""Stories for people in a terminal: labels at the left; in the body a letter before each quotation tells who speaks.

`lines` fills words of several styles into lines, `marks` marks who says what in a text, `page` puts a story together.
"""

import shutil
from collections.abc import Iterable

from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, Sink
from gazette_cli.writers.ansi.page import Page, rule

HOLDS = frozenset(FIELDS)
"""All of it."""

NARROWEST, WIDEST = 40, 110
"""Columns: in fewer there is no room beside the labels, and longer lines are hard to follow."""


def fields(options: Options) -> tuple[str, ...]:
    """None to choose from: all of a story is shown."""
    return ()


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print the stories, a rule between, as wide as the terminal or `COLUMNS` allows."""
    columns = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    between: list[str] = []
    for story in stories:
        out.write("\n".join([*between, *Page(story, options.color, columns).lines(), ""]).encode())
        between = [rule(options.color, columns)]
