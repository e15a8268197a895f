"""What stands at the head of a text in Markdown: headline, deck, and the lines of the wire above the lede."""

from gazette_cli.exchange.copy import folded
from gazette_cli.readers.markdown.rows import Row
from gazette_cli.story import PARAGRAPH, Story
from gazette_cli.wire import datelines, fields, settle
from gazette_cli.words.sentences import SENTENCE_ENDS

ABOVE = 4
"""So many rows may stand above the headline."""
LONGEST = 200
"""Characters of a headline, or of a deck."""
SHORT = 40
"""Characters of a kicker."""
WORDS = 4
"""A heading below the headline of fewer words is a crosshead: "Background"."""


def read(story: Story, rows: list[Row]) -> list[Row]:
    """Take headline, deck and the wire's lines off the head of a story's rows; what is left is its body."""
    at = _title(story, rows)
    if at is not None:
        above, title, rows = rows[:at], rows[at], rows[at + 1 :]
        if story.headline is None:
            story.headline = title.text
        rows = [*_above(story, above), *_deck(story, rows)]
    return _wired(story, rows)


def _title(story: Story, rows: list[Row]) -> int | None:
    """Where the headline stands: the first heading of the first level, or one of another level, or bold, that opens all."""
    first = next((n for n, row in enumerate(rows[: ABOVE + 1]) if row.level == 1), None)
    if first is None and rows and rows[0].level:
        first = 0
    if first is not None:
        same = story.headline is None or folded(rows[first].text) in folded(story.headline)
        return first if same else None
    if story.headline is None and len(rows) > 1 and rows[0].whole and _is_line(rows[0]) and _is_text(rows[0]):
        return 0
    return None


def _is_line(row: Row) -> bool:
    """Whether a row is a short paragraph that is no sentence."""
    return row.kind == PARAGRAPH and len(row.text) < LONGEST and row.text[-1] not in SENTENCE_ENDS


def _is_text(row: Row) -> bool:
    """Whether a row is none of the wire's lines."""
    return settle.role_of(row.text) is None and datelines.take(row.text) is None


def _above(story: Story, rows: list[Row]) -> list[Row]:
    """Give what stands above the headline its field: a line of the wire, or a kicker; the rest is the body's."""
    left = _wired(story, rows)
    if len(left) == 1 and story.kicker is None and len(left[0].text) <= SHORT and _is_line(left[0]):
        story.kicker = left[0].text
        return []
    return left


def _deck(story: Story, rows: list[Row]) -> list[Row]:
    """Take the deck: a heading, or a line in italics, right below the headline, above text."""
    if len(rows) < 2 or rows[1].level or not (rows[0].level or (rows[0].whole and rows[0].kind == PARAGRAPH)):
        return rows
    text = rows[0].text
    if folded(text) in (folded(story.subhead), folded(story.summary)):
        return rows[1:]
    if story.subhead or len(text.split()) < WORDS or len(text) > LONGEST or not _is_text(rows[0]):
        return rows
    story.subhead = text
    return rows[1:]


def _wired(story: Story, rows: list[Row]) -> list[Row]:
    """Give the lines of the wire that open these rows their fields."""
    for n, row in enumerate(rows):
        role = settle.role_of(row.text) if row.kind == PARAGRAPH else None
        if role is None:
            return rows[n:]
        fields.place(story, role, row.text)
    return []
