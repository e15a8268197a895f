"""The stretches of a row that went to one field each: its letters as they were aligned, and the marks around them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazette_cli.explain.alignment import FREE, Rows
from gazette_cli.explain.leaves import Leaf


class Segment(NamedTuple):
    """A stretch of a row."""

    leaf: int
    """The number of the text that it is of, or a part of."""
    text: str
    first: int
    """The letters of that text that it has; where the last is before the first, it is marks alone."""
    last: int
    start: int
    """Where it stands in the row."""
    end: int


class _Run(NamedTuple):
    """Letters of a row that stand side by side in a text too."""

    leaf: int
    first: int
    last: int
    start: int
    """Where they stand in the row."""
    end: int


def segments(rows: Rows, leaves: Sequence[Leaf]) -> list[list[Segment]]:
    """The segments of each row, in order."""
    marks = [_marks(leaf.text) for leaf in leaves]
    found: list[list[Segment]] = [[] for _ in rows.rows]
    for n, runs in _runs(rows):
        row, end = rows.rows[n], 0
        for run, high in zip(runs, [*(run.start for run in runs[1:]), len(row)], strict=True):
            start = _before(row, run.start, end, marks[run.leaf], run.first)
            end = _after(row, run.end, high, marks[run.leaf], run.last + 1)
            found[n].append(_segment(row, run.leaf, run.first, run.last, start, end))
    _broken_off(rows, marks, found)
    _wordless(rows, leaves, found)
    return [sorted(own, key=lambda segment: segment.start) for own in found]


def _segment(row: str, leaf: int, first: int, last: int, start: int, end: int) -> Segment:
    return Segment(leaf, " ".join(row[start:end].split()), first, last, start, end)


def _runs(rows: Rows) -> Iterator[tuple[int, list[_Run]]]:
    """The runs of each row that has some."""
    held: list[_Run] = []
    above = -1
    for i, leaf in enumerate(rows.owner):
        n, at, letter = rows.row[i], rows.at[i], rows.letter[i]
        if n != above and held:
            yield above, held
            held = []
        above = n
        if held and held[-1].leaf == leaf and held[-1].last + 1 == letter and rows.owner[i - 1] == leaf:
            held[-1] = held[-1]._replace(last=letter, end=at + 1)
        elif leaf != FREE:
            held.append(_Run(leaf, letter, letter, at, at + 1))
    if held:
        yield above, held


def _marks(text: str) -> list[str]:
    """The marks of a text before each of its letters, and behind the last one."""
    found, held = [], ""
    for char in text:
        if char.isalnum():
            found.append(held)
            held = ""
        elif not char.isspace():
            held += char
    return [*found, held]


def _after(row: str, at: int, high: int, marks: list[str], letter: int) -> int:
    """Where a segment ends that has letters up to `at`: behind the marks that follow in its text too."""
    end = at
    while at < high and marks[letter]:
        if row[at] == marks[letter][0]:
            marks[letter] = marks[letter][1:]
            end = at + 1
        elif row[at].isprintable() and not row[at].isspace():
            break
        at += 1
    return end


def _before(row: str, at: int, low: int, marks: list[str], letter: int) -> int:
    """Where a segment begins that has letters from `at` on."""
    start = at
    while at > low and marks[letter]:
        if row[at - 1] == marks[letter][-1]:
            marks[letter] = marks[letter][:-1]
            start = at - 1
        elif row[at - 1].isprintable() and not row[at - 1].isspace():
            break
        at -= 1
    return start


def _left_over(row: str, own: Sequence[Segment]) -> Iterator[tuple[int, int]]:
    """The stretches of a row that no segment has, white space at their ends aside."""
    ends = sorted((segment.start, segment.end) for segment in own)
    for low, high in zip([0, *(end for _, end in ends)], [*(start for start, _ in ends), len(row)], strict=True):
        text = row[low:high].strip()
        if text:
            start = row.index(text, low)
            yield start, start + len(text)


def _broken_off(rows: Rows, marks: list[list[str]], found: list[list[Segment]]) -> None:
    """Give the marks that stand behind or before a text's letters, but in the row below or above, to their text."""
    for n, own in enumerate(found):
        for segment in list(own):
            below, above = marks[segment.leaf][segment.last + 1], marks[segment.leaf][segment.first]
            if below and (place := _mark(rows.rows, found, range(n + 1, len(rows.rows)), below)) is not None:
                row, start = place
                end = start + rows.rows[row][start:].index(below[-1], len(below) - 1) + 1
                found[row].append(_segment(rows.rows[row], segment.leaf, segment.last + 1, segment.last, start, end))
                marks[segment.leaf][segment.last + 1] = ""
            if above and (place := _mark(rows.rows, found, range(n - 1, -1, -1), above)) is not None:
                row, start = place
                end = start + rows.rows[row][start:].index(above[-1], len(above) - 1) + 1
                found[row].append(_segment(rows.rows[row], segment.leaf, segment.first, segment.first - 1, start, end))
                marks[segment.leaf][segment.first] = ""


def _mark(
    rows: Sequence[str], found: Sequence[Sequence[Segment]], near: Sequence[int], mark: str
) -> tuple[int, int] | None:
    """Where a mark stands, free, in the nearest row that is not blank: the row and the place in it."""
    n = next((n for n in near if rows[n].strip()), None)
    if n is None:
        return None
    for start, end in _left_over(rows[n], found[n]):
        if "".join(rows[n][start:end].split()).startswith(mark):
            return n, start
    return None


def _wordless(rows: Rows, leaves: Sequence[Leaf], found: list[list[Segment]]) -> None:
    """Give the texts without a letter what is left over: whole rows first, then marks beside words, in order."""
    bare = {number: "".join(leaf.text.split()) for number, leaf in enumerate(leaves) if _is_bare(leaf.text)}
    for whole in (True, False) if bare else ():
        places: dict[str, list[tuple[int, int, int]]] = {}
        for n, row in enumerate(rows.rows):
            for start, end in _left_over(row, found[n]) if whole is not bool(found[n]) else ():
                places.setdefault("".join(row[start:end].split()), []).append((n, start, end))
        for number, text in list(bare.items()):
            if places.get(text):
                n, start, end = places[text].pop(0)
                found[n].append(_segment(rows.rows[n], number, 0, -1, start, end))
                del bare[number]


def _is_bare(text: str) -> bool:
    return bool(text) and not any(map(str.isalnum, text))


def together(leaf: int, found: Sequence[Sequence[Segment]]) -> str:
    """The text that the segments of a text make, without white space: in the order of its letters."""
    own = [segment for row in found for segment in row if segment.leaf == leaf]
    return "".join("".join(segment.text.split()) for segment in sorted(own, key=lambda segment: segment.last))
