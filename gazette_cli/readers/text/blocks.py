"""What reaches over the rows below its heading: contact blocks, boilerplate, a page's foot; and what a row of the body is."""

from itertools import accumulate

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE
from gazette_cli.trail import note
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import LISTED, SENTENCE_ENDS, STOPS, TOLD, is_prose

_CONTACT_LINE = Pattern(
    r"(?i)@|\+?\d[\d().  -]{6,}|https?://|www\.|^(?:tel|phone|p|t|e|m|fax)\b ?:|director|manager|officer|relations|communications"
)
FOOT = 2
"""So many times the text below a page's foot stands above it; else a story goes on below the links in its middle."""
_MORE = "for more information"
"""Closes a company's boilerplate."""


def gathered(rows: list[Row]) -> list[Row]:
    """The rows, each contact block and each company's boilerplate as one.

    Boilerplate stands below a story: what looks like its heading above the first paragraph is a headline ("About …").
    """
    kept: list[Row] = []
    block: list[str] = []
    told = False
    for row in rows:
        head = kept[-1] if block else None
        if head is not None and _belongs(head, row):
            block.append(row.text)
            note(row.text, "block-goes-on")
            continue
        if head is not None:
            head.text = " ".join(block)
        opens = row.role == Role.CONTACT or (told and (row.role == Role.ABOUT or _heads_legal(row)))
        block = [row.text] if opens else []
        told = told or (row.role is None and is_prose(row.text))
        kept.append(row)
    if block:
        kept[-1].text = " ".join(block)
    return kept


_MENU_BULLETS = ("* ", "• ")
"""What begins the lines of a menu, and of a list."""


def keep_lists(rows: list[Row]) -> None:
    """Take the short items of a list, which look like lines of a menu, for text.

    A list stands below text: behind a line that ends in a colon, or with an item that is no line of a menu.
    """
    if not any(row.text.startswith(_MENU_BULLETS) for row in rows):
        return
    told, at = False, 0
    while at < len(rows):
        end = at
        while end < len(rows) and _may_be_item(rows[end]) and (end == at or rows[end].gap <= 1):
            end += 1
        items = rows[at:end]
        if told and (rows[at - 1].text[-1] == ":" or any(row.role is None for row in items)):
            for row in items:
                row.role = None
        told = told or (rows[at].role is None and is_prose(_ended(rows[at].text)))
        at = max(end, at + 1)


def _may_be_item(row: Row) -> bool:
    """Whether a row is an item of a list, or of a menu."""
    return row.role in (None, Role.JUNK) and row.text.startswith(_MENU_BULLETS)


def _ended(text: str) -> str:
    """A text that a colon ends, as a sentence."""
    return f"{text[:-1]}." if text[-1] == ":" else text


def _heads_legal(row: Row) -> bool:
    """Whether a row is the heading of a paragraph of law: "Forward-Looking Statements"."""
    return row.role == Role.LEGAL and len(row.text) < 60 and row.text[-1] not in STOPS


def _belongs(head: Row, row: Row) -> bool:
    """Whether a row goes on with the block that `head` begins."""
    if head.role in (Role.ABOUT, Role.LEGAL):
        return row.role is None or (row.role != Role.CONTACT and _MORE in row.text.lower())
    if row.role is not None:
        return row.role == Role.CONTACT
    return bool(len(row.text) < 200 and _CONTACT_LINE.search(row.text)) or (not row.gap and len(row.text) < 60)


def foot(rows: list[Row], prose: list[int]) -> int:
    """The index from which on everything is the page's foot: below its first row is little text that is no teaser."""
    if not any(row.role == Role.FOOT for row in rows):
        return len(rows)
    prose = [index for index in prose if not rows[index].text.endswith(("…", "..."))]
    above = list(accumulate((len(rows[index].text) for index in prose), initial=0))
    passed = 0
    for index, row in enumerate(rows):
        while passed < len(prose) and prose[passed] < index:
            passed += 1
        if row.role == Role.FOOT and passed and FOOT * (above[-1] - above[passed]) < above[passed]:
            return index
    return len(rows)


_CLOCK = Pattern(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?:?|\d{1,2} ?[ap]\.?m\.?:?")
"""What heads the entries of a live report."""
_BULLETS = frozenset("-*•·–0123456789")
_FIGURES = Pattern(r"[\d;:|/]")
_QUOTES = "'‘’"
"""A crosshead may be words quoted from the story: 'No blame'."""
LONGEST_SHAPE = 250
"""Longer rows of the body are paragraphs, or items."""
LONGEST_CROSSHEAD = 70


def kind(text: str, row: Row, *, more: bool, shouted: bool) -> str:
    """What a row of the body is by its shape; in `shouted` copy all is in capitals."""
    if text[0] in _BULLETS and LISTED.match(text):
        return ITEM
    if row.lines > 1 or len(text) > LONGEST_SHAPE:
        return PARAGRAPH
    if text[-1] not in '.”"' and len(_FIGURES.findall(text)) > 0.2 * len(text) and "://" not in text:
        return CROSSHEAD if _CLOCK.fullmatch(text) else TABLE
    if not more or len(text) >= LONGEST_CROSSHEAD:
        return PARAGRAPH
    if len(text.split()) <= 8 and text.strip(_QUOTES)[-1:] not in SENTENCE_ENDS:
        return CROSSHEAD
    shown = not shouted and (text.isupper() or (row.gap > 0 and _is_crosshead(text)))
    return CROSSHEAD if shown else PARAGRAPH


def _is_crosshead(text: str) -> bool:
    """Whether a row with a stop is a crosshead all the same: a question, or a few words without a verb."""
    words = text.strip(_DASHES).split()
    if len(words) <= 8 and text[-1] == "?" and text[0].isupper():
        return True
    if len(words) > 4 or text[-1] != ".":
        return False
    return text[0] in _DASHES or not (TOLD.search(text) or _VERBS.search(text))


_DASHES = "-–— ."
_VERBS = Pattern(
    r"(?i)\b(?:i|he|she|it|we|they|you|that|there|this|is|are|am|be|can|do|does|has|have|may|will|\w{3,}s(?= )|\w+['’]\w{1,2}|not|no|yes)\b|[\"”’“‘]"
)
"""What a short sentence has, or a word of speech."""
