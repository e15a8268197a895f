"""CSV by RFC 4180: comma, a header always, cells unaltered; one row a story, or one a quotation."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from gazette_cli.story import FIELDS, Quote, Story
from gazette_cli.writers import Options, Sink

Cell = str | int | None

HOLDS = frozenset(FIELDS) - {"furniture"}
"""A row for each story has all but that."""

ROWS = ("story", "quote")
"""What a row can be."""

BETWEEN = " | "
"""Stands between the items of a list in one cell."""


def _column(key: str) -> dict[str, Callable[[Story], Cell]]:
    """The column of a key that needs no more than one: a string or a number, the text of a part, a list of either."""
    return {key: lambda story: _cell(getattr(story, key))}


def _cell(value: Any) -> Cell:
    if isinstance(value, list):
        return BETWEEN.join(str(_cell(each)) for each in value)
    text: Cell = getattr(value, "text", value)
    return text


COLUMNS: dict[str, dict[str, Callable[[Story], Cell]]] = {
    "byline": {
        "byline": lambda story: _cell(story.byline.names or story.byline.text) if story.byline else None,
        "byline_affiliation": lambda story: story.byline.affiliation if story.byline else None,
    },
    "dateline": {
        **_column("dateline"),
        "dateline_place": lambda story: story.dateline.place if story.dateline else None,
        "dateline_date": lambda story: story.dateline.date if story.dateline else None,
        "dateline_agency": lambda story: story.dateline.agency if story.dateline else None,
    },
    "quotes": {"quotes": lambda story: len(story.quotes)},
    "source": {
        **_column("source"),
        "source_name": lambda story: story.source.name if story.source else None,
        "source_abbreviation": lambda story: story.source.abbreviation if story.source else None,
    },
    "publisher": {
        "publisher_name": lambda story: story.publisher.name if story.publisher else None,
        "publisher_blurb": lambda story: story.publisher.blurb if story.publisher else None,
    },
    "subjects": {"subjects": lambda story: BETWEEN.join(one.code or one.name or "" for one in story.subjects)},
    "media": {"media": lambda story: BETWEEN.join(one.uri or "" for one in story.media)},
    "furniture": {},
}
"""The columns of the keys that have several, none, or another value than their own. `quotes` is their number."""

STORY_ROW: dict[str, Callable[[Story], Cell]] = {
    **{name: cell for key in FIELDS if key != "body" for name, cell in COLUMNS.get(key, _column(key)).items()},
    "body": lambda story: "\n\n".join(block.text for block in story.body),
}
"""The columns of a row for each story: those of the record's keys in their order, and the body last."""

QUOTE_ROW: dict[str, Callable[[Story, int, Quote], Cell]] = {
    "file": lambda story, n, quote: story.file,
    "part": lambda story, n, quote: story.part,
    "headline": lambda story, n, quote: story.headline,
    "n": lambda story, n, quote: n,
    "kind": lambda story, n, quote: quote.kind,
    "speaker": lambda story, n, quote: quote.speaker,
    "role": lambda story, n, quote: quote.role,
    "cue": lambda story, n, quote: quote.cue,
    "text": lambda story, n, quote: quote.text,
    "block": lambda story, n, quote: quote.spans[0][0],
    "start": lambda story, n, quote: quote.spans[0][1],
    "end": lambda story, n, quote: quote.spans[0][2],
}
"""The columns of a row for each quotation, in order; `n` counts from 1, the place is that of the first part."""


def fields(options: Options) -> tuple[str, ...]:
    """The columns of these rows."""
    return tuple(QUOTE_ROW if options.rows == "quote" else STORY_ROW)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print the header, and the rows of a story at a time."""
    columns = options.fields or fields(options)
    rows = _quote_rows if options.rows == "quote" else _story_rows
    out.write(("\ufeff" * options.bom + _line(columns)).encode())
    for story in stories:
        out.write("".join(map(_line, rows(story, columns))).encode())


def _story_rows(story: Story, columns: Sequence[str]) -> Iterator[list[Cell]]:
    yield [STORY_ROW[name](story) for name in columns]


def _quote_rows(story: Story, columns: Sequence[str]) -> Iterator[list[Cell]]:
    for n, quote in enumerate(story.quotes, 1):
        yield [QUOTE_ROW[name](story, n, quote) for name in columns]


def _line(cells: Sequence[Cell]) -> str:
    """A row; one empty cell alone is quoted, for a blank line is no row."""
    return (",".join(map(_quoted, cells)) or '""') + "\n"


def _quoted(cell: Cell) -> str:
    """The cell, between quotation marks if a reader would else take it apart."""
    text = "" if cell is None else str(cell)
    if any(mark in text for mark in ',"\n\r'):
        return '"' + text.replace('"', '""') + '"'
    return text
