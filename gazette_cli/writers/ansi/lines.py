"""Words of several styles filled into the lines of a terminal: where lines break, how wide they are, what is let in.

A style is what an escape sequence for it holds (SGR: `1` is bold, `34;4` blue and underlined); none is empty. It never
crosses a line end, so that pagers (`less -R`) show each line as it is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.writers.shown import PICTURES
from gazette_cli.writers.voices import HAN_AND_KANA

BOLD, FAINT, ITALIC, UNDERLINED, REVERSE, STRUCK = "1", "2", "3", "4", "7", "9"

UNSAFE = Pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What a terminal obeys instead of showing it (controls but tabs and line feeds, marks that turn the direction of all
that follows), what parts lines elsewhere, and halves of characters, which can't be written.
"""
NO_CELL = frozenset(("Mn", "Me", "Cf"))
"""The categories of characters that take no cell of their own: combining marks, joiners, marks of direction."""
TOKEN = Pattern(r"([ \t\n]*)([^ \t\n]*)")
"""Blanks, and the letters after them: spaces of other widths, and those that keep words together, are letters."""

FIRST, LAST = "（「『【〈《“‘", "、。，．：；！？）」』】〉》”’"
"""Marks that begin no line's rest, and that end one: a line breaks before the former and after the latter."""
NEVER_FIRST = "ぁぃぅぇぉっゃゅょァィゥェォッャュョヶー々"
"""Small kana, and marks that lengthen or repeat: they stand with what is before them."""
BREAK = Pattern(f"(?<=[{HAN_AND_KANA}{LAST}])(?=[{HAN_AND_KANA}{FIRST}])(?![{NEVER_FIRST}])")


class Run(NamedTuple):
    """Text of one style."""

    style: str
    text: str


def styled(*styles: str) -> str:
    """Styles together."""
    return ";".join(filter(None, styles))


def safe(text: str) -> str:
    """The text as a terminal can be given it, of the same length: controls are their pictures, else U+FFFD."""
    return text if text.isprintable() else UNSAFE.sub(_picture, text)


def _picture(hit: re.Match[str]) -> str:
    return chr(PICTURES.get(ord(hit[0]), 0xFFFD))


def width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(char: str) -> int:
    if unicodedata.category(char) in NO_CELL:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _words(runs: Iterable[Run]) -> Iterator[tuple[Run, list[Run]]]:
    """The words, each with the blanks before it; a word goes on from one run to the next where no blank parts them."""
    blank, word = Run("", ""), list[Run]()
    for style, text in runs:
        for space, letters in map(re.Match[str].groups, TOKEN.finditer(safe(text))):
            if space:
                if word:
                    yield blank, word
                blank, word = Run(style, space), []
            for n, part in enumerate([letters] if letters.isascii() else BREAK.split(letters)):
                if n:
                    yield blank, word
                    blank, word = Run("", ""), []
                if part:
                    word.append(Run(style, part))
    if word:
        yield blank, word


def filled(runs: Iterable[Run], room: int, *, kept: bool = False) -> Iterator[list[Run]]:
    """The lines of so many cells that the runs fill, broken at blanks, and between letters of Han and kana:
    what is longer than a line stays whole.

    Blanks are one space. Where they are `kept`, as in a table, lines stay lines, and spaces are as many as they were;
    tabs lead to the next eighth cell.
    """
    line, used = list[Run](), 0
    for (style, space), word in _words(runs):
        if kept:
            *ends, space = space.split("\n")
            for _ in ends:
                yield line
                line, used = [], 0
        size = sum(width(run.text) for run in word)
        blank = _spread(space, used) if kept else " " * bool(line and space)
        if line and used + len(blank) + size > room:
            yield line
            line, used = [], 0
        elif blank and used + len(blank) + size <= room:
            line.append(Run(style, blank))
            used += len(blank)
        line += word
        used += size
    yield line


def _spread(blanks: str, used: int) -> str:
    """Blanks of a table as spaces, where so many cells are used before them."""
    end = used
    for char in blanks:
        end += 8 - end % 8 if char == "\t" else 1
    return " " * (end - used)


def painted(line: Iterable[Run], color: bool) -> str:
    """A line with the escape sequences of its styles, one for neighbours of the same; without color the bare text."""
    if not color:
        return "".join(run.text for run in line)
    same = ((style, "".join(run.text for run in runs)) for style, runs in groupby(line, itemgetter(0)))
    return "".join(f"\x1b[{style}m{text}\x1b[0m" if style and text else text for style, text in same)
