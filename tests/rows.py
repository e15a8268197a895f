"""Rows as they stand alone in copy, made of the trade's words in 30 shapes: what a headline, a byline or a dateline with
something odd behind it looks like. A pattern that can be made slow is mostly made so by one of them."""

from collections.abc import Iterator
from itertools import product

WORDS = (
    "REPORT STORY ARTICLE FILE HERE DISPATCH REPORTING MINISTER NEWSPAPER PORTVALE Source: SOURCE By BY Updated Published "
    "Posted Reporting Editing Copyright (c) © About ABOUT CONTACT: Photo Getty AP AFP Reuters REUTER EDITOR'S NOTE URGENT "
    "ENDS END NNNN March MARCH Monday 2031 3 07:50 GMT Read More Share Home Tags: Via From Follow @jroe http://such.example "
    "-- - – ( [ | / : , . “ \" ' said"
).split()
"""Words and marks that rows of the trade begin or end with."""

FILLS = (
    "MINISTER ",
    "Jane Roe ",
    "a ",
    "J. ",
    "3 ",
    "- ",
    "-",
    "| ",
    ") ",
    "(a) ",
    "[ ",
    "/ ",
    ". ",
    ", ",
    "A",
    "a",
    "3",
    "—",
    "' ",
    '" ',
)
"""What stands between them, repeated."""

HEADS = ("", "By Jane Roe ", "PORTVALE, March 3 (EP) -- ", "March 3, 2031 ", "(Reporting by Jane Roe ", "Source: EP ")
"""How a row begins that something odd follows."""

LENGTHS = (30, 90, 300)
"""Characters."""


def shapes(word: str, fill: str, length: int, head: str) -> Iterator[str]:
    """The rows of a word and a fill: the word behind the fill, before it, on both sides, between all of it."""
    run = fill * (length // len(fill))
    yield f"{head}{run}{word}"
    yield f"{head}{word} {run}"
    yield f"{head}{word} {run}{word}"
    yield head + f"{fill}{word} " * (length // (len(fill) + len(word) + 1))


def rows() -> list[str]:
    """All of them, each once, in a fixed order."""
    found: dict[str, None] = {}
    for number, (word, fill, head) in enumerate(product(WORDS, FILLS, HEADS)):
        for row in shapes(word, fill, LENGTHS[number % len(LENGTHS)], head):
            found[row.strip()] = None
    return list(found)


def story(row: str, place: int) -> str:
    """A story with that row in one of four places: on top, below the headline, in the middle, at the end."""
    parts = [
        "Mill reopens on Friday",
        "PORTVALE, March 3 (EP) -- The mill reopens on Friday, its owner said, after a month in which it stood still.",
        "It had stood still for a month, and nobody knew why until now.",
    ]
    return "\n\n".join([*parts[:place], row, *parts[place:]]) + "\n"
