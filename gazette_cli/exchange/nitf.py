"""A document of NITF, the IPTC's News Industry Text Format, wherever it stands → its story."""

from collections.abc import Callable
from typing import Any

from gazette_cli.exchange import codes, copy, markup, moments, own, tree
from gazette_cli.exchange.tree import Element, Index
from gazette_cli.pattern import Pattern
from gazette_cli.story import Block, Byline, Dateline, Media, Source, Story, Subject

TAKE = "anpa-takekey"
"""The `meta` with take and version words."""
CONTACT = "contact"
"""The class of a note that is a contact."""
REACHED = Pattern(r"(?i)@|https?:|www\.|\d{3}[ /-]?\d{3}|contact|kontakt")
"""What a tagline with a contact has: an address, a telephone number, or the word."""
ISSUED = (
    ("date.issue", "norm"),
    ("pubdata", "date.publication"),
    ("date.release", "norm"),
    ("story.date", "norm"),
)
"""Elements and attributes with the moment of a version, the surest first."""
SORTED = "normalized_byline"
"""The class of a second byline in the same archives, as a catalogue has it: the family name first."""
FULL, LEAD = "full_text", "lead_paragraph"
"""Classes of blocks in the archives of the New York Times: the whole of it, and its beginning once more."""
NO_NUMBER = "00000000"
"""Stands for a subject that has no number of the IPTC's."""


def _meta(document: Index, name: str) -> str | None:
    """The content of a `meta` element of that name."""
    found = (one for one in document.all("meta") if (tree.attribute(one, "name") or "").lower() == name)
    return tree.attribute(next(found, None), "content")


def _deck(document: Index) -> str | None:
    """The lines of the head below its first."""
    head = document.first("hedline")
    words = " ".join(tree.texts(head, "hl2")) if head is not None else ""
    return words if words and copy.folded(words) != copy.folded(document.text("hl1")) else None


def _published(document: Index) -> str | None:
    """When it was issued; else when it was printed, released, or filed."""
    stamps = (document.get(element, key) for element, key in ISSUED)
    return next(filter(None, map(moments.iso, stamps)), None)


def _embargo(document: Index) -> str | None:
    """When the story may be published, where that is later than its issue."""
    issued, released = (moments.iso(document.get(name, "norm")) for name in ("date.issue", "date.release"))
    return released if issued and released and released > issued else None


def _copyright(document: Index) -> str | None:
    holder, year = document.get("doc.copyright", "holder"), document.get("doc.copyright", "year")
    if year and (stamp := moments.iso(year)):
        year = stamp[: len("2031")]
    return " ".join(filter(None, (holder, year))) or document.text("doc.copyright") or document.text("rights.owner")


def _subject(element: Element) -> Subject:
    number = tree.attribute(element, "tobject.subject.refnum")
    parts = ("detail", "matter", "type")
    name = next(filter(None, (tree.attribute(element, f"tobject.subject.{part}") for part in parts)), None)
    if number is None or not number.strip("0"):
        return Subject(tree.attribute(element, "tobject.subject.code"), name)
    return Subject(f"subj:{number}" if number.isdigit() else number, name)


def _media(element: Element) -> Media:
    kind = codes.MEDIA.get((tree.attribute(element, "media-type") or "").lower())
    uri = tree.attribute(tree.first(element, "media-reference"), "source")
    caption, producer = (" ".join(tree.texts(element, f"media-{name}")) or None for name in ("caption", "producer"))
    return Media(kind or "picture", uri, caption, producer)


FIELDS: dict[str, Callable[[Index], Any]] = {
    "headline": lambda it: it.text("hl1") or it.text("title"),
    "subhead": _deck,
    "summary": lambda it: it.text("abstract"),
    "published": _published,
    "modified": lambda it: moments.iso(next(reversed(it.values("revision-history", "norm")), None)),
    "embargo": _embargo,
    "status": lambda it: codes.STATUSES.get((it.get("docdata", "management-status") or "").lower()),
    "urgency": lambda it: codes.urgency(it.get("urgency", "ed-urg")),
    "slug": lambda it: (
        it.get("du-key", "key")
        or _meta(it, "slug")
        or _meta(it, "anpa-keyword")
        or it.get("fixture", "fix-id")
        or _meta(it, "keyword")
    ),
    "take": lambda it: _meta(it, TAKE),
    "version": lambda it: it.get("du-key", "version"),
    "keywords": lambda it: codes.words(
        word for one in it.all("keyword") if (word := tree.attribute(one, "key") or tree.text(one))
    ),
    "subjects": lambda it: list(map(_subject, it.all("tobject.subject"))),
    "genres": lambda it: it.values("tobject.property", "tobject.property.type"),
    "language": lambda it: (
        tree.attribute(it.root, "lang") or tree.attribute(it.root, "baselang") or it.get("lang", "lang")
    ),
    "copyright": _copyright,
    "usage_terms": lambda it: it.get("doc.rights", "limitations") or it.get("doc.rights", "type"),
    "uri": lambda it: own.uri(it.get("doc-id", "id-string")),
    "located": lambda it: it.get("evloc", "city"),
    "provider": lambda it: it.text("distributor") or it.get("from-src", "src-name"),
    "media": lambda it: [one for one in map(_media, it.all("media")) if one.uri or one.caption],
}
"""What each key of the record is made of."""


LENT = (
    *("headline", "subhead", "summary", "byline", "dateline", "slug", "take", "keywords", "subjects", "genres"),
    *("language", "located", "copyright", "usage_terms", "urgency"),
)
"""What a document gives the item of another format around it, where that says nothing of it."""
SHARED = ("about", "credits", "contacts", "notes", "media", "furniture")
"""What it adds to that of the item."""


def _contents(it: Index) -> list[Element]:
    """The elements with the body; where none is marked as such all of it, unless that holds a document of its own."""
    found = [one for one in it.all("body.content") if not tree.is_nested(one, "note")]
    whole = next(iter(it.all("body")), it.root)
    holds_another = any(one is not it.root for one in tree.all_of(whole, "nitf"))
    return found or [whole] * (not holds_another)


def is_own(it: Index) -> bool:
    """Whether gazette wrote it."""
    return _meta(it, "generator") == own.NAME


def of(it: Index) -> Story:
    """The story of a document."""
    story = Story(**{key: read(it) for key, read in FIELDS.items()})
    for lead in [one for one in it.all("block") if one.get("class") == LEAD and FULL in it.values("block", "class")]:
        lead.clear()
    blocks = [block for one in _contents(it) for block in markup.blocks(one)]
    if is_own(it):
        _own(story, it, blocks)
        return story
    story.subjects = codes.subjects(story.subjects)
    copy.other_heads(story, it.texts("hl1"))
    story.notes = [*it.values("ed-msg", "info"), *it.texts("note")]
    for line in it.texts("tagline", "bibliography"):
        (story.contacts if REACHED.search(line) else story.credits).append(line)
    lines = [one for one in it.all("byline") if one.get("class") != SORTED]
    byline = next(iter(lines), None)
    day = _day(it.first("dateline"))
    dateline = tree.text(it.first("dateline"), *(() if day else ("story.date",)))
    names = ", ".join(dict.fromkeys(filter(None, (tree.spaced(one, "byttl") for one in lines))))
    copy.complete(story, blocks, dateline=dateline, byline=names or tree.text(byline))
    if day and story.dateline and day in story.dateline.text:
        story.dateline.date = (moments.iso(it.get("story.date", "norm")) or "")[:10] or story.dateline.date
    title = tree.text(tree.first(byline, "byttl")) if byline is not None and names else None
    copy.credited(story, _owner(it), title)
    return story


def _owner(it: Index) -> str | None:
    """Whose copy a document says that it is."""
    return (
        it.text("distributor")
        or it.text("rights.owner")
        or it.get("from-src", "src-name")
        or it.get("doc.rights", "owner")
    )


def _day(dateline: Element | None) -> str | None:
    """The day that a dateline prints in its `story.date`; a time stamp there is none."""
    words = tree.text(tree.first(dateline, "story.date")) if dateline is not None else None
    return words if words and ":" not in words and any(map(str.isalpha, words)) else None


def within(story: Story, document: Element) -> Story:
    """The story of a document that is another format's body; that one's story takes what it lacks of `LENT`."""
    it = Index(document)
    inner = of(it)
    for field in LENT:
        setattr(story, field, getattr(story, field) or getattr(inner, field))
    copy.other_heads(story, [head for head in (inner.headline, inner.subhead) if head])
    for field in SHARED:
        known = getattr(story, field)
        known += [one for one in getattr(inner, field) if one not in known]
    if inner.source and inner.source.text != _owner(it):  # the copy names it
        story.source = story.source or inner.source
    return inner


def _own(story: Story, it: Index, blocks: list[Block]) -> None:
    """Fill in what gazette's own writer has told apart, as it stands."""
    for key, element in (("published", "date.issue"), ("embargo", "date.release"), ("modified", "revision-history")):
        setattr(story, key, it.get(element, "norm"))
    story.take, story.provider = _meta(it, TAKE), _meta(it, "provider")
    story.version = it.get("du-key", "version") or _meta(it, "version")
    head = it.first("hedline")
    story.headline, story.subhead = (
        tree.text(tree.first(head, name)) if head is not None else None for name in ("hl1", "hl2")
    )
    story.slug, story.keywords = it.get("du-key", "key"), it.values("keyword", "key")
    story.notes = it.values("ed-msg", "info")
    story.media = list(map(_media, it.all("media")))
    story.contacts = it.texts("note")
    if (line := it.text("distributor")) is not None:
        story.source = Source(line, _meta(it, "source"), _meta(it, "source-abbreviation"))
    if (tagline := it.first("tagline")) is not None:
        story.credits = [words for part in markup.lines(tagline) if (words := " ".join(part.split()))]
    byline = it.first("byline")
    own.complete(story, blocks, _dateline(it, blocks), _byline(byline) if byline is not None else None)


def _dateline(it: Index, blocks: list[Block]) -> Dateline | None:
    """The dateline as the writer has it: in an element of its own, and its parts marked before the first paragraph.

    There it is taken off.
    """
    text = it.text("dateline")
    contents = (one for one in it.all("body.content") if not tree.is_nested(one, "note"))
    opening = (one for content in contents for one in tree.all_of(content, "p"))
    lede = next((one for one in opening if text and (tree.text(one) or "").startswith(text)), None)
    if text is None or lede is None:
        return None
    place, agency, date = (next(iter(tree.children(lede, name)), None) for name in ("location", "org", "chron"))
    dateline = Dateline(
        text,
        tree.text(place) or tree.attribute(place, "location-code"),
        tree.attribute(date, "norm"),
        tree.text(agency) or tree.attribute(agency, "value"),
    )
    own.take_off(blocks, dateline)
    return dateline


def _byline(element: Element) -> Byline:
    """The byline as the writer has it: persons and title marked, or beside the text as values."""
    persons = [tree.text(one) or tree.attribute(one, "value") for one in tree.children(element, "person")]
    title = tree.first(element, "byttl")
    affiliation = tree.text(title) if title is not None else None
    if title is not None and affiliation is None:
        affiliation = tree.attribute(tree.first(title, "org"), "value")
    return Byline(tree.text(element) or "", list(filter(None, persons)), affiliation)
