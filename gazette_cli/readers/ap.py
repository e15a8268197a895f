"""The AP's media API: an answer with one item, or a feed of them. The text is a rendition's, where the answer holds it."""

from collections.abc import Iterator
from typing import Any

from gazette_cli.exchange import objects, stories, values
from gazette_cli.exchange.values import Item
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of an answer. Raises NotNewsError for what holds none."""
    answer = values.parsed(text)
    data = answer.get("data") if isinstance(answer, dict) else None
    rows: Any = data.get("items") if isinstance(data, dict) and "items" in data else [data]
    found = [row["item"] for row in rows or [] if isinstance(row, dict) and isinstance(row.get("item"), dict)]
    only = _rendition(answer) if len(found) == 1 else None
    yield from stories.each(objects.texts(found), lambda item: objects.of(item, _rendition(item) or only), (), "")


def _rendition(item: Item) -> str | None:
    """The text that was fetched with an item: a document, or an object that has it."""
    given = item.get("nitf")
    if isinstance(given, dict):
        return next(
            (string for key in objects.BODIES if isinstance(string := given.get(key), str) and string.strip()), None
        )
    return given if isinstance(given, str) and "<" in given else None
