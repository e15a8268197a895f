"""The items of a document → its stories."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from gazette_cli.errors import NotNewsError
from gazette_cli.story import Story

Item = TypeVar("Item")

TOLD = "headline kicker subhead summary byline dateline body credits contacts notes media".split()
"""Keys of a record of which a story has one at least."""


def each(
    items: Sequence[Item],
    of: Callable[[Item], Story],
    warnings: Sequence[str],
    without: str,
    is_own: Callable[[Item], bool] = lambda item: False,
) -> Iterator[Story]:
    """The story of each item, with the document's own warnings first.

    An item that says nothing is none, unless it is one that gazette wrote. Raises NotNewsError for no item, which says
    what the document is without one.
    """
    if not items:
        raise NotNewsError(f"{without}, no story in it" if without else "no story in it")
    found = False
    for item in items:
        story = of(item)
        if says(story) or is_own(item):
            story.warnings = [*warnings, *story.warnings]
            yield story
            found = True
    if not found:
        raise NotNewsError("no story in it")


def says(story: Story) -> bool:
    """Whether an item is a story: it has words, files, or news of its status, such as that it is canceled."""
    return story.status in ("withheld", "canceled") or any(getattr(story, key) for key in TOLD)
