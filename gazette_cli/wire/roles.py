"""What a row of copy can be besides text: the roles, in one table. All that depends on a role is asked of its row here."""

from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a row is, where a convention of the wire says so; text and headlines have none."""

    SOURCE = "source"
    ISSUER = "issuer"
    BYLINE = "byline"
    OFFICE = "office"
    SLUG = "slug"
    COPYRIGHT = "copyright"
    ABOUT = "about"
    CONTACT = "contact"
    PUBLISHER = "publisher"
    CREDIT = "credit"
    NOTE = "note"
    TIMESTAMP = "timestamp"
    TAKEN = "taken"
    RELEASE = "release"
    FOOT = "foot"
    END_MARK = "end_mark"
    LEGAL = "legal"
    CAPTION = "caption"
    RELATED = "related"
    JUNK = "junk"


class Traits(NamedTuple):
    """What follows from a role."""

    role: Role
    meaning: str
    furniture: str | None = None
    """The kind of furniture that such a row is; None where it fills a field, see `fields`."""
    weak: bool = False
    """Whether a first row that only begins like one may be the headline: "Copyright fight ends"."""
    apart: bool = False
    """Whether it may stand before or after a story that a converter has put on one line."""
    inside: bool = False
    """Whether it may stand between the paragraphs of a page."""
    last: bool = False
    """Whether it may stand among the last paragraphs of a page, and only there."""
    closes: bool = False
    """Whether a text's story does not go on below it."""
    others: bool = False
    """Whether below the foot of a page it is of another story, or of a reader's comment."""


TRAITS = (
    Traits(Role.SOURCE, "names the agency or paper whose copy it is", apart=True, last=True, closes=True),
    Traits(Role.ISSUER, "names the body that issues the release"),
    Traits(Role.BYLINE, "names who wrote the story", apart=True, others=True),
    Traits(Role.OFFICE, "the writer's paper or agency, above or below the byline"),
    Traits(Role.SLUG, "the desk's keyword line", others=True),
    Traits(Role.COPYRIGHT, "says who holds the copyright", weak=True, apart=True, last=True, closes=True),
    Traits(Role.ABOUT, "the heading of a company's boilerplate", weak=True),
    Traits(Role.CONTACT, "whom to contact", weak=True, apart=True, inside=True),
    Traits(Role.PUBLISHER, "who republished the story"),
    Traits(Role.CREDIT, "who else worked on the story", weak=True, apart=True, inside=True, others=True),
    Traits(Role.NOTE, "a note to editors", weak=True, apart=True, inside=True, others=True),
    Traits(Role.TIMESTAMP, "when the story was published or changed", apart=True, others=True),
    Traits(Role.TAKEN, "a line whose words stand in a field already"),
    Traits(Role.RELEASE, "the line that releases the text, as For Immediate Release", "junk", weak=True),
    Traits(Role.FOOT, "the line with which the foot of a page begins", "junk", apart=True),
    Traits(Role.END_MARK, "the end of the copy", "end_mark", apart=True, inside=True, closes=True),
    Traits(Role.LEGAL, "a legal notice", "legal", weak=True, apart=True, inside=True),
    Traits(Role.CAPTION, "a caption", "caption", weak=True, apart=True),
    Traits(Role.RELATED, "points to another story", "related", weak=True, apart=True, inside=True),
    Traits(
        Role.JUNK,
        "a menu, a share line, a label or other furniture of a page or a feed",
        "junk",
        weak=True,
        apart=True,
        inside=True,
    ),
)

FURNITURE = {row.role: row.furniture for row in TRAITS if row.furniture}
WEAK = frozenset(row.role for row in TRAITS if row.weak)
APART = frozenset(row.role for row in TRAITS if row.apart)
INSIDE = frozenset(row.role for row in TRAITS if row.inside)
LAST = frozenset(row.role for row in TRAITS if row.last)
CLOSES = frozenset(row.role for row in TRAITS if row.closes)
OTHERS = frozenset(row.role for row in TRAITS if row.others)
"""The roles that have each trait."""
