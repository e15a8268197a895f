"""A page that gazette wrote → the stories that it shows: each text of a record stands on it under its place's name.

What tells of the input, and what follows from the body, is not read: the page is the input now, and its quotations are
found again.
"""

from dataclasses import fields
from functools import cache
from typing import Any

from lxml import etree

from gazette_cli.readers import json
from gazette_cli.story import Byline, Story

Element = etree._Element


def read(text: str) -> list[Story]:
    """The stories of a page, in order; none for a page that only says that gazette wrote it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True)
    records = map(_record, etree.fromstring(text.encode(), parser).iterfind(".//article"))
    return [json.of(record) for record in records if record]


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


@cache
def _several() -> frozenset[str]:
    """The fields that are lists."""
    return frozenset(field.name for part in (Story, Byline) for field in fields(part) if field.default_factory is list)


def _put(holder: dict[str, Any], name: str, value: Any) -> None:
    """Give a field its value, or one more."""
    if name in _several():
        holder.setdefault(name, []).append(value)
    else:
        holder[name] = int(value) if name == "urgency" and value.isdecimal() else value


def _text(element: Element) -> str:
    return "".join(map(str, element.itertext()))
