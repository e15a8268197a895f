"""Where the texts of a record stand in the rows of an input, which hold each of its words once.

Rows and texts are compared by their letters and figures alone: line ends, feeds' marks and what parts fields lie
between those. The longest texts are placed first, for they stand in one place only; the others fill the gaps then.
"""

from array import array
from bisect import bisect, insort
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from gazette_cli.explain.leaves import REPEATED, Leaf

FREE = -1
"""Owner of what no text has taken."""
WHOLE = 3
"""Of what begins as surely as a row does."""
MOST = 64
"""So many places for a text are compared."""
SURE = 60
"""Letters of a text that stands nowhere else."""


def solid(text: str) -> str:
    """The letters and figures of a text."""
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


class Window(NamedTuple):
    """A stretch of the rows, by letters."""

    start: int
    end: int


class Rows:
    """The rows of an input, and of each of their letters whose it is."""

    def __init__(self, rows: Sequence[str]) -> None:
        self.rows = rows
        letters = [char for row in rows for char in row if char.isalnum()]
        self.solid = "".join(letters)
        self.row = array("L", (n for n, row in enumerate(rows) for char in row if char.isalnum()))
        """The row of each letter."""
        self.at = array("L", (at for row in rows for at, char in enumerate(row) if char.isalnum()))
        """Where it stands in its row."""
        self.owner = array("l", [FREE]) * len(letters)
        """The number of the text that has it."""
        self.letter = array("L", [0]) * len(letters)
        """Which of that text's letters it is."""
        self._taken = bytearray(len(letters))
        self._from: dict[tuple[str, Window], int] = {}
        """Where in a window the same letters are looked for again: all before have been taken."""

    def free(self, start: int, end: int) -> bool:
        """Whether nothing between has been taken."""
        return self._taken.find(1, start, end) < 0

    def take(self, number: int, start: int, first: int, size: int) -> None:
        """Give a stretch to a text, of which it has `size` letters from the `first` one on."""
        self.owner[start : start + size] = array("l", [number]) * size
        self.letter[start : start + size] = array("L", range(first, first + size))
        self._taken[start : start + size] = b"\1" * size

    def release(self, number: int) -> None:
        """Take all from a text that it has."""
        self._from.clear()
        for at, owner in enumerate(self.owner):
            if owner == number:
                self.owner[at], self._taken[at] = FREE, 0

    def begins(self, at: int) -> int:
        """How surely something begins at a letter: 3, a row does or what is left of one; 1, a word; 0, neither."""
        if at in (0, len(self.solid)) or self.row[at] != self.row[at - 1] or self._taken[at - 1] != self._taken[at]:
            return WHOLE
        return int(self.at[at] - self.at[at - 1] > 1)

    def parted(self, at: int, size: int) -> bool:
        """Whether no word goes on at either end of a stretch."""
        return bool(self.begins(at) and self.begins(at + size))

    def whole(self, at: int, size: int) -> bool:
        """Whether a stretch is a row, or what is left of one."""
        return self.begins(at) == self.begins(at + size) == WHOLE

    def places(self, letters: str, window: Window) -> Iterator[int]:
        """Where these letters stand, free, in a window."""
        known = False
        at = self.solid.find(letters, self._from.get((letters, window), window.start), window.end)
        while at >= 0:
            if self.free(at, at + len(letters)):
                if not known:
                    self._from[letters, window] = at
                    known = True
                yield at
            at = self.solid.find(letters, at + 1, window.end)

    def place(self, letters: str, windows: Sequence[Window]) -> int:
        """Where these letters stand best: as a whole row, or as what is left of one; -1 where they do not stand."""
        best, found = 0, -1
        for window in windows:
            worth, at = self._best(letters, window)
            if worth > best:
                best, found = worth, at
            if best > 2 * WHOLE or (best > 1 and len(letters) > SURE):
                break
        return found

    def _best(self, letters: str, window: Window) -> tuple[int, int]:
        """How surely they stand in a window, and where."""
        best, found = 0, -1
        for tried, at in enumerate(self.places(letters, window)):
            begins, ends = self.begins(at), self.begins(at + len(letters))
            worth = 1 + begins + ends if begins and ends else 1
            if worth > best:
                best, found = worth, at
            if best > 2 * WHOLE or (best > 1 and len(letters) > SURE) or tried > MOST:
                break
        return best, found


class _Order:
    """The places of the body's blocks, whose order is that of the rows."""

    def __init__(self) -> None:
        self._placed: list[tuple[int, int, int]] = []

    def between(self, number: int, window: Window) -> Window:
        """The window left to a block between those that are placed above and below it."""
        n = bisect(self._placed, (number,))
        start = self._placed[n - 1][2] if n else window.start
        end = self._placed[n][1] if n < len(self._placed) else window.end
        return Window(start, max(start, end))

    def add(self, number: int, start: int, end: int) -> None:
        """A block that is placed."""
        insort(self._placed, (number, start, end))


Windows = Callable[[Leaf], Sequence[Window]]
"""Where a text may stand: the window that is looked through first before others."""


def anywhere(windows: Sequence[Window]) -> Windows:
    """The same windows for every text."""
    return lambda _: windows


def align(rows: Rows, leaves: Sequence[Leaf], windows: Windows, numbers: Sequence[int], least: int = 1) -> None:
    """Give the letters of the rows to the texts; `numbers` are those by which `Rows.owner` has them.

    A text that stands in none of its windows as a whole is placed in pieces, each as long as can be. With `least`,
    those that are no whole rows have so many letters, and all of the text is placed or nothing.
    """
    order = _Order()
    texts = [(solid(leaf.text), leaf, number) for leaf, number in zip(leaves, numbers, strict=True)]
    for rank in range(REPEATED + 1):
        broken = []
        own = [text for text in texts if text[0] and text[1].rank == rank]
        for letters, leaf, number in sorted(own, key=lambda text: -len(text[0])):
            if not _whole(rows, letters, number, windows(leaf), order if leaf.name == "body" else None):
                broken.append((letters, leaf, number))
        for letters, leaf, number in broken if rank < REPEATED else ():
            _pieces(rows, letters, leaf, number, windows(leaf), least)


def _whole(rows: Rows, letters: str, number: int, windows: Sequence[Window], order: _Order | None) -> bool:
    """Whether a text stands somewhere as a whole; it has its place then."""
    tried = [order.between(number, window) for window in windows] if order is not None else []
    at = -1
    for some in (tried, windows):
        found = rows.place(letters, some)
        at = found if at < 0 or (found >= 0 and rows.parted(found, len(letters))) else at
        if at >= 0 and rows.parted(at, len(letters)):
            break
    if at < 0:
        return False
    rows.take(number, at, 0, len(letters))
    if order is not None:
        order.add(number, at, at + len(letters))
    return True


def _pieces(rows: Rows, letters: str, leaf: Leaf, number: int, windows: Sequence[Window], least: int) -> None:
    """Place a text that other rows break: the longest beginnings of what is left of it, at its words' ends."""
    ends = _word_ends(leaf.text)
    first = placed = word = 0
    while first < len(letters):
        while ends[word] <= first:
            word += 1
        found = _longest(rows, letters, first, ends, word, windows)
        if found is None or (found[1] < least and not rows.whole(*found)):
            first = ends[word]
            continue
        at, size = found
        rows.take(number, at, first, size)
        first += size
        placed += size
    if least > 1 and placed < len(letters):
        rows.release(number)


def _longest(
    rows: Rows, letters: str, first: int, ends: Sequence[int], word: int, windows: Sequence[Window]
) -> tuple[int, int] | None:
    """Where the longest piece stands that begins with that letter and ends where a word does, and its size.

    `word` is the first that it may end with. Twice as many are tried each time, until the piece stands nowhere: what
    that takes is in proportion to the piece, not to the text. A piece begins where a word does, if it is not a word
    alone.
    """
    low, high, best, step = word, len(ends) - 1, None, 0
    while low <= high:
        middle = min(low + step, high) if step >= 0 else (low + high) // 2
        piece = letters[first : ends[middle]]
        at = rows.place(piece, windows)
        if at >= 0 and (rows.begins(at) or middle == word):
            best, low, step = (at, len(piece)), middle + 1, 2 * step + 1
        else:
            high, step = middle - 1, -1
    return best


def _word_ends(text: str) -> list[int]:
    """How many letters a text has up to the end of each of its words."""
    ends, count, inside = [], 0, False
    for char in text:
        if char.isalnum():
            count += 1
        elif inside:
            ends.append(count)
        inside = char.isalnum()
    return [*ends, count] if inside else ends
