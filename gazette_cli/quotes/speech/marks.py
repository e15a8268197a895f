"""Quotation marks: which open, which close, and what a paragraph looks like with all between them opaque."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.words import Words

OPENING = frozenset(("“", "„", "«", "``", "‘", "‚", "‹", "`"))
CLOSING = frozenset(("”", "»", "’", "›"))
DOUBLE, SINGLE = '"', "'"
CURVED = "“”"
MARK = Pattern(f"[{DOUBLE}{SINGLE}]")

NICKNAME = Pattern(r"(?<=[NI])([\"'])D?N{1,2}\1(?=[NI])")
"""In the signs: Samuel "Buzz" Carrow."""

DASHES = "—–"
LONG = 3
"""Letters of a word that titles may leave small."""
TRIES = 6
"""How many single marks after one are looked at."""
PAUSES = frozenset(",.?!…—-–")
"""What a single mark that closes a quotation stands behind; an apostrophe stands behind a letter."""

Pair = tuple[int, int]
"""Indexes of an opening and a closing mark; the second is the number of words where the mark is never closed."""


class Mark:
    """A quotation mark."""

    __slots__ = ("at", "end", "printed", "sign", "start")

    def __init__(self, words: Words, at: int) -> None:
        self.at = at
        """Which word it is."""
        self.sign = words.signs[at]
        """`"` double, `'` single."""
        self.start, self.end = words.place(at)
        """Where it begins and ends in the text."""
        self.printed = words.text[self.start : self.end]
        """As printed."""


def pairs(words: Words, *, all_counted: bool = True) -> list[Pair]:
    """The stretches between marks, outermost only, in order. Those of a nickname are no longer counted among the signs."""
    if SINGLE in words.signs or not all_counted:
        return matched(words)
    many = words.signs.count(DOUBLE)
    return (in_turn(words, many) or matched(words)) if many else []


def in_turn(words: Words, many: int) -> list[Pair]:
    """The same, if a paragraph's so many marks are all straight, or all curved, and open and close in turn; else none.

    So it is in nine paragraphs of ten. No digit stands before one that opens, as it does before inches.
    """
    before = words.text.split(DOUBLE)
    if len(before) == many + 1:
        before = before[::2]
    else:
        before = words.text.split(CURVED[0])
        if any(part.count(CURVED[1]) != 1 for part in before[1:]):
            return []
    if 2 * len(before) != many + 2 or any(part[-1:].isdigit() for part in before[:-1]):
        return []
    at = -1
    places = [at := words.signs.index(DOUBLE, at + 1) for _ in range(many)]
    return list(zip(places[::2], places[1::2], strict=True))


def matched(words: Words) -> list[Pair]:
    """The same for marks of any kind, of which some may be missing."""
    found: list[Pair] = []
    start = until = -1
    kind = ""
    every = marks(words)
    odd = words.signs.count(DOUBLE) % 2 == 1
    if odd:
        first = next(i for i, mark in enumerate(every) if mark.sign == DOUBLE)
        if closes_alone(words, every[first], DOUBLE):
            found.append((0, every[first].at))
            del every[: first + 1]
    for mark in every:
        if start < 0:
            if opens(words, mark):
                start, kind = mark.at, mark.sign
                until = partner(words, start) if kind == SINGLE else -1
        elif odd and kind == DOUBLE and mark.printed == DOUBLE and opens_again(words, mark):
            start = mark.at
        elif mark.sign == kind and closes(words, mark, until):
            found.append((start, mark.at))
            start = -1
    if start >= 0 and kind == DOUBLE:
        last = every[-1]
        found.append((start, last.at if last.at > start and closes_alone(words, last, SINGLE) else len(words.signs)))
    return found


def dashes(words: Words) -> list[Pair]:
    """The stretches of speech in a paragraph that a dash opens: "—No hay sitio —dijo Ana Ruiz—. Es tarde."

    A dash with a blank before it and none behind begins what is said of the speech; one without a blank before ends it.
    """
    text, signs, found, start = words.text, words.signs, [], 0
    if text[0] not in DASHES or text[1:2] == " ":
        return []
    for at in range(1, len(signs)):
        if signs[at] != "-":
            continue
        first, end = words.place(at)
        if start >= 0 and text[first - 1] == " " and text[end : end + 1] != " ":
            found.append((start, at))
            start = -1
        elif start < 0 and text[first - 1] != " ":
            start = at + (signs[at + 1 : at + 2] in (".", ","))
    if found and 0 < start < len(signs) - 1:
        found.append((start, len(signs)))
    return found


def opens_again(words: Words, mark: Mark) -> bool:
    """Whether a straight mark stands as only an opening one does: where marks are missing, the one before was never closed."""
    return spaced_before(words, mark.start) and not spaced_after(words, mark.end)


def closes_alone(words: Words, mark: Mark, sign: str) -> bool:
    """Whether a mark of that sign stands as only a closing one does, behind a comma and before a blank.

    So it closes what copy opened without a mark, or with one of the other kind: `"It is late,' said Falk`.
    """
    behind = words.text[mark.start - 1 : mark.start] == ","
    return behind and mark.sign == sign and mark.printed not in OPENING and words.text[mark.end : mark.end + 1] == " "


def is_title(words: Words, first: int, end: int, fewest: int = 2) -> bool:
    """Whether words in marks are capitalised as those of a title: "The Last Ferry to Westholm"."""
    printed = [words.word(at) for at in range(first, end)]
    long = [word for word in printed if len(word) > LONG and word[0].isalpha()]
    return len(long) >= fewest and all(word[0].isupper() for word in long)


def with_nicknames(signs: str) -> str:
    """The signs of a paragraph, with a nickname and its marks made part of the name that it stands in."""
    return NICKNAME.sub(lambda m: "N" * len(m.group()), signs)


def marks(words: Words) -> list[Mark]:
    """The marks of a paragraph."""
    return [Mark(words, m.start()) for m in MARK.finditer(words.signs)]


def opens(words: Words, mark: Mark) -> bool:
    """Whether a quotation can open here: a mark that is not a closing one and touches the word after it."""
    if mark.sign == DOUBLE and mark.printed not in CLOSING:
        return not words.text[mark.start - 1 : mark.start].isdigit()
    if mark.sign == SINGLE and mark.printed in CLOSING:
        return False
    glued = mark.sign == DOUBLE and words.text[mark.start - 1 : mark.start] == "."
    if not (spaced_before(words, mark.start) or glued) or spaced_after(words, mark.end):
        return False
    if mark.sign == DOUBLE:
        return True
    end = partner(words, mark.at)
    return end > 0 and words.signs.count(DOUBLE, mark.at, end) % 2 == 0


def closes(words: Words, mark: Mark, until: int) -> bool:
    """Whether the open quotation can close here; one in single marks not before the partner of its first."""
    if mark.sign == DOUBLE:
        return mark.printed != "``" and not (mark.printed == "“" and spaced_before(words, mark.start))
    return mark.at >= until and mark.printed not in OPENING and not spaced_before(words, mark.start)


def partner(words: Words, at: int) -> int:
    """Where the single mark stands that closes the one at a word; -1 if none does, so that it is an apostrophe.

    The first behind a stop or a comma up to the next opening one, as print has it; else the first behind a word, which
    may be the apostrophe of a plural: 'The drivers' union was not asked,' he said.
    """
    signs, found = words.signs, -1
    end = signs.find(SINGLE, at + 1)
    for _ in range(TRIES):
        if end < 0:
            break
        first, last = words.place(end)
        if spaced_before(words, first):
            if found > 0 and not spaced_after(words, last):
                break
        elif spaced_after(words, last):
            if words.text[first - 1] in PAUSES:
                return end
            found = end if found < 0 else found
        end = signs.find(SINGLE, end + 1)
    return found


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
