"""What a row is by the table of conventions; running text is none of them."""

import re
from functools import cache, lru_cache

from gazette_cli.wire import dates
from gazette_cli.wire.conventions import WORDED
from gazette_cli.wire.conventions.row import Convention, Entry, Phrases
from gazette_cli.wire.roles import Role
from gazette_cli.wire.shaped import SHAPED
from gazette_cli.words.sentences import ROW_ENDS

TABLE: tuple[Entry, ...] = (*WORDED, *SHAPED)
"""The conventions, in the order in which they are tried."""

SHORT = 160
"""Longer rows have no shape but that of a paragraph."""
_WORKED = (" contributed to ", " contributed reporting ", " reported from ")
"""What a row has that tells, in a sentence, who else worked on the story."""
_END = 180
"""Characters at the end of a row in which what tells a caption is looked for."""
_EDGE = "([{<\"“”‘’'`-–—*:.,;?!)]}>|/ "
_MARKS = "/#(:©-—–*•@>»›"
_OPENING = "\"'“‘"
"""Marks of quotation, with which no key begins."""
LEAD = 24
"""Characters of a word in which a key may end."""


@cache
def _index() -> tuple[dict[str, list[int]], list[tuple[Entry, int, str]]]:
    """The conventions' places by key; and of each place the entry of the table, the number of the phrase in it, its keys."""
    by_key: dict[str, list[int]] = {}
    places: list[tuple[Entry, int, str]] = []
    for entry in TABLE:
        for number, keys in enumerate(entry.all_keys() if isinstance(entry, Phrases) else (entry.keys,)):
            for key in keys.split("|") if "|" in keys else (keys,):
                if key in by_key:
                    by_key[key].append(len(places))
                else:
                    by_key[key] = [len(places)]
            places.append((entry, number, keys))
    return by_key, places


@cache
def _convention(place: int) -> Convention:
    """The convention at a place of the table; made when one of its keys is met."""
    entry, number, keys = _index()[1][place]
    return entry.convention(number, keys) if isinstance(entry, Phrases) else entry


def conventions() -> tuple[Convention, ...]:
    """All of them, in order."""
    return tuple(map(_convention, range(len(_index()[1]))))


def keys_of(row: str) -> list[str]:
    """The keys under which a row's conventions may stand."""
    first, second = _first_words(row)
    last = row[-24:].rpartition(" ")[2].strip(_EDGE).lower()
    keys = [first, f"{first} {second}", row[:2], f"…{last}", *_leads(first)]
    keys += [f"{first} {lead}" for lead in _leads(second)]
    if len(row) > 2 * SHORT:
        return keys
    if " contributed to " in row:
        keys.append("…contributed to")
    elif " contributed reporting " in row:
        keys.append("…contributed reporting")
    elif " reported from " in row:
        keys.append("…reported from")
    if row[0].isdigit() or (row[0] in "[(" and row[1:3].strip()[:1].isdigit()):
        keys.append("0")
    if " " not in row:
        keys.append("1")
    if row[-1] not in ROW_ENDS:
        keys += [f"…{mark}" for mark in _MARKS if mark in row]
        if any(map(str.isdigit, row)):
            keys.append("…0")
        if "|" in row:
            keys.append("…¦")
    return keys


def _first_words(row: str) -> tuple[str, str]:
    """The first two words in lower case, without the marks around them; a mark alone is no word unless nothing else is there."""
    words = row[:60].lower().replace("’", "'").split(None, 2)
    first = words[0].strip(_EDGE)
    if not first:
        words = [word for word in row[:60].lower().split() if word.strip(_EDGE)] or [words[0]]
        first = words[0].strip(_EDGE) or words[0]
    return first, words[1].strip(_EDGE) if len(words) > 1 else ""


def _leads(word: str) -> list[str]:
    """What a word begins with, up to each of its marks and digits: "source" of "source:nna", "©" of "©2031"."""
    if word.isalpha():
        return []
    return [word[: max(at, 1)] for at, char in enumerate(word[:LEAD]) if not char.isalpha()]


@cache
def _edges() -> tuple[frozenset[str], frozenset[str]]:
    """The first words of all keys, and the last words."""
    firsts = {key.partition(" ")[0] for key in _index()[0] if key[0] != "…"}
    return frozenset(firsts), frozenset(key[1:] for key in _index()[0] if key[0] == "…")


def _plain(row: str) -> bool:
    """Whether a row that is long, or a sentence, begins and ends with words that no convention has."""
    firsts, lasts = _edges()
    first = row[:30].split(None, 1)[0].lower()
    first = first if first.isalpha() else first.strip(_EDGE)
    return (
        bool(first)
        and (_goes_on(row, first) if first in firsts else first.isalpha() or firsts.isdisjoint(_leads(first)))
        and row[-24:].rpartition(" ")[2].strip(_EDGE).lower() not in lasts
        and not (len(row) <= 2 * SHORT and "ted " in row and any(map(row.__contains__, _WORKED)))
    )


def _goes_on(row: str, first: str) -> bool:
    """Whether a first word that begins conventions goes on as in none of them: "The ferry", not "The article"."""
    index = _index()[0]
    if first in index or row[:2] in index or not first.isalpha():
        return False
    words = row[:60].split(None, 2)
    second = words[1].strip(_EDGE).lower() if len(words) > 1 else ""
    return second.isalpha() and f"{first} {second}" not in index


def role_of(row: str) -> Role | None:
    """What a row is; None for running text and headlines."""
    convention = convention_of(row)
    return convention and convention.role


def convention_of(row: str) -> Convention | None:
    """The first convention of the table that a row follows; None for running text and headlines."""
    return _of_short(row) if len(row) <= SHORT else _of(row)


def _of(row: str) -> Convention | None:
    told = len(row) > SHORT // 2 and row[-1] in ROW_ENDS and (row[0].isalpha() or (row[0] in _OPENING and " " in row))
    if (told or len(row) > 2 * SHORT) and _plain(row):
        return None
    index = _index()[0]
    found = [place for key in keys_of(row) if key in index for place in index[key]]
    if not found:
        return None
    for place in sorted(set(found)) if len(found) > 1 else found:
        if _fits(convention := _convention(place), row):
            return convention
    return None


_of_short = lru_cache(maxsize=4096)(_of)
"""A short row is asked for when lines are joined and again when it is placed; and menus and hostile inputs repeat theirs."""


def _fits(convention: Convention, row: str) -> bool:
    return _hit(convention, row) is not None and (convention.role != Role.TIMESTAMP or dates.stamped(row))


def _hit(convention: Convention, row: str) -> re.Match[str] | None:
    if "…" not in convention.keys:
        return convention.pattern.match(row)
    if len(row) <= _END or convention.pattern.source[0] != "^":
        return convention.pattern.search(row[-_END:])
    return None


def part(row: str, group: str) -> str | None:
    """The row from where its convention has that group; None where it follows none that has one."""
    convention = convention_of(row)
    if convention is None or f"(?P<{group}>" not in convention.pattern.source:
        return None
    hit = _hit(convention, row)
    return hit and hit.string[hit.start(group) :]


def stands_alone(line: str) -> bool:
    """Whether a line is never joined with its neighbours."""
    return len(line) <= SHORT and (role_of(line) is not None or not any(map(str.isalnum, line)))
