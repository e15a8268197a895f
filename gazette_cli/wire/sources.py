"""Source lines: whose copy it is, the name and its abbreviation apart."""

from gazette_cli.pattern import Pattern
from gazette_cli.story import Source
from gazette_cli.wire import recognition
from gazette_cli.words.trade import CALLED

_DASH = Pattern(r"^(?:--|[—–\ufffd]|:) ?")
"""What stands before an agency that signs a paragraph or a byline: with a stop or a colon behind it is no source line."""

_BEHALF = Pattern(r"(?is) on behalf of .*$")
_ADDRESS = Pattern(r"(?i),? https?://\S+$")
_STOPS = " \t\n.:|)"
_ABBREVIATED = Pattern(
    r"^(?P<name>.{6,200}?)(?P<between> ?[-–—\ufffd] ?| ?\(|,? )(?P<abbreviation>[A-Z][A-Z.]{1,8}|[A-Z]{2,}-[A-Z]{2,}|(?<=\()[a-z]{2,5})\)?$"
)
_NAMED_AGENCY = Pattern(r"(?i)^.{3,60}? (?:news )?agency (?P<abbreviation>[A-Z][\w-]{1,20})$")


_OFFICE = Pattern(
    r"(?i)(?:the |u\.?s\.? )?(?:\w+ )?(?:department|ministry|embassy|commission|bureau|government|city|state|senate|council|university|institute"
    r"|authority|agency|administration|service|office of the) (?:of|for|on)\b.{2,60}$"
)
"""How a body is named that issues releases."""


def is_office(row: str) -> bool:
    """Whether a row begins with the name of an office that issues releases: "Department of Justice"."""
    return _OFFICE.match(row) is not None


def read(row: str) -> Source:
    """The source of a source line: "Source: Islamic Republic News Agency - IRNA"."""
    name = _named(row.strip())
    if not name.startswith(("http://", "https://")):
        name = _untrailed(name)
    hit = _NAMED_AGENCY.match(name) if "agency" in name.lower() else None
    if hit is not None:
        return Source(row, name, hit["abbreviation"])
    hit = _ABBREVIATED.match(name)
    if hit is not None and _is_apart(hit["name"], hit["between"]) and _stands_for(hit["abbreviation"], hit["name"]):
        return Source(row, hit["name"].rstrip(" -–—\ufffd(,"), hit["abbreviation"])
    return Source(row, name or None)


def _untrailed(name: str) -> str:
    """A name without what may stand behind it: for whom it was passed on, a section, an address, marks."""
    if " behalf " in name.lower():
        name = _BEHALF.sub("", name)
    name, bar, _ = name.partition("|")
    if bar:
        name = name.removesuffix(" ")
    if "://" in name:
        name = _ADDRESS.sub("", name)
    return name.rstrip(_STOPS)


def _named(row: str) -> str:
    """What stands behind the words that tell a source line, by the convention that the row follows."""
    name = recognition.part(row, "name")
    if name is None and (hit := _DASH.match(row)) is not None:
        name = row[hit.end() :]
    if name is None:
        return _FROM.sub("", row.strip(_EDGE))
    return name.lstrip(" -–—\ufffd:").rstrip(" -–—\ufffd")


_FROM = Pattern(r"^(?:From|FROM) (?:the )?(?=[A-Z])")
_EDGE = " -–—\ufffd()"
"""Marks around an agency that signs a story: "(Agência NNA)", "- Norland News Agency, NNA –"."""


def _is_apart(name: str, between: str) -> bool:
    """Whether an abbreviation is set off from its name: in a line of capitals only by a bracket or a dash between spaces."""
    return not name.isupper() or (between[0] == " " and between != " ")


_BETWEEN = Pattern(r"[\s-]+")
"""What stands between the words of a name."""


def _stands_for(abbreviation: str, name: str) -> bool:
    """Whether an abbreviation begins with a letter of the name: NNA for "National News Agency", dpa as its first word."""
    words = [word for word in _BETWEEN.split(name) if word]
    if len(words) == 1 and words[0].lower() in CALLED:
        return False
    if abbreviation.islower():
        return words[0][0].lower() == abbreviation[0]
    initials = {word[0].upper() for word in words}
    return abbreviation[0] in initials or len(abbreviation) > 2


def fuller(one: Source | None, other: Source) -> bool:
    """Whether `other` tells more: a name rather than an address, with an abbreviation rather than without."""
    return one is None or _weight(other) > _weight(one)


def _weight(source: Source) -> tuple[bool, bool]:
    name = source.name or ""
    return (not name.startswith(("http", "www.")), source.abbreviation is not None)
