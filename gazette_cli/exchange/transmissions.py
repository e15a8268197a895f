"""Transmissions of the teleprinter age: where one ends, what its paragraphs are, when it was sent."""

import re
from collections.abc import Iterator
from itertools import pairwise

from gazette_cli.errors import NotNewsError
from gazette_cli.pattern import Pattern
from gazette_cli.wire import dates
from gazette_cli.words.calendar import NUMBERS

ZONES = {"GMT": "Z", "UTC": "Z"} | {
    f"{letter}{season}T": f"-{hours + (season == 'S'):02}:00"
    for letter, hours in (("E", 4), ("C", 5), ("M", 6), ("P", 7))
    for season in "SD"
}
"""Time zones of trailers: Greenwich's, and those of America in winter (`EST`) and in summer (`EDT`)."""
CONTROLS = Pattern(r"[\x00-\x08\x0b-\x1f\x7f]+")


def parts(text: str, begin: Pattern, header: Pattern) -> Iterator[tuple[re.Match[str], str]]:
    """The transmissions in a text, each begun as `begin` has it: its header, and what follows that.

    One without a header is passed over. Raises NotNewsError for a text that holds none.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    places = [*(found.start() for found in begin.finditer(text)), len(text)]
    found = False
    for start, stop in pairwise(places):
        if head := header.match(text, start, stop):
            found = True
            yield head, text[head.end() : stop]
    if not found:
        raise NotNewsError("no story in it")


def clean(text: str) -> str:
    """A text without control characters, white space folded."""
    return " ".join(CONTROLS.sub(" ", text).split())


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a body: parted by blank lines, or begun by an indent."""
    found = (clean(part) for part in PARTED.split(text))
    return [part for part in found if part]


PARTED = Pattern(r"\n[ \t]*\n|\n(?=(?: {3,}|\t)\S)")


def moment(year: str, month: str, day: str, clock: str, zone: str | None = None) -> str | None:
    """A moment of a trailer, its month a number or a name in English or German; in an unknown zone the local time."""
    number = int(month) if month.isdigit() else NUMBERS.get(month.lower().rstrip("."))
    if number is None or not 1 <= number <= 12 or not 1 <= int(day) <= dates.DAYS[number]:
        return None
    if not (int(clock[:2]) < 24 and int(clock[2:4]) < 60):
        return None
    return (
        f"{dates.full_year(int(year)):04}-{number:02}-{int(day):02}T{clock[:2]}:{clock[2:4]}{ZONES.get(zone or '', '')}"
    )
