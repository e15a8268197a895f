"""A story → the rows of the tables of a run: stories, quotations, errors, which `id` and `part` join."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from gazette_cli.errors import GazetteError, printable
from gazette_cli.story import FIELDS, Quote, Story, names

TABLES = STORIES, QUOTES, ERRORS = ("stories", "quotes", "errors")

Row = dict[str, Any]

KEPT = tuple(name for name in FIELDS if name not in ("file", "part", "quotes"))
"""What of a record is in its row of `stories` besides the key: its quotations are rows of their own."""


def spelt(name: str) -> str:
    """A file's name as the tables have it: what is no text, or moves a cursor, by its number."""
    return "".join(char if _is_plain(char) else ascii(char)[1:-1] for char in name)


def _is_plain(char: str) -> bool:
    return not (char < " " or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff")


class Thing(NamedTuple):
    """What a row is of: a page of a web archive, a row of a data set, a file."""

    id: str
    """The record's identifier in a web archive; the value of the column that was named; else file and number."""
    file: str
    """The name of the file that it is in."""
    number: int | None = 1
    """Which record or line of an archive or a data set it is, from 1; None for all of a file."""
    url: str | None = None
    """Where a page was fetched from."""
    fetched: str | None = None
    """When it was."""

    def key(self, part: int) -> Row:
        """What tells a story's rows from all others of a run: file, number and part do, whatever the identifiers."""
        return {"id": self.id, "part": part, "file": self.file, "number": self.number}


def story_row(thing: Thing, part: int, story: Story) -> Row:
    """The row of a story, of those that a thing has the one with this number."""
    row = thing.key(part) | {"url": thing.url, "fetched": thing.fetched}
    for name in KEPT:
        row[name] = getattr(story, name)
    return row


def quote_rows(thing: Thing, part: int, story: Story) -> Iterator[Row]:
    """The rows of a story's quotations."""
    for n, quote in enumerate(story.quotes, 1):
        yield thing.key(part) | {"n": n} | {name: getattr(quote, name) for name in names(Quote)}


def error_row(thing: Thing, unit: str, error: GazetteError) -> Row:
    """The row of what gave no story, or no more."""
    row: Row = {"id": thing.id, "file": thing.file, "number": thing.number, "url": thing.url}
    return row | {"unit": unit, "code": error.code, "phrase": printable(str(error))}


def columns(table: str) -> dict[str, Any]:
    """The columns of a table, each with its type as the model has it."""
    from typing import get_type_hints

    key: dict[str, Any] = {"id": str, "part": int, "file": str, "number": int | None}
    if table == STORIES:
        hints = get_type_hints(Story)
        fetched = {"url": str | None, "fetched": str | None}
        return key | fetched | {name: hints.get(name, str | None) for name in KEPT}
    if table == QUOTES:
        return key | {"n": int} | get_type_hints(Quote)
    del key["part"]
    return key | {"url": str | None, "unit": str, "code": str, "phrase": str}
