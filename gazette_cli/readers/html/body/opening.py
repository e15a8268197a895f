"""What stands above the first full paragraph: a question, key points, a line of the letter; the dateline's own element."""

from dataclasses import replace

from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.structure import Structure
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.fields.dates import spoken
from gazette_cli.readers.html.fields.headline import folded
from gazette_cli.readers.html.fields.writers import LEAD
from gazette_cli.readers.html.flow import STOPS, Flow, Piece
from gazette_cli.readers.html.soup import Tag
from gazette_cli.story import Dateline
from gazette_cli.wire import datelines, places, recognition
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import looks_personal

OPENING = 12
"""Characters from which a line can open a story."""
LEDE = 40
"""Characters from which a paragraph can be the first."""
DATELINE = 80
"""Characters that a dateline does not reach."""
ABOVE = 3
"""How many pieces above the first paragraph its dateline stands."""
DASH = " — "
DASHES = "—–-_"


def opens(piece: Piece, first: Piece, shape: Structure, headline: str) -> bool:
    """Whether a piece before the first full paragraph is text: "Dear harbour master,", or the question it answers.

    `headline` is folded: what repeats it is no part of the text, nor are names, offices and time stamps.
    """
    if recognition.role_of(piece.text) is Role.TIMESTAMP:
        return False
    beside = is_beside(piece.tag, first.tag)
    if piece.name in HEADINGS:
        return beside and folded(piece.text) not in headline and headline not in folded(piece.text)
    if piece.name == "li":
        return shape.in_list(piece) and not is_jump(piece.tag)
    if shape.in_row(piece):
        return True
    if piece.size > LEDE:
        return True
    if piece.name != "p" or len(piece.text) < OPENING:
        return False
    return piece.text[-1] in f"{STOPS}," or (beside and not looks_personal(piece.text) and spoken(piece.text) is None)


def is_beside(one: Tag, other: Tag) -> bool:
    """Whether two elements stand in the same element, or in two that do."""
    mine, theirs = one.parent, other.parent
    return mine is not None and theirs is not None and (mine is theirs or (mine.parent is theirs.parent is not None))


def is_jump(tag: Tag) -> bool:
    """Whether an item leads to a place on the same page."""
    link = tag.find("a")
    return isinstance(link, Tag) and str(link.attrs.get("href", "")).startswith("#")


def dateline(run: Flow, at: int, first: int) -> tuple[Dateline, int, str] | None:
    """The dateline in an element of its own above the first paragraph, its piece, and the paragraph without it."""
    lede = run.pieces[first]
    for n in range(first - 1, max(at, first - 1 - ABOVE), -1):
        piece = run.pieces[n]
        if len(piece.text) < DATELINE and not LEAD.match(piece.text):
            found = before(piece, lede.text, near=n == first - 1 and touches(piece.tag, lede.tag))
            if found is not None:
                return found[0], n, found[1]
    return None


def touches(one: Tag, other: Tag) -> bool:
    """Whether a piece's element is the one around another's, or stands beside it."""
    return one is other.parent or (one.parent is not None and one.parent is other.parent)


def before(piece: Piece, lede: str, *, near: bool) -> tuple[Dateline, str] | None:
    """The dateline that a piece and the paragraph after it make, or the piece alone where its name says so."""
    named = piece.zone is not None and piece.zone.kind == zones.TIME
    joins = piece.text[-1] in DASHES or lede[0] in f"({DASHES}"
    if not (named and not spoken(piece.text)) and not (near and joins):
        return None
    found = datelines.take(f"{piece.text}{' ' if joins else DASH}{lede}")
    if found is None or not found[0].place or not found[1] or not found[0].text.startswith(piece.text):
        return None
    if joins:
        return found
    place = found[0].place.split(",")[0]
    known = place.isupper() or places.is_place(place)
    return (
        (replace(found[0], text=piece.text), lede) if known and found[1] == lede and not datelines.take(lede) else None
    )
