"""A story → the rows of the tables of a run: stories, quotations, errors, which `id` and `part` join."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from gazette_cli.story import FIELDS, Quote, Story, names

if TYPE_CHECKING:
    from gazette_cli.errors import GazetteError

TABLES = STORIES, QUOTES, ERRORS = ("stories", "quotes", "errors")

Row = dict[str, Any]

KEPT = tuple(name for name in FIELDS if name != "quotes")
"""What of a record is in its row of `stories`: its quotations are rows of their own."""


class Thing(NamedTuple):
    """What a row is of: a page of a web archive, a row of a data set, a file."""

    id: str
    """The record's identifier in a web archive; the value of the column that was named; else file and number."""
    file: str
    """The name of the file that it is in."""
    url: str | None = None
    """Where a page stood on the web."""


def story_row(thing: Thing, story: Story) -> Row:
    """The row of a story."""
    row: Row = {"id": thing.id, "url": thing.url}
    for name in KEPT:
        row[name] = getattr(story, name)
    return row


def quote_rows(thing: Thing, story: Story) -> Iterator[Row]:
    """The rows of a story's quotations."""
    for n, quote in enumerate(story.quotes, 1):
        yield {"id": thing.id, "part": story.part, "n": n} | {name: getattr(quote, name) for name in names(Quote)}


def error_row(thing: Thing, unit: str, error: GazetteError) -> Row:
    """The row of what gave no story, or no more."""
    return {
        "id": thing.id,
        "file": thing.file,
        "url": thing.url,
        "unit": unit,
        "code": error.code,
        "phrase": str(error),
    }


def columns(table: str) -> dict[str, Any]:
    """The columns of a table, each with its type as the model has it."""
    from typing import get_type_hints

    if table == STORIES:
        hints = get_type_hints(Story)
        return {"id": str, "url": str | None} | {name: hints.get(name, str | None) for name in KEPT}
    if table == QUOTES:
        return {"id": str, "part": int, "n": int} | get_type_hints(Quote)
    return {"id": str, "file": str, "url": str | None, "unit": str, "code": str, "phrase": str}
