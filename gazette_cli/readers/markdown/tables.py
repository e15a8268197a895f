"""Lines of tables in Markdown → rows of the record, their cells parted by a bar."""

from collections.abc import Iterable

from gazette_cli.exchange.elements import CELL
from gazette_cli.pattern import Pattern

BAR = Pattern(r"(?<!\\)\|")
APART = Pattern(r" {2,99}|\t")
"""What parts columns without bars."""
COLUMNS = Pattern(r"-{2,999}(?: {1,99}-{2,999}){1,60}$")
"""Dashes of a simple table of Pandoc, over each column."""


def is_rule(line: str) -> bool:
    """Whether a line is the rule below the heads of a table."""
    return "|" in line and "-" in line and not line.strip("|-: \t")


def is_grid(line: str) -> bool:
    """Whether a line is a rule of a grid of Pandoc."""
    text = line.strip()
    return text[:2] in ("+-", "+=") and text[-1] == "+" and not text.strip("+-=: ")


def is_columned(line: str) -> bool:
    """Whether a line is the rule over the columns of a simple table of Pandoc."""
    return COLUMNS.match(line) is not None


def is_whole(rule: str) -> bool:
    """Whether gazette wrote a table below this rule that is one block of the record: there is no blank in it."""
    return " " not in rule.strip()


def barred(lines: Iterable[str]) -> list[str]:
    """The rows of lines whose cells have bars between them."""
    return _rows(map(BAR.split, lines))


def aligned(lines: Iterable[str]) -> list[str]:
    """The rows of lines whose cells have several blanks between them."""
    return _rows(map(APART.split, lines))


def _rows(cells: Iterable[list[str]]) -> list[str]:
    """The rows with something in them; a cell with nothing in it is left out."""
    rows = (CELL.join(filter(None, (cell.strip().replace("\\|", "|") for cell in row))) for row in cells)
    return list(filter(None, rows))
