"""Atom: each entry a story."""

from collections.abc import Iterator

from gazette_cli.errors import NotNewsError
from gazette_cli.exchange import feeds, tree
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of a feed. Raises NotNewsError for one without entries."""
    root, warnings = tree.parsed(text)
    feed = feeds.told(root)
    found = list(tree.all_of(root, "entry"))
    for entry in found:
        story = feeds.of(entry, feed)
        story.warnings = [*warnings, *story.warnings]
        yield story
    if not found:
        raise NotNewsError("a feed without entries, no story in it")
