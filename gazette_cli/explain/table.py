"""Records of lines or pieces → a table for a person: number, field, rule and words; below it what the rules mean."""

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from gazette_cli.explain.rules import meanings

LONGEST_RULE = 44
"""Characters of a rule's name beyond which the words of its row stand further right."""
LEAST = 20
"""Characters of a rule's name that are shown in any terminal; in a wide one the words have as much room as the rule."""
CUT = "…"


def table(rows: Sequence[dict[str, Any]], width: int | None) -> Iterator[str]:
    """The lines of the table. On a terminal, whose width is given, a row is cut there and a meaning wrapped."""
    cells = [cell for row in rows for cell in _cells(row)]
    if not cells:
        return
    number = max(len(cell[0]) for cell in cells)
    field = max(len(cell[1]) for cell in cells)
    rule = min(max(len(cell[2]) for cell in cells), LONGEST_RULE)
    if width is not None:
        rule = min(rule, max((width - number - field - 6) // 2, LEAST))
    for one, two, three, words in cells:
        name = cut(three, rule) if width is not None else three
        line = f"{one:>{number}}  {two:<{field}}  {name:<{rule}}  {words}".rstrip()
        yield line if width is None else cut(line, width)
    yield ""
    told = meanings()
    for name in dict.fromkeys(cell[2] for cell in cells):
        line = f"{name}: {told[name]}"
        yield from [line] if width is None else wrap(line, width, subsequent_indent="  ")


def cut(text: str, width: int) -> str:
    """A text as far as it fits."""
    return text if len(text) <= width else text[: width - 1] + CUT


def _cells(row: dict[str, Any]) -> Iterator[tuple[str, str, str, str]]:
    """The cells of a row: one for each field that its words went to, the number with the first; none of a blank row."""
    number = row.get("line") or row.get("piece") or "-"
    for n, segment in enumerate(row["segments"]):
        field = " ".join(filter(None, (segment["field"], segment["kind"])))
        yield "" if n else str(number), field, segment["rule"], " ".join(segment["text"].split())
