"""Quotations whose verb is no cue, or that have none: "...," Ito deadpanned; Ito: "..."; "..." - Lena Falk."""

import re
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.speech import subject
from gazette_cli.quotes.speech.content import left_part, second_part
from gazette_cli.quotes.speech.sentence import Attribution, Sentence
from gazette_cli.quotes.speech.verbs import group_start

CUE = Pattern(r"[VZBK]")
"""A cue of saying, by its form."""
NAME = r"(?P<who>R|D?[TaNIlap0]{1,6})"
QUOTE = r"(?P<quote>\[q{3,}[\]}>?])"


class Plain(NamedTuple):
    """A shape of sentence that attributes a quotation by its marks alone."""

    name: str
    pattern: Pattern
    """Over the signs, with groups for who and cue; without one for quote, that is what stands before."""
    example: str


ROWS = (
    Plain(
        "verb last",
        Pattern(rf"[}}?]{NAME}v?(?P<cue>e)a?(?=[,.;PtSsf-]|$)"),
        "“[Rates will hold],” {Ito} <deadpanned>.",
    ),
    Plain(
        "name last",
        Pattern(r"[}?](?P<cue>e)(?P<who>D?[TaNI]{1,4})(?=[,.;PtSsf-]|$)"),
        "“[It will hold],” <grinned> {Ito}.",
    ),
    Plain(
        "verb first",
        Pattern(rf"{NAME}v?(?P<cue>e)[^\[;.]{{0,8}}[,:]{QUOTE}"),
        "{Ito} <grinned>: “[Rates will hold].”",
    ),
    Plain(
        "name and colon",
        Pattern(r"^(?P<who>[TaNIp]{1,5})(?P<cue>:)(?P<quote>\[q{2,}[\]}>?])"),
        "{Ito}<:> “[Rates will hold].”",
    ),
    Plain(
        "signed",
        Pattern(rf"^{QUOTE}(?P<cue>-)(?P<who>[TaNI]{{1,5}})\.?$"),
        "“[Rates will hold for now].” <―> {Lena Ito}",
    ),
)
"""The first that fits wins."""


def plain(sentence: Sentence) -> Attribution | None:
    """The quotation of a sentence whose cues give none."""
    run = sentence.view[sentence.lo : sentence.hi]
    if "[" not in run:
        return None
    for row in ROWS:
        if m := row.pattern.search(run):
            return attribution(sentence, m)
    return None


def attribution(sentence: Sentence, m: re.Match[str]) -> Attribution | None:
    """The quotation that a shape gives."""
    lo = sentence.lo
    cue, who = ((lo + m.start(name), lo + m.end(name)) for name in ("cue", "who"))
    if "quote" in m.re.groupindex:
        return Attribution(cue, who, [(lo + m.start("quote"), lo + m.end("quote"))])
    left = left_part(sentence, lo + m.start() + 1)
    return Attribution(cue, who, [left, *second_part(sentence, lo + m.end(), quoted=True)]) if left else None


def announcer(sentence: Sentence) -> Attribution | None:
    """Who speaks after a colon that ends a paragraph: the subject of the last cue that has one, or of the sentence."""
    for m in reversed(list(CUE.finditer(sentence.view[sentence.lo : sentence.hi]))):
        at = sentence.lo + m.start()
        start = group_start(sentence, at)
        speaker = subject.before(sentence, start) if sentence.view[at] != "K" or start < at else None
        if speaker:
            return Attribution((at, at + 1), speaker)
    speaker = subject.first(sentence, sentence.hi)
    return Attribution((sentence.hi, sentence.hi + 1), speaker) if speaker else None
