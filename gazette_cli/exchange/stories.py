"""The items of a document → its stories."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from gazette_cli.errors import NotNewsError
from gazette_cli.story import Story

Item = TypeVar("Item")


def each(items: Sequence[Item], of: Callable[[Item], Story], warnings: Sequence[str], without: str) -> Iterator[Story]:
    """The story of each item, with the document's own warnings first.

    Raises NotNewsError for no item, which says what the document is without one.
    """
    if not items:
        raise NotNewsError(f"{without}, no story in it" if without else "no story in it")
    for item in items:
        story = of(item)
        story.warnings = [*warnings, *story.warnings]
        yield story
