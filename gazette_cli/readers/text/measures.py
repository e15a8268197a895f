"""How a text is laid out: how long its lines are, how far in its paragraphs begin, what parts them."""

from itertools import pairwise
from typing import NamedTuple

from gazette_cli.words.sentences import INNER_STOP, TEXT_ENDS

LONGEST_WRAP = 112
"""Copy is hard-wrapped at 60 to 80 columns; longer lines are paragraphs."""
SHORTEST_WRAP = 50
GAPS = 4
"""So many blank lines part a text's paragraphs; then a full stop at a line's end says nothing of the line below."""
SLACK = 5
"""Columns by which a wrapped line may fall short of the others' reach, at most; see `_slack`."""
DEEP = 3
"""An indent by that many columns more than the line before begins a paragraph."""
STOPS = frozenset(TEXT_ENDS + ":")
TAB = 4
"""Columns of a tab."""


class Measures(NamedTuple):
    """What of a text's layout tells paragraphs."""

    reach: int
    """The line length at which it was wrapped, or 0 where it was not."""
    deep: int
    """The indent from which on a line begins a paragraph; `LONGEST_WRAP` where none does."""
    indented: bool
    """Whether paragraphs begin with an indent and end nowhere else."""
    gapped: bool
    """Whether blank lines part paragraphs."""
    slack: int
    """The columns that stay empty at the end of a full line."""
    apart: bool
    """Whether a sentence that ends with a full line ends its paragraph."""
    shouted: bool
    """Whether all is in capitals."""


def measured(text: str, lines: list[str], *, shouted: bool) -> Measures:
    """The measures of a text; what is asked of wrapped lines alone is not, where it was not wrapped."""
    ends = [line.rstrip() for line in lines]
    reach = _reach(lines, ends)
    empty, blank = lines.count(""), sum(map(str.isspace, lines))
    gapped = empty + blank >= GAPS and text.count("\n\n") + blank >= GAPS
    if not reach:
        return Measures(0, LONGEST_WRAP, False, gapped, SLACK, False, shouted)
    deep = _paragraph_indent(ends, reach)
    return Measures(
        reach,
        deep,
        deep < LONGEST_WRAP and _is_indented(lines, ends, reach, deep),
        gapped,
        SLACK if gapped else _slack(lines, ends, reach),
        not gapped and (empty < 2 or text.strip().count("\n\n") <= 1) and _ends_at_stops(ends, reach),
        shouted,
    )


def columns(line: str) -> int:
    """The columns before a line's first word."""
    lead = len(line) - len(line.lstrip())
    return lead + (TAB - 1) * line.count("\t", 0, lead)


def _paragraph_indent(ends: list[str], reach: int) -> int:
    """The indent from which on a line begins a paragraph, because the lines that go on stand further out."""
    indents = [columns(line) if line[:1].isspace() else 0 if line else -1 for line in ends]
    deep = min([indent for indent in indents if indent >= 0], default=0) + DEEP
    if max(indents) < deep:
        return LONGEST_WRAP
    if any(0 <= after < deep <= before for before, after in pairwise(indents)):
        return deep
    stacked = [
        len(line) for line, before, after in zip(ends, indents, indents[1:], strict=False) if before >= deep <= after
    ]
    full = sum(length > reach - 12 for length in stacked)
    return deep if len(stacked) > 1 and full < len(stacked) / 2 else LONGEST_WRAP


def _is_indented(lines: list[str], ends: list[str], reach: int, deep: int) -> bool:
    """Whether paragraphs begin with that indent and end nowhere else: few lines that end in a stop have room left."""
    paragraphs = sum([columns(line) >= deep for line in lines if line[:1].isspace()])
    ended = [(line, after) for line, after in pairwise(ends) if line[-1:] in STOPS and after and not after[0].isspace()]
    return paragraphs >= sum(len(line) + len(after.split(None, 1)[0]) < reach - SLACK for line, after in ended)


def _reach(lines: list[str], ends: list[str]) -> int:
    """The line length at which the text was wrapped, or 0 where it was not: then few lines come near to it.

    What counts is the lines that go on right below, where a file has many that stand alone between blank lines.
    """
    lengths = sorted([len(line) for line in ends if line])
    short = [length for length in lengths if length <= LONGEST_WRAP]
    if not short or short[-1] < SHORTEST_WRAP:
        return 0
    if len(short) < 0.8 * len(lengths):
        return 0
    reach = short[int(0.98 * (len(short) - 1))]
    if reach < SHORTEST_WRAP:
        return 0
    full = _are_full(short, reach, 0.25) or _are_full(
        [len(line) for line, below in pairwise(ends) if line and below], reach, 0.2
    )
    return reach if full and _broken(lines, reach - 10) else 0


def _are_full(lengths: list[int], reach: int, share: float) -> bool:
    """Whether that share of lines comes near to the reach, and two at least."""
    return len([0 for length in lengths if reach - 10 <= length <= LONGEST_WRAP]) >= max(2, share * len(lengths))


def _broken(lines: list[str], full: int) -> bool:
    """Whether a sentence goes on in the line below it: full lines alone may be short paragraphs, one a line."""
    if any(line and after.lstrip()[:1].islower() for line, after in pairwise(lines)):
        return True
    indented = any(line[:1].isspace() and not line.isspace() for line in lines) or _shouted(lines)
    return indented and any(
        after and len(line) >= full and line.rstrip()[-1:] not in STOPS for line, after in pairwise(lines)
    )


def _shouted(lines: list[str]) -> bool:
    """Whether copy is in capitals, so that no line tells by a small letter that it goes on with the one above."""
    return "".join(lines).isupper()


def _slack(lines: list[str], ends: list[str], reach: int) -> int:
    """The columns that stay empty at most where a sentence surely goes on in the line below: with a small letter."""
    rooms = [
        reach - len(end) - 1 - len(after.split(None, 1)[0])
        for line, end, after in zip(lines, ends, lines[1:], strict=False)
        if line and after.lstrip()[:1].islower() and end[-1:] not in STOPS
    ]
    return max([room + 1 for room in rooms if 0 <= room < SLACK], default=0)


_BY_CHANCE = 2
"""So many times the stops at the ends of full lines, those inside lines show that a paragraph has several sentences."""


def _ends_at_stops(ends: list[str], reach: int) -> bool:
    """Whether a stop at the end of a full line ends a paragraph: more lines end so than the stops inside lines explain."""
    full = sum(
        len(line.lstrip()) + len(after.split(None, 1)[0]) >= reach and parts_sentences(line, after.lstrip())
        for line, after in pairwise(ends)
        if line[-1:] in STOPS and after
    )
    inner = len(INNER_STOP.findall("\n".join(ends))) if full else 0
    return full > bool(inner) and _BY_CHANCE * full > inner


def parts_sentences(line: str, after: str) -> bool:
    """Whether a sentence ends with a line: at no initial, and not before words in small letters."""
    return INNER_STOP.search(f"{line[-4:]} {after[:2]}") is not None
