"""Where a sentence ends, and whether a line is prose: a paragraph of a story, and no headline and no label.

Quotations know sentences by the signs of their words, see `quotes/speech/sentence.py`.
"""

from gazette_cli.pattern import Pattern
from gazette_cli.words.names import COMMON_TITLES

STOPS = ".!?"
QUOTES = "\"'”’"
"""Marks that close a quotation in English copy."""
ROW_ENDS = STOPS + QUOTES
"""The last character of a row that is a sentence, surely: many a row of another kind ends in a bracket."""
TEXT_ENDS = ROW_ENDS + ")"
"""The last character of a sentence before another row, or before what a row has behind its text."""
SENTENCE_ENDS = "])»" + QUOTES + STOPS + "…:;,"
"""What a sentence, or a part of one, ends with. The bracket stands first, for a pattern's class."""
OTHER_STOPS = "。！？।۔"
"""Full stops, and the like, of other scripts."""
PAUSES = ',;:!?"”'
"""What parts a word from the next one inside a sentence, or ends it; a full stop may be an abbreviation's."""

_CLOSING = QUOTES + "»)]"
_STOPS = STOPS + "…:;"
ENDS = Pattern(
    rf"[.!?\n](?:(?<=\n)|(?<!\b(?:{COMMON_TITLES[0]})\.)(?<!\b(?:{COMMON_TITLES[1]})\.)(?<!\b[A-Z]\.)"
    r"[\"”’')]*+\s++(?=[\"“‘'`(]*[A-ZÀ-Þ]))"
)
"""Where a sentence ends in running text, up to the next one's capital: not behind a shortened title or an initial."""
_INNER_STOP = Pattern(r"[a-z\d)\"”’'][.!?][\"”’')]* +[\"“‘'(A-Z0-9]")
"""The same in a row that may be a headline: behind no capital, as in "U.S. Senate", but also before a figure."""
_TOLD = Pattern(r"\b(?:was|were|had|would|said|told|\w{3,}ed)\b")
"""A story tells what was, a headline of two sentences what is."""
ATTRIBUTED = Pattern(r"\b(?:said|told \w+)(?: (?:on|in|at|here)\b[^.,]{0,30}| \w+day| today| yesterday)?\.$")
"""No headline ends in an attribution and a full stop."""
LONG = 100
"""A line so long that ends in a full stop is a paragraph."""
HEADLINE = 180
"""Headlines are shorter."""


def stops(text: str) -> bool:
    """Whether a row ends like a sentence, quotation marks and brackets aside."""
    return text[-4:].rstrip(_CLOSING)[-1:] in _STOPS


def is_prose(text: str) -> bool:
    """Whether a row reads like a paragraph of a story, not like a headline or a label."""
    if len(text) > HEADLINE + 40:
        return True
    if len(text) < 40:
        return False
    stop = stops(text)
    if stop and len(text) >= LONG:
        return True
    if stop and len(text) >= 60 and ATTRIBUTED.search(text):
        return True
    return bool(len(text) >= 70 and stop and _INNER_STOP.search(text) and _TOLD.search(text))


def is_titled(text: str) -> bool:
    """Whether most longer words are capitalised, as in a headline of the old kind."""
    words = [word for word in text.split() if len(word) > 3]
    return bool(words) and sum(word[:1].isupper() for word in words) > 0.75 * len(words)
