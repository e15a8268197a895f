"""The table of agencies is sound, and finds what copy prints."""

from collections import Counter

import pytest

from gazette_cli.wire import agencies
from gazette_cli.wire.agencies import Agency, find, is_token, rows

FOUND = (
    ("IRNA", "Islamic Republic News Agency"),
    ("the islamic republic news agency", "Islamic Republic News Agency"),
    ("The Associated Press", "Associated Press"),
    ("A.P.", "Associated Press"),
    ("A.A", "Anadolu Agency"),
    ("AA", "Anadolu Agency"),
    ("Xinhua", "Xinhua News Agency"),
    ("ITAR TASS", "ITAR-TASS"),
    ("/TASS/", "TASS"),
    ("prnewswire", "PR Newswire"),
    ("BUSINESS WIRE", "Business Wire"),
    ("GLOBE NEWSWIRE", "GlobeNewswire"),
    ("CTK", "Česká tisková kancelář"),
    ("ČTK", "Česká tisková kancelář"),
    ("TELAM", "Télam"),
    ("BERNAMA", "Bernama"),
    ("APO", "APO Group"),
    ("CNA", "Central News Agency"),
    ("KNA", "Katholische Nachrichten-Agentur"),
    ("Kenya News Agency", "Kenya News Agency"),
    ("Text of report", None),
    ("The", None),
    ("", None),
)

TOKENS = (
    "AP", "Reuters", "REUTER", "dpa", "A.A", "PRNewswire-AsiaNet", "Kyodo JBN-AsiaNet", "tca/dpa", "AP, Reuters",
    "Xinhua", "BUSINESS WIRE", "ACAN-EFE", "ITAR-TASS", "UPI/Reuters", "AFP and AP",
)  # fmt: skip

NOT_TOKENS = ("", "/", "BRAZIL", "Ore.", "Monday", "Reuters and others", "a spokesman", "R-Ore.", "the")


def names(row: Agency) -> tuple[str, ...]:
    return (row.name, *row.other_names, *row.tokens)


def test_at_least_250_rows() -> None:
    assert len(rows()) >= 250


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_each_row_finds_itself(row: Agency) -> None:
    assert [find(name) for name in names(row)] == [row] * len(names(row))
    assert not row.abbreviation or find(row.abbreviation)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_columns_are_sane(row: Agency) -> None:
    cells = (row.abbreviation, row.country, row.kind, *names(row))
    assert all(cell == cell.strip() and "  " not in cell for cell in cells)
    assert all(names(row)), "an empty name between two semicolons"
    assert row.country
    assert row.kind in agencies.KINDS
    assert len(set(row.tokens)) == len(row.tokens)
    assert len(set(row.other_names)) == len(row.other_names)


def test_no_name_or_token_belongs_to_two() -> None:
    owners: dict[str, set[str]] = {}
    for row in rows():
        for name in names(row):
            owners.setdefault(agencies.folded(name), set()).add(row.name)
    assert {name: who for name, who in owners.items() if len(who) > 1} == {}


def test_a_shared_abbreviation_is_its_dateline_owners() -> None:
    shared = Counter(agencies.folded(row.abbreviation) for row in rows() if row.abbreviation)
    for row in rows():
        own = {agencies.folded(token) for token in row.tokens}
        if shared[agencies.folded(row.abbreviation)] > 1 and agencies.folded(row.abbreviation) in own:
            assert find(row.abbreviation) == row


def test_rows_stand_by_country() -> None:
    countries = [row.country for row in rows()]
    assert countries == sorted(countries)


@pytest.mark.parametrize(("words", "name"), FOUND)
def test_find(words: str, name: str | None) -> None:
    row = find(words)
    assert (row.name if row else None) == name


@pytest.mark.parametrize("words", TOKENS)
def test_is_token(words: str) -> None:
    assert is_token(words)


@pytest.mark.parametrize("words", NOT_TOKENS)
def test_is_no_token(words: str) -> None:
    assert not is_token(words)
