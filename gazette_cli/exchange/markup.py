"""An element, or a string, of markup → blocks of the body: of NITF, XHTML, bare paragraphs and HTML alike."""

import html
from collections.abc import Iterator

from lxml import etree

from gazette_cli.exchange import lumps
from gazette_cli.exchange.elements import CELL, INLINE
from gazette_cli.exchange.tree import APART, Element, attribute, name, text
from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Dateline
from gazette_cli.wire.controls import shown, without_controls
from gazette_cli.words.sentences import stops

PARAGRAPHS = frozenset(("p", "pre"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "hl2", "headline", "rubrik", "mellis"))
"""Headings; the last two are those of TTNITF, the NITF of the Swedish TT."""
ITEMS = frozenset(("li", "dt", "dd"))
ROWS = frozenset(("tr",))
LEFT_OUT = frozenset(
    "script style media figure img iframe time head header body.head body.end note hedline byline dateline distributor "
    "abstract video audio noscript template bild object".split()
)
"""Elements that are no body; a picture is `BILD` in TTNITF, `object` in Infomaker's IDF."""
SOURCED = "dat"
"""The element or class in which TT prints place or vignette beside the source."""
TYPED = "element"
"""The element of IDF whose type says what it is."""
CONTAINERS = PARAGRAPHS | HEADINGS | ITEMS | ROWS | {TYPED}
AS_IT_STANDS = "as it stands"
"""The kind of a piece that is a table as it is, line by line: `pre` of the class `table`, as gazette writes it."""
BREAK = "\n"
COLUMNS = Pattern(r" {3,}|\t+")
"""What stands between two cells that are set in columns."""
BLANK = Pattern(r"\n\s{0,99}\n")
ADDRESS = Pattern(r"<(?=[\w.+-]{1,80}@[\w.-]{1,80}>|https?://[^\s<>]{1,400}>)")
"""Where an address stands between such brackets, which is no tag: "Ines Aldo <ines@such.example>"."""
REFERENCE = Pattern(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});")
INDENTED = Pattern(r"(?<=[.!?…\"”'»)])\n {2,}(?=\S)|\n\s{0,99}\n")
"""Where a paragraph that holds several is parted: a stop, a line break and an indent, or two breaks."""


def blocks(root: Element) -> list[Block]:
    """The blocks of an element; text between them is a paragraph of its own."""
    found: list[Block] = []
    loose: list[str] = []
    for kind, words in _pieces(root):
        if kind is None:
            if words and (loose or not words.isspace()):
                loose.append(words)
            continue
        if loose:
            _paragraphs("".join(loose), found)
            loose = []
        if kind == PARAGRAPH:
            _paragraphs(words, found)
        elif kind == AS_IT_STANDS:
            found.append(Block(TABLE, words))
        elif line := " ".join(words.split()):
            found.append(Block(kind, line))
    _paragraphs("".join(loose), found)
    return found


def _paragraphs(words: str, found: list[Block]) -> None:
    """Add the paragraphs of a stretch of text."""
    for part in _parted(words.strip("\n")) if "\n" in words else (words,):
        if line := " ".join(part.split()):
            found.append(Block(PARAGRAPH, line))


def _parted(words: str) -> list[str]:
    """The paragraphs of a text with line breaks: parted by blank lines and by indents.

    Where all lines below the first are indented alike, and some of them break within a sentence, it was a program that
    wrapped and indented them.
    """
    rows = [row for row in words.rstrip().split("\n")[1:] if row.strip()]
    alike = len({len(row) - len(row.lstrip()) for row in rows}) == 1
    wrapped = any(row.rstrip()[-1:].isalnum() or row.rstrip()[-1:] == "," for row in rows[:-1])
    return (BLANK if alike and wrapped else INDENTED).split(words)


def _pieces(element: Element) -> Iterator[tuple[str | None, str]]:
    """Each block's kind and text; without a kind what stands between them."""
    yield None, element.text or ""
    for child in element:
        tag = name(child)
        if isinstance(child, etree._Entity):
            yield None, child.text or ""
        elif tag == "pre" and child.get("class") == TABLE:
            yield AS_IT_STANDS, _words(child)
        elif tag == "pre" and _in_columns(rows := _words(child).strip("\n").split(BREAK)):
            yield from ((TABLE, CELL.join(COLUMNS.split(row.strip()))) for row in rows)
        elif tag in ROWS:
            cells = (child.text, *(words for cell in child for words in (_words(cell), cell.tail)))
            yield TABLE, CELL.join(filter(None, (" ".join((words or "").split()) for words in cells)))
        elif SOURCED in (tag, child.get("class")):
            yield PARAGRAPH, " ".join(filter(None, map(text, child))) or _words(child)
        elif tag in CONTAINERS and not _holds_others(child):
            kind = CROSSHEAD if tag in HEADINGS or _typed(child) else ITEM if tag in ITEMS else PARAGRAPH
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


def _holds_others(element: Element) -> bool:
    """Whether blocks stand within what is one by its name."""
    return len(element) > 0 and any(name(inner) in CONTAINERS for inner in element.iterdescendants(etree.Element))


def _in_columns(rows: list[str]) -> bool:
    """Whether the lines of a preformatted text are a table set in columns."""
    return len(rows) > 1 and 2 * sum(COLUMNS.search(row.strip()) is not None for row in rows) >= len(rows)


def _typed(element: Element) -> bool:
    """Whether an element of IDF is a heading."""
    return name(element) == TYPED and (attribute(element, "type") or "").startswith(("headline", "subheadline"))


def _words(element: Element) -> str:
    """The text of an element; a line break is one, and two part paragraphs. A time behind words is text."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child, etree._Entity):
            parts.append(child.text or "")
        elif name(child) == "br":
            parts.append(BREAK)
        elif (tag := name(child)) in APART:
            parts += [" ", _words(child), " "]
        elif tag not in LEFT_OUT or (tag == "time" and any(map(str.strip, parts))):
            parts.append(_words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def dateline(root: Element) -> Dateline | None:
    """Take off the dateline that gazette's writers mark as hNews does: an element of that class, its parts in it."""
    found = next((one for one in root.iter(etree.Element) if one.get("class") == "dateline"), None)
    outer = found.getparent() if found is not None else None
    if found is None or outer is None:
        return None
    part = {one.get("class") or name(one): one for one in found}
    place, agency, date = (part.get(key) for key in ("location", "org", "time"))
    named = (text(one) or attribute(one, "title") for one in (place, agency))
    words = Dateline(text(found) or "", next(named), attribute(date, "datetime"), next(named))
    outer.text = f"{outer.text or ''}{found.tail or ''}"
    outer.remove(found)
    return words


def lines(element: Element) -> list[str]:
    """The text of an element, parted where its line breaks are."""
    return _words(element).split(BREAK)


def of_either(element: Element) -> list[Block]:
    """The blocks of an element that holds markup, or text with HTML in it."""
    return blocks(element) if len(element) else of_string("".join(map(str, element.itertext())))


def of_string(markup: str) -> list[Block]:
    """The blocks of HTML in a string, which may be escaped once more; of plain text its paragraphs."""
    if "<" not in markup and "&" in markup:
        markup = REFERENCE.sub(lambda found: html.unescape(found[0]), markup)
        is_text = lumps.BLOCK.search(markup) is None
    else:
        is_text = not _is_marked_up(markup)
    if not is_text:
        return blocks(parsed(markup))
    found: list[Block] = []
    for part in _parts(markup.strip().replace("\r\n", "\n")):
        _paragraphs(part, found)
    return found


def plain(markup: str) -> str | None:
    """The words of a string that may be HTML, white space folded."""
    return (text(parsed(markup)) if _is_marked_up(markup) else " ".join(markup.split())) or None


def _is_marked_up(text: str) -> bool:
    """Whether there is a tag of HTML, or a comment; another `<` is one of plain text."""
    return "<" in text and ("<!" in text or lumps.TAG.search(text) is not None)


def _parts(plain: str) -> list[str]:
    """The paragraphs of plain text: parted by blank lines or indents, else its lines, where they are not wrapped.

    Lines are not wrapped where one is too long for it, or where each ends with a stop.
    """
    parts = PARTED.split(plain)
    rows = plain.split("\n")
    whole = max(map(len, rows)) > WRAPPED or all(map(stops, rows))
    return rows if len(parts) == 1 and whole else parts


def parsed(markup: str) -> Element:
    """The element around HTML in a string."""
    import lxml.html

    parser = lxml.html.HTMLParser()
    root: Element = etree.Element("div")
    try:
        pieces = lxml.html.fragments_fromstring(ADDRESS.sub("&lt;", shown(without_controls(markup))), parser=parser)
    except (etree.ParserError, AssertionError):  # nothing in it, or a page that was cut off in its head
        return root
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        for words in _flat(markup):
            etree.SubElement(root, "p").text = words
        return root
    if pieces and isinstance(pieces[0], str):
        root.text = shown(pieces.pop(0))  # a reference may stand for what no document can hold
    root.extend(pieces)
    return root


def _flat(markup: str) -> list[str]:
    """The paragraphs of HTML that is beyond the parser's limits, too deep or too large, by its tags."""
    parts = (" ".join(html.unescape(lumps.TAG.sub("", part)).split()) for part in lumps.BLOCK.split(markup))
    return [shown(words) for words in parts if words]


PARTED = Pattern(r"\n\s{0,99}\n|\n {3,}(?=\S)")
WRAPPED = 100
"""Characters that a line of wrapped text does not reach."""
