"""Copy whose paragraphs end without a full stop, as some converters and feeds leave them.

Where a paragraph ends in a stop, that it does is the surest sign that it is one. Copy without them is read as if it had them.
"""

from itertools import pairwise

from gazette_cli.readers.text.layout import Row
from gazette_cli.wire import datelines
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import HEADLINE, LONG, ROW_ENDS, is_said_again, is_titled, tells

_BULLETS = frozenset("-–•*·")
SHORTEST = 45
"""Characters of a row that tells what was, and is rather a paragraph than a crosshead."""


def stop(rows: list[Row]) -> list[Row]:
    """Put a full stop behind the paragraphs of copy that has none, and list them; nothing where its rows have them."""
    unmarked = [row for row in rows if row.text[-1].isalnum() and row.role is None]
    bare = [row for row in unmarked if len(row.text) > LONG and _is_bare(row.text)]
    free = [row for row in rows if row.role is None] if bare else []
    stopped = sum(row.text[-1] in ROW_ENDS for row in free if len(row.text) > SHORTEST)
    if len(bare) <= stopped:
        return []
    decks = [row for row, below in pairwise(free[:3]) if _is_deck(row.text, below.text)]
    decks += [row for row, below in pairwise(rows) if below.role == Role.BYLINE]
    told = [row for row in free if _is_paragraph(row.text, first=row is free[0]) and row not in decks]
    told = [row for row in told if _is_bare(row.text)]
    for row in told:
        row.text += "."
    return told


def unstop(rows: list[Row]) -> None:
    """Take the full stops away again that `stop` has put there."""
    for row in rows:
        row.text = row.text.removesuffix(".")


def _is_bare(text: str) -> bool:
    return text[-1].isalnum() and text[0] not in _BULLETS and not is_titled(text)


def _is_deck(text: str, below: str) -> bool:
    """Whether one of the first two rows is a headline or a deck: what follows says it again, and it has no dateline."""
    return len(text) < HEADLINE and is_said_again(text, below) and datelines.take(f"{text}.") is None


def _is_paragraph(text: str, *, first: bool) -> bool:
    """Whether a row reads like a paragraph, but for its end; a first one, which may be the headline, must be long and tell."""
    if first:
        return len(text) > LONG and tells(text)
    return len(text) > LONG or (len(text) > SHORTEST and tells(text))
