"""Slugs: the desk's keyword line, its take and version words, its word count."""

from gazette_cli.pattern import Pattern

_TAKE = Pattern(
    r"^(?P<slug>.{1,80}?)(?:,? |,)(?P<take>(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead|Add|Take|Sub|Writethru)\b[\w -]{0,30})$"
)
_COUNT = Pattern(r",\s?\d{2,5}$")
"""A word count at the slug's end."""


def read(words: str) -> tuple[str, str | None]:
    """The slug without its count, and its take: "BC-Norland-Bridge", "1st Ld-Writethru"."""
    slug = _COUNT.sub("", words).rstrip(",")
    found = _TAKE.match(slug)
    return (found["slug"].rstrip(","), found["take"]) if found else (slug, None)
