"""The story in a script: pages that are built in the browser bring their text as data, and may show its beginning alone.

The data is a tree as editors for rich text keep it (ProseMirror, Contentful): nodes with a `type` or `nodeType`, a `content`
of nodes, and texts in `text` or `value`.
"""

from collections.abc import Iterator
from typing import Any

import orjson

from gazette_cli.exchange import jsonld

DEEPEST = 40
"""How deep a text is looked for; the data of whole sites is deeper."""
PARAGRAPH = "paragraph"


def longest(scripts: list[str]) -> list[str]:
    """The paragraphs of the longest text in the data of several scripts."""
    return max(map(paragraphs, scripts), key=jsonld.size, default=[])


def paragraphs(script: str) -> list[str]:
    """The paragraphs of the longest text in the data."""
    if PARAGRAPH not in script:
        return []
    try:
        value = orjson.loads(script)
    except ValueError:
        return []
    return max(texts(value), key=jsonld.size, default=[])


def texts(value: Any, depth: int = 0) -> Iterator[list[str]]:
    """The paragraphs of each text in the data."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        found = [words(node) for node in value if kind(node) == PARAGRAPH]
        if found:
            yield [text for text in found if text]
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if isinstance(each, dict | list):
            yield from texts(each, depth + 1)


def kind(node: Any) -> str | None:
    """What a node of the tree is."""
    name = (node.get("type") or node.get("nodeType")) if isinstance(node, dict) else None
    return name if isinstance(name, str) else None


def words(node: Any) -> str:
    """The text of a node, white space folded."""
    return " ".join(jsonld.unescaped("".join(strings(node))).split())


def strings(node: Any, depth: int = 0) -> Iterator[str]:
    """The strings that a node prints."""
    if not isinstance(node, dict) or depth > DEEPEST:
        return
    content = node.get("content")
    if isinstance(content, list):
        for each in content:
            yield from strings(each, depth + 1)
    elif kind(node) == "text":
        yield str(node.get("text") or node.get("value") or "")
