"""No pattern can be made slow: each is tried on strings made from its own parts, at two lengths."""

import heapq
import re
import re._parser as parser  # type: ignore[import-not-found]
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from operator import itemgetter

import pytest
from patterns import SOURCES, Found, every_pattern, hostile, possessive_groups

SIZE = 2000
SLOWEST = 0.05
"""Seconds that a pattern may take for a string of that size."""
NEXT_TO_NOTHING = 0.001
"""Seconds below which the growth is of other things."""
DOUBLING = 2.3
TRIES = 5
MOST = 12
"""So many of the strings that took longest are measured at both lengths."""
PATTERNS = every_pattern()


class SlowError(Exception):
    """A pattern takes far longer than it may."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Ends what takes longer than that; `re` looks for signals."""

    def late(*_: object) -> None:
        raise SlowError

    old = signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, old)


def seconds(pattern: re.Pattern[str], found: Found, text: str, tries: int = 1) -> float:
    """What the pattern takes for a text, the least of some tries."""
    return min(once(pattern, found, text) for _ in range(tries))


def once(pattern: re.Pattern[str], found: Found, text: str) -> float:
    """What it takes of the processor, which others use too: at the text's beginning, or all over it."""
    begin = time.process_time()
    if found.anchored:
        pattern.match(text)
    else:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - begin


def grows(pattern: re.Pattern[str], found: Found, short: str, text: str) -> bool:
    """Whether the time for a text is out of proportion to that for half of it; measured again before that is said."""
    for tries in (TRIES, TRIES, 4 * TRIES, 4 * TRIES, 20 * TRIES):
        taken = seconds(pattern, found, text, tries)
        if taken <= NEXT_TO_NOTHING or taken <= DOUBLING * seconds(pattern, found, short, tries):
            return False
    return True


@pytest.mark.parametrize("found", PATTERNS, ids=lambda found: found.place)
def test_takes_time_in_proportion_to_its_text(found: Found) -> None:
    pattern = re.compile(found.source)
    taken = []
    for text, half in zip(hostile(found, SIZE), hostile(found, SIZE // 2), strict=True):
        with limited(20 * SLOWEST):
            taken.append((once(pattern, found, text), text, half))
    slowest = heapq.nlargest(MOST, taken, key=itemgetter(0))
    for _, text, half in (row for row in slowest if row[0] > NEXT_TO_NOTHING):
        assert min(seconds(pattern, found, text, TRIES) for _ in range(2)) <= SLOWEST, text[:80]
        assert not grows(pattern, found, half, text), text[:80]


@pytest.mark.parametrize("found", PATTERNS, ids=lambda found: found.place)
def test_no_possessive_group(found: Found) -> None:
    """Before 3.11.5 `re` matches them wrongly, or without end."""
    assert not list(possessive_groups(parser.parse(found.source)))


@pytest.mark.parametrize(
    ("source", "is_linear"),
    [
        (r"(?:a+)+$", False),
        (r"\s*[;:]", False),
        (r"(?:[A-Z]\w*,? ?){1,40}said", False),
        (r"(?:[A-Z]\w* ){1,40}said", True),
    ],
)
def test_the_check_itself(source: str, is_linear: bool) -> None:
    found = Found("here", source, source[0] == "(")
    try:
        test_takes_time_in_proportion_to_its_text(found)
    except (AssertionError, SlowError):
        assert not is_linear
    else:
        assert is_linear


def test_nobody_compiles_but_the_helper() -> None:
    """What is not a `Pattern` is not tried here: those of bytes, in charsets, are not."""
    allowed = {"gazette_cli.pattern", "gazette_cli.kept", "gazette_cli.charsets"}
    calls = re.compile(r"\bre\.(?:compile|match|search|fullmatch|sub|split|findall|finditer)\(")
    assert {module.__name__ for module, source in SOURCES.items() if calls.search(source)} <= allowed


def test_all_tables_are_looked_at() -> None:
    tables = {found.place.split("[")[0].rpartition(".")[2] for found in PATTERNS}
    assert {"WORDED", "SHAPED", "FORMS", "TAILS", "LINES", "SPLITS", "SIGNATURES", "CLAUSE_ENDS", "UNREAD"} <= tables
