"""The agencies, press-release wires and broadcasters that sign copy: the table `agencies.tsv`, for editors to correct.

One row an agency, by country and name. `other_names` and `tokens` (what datelines print) are separated by "; ".
Names and tokens belong to one row alone. An abbreviation may be shared (KNA is Kenyan and German): it is then the row's
that has it among its tokens, else the first row's.
"""

import os.path
from functools import cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern

TABLE = os.path.join(os.path.dirname(__file__), "agencies.tsv")

KINDS = (
    "agency", "former agency", "press-release wire", "syndicate", "news service", "broadcaster", "newspaper", "monitor",
)  # fmt: skip
"""What a row's `kind` may be. A monitor translates and passes on what others broadcast; a news service is a site or a
desk that others take copy from."""

SIGNS = " \t.,:;'’`´*!/()[]_-–—&+\xa0"
SILENT = str.maketrans("", "", SIGNS)
"""What names are compared without."""

SHARED = Pattern(r"[/,;+&-]| and ")
"""What stands between the agencies of a dateline that names several: "AP, Reuters", "tca/dpa", "PRNewswire-AsiaNet"."""


class Agency(NamedTuple):
    """A row of the table."""

    name: str
    """Its usual name in full: "Islamic Republic News Agency"."""
    abbreviation: str
    """"IRNA"; empty where it has none."""
    other_names: tuple[str, ...]
    """Former, foreign and shorter names."""
    country: str
    """Where it is at home; for former agencies by today's borders."""
    kind: str
    """One of `KINDS`."""
    tokens: tuple[str, ...]
    """As datelines print it: "A.A", "BUSINESS WIRE"."""


@cache
def rows() -> tuple[Agency, ...]:
    """The table; read once, when it is first asked for."""
    with open(TABLE, encoding="utf-8") as lines:
        next(lines)
        return tuple(agency(line.rstrip("\n").split("\t")) for line in lines)


def agency(cells: list[str]) -> Agency:
    """The agency that a row's six cells describe."""
    name, abbreviation, others, country, kind, tokens = cells
    return Agency(name, abbreviation, cells_in(others), country, kind, cells_in(tokens))


def cells_in(cell: str) -> tuple[str, ...]:
    """The names that a cell holds."""
    return tuple(cell.split("; ")) if cell else ()


def folded(words: str) -> str:
    """What names are compared by: lower case, without points, spaces and a leading "The". "A.A" and "AA" are one."""
    return words.casefold().strip().removeprefix("the ").translate(SILENT)


@cache
def by_name() -> dict[str, Agency]:
    """The agencies by their folded names, other names, tokens and abbreviations."""
    abbreviated = {folded(row.abbreviation): row for row in reversed(rows()) if row.abbreviation}
    named = {folded(name): row for row in rows() for name in (row.name, *row.other_names, *row.tokens)}
    return abbreviated | named


@cache
def dateline_tokens() -> frozenset[str]:
    """All tokens, folded."""
    with open(TABLE, encoding="utf-8") as lines:
        cells = [line.rpartition("\t")[2] for line in lines][1:]
    tokens = "".join(cells).casefold().replace("; ", "\n").replace("\nthe ", "\n")
    for sign in SIGNS:
        tokens = tokens.replace(sign, "")
    return frozenset(filter(None, tokens.split("\n")))


def find(words: str) -> Agency | None:
    """The agency of that name, abbreviation or dateline token, whatever its case, dots and spaces."""
    return by_name().get(folded(words))


def is_token(words: str) -> bool:
    """Whether a dateline may name its agency so: a token of the table, or several with a "/", "-" or comma between."""
    known = dateline_tokens()
    return folded(words) in known or all(folded(part) in known for part in SHARED.split(words))
