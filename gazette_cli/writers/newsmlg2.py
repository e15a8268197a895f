"""NewsML-G2 2.35, power conformance: one story is a newsItem, several are a newsMessage; the body is XHTML.

The standard demands a class, a provider and a moment of each item. Where the story has none they are filled in, and the
item says so; a value that has no place as it is written stands in an extension property.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, islice
from typing import Any

from lxml import etree

from gazette_cli.exchange import newsmlg2, own
from gazette_cli.pattern import Pattern
from gazette_cli.story import Media, Story, Subject
from gazette_cli.writers import Options, Sink, documents
from gazette_cli.writers.markup import Element, add, body, clean, html

HOLDS = frozenset(
    "headline kicker subhead summary byline dateline lede body quotes source provider credits contacts copyright "
    "usage_terms notes slug take keywords subjects genres language located created published modified embargo status "
    "urgency version type uri media".split()
)

NEWS = "{http://iptc.org/std/nar/2006-10-01/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
NEWS_ALONE: Any = {None: NEWS[1:-1]}
XHTML_ALONE: Any = {None: XHTML[1:-1]}
"""Namespaces without a prefix."""
XML_DECLARATION = b"<?xml version='1.0' encoding='utf-8'?>\n"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"
"""Tells what the IPTC's own codes, such as `ninat:text`, stand for."""
ITEM = {"standard": "NewsML-G2", "standardversion": "2.35", "conformance": "power"}
NEVER = "1970-01-01T00:00:00Z"
"""The moment of what has none."""
UNKNOWN = "unknown"
"""The provider of what has none."""
MOMENT = Pattern(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{1,6})?)?(Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?)?$")
"""What can be made a moment of the standard's, which has seconds and a zone of this world."""
LANGUAGE = Pattern(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,9}$")
NUMBER = Pattern(r"[1-9]\d{0,17}$")
QCODE = Pattern(r"[^\s:]{1,99}:[^\s]{1,999}$")
MIME = {"picture": "image/*", "graphic": "image/*", "video": "video/*", "audio": "audio/*", "text": "text/*"}


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys that NewsML-G2 has a place for."""
    return documents.held(HOLDS)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print one item; of several a message, as they come."""
    stories = documents.limited(stories, options.fields)
    first = list(islice(stories, 1 if options.many else 2))
    if first[1:] or (first and options.many):
        out.write(XML_DECLARATION + _opening(first[0]))
    elif first:
        out.write(XML_DECLARATION + _printed(of(first[0])))
        return
    else:
        return
    for story in chain(first, stories):
        out.write(_printed(of(story)))
    out.write(b"</itemSet>\n</newsMessage>\n")


def _printed(item: Element) -> bytes:
    return etree.tostring(item, encoding="utf-8", pretty_print=True)


def _opening(story: Story) -> bytes:
    """How a message begins, sent when its first story was published."""
    root = etree.Element(f"{NEWS}newsMessage", nsmap=NEWS_ALONE)
    add(add(root, f"{NEWS}header"), f"{NEWS}sent", _sent(story))
    add(root, f"{NEWS}itemSet", "")
    return _printed(root).partition(b"</itemSet>")[0] + b"\n"


def of(story: Story) -> Element:
    """The item of a story."""
    version = story.version if story.version and NUMBER.match(story.version) else None
    given = {"guid": documents.identifier(story), "version": version or "1"}
    item = etree.Element(
        f"{NEWS}newsItem", {key: clean(value) for key, value in (ITEM | given).items()}, nsmap=NEWS_ALONE
    )
    add(item, f"{NEWS}catalogRef", href=CATALOG)
    if story.copyright is not None or story.usage_terms is not None:
        rights = add(item, f"{NEWS}rightsInfo")
        _texts(rights, (("copyrightNotice", story.copyright), ("usageTerms", story.usage_terms)))
    _management(add(item, f"{NEWS}itemMeta"), story)
    content = add(item, f"{NEWS}contentMeta")
    _administration(content, story)
    _description(content, story)
    _content(add(item, f"{NEWS}contentSet"), story)
    return item


def _texts(parent: Element, rows: Iterable[tuple[str, str | None]]) -> None:
    """Add an element for each text that there is."""
    for name, text in rows:
        if text is not None:
            add(parent, f"{NEWS}{name}", text)


def _moment(stamp: str | None) -> str | None:
    """A moment with the seconds that the standard asks for; None for one that is vaguer than a day, or none at all."""
    found = MOMENT.match(stamp) if stamp else None
    if found is None:
        return None
    day, clock, second, zone = found.groups()
    moment = f"{day}T{clock or '00:00'}{second or ':00'}{zone or ''}"
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return None
    return moment


def _sent(story: Story) -> str:
    """When the story was published; else another day that it tells of, for there is no clock in it."""
    stamps = (story.published, story.modified, story.created, story.dateline.date if story.dateline else None)
    return next(filter(None, map(_moment, stamps)), NEVER)


def _management(meta: Element, story: Story) -> None:
    """What the item is, who sent it and when, in the standard's order."""
    add(meta, f"{NEWS}itemClass", qcode=f"ninat:{story.type or 'text'}")
    provider = story.provider or (story.source and story.source.name) or UNKNOWN
    add(add(meta, f"{NEWS}provider", literal=provider), f"{NEWS}name", provider)
    add(meta, f"{NEWS}versionCreated", _sent(story))
    _texts(meta, (("firstCreated", _moment(story.created)), ("embargoed", _moment(story.embargo))))
    if story.status is not None:
        add(meta, f"{NEWS}pubStatus", qcode=f"stat:{story.status}")
    add(meta, f"{NEWS}generator", own.NAME)
    for note in story.notes:
        add(meta, f"{NEWS}edNote", note)
    for contact in story.contacts:
        add(meta, f"{NEWS}edNote", contact, roleuri=newsmlg2.CONTACT)
    for key, value in _filled_in(story):
        add(meta, f"{NEWS}itemMetaExtProperty", reluri=newsmlg2.FILLED_IN, literal=key, value=value)


def _filled_in(story: Story) -> Iterator[tuple[str, str | None]]:
    """The keys whose elements say more or less than the record, each with what the record has."""
    stamps = ("published", "created", "modified", "embargo")
    rows = (
        ("type", story.type, story.type),
        ("provider", story.provider, story.provider),
        ("version", story.version, story.version if NUMBER.match(story.version or "") else None),
        ("language", story.language or "", story.language if LANGUAGE.match(story.language or "") else ""),
        *((key, getattr(story, key) or "", _moment(getattr(story, key)) or "") for key in stamps[1:]),
        ("published", story.published, _moment(story.published)),
    )
    for key, value, shown in rows:
        if value is None or value != shown:
            yield key, value


def _administration(content: Element, story: Story) -> None:
    """Urgency, place, source and authors, in the standard's order."""
    if story.urgency is not None:
        add(content, f"{NEWS}urgency", str(story.urgency))
    _texts(content, [("contentModified", _moment(story.modified))])
    if story.located is not None:
        add(add(content, f"{NEWS}located"), f"{NEWS}name", story.located)
    if (source := story.source) is not None:
        party = add(content, f"{NEWS}infoSource", literal=source.abbreviation)
        _texts(party, [("name", source.name)])
    if story.byline is not None:
        authors = [("person", name) for name in story.byline.names]
        office = story.byline.affiliation
        for kind, name in [*authors, *([("organisation", office)] if office is not None else [])]:
            add(add(content, f"{NEWS}creator", type=f"cpnat:{kind}"), f"{NEWS}name", name)


def _description(content: Element, story: Story) -> None:
    """What the story is about, and its lines."""
    if story.language is not None and LANGUAGE.match(story.language):
        add(content, f"{NEWS}language", tag=story.language)
    for genre in story.genres:
        add(add(content, f"{NEWS}genre"), f"{NEWS}name", genre)
    _texts(content, (("keyword", word) for word in story.keywords))
    for subject in story.subjects:
        _subject(content, subject)
    _texts(content, [("slugline", story.slug), ("headline", story.headline)])
    for name, role, text in (
        ("slugline", newsmlg2.TAKE, story.take),
        ("headline", newsmlg2.DECK, story.subhead),
        ("headline", newsmlg2.KICKER, story.kicker),
    ):
        if text is not None:
            add(content, f"{NEWS}{name}", text, roleuri=role)
    _texts(
        content,
        (
            ("dateline", story.dateline.text if story.dateline else None),
            ("by", story.byline.text if story.byline else None),
            ("creditline", story.source.text if story.source else None),
        ),
    )
    if story.summary is not None:
        add(content, f"{NEWS}description", story.summary, role="drol:summary")


def _subject(content: Element, subject: Subject) -> None:
    """A subject: by its URI, its QCode or another code as a literal, and its name."""
    key = "uri" if documents.coded(subject.code) else "qcode" if QCODE.match(subject.code or "") else "literal"
    element = add(content, f"{NEWS}subject", **{key: subject.code})
    _texts(element, [("name", subject.name)])


def _content(contents: Element, story: Story) -> None:
    """The body in XHTML, credits below it, and what goes with it."""
    page = etree.SubElement(
        add(contents, f"{NEWS}inlineXML", contenttype="application/xhtml+xml"),
        f"{XHTML}html",
        nsmap=XHTML_ALONE,
    )
    add(add(page, f"{XHTML}head"), f"{XHTML}title", story.headline or "")
    text = add(page, f"{XHTML}body")
    body(text, story, html(XHTML))
    for credit in story.credits:
        add(text, f"{XHTML}p", credit, **{"class": newsmlg2.CREDIT})
    for media in story.media:
        _media(contents, media)


def _media(contents: Element, media: Media) -> None:
    """A file by its address; what the standard has no element for, or is none, in extension properties."""
    href = media.uri if media.uri and documents.addressed(media.uri) else None
    file = add(contents, f"{NEWS}remoteContent", href=href, contenttype=MIME.get(media.kind))
    uri = media.uri if href is None else None
    for key, value in (("kind", media.kind), ("uri", uri), ("caption", media.caption), ("credit", media.credit)):
        if value is not None:
            add(file, f"{NEWS}remoteContentExtProperty", reluri=newsmlg2.MEDIA, literal=key, value=value)
