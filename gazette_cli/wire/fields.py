"""Where a row of a role goes in the story: each to one field, nothing lost."""

from collections.abc import Callable

from gazette_cli.pattern import Pattern
from gazette_cli.story import About, Byline, Furniture, Publisher, Source, Story
from gazette_cli.trail import note
from gazette_cli.wire import blurbs, bylines, dates, slugs, sources
from gazette_cli.wire.roles import FURNITURE, Role

LONGEST_BYLINE = 400
"""Characters; what would make it longer is no byline any more."""
_CHANGED = Pattern(r"(?i)(?:last )?(?:updated|modified)")
_EMBARGO = Pattern(
    r"(?i)\W{0,3}(?:(?:strictly )?embargo(?:ed)?\b(?! lifted)|sperrfrist\b|hold for release"
    r"|not for (?:release|publication|broadcast) (?:before|until))"
)
_BYLINE_AGENCY = Pattern(r" ([–—\ufffd-] ?[A-Z]\w+:)$")


def place(story: Story, role: Role, text: str) -> None:
    """Put the text of a row of that role into its field; a role without one is a kind of furniture."""
    put = FIELDS.get(role)
    if put is not None:
        put(story, text)
    else:
        story.furniture.append(Furniture(FURNITURE[role], text))


def byline_is(story: Story, byline: Byline) -> None:
    """Give the story the byline, beside the one that it has."""
    if story.byline is None:
        story.byline = byline
        return
    text = f"{story.byline.text} {byline.text}"
    if len(text) > LONGEST_BYLINE:
        story.furniture.append(Furniture("junk", byline.text))
        note(byline.text, "byline-too-long")
        return
    offices = dict.fromkeys(filter(None, (story.byline.affiliation, byline.affiliation)))
    affiliation = ", ".join(offices) or None
    story.byline = Byline(text, [*story.byline.names, *byline.names], affiliation)


def source_is(story: Story, source: Source) -> None:
    """Give the story the source, if it tells more than the one that it has; the other is furniture."""
    if sources.fuller(story.source, source):
        source, story.source = story.source or source, source
        if source is story.source:
            return
    story.furniture.append(Furniture("source", source.text))
    note(source.text, "source-named-more-fully")


def _source(story: Story, text: str) -> None:
    source_is(story, sources.read(text))


def _issuer(story: Story, text: str) -> None:
    source_is(story, Source(text, text))


def _byline(story: Story, text: str) -> None:
    if text.endswith(":") and (hit := _BYLINE_AGENCY.search(text)) is not None:
        _source(story, hit.group(1))
        note(hit.group(1), "agency-after-byline")
        text = text[: hit.start()]
    byline_is(story, bylines.read(text))


def subhead_is(story: Story, text: str) -> None:
    """Give the story a deck, behind those that it has."""
    story.subhead = f"{story.subhead} {text}" if story.subhead else text


def _office(story: Story, text: str) -> None:
    byline_is(story, Byline(text, [], text.rstrip(" =")))


def _slug(story: Story, text: str) -> None:
    if story.slug is None:
        story.slug, story.take = text, story.take or slugs.read(text)[1]
    else:
        story.furniture.append(Furniture("slug", text))
        note(text, "slug-repeated")


def _copyright(story: Story, text: str) -> None:
    if story.copyright is None:
        story.copyright = text
    else:
        story.furniture.append(Furniture("legal", text))
        note(text, "copyright-repeated")


def _about(story: Story, text: str) -> None:
    story.about.append(blurbs.about(text) or About("company", None, text))


def _publisher(story: Story, text: str) -> None:
    label, _, name = text.partition(":")
    if story.publisher is None:
        story.publisher = Publisher(name.strip())
        text = f"{label}:"
    story.furniture.append(Furniture("junk", text))


def _contact(story: Story, text: str) -> None:
    story.contacts.append(text)


def _credit(story: Story, text: str) -> None:
    story.credits.append(text)


def _note(story: Story, text: str) -> None:
    """A note; one that holds the story back is a warning too, whatever its moment."""
    story.notes.append(text)
    if _EMBARGO.match(text) and "embargoed" not in story.warnings:
        story.warnings.append("embargoed")


def _timestamp(story: Story, text: str) -> None:
    """A time stamp tells when the story was published or changed, where its date is beyond doubt."""
    story.furniture.append(Furniture("timestamp", text))
    moment = dates.moment(text)
    if moment is None:
        return
    if _CHANGED.match(text):
        story.modified = story.modified or moment
    else:
        story.published = story.published or moment


def _taken(story: Story, text: str) -> None:
    """The row's words are in their field already."""


FIELDS: dict[Role, Callable[[Story, str], None]] = {
    Role.SOURCE: _source,
    Role.ISSUER: _issuer,
    Role.BYLINE: _byline,
    Role.OFFICE: _office,
    Role.SLUG: _slug,
    Role.COPYRIGHT: _copyright,
    Role.PUBLISHER: _publisher,
    Role.ABOUT: _about,
    Role.CONTACT: _contact,
    Role.CREDIT: _credit,
    Role.NOTE: _note,
    Role.TIMESTAMP: _timestamp,
    Role.TAKEN: _taken,
}
"""How the text of each role comes into its field; the other roles are furniture."""


def leftovers(story: Story) -> list[Furniture]:
    """All that a part without a story holds, as furniture of its neighbour."""
    texts = [story.headline, story.kicker, story.subhead, story.slug, *story.credits, *story.contacts, *story.notes]
    texts += [block.text for block in story.body]
    texts += [about.text for about in story.about]
    texts += [part.text for part in (story.byline, story.dateline) if part is not None]
    texts += [story.publisher.blurb] if story.publisher is not None else []
    furniture = [Furniture("junk", text) for text in texts if text]
    if story.source is not None:
        furniture.append(Furniture("source", story.source.text))
    if story.copyright is not None:
        furniture.append(Furniture("legal", story.copyright))
    return furniture + story.furniture
