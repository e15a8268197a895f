"""What HTML's elements and attributes tell of a page's parts."""

from collections.abc import Mapping
from typing import Any

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.soup import Tag

_BLOCKS = """
    html body div p section article main header footer aside form fieldset figure figcaption blockquote pre ul ol li dl
    dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 hr address details summary center hgroup legend
"""
BLOCKS = frozenset(_BLOCKS.split())
"""Elements that begin and end a piece of text, as do those that pages define (`story-text`); all others run on."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
RUNNING = HEADINGS | {"p", "li", "dd", "dt", "td", "th", "blockquote", "pre"}
"""Blocks of running text: what an inline element in them is called does not part it from the sentence."""

NAMED_BY = (
    "class",
    "id",
    "itemprop",
    "role",
    "data-testid",
    "data-component",
    "data-component-name",
    "data-qa",
    "data-type",
)
"""Attributes whose words tell what an element is for."""
RARE = frozenset(NAMED_BY) - {"class"}
"""Those that few elements have."""

ELEMENT_ZONES = {
    "aside": zones.RELATED,
    "figcaption": zones.CAPTION,
    "figure": zones.CAPTION,
    "footer": zones.JUNK,
    "address": zones.BYLINE,
    "time": zones.TIME,
}
"""What HTML's own elements tell."""

ROLE_ZONES = {
    "navigation": zones.JUNK,
    "complementary": zones.RELATED,
    "contentinfo": zones.JUNK,
    "search": zones.JUNK,
    "menu": zones.JUNK,
    "dialog": zones.JUNK,
    "alert": zones.JUNK,
    "tooltip": zones.JUNK,
}
"""What ARIA's roles tell."""


HIDDEN = Pattern(r"(?:^|\s)(?:is-)?(?:hidden|d-none|hide)(?=\s|$)")
WHOLE = frozenset(("html", "body", "main"))
"""Elements that are no part of a page, whatever they are called: `<body class="has-sidebar">`."""
NOT_OF_HEADINGS = frozenset((zones.JUNK, zones.HIDDEN, zones.BYLINE, zones.TIME))
"""Kinds that a heading's own name does not tell: it is called after the box that it heads, or after its looks."""


def is_hidden(attrs: Mapping[str, Any]) -> bool:
    """Whether an element is not shown: by HTML, ARIA, its style, or by its class where that names no size of screen."""
    if "hidden" in attrs or attrs.get("aria-hidden") == "true":
        return True
    names = attrs.get("class", "")
    if ("hid" in names or "d-none" in names) and HIDDEN.search(names) and ":" not in names and "-block" not in names:
        return True
    return "style" in attrs and "display:none" in attrs["style"].replace(" ", "")


def names_of(attrs: Mapping[str, str]) -> str:
    """The words of the attributes that tell what an element is for."""
    if RARE.isdisjoint(attrs):
        return attrs.get("class", "")
    return " ".join([attrs[name] for name in NAMED_BY if name in attrs])


def kind_of(tag: Tag) -> str | None:
    """The kind of zone that an element is: by itself, by its role, hidden, or by its name."""
    attrs: Mapping[str, Any] = tag.attrs
    kind = ELEMENT_ZONES.get(tag.name)
    if not attrs or kind is not None or tag.name in WHOLE:
        return kind
    kind = ROLE_ZONES.get(attrs["role"]) if "role" in attrs else None
    if kind is None and tag.name != "p" and is_hidden(attrs):
        kind = zones.HIDDEN
    elif kind is None:
        kind = zones.zone(names_of(attrs))
    return None if tag.name in HEADINGS and kind in NOT_OF_HEADINGS else kind
