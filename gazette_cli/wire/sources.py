"""Source lines: whose copy it is, the name and its abbreviation apart."""

from gazette_cli.pattern import Pattern
from gazette_cli.story import Source

_LEADS = (
    Pattern(r"(?i)^\(?sources?\s*:\s*"),
    Pattern(r"(?i)^\(?(?:quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|источник|المصدر|kaynak|sumber) ?: ?"),
    Pattern(r"(?i)^(?:(?:republished|reprinted) (?:with|by) (?:the )?permission (?:from|of)|courtesy of) "),
    Pattern(r"^\((?=[A-Z][\w.-]{2,15}\)$)"),
    Pattern(r"^SOURCE\s+"),
    Pattern(r"(?i)^text of (?:a |an )?(?:report|statement|commentary|article|interview)\b.{0,60}? by "),
    Pattern(r"(?i)^(?:distributed|provided|supplied) by "),
    Pattern(
        r"(?i)^(?:(?:this |the )?(?:article|story|piece|post) (?:was )?)?(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by) "
    ),
    Pattern(r"(?i)^(?:the|this) post .{3,300}? (?:first )?appeared (?:first )?on "),
    Pattern(r"(?i)^via ?:? ?"),
    Pattern(r"(?i)^information from: "),
    Pattern(r"^from "),
    Pattern(r"^\((?:MENAFN|SyndiGate)\s?-?\s?"),
    Pattern(r"^(?:--|—|–|:) ?"),
)
"""What stands before the name."""

_TRAILS = (
    Pattern(r"(?is) on behalf of .*$"),
    Pattern(r"(?s) ?\|.*$"),
    Pattern(r",? https?://\S+$"),
    Pattern(r"(?<![\s.:|)])[\s.:|)]+$"),
)
_ABBREVIATED = Pattern(
    r"^(?P<name>.{6,200}?)(?: ?[-–—] ?| ?\(| )(?P<abbreviation>[A-Z][A-Z.]{1,8}|[A-Z]{2,}-[A-Z]{2,})\)?$"
)
_NAMED_AGENCY = Pattern(r"(?i)^.{3,60}? (?:news )?agency (?P<abbreviation>[A-Z][\w-]{1,20})$")


def read(row: str) -> Source:
    """The source of a source line: "Source: Islamic Republic News Agency - IRNA"."""
    name = row.strip()
    for lead in _LEADS:
        if (hit := lead.match(name)) is not None:
            name = name[hit.end() :].lstrip(" -–—:")
            break
    if not name.startswith(("http://", "https://")):
        for trail in _TRAILS:
            name = trail.sub("", name)
    hit = _NAMED_AGENCY.match(name) if "agency" in name.lower() else None
    if hit is not None:
        return Source(row, name, hit["abbreviation"])
    hit = _ABBREVIATED.match(name)
    if hit is not None and _stands_for(hit["abbreviation"], hit["name"]):
        return Source(row, hit["name"].rstrip(" -–—(,"), hit["abbreviation"])
    return Source(row, name or None)


_BETWEEN = Pattern(r"[\s-]+")
"""What stands between the words of a name."""


def _stands_for(abbreviation: str, name: str) -> bool:
    """Whether an abbreviation begins with a letter of the name: NNA for "National News Agency"."""
    initials = {word[0].upper() for word in _BETWEEN.split(name) if word}
    return abbreviation[0] in initials or len(abbreviation) > 2


def fuller(one: Source | None, other: Source) -> bool:
    """Whether `other` tells more: a name rather than an address, with an abbreviation rather than without."""
    return one is None or _weight(other) > _weight(one)


def _weight(source: Source) -> tuple[bool, bool]:
    name = source.name or ""
    return (not name.startswith(("http", "www.")), source.abbreviation is not None)
