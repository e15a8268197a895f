"""RSS 0.9 to 2.0: each item a story."""

from collections.abc import Iterator

from gazette_cli.exchange import feeds, stories, tree
from gazette_cli.story import Story

NO_POSTS = ("attachment", "nav_menu_item", "revision")
"""Types of items in WordPress' export that are no posts: files, menus, earlier versions."""


def read(text: str) -> Iterator[Story]:
    """The stories of a feed. Raises NotNewsError for one without items."""
    root, warnings = tree.parsed(text)
    channel = tree.first(root, "channel")
    feed = feeds.told(root if channel is None else channel)
    items = list(tree.all_of(root, "item"))
    items = [item for item in items if tree.text(tree.first(item, "post_type")) not in NO_POSTS] or items
    yield from stories.each(items, lambda item: feeds.of(item, feed), warnings, "a feed without items")
