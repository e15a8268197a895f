"""What inputs cost that are made to be slow."""

import sys
from collections.abc import Iterator
from functools import partial
from itertools import count, islice
from pathlib import Path

from measure import ROOT, Figure, cpu, parse

sys.path.insert(0, str(ROOT / "tests"))

from rows import rows, story

SIZE = 50_000

NEXT_TO_NOTHING = 0.05
"""Seconds of CPU for 100 KB."""

CASES = {
    "capitals": "A",
    "capital words": "PORTVALE ",
    "quotation marks": '"',
    "single quotation marks": "'",
    "opening quotation marks": "“ ",
    "nested quotations": "“a ‘b ",
    "Source: lines": "Source: ",
    "Source: lines of their own": "Source: A - B\n\n",
    "opening brackets": "(",
    "pairs of brackets": "() ",
    "datelines": "PORTVALE, March 3 (EP) -- ",
    "dashes": "- ",
    "commas": "a, ",
    "initials": "J. R. ",
    "bylines": "By Jane Roe and ",
    "cues": "said ",
    "names and cues": "Jane Roe said ",
    "according to": "according to ",
    "digits": "3",
    "short rows": "a\n",
    "quotations": '"A," he said. ',
    "blank rows": "\n",
    "spaces": " ",
    "tabs and no-break spaces": "\t\u00a0",
    "full stops": ". ",
    "ellipses and question marks": "…?! ",
    "control characters": "\x01\x02\x16a",
    "pipes": "|    ",
    "underscores": "_",
    "hyphens at line ends": "exam-\n",
    "addresses": "http://a.b/",
    "at signs": "a@",
    "About headings": "About Acme\n\n",
    "tags": "<b>",
    "speech": '"Rain fell on the whole of the harbour all day," he said. ',
    "bodies by their noun": "The court said it was wet. The bureau added that it was cold.\n\n",
    "a speaker each": '"Rain fell on the harbour," said Jane R{0}, a minister of X{0}.\n\n',
    "a company each": '"Rain fell on the harbour," said the R{0} Company.\n\n',
    "a name of three words each": '"Rain fell on it," said X{0} Jane Roe. Roe said no more.\n\n',
}
"""What is repeated to that size, between a headline and a paragraph; `{0}` is another name each time."""

PAGES = {
    "nested divs": "<div>",
    "nested spans": "<span>",
    "open paragraphs": "<p>a ",
    "line breaks": "a<br>",
    "closing tags": "</p>",
    "attributes": "<a href=",
    "open comments": "<!--",
    "entities": "&amp;",
    "unknown entities": "&x",
    "JSON-LD": '<script type="application/ld+json">{"@graph":[',
    "scripts": '<script>"</p>"</script>',
    "headings": "<h2>A</h2>",
    "list items": "<li>a",
    "cells": "<td>a",
    "links": "<a href=/a>Port</a> ",
    "sections": '<section class="story">a ',
    "writers": "<div class=author>Jane R{0}</div> <p>Rain fell, said Jane R{0}.</p>",
    "headings of their own": "<h1>Rain falls {0}</h1>",
}
"""The same in a page."""


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """Time for twice the input against time for the input."""
    parse(hostile("a ", SIZE))
    parse(hostile_page("a ", SIZE), "html")
    for name, scrap in CASES.items():
        once, twice = (cpu(partial(parse, hostile(scrap, size))) for size in (SIZE, 2 * SIZE))
        yield figure(name, once, twice)
    for name, scrap in PAGES.items():
        once, twice = (cpu(partial(parse, hostile_page(scrap, size), "html")) for size in (SIZE, 2 * SIZE))
        yield figure(f"page of {name}", once, twice)
    yield Figure("hostile: the slowest odd row", 1000 * max(map(row_cost, enumerate(rows()))), 200, "ms")


def row_cost(numbered: tuple[int, str]) -> float:
    """Seconds for a story with that row in one of its places; measured again if they are many."""
    number, row = numbered
    once = cpu(partial(parse, story(row, number % 4)), times=1)
    return once if once < NEXT_TO_NOTHING else cpu(partial(parse, story(row, number % 4)))


def figure(name: str, once: float, twice: float) -> Figure:
    """The figure; where twice the input takes next to nothing, the ratio is of other things."""
    return Figure(f"hostile: {name}, {twice:.2f} s", twice / once, 2.3 if twice > NEXT_TO_NOTHING else None)


def hostile(scrap: str, size: int) -> str:
    """A story in whose middle a scrap is repeated."""
    return f"Mill reopens\n\nThe mill reopens, {repeated(scrap, size)}\n\nIt had stood still for a month.\n"


def repeated(scrap: str, size: int) -> str:
    """The scrap to that size, numbered in letters where it asks for that."""
    if "{0}" not in scrap:
        return scrap * (size // len(scrap))
    named = (scrap.replace("{0}", "".join(chr(ord("a") + int(digit)) for digit in str(n))) for n in count())
    return "".join(islice(named, size // len(scrap)))


def hostile_page(scrap: str, size: int) -> str:
    """A page with the same in its middle."""
    story = "<p>The mill reopens on Friday, its owner said, after a month in which it stood still.</p>"
    return (
        f"<!doctype html><title>Mill reopens</title><article><h1>Mill reopens</h1>{story}{repeated(scrap, size)}{story}"
    )
