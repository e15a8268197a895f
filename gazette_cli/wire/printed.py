"""How a line of the wire's own is printed so that readers know it: the way back from a field to its row.

A text that follows a convention stands alone; one that only closes or signs a paragraph stands at its end, or right below;
any other gets a label in front.
"""

from enum import StrEnum

from gazette_cli.story import Byline, Dateline
from gazette_cli.wire import bylines, datelines, settle, signatures, tails
from gazette_cli.wire.recognition import role_of
from gazette_cli.wire.roles import Role


class Place(StrEnum):
    """Where a text has to stand to be read as what it is."""

    ALONE = "alone"
    SIGNING = "signing"
    """Right below the last paragraph."""
    TAIL = "tail"
    """At the last paragraph's end."""
    LABELLED = "labelled"


LABELS = {
    Role.SLUG: "Slug: ",
    Role.CONTACT: "Contact: ",
    Role.NOTE: "Editor's note: ",
    Role.COPYRIGHT: "Copyright ",
    Role.SOURCE: "Source: ",
    Role.PUBLISHER: "Publisher: ",
}
"""What stands before a text of that role; others have no label."""

BYLINES = ("By ", "Byline: ")
"""What stands before the writers, the usual one first."""

LONGEST_HEADING = 6
"""Words of the heading of a contact block."""
LONGEST_CONTACT = 200
"""Characters of the line below such a heading."""


def place_of(role: Role, text: str, paragraph: str = "") -> Place:
    """Where a text of that role stands in copy that ends with that paragraph, its tails included."""
    found = role_of(text)
    if found is role:
        return Place.ALONE
    if paragraph and found is None and settle.signs_as(text) is role:
        return Place.SIGNING
    if paragraph:
        told, ends = tails.take(f"{paragraph} {text}")
        if ends and ends[-1] == (role, text) and tails.take(paragraph) == (told, ends[:-1]):
            return Place.TAIL
    return Place.LABELLED


def labelled(role: Role, text: str, name: str | None = None) -> str:
    """The text with what tells its role: a label, or its own heading on a line of its own.

    The name alone stands behind the label where the text is a line of another kind, such as a trailer.
    """
    if role is Role.CONTACT and (block := _headed(text)) is not None:
        return block
    return LABELS.get(role, "") + (name if name and role_of(text) is not None else text)


def _headed(text: str) -> str | None:
    """A contact block whose first words are its heading, on two lines; None where they are none."""
    words = text.split()
    for at in range(1, min(LONGEST_HEADING, len(words) - 1) + 1):
        heading, rest = " ".join(words[:at]), " ".join(words[at:])
        if role_of(heading) is Role.CONTACT and len(rest) < LONGEST_CONTACT:
            return f"{heading}\n{rest}"
    return None


def slug(text: str) -> str:
    """The slug line, labelled where its form does not tell it."""
    return text if role_of(text) is Role.SLUG else LABELS[Role.SLUG] + text


def byline(byline: Byline, text: str, *, headline: str | None, agency: str | None) -> str:
    """The byline's rows; with "By" before writers whom they do not tell.

    Bare names tell them right below a headline, which is given where that is so; an agency that the dateline names too
    needs no word either. An office above its writer stands on a row of its own.
    """
    if role_of(text) in (Role.BYLINE, Role.OFFICE) or bylines.WRITTEN.match(text):
        return text
    if text == agency:
        return text
    office, by, people = text.partition(" By ")
    if by and byline.affiliation == office:
        return f"{office}\nBy {people}"
    if headline and _tells(text, headline):
        return text
    named = ", ".join(filter(None, (" and ".join(byline.names), byline.affiliation)))
    rows = [row for row in (*(lead + text for lead in BYLINES), BYLINES[0] + named) if role_of(row) is Role.BYLINE]
    return next((row for row in rows if bylines.read(row).names == byline.names), next(iter(rows), text))


def _tells(text: str, headline: str) -> bool:
    """Whether a row right below a headline tells by itself who wrote the story."""
    found = bylines.bare(text)
    if found is not None:
        return not found[1] and bylines.proven(found[0], headline, placed=True)
    return signatures.byline(text) is not None


def dated(dateline: Dateline, text: str, lede: str) -> list[str]:
    """Dateline and lede: on one row, on two where they stand so, else with a dash between."""
    whole, dashed = f"{text} {lede}", f"{text} -- {lede}"
    if whole.isupper() or datelines.take(whole) == (dateline, lede):
        return [whole]
    alone = datelines.take(text)
    if alone is not None and alone == (dateline, ""):
        return [text, lede]
    found = datelines.take(dashed)
    if found is not None and found[1] == lede and found[0].place == dateline.place:
        return [dashed]
    return [text, lede]
