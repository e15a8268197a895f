"""NewsML-G2, the IPTC's news items and messages: each text item a story; packages, concepts and plans are passed over."""

from collections.abc import Iterator

from gazette_cli.exchange import codes, copy, markup, moments, nitf, stories, tree
from gazette_cli.exchange.tree import Element
from gazette_cli.story import Block, Media, Story, Subject

TITLES = ("", "main", "title", "headline")
"""Roles of a headline that is the story's."""
DECKS = ("sub", "subhead", "subheadline", "subtitle", "deck")
CONTACTS = ("np-nonpublic", "contact", "contacts")
"""Classes and roles of notes with contacts."""


def read(text: str) -> Iterator[Story]:
    """The stories of a message, or of one item. Raises NotNewsError where it holds none."""
    root, warnings = tree.parsed(text)
    items = list(tree.all_of(root, "newsitem"))
    texts = [item for item in items if _kind(item) in (None, "text", "composite")]
    yield from stories.each(texts or items, of, warnings, "a package")


def _kind(item: Element) -> str | None:
    kind = _code(tree.first(item, "itemclass"))
    return kind if kind in codes.TYPES else None


def _code(element: Element | None) -> str:
    """What a QCode or a literal says behind its scheme, in small letters."""
    value = (
        tree.attribute(element, "qcode") or tree.attribute(element, "literal") or tree.attribute(element, "uri") or ""
    )
    return value.rpartition(":")[2].rpartition("/")[2].lower()


def _named(element: Element | None) -> str | None:
    """The name of a party or a concept: its `name`, else its literal, else its own text."""
    if element is None:
        return None
    names = tree.children(element, "name")
    return (
        tree.text(names[0])
        if names
        else tree.attribute(element, "literal") or tree.text(element) or tree.attribute(element, "qcode")
    )


def _role(element: Element) -> str:
    return codes.behind_scheme(tree.attribute(element, "role"))


def _moment(item: Element, name: str) -> str | None:
    return moments.iso(tree.text(tree.first(item, name)))


def of(item: Element) -> Story:
    """The story of a news item's element."""
    text, attribute = tree.text, tree.attribute
    heads = [(_role(one), attribute(one, "rank"), text(one)) for one in tree.all_of(item, "headline") if text(one)]
    main = [words for role, rank, words in heads if role in TITLES and rank in (None, "1")] or [
        words for _, _, words in heads
    ]
    rights = tree.first(item, "rightsinfo")
    language = tree.first(item, "language")
    slug = tree.first(item, "slugline")
    story = Story(
        headline=main[0]
        if main
        else text(next((one for one in tree.all_of(item, "title") if _role(one) in TITLES), None)),
        subhead=next((words for role, _, words in heads if any(role.endswith(deck) for deck in DECKS)), None),
        kicker=next(
            (words for role, rank, words in heads if rank == "3" or role.endswith(("kicker", "overline"))), None
        ),
        summary=next(
            (text(one) for one in tree.all_of(item, "description") if _role(one) in ("", "summary", "abstract")), None
        ),
        published=_moment(item, "versioncreated"),
        created=_moment(item, "firstcreated"),
        modified=_moment(item, "contentmodified"),
        embargo=_moment(item, "embargoed"),
        status=codes.STATUSES.get(_code(tree.first(item, "pubstatus"))),
        urgency=codes.urgency(text(tree.first(item, "urgency"))),
        version=attribute(item, "version"),
        type=_kind(item),
        slug=text(slug),
        keywords=list(dict.fromkeys(tree.texts(item, "keyword"))),
        subjects=[
            Subject(attribute(one, "qcode") or attribute(one, "uri"), _named(one) if len(one) else None)
            for one in tree.all_of(item, "subject")
        ],
        genres=[name for one in tree.all_of(item, "genre") if (name := _named(one))],
        language=attribute(language, "tag") or attribute(item, "lang"),
        copyright=text(tree.first(item, "copyrightnotice")) or _named(tree.first(item, "copyrightholder")),
        usage_terms=text(tree.first(item, "usageterms")) if rights is not None else None,
        uri=attribute(item, "guid"),
        located=_named(tree.first(item, "located")),
        provider=_named(tree.first(item, "provider")),
        media=[found for one in tree.all_of(item, "remotecontent") if (found := _media(one))],
    )
    _noted(story, item)
    name = _named(tree.first(item, "infosource")) or text(tree.first(item, "creditline")) or story.provider
    blocks = _body(story, item)
    if story.summary and blocks and copy.folded(blocks[0].text) == copy.folded(story.summary):
        story.summary = None
    byline = text(tree.first(item, "by")) or next(
        (words for one in tree.all_of(item, "creator") if (words := _person(one))), None
    )
    copy.complete(story, blocks, dateline=text(tree.first(item, "dateline")), byline=byline)
    copy.credited(story, name)
    return story


def _person(creator: Element) -> str | None:
    """A creator that is a person."""
    kind = (tree.attribute(creator, "type") or "").lower()
    return _named(creator) if kind.endswith("person") and tree.children(creator, "name") else None


def _noted(story: Story, item: Element) -> None:
    """Editors' notes, and the contacts among them."""
    for note in tree.all_of(item, "ednote"):
        private = [part for part in note.iter() if (tree.attribute(part, "class") or "") in CONTACTS]
        words = tree.text(note)
        if private or _role(note) in CONTACTS:
            contact = " ".join(filter(None, map(tree.text, private))) if private else words
            if contact:
                story.contacts.append(contact)
                words = (words or "").replace(contact, "").strip()
        if words:
            story.notes.append(words)


def _body(story: Story, item: Element) -> list[Block]:
    """The body: of NITF, XHTML, HTML and text the first of these."""
    contents = list(tree.all_of(item, "inlinexml", "inlinedata"))
    for one in contents:
        if (document := tree.first(one, "nitf")) is not None:
            return nitf.within(story, document, "headline", "subhead", "byline", "dateline").body
    for one in contents:
        if (page := tree.first(one, "body")) is None:
            page = tree.first(one, "html")
        if page is not None:
            return markup.blocks(page)
    for one in contents:
        if len(one):
            return markup.blocks(one)
    words = next(("".join(map(str, one.itertext())) for one in contents if tree.text(one)), "")
    return markup.of_string(words)


def _media(element: Element) -> Media | None:
    kind = (tree.attribute(element, "contenttype") or "").partition("/")[0].lower()
    uri = tree.attribute(element, "href") or tree.attribute(element, "residref")
    return Media(codes.MIME.get(kind, "picture"), uri) if uri else None
