"""JSON Lines: one record a line, for scripts over many files; or one row a quotation or a speaker, flat."""

from collections.abc import Iterable

import orjson

from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, Sink, picks
from gazette_cli.writers.rows import TABLES, columns

HOLDS = frozenset(FIELDS)
"""All of it."""

ROWS = tuple(TABLES)
"""What a line can be."""


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys; of other rows the columns, the usual ones first."""
    return FIELDS if options.rows == "story" else tuple(TABLES[options.rows].columns)


def meant(name: str, options: Options) -> str | None:
    """A dotted name if it is a place in the record; of other rows the column that such a place has."""
    return picks.meant(name) if options.rows == "story" else TABLES[options.rows].meant(name)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print one object a line, the lines of a story at a time."""
    if options.rows == "story":
        for value in picks.records(stories, options.fields):
            out.write(_line(value))
        return
    asked = columns(options.rows, options.fields)
    rows = TABLES[options.rows].rows
    for story in stories:
        out.write(b"".join(_line({column.name: column.get(row) for column in asked}) for row in rows(story)))


def _line(value: dict[str, object]) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)
