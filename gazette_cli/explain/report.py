"""All that `gazette explain` tells of an input, as records and as lines for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import orjson

from gazette_cli import formats, inputs, trail
from gazette_cli.errors import GazetteError
from gazette_cli.explain import quotations
from gazette_cli.explain.records import Record, of_lines, of_pieces
from gazette_cli.explain.table import table

if TYPE_CHECKING:
    from gazette_cli.story import Story
    from gazette_cli.trail import Step

EXPLAINED: dict[str, Callable[[str, str, Sequence[Story], Sequence[Step]], Iterator[Record]]] = {
    "text": of_lines,
    "html": of_pieces,
}
"""The formats of which it is asked what became of each line or piece; the fields of others say what they are."""


class Report(NamedTuple):
    """What became of an input."""

    rows: list[Record]
    """A record a line, or a piece."""
    stories: list[Story]
    steps: list[Step]


def report(name: str, source: str = formats.AUTO, encoding: str | None = None) -> Report:
    """The report on a file. Raises GazetteError for one without a story, and for an exchange format."""
    text, kind, shown, warnings = inputs.recognised(inputs.load(name), name, source, encoding)
    if kind not in EXPLAINED or isinstance(text, bytes):
        raise GazetteError(f"{kind}, whose fields say what they are; explain is for text and pages")
    stories: list[Story] = []
    with trail.kept() as steps:
        try:
            stories.extend(inputs.stories((text, kind, shown, warnings)))
        except GazetteError:
            if not stories:
                raise
    return Report(list(EXPLAINED[kind](shown, text, stories, steps)), stories, steps)


def as_records(told: Report) -> Iterator[str]:
    """A record a line: those of lines or pieces, then those of quotations."""
    for row in told.rows:
        yield orjson.dumps(row).decode()
    for story in told.stories:
        for quote in quotations.explained(story, told.steps):
            yield orjson.dumps({"file": story.file, "part": story.part, **quote}).decode()


def as_text(told: Report, width: int | None) -> Iterator[str]:
    """Tables for a person, cut at a terminal's width where that is given."""
    for story in told.stories:
        rows = [row for row in told.rows if row["part"] == story.part]
        of = f", part {story.part}" if len(told.stories) > 1 else ""
        yield f"{story.file}{of}: {story.format}"
        yield ""
        yield from table(rows, width)
        yield ""
        if story.quotes:
            yield "Quotations"
            yield ""
            yield from quotations.lines(story, told.steps)
    if refused := [row for row in told.rows if row["part"] is None and row["segments"]]:
        yield from table(refused, width)
