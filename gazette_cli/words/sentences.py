"""Where a sentence ends, and whether a line is prose: a paragraph of a story, and no headline and no label.

Quotations know sentences by the signs of their words, see `quotes/speech/sentence.py`.
"""

from functools import lru_cache

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
_QUOTED = '["-)‘-‟]'
"""Marks of quotation and brackets: two runs of characters, which is what a pattern is quick to compile of."""
ENDS = Pattern(
    rf"[.!?\n](?:(?<=\n)|(?<!\b(?:{COMMON_TITLES[0]})\.)(?<!\b(?:{COMMON_TITLES[1]})\.)(?<!\b[A-Z]\.)"
    rf"{_QUOTED}*+\s++(?={_QUOTED}*[A-ZÀ-Þ]))"
)
"""Where a sentence ends in running text, up to the next one's capital: not behind a shortened title or an initial."""
INNER_STOP = Pattern(rf"[.!?](?<=[^\W_A-Z].|{_QUOTED}.){_QUOTED}* +(?:[^\W_a-z]|{_QUOTED})[.!?]?")
"""The same in a row that may be a headline: behind no capital, as in "U.S. Senate", but also before a figure.

The stop behind that figure is taken with it, so that in a list ("1. 2. 3.") not every one counts."""
TOLD = Pattern(
    r"\b(?:\w{3,}ed|b(?:egan|roke|eat|rought|uilt|ought)|c(?:ame|hose|aught)|d(?:ied|rew|rove|ealt)|f(?:ound|ell|ought|lew|elt)|g(?:ave|rew)"
    r"|h(?:ad|eld|ung)|k(?:new|ept)|l(?:ost|eft|ed)|m(?:ade|et|eant)|paid|r(?:an|ose)|s(?:aid|aw|tood|ent|hot|pent|old|truck|ank|wept|lid|poke"
    r"|ought)|t(?:old|ook|hrew|aught|hought)|w(?:as|ere|ould|on|ore|ent|rote))\b(?!['’])"
)
"""A story tells what was, a headline of two sentences what is. Verbs stand by their first letters."""
ATTRIBUTED = Pattern(
    r"\b(?:(?:said|told \w+)(?: (?:on|in|at|here)\b[^.,]{0,30}| \w+day| today| yesterday)?|according to [^.,]{3,40})\.$"
)
"""No headline ends in an attribution and a full stop; see `is_attributed`."""
_ATTRIBUTIONS = ("said", "told", "according to")
LISTED = Pattern(r"(?:[-*•·–] |\d{1,2}[.)] )(?=\S)")
"""What an item of a list begins with."""
LONG = 100
"""A line so long that ends in a full stop is a paragraph."""
HEADLINE = 180
"""Headlines are shorter."""
OPEN_WORDS = frozenset(
    "a an the of to in on at by for from with and or as after before amid over that which is are its his her".split()
)
"""Words with which no line ends that is complete, and few begin."""


def stops(text: str) -> bool:
    """Whether a row ends like a sentence, quotation marks and brackets aside."""
    return text[-4:].rstrip(_CLOSING)[-1:] in _STOPS


def is_attributed(text: str) -> bool:
    """Whether a row ends in an attribution and a full stop: no headline does."""
    return any(words in text for words in _ATTRIBUTIONS) and ATTRIBUTED.search(text) is not None


def is_prose(text: str) -> bool:
    """Whether a row reads like a paragraph of a story, not like a headline or a label."""
    return len(text) > HEADLINE + 40 or (len(text) >= 40 and _is_prose(text))


@lru_cache(maxsize=1024)
def _is_prose(text: str) -> bool:
    """The same of a short row, of which it is asked wherever the row may belong to."""
    stop = stops(text)
    if stop and len(text) >= LONG:
        return True
    if stop and len(text) >= 60 and is_attributed(text):
        return True
    return bool(len(text) >= 70 and stop and INNER_STOP.search(text) and TOLD.search(text))


def is_titled(text: str) -> bool:
    """Whether most longer words are capitalised, as in a headline of the old kind."""
    words = [word for word in text.split() if len(word) > 3]
    return bool(words) and sum(word[:1].isupper() for word in words) > 0.75 * len(words)


IS = Pattern(r"\b(?:is|are|has|have|will|says)\b")
"""With a past, the verbs that a first paragraph has and a deck mostly has not: that tells in the present what was."""
_SHORT = 45
"""Characters of a sentence in which a participle is no verb."""


def tells(text: str) -> bool:
    """Whether a sentence has a verb that a first paragraph has; in a short one a participle is none."""
    text = text.lower() if text.isupper() else text
    told = TOLD.search(text)
    return bool(IS.search(text) or (told and (len(text) > _SHORT or told[0][-2:] != "ed")))


def is_sentence(text: str) -> bool:
    """Whether a row ends as a sentence does and is printed as one, and no name or title with a stop."""
    return stops(text) and text[-1] not in ":;?" and len(text.split()) > 3 and (text.isupper() or not is_titled(text))


_WORD = Pattern(r"[^\W\d_]{4,}")
COMPARED = 1000
"""Characters of a text that are compared."""
STEM = 5
"""Letters by which words are compared."""


def stems_of(text: str) -> set[str]:
    """The beginnings of a text's longer words, in lower case."""
    return {word[:STEM] for word in _WORD.findall(text[:COMPARED].lower())}


def shared_words(text: str, other: str) -> int:
    """How many longer words of one text the other has as well, whatever their endings."""
    return len(stems_of(text) & stems_of(other))


def is_said_again(text: str, below: str) -> bool:
    """Whether the text below has half of a sentence's longer words again, as a lede has those of its deck."""
    shared = shared_words(text, below)
    return shared > 2 and 2 * shared >= len(stems_of(text))


ADVERBS = frozenset("""
meanwhile however elsewhere earlier later today yesterday tonight tomorrow overnight still instead indeed moreover
besides furthermore thus hence then now here there also again nevertheless nonetheless otherwise afterwards afterward
overall likewise perhaps maybe often sometimes once twice yes no well so and but yet or first second third next last
worldwide nationwide abroad together anyway regardless therefore
""".split())  # fmt: skip
"""What stands alone before a comma at the beginning of a sentence, and is no town."""


def is_cased(text: str) -> bool:
    """Whether a text's script has capitals and small letters."""
    return text.swapcase() != text
