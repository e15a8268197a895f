"""Attributions before their content: "the ministry said that ...", "..., saying ..."."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import SIGNS
from gazette_cli.quotes.lists.cues import (
    CITED,
    CLAUSE,
    COMES,
    FACTS,
    HOME,
    INDEFINITE,
    INFINITIVES,
    LABEL,
    LISTENER,
    NOBODIES,
    NOR,
    ORDER,
    PUBLISHING,
    REFUSALS,
    SO,
    STRICT,
    listed,
)
from gazette_cli.quotes.lists.small_words import ASK, ASKED_FOR, BY, SAY
from gazette_cli.quotes.speech import subject
from gazette_cli.quotes.speech.content import QUOTE
from gazette_cli.quotes.speech.content_end import end_of_clause, end_of_guarded, end_of_phrase
from gazette_cli.quotes.speech.content_start import content_from, opening
from gazette_cli.quotes.speech.sentence import Attribution, Range
from gazette_cli.quotes.speech.verbs import Verb

WHERE = Pattern(r"[PSf][^XeVYZBq\[h]*")
"""Where, with whom or when something was said, and no words: "testified | before the panel last fall"."""
SAID_SO = Pattern(r"S(?:v?[.,;]|v?$|[PdcbS])")
"""A word with nothing behind it that it could begin: "said so | in court"."""
GUARDS = frozenset("SjWsw")
"""Before a clause: a comma ends what is said in it."""
GUARDING = Pattern(r"[SjW]")
"""What begins a relative, subordinate or lead-in clause."""
NEVER_AFTER = {
    "strict": "Pt", "go": "PtaDN.", "pledge": "alN", "say": "s", "write": "s", "accuse": "o", "respond": "t", "reply": "t"
}  # fmt: skip
"""What can't follow a cue that comes first, by what it takes or by its lemma: "pledged delegates"."""
NOTHING = Pattern(r",(?!\[)|[PSd-]|$")
"""After "which critics say": nothing that could be content."""
NOBODY_SIGNS = frozenset(map(SIGNS.__getitem__, NOBODIES))
COMMA = Pattern("[,}]")
PLACE = Pattern(r"(?:PD?[NaT]{1,4}){1,2}(?=[WwSj])")
"""Where or by whom somebody was asked: "Asked | on Norland Radio who led"."""
AGENT = Pattern(r"P(?P<np>D?[TaNIlap0AM]{1,8})")
UTTERED = Pattern(r"[^,;}SWj]{0,30}(?:[XeVYxq\[]|[ZB](?=[hRDNTMOw0:la]))|v?[hwijS]|v?[RY][^,;]|v?n?t[aBv]|[^;]*\[")
"""Content that begins with a clause, an infinitive or a gerund, or that holds words in marks."""
BEFORE_WORDS = Pattern(r"(?:[PSd][^:;,\[]{0,16})?(?:,[^:;\[]{1,30})?[:,](?=\[)")
"""From a speaker to the words in marks, with where, when, and an appositive."""
STATED = Pattern(r"[hRY]|[,:]?\[")
"""What surely is a clause, or words in marks: what a thing says, "a report that said | they were safe"."""
CALLED = Pattern(r"D?[NTal0i][Ptd]")
"""Who is called, and where to, when or what for: "called the board to Portvale"."""
LABELLED = Pattern(r"[OR].|D?[^D\[]{1,8}?s?D|.*\[")
"""Whom a label is given to, and the label: "it a mistake", "the plan a gift", but not "the police"."""
TO_DO = Pattern(r"t[aBv]")
"""Somebody is to do something: "ordered all ferries | to return"."""
UTTERANCES = listed("statement release letter email tweet message post note memo interview speech comments remarks")
"""Nouns whose author is the speaker: "issued a statement saying"."""


def asked(verb: Verb) -> Attribution | None:
    """ "Asked about the strike", "was asked whether ..."."""
    if verb.cue.lemma != ASK or verb.active:
        return None
    view, hi = verb.sentence.view, verb.sentence.hi
    speaker, first = by_whom(verb)
    if first >= hi:
        return None
    if verb.sentence.words.lower(first) in ASKED_FOR:
        first += 1
    elif view[first] not in "SjwW" and not (verb.opens_clause and view[first] in "tD"):
        place = PLACE.match(view, first, hi)
        if not place:
            return None
        first = place.end()
    comma = COMMA.search(view, first + 1, hi) if verb.opens_clause else None
    end = comma.end() - (comma[0] == ",") if comma else end_of_phrase(view, first, hi)
    return Attribution((verb.at, verb.at + 1), speaker, [(first, end)]) if end > first else None


def was_told(verb: Verb) -> Attribution | None:
    """ "It was reported that ...", "was told that ..."."""
    if not verb.passive or verb.cue.takes not in (CLAUSE, LISTENER):
        return None
    view, hi = verb.sentence.view, verb.sentence.hi
    speaker, first = by_whom(verb)
    if speaker and verb.cue.takes == LISTENER and view[first : first + 2] in ("ta", "tB"):
        return Attribution((verb.at, verb.at + 1), speaker, [(first, end_of_clause(view, first, hi))])
    if view[first : first + 1] != "h" or first + 1 >= hi:
        return None
    return Attribution((verb.at, verb.at + 1), speaker, [(first + 1, end_of_clause(view, first + 1, hi))])


def by_whom(verb: Verb) -> tuple[Range | None, int]:
    """The agent of a passive, and where what follows begins."""
    first = verb.at + 1
    if verb.followed_by("P", BY) and (m := AGENT.match(verb.sentence.view, first, verb.sentence.hi)):
        return m.span("np"), m.end()
    return None, first


def which_labelled(verb: Verb) -> Attribution | None:
    """ "which critics called a gift"."""
    speaker = labelling_subject(verb, "W")
    if not speaker:
        return None
    last = end_of_guarded(verb.sentence.view, verb.at + 1, verb.sentence.hi)
    return Attribution((verb.at, verb.at + 1), speaker, [(speaker[0] - 1, speaker[0]), (verb.at + 1, last)])


def what_labelled(verb: Verb) -> Attribution | None:
    """ "what critics called a gift"."""
    speaker = labelling_subject(verb, "w")
    if not speaker:
        return None
    last = end_of_phrase(verb.sentence.view, verb.at + 1, verb.sentence.hi)
    return Attribution((verb.at, verb.at + 1), speaker, [(speaker[0] - 1, speaker[0]), (verb.at + 1, last)])


def labelling_subject(verb: Verb, outer: str) -> Range | None:
    """The subject of a verb that labels, if it follows "which" or "what"."""
    if verb.cue.takes != LABEL or verb.passive or verb.at + 1 >= verb.sentence.hi:
        return None
    speaker = verb.subject() if not verb.bare_participle else None
    return speaker if speaker and outside(verb, speaker) == outer else None


def with_subject(verb: Verb) -> Attribution | None:
    """ "Lena Falk, a spokeswoman for the port, said crews were safe"."""
    if verb.bare_participle or not introduces(verb):
        return None
    speaker = verb.subject()
    if not speaker:
        return None
    view, outer = verb.sentence.view, outside(verb, speaker)
    if outer == "W" and verb.after == "s" and (quote := QUOTE.match(view, verb.at + 2, verb.sentence.hi)):
        return Attribution((verb.at, verb.end), speaker, [quote.span()])
    first = view[speaker[0]]
    if (outer in ("W", "s") or first in "Wh") and is_aside(verb, speaker, outer):
        return None
    return said(verb, speaker, guarded=outer in GUARDS or first in "Wh")


def is_aside(verb: Verb, speaker: Range, outer: str) -> bool:
    """Whether a relative clause, or one with "as", holds nothing that was said: "a plan that drew fire", "as he said in May"."""
    view, first, rest = verb.sentence.view, speaker[0], (verb.at + 1, verb.sentence.hi)
    clausal = verb.cue.takes in (CLAUSE, STRICT)
    if outer == "W" and view[first - 2] not in "Potf" and not (clausal and not NOTHING.match(view, *rest)):
        return True
    if outer == "s" and verb.after in ("P", "d") and view[first - 2] in ",}-":
        return True
    if view[first] == "W" and verb.cue.lemma in INFINITIVES:
        return True
    return view[first] == "h" and not (clausal and STATED.match(view, *rest))


def without_subject(verb: Verb) -> Attribution | None:
    """ "..., saying the price was low"; "... and added that exports would gain"."""
    if not introduces(verb) or (not verb.bare_participle and verb.subject()):
        return None
    first = verb.start == verb.sentence.lo
    before = verb.before if verb.start > verb.sentence.taken else ""
    if verb.cue.takes == LABEL and verb.cue.form == "V" and before == ",":
        return None
    if verb.cue.form != "K" and (before not in ("c", ",", "b", "}", "-", "", "t") or (first and verb.cue.lemma != SAY)):
        return None
    return said(verb, borrowed_subject(verb), guarded=before in ("S", "P", "f", "j") or first or put_in(verb))


def verb_first(verb: Verb) -> Attribution | None:
    """ "Said Lena Falk, the mayor: "Crews are safe."."""
    sentence, view = verb.sentence, verb.sentence.view
    if verb.start != sentence.lo or not verb.active:
        return None
    speaker = subject.after(sentence, verb.at)
    colon = BEFORE_WORDS.match(view, speaker[1], sentence.hi) if speaker else None
    return Attribution((verb.at, verb.end), speaker, [(colon.end(), sentence.hi)]) if colon else None


def put_in(verb: Verb) -> bool:
    """Whether a participle clause stands between a subject and its verb: "Falk, | saying it was late, left"."""
    sentence, start = verb.sentence, verb.start
    found = (
        subject.first(sentence, verb.at) if verb.cue.form == "K" and verb.before == "," and verb.after != "-" else None
    )
    return found is not None and found[1] == start - 1


def said(verb: Verb, speaker: Range | None, *, guarded: bool) -> Attribution | None:
    """What follows the cue, as the speaker's."""
    view, start = verb.sentence.view, verb.start
    if (verb.group and verb.negated) or (speaker and nobody(verb, speaker)):
        return None
    if start > 0 and view[start - 1] == "c" and verb.sentence.words.lower(start - 1) in NOR:
        return None
    found = opening(verb)
    if not found:
        return None
    first, end = found
    if view[first : first + 1] == "c":
        return None
    part = content_from(verb, first, guarded=guarded or in_guarded_clause(verb))
    return Attribution((verb.at, end), speaker, [part]) if part and not is_fact(verb, part) else None


def nobody(verb: Verb, speaker: Range) -> bool:
    """Whether a subject is nobody: "Neither side would say when"."""
    view, words, first = verb.sentence.view, verb.sentence.words, speaker[0]
    return (view[first] in NOBODY_SIGNS and words.lower(first) in NOBODIES) or (
        view[first - 1] in NOBODY_SIGNS and words.lower(first - 1) in NOBODIES
    )


def is_fact(verb: Verb, part: Range) -> bool:
    """Whether what follows the cue is a thing and no speech: "added 14 points", "called the police"."""
    view, words, lemma = verb.sentence.view, verb.sentence.words, verb.cue.lemma
    first, end = part
    sign, before = view[first], view[first - 1]
    if first == verb.end and sign in "PSf" and WHERE.fullmatch(view, first, end):
        return True
    if before == "h" and (verb.cue.noun or verb.bare_participle) and sign in "XeV":
        return True
    if sign == "S" and SAID_SO.match(view, first, verb.sentence.hi) and words.lower(first) in SO:
        return True
    if lemma == "cite" and any(words.lower(at) in CITED for at in range(first, min(end, first + 5))):
        return True
    if verb.cue.takes == LABEL and not verb.particle:
        if (CALLED.match(view, first, end) and "[" not in view[first:end]) or words.lower(end - 1) in HOME:
            return True
        return not LABELLED.match(view, first, end) and (end - first < 3 or words.lower(first) in INDEFINITE)
    if lemma not in FACTS or before in "h:":
        return False
    if lemma in PUBLISHING and sign == "P":
        return True
    if UTTERED.match(view, first, end):
        return view[first : first + 2] == "tB" and lemma in REFUSALS
    return verb.cue.takes != ORDER or not TO_DO.search(view, first, end)


def introduces(verb: Verb) -> bool:
    """Whether what follows a cue in the active can be its content."""
    if not verb.active:
        return False
    after, cue = verb.after, verb.cue
    return not after or (after not in NEVER_AFTER.get(cue.lemma, "") and after not in NEVER_AFTER.get(cue.takes, ""))


def outside(verb: Verb, speaker: Range) -> str:
    """The sign before a subject; "" at the start of what is left of the sentence."""
    lo = verb.sentence.taken
    return verb.sentence.view[speaker[0] - 1] if speaker[0] > lo else ""


def in_guarded_clause(verb: Verb) -> bool:
    """Whether the clause around a cue is a relative, subordinate or lead-in one: a comma ends what is said in it."""
    view, lo = verb.sentence.view, verb.sentence.taken
    if verb.cue.form == "K" and view[verb.sentence.lo] == "P" and view.find(",", verb.sentence.lo, verb.at) < 0:
        return True
    if not GUARDING.search(view, lo, verb.start):
        return False
    first = max(lo, 1 + max(view.rfind(mark, lo, verb.start) for mark in ",;:-("))
    return view[first] in "SjW" or (view[first] in "cbv" and view[first + 1 : first + 2] in ("S", "j"))


def borrowed_subject(verb: Verb) -> Range | None:
    """The speaker of a cue without a subject: its noun's, that of the cue before it, or the sentence's own."""
    sentence, view = verb.sentence, verb.sentence.view
    if verb.cue.form == "K" and verb.before and verb.before in "NladTiMp0)":
        noun = subject.noun_before(sentence, verb.start)
        if noun and sentence.words.lower(verb.start - 1) not in UTTERANCES:
            return noun
    if verb.start == sentence.lo and (comma := view.find(",", verb.at, sentence.hi)) > 0:
        return subject.leading(sentence, comma + 1, sentence.hi)
    return sentence.speaker or happened(verb) or subject.first(sentence, verb.at)


def happened(verb: Verb) -> Range | None:
    """Who speaks where the sentence's subject is an event: "The vote came hours after | Falk resigned, saying ..."."""
    sentence, view = verb.sentence, verb.sentence.view
    joint = view.rfind("S", sentence.lo, verb.at) if verb.cue.form == "K" else -1
    if joint < 0 or not any(sentence.words.lower(at) in COMES for at in range(max(sentence.lo, joint - 6), joint)):
        return None
    return subject.leading(sentence, joint + 1, verb.at)
