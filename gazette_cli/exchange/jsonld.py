"""JSON-LD in the words of schema.org: what objects it holds, and what their values say."""

import html
from collections.abc import Iterator
from typing import Any

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


def unwrapped(script: str) -> str:
    """The script without its wrappers, line breaks in strings and trailing commas."""
    return TRAILING_COMMA.sub("", CONTROL.sub(" ", bare(script)))


def mended(text: str) -> str | None:
    """A document of JSON without its wrappers and trailing commas, line breaks in strings escaped; None for no JSON."""
    import json

    try:
        return json.dumps(json.loads(TRAILING_COMMA.sub("", bare(text)), strict=False))
    except (ValueError, RecursionError):
        return None


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


def flat(value: Any, depth: int = 0) -> Iterator[Any]:
    """The values of a list, and of the lists in it; a value that is no list itself."""
    if not isinstance(value, list):
        yield value
    elif depth <= DEEPEST:
        for each in value:
            yield from flat(each, depth + 1)


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
        return " ".join(unescaped(unescaped(without_controls(value))).split()) or None
    return None


def string(value: Any, depth: int = 0) -> str:
    """A string or a number as it stands there, of a list the first one; an empty string for what is neither."""
    if depth > DEEPEST:
        return ""
    if isinstance(value, list):
        return next(filter(None, (string(each, depth + 1) for each in value)), "")
    if isinstance(value, dict):
        return string(value.get("@value"), depth + 1)
    return without_controls(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


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
