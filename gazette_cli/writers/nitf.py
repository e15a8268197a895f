"""NITF 3.6, the IPTC's News Industry Text Format: one story a document, without a namespace as the trade has it.

What the standard has no element for is a `meta` of its head, as agencies have it.
"""

from collections.abc import Iterable, Iterator

from lxml import etree

from gazette_cli.exchange import nitf, own
from gazette_cli.pattern import Pattern
from gazette_cli.story import Byline, Media, Story, Subject
from gazette_cli.writers import Options, Sink, documents
from gazette_cli.writers.markup import NITF, Element, Mark, add, body, clean, marked

HOLDS = frozenset(
    "headline subhead summary byline dateline lede body quotes source provider credits contacts copyright usage_terms "
    "notes slug take keywords subjects genres language located published modified embargo status urgency version uri "
    "media".split()
)

VERSION = {"version": "-//IPTC//DTD NITF 3.6//EN", "change.date": "September 11, 2009", "change.time": "12:26"}
NUMBER = Pattern(r"[A-Za-z0-9_.:-]{1,99}$")
"""What a number or a code may be in an attribute that takes no other characters."""
SUBJECT = Pattern(r"subj:(?!0{8})([0-9]{8})$")
"""A subject of the IPTC's old scheme, the one that NITF has an attribute for."""
MEDIA = {"picture": "image"}
"""What NITF calls a medium otherwise than the record."""


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys that NITF has a place for."""
    return documents.held(HOLDS)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print a document for each story; the caller gives one story a file."""
    for story in documents.limited(stories, options.fields):
        out.write(etree.tostring(of(story), encoding="utf-8", xml_declaration=True, pretty_print=True))


def of(story: Story) -> Element:
    """The document of a story."""
    root = etree.Element("nitf", VERSION | ({"baselang": clean(story.language)} if story.language is not None else {}))
    _head(add(root, "head"), story)
    inner = add(root, "body")
    _body_head(add(inner, "body.head"), story)
    content = add(inner, "body.content")
    body(content, story, NITF)
    for media in story.media:
        _media(content, media)
    if story.credits:
        tagline = add(add(inner, "body.end"), "tagline", story.credits[0])
        for credit in story.credits[1:]:
            add(tagline, "br").tail = clean(credit)
    return root


def _head(head: Element, story: Story) -> None:
    """What is told of the story: its title, metadata, subjects, and data of the document."""
    if story.headline is not None:
        add(head, "title", story.headline)
    for name, content in (("generator", own.NAME), *_meta(story)):
        add(head, "meta", name=name, content=content)
    if story.genres or story.subjects:
        tobject = add(head, "tobject")
        for genre in story.genres:
            add(tobject, "tobject.property", **{"tobject.property.type": genre})
        for subject in story.subjects:
            _subject(tobject, subject)
    data = add(head, "docdata", **{"management-status": story.status})
    _data(data, story)
    if story.modified is not None:
        add(head, "revision-history", norm=story.modified)


def _meta(story: Story) -> Iterator[tuple[str, str]]:
    """What has no element of its own."""
    source = story.source
    rows = (
        (nitf.TAKE, story.take),
        ("provider", story.provider),
        ("source", source.name if source else None),
        ("source-abbreviation", source.abbreviation if source else None),
        ("version", story.version if story.version and not NUMBER.match(story.version) else None),
    )
    return ((name, content) for name, content in rows if content is not None)


def _subject(parent: Element, subject: Subject) -> None:
    """A subject by its number; another scheme's code stands beside a number that says nothing."""
    number = SUBJECT.match(subject.code or "")
    attributes = {
        "refnum": number[1] if number else nitf.NO_NUMBER,
        "code": None if number else subject.code,
        "type": subject.name,
    }
    add(parent, "tobject.subject", **{f"tobject.subject.{key}": value for key, value in attributes.items()})


def _data(data: Element, story: Story) -> None:
    """The data of the document: identifier, dates, urgency, notes, slug, rights, keywords."""
    if story.located is not None:
        add(data, "evloc", city=story.located)
    add(data, "doc-id", **{"id-string": documents.identifier(story)})
    if story.urgency is not None:
        add(data, "urgency", **{"ed-urg": str(story.urgency)})
    for name, norm in (("date.issue", story.published), ("date.release", story.embargo)):
        if norm is not None:
            add(data, name, norm=norm)
    for note in story.notes:
        add(data, "ed-msg", info=note)
    version = story.version if story.version and NUMBER.match(story.version) else None
    if story.slug is not None or version is not None:
        add(data, "du-key", key=story.slug, version=version)
    if story.copyright is not None:
        add(data, "doc.copyright", holder=story.copyright)
    if story.usage_terms is not None:
        add(data, "doc.rights", limitations=story.usage_terms)
    if story.keywords:
        words = add(data, "key-list")
        for word in story.keywords:
            add(words, "keyword", key=word)


def _body_head(head: Element, story: Story) -> None:
    """What stands above the text."""
    if story.headline is not None or story.subhead is not None:
        hedline = add(head, "hedline")
        add(hedline, "hl1", story.headline or "")
        if story.subhead is not None:
            add(hedline, "hl2", story.subhead)
    for contact in story.contacts:
        note = add(head, "note", **{"class": nitf.CONTACT})
        add(add(note, "body.content"), "p", contact)
    if story.byline is not None:
        _byline(add(head, "byline"), story.byline)
    if story.source is not None:
        add(head, "distributor", story.source.text)
    if story.dateline is not None:
        add(head, "dateline", story.dateline.text)
    if story.summary is not None:
        add(add(head, "abstract"), "p", story.summary)


def _byline(element: Element, byline: Byline) -> None:
    """A byline as printed, persons and title marked; those that it does not print stand in their order as values."""
    marks, at = [], 0
    for name in byline.names:
        seen = (start := byline.text.find(name, at)) >= 0
        end = start + len(name) if seen else at
        marks.append(Mark(start, end, "person", {}) if seen else Mark(at, at, "person", {"value": name}))
        at = end
    title = byline.affiliation
    start = byline.text.find(title, at) if title else -1
    if title and start >= 0:
        marks.append(Mark(start, start + len(title), "byttl", {}))
    marked(element, byline.text, marks)
    if title and start < 0:
        add(add(element, "byttl"), "org", value=title)


def _media(content: Element, media: Media) -> None:
    element = add(content, "media", **{"media-type": MEDIA.get(media.kind, media.kind)})
    add(element, "media-reference", source=media.uri)
    if media.caption is not None:
        add(element, "media-caption", media.caption)
    if media.credit is not None:
        add(element, "media-producer", media.credit)
