"""Languages that have no table: direct speech, and who is told by marks and capitals alone."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.speech import subject, walk
from gazette_cli.quotes.speech.paragraphs import Reader
from gazette_cli.quotes.speech.sentence import Attribution, Sentence
from gazette_cli.quotes.speech.without_cue import announcer
from gazette_cli.quotes.words import SHAPES

UNKNOWN = "DMPoftschbjSRYOWwXxnvdeialVZBK@"
"""The signs of English words; none of another language is one."""
NAME_LAST = Pattern(r"(?P<quote>\[q{2,}[\]}>?])[,-]{0,2}(?P<cue>u)(?P<who>N{2,4})(?=[.,]|$)")
"""Words in marks, one word, and a name of two: `"De brug is oud", zei Anna Vos`."""


def in_shapes(signs: str) -> str:
    """Of a paragraph's characters only names, figures and marks."""
    return signs.translate(dict.fromkeys(map(ord, UNKNOWN), "u"))


def attributions(sentence: Sentence) -> list[Attribution]:
    """The quotations of a sentence, in order."""
    m = NAME_LAST.match(sentence.view, sentence.lo, sentence.hi)
    if not m:
        return walk.attributions(sentence)
    return [Attribution(m.span("cue"), m.span("who"), [m.span("quote")], "marks-word-name")]


READER = Reader(attributions, announcer, subject.first, SHAPES)
