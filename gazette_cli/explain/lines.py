"""The lines of copy, each with the fields that its words went to."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazette_cli.explain.alignment import Rows, Window, align, anywhere
from gazette_cli.explain.leaves import Leaf, leaves
from gazette_cli.explain.segments import Segment, segments
from gazette_cli.pattern import Pattern
from gazette_cli.readers.text import feed_marks
from gazette_cli.readers.text.files import cuts
from gazette_cli.readers.text.files.fences import END, Fence
from gazette_cli.story import Story
from gazette_cli.trail import Step

LINE_END = Pattern(r"\r{1,2}[ \t]{0,9}\n|\r|\n")
"""What ends a line of a file: of any system, or of one that wrote for another."""
REPAIRS = {**feed_marks.REPAIRS, 0x0C: " "}
"""What a line has in place of control characters: a form feed ends none."""


class Line(NamedTuple):
    """A line of copy."""

    number: int
    """As editors count it, from 1."""
    part: int | None
    """Of which story it is; None for one that was refused."""
    text: str
    """Without the feed's control characters."""
    segments: list[Segment]
    fence: str | None
    """The name of the mark between stories that it is a line of."""
    place: str | None
    """The rule that its place in the file tells, for what is furniture there."""


class Account(NamedTuple):
    """All that is told of a text."""

    lines: list[Line]
    leaves: list[Leaf]
    """The texts of all records, by the numbers that segments have."""
    stories: list[Story]
    """Of each of those texts the story."""
    steps: dict[int, list[Step]]
    """What was decided for each story, by its part."""


class _Part(NamedTuple):
    """A stretch of a file that is read as one, by letters."""

    start: int
    copy: int
    """Where its copy begins, below what only marks it."""
    end: int
    steps: list[Step]
    story: Story


def account(text: str, stories: Sequence[Story], steps: Sequence[Step]) -> Account:
    """What became of the lines of a text, from its records and from what was kept while they were made."""
    rows = Rows([_cleaned(row) for row in LINE_END.split(text)])
    parts = _parts(text, steps)
    windows: dict[int, list[Window]] = {}
    decided: dict[int, list[Step]] = {}
    for part, story in _told(parts, stories):
        windows.setdefault(story.part, []).append(Window(part.start, part.end))
        decided.setdefault(story.part, []).extend(part.steps)
    found: list[Leaf] = []
    owners: list[Story] = []
    for story in stories:
        own = leaves(story)
        stretch = windows.get(story.part, [])
        align(rows, own, anywhere(stretch), range(len(found), len(found) + len(own)))
        found += own
        owners += [story] * len(own)
    return Account(_lines(text, rows, _places(rows, parts, stories), found, owners), found, owners, decided)


def _cleaned(row: str) -> str:
    """A line as the reader has it, but for the marks of a feed."""
    return row if row.isascii() and row.isprintable() else row.translate(REPAIRS)


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text.translate(feed_marks.REPAIRS)))


def _parts(text: str, steps: Sequence[Step]) -> list[_Part]:
    """The parts of a file in order, with what was decided in each: the reader notes the story of each."""
    found, at, above = [], 0, 0
    made = [n for n, step in enumerate(steps) if isinstance(step.subject, Story)]
    for part, n in zip(cuts.split(feed_marks.plain(text)), made, strict=False):
        story = steps[n].subject
        assert isinstance(story, Story)
        copy = at + _letters(part.mark)
        end = copy + _letters(part.copy)
        found.append(_Part(at, copy, end, list(steps[above:n]), story))
        at, above = end, n + 1
    return found


def _told(parts: Sequence[_Part], stories: Sequence[Story]) -> Iterator[tuple[_Part, Story]]:
    """Each part with the story that has its words: a part that tells none is the next one's, or the last one's."""
    own = {id(story): story for story in stories}
    held: list[_Part] = []
    last: Story | None = None
    for part in parts:
        held.append(part)
        if id(part.story) in own:
            last = own[id(part.story)]
            yield from ((one, last) for one in held)
            held = []
    if last is not None:
        yield from ((one, last) for one in held)


def _places(rows: Rows, parts: Sequence[_Part], stories: Sequence[Story]) -> dict[int, str]:
    """The lines of parts that tell no story, and those above a story that mark it and are none of it."""
    own = set(map(id, stories))
    found: dict[int, str] = {}
    for part in parts:
        if id(part.story) not in own:
            found.update(dict.fromkeys(rows.row[part.start : part.end], "part-without-a-story"))
        found.update(dict.fromkeys(rows.row[part.start : part.copy], "mark-above-a-story"))
    return found


def _lines(text: str, rows: Rows, places: dict[int, str], leaves: list[Leaf], owners: list[Story]) -> list[Line]:
    """The lines with their segments, parts and fences; a blank one is of no part."""
    fences = _fences(text, rows)
    found = []
    part = owners[0].part if owners else None
    for n, (row, own) in enumerate(zip(rows.rows, segments(rows, leaves), strict=True)):
        part = owners[own[0].leaf].part if own else part
        found.append(Line(n + 1, part if row.strip() else None, row, own, fences.get(n), places.get(n)))
    return found


def _fences(text: str, rows: Rows) -> dict[int, str]:
    """The names of the marks that part the file, by the lines in which they stand; see `files.fences`."""
    plain = feed_marks.plain(text)
    fence, places = cuts.fencing(plain)
    if fence is None:
        return {}
    lines = [n for n, row in enumerate(rows.rows) if row.strip()]
    offsets = list(_offsets(plain))
    found = {}
    for cut in places if len(lines) == len(offsets) else ():
        at = bisect_left(offsets, cut.start)
        if fence.side == END:
            found.update({lines[at - 1]: fence.name} if at and cut.start else {})
        else:
            marks = lines[at : max(bisect_left(offsets, cut.below), at + 1)]
            found.update(dict.fromkeys(marks if cut.start else _below_front(rows, marks, fence), fence.name))
    return found


def _below_front(rows: Rows, lines: list[int], fence: Fence) -> list[int]:
    """Of the lines above a file's first story those from its mark on: what stands above them is the file's own."""
    at = next((n for n, line in enumerate(lines) if fence.line.match("\n" + rows.rows[line].strip())), 0)
    return lines[at:]


def _offsets(text: str) -> Iterator[int]:
    """Where the lines begin that are not blank: as many as the file has."""
    at = 0
    for line in text.split("\n"):
        if line.translate(feed_marks.REPAIRS).strip():
            yield at
        at += len(line) + 1
