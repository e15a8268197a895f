"""A block of the body cut where a quotation, a cue or a mention of a speaker begins or ends.

Quotations may overlap in records that were made elsewhere: each piece belongs to the shortest that covers it, so that
whatever is printed of the pieces nests.
"""

from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import pairwise, zip_longest
from typing import NamedTuple

from gazette_cli.story import Quote, Span, Story

SLACK = 100
"""Blanks and marks that short quotations may have between their words."""


class Stretch(NamedTuple):
    """A part of a quotation, its cue or the mention of its speaker, in a block."""

    start: int
    end: int
    quotation: int
    """Its index among the story's."""
    part: int = 0
    """Which of the quotation's parts it is."""


class Piece(NamedTuple):
    """A piece of a block's text, and what covers it."""

    text: str
    content: Stretch | None
    cue: Stretch | None
    mention: Stretch | None


Layers = tuple[list[Stretch], list[Stretch], list[Stretch]]
"""The contents of quotations, the cues and the mentions of a block."""


def layers(story: Story) -> dict[int, Layers]:
    """What of the story's quotations stands in which block; spans that lead out of the body are cut or left out."""
    found: dict[int, Layers] = {}
    for n, quote in enumerate(story.quotes):
        spans = [(0, part, span) for part, span in enumerate(quote.spans)]
        spans += [(layer, 0, span) for layer, span in ((1, quote.cue_span), (2, quote.speaker_span)) if span]
        for layer, part, span in spans:
            if (place := placed(story, span)) is not None:
                found.setdefault(place[0], ([], [], []))[layer].append(Stretch(place[1], place[2], n, part))
    return found


def placed(story: Story, span: Span) -> Span | None:
    """A span within its block's text; None where there is nothing of it."""
    block, start, end = span
    if not 0 <= block < len(story.body):
        return None
    start, end = max(start, 0), min(end, len(story.body[block].text))
    return (block, start, end) if start < end else None


def printed(story: Story, span: Span | None, most: int | None = None) -> str:
    """The text of a span, of which so many characters are wanted at most; empty where there is none."""
    place = placed(story, span) if span else None
    if place is None:
        return ""
    block, start, end = place
    return story.body[block].text[start : end if most is None else min(end, start + most)]


def told_otherwise(story: Story, quote: Quote) -> bool:
    """Whether a quotation's text is not what its spans show, as in a record that a person has changed."""
    return not shows(story, quote.spans, quote.text)


def shows(story: Story, spans: list[Span], text: str) -> bool:
    """Whether spans show a text, by its letters and figures; where it has neither, by all but white space.

    Where parts are joined, a comma may have become a full stop. Spans of which most would be marks are not looked at.
    """
    places = [place for span in spans if (place := placed(story, span)) is not None]
    if sum(end - start for _, start, end in places) > 2 * len(text) + SLACK:
        return False
    shown = "".join(printed(story, place) for place in places)
    if shown == text:
        return True
    counts = str.isalnum if any(map(str.isalnum, text)) else _is_mark
    return all(one == other for one, other in zip_longest(filter(counts, shown), filter(counts, text)))


def _is_mark(character: str) -> bool:
    return not character.isspace()


def pieces(text: str, stretches: Layers | None) -> list[Piece]:
    """The pieces of a block's text, in order; none of them is empty."""
    if stretches is None:
        return [Piece(text, None, None, None)] if text else []
    cuts = sorted({0, len(text)}.union(*((one.start, one.end) for layer in stretches for one in layer)))
    covers = zip(*(_covers(cuts, layer) for layer in stretches), strict=True)
    return [Piece(text[start:end], *over) for (start, end), over in zip(pairwise(cuts), covers, strict=True)]


def _covers(cuts: list[int], stretches: list[Stretch]) -> Iterator[Stretch | None]:
    """The shortest stretch that covers each piece between two cuts; of equals the one that begins first."""
    waiting = sorted(stretches, reverse=True)
    open_: list[tuple[int, Stretch]] = []
    for cut in cuts[:-1]:
        while waiting and waiting[-1].start <= cut:
            one = waiting.pop()
            heappush(open_, (one.end - one.start, one))
        while open_ and open_[0][1].end <= cut:
            heappop(open_)
        yield open_[0][1] if open_ else None
