"""Roles that reach over the rows below their heading: contact blocks, company boilerplate, the foot of a page."""

from itertools import accumulate

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.layout import Row
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import STOPS, is_prose

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
    prose = [index for index in prose if not rows[index].text.endswith(("…", "..."))]
    above = list(accumulate((len(rows[index].text) for index in prose), initial=0))
    passed = 0
    for index, row in enumerate(rows):
        while passed < len(prose) and prose[passed] < index:
            passed += 1
        if row.role == Role.FOOT and passed and FOOT * (above[-1] - above[passed]) < above[passed]:
            return index
    return len(rows)
