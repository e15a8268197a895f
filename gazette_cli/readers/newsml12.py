"""NewsML 1.2: each news item with text a story."""

from collections.abc import Callable, Iterator
from typing import Any

from gazette_cli.exchange import codes, copy, markup, moments, nitf, stories, tree
from gazette_cli.exchange.tree import Element, Index
from gazette_cli.story import PARAGRAPH, Block, Media, Story, Subject

SCHEME = "formalname"
"""The attribute with a code of one of the standard's schemes."""

NAME = "Name"
"""The variant of a topic's description that is its name."""
ADVISORIES = ("advisoryline", "productline")
"""Types of news lines that are for editors; the second is AFP's, with what goes with the text: "(Graphic+Picture)"."""
HEADS = ("headline", "title")
SUMMARIES = ("abstract", "summary")
LEDE = "lead"
"""The role of a component with the first paragraph, which the body does not repeat: Belga's."""
CAPTION = "caption"
NO_BODY = frozenset(
    (
        *(*HEADS, *SUMMARIES, LEDE, CAPTION, "subheadline", "subtitle", "stylesheet", "logo", "contact", "companylogo"),
        *(
            "multimedia",
            "image",
            "credit",
            "source",
            "byline",
            "author",
            "dateline",
            "copyright",
            "keywords",
            "slugline",
        ),
    )
)
"""Roles of components whose text is no body."""
BODIES = ("main", "body", "maintext", "text")
"""Roles of components whose text is the body, the surest first."""
AUTHORS = ("author", "writer")
"""Properties of a component that name who wrote it."""
FURTHER = ("stylesheet", "logo", "companylogo", "multimedia")
"""Those of them whose text is no words of the story either."""


def read(text: str) -> Iterator[Story]:
    """The stories of a document. Raises NotNewsError where it holds none."""
    root, warnings = tree.parsed(text)
    items = [Index(item) for item in tree.all_of(root, "newsitem")]
    items = [part for item in items if item.first("newscomponent") is not None for part in _parts(item)]
    sent = tree.first(root, "sentfrom")
    sender = tree.attribute(tree.first(sent, "party"), SCHEME) if sent is not None else None
    texts = [item for item in items if item.texts("datacontent")]
    yield from stories.each(texts or items, lambda item: of(item, sender), warnings, "a package")


def _parts(item: Index) -> list[Index]:
    """An item; where it holds several texts in components of their own, one for each, as Belga sends two languages."""
    top = item.first("newscomponent")
    texts = [one for one in tree.children(top, "newscomponent") if _is_text(one)] if top is not None else []
    if len(texts) < 2:
        return [item]
    return [Index(item.root, [one for one in texts if one is not kept]) for kept in texts]


def _is_text(component: Element) -> bool:
    """Whether a component is a text of its own: it has a part that is the body."""
    return any(_role(one) in BODIES[:2] and tree.text(one) for one in tree.children(component, "newscomponent"))


def _role(component: Element) -> str:
    """What a component is for."""
    roles = tree.children(component, "role")
    return (tree.attribute(roles[0], SCHEME) or "").lower() if roles else ""


def _party(it: Index, name: str) -> str | None:
    """The party of a role: by its formal name, else by its text."""
    role = it.first(name)
    if role is None:
        return None
    return tree.attribute(tree.first(role, "party"), SCHEME) or tree.text(role)


def _contents(it: Index) -> dict[str, list[Element]]:
    """The texts of an item by the role of the component that they stand in; without one by an empty string."""
    found: dict[str, list[Element]] = {}
    roles: dict[Element | None, str] = {None: ""}
    for content in it.all("datacontent"):
        component = next((one for one in content.iterancestors() if tree.name(one) == "newscomponent"), None)
        if component not in roles:
            roles[component] = _role(component) if component is not None else ""
        if tree.text(content):
            found.setdefault(roles[component], []).append(content)
    return found


def _of_role(it: Index, role: str) -> list[str]:
    """The texts of a role."""
    if not any((tree.attribute(one, SCHEME) or "").lower() == role for one in it.all("role")):
        return []
    return list(filter(None, map(tree.text, _contents(it).get(role, []))))


def _keywords(it: Index) -> list[str]:
    """The lines of keywords, the properties that are some, and those of the items."""
    rows = (
        one
        for one in it.all("property")
        if (tree.attribute(one, SCHEME) or "").lower().endswith(("keyword", "keywords"))
    )
    properties = [value for one in rows if (value := tree.attribute(one, "value"))]
    return codes.words([*it.texts("keywordline"), *properties, *it.texts("item_keyword")])


def _subjects(it: Index) -> Iterator[Subject]:
    """The subjects by their codes, and by the names that the topics of the same document give these."""
    named = {code: _name(topic, it) for topic in it.all("topic") for code in tree.texts(topic, SCHEME)}
    for one in it.all("subject", "subjectmatter", "subjectdetail"):
        if code := tree.attribute(one, SCHEME):
            yield Subject(code, named.get(code))


def _name(topic: Element, it: Index) -> str | None:
    """A topic's name, in the story's language, else in English, else in the first."""
    names = [one for one in tree.children(topic, "description") if (tree.attribute(one, "variant") or NAME) == NAME]
    languages = ((_language(it) or "").lower()[:2], "en")
    names.sort(key=lambda one: (*((tree.attribute(one, "lang") or "").lower()[:2] != tag for tag in languages),))
    return next(filter(None, map(tree.text, names)), None)


def _notes(it: Index) -> list[str]:
    """Advisory lines: elements of that name, and news lines of such types."""
    rows = (one for one in it.all("newsline") if (_type(one) or "").lower() in ADVISORIES)
    comments = (one for one in it.all("comment") if "note" in (tree.attribute(one, SCHEME) or "").lower())
    texts = [*(tree.first(one, "newslinetext") for one in rows), *comments]
    return it.texts("advisoryline") + list(filter(None, map(tree.text, texts)))


def _type(line: Element) -> str | None:
    return tree.attribute(tree.first(line, "newslinetype"), SCHEME)


def _embargo(it: Index) -> str | None:
    """When the status of an embargoed story will change."""
    change = it.first("statuswillchange")
    if (it.get("status", SCHEME) or "").lower() != "embargoed" or change is None:
        return None
    return moments.iso(tree.text(tree.first(change, "dateandtime")))


def _caption(file: Element, captions: list[Element]) -> str | None:
    """The caption of a file: the only one in the nearest component around it that has any."""
    for component in file.iterancestors():
        if inside := [one for one in captions if component in one.iterancestors()]:
            return tree.text(inside[0]) if len(inside) == 1 else None
    return None


def _media(it: Index) -> list[Media]:
    """The files of an item, with their captions."""
    captions = _contents(it).get(CAPTION, [])
    found = []
    for element in it.all("contentitem"):
        kind = codes.MEDIA.get((tree.attribute(tree.first(element, "mediatype"), SCHEME) or "").lower())
        uri = tree.attribute(element, "href")
        if kind and uri:
            found.append(Media(kind, uri, _caption(element, captions)))
    return found


def _located(it: Index) -> str | None:
    """The city that a story comes from; where no place says that it is one, of the first that is named."""
    places = sorted(it.all("location"), key=lambda one: (tree.attribute(one, "howpresent") or "").lower() != "origin")
    rows = [*(row for one in places for row in tree.children(one, "property")), *it.all("property")]
    cities = (tree.attribute(row, "value") for row in rows if tree.attribute(row, SCHEME) == "City")
    return next(filter(None, cities), None)


def _byline(it: Index) -> str | None:
    """The byline; without one the authors that the metadata name."""
    rows = (one for one in it.all("property") if (tree.attribute(one, SCHEME) or "").lower() in AUTHORS)
    return it.text("byline") or ", ".join(filter(None, (tree.attribute(one, "value") for one in rows))) or None


def _stated(it: Index, name: str) -> str | None:
    """What an element says: by its formal name, or by its text."""
    return it.get(name, SCHEME) or it.text(name)


def _headline(it: Index) -> str | None:
    """The text of a component that is the title; without one the headline."""
    return next((words for role in HEADS for words in _of_role(it, role)), None) or it.text("headline")


def _language(it: Index) -> str | None:
    """The language that is stated, else that of the first element which has one."""
    named = (
        one for name in ("newsitem", "newscomponent", "contentitem", "headline") for one in it.values(name, "lang")
    )
    return it.get("language", SCHEME) or next(named, None)


FIELDS: dict[str, Callable[[Index], Any]] = {
    "headline": _headline,
    "subhead": lambda it: it.text("subheadline") or " ".join(_of_role(it, "subheadline")) or None,
    "summary": lambda it: next((" ".join(some) for role in SUMMARIES if (some := _of_role(it, role))), None),
    "contacts": lambda it: _of_role(it, "contact"),
    "published": lambda it: moments.iso(it.text("thisrevisioncreated")),
    "created": lambda it: moments.iso(it.text("firstcreated")),
    "embargo": _embargo,
    "status": lambda it: codes.STATUSES.get((_stated(it, "status") or "").lower()),
    "urgency": lambda it: codes.urgency(_stated(it, "urgency")),
    "slug": lambda it: it.text("slugline") or it.text("namelabel"),
    "keywords": _keywords,
    "subjects": lambda it: codes.subjects(_subjects(it)),
    "genres": lambda it: it.values("genre", SCHEME),
    "language": _language,
    "copyright": lambda it: it.text("copyrightline"),
    "usage_terms": lambda it: it.text("usagerights"),
    "notes": _notes,
    "uri": lambda it: it.text("publicidentifier"),
    "version": lambda it: it.text("revisionid"),
    "located": _located,
    "media": _media,
}
"""What each key of the record is made of."""


def of(it: Index, sender: str | None) -> Story:
    """The story of a news item; the document says who sent it."""
    story = Story(**{key: read(it) for key, read in FIELDS.items()})
    story.provider = _party(it, "provider") or sender or _party(it, "source") or it.text("providerid")
    lede = [Block(PARAGRAPH, words) for words in _of_role(it, LEDE)]
    blocks = _body(story, it)
    if not blocks and story.media:  # a picture alone
        captions = [one.caption for one in story.media if one.caption]
        story.type, story.summary = story.media[0].kind, story.summary or next(iter(captions), None)
    copy.complete(story, [*lede, *blocks], dateline=it.text("dateline"), byline=_byline(it))
    copy.other_heads(story, it.texts("headline"))
    others = [one for role, some in _contents(it).items() if role not in FURTHER for one in some]
    copy.rest(story, [block for one in others for block in markup.of_either(one)])
    copy.credited(story, _party(it, "source") or story.provider, it.text("bylinetitle"))
    return story


def _body(story: Story, it: Index) -> list[Block]:
    """The body: of NITF, markup and text the first of these, where a component has the main role its own."""
    roles = _contents(it)
    told = next((roles[role] for role in BODIES if role in roles), None)
    contents = told or [one for role, some in roles.items() if role not in NO_BODY for one in some]
    for one in contents:
        if (document := tree.first(one, "nitf")) is not None:
            return nitf.within(story, document).body
    for one in contents:
        if len(one):
            content = tree.first(one, "body.content", "body")
            return markup.blocks(one if content is None else content)
    return markup.of_string("".join(map(str, contents[0].itertext()))) if contents else []
