"""An object of ninjs, the IPTC's news in JSON, or of AP's media API, whose names are nearly the same → its story."""

from collections.abc import Iterator
from typing import Any

from gazette_cli.exchange import codes, copy, moments, values
from gazette_cli.exchange.values import Item
from gazette_cli.story import Block, Media, Story, Subject

KEYS = (
    "uri",
    "guid",
    "headline",
    "headlines",
    "body_xhtml",
    "body_html",
    "body_text",
    "bodies",
    "versioncreated",
    "versionCreated",
)
STATUSES = {"usable": "usable", "withheld": "withheld", "canceled": "canceled", "cancelled": "canceled"}
BODIES = ("body_nitf", "body_xhtml", "body_html", "body_html5", "bodyhtml", "body_richhtml", "body_text")
MARKED_UP = ("nitf", "xml", "xhtml", "html")
"""Of several bodies those first."""


def texts(items: list[Item]) -> list[Item]:
    """The objects that are texts; where none is, all of them."""
    return [one for one in items if (values.text(one.get("type")) or "text") in ("text", "composite")] or items


def of(item: Item, body: str | None = None) -> Story:
    """The story of an object, with a body that stands elsewhere."""
    first = values.first
    heads = list(values.rows(item, "headlines"))
    main = [words for row in heads if values.role(row) in ("", "main") and (words := values.text(row))]
    kind = values.text(item.get("type"))
    story = Story(
        headline=next(iter(main), None) or first(item, "headline", "headlines", "title"),
        subhead=next(
            (words for row in heads if values.role(row).startswith("sub") and (words := values.text(row))), None
        ),
        kicker=next((words for row in heads if values.role(row) == "kicker" and (words := values.text(row))), None),
        summary=first(item, "description_text", "descriptions", "description_html"),
        published=moments.iso(first(item, "versioncreated", "versionCreated")),
        created=moments.iso(first(item, "firstcreated", "firstCreated")),
        embargo=moments.iso(first(item, "embargoed", "embargoedUntil", "embargoedutil")),
        status=STATUSES.get((first(item, "pubstatus", "pubStatus") or "").lower()),
        urgency=codes.urgency(item.get("urgency")),
        version=first(item, "version"),
        type=kind if kind in codes.TYPES else None,
        slug=first(item, "slugline", "slug"),
        keywords=values.texts(item.get("keywords")),
        subjects=[Subject(_code(row), values.first(row, "name")) for row in values.rows(item, "subject", "subjects")],
        genres=[
            name
            for row in values.rows(item, "genre", "genres")
            if (name := values.first(row, "name", "literal", "code"))
        ],
        language=first(item, "language"),
        copyright=first(item, "copyrightnotice", "copyrightNotice", "copyrightholder", "copyrightHolder"),
        usage_terms=first(item, "usageterms", "usageTerms"),
        notes=values.texts(item.get("ednote") or item.get("edNote")),
        contacts=[_joined(row) for row in values.rows(item, "contactinfo", "contactInfo")],
        located=first(item, "located"),
        uri=first(item, "uri", "guid"),
        provider=first(item, "provider"),
        media=list(_media(item)),
    )
    blocks = values.body(story, body) if body else _body(story, item)
    if story.summary and not blocks and story.type in ("text", None):
        blocks, story.summary = [Block("paragraph", story.summary)], None
    elif story.summary and blocks and copy.folded(blocks[0].text).startswith(copy.folded(story.summary)):
        story.summary = None
    copy.complete(story, blocks, dateline=first(item, "dateline"), byline=_byline(item))
    if story.dateline is None and story.located:
        copy.complete(story, [], dateline=story.located)
    title = next((words for row in values.rows(item, "bylines") if (words := values.first(row, "title"))), None)
    name = first(item, "source", "infosource", "infosources", "infoSources") or first(
        item, "copyrightholder", "copyrightHolder"
    )
    copy.credited(story, name, title)
    return story


def _byline(item: Item) -> str | None:
    """The byline: in AP's media API a list of them."""
    lines = [words for row in values.rows(item, "bylines") if (words := values.first(row, "by"))]
    return ", ".join(lines) or values.first(item, "byline", "by")


def _code(row: Item) -> str | None:
    code, scheme = values.first(row, "code", "literal"), values.first(row, "scheme")
    return values.first(row, "uri") or (
        f"{scheme}:{code}" if code and scheme and not scheme.startswith("http") else code
    )


def _joined(row: Item) -> str:
    """All that a contact tells."""
    return " ".join(words for value in row.values() if (words := values.text(value)))


def _body(story: Story, item: Item) -> list[Block]:
    """The body: of NITF, XHTML, HTML and text the first of these."""
    strings: list[tuple[int, str]] = []
    for row in values.rows(item, "bodies"):
        told = f"{row.get('contenttype') or row.get('contentType') or ''} {row.get('role') or ''}".lower()
        rank = next((n for n, mark in enumerate(MARKED_UP) if mark in told), len(MARKED_UP))
        strings.append((rank, str(row.get("value") or "")))
    strings.sort(key=lambda one: one[0])
    strings += [(9, str(item.get(key) or "")) for key in BODIES]
    best = next((string for _, string in strings if string.strip()), "")
    return values.body(story, best) if best else []


def _media(item: Item) -> Iterator[Media]:
    """What goes with the story: its associations, in an object by their names or in a list."""
    given: Any = item.get("associations")
    rows = given.values() if isinstance(given, dict) else given if isinstance(given, list) else []
    for row in rows:
        kind = values.first(row, "type") if isinstance(row, dict) else None
        if kind in codes.TYPES and kind != "composite":
            renditions = row.get("renditions")
            some = list(renditions.values()) if isinstance(renditions, dict) else renditions or []
            href = next((values.first(one, "href") for one in some if isinstance(one, dict)), None)
            yield Media(
                kind,
                href or values.first(row, "uri"),
                values.first(row, "description_text", "descriptions", "headline", "headlines"),
                values.first(row, "byline", "by", "copyrightholder", "copyrightHolder"),
            )
