"""Sources that no verb of their own introduces: "according to X", "quoted X as saying"."""

import re

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.speech.content import left_part
from gazette_cli.quotes.speech.content_end import end_of_clause
from gazette_cli.quotes.speech.sentence import Attribution, Range
from gazette_cli.quotes.speech.verbs import Verb

SOURCE = Pattern(r"(?:R|O|[^,;:.\[WhRVZX]{1,30})")
"""Whom "according to" names."""
AFTER_SOURCE = Pattern(r"[^,:\[]{0,30}[,:-]")
"""Up to the comma after "according to X"."""
RESUMED = Pattern(r",(?:D[^,]{1,20},)?(?=v?[Xx])")
"""Up to the verb of the clause that "according to X" was put into."""
CUE_BEFORE = Pattern(r"[VZB]")
FINITE = Pattern(r"[XeVYZ]")
QUOTED = frozenset(("quote", "cite", "paraphrase"))
AS_SAYING = Pattern(r"(?P<who>[^.;:hWS\[VZBKs]{0,30})s(?P<cue>[KVei])(?:,?h|[:,])?")


def according_first(verb: Verb) -> Attribution | None:
    """ "According to the firm, output fell"."""
    sentence, view = verb.sentence, verb.sentence.view
    if verb.at > sentence.taken + 1:
        return None
    speaker = SOURCE.match(view, verb.at + 2, sentence.hi)
    first = AFTER_SOURCE.match(view, speaker.end(), sentence.hi) if speaker else None
    if not speaker or not first or first.end() >= sentence.hi:
        return None
    part = (first.end(), end_of_clause(view, first.end(), sentence.hi))
    verbal = FINITE.search(view, *part) or "[" in view[part[0] : part[1]]
    return Attribution((verb.at, verb.at + 2), speaker.span(), [part]) if verbal else None


def according_later(verb: Verb) -> Attribution | None:
    """ "Output fell, according to two officials"; "The port, according to the firm, was safe"."""
    sentence, view = verb.sentence, verb.sentence.view
    if verb.at <= sentence.lo + 1 or sentence.taken > sentence.lo:
        return None
    if view[verb.at - 1] not in ",}>?])-" and CUE_BEFORE.search(view, sentence.lo, verb.at):
        return None
    speaker = SOURCE.match(view, verb.at + 2, sentence.hi)
    if not speaker:
        return None
    left = left_part(sentence, verb.at) or (sentence.lo, verb.at)
    whole = FINITE.search(view, *left)
    rest = (RESUMED if whole else AFTER_SOURCE).match(view, speaker.end(), sentence.hi)
    parts = [left] if whole or rest else []
    if rest and rest.end() < sentence.hi:
        parts.append((rest.end(), end_of_clause(view, rest.end(), sentence.hi)))
    return Attribution((verb.at, verb.at + 2), speaker.span(), parts) if parts else None


def quoted(verb: Verb) -> Attribution | None:
    """ "The paper quoted Wu, a professor, as saying that ..."."""
    m = as_saying(verb)
    if not m or m.end() >= verb.sentence.hi:
        return None
    part = (m.end(), end_of_clause(verb.sentence.view, m.end(), verb.sentence.hi))
    return Attribution((verb.at, m.end("cue")), whom(m), [part])


def quoted_last(verb: Verb) -> Attribution | None:
    """ "..., the paper quoted Wu as saying"."""
    m = as_saying(verb)
    if not m or m.end() < verb.sentence.hi:
        return None
    clause = verb.at
    while clause > verb.sentence.lo and verb.sentence.view[clause - 1] not in ",}>]-":
        clause -= 1
    left = left_part(verb.sentence, clause)
    return Attribution((verb.at, m.end("cue")), whom(m), [left]) if left else None


def as_saying(verb: Verb) -> re.Match[str] | None:
    """Who is quoted, and "as saying"."""
    if verb.cue.lemma not in QUOTED:
        return None
    return AS_SAYING.match(verb.sentence.view, verb.at + 1, verb.sentence.hi)


def whom(m: re.Match[str]) -> Range | None:
    """The one who is quoted, without an appositive."""
    first, end = m.span("who")
    comma = m.string.find(",", first, end)
    return (first, comma if comma > first else end) if end > first else None
