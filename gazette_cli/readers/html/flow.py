"""The tree → its pieces of text in order, in one pass: each with its element, its links and the zones it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.elements import BLOCKS, HEADINGS, RUNNING, kind_of
from gazette_cli.readers.html.soup import BeautifulSoup, NavigableString, Tag
from gazette_cli.words.sentences import OTHER_STOPS, ROW_ENDS

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
ELSEWHERE = frozenset((zones.CAPTION, zones.RELATED, zones.COMMENTS, zones.EMBED))
"""Zones in which those who are named did not write the story."""
POSTED = frozenset((zones.COMMENTS, zones.EMBED))
"""Zones that others wrote, each part with a date of its own."""
POST = Pattern(r"[—–-]{1,2} ?[^()@]{1,80} ?\(@[\w.-]{1,60}\)")
"""The signature of an embedded post."""
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
    rows: tuple[str, ...] = ()
    """Its lines, where it is short and a `br` parts it."""

    def leads_away(self, share: float) -> bool:
        """Whether more than a share of its text is link text."""
        return self.linked > share * len(self.text)

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
    changes: list[tuple[str, str]] = field(default_factory=list)
    """Each `dateModified` of microdata: time stamp, text."""


def is_posted(text: str) -> bool:
    """Whether a line signs a post on a social network, as such sites print it: "— Jane Roe (@jroe) March 3, 2031"."""
    return "(@" in text and POST.match(text) is not None


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
        self._articles = 0

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
        if inner is not zone and self._words:
            self._flush(owner, zone)
        leads = name == "a" and not str(tag.attrs.get("href", "#")).startswith("#")
        self._in_link += leads
        self._children(tag, owner, inner)
        self._in_link -= leads
        if tag.attrs:
            self._mark(tag, inner)
        if inner is not zone and inner is not None:
            if self._words:
                self._flush(owner, inner)
            inner.end = len(self.flow.pieces)

    def _block(self, tag: Tag, zone: Zone | None, owner: Tag) -> None:
        if self._words:
            self._flush(owner, zone)
        start = len(self.flow.pieces)
        inner = self._zone(tag, zone)
        self._children(tag, tag, inner)
        if self._words:
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
        attrs: Mapping[str, Any] = tag.attrs
        told = attrs.get("itemprop", "")
        if tag.name == "time" or "datePublished" in told or "dateModified" in told:
            stamp = attrs.get("datetime") or attrs.get("content") or ""
            if "dateModified" in told and "datePublished" not in told:
                self.flow.changes.append((stamp, beginning(tag)))
            elif not within(zone, POSTED):
                self.flow.times.append((len(self.flow.pieces), stamp, beginning(tag)))
        elif (
            attrs.get("rel") == "author"
            or "author" in told
            or zones.is_writer(attrs.get("class", ""))
            or (tag.name == "a" and WRITER.search(attrs.get("href", "")))
        ) and not within(zone, ELSEWHERE):
            self.flow.writers.append((len(self.flow.pieces), beginning(tag)))

    def _break(self, owner: Tag, zone: Zone | None) -> None:
        self._breaks += 1
        if self._breaks > 1:
            self._flush(owner, zone)
        else:
            self._words.append(BREAK)

    def _zone(self, tag: Tag, outer: Zone | None) -> Zone | None:
        """The zone that the element is, else the one around it. The first article's name tells nothing."""
        kind = kind_of(tag)
        if tag.name == "article":
            self._articles += 1
            kind = kind if self._articles > 1 or kind == zones.HIDDEN else None
        if kind is None:
            return outer
        found = Zone(kind, len(self.flow.pieces), outer=outer)
        self.flow.zones.append(found)
        return found

    def _flush(self, owner: Tag, zone: Zone | None) -> None:
        lines = [" ".join(line.split()) for line in "".join(self._words).split(BREAK)]
        if len(lines) > 1:
            lines = [line for line in lines if line]
        whole = " ".join(lines)
        if whole:
            apart = stand_apart(lines)
            rows = () if apart or len(whole) >= MARKED else tuple(lines)
            for text in lines if apart else [whole]:
                self.flow.pieces.append(Piece(owner, text, self._linked * len(text) // len(whole), zone, rows))
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
    """Whether lines with a single break between are rows of a list, or paragraphs that end in a stop; one alone is apart."""
    if len(lines) == 1 or (len(lines) > 3 and all(len(line) < ROW for line in lines)):
        return True
    return all(len(line) >= SENTENCE and line[-1] in STOPS for line in lines[:-1])


def flow(soup: BeautifulSoup) -> Flow:
    """The text of the page in pieces."""
    walk = _Walk()
    root = soup.body or soup
    walk.element(root, root, None)
    if walk._words:
        walk._flush(root, None)
    return walk.flow
