"""Quotations whose verb is no cue, or that have none: "...," Ito deadpanned; Ito: "..."; "..." - Lena Falk."""

import re
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import EXPLETIVES, FROM
from gazette_cli.quotes.speech import subject
from gazette_cli.quotes.speech.content import left_part, second_part
from gazette_cli.quotes.speech.marks import is_title
from gazette_cli.quotes.speech.sentence import Attribution, Range, Sentence
from gazette_cli.quotes.speech.verbs import group_start

CUE = Pattern(r"[VZBK]")
"""A cue of saying, by its form."""
ISSUED = Pattern(rf"P(?:D[a]o)?(?P<who>(?:D?{subject.PHRASE}))(?=[,:-]|$)")
"""From whom: "from the desk of Lena Falk"."""
NAME = r"(?P<who>R|D?[TaNIlap0]{1,6})"
QUOTE = r"(?P<quote>\[q{3,}[\]}>?])"
COLON = ":["
LONG = r"(?P<quote>\[q{4,}[\]}>?])"
NAMES = r"[TNIap]{0,4}[Na]"
SIGNER = r"(?P<who>[TaNI]{1,5})(?:,[^.;\[]{1,12})?"


class Plain(NamedTuple):
    """A shape of sentence that attributes a quotation by its marks alone."""

    name: str
    pattern: Pattern
    """Over the signs, with groups for who and cue; without one for quote, that is what stands before."""
    example: str
    holds: str = "["
    """What the signs have to hold, so that few sentences are tried."""


ROWS = (
    Plain(
        "unlisted-verb-last",
        Pattern(rf"[}}?]{NAME}v?(?P<cue>e|(?<=[RNI])l)a?(?=[,.;PtSsf-]|$)"),
        "“[Rates will hold],” {Ito} <deadpanned>.",
    ),
    Plain(
        "unlisted-verb-name-last",
        Pattern(r"[}?](?P<cue>[el])(?P<who>D?[TaNI]{1,4})(?=[,.;PtSsfo-]|$)"),
        "“[It will hold],” <grinned> {Ito}.",
    ),
    Plain(
        "unlisted-verb-first",
        Pattern(rf"{NAME}v?(?P<cue>e)[^\[;.]{{0,8}}[,:]{QUOTE}"),
        "{Ito} <grinned>: “[Rates will hold].”",
    ),
    Plain(
        "as-someone-puts-it",
        Pattern(rf"s{NAME}v?(?P<cue>l)R,{QUOTE}"),
        "As {Ito} <puts> it, “[rates will hold].”",
        "R,[",
    ),
    Plain(
        "answer-last",
        Pattern(r"^(?P<quote>\[q{2,}[}?])X(?P<who>D?[TaNI]{0,4}p)(?P<cue>[aB])(?=[.,;P]|$)"),
        "“[Rates will hold],” was {Ito’s} <reply>.",
        "}X",
    ),
    Plain(
        "name-and-colon",
        Pattern(r"^(?P<who>[TaNIp]{1,5})(?P<cue>:)(?P<quote>\[q{2,}[\]}>?])"),
        "{Ito}<:> “[Rates will hold].”",
        COLON,
    ),
    Plain(
        "signed",
        Pattern(rf"^{QUOTE}(?P<cue>-){SIGNER}\.?$"),
        "“[Rates will hold for now].” <―> {Lena Ito}, Norbank",
        "-",
    ),
    Plain(
        "signed-in-brackets",
        Pattern(rf"^{QUOTE}\({SIGNER}\)\.?$"),
        "“[Rates will hold for now].” ({Lena Ito}, Norbank)",
        "(",
    ),
    Plain(
        "name-before-colon",
        Pattern(rf"(?:^c?P|-|[ei](?=N{{2}}))(?P<who>D?{NAMES})(?P<cue>:){LONG}"),
        "A record - {Lena Ito}<:> “[Rates will hold].”",
        COLON,
    ),
    Plain(
        "participle-and-colon",
        Pattern(rf"P(?P<who>D?{NAMES})v?i(?P<cue>:){LONG}"),
        "A rally with {Ito} waving<:> “[Rates will hold].”",
        COLON,
    ),
    Plain(
        "words-and-colon",
        Pattern(
            rf"^(?:[PjoSst][^,:;\[]{{0,12}},|PDlo(?=[TNI]{{1,5}}:)|[MD]?d?v?,|v,|[cb])?(?P<who>R|D?[{subject.NOUNS}]{{1,8}}?(?=v?[XeVZBY,:]|l[DPtfo]|(?<=N)P))?"
            rf"[^\[:;]{{0,40}}(?P<cue>:){LONG}"
        ),
        "{The board} was clear<:> “[No lorry may cross].”",
        COLON,
    ),
)
"""The first that fits wins."""


def plain(sentence: Sentence) -> Attribution | None:
    """The quotation of a sentence whose cues give none."""
    run = sentence.view[sentence.lo : sentence.hi]
    if not run.strip("[q]}>?"):
        return None
    for row in ROWS:
        if row.holds in run and (m := row.pattern.search(run)):
            if m.groupdict().get("cue") == "l" and not opens(sentence, m.start()):
                continue
            found = attribution(sentence, m, row.name)
            titled = (
                row.holds == COLON and found and is_title(sentence.words, found.parts[0][0] + 1, found.parts[0][1] - 1)
            )
            return None if titled else found
    return None


def opens(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a quotation, and no title, stands in the sentence up to its mark: not `In "Jaws," Rohn stars`."""
    lo = sentence.lo
    return not sentence.view[lo + 1 : lo + at].strip("q") and not is_title(sentence.words, lo + 1, lo + at)


def attribution(sentence: Sentence, m: re.Match[str], rule: str) -> Attribution | None:
    """The quotation that a shape of that name gives."""
    lo = sentence.lo
    cue, who = (
        (lo + m.start(name), lo + m.end(name)) if m.re.groupindex.get(name) and m[name] else None
        for name in ("cue", "who")
    )
    if who and sentence.words.lower(who[0]) in EXPLETIVES:
        who = None
    if "quote" in m.re.groupindex:
        return Attribution(cue, who, [(lo + m.start("quote"), lo + m.end("quote"))], rule)
    left = left_part(sentence, lo + m.start() + 1)
    return Attribution(cue, who, [left, *second_part(sentence, lo + m.end(), quoted=True)], rule) if left else None


def announcer(sentence: Sentence) -> Attribution | None:
    """Who speaks after a colon that ends a paragraph: the subject of the last cue that has one, or of the sentence."""
    for m in reversed(list(CUE.finditer(sentence.view[sentence.lo : sentence.hi]))):
        at = sentence.lo + m.start()
        start = group_start(sentence, at)
        speaker = subject.before(sentence, start) if sentence.view[at] != "K" or start < at else None
        if speaker:
            return Attribution((at, at + 1), speaker)
    speaker = issuer(sentence) or subject.first(sentence, sentence.hi)
    return Attribution((sentence.hi, sentence.hi + 1), speaker) if speaker else None


def issuer(sentence: Sentence) -> Range | None:
    """Whom what follows is from: "And from Chairwoman Jess Rosen:", "Statement by Lena Falk, mayor:"."""
    for m in ISSUED.finditer(sentence.view, sentence.lo, sentence.hi):
        if sentence.words.lower(m.start()) in FROM:
            return m.span("who")
    return None
