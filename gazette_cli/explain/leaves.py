"""A record → the texts in which its words stand, each with the path of its field."""

from collections.abc import Iterator
from typing import NamedTuple

from gazette_cli.story import Story

OWN, BESIDE, REPEATED = range(3)
"""What has its words for itself; furniture of a page, which may say what a field says; names out of other fields."""


class Leaf(NamedTuple):
    """A text of a record."""

    field: str
    """`headline`, `body[3]`, `furniture[0]`."""
    kind: str | None
    """Of a block, a note about somebody or furniture: `paragraph`, `company`, `junk`."""
    text: str
    rank: int = OWN
    """Which text has words first that stand in several: the lowest."""

    @property
    def repeats(self) -> bool:
        """Whether its words may stand in another field as well."""
        return self.rank == REPEATED

    @property
    def name(self) -> str:
        """The field without its number: "body"."""
        return self.field.partition("[")[0]


def leaves(story: Story, *, declared: bool = False) -> list[Leaf]:
    """The texts of a record, the field whose words are all its own before others.

    `declared`: of a page, which says of itself whose it is, so that the source may be a name out of the byline.
    """
    return [leaf for leaf in _leaves(story, declared) if leaf.text]


def _leaves(story: Story, declared: bool) -> Iterator[Leaf]:
    for name in ("headline", "kicker", "subhead"):
        yield Leaf(name, None, getattr(story, name) or "")
    for name in ("byline", "dateline"):
        part = getattr(story, name)
        yield Leaf(name, None, part.text if part is not None else "")
    for n, block in enumerate(story.body):
        yield Leaf(f"body[{n}]", block.kind, block.text)
    if story.source is not None:
        yield Leaf("source", None, story.source.text, REPEATED if declared else OWN)
    if story.publisher is not None:
        yield Leaf("publisher", "blurb", story.publisher.blurb or "")
    for n, about in enumerate(story.about):
        yield Leaf(f"about[{n}]", about.kind, about.text)
    for name in ("credits", "contacts", "notes"):
        for n, text in enumerate(getattr(story, name)):
            yield Leaf(f"{name}[{n}]", None, text)
    yield Leaf("copyright", None, story.copyright or "")
    yield Leaf("slug", None, story.slug or "")
    for n, piece in enumerate(story.furniture):
        yield Leaf(f"furniture[{n}]", piece.kind, piece.text, BESIDE if declared else OWN)
    if story.publisher is not None:
        yield Leaf("publisher", "name", story.publisher.name or "", REPEATED)
