"""Codes that several formats share, and what the record calls them."""

from collections.abc import Iterable

from gazette_cli.pattern import Pattern
from gazette_cli.story import Subject

STATUSES = {
    "usable": "usable",
    "withheld": "withheld",
    "embargoed": "withheld",
    "canceled": "canceled",
    "cancelled": "canceled",
    "killed": "canceled",
}
TYPES = ("text", "picture", "video", "audio", "graphic", "composite")
MEDIA = {
    "image": "picture",
    "photo": "picture",
    "picture": "picture",
    "video": "video",
    "audio": "audio",
    "graphic": "graphic",
    "text": "text",
}
"""A medium by its name."""
MIME = {"image": "picture", "video": "video", "audio": "audio"}
"""A medium by the first half of its MIME type."""


def urgency(value: object) -> int | None:
    """An urgency from 1, the highest, to 9; None for what is none."""
    return int(str(value)) if str(value) in tuple("123456789") else None


NUMBER = Pattern(r"\d{8}$")
"""A number of the IPTC's."""
MEDIA_TOPIC = "20"
"""How those of the media topics begin below the top; those of the older subject codes are lower."""


def numbered(code: str) -> str:
    """A code without its scheme; one of the IPTC's numbers gets it: `subj:04000000`, `medtop:20000337`."""
    if not NUMBER.match(code):
        return code
    return f"{'medtop' if code.startswith(MEDIA_TOPIC) else 'subj'}:{code}"


def subjects(declared: Iterable[Subject]) -> list[Subject]:
    """The subjects that are declared, each once; a code with a blank in it, or that says the name again, is no code."""
    found: dict[tuple[str | None, str | None], Subject] = {}
    for one in declared:
        code, name = (numbered(one.code) if one.code else None), one.name
        if code and (code == name or " " in code):
            code, name = None, name or code
        if code or name:
            found.setdefault((code, name), Subject(code, name))
    return list(found.values())


SEMICOLON = Pattern(r"\s?;\s?")
COMMA = Pattern(r"\s?,\s?")


def words(lines: Iterable[str]) -> list[str]:
    """The keywords in some lines: a semicolon parts them; in a single line with none, commas do."""
    found = [word for line in lines for word in SEMICOLON.split(line) if word]
    return list(dict.fromkeys(filter(None, COMMA.split(found[0]) if len(found) == 1 else found)))


def behind_scheme(qcode: str | None) -> str:
    """What a QCode says behind its scheme, in small letters: `hlr:Main` is `main`."""
    return (qcode or "").rpartition(":")[2].lower()
