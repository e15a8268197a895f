"""All that `gazette explain` tells of an input, as records and as lines for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import orjson

from gazette_cli import files, formats, inputs, trail
from gazette_cli.errors import GazetteError
from gazette_cli.explain import quotations
from gazette_cli.explain.records import Record, of_lines, of_pieces
from gazette_cli.explain.table import table
from gazette_cli.readers.html import by_gazette

if TYPE_CHECKING:
    from gazette_cli.story import Story
    from gazette_cli.trail import Step

EXPLAINED: dict[str, Callable[[str, str, Sequence[Story], Sequence[Step]], Iterator[Record]]] = {
    "text": of_lines,
    "html": of_pieces,
}
"""The formats of which it is asked what became of each line or piece; the fields of others say what they are."""
TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""The characters by which a text is written from the right from there on, or from the left: Unicode's UAX 9."""


class Report(NamedTuple):
    """What became of an input."""

    rows: list[Record]
    """A record a line, or a piece."""
    stories: list[Story]
    steps: list[Step]


def report(name: str, source: str = formats.AUTO, encoding: str | None = None) -> Report:
    """The report on a file. Raises GazetteError for one without a story, an exchange format, or a page of gazette's."""
    text, kind, shown, warnings = inputs.recognised(files.load(name), name, source, encoding)
    if kind not in EXPLAINED or isinstance(text, bytes):
        raise GazetteError(f"{kind}, whose fields say what they are; explain is for text and pages")
    if kind == "html" and by_gazette(text) is not None:
        raise GazetteError("a page of gazette's, whose fields say what they are; explain is for text and other pages")
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
    rules = quotations.noted(told.steps)
    for story in told.stories:
        for quote in quotations.explained(story, rules):
            yield orjson.dumps({"file": story.file, "part": story.part, **quote}).decode()


def as_text(told: Report, width: int | None) -> Iterator[str]:
    """Tables for a person, cut at a terminal's width where that is given; nothing in it turns what stands beside it."""
    return (line.translate(TURNS) for line in _tables(told, width))


def _tables(told: Report, width: int | None) -> Iterator[str]:
    rules = quotations.noted(told.steps)
    parts: dict[object, list[Record]] = {}
    for row in told.rows:
        parts.setdefault(row["part"], []).append(row)
    for story in told.stories:
        of = f", part {story.part}" if len(told.stories) > 1 else ""
        yield f"{story.file}{of}: {story.format}"
        yield ""
        yield from table(parts.get(story.part, []), width)
        yield ""
        if story.quotes:
            yield "Quotations"
            yield ""
            yield from quotations.lines(story, rules)
    if refused := [row for row in parts.get(None, []) if row["segments"]]:
        yield from table(refused, width)
