"""NITF 3.x: one document, one story."""

from collections.abc import Iterator

from gazette_cli.exchange import nitf, stories, tree
from gazette_cli.exchange.tree import Index
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of a text that is decoded already, whatever encoding it declares. Raises NotNewsError for none."""
    root, warnings = tree.parsed(text)
    documents = list(map(Index, list(tree.all_of(root, "nitf")) or [root]))
    yield from stories.each(documents, nitf.of, warnings, "", nitf.is_own)
