"""What became of an input, as records: a line of copy or a piece of a page each, and each quotation."""

from collections.abc import Iterator, Sequence

from gazette_cli.explain.leaves import Leaf
from gazette_cli.explain.lines import Account, Line, account
from gazette_cli.explain.reasons import Reasons
from gazette_cli.explain.segments import Segment
from gazette_cli.story import Story
from gazette_cli.trail import Step
from gazette_cli.wire.controls import shown

Record = dict[str, object]

LEFT_OUT = "left out"
"""In the place of a field: what a page shows and no record has."""


def of_lines(name: str, text: str, stories: Sequence[Story], steps: Sequence[Step]) -> Iterator[Record]:
    """A record for each line of copy: blank ones have no segments, all others have one at least."""
    told = account(text, stories, steps)
    reasons = {part: Reasons(own) for part, own in told.steps.items()}
    firsts = _firsts(told)
    for line in told.lines:
        parts = [_segment(told, reasons, firsts, line, segment) for segment in line.segments]
        if not parts and line.text.strip():
            parts = [_unplaced(line)]
        yield {
            "file": name,
            "part": line.part,
            "line": line.number,
            "text": shown(line.text.rstrip()),
            "segments": parts,
        }


def _firsts(told: Account) -> dict[int, str]:
    """The first row of each text, by its number."""
    found: dict[int, str] = {}
    for line in told.lines:
        for segment in line.segments:
            found.setdefault(segment.leaf, segment.text)
    return found


def _segment(
    told: Account, reasons: dict[int, Reasons], firsts: dict[int, str], line: Line, segment: Segment
) -> Record:
    leaf = told.leaves[segment.leaf]
    rule = reasons[told.stories[segment.leaf].part].rule(leaf, segment, firsts[segment.leaf])
    return _as_record(leaf, segment, _by_place(leaf, line, rule))


def _as_record(leaf: Leaf, segment: Segment, rule: str) -> Record:
    return {"field": leaf.field, "kind": leaf.kind, "text": shown(segment.text), "rule": rule}


def _by_place(leaf: Leaf, line: Line, rule: str) -> str:
    """The rule of furniture that its place in a file tells: a mark between stories, or a part that tells none."""
    if leaf.name != "furniture":
        return rule
    if line.fence is not None:
        return f"fence: {line.fence}"
    return line.place or rule


def _unplaced(line: Line) -> Record:
    """What a line is that has no word of a record."""
    wordless = not any(map(str.isalnum, line.text))
    rule = f"fence: {line.fence}" if line.fence else "mark-of-the-feed" if wordless else "story-refused"
    return {"field": None, "kind": "mark" if wordless else None, "text": shown(line.text.strip()), "rule": rule}


def of_pieces(name: str, text: str, stories: Sequence[Story], steps: Sequence[Step]) -> Iterator[Record]:
    """A record for each piece of a page, in order; behind them one for each field that it declares and does not show.

    What was left out has the field `left out`, which no record has.
    """
    from gazette_cli.explain import pieces

    for story in stories:
        for told in pieces.account(text, story, steps):
            parts: list[Record] = [
                {"field": leaf.field, "kind": leaf.kind, "text": words, "rule": rule}
                for leaf, words, rule in told.parts
            ]
            if told.left_out is not None:
                parts = [{"field": LEFT_OUT, "kind": None, "text": told.text, "rule": told.left_out}]
            yield {"file": name, "part": story.part, "piece": told.piece, "text": told.text, "segments": parts}
