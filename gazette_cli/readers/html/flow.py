"""The tree → its pieces of text in order, in one pass: each with its element, its links and the zones it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.soup import BeautifulSoup, NavigableString, Tag
from gazette_cli.words.sentences import OTHER_STOPS, ROW_ENDS

_BLOCKS = """
    html body div p section article main header footer aside form fieldset figure figcaption blockquote pre ul ol li dl
    dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 hr address details summary center hgroup legend
"""
BLOCKS = frozenset(_BLOCKS.split())
"""Elements that begin and end a piece of text, as do those that pages define (`story-text`); all others run on."""

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
RUNNING = HEADINGS | {"p", "li", "dd", "dt", "td", "th", "blockquote", "pre"}
"""Blocks of running text: what an inline element in them is called does not part it from the sentence."""

NAMED_BY = (
    "class",
    "id",
    "itemprop",
    "role",
    "data-testid",
    "data-component",
    "data-component-name",
    "data-qa",
    "data-type",
)
"""Attributes whose words tell what an element is for."""

ELEMENT_ZONES = {
    "aside": zones.RELATED,
    "figcaption": zones.CAPTION,
    "figure": zones.CAPTION,
    "footer": zones.JUNK,
    "address": zones.BYLINE,
    "time": zones.TIME,
}
"""What HTML's own elements tell."""

ROLE_ZONES = {
    "navigation": zones.JUNK,
    "complementary": zones.RELATED,
    "contentinfo": zones.JUNK,
    "search": zones.JUNK,
    "menu": zones.JUNK,
    "dialog": zones.JUNK,
    "alert": zones.JUNK,
    "tooltip": zones.JUNK,
}
"""What ARIA's roles tell."""


HIDDEN = Pattern(r"(?:^|\s)(?:is-)?(?:hidden|d-none|hide)(?=\s|$)")
NOT_OF_HEADINGS = frozenset((zones.JUNK, zones.BYLINE, zones.TIME))
"""Kinds that a heading's own name does not tell: it is called after the box that it heads, or after its looks."""
DENSE = 3
"""Letters that a character of Chinese or Japanese stands for."""
BREAK = "\v"
"""Stands for a single `br`; white space, should nobody ask for it."""
ROW = 80
"""Characters that a row of a list does not reach."""
SENTENCE = 60
"""Characters from which a line that ends in a stop is a paragraph."""
STOPS = frozenset(ROW_ENDS + "…»" + OTHER_STOPS)
MARKED = 200
"""Characters that what the markup calls a name or a time does not reach."""
ELSEWHERE = frozenset((zones.CAPTION, zones.RELATED, zones.COMMENTS))
"""Zones in which those who are named did not write the story."""
WRITER = Pattern(
    r"(?i)/(?:authors?|autor(?:en|es|in)?|auteurs?|autori|by|bylines?|profiles?|staff|journalists?|contributors?|reporters?|redakt\w{1,8}|writers?"
    r"|columnists?|correspondents?)/"
)
"""Where links to writers lead."""


@dataclass(slots=True)
class Zone:
    """An element that is no running text, by its name."""

    kind: str
    start: int
    """The first piece in it."""
    end: int = 0
    outer: "Zone | None" = None


@dataclass(slots=True, eq=False)
class Piece:
    """A stretch of text between the beginnings and ends of blocks."""

    tag: Tag
    """The block it stands in."""
    text: str
    """White space folded."""
    linked: int
    """How many of its characters are link text."""
    zone: Zone | None
    """The innermost."""

    @property
    def size(self) -> int:
        """How much text it is, in characters of an alphabet: those of Chinese and Japanese count threefold."""
        middle = self.text[len(self.text) // 2]
        return len(self.text) * DENSE if "\u3040" <= middle <= "\u9fff" else len(self.text)

    @property
    def name(self) -> str:
        """The block's element."""
        return self.tag.name


@dataclass(slots=True)
class Flow:
    """The text of a page."""

    pieces: list[Piece] = field(default_factory=list)
    spans: list[tuple[Tag, int, int]] = field(default_factory=list)
    """Each block with the pieces it holds, as a half-open range; inner blocks before outer ones."""
    zones: list[Zone] = field(default_factory=list)
    writers: list[tuple[int, str]] = field(default_factory=list)
    """Text that is marked as a writer's name: the piece in or before which it stands, the text."""
    times: list[tuple[int, str, str]] = field(default_factory=list)
    """Each `time` element and each `datePublished` of microdata: piece, time stamp, text."""


def is_hidden(attrs: Mapping[str, Any]) -> bool:
    """Whether an element is not shown: by HTML, ARIA, its style, or by its class where that names no size of screen."""
    if "hidden" in attrs or attrs.get("aria-hidden") == "true":
        return True
    names = str(attrs.get("class", ""))
    return bool(HIDDEN.search(names) and ":" not in names and "-block" not in names) or "display:none" in str(
        attrs.get("style", "")
    ).replace(" ", "")


def within(zone: Zone | None, kinds: frozenset[str]) -> bool:
    """Whether a zone or one around it is of these kinds."""
    while zone is not None:
        if zone.kind in kinds:
            return True
        zone = zone.outer
    return False


class _Walk:
    """The pass. Holds the piece under construction."""

    def __init__(self) -> None:
        self.flow = Flow()
        self._words: list[str] = []
        self._linked = 0
        self._in_link = 0
        self._breaks = 0

    def element(self, tag: Tag, owner: Tag, zone: Zone | None) -> None:
        """Walk over `tag`; running text belongs to `owner`, the block around it."""
        name = tag.name
        if name in BLOCKS or "-" in name:
            self._block(tag, zone, owner)
            return
        if name == "br":
            self._break(owner, zone)
            return
        inner = zone
        if owner.name not in RUNNING or (
            owner.name in HEADINGS and zones.zone(str(tag.attrs.get("class", ""))) == zones.KICKER
        ):
            inner = self._zone(tag, zone)
        if inner is not zone:
            self._flush(owner, zone)
        leads = name == "a" and not str(tag.attrs.get("href", "#")).startswith("#")
        self._in_link += leads
        self._children(tag, owner, inner)
        self._in_link -= leads
        if tag.attrs:
            self._mark(tag, inner)
        if inner is not zone and inner is not None:
            self._flush(owner, inner)
            inner.end = len(self.flow.pieces)

    def _block(self, tag: Tag, zone: Zone | None, owner: Tag) -> None:
        self._flush(owner, zone)
        start = len(self.flow.pieces)
        inner = self._zone(tag, zone)
        self._children(tag, tag, inner)
        self._flush(tag, inner)
        end = len(self.flow.pieces)
        if tag.attrs and end - start == 1:
            self._mark(tag, inner)
        if inner is not zone and inner is not None:
            inner.end = end
        if end > start:
            self.flow.spans.append((tag, start, end))

    def _children(self, tag: Tag, owner: Tag, zone: Zone | None) -> None:
        for child in tag.contents:
            if isinstance(child, Tag):
                self.element(child, owner, zone)
            elif isinstance(child, NavigableString):
                self._words.append(child)
                if self._in_link:
                    self._linked += len(child.strip())
                if self._breaks and not child.isspace():
                    self._breaks = 0

    def _mark(self, tag: Tag, zone: Zone | None) -> None:
        """Note a writer's name and a time where the markup says so."""
        attrs = tag.attrs
        if tag.name == "time" or attrs.get("itemprop") == "datePublished":
            stamp = str(attrs.get("datetime") or attrs.get("content") or "")
            self.flow.times.append((len(self.flow.pieces), stamp, beginning(tag)))
        elif not within(zone, ELSEWHERE) and (
            attrs.get("rel") == "author"
            or "author" in str(attrs.get("itemprop", ""))
            or zones.is_writer(str(attrs.get("class", "")))
            or (tag.name == "a" and WRITER.search(str(attrs.get("href", ""))))
        ):
            self.flow.writers.append((len(self.flow.pieces), beginning(tag)))

    def _break(self, owner: Tag, zone: Zone | None) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self._flush(owner, zone)
        else:
            self._words.append(BREAK)

    def _zone(self, tag: Tag, outer: Zone | None) -> Zone | None:
        attrs = tag.attrs
        kind = ELEMENT_ZONES.get(tag.name)
        if attrs and kind is None:
            kind = ROLE_ZONES.get(str(attrs.get("role")))
            if kind is None:
                kind = (
                    zones.JUNK
                    if tag.name != "p" and is_hidden(attrs)
                    else zones.zone(" ".join([str(attrs[name]) for name in NAMED_BY if name in attrs]))
                )
        if kind is None or tag.name in ("body", "html") or (tag.name in HEADINGS and kind in NOT_OF_HEADINGS):
            return outer
        found = Zone(kind, len(self.flow.pieces), 0, outer)
        self.flow.zones.append(found)
        return found

    def _flush(self, owner: Tag, zone: Zone | None) -> None:
        if self._words:
            lines = [" ".join(line.split()) for line in "".join(self._words).split(BREAK)]
            lines = [line for line in lines if line]
            whole = " ".join(lines)
            for text in lines if len(lines) > 1 and stand_apart(lines) else [whole]:
                if text:
                    self.flow.pieces.append(Piece(owner, text, self._linked * len(text) // len(whole), zone))
            self._words.clear()
        self._linked = self._breaks = 0


def beginning(tag: Tag) -> str:
    """The text of an element, as far as a name or a time may reach."""
    words: list[str] = []
    size = 0
    for string in tag.strings:
        words.append(string[:MARKED])
        size += len(string)
        if size > MARKED:
            break
    return " ".join(words)


def stand_apart(lines: list[str]) -> bool:
    """Whether lines with a single break between are rows of a list, or paragraphs that end in a stop."""
    if len(lines) > 3 and all(len(line) < ROW for line in lines):
        return True
    return all(len(line) >= SENTENCE and line[-1] in STOPS for line in lines[:-1])


def flow(soup: BeautifulSoup) -> Flow:
    """The text of the page in pieces."""
    walk = _Walk()
    root = soup.body or soup
    walk.element(root, root, None)
    walk._flush(root, None)
    return walk.flow
