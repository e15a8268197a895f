"""Whether a line is prose: a paragraph of a story, and no headline and no label."""

from gazette_cli.pattern import Pattern

_CLOSING = "\"'”’»)]"
_STOPS = ".!?…:;"
SENTENCE_ENDS = ".!?…:;,\"”’'»)]"
"""What a sentence, or a part of one, ends with."""
_INNER_STOP = Pattern(r"[a-z\d)\"”’'][.!?][\"”’')]* +[\"“‘'(A-Z0-9]")
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
