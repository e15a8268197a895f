"""Lines → rows. A row is a paragraph, or a line that stands for itself: a headline, a byline, a source line.

Paragraphs are set apart by blank lines (most of the web), by an indent (Reuters, AP, NYT, Kyodo), by a short last line
(AsiaNet), or are one line each. A line belongs to the one before it if that one was broken by a line length: the next
word would not have fitted into it.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from gazette_cli.pattern import Pattern
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import SHORT_TITLES
from gazette_cli.words.sentences import TEXT_ENDS

LONGEST_WRAP = 112
"""Copy is hard-wrapped at 60 to 80 columns; longer lines are paragraphs."""
SHORTEST_WRAP = 50
GAPS = 4
"""So many blank lines part a text's paragraphs; then a full stop at a line's end says nothing of the line below."""
SLACK = 5
"""Columns by which a wrapped line may fall short of the others' reach."""
_DEEP = 3
"""An indent by that many columns more than the line before begins a paragraph."""
_STOPS = frozenset(TEXT_ENDS + ":")
_OPEN = frozenset("a an the of to in on at by for from with and or that which his her their its".split())
"""Words with which no line ends that is complete."""
_WORD = Pattern(r"\w+")
_HYPHENED = Pattern(r"\w+(?:-\w+)*")
"""A word, with its hyphens."""
_HYPHEN = Pattern(r"[a-z]{2}-$")


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
        self._text = text
        self._shouted = shouted
        self._words: frozenset[str] | None = None

    def hyphened(self, last: str, line: str) -> bool:
        """Whether a word with a hyphen goes on in the next line: in small letters, unless all is in capitals."""
        if self._shouted:
            last, line = last[-3:].lower(), line[:1].lower()
        return _HYPHEN.search(last[-3:]) is not None and line[0].islower()

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
    reach = _reach(lines)
    deep = _paragraph_indent(lines, reach) if reach else LONGEST_WRAP
    known = Vocabulary(text, shouted=shouted)
    gapped = text.count("\n\n") >= GAPS
    held: list[str] = []
    hung = False
    gap = opened = before = 0
    for line in lines:
        words = line.strip()
        if not words:
            gap += 1
            continue
        indent = _indent(line) if reach and line[0].isspace() else 0
        goes_on = bool(held and reach and not gap and indent < deep) and (
            _belongs(held, before, words, indent, reach, alone, gapped=gapped, shouted=shouted)
            or (hung and indent <= deep - _DEEP and not alone(words))
        )
        if held and not reach and not gap:
            goes_on = _breaks_off(held[-1], words, shouted=shouted) and not alone(words) and not alone(held[-1])
        if held and (not goes_on or opens(words)):
            yield _row(held, opened, known)
            held = []
        if not held:
            opened, hung = gap, indent >= deep
        held.append(words)
        before, gap = indent, 0
    if held:
        yield _row(held, opened, known)


def _belongs(
    held: list[str],
    before: int,
    words: str,
    indent: int,
    reach: int,
    alone: Callable[[str], bool],
    *,
    gapped: bool,
    shouted: bool,
) -> bool:
    """Whether a line goes on with the paragraph whose lines are held."""
    last = held[-1]
    if last[0] == "(" and ")" not in last:
        return True
    if _HYPHEN.search(last[-3:]) and words[:3].islower() and last.count(" ") > 1:
        return True
    if _wrapped(last, before, words, indent, reach):
        headed = not shouted and len(held) == 1 and alone(last) and not words[0].islower()
        return not headed and not (words[0] in "([" and alone(words))
    return (
        _continues(last, before, words, indent, reach, gapped=gapped)
        and not alone(words)
        and (len(held) > 1 or not alone(last))
    )


def _breaks_off(last: str, words: str, *, shouted: bool) -> bool:
    """Whether a sentence goes on in the line below, in copy too short to tell how long its lines are."""
    if not SHORTEST_WRAP - 20 < len(last) <= LONGEST_WRAP or last[0].islower():
        return False
    if sum(map(str.isdigit, words)) > 3 < sum(map(str.isdigit, last)):
        return False
    if last[-1] in _STOPS:
        return last[-1] == "." and last[:-1].rpartition(" ")[2].lower() in SHORT_TITLES
    end = last.rpartition(" ")[2]
    return words[0].islower() or ((end.lower() if shouted else end) in _OPEN and words[0].isalnum())


def _indent(line: str) -> int:
    """The columns before a line's first word, a tab counted as four."""
    lead = line[: len(line) - len(line.lstrip())]
    return len(lead) + 3 * lead.count("\t")


def _paragraph_indent(lines: list[str], reach: int) -> int:
    """The indent from which on a line begins a paragraph, because the lines that go on stand further out."""
    indents = [_indent(line) if line.strip() else -1 for line in lines]
    deep = min((indent for indent in indents if indent >= 0), default=0) + _DEEP
    if any(0 <= after < deep <= before for before, after in pairwise(indents)):
        return deep
    stacked = [
        len(line.rstrip())
        for line, (before, after) in zip(lines, pairwise(indents), strict=False)
        if before >= deep <= after
    ]
    full = sum(length > reach - 12 for length in stacked)
    return deep if len(stacked) > 1 and full < len(stacked) / 2 else LONGEST_WRAP


def _reach(lines: list[str]) -> int:
    """The line length at which the text was wrapped, or 0 where it was not: then few lines come near to it.

    What counts is the lines that go on right below, where a file has many that stand alone between blank lines.
    """
    lengths = sorted(len(line.rstrip()) for line in lines if line and not line.isspace())
    short = [length for length in lengths if length <= LONGEST_WRAP]
    if not short or short[-1] < SHORTEST_WRAP:
        return 0
    if len(short) < 0.8 * len(lengths):
        return 0
    reach = short[int(0.98 * (len(short) - 1))]
    followed = sorted(len(line.rstrip()) for line, below in pairwise(lines) if line.strip() and below.strip())
    full = any(
        sum(reach - 10 <= length <= LONGEST_WRAP for length in among) >= max(2, share * len(among))
        for among, share in ((short, 0.25), (followed, 0.2))
    )
    return reach if reach >= SHORTEST_WRAP and full and _broken(lines, reach - 10) else 0


def _broken(lines: list[str], full: int) -> bool:
    """Whether a sentence goes on in the line below it: full lines alone may be short paragraphs, one a line."""
    indented = any(line[:1].isspace() and not line.isspace() for line in lines) or _shouted(lines)
    return any(
        line
        and after
        and (after.lstrip()[:1].islower() or (indented and len(line) >= full and line.rstrip()[-1:] not in _STOPS))
        for line, after in pairwise(lines)
    )


def _shouted(lines: list[str]) -> bool:
    """Whether copy is in capitals, so that no line tells by a small letter that it goes on with the one above."""
    return "".join(lines).isupper()


def _wrapped(last: str, before: int, words: str, indent: int, reach: int) -> bool:
    """Whether a line was begun because the next word had no room in the one before it."""
    if not reach or indent >= before + _DEEP:
        return False
    room = reach - before - len(last)
    if room >= len(words.split(None, 1)[0]) + 1:
        return False
    return words[0].islower() or last[-1] not in _STOPS


def _continues(last: str, before: int, words: str, indent: int, reach: int, *, gapped: bool) -> bool:
    """Whether a line may go on with the paragraph of the line before it, where lines were broken raggedly."""
    if not reach or indent >= before + _DEEP:
        return False
    room = reach - before - len(last)
    slack = SLACK if gapped or last[-1] not in _STOPS else 0
    if room < len(words.split(None, 1)[0]) + 1 + slack:
        return True
    return room < reach // 2 and (words[0].islower() or last.rpartition(" ")[2] in _OPEN)


def _row(lines: list[str], gap: int, known: Vocabulary) -> Row:
    if len(lines) == 1:
        text = lines[0]
        folded = " ".join(text.split())
        return Row(folded, gap, 1, None, text if folded != text else "")
    pieces = lines[:1]
    for last, line in pairwise(lines):
        if not known.hyphened(last, line):
            pieces.append(" ")
        elif known.broken(last, line):
            pieces[-1] = pieces[-1][:-1]
        pieces.append(line)
    return Row(" ".join("".join(pieces).split()), gap, len(lines))
