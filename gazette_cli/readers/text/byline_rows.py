"""Bylines of more than one row: names that go on in the next, and the paper, agency or office above or below them."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text import page_rows
from gazette_cli.readers.text.layout import Row
from gazette_cli.trail import note
from gazette_cli.wire import agencies, bylines, datelines
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import namelike
from gazette_cli.words.sentences import is_prose
from gazette_cli.words.trade import is_paper

_GOES_ON = Pattern(r"(?i)^(?:and|und|et|y|&|with) (?=[^\W\d_])")
_OPEN = Pattern(r"(?i)(?:,|\b(?:and|und|et)|&)$")
"""How the second row of a byline begins, or the first one ends."""
LONGEST_OFFICE = 60
DEEPEST = 200
"""Rows in which a byline is looked for above the first paragraph."""
MOST_ROWS = 4
"""Rows over which the names of a byline go on."""
LONGEST_NAMES = 120
"""Characters that the second row of a byline does not reach."""


def gather(rows: list[Row]) -> None:
    """Give the rows of bylines above the first paragraph their roles."""
    for index, row in enumerate(rows[:DEEPEST]):
        if row.role is None and is_prose(row.text):
            break
        if row.role == Role.CREDIT and bylines.WRITTEN.match(row.text):
            row.role = Role.BYLINE
            note(row.text, "byline-credit-above-text")
        if row.role != Role.BYLINE:
            continue
        below = rows[index + 1 : index + 2 + MOST_ROWS]
        while below and below[0].role is None and _continues(row.text, below[0].text):
            note(below[0].text, "byline-goes-on")
            row.text, below[0].role = f"{row.text} {below[0].text}", Role.TAKEN
            below = below[1:]
        headed = _is_headed(rows[:index])
        if below and below[0].role is None and _is_office(below[0].text) and (headed or len(below[0].text.split()) < 4):
            below[0].role = Role.OFFICE
            note(below[0].text, "byline-office-below")
        elif headed and _is_headed(rows[: index - 1]) and _is_name(rows[index - 1]):
            rows[index - 1].role = Role.OFFICE
            note(rows[index - 1].text, "byline-office-above")


def _continues(text: str, below: str) -> bool:
    """Whether the row below a byline has more of its names: it begins with "and", or the byline ends so."""
    if len(below) >= LONGEST_NAMES:
        return False
    hit = _GOES_ON.match(below)
    if hit is None and not _OPEN.search(text.rstrip()):
        return False
    more = _OPEN.sub("", (below[hit.end() :] if hit is not None else below).rstrip())
    names = bylines.read(f"By {more}").names
    return bool(names) and all(namelike(name.title() if name.isupper() else name) for name in names)


def _is_office(text: str) -> bool:
    """Whether the row below a byline is its office: "Associated Press Writer", "Kestrel Bay Courier"."""
    if any(map(str.isdigit, text)) or datelines.take(text) is not None:
        return False
    return bylines.affiliated(text) or (len(text) < LONGEST_OFFICE and agencies.find(text) is not None)


def _is_name(row: Row) -> bool:
    """Whether the row above a byline is the name of its paper or agency."""
    return row.role is None and (is_paper(row.text) or agencies.find(row.text) is not None)


def _is_headed(above: list[Row]) -> bool:
    """Whether a headline may stand among the rows above another."""
    return any(row.role is None and not page_rows.is_site(row.text) for row in above)
