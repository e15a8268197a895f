"""JSON Lines: one record a line, for scripts over many files; or one row a quotation or a speaker, flat."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, Sink, records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gazette_cli.writers.rows import Table

HOLDS = frozenset(FIELDS)
"""All of it."""

ROWS = ("story", "quote", "speaker")
"""What a line can be."""


def _table(options: Options) -> Table | None:
    """The table of the rows; None for whole records, which need none of its columns."""
    if options.rows == "story":
        return None
    from gazette_cli.writers.rows import TABLES

    return TABLES[options.rows]


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys; of other rows the columns, the usual ones first."""
    table = _table(options)
    return tuple(table.columns) if table else FIELDS


def meant(name: str, options: Options) -> str | None:
    """A dotted name if it is a place in the record; of other rows the column that such a place has."""
    from gazette_cli.writers import picks

    table = _table(options)
    return table.meant(name) if table else picks.meant(name)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print one object a line, the lines of a story at a time."""
    table = _table(options)
    if table is None:
        for value in records(stories, options.fields):
            out.write(_line(value))
        return
    asked = table.asked(options.fields)
    for story in stories:
        out.write(b"".join(_line({column.name: column.get(row) for column in asked}) for row in table.rows(story)))


def _line(value: dict[str, object]) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)
