"""JSON-LD in the words of schema.org: an object, an array, or a graph; each article a story.

`graph` finds the articles of a document, `articles` makes a story of each. What gazette wrote, `own`, is read back as it
stands. Pages that have JSON-LD in them are pages.
"""

from collections.abc import Iterator
from typing import Any

from gazette_cli.errors import NotNewsError
from gazette_cli.exchange import jsonld, stories, tree, values
from gazette_cli.exchange.jsonld import Node
from gazette_cli.readers.jsonld import articles, graph, own
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of a document. Raises NotNewsError for what holds none."""
    value, warnings = _parsed(text)
    document = graph.graph(value)

    def of(article: Node) -> Story:
        """The story of an article: as it stands where gazette wrote it."""
        return own.of(article) if graph.is_own(article) else articles.of(article, document)

    yield from stories.each(document.articles, of, warnings, "", graph.is_own)


def _parsed(text: str) -> tuple[Any, list[str]]:
    """The value of a text, and the warnings that it earns: templates break lines in strings, and leave commas behind."""
    try:
        return values.parsed(text), []
    except NotNewsError:
        mended = jsonld.mended(text)
        if mended is None:
            raise
        return values.parsed(mended), [tree.MALFORMED]
