"""Sources that no verb of their own introduces: "according to X", "quoted X as saying"."""

import re

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import NO_SOURCES, SOMEBODY_S
from gazette_cli.quotes.speech.content import left_part
from gazette_cli.quotes.speech.content_end import end_of_clause
from gazette_cli.quotes.speech.sentence import Attribution, Range, Sentence
from gazette_cli.quotes.speech.verbs import Verb

SOURCE = Pattern(r"(?:R|O|[VZ]?[^,;:.\[WhRVZX]{1,30}(?:Z(?=[,.]|$))?)")
"""Whom "according to" names: "the firm", "informed sources", "police reports"."""
SUBJECT = r",(?=(?:D|R|[aNl])[^,]{0,14}[XeVYZ\[])"
NAMED = Pattern(rf",(?P<who>T?a?N{{2,4}}){SUBJECT}")
"""The name of one who is described: "one of those affected, Jon Berg, | the flood took his house"."""
DESCRIBED = Pattern(rf",(?:D|N{{0,2}}p)[aNlTi]{{1,4}}(?:[oPf][^,]{{1,12}})?{SUBJECT}")
"""The description of one who is named: "Lena Falk, the mayor, | the bridge is safe"."""
AFTER_SOURCE = Pattern(r"(?:,W[^,:\[]{1,30}(?=,))?[^,:\[]{0,30}[,:-]")
"""Up to the comma after "according to X", or "according to X, who asked not to be named"."""
RESUMED = Pattern(r",(?:(?:[DM][^,]{1,20},)?(?=v?[Xx])|(?=\[))")
"""Up to the verb of the clause that "according to X" was put into."""
MAIN = Pattern(r",(?=[^,WKiPSsc][^,;:]{1,30}[XeVZ])")
"""Up to the main clause behind a subordinate one: "While most were cheap, according to Falk, | some were not"."""
CUE_BEFORE = Pattern(r"[VZB]")
FINITE = Pattern(r"[XeVYZq]|[aNIR]l[^,;.:)-]")
"""A verb in a finite form: "tariffs hurt", "the sea | warms faster"."""
JOINED = Pattern(r"[cbS],?$")
"""Put in behind a conjunction: "..., but, according to the firm, | it was safe"."""
REPORTED = Pattern(r"(?:[cb]?R|D?[TaNIlp0AM]{1,8})X?v?[VZ][hRDNM]")
"""What somebody else is said to have said: "Falk said the price fell, | according to a transcript"."""
PHRASE = 5
"""Words; more that "according to" closes are a clause, though no table has its verb."""
QUOTED = frozenset(("quote", "cite", "paraphrase"))
AS_SAYING = Pattern(r"(?P<who>[^.;:hWS\[VZBKs]{0,30})s(?P<cue>[KVei])(?:,?h|[:,])?")

NO_MORE = Pattern(r"(?:P[^,;:.\[h]{1,12})?$")
"""Nothing but by whom or when somebody is quoted."""
WORDS = Pattern(r"(?P<who>D?[TaNI]{1,8})[:,](?P<words>\[)")
"""The one who is quoted, and his words."""


def according_first(verb: Verb) -> Attribution | None:
    """ "According to the firm, output fell"."""
    sentence, view = verb.sentence, verb.sentence.view
    if verb.at > sentence.taken + 1 and view[verb.at - 1] != ":":
        return None
    speaker = SOURCE.match(view, verb.at + 2, sentence.hi)
    if speaker and says_nothing(sentence, speaker):
        return None
    named = NAMED.match(view, speaker.end(), sentence.hi) if speaker and speaker[0][-1] != "N" else None
    first = named or (next_clause(sentence, speaker.end()) if speaker else None)
    if not speaker or not first or first.end() >= sentence.hi:
        return None
    part = clause_behind(sentence, first)
    verbal = FINITE.search(view, *part) or part[1] - part[0] > 3
    who = named.span("who") if named else speaker.span()
    return Attribution((verb.at, verb.at + 2), who, [part]) if verbal else None


def says_nothing(sentence: Sentence, source: re.Match[str]) -> bool:
    """Whether it is a measure: "according to plan", "according to his body mass index"."""
    alone = source.end() - source.start() == 1 or sentence.words.lower(source.start()) in SOMEBODY_S
    return alone and sentence.words.lower(source.end() - 1) in NO_SOURCES


def clause_behind(sentence: Sentence, m: re.Match[str]) -> Range:
    """The clause that begins where something ends."""
    return m.end(), end_of_clause(sentence.view, m.end(), sentence.hi)


def next_clause(sentence: Sentence, at: int) -> re.Match[str] | None:
    """Up to the clause that follows the source which ends at a word."""
    view, hi = sentence.view, sentence.hi
    described = DESCRIBED.match(view, at, hi) if view[at - 1] == "N" else None
    return described or AFTER_SOURCE.match(view, at, hi)


def according_later(verb: Verb) -> Attribution | None:
    """ "Output fell, according to two officials"; "The port, according to the firm, was safe"."""
    sentence, view = verb.sentence, verb.sentence.view
    if verb.at <= sentence.lo + 1 or sentence.taken > sentence.lo or view[verb.at - 1] == ":":
        return None
    if view[verb.at - 1] not in ",}>?])-" and CUE_BEFORE.search(view, sentence.lo, verb.at):
        return None
    speaker = SOURCE.match(view, verb.at + 2, sentence.hi)
    if not speaker or says_nothing(sentence, speaker) or REPORTED.match(view, sentence.lo):
        return None
    if JOINED.search(view, max(sentence.lo, verb.at - 2), verb.at):
        first = next_clause(sentence, speaker.end())
        parts = [clause_behind(sentence, first)] if first else []
        return Attribution((verb.at, verb.at + 2), speaker.span(), parts, "according-to-inside") if parts else None
    left = left_part(sentence, verb.at) or (sentence.lo, verb.at)
    whole = FINITE.search(view, *left) or (view[verb.at - 1] == "," and left[1] - left[0] > PHRASE)
    resumed = (MAIN if view[left[0]] == "S" else RESUMED) if whole else AFTER_SOURCE
    rest = resumed.match(view, speaker.end(), sentence.hi)
    parts = [left] if whole or rest else []
    if rest and rest.end() < sentence.hi:
        parts.append(clause_behind(sentence, rest))
    rule = "according-to-inside" if len(parts) > 1 else ""
    return Attribution((verb.at, verb.at + 2), speaker.span(), parts, rule) if parts else None


def quoted(verb: Verb) -> Attribution | None:
    """ "The paper quoted Wu, a professor, as saying that ..."."""
    m = as_saying(verb)
    if not m or NO_MORE.match(verb.sentence.view, m.end(), verb.sentence.hi):
        return None
    return Attribution((verb.at, m.end("cue")), whom(verb, m), [clause_behind(verb.sentence, m)])


def quoted_words(verb: Verb) -> Attribution | None:
    """ "The paper quotes Wu: "I am here."."""
    m = WORDS.match(verb.sentence.view, verb.at + 1, verb.sentence.hi) if verb.cue.lemma in QUOTED else None
    if not m or not verb.active:
        return None
    return Attribution((verb.at, verb.at + 1), m.span("who"), [(m.start("words"), verb.sentence.hi)])


def quoted_last(verb: Verb) -> Attribution | None:
    """ "..., the paper quoted Wu as saying"."""
    m = as_saying(verb)
    if not m or not NO_MORE.match(verb.sentence.view, m.end(), verb.sentence.hi):
        return None
    clause = verb.at
    while clause > verb.sentence.lo and verb.sentence.view[clause - 1] not in ",}>]-":
        clause -= 1
    left = left_part(verb.sentence, clause)
    return Attribution((verb.at, m.end("cue")), whom(verb, m), [left]) if left else None


def as_saying(verb: Verb) -> re.Match[str] | None:
    """Who is quoted, and "as saying"."""
    if verb.cue.lemma not in QUOTED:
        return None
    return AS_SAYING.match(verb.sentence.view, verb.at + 1, verb.sentence.hi)


def whom(verb: Verb, m: re.Match[str]) -> Range | None:
    """The one who is quoted, without an appositive; of a passive its subject: "Wu was quoted by the paper as saying"."""
    if verb.passive:
        return verb.subject()
    first, end = m.span("who")
    comma = m.string.find(",", first, end)
    return (first, comma if comma > first else end) if end > first else None
