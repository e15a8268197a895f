"""CSV by RFC 4180: comma, a header always, cells unaltered; one row a story, a quotation or a speaker."""

from collections.abc import Callable, Iterable
from typing import Any

from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, Sink
from gazette_cli.writers.rows import TABLES

HOLDS = frozenset(FIELDS) - {"furniture"}
"""A row for each story has all but that."""

ROWS = tuple(TABLES)
"""What a row can be."""


def fields(options: Options) -> tuple[str, ...]:
    """The columns that these rows can have, the usual ones first."""
    return tuple(TABLES[options.rows].columns)


def meant(name: str, options: Options) -> str | None:
    """The column that a place in the record has, as `dateline.place`."""
    return TABLES[options.rows].meant(name)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print the header, and the rows of a story at a time."""
    asked = TABLES[options.rows].asked(options.fields)
    cells = [(column.get, column.between) for column in asked]
    rows = TABLES[options.rows].rows
    shown = _shown(options)
    header = _line(column.name for column in asked)
    out.write(("\ufeff" * (options.bom or options.excel) + header).encode())
    for story in stories:
        lines = (_line(_cell(get(row), between, shown) for get, between in cells) for row in rows(story))
        out.write("".join(lines).encode())


def _shown(options: Options) -> Callable[[str | float], str]:
    """How a text or a number is shown: as it is, or as a spreadsheet leaves it."""
    if not options.excel:
        return str
    from gazette_cli.writers.spreadsheet import cell

    return cell


def _cell(value: Any, between: str, shown: Callable[[str | float], str]) -> str:
    """The cell of a value: empty for None, a list joined, or as JSON."""
    if value is None:
        return ""
    if not isinstance(value, list):
        return _quoted(shown(value))
    if between:
        return _quoted(shown(between.join(value)))
    import orjson

    return _quoted(orjson.dumps(value).decode())


def _line(cells: Iterable[str]) -> str:
    """A row; one empty cell alone is quoted, for a blank line is no row."""
    return (",".join(cells) or '""') + "\n"


def _quoted(text: str) -> str:
    """The cell, between quotation marks if a reader would else take it apart."""
    if any(mark in text for mark in ',"\n\r'):
        return '"' + text.replace('"', '""') + '"'
    return text
