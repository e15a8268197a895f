"""Bylines: who wrote it, with affiliation.

A byline is a list of parts between commas and "and". A part is a person ("Jane Roe"), an office, a paper or a place
("Example Press"), or a person with one of these: "Jane Roe of the Such Post", "Jane Roe (Such Post)", "Staff Writer Jane
Roe". An agency beside a person is the affiliation; alone it is what the byline names.
"""

from functools import cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import Byline
from gazette_cli.wire import agencies, places, recognition
from gazette_cli.wire.conventions import who
from gazette_cli.words.names import PARTICLES, SUFFIXES, namelike, surely_named
from gazette_cli.words.trade import WRITERS, is_paper, names_office

WRITTEN = Pattern(r"(?i)written by:? (?P<people>[A-Z](?:[^;:()]{2,80}))$")
"""A byline above a story; below it, and with others' tasks beside it, such a row is a credit."""
_TRAIL = Pattern(
    r"(?: ?[-–—]? ?(?i:follow) @\w{1,40}| @\w{1,40}| / \d{1,9} \w{1,20}| (?:[|•·]|[–—-]{1,4}) ?(?=.{0,80}\d).{3,80}| on (?=.{0,40}\d).{3,40}"
    r"| (?=[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}).{3,60}|(?<=\w) ?\(@\w{2,30}\)?| ?\[ [^\[\]]{0,200}\]|(?<![\[(<])[\[(<]+|(?<![\]()=])[\]=>]+|, ?| ?/"
    r"|\s?[–\ufffd-]\s?[A-Z]\w{1,40}:|[ (<][\w.+-]{1,64}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}[)>]?)$"
)
"""What may stand behind a name and is none: a handle, its age, a date, a section in brackets, an agency with a colon, an
address."""
_TRAIL_SIGNS = frozenset("@/[](<>=,:")
"""One of these stands in each of them, or a figure."""
_TRAILS = 6
"""So many of them may follow one another."""
_OTHERS = Pattern(
    r"(?i)(?:,? (?:and|&|with|und|et) (?:the )?(?:(?:news |wire )?(?:agencies|wires|agentur\w{0,3}|agences)"
    r"|(?:agency|wire|staff) (?:reports?|services?)|others|staff)"
    r"|,? \(?with (?:additional )?(?:files|inputs?|reporting|reports?|assistance|contributions|help|agency inputs?)(?: (?:from|by) .{2,90})?)$"
)
"""Who is named beside the writers and is nobody in particular, or only helped: "and agencies", "with files from Jane Roe"."""
_AND = Pattern(r" (?:and|AND|und|UND|et|ET|y|e|with|mit|con|avec) | (?:as told to|AS TOLD TO) | ?[&/;] ?")
_JOINS = frozenset("and und et y e with mit con avec".split())
_COMMA = Pattern(r" ?, ?(?![^(]{0,80}\))(?:(?:and|AND|und|et|y|&) )?")
_SMALL = frozenset("of for the and in at to on dpa".split())
_OF = Pattern(
    r"(?P<people>[^|]{4,80}?)(?: (?:of|for|in|from|via|at|OF|FOR|IN|FROM|AT) (?=[A-Z]|the [A-Z])| ?\| )(?P<office>.{2,80})(?!\w)"
)
"""What stands between a person and an office or a place: "Jane Roe of the Such Post"."""
_BRACKETED = Pattern(r"(?P<people>[^()]{4,80}?) ?\((?P<office>[^()@]{2,80})\)$")
_SHOUTED = Pattern(
    r"(?P<people>(?:(?:[A-Z][A-Z.'’-]{0,30}|and) ){1,6}?[A-Z.'’-]{2,30}) (?P<office>(?:(?:AP|AFP|UPI|PA|AAP|USA|CNN|BBC) )?[A-Z][a-z]+(?: [A-Z]\w+){0,4})$"
)
"""Names in capitals, the office not: "JANE ROE Associated Press Writer"."""
_OURS = Pattern(r"^(?:(?:our|a|the|your) )")
_BY = Pattern(r" (?:By|BY|by) ")
_WRITER = Pattern(r"(?i)(?:\w{1,20}-)?(?:korrespondent|redakteur|reporter)(?:in)?$")
"""What German papers call those who write for them, their name before it: "Kurier-Reporterin"."""
_NOBODY = Pattern(
    r"(?i)(?:our |a |the )?(?:own |special |staff )?(?:correspondents?|reporters?|writers?|editors?|contributors?|staff)"
)
"""What a byline says where it names neither a person nor a body."""
_THE_STAFF = Pattern(r"^(?:the|THE) (?=.{0,80} (?i:staff)$)")
LONGEST = 80
"""Characters that a row of bare names does not reach."""
LONGEST_READ = 400
"""Characters up to which a byline is read for offices; a longer one is a list of names."""


class Part(NamedTuple):
    """What stands between two commas of a byline: a person, an office, or both."""

    name: str | None
    office: str | None


def read(row: str) -> Byline:
    """The byline of a row that is one: "By JANE ROE and JOHN DOE, Example Press"."""
    if len(row) > LONGEST_READ:
        return Byline(row, [name for chunk in _COMMA.split(row) for name in _AND.split(chunk) if name])
    if _is_plain(words := row[3:] if row[:3].lower() == "by " else row):
        return Byline(row, [words])
    before, words = _people(row)
    words = _OTHERS.sub("", _unpointed(_untrailed(words).strip(" |(")))
    names: list[str] = []
    offices = [before] if before else []
    for part in _parts(words):
        if names and (part.office or "").lower().strip(".") in SUFFIXES:
            names[-1] += f", {part.office}"
            continue
        if part.name is not None:
            names.append(part.name)
        if part.office:
            offices.append(part.office)
    if not names and offices and not before:
        return Byline(row, offices) if all(map(agencies.find, offices)) else _of_bodies(row, words, offices)
    return Byline(row, names, ", ".join(dict.fromkeys(offices)) or None)


def _is_plain(words: str) -> bool:
    """Whether words are one person's name and nothing else: spares most bylines the tables and patterns."""
    parts = words.split(" ")
    if not 1 < len(parts) < 4 or not all(part.isalpha() and part.istitle() for part in parts):
        return False
    return surely_named(words) and not names_office(words) and not agencies.is_token(words)


def _of_bodies(row: str, words: str, offices: list[str]) -> Byline:
    """A byline without a person: an agency is whom it names, an office of nobody in particular its affiliation."""
    nobody = _NOBODY.fullmatch(words) is not None
    return Byline(row, [], ", ".join(offices)) if nobody else Byline(row, [_THE_STAFF.sub("", words)])


def _people(row: str) -> tuple[str, str]:
    """What stands before the people of a byline, an office, and the people: "Such Post By Jane Roe"."""
    words = recognition.part(row, "people") or row
    words = _lead().sub("", words)
    before, by, people = words.partition(" By ") if _BY.search(words) else (words, "", "")
    return (before.strip(" ,-–—|"), people) if by and (is_paper(before) or affiliated(before)) else ("", words)


@cache
def _lead() -> Pattern:
    """The words before the people, whatever follows: of lines that are bylines by their place, not by a convention."""
    leads = "|".join(["written by", *(row.lead for row in who.BYLINES if row.lead)])
    return Pattern(rf"(?i)^(?:[\[(\s^-]|[–—])*(?:(?:{leads})\b ?:? ?){{1,2}}")


def _untrailed(row: str) -> str:
    """A row without what may stand behind its names."""
    if _TRAIL_SIGNS.isdisjoint(row) and not any(map(str.isdecimal, row)):
        return row
    for _ in range(_TRAILS):
        hit = _TRAIL.search(row)
        if hit is None:
            break
        row = row[: hit.start()]
    return row


def _unpointed(row: str) -> str:
    """A row without the full stop at its end, unless that is an initial's: "Marta O."."""
    row = row.rstrip()
    initial = row[-1:] == "." and row[-2:-1].isupper() and row[-3:-2] in " ."
    row = row if initial else row.rstrip(" .")
    return row if "(" in row else row.rstrip(")")


def _parts(words: str) -> list[Part]:
    """The parts of a byline's people and offices, in order; the first is a person, unless it is an office."""
    found: list[Part] = []
    chunks = [chunk for chunk in _COMMA.split(words) if chunk]
    for chunk in chunks:
        for piece in _pieces(chunk, first=not found):
            part = _part(piece)
            if part.office is None and part.name is None:
                family = not found or (" " not in piece and " " not in (found[-1].name or " "))
                part = Part(piece, None) if family else Part(None, piece)
            elif chunk is not chunks[0] and part.name and part.office and not surely_named(part.name):
                part = Part(None, piece)  # "Local Democracy Reporter", behind the comma
            found.append(part)
    if _is_watch(found, chunks, words):
        found[-1] = Part(None, found[-1].name)
    return found


def _is_watch(found: list[Part], chunks: list[str], words: str) -> bool:
    """Whether the last of several parts, without an "and", is an office though its words could be a name's."""
    if len(chunks) != 2 or _AND.search(words) or found[-1].name != chunks[-1] or found[-1].office:
        return False
    return found[0].name is not None and surely_named(found[0].name) and not surely_named(chunks[-1])


def _pieces(chunk: str, *, first: bool) -> list[str]:
    """The persons of a part without commas. An "and" inside an office parts nothing: "the Post and Courier"."""
    if agencies.find(chunk) is not None:
        return [chunk]
    marks = [hit.group() for hit in _AND.finditer(chunk)]
    pieces = [piece.strip() for piece in _AND.split(chunk)]
    kept = pieces[:1]
    for mark, piece in zip(marks, pieces[1:], strict=True):
        part = _part(piece)
        alone = first and " " not in piece and " " not in kept[-1]
        if part.name is not None or alone or agencies.find(piece) is not None or is_paper(piece):
            kept.append(piece)
        else:
            kept[-1] += mark + piece
    return [piece for piece in kept if piece]


def _part(words: str) -> Part:
    """The person and the office of a part; neither where it cannot be told."""
    if agencies.find(words) is not None or words.lower().startswith(("special to", "for ")):
        return Part(None, words)
    for form in (_BRACKETED, _OF, _SHOUTED):
        hit = form.match(words)
        if hit is not None and (form is not _SHOUTED or affiliated(hit["office"])):
            whom = _part(hit["people"].strip())
            if whom.name is not None:
                return Part(whom.name, ", ".join(filter(None, (whom.office, hit["office"].strip()))))
    if _is_office(words):
        return Part(None, words)
    if _is_person(words):
        return Part(words, None)
    return _office_before(words) or _office_after(words) or Part(None, None)


def _is_office(words: str) -> bool:
    """Whether a part is a paper, an office there or a place."""
    masthead = is_paper(words) and not _is_person(words)
    return (
        masthead
        or places.is_place(words)
        or (names_office(words) and _office_before(words) is None and _office_after(words) is None)
    )


def _is_person(words: str) -> bool:
    """Whether a part has the form of a name, in capitals or without, or is one word of the kind that signs alone."""
    return namelike(words.title() if words.isupper() else words) and agencies.find(words) is None


def _office_before(words: str) -> Part | None:
    """A part that says first what the person is: "Staff Writer Jane Roe", "our political editor Jane Roe"."""
    told = _OURS.sub("", words).split()
    for at in range(len(told) - 1, 0, -1):
        if told[at - 1].lower().rstrip("s") in _CALLED or _WRITER.match(told[at - 1]):
            name = " ".join(told[at:])
            return Part(name, " ".join(told[:at])) if _is_person(name) else None
    return None


_CALLED = frozenset((*WRITERS, "staff"))


def _office_after(words: str) -> Part | None:
    """A part whose office no comma sets apart: "Jane Roe Staff Writer", "Jane M. Roe Norland Press"."""
    told = words.split()
    ends = [at for at in range(2, len(told)) if _is_person(" ".join(told[:at]))]
    ends = [at for at in ends if told[at - 1] not in PARTICLES and told[at - 1][-1] != "."] or ends
    exact = [at for at in ends if agencies.find(" ".join(told[at:])) is not None or told[at].lower() == "staff"]
    for at in exact or ends[:1]:
        name, office = " ".join(told[:at]), " ".join(told[at:])
        if office.lower() == "staff" and not surely_named(name):
            return None
        if exact or names_office(office) or is_paper(office):
            return Part(name, office)
    return None


def bare(row: str) -> tuple[Byline, str] | None:
    """The byline of a line that is one or several bare names, and what else stands there.

    "Jane Roe", "Jane Roe / John Doe"; "Jane Roe @jroe / 2 days", of which the handle and the age are no part of it.
    """
    row = row.lstrip(" |") or row
    if len(row) >= LONGEST or " " not in row or row[0].islower() or (row.isascii() and row.isupper()):
        return None
    second = row.split(" ", 2)[1]
    if second.islower() and second.isalpha() and second not in PARTICLES and second not in _JOINS:
        return None
    printed = _unpointed(_untrailed(row)).rstrip(" |")
    names = [name.strip() for name in _AND.split(printed)]
    dotted = row[-1] == "." and row[-3:-2] not in " ."
    if (
        not dotted
        and (")" not in row or "(" in row)
        and all(namelike(name) and agencies.find(name) is None for name in names)
    ):
        return Byline(printed, names), row[len(printed) :].strip(" /|")
    return None


def proven(byline: Byline, headline: str | None, *, placed: bool = False) -> bool:
    """Whether bare names are persons' beyond their form: by a first name, an initial, or because they are `placed` so.

    A place is no person, nor does a story's headline name its writer.
    """
    told = (headline or "").casefold()
    places_named = any(places.is_place(name) or places.is_region(name) for name in byline.names)
    if places_named or any(name.casefold() in told for name in byline.names):
        return False
    return placed or any(map(surely_named, byline.names))


def agency(byline: Byline) -> str | None:
    """The agency that a byline names and nobody else: "By NNA"."""
    return byline.names[0] if len(byline.names) == 1 and agencies.find(byline.names[0]) is not None else None


def affiliated(row: str) -> bool:
    """Whether a short line below a byline names an office: "AP Sports Writer", "Associated Press"."""
    named = all(word[0].isupper() or not word[0].isalpha() or word in _SMALL for word in row.split())
    return len(row) < 60 and named and (names_office(row) or is_paper(row)) and not row.endswith(".")
