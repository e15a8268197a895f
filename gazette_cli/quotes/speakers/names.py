"""Names as print shows them: runs of capitalised words, and where in such a run a person's name begins."""

from functools import lru_cache

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import (
    BASED,
    BODIES,
    FAMILY_FIRST,
    LEADS,
    MODIFIERS,
    OFFICES,
    PLACES,
    ROLES,
    THINGS,
    TITLES,
)
from gazette_cli.words.names import BOTH, RUN, SUFFIXES, WORD, custom_of

LONG_RUN = Pattern(rf"{WORD}(?: (?:(?:of|for|and|the|on|de|in) ){{0,2}}{WORD}){{1,9}}")
"""Capitalised words with small ones between them: "Securities and Exchange Commission"."""
QUOTED = Pattern(r"(?m)[\"“«][^\"“”«»\n]{0,3000}[\"”»]?|``[^\n]{0,3000}?(?:''|$)")
"""Words between quotation marks, or behind one that nothing closes."""
BRACKETED = Pattern(r"\((?:the )?[\"“]?([A-Z][A-Z.&-]{1,8})[\"”]?\)|, or ([A-Z]{2,8})\b")
"""An abbreviation behind what it stands for."""
INITIALS = Pattern(r"(?:\b(?:[A-ZÀ-Þ][\w&’'-]*|of|for|and|the|on|de|des|in|to) ){1,10}$")
"""Capitalised words and what joins them, up to a place."""


def key(word: str) -> str:
    """The word as the tables of roles.py have it."""
    return word.strip(".,").lower()


def gender_of(first: str) -> str:
    """`f` or `m` where a first name tells, else an empty string."""
    gender = custom_of(first)
    return "" if gender == BOTH else gender


def is_first_name(word: str) -> bool:
    """Whether it can begin a person's name: a known first name or an initial."""
    return bool(gender_of(word)) or (word.endswith(".") and len(word) == 2)


def person_start(words: list[str]) -> int | None:
    """Where a person's name begins in capitalised words, behind titles and origins; None for a body or a place."""
    end = len(words) - (len(words) > 1 and key(words[-1]) in SUFFIXES)
    keys = [key(word) for word in words[:end]]
    start = max(
        (i + 1 for i in range(end - 1) if keys[i] in ROLES or keys[i] in TITLES),
        default=0,
    )
    titled = start > 0
    while start < end - 1 and (keys[start] in LEADS or keys[start].endswith(BASED)):
        start += 1
    bodies = [i for i in range(start, end) if keys[i] in BODIES or (i == end - 1 and keys[i] in THINGS)]
    if bodies:
        return next((i for i in range(bodies[-1] + 1, end - 1) if is_first_name(words[i])), None)
    while start < end - 2 and (keys[start] in PLACES or keys[start] in MODIFIERS) and not is_first_name(words[start]):
        start += 1
    if end - start == 1:
        return start if titled and keys[start] not in PLACES and keys[start] not in ROLES else None
    if keys[start] in PLACES or keys[start] in MODIFIERS or keys[end - 1] in PLACES or keys[end - 1] in ROLES:
        return start if is_first_name(words[start]) and keys[end - 1] not in MODIFIERS else None
    return start


@lru_cache(maxsize=4096)
def parted(run: str) -> tuple[list[str], list[str], int | None]:
    """A run's words, the same without full stops and commas, and where a person's name begins in them.

    An office that follows the name ("Jon Falk CEO") is left out.
    """
    words = run.split()
    while len(words) > 1 and key(words[-1]) in LEADS:
        words.pop()
    while len(words) > 2 and key(words[-1]) in OFFICES and is_first_name(words[0]):
        words.pop()
    return words, [word.strip(".,") for word in words], person_start(words)


def surely_person(words: list[str], start: int) -> bool:
    """Whether the run says so itself: a title before the name, a known first name, a family name that comes first."""
    return start > 0 or is_first_name(words[start]) or words[start] in FAMILY_FIRST or "-" in words[-1]


def run_behind(prefix: Pattern, text: str, at: int) -> str:
    """What a prefix and the capitalised words behind it make at that place; an empty string where they don't stand there."""
    begin = prefix.match(text, at)
    run = RUN.match(text, begin.end()) if begin else None
    return text[at : run.end()] if run else ""


def spelled(text: str) -> dict[str, str]:
    """What a text gives its abbreviations for: "Norland Port Authority (NPA)", "Norland Port Authority, or NPA,"."""
    found: dict[str, str] = {}
    for match in BRACKETED.finditer(text):
        short = match[1] or match[2]
        left = INITIALS.search(text[max(0, match.start() - 160) : match.start()].rstrip() + " ")
        if left and short not in found:
            found[short] = _spelling(left[0].split(), short)
    return found


def _spelling(words: list[str], short: str) -> str:
    """The last of the words whose initials make the abbreviation, else all from the first that is capitalised."""
    for i in range(len(words) - 1, -1, -1):
        if words[i][0] == short[0] and "".join(word[0] for word in words[i:] if word[0].isupper()) == short:
            return " ".join(words[i:])
    while words and (not words[0][0].isupper() or key(words[0]) in LEADS):
        words = words[1:]
    return " ".join(words)
