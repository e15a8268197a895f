"""Sentences and names that are printed in capitals, as they would be printed with small letters."""

from gazette_cli.pattern import Pattern
from gazette_cli.words.calendar import NUMBERS, WEEKDAYS
from gazette_cli.words.names import PARTICLES, SHORT_TITLES, custom_of
from gazette_cli.words.sentences import IS, TOLD
from gazette_cli.words.trade import NAMEPLATES

_LETTER = Pattern(r"[^\W\d_]")
_STOPPED = Pattern(r"[.!?][\"'”’)\]]{0,3}$")
_STOPS = frozenset(".!?\"'”’)]")
"""A word with which a sentence ends, and the character that it ends with."""
_BRACKETED = Pattern(r" ?(?:\[[^\[\]]{1,200}\] ?){1,5}")
"""What a monitoring service prints before a text: "[REPORT BY JANE ROE] [TEXT]"."""
_INITIALS = Pattern(r"(?:[a-z]\.){2,6}")
_HOURS = frozenset(("a.m", "p.m"))
_EDGE = "\"'`“”‘’()[],.;:!?-–—"
_DATES = frozenset((*NUMBERS, *WEEKDAYS)) - {"may", "mar", "set"}
"""Words of dates, of which some are others as well."""
_TITLES = frozenset(f"{title}." for title in SHORT_TITLES)
SMALL = frozenset("""
a an the of to in on at by for from with and or as be was were had not no it he she they we you i that this who
""".split())  # fmt: skip
"""Small words that are no part of a person's name."""
_IN_MASTHEADS = frozenset("the of and for".split())
LONGEST_MASTHEAD = 6
"""Words of a paper's name."""
_PRESENTS = ("is a", "is an", "is published", "has been")
_REPORTS = frozenset("publishes covers reports provides delivers brings".split())
"""How a note says what somebody is, or does."""
_FOUNDED = frozenset("founded established launched".split())


def sentences(text: str) -> str:
    """Sentences in small letters, but for their beginnings, dates, initials, persons and a paper's name.

    "THE QUAY HERALD SAID JANE ROE LEFT ON MONDAY." is "The Quay Herald said Jane Roe left on Monday."
    """
    hit = _BRACKETED.match(text) if text[:1] in "[ " else None
    return hit.group() + _sentences(text[hit.end() :]) if hit is not None else _sentences(text)


def _sentences(text: str) -> str:
    """Sentences in small letters that nothing in brackets stands before."""
    words = text.lower().split(" ")
    masthead = _subject(words)
    begins, named = True, False
    for at, word in enumerate(words):
        bare = word.strip(_EDGE)
        initial = named and len(bare) == 1 and word[-1] == "."
        goes_on = initial or (named and bare not in SMALL and not is_verb(bare))
        first = word in _TITLES or (word == bare and bool(custom_of(word.title())) and not is_verb(word))
        named = first or initial or (goes_on and bare in PARTICLES)
        if "." in word and _INITIALS.search(word) and bare not in _HOURS:
            words[at] = word.upper()
        elif begins or goes_on or at in masthead or bare in _DATES or (named and bare not in PARTICLES):
            words[at] = capital(word)
        stopped = word[-1:] in _STOPS and _STOPPED.search(word) is not None
        begins = (stopped and bare not in _HOURS) or (begins and not bare)
    return " ".join(words)


def capital(word: str) -> str:
    """A word with its first letter a capital."""
    hit = _LETTER.search(word)
    return word if hit is None else word[: hit.start()] + hit.group().upper() + word[hit.end() :]


def title(text: str) -> str:
    """Every word with a capital, but for particles and the words that join names: "Translated by Jane Roe"."""
    words = text.lower().split(" ")
    return " ".join(
        word if at and word in _JOINS else "/".join(map(capital, word.split("/"))) for at, word in enumerate(words)
    )


_JOINS = frozenset((*PARTICLES, "and", "by", "with"))


def is_verb(word: str) -> bool:
    """Whether a word in small letters is a finite verb that sentences of news have: "said", "closed", "is"."""
    return (TOLD.match(word) or IS.match(word)) is not None


def _subject(words: list[str]) -> range:
    """The places of the words of a name that begins a sentence: of a paper, or of whom a note presents.

    A paper's may follow the year in which it was founded.
    """
    comma = next((at for at, word in enumerate(words[:LONGEST_MASTHEAD]) if word[-1:] == ","), 0)
    first = comma + 1 if comma and words[0] in _FOUNDED else 0
    for at, word in enumerate(words[first : first + LONGEST_MASTHEAD], first):
        if 1 < at - first < LONGEST_MASTHEAD and (word in _REPORTS or " ".join(words[at : at + 2]) in _PRESENTS):
            return range(first, at)
        if (word in SMALL and word not in _IN_MASTHEADS) or is_verb(word):
            break
        if word.strip(_EDGE) in NAMEPLATES and at > first:
            return range(first, at + 1)
    return range(0)
