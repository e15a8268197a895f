"""RSS 0.9 to 2.0: each item a story."""

from collections.abc import Iterator

from gazette_cli.errors import NotNewsError
from gazette_cli.exchange import feeds, tree
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of a feed. Raises NotNewsError for one without items."""
    root, warnings = tree.parsed(text)
    channel = tree.first(root, "channel")
    feed = feeds.told(root if channel is None else channel)
    found = list(tree.all_of(root, "item"))
    for item in found:
        story = feeds.of(item, feed)
        story.warnings = [*warnings, *story.warnings]
        yield story
    if not found:
        raise NotNewsError("a feed without items, no story in it")
