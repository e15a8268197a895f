"""A word that can be a cue, and what stands around it in its sentence: what `constructions` is asked about it."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import SIGNS
from gazette_cli.quotes.lists.cues import CUES, NEGATIONS, PARTICIPLE, PARTICLES, PAST, PHRASAL_VERBS, Cue, listed
from gazette_cli.quotes.lists.people import PLURALS
from gazette_cli.quotes.lists.small_words import ASK
from gazette_cli.quotes.speech.sentence import Range, Sentence
from gazette_cli.quotes.speech.subject import before as subject_before

BE = listed("is was are were be been being isn't wasn't aren't weren't")
PHRASAL = {"go": listed("on"), "point": listed("out")}
"""Verbs that are cues with their particle only."""
PARTICLED = {**PHRASAL_VERBS, **PHRASAL}
"""These, and those that are cues without theirs only."""
PARTICLE_SIGNS = frozenset(map(SIGNS.__getitem__, {particle for _, particle in PARTICLES}))


HEAD_END = Pattern(r"[oPftW]|[ei](?=[Psot])|a(?=t)")
"""What ends the head of a noun phrase."""


class Verb:
    """A cue in its sentence."""

    __slots__ = (
        "_subject", "_taken", "active", "after", "alone", "at", "bare_participle", "before", "cue", "end", "group",
        "passive", "sentence", "start",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, cue: Cue, at: int, start: int, end: int) -> None:
        view = sentence.view
        self.sentence = sentence
        self.cue = cue
        self.at = at
        """The word itself."""
        self.start = start
        """Where its verb group begins: auxiliaries, negations and adverbs belong to it."""
        self.end = end
        """After it, and after the particle without which it would be no cue."""
        self.before = view[start - 1] if start > sentence.lo else ""
        """The sign before the group; "" at the start of the sentence."""
        self.after = view[at + 1 : at + 2]
        """The sign after the word; "" at the text's end."""
        self.alone = alone = start == at
        """Whether nothing belongs to its group but itself."""
        self.group = [] if alone else [sentence.words.lower(word) for word in range(start, at)]
        """The auxiliaries, negations and adverbs that belong to it, in lower case."""
        self.bare_participle = alone and cue.form == PARTICIPLE
        """Whether it is "saying", and not "is saying"."""
        self.passive = not alone and cue.form == PAST and not BE.isdisjoint(self.group)
        """Whether it is "was told"."""
        self.active = not self.passive and (cue.lemma != ASK or cue.form != PAST or not self.opens_clause)
        """Whether its subject says what it says; "asked" at the head of a clause is short for "when he was asked"."""
        self._taken = -1
        self._subject: Range | None = None

    def subject(self) -> Range | None:
        """The noun phrase before its group, looked for again when more of the sentence is taken."""
        if self._taken != self.sentence.taken:
            self._taken = self.sentence.taken
            self._subject = subject_before(self.sentence, self.start)
        return self._subject

    @property
    def opens_clause(self) -> bool:
        """Whether a clause begins with it: "Asked about it", "when asked"."""
        return self.before in ("", "S", "j")

    @property
    def plural(self) -> bool:
        """Whether the head of its subject is a plural: "sources close to her | say", "the police | say"."""
        found = self.subject()
        if not found:
            return False
        first, end = found
        of = HEAD_END.search(self.sentence.view, first + 1, end)
        head = of.start() - 1 if of else end - 1
        if "e" in self.sentence.view[first:head]:
            return False
        noun = self.sentence.words.lower(head)
        return self.sentence.view[head] in "l0M" or noun[-1] == "s" or noun in PLURALS

    @property
    def negated(self) -> bool:
        """Whether its group holds "not" or "never": what was not said."""
        return any(word.endswith(NEGATIONS) for word in self.group)

    @property
    def particle(self) -> bool:
        """Whether the preposition or adverb that belongs to it comes next: "called for"."""
        return self.after in PARTICLE_SIGNS and (self.cue.lemma, self.sentence.words.lower(self.at + 1)) in PARTICLES

    def followed_soon(self, words: frozenset[str]) -> bool:
        """Whether one of these words is among the next six."""
        return any(self.sentence.words.lower(at) in words for at in range(self.at + 1, self.at + 7))

    def followed_by(self, sign: str, *words: str) -> bool:
        """Whether one of these words, which all have that sign, comes next."""
        return self.after == sign and self.sentence.words.lower(self.at + 1) in words


def verb_at(sentence: Sentence, at: int) -> Verb | None:
    """The cue at a word; None if it is none without its particle, or with it."""
    words, end = sentence.words, at + 1
    cue = CUES.get(words.word(at)) or CUES[words.lower(at)]
    if cue.lemma in PARTICLED:
        particle = words.lower(end) in PARTICLED[cue.lemma]
        if particle is (cue.lemma in PHRASAL_VERBS):
            return None
        end += particle
    start = group_start(sentence, at) if at > sentence.lo and sentence.view[at - 1] in "vXxnS" else at
    return Verb(sentence, cue, at, start, end)


def group_start(sentence: Sentence, at: int) -> int:
    """Where the verb group of a cue begins."""
    view = sentence.view
    while at > sentence.lo and (view[at - 1] in "vXxn" or view[at - 2 : at] == "XS"):
        at -= 1
    return at
