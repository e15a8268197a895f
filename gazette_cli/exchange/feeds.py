"""Feeds: their items' stories. RSS and Atom name the same things differently."""

from typing import NamedTuple

from lxml import etree

from gazette_cli.exchange import codes, copy, markup, moments, tree
from gazette_cli.exchange.tree import Element
from gazette_cli.pattern import Pattern
from gazette_cli.story import Block, Byline, Furniture, Media, Publisher, Story, Subject
from gazette_cli.wire import bylines


class Feed(NamedTuple):
    """What a feed says for all its items."""

    title: str | None
    language: str | None
    copyright: str | None
    authors: list[str]
    """Who wrote the entries that name nobody: Atom has it so."""
    logins: dict[str, str]
    """The names of writers by those that they log in with, in WordPress' export."""


def told(feed: Element) -> Feed:
    """What the element of a feed, or of its channel, says."""
    language = tree.text(_own(feed, "language")) or tree.attribute(feed, "lang")
    logins = {
        tree.text(tree.first(one, "author_login")): tree.text(tree.first(one, "author_display_name")) for one in feed
    }
    return Feed(
        _title(feed),
        language,
        tree.text(_own(feed, "copyright", "rights")),
        _authors(feed) if tree.name(feed) == "feed" else [],
        {login: shown for login, shown in logins.items() if login and shown},
    )


def of(item: Element, feed: Feed) -> Story:
    """The story of an item, with what its feed says for all of them."""
    text = tree.text
    categories = tree.children(item, "category")
    updated = moments.posted(text(_own(item, "updated", "modified")))
    published = moments.posted(text(_own(item, "pubdate", "published", "issued", "date")))
    story = Story(
        headline=_title(item),
        published=published or updated,
        modified=updated if published else None,
        keywords=list(dict.fromkeys([*filter(None, map(_word, categories)), *_keywords(item)])),
        subjects=[Subject(scheme, _word(one)) for one in categories if (scheme := _scheme(one))],
        language=tree.attribute(item, "lang") or feed.language,
        copyright=text(_own(item, "rights", "copyright")) or feed.copyright,
        uri=text(_own(item, "guid", "id")) or _link(item),
        media=[one for found in tree.whole(item) if tree.name(found) in FILES and (one := _media(found))],
    )
    story.publisher = Publisher(feed.title) if feed.title else None
    if (address := _link(item)) and address != story.uri:
        story.furniture.append(Furniture("source", address))
    full, short = _content(item), _short(item)
    blocks = _blocks(full if full is not None else short)
    if full is not None and short is not None and blocks:
        summary = " ".join(block.text for block in _blocks(short)) or None
        whole = copy.folded(" ".join(block.text for block in blocks))
        story.summary = None if copy.folded(summary) in whole else summary
    names = [feed.logins.get(name, name) for name in _authors(item)] or feed.authors
    copy.complete(story, blocks)
    if names and story.byline is None:
        story.byline = bylines.read(names[0]) if len(names) == 1 else Byline(", ".join(names), names)
    return story


FILES = ("enclosure", "content", "thumbnail", "link", "attachment_url")
"""Elements that name a file."""
EXCERPT = "excerpt/"
"""How the namespace of WordPress' excerpts ends, whose element is named like the content's."""
ADDRESSED = Pattern(r"\S{1,99}@\S{1,99} \((?P<name>[^()]{2,80})\)$")
"""An author as RSS has it, an address and a name: "desk@example.org (Jane Roe)"."""
SHORTCODE = Pattern(
    r"\[caption\b[^\[\]]{0,500}\][^\[\]]{0,2000}\[/caption\]|\[/?(?:caption|gallery|embed|audio|video)\b[^\[\]]{0,500}\]"
)
"""What stands in WordPress' copy for a picture with its caption, or for another file."""


def _authors(element: Element) -> list[str]:
    """Who wrote it: the names without the addresses."""
    names = filter(None, (tree.text(_named(one)) for one in tree.children(element, "creator", "author")))
    return list(dict.fromkeys(found["name"] if (found := ADDRESSED.match(name)) else name for name in names))


def _keywords(item: Element) -> list[str]:
    """Keywords beside the categories: Dublin Core's subjects, and those of podcasts and of media, in a line."""
    return codes.words(tree.texts(item, "subject", "keywords"))


def _is_excerpt(element: Element) -> bool:
    return str(etree.QName(element).namespace or "").endswith(EXCERPT)


def _short(item: Element) -> Element | None:
    """The element with an extract, or with all there is; of a film or a picture what is said of it."""
    told = _own(item, "description", "summary")
    if told is not None:
        return told
    excerpts = (one for one in tree.children(item, "encoded") if _is_excerpt(one) and tree.text(one))
    groups = (_own(group, "description") for group in tree.children(item, "group"))
    return next((one for one in (*excerpts, *groups) if one is not None), None)


def _word(category: Element) -> str | None:
    return tree.text(category) or tree.attribute(category, "label") or tree.attribute(category, "term")


def _scheme(category: Element) -> str | None:
    return tree.attribute(category, "domain") or tree.attribute(category, "scheme")


def _own(element: Element, *names: str) -> Element | None:
    """The first child of these names, in their order, that holds text."""
    return next((one for name in names for one in tree.children(element, name) if tree.text(one)), None)


def _named(author: Element) -> Element:
    return next(iter(tree.children(author, "name")), author)


def _title(element: Element) -> str | None:
    """A title, which may hold HTML in a string."""
    found = _own(element, "title")
    words = tree.text(found)
    if words and ("<" in words or "&" in words) and (tree.attribute(found, "type") or "html") == "html":
        return " ".join(block.text for block in markup.of_string(words)) or None
    return words


def _content(item: Element) -> Element | None:
    """The element with the whole text: `content:encoded`, or Atom's `content`."""
    some = [
        one
        for one in tree.children(item, "encoded", "content", "body")
        if tree.text(one) and not one.get("url") and not _is_excerpt(one)
    ]
    return max(some, key=lambda one: len(tree.text(one) or ""), default=None)


def _blocks(element: Element | None) -> list[Block]:
    """The blocks of an element: its own markup, or HTML in its text."""
    if element is None:
        return []
    if len(element):
        return markup.blocks(element)
    return markup.of_string(SHORTCODE.sub("", "".join(map(str, element.itertext()))))


def _link(item: Element) -> str | None:
    """The item's own address."""
    for link in tree.children(item, "link"):
        if tree.attribute(link, "rel") in (None, "alternate"):
            return tree.attribute(link, "href") or tree.text(link)
    return None


def _media(element: Element) -> Media | None:
    """A file that goes with an item."""
    uri = tree.attribute(element, "url") or tree.attribute(element, "href")
    if tree.name(element) == "attachment_url":
        return Media("picture", tree.text(element)) if tree.text(element) else None
    kind = codes.MIME.get(
        (tree.attribute(element, "medium") or tree.attribute(element, "type") or "").partition("/")[0].lower()
    )
    if not uri or not kind:
        return None
    return Media(kind, uri, tree.text(tree.first(element, "description")), tree.text(tree.first(element, "credit")))
