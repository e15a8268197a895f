"""What pages give as authors → names, persons apart from bodies."""

import unicodedata

from gazette_cli.exchange import jsonld
from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body.labels import LABEL
from gazette_cli.readers.html.fields import dates
from gazette_cli.readers.html.fields.name_parts import (
    BODIES,
    DEGREES,
    EDITING,
    LEADS,
    NOT_NAMES,
    NOT_NAMES_FIRST,
    OFFICES,
    PICTURES,
    STANDING_LAST,
    STANDINGS,
    TASKS,
    any_of,
)
from gazette_cli.wire import agencies
from gazette_cli.words.trade import PAGES_BODIES, PAGES_ROLES, PAGES_STAFF

LEAD = Pattern(rf"(?i)^(?:{any_of(LEADS)})(?:\s*:\s*|\s+|$)")
OTHER_TASK = Pattern(rf"(?i)\b(?:{any_of(TASKS)})\b[^,;|]{{0,24}}?\s(?:by|from|von|par|por|reporting)\s")
"""After it stand the names of those who did not write."""
EDITORS = Pattern(rf"(?i)^\W{{0,4}}(?:{any_of(EDITING)})\s?:")
"""The label of a line that names the editors."""
PART = Pattern(r" ?(?:[,;|•·/、，]| (?:and|und|et|y|e|og|och|en|i|ve|with|&) ) ?")
END = Pattern(
    r" [|•·–—-] | ?[(\[<>]| @|,? \d| ?\b[\w.+-]{1,64}@"
    r"|,? (?:[Pp]ublished|[Uu]pdated|[Pp]osted|as told to|für|for|in|is an?|ist|est|es|[Oo]n|[Aa]t|am|le) "
)
"""What follows a name."""
NO_NAME = Pattern(
    rf"(?i)https?:|www\.|@|\d{{2,}}|[?!:=]|^(?:{any_of(NOT_NAMES)})$|^(?:{any_of(NOT_NAMES_FIRST)})\b|\b(?:{any_of(PAGES_ROLES)})$"
    rf"|^(?:{any_of(DEGREES)})\.?$|^(?:jr|sr|ma|b\.?a)\.?$"
    rf"|\b(?:{any_of(STANDINGS)}) (?:of|in|at|for)\b|\b(?:{any_of(STANDING_LAST)})$"
)
OFFICE = Pattern(
    rf"(?i)^(?:(?:our|unser\w{{0,2}}) )?(?:[^\W\d_]{{2,20}} ){{0,2}}?(?:{any_of(OFFICES)}) (?=(?-i:[^\W\d_a-z])[^\s,]{{0,30}} \S)"
)
"""An office before a name of two words or more."""
JOINED = Pattern(r"^(?:and|und|et|y|e|og|och|with|&) ")
AMPERSAND = Pattern(r" ?(?:[,;|•·/、，]| (?:and|und|et|y|e|og|och|en|i|ve|with) ) ?")
"""What parts authors, if one of them is a body with "&" in its name."""
DEGREE = Pattern(rf"(?i)(?:,? (?:{any_of(DEGREES)})\b\.?){{1,6}}$")
BODY = Pattern(
    rf"(?i)\b(?:{any_of(PAGES_BODIES)}|{any_of(PAGES_STAFF)}|{any_of(BODIES)})\b|新聞|通信社|時報|編集部"
    r"|\w\.(?:com|net|org|de|at|ch|fr|es|it|co|tv|info|news|uk|in|be|nl|cz|se|no|tr)\b"
)
STAFFED = Pattern(rf"(?i)\b(?:{any_of(PAGES_STAFF)})\b")
PICTURE = Pattern(rf"(?i)^\W*(?:{any_of(PICTURES)})\b")
CONSONANTS = Pattern(r"\b[B-DF-HJ-NP-TV-Z]{3,5}\b")
"""Initials of a body: "NDR"."""
INITIALS = Pattern(r"^[A-Z]{2,5}$|^(?:dpa|afp|apa|sid|epd|kna|red|ots)$")
BETWEEN = " | "
FEW = 30
"""Names that are compared with each other."""
LONG_LINE = 7
"""Words of a name with the agency behind it."""
LINE = 200
"""Characters that a byline does not reach."""
LONGEST = 60
"""Characters of a name."""


def names(texts: list[str]) -> list[str]:
    """The names in a list of authors as a page gives them, each once."""
    found: dict[str, str] = {}
    for text in texts:
        text = unicodedata.normalize("NFC", plain(text))
        if text.startswith(("http:", "https:")) or PICTURE.match(text):
            continue
        if other := OTHER_TASK.search(text):
            text = text[: other.start()]
        text = dates.without(text, BETWEEN) if len(text) < LINE else text
        parting = AMPERSAND if " & " in text and BODY.search(text) else PART
        parts = parting.split(LEAD.sub("", LEAD.sub("", text.strip(BETWEEN))))
        for n, part in enumerate(parts):
            name = cleaned(part)
            if name and not (n and is_place_after(parts[0], name)):
                found.setdefault(name.casefold(), name)
    return apart(list(found.values()))


def plain(text: str) -> str:
    """The text without markup, white space folded; some pages escape it, even twice."""
    text = jsonld.unescaped(jsonld.unescaped(text))
    return " ".join((jsonld.TAG.sub("", text) if "<" in text else text).split())


def apart(found: list[str]) -> list[str]:
    """The names without one that is several of the others in a row: "Jane Roe Jan Falk"."""
    if not 2 < len(found) <= FEW:
        return found
    return [name for name in found if not is_run([other for other in found if other != name], name)]


def is_run(names: list[str], text: str) -> bool:
    """Whether a text is made of these names and nothing else."""
    for name in names:
        text = text.replace(name, "")
    return not text.strip(" ,&")


def is_place_after(first: str, name: str) -> bool:
    """Whether a part of one word follows a full name: "Jane Roe, Paris"."""
    return " " in first.strip() and " " not in name and any(c.islower() for c in name)


def cleaned(text: str) -> str | None:
    """A name without "By" and what else stands around it; None if it is none."""
    text = LEAD.sub("", JOINED.sub("", text.strip(" ,;:-–—|•·/")))
    if text.count(" ") > 1:
        text = without_agency(OFFICE.sub("", text))
    text = DEGREE.sub("", END.split(f"{text} ")[0].rstrip()).strip(" ,;:-–—|•·/")
    if not 1 < len(text) <= LONGEST or len(text.split()) > 6 or NO_NAME.search(text):
        return None
    return None if LABEL.fit(text) and not agencies.find(text) else text


def without_agency(text: str) -> str:
    """The name without the agency behind it: "Jane Roe Associated Press"."""
    words = text.split()
    for n in range(2, len(words)) if len(words) <= LONG_LINE else ():
        if agencies.find(" ".join(words[n:])):
            return " ".join(words[:n])
    return text


def is_staff(name: str) -> bool:
    """Whether the name is an account that nobody in particular writes under: "Example Staff"."""
    return bool(STAFFED.search(name))


def is_person(name: str, bodies: set[str]) -> bool:
    """Whether the name may be a person's. `bodies` holds names of the site, `spaceless`."""
    return not (
        agencies.find(name)
        or BODY.search(name)
        or CONSONANTS.search(name)
        or INITIALS.match(name)
        or spaceless(name) in bodies
    )


def spaceless(name: str) -> str:
    """A name without its spaces and capitals, to compare it by."""
    return "".join(name.casefold().split())
