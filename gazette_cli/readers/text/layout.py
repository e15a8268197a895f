"""Lines → rows. A row is a paragraph, or a line that stands for itself: a headline, a byline, a source line.

Paragraphs are set apart by blank lines (most of the web), by an indent (Reuters, AP, NYT, Kyodo), by a short last line
(AsiaNet), or are one line each. A line belongs to the one before it if that one was broken by a line length: the next
word would not have fitted into it.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.measures import (
    DEEP,
    LONGEST_WRAP,
    SHORTEST_WRAP,
    STOPS,
    Measures,
    columns,
    measured,
    parts_sentences,
)
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import SHORT_TITLES
from gazette_cli.words.sentences import OPEN_WORDS, ROW_ENDS

_CRIED = 25
"""Characters of a line in capitals that is a headline, or its last line, above text that has small letters."""
_WORD = Pattern(r"\w+")
_HYPHENED = Pattern(r"\w+(?:-\w+)*")
"""A word, with its hyphens."""
_HYPHEN = Pattern(r"[a-z]{2}-$")
_BLANKS = "\t\v\f\r\x1c\x1d\x1e\x1f"
"""White space in ASCII but for blanks and the ends of lines."""


class Row:
    """A paragraph or a line for itself."""

    __slots__ = ("gap", "lines", "role", "text", "wide")

    def __init__(self, text: str, gap: int = 0, lines: int = 1, role: Role | None = None, wide: str = "") -> None:
        self.text = text
        """White space folded; double spaces inside a long line are kept as such in `wide`."""
        self.gap = gap
        """How many blank lines stand before it."""
        self.lines = lines
        """How many lines it was broken over."""
        self.role = role
        """What it is, where a convention says so; see `roles`."""
        self.wide = wide
        """As `text`, with runs of spaces kept, where it has any."""


class Vocabulary:
    """The words of a text, listed when they are first asked for."""

    def __init__(self, text: str, *, shouted: bool = False) -> None:
        self.blanks_alone = not any(map(text.__contains__, _BLANKS))
        """Whether there is no white space of ASCII in it but blanks."""
        self._text = text
        self._shouted = shouted
        self._words: frozenset[str] | None = None

    def hyphened(self, last: str, line: str) -> bool:
        """Whether a word with a hyphen goes on in the next line: in small letters, unless all is in capitals."""
        if self._shouted:
            last, line = last[-3:].lower(), line[:1].lower()
        return last[-1] == "-" and _HYPHEN.search(last[-3:]) is not None and line[0].islower()

    def broken(self, last: str, line: str) -> bool:
        """Whether the hyphen at a line's end only breaks a word: the text has the word whole, and nowhere with a hyphen."""
        if self._words is None:
            self._words = frozenset(_HYPHENED.findall(self._text))
        begin, end = _WORD.findall(last[-40:])[-1], _WORD.findall(line[:40])[0]
        return f"{begin}{end}" in self._words and f"{begin}-{end}" not in self._words


def rows(
    text: str, alone: Callable[[str], bool], opens: Callable[[str], bool] = lambda line: False, *, shouted: bool = False
) -> Iterator[Row]:
    """The rows of a text, in order.

    `alone` tells of a line that it is never continued and continues none, `opens` that it continues none, though it may
    be continued. A line that the one before it had no room for is running text, whatever it begins with; but for a capital
    below a line that stands alone, which tells nothing in copy that is `shouted`.
    """
    lines = text.split("\n")
    page = measured(text, lines, shouted=shouted)
    known = Vocabulary(text, shouted=shouted)
    held: list[str] = []
    hung = False
    gap = opened = before = room = 0
    for line in lines:
        words = line.strip()
        if not words:
            gap += 1
            continue
        indent = columns(line) if page.reach and line[0].isspace() else 0
        if not held or gap:
            goes_on = False
        elif page.reach:
            goes_on = indent < page.deep and (
                _belongs(held, room, indent - before, words, page, alone)
                or (hung and indent <= page.deep - DEEP and not alone(words))
            )
        else:
            goes_on = _breaks_off(held[-1], words, shouted=shouted) and not alone(words) and not alone(held[-1])
        if held and (not goes_on or opens(words)):
            yield from _parted(held, opened, known)
            held = []
        if not held:
            opened, hung = gap, page.indented and indent >= page.deep
        held.append(words)
        before, room, gap = indent, page.reach - indent - len(words), 0
    if held:
        yield from _parted(held, opened, known)


def _belongs(held: list[str], room: int, step: int, words: str, page: Measures, alone: Callable[[str], bool]) -> bool:
    """Whether a line goes on with the paragraph whose lines are held, with that room left, a step further in."""
    last = held[-1]
    if last[0] == "(" and ")" not in last:
        return True
    if last[-1] == "-" and _HYPHEN.search(last[-3:]) and words[:3].islower() and last.count(" ") > 1:
        return True
    if len(last) > _CRIED and last.isupper() and words[0].isupper() and not words.isupper():
        return False
    if step >= DEEP:
        return False
    stopped, needed = last[-1] in STOPS, len(words.split(None, 1)[0]) + 1
    if room < needed and (words[0].islower() or not stopped):
        headed = not page.shouted and len(held) == 1 and alone(last) and not words[0].islower()
        return not headed and not (words[0] in "([" and alone(words))
    if page.apart and stopped and parts_sentences(last, words):
        return False
    full = room < needed + (page.slack if page.gapped or not stopped else 0)
    return (
        (full or (room < page.reach // 2 and (words[0].islower() or last.rpartition(" ")[2] in OPEN_WORDS)))
        and not alone(words)
        and (len(held) > 1 or not alone(last))
    )


def _breaks_off(last: str, words: str, *, shouted: bool) -> bool:
    """Whether a sentence goes on in the line below, in copy too short to tell how long its lines are."""
    if not SHORTEST_WRAP - 20 < len(last) <= LONGEST_WRAP or last[0].islower():
        return False
    if sum(map(str.isdigit, words)) > 3 < sum(map(str.isdigit, last)):
        return False
    if last[-1] in STOPS:
        return last[-1] == "." and last[:-1].rpartition(" ")[2].lower() in SHORT_TITLES
    end = last.rpartition(" ")[2]
    return words[0].islower() or ((end.lower() if shouted else end) in OPEN_WORDS and words[0].isalnum())


def _parted(lines: list[str], gap: int, known: Vocabulary) -> list[Row]:
    """The row of these lines; of three and more the last for itself, where a sentence ends above it and none in it."""
    if len(lines) > 2 and lines[-2][-1] in ROW_ENDS and lines[-1][-1].isalnum() and lines[-1][0].isupper():
        return [_row(lines[:-1], gap, known), _row(lines[-1:], 0, known)]
    return [_row(lines, gap, known)]


def _row(lines: list[str], gap: int, known: Vocabulary) -> Row:
    if len(lines) == 1:
        text = lines[0]
        if "  " not in text and ((known.blanks_alone and text.isascii()) or text.isprintable()):
            return Row(text, gap)
        folded = " ".join(text.split())
        return Row(folded, gap, 1, None, text if folded != text else "")
    text = " ".join(lines)
    if "- " not in text:
        plain = "  " not in text and known.blanks_alone and text.isascii()
        return Row(text if plain else " ".join(text.split()), gap, len(lines))
    pieces = lines[:1]
    for last, line in pairwise(lines):
        if not known.hyphened(last, line):
            pieces.append(" ")
        elif known.broken(last, line):
            pieces[-1] = pieces[-1][:-1]
        pieces.append(line)
    return Row(" ".join("".join(pieces).split()), gap, len(lines))
