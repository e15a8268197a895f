"""Datelines of copy in capitals: where in a row the text begins, though no small letter tells it from the place."""

import re
from collections.abc import Iterator

from gazette_cli.pattern import Pattern
from gazette_cli.story import Dateline
from gazette_cli.wire import agencies, datelines, places, proofs
from gazette_cli.words.names import PLACES_PARTICLES, custom_of
from gazette_cli.words.sentences import ADVERBS, IS, TOLD, stops
from gazette_cli.words.small_letters import SMALL, capital, is_verb, sentences

NEAR = 110
"""Characters in which a dateline ends."""
LONGEST = 1000
"""Characters of a row that tell whether a text begins in it."""
_MARKS = Pattern(r"[)\]/|:.,_‒-―\ufffd-]{1,6}(?=[ \"“'‘`A-Z0-9])")
"""What ends a dateline, before the text."""
_DASHES = "-‒–—―_\ufffd"
_SETS_OFF = f" :{_DASHES}"
ENCLOSED = 160
"""Characters in which a second dash tells that the first one only encloses words."""
LONGEST_PLACE = 3
"""Words of a place that no gazetteer has, or that lost its dash."""


def text_start(text: str) -> int:
    """Where the text begins in a row that begins with a dateline, or the row's end; 0 where there is no dateline.

    A mark that may end one is tried as if what follows had small letters: "PORTVALE (NNA) -- Rain fell on the quay."
    """
    text = text[:LONGEST]
    whole = datelines.take(text)
    if whole is not None and not whole[1] and not stops(text):
        return len(text)
    marked = ((hit.end(), hit.group()) for hit in reversed([*_MARKS.finditer(text[:NEAR])]))
    for at, mark in (*_agencies(text), *marked, *_lost(text)):
        rest = sentences(text[at:])
        found = datelines.take(printed(text[:at]) + rest)
        if found is not None and found[1] == rest.lstrip(_SETS_OFF) and _is_shown(*found, mark):
            return at
    return 0


_SHORTENED = Pattern(r"(?<=, )[A-Z]{2,5}\.")
"""What may be a region's abbreviation."""


def printed(dateline: str) -> str:
    """A dateline in capitals, a region's abbreviation with small letters: "SCRANTON, Pa." names no agency."""
    return _SHORTENED.sub(_region, dateline)


def _region(hit: re.Match[str]) -> str:
    return capital(hit.group().lower()) if places.is_region(hit.group()) else hit.group()


_OF_OFFICE = ("TO", "OF", "FOR")


def _agencies(text: str) -> Iterator[tuple[int, str]]:
    """Where the text may begin after an agency without a mark: "PORTVALE, MARCH 3, IRNA RAIN FELL"."""
    for hit in _BARE.finditer(text[:NEAR]):
        if agencies.is_token(hit.group(1)):
            yield hit.end(), " "


_BARE = Pattern(r", ([A-Z]{2,10})(?= [\"“A-Z])")


def _lost(text: str) -> Iterator[tuple[int, str]]:
    """Where the text may begin after a known place without a mark: with an article, a number, a first name or an office."""
    words = text.split(" ", LONGEST_PLACE + 2)
    for count in range(1, min(LONGEST_PLACE, len(words) - 2) + 1):
        place, first = " ".join(words[:count]), words[count]
        opens = f"{first.title()} " in (proofs.OFFICES if words[count + 1] in _OF_OFFICE else proofs.COUNTS)
        if (opens or custom_of(first)) and places.is_place(place) and not custom_of(place):
            yield len(place), " "


def _is_shown(dateline: Dateline, rest: str, mark: str) -> bool:
    """Whether a dateline is one by its date, its agency or its place, and the mark between it and the sentence."""
    place, dashed = dateline.place or "", mark[-1] in _DASHES
    known = bool(place) and places.is_place(proofs.first_place(place))
    if not known and not _may_be_place(proofs.first_place(place)):
        return False
    enclosed = dashed and _SECOND_DASH.search(rest[:ENCLOSED]) is not None
    if dateline.date or (dateline.agency and (mark == "):" or (known if not dashed else not enclosed))):
        return True
    if dateline.agency:
        return agencies.is_token(dateline.agency) and not is_verb(rest.partition(" ")[0].lower())
    if not stops(rest):
        return False
    if known:
        return mark not in ", " or _TOLD_OF.match(rest) is not None
    if mark == ",":
        return _is_officials(place, rest)
    return dashed and place.count(" ") < LONGEST_PLACE and not enclosed


_SECOND_DASH = Pattern(r" [-–—]")
_TOLD_OF = Pattern(
    rf"(?!(?:Which|Where|Who) )(?:(?! (?:which|where|who|that) )[^,;:]){{3,120}}? (?:{TOLD.source}|{IS.source})"
)
"""A subject and its verb; and no comma or pronoun between, with which the words would only explain the place."""


def _is_officials(town: str, rest: str) -> bool:
    """Whether an unknown word before a comma is a town's: an official speaks after it, and it is no adverb."""
    adverb = town.endswith("LY") or town.lower() in ADVERBS
    return rest.startswith(proofs.OFFICES) and not adverb and " " not in town and _TOLD_OF.match(rest) is not None


def _may_be_place(words: str) -> bool:
    """Whether words may be the name of a place: no verb and no small word is among them, but for particles between."""
    parts = words.lower().split()
    if parts and (parts[0] in SMALL or parts[-1] in PLACES_PARTICLES):
        return False
    return not any((word in SMALL and word not in PLACES_PARTICLES) or is_verb(word) for word in parts)
