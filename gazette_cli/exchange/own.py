"""What gazette wrote itself: its documents say so, and their parts are told apart already.

Copy from elsewhere is read by the conventions of the wire. A body that a writer of gazette's printed has been read so
once: it is taken as it stands, so that a story that is written and read again is the same story.
"""

from gazette_cli.pattern import Pattern
from gazette_cli.story import PARAGRAPH, Block, Byline, Dateline, Story

NAME = "gazette"
"""The generator, profile or publisher of structured data that such a document names."""
GENERATOR = f'<meta name="generator" content="{NAME}">'
"""Stands in the head of a page."""
GENERATED = Pattern(
    rf"(?i)<meta(?=\s[^<>]{{0,200}}?\bname\s{{0,9}}=\s{{0,9}}[\"']?generator[\"'\s/>])"
    rf"\s[^<>]{{0,200}}?\bcontent\s{{0,9}}=\s{{0,9}}[\"']?(?-i:{NAME})[\"'\s/>]"
    r'|<article class="story" id="s\d{1,9}" dir='
)
"""The same as browsers and other tools write it again, or how a story begins, in a piece of a page."""
HINTS = (NAME, 'class="story"')
"""One of these is in whatever that finds: it is not tried on pages without one."""
HEAD = 1 << 16
"""Characters in which it stands: what is added to a browser sets its own style sheets before it."""
URN = "urn:gazette:"
"""How identifiers begin that were made because the story had none."""


def uri(value: str | None) -> str | None:
    """An identifier; None for one that was made for the lack of another."""
    return None if value and value.startswith(URN) else value


def complete(story: Story, blocks: list[Block], dateline: Dateline | None, byline: Byline | None) -> None:
    """Fill in the body, without the dateline that stands before its first paragraph, and who wrote it."""
    story.body, story.dateline, story.byline = blocks, dateline, byline


def take_off(blocks: list[Block], dateline: Dateline) -> None:
    """Take a dateline, which stands before the first paragraph as it is printed, off it."""
    lede = next((block for block in blocks if block.kind == PARAGRAPH), None)
    if lede is not None:
        lede.text = lede.text.removeprefix(dateline.text).removeprefix(" ")
        if not lede.text:
            blocks.remove(lede)
