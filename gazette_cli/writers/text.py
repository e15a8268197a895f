"""Wire copy, laid out so that gazette's text reader gives the same record again.

From top to bottom: the body that issues a release, slug and take, headline, deck and byline; two blank lines; dateline
and body; then credits, boilerplate, contacts, notes, rights, source line and publisher. One blank line parts all else;
the lines of a table and the items of a list stand right below one another.

A paragraph is one line, however long, as press-release wire sends it: where lines are wrapped, a reader has to tell by
their length which of them go on with the one above, and a short paragraph looks like the end of another.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from gazette_cli.story import ITEM, PARAGRAPH, TABLE, Block, Byline, Story
from gazette_cli.wire import bylines, printed, roles, settle, sources
from gazette_cli.wire.printed import Place
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import LISTED, stops
from gazette_cli.writers import Options, Sink

HOLDS = frozenset((
    "headline", "subhead", "byline", "dateline", "lede", "body", "quotes", "source", "publisher", "about", "credits",
    "contacts", "copyright", "notes", "slug", "take",
))  # fmt: skip
"""The record's keys that the text reader finds again in what is printed; lede and quotations are found in the body."""


class Notice(NamedTuple):
    """A kind of line below the body."""

    key: str
    """The record's key."""
    role: Role
    """What its reader has to take it for."""
    texts: Callable[[Story], Iterable[str | None]]


NOTICES = (
    Notice("credits", Role.CREDIT, lambda story: story.credits),
    Notice("about", Role.ABOUT, lambda story: [about.text for about in story.about]),
    Notice("contacts", Role.CONTACT, lambda story: story.contacts),
    Notice("notes", Role.NOTE, lambda story: story.notes),
    Notice("copyright", Role.COPYRIGHT, lambda story: [story.copyright]),
    Notice("source", Role.SOURCE, lambda story: [_source(story)]),
    Notice("publisher", Role.PUBLISHER, lambda story: [_publisher(story)]),
)
"""What stands below the body, in this order; a publisher's blurb stands last."""


@dataclass(slots=True)
class Foot:
    """What stands at the end of the body and below it."""

    last: str
    """The body's last row, and what closes it."""
    presented: list[str] = field(default_factory=list)
    """Who presents himself without a heading: right below the text."""
    signing: list[str] = field(default_factory=list)
    """What signs the text, as a line right below it."""
    lines: list[str] = field(default_factory=list)
    """What tells by itself, or by its label, what it is."""
    below: list[str] = field(default_factory=list)
    """What only its place below the end of the copy tells."""
    closed: bool = False
    """Whether a line ends the copy."""


FIELDS = ("slug", "take", "headline", "subhead", "byline", "dateline", "body", *(notice.key for notice in NOTICES))
"""The keys that are printed, in the order of the copy."""

BETWEEN = f"\nNNNN\n\n{'=' * 40}\n\n"
"""Between two stories: the end of a transmission, which is none of a story's own words, and a rule to see it by."""
RELEASE = "PRESS RELEASE"
"""Stands below the body that issues a release."""
END = "###"
"""The end of the copy, where a publisher speaks of itself below and no source line or notice of rights closes it."""
BULLET = "- "
"""Stands before an item that has no mark of its own."""
CONTROLS = dict.fromkeys((*range(0x20), 0x7F), " ")
"""Characters that frame transmissions: inside copy they would part stories."""


def fields(options: Options) -> tuple[str, ...]:
    """The keys that are printed, in the order of the copy."""
    return FIELDS


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print the copy of each story, a rule between; the keys that are asked for stand in their usual places."""
    keys = options.fields or FIELDS
    between = ""
    for story in stories:
        out.write(f"{between}{copy(story, keys)}\n".encode())
        between = BETWEEN


def copy(story: Story, keys: Collection[str] = FIELDS) -> str:
    """The copy of a story, as far as these keys go."""
    body = _body(story, keys)
    head = list(_head(story, keys))
    text = [*body[:-1], *_foot(story, keys, body[-1] if body else "")]
    return "\n\n\n".join("\n\n".join(rows) for rows in (head, text) if rows)


def line(text: str | None) -> str:
    """A text on one line, without what frames transmissions."""
    return " ".join((text or "").translate(CONTROLS).split())


def _head(story: Story, keys: Collection[str]) -> Iterator[str]:
    """The rows above the body."""
    if "source" in keys and (issuer := _issuer(story)):
        yield from (issuer, RELEASE)
    if slug := _slug(story, keys):
        yield slug
    headline = line(story.headline) if "headline" in keys else ""
    subhead = line(story.subhead) if "subhead" in keys else ""
    yield from filter(None, (headline, subhead))
    if "byline" in keys and story.byline and (writers := line(story.byline.text)):
        above = headline if not subhead and story.body else None
        agency = story.dateline.agency if story.dateline else None
        yield _signed(story.byline, printed.byline(story.byline, writers, headline=above, agency=agency))


def _signed(byline: Byline, row: str) -> str:
    """The byline's row with the title or employer that it does not print, where both are read from it again."""
    office = line(byline.affiliation)
    told = f"{row}, {office}"
    found = bylines.read(told)
    both = office and office not in row and (found.names, found.affiliation) == (byline.names, office)
    return told if both and settle.role_of(told) is Role.BYLINE else row


def _slug(story: Story, keys: Collection[str]) -> str:
    """Slug and take on one line."""
    slug, take = (line(text) if key in keys else "" for key, text in (("slug", story.slug), ("take", story.take)))
    words = ", ".join(filter(None, (slug, "" if take in slug else take)))
    return words and printed.slug(words)


def _issuer(story: Story) -> str:
    """The body that issues a release; empty where the source is none."""
    name = line(story.source.text) if story.source else ""
    return name if story.source and name == line(story.source.name) and sources.is_office(name) else ""


def _source(story: Story) -> str | None:
    """The source, where it does not stand above the headline."""
    return story.source.text if story.source and not _issuer(story) else None


def _publisher(story: Story) -> str | None:
    """The publisher's name, where no blurb has it."""
    name, blurb = (story.publisher.name, story.publisher.blurb) if story.publisher else (None, None)
    return name if name and name not in (blurb or "") else None


def _body(story: Story, keys: Collection[str]) -> list[str]:
    """The rows of dateline and body."""
    runs = groupby(story.body if "body" in keys else (), lambda block: block.kind)
    rows = [row for kind, blocks in runs for row in _rows(kind, blocks)]
    dateline = line(story.dateline.text) if story.dateline and "dateline" in keys else ""
    if story.dateline is None or not dateline:
        return rows
    if not rows or story.body[0].kind != PARAGRAPH:
        return [dateline, *rows]
    return [*printed.dated(story.dateline, dateline, rows[0]), *rows[1:]]


def _rows(kind: str, blocks: Iterable[Block]) -> Iterable[str]:
    """The rows of blocks of one kind; the lines of a table and the items of a list stand below one another."""
    lines = [line(text) for block in blocks for text in (block.text.split("\n") if kind == TABLE else [block.text])]
    if kind == ITEM:
        lines = [text if LISTED.match(text) else BULLET + text for text in lines if text]
    return ["\n".join(filter(None, lines))] if kind in (ITEM, TABLE) else filter(None, lines)


def _foot(story: Story, keys: Collection[str], last: str) -> list[str]:
    """The last row of the body, and the notices below it."""
    foot = Foot(last)
    for notice in NOTICES:
        for text in filter(None, map(line, notice.texts(story) if notice.key in keys else ())):
            _put(foot, notice.role, text, story)
    if "publisher" in keys and story.publisher and (blurb := line(story.publisher.blurb)):
        foot.below.append(blurb)
    end = [END] if foot.below and not foot.closed else []
    return [*filter(None, [foot.last]), *foot.presented, *foot.signing, *foot.lines, *end, *foot.below]


def _put(foot: Foot, role: Role, text: str, story: Story) -> None:
    """Put a notice where it is read as what it is."""
    place = printed.place_of(role, text, foot.last)
    if place is Place.TAIL:
        foot.last += f" {text}"
    elif place is Place.SIGNING:
        foot.signing.append(text)
    elif place is Place.ALONE:
        foot.lines.append(text)
        foot.closed |= role in roles.CLOSES
    elif role is Role.ABOUT:
        known = foot.last and stops(text) and settle.presents(text, story, story.body)
        (foot.presented if known else foot.below).append(text)
    else:
        name = story.source.name if story.source and role is Role.SOURCE else None
        foot.lines.append(printed.labelled(role, text, name))
        foot.closed |= role in roles.CLOSES
