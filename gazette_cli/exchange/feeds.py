"""Feeds: their items' stories. RSS and Atom name the same things differently."""

from typing import NamedTuple

from gazette_cli.exchange import codes, copy, markup, moments, tree
from gazette_cli.exchange.tree import Element
from gazette_cli.story import Block, Byline, Media, Publisher, Story, Subject
from gazette_cli.wire import bylines


class Feed(NamedTuple):
    """What a feed says for all its items."""

    title: str | None
    language: str | None
    copyright: str | None


def told(feed: Element) -> Feed:
    """What the element of a feed, or of its channel, says."""
    language = tree.text(_own(feed, "language")) or tree.attribute(feed, "lang")
    return Feed(_title(feed), language, tree.text(_own(feed, "copyright", "rights")))


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
        keywords=list(dict.fromkeys(filter(None, map(_word, categories)))),
        subjects=[Subject(scheme, _word(one)) for one in categories if (scheme := _scheme(one))],
        language=tree.attribute(item, "lang") or feed.language,
        copyright=text(_own(item, "rights", "copyright")) or feed.copyright,
        uri=text(_own(item, "guid", "id")) or _link(item),
        media=list(filter(None, map(_media, tree.all_of(item, "enclosure", "content", "thumbnail", "link")))),
    )
    story.publisher = Publisher(feed.title) if feed.title else None
    full, short = _content(item), _own(item, "description", "summary")
    blocks = _blocks(full if full is not None else short)
    if full is not None and short is not None and blocks:
        summary = " ".join(block.text for block in _blocks(short)) or None
        whole = copy.folded(" ".join(block.text for block in blocks))
        story.summary = None if copy.folded(summary) in whole else summary
    names = list(filter(None, (text(_named(one)) for one in tree.children(item, "creator", "author"))))
    copy.complete(story, blocks)
    if names and story.byline is None:
        story.byline = bylines.read(names[0]) if len(names) == 1 else Byline(", ".join(names), names)
    return story


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
    if words and "<" in words and (tree.attribute(found, "type") or "html") == "html":
        return " ".join(block.text for block in markup.of_string(words)) or None
    return words


def _content(item: Element) -> Element | None:
    """The element with the whole text: `content:encoded`, or Atom's `content`."""
    some = [one for one in tree.children(item, "encoded", "content", "body") if tree.text(one) and not one.get("url")]
    return max(some, key=lambda one: len(tree.text(one) or ""), default=None)


def _blocks(element: Element | None) -> list[Block]:
    """The blocks of an element: its own markup, or HTML in its text."""
    if element is None:
        return []
    return markup.blocks(element) if len(element) else markup.of_string("".join(map(str, element.itertext())))


def _link(item: Element) -> str | None:
    """The item's own address."""
    for link in tree.children(item, "link"):
        if tree.attribute(link, "rel") in (None, "alternate"):
            return tree.attribute(link, "href") or tree.text(link)
    return None


def _media(element: Element) -> Media | None:
    """A file that goes with an item."""
    uri = tree.attribute(element, "url") or tree.attribute(element, "href")
    kind = codes.MIME.get(
        (tree.attribute(element, "medium") or tree.attribute(element, "type") or "").partition("/")[0].lower()
    )
    if not uri or not kind:
        return None
    return Media(kind, uri, tree.text(tree.first(element, "description")), tree.text(tree.first(element, "credit")))
