"""An element, or a string, of markup → blocks of the body: of NITF, XHTML, bare paragraphs and HTML alike."""

from collections.abc import Iterator

from lxml import etree

from gazette_cli.exchange.tree import Element, name
from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block

PARAGRAPHS = frozenset(("p", "pre"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "hl2", "headline"))
ITEMS = frozenset(("li", "dt", "dd"))
ROWS = frozenset(("tr",))
CELL = " | "
"""Between the cells of a row."""
LEFT_OUT = frozenset(
    "script style media figure img iframe time head header note hedline byline dateline distributor abstract video "
    "audio noscript template".split()
)
"""Elements that are no body."""
CONTAINERS = PARAGRAPHS | HEADINGS | ITEMS | ROWS
BREAK = "\n"
INDENTED = Pattern(r"(?<=[.!?…\"”'»)])\n {2,}(?=\S)|\n\s{0,99}\n")
"""Where a paragraph that holds several is parted: a stop, a line break and an indent, or two breaks."""


def blocks(root: Element) -> list[Block]:
    """The blocks of an element; text between them is a paragraph of its own."""
    found: list[Block] = []
    loose: list[str] = []
    for kind, words in _pieces(root):
        if kind is None:
            loose.append(words)
            continue
        _paragraphs("".join(loose), found)
        loose = []
        if kind == PARAGRAPH:
            _paragraphs(words, found)
        elif line := " ".join(words.split()):
            found.append(Block(kind, line))
    _paragraphs("".join(loose), found)
    return found


def _paragraphs(words: str, found: list[Block]) -> None:
    """Add the paragraphs of a stretch of text."""
    for part in INDENTED.split(words.strip("\n")) if "\n" in words else (words,):
        if line := " ".join(part.split()):
            found.append(Block(PARAGRAPH, line))


def _pieces(element: Element) -> Iterator[tuple[str | None, str]]:
    """Each block's kind and text; without a kind what stands between them."""
    yield None, element.text or ""
    for child in element:
        tag = name(child)
        if isinstance(child, etree._Entity):
            yield None, child.text or ""
        elif tag in ROWS:
            yield TABLE, CELL.join(filter(None, (" ".join(_words(cell).split()) for cell in child)))
        elif tag in CONTAINERS and not any(name(inner) in CONTAINERS for inner in child.iterdescendants(etree.Element)):
            kind = CROSSHEAD if tag in HEADINGS else ITEM if tag in ITEMS else PARAGRAPH
            yield kind, _words(child)
        elif tag == "br":
            yield None, BREAK
        elif tag in INLINE:
            yield None, _words(child)
        elif tag and tag not in LEFT_OUT:
            yield PARAGRAPH, ""  # what stood before it ends there
            yield from _pieces(child)
            yield PARAGRAPH, ""
        yield None, child.tail or ""


INLINE = frozenset(
    "a b i u em strong span q sub sup person org location city country event chron money num virtloc copyrite function "
    "object.title postaddr classifier pronounce font small big abbr acronym cite code mark s del ins tt".split()
)
"""Elements within a line of text."""


def _words(element: Element) -> str:
    """The text of an element; a line break is one, and two part paragraphs."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child, etree._Entity):
            parts.append(child.text or "")
        elif name(child) == "br":
            parts.append(BREAK)
        elif name(child) not in LEFT_OUT:
            parts.append(_words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def of_string(markup: str) -> list[Block]:
    """The blocks of HTML in a string; of plain text its paragraphs."""
    if "<" not in markup:
        found: list[Block] = []
        for part in PARTED.split(markup):
            _paragraphs(part, found)
        return found
    from lxml import html

    return blocks(html.fragment_fromstring(markup, create_parent="div"))


PARTED = Pattern(r"\n\s{0,99}\n|\n {3,}(?=\S)")
