"""A document of JSON-LD → the stories that it holds: its words made plain, references followed, halves put together.

Publishers describe one story in several objects: one names the headline and the writers, another has the text. They
share an `@id`, an address or the headline.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from gazette_cli.exchange import copy, jsonld, own
from gazette_cli.exchange.jsonld import Node
from gazette_cli.pattern import Pattern

ABSOLUTE = Pattern(r"[A-Za-z][\w+.-]{1,20}:")
"""How an identifier begins that is one everywhere; `#article` names a piece of a document."""
FRONT = Pattern(r"[^/]{0,20}//[^/]{1,200}/?$")
"""The address of a site's front page, which some give for each of its stories."""
VOCABULARIES = ("http://schema.org/", "https://schema.org/", "schema:")
"""What stands before a name where the document says which words are whose."""
ALIASES = {"type": "@type", "id": "@id"}
"""Names that schema.org's own context has for JSON-LD's."""
INSIDE = (
    "@graph",
    "@included",
    "mainEntity",
    "mainEntityOfPage",
    "hasPart",
    "blogPost",
    "dataFeedElement",
    "itemListElement",
    "item",
)
"""Where an object that is no story holds stories. What a story cites, belongs to or is about is another."""
LIST = "itemListElement"
"""What stands there may be a teaser: it is no story where the document has one with text."""
NO_STORIES = frozenset(("ClaimReview", "JobPosting", "EmployerReview", "EndorsementRating"))
"""Types whose names look like a story's."""
BODIES = ("articleBody", "reviewBody", "text")
"""Where a story's text stands, the first that has one."""
PLACEHOLDER = "https://google.com/article"
"""The address in Google's example of an article, which was copied with the rest."""
LARGEST = 200
"""Properties of an object that a reference is added to; more has nobody who writes."""
COMPARED = 300
"""Characters by which two texts are compared."""


class Graph(NamedTuple):
    """What a document holds."""

    articles: list[Node]
    """Its stories, in order."""
    nodes: dict[str, Node]
    """Its objects by their `@id`."""
    told: set[str]
    """Those that are part of a story that was read: another story that names them does not tell them again."""

    def values(self, node: Node, key: str) -> list[Any]:
        """The values of a property, of lists their own, references followed; those that say nothing are left out."""
        return [one for one in map(self._followed, jsonld.flat(node.get(key))) if one not in (None, "", {})]

    def _followed(self, value: Any) -> Any:
        """The object that a value refers to; a value that is no reference itself."""
        if isinstance(value, str):
            return self.nodes.get(value, value)
        name = value.get("@id") if isinstance(value, dict) else None
        node = self.nodes.get(name) or self.nodes.get(name.rpartition(" ")[2]) if isinstance(name, str) else None
        if node is None or len(value) == 1:
            return node or value
        return {**node, **value} if len(node) <= LARGEST else node


def graph(value: Any) -> Graph:
    """The stories of a document, and what they refer to."""
    several = isinstance(value, list) and len(value) > 1
    value = [_plain(one, f"{n} ") for n, one in enumerate(value)] if several else _plain(value)
    nodes: dict[str, Node] = {}
    for node in jsonld.nodes(value):
        if isinstance(name := node.get("@id"), str) and len(node) > 1:
            for each in {name, name.rpartition(" ")[2]}:
                known = nodes.setdefault(each, {})
                known.update((key, one) for key, one in node.items() if key not in known)
    found = [(node, listed) for node, listed in _stories(value, False) if is_own(node) or _says(node)]
    texts = any(body(node) for node, _ in found)
    return Graph(_merged([node for node, listed in found if not (texts and listed) or body(node)]), nodes, set())


def is_own(node: Node) -> bool:
    """Whether gazette wrote it."""
    generator = node.get("sdPublisher")
    return isinstance(generator, dict) and generator.get("name") == own.NAME


def body(node: Node) -> str:
    """The text of a story as it stands there; an empty string for none."""
    texts = ("\n\n".join(filter(None, map(jsonld.string, jsonld.flat(node.get(key))))) for key in BODIES)
    return next(filter(None, texts), "")


def title(node: Node) -> str | None:
    """The headline of a story."""
    return jsonld.text(node.get("headline")) or jsonld.text(node.get("name"))


def named(node: Node) -> str:
    """The `@id` of an object where it is one everywhere; an empty string for none."""
    name = jsonld.string(node.get("@id")).strip()
    return name if ABSOLUTE.match(name) else ""


def addresses(node: Node) -> Iterator[str]:
    """Where a story says that it stands: its own address, then that of its page."""
    pages = list(jsonld.flat(node.get("mainEntityOfPage")))
    inner = [one.get(key) for one in pages if isinstance(one, dict) for key in ("url", "@id")]
    for value in (node.get("url"), *inner, *pages):
        address = jsonld.string(value).strip() if not isinstance(value, dict) else ""
        if "//" in address and address != PLACEHOLDER:
            yield address


def _plain(value: Any, scope: str = "") -> Any:
    """A value with the names of schema.org alone, and without JSON-LD's own lists and sets.

    Of several documents each has its own `#author`: its number stands before such names.
    """
    if isinstance(value, list):
        return [_plain(one, scope) for one in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and (inner := value.get("@list", value.get("@set"))) is not None:
        return _plain(inner, scope)
    node = {_named(key): _plain(one, scope) for key, one in value.items()}
    for alias, name in ALIASES.items():
        if name not in node and isinstance(node.get(alias), str):
            node[name] = node.pop(alias)
    if isinstance(given := node.get("@id"), str) and not ABSOLUTE.match(given):
        node["@id"] = scope + given
    return node


def _named(key: str) -> str:
    return next((key[len(prefix) :] for prefix in VOCABULARIES if key.startswith(prefix)), key)


def _stories(value: Any, listed: bool) -> Iterator[tuple[Node, bool]]:
    """The objects that are stories, and whether each stands in a list of them."""
    if isinstance(value, list):
        for one in value:
            yield from _stories(one, listed)
    elif isinstance(value, dict):
        if is_story(value):
            yield value, listed
            return
        for key in INSIDE:
            if isinstance(inner := value.get(key), list | dict):
                yield from _stories(inner, listed or key == LIST)


def is_story(node: Node) -> bool:
    """Whether an object is of a type that is a story's."""
    return jsonld.is_article(node) and NO_STORIES.isdisjoint(jsonld.types(node))


def _says(node: Node) -> bool:
    """Whether an object says anything of a story, and is no mere reference to one."""
    return bool(title(node) or body(node))


class _Story:
    """The objects that tell of one story."""

    def __init__(self, article: Node) -> None:
        self._parts: list[Node] = []
        self._text = ""
        self._title = copy.folded(title(article))
        self._names: set[str] = set()
        self._addresses: set[str] = set()
        self.add(article)

    def add(self, article: Node) -> None:
        """Add an object that completes the others."""
        self._parts.append(article)
        self._text = max(self._text, _beginning(article), key=len)
        self._names |= set(_names(article))
        self._addresses |= set(_pages(article))

    def completes(self, other: Node) -> bool:
        """Whether an object tells of this story too: of two texts one begins the other."""
        theirs = _beginning(other)
        if self._text and theirs:
            return self._text.startswith(theirs) or theirs.startswith(self._text)
        pages = set(_pages(other))
        if not self._names.isdisjoint(_names(other)) or not self._addresses.isdisjoint(pages):
            return True
        return self._title == copy.folded(title(other)) and not (self._addresses and pages)

    def joined(self) -> Node:
        """One object of all: each property by the first that has it, all headlines, the longest text."""
        first = self._parts[0]
        if len(self._parts) == 1:
            return first
        node: Node = {}
        for part in self._parts:
            for key, value in part.items():
                if node.get(key) in (None, "", [], {}):
                    node[key] = value
        heads = [head for part in self._parts for head in jsonld.flat(part.get("headline"))]
        node["headline"] = list(dict.fromkeys(head for head in heads if isinstance(head, str)))
        if longest := max(map(body, self._parts), key=len):
            node |= dict.fromkeys(BODIES) | {BODIES[0]: longest}
        return node


def _merged(articles: list[Node]) -> list[Node]:
    """The stories, those that complete each other made one."""
    stories: list[_Story] = []
    places: dict[str, _Story] = {}
    for article in articles:
        keys = [] if is_own(article) else [*_names(article), *_pages(article), copy.folded(title(article))]
        known = (places[key] for key in keys if key in places)
        story = next((one for one in known if one.completes(article)), None)
        if story is None:
            story = _Story(article)
            stories.append(story)
        else:
            story.add(article)
        for key in filter(None, keys):
            places.setdefault(key, story)
    return [story.joined() for story in stories]


def _names(article: Node) -> list[str]:
    """By what another object names it."""
    return [name] if (name := jsonld.string(article.get("@id"))) else []


def _pages(article: Node) -> list[str]:
    """The addresses of a story's page, without the names of pieces of it."""
    pages = (address.partition("#")[0] for address in addresses(article))
    return [page for page in pages if not FRONT.match(page)]


def _beginning(article: Node) -> str:
    """By what two texts are compared."""
    return copy.folded(body(article)[:COMPARED])
