"""Reads a page of stories as a browser does, and tells what does not hold of it, whatever the records are."""

import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element

import html5lib

from gazette_cli import formats
from gazette_cli.story import FIELDS, PARAGRAPH, Quote, Story, names
from gazette_cli.writers import Options, documents, jsonld
from gazette_cli.writers.html.escape import allowed
from gazette_cli.writers.pieces import printed

UNSEEN = frozenset(("head", "style", "script"))
"""Elements whose text is not on the page."""
LOADS = frozenset(("src", "srcset", "action", "formaction", "data", "poster", "style"))
"""Attributes that load something or style an element; none is on the page, nor any that begins with `on`."""
NO_WORDS = frozenset(("spans", "speaker_span", "cue_span", "lede"))
"""Fields that hold places, and one that the body has."""
UNTOLD = {"part": 1, "body.kind": PARAGRAPH}
"""Values that go without saying."""


class Page:
    """A page, parsed."""

    def __init__(self, source: bytes) -> None:
        self.source = source.decode()
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        root = parser.parse(self.source)
        self.errors = [kind for _, kind, _ in parser.errors]
        self.elements: list[Element] = [each for each in root.iter() if isinstance(each.tag, str)]
        self.shown = solid("".join(visible(root)))
        """The text that can be seen, without white space."""

    @cached_property
    def ids(self) -> Counter[str]:
        """The addresses, and how often each is given."""
        return Counter(each.attrib["id"] for each in self.elements if "id" in each.attrib)

    def of_class(self, name: str) -> list[Element]:
        """The elements of a class."""
        return [each for each in self.elements if name in each.get("class", "").split()]

    def texts(self, name: str) -> list[str]:
        """The texts of the elements of a class."""
        return ["".join(each.itertext()) for each in self.of_class(name)]

    def scripts(self) -> list[Element]:
        """Its scripts."""
        return [each for each in self.elements if each.tag == "script"]


def written(*stories: Story) -> bytes:
    """What the writer prints."""
    out = io.BytesIO()
    formats.writer("html").write(iter(stories), out, Options())
    return out.getvalue()


def page(*stories: Story) -> Page:
    """The page of stories."""
    return Page(written(*stories))


def visible(element: Element) -> Iterator[str]:
    """The text of an element, without what no browser shows."""
    if element.tag not in UNSEEN:
        yield element.text or ""
        for child in element:
            if isinstance(child.tag, str):
                yield from visible(child)
            yield child.tail or ""


def solid(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


def letters(text: str) -> str:
    """A text's letters and figures."""
    return "".join(filter(str.isalnum, text))


def unlike(stories: Sequence[Story], made: Page) -> list[tuple[str | None, str | None]]:
    """The blocks whose text on the page is not the record's: as they should be, and as they are."""
    wanted = [allowed(block.text) for story in stories for block in story.body]
    got = made.texts("block")
    rows = max(len(wanted), len(got))
    pairs = zip(wanted + [None] * (rows - len(wanted)), got + [None] * (rows - len(got)), strict=True)
    return [pair for pair in pairs if pair[0] != pair[1]]


def missing(stories: Sequence[Story], made: Page) -> list[tuple[str, str]]:
    """The values of records that the page does not show, with their places."""
    told = {(path, solid(allowed(value))) for story in stories for path, value in values(story)}
    found = [(path, value) for path, value in told if path != "quotes.text" and value not in made.shown]
    quotes = ((story, quote) for story in stories for quote in story.quotes)
    return found + [("quotes.text", quote.text) for story, quote in quotes if not is_shown(story, quote, made)]


def is_shown(story: Story, quote: Quote, made: Page) -> bool:
    """Whether a quotation's text is there, by itself or letter by letter in its parts."""
    told = letters("".join(printed(story, span) for span in quote.spans))
    return solid(allowed(quote.text)) in made.shown or (told != "" and letters(quote.text) == told)


def values(part: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """The texts and numbers of a record that are not blank, with their places: `("source.name", "Example Press")`."""
    if isinstance(part, list):
        for each in part:
            yield from values(each, path)
    elif isinstance(part, str | int):
        if UNTOLD.get(path) != part and str(part).strip():
            yield path, "standard input" if (path, part) == ("file", "-") else str(part)
    elif part is not None:
        for name in FIELDS if isinstance(part, Story) else names(type(part)):
            if name not in NO_WORDS:
                yield from values(getattr(part, name), f"{path}.{name}".lstrip("."))


def faults(stories: Sequence[Story], made: Page) -> list[str]:
    """What is wrong with a page, whatever its stories say: errors of markup, what is active, links that lead nowhere."""
    return [
        *(f"html5lib: {error}" for error in made.errors),
        *(f"id {name} stands {number} times" for name, number in made.ids.items() if number > 1),
        *(fault for each in made.elements for fault in _attributes(each, made)),
        *_data(stories, made),
        *map(repr, re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f]", made.source)),
    ]


def _attributes(element: Element, made: Page) -> Iterator[str]:
    """What is active among an element's attributes, and which of them name what is not there."""
    for name, value in element.attrib.items():
        if name in LOADS or name.startswith("on"):
            yield f"{element.tag} has {name}"
        if name == "href" and not (element.tag == "a" and value.startswith("#")):
            yield f"{element.tag} links to {value}"
        if name in ("href", "for") and value.removeprefix("#") not in made.ids:
            yield f"{value} is nowhere"


def _data(stories: Sequence[Story], made: Page) -> Iterator[str]:
    """What is wrong with the scripts: they are the stories' JSON-LD, each as the writer of that has it."""
    scripts = ["".join(each.itertext()) for each in made.scripts()]
    if any(each.attrib != {"type": "application/ld+json"} for each in made.scripts()):
        yield "a script that is no data"
    if any(sign in script for script in scripts for sign in "<>&"):
        yield "a script that might be ended or begin a comment"
    wanted = [jsonld.of(next(documents.limited([story], ()))) for story in stories]
    if [json.loads(script) for script in scripts] != json.loads(json.dumps(wanted)):
        yield "data that are not the stories'"
