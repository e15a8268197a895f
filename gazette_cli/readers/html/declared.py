"""What a page declares about its story: JSON-LD and `meta`, sorted."""

from dataclasses import dataclass, field

from gazette_cli.exchange import jsonld
from gazette_cli.pattern import Pattern
from gazette_cli.readers.html import scripts
from gazette_cli.readers.html.tree import Page

WORD = Pattern(r"\w+")


@dataclass(slots=True)
class Declared:
    """JSON-LD and `meta`."""

    article: jsonld.Node = field(default_factory=dict)
    """The page's own story in JSON-LD, or nothing."""
    nodes: dict[str, jsonld.Node] = field(default_factory=dict)
    """Other objects by their `@id`, for references."""
    pages: list[jsonld.Node] = field(default_factory=list)
    """The objects that describe the page itself."""
    meta: dict[str, list[str]] = field(default_factory=dict)
    """The contents of each `meta`, by its name in lower case."""
    data: list[str] = field(default_factory=list)
    """The scripts that the page is built from in the browser."""
    links: dict[str, str] = field(default_factory=dict)
    """The first address of each `link`, by its relation."""
    title: str = ""
    """The text of `title`."""
    language: str | None = None
    """What the `html` element declares."""

    @property
    def address(self) -> str | None:
        """Where the page says that it stands."""
        return self.links.get("canonical") or self.first("og:url")

    def first(self, *names: str) -> str | None:
        """The first `meta` of these names that says something."""
        return next((value for name in names for value in self.meta.get(name, ()) if value), None)

    def text(self, *names: str) -> str | None:
        """The first of these properties of the story that is a text."""
        return next((found for name in names if (found := jsonld.text(self.article.get(name)))), None)


def declared(page: Page) -> Declared:
    """The page's declarations."""
    result = Declared(data=page.data)
    for attrs in page.meta:
        key = attrs.get("property") or attrs.get("name") or attrs.get("itemprop")
        if key and attrs.get("content"):
            result.meta.setdefault(key.strip().lower(), []).append(" ".join(attrs["content"].split()))
    for attrs in page.links:
        if attrs.get("href"):
            result.links.setdefault(attrs.get("rel", "").lower(), attrs["href"])
    if title := page.soup.title:
        result.title = " ".join(title.get_text().split())
    if root := page.soup.html:
        result.language = str(root.attrs.get("lang") or root.attrs.get("xml:lang") or "") or None
    result.article = own(sort(page, result), result)
    return result


def sort(page: Page, result: Declared) -> list[jsonld.Node]:
    """The articles of the page's JSON-LD; what else it holds goes into `result`."""
    articles = []
    for script in page.scripts:
        for node in jsonld.nodes(scripts.loads(script)):
            if "@id" in node and len(node) > 2:
                result.nodes.setdefault(str(node["@id"]), node)
            if jsonld.is_article(node):
                articles.append(node)
            elif "WebPage" in jsonld.types(node):
                result.pages.append(node)
    return articles


def own(articles: list[jsonld.Node], page: Declared) -> jsonld.Node:
    """The page's own story among the articles it declares: the one whose headline is most like the page's titles."""
    titled = [node for node in articles if jsonld.text(node.get("headline"))]
    if not titled:
        return articles[0] if articles else {}
    title = words(f"{page.first('og:title') or ''} {page.title}")
    return max(titled, key=lambda node: likeness(words(jsonld.text(node["headline"]) or ""), title))


def words(text: str) -> set[str]:
    """The words of a title, to compare it by."""
    return set(WORD.findall(text.lower()))


def likeness(mine: set[str], theirs: set[str]) -> float:
    """The share of the words of a title that another has too."""
    return len(mine & theirs) / max(1, len(mine))
