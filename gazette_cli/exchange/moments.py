"""Moments as exchange formats write them → ISO 8601, as precise as they are."""

from gazette_cli.pattern import Pattern

MOMENT = Pattern(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$"
)
"""`20310303T103000+0000`, `2031-03-03 10:30`, `2031-03-03T10:30:00.000Z`."""
SHORT = Pattern(r"(\d{4})(?:-(\d\d))?$")


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
