"""Bylines: who wrote it, with affiliation."""

from gazette_cli.pattern import Pattern
from gazette_cli.story import Byline
from gazette_cli.words.names import namelike
from gazette_cli.words.trade import names_office

_BY = Pattern(
    r"(?i)^(?:[\[(\s-]|[–—])*(?:by|byline|author|von|par|por|di|da|av|af|door|(?:guest )?(?:text|story|post|column|report|words|analysis"
    r"|commentary|opinion) by|(?:written|posted|submitted) by)\b ?:? ?"
)
_TRAIL = Pattern(
    r"(?: ?[-–—]? ?Follow @\w{1,40}| @\w{1,40}| / \d{1,9} \w{1,20}| (?:[|•·]|[–—-]{1,4}) ?(?=.{0,80}\d).{3,80}| on (?=.{0,40}\d).{3,40}"
    r"| (?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}).{3,60}|(?<=\w) ?\(@\w{2,30}\)?| ?\[ [^\[\]]{0,200}\]|(?<![\]()=])[\]()=]+|, ?"
    r"|\s?[–-]\s?[A-Z]\w{1,40}:)$"
)
"""What may stand behind a name and is none: a handle, its age, a date, a section in brackets, an agency with a colon."""
_TRAILS = 6
"""So many of them may follow one another."""
_AND = Pattern(r" (?:and|und|et|y|e|with|con|avec) | ?[&/;] ?")
_SMALL = frozenset("of for the and in at to on dpa".split())
_OF = Pattern(
    r"(?P<people>[^|]{4,80}?)(?: (?:of|for|in|from|via|at) (?=[A-Z]|the [A-Z])| ?\| )(?P<office>.{2,80})(?!\w)"
)
"""What stands between a person and an office or a place: "Jane Roe of the Such Post"."""
_SHOUTED = Pattern(
    r"(?P<people>(?:(?:[A-Z][A-Z.'’-]*|and) ){1,6}?[A-Z.'’-]{2,}) (?P<office>(?:(?:AP|AFP|UPI|PA|AAP|USA|CNN|BBC) )?[A-Z][a-z]+(?: [A-Z]\w+){0,4})$"
)
"""Names in capitals, the office not: "JANE ROE Associated Press Writer"."""
LONGEST = 80
"""Characters that a row of bare names does not reach."""


def read(row: str) -> Byline:
    """The byline of a row that is one: "By JANE ROE and JOHN DOE, Example Press"."""
    words = _BY.sub("", row)
    if all(word.isalpha() and word.istitle() for word in words.split(" ")):
        return Byline(row, [words])
    words = _untrailed(words).strip(" .|(")
    people, rest = _parted(words)
    names = [name.strip() for name in _AND.split(people) if name.strip()]
    while len(rest) > 1 and namelike(rest[0]) and not names_office(rest[0]):
        names += [name for name in _AND.split(rest.pop(0)) if name]
    if rest and len(_AND.split(rest[0])) > 1 and all(map(namelike, _AND.split(rest[0]))):
        names += _AND.split(rest.pop(0))
    if rest and (joined := _AND.split(rest[0])) and len(joined) == 2 and namelike(joined[1]):
        names.append(joined[1])
        rest[0] = joined[0]
    return Byline(row, names, ", ".join(rest) or None)


def _untrailed(row: str) -> str:
    """A row without what may stand behind its names."""
    for _ in range(_TRAILS):
        hit = _TRAIL.search(row)
        if hit is None:
            break
        row = row[: hit.start()]
    return row


def _parted(words: str) -> tuple[str, list[str]]:
    """The persons of a byline, and the parts of what follows them: commas, "of", or capitals that end set it apart."""
    people, _, affiliation = words.partition(",")
    rest = [part.strip() for part in affiliation.split(",")] if affiliation else []
    hit = _OF.match(people)
    if hit is None and (hit := _SHOUTED.match(people)) is not None and not affiliated(hit["office"]):
        hit = None
    return (people, rest) if hit is None else (hit["people"].strip(), [hit["office"].strip(), *rest])


def bare(row: str) -> tuple[Byline, str] | None:
    """The byline of a line that is one or several bare names, and what else stands there.

    "Jane Roe", "Jane Roe / John Doe"; "Jane Roe @jroe / 2 days", of which the handle and the age are no part of it.
    """
    row = row.lstrip(" |") or row
    if len(row) >= LONGEST or " " not in row:
        return None
    printed = _untrailed(row).rstrip(" |")
    names = [name.strip() for name in _AND.split(printed.strip(" ."))]
    dotted = row[-1] == "." and row[-3:-2] not in " ."
    if not dotted and names and all(namelike(name) for name in names):
        return Byline(printed, names), row[len(printed) :].strip(" /|")
    return None


def affiliated(row: str) -> bool:
    """Whether a short line below a byline names an office: "AP Sports Writer", "Associated Press"."""
    named = all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in row.split())
    return len(row) < 60 and named and names_office(row) and not row.endswith(".")
