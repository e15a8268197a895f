"""A page that gazette wrote → the stories that it shows: each text of a record stands on it under its place's name.

What tells of the input, and what follows from the body, is not read: the page is the input now, and its quotations are
found again.
"""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from lxml import etree

from gazette_cli.readers import json
from gazette_cli.story import Byline, Story

LISTS = frozenset(field.name for part in (Story, Byline) for field in fields(part) if field.default_factory is list)
"""What there may be several of."""
NUMBERS = frozenset(("urgency",))

Element = etree._Element


def read(text: str) -> Iterator[Story]:
    """The stories of a page, in order."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    root = etree.fromstring(text.encode(), parser)
    for number, article in enumerate(root.iterfind(".//article"), 1):
        yield json.of(_record(article), number)


def _record(article: Element) -> dict[str, Any]:
    """The record that an article shows."""
    record: dict[str, Any] = {}
    for row in article.iterfind("div"):
        parts: dict[str, dict[str, Any]] = {}
        for element in row.iter("p", "h2", "h3", "pre", "span", "small"):
            name, _, kind = element.get("class", "").partition(" ")
            if name == "block":
                record.setdefault("body", []).append({"kind": kind, "text": _text(element)})
            elif path := element.get("data-field", ""):
                key, _, field = path.partition(".")
                if not field:
                    _put(record, key, _text(element))
                elif key in parts:
                    _put(parts[key], field, _text(element))
                else:
                    parts[key] = {}
                    _put(record, key, parts[key])
                    _put(parts[key], field, _text(element))
    return record


def _put(holder: dict[str, Any], name: str, value: Any) -> None:
    """Give a field its value, or one more."""
    if name in LISTS:
        holder.setdefault(name, []).append(value)
    else:
        holder[name] = int(value) if name in NUMBERS else value


def _text(element: Element) -> str:
    return "".join(map(str, element.itertext()))
