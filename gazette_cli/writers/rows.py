"""The columns of CSV, and of JSON Lines with rows: one table a kind of row, each column with what it means.

A row is of a story, of a quotation or of a speaker in a story; in all of them the story's columns can be asked for.
"""

from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple

from gazette_cli.story import FIELDS, Quote, Span, Story
from gazette_cli.writers.voices import voices, words

Value = str | int | float | list[str] | list[Span] | None
"""What a column gives; CSV makes one cell of it, JSON Lines has it as it is."""

BETWEEN = " | "
"""Stands between the items of a list in one cell."""
BLANK_LINE = "\n\n"
"""Stands between paragraphs in one cell."""


class Column(NamedTuple):
    """A column: its name, how the value of a row is got, and what the schema says of it."""

    name: str
    path: str
    """Where its value stands in the record, as `dateline.place`; empty for what is reckoned."""
    get: Callable[[Any], Any]
    hint: Any = None
    """Its type; None for that of its place in the record."""
    meaning: str = ""
    """One line; empty for what the model says of its place in the record."""
    between: str = BETWEEN
    """What stands between the items of a list in one cell; empty for JSON."""


class Said(NamedTuple):
    """The row of a quotation."""

    story: Story
    n: int
    quote: Quote


class Table(NamedTuple):
    """A kind of rows."""

    title: str
    """One of its rows, in words."""
    columns: dict[str, Column]
    """All that can be asked for, by name: the usual ones first."""
    usual: tuple[str, ...]
    """Those that a row has if none is asked for."""
    rows: Callable[[Story], Iterable[Any]]
    """The rows of a story, of which the columns get their values."""

    def asked(self, fields: tuple[str, ...]) -> list[Column]:
        """The columns that are asked for; the usual ones if none is."""
        return [self.columns[name] for name in fields or self.usual]

    def meant(self, name: str) -> str | None:
        """The column of a place in the record, as `dateline_place` of `dateline.place`; None where there is none."""
        return next((column.name for column in self.columns.values() if "." in name and column.path == name), None)


def _place(path: str, name: str = "", between: str = BETWEEN) -> Column:
    """The column of a place in the record: a string, a number or None; a list of what its parts have there."""
    key, _, field = path.partition(".")

    def get(story: Story) -> Any:
        """The value of a story's row."""
        part = getattr(story, key)
        if isinstance(part, list):
            return [getattr(each, field) for each in part]
        return None if part is None else getattr(part, field)

    return Column(name or path.replace(".", "_"), path, get if field else attrgetter(key), between=between)


def _byline(story: Story) -> list[str]:
    return story.byline.names or [story.byline.text] if story.byline else []


PARTS: dict[str, tuple[Column, ...]] = {
    "byline": (
        Column("byline", "byline.names", _byline, list[str], "The persons; where none is known, as printed."),
        _place("byline.affiliation"),
    ),
    "dateline": (
        _place("dateline.text", "dateline"),
        *map(_place, ("dateline.place", "dateline.date", "dateline.agency")),
    ),
    "body": (_place("body.text", "body", BLANK_LINE),),
    "quotes": (Column("quotes", "", lambda story: len(story.quotes), int, "How many quotations the story has."),),
    "source": (_place("source.text", "source"), *map(_place, ("source.name", "source.abbreviation"))),
    "publisher": tuple(map(_place, ("publisher.name", "publisher.blurb"))),
    "about": (_place("about.text", "about"),),
    "subjects": (
        Column(
            "subjects",
            "subjects.code",
            lambda story: [one.code or one.name or "" for one in story.subjects],
            list[str],
            "What the story is about: codes, and the name of what has none.",
        ),
    ),
    "media": (
        Column(
            "media",
            "media.uri",
            lambda story: [one.uri or "" for one in story.media],
            list[str],
            "Where the files are that go with the story, or what they are called.",
        ),
    ),
    "furniture": (),
}
"""The columns of the keys that have several, none, or another value than their own."""

STORY = {
    column.name: column
    for key in (*(key for key in FIELDS if key != "body"), "body")
    for column in PARTS.get(key) or (() if key in PARTS else (_place(key),))
}
"""The columns of a story: those of the record's keys in their order, and the body last."""


def _first(row: Said) -> tuple[int | None, int | None, int | None]:
    """The place of a quotation's first part; a record from elsewhere may give none."""
    return row.quote.spans[0] if row.quote.spans else (None, None, None)


def _paragraph(row: Said) -> str | None:
    """The texts of the blocks that the parts of a quotation stand in, those blocks that the story has."""
    body = row.story.body
    numbers = dict.fromkeys(number for number, _, _ in row.quote.spans if number < len(body))
    return BLANK_LINE.join(body[number].text for number in numbers) if numbers else None


QUOTE = (
    Column("n", "", lambda row: row.n, int, "Which of the story's quotations it is, from 1."),
    Column("kind", "quotes.kind", lambda row: row.quote.kind, str),
    Column("speaker", "quotes.speaker", lambda row: row.quote.speaker, str | None),
    Column("role", "quotes.role", lambda row: row.quote.role, str | None),
    Column("cue", "quotes.cue", lambda row: row.quote.cue, str | None),
    Column("text", "quotes.text", lambda row: row.quote.text, str),
    Column("block", "", lambda row: _first(row)[0], int | None, "The block of the body its first part is in, from 0."),
    Column("start", "", lambda row: _first(row)[1], int | None, "Where its first part begins in that block's text."),
    Column("end", "", lambda row: _first(row)[2], int | None, "Where its first part ends in that block's text."),
    Column(
        "spans",
        "quotes.spans",
        lambda row: row.quote.spans,
        list[Span],
        "All parts: block, start and end as offsets into that block's text.",
        "",
    ),
    Column("paragraph", "", _paragraph, str | None, "The texts of the blocks that it stands in."),
    Column("words", "", lambda row: words(row.quote.text), int, "How many words it has."),
)
"""The columns of a quotation besides those of its story."""

SPEAKER = (
    Column(
        "speaker", "quotes.speaker", lambda row: row.speaker, str | None, "The name; null for what nobody is named for."
    ),
    Column("role", "quotes.role", lambda row: row.role, str | None, "The first title or description that is given."),
    Column("quotations", "", lambda row: row.quotations, int, "How many quotations of theirs the story has."),
    Column("words", "", lambda row: row.words, int, "How many words those have."),
    Column("share", "", lambda row: row.share, float | None, "Of all quoted words of the story, from 0 to 1."),
)
"""The columns of a speaker besides those of the story."""


def _said(story: Story) -> Iterator[Said]:
    return (Said(story, n, quote) for n, quote in enumerate(story.quotes, 1))


def _told(column: Column) -> Column:
    """A column of the story in a row that has the story for a part."""
    return column._replace(get=lambda row: column.get(row.story))


def _within(title: str, own: Iterable[Column], usual: str, rows: Callable[[Story], Iterable[Any]]) -> Table:
    """A table whose rows stand in a story: its own columns, and all of the story's that are not called the same."""
    every = {name: _told(column) for name, column in STORY.items()} | {column.name: column for column in own}
    first = tuple(usual.split())
    names = dict.fromkeys((*first, *(column.name for column in own), *every))
    return Table(title, {name: every[name] for name in names}, first, rows)


TABLES = {
    "story": Table("story", STORY, tuple(STORY), lambda story: (story,)),
    "quote": _within(
        "quotation", QUOTE, "file part headline n kind speaker role cue text block start end", _said
    ),
    "speaker": _within("speaker", SPEAKER, "file part speaker role quotations words share", voices),
}  # fmt: skip
"""The kinds of rows, by the names of `--rows`."""
