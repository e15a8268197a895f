"""Credits, sign-offs and end marks that share a line with the paragraph they close."""

import re
from functools import cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.trail import note
from gazette_cli.wire import agencies
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import PERSON
from gazette_cli.words.sentences import TEXT_ENDS
from gazette_cli.words.trade import CALLED


class Tail(NamedTuple):
    """A convention."""

    role: Role
    marks: str
    """Words without which a row has no such end: any of them, separated by `|`; "…" for a letter at its very end."""
    pattern: Pattern
    """Found at the end of a row; a group `agency` in it has to be one, a group `signature` may be several, or a name in full."""
    example: str
    counter: str = ""
    """A paragraph that ends like one, and has none."""


_STOP = rf"(?<=[{TEXT_ENDS}])\s*"
_TASKS = ("reporting", "writing", "editing", "compiled", "translated", "edited", "written", "reported")
"""Of the words of `who.CREDITS` those that also close a paragraph; the last two only in brackets, for people are "Reported
by" others in running text."""
_TASK = "|".join(f"[{task[0].upper()}{task[0]}]{task[1:]}" for task in _TASKS)
_OPEN_TASK = "|".join(("Additional reporting", *map(str.title, _TASKS[:-2])))

TAILS = (
    Tail(Role.CREDIT, "|".join(task[1:] for task in _TASKS), Pattern(rf"\s?\((?:Additional )?(?:{_TASK})\b[^()]{{2,400}}\.?\)\.?"),
        "Rain fell. (Reporting by Jane Roe)", "Rain fell, and reporting was hard."),
    Tail(Role.CREDIT, "|".join(task[1:] for task in _TASKS[:-2]), Pattern(rf"{_STOP}(?:{_OPEN_TASK}) by:? [A-Z][^.!?\"”]{{2,200}}\.?"),
        "Rain fell.  Translated by Jane Roe", "Rain fell.  Compiled by hand"),
    Tail(Role.BYLINE, "By |BY ", Pattern(_STOP + rf"(?:--|[—–\ufffd]) ?(?:By|BY) {PERSON}(?: Follow @\w+)?"), "Rain fell. -- By Jan van der Roe",
        "Rain fell. -- By noon"),
    Tail(Role.COPYRIGHT, "©|@|(c)|(C)|opyright|OPYRIGHT", Pattern(_STOP + r"(?:(?:©|@|\([cC]\)|Copyright|COPYRIGHT) ?){1,2}(?:19|20)\d\d\b.{2,300}"),
        "Rain fell. @ 2031 Norland News Agency, All rights reserved. Not to be passed on.", "Rain fell. © is a mark"),
    Tail(Role.END_MARK, "End|END|ends", Pattern(_STOP + r"(?:[A-Z]{2,3}/[A-Z]{2,3} )?(?:End|ENDS?|Ends|(?<= )ends)\.?"), "Rain fell. FS/LS End",
        "It rains in Land's End"),
    Tail(Role.END_MARK, "end)|END)|Ends)|ore)|MORE)", Pattern(_STOP + r"\((?:end|END|Ends|more|MORE)\)(?: [a-z]{1,4}(?:\.[a-z]{1,4}){0,2})?"),
        "Rain fell. (end)", "Rain fell (the end)"),
    *(Tail(Role.END_MARK, mark, Pattern(_STOP + mark.replace("^", r"\^")), f"Rain fell. {mark}", f"Rain fell on {mark}")
        for mark in ("-0-", "-30-", "■", "###", "# # #", "REUTER", "Reuter", "NNNN", "^END")),
    Tail(Role.END_MARK, "AAP|AFP|dpa", Pattern(_STOP + r"(?:AAP|AFP|dpa)(?: [A-Za-z]{2,4}){1,2}"), "Rain fell. AAP abc", "It rains at AAP abc"),
    Tail(Role.END_MARK, "nditem|NDITEM|nd)", Pattern(_STOP + r"(?:(?:Enditem|ENDITEM)(?:/\w{1,4})?|\([Ee]nd\) ?[a-z]{1,4}(?:[./][a-z]{1,4}){0,3})"),
        "Rain fell. (end) ab.cd", "It rains in the (end) ab.cd"),
    Tail(Role.SOURCE, "(", Pattern(_STOP + r"\((?P<agency>[A-Z][\w./ -]{1,30}|dpa|ats|sda)\)\.?"), "Rain fell. (NNA)", "It rains at (NNA)"),
    Tail(Role.END_MARK, "…", Pattern(_STOP + r"(?P<agency>[A-Z][A-Za-z]{2,11}|dpa)"), "Rain fell. EFE", "Rain fell. Portvale"),
    Tail(Role.CREDIT, "(", Pattern(_STOP + r"\((?:[a-z]{2,3}(?:[-/][a-z]{2,3}){0,3})\)"), "Rain fell. (ab-cd)", "It rains (ab-cd)"),
    Tail(Role.CREDIT, "/", Pattern(_STOP + r"(?<= )[A-Za-z]{2,3}(?:/[A-Za-z]{2,3}){1,3}"), "Rain fell. ab/cd/ef", "It rains at ab/cd/ef"),
    Tail(Role.SOURCE, "—|–|-|(|\ufffd", Pattern(_STOP + r"(?<= )(?:[-–—\ufffd]{1,2} ?|\()(?P<signature>[^\W\d_][^.!?()\"“”]{1,60}?)\)?(?: ?[-–—\ufffd])?"),
        "Rain fell. – NNN-IRNA", "“Rain fell.” — Jane Roe"),
    Tail(Role.SOURCE, "—|–|--|\ufffd", Pattern(_STOP + r"(?:--|[—–\ufffd]) ?(?P<agency>[A-Z][\w.]{1,15}(?:/[A-Z]\w{1,15})?)"),
        "“Rain fell,” he said. — Bernama", "Rain fell. — Portvale"),
    Tail(Role.SOURCE, "ource:|OURCE:", Pattern(_STOP + r"\((?:Source|SOURCE|source): ?[^()]{2,60}\)"),
        "Rain fell. (Source: NNA)", "It rains at the (source: rain)"),
    Tail(Role.CONTACT, "@", Pattern(_STOP + r"(?<!\S)[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}"), "Rain fell. jroe@such.example", "Ask jroe@such.example"),
    Tail(Role.CONTACT, "CONTACT|Contact", Pattern(_STOP + r"(?:MEDIA |PRESS )?CONTACTS?: .{5,300}"),
        "Rain fell. MEDIA CONTACT: Jane Roe, 555-0100", "Rain fell. Contact was lost"),
)  # fmt: skip

LONGEST = 420
"""Characters at a row's end in which a tail is looked for."""


_OPENINGS = ("(", "@", "©", " ends.", "ontact", "opyright", "eporting by", *(f"{task[1:]} by" for task in _TASKS[1:-2]))
_CAPITALS = {"B": ("By ", "BY "), "C": ("CONTACT",), "E": ("End.", "Ends.", "END")}
"""What opens a tail below a sentence, and what begins with these letters, which few rows have."""


@cache
def _marked_tails() -> tuple[list[tuple[Tail, frozenset[str], Pattern]], list[str]]:
    """The tails, each with its marks and the pattern of a row's end; and all marks."""
    rows = [(tail, frozenset(tail.marks.split("|")), Pattern(rf"{tail.pattern.source}\s*$")) for tail in TAILS]
    return rows, sorted({mark for _, marks, _ in rows for mark in marks})


_BEFORE = f"({TEXT_ENDS}"
"""What a tail begins with or follows: one of these."""


def _plain(row: str) -> bool:
    """Whether a row ends like a sentence of the story, and holds nothing before that which opens a tail."""
    if row[-1:] in '"”’':
        return True
    end = row[-LONGEST:]
    if row[-1:] == "." and row[-2:-1].islower():
        opened = any([mark in end for mark in _OPENINGS])  # noqa: C419 - a list is quicker than a generator
        return not opened and not any(
            mark in end for letter, marks in _CAPITALS.items() if letter in end for mark in marks
        )
    return not any([mark in end for mark in _BEFORE])  # noqa: C419


def _proven(hit: re.Match[str]) -> bool:
    """Whether the agency that an end names is one; other ends name none."""
    groups = hit.groupdict()
    signature, agency = groups.get("signature"), groups.get("agency")
    if signature is not None:
        return signs_off(signature)
    return agency is None or agencies.is_token(agency)


_PARTS = Pattern(r" ?[-–—/,;] ?| and ")


def names_agency(words: str) -> bool:
    """Whether words are an agency's name in full, capitalised and with its word for "agency"."""
    return all(word[0].isupper() for word in words.split()) and not CALLED.isdisjoint(words.lower().split())


def signs_off(words: str) -> bool:
    """Whether words that close a story name whose copy it is: agencies of the table or capitals, or a name with "agency".

    "NNN-IRNA", "Reuters - Ap - Afp", "Agência Wam", "Norland News Agency, NNA".
    """
    first = _PARTS.split(words, maxsplit=2)[:2]
    if not all(part == "" or part.isupper() or names_agency(part) or agencies.find(part) is not None for part in first):
        return False
    parts = [part for part in _PARTS.split(words) if part]
    called = any(map(names_agency, parts))
    longest = 12 if called else 6
    signed = all(
        (part.isupper() and 2 <= len(part) <= longest) or names_agency(part) or agencies.find(part) is not None
        for part in parts
    )
    return signed and (called or any(agencies.find(part) is not None for part in parts))


def take(row: str) -> tuple[str, list[tuple[Role, str]]]:
    """The paragraph without what follows it, and that: (role, text), in order of print."""
    found: list[tuple[Role, str]] = []
    while len(found) < 3 and not _plain(row):
        at = max(0, len(row) - LONGEST)
        end = row[at:]
        tails, all_marks = _marked_tails()
        present = [mark for mark in all_marks if mark in end]
        if end[-1].isalpha():
            present.append("…")
        for tail, marks, pattern in tails:
            if marks.isdisjoint(present):
                continue
            hit = pattern.search(end)
            if hit is not None and at + hit.start() > 0 and _proven(hit):
                found.insert(0, (tail.role, hit.group().strip()))
                note(found[0][1], tail.example)
                row = row[: at + hit.start()].rstrip()
                break
        else:
            break
    return row, found
