"""JSON text → its values; names differ from version to version, and what is one here is a list there."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from gazette_cli.errors import NotNewsError
from gazette_cli.exchange import codes, markup, nitf, tree
from gazette_cli.story import Block, Story

Item = Mapping[str, Any]


def parsed(text: str) -> Any:
    """The value of a text. Raises NotNewsError for what is no JSON."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise NotNewsError(f"not JSON at byte {len(text[: error.pos].encode())}") from None
    level = [value]
    for _ in range(tree.DEEPEST):
        level = [inner for one in level for inner in _held(one)]
    if level:
        raise NotNewsError("too deep, no story in it")
    return value


def _held(value: Any) -> Iterable[Any]:
    """What an array or an object holds."""
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


LISTS = ("item", "items", "_items", "hits", "docs", "results", "data", "stories", "articles")
"""Keys of an answer's list of items, in the APIs of those who give ninjs: `_items` is Superdesk's, `hits` TT's."""


def items(value: Any, *keys: str) -> list[Item]:
    """The items of a value that have one of these keys: itself, or those of an array, alone or in an answer."""
    if isinstance(value, dict) and not any(key in value for key in keys):
        value = next((value[key] for key in LISTS if isinstance(value.get(key), list)), value)
    some = value if isinstance(value, list) else [value]
    return [one for one in some if isinstance(one, dict) and any(key in one for key in keys)]


def text(value: Any) -> str | None:
    """A string, white space folded; the first of several; None for what has none."""
    if isinstance(value, list):
        return next(filter(None, map(text, value)), None)
    if isinstance(value, dict):
        return next(filter(None, (text(value.get(key)) for key in ("value", "name", "literal", "by"))), None)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return " ".join(str(value).split()) or None


def first(item: Item, *keys: str) -> str | None:
    """The text of the first of these keys that has one."""
    return next(filter(None, (text(item.get(key)) for key in keys)), None)


def texts(value: Any) -> list[str]:
    """The texts of a list."""
    return [found for one in (value if isinstance(value, list) else [value]) if (found := text(one))]


def rows(item: Item, *keys: str) -> Iterator[Item]:
    """The objects in the lists of these keys; where there is an object of objects, those by whatever name."""
    for key in keys:
        value = item.get(key)
        if isinstance(value, dict) and value and all(isinstance(one, dict) for one in value.values()):
            value = list(value.values())
        yield from (one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict))


def string(value: Any) -> str:
    """A text as it stands there; of a list its texts, a paragraph each."""
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(string, value)))
    return string(value.get("value")) if isinstance(value, dict) else value if isinstance(value, str) else ""


def role(row: Item) -> str:
    """What a headline or a body is for."""
    return codes.behind_scheme(text(row.get("role")))


def body(story: Story, document: str) -> list[Block]:
    """The blocks of a body in a string: NITF, HTML or text."""
    if "<nitf" in document[:2000] or "<body.content" in document[:4000]:
        try:
            root, _ = tree.parsed(document)
        except NotNewsError:  # the items after it must not suffer from it
            return markup.of_string(document)
        return nitf.within(story, root).body
    return markup.of_string(document)
