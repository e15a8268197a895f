"""A document of NITF, the IPTC's News Industry Text Format, wherever it stands → its story."""

from gazette_cli.exchange import codes, copy, markup, moments, tree
from gazette_cli.exchange.tree import Element
from gazette_cli.story import Media, Story, Subject


def of(document: Element) -> Story:
    """The story of a document's element."""
    get = tree.attribute
    head = tree.first(document, "hedline")
    issued, released = (moments.iso(get(tree.first(document, name), "norm")) for name in ("date.issue", "date.release"))
    key = tree.first(document, "du-key")
    story = Story(
        headline=tree.text(tree.first(document if head is None else head, "hl1"))
        or tree.text(tree.first(document, "title")),
        subhead=" ".join(tree.texts(head, "hl2")) or None if head is not None else None,
        summary=tree.text(tree.first(document, "abstract")),
        published=issued,
        embargo=released if issued and released and released > issued else None,
        status=codes.STATUSES.get((get(tree.first(document, "docdata"), "management-status") or "").lower()),
        urgency=codes.urgency(get(tree.first(document, "urgency"), "ed-urg")),
        slug=get(key, "key")
        or _meta(document, "slug")
        or _meta(document, "anpa-keyword")
        or get(tree.first(document, "fixture"), "fix-id"),
        take=_meta(document, "anpa-takekey"),
        version=get(key, "version"),
        keywords=[word for one in tree.all_of(document, "keyword") if (word := get(one, "key") or tree.text(one))],
        subjects=[_subject(one) for one in tree.all_of(document, "tobject.subject")],
        genres=[
            genre for one in tree.all_of(document, "tobject.property") if (genre := get(one, "tobject.property.type"))
        ],
        language=get(document, "lang") or get(document, "baselang") or get(tree.first(document, "lang"), "lang"),
        copyright=_copyright(tree.first(document, "doc.copyright")) or tree.text(tree.first(document, "doc.copyright")),
        usage_terms=get(tree.first(document, "doc.rights"), "limitations")
        or get(tree.first(document, "doc.rights"), "type"),
        uri=get(tree.first(document, "doc-id"), "id-string"),
        located=get(tree.first(document, "evloc"), "city"),
        notes=[note for note in [get(tree.first(document, "ed-msg"), "info"), *tree.texts(document, "note")] if note],
        contacts=tree.texts(document, "tagline"),
        media=[found for one in tree.all_of(document, "media") if (found := _media(one))],
    )
    if subhead := story.subhead:
        story.subhead = None if copy.folded(subhead) == copy.folded(story.headline) else subhead
    distributor = tree.text(tree.first(document, "distributor"))
    owner = tree.text(tree.first(document, "rights.owner")) or get(tree.first(document, "from-src"), "src-name")
    name = distributor or owner or get(tree.first(document, "doc.rights"), "owner")
    story.provider = distributor or tree.attribute(tree.first(document, "from-src"), "src-name")
    story.copyright = story.copyright or tree.text(tree.first(document, "rights.owner"))
    content = tree.first(document, "body.content")
    blocks = markup.blocks(content) if content is not None else []
    if story.summary and blocks and copy.folded(blocks[0].text) == copy.folded(story.summary):
        story.summary = None
    byline = tree.first(document, "byline")
    copy.complete(
        story,
        blocks,
        dateline=tree.text(tree.first(document, "dateline"), "story.date"),
        byline=tree.text(byline, "byttl"),
    )
    copy.credited(story, name, tree.text(tree.first(byline, "byttl")) if byline is not None else None)
    return story


def within(story: Story, document: Element, *fields: str) -> Story:
    """The story of a document that is another format's body; that one's story takes what it lacks of these fields."""
    inner = of(document)
    for field in fields:
        setattr(story, field, getattr(story, field) or getattr(inner, field))
    story.contacts += inner.contacts
    story.credits += inner.credits
    return inner


def _meta(document: Element, name: str) -> str | None:
    """The content of a `meta` element of that name."""
    found = (one for one in tree.all_of(document, "meta") if (tree.attribute(one, "name") or "").lower() == name)
    return tree.attribute(next(found, None), "content")


def _subject(element: Element) -> Subject:
    number = tree.attribute(element, "tobject.subject.refnum")
    parts = ("detail", "matter", "type")
    names = (tree.attribute(element, f"tobject.subject.{part}") for part in parts)
    return Subject(number and f"subj:{number}", next(filter(None, names), None))


def _copyright(element: Element | None) -> str | None:
    holder, year = tree.attribute(element, "holder"), tree.attribute(element, "year")
    return " ".join(filter(None, (holder, year))) or None


def _media(element: Element) -> Media | None:
    kind = codes.MEDIA.get((tree.attribute(element, "media-type") or "").lower())
    reference = tree.first(element, "media-reference")
    uri = tree.attribute(reference, "source")
    caption, producer = (
        tree.text(tree.first(element, "media-caption")),
        tree.text(tree.first(element, "media-producer")),
    )
    return Media(kind or "picture", uri, caption, producer) if uri or caption else None
