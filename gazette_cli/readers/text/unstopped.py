"""Copy whose paragraphs end without a full stop, as some converters and feeds leave them.

Where a paragraph ends in a stop, that it does is the surest sign that it is one. Copy without them is read as if it had them.
"""

from gazette_cli.readers.text.layout import Row
from gazette_cli.wire import datelines
from gazette_cli.words.sentences import HEADLINE, LONG, is_said_again, is_titled, tells

SHORTEST = 45
"""Characters of a row that tells what was, and is rather a paragraph than a crosshead."""


def stop(rows: list[Row]) -> list[Row]:
    """Put a full stop behind the paragraphs of copy that has none, and list them; nothing where its rows have them."""
    bare = [row for row in rows if row.text[-1].isalnum() and row.role is None and len(row.text) > LONG]
    free = [row for row in rows if row.role is None] if bare else []
    stops = sum(row.text[-1] == "." for row in free if len(row.text) > SHORTEST)
    if sum(_is_bare(row.text) for row in bare) <= stops:
        return []
    decked = len(free) > 2 and _is_deck(free[1].text, free[2].text)
    told = [row for row in free if _is_paragraph(row.text, first=row is free[0])]
    stopped = [row for row in told if _is_bare(row.text) and not (decked and row is free[1])]
    for row in stopped:
        row.text += "."
    return stopped


def unstop(rows: list[Row]) -> None:
    """Take the full stops away again that `stop` has put there."""
    for row in rows:
        row.text = row.text.removesuffix(".")


def _is_bare(text: str) -> bool:
    return text[-1].isalnum() and not is_titled(text)


def _is_deck(text: str, below: str) -> bool:
    """Whether the row below a headline is a deck: what follows says it again, and it has no dateline."""
    return len(text) < HEADLINE and is_said_again(text, below) and datelines.take(f"{text}.") is None


def _is_paragraph(text: str, *, first: bool) -> bool:
    """Whether a row reads like a paragraph, but for its end; a first one, which may be the headline, must be long and tell."""
    if first:
        return len(text) > LONG and tells(text)
    return len(text) > LONG or (len(text) > SHORTEST and tells(text))
