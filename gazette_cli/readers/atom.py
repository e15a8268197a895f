"""Atom: each entry a story."""

from collections.abc import Iterator

from gazette_cli.exchange import feeds, stories, tree
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of a feed. Raises NotNewsError for one without entries."""
    root, warnings = tree.parsed(text)
    feed = feeds.told(root)
    entries = list(tree.all_of(root, "entry"))
    yield from stories.each(entries, lambda entry: feeds.of(entry, feed), warnings, "a feed without entries")
