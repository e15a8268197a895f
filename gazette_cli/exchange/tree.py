"""XML text → its tree. Nothing is fetched, no entity expanded; elements are found by their local name, in any case.

Dialects misname and leave out namespaces, so that a name says more than where it stands.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from operator import itemgetter

from lxml import etree

from gazette_cli.errors import NotNewsError
from gazette_cli.pattern import Pattern

DEEPEST = 200
"""Elements within each other; what is deeper is no story."""
DECLARATION = Pattern(r"\s{0,99}<\?xml\s[^>]{0,200}\?>")
"""It tells of bytes; the text is decoded already."""
MALFORMED = "malformed"
"""The warning for what is read though it is not well-formed."""

APART = frozenset(("br", "p", "li", "div", "tr", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Elements whose text does not touch what stands around it."""

LIMITS = (("depth", "too deep"), ("huge", "too large"), ("too long", "too large"))
"""What libxml2 says of a document beyond its limits, and what is said of it here."""
TOO_DEEP = etree.XPath(f"boolean({'/*' * (DEEPEST + 1)})")

Element = etree._Element


def parsed(text: str) -> tuple[Element, list[str]]:
    """The root of a text, and the warnings that it earns. Raises NotNewsError where there is none to be read."""
    source = (text[found.end() :] if (found := DECLARATION.match(text)) else text.lstrip()).encode()
    try:
        root, warnings = etree.fromstring(source, _parser(recover=False)), []
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        for mark, phrase in LIMITS:
            if mark in str(error):
                raise NotNewsError(f"{phrase}, no story in it") from None
        root, warnings = etree.fromstring(source, _parser(recover=True)), [MALFORMED]
        if root is None or not len(root):
            raise NotNewsError(f"not well-formed at line {line}") from None
    if TOO_DEEP(root):
        raise NotNewsError("too deep, no story in it")
    return root, warnings


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )


@cache
def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def whole(root: Element) -> Iterator[Element]:
    """An element and those in it, in document order; another of its own name in it is not its own, nor what that holds.

    An item in an item is another item, and each element belongs to one: many within each other take no more time.
    """
    own = name(root)
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if element is not root and name(element) == own:
            walk.skip_subtree()
        else:
            yield element


def is_nested(element: Element, *names: str) -> bool:
    """Whether an element stands in one of these names, or of its own."""
    kinds = (*names, name(element))
    return any(name(above) in kinds for above in element.iterancestors())


def name(element: Element) -> str:
    """The local name, in small letters; an empty string for what is no element."""
    return _local(element.tag) if isinstance(element.tag, str) else ""


class Index:
    """An element and its own, itself among them, by their names and in document order.

    What stands in the elements `without` tells of something else, and is passed over.
    """

    def __init__(self, root: Element, without: Iterable[Element] = ()) -> None:
        self.root = root
        others = {inner for one in without for inner in one.iter(etree.Element)}
        self._named: dict[str, list[tuple[int, Element]]] = {}
        for at, element in enumerate(whole(root)):
            if element not in others:
                self._named.setdefault(name(element), []).append((at, element))

    def all(self, *names: str) -> list[Element]:
        """The elements of these names."""
        some = [rows for one in names if (rows := self._named.get(one))]
        found = some[0] if len(some) == 1 else sorted(chain(*some), key=itemgetter(0))
        return [element for _, element in found]

    def first(self, *names: str) -> Element | None:
        """The first element of these names."""
        return next(iter(self.all(*names)), None)

    def text(self, *names: str) -> str | None:
        """The text of the first element of these names that has one."""
        return next((found for element in self.all(*names) if (found := text(element))), None)

    def texts(self, *names: str) -> list[str]:
        """The texts of the elements of these names, those that have one; what stands in another is part of its text."""
        return [found for element in self.all(*names) if not is_nested(element) and (found := text(element))]

    def get(self, element: str, key: str) -> str | None:
        """An attribute of the first element of that name that has it."""
        return next((found for one in self.all(element) if (found := attribute(one, key))), None)

    def values(self, element: str, key: str) -> list[str]:
        """An attribute of the elements of that name, of those that have it."""
        return [found for one in self.all(element) if (found := attribute(one, key))]


def all_of(root: Element, *names: str) -> Iterator[Element]:
    """The elements of these names, in document order, the root among them."""
    return (element for element in root.iter(etree.Element) if name(element) in names)


def first(root: Element, *names: str) -> Element | None:
    """The first element of these names."""
    return next(all_of(root, *names), None)


def children(element: Element, *names: str) -> list[Element]:
    """The elements of these names that stand right in another."""
    return [child for child in element if name(child) in names]


def text(element: Element | None, *without: str) -> str | None:
    """All text in an element, white space folded, without that of elements of these names; None for nothing."""
    if element is None:
        return None
    return " ".join("".join(_texts(element, frozenset(without))).split()) or None


def spaced(element: Element | None, *without: str) -> str | None:
    """All text in an element as `text` has it, but that of the elements in it apart: "By" and a person."""
    if element is None:
        return None
    some = [element.text, *(part for child in element for part in (_shown(child, without), child.tail))]
    return " ".join(" ".join(filter(None, some)).split()) or None


def _shown(child: Element, without: tuple[str, ...]) -> str | None:
    return None if name(child) in without else text(child, *without)


def _texts(element: Element, without: frozenset[str]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child, etree._Entity):
            yield child.text or ""
        elif name(child) in APART:
            yield " "
            yield from _texts(child, without)
            yield " "
        elif name(child) not in without:
            yield from _texts(child, without)
        yield child.tail or ""


def texts(root: Element, *names: str) -> list[str]:
    """The texts of all elements of these names, those that have one."""
    return [found for element in all_of(root, *names) if (found := text(element))]


def attribute(element: Element | None, key: str) -> str | None:
    """An attribute by its local name, white space folded; None for an empty one."""
    if element is None:
        return None
    found = element.get(key) or next((value for one, value in element.attrib.items() if _local(str(one)) == key), "")
    return " ".join(str(found).split()) or None
