"""How a story is signed below its last paragraph: an agency, a desk's initials, names, an address. A row each."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import Byline
from gazette_cli.wire import agencies, bylines
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import namelike
from gazette_cli.words.sentences import ROW_ENDS

LONGEST = 60
"""Characters; longer rows are paragraphs."""
MOST = 3
"""So many rows may sign a story."""


class Signature(NamedTuple):
    """A convention: a whole row below the last paragraph."""

    role: Role
    pattern: Pattern
    example: str


_INITIALS = r"[A-Za-z]{1,4}"

SIGNATURES = (
    Signature(Role.COPYRIGHT, Pattern(r"© ?[^\W\d_][\w .-]{1,40}"), "©NNA"),
    Signature(Role.END_MARK, Pattern(r"\w{2,10}/(?:End|Fim|Fin)"), "Example/End"),
    Signature(
        Role.CREDIT,
        Pattern(rf"[(\[/]? ?{_INITIALS}(?: ?(?://?|[.;*-]) ?{_INITIALS}){{1,6}}[)\]./]{{0,2}}"),
        "ABC/DEF // GHI.",
    ),
    Signature(Role.CREDIT, Pattern(r"/[A-Z]{2,4}/|[A-Z]{2}"), "/AB/"),
    Signature(Role.CREDIT, Pattern(r"[A-Za-z]{2,5} ?[-–] ?\d{3,9}"), "Abc - 4410022"),
    Signature(Role.CREDIT, Pattern(rf"\([A-Z]\w{{1,9}}\) {_INITIALS}(?:[ /]{_INITIALS}){{0,4}}"), "(Schluss) abc/def"),
    Signature(Role.CREDIT, Pattern(rf"[A-Z]{{2,8}} {_INITIALS}(?:[ /]{_INITIALS}){{0,3}}"), "NNA abc/def"),
)
"""The first that matches wins."""

_MARKS = "-–—~*/( "
_ADDRESS = Pattern(r"\w@[\w-]|\d{2,4}\)?[ .-]\d{3}[ .-]\d{4}\b|https?://|www\.")


def role_of(row: str) -> Role | None:
    """What a row that signs a story is, if its shape alone tells it."""
    return next((one.role for one in SIGNATURES if one.pattern.fullmatch(row)), None)


def byline(row: str) -> Byline | None:
    """The byline of a row that signs with names and an agency or a paper: "Jane Roe/NNA", "Jane Roe, Such Post"."""
    parts = [part.strip() for part in row.strip(_MARKS).split("/")]
    offices = [part for part in parts if agencies.find(part) is not None]
    names = [part for part in parts if part not in offices]
    if offices and names and all(map(namelike, names)):
        return Byline(row, names, offices[0])
    name, comma, office = row.strip(_MARKS).partition(", ")
    if comma and namelike(name) and (office.startswith("The ") or bylines.affiliated(office)):
        return Byline(row, [name], office)
    return None


def address(rows: list[str]) -> int:
    """How many of the last rows are lines of an address: short ones, a telephone number or a link among them."""
    last = 0
    for row in reversed(rows[1:]):
        if len(row) > LONGEST or row[-1] in ROW_ENDS:
            break
        last += 1
    if last > 1 and any(_ADDRESS.search(row) for row in rows[-last:]):
        return last
    return 0
