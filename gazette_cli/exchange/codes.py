"""Codes that several formats share, and what the record calls them."""

from collections.abc import Iterable

from gazette_cli.pattern import Pattern

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


SEMICOLON = Pattern(r"\s?;\s?")
COMMA = Pattern(r"\s?,\s?")


def words(lines: Iterable[str]) -> list[str]:
    """The keywords in some lines: a semicolon parts them; in a single line with none, commas do."""
    found = [word for line in lines for word in SEMICOLON.split(line) if word]
    return list(dict.fromkeys(filter(None, COMMA.split(found[0]) if len(found) == 1 else found)))


def behind_scheme(qcode: str | None) -> str:
    """What a QCode says behind its scheme, in small letters: `hlr:Main` is `main`."""
    return (qcode or "").rpartition(":")[2].lower()
