"""What stands at the foot of a text in Markdown: the end mark, and the sections that tell whom to ask."""

from gazette_cli.readers.markdown.rows import Row
from gazette_cli.story import Story
from gazette_cli.wire import fields, settle
from gazette_cli.wire.roles import Role


def read(story: Story, rows: list[Row]) -> list[Row]:
    """Take end marks and sections of contacts off a story's rows."""
    while rows and (not rows[-1].text.strip("# ") or settle.role_of(rows[-1].text) == Role.END_MARK):
        fields.place(story, Role.END_MARK, rows[-1].text)
        rows = rows[:-1]
    at = next((n for n, row in enumerate(rows) if n and row.level and settle.role_of(row.text) == Role.CONTACT), None)
    if at is None:
        return rows
    end = next((n for n, row in enumerate(rows) if n > at and row.level), len(rows))
    fields.place(story, Role.CONTACT, " ".join(row.text for row in rows[at:end]))
    return [*rows[:at], *rows[end:]]
