"""lxml's events → BeautifulSoup's tree, in one step for each element and string.

BeautifulSoup's own way makes an element by nine methods that ask what a caller may want of it: half of the time that a
page takes. Here an element is made like the first of its name, and linked with what stands before it.
"""

from collections.abc import Container
from functools import lru_cache
from typing import Any

from gazette_cli.readers.html.soup import (
    AttributeDict,
    BeautifulSoup,
    LXMLTreeBuilder,
    NavigableString,
    PageElement,
    Tag,
)

SPACES = " \n\t\f\r"
"""What HTML takes for white space: a string of nothing else is one space, or one line break."""
NAMES = 256
"""Names of elements that are remembered; HTML has half as many."""


class Builder(LXMLTreeBuilder):
    """BeautifulSoup's builder over lxml for pages, which have no namespaces."""

    inner: Tag
    """The innermost element that is open, or the whole."""

    def __init__(self) -> None:
        super().__init__(multi_valued_attributes=None, attribute_dict_class=AttributeDict)
        self.words: list[str] = []
        """What is said since the last tag."""
        self._last: PageElement | None = None
        self._has_ruby = False

    def initialize_soup(self, soup: BeautifulSoup) -> None:
        """Begin a tree."""
        super().initialize_soup(soup)
        self.inner = soup

    def close(self) -> None:
        """The document ends."""
        if self.words:
            self.said(edge=False)

    def is_inside(self, names: Container[str]) -> bool:
        """Whether an element of these names is open."""
        tag: Tag | None = self.inner
        while tag is not None:
            if tag.name in names:
                return True
            tag = tag.parent
        return False

    def opened(self, name: str, attrs: dict[str, str], *, edge: bool) -> None:
        """An element begins, which takes the attributes for its own; at the `edge` of a block white space says nothing."""
        if self.words:
            self.said(edge=edge)
        tag = Tag.__new__(Tag)
        self._link(tag, {**_like(name), "attrs": attrs, "contents": []})
        self._has_ruby = self._has_ruby or name in self.string_containers
        self.inner = tag

    def closed(self, *, edge: bool) -> None:
        """The innermost element ends."""
        if self.words:
            self.said(edge=edge)
        around = self.inner.parent
        if around is not None:
            self.inner = around

    def said(self, *, edge: bool) -> None:
        """What is said since the last tag becomes a string."""
        text = "".join(self.words)
        self.words.clear()
        if text.isspace():
            if edge:
                return
            if not text.strip(SPACES) and not self.is_inside(self.preserve_whitespace_tags):
                text = "\n" if "\n" in text else " "
        kind = self._string_type() if self._has_ruby else NavigableString
        self._link(str.__new__(kind, text), {"hidden": False, "next_element": None, "next_sibling": None})

    def _string_type(self) -> type[NavigableString]:
        """What a string is made of: the pronunciation of characters is not printed with them."""
        around = (tag for tag in (self.inner, *self.inner.parents) if tag.name in self.string_containers)
        return next((self.string_containers[tag.name] for tag in around), NavigableString)

    def _link(self, new: PageElement, what: dict[str, Any]) -> None:
        """Make an element or a string of that, behind all others."""
        last, siblings = self._last, self.inner.contents
        before = siblings[-1] if siblings else None
        what["parent"], what["previous_element"], what["previous_sibling"] = self.inner, last, before
        new.__dict__ = what
        if last is not None:
            last.next_element = new
        if before is not None:
            before.next_sibling = new
        siblings.append(new)
        self._last = new


@lru_cache(maxsize=NAMES)
def _like(name: str) -> dict[str, Any]:
    """What all elements of a name have in common, and whether they stand anywhere yet: they do not."""
    return vars(
        Tag(builder=LXMLTreeBuilder(multi_valued_attributes=None, attribute_dict_class=AttributeDict), name=name)
    )
