"""Several stories in one file: where each begins."""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.files.fences import ALONE, END, GATE, LEAD, LINES, PROOFS, SIGNS, START, Cut, Fence
from gazette_cli.readers.text.files.openings import SUBSTANCE, grade, has_words
from gazette_cli.readers.text.files.unfenced import NUMBER, datelined, listed, repeated

MOST = 0.6
"""The share of a file's parts that have to look like stories for a mark to be a fence at the others too."""

MARK_LENGTH = 400
"""Characters that no line of a mark exceeds."""

CANDIDATE = Pattern(f"{LEAD}(?:{GATE})")


class Part(NamedTuple):
    """A story's stretch of the text."""

    mark: str
    """What stands above the story and is none of it: its number in the file, a masthead, a table of contents."""
    copy: str
    """The story, its end mark included."""


def split(text: str) -> list[Part]:
    """The stories of a file, in order. Their marks and copy joined are the text."""
    fence, cuts = fencing(text)
    cuts = cuts or [Cut(0, 0)]
    ends = [cut.start for cut in cuts[1:]] + [len(text)]
    belows = [cut.start if fence is None or fence.own else cut.below for cut in cuts]
    rows = zip(cuts, belows, ends, strict=True)
    return [Part(text[cut.start : below], text[below:end]) for cut, below, end in rows]


def fencing(text: str) -> tuple[Fence | None, list[Cut]]:
    """The mark that parts the most stories, and the cuts, the first story's among them; none for a single story.

    A less sure kind of mark has to part twice as many stories as a surer one.
    """
    padded = "\n" + text
    best: tuple[Fence | None, list[Cut]] = (None, [])
    for fence, marks in chain(fenced(padded), repeated(padded), listed(padded)):
        inside = any(at.start and at.below + SUBSTANCE < len(text) for at in marks)
        cuts = proven(fence, text, marks) if inside else []
        surer = best[0] is not None and PROOFS.index(best[0].proof) < PROOFS.index(fence.proof)
        if len(cuts) > len(best[1]) if not surer else len(cuts) >= 2 * len(best[1]):
            best = fence, cuts
    return best if best[1] else (None, datelined(text))


def fenced(padded: str) -> Iterator[tuple[Fence, list[Cut]]]:
    """The fences of the tables that occur, the surest first, and where they stand.

    The text has a line break in front of it, so that offsets into it are those of the lines below.
    """
    rows: dict[Fence, list[Cut]] = {}
    for fence, cut in marked_lines(padded):
        rows.setdefault(fence, []).append(cut)
    marks = sorted(rows.items(), key=lambda row: LINES.index(row[0]))
    marks += [(sign, signs(sign, padded)) for sign in SIGNS if sign.hints in padded]
    yield from sorted(marks, key=lambda mark: PROOFS.index(mark[0].proof))


def marked_lines(padded: str) -> Iterator[tuple[Fence, Cut]]:
    """The lines that are marks. A row's pattern is compiled only if one of its hints stands in such a line."""
    for candidate in CANDIDATE.finditer(padded):
        start = candidate.start()
        line = padded[start : padded.find("\n", start + 1) % (len(padded) + 1)]
        if len(line) > MARK_LENGTH or start + SUBSTANCE > len(padded) - len(line):
            continue
        for hint, fence in hints():
            if hint in line and (match := fence.line.match(line)):
                yield fence, fence.cut(padded, start, start + match.end() - 1)
                break


@cache
def hints() -> list[tuple[str, Fence]]:
    """Each hint of the marks that are lines of their own, with its mark."""
    return [(hint, fence) for fence in LINES for hint in fence.hints.split("|")]


def signs(sign: Fence, padded: str) -> list[Cut]:
    """Where a mark stands that may share a line with text."""
    return [sign.cut(padded, max(0, at.start() - 1), at.end() - 1) for at in Pattern(sign.pattern).finditer(padded)]


def proven(fence: Fence, text: str, cuts: list[Cut]) -> list[Cut]:
    """The cuts that part stories, the first story's among them; empty where the fence parts none."""
    cuts = merged(fence, text, rising(fence, text, cuts))
    if fence.proof == ALONE or not cuts:
        return cuts
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    grades = [grade(text, cut.below, end) for cut, end in zip(cuts, ends, strict=True)]
    least = threshold(grades, PROOFS.index(fence.proof))
    rest = [cut for cut, mark in zip(cuts[1:], grades[1:], strict=True) if mark >= least]
    return [cuts[0], *rest] if rest and grades[0] >= least - 1 else []


def threshold(grades: list[int], proof: int) -> int:
    """The grade that a part needs: none where a headline is proof and most of three or more parts have one."""
    if proof > 1:
        return proof
    headed = sum(mark >= proof for mark in grades)
    if headed == len(grades):
        return proof
    return 0 if headed >= MOST * len(grades) else 2


def rising(fence: Fence, text: str, cuts: list[Cut]) -> list[Cut]:
    """The cuts whose number rises: a number that stands at its document's end again heads no new one."""
    if not fence.numbered:
        return cuts
    kept, last = [], 0
    for at in cuts:
        number = NUMBER.search(text[at.start : at.below])
        if number and int(number[0]) > last:
            kept.append(at)
            last = int(number[0])
    return kept


def merged(fence: Fence, text: str, cuts: list[Cut]) -> list[Cut]:
    """The first story's start, and the cuts that have words above and below."""
    least = 3 if (fence.side, fence.proof) == (START, ALONE) else SUBSTANCE
    kept = [Cut(0, 0)]
    for at in cuts:
        front = at is cuts[0] and is_front(fence, text, at)
        if has_words(text, kept[-1].below, at.start, least) and not front:
            kept.append(at)
        elif len(kept) == 1:
            kept[0] = Cut(0, at.below)
        elif fence.side == END:
            kept[-1] = at
    if not has_words(text, kept[-1].below, len(text), least):
        kept.pop()
    return kept if len(kept) > 1 else []


def is_front(fence: Fence, text: str, first: Cut) -> bool:
    """Whether what stands above the first starting mark is a masthead or a table of contents, not a story."""
    return fence.side == START and grade(text, 0, first.start) < (2 if fence.proof == ALONE else 1)
