"""NewsML-G2, the IPTC's news items and messages: each text item a story; packages, concepts and plans are passed over."""

from collections.abc import Iterator

from gazette_cli.exchange import newsmlg2, stories, tree
from gazette_cli.exchange.tree import Index
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of a message, or of one item. Raises NotNewsError where it holds none."""
    root, warnings = tree.parsed(text)
    items = [Index(item, tree.all_of(item, *newsmlg2.OTHERS)) for item in tree.all_of(root, "newsitem")]
    texts = [item for item in items if newsmlg2.kind(item) in (None, "text", "composite")]
    yield from stories.each(texts or items, newsmlg2.of, warnings, "a package", newsmlg2.is_own)
