"""How people's names are printed: their particles, and what each part of the package takes for a name.

A name in running text (`RUN`) has to be told from the words around it; a line of its own (`namelike`) from a headline;
a note or a byline (`PERSON`) has its own words around the name; what a page marks as a writer's (`looks_personal`) is
a name already, if it is not a body's.
"""

import os
from functools import cache

from gazette_cli.pattern import Pattern
from gazette_cli.words.calendar import NUMBERS
from gazette_cli.words.trade import NO_PERSON, SHARED_MASTHEADS, is_paper, words_of

PARTICLES = (
    "da", "de", "del", "della", "di", "do", "dos", "du", "la", "le", "van", "von", "vom", "der", "den", "ten",
    "ter", "zu", "zur", "af", "av", "al", "el", "bin", "bint", "ibn", "ben", "abu", "ould", "arap",
)  # fmt: skip
"""Small words inside a person's name: "Ana de la Cruz", "Jan van der Berg", "Omar al Hadi"."""
_PARTICLES = frozenset(PARTICLES)
JOINING = ("y", "e", "&")
"""Small words that join two family names in running text: "Ortega y Gasset". A byline's part two persons."""
PAGES_PARTICLES = frozenset((*PARTICLES, "das", "y", "e", "i", "of", "the"))
"""The small words in a name that a page marks as a writer's: also those that join other words in running text."""
PLACES_PARTICLES = frozenset(
    "de del la las los el le du des di da do dos of the on upon and und y et al am an der den sur sous bin near in e "
    "i".split()
)
"""Small words inside the name of a place: "Rio de Janeiro", "Stratford-upon-Avon", "Frankfurt am Main"."""

PARTICLE_SHAPE = r"(?:d[aeiou][lnrs]?|v[ao][mn]|l[ae]|te[nr]|zur?|a[flv]|el|b[ei]nt?)"
"""A pattern of most of the particles, which compiles faster than their list."""
PERSON = rf"[A-Z][\w.'’-]+(?: (?:{PARTICLE_SHAPE}[ -]){{0,2}}[A-Z][\w.'’-]*){{1,3}}"
"""A pattern of two to four capitalised words or initials, particles among them, where the words around them say that
they are a name: "Jane Roe", "Jan van der Roe", "Omar al-Roe"."""

COMMON_TITLES = ("Mr|Ms|Dr|Lt|St", "Mrs|Sen|Rep|Gov|Gen")
"""Shortened titles that stand in most copy, those of two letters and those of three, as a look-behind takes them."""
SHORT_TITLES = (
    "mr", "mrs", "messrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt", "prof", "rev", "hon",
    "adm", "maj", "st", "cmdr", "brig", "atty", "supt",
)  # fmt: skip
"""Titles before a name that are printed with a full stop, which ends no sentence then."""
NAMES_TITLES = (*SHORT_TITLES, "sens", "reps")
"""Those that are a part of a run of capitalised words: with those of several people, but without "Pres."."""
SENTENCES_TITLES = (*SHORT_TITLES, "pres")
"""Those whose full stop ends no sentence of a quotation: with "Pres.", but without those of several people."""
JUNIOR = "(?:Jr|Sr|I{2,3}|IV)"
"""A pattern of what follows a family name: "William Rask Jr."."""
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
"""The same as words, in lower case."""

CAPITAL = "A-ZÀ-ÖØ-ÞĀ-Ž"
"""Latin capitals, as ranges that compile fast: from Ā on the small letters between them are let in."""
ABBREVIATED = "|".join(dict.fromkeys(title[1:] for title in NAMES_TITLES))
"""The titles without their first letter, which the capital before them is: (M)r., (S)en., (L)t."""
INITIAL = r"\.(?:[A-ZÀ-Þ]\.){0,9}"
LETTERS = r"[\w&/-]{0,40}+(?:['’](?!s\b)\w{1,30}+|)"
WORD = rf"[{CAPITAL}](?<!\w.)(?:{INITIAL}|(?:{ABBREVIATED})\.(?= )|{LETTERS})"
"""A pattern of a capitalised word, an initial, a shortened title; the possessive s is no part of it."""
PREFIX = r"(?:(?:[ae][dlnrst]|ul)-|[dl]['’])"
SMALL_WORD = f"(?:{'|'.join((*PARTICLES, *JOINING))}) "
SUFFIX = rf", {JUNIOR}\b\.?|\.(?<= [JS]r\.)"
TAIL = rf"(?: (?:{WORD}|(?:{SMALL_WORD}(?:{SMALL_WORD}|)(?:{PREFIX}|)|{PREFIX}){WORD})|{SUFFIX})"
"""Each way in which a name goes on begins with a sign of its own, so that most are left out by the first character."""

RUN = Pattern(rf"{WORD}{TAIL}{{0,11}}")
"""In running text, one capitalised word or more: "Falk", "Defense Minister Ana de la Cruz", "William H. Rask, III"."""

NAME_WORD = Pattern(rf"{PREFIX}?[^\W\d_a-z][\w'’`-]{{0,60}}\.?$|(?:[A-Z]\.){{1,2}}$")
"""A word of a name on a line of its own, in any script: no small letter begins it, no mark is in it but a name's."""
_INITIALS = Pattern(r"(?:[A-Z]\.-?){1,3}$")
FIRST_NAMES = os.path.join(os.path.dirname(__file__), "first_names.txt")
"""The list of first names; each row begins with whom its names are given to."""
BOTH = "b"
"""What begins a row of names that are given to women and to men."""


@cache
def _customs() -> dict[str, str]:
    with open(FIRST_NAMES, encoding="utf-8") as names:
        rows = names.read().splitlines()
    found: dict[str, str] = {}
    for row in rows:
        if row.startswith(("f ", "m ", f"{BOTH} ")):
            found |= dict.fromkeys(row[2:].split(), row[0])
    return found


def custom_of(first: str) -> str:
    """Whom a first name is given to by custom: `f`, `m`, `b`; an empty string for a word that is none of the list."""
    first = first.title() if first.isupper() else first
    names = _customs()
    return names.get(first) or names.get(first.partition("-")[0], "")


def surely_named(words: str) -> bool:
    """Whether capitalised words are a person's beyond their shape: by the first name, an initial or a particle."""
    parts = words.split()
    return (
        bool(custom_of(parts[0]))
        or any(_INITIALS.match(part) for part in parts)
        or any(part in _PARTICLES for part in parts[1:-1])
    )


def namelike(words: str) -> bool:
    """Whether a line may be a person's bare name: two to four capitalised words, and no word of an office or paper.

    Particles do not count: "Ana María de la Cruz". Four words are rather a headline's, unless a first name or initial
    tells. A month is no name, but for one that is a first name too: "April".
    """
    parts = words.split()
    capitalised = [part for part in parts if part not in _PARTICLES]
    return (
        (2 <= len(capitalised) <= 3 or (len(capitalised) == 4 and surely_named(words)))
        and all(map(NAME_WORD.match, capitalised))
        and not words_of(words) & NO_PERSON
        and not any(part.lower().rstrip(".") in NUMBERS for part in parts[bool(custom_of(parts[0])) :])
        and parts[0][0].isupper()
        and parts[-1] not in _PARTICLES
        and not words.isupper()
        and not _is_masthead(words, parts)
    )


def _is_masthead(words: str, parts: list[str]) -> bool:
    """Whether a line is a paper's name; one whose last word families have too is a person's after a first name."""
    shared = parts[-1].lower() in SHARED_MASTHEADS and custom_of(parts[0])
    return is_paper(words) and not shared


def looks_personal(name: str) -> bool:
    """Whether what a page marks as a name is written as a person's: two to four words, capitalised but for particles.

    In a script without capitals it has two to six characters. There are no figures in it.
    """
    words = name.split()
    if any(c.isdigit() for c in name):
        return False
    if not any(c.lower() != c.upper() for c in name):
        return 2 <= len(name) <= 6
    return 2 <= len(words) <= 4 and all(word[0].isupper() or word in PAGES_PARTICLES for word in words)
