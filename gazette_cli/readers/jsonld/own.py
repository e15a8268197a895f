"""Structured data that gazette wrote → the story it was written from: nothing is unescaped, parted or settled again."""

from collections.abc import Iterator
from typing import Any

from gazette_cli.exchange import copy, own
from gazette_cli.exchange.jsonld import Node
from gazette_cli.story import PARAGRAPH, TABLE, Block, Byline, Dateline, Media, Publisher, Source, Story, Subject
from gazette_cli.wire import datelines
from gazette_cli.wire.controls import shown

BETWEEN = "\n\n"
"""Between the paragraphs of a body."""
GRAPHIC = "graphic"
"""The genre of a picture that is one: schema.org has no type for it."""
KINDS = {"ImageObject": "picture", "VideoObject": "video", "AudioObject": "audio", "TextObject": "text"}
"""The types of files, and what the record calls them."""
FILES = ("image", "video", "audio", "associatedMedia")
"""The properties that hold files, in the order of `KINDS`."""


def of(node: Node) -> Story:
    """The story of an object."""
    story = Story(
        headline=_string(node, "headline"),
        kicker=_string(node, "articleSection"),
        subhead=_string(node, "alternativeHeadline"),
        summary=_string(node, "description"),
        source=_source(node.get("sourceOrganization")),
        provider=_string(node.get("provider"), "name"),
        publisher=_publisher(node.get("publisher")),
        copyright=_string(node, "copyrightNotice"),
        usage_terms=_string(node, "usageInfo") or _string(node.get("usageInfo"), "text"),
        keywords=_strings(node.get("keywords")),
        subjects=[
            Subject(_string(one, "termCode", "@id"), _string(one, "name")) for one in _objects(node.get("about"))
        ],
        genres=_strings(node.get("genre")),
        language=_string(node, "inLanguage"),
        located=_string(node.get("locationCreated"), "name"),
        created=_string(node, "dateCreated"),
        published=_string(node, "datePublished"),
        modified=_string(node, "dateModified"),
        version=_string(node, "version"),
        uri=own.uri(_string(node, "@id")) or _string(node, "identifier"),
        media=_media(node),
    )
    text, body = _string(node, "dateline"), _string(node, "articleBody")
    blocks = [Block(TABLE if "\n" in part else PARAGRAPH, part) for part in body.split(BETWEEN)] if body else []
    dateline = _dateline(text, blocks)
    if dateline is not None:
        own.take_off(blocks, dateline)
    for block in blocks:
        block.kind = PARAGRAPH if " ".join(block.text.split()) == block.text else TABLE
    own.complete(story, blocks, dateline, _byline(node))
    return story


def _string(node: Any, *keys: str) -> str | None:
    """The string of the first of an object's keys that has one, as it stands there, control characters aside."""
    given = (node.get(key) for key in keys) if isinstance(node, dict) else ()
    return next((shown(value) for value in given if isinstance(value, str)), None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _strings(value: Any) -> list[str]:
    return [shown(one) for one in _list(value) if isinstance(one, str)]


def _objects(value: Any) -> Iterator[Node]:
    return (one for one in _list(value) if isinstance(one, dict))


def _dateline(text: str | None, blocks: list[Block]) -> Dateline | None:
    """The dateline: its parts are told by the copy that it opens, as when it was read first, else by itself."""
    if not text:
        return None
    found = datelines.take(blocks[0].text) if blocks else None
    return found[0] if found is not None and found[0].text == text else copy.declared(text) or Dateline(text)


def _source(value: Any) -> Source | None:
    """The source: its line as printed is the description, where it says more than the name."""
    name, abbreviation = _string(value, "name"), _string(value, "alternateName")
    text = _string(value, "description", "name")
    return Source(text, name, abbreviation) if text is not None else None


def _publisher(value: Any) -> Publisher | None:
    return Publisher(_string(value, "name"), _string(value, "description")) if isinstance(value, dict) else None


def _byline(node: Node) -> Byline | None:
    """The line as printed, the names of the authors, and what they are or for whom they write."""
    text, authors = _string(node, "creditText"), list(_objects(node.get("author")))
    if text is None:
        return None
    titles = (_string(one, "jobTitle") or _string(one.get("affiliation"), "name") for one in authors)
    names = [name for one in authors if (name := _string(one, "name")) is not None]
    return Byline(text, names, next(filter(None, titles), None))


def _media(node: Node) -> list[Media]:
    """The files, in the order that their positions tell where there are several kinds."""
    found = [one for key in FILES for one in _objects(node.get(key)) if _string(one, "@type") in KINDS]
    places = [one.get("position") for one in found]
    if all(isinstance(place, int) for place in places):
        found.sort(key=lambda one: int(one["position"]))
    return [_medium(one) for one in found]


def _medium(one: Node) -> Media:
    kind = GRAPHIC if _string(one, "genre") == GRAPHIC else KINDS[one["@type"]]
    return Media(kind, _string(one, "contentUrl"), _string(one, "caption", "description"), _string(one, "creditText"))
