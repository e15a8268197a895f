"""Moments as exchange formats write them → ISO 8601, as precise as they are."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire import dates

MOMENT = Pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$"
)
"""`20310303T103000+0000`, `2031-03-03 10:30`, `2031-03-03T10:30:00.000Z`."""
SHORT = Pattern(r"(\d{4})(?:-(\d\d))?$")
CLOCK = Pattern(r"\b(\d{1,2}):([0-5]\d)(?::\d\d)?(?:\s{0,2}([AaPp])\.?[Mm]\b)?")


def iso(stamp: str | None) -> str | None:
    """The moment in ISO 8601; None for what is none."""
    found = MOMENT.match(stamp.strip()) if stamp else None
    if found is None:
        return stamp if stamp and SHORT.match(stamp) else None
    year, month, day, hour, minute, second, zone = found.groups()
    if not ("01" <= month <= "12" and "01" <= day <= "31"):
        return None
    date = f"{year}-{month}-{day}"
    if hour is None:
        return date
    if zone in ("UTC", "GMT"):
        zone = "Z"
    if zone and zone != "Z" and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{date}T{hour}:{minute}{f':{second}' if second else ''}{zone or ''}"


def posted(stamp: str | None) -> str | None:
    """The same of a moment as mail writes it, RFC 5322, or of a day in words."""
    found = iso(stamp)
    if found or not stamp:
        return found
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(stamp).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        day, clock = dates.iso(stamp), CLOCK.search(stamp)
        if day is None or clock is None or int(clock[1]) > 23:
            return day
        return f"{day}T{int(clock[1]) % (12 if clock[3] else 24) + 12 * (clock[3] in ('P', 'p')):02}:{clock[2]}"
    return f"{moment}+00:00" if "-0000" in stamp and len(moment) == 19 else moment
