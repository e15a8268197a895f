"""Where what was said ends behind its verb, in English: which row of the tables of ends has the place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import CUES, LABEL, THING, TOPIC
from gazette_cli.quotes.speech.attributions import CUE_FIRST
from gazette_cli.quotes.speech.content_end import CLAUSE_ENDS, GUARDED_ENDS, PHRASE_ENDS, SURELY, VERB, Boundary
from gazette_cli.quotes.speech.paragraphs import ENGLISH, paragraph
from gazette_cli.quotes.words import words_of

if TYPE_CHECKING:
    from gazette_cli.quotes.words import Words
    from gazette_cli.story import Quote, Story

FOLLOWED = frozenset(row.name for row in CUE_FIRST)
"""The patterns whose content runs on to an end that is looked for."""
POINTS = frozenset(",;:-")
"""Signs of marks that are left out of what was said, so that an end may stand behind one."""
MARKED = Pattern(r"[.,]?(?:[”\"»]|'')")
"""A closing mark as printed, or a stop inside one."""
SINGLE = ("''", ",’", ".’")
"""What is a closing mark at the end of words, and no apostrophe."""
STOPS = frozenset("]}>?.:)")
"""Signs that end a sentence, words in marks or what stands in brackets."""

OTHERS = {
    "closing-mark": "the mark that closes the words",
    "sentence-end": "the end of the sentence",
    "where-and-when": "where and when it was said: He criticized the plan | in a speech on Monday.",
    "other-words": "words that are not said any more, by no row of a table",
}
"""Ends that no row of those tables has."""


def ended_by(story: Story, quote: Quote, pattern: str) -> tuple[str, str] | None:
    """The name of what ended a quotation that a pattern found, and an example in which `|` marks the end, or a meaning.

    None where the pattern looks for no end. It is told by the words as they stand: of several rows that have the place,
    the first.
    """
    if pattern not in FOLLOWED or quote.kind == "direct":
        return None
    b, start, end = quote.spans[-1]
    text = story.body[b].text
    words = words_of(text, ENGLISH.shapes)
    view = paragraph(b, words).view
    at = _word_from(words, end)
    for row, shape in _ends(clause=_is_clause(quote.cue or "", view, _word_from(words, start), at)):
        if shape.match(view, at) or (at < len(view) and view[at] in POINTS and shape.match(view, at + 1)):
            return row.name, row.example
    name = "other-words"
    if MARKED.match(text, end) or MARKED.match(text, end - 1) or text.endswith(SINGLE, 0, end):
        name = "closing-mark"
    elif at >= len(view) or view[at] in STOPS or text[end] == ".":
        name = "sentence-end"
    elif view[at] in "Pd":
        name = "where-and-when"
    return name, OTHERS[name]


def _is_clause(cue: str, view: str, first: int, end: int) -> bool:
    """Whether a verb is looked for in what was said, as `content_end` does, and its cue takes no thing alone."""
    known = CUES.get(cue.lower())
    if known and known.takes in (THING, TOPIC, LABEL):
        return False
    return bool(view[first - 1 : first] == "h" or SURELY.match(view, first, end) or VERB.search(view, first, end))


@lru_cache(maxsize=2)
def _ends(*, clause: bool) -> list[tuple[Boundary, Pattern]]:
    """The rows, those of a clause or of a phrase first, each with its own pattern; in a parse a table has one."""
    rows = (*CLAUSE_ENDS, *PHRASE_ENDS) if clause else (*PHRASE_ENDS, *CLAUSE_ENDS)
    return [(row, Pattern(f"(?:{row.pattern}){row.then}")) for row in (*rows, *GUARDED_ENDS)]


def _word_from(words: Words, place: int) -> int:
    """The first word that begins at a place of the text, or behind it."""
    return next((at for at in range(len(words.signs)) if words.place(at)[0] >= place), len(words.signs))
