"""What a story opens with: tables, and how a part of a file is seen to be a story."""

from functools import cache

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.files.fences import SLUG
from gazette_cli.wire import conventions, datelines
from gazette_cli.wire.conventions import row, who
from gazette_cli.wire.datelines import MONTH, YEAR
from gazette_cli.wire.roles import Role

DATE = (
    rf"(?:\d{{1,2}}(?:er|st|nd|rd|th|\.)? (?:de |of )?{MONTH},? (?:de )?{YEAR}"
    rf"|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?, ?{YEAR}|{YEAR}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]{YEAR})"
)
DATELINES = tuple((form.name, form.opens, form.example) for form in datelines.FORMS if form.opens)
"""Datelines, as far as they show that a story opens; `datelines.py` reads them. Matched where a line starts."""

OPENINGS = (
    *DATELINES,
    ("date line", rf"[^\n]{{0,40}}\b{DATE}[^\n.]{{0,30}}(?:\n|\Z)", "Tuesday, March 3, 2031"),
    (
        "label",
        r"(?i:(?:head|date|by)line|title|subject|slug|section|length|publication|titre|titel|título|titolo) ?: ?[^\n]",
        "HEADLINE: Rain",
    ),
    ("index code", r"(?:HD|SE|BY|WC|PD|SN) {2,6}\S", "HD   Rain floods harbour"),
    (
        "archive's label",
        r"(?:Author|Publication info|Full text|Abstract|Links) ?: ?[^\n]",
        "Publication info: Such Post ; Portvale",
    ),
    ("slug line", rf"{SLUG}(?:\n|\Z)", "BC-Norland-Storm,417"),
)
"""What a story opens with, below its headline or in its place. Matched where a line starts; see `openings`."""

BACK_MATTER = Pattern(
    r"(?i)\W{0,3}(?:about|contacts?|media|press|notes?|editors?|for (?:more|further)|photos?|picture|corrections?"
    r"|related|read|see|also|follow|copyright|disclaimer|forward|safe|source|cautionary|sign|subscribe|references|footnotes?"
    r"|investor|issued|distributed|reporting|tags|share|©|https?)\b"
)
"""How the first line after a mark begins where the mark only parts a story from its own back matter."""

TOP = 4000
"""How many characters of a part are looked at to see what it is."""

SUBSTANCE = 15
"""Words that a part needs to be a story where its mark could be something else."""

ITEM_WORDS = 40
"""Words that a story has that is known by its headline or dateline only; the items of a digest are shorter."""

HEADLINE_WORDS = range(4, 26)
"""How many words a headline has that is to be told from a crosshead and from a paragraph."""

PROSE_WORDS = 12
"""Words from which a block that ends like a sentence is a paragraph."""

LONG = 30
"""Words from which a block with a full stop in it is one."""

SENTENCE_END = (".", "!", "?", '."', '?"', '!"', ".”", ".''", ".)", '",', "=", ":")
WRAPPED = 120
"""The longest line, in characters, of copy that is wrapped."""

BLOCK = Pattern(r"\n[ \t]*\n\s*|\n(?=[ \t]+\S)")


@cache
def dateline() -> Pattern:
    """A line that a dateline opens."""
    return Pattern(r"\s{0,12}(?:" + "|".join(pattern for _, pattern, _ in DATELINES) + ")")


@cache
def opening() -> Pattern:
    """A line that is any of the openings, or begins with it."""
    return Pattern(r"\s{0,12}(?:" + "|".join(pattern for _, pattern, _ in openings()) + ")")


def openings() -> list[tuple[str, str, str]]:
    """The table, with the conventions that a story opens with."""
    leads = "|".join(one.opens for one in who.BYLINES if one.opens)
    byline = ("byline", rf"(?:{leads}) [A-Z][^\n.!?:;]{{1,60}}(?:\n|\Z)", "By Jane Roe")
    rows = [one for one in row.openers(conventions.WORDED) if one.role != Role.BYLINE]
    return [*OPENINGS, byline, *((one.role, rf"(?:{one.opens})\b", one.example) for one in rows)]


def has_words(text: str, start: int, end: int, least: int) -> bool:
    """Whether there are at least so many words."""
    return len(text[start : min(end, start + TOP)].split(None, least)) >= least


def grade(text: str, start: int, end: int) -> int:
    """3: a dateline opens a story here; 2: another opening does; 1: there is a headline above prose; 0: none can be told."""
    blocks = [block for block in blocks_of(text[start : min(end, start + TOP)]) if any(map(str.isalnum, block))]
    above = 0
    for above, block in enumerate(blocks[:8]):
        prose = is_prose(block)
        known = dateline() if prose else opening()
        if any(known.match(line) for line in block.split("\n")[:8]):
            dated = any(dateline().match(line) for line in block.split("\n")[:8])
            return 2 + dated if sum(len(rest.split()) for rest in blocks[above:]) >= SUBSTANCE else 0
        if prose:
            break
    paragraphs = [len(block.split()) for block in blocks if is_prose(block)]
    told = len(paragraphs) > 1 or sum(paragraphs) >= ITEM_WORDS
    return int(told and above < 6 and any(map(is_headline, blocks[:above])))


def blocks_of(copy: str) -> list[str]:
    """Paragraphs and heads: parted by blank lines and indents, or one a line if lines are longer than wrapped ones."""
    if max(map(len, copy.split("\n"))) > WRAPPED:
        return [line.strip() for line in copy.split("\n") if line.strip()]
    return [block.strip() for block in BLOCK.split(copy) if block.strip()]


def is_prose(block: str) -> bool:
    """Whether the block is running text."""
    words = len(block.split())
    return (words > LONG and "." in block) or (words >= PROSE_WORDS and block.endswith(SENTENCE_END))


def is_headline(block: str) -> bool:
    """Whether the block can be a headline, and not the head of a story's back matter."""
    return (
        len(block.split()) in HEADLINE_WORDS
        and not block.endswith((".", ",", ";", ":"))
        and not block[0].islower()
        and not BACK_MATTER.match(block)
    )
