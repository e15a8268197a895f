"""HTML within Markdown: its tags come off, and those of blocks part what stands between them."""

import html
from collections.abc import Iterator
from html.entities import html5

from gazette_cli.exchange.elements import CELL, INLINE
from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, TABLE, Media

CAPTION = "caption"
"""The kind of what stands below a picture."""
KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), CROSSHEAD),
    **dict.fromkeys(("li", "dt", "dd"), ITEM),
    "tr": TABLE,
    "figcaption": CAPTION,
}
"""What stands in such an element; in other blocks stand paragraphs."""
CELLS = frozenset(("td", "th"))
APART = "\0"
"""Stands before each cell; no text has it."""
BLOCKS = frozenset(
    "p div section article header footer main aside nav center blockquote figure ul ol dl table thead tbody tfoot "
    "details summary hr pre".split()
)
MEDIA = {"img": "picture", "video": "video", "audio": "audio", "source": "video", "iframe": "video"}
OTHERS = frozenset("br picture caption col colgroup wbr kbd samp var time label strike dfn ruby rt svg path".split())
KNOWN = frozenset((*INLINE, *KINDS, *CELLS, *BLOCKS, *MEDIA, *OTHERS))
"""The elements whose tags come off; `<By JANE ROE>` is text."""
NAME = Pattern(r"</?([A-Za-z][\w.-]{0,30})")
TAG = Pattern(r"(?<!\\)<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,11})(?:\s[^<>]{0,3000}|/)?>")
ATTRIBUTE = Pattern(
    r"""(?s)\s(?P<name>src|alt|title)\s?=\s?(?:"(?P<double>[^"]{0,2000})"|'(?P<single>[^']{0,2000})'|(?P<bare>[^\s"'>]{1,2000}))"""
)


def name(tag: str) -> str | None:
    """The element of a tag in small letters; None for one that HTML has not."""
    found = NAME.match(tag)
    word = found[1].lower() if found else ""
    return word if word in KNOWN else None


def media(tag: str) -> Media | None:
    """The picture, video or sound of a tag."""
    given = {
        hit["name"]: html.unescape(hit["double"] or hit["single"] or hit["bare"] or "")
        for hit in ATTRIBUTE.finditer(tag)
    }
    caption = " ".join((given.get("alt") or given.get("title") or "").split())
    return Media(MEDIA[name(tag) or "img"], given["src"], caption or None) if given.get("src") else None


def entity(text: str) -> str:
    """The character of an entity; one that HTML has not stays as printed."""
    return html.unescape(text) if text[1] == "#" or text[1:] in html5 else text


def parts(kind: str, text: str) -> Iterator[tuple[str, int, str]]:
    """The blocks in a stretch of a kind: kind, level of the heading, text."""
    at, level, now, words = 0, 0, kind, list[str]()
    for found in TAG.finditer(text) if "<" in text else ():
        element, ends = found["name"].lower(), bool(found["end"])
        if element not in KINDS and element not in BLOCKS and element not in CELLS:
            continue
        words.append(text[at : found.start()])
        at = found.end()
        if element in CELLS:
            words.append("" if ends else APART)
            continue
        yield now, level, _celled(words)
        words = []
        now = kind if ends or element in BLOCKS else KINDS[element]
        level = int(element[1]) if now == CROSSHEAD and not ends else 0
    yield now, level, _celled([*words, text[at:]])


def _celled(words: list[str]) -> str:
    """The words of a block; the cells of a row are parted by a bar."""
    text = "".join(words)
    return CELL.join(filter(None, map(str.strip, text.split(APART)))) if APART in text else text
