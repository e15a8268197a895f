"""The table of attribution patterns: each with its name, a reader and an invented example that a test runs.

In an example `[...]` is content, `{...}` the speaker and `<...>` the cue. Narrow rows come first; the first that reads
wins.
"""

from collections.abc import Callable
from typing import NamedTuple

from gazette_cli.quotes.lists.cues import CLAUSE, LABEL, LISTENER, Cue
from gazette_cli.quotes.speech import according_to, after_content, before_content
from gazette_cli.quotes.speech.sentence import Attribution
from gazette_cli.quotes.speech.verbs import Verb


class Wording(NamedTuple):
    """One way to say who said what."""

    name: str
    forms: str
    """Of the cues that it can have: `V` said, `Z` says, `B` say, `K` saying, `@` according."""
    read: Callable[[Verb], Attribution | None]
    example: str
    only: frozenset[str] = frozenset()
    """The lemmas, or the kinds of what a cue takes, that it is for; none for all."""


CONTENT_FIRST = (
    Wording(
        "quoted-as-saying-last",
        "VZK",
        according_to.quoted_last,
        "[Talks had failed], the paper <quoted {an aide} as saying>.",
        only=according_to.QUOTED,
    ),
    Wording("put-in", "VZB", after_content.put_in, "[Perhaps], {he} <said>, [it was late]."),
    Wording("put-in-verb-first", "VZ", after_content.put_in_inverted, "[The bridge], <said> {Falk}, [is unsafe]."),
    Wording(
        "after-content",
        "VZBK",
        after_content.after_content,
        "[The pipeline will reopen by June], {the ministry} <said>.",
    ),
    Wording(
        "as-someone-said", "VZB", after_content.after_content, "[The pipeline will reopen], as {the ministry} <said>."
    ),
    Wording(
        "subject-last",
        "VZB",
        after_content.subject_last,
        "“[Rates will hold],” <said> {Piet Kramer}, chief economist at Norbank.",
    ),
    Wording("according-to-last", "@", according_to.according_later, "[Output fell], <according to> {two officials}."),
    Wording(
        "according-to-inside", "@", according_to.according_later, "[The port], <according to> {the firm}, [was safe]."
    ),
)
"""An attribution that closes a sentence or is put into it: looked for first, since everything before it is content."""

CUE_FIRST = (
    Wording("asked", "V", before_content.asked, "<Asked> about [the strike], Nunez left.", only=frozenset({"ask"})),
    Wording(
        "it-was-said-that",
        "V",
        before_content.was_told,
        "It was <reported> that [the port was safe].",
        only=frozenset({CLAUSE, LISTENER}),
    ),
    Wording(
        "quoted-as-saying",
        "VZK",
        according_to.quoted,
        "The paper <quoted {an aide} as saying> [talks had failed].",
        only=according_to.QUOTED,
    ),
    Wording(
        "quoted-words",
        "VZK",
        according_to.quoted_words,
        "The paper <quoted> {Wu}: “[I am here].”",
        only=according_to.QUOTED,
    ),
    Wording("according-to-first", "@", according_to.according_first, "<According to> {the firm}, [output fell]."),
    Wording("verb-first", "VZ", before_content.verb_first, "<Said> {Lena Falk}, the mayor: “[Crews are safe].”"),
    Wording(
        "label-in-relative-clause",
        "VZB",
        before_content.which_labelled,
        "The plan, [which] {critics} <called> [a gift], failed.",
        only=frozenset({LABEL}),
    ),
    Wording(
        "label-after-what",
        "VZB",
        before_content.what_labelled,
        "It was [what] {critics} <called> [a gift].",
        only=frozenset({LABEL}),
    ),
    Wording(
        "subject-and-cue",
        "VZBK",
        before_content.with_subject,
        "{Lena Falk}, a spokeswoman for the port, <said> [crews were safe].",
    ),
    Wording(
        "borrowed-subject",
        "VZBK",
        before_content.without_subject,
        "{Osei} left early, <saying> [the price was low].",
    ),
)
"""A cue that its content follows."""


Reading = Callable[[Verb], Attribution | None]


class Rows(dict[Cue, list[tuple[Reading, str]]]):
    """Cue → the readers of the patterns that it can have, in order, with their names; a reader once."""

    def __init__(self, rows: tuple[Wording, ...]) -> None:
        super().__init__()
        self.rows = rows

    def __missing__(self, cue: Cue) -> list[tuple[Reading, str]]:
        fitting: dict[Reading, str] = {}
        for row in self.rows:
            if cue.form in row.forms and fits(row, cue):
                fitting.setdefault(row.read, row.name)
        self[cue] = list(fitting.items())
        return self[cue]


def fits(row: Wording, cue: Cue) -> bool:
    """Whether a pattern is for a cue of this lemma and kind."""
    return not row.only or cue.lemma in row.only or cue.takes in row.only


BEFORE_CUE, AFTER_CUE = Rows(CONTENT_FIRST), Rows(CUE_FIRST)
