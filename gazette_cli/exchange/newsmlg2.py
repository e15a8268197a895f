"""An item of NewsML-G2, the IPTC's XML for news of all kinds → its story."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from gazette_cli.exchange import codes, copy, markup, moments, nitf, own, tree
from gazette_cli.exchange.tree import Element, Index
from gazette_cli.story import CROSSHEAD, Block, Byline, Furniture, Media, Source, Story, Subject
from gazette_cli.words.names import surely_named

OTHERS = ("link", "assert", "hophistory", "partmeta", "association", "inlineref")
"""Elements of an item that tell of another, of what is named in it, or of a part of it."""
TITLES = ("", "main", "title", "headline")
"""Roles of a headline that is the story's."""
SHORT = "short"
"""The role of a headline that stands in for another where there is little room."""
DECKS = ("sub", "subhead", "subheadline", "subtitle", "subhl", "deck")
KICKERS = ("kicker", "overline")
SUMMARIES = ("", "summary", "abstract")
CAPTIONS = ("caption", "shotlist", "script")
"""The same of a picture or a film."""
PERSONS = ("author", "reporter", "writer", "correspondent", "journalist", "person")
"""Roles of a creator that is a person, whatever its type says."""
CONTACTS = ("np-nonpublic", "contact", "contacts")
"""Classes and roles of notes with contacts, dpa's `dpacontacts` among them."""
CLOSING = "closingline"
"""The role of a note with the initials that close a story of dpa's."""

CONTACT, TAKE, DECK, KICKER = (f"{own.URN}role:{name}" for name in ("contact", "take", "subhead", "kicker"))
"""Roles that gazette's own items have for what the IPTC has no code for."""
FILLED_IN = f"{own.URN}filled-in"
"""How gazette's own items name what an element says otherwise than the record: `literal` is the key, `value` its
value."""
MEDIA = f"{own.URN}media"
"""The same of what a file is, shows and whose it is."""
PROVIDERS = "nprov:"
"""The scheme of the IPTC's codes of providers: `nprov:EP` has no name beside it."""
CREDIT = "credit"
"""The class of a paragraph with a credit line in gazette's own items."""


def _code(element: Element | None) -> str:
    """What a QCode or a literal says behind its scheme, in small letters."""
    value = (
        tree.attribute(element, "qcode") or tree.attribute(element, "literal") or tree.attribute(element, "uri") or ""
    )
    return value.rpartition(":")[2].rpartition("/")[2].lower()


def kind(item: Index) -> str | None:
    """The kind of an item: `text`, `picture`, …; None for another class."""
    found = _code(item.first("itemclass"))
    return found if found in codes.TYPES else None


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
    return codes.behind_scheme(tree.attribute(element, "role") or tree.attribute(element, "roleuri"))


def _headline(it: Index) -> str | None:
    """The headline of the main role and the first rank; else the first that is no deck or kicker, else the title."""
    some = [one for one in it.all("headline") if tree.text(one) and not _role(one).endswith(DECKS + KICKERS)]
    some.sort(key=lambda one: _role(one) == SHORT)
    main = [one for one in some if _role(one) in TITLES and tree.attribute(one, "rank") in (None, "1")]
    title = next((one for one in it.all("title") if _role(one) in TITLES), None)
    return tree.text(next(iter(main or some), title))


def _kicker(it: Index) -> str | None:
    """The headline above it: by its role, or of the third rank."""
    return next(
        (
            tree.text(one)
            for one in it.all("headline")
            if tree.attribute(one, "rank") == "3" or _role(one).endswith(KICKERS)
        ),
        None,
    )


def _lined(it: Index, name: str, roles: tuple[str, ...]) -> str | None:
    """The first line of that name which has one of these roles."""
    return next((words for one in it.all(name) if _role(one) in roles and (words := tree.text(one))), None)


def _subject(element: Element) -> Subject:
    codes_of = (tree.attribute(element, key) for key in ("qcode", "uri", "literal"))
    return Subject(next(filter(None, codes_of), None), _named(element) if len(element) else None)


def _media(element: Element) -> Media | None:
    mime = (tree.attribute(element, "contenttype") or "").partition("/")[0].lower()
    told = {
        tree.attribute(one, "literal"): tree.attribute(one, "value")
        for one in tree.children(element, "remotecontentextproperty")
        if tree.attribute(one, "reluri") == MEDIA
    }
    uri = tree.attribute(element, "href") or tree.attribute(element, "residref") or told.get("uri")
    if not uri and not told:
        return None
    return Media(told.get("kind") or codes.MIME.get(mime, "picture"), uri, told.get("caption"), told.get("credit"))


def _moment(name: str) -> Callable[[Index], str | None]:
    return lambda it: moments.iso(it.text(name))


MOMENTS = {
    "published": "versioncreated",
    "created": "firstcreated",
    "modified": "contentmodified",
    "embargo": "embargoed",
}

FIELDS: dict[str, Callable[[Index], Any]] = {
    "headline": _headline,
    "subhead": lambda it: next(
        (words for one in it.all("headline") if _role(one).endswith(DECKS) and (words := tree.text(one))), None
    ),
    "kicker": _kicker,
    "summary": lambda it: (
        _lined(it, "description", SUMMARIES)
        or (_lined(it, "description", CAPTIONS) if kind(it) in ("picture", "graphic", "video") else None)
    ),
    **{key: _moment(name) for key, name in MOMENTS.items()},
    "status": lambda it: codes.STATUSES.get(_code(it.first("pubstatus"))),
    "urgency": lambda it: codes.urgency(it.text("urgency")),
    "version": lambda it: tree.attribute(it.root, "version"),
    "type": kind,
    "slug": lambda it: next((tree.text(one) for one in it.all("slugline") if _role(one) != "take"), None),
    "take": lambda it: _lined(it, "slugline", ("take",)),
    "keywords": lambda it: codes.words(it.texts("keyword")),
    "subjects": lambda it: list(map(_subject, it.all("subject"))),
    "genres": lambda it: [name for one in it.all("genre") if (name := _named(one))],
    "language": lambda it: (
        it.get("language", "tag")
        or tree.attribute(it.root, "lang")
        or next((code for name in ("contentmeta", "inlinexml", "headline") for code in it.values(name, "lang")), None)
    ),
    "copyright": lambda it: it.text("copyrightnotice") or _named(it.first("copyrightholder")),
    "usage_terms": lambda it: it.text("usageterms"),
    "uri": lambda it: own.uri(tree.attribute(it.root, "guid")),
    "located": lambda it: _named(it.first("located")),
    "provider": lambda it: (_named(it.first("provider")) or "").removeprefix(PROVIDERS) or None,
    "media": lambda it: list(filter(None, map(_media, it.all("remotecontent")))),
}
"""What each key of the record is made of."""


def of(it: Index) -> Story:
    """The story of an item."""
    story = Story(**{key: read(it) for key, read in FIELDS.items()})
    if is_own(it):
        _own(story, it)
        return story
    _noted(story, it)
    story.subjects = codes.subjects(story.subjects)
    blocks = _body(story, it)
    copy.other_heads(story, it.texts("headline"))
    persons = list(filter(None, map(_person, it.all("creator"))))
    byline = it.text("by") or ", ".join(persons) or _signed(it)
    copy.complete(story, blocks, dateline=it.text("dateline"), byline=byline)
    contents = it.all("inlinexml", "inlinedata")
    copy.rest(story, [block for one in contents for block in markup.of_either(one)] if len(contents) > 1 else [])
    copy.credited(story, _named(it.first("infosource")) or it.text("creditline") or story.provider)
    return story


def is_own(it: Index) -> bool:
    """Whether gazette wrote it."""
    return own.NAME in it.texts("generator")


def _person(creator: Element) -> str | None:
    """A creator that is a person."""
    sort = (tree.attribute(creator, "type") or "").lower()
    name = _named(creator) if tree.children(creator, "name") else None
    if name and (sort.endswith("person") or _role(creator) in PERSONS or (not sort and surely_named(name))):
        return name
    return None


def _signed(it: Index) -> str | None:
    """The byline in a body that is no NITF, but has an element of that name."""
    some = (one for one in it.all("byline") if not any(tree.name(above) == "nitf" for above in one.iterancestors()))
    return tree.text(next(some, None))


def _noted(story: Story, it: Index) -> None:
    """Editors' notes and the contacts among them, by their sections; what a note says again is said once."""
    for note in it.all("ednote"):
        if _role(note) == CLOSING:
            story.furniture += [Furniture("end_mark", words) for words in _sections(note)]
        elif _role(note).endswith(CONTACTS):
            story.contacts += _sections(note)
        else:
            for part in [part for part in note.iter() if (tree.attribute(part, "class") or "") in CONTACTS]:
                story.contacts += _sections(part)
                tail = part.tail
                part.clear()
                part.tail = tail
            story.notes += _sections(note)
    story.contacts = copy.once(story.contacts)
    story.notes = copy.once(story.notes, story.contacts)


def _sections(note: Element) -> list[str]:
    """The texts of a note: what stands below each of its headings is one, its heading before it."""
    found: list[str] = []
    above = ""
    for heading, blocks in groupby(markup.blocks(note), lambda block: block.kind == CROSSHEAD):
        words = "; ".join(block.text for block in blocks).replace(":; ", ": ")
        if heading:
            above = f"{words}: "
        else:
            found.append(above + words)
            above = ""
    return found if not above else [*found, above.rstrip(": ")]


def _body(story: Story, it: Index) -> list[Block]:
    """The body: of NITF, XHTML, HTML and text the first of these."""
    contents = it.all("inlinexml", "inlinedata")
    for one in contents:
        if (document := tree.first(one, "nitf")) is not None:
            return nitf.within(story, document).body
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


def _own(story: Story, it: Index) -> None:
    """Fill in what gazette's own writer has told apart, as it stands."""
    for key, name in MOMENTS.items():
        setattr(story, key, it.text(name))
    for note in it.all("ednote"):
        (story.contacts if _role(note) in CONTACTS else story.notes).extend(filter(None, [tree.text(note)]))
    for row in it.all("itemmetaextproperty"):
        literal = tree.attribute(row, "literal") or ""
        if tree.attribute(row, "reluri") == FILLED_IN and literal in FIELDS:
            setattr(story, literal, tree.attribute(row, "value"))
    story.keywords = it.texts("keyword")
    line, party = it.text("creditline"), it.first("infosource")
    if line is not None:
        story.source = Source(line, tree.text(party), tree.attribute(party, "literal"))
    blocks, dateline = [], None
    if (page := it.first("body")) is not None:
        for one in [one for one in tree.children(page, "p") if one.get("class") == CREDIT]:
            story.credits += filter(None, [tree.text(one)])
            page.remove(one)
        dateline = markup.dateline(page)
        blocks = markup.blocks(page)
    byline = None
    if (words := it.text("by")) is not None:
        creators = {sort: [] for sort in ("person", "organisation")}  # type: dict[str, list[str]]
        for one in it.all("creator"):
            creators[codes.behind_scheme(tree.attribute(one, "type"))].append(_named(one) or "")
        byline = Byline(words, creators["person"], next(iter(creators["organisation"]), None))
    own.complete(story, blocks, dateline, byline)
