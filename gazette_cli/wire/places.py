"""The gazetteer: the names of places that stand in datelines, and of the regions that follow them.

The names are rows of `places.tsv` and `regions.tsv`, to be corrected there. Case, accents, dots, apostrophes and
hyphens do not count in them, so that a spelling that differs in nothing else needs no entry of its own.
"""

import os
from functools import cache
from itertools import compress, filterfalse

ACCENTED = {
    "a": "àáâãäåāăąạảấầẩẫậắằẳẵặ", "ae": "æ", "c": "çćčĉċ", "d": "ďđð", "e": "èéêëēėęěẹẻẽếềểễệ", "g": "ğģĝġ", "h": "ħĥ",
    "i": "ìíîïīįıĩỉị", "k": "ķ", "l": "łľļĺ", "n": "ñńňņ", "o": "òóôõöøōőọỏốồổỗộơớờởỡợ", "oe": "œ", "r": "řŕŗ",
    "s": "śšşșŝ", "ss": "ß", "t": "ťţțŧ", "th": "þ", "u": "ùúûüūůűųũŭụủưứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źžż",
    "": "’‘ʼʻ",
}  # fmt: skip
"""What stands in English-language copy for a letter, and the apostrophes, that are left out."""

COMBINING = range(0x300, 0x370)
"""Accents that are characters of their own (Unicode, Combining Diacritical Marks)."""

PLAIN = {ord(letter): plain for plain, letters in ACCENTED.items() for letter in letters} | dict.fromkeys(COMBINING, "")

COLUMNS = 4
"""Each of the two tables has as many; the last is never empty, so that trimming the ends of lines does no harm."""


def is_place(words: str) -> bool:
    """Whether the words are the name of a place, and of nothing else that copy often begins with.

    False for "Reading", "Nice" or "Jackson", the rows marked as ambiguous: only a dateline's form tells those apart.
    """
    name = _fold(words).encode()
    every, ambiguous = _places()
    return name in every and name not in ambiguous


def is_region(words: str) -> bool:
    """Whether the words can follow a city in its dateline: a country or a state or province, in full or abbreviated.

    Abbreviations are those of AP and the postal services; they begin with a capital, their dots may be missing.
    """
    names, short = _regions()
    return words.replace(".", "").replace(" ", "").encode() in short or _fold(words).encode() in names


def _fold(words: str) -> str:
    """The words without case, accents, dots, apostrophes and hyphens, with single spaces."""
    lower = words.lower()
    plain = lower if lower.isascii() else lower.translate(PLAIN)
    return " ".join(plain.replace(".", "").replace("'", "").replace("`", "").replace("-", " ").split())


@cache
def _places() -> tuple[set[bytes], set[bytes]]:
    """Folded names of places in UTF-8: all of them, and those that are something else as well."""
    names, others, ambiguous, _ = _columns(_folded(_read("places.tsv")))
    return _without_accents(names + _listed(others)), set(compress(names, ambiguous))


@cache
def _regions() -> tuple[set[bytes], set[bytes]]:
    """Of regions, the folded names; and the abbreviations without dots and spaces, as printed and in capitals."""
    table = _read("regions.tsv")
    names, _, others, _ = _columns(_folded(table))
    short = [shortened.replace(b" ", b"") for shortened in _listed(_columns(table.replace(b".", b""))[1])]
    return _without_accents(names + _listed(others)), {*short, *map(bytes.upper, short)}


def _read(name: str) -> bytes:
    """The table of that name, beside this file."""
    with open(os.path.join(os.path.dirname(__file__), name), "rb") as table:
        return table.read().replace(b"\r", b"")


def _folded(table: bytes) -> bytes:
    """`_fold` for a whole table, accents aside: UTF-8 is not decoded, which takes a third of the time."""
    return table.lower().translate(None, b".'").replace(b"-", b" ")


def _columns(table: bytes) -> list[list[bytes]]:
    """The table's columns, without their heads."""
    cells = table.replace(b"\n", b"\t").split(b"\t")
    return [cells[COLUMNS + column : -1 : COLUMNS] for column in range(COLUMNS)]


def _listed(column: list[bytes]) -> list[bytes]:
    """The names in a column whose cells hold several, one or none."""
    return b"; ".join(filter(None, column)).split(b"; ")


def _without_accents(names: list[bytes]) -> set[bytes]:
    """The names, those with accents replaced by their folded form."""
    plain = set(filter(bytes.isascii, names))
    accented = list(filterfalse(bytes.isascii, names))
    plain.update(_fold(b"; ".join(accented).decode()).encode().split(b"; "))
    return plain
