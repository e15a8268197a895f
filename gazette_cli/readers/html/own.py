"""A page that gazette wrote → the stories that it shows: each text of a record stands on it under its place's name.

What tells of the input, and what follows from the body, is not read: the page is the input now, and its quotations are
found again. A page may have passed through a browser, a tool or a person's hands since: white space is folded, and what
stands in a story under no place's name, or under that of one that is taken, is furniture.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from lxml import etree

from gazette_cli.pattern import Pattern
from gazette_cli.readers import json
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Part, Story, names
from gazette_cli.wire.controls import without_controls

Element = etree._Element
Record = dict[str, Any]

KINDS = (PARAGRAPH, CROSSHEAD, ITEM, TABLE)
UNREAD = frozenset(("file", "part", "format", "warnings", "body", "quotes"))
"""The keys of a record that stand on a page under no name."""
BESIDE = frozenset("meta side cast strip ledger none lacking".split())
"""The classes of what stands beside a story's texts, and is made of them."""
QUOTATION = Pattern(r"s[0-9]{1,9}q[0-9]{1,9}")
"""The address of a quotation."""
SPACES = Pattern(r"[ \t\n\r\f]+")
"""What HTML takes for white space; a space at which no line breaks is none."""
DIGITS = 9
"""A number has no more."""


def read(text: str) -> Iterator[Story] | None:
    """The stories of a page, in order; None for a page that only says that gazette wrote it."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(without_controls(text).encode(), parser)
    is_own = root.find(".//div[@class='ledger']") is not None
    articles = [each for each in root.iter("article") if "story" in _classes(each)]
    records = [_record(article) for article in reversed(articles)]  # one within another before that
    records = [record for record in reversed(records) if record]
    return map(json.of, records, range(1, len(records) + 1)) if is_own or records else None


def _record(article: Element) -> Record:
    """The record that an article shows; its texts are taken out of it. What a label tells follows the text beside it."""
    record: Record = {}
    parts: dict[str, Record] = {}
    labels: list[Element] = []
    waiting = list(reversed(article))
    while waiting:
        element = waiting.pop()
        classes = _classes(element)
        if "row" in classes:
            parts = {}
        if "label" in classes:
            labels.append(element)
        if _is_taken(element, classes, record, parts):
            _empty(element)
        elif element.tag != "article" and "data-field" not in element.attrib:
            ordered = sorted(element, key=lambda child: "label" in _classes(child))
            waiting += ordered[::-1]
    for label in labels:
        _empty(label)
    if record and (rest := [*filter(None, map(_folded, _loose(article)))]):
        record.setdefault("furniture", []).extend({"kind": "junk", "text": words} for words in rest)
    return record


def _empty(element: Element) -> None:
    """Leave nothing of an element; what stands after it stays."""
    tail = element.tail
    element.clear()
    element.tail = tail


def _is_taken(element: Element, classes: list[str], record: Record, parts: dict[str, Record]) -> bool:
    """Whether an element's text is in the record now, or in none of them."""
    if "block" in classes:
        kind = next((name for name in classes if name in KINDS), PARAGRAPH)
        shown = _text(element)
        if text := _folded(shown) and (shown.strip("\n") if kind == TABLE else _folded(shown)):
            record.setdefault("body", []).append({"kind": kind, "text": text})
        return True
    if path := element.get("data-field"):
        return _put(record, parts, path, _folded(_text(element)))
    return not BESIDE.isdisjoint(classes) or QUOTATION.fullmatch(element.get("id", "")) is not None


def _put(record: Record, parts: dict[str, Record], path: str, text: str) -> bool:
    """Give a place of the record its text; whether there is such a place, and nothing in it yet."""
    key, _, name = path.partition(".")
    if not text:
        return True
    if path not in _places() or path.endswith("."):
        return False
    if not name:
        is_number = path == "urgency" and text.isdecimal() and len(text) <= DIGITS
        return _give(record, key, int(text) if is_number else text, _places()[path])
    if key not in parts:
        part: Record = {}
        if not _give(record, key, part, _places()[f"{key}."]):
            return False
        parts[key] = part
    return _give(parts[key], name, text, _places()[path])


def _give(holder: Record, name: str, value: Any, several: bool) -> bool:
    """Give a field its value, or one more of several; whether it could be given."""
    if several:
        holder.setdefault(name, []).append(value)
        return True
    return name not in holder and holder.setdefault(name, value) is value


@cache
def _places() -> dict[str, bool]:
    """The places of a record's texts, and whether several texts can stand there; those of parts end in a full stop."""
    found: dict[str, bool] = {}
    for key, hint in get_type_hints(Story).items():
        kinds = (hint, *get_args(hint))
        part = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Part)), None)
        if key in UNREAD:
            continue
        found[f"{key}." if part else key] = get_origin(hint) is list
        for name in names(part) if part else ():
            found[f"{key}.{name}"] = get_origin(get_type_hints(part)[name]) is list
    return found


def _loose(article: Element) -> Iterator[str]:
    """The texts that are left in an article, those of each of its parts as one."""
    yield article.text or ""
    for child in article:
        yield f"{_text(child)}{child.tail or ''}"


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def _text(element: Element) -> str:
    return "".join(map(str, element.itertext()))


def _folded(text: str) -> str:
    return SPACES.sub(" ", text).strip(" ")
