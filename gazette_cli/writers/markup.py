"""A story's body in markup: HTML, the XHTML of NewsML-G2, NITF."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from lxml import etree

from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Dateline, Story

Element = etree._Element

NOT_XML = Pattern("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no document of XML may hold."""
CELL = " | "
"""Between the cells of a row of a table."""


class Dialect(NamedTuple):
    """What a language of markup calls its elements."""

    space: str
    """The namespace, as lxml writes it before a name: `{http://…}`, or nothing."""
    crosshead: str
    place: tuple[str, dict[str, str], str]
    agency: tuple[str, dict[str, str], str]
    """The element, its attributes, and the attribute for what the dateline does not print."""
    date: tuple[str, str]
    """The element, and the attribute with the date in ISO 8601."""
    dateline: tuple[str, dict[str, str]] | None = None
    """Around all of a dateline."""


def html(space: str = "") -> Dialect:
    """HTML: classes of hNews, the microformat of news, mark a dateline."""
    return Dialect(
        space,
        "h2",
        ("span", {"class": "location"}, "title"),
        ("span", {"class": "org"}, "title"),
        ("time", "datetime"),
        ("span", {"class": "dateline"}),
    )


NITF = Dialect("", "hl2", ("location", {}, "location-code"), ("org", {}, "value"), ("chron", "norm"))


def clean(text: str) -> str:
    """A text as XML can hold it: a character that it can't is replaced."""
    return NOT_XML.sub("\ufffd", text)


def add(parent: Element, name: str, text: str | None = None, /, **attributes: str | None) -> Element:
    """Add an element with a text and those attributes that have a value."""
    found = etree.SubElement(
        parent, name, {key: clean(value) for key, value in attributes.items() if value is not None}
    )
    found.text = clean(text) if text is not None else None
    return found


def body(parent: Element, story: Story, words: Dialect) -> None:
    """Add a story's blocks, the dateline as printed at the beginning of the first paragraph."""
    dateline = story.dateline
    lede = next((block for block in story.body if block.kind == PARAGRAPH), None)
    if dateline is not None and lede is None:
        _dateline(etree.SubElement(parent, f"{words.space}p"), dateline, "", words)
    for kind, blocks in groupby(story.body, lambda block: (block.kind, block.kind == TABLE and not _cells(block))):
        outer = parent
        if kind[0] == ITEM:
            outer = etree.SubElement(parent, f"{words.space}ul")
        elif kind == (TABLE, False):
            outer = etree.SubElement(parent, f"{words.space}table")
        for block in blocks:
            if block is lede and dateline is not None:
                _dateline(etree.SubElement(parent, f"{words.space}p"), dateline, block.text, words)
            else:
                _block(outer, block, words)


def _block(parent: Element, block: Block, words: Dialect) -> None:
    """Add a block; a table of several lines, or with other blanks than one, stands as it is."""
    space = words.space
    if block.kind != TABLE:
        name = {CROSSHEAD: words.crosshead, ITEM: "li"}.get(block.kind, "p")
        add(parent, f"{space}{name}", block.text)
    elif cells := _cells(block):
        row = etree.SubElement(parent, f"{space}tr")
        for cell in cells:
            add(row, f"{space}td", cell)
    else:
        add(parent, f"{space}pre", block.text, **{"class": TABLE})


def _cells(block: Block) -> list[str]:
    """The cells of a row of a table; none where what is read again would not be the same."""
    cells = block.text.split(CELL)
    return cells if all(cell and " ".join(cell.split()) == cell for cell in cells) else []


def _dateline(paragraph: Element, dateline: Dateline, rest: str, words: Dialect) -> None:
    """Write a dateline, its parts marked, and the rest of the paragraph."""
    outer = paragraph
    if words.dateline is not None:
        outer = etree.SubElement(paragraph, f"{words.space}{words.dateline[0]}", words.dateline[1])
    marked(outer, dateline.text, list(_parts(dateline, words)))
    rest = f" {rest}" if rest else ""
    if outer is not paragraph:
        outer.tail = clean(rest)
    elif len(outer):
        outer[-1].tail = (outer[-1].tail or "") + clean(rest)
    else:
        outer.text = (outer.text or "") + clean(rest)


class Mark(NamedTuple):
    """A stretch of a text that is an element."""

    start: int
    end: int
    name: str
    attributes: dict[str, str]


def _parts(dateline: Dateline, words: Dialect) -> Iterator[Mark]:
    """Where the parts of a dateline stand in it; its date between or behind them, wherever figures are."""
    text, end = dateline.text, len(dateline.text)
    taken: list[tuple[int, int]] = []
    for value, find, (name, attributes, unseen) in (
        (dateline.place, text.find, words.place),
        (dateline.agency, text.rfind, words.agency),
    ):
        start = find(value) if value else -1
        stop = start + len(value or "")
        if start >= 0 and not any(one < stop and start < other for one, other in taken):
            taken.append((start, stop))
            yield Mark(start, stop, f"{words.space}{name}", attributes)
        elif value:
            yield Mark(end, end, f"{words.space}{name}", attributes | {unseen: clean(value)})
    if dateline.date:
        start, end = _dated(text, sorted(taken))
        yield Mark(start, end, f"{words.space}{words.date[0]}", {words.date[1]: dateline.date})


def _dated(text: str, taken: list[tuple[int, int]]) -> tuple[int, int]:
    """Where a dateline's date stands: the stretch between its other parts that has figures; else its end."""
    stops = [0, *(place for pair in taken for place in pair), len(text)]
    for start, end in zip(stops[::2], stops[1::2], strict=True):
        stretch = text[start:end]
        if any(map(str.isdigit, stretch)):
            inner = [n for n, char in enumerate(stretch) if char.isalnum()]
            return start + inner[0], start + inner[-1] + 1
    return len(text), len(text)


def marked(parent: Element, text: str, marks: list[Mark]) -> None:
    """Write a text of which some stretches, none of which overlap, are elements."""
    last, at = None, 0
    for mark in [*sorted(marks, key=lambda mark: mark[:2]), Mark(len(text), len(text), "", {})]:
        plain = clean(text[at : mark.start])
        if last is None:
            parent.text = plain
        else:
            last.tail = plain
        if mark.name:
            last = etree.SubElement(parent, mark.name, mark.attributes)
            last.text = clean(text[mark.start : mark.end])
        at = mark.end
