"""A row, an alternative or a word that goes from a table is missed: what the tables know is written down in tests/samples."""

import pytest
from samples import AREAS, Table, differences, read, result, samples, tables

KNOWN = {area: read(area) for area in AREAS}
TABLES = [(area, table) for area in AREAS for table in tables(area)]


@pytest.mark.parametrize(("area", "table"), TABLES, ids=[table.name for _, table in TABLES])
def test_knows_what_it_knew(area: str, table: Table) -> None:
    """After a change that is meant: python tests/samples.py --update."""
    assert differences(table, KNOWN[area][table.name]) == []


@pytest.mark.parametrize("area", AREAS)
def test_nothing_is_written_down_that_has_gone(area: str) -> None:
    assert list(KNOWN[area]) == [table.name for _, table in TABLES if table.name.split(".")[0] == area]


def test_the_check_itself() -> None:
    table = Table("here", (("a day", "(?:on |)(?:Monday|Tuesday)"), ("a month", "March|April")), True)
    known = samples(table)
    for source in ("(?:on )(?:Monday|Tuesday)", "(?:on |)(?:Monday)", "(?:on |)(?:Tuesday)"):
        assert differences(table._replace(patterns=(("a day", source), table.patterns[1])), known)
    assert differences(table._replace(patterns=table.patterns[:1]), known)
    assert differences(table, known) == []
    assert result(table, "March") == "a month\t⟦March⟧"
