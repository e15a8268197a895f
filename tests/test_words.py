"""The words that several parts of the package know: what the tables make of them."""

import re

import pytest

from gazette_cli.words import calendar


def test_months_and_weekdays_are_whole() -> None:
    assert [calendar.NUMBERS[month] for month in calendar.MONTHS] == list(range(1, 13))
    assert [calendar.NUMBERS[month] for month in calendar.SHORT_MONTHS] == list(range(1, 13))
    assert [long.startswith(short) for long, short in zip(calendar.MONTHS, calendar.SHORT_MONTHS, strict=True)] == [
        True
    ] * 12
    assert [day.startswith(short) for day, short in zip(calendar.WEEKDAYS, calendar.SHORT_WEEKDAYS, strict=True)] == [
        True
    ] * 7
    assert set(calendar.MONTHS) - set(calendar.SURE_MONTHS) == {"may"}
    assert calendar.NUMBERS.keys() >= set(calendar.ABBREVIATED_MONTHS)


def test_a_name_is_of_one_month() -> None:
    names = [name for names in calendar.FOREIGN_MONTHS for name in names.split()]
    names += [name for names in calendar.PAGES_MONTHS for name in names.split()]
    assert len(set(names)) == len(names)
    assert {calendar.NUMBERS[name] for name in names if name in calendar.NUMBERS} == set(range(1, 13))


@pytest.mark.parametrize("day", calendar.WEEKDAYS)
def test_a_weekday_is_known_by_its_name_and_shape(day: str) -> None:
    assert re.fullmatch(calendar.WEEKDAY_SHAPE, day.title())
    assert re.fullmatch(calendar.WEEKDAY_IN_DATE, f"{day.title()}, ")
    assert re.fullmatch(calendar.WEEKDAY_IN_DATE, f"{day.title()[:3]}. ")
