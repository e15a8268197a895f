"""How a record is laid out for people, on a page and in a terminal: which keys stand where, and what is said of each.

From top to bottom: what keeps the story from being used, what stands above the headline, the headline and what belongs
to it, the body, what signs it off, what the input declares of it, and last what is no part of the story.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from gazette_cli.story import Part, Story, names

HELD, ABOVE, HEAD, TAIL, DECLARED, APART = "held", "above", "head", "tail", "declared", "apart"
USABLE = "usable"
"""The status that holds nothing back."""


class Row(NamedTuple):
    """A key of the record that people see."""

    key: str
    label: str
    """What the trade calls it."""
    place: str
    private: bool = False
    """Whether it is for the desk and not for publication."""
    counted: bool = True
    """Whether its words are its own, and none of another key's."""


ROWS = (
    Row("status", "status", HELD),
    Row("embargo", "embargo", HELD),
    Row("slug", "slug", ABOVE),
    Row("take", "take", ABOVE, counted=False),
    Row("notes", "note", ABOVE, private=True),
    Row("kicker", "kicker", HEAD),
    Row("headline", "headline", HEAD),
    Row("subhead", "deck", HEAD),
    Row("summary", "summary", HEAD),
    Row("byline", "byline", HEAD),
    Row("credits", "credit", TAIL),
    Row("about", "about", TAIL),
    Row("contacts", "contact", TAIL, private=True),
    Row("source", "source", TAIL),
    Row("provider", "provider", TAIL),
    Row("publisher", "publisher", TAIL),
    Row("copyright", "copyright", TAIL),
    Row("usage_terms", "usage terms", TAIL),
    Row("published", "published", DECLARED),
    Row("modified", "modified", DECLARED),
    Row("created", "created", DECLARED),
    Row("status", "status", DECLARED),
    Row("urgency", "urgency", DECLARED),
    Row("version", "version", DECLARED),
    Row("type", "type", DECLARED),
    Row("language", "language", DECLARED),
    Row("located", "located", DECLARED),
    Row("keywords", "keyword", DECLARED),
    Row("subjects", "subject", DECLARED),
    Row("genres", "genre", DECLARED),
    Row("uri", "uri", DECLARED),
    Row("media", "media", DECLARED),
    Row("furniture", "not story", APART),
)
"""All keys but the body, its lede, its dateline, its quotations, and what tells of the input."""

PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421}
"""Control characters, and the pictures that Unicode has of them."""

MAIN = ("text", "blurb", "caption", "name", "uri", "code", "credit", "kind")
"""The field of a part that is shown as its text: the first of these that it has."""


def origin(story: Story) -> list[str]:
    """Where a story comes from: the input, which of its stories it is, the reader that was used."""
    name = "standard input" if story.file == "-" else story.file
    told = (name, f"part {story.part}" if story.part > 1 else None, story.format)
    return [each for each in told if each and each.strip()]


class Value(NamedTuple):
    """A value as it is shown."""

    row: Row
    path: str
    """Where it stands in the record: `slug`, `source.text`."""
    text: str
    details: tuple[tuple[str, str], ...] = ()
    """What else is known of it: places in the record with what stands there, `("source.name", "Example Press")`."""


def values(story: Story, place: str) -> Iterator[Value]:
    """What a story has to show at a place, in order; of a list each element."""
    status = DECLARED if story.status == USABLE else HELD
    for row in ROWS:
        if row.place == place and (row.key != "status" or place == status):
            yield from of(row, getattr(story, row.key))


def of(row: Row, value: Any) -> Iterator[Value]:
    """The values of a key; none for what is empty."""
    for each in value if isinstance(value, list) else [value]:
        said = list(_said(row.key, each))
        if said:
            (path, text), *details = said
            yield Value(row, path, text, tuple(details))


def _said(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """The texts of a value with their places: of a part its main text first."""
    if isinstance(value, Part):
        fields = names(type(value))
        for name in sorted(fields, key=lambda name: MAIN.index(name) if name in MAIN else len(MAIN)):
            yield from _said(f"{path}.{name}", getattr(value, name))
    elif isinstance(value, list):
        for each in value:
            yield from _said(path, each)
    elif value is not None and (text := str(value)).strip():
        yield path, text
