"""Stories of one file without marks of the tables: something repeated at each, a table of contents, their datelines."""

import re
from collections.abc import Iterator
from itertools import pairwise

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.files.fences import BLANKS, END, HEADED, LEAD, START, Cut, Fence
from gazette_cli.readers.text.files.openings import (
    HEADLINE_WORDS,
    ITEM_WORDS,
    TOP,
    dateline,
    has_words,
    is_headline,
    opening,
)

EDGE = 600
"""How many characters at a file's top and end may hold what is repeated at each story's."""

NOTICE_LENGTH = 20
"""How many characters a notice has that ends each story; the last line of a paragraph may be shorter."""

ENTRIES = 100
"""How many headlines of a table of contents are looked for."""

LONGEST_TITLE = 120
"""How many characters the line has that heads a table of contents, blanks and all."""

HEADER_LINES = 12
"""How many lines, blank ones among them, stand between a story's end and the next one's dateline; more are a table."""

CONTENTS = frozenset((
    "contents", "table of contents", "index", "headlines", "sommaire", "inhalt",
    *(f"in this {whole}" for whole in ("issue", "edition", "bulletin", "digest", "file")),
))  # fmt: skip
"""What heads a table of contents, on a line of its own, perhaps with a colon."""

ENTRY = Pattern(r"^\W{0,9}\d{0,3}[.)]?\s{0,9}|(?<![ .\t])[ .\t]{0,80}\d{0,4}\s{0,9}$")
"""What stands around a headline in a table of contents: its number and its page."""

NUMBER = Pattern(r"\d+")
UNNUMBERED = Pattern(r"[^\d\n]*")
LABEL = Pattern(r"[A-Z][\w-]{1,20}(?: [\w-]{1,20})? ?:(?= ?\S)")
BRACKET = Pattern(r"\([A-Za-z][\w.& /-]{1,40}\) ?(?:[^\w\s.,;!?()\"']|_|\.-)")
CAPITALS = Pattern(LEAD + r"(?:ST\. [A-Z\xc0-\xde]|[A-Z\xc0-\xde])[A-Z\xc0-\xde]{2}[^\n]{0,60}[a-z]")
"""By what datelines are found: an agency in brackets before a dash, a line that starts with capitals."""


def repeated(padded: str) -> Iterator[tuple[Fence, list[Cut]]]:
    """Mastheads and notices: the file's first lines or its last one, when they occur again, perhaps with other numbers."""
    top = [line for line in padded[:EDGE].split("\n")[:9] if line.strip()]
    last = [line for line in padded[-EDGE:].rsplit("\n", 4)[1:] if len(line) > NOTICE_LENGTH]
    for side, line in [(START, line) for line in top[:1]] + [(END, line) for line in last[-1:]]:
        label = LABEL.match(line) if ":" in line else None
        fixed = (label or UNNUMBERED.match(line) or [""])[0].strip()
        if len(fixed) > 3 and is_repeated(fixed, padded):
            shape = re.escape(fixed) + r"[^\n]{0,200}" if label else numbers_aside(line)
            if side == START and not label:
                shape = masthead(shape, top[1:], padded)
            fence = Fence(f"repeated {side}", side, HEADED, "", shape, line, bool(label), found=True)
            matches = fence.line.finditer(padded)
            yield fence, [fence.cut(padded, match.start(), match.end() - 1) for match in matches]


def numbers_aside(line: str) -> str:
    """The pattern of that line with any numbers in it."""
    return NUMBER.sub(r"\\d{1,9}", re.escape(line.strip()))


def masthead(shape: str, below: list[str], padded: str) -> str:
    """The pattern of a masthead's first line, and of those below it that occur as often."""
    often = len(Pattern(LEAD + shape, own=False).findall(padded))
    for line in below[:3]:
        longer = rf"{shape}\s{{1,80}}{numbers_aside(line)}"
        if len(Pattern(LEAD + longer, own=False).findall(padded)) < often:
            break
        shape = longer
    return shape


def is_repeated(words: str, padded: str) -> bool:
    """Whether at least two lines begin with these words."""
    lines, at = 0, padded.find(words)
    while at > 0 and lines < 2:
        _, line_break, indent = padded[max(0, at - 90) : at].rpartition("\n")
        lines += bool(line_break) and not indent.strip()
        at = padded.find(words, at + len(words))
    return lines > 1


def listed(padded: str) -> Iterator[tuple[Fence, list[Cut]]]:
    """Stories whose headlines stand in a table of contents in front."""
    table = contents(padded)
    if table is None or len(padded[: table.start].split("\n\n")) > 2:
        return
    titles: list[str] = []
    for line in padded[table.below : table.below + TOP].split("\n"):
        title = re.escape(ENTRY.sub("", line.strip()))
        if title in titles or len(titles) == ENTRIES:
            break
        if len(line.split()) in HEADLINE_WORDS:
            titles.append(title)
    if titles:
        fence = Fence("headline in the table of contents", START, HEADED, "", "|".join(titles), "", found=True)
        heads = [match.start() for match in fence.line.finditer(padded)]
        yield fence, [Cut(head, head) for head in heads]


def contents(padded: str) -> Cut | None:
    """The line of `CONTENTS` among a file's first ones."""
    start = 0
    while (end := padded.find("\n", start + 1, EDGE)) > 0:
        if end - start < LONGEST_TITLE and padded[start:end].strip(BLANKS).removesuffix(":").lower() in CONTENTS:
            return Cut(start, end + 1)
        start = end
    return None


def datelined(text: str) -> list[Cut]:
    """Where a headline with a dateline below it begins, after another such story, with nothing between them."""
    lines = sorted(set(dateline_lines(text)))
    if len(lines) < 2:
        return []
    lines = [line for line in lines if dateline().match(text, line)]
    if len(lines) < 2 or has_words(text, 0, lines[0], ITEM_WORDS):
        return []
    headlines = [headline_above(text, *span) for span in pairwise(lines)]
    starts = [0, *(start for start in headlines if start), len(text)]
    whole = all(has_words(text, *span, ITEM_WORDS) for span in pairwise(starts))
    return [Cut(start, start) for start in starts[:-1]] if whole else []


def dateline_lines(text: str) -> Iterator[int]:
    """Where lines start that may open with a dateline."""
    padded = "\n" + text
    yield from (match.start() for match in CAPITALS.finditer(padded))
    for match in BRACKET.finditer(padded):
        line = padded.rfind("\n", max(0, match.start() - 90), match.start())
        if line >= 0:
            yield line


def headline_above(text: str, start: int, end: int) -> int | None:
    """Where the few lines between a story's paragraphs and the next dateline start, if a headline is among them."""
    headline = None
    for _ in range(HEADER_LINES):
        above = text.rfind("\n", start, max(start, end - 1)) + 1
        if above <= start:
            return headline
        line = text[above:end].strip()
        if line and not is_headline(line) and not opening().match(line):
            return headline
        if line and is_headline(line):
            headline = above
        end = above
    return None
