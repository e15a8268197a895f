"""ANPA 1312, the American agencies' transmissions: a line with number and selector, one with priority and keywords.

Lines that begin with `^` are slug, headline, notes and byline, `<` and `=` end them; in the copy those with `=` are
centred, headings over what follows. A trailer tells agency and moment.
"""

import re
from collections.abc import Iterator

from gazette_cli.exchange import copy, stories, transmissions
from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, PARAGRAPH, TABLE, Block, Byline, Furniture, Source, Story
from gazette_cli.wire import bylines, slugs

BEGIN = Pattern(r"\x01(?=[A-Za-z]\d{4})")
HEADER = Pattern(
    r"\x01[A-Za-z]\d{4}(?:[^\n]*\n[\s\x00-\x1f]{0,9}| )(?P<priority>[a-z]) (?P<category>[a-z])(?P<keywords>[^\n]*)\n"
)
"""Number and selector, priority and keywords: two lines, or one."""
URGENCY = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5, "a": 6, "s": 6, "w": 6}
"""Priority letter → urgency."""
TRAILER = Pattern(
    r"(?P<agency>[A-Z]{2,4})[- ](?:[A-Z]{2}-)?(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) (?P<clock>\d\d:?\d\d) ?"
    r"(?P<zone>GMT|[A-Z]{3})?<?"
)
"""AP-NY-03-03-31 1030EST, UPI 03-03-31 10:30 AES."""
CYCLE = Pattern(r"(?i)(?:bc|am|pm|ap)-\S")
"""How a slug begins, with the cycle of papers that it is for; some send it without the `^`."""
NUMBERED = Pattern(r"[\s,]{1,20}\d{1,2}-\d{1,2}[\s\d]{0,20}$|,?\s{1,20}\d{3,5}$")
"""The date and the count of words behind the keywords of a transmission's second line."""
CODES = (("``", "“"), ("''", "”"), ("{", "½"))
NOTED = ("Eds:", "(Eds:", "Eds.:", "Editors:", "EDITOR'S NOTE", "EDITORS' NOTE")
"""How a note to editors begins."""
DASH = Pattern(r"(?<=\s)_(?=\s)")
ROW = Pattern(r"[\x08\x10\x1e\x1f]|;[^;\n]{0,40};")
"""A row of a table set in columns."""
LINE = 120
"""Characters of a headline; what is longer is prose."""


def read(text: str) -> Iterator[Story]:
    """The stories of the transmissions in a text. Raises NotNewsError for what holds none."""
    parts = list(transmissions.parts(text, BEGIN, HEADER))
    yield from stories.each(parts, lambda it: headed(*it), (), "")


def headed(header: re.Match[str], text: str) -> Story:
    """The story of a transmission; where its text has no slug, the keywords of its second line are one."""
    story = of(header["priority"], text)
    story.slug = story.slug or NUMBERED.sub("", transmissions.clean(header["keywords"])) or None
    return story


def decoded(text: str) -> str:
    """A line of copy with the marks that its codes stand for."""
    for code, mark in CODES:
        text = text.replace(code, mark)
    return DASH.sub("—", transmissions.clean(text)).rstrip("<= ").strip()


def of(priority: str, text: str) -> Story:
    """The story of a transmission, from its priority and what follows its two first lines."""
    story = Story(urgency=URGENCY.get(priority))
    if stamp := TRAILER.search(text):
        story.published = transmissions.moment(
            stamp["year"], stamp["month"], stamp["day"], stamp["clock"].replace(":", ""), stamp["zone"]
        )
        story.source = Source(stamp[0].rstrip("<"), stamp["agency"])
        text, below = text[: stamp.start()], transmissions.clean(text[stamp.end() :])
        story.furniture += [Furniture("junk", below)] * any(map(str.isalpha, below))
    rows = text.lstrip("\x02").split("\n")
    blocks = _blocks(story, rows[_head(story, rows) :])
    byline, story.byline = story.byline, None
    copy.complete(story, blocks)
    story.byline = byline or story.byline
    return story


def _blocks(story: Story, rows: list[str]) -> list[Block]:
    """The blocks of the copy: rows of tables, centred lines, paragraphs begun by an indent or a blank line."""
    blocks: list[Block] = []
    prose: list[str] = []
    for row in [*rows, ""]:
        if row.startswith("^") and row.rstrip().endswith("=") and (words := decoded(row.lstrip("^"))):
            _flush(prose, blocks)
            _centred(story, words, blocks)
        elif ROW.search(row):
            _flush(prose, blocks)
            if cells := [cell for part in SPLIT.split(row) if (cell := decoded(part.lstrip("^")))]:
                blocks.append(Block(TABLE, " | ".join(cells)))
        elif row.startswith("^") or row[:1].isspace() or not row.strip():
            _flush(prose, blocks)
            prose.append(row.lstrip("^"))
        else:
            prose.append(row)
    _flush(prose, blocks)
    return blocks


def _centred(story: Story, words: str, blocks: list[Block]) -> None:
    """Place a centred line: the byline above the first text, else a heading."""
    if story.byline is None and words.startswith("By ") and all(block.kind == CROSSHEAD for block in blocks):
        story.byline = bylines.read(words)
    else:
        blocks.append(Block(CROSSHEAD, words))


SPLIT = Pattern(r"[\x08\x1e\x1f;]|\x10(?=;)|  +")


def _flush(prose: list[str], blocks: list[Block]) -> None:
    """Make a paragraph of the lines so far."""
    if words := decoded(" ".join(prose)):
        blocks.append(Block(PARAGRAPH, words))
    prose.clear()


def _head(story: Story, rows: list[str]) -> int:
    """Fill in what the lines with `^` at the head hold; the number of the first that is copy."""
    signed = False
    for n, row in enumerate(rows):
        words = decoded(row.lstrip("\x02 ").lstrip("^"))
        marked = row.lstrip("\x02 ").startswith("^") or (n == 0 and CYCLE.match(words))
        if not marked or (n and ROW.search(row)):
            return n
        if n == 0:
            story.slug, story.take = slugs.read(words)
        elif words.startswith("By "):
            story.byline, signed = bylines.read(words), True
        elif signed and story.byline and row.rstrip().endswith("=") and story.byline.affiliation is None:
            story.byline = Byline(story.byline.text, story.byline.names, words)
        elif words.startswith(NOTED):
            story.notes.append(words)
        elif words.startswith(("AP Photo", "AP Graphic", "AP Video")):
            story.furniture.append(Furniture("caption", words))
        elif story.headline is None and len(words) < LINE:
            story.headline = words
        elif story.summary is None and not signed and not row.rstrip().endswith("="):
            story.summary = words
        else:
            return n
    return len(rows)
