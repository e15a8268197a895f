"""What pages give as authors → names, persons apart from bodies."""

import unicodedata

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.fields import dates
from gazette_cli.readers.html.fields.name_parts import (
    DEGREES,
    LEADS,
    NOT_NAMES,
    NOT_NAMES_FIRST,
    PICTURES,
    TASKS,
    any_of,
)
from gazette_cli.wire import agencies
from gazette_cli.words.trade import PAGES_BODIES, PAGES_ROLES, PAGES_STAFF

LEAD = Pattern(rf"(?i)^(?:{any_of(LEADS)})(?:\s*:\s*|\s+|$)")
OTHER_TASK = Pattern(rf"(?i)\b(?:{any_of(TASKS)})\b[^,;|]{{0,24}}?\s(?:by|from|von|par|por|reporting)\s")
"""After it stand the names of those who did not write."""
PART = Pattern(r" ?(?:[,;|•·/、，]| (?:and|und|et|y|e|og|och|en|i|ve|with|&) ) ?")
END = Pattern(
    r" [|•·–—-] | ?[(\[<>]| @|,? \d| ?\b[\w.+-]{1,64}@"
    r"|,? (?:published|updated|posted|as told to|für|for|in|is an?|ist|est|es) "
)
"""What follows a name."""
NO_NAME = Pattern(
    rf"(?i)https?:|www\.|@|\d{{2,}}|[?!:=]|^(?:{any_of(NOT_NAMES)})$|^(?:{any_of(NOT_NAMES_FIRST)})\b|\b(?:{any_of(PAGES_ROLES)})$"
    rf"|^(?:{any_of(DEGREES)})\.?$|^(?:jr|sr|ma|b\.?a)\.?$"
)
DEGREE = Pattern(rf"(?i)(?:,? (?:{any_of(DEGREES)})\b\.?){{1,6}}$")
BODY = Pattern(
    rf"(?i)\b(?:{any_of(PAGES_BODIES)}|{any_of(PAGES_STAFF)})\b|新聞|通信社|時報|編集部"
    r"|\w\.(?:com|net|org|de|at|ch|fr|es|it|co|tv|info|news|uk|in|be|nl|cz|se|no|tr)\b"
)
STAFFED = Pattern(rf"(?i)\b(?:{any_of(PAGES_STAFF)})\b")
PICTURE = Pattern(rf"(?i)^\W*(?:{any_of(PICTURES)})\b")
CONSONANTS = Pattern(r"\b[B-DF-HJ-NP-TV-Z]{3,5}\b")
"""Initials of a body: "NDR"."""
INITIALS = Pattern(r"^[A-Z]{2,5}$|^(?:dpa|afp|apa|sid|epd|kna|red|ots)$")
LINE = 200
"""Characters that a byline does not reach."""
LONGEST = 60
"""Characters of a name."""


def names(texts: list[str]) -> list[str]:
    """The names in a list of authors as a page gives them, each once."""
    found: dict[str, str] = {}
    for text in texts:
        text = unicodedata.normalize("NFC", " ".join(text.split()))
        if text.startswith(("http:", "https:")) or PICTURE.match(text):
            continue
        if other := OTHER_TASK.search(text):
            text = text[: other.start()]
        text = text[: dates.begin(text)] if len(text) < LINE else text
        parts = PART.split(LEAD.sub("", LEAD.sub("", text)))
        for n, part in enumerate(parts):
            name = cleaned(part)
            if name and not (n and is_place_after(parts[0], name)):
                found.setdefault(name.casefold(), name)
    return list(found.values())


def is_place_after(first: str, name: str) -> bool:
    """Whether a part of one word follows a full name: "Jane Roe, Paris"."""
    return " " in first.strip() and " " not in name and any(c.islower() for c in name)


def cleaned(text: str) -> str | None:
    """A name without "By" and what else stands around it; None if it is none."""
    text = LEAD.sub("", text.strip(" ,;:-–—|•·/"))
    text = DEGREE.sub("", END.split(f"{text} ")[0].rstrip()).strip(" ,;:-–—|•·/")
    if not 1 < len(text) <= LONGEST or len(text.split()) > 6 or NO_NAME.search(text):
        return None
    return text


def is_staff(name: str) -> bool:
    """Whether the name is an account that nobody in particular writes under: "Example Staff"."""
    return bool(STAFFED.search(name))


def is_person(name: str, bodies: set[str]) -> bool:
    """Whether the name may be a person's. `bodies` holds names of the site, folded."""
    return not (
        agencies.find(name)
        or BODY.search(name)
        or CONSONANTS.search(name)
        or INITIALS.match(name)
        or "".join(name.casefold().split()) in bodies
    )
