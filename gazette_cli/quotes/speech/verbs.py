"""Whether a word that can be a cue is one here: a verb in the active, and not a noun or an adjective."""

from collections.abc import Callable
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import SIGNS
from gazette_cli.quotes.lists.cues import CLAUSE, CUES, LABEL, LISTENER, ORDER, PARTICIPLE, PARTICLES, PAST, Cue, listed
from gazette_cli.quotes.speech.sentence import Range, Sentence
from gazette_cli.quotes.speech.subject import before as subject_before

BE = listed("is was are were be been being isn't wasn't aren't weren't")
ADVERBS = listed("also then later again now just still even only already often ever always soon instead too first")
CONTINUED = listed("on continued continues continue continuing began begun")
"""Before "to" and a cue: "went on to say"."""
PHRASAL = {"go": listed("on"), "point": listed("out")}
"""Verbs that are cues with their particle only."""
PARTICLE_SIGNS = frozenset(map(SIGNS.__getitem__, {particle for _, particle in PARTICLES}))
CLOSED = Pattern(r"[}>?\]][^\[\]}>?]{0,8}$")
"""A quotation that closed a few words before."""


class Verb(NamedTuple):
    """A cue in its sentence."""

    sentence: Sentence
    cue: Cue
    at: int
    """The word itself."""
    start: int
    """Where its verb group begins: auxiliaries, negations and adverbs belong to it."""
    end: int
    """After it, and after the particle without which it would be no cue."""
    before: str
    """The sign before the group; "" at the start of the sentence."""
    after: str
    """The sign after the word; "" at the text's end."""

    alone: bool
    """Whether nothing belongs to its group but itself."""
    bare_participle: bool
    """Whether it is "saying", and not "is saying"."""
    passive: bool
    """Whether it is "was told"."""
    opens_clause: bool
    """Whether a clause begins with it: "Asked about it", "when asked"."""
    active: bool
    """Whether its subject says what it says; "asked" at the head of a clause is short for "when he was asked"."""

    def subject(self) -> Range | None:
        """The noun phrase before its group, looked for again when more of the sentence is taken."""
        known, place = self.sentence.subjects, (self.start, self.sentence.taken)
        if place not in known:
            known[place] = subject_before(self.sentence, self.start)
        return known[place]

    @property
    def particle(self) -> bool:
        """Whether the preposition or adverb that belongs to it comes next: "called for"."""
        return self.after in PARTICLE_SIGNS and (self.cue.lemma, self.sentence.words.lower(self.at + 1)) in PARTICLES

    def followed_by(self, sign: str, *words: str) -> bool:
        """Whether one of these words, which all have that sign, comes next."""
        return self.after == sign and self.sentence.words.lower(self.at + 1) in words


def verb_at(sentence: Sentence, at: int) -> Verb | None:
    """The cue at a word; None if the word is none here."""
    view, lo = sentence.view, sentence.lo
    cue = CUES[sentence.words.lower(at)]
    form = cue.form
    start = group_start(sentence, at) if at > lo and view[at - 1] in "vXxnS" else at
    end = at + 1
    if cue.lemma in PHRASAL:
        if sentence.words.lower(at + 1) not in PHRASAL[cue.lemma]:
            return None
        end += 1
    before = view[start - 1] if start > lo else ""
    alone = start == at
    passive = not alone and form == PAST and not BE.isdisjoint(group(sentence, start, at))
    opens_clause = start == lo or view[start - 1] in "Sj"
    active = not passive and not (opens_clause and form == PAST and cue.lemma == "ask")
    bare = alone and form == PARTICIPLE
    verb = Verb(
        sentence, cue, at, start, end, before, view[at + 1 : at + 2], alone, bare, passive, opens_clause, active
    )
    return verb if not active or TESTS[form](verb) else None


def group(sentence: Sentence, start: int, at: int) -> list[str]:
    """The auxiliaries and adverbs of a cue."""
    return [sentence.words.lower(word) for word in range(start, at)]


def group_start(sentence: Sentence, at: int) -> int:
    """Where the verb group of a cue begins."""
    view = sentence.view
    while at > sentence.lo and (view[at - 1] in "vXxn" or view[at - 2 : at] == "XS"):
        at -= 1
    return at


def is_past(verb: Verb) -> bool:
    """said: not an adjective ("the proposed ban"), nor a passive ("criticized by")."""
    if verb.alone and verb.before and verb.before in "DpoPf0":
        clause = verb.before == "p" and (verb.cue.lemma == "say" or verb.after in ("h", "R", "Y", "[", ":"))
        return clause or (verb.before == "0" and verb.cue.lemma == "say")
    return not verb.followed_by("P", "by")


def is_third(verb: Verb) -> bool:
    """says: not the plural of a noun ("new claims"), nor a name ("United States")."""
    before, after, view = verb.before, verb.after, verb.sentence.view
    if not verb.cue.noun:
        return before not in ("D", "o")
    if verb.sentence.words.word(verb.at)[0].isupper():
        return False
    if after in (".", "a", "d") and before in ("N", "R", "a", "}", ">", "?"):
        return bool(CLOSED.search(view, max(verb.sentence.lo, verb.start - 12), verb.start))
    if verb.alone and before and before in "DpoPfai0M":
        return before == "a" and after in ("h", "[", "R", "D", "O", "w")
    if after == ",":
        return before in ("R", "W") or view[verb.at + 2 : verb.at + 3] == "["
    return after in ("h", "R", "D", "[", ":", "N", "O", "w", "M", "")


def is_base(verb: Verb) -> bool:
    """say: after an auxiliary, or with a plural subject; not the noun."""
    before, after = verb.before, verb.after
    if before == "t" and verb.alone:
        follows = after in ("h", "R", "[", "N", "T") and verb.cue.takes in (CLAUSE, LISTENER)
        return follows or verb.sentence.words.lower(verb.at - 2) in CONTINUED
    if before in ("t", "D", "p", "o", "P", "f", ""):
        return not verb.alone and before not in ("t", "")
    if not ADVERBS.issuperset(group(verb.sentence, verb.start, verb.at)):
        return True
    if before == "," and after == ",":
        return False
    if not verb.cue.noun:
        return before not in ("d", "a", "i", "x")
    return after in ("h", "R", "[") or (before in ("R", "W", "M") and after in ("D", "N", "O", "w", "M", ","))


def is_participle(verb: Verb) -> bool:
    """saying: after a comma, a preposition or a form of "be", or on a noun ("a statement saying")."""
    before, after = verb.before, verb.after
    if verb.followed_by("P", "by", "from") or (before == "P" and verb.sentence.words.lower(verb.at - 1) == "without"):
        return False
    if not verb.alone:
        return not BE.isdisjoint(group(verb.sentence, verb.start, verb.at)) or before in (
            ",",
            "}",
            ">",
            "?",
            "c",
            "-",
            "P",
            "S",
            "Y",
            "R",
            "j",
            "",
        )
    if before in ("D", "o"):
        return before == "o" and after in ("h", "R", "D", "[", "N")
    if after == "," and verb.sentence.view[verb.at + 2 : verb.at + 3] != "[":
        return False
    return before in (",", "c", "P", "S", "-", "Y", "]", "}", ">", "?", "f", "", "j", "b") or on_noun(verb)


def on_noun(verb: Verb) -> bool:
    """Whether a participle goes with the noun before it: "a statement saying", "protesters calling for"."""
    words = verb.sentence.words
    if words.lower(verb.start - 1) == "worth" or (verb.after in ("f", "P") and not verb.particle):
        return False
    fits = verb.after in ("h", "R", "D", "[", "N", "Y", "p", "f", "P", ",", ":", "M", "T")
    return fits and verb.cue.takes in (CLAUSE, ORDER, LABEL) and verb.before in "NladTiMp0)O"


TESTS: dict[str, Callable[[Verb], bool]] = {
    "V": is_past,
    "Z": is_third,
    "B": is_base,
    "K": is_participle,
    "@": lambda verb: verb.after == "t",
}
"""What each form has to pass."""
