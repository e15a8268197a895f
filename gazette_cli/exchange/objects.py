"""An object of ninjs, the IPTC's news in JSON, or of AP's media API, whose names are nearly the same → its story."""

from collections.abc import Callable, Iterator
from typing import Any

from gazette_cli.exchange import codes, copy, markup, moments, own, values
from gazette_cli.exchange.values import Item
from gazette_cli.story import PARAGRAPH, Block, Byline, Dateline, Furniture, Media, Source, Story, Subject
from gazette_cli.wire import places

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
BODIES = ("body_nitf", "body_xhtml", "body_html", "body_html5", "bodyhtml", "body_richhtml", "body_text")
MARKED_UP = ("nitf", "xml", "xhtml", "html")
"""Of several bodies those first."""
TEASERS = ("teaser", "summary", "abstract", "intro", "lead", "caption", "headline")
"""Roles of bodies that are not the whole of it."""
TTNITF = "ttnitf"
"""The role of a body in TT's own markup, which is no XML: it counts where there is no other."""
LAST = 20
"""Its rank among the bodies."""
TYPES = {"story": "text", "article": "text", "news": "text", "advisory": "text", "image": "picture", "photo": "picture"}
"""What others than the IPTC call a type; the first two are the BBC's and the schemas' of the web."""
PROSE = ("headline", "subhead", "kicker", "summary", "slug", "copyright", "usage_terms")
"""Keys whose strings some suppliers mark up."""
LABEL = 30
"""Characters of a label above a story, at most."""
SPEECH = {"TTNINJS": "– "}
"""The mark of speech that a standard's HTML has as a block quotation, where its text has it printed."""


def texts(items: list[Item]) -> list[Item]:
    """The objects that are texts; where none is, all of them."""
    return [one for one in items if (_type(one) or "text") in ("text", "composite")] or items


def _headline(item: Item) -> str | None:
    """The headline: the first of the main role, where there are several; a deck or a kicker is none."""
    rows = [row for row in values.rows(item, "headlines") if not values.role(row).startswith(("sub", "kicker"))]
    rows.sort(key=lambda row: (values.role(row) not in ("", "main", "headline"), values.role(row) == "short"))
    heads = filter(None, map(values.text, rows))
    return next(heads, None) or values.first(item, "headline", "title") or (None if rows else _plain(item))


def _plain(item: Item) -> str | None:
    """A headline in the plural's place that is no object with a role."""
    given = item.get("headlines")
    return values.text([one for one in given if isinstance(one, str)] if isinstance(given, list) else None)


def _line(item: Item, role: str) -> str | None:
    """The headline whose role begins so."""
    rows = (row for row in values.rows(item, "headlines") if values.role(row).startswith(role))
    return next(filter(None, map(values.text, rows)), None)


def _type(item: Item) -> str | None:
    given = (values.text(item.get("type")) or "").lower()
    kind = TYPES.get(given, given)
    return kind if kind in codes.TYPES else None


def _first(*keys: str) -> Callable[[Item], str | None]:
    return lambda item: values.first(item, *keys)


def _moment(*keys: str) -> Callable[[Item], str | None]:
    return lambda item: moments.iso(values.first(item, *keys))


KEYWORD, AUTHOR = "keyword", "author"
"""Relationships of a subject that is a keyword, and of who wrote the story, in gazette's own objects."""

FIELDS: dict[str, Callable[[Item], Any]] = {
    "headline": _headline,
    "subhead": lambda item: _line(item, "sub"),
    "kicker": lambda item: _line(item, "kicker"),
    "summary": _first("description_text", "descriptions", "description_html"),
    "published": _moment("versioncreated", "versionCreated"),
    "created": _moment("firstcreated", "firstCreated"),
    "embargo": _moment("embargoed", "embargoedUntil", "embargoedutil", "embargotime", "embargo"),
    "modified": _moment("contentmodified", "contentModified"),
    "status": lambda item: codes.STATUSES.get((values.first(item, "pubstatus", "pubStatus") or "").lower()),
    "urgency": lambda item: codes.urgency(item.get("urgency")),
    "version": _first("version"),
    "type": _type,
    "slug": _first("slugline", "slug"),
    "keywords": lambda item: (
        codes.words(values.texts(item.get("keywords")))
        or [word for row in _subjects(item, KEYWORD) if (word := values.first(row, "name"))]
    ),
    "subjects": lambda item: [Subject(_code(row), values.first(row, "name")) for row in _subjects(item)],
    "genres": lambda item: [name for row in values.rows(item, "genre", "genres") if (name := _genre(row))],
    "language": _first("language"),
    "copyright": _first("copyrightnotice", "copyrightNotice", "copyrightholder", "copyrightHolder"),
    "usage_terms": _first("usageterms", "usageTerms"),
    "notes": lambda item: values.texts(item.get("ednote") or item.get("edNote")),
    "contacts": lambda item: [_joined(row) for row in values.rows(item, "contactinfo", "contactInfo")],
    "located": _first("located"),
    "uri": lambda item: own.uri(values.first(item, "uri", "guid")),
    "provider": _first("provider"),
    "media": lambda item: list(_media(item)),
}
"""What each key of the record is made of; names of ninjs 1 and 2, of 3, and of AP's."""


def of(item: Item, body: str | None = None) -> Story:
    """The story of an object, with a body that stands elsewhere."""
    story = Story(**{key: read(item) for key, read in FIELDS.items()})
    if is_own(item):
        _own(story, item)
        return story
    story.subjects = codes.subjects(story.subjects)
    for key in PROSE:
        setattr(story, key, markup.plain(getattr(story, key) or ""))
    story.notes = list(filter(None, map(markup.plain, story.notes)))
    for medium in story.media:
        medium.caption = markup.plain(medium.caption or "")
    bodies = [body] if body else _bodies(item)
    blocks = values.body(story, bodies[0]) if bodies else []
    if story.summary and not blocks and story.type in ("text", None):
        blocks, story.summary = [Block(PARAGRAPH, story.summary)], None
    copy.complete(story, blocks, dateline=values.first(item, "dateline"), byline=_byline(item), located=story.located)
    copy.rest(story, [block for one in bodies[1:] for block in values.body(Story(), one)])
    title = next((words for row in values.rows(item, "bylines") if (words := values.first(row, "title"))), None)
    name = values.first(item, "source", "infosource", "infosources", "infoSources")
    copy.credited(story, name or values.first(item, "copyrightholder", "copyrightHolder"), title)
    _labelled(story)
    return story


def _labelled(story: Story) -> None:
    """Take the row off that TT prints above a story: its place, or what it is about, and the source beside it."""
    above = story.body[0] if len(story.body) > 1 else None
    agency = story.source.name if story.source else None
    if above is None or above.kind != PARAGRAPH or not agency or not above.text.endswith(f" {agency}"):
        return
    label = above.text.removesuffix(agency).strip()
    if len(label) > LABEL or story.dateline is not None or story.kicker is not None:
        return
    del story.body[0]
    if places.is_place(label):
        story.dateline = Dateline(above.text, label, None, agency)
    else:
        story.kicker = label
        story.furniture.append(Furniture("source", above.text))


def is_own(item: Item) -> bool:
    """Whether gazette wrote it."""
    return item.get("profile") == own.NAME


def _own(story: Story, item: Item) -> None:
    """Fill in what gazette's own writer has told apart, as it stands."""
    for key, stamp in (("published", "versionCreated"), ("created", "firstCreated"), ("embargo", "embargoedUntil")):
        setattr(story, key, values.first(item, stamp))
    story.notes = [note for line in str(item.get("edNote") or "").split("\n") if (note := values.text(line))]
    told = {values.role(row): row for row in values.rows(item, "infoSources")}
    if (source := told.get("source")) is not None:
        name = values.first(source, "name")
        line = values.first(told.get("sourceline", {}), "name")
        story.source = Source(line or name or "", name, values.first(source, "literal"))
    story.provider = values.first(told.get("provider", {}), "name")
    byline = None
    if (words := values.first(item, "by")) is not None:
        names, offices = (
            [values.first(row, "name") for row in values.rows(item, key)] for key in ("people", "organisations")
        )
        byline = Byline(words, list(filter(None, names)), next(iter(offices), None))
    root = markup.parsed(next(map(values.string, values.rows(item, "bodies")), ""))
    dateline = markup.dateline(root)
    own.complete(story, markup.blocks(root), dateline, byline)


def _subjects(item: Item, rel: str | None = None) -> Iterator[Item]:
    """The subjects of a relationship; without one those that are no keywords."""
    rows = values.rows(item, "subject", "subjects")
    return (row for row in rows if (row.get("rel") == rel if rel else row.get("rel") != KEYWORD))


def _byline(item: Item) -> str | None:
    """The byline: in AP's media API a list of them."""
    lines = [words for row in values.rows(item, "bylines") if (words := values.first(row, "by", "byline"))]
    told = ", ".join(lines) or values.first(item, "byline", "by")
    people = (row for row in values.rows(item, "people") if values.text(row.get("rel")) == AUTHOR)
    names = [name for row in (*values.rows(item, "authors"), *people) if (name := values.first(row, "name"))]
    return markup.plain(told) if told else ", ".join(names) or None


def _code(row: Item) -> str | None:
    code, scheme = values.first(row, "code", "literal"), values.first(row, "scheme")
    return values.first(row, "uri") or (
        f"{scheme}:{code}" if code and scheme and not scheme.startswith("http") else code
    )


def _genre(row: Item) -> str | None:
    """The name of a genre; without one what its code or the end of its address says."""
    uri = values.first(row, "uri") or ""
    return values.first(row, "name", "literal", "code") or uri.rpartition("/")[2] or None


def _joined(row: Item) -> str:
    """All that a contact tells."""
    return " ".join(words for value in row.values() if (words := values.text(value)))


def _bodies(item: Item) -> list[str]:
    """The bodies: those of NITF, XHTML, HTML and text in this order."""
    strings: list[tuple[int, str]] = []
    for row in values.rows(item, "bodies"):
        told = f"{row.get('contenttype') or row.get('contentType') or ''} {row.get('role') or ''}".lower()
        rank = next((n for n, mark in enumerate(MARKED_UP) if mark in told), len(MARKED_UP))
        part = LAST if TTNITF in told else 10 * values.role(row).startswith(TEASERS)
        strings.append((rank + part, values.string(row)))
    strings.sort(key=lambda one: one[0])
    strings += [(9, values.string(item.get(key))) for key in BODIES]
    speech = SPEECH.get(values.first(item, "standard") or "")
    some = [(rank, string) for rank, string in strings if string.strip()]
    found = dict.fromkeys(string for rank, string in some if rank < LAST or len(some) == 1)
    return [string.replace("<blockquote>", f"<blockquote>{speech}") if speech else string for string in found]


CAPTIONS = ("description_text", "descriptions", "description_html", "headline", "headlines")
"""What says what a file shows, the fullest first."""


ORIGINAL = "original"
"""The name of the rendition that is the file itself; Superdesk has it last."""


def _media(item: Item) -> Iterator[Media]:
    """What goes with the story: its associations, in an object by their names or in a list; a picture alone itself."""
    given: Any = item.get("associations")
    rows = given.values() if isinstance(given, dict) else given if isinstance(given, list) else []
    alone = [item] if item.get("renditions") and _type(item) not in (None, "text", "composite") else []
    for row in (*alone, *rows):
        kind = _type(row) if isinstance(row, dict) else None
        if kind in codes.TYPES and kind != "composite":
            yield Media(
                kind,
                own.uri(_rendition(row) or values.first(row, "uri")),
                values.first(row, *CAPTIONS),
                values.first(row, "byline", "by", "copyrightholder", "copyrightHolder"),
            )


def _rendition(row: Item) -> str | None:
    """Where the file of a picture is: the original, else the first."""
    given = row.get("renditions")
    named = given.get(ORIGINAL) if isinstance(given, dict) else None
    some = {"renditions": [named, *given.values()]} if isinstance(given, dict) else row
    return next((href for one in values.rows(some, "renditions") if (href := values.first(one, "href"))), None)
