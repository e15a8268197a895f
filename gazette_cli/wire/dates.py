"""Dates as copy prints them → ISO 8601. `--03-03` where there is no year."""

import re
from functools import lru_cache

from gazette_cli.pattern import Pattern
from gazette_cli.words.calendar import NUMBERS, WEEKDAY_IN_DATE

DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""How many days each month has, by its number."""

_NAME = r"(?:[^\W\d_]{3,10}\b\.?)"
DAY = r"(?:\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH|er|º|\.)?)"
YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d(?!\d|:\d))"

DATE = (
    rf"{WEEKDAY_IN_DATE}?(?:"
    rf"{_NAME} {DAY}(?:,? {YEAR})?"  # March 3, 2031
    rf"|{DAY} (?:de |di )?{_NAME}(?:,?(?: de)? {YEAR})?"  # 3rd March, 2031; 3 de marzo
    r"|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d"  # 03.03.2031
    r"|(?:19|20)\d\d-\d\d-\d\d"  # 2031-03-03
    r")(?!\w)"
)
"""The shape of a date. That the word in it names a month is for `iso` to tell."""

_WORDS = Pattern(
    rf"(?:(?<!\d{{6}} )(?P<month>{_NAME}) (?P<day>\d{{1,2}})"
    rf"|(?<!\d)(?P<day2>\d{{1,2}})(?:[^\W\d_]{{2}}|º|\.)? (?:de |di )?(?P<month2>{_NAME}))"
    rf"(?:[a-zº]{{2}})?(?:,?(?: de)? ['’]?(?P<year>(?:19|20)\d\d|\d\d)(?!\d|:\d))?"
)
_DOTTED = Pattern(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d\d)")
_ISO = Pattern(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)")


@lru_cache(maxsize=16)
def iso(printed: str) -> str | None:
    """The first date in `printed`: `2031-03-03`, or `--03-03`; None where there is none, or none that a calendar has.

    A dateline's is read for its proof and again for the record.
    """
    at = 0
    while (hit := _WORDS.search(printed, at)) is not None:
        month = NUMBERS.get((hit["month"] or hit["month2"]).lower().rstrip("."))
        if month is not None:
            return _written(hit["year"], month, int(hit["day"] or hit["day2"]))
        at = hit.end("month") if hit["month"] else hit.end("day2")
    for pattern in (_ISO, _DOTTED):
        figures = pattern.search(printed)
        if figures is not None:
            return _written(figures["year"], int(figures["month"]), int(figures["day"]))
    return None


_FIGURES = Pattern(r"(\d\d)/(\d\d)$")


def day_and_month(printed: str) -> str | None:
    """A date of two figures, `03/12`, in an order that is known from where it stands: the day first."""
    figures = _FIGURES.match(printed)
    return _written(None, int(figures[2]), int(figures[1])) if figures else None


def _written(year: str | None, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= DAYS[month]):
        return None
    if year is not None and (month, day) == (2, 29) and not isleap(full_year(int(year))):
        return None
    if year is None:
        return f"--{month:02}-{day:02}"
    return f"{full_year(int(year)):04}-{month:02}-{day:02}"


def in_year(date: str | None, year: int) -> str | None:
    """A date without a year, `--03-03`, in that year; any other as it is, and the 29 February in a year that has none."""
    if date is None or not date.startswith("--") or (date == "--02-29" and not isleap(year)):
        return date
    return f"{year:04}{date[1:]}"


def isleap(year: int) -> bool:
    """Whether a year has a 29 February; `calendar` would tell too, but is one import more."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def full_year(year: int) -> int:
    """Two-digit years as POSIX has them: 69 to 99 are 19xx."""
    return year if year > 99 else year + (1900 if year >= 69 else 2000)


_NAMED = Pattern(r"\b[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)?\d\d|\b\d{1,2} [^\W\d_]{3,10},? \d{2,4}\b")


_COUNTED = Pattern(r"\d{1,2}\.? (?!(?i:am|pm|gmt|utc|second|sec|min|hour|hr|day|week|month|year))[^\W\d_]{3,10}\b")
"""A place in a list, "3. Portvale": no day of a month."""


def stamped(row: str) -> bool:
    """Whether what has the shape of a date names a month, or is in figures alone."""
    return iso(row) is not None or (_NAMED.search(row) is None and _COUNTED.match(row) is None)


_NUMERIC = Pattern(r"\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b")
_GROUP = Pattern(
    r"(?<!\d)(?P<day>\d\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) (?:(?P<zone>GMT|UTC|Z) )?"
    r"(?P<month>[^\W\d_]{3,10})\.? (?P<year>(?:19|20)?\d\d)(?!\d)"
)
"""A date-time group, with which agencies end a take: day, hour and minute in one, `142210 Apr 31`."""
_CLOCK = Pattern(r"(?i)\b(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([ap])\.?m\b\.?)?(?: ?(GMT|UTC|Z)\b)?")


def moment(printed: str) -> str | None:
    """A time stamp in ISO 8601, as precise as it is printed; None where day, month and year are not beyond doubt.

    `06/08/2031` may be the sixth of August or the eighth of June; `13/08/2031` is a day in August.
    """
    if (group := _GROUP.search(printed)) is not None:
        return _grouped(group)
    day = iso(printed) or _numeric(printed)
    if day is None or day.startswith("--"):
        return None
    hit = _CLOCK.search(printed)
    if hit is None:
        return day
    hour, minute, second, half, zone = hit.groups()
    hours = int(hour) % 12 + 12 * (half.lower() == "p") if half else int(hour)
    if hours > 23 or int(minute) > 59 or int(second or 0) > 59:
        return day
    return f"{day}T{hours:02}:{minute}{f':{second}' if second else ''}{'Z' if zone else ''}"


def _grouped(group: re.Match[str]) -> str | None:
    """The moment of a date-time group; None for a month or a day that there is not."""
    month = NUMBERS.get(group["month"].lower())
    day = _written(group["year"], month, int(group["day"])) if month else None
    return day and f"{day}T{group['hour']}:{group['minute']}{'Z' if group['zone'] else ''}"


def _numeric(printed: str) -> str | None:
    hit = _NUMERIC.search(printed)
    if hit is None:
        return None
    first, second = int(hit[1]), int(hit[2])
    if first > 12 or first == second:
        return _written(hit[3], second, first)
    return _written(hit[3], first, second) if second > 12 else None
