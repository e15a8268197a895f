"""Which language a story is in, by its function words."""

from collections import Counter
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import CLASSES
from gazette_cli.quotes.languages.table import Language, Table, language

TABLES = ("french", "german", "italian", "portuguese", "spanish")
"""The modules of the tables: one file for each language."""
ENGLISH = "en"
FUNCTION = "DPohcXRnSb"
"""The signs of words that every sentence has."""
ENGLISH_FUNCTION = "DPoftchXRSnb"
FIGURES = """
shr shrs net nets loss profit profits year years qtr quarter mths months revs sales avg vs cts ct dlrs dlr mln bln
div divs dividend pay payable record prior split tax share shares note notes inc corp co ltd end ended bank unit
sets sees stock oil prices
"""
"""What English copy of figures has in place of function words: "Shr 24 cts vs 21 cts"."""
WORD = Pattern(r"[^\W\d_]+")
SAMPLE = 400
"""How many words are looked at."""
FEWEST = 3
"""Words that a language needs to be told by."""
SHARE = 0.1
"""Of a story's words so many are the language's own function words, at least, each shared by as many languages as have it."""
MARGIN = 1.5
"""How far the language is ahead of the next."""


@lru_cache(maxsize=1)
def tables() -> dict[str, Table]:
    """Code → table, of every language but English."""
    from importlib import import_module

    found = [import_module(f"gazette_cli.quotes.languages.{name}").TABLE for name in TABLES]
    return {table.code: table for table in found}


@lru_cache(maxsize=16)
def known(code: str) -> Language:
    """The language of that code, ready for reading."""
    return language(tables()[code])


@lru_cache(maxsize=1)
def weights() -> dict[str, list[tuple[str, float]]]:
    """Function word → the languages that have it, and how much it tells for them."""
    words = {ENGLISH: set(" ".join(CLASSES[sign] for sign in ENGLISH_FUNCTION).split()) | set(FIGURES.split())}
    for code, table in tables().items():
        words[code] = {
            part for sign in FUNCTION for word in table.signs.get(sign, "").split() for part in word.split("'") if part
        }
    shared = Counter(word for some in words.values() for word in some)
    every: dict[str, list[tuple[str, float]]] = {}
    for code, some in words.items():
        for word in some:
            every.setdefault(word, []).append((code, 1 / shared[word]))
    return every


def first_words(text: str) -> list[str]:
    """The first words of a text, as many as are looked at."""
    chunks = text.split(None, SAMPLE)
    rest = chunks.pop() if len(chunks) > SAMPLE else ""
    found: list[str] = []
    for chunk in chunks:
        if chunk.isalpha():
            found.append(chunk)
        else:
            found += WORD.findall(chunk)
    found += (hit[0] for hit in islice(WORD.finditer(rest), max(0, SAMPLE - len(found))))
    return found[:SAMPLE]


def language_of(text: str) -> str | None:
    """The language of a text, as a BCP 47 code: en, de, es, fr, it or pt; None for another one, and for a few words."""
    words = first_words(text)
    told, scores = weights(), dict[str, float]()
    for word in words:
        for code, share in told.get(word.lower(), ()):
            scores[code] = scores.get(code, 0) + share
    ranked = sorted(scores.items(), key=itemgetter(1), reverse=True)
    if not ranked or ranked[0][1] < max(FEWEST, SHARE * len(words)):
        return None
    return ranked[0][0] if len(ranked) < 2 or ranked[0][1] >= MARGIN * ranked[1][1] else None
