"""Markup → a BeautifulSoup tree of what can hold a story, and what the page declares beside it.

A page of 300 KB is a story of 5 KB. Scripts, menus, buttons and pictures are left out while lxml's parser reports them,
so that BeautifulSoup never builds them: a third of the time and of the memory that the whole tree takes.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from gazette_cli.errors import NotNewsError
from gazette_cli.readers.html.body.zones import is_named, is_shell
from gazette_cli.readers.html.builder import Builder
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.soup import BeautifulSoup
from gazette_cli.wire.controls import uncontrolled

_LEFT_OUT = """
    script style svg noscript template iframe nav select button picture source img input path object embed video audio
    canvas map textarea dialog menu math amp-sidebar amp-ad amp-consent amp-lightbox
"""
LEFT_OUT = frozenset(_LEFT_OUT.split())
"""Elements that hold no words of a story; what is in them goes with them."""

_TRANSPARENT = """
    b strong i em u font mark small abbr sub sup s del ins wbr nobr bdi cite tt code kbd var acronym big label
"""
TRANSPARENT = frozenset(_TRANSPARENT.split())
"""Inline elements: their text belongs to the element around them."""

INLINE = frozenset(("span", "a"))
"""Inline elements that may tell something by their names or by where they lead."""

BOXES = frozenset(("div", "ul", "ol", "section", "footer", "aside", "li"))
"""Elements that are left out when their name is one of the page's shell."""

PARTS = frozenset(("article", "main"))
"""HTML's elements for what a page is about."""
OF_STORY = PARTS | {"h1"}
"""Elements that a page's shell does not hold."""
COUNTED = OF_STORY | {"p"}
"""Elements that tell where the story is."""

HOLDERS = frozenset("nav button select dialog menu object video audio canvas picture map".split())
"""Of the elements that are left out those in which a part of the page is if they are not closed."""
PHRASES = frozenset(("nav", "button"))
"""Those that hold links or a phrase; more paragraphs in one than beside it, and its end is missing."""

INNER_HEADINGS = HEADINGS - {"h1"}
"""Headings inside of a story."""

HEAD_ONLY = frozenset(("meta", "link"))

READINGS = 4
"""So often a page is read, each time with more of what was left out of it."""

DATA = "__NEXT_DATA__"
"""What Next.js calls the script that it builds a page from."""
FEW = 3
"""Fewer paragraphs are no story."""
SHORTEST_ALT = 20
"""Characters of a picture's text that can be a caption."""

DEEPEST = 200
"""Elements below this depth are transparent too: no story is there, and recursion over the tree stays shallow."""

MOST = 50_000
"""Elements; a long live report has some thousands."""

MOST_REFERENCES = 200_000
"""Ampersands; the parser keeps an entry for each that it cannot resolve."""

Attributes = dict[str, str]


@dataclass(slots=True)
class Page:
    """What `prune` finds."""

    soup: BeautifulSoup
    meta: list[Attributes] = field(default_factory=list)
    """The attributes of each `meta`, in order."""
    links: list[Attributes] = field(default_factory=list)
    """The attributes of each `link`."""
    scripts: list[str] = field(default_factory=list)
    """The text of each JSON-LD script."""
    data: list[str] = field(default_factory=list)
    """The text of each script that a page is built from in the browser."""
    pictures: list[str] = field(default_factory=list)
    """What stands for each picture where it can't be seen."""


@dataclass(slots=True)
class Held:
    """What an element holds that was left out."""

    tag: str
    paragraphs: int = 0
    parts: int = 0
    titles: int = 0


class StoryInShell(Exception):
    """What was left out as the page's shell holds the story."""


def is_telling(attrib: Mapping[str, str]) -> bool:
    """Whether an inline element's attributes say what it is: a link, or something with a name known to the trade."""
    return "href" in attrib or "itemprop" in attrib or "rel" in attrib or is_named(attrib.get("class", ""))


class Pruner(Builder):
    """The builder that leaves out what `LEFT_OUT` names."""

    def __init__(self, *, whole: bool = False, unclosed: frozenset[int] = frozenset()) -> None:
        """`whole` keeps the page's shell; `unclosed` tells elements that are transparent, by their number."""
        super().__init__()
        self.meta: list[Attributes] = []
        self.links: list[Attributes] = []
        self.scripts: list[str] = []
        self.data_scripts: list[str] = []
        self._is_data = False
        self.pictures: list[str] = []
        self._shelved = self._paragraphs = self._parts = self._titles = 0
        self.whole = whole
        self.unclosed = unclosed
        self._held: dict[int, Held] = {}
        self._holder: Held | None = None
        self._in_shell = False
        self._skipped = self._elements = 0
        self._script: list[str] | None = None
        self._kept: list[bool] = []

    @property
    def missed(self) -> bool:
        """Whether the shell that was left out may hold the story: all the paragraphs that there are."""
        return self._paragraphs < FEW <= self._shelved

    @property
    def swallowed(self) -> frozenset[int]:
        """The elements that were left out and hold the story, by their number: their ends are missing."""
        return frozenset(
            number
            for number, held in self._held.items()
            if (held.parts and not self._parts)
            or (held.titles and not self._titles and self._paragraphs < FEW)
            or (held.paragraphs >= FEW and self._paragraphs < (held.paragraphs if held.tag in PHRASES else FEW))
        )

    def prepare_markup(self, markup: Any, *_: Any, **__: Any) -> Iterator[tuple[Any, str | None, None, bool]]:
        """The bytes, in UTF-8. The builder's own way also warns of XML, and gazette knows."""
        yield markup, "utf-8", None, False

    def start(self, tag: Any, attrib: Any, nsmap: Mapping[Any, Any] | None = None) -> None:
        """An element begins. Namespaces do not occur in HTML."""
        self._elements += 1
        if self._elements > MOST:
            raise NotNewsError(f"over {MOST:,} elements, too many for a news page")
        if self._skipped:
            self._skipped += 1
            if tag in COUNTED or self._in_shell:
                self._count(tag, attrib)
        elif self._elements in self.unclosed:
            self._kept.append(False)
        else:
            BEGINNINGS.get(tag, Pruner._keep)(self, tag, attrib)

    def _count(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Note what is left out with the element around it. Raises StoryInShell where that is the story, or a part of it."""
        if self._in_shell:
            if tag in OF_STORY or "itemprop" in attrib:
                raise StoryInShell
            self._shelved += tag == "p"
        elif self._holder is not None:
            self._holder.paragraphs += tag == "p"
            self._holder.parts += tag in PARTS
            self._holder.titles += tag == "h1"

    def _pass(self, tag: str, attrib: Mapping[str, str]) -> None:
        self._kept.append(False)

    def _keep(self, tag: str, attrib: Mapping[str, str]) -> None:
        kept = len(self._kept) < DEEPEST
        self._kept.append(kept)
        if kept:
            self.opened(tag, dict(attrib) if attrib else {}, edge=tag not in INLINE)

    def _keep_counted(self, tag: str, attrib: Mapping[str, str]) -> None:
        self._paragraphs += tag == "p"
        self._parts += tag in PARTS
        self._titles += tag == "h1"
        self._keep(tag, attrib)

    def _keep_telling(self, tag: str, attrib: Mapping[str, str]) -> None:
        (self._keep if attrib and is_telling(attrib) else self._pass)(tag, attrib)

    def _keep_outside(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Keep a box that is no part of the page's shell."""
        (self._leave if attrib and self._is_shell(attrib) else self._keep)(tag, attrib)

    def _leave(self, tag: str, attrib: Mapping[str, str]) -> None:
        """Leave out an element with all that is in it, and keep what it tells."""
        if tag == "button" and self._unfolds(attrib):
            self._keep(tag, attrib)
            return
        self._skipped = 1
        self._in_shell = tag in BOXES
        self._holder = None
        if tag in HOLDERS:
            self._holder = self._held[self._elements] = Held(tag)
        elif tag == "img" and len(attrib.get("alt", "")) > SHORTEST_ALT:
            self.pictures.append(attrib["alt"])
        elif tag == "script" and ("ld+json" in attrib.get("type", "") or attrib.get("id") == DATA):
            self._script = []
            self._is_data = attrib.get("id") == DATA

    def _unfolds(self, attrib: Mapping[str, str]) -> bool:
        """Whether a button is the words of a heading that unfolds what stands below it: ARIA's accordions."""
        return "aria-expanded" in attrib and self.is_inside(INNER_HEADINGS)

    def _is_shell(self, attrib: Mapping[str, str]) -> bool:
        """Whether a box is a part of the page's shell: by its name, and outside of `article` and `main`."""
        names = f"{attrib.get('class', '')} {attrib.get('id', '')}"
        return not self.whole and names != " " and is_shell(names) and not self.is_inside(PARTS)

    def _declare(self, tag: str, attrib: Mapping[str, str]) -> None:
        if attrib and len(self._kept) < DEEPEST:
            (self.meta if tag == "meta" else self.links).append(dict(attrib))
        self._kept.append(False)

    def end(self, tag: Any) -> None:
        """An element ends; lxml reports an end for each start."""
        if self._skipped:
            self._skipped -= 1
            if self._script is not None:
                (self.data_scripts if self._is_data else self.scripts).append("".join(self._script))
                self._script = None
        elif self._kept and self._kept.pop():
            self.closed(edge=tag not in INLINE)

    def data(self, data: Any) -> None:
        """Text: of the story, or of a JSON-LD script."""
        if not self._skipped:
            self.words.append(data)
        elif self._script is not None:
            self._script.append(data)

    def comment(self, text: Any) -> None:
        """Comments are left out."""

    def pi(self, target: Any, data: Any) -> None:
        """Processing instructions are left out."""

    def doctype(self, name: Any, pubid: Any, system: Any) -> None:
        """So is the document type."""


BEGINNINGS: dict[str, Callable[[Pruner, str, Mapping[str, str]], None]] = {
    **dict.fromkeys(TRANSPARENT, Pruner._pass),
    **dict.fromkeys(LEFT_OUT, Pruner._leave),
    **dict.fromkeys(BOXES, Pruner._keep_outside),
    **dict.fromkeys(COUNTED, Pruner._keep_counted),
    **dict.fromkeys(INLINE, Pruner._keep_telling),
    **dict.fromkeys(HEAD_ONLY, Pruner._declare),
}
"""What becomes of an element, by its name; any other is kept."""


def prune(text: str) -> Page:
    """The page, pruned and without control characters. Raises NotNewsError for more markup than any news page has."""
    markup = uncontrolled(text)
    if len(markup) > MOST_REFERENCES and markup.count(b"&") > MOST_REFERENCES:
        raise NotNewsError(f"over {MOST_REFERENCES:,} character references, too many for a news page")
    markup += b"\n"  # without a line break BeautifulSoup takes a short text for a file's name, and says so
    whole, unclosed, readings = False, frozenset[int](), 0
    while True:
        builder = Pruner(whole=whole, unclosed=unclosed)
        try:
            soup = BeautifulSoup(markup, builder=builder)
        except StoryInShell:  # once at most: with the whole shell there is none
            whole = True
            continue
        readings += 1
        if readings == READINGS or not (builder.missed or builder.swallowed):
            break
        whole, unclosed = whole or builder.missed, unclosed | builder.swallowed
    return Page(soup, builder.meta, builder.links, builder.scripts, builder.data_scripts, builder.pictures)
