"""NewsML 1.2: each news item with text a story."""

from collections.abc import Iterator

from gazette_cli.exchange import codes, copy, markup, moments, nitf, stories, tree
from gazette_cli.exchange.tree import Element
from gazette_cli.story import Block, Media, Story, Subject

STATUSES = codes.STATUSES | {"killed": "canceled"}


def read(text: str) -> Iterator[Story]:
    """The stories of a document. Raises NotNewsError where it holds none."""
    root, warnings = tree.parsed(text)
    items = [item for item in tree.all_of(root, "newsitem") if tree.first(item, "newscomponent") is not None]
    yield from stories.each([item for item in items if _has_text(item)] or items, of, warnings, "a package")


def _has_text(item: Element) -> bool:
    return any(tree.text(content) for content in tree.all_of(item, "datacontent"))


def _formal(item: Element, *names: str) -> str | None:
    """The formal name of the first element of these names."""
    return tree.attribute(tree.first(item, *names), "formalname")


def _party(item: Element, name: str) -> str | None:
    """The party of a role: by its formal name, else by its text."""
    role = tree.first(item, name)
    if role is None:
        return None
    return tree.attribute(tree.first(role, "party"), "formalname") or tree.text(role)


NO_BODY = frozenset(
    ("abstract", "stylesheet", "headline", "subheadline", "logo", "contact", "caption", "companylogo", "multimedia")
)
"""Roles of components whose text is no body."""


def _roles(item: Element) -> dict[str, list[Element]]:
    """The texts of an item by the role of the component that they stand in; without one by an empty string."""
    found: dict[str, list[Element]] = {}
    for content in tree.all_of(item, "datacontent"):
        component = next((one for one in content.iterancestors() if tree.name(one) == "newscomponent"), None)
        roles = tree.children(component, "role") if component is not None else []
        role = (tree.attribute(roles[0], "formalname") or "").lower() if roles else ""
        if tree.text(content):
            found.setdefault(role, []).append(content)
    return found


def _property(item: Element, name: str) -> list[str]:
    """The values of the properties of that formal name."""
    rows = (
        one for one in tree.all_of(item, "property") if (tree.attribute(one, "formalname") or "").lower().endswith(name)
    )
    return [value for one in rows if (value := tree.attribute(one, "value"))]


def of(item: Element) -> Story:
    """The story of a news item's element."""
    text = tree.text
    roles = _roles(item)
    status = (_formal(item, "status") or "").lower()
    name = text(tree.first(item, "namelabel"))
    story = Story(
        headline=text(tree.first(item, "headline")),
        subhead=text(tree.first(item, "subheadline"))
        or " ".join(filter(None, map(text, roles.get("subheadline", []))))
        or None,
        summary=" ".join(filter(None, map(text, roles.get("abstract", [])))) or None,
        contacts=[words for one in roles.get("contact", []) if (words := text(one))],
        published=moments.iso(text(tree.first(item, "thisrevisioncreated"))),
        created=moments.iso(text(tree.first(item, "firstcreated"))),
        status=STATUSES.get(status),
        urgency=codes.urgency(_formal(item, "urgency") or text(tree.first(item, "urgency"))),
        slug=text(tree.first(item, "slugline")) or name,
        keywords=list(
            dict.fromkeys(
                [
                    *tree.texts(item, "keywordline"),
                    *_property(item, "keyword"),
                    *_property(item, "keywords"),
                    *tree.texts(item, "item_keyword"),
                ]
            )
        ),
        subjects=[
            Subject(f"subj:{code}", None)
            for one in tree.all_of(item, "subject", "subjectmatter", "subjectdetail")
            if (code := tree.attribute(one, "formalname"))
        ],
        genres=[genre for one in tree.all_of(item, "genre") if (genre := tree.attribute(one, "formalname"))],
        language=_formal(item, "language") or tree.attribute(tree.first(item, "newscomponent"), "lang"),
        copyright=text(tree.first(item, "copyrightline")),
        usage_terms=text(tree.first(item, "usagerights")),
        notes=tree.texts(item, "advisoryline") + _lines(item, "advisoryline"),
        uri=text(tree.first(item, "publicidentifier")),
        version=text(tree.first(item, "revisionid")),
        provider=_party(item, "provider")
        or _sender(item)
        or _party(item, "source")
        or text(tree.first(item, "providerid")),
        media=[found for one in tree.all_of(item, "contentitem") if (found := _media(one))],
    )
    change = tree.first(item, "statuswillchange")
    if status == "embargoed" and change is not None:
        story.embargo = moments.iso(text(tree.first(change, "dateandtime")))
    source = _party(item, "source") or story.provider
    title = text(tree.first(item, "bylinetitle"))
    copy.complete(
        story, _body(story, roles), dateline=text(tree.first(item, "dateline")), byline=text(tree.first(item, "byline"))
    )
    copy.credited(story, source, title)
    return story


def _sender(item: Element) -> str | None:
    """The party that sent the document."""
    sent = tree.first(item.getroottree().getroot(), "sentfrom")
    return _formal(sent, "party") if sent is not None else None


def _lines(item: Element, kind: str) -> list[str]:
    """The texts of the news lines of a type."""
    rows = (one for one in tree.all_of(item, "newsline") if (_formal(one, "newslinetype") or "").lower() == kind)
    return [words for one in rows if (words := tree.text(tree.first(one, "newslinetext")))]


def _body(story: Story, roles: dict[str, list[Element]]) -> list[Block]:
    """The body: of NITF, markup and text the first of these, where a component has the main role its own."""
    main = roles.get("main")
    contents = main or [one for role, some in roles.items() if role not in NO_BODY for one in some]
    for one in contents:
        if (document := tree.first(one, "nitf")) is not None:
            return nitf.within(story, document, "headline", "subhead", "byline", "dateline", "copyright", "slug").body
    for one in contents:
        if len(one):
            content = tree.first(one, "body.content", "body")
            return markup.blocks(one if content is None else content)
    return markup.of_string("".join(map(str, contents[0].itertext()))) if contents else []


def _media(element: Element) -> Media | None:
    kind = codes.MEDIA.get((tree.attribute(tree.first(element, "mediatype"), "formalname") or "").lower())
    uri = tree.attribute(element, "href")
    return Media(kind, uri) if kind and uri else None
