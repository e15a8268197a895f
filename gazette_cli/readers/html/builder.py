"""lxml's events → BeautifulSoup's tree, in one step for each element and string.

BeautifulSoup's own way makes an element by nine methods that ask what a caller may want of it, and gives each two dozen
attributes: half of the time that a page takes. Here an element has places for what tells it from others.
"""

from collections.abc import Container

from gazette_cli.readers.html.soup import (
    AttributeDict,
    AttributeValueList,
    BeautifulSoup,
    LXMLTreeBuilder,
    NavigableString,
    PageElement,
    Tag,
)

SPACES = " \n\t\f\r"
"""What HTML takes for white space: a string of nothing else is one space, or one line break."""
VOID = frozenset(LXMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())
"""Elements that hold nothing."""


class Element(Tag):
    """A `Tag` of a page. What all have in common is the class's, as BeautifulSoup itself sets it for HTML by lxml."""

    __slots__ = (
        "attrs",
        "contents",
        "name",
        "next_element",
        "next_sibling",
        "parent",
        "previous_element",
        "previous_sibling",
    )
    parser_class = BeautifulSoup
    namespace = prefix = sourceline = sourcepos = None
    known_xml = can_be_empty_element = False
    interesting_string_types = Tag.MAIN_CONTENT_STRING_TYPES
    attribute_value_list_class = AttributeValueList
    cdata_list_attributes: dict[str, set[str]] = {}  # noqa: RUF012 (an attribute of each in BeautifulSoup)
    preserve_whitespace_tags = LXMLTreeBuilder.DEFAULT_PRESERVE_WHITESPACE_TAGS
    _namespaces: dict[str, str] = {}  # noqa: RUF012


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
        tag = Element.__new__(Element)
        tag.name = name
        tag.attrs = attrs  # type: ignore[assignment]  # BeautifulSoup may have lists of names for values; not here
        tag.contents = []
        self._link(tag)
        if name in self.string_containers:
            tag.interesting_string_types = {self.string_containers[name]}
            self._has_ruby = True
        elif name in VOID:
            tag.can_be_empty_element = True
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
        self._link(str.__new__(kind, text))

    def _string_type(self) -> type[NavigableString]:
        """What a string is made of: the pronunciation of characters is not printed with them."""
        around = (tag for tag in (self.inner, *self.inner.parents) if tag.name in self.string_containers)
        return next((self.string_containers[tag.name] for tag in around), NavigableString)

    def _link(self, new: PageElement) -> None:
        """Let an element or a string stand behind all others."""
        new.parent = around = self.inner
        new.next_element = new.next_sibling = new.previous_sibling = None
        new.previous_element = last = self._last
        if last is not None:
            last.next_element = new
        siblings = around.contents
        if siblings:
            new.previous_sibling = before = siblings[-1]
            before.next_sibling = new
        siblings.append(new)
        self._last = new


def let_go(soup: BeautifulSoup) -> None:
    """Take a tree apart, whose elements hold one another, so that its memory need not wait for the garbage collector."""
    element = soup.contents[0] if soup.contents else None
    soup.contents = []
    while element is not None:
        following = element.next_element
        element.parent = element.previous_element = element.next_element = None
        element.previous_sibling = element.next_sibling = None
        element = following
