"""Captions of pictures: whose a picture is stands at the end, behind a label or in brackets."""

from gazette_cli.pattern import Pattern
from gazette_cli.story import Media

CREDIT = Pattern(
    r"[ (]{1,3}(?:(?:Photo|Foto|Fotos|Bild|Bilder|Picture|Image|Credit|Crédit|Photographie) ?(?:by|von|av|de)?: ?"
    r"(?P<labelled>[^():.!?][^():!?]{1,78}?)|(?P<agency>\(?[A-Z][\w ]{1,20} (?:Photo|Foto)/[^()]{2,60}?))[).]{0,2}$"
)
"""The end of a caption: "Foto: Jon Berg / EP", "(Photo: Jon Berg/EP)", "(EP Photo/Jon Berg)"."""


def credited(medium: Media) -> None:
    """Give a picture whose credit is not declared that at the end of its caption."""
    found = CREDIT.search(medium.caption or "") if medium.credit is None else None
    if medium.caption is None or found is None or not found.start():
        return
    medium.credit = found["labelled"] or found["agency"]
    medium.caption = medium.caption[: found.start()].rstrip()
