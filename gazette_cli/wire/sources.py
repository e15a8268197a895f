"""Source lines: whose copy it is, the name and its abbreviation apart."""

import re

from gazette_cli.story import Source

_LEADS = (
    r"(?i)^\(?sources?\s*:\s*",
    r"(?i)^\(?(?:quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|источник|المصدر|kaynak|sumber) ?: ?",
    r"(?i)^(?:(?:republished|reprinted) (?:with|by) (?:the )?permission (?:from|of)|courtesy of) ",
    r"^\((?=[A-Z][\w.-]{2,15}\)$)",
    r"^SOURCE\s+",
    r"(?i)^text of (?:a |an )?(?:report|statement|commentary|article|interview)\b.{0,60}? by ",
    r"(?i)^(?:distributed|provided|supplied) by ",
    r"(?i)^(?:(?:this |the )?(?:article|story|piece|post) (?:was )?)?(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by) ",
    r"(?i)^(?:the|this) post .{3,300}? (?:first )?appeared (?:first )?on ",
    r"(?i)^via ?:? ?",
    r"(?i)^information from: ",
    r"^from ",
    r"^\((?:MENAFN|SyndiGate)\s?-?\s?",
    r"^(?:--|—|–|:) ?",
)
"""What stands before the name."""

_TRAILS = (
    r"(?i) on behalf of .*$",
    r" ?\|.*$",
    r",? https?://\S+$",
    r"[\s.:|)]+$",
)
_ABBREVIATED = r"^(?P<name>.{6,200}?)(?: ?[-–—] ?| ?\(| )(?P<abbreviation>[A-Z][A-Z.]{1,8}|[A-Z]{2,}-[A-Z]{2,})\)?$"
_NAMED_AGENCY = r"(?i)^.{3,60}? (?:news )?agency (?P<abbreviation>[A-Z][\w-]{1,20})$"


def read(row: str) -> Source:
    """The source of a source line: "Source: Islamic Republic News Agency - IRNA"."""
    name = row.strip()
    for lead in _LEADS:
        if (hit := re.match(lead, name)) is not None:
            name = name[hit.end() :]
            break
    if not name.startswith(("http://", "https://")):
        for trail in _TRAILS:
            name = re.sub(trail, "", name)
    hit = re.match(_NAMED_AGENCY, name)
    if hit is not None:
        return Source(row, name, hit["abbreviation"])
    hit = re.match(_ABBREVIATED, name)
    if hit is not None and _stands_for(hit["abbreviation"], hit["name"]):
        return Source(row, hit["name"].rstrip(" -–—(,"), hit["abbreviation"])
    return Source(row, name or None)


def _stands_for(abbreviation: str, name: str) -> bool:
    """Whether an abbreviation begins with a letter of the name: NNA for "National News Agency"."""
    initials = {word[0].upper() for word in re.split(r"[\s-]+", name) if word}
    return abbreviation[0] in initials or len(abbreviation) > 2


def fuller(one: Source | None, other: Source) -> bool:
    """Whether `other` tells more: a name rather than an address, with an abbreviation rather than without."""
    return one is None or _weight(other) > _weight(one)


def _weight(source: Source) -> tuple[bool, bool]:
    name = source.name or ""
    return (not name.startswith(("http", "www.")), source.abbreviation is not None)
