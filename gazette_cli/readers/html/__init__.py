"""Saved news pages → Story.

`tree` prunes the page, `scripts` reads those with JSON-LD, `declared` sorts what it says of itself, `flow` walks over its text once. `fields`
choose between what is declared and what is shown. `body` finds the story's pieces by the names that its `zones` know,
as far as its `doubts` believe them, and by their `shapes`; `record` makes the story's blocks of them. `own` reads what
gazette itself wrote.
"""

from collections.abc import Iterator

from gazette_cli.errors import NotNewsError
from gazette_cli.exchange.own import GENERATED, HEAD, HINTS
from gazette_cli.readers.html.body.find import Body, find
from gazette_cli.readers.html.builder import let_go
from gazette_cli.readers.html.declared import Declared, declared
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.fields import fill
from gazette_cli.readers.html.flow import flow
from gazette_cli.readers.html.record import blocks
from gazette_cli.readers.html.tree import prune
from gazette_cli.story import PARAGRAPH, Story

TEASERS = 5
"""From so many linked headings on a page that declares no story can be a list of stories."""


def read(text: str) -> Iterator[Story]:
    """The page's story; of a page that gazette wrote, all. Raises NotNewsError for pages without one, lists of stories
    among them.
    """
    if (stories := by_gazette(text)) is not None:
        yield from stories
        return
    pruned = prune(text)
    page = declared(pruned)
    run = flow(pruned.soup)
    story = Story(format="html")
    at = fill(story, page, run)
    body = find(run, at, pruned.pictures)
    blocks(story, body, page, run, at)
    if is_list(story, body, page):
        raise NotNewsError("a list of stories, no story in it")
    if not story.body and (not story.headline or (at < 0 and not page.article)):
        raise NotNewsError("no story in it")
    let_go(pruned.soup)
    yield story


def by_gazette(text: str) -> Iterator[Story] | None:
    """The stories of a page that gazette wrote; None for any other."""
    if not any(text.find(hint, 0, HEAD) >= 0 for hint in HINTS) or GENERATED.search(text, 0, HEAD) is None:
        return None
    from gazette_cli.readers.html import own

    return own.read(text)


def is_list(story: Story, body: Body, page: Declared) -> bool:
    """Whether the page declares no story, and what looks like its text is headings that lead to others."""
    if page.article or page.first("og:type") not in (None, "website"):
        return False
    teasers = sum(piece.name in HEADINGS and piece.linked > 0.7 * len(piece.text) for piece, _ in body.pieces)
    return teasers >= TEASERS and teasers >= sum(block.kind == PARAGRAPH for block in story.body) / 2
