"""Which rule decided on a segment of copy: what the reader noted, else what the tables say when they are asked anew."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gazette_cli.explain.alignment import solid
from gazette_cli.explain.leaves import Leaf
from gazette_cli.explain.rules import BY_NAME, convention_name, like
from gazette_cli.explain.segments import Segment
from gazette_cli.story import CROSSHEAD, ITEM, TABLE
from gazette_cli.trail import Step
from gazette_cli.wire import datelines, recognition, signatures, tails

FORMS = frozenset(form.name for form in datelines.FORMS)
TAILS = frozenset(tail.example for tail in tails.TAILS)
SHAPES = {CROSSHEAD: "crosshead-by-shape", ITEM: "item-by-its-mark", TABLE: "table-of-figures"}
"""The rules of the body's blocks that are no paragraphs."""


SEVERAL, MANY = 200, 500
"""From so many decisions on in a story, those about parts of a text are not looked for: of one that was decided on as a
whole; of any.
"""


class Noted(NamedTuple):
    """A decision about a row."""

    letters: str
    """Of the row, in small letters, for copy in capitals is read as if it had some."""
    rule: str


def noted(steps: Sequence[Step]) -> list[Noted]:
    """The decisions about rows, the last of those that are the same; those about quotations and stories aside."""
    found = [Noted(solid(step.subject).casefold(), step.rule) for step in steps if isinstance(step.subject, str)]
    return [*reversed(dict.fromkeys(one for one in reversed(found) if one.letters))]


class Reasons:
    """The rules of a story's texts."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = noted(steps)
        self._whole: dict[str, list[Noted]] = {}
        for step in self._steps:
            self._whole.setdefault(step.letters, []).append(step)
        self._known: dict[Leaf, list[tuple[int, int, str]]] = {}

    def rule(self, leaf: Leaf, segment: Segment, above: str = "") -> str:
        """The rule for a part of a text; `above` is the first row of the text, by which a block of rows is known."""
        if not any(map(str.isalnum, leaf.text)):
            return "end-mark" if leaf.kind == "end_mark" else "no-word-in-it"
        if leaf not in self._known:
            self._known[leaf] = sorted(self._on(leaf), key=lambda step: step[0] - step[1])
        inside = [rule for low, high, rule in self._known[leaf] if low <= segment.first and segment.last < high]
        return inside[-1] if inside else _by_table(leaf, segment.text, above)

    def _on(self, leaf: Leaf) -> Iterator[tuple[int, int, str]]:
        """The decisions about a text: which of its letters, and the rule."""
        letters = solid(leaf.text).casefold()
        for row, rule in self._near(letters):
            name = _named(leaf, rule)
            at = letters.find(row) if name else -1
            if name and at >= 0:
                yield at, at + len(row), name
            elif name and _holds(leaf, row, letters, rule):
                yield 0, len(letters), name

    def _near(self, letters: str) -> Sequence[Noted]:
        """The decisions among which those about a text are looked for."""
        whole = self._whole.get(letters, ())
        return whole if len(self._steps) >= (SEVERAL if whole else MANY) else self._steps


def _holds(leaf: Leaf, row: str, letters: str, rule: str) -> bool:
    """Whether a row that was decided on holds a text: with its dateline or behind it, or with its label."""
    if leaf.name == "dateline":
        return row.startswith(letters)
    return (leaf.name in ("body", "headline") or rule.startswith("export")) and letters in row


def _named(leaf: Leaf, rule: str) -> str | None:
    """The name by which a decision is shown for a text; None if it is about other fields."""
    if rule in FORMS:
        return f"dateline: {rule}" if leaf.name == "dateline" else None
    if rule in TAILS:
        return like("tail", rule) if leaf.name not in ("body", "headline", "subhead") else None
    fields = BY_NAME[rule].fields if rule in BY_NAME else ""
    if rule == "signature":
        return None if leaf.name in ("body", "headline") else _signature(leaf.text)
    return rule if fields == "*" or leaf.name in fields.split("|") else None


def _signature(text: str) -> str:
    """The name of a signature's row, or of the step where an agency's name alone tells it."""
    row = next((one for one in signatures.SIGNATURES if one.pattern.fullmatch(text)), None)
    return "signature" if row is None else like("signature", row.example)


def _by_table(leaf: Leaf, text: str, above: str) -> str:
    """The rule for a text on which nothing was noted: the convention that it follows, or its first row does."""
    if leaf.name == "body":
        return SHAPES.get(leaf.kind or "", "running-text")
    for row in (leaf.text, above, text):
        found = recognition.convention_of(row) if row else None
        if found is not None:
            return convention_name(found)
    if leaf.kind == "end_mark":
        return "end-mark"
    return "no-convention"
