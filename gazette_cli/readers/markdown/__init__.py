"""Markdown, with front matter or without.

`front` parts the keys from the text and `fields` says what they tell; `blocks`, `tables`, `inline` and `tags` read the text,
of which `rows` makes rows; `head` finds the headline, and the wire's own lines find their fields as in any copy. Gazette's own
Markdown has been through all that: `own` takes its text as it stands.
"""

from collections.abc import Iterator, Sequence

from gazette_cli.exchange import copy
from gazette_cli.readers.markdown import blocks, fields, foot, front, head, inline, own, rows
from gazette_cli.readers.markdown.fields import Given
from gazette_cli.story import Block, Byline, Furniture, Story
from gazette_cli.wire import bylines


def read(text: str) -> Iterator[Story]:
    """The stories of a text: one, or as many as have front matter."""
    for matter, body in front.documents(text):
        yield of(matter, body)


def of(matter: front.Matter, body: str) -> Story:
    """The story of front matter and the text below it."""
    told, rest = fields.told(matter)
    story = Story()
    given = fields.fill(story, told)
    written = fields.OWN in matter
    found = list(rows.read(story, *blocks.pieces(body, written), written))
    if written:
        own.put(story, found, given)
    else:
        for field in fields.MARKED:
            setattr(story, field, _unmarked(getattr(story, field)))
        _put(story, [Block(row.kind, row.text) for row in foot.read(story, head.read(story, found))], given)
    story.furniture += rest
    return story


def _put(story: Story, body: list[Block], given: Given) -> None:
    """Fill the story from its blocks and from what is said of it."""
    lede = copy.folded(" ".join(block.text for block in body[:1]))
    if story.summary and copy.folded(story.summary) in lede:
        story.summary = None
    copy.complete(story, body, dateline=given.dateline or given.place, agency=given.agency)
    if story.dateline is not None:
        story.dateline.place = story.dateline.place or given.place
        story.dateline.agency = story.dateline.agency or given.agency
    elif given.agency:
        story.furniture.append(Furniture("junk", f"agency: {given.agency}"))
    _signed(story, given.byline)
    if given.source and given.source.startswith(("http://", "https://")) and story.uri is None:
        story.uri = given.source
    else:
        copy.credited(story, given.source)


def _unmarked(text: str | None) -> str | None:
    """A field without the marks of Markdown; one that holds more than text stays as it is."""
    line = inline.read(text) if text else inline.Line()
    return text if line.media or line.embeds else line.text or text


def _signed(story: Story, names: Sequence[str]) -> None:
    """Give the story the byline of its front matter; where the text has one, that stays."""
    text = ", ".join(names)
    if story.byline is not None:
        if copy.folded(text) not in copy.folded(story.byline.text):
            story.furniture.append(Furniture("junk", text))
    elif len(names) == 1:
        story.byline = bylines.read(text)
    elif names:
        story.byline = Byline(text, list(names))
