"""A table's words by their first letters, as one regular expression.

A regular expression passes at once over an alternative that begins with another letter than the text does, and tries
one that begins with a choice wherever it is: of the names on a page most are none of a table's some hundred words.
"""

from collections.abc import Iterable
from itertools import groupby


def letter_of(word: tuple[str, int]) -> str:
    """The first letter of a word with its row."""
    return word[0][0]


def by_letters(rows: Iterable[str]) -> list[tuple[str, int]]:
    """Each word of the rows with its row, by first letters; of those with the same one the upper row's are first."""
    return sorted(
        ((word, n) for n, row in enumerate(rows) for each in row.split() for word in spelt(each)), key=letter_of
    )


def spelt(word: str) -> list[str]:
    """A word that begins with a choice, once for each: `(?:key|main)?box` is `keybox`, `mainbox` and `box`."""
    if not word.startswith("(?:"):
        return [word]
    heads, tail = word[3:].split(")", 1)
    if tail.startswith("?"):
        heads, tail = f"{heads}|", tail[1:]
    return [each for head in heads.split("|") for each in spelt(head + tail)]


def any_of(words: list[tuple[str, int]]) -> str:
    """The pattern of any of the words; each has an empty group behind it, whose number is the word's place."""
    letters = groupby(words, letter_of)
    return "|".join(f"{letter}(?:{'|'.join(f'{word[1:]}()' for word, _ in found)})" for letter, found in letters)
