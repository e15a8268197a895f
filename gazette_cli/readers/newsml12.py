"""NewsML 1.2: each news item with text a story."""

from collections.abc import Callable, Iterator
from typing import Any

from gazette_cli.exchange import codes, copy, markup, moments, nitf, stories, tree
from gazette_cli.exchange.tree import Element, Index
from gazette_cli.story import Block, Media, Story, Subject

STATUSES = codes.STATUSES | {"killed": "canceled"}
SCHEME = "formalname"
"""The attribute with a code of one of the standard's schemes."""

NO_BODY = frozenset(
    ("abstract", "stylesheet", "headline", "subheadline", "logo", "contact", "caption", "companylogo", "multimedia")
)
"""Roles of components whose text is no body."""


def read(text: str) -> Iterator[Story]:
    """The stories of a document. Raises NotNewsError where it holds none."""
    root, warnings = tree.parsed(text)
    items = [Index(item) for item in tree.all_of(root, "newsitem")]
    items = [item for item in items if item.first("newscomponent") is not None]
    yield from stories.each([item for item in items if item.texts("datacontent")] or items, of, warnings, "a package")


def _party(it: Index, name: str) -> str | None:
    """The party of a role: by its formal name, else by its text."""
    role = it.first(name)
    if role is None:
        return None
    return tree.attribute(tree.first(role, "party"), SCHEME) or tree.text(role)


def _sender(it: Index) -> str | None:
    """The party that sent the document."""
    sent = tree.first(it.root.getroottree().getroot(), "sentfrom")
    return tree.attribute(tree.first(sent, "party"), SCHEME) if sent is not None else None


def _provider(it: Index) -> str | None:
    return _party(it, "provider") or _sender(it) or _party(it, "source") or it.text("providerid")


def _contents(it: Index) -> dict[str, list[Element]]:
    """The texts of an item by the role of the component that they stand in; without one by an empty string."""
    found: dict[str, list[Element]] = {}
    for content in it.all("datacontent"):
        component = next((one for one in content.iterancestors() if tree.name(one) == "newscomponent"), None)
        roles = tree.children(component, "role") if component is not None else []
        role = (tree.attribute(roles[0], SCHEME) or "").lower() if roles else ""
        if tree.text(content):
            found.setdefault(role, []).append(content)
    return found


def _of_role(it: Index, role: str) -> list[str]:
    """The texts of a role."""
    return list(filter(None, map(tree.text, _contents(it).get(role, []))))


def _keywords(it: Index) -> list[str]:
    """The lines of keywords, the properties that are some, and those of the items."""
    rows = (
        one
        for one in it.all("property")
        if (tree.attribute(one, SCHEME) or "").lower().endswith(("keyword", "keywords"))
    )
    properties = [value for one in rows if (value := tree.attribute(one, "value"))]
    return list(dict.fromkeys([*it.texts("keywordline"), *properties, *it.texts("item_keyword")]))


def _notes(it: Index) -> list[str]:
    """Advisory lines: elements of that name, and news lines of that type."""
    rows = (one for one in it.all("newsline") if (_type(one) or "").lower() == "advisoryline")
    return it.texts("advisoryline") + [words for one in rows if (words := tree.text(tree.first(one, "newslinetext")))]


def _type(line: Element) -> str | None:
    return tree.attribute(tree.first(line, "newslinetype"), SCHEME)


def _embargo(it: Index) -> str | None:
    """When the status of an embargoed story will change."""
    change = it.first("statuswillchange")
    if (it.get("status", SCHEME) or "").lower() != "embargoed" or change is None:
        return None
    return moments.iso(tree.text(tree.first(change, "dateandtime")))


def _media(element: Element) -> Media | None:
    kind = codes.MEDIA.get((tree.attribute(tree.first(element, "mediatype"), SCHEME) or "").lower())
    uri = tree.attribute(element, "href")
    return Media(kind, uri) if kind and uri else None


FIELDS: dict[str, Callable[[Index], Any]] = {
    "headline": lambda it: it.text("headline"),
    "subhead": lambda it: it.text("subheadline") or " ".join(_of_role(it, "subheadline")) or None,
    "summary": lambda it: " ".join(_of_role(it, "abstract")) or None,
    "contacts": lambda it: _of_role(it, "contact"),
    "published": lambda it: moments.iso(it.text("thisrevisioncreated")),
    "created": lambda it: moments.iso(it.text("firstcreated")),
    "embargo": _embargo,
    "status": lambda it: STATUSES.get((it.get("status", SCHEME) or "").lower()),
    "urgency": lambda it: codes.urgency(it.get("urgency", SCHEME) or it.text("urgency")),
    "slug": lambda it: it.text("slugline") or it.text("namelabel"),
    "keywords": _keywords,
    "subjects": lambda it: [
        Subject(f"subj:{code}", None)
        for one in it.all("subject", "subjectmatter", "subjectdetail")
        if (code := tree.attribute(one, SCHEME))
    ],
    "genres": lambda it: it.values("genre", SCHEME),
    "language": lambda it: it.get("language", SCHEME) or it.get("newscomponent", "lang"),
    "copyright": lambda it: it.text("copyrightline"),
    "usage_terms": lambda it: it.text("usagerights"),
    "notes": _notes,
    "uri": lambda it: it.text("publicidentifier"),
    "version": lambda it: it.text("revisionid"),
    "provider": _provider,
    "media": lambda it: list(filter(None, map(_media, it.all("contentitem")))),
}
"""What each key of the record is made of."""


def of(it: Index) -> Story:
    """The story of a news item."""
    story = Story(**{key: read(it) for key, read in FIELDS.items()})
    copy.complete(story, _body(story, it), dateline=it.text("dateline"), byline=it.text("byline"))
    copy.credited(story, _party(it, "source") or story.provider, it.text("bylinetitle"))
    return story


def _body(story: Story, it: Index) -> list[Block]:
    """The body: of NITF, markup and text the first of these, where a component has the main role its own."""
    roles = _contents(it)
    contents = roles.get("main") or [one for role, some in roles.items() if role not in NO_BODY for one in some]
    for one in contents:
        if (document := tree.first(one, "nitf")) is not None:
            return nitf.within(story, document, "headline", "subhead", "byline", "dateline", "copyright", "slug").body
    for one in contents:
        if len(one):
            content = tree.first(one, "body.content", "body")
            return markup.blocks(one if content is None else content)
    return markup.of_string("".join(map(str, contents[0].itertext()))) if contents else []
