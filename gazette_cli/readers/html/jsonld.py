"""JSON-LD: what a page says of itself in the words of schema.org."""

import html
from collections.abc import Iterator
from typing import Any

import orjson

from gazette_cli.pattern import Pattern
from gazette_cli.wire.controls import without_controls

Node = dict[str, Any]

ARTICLES = Pattern(r"(?i)article|posting|report(?:age)?$|review|opinion|analysis|liveblog|backgroundnews")
"""Types of schema.org that are a story: `NewsArticle`, `LiveBlogPosting`, `ReportageNewsArticle`, ..."""

CONTROL = Pattern(r"[\0-\x1f]+")
TRAILING_COMMA = Pattern(r",(?=[ \t\r\n]{0,99}[}\]])")
OPENERS = ("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "<![CDATA[")
CLOSERS = ("-->", "//]]>", "// ]]>", "/*]]>*/", "]]>", ";")
"""What scripts are wrapped in against browsers of the nineties, and statements' ends."""

LINE_END = Pattern(r"\n|</(?:p|div|h[1-6]|li)>|<br ?/?>")
TAG = Pattern(r"<[^<>]{0,500}>")

DEEPEST = 12
"""How deep a story, a text or a name is looked for in nested objects and lists."""


def loads(script: str) -> Any:
    """The script's value; what templates do to JSON is forgiven. None if it is nothing like it."""
    for mended in (str, unwrapped, told):
        try:
            return orjson.loads(mended(script))
        except ValueError:
            continue
    return None


def unwrapped(script: str) -> str:
    """The script without its wrappers, line breaks in strings and trailing commas."""
    return TRAILING_COMMA.sub("", CONTROL.sub(" ", bare(script)))


def told(script: str) -> str:
    """The script as it was meant: a slower way, for the worse ones."""
    from gazette_cli.readers.html import mending

    return CONTROL.sub(" ", mending.mended(bare(script)))


def bare(script: str) -> str:
    """The script without its wrappers."""
    script = script.strip("\ufeff \t\r\n")
    for opener in OPENERS:
        script = script.removeprefix(opener)
    for closer in CLOSERS:
        script = script.removesuffix(closer).rstrip()
    return script


def nodes(value: Any, depth: int = 0) -> Iterator[Node]:
    """Every object in `value`, outer ones first."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from nodes(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for each in value.values():
            if isinstance(each, dict | list):
                yield from nodes(each, depth + 1)


def types(node: Node) -> list[str]:
    """The node's types, without their vocabulary: `http://schema.org/NewsArticle` is `NewsArticle`."""
    given = node.get("@type")
    return [str(each).rpartition("/")[2] for each in (given if isinstance(given, list) else [given]) if each]


def is_article(node: Node) -> bool:
    """Whether the node is a story."""
    return any(ARTICLES.search(each) for each in types(node))


def text(value: Any, depth: int = 0) -> str | None:
    """A string out of what schema.org allows for one: a string, a list, an object with a `name` or a `@value`."""
    if depth > DEEPEST:
        return None
    if isinstance(value, list):
        return next((found for each in value if (found := text(each, depth + 1))), None)
    if isinstance(value, dict):
        return text(value.get("name") or value.get("@value") or value.get("headline"), depth + 1)
    if isinstance(value, str):
        return " ".join(unescaped(unescaped(value)).split()) or None
    return None


def paragraphs(value: Any) -> list[str]:
    """The paragraphs of an `articleBody`: by its line breaks, or by its markup where it has some."""
    if not isinstance(value, str):
        return []
    lines = [" ".join(unescaped(TAG.sub("", line)).split()) for line in LINE_END.split(unescaped(value))]
    return [line for line in lines if line]


def size(texts: list[str]) -> int:
    """How many characters paragraphs have."""
    return sum(map(len, texts))


def unescaped(markup: str) -> str:
    """The characters that a string's references stand for; publishers escape what their scripts hold once too often."""
    return without_controls(html.unescape(without_controls(markup))) if "&" in markup else markup
