"""Where what was said ends behind its verb, in English: which row of the tables of ends has the place."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import CUES, LABEL, THING, TOPIC
from gazette_cli.quotes.speech.attributions import CUE_FIRST
from gazette_cli.quotes.speech.content_end import CLAUSE_ENDS, GUARDED_ENDS, PHRASE_ENDS, SURELY, VERB, Boundary
from gazette_cli.quotes.speech.paragraphs import ENGLISH, Paragraph, paragraph
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
    "closing-mark": "the closing quotation mark",
    "sentence-end": "the end of the sentence",
    "where-and-when": "where or when it was said, as in: He criticized the plan | in a speech on Monday.",
    "other-words": "words that no longer belong to what was said",
}
"""Ends that no row of those tables has."""


class Ends:
    """The paragraphs of a story, each made ready once, and what ends its quotations."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._paragraphs: dict[int, Paragraph] = {}

    def of(self, quote: Quote, pattern: str) -> tuple[str, str] | None:
        """The name of what ended a quotation that a pattern found, with an example in which `|` marks it, or a meaning.

        None where the pattern looks for no end. It is told by the words as they stand: of several rows that have the
        place, the first.
        """
        if pattern not in FOLLOWED or quote.kind == "direct":
            return None
        b, start, end = quote.spans[-1]
        words, view = self._paragraph(b).words, self._paragraph(b).view
        first, at = _word_from(words, start), _word_from(words, end)
        for row, shape in _ends(clause=_is_clause(quote.cue or "", view, first, at)):
            if shape.match(view, at) or (at < len(view) and view[at] in POINTS and shape.match(view, at + 1)):
                return row.name, row.example
        name = _other(words.text, end, view[at : at + 1])
        return name, OTHERS[name]

    def _paragraph(self, b: int) -> Paragraph:
        if b not in self._paragraphs:
            self._paragraphs[b] = paragraph(b, words_of(self.story.body[b].text, ENGLISH.shapes))
        return self._paragraphs[b]


def _other(text: str, end: int, sign: str) -> str:
    """What ends words that no row ends, by what is printed there and by the sign of the word behind it."""
    if MARKED.match(text, end) or MARKED.match(text, end - 1) or text.endswith(SINGLE, 0, end):
        return "closing-mark"
    if not sign or sign in STOPS or text[end] == ".":
        return "sentence-end"
    return "where-and-when" if sign in "Pd" else "other-words"


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
    return bisect_left(range(len(words.signs)), place, key=lambda at: words.place(at)[0])
