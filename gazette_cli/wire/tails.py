"""Credits, sign-offs and end marks that share a line with the paragraph they close."""

import re
from functools import cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.wire import agencies
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import PERSON
from gazette_cli.words.sentences import TEXT_ENDS


class Tail(NamedTuple):
    """A convention."""

    role: Role
    marks: str
    """Words without which a row has no such end: any of them, separated by `|`."""
    pattern: Pattern
    """Found at the end of a row; a group `agency` in it has to be one."""
    example: str


_STOP = rf"(?<=[{TEXT_ENDS}])\s*"

TAILS = (
    Tail(Role.CREDIT, "eporting|riting|diting|ompiled|ranslated|dited|ritten|eported", Pattern(r"\s?\((?:Additional )?(?:[Rr]eporting|[Ww]riting"
        r"|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ee]dited|[Ww]ritten|[Rr]eported)\b[^()]{2,400}\.?\)\.?"), "Rain fell. (Reporting by Jane Roe)"),
    Tail(Role.CREDIT, "eporting|riting|diting|ompiled|ranslated|dited", Pattern(_STOP + r"(?:Additional reporting|Reporting|Writing|Editing"
        r"|Compiled|Translated|Edited) by:? [A-Z][^.!?\"”]{2,200}\.?"), "Rain fell.  Translated by Jane Roe"),
    Tail(Role.BYLINE, "By ", Pattern(_STOP + rf"-- ?By {PERSON}(?: Follow @\w+)?"), "Rain fell. -- By Jane Roe"),
    Tail(Role.END_MARK, "End|END", Pattern(_STOP + r"(?:[A-Z]{2,3}/[A-Z]{2,3} )?(?:End|ENDS?|Ends)\.?"), "Rain fell. FS/LS End"),
    Tail(Role.END_MARK, "end)|END)|Ends)|ore)|MORE)|-0-|-30-|■|##|# #|REUTER|Reuter|NNNN|^END", Pattern(_STOP +
        r"(?:\((?:end|END|Ends|more|MORE)\)(?: [a-z]{1,4}(?:\.[a-z]{1,4}){0,2})?|-0-|-30-|■|###|# # #|REUTER|Reuter|NNNN|\^END)"),
        "Rain fell. (end)"),
    Tail(Role.END_MARK, "AAP|AFP|dpa", Pattern(_STOP + r"(?:AAP|AFP|dpa)(?: [A-Za-z]{2,4}){1,2}"), "Rain fell. AAP abc"),
    Tail(Role.END_MARK, "nditem|nd)", Pattern(_STOP + r"(?:Enditem(?:/\w{1,4})?|\([Ee]nd\) ?[a-z]{1,4}(?:[./][a-z]{1,4}){0,3})"), "Rain fell. (end) ab.cd"),
    Tail(Role.SOURCE, "(", Pattern(_STOP + r"\((?P<agency>[A-Z][\w./ -]{1,30}|dpa|ats|sda)\)\.?"), "Rain fell. (NNA)"),
    Tail(Role.END_MARK, "", Pattern(_STOP + r"(?P<agency>[A-Z][A-Za-z]{2,11}|dpa)"), "Rain fell. EFE"),
    Tail(Role.CREDIT, "(", Pattern(_STOP + r"\((?:[a-z]{2,3}(?:[-/][a-z]{2,3}){0,3})\)"), "Rain fell. (ab-cd)"),
    Tail(Role.SOURCE, "—|–|--", Pattern(_STOP + r"(?:--|—|–) ?(?P<agency>[A-Z][\w.]{1,15}(?:/[A-Z]\w{1,15})?)"), "“Rain fell,” he said. — Bernama"),
    Tail(Role.SOURCE, "ource:|OURCE:", Pattern(_STOP + r"\((?:Source|SOURCE|source): ?[^()]{2,60}\)"), "Rain fell. (Source: NNA)"),
    Tail(Role.CONTACT, "@", Pattern(_STOP + r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}"), "Rain fell. jroe@such.example"),
    Tail(Role.CONTACT, "CONTACT|Contact", Pattern(_STOP + r"(?:MEDIA |PRESS )?CONTACTS?: .{5,300}"), "Rain fell. MEDIA CONTACT: Jane Roe, 555-0100"),
)  # fmt: skip

LONGEST = 420
"""Characters at a row's end in which a tail is looked for."""


_OPENINGS = ("(", " by ", " by:", "By ", "ontact", "CONTACT", "@", "End.", "Ends.", "END")


@cache
def _marked_tails() -> list[tuple[Tail, list[str], Pattern]]:
    """The tails, each with its marks and the pattern of a row's end."""
    return [(tail, tail.marks.split("|"), Pattern(rf"{tail.pattern.source}\s*$")) for tail in TAILS]


def _plain(row: str) -> bool:
    """Whether a row ends like a sentence of the story, and holds nothing before that which opens a tail."""
    if row[-1:] in '"”’':
        return True
    return row[-1:] == "." and row[-2:-1].islower() and not any(mark in row[-LONGEST:] for mark in _OPENINGS)


def _proven(hit: re.Match[str]) -> bool:
    """Whether the agency that an end names is one; other ends name none."""
    agency = hit.groupdict().get("agency")
    return agency is None or agencies.is_token(agency)


def take(row: str) -> tuple[str, list[tuple[Role, str]]]:
    """The paragraph without what follows it, and that: (role, text), in order of print."""
    found: list[tuple[Role, str]] = []
    while len(found) < 3 and not _plain(row):
        at = max(0, len(row) - LONGEST)
        end = row[at:]
        for tail, marks, pattern in _marked_tails():
            if not any([mark in end for mark in marks]):  # noqa: C419 - a list is quicker than a generator
                continue
            hit = pattern.search(end)
            if hit is not None and at + hit.start() > 0 and _proven(hit):
                found.insert(0, (tail.role, hit.group().strip()))
                row = row[: at + hit.start()].rstrip()
                break
        else:
            break
    return row, found
