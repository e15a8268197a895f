"""Gazette's own Markdown → the story that was written: its text has no conventions left to be found in it."""

from gazette_cli.exchange import copy
from gazette_cli.readers.markdown.fields import Given
from gazette_cli.readers.markdown.rows import Row
from gazette_cli.story import PARAGRAPH, Block, Byline, Dateline, Publisher, Source, Story
from gazette_cli.wire import blurbs, bylines, sources


def put(story: Story, rows: list[Row], given: Given) -> None:
    """Fill the story from its rows; those in italics that close them are credits, source line and blurb."""
    body = list(rows)
    ends: list[str] = []
    while body and body[-1].whole and body[-1].kind == PARAGRAPH:
        ends.insert(0, body.pop().text)
    story.body = [Block(row.kind, row.text) for row in body]
    _end(story, ends, given.source)
    if given.byline:
        one = len(given.byline) == 1
        story.byline = bylines.read(given.byline[0]) if one else Byline(", ".join(given.byline), list(given.byline))
    if given.dateline:
        read = copy.declared(given.dateline)
        story.dateline = Dateline(given.dateline, given.place, read.date if read else None, given.agency)
        if story.published and story.published == story.dateline.date:
            story.published = None


def _end(story: Story, ends: list[str], name: str | None) -> None:
    """Give the closing lines their fields: the source line is known by its name, a blurb stands below it."""
    line = next((n for n, text in enumerate(ends) if name and name in (text, sources.read(text).name)), None)
    if line is None and name:
        line = next((n for n, text in enumerate(ends) if name in text), None)
    if line is not None:
        read = sources.read(ends[line])
        story.source = Source(ends[line], name, read.abbreviation)
        below = ends[line + 1 :]
    else:
        story.source = Source(name, name) if name else None
        below = ends[-1:] if _is_blurb(story, ends) else []
    story.credits = ends[: line if line is not None else len(ends) - len(below)]
    if below:
        story.publisher = Publisher(story.publisher.name if story.publisher else None, " ".join(below))


def _is_blurb(story: Story, ends: list[str]) -> bool:
    """Whether the last of the closing lines is what the publisher says of itself."""
    name = copy.folded(story.publisher.name) if story.publisher else ""
    return bool(ends) and (blurbs.publisher(ends[-1]) is not None or (name != "" and name in copy.folded(ends[-1])))
