"""The gazetteer: its two tables, and what they answer."""

from collections import Counter
from pathlib import Path

import pytest

from gazette_cli.wire import places
from gazette_cli.wire.places import is_place, is_region


def rows(name: str) -> list[list[str]]:
    """The cells of a table's rows, its head first."""
    text = (Path(places.__file__).parent / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


PLACES = rows("places.tsv")
REGIONS = rows("regions.tsv")

CLEAR = [
    "LONDON", "London", "KUALA LUMPUR", "Kuala Lumpur", "UNITED NATIONS", "VATICAN CITY", "GAZA CITY", "WEST BANK",
    "CAPE CANAVERAL", "ABOARD AIR FORCE ONE", "SINGAPORE", "KUWAIT", "USA", "BANDAR LENGEH", "Bandar-e Lengeh",
    "ST. LOUIS", "St Louis", "SAINT LOUIS", "N'DJAMENA", "N’Djamena", "N`Djamena", "NDJAMENA",
    "BAHRAIN", "Xi'an", "Mazar-i-Sharif",
    "PORT-AU-PRINCE", "Port au Prince", "Kyiv", "KIEV", "Mumbai", "BOMBAY", "Yangon", "RANGOON", "Teheran",
    "Wien", "München", "MÜNCHEN", "Munchen", "MUENCHEN", "Genève", "GENEVE", "Genf", "Roma", "Milano", "Lisboa",
    "Moskva", "МОСКВА", "Praha", "Warszawa", "KØBENHAVN", "Helsingfors", "La Habana", "Ciudad de México", "Łódź",
    "İSTANBUL", "Istanbul", "Zu\u0308rich", "Bogotá", "BOGOTA", "São Paulo", "NEW  YORK",
]  # fmt: skip
AMBIGUOUS = [
    "Reading", "NICE", "Mobile", "Bath", "ORANGE", "Split", "Hull", "Male'", "Malé", "Jackson", "Van", "Batman",
    "CORK", "Tyre", "Tours", "Bend", "Surprise", "Normal", "CLANDESTINE", "Pentagon",
]  # fmt: skip
NOWHERE = ["", " ", "-", ".", "name", "The", "Portvale", "LONDON SHARES", "Reuters", "yes", "Ohio", "other_names"]

REGION = [
    "Ala.", "ALA.", "Ala", "Calif.", "CA", "N.Y.", "N. Y.", "NY", "W.Va.", "W. Va.", "D.C.", "OR", "Ore.", "Texas",
    "Ont.", "B.C.", "Que.", "NSW", "Vic.", "ZH", "Ticino", "Graubünden", "Kerala", "J&K", "Northern Ireland",
    "Norway", "NORWAY", "Iran", "U.S.", "U.K.", "U.A.E.", "UAE", "USSR", "Côte d’Ivoire", "Ivory Coast", "Türkiye",
    "Bosnia-Herzegovina", "Bosnia and Herzegovina", "St. Lucia", "Georgia", "West Bank", "North Macedonia",
]  # fmt: skip
NO_REGION = ["", "-", "or", "in", "ala.", "me", "Oslo", "Monday", "March", "Reuters", "name", "country", "U", "A"]


@pytest.mark.parametrize("name", CLEAR)
def test_place(name: str) -> None:
    assert is_place(name)


@pytest.mark.parametrize("name", AMBIGUOUS)
def test_a_common_word_is_a_place_perhaps(name: str) -> None:
    assert not is_place(name)


@pytest.mark.parametrize("words", NOWHERE)
def test_no_place(words: str) -> None:
    assert not is_place(words)


@pytest.mark.parametrize("words", REGION)
def test_region(words: str) -> None:
    assert is_region(words)


@pytest.mark.parametrize("words", NO_REGION)
def test_no_region(words: str) -> None:
    assert not is_region(words)


@pytest.mark.parametrize(
    ("table", "head", "least"),
    [
        (PLACES, ["name", "other_names", "ambiguous", "region"], 1800),
        (REGIONS, ["name", "abbreviations", "other_names", "country"], 400),
    ],
)
def test_form(table: list[list[str]], head: list[str], least: int) -> None:
    """Four cells a row, without blanks at their ends, first and last never empty, no row twice, in order."""
    assert table[0] == head
    assert len(table) > least
    assert [row for row in table if len(row) != 4 or not row[0] or not row[3]] == []
    assert [row for row in table if any(cell != cell.strip() for cell in row)] == []
    assert [key for key, n in Counter((row[0], row[3]) for row in table).items() if n > 1] == []
    assert table[1:] == sorted(table[1:], key=lambda row: (row[3], row[0]))


def test_every_name_is_found() -> None:
    for name, others, ambiguous, _ in PLACES[1:]:
        assert ambiguous in ("", "yes")
        assert is_place(name) is (ambiguous == "")
        for other in filter(None, others.split("; ")):
            assert is_place(other), f"{other} stands as another name of {name}, and as an ambiguous one"
    for name, abbreviations, others, _ in REGIONS[1:]:
        for printed in filter(None, (name, *abbreviations.split("; "), *others.split("; "))):
            assert is_region(printed)
            assert is_region(printed.upper())


def test_every_region_is_known() -> None:
    known = {name for name, *_ in REGIONS} | {"-"}
    assert {row[3] for row in (*PLACES[1:], *REGIONS[1:])} <= known


def test_a_name_says_nothing_twice() -> None:
    """Another name that differs in case, accents or dots alone is found without being listed."""
    for name, others, _, _ in PLACES[1:]:
        spellings = [places._fold(spelling) for spelling in (name, *filter(None, others.split("; ")))]
        assert len(set(spellings)) == len(spellings), name
