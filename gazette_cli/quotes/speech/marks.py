"""Quotation marks: which open, which close, and what a paragraph looks like with all between them opaque."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.words import Words

OPENING = frozenset(("“", "„", "«", "``", "‘", "‚", "‹"))
CLOSING = frozenset(("”", "»", "’", "›"))
DOUBLE, SINGLE = '"', "'"
MARK = Pattern(f"[{DOUBLE}{SINGLE}]")
PRINTED = Pattern(r"[\"“”„«»'`](?:(?<!['`])|(?<=')'|(?<=`)`)")
"""Double marks in a text: one character, or two single ones of a kind."""

Pair = tuple[int, int]
"""Indexes of an opening and a closing mark; the second is the number of words where the mark is never closed."""


class Mark(NamedTuple):
    """A quotation mark."""

    at: int
    """Which word it is."""
    sign: str
    """`"` double, `'` single."""
    printed: str
    """As printed."""
    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""


def pairs(words: Words) -> list[Pair]:
    """The stretches between marks, outermost only, in order."""
    found: list[Pair] = []
    start = -1
    kind = ""
    for mark in marks(words):
        if start < 0:
            if opens(words, mark):
                start, kind = mark.at, mark.sign
        elif mark.sign == kind and closes(words, mark):
            found.append((start, mark.at))
            start = -1
    if start >= 0 and kind == DOUBLE:
        found.append((start, len(words.signs)))
    return found


def marks(words: Words) -> list[Mark]:
    """The marks of a paragraph; double ones are found in its text as quickly as in its signs."""
    signs = words.signs
    found = [m.start() for m in MARK.finditer(signs)]
    printed = [m.span() for m in PRINTED.finditer(words.text)] if found and SINGLE not in signs else []
    places = printed if len(printed) == len(found) else map(words.place, found)
    return [
        Mark(at, signs[at], words.text[start:end], start, end) for at, (start, end) in zip(found, places, strict=True)
    ]


def opens(words: Words, mark: Mark) -> bool:
    """Whether a quotation can open here: a mark that is not a closing one and touches the word after it."""
    if mark.sign == DOUBLE and mark.printed not in CLOSING:
        return True
    if mark.sign == SINGLE and mark.printed in CLOSING:
        return False
    if not spaced_before(words, mark.start) or spaced_after(words, mark.end):
        return False
    return mark.sign == DOUBLE or closed_later(words, mark.at)


def closes(words: Words, mark: Mark) -> bool:
    """Whether the open quotation can close here."""
    if mark.sign == DOUBLE:
        return mark.printed != "``" and not (mark.printed == "“" and spaced_before(words, mark.start))
    return mark.printed not in OPENING and not spaced_before(words, mark.start)


def closed_later(words: Words, at: int) -> bool:
    """Whether a single mark that may open has a partner: single marks are apostrophes unless they come in pairs."""
    signs = words.signs
    end = signs.find(SINGLE, at + 1)
    for _ in range(3):
        if end < 0:
            return False
        first, last = words.place(end)
        if not spaced_before(words, first) and spaced_after(words, last):
            return DOUBLE not in signs[at:end]
        end = signs.find(SINGLE, end + 1)
    return False


def spaced_before(words: Words, start: int) -> bool:
    """Whether white space, a bracket or the paragraph's edge stands before the mark that begins there."""
    return start == 0 or words.text[start - 1] in " (["


def spaced_after(words: Words, end: int) -> bool:
    """Whether white space, punctuation or the paragraph's edge stands after the mark that ends there."""
    return end >= len(words.text) or words.text[end] in " ,.;:?!)]—–-"


def veiled(words: Words, found: list[Pair]) -> str:
    """The signs with each quotation made opaque, `[qqq]`.

    The closing mark tells what stood before it: `}` a comma, `>` a stop, `?` a question, a shout or a dash, `]` a word.
    """
    signs = words.signs
    if not found:
        return signs
    out, at = [], 0
    for start, end in found:
        out += [signs[at:start], "[", "q" * (end - start - 1), closing(words, end - 1)]
        at = end + 1
    out.append(signs[at:])
    return "".join(out)[: len(signs)]


def closing(words: Words, last: int) -> str:
    """The character of a closing mark after the word `last`."""
    sign = words.signs[last]
    if sign == ",":
        return "}"
    if sign not in ".-a":
        return "]"
    return ">" if words.word(last) == "." else "]" if sign == "a" else "?"
