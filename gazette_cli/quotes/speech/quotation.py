"""From an attribution to the record's quotation: text without its marks, spans, kind."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.speech.sentence import Attribution, Range
from gazette_cli.quotes.words import Words
from gazette_cli.story import Block, Quote, Span
from gazette_cli.trail import note

DIRECT, MIXED, INDIRECT = "direct", "mixed", "indirect"
POINTS = ",;:-."
LEADING, TRAILING = POINTS + ")", POINTS + "("
MARKLIKE = frozenset(".;:,-()\"'acu")
"""The signs of marks, and those that marks share with words."""
MARKS = "\"'"
EDGES = frozenset(f"{LEADING}{TRAILING}{MARKS}h")
"""The signs at the ends of a part of which some may be left out."""


def quotation(b: int, words: Words, view: str, attribution: Attribution) -> Quote | None:
    """The quotation of block `b`, its speaker still to be named and its text to be joined; None if nothing is left of it."""
    parts: list[Range] = []
    spans: list[Span] = []
    for part in attribution.parts:
        if found := trimmed(words.signs, view, part):
            parts.append(found)
            spans.append(span(b, words, found))
    if not parts:
        return None
    cue = said = speaker = None
    if attribution.cue:
        cue = span(b, words, attribution.cue)
        said = words.text[cue[1] : cue[2]]
    if attribution.speaker:
        speaker = span(b, words, bared(words, attribution.speaker))
        if not (words.text[speaker[1]].isalnum() or any(map(str.isalnum, words.text[speaker[1] : speaker[2]]))):
            speaker = None
    quote = Quote("", kind_of(view, parts), None, None, said, spans, speaker, cue)
    note(quote, attribution.rule)
    return quote


OPENING, CLOSING = " \n\"'“‘„«`([", "\"'”’»)]"
"""Marks and blanks before the second part of a quotation, and marks behind what stands between."""
ASKED = frozenset("?!")
"""Of the marks behind words these belong to what was said."""
POINTED = frozenset(f",{mark}" for mark in "\"'”’»")
"""A comma that stands inside the last mark belongs to the sentence around it."""
STOPS = ASKED | frozenset(".…")


def printed(body: list[Block], spans: list[Span]) -> str:
    """What was said in these spans, joined as an editor would.

    `"A," he said. "B."` is "A. B", `"A," he said, "b."` is "A b", `"A?" he asked. "B!"` is "A? B!".
    """
    parts: list[str] = []
    for i, (b, start, end) in enumerate(spans, 1):
        text = body[b].text
        while text[end : end + 1] in ASKED:
            end += 1
        ended = i < len(spans) and text[end - 1] not in ASKED and _ends(body, (b, start, end), spans[i])
        parts.append(f"{text[start:end]}." if ended else text[start:end])
    whole = " ".join(parts)
    return whole[:-2] + whole[-1] if whole[-2:] in POINTED else whole


def _ends(body: list[Block], one: Span, other: Span) -> bool:
    """Whether a sentence ends between two parts of a quotation, and the second begins another."""
    b, _, end = one
    stop = other[1] if other[0] == b else len(body[b].text)
    between = body[b].text[end:stop].rstrip(OPENING + CLOSING)
    return between[-1:] in STOPS and not body[other[0]].text[other[1]].islower()


def span(b: int, words: Words, part: Range) -> Span:
    """The place of some words in block `b`."""
    start, end = words.span(part[0], part[1])
    return b, start, end


def bared(words: Words, part: Range) -> Range:
    """A speaker without marks at the ends: "Acme" for "<Acme>"."""
    first, end = part
    while end - first > 1 and is_mark(words, first):
        first += 1
    while end - first > 1 and is_mark(words, end - 1) and words.word(end - 1) not in ".%":
        end -= 1
    return first, end


def is_mark(words: Words, at: int) -> bool:
    """Whether a word is none but a mark; most signs tell without a look at the text."""
    return words.signs[at] in MARKLIKE and not words.word(at)[0].isalnum()


def trimmed(signs: str, view: str, part: Range) -> Range | None:
    """A part without the points at its ends, a leading "that", and marks whose partner it doesn't hold."""
    first, end = part
    if first < end and signs[first] not in EDGES and signs[end - 1] not in EDGES:
        return part
    while first < end and signs[first] in LEADING:
        first += 1
    if first + 1 < end and signs[first] == "h" and signs[first + 1] != "X":
        first += 1
    while end > first and signs[end - 1] in TRAILING:
        end -= 1
    marked = first < end and view[first] == "[" and len(view[first + 1 : end].lstrip("q")) < 2
    inner = first + 1 if marked else first
    if first < end and signs[end - 1] in MARKS and unopened(view, inner, end):
        end -= 1
    first = inner if first < end and signs[first] in MARKS else first
    while end > first and signs[end - 1] in POINTS:
        end -= 1
    while first < end and signs[first] in POINTS:
        first += 1
    return (first, end) if end > first else None


def unopened(view: str, first: int, end: int) -> bool:
    """Whether the mark that ends a part was opened before the part."""
    return view[end - 1] in "]}>?" and view.rfind("[", first, end) < 0


OUTSIDE = Pattern(r"[A-Za-pr-z0@]")
"""A word that stands in no marks."""


def kind_of(view: str, parts: list[Range]) -> str:
    """`direct`, `mixed` or `indirect`: how much of the content stands between marks."""
    first, end = parts[0]
    content = view[first:end] if len(parts) == 1 else "".join([view[first:end] for first, end in parts])
    if "q" not in content:
        return INDIRECT
    return MIXED if OUTSIDE.search(content) else DIRECT
