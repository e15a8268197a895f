"""Blocks of Markdown → rows of text without marks; pictures, their captions, notes at the foot and tags leave them."""

from collections.abc import Generator, Iterable, Iterator
from typing import NamedTuple

from gazette_cli.exchange.copy import folded
from gazette_cli.exchange.elements import CELL
from gazette_cli.pattern import Pattern
from gazette_cli.readers.markdown import inline, tags
from gazette_cli.readers.markdown.blocks import FOOTNOTE, Piece
from gazette_cli.story import PARAGRAPH, TABLE, Furniture, Media, Story
from gazette_cli.wire import settle
from gazette_cli.wire.roles import Role

BREAK = "  \n"
"""A line that ends so is broken there."""
CREDITED = Pattern(r"(?i)\b(?:photo(?:graph)?|image|picture|foto)s?(?: (?:by|courtesy of)|[:/]) ?[^\n]{2,60}$")
"""The photographer or the agency at the end of a caption: "The old quay. Photo by Lena Falk"."""
NEAR = 80
"""Characters at the end of a caption in which that is looked for."""
TAGS = Pattern(r"(?:#[^\W\d][\w/-]{0,60}(?:\s|$)){1,40}$")
"""A paragraph of Obsidian's tags."""


class Row(NamedTuple):
    """A block of the text."""

    kind: str
    text: str
    level: int = 0
    """Of a heading."""
    whole: int = 0
    """How many marks emphasise all of it: one is italics, two are bold."""


def read(story: Story, pieces: Iterable[Piece], references: frozenset[str], own: bool) -> Iterator[Row]:
    """The rows of the pieces; what is no text goes to its field of the story."""
    pictured = False
    for piece in pieces:
        if piece.code:
            pictured = False
            yield Row(piece.kind, " ".join(piece.text.split()))
        elif (own and piece.kind == TABLE) or (piece.kind == PARAGRAPH and _is_table(piece.text, own)):
            lines = filter(None, (inline.read(line, references).text for line in piece.text.split("\n")))
            yield from (Row(TABLE, text) for text in (lines if own and _is_broken(piece.text) else ["\n".join(lines)]))
        elif not own and TAGS.match(piece.text):
            story.keywords += [tag for word in piece.text.split() if (tag := word[1:]) not in story.keywords]
        else:
            for kind, level, text in tags.parts(piece.kind, piece.text):
                line = inline.read(text, references)
                pictured = yield from _row(
                    story, Row(kind, line.text, level or piece.level, line.whole), line, pictured
                )


def _is_table(text: str, own: bool) -> bool:
    """Whether a paragraph is a table as gazette writes it: each line but the last is broken, and has cells in others' text."""
    lines = text.split("\n")
    broken = all(map(_is_broken, lines if len(lines) == 1 else lines[:-1]))
    return broken and (own or all(CELL.strip() in line for line in lines))


def _is_broken(text: str) -> bool:
    """Whether a text is broken where it ends: in gazette's own each line is a block then, else all are one."""
    return text.endswith("  ")


def _row(story: Story, row: Row, line: inline.Line, pictured: bool) -> Generator[Row, None, bool]:
    """The row, if text is left; whether it is a picture, so that what follows may be its caption."""
    for one in line.media:
        _add(story, one)
    story.furniture += [Furniture("embed", code) for code in line.embeds]
    if not row.text:
        return pictured or bool(line.media)
    if row.kind == FOOTNOTE:
        story.furniture.append(Furniture("junk", row.text))
    elif story.media and (row.kind == tags.CAPTION or ((pictured or line.media) and _is_caption(row))):
        _caption(story, row.text)
    else:
        yield row._replace(kind=PARAGRAPH) if row.kind == tags.CAPTION else row
    return False


def _is_caption(row: Row) -> bool:
    """Whether a row right below a picture is its caption: in italics, or ended by the photographer's name."""
    role = settle.role_of(row.text) if row.kind == PARAGRAPH else Role.OFFICE
    return role == Role.CAPTION or (role is None and (row.whole == 1 or CREDITED.search(row.text[-NEAR:]) is not None))


def _add(story: Story, one: Media) -> None:
    """Add a picture; of one that is there already, its caption."""
    same = next((known for known in story.media if known.uri == one.uri), None)
    if same is None:
        story.media.append(one)
    elif one.caption and same.caption is None:
        same.caption = one.caption
    elif one.caption and one.caption != same.caption:
        story.furniture.append(Furniture("caption", one.caption))


def _caption(story: Story, text: str) -> None:
    """Give the last picture its caption; of two the one that stands below it is read, the other is furniture."""
    last = story.media[-1]
    if last.caption and folded(last.caption) not in folded(text):
        story.furniture.append(Furniture("caption", last.caption))
    last.caption = text
