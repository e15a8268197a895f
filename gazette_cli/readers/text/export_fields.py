"""The fields of an archive's export → those of its story. What has no field there is furniture, so that nothing is lost."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.export_pieces import Piece, is_date
from gazette_cli.story import Byline, Dateline, Furniture, Publisher, Story
from gazette_cli.trail import note
from gazette_cli.wire import bylines, datelines, dates
from gazette_cli.wire.conventions.exports import EDITIONS, UNITS, Field
from gazette_cli.wire.fields import LONGEST_BYLINE, byline_is, place, subhead_is
from gazette_cli.wire.recognition import role_of
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import PARTICLES, namelike, surely_named

LEAST_HEADLINE = 4
"""Words of a headline that stands where an edition's name could."""
_PAPER_DATED = Pattern(r"(?P<paper>[^()]{3,80}\([^()]{2,60}\)) ?[-–—] (?=.{0,20}\d)")
"""NewsBank's row of paper and date: "Such Post, The (Portvale, NL) - March 3, 2031"."""
_PLACED = Pattern(r" ?[\[(][^\[\]()]{1,60}[\])]$")
_PAGE = Pattern(r"(?i)(?:pg|pp?|pages?|s|seiten?|blz|pagina|pág|pag|página)\b\.? ?\w{0,4}\d")
_HELPED = " contributed "
"""Nexis has a credit behind the byline: "By JANE ROE; John Doe contributed reporting from Portvale."."""
_NONE = frozenset(("none available", "none available.", "not available", "not available."))


def junk(story: Story, text: str, kind: str = "junk") -> None:
    """What has no field."""
    if text:
        story.furniture.append(Furniture(kind, text))


def head(story: Story, pieces: list[Piece]) -> None:
    """The fields above a body whose beginning is known."""
    free: list[Piece] = []
    dated: Piece | None = None
    for piece in pieces:
        if piece.field is not None:
            continue
        if is_date(piece.text):
            dated = dated or piece
        elif role_of(piece.text) is None and not _is_edition(piece.text) and not _PAPER_DATED.match(piece.text):
            free.append(piece)
    labelled = any(piece.field == Field.HEADLINE for piece in pieces)
    first = next((piece.first for piece in pieces if piece.field is not None), 0)
    paper, headline = _named(free, dated, first, labelled=labelled)
    decks = _decks(free, dated, headline)
    for piece in pieces:
        if piece.field is not None:
            put(story, piece)
        elif piece is headline:
            story.headline = piece.text.rstrip(" ;")
            note(piece.text, "export-headline")
        elif piece.first in decks:
            subhead_is(story, piece.text)
            note(piece.text, "export-deck")
        else:
            if piece is paper:
                paper_is(story, piece.text)
            row(story, piece.text)


def _named(free: list[Piece], dated: Piece | None, first: int, *, labelled: bool) -> tuple[Piece | None, Piece | None]:
    """The rows without a label that are the paper's name and the headline: the paper stands above the date.

    Without a date the headline stands above the first label, or above its deck, where a semicolon ends it.
    """
    if dated is None:
        above = [] if labelled else [piece for piece in free if piece.first < first]
        at = len(above) - 1
        while at > 0 and above[at - 1].text[-1] == ";":
            at -= 1
        return None, above[at] if above else None
    above = [piece for piece in free if piece.first < dated.first]
    below = [piece for piece in free if piece.first > dated.first]
    worded = [piece for piece in below if len(piece.text.split()) >= LEAST_HEADLINE or piece.text[-1] == ";"]
    paper = above[-1] if above else None
    if labelled:
        return paper, None
    if worded or (below and len(above) < 2):
        return paper, (worded or below)[0]
    return (paper, above[-2]) if len(above) > 1 else (None, paper)


def _decks(free: list[Piece], dated: Piece | None, headline: Piece | None) -> set[int]:
    """Where the rows of the deck stand: below a headline that stands below the date, or that a semicolon ends."""
    if headline is None:
        return set()
    if dated is not None and dated.first < headline.first:
        return {piece.first for piece in free if piece.first > headline.first}
    below = [headline, *(piece for piece in free if piece.first > headline.first)]
    ends = next((at for at, piece in enumerate(below) if piece.text[-1] != ";"), len(below))
    return {piece.first for piece in below[1 : ends + 1]}


def masthead(story: Story, pieces: list[Piece]) -> int:
    """Paper and date above a head without labels, as far as they stand on top; the index of the first row below."""
    at = next((index for index, piece in enumerate(pieces[:4]) if piece.field is None and is_date(piece.text)), None)
    if at is None:
        return 0
    above = [piece for piece in pieces[:at] if piece.field is None and role_of(piece.text) is None]
    if len(above) != 1:
        return 0
    for piece in pieces[: at + 1]:
        if piece in above:
            paper_is(story, piece.text)
        if piece.field is None:
            row(story, piece.text)
        else:
            put(story, piece)
    return at + 1


def index(story: Story, pieces: list[Piece]) -> None:
    """What stands below the body: the index, and what the head has not said already."""
    for piece in pieces:
        if piece.field is None or role_of(piece.row) == Role.NOTE:
            row(story, piece.row)
        elif piece.field in (Field.HEADLINE, Field.BYLINE, Field.DECK, Field.BODY, Field.DATELINE):
            junk(story, piece.row)
            note(piece.row, "export-label")
        else:
            put(story, piece)


def row(story: Story, text: str) -> None:
    """A row without a label that is no headline."""
    role = role_of(text)
    if (hit := _PAPER_DATED.match(text)) is not None and (moment := dates.moment(text[hit.end() :])) is not None:
        paper_is(story, hit["paper"])
        story.published = story.published or moment
        junk(story, text, "timestamp")
        note(text, "export-paper-and-date")
    elif is_date(text):
        story.published = story.published or dates.moment(text)
        junk(story, text, "timestamp")
        note(text, "export-date")
    elif role is not None:
        place(story, role, text)
    else:
        junk(story, text)
        note(text, "export-line")


def put(story: Story, piece: Piece) -> None:
    """A field with its label."""
    field, text = piece.field, piece.text
    note(piece.label, "export-label")
    note(text, "export-label")
    if field == Field.PAPER:
        paper_is(story, text)
    if field == Field.DATE or (field == Field.PAPER and story.published is None):
        story.published = story.published or dates.moment(text)
    if field in _PARTED and text and _PARTED[field](story, piece):
        junk(story, piece.label)
    else:
        junk(story, piece.row, {Field.DATE: "timestamp", Field.PICTURE: "caption"}.get(field or Field.OTHER, "junk"))


def _headline(story: Story, piece: Piece) -> bool:
    if story.headline is not None:
        return False
    story.headline = piece.text
    return True


def _is_deck(story: Story, piece: Piece) -> bool:
    if piece.text.lower() in _NONE:
        return False
    subhead_is(story, piece.text)
    return True


def _byline(story: Story, piece: Piece) -> bool:
    if len(piece.text) > LONGEST_BYLINE:
        return False
    byline(story, piece.text, turned=piece.key.startswith("author"))
    return True


def byline(story: Story, text: str, *, turned: bool = False) -> None:
    """Who wrote it; with `turned`, or before a first name, the family name may stand first. A semicolon parts as a comma does."""
    note(text, "export-byline")
    text, mark, rest = text.partition(";")
    if _HELPED in rest:
        story.credits.append(rest.strip())
    else:
        text = f"{text}{mark}{rest}"
    names = _turned(text) if turned or surely_named(text.partition(", ")[2] or "-") else []
    found = bylines.read(text.replace(";", ","))
    byline_is(story, Byline(text, names) if names else Byline(text, found.names, found.affiliation))


def _turned(text: str) -> list[str]:
    """Names whose family name stands first, as indexes have them: "Roe, Jane; Doe, John"."""
    names = []
    for part in text.rstrip(" .").split(";"):
        family, _, given = (" ".join(half.split()) for half in part.partition(","))
        particles = {*PARTICLES}.intersection(family.lower().split())
        if len(family.split()) - len(particles) != 1 or not namelike(f"{given} {family}"):
            return []
        names.append(f"{given} {family}")
    return names


def _dateline(story: Story, piece: Piece) -> bool:
    if story.dateline is not None:
        return False
    found = datelines.take(piece.text)
    story.dateline = found[0] if found is not None and not found[1] else Dateline(piece.text, piece.text)
    return True


def _section(story: Story, piece: Piece) -> bool:
    parts = piece.text.split(";")
    page = next((at for at, part in enumerate(parts) if _PAGE.match(part.strip())), len(parts))
    if story.kicker is not None or not page:
        return False
    story.kicker = ";".join(parts[:page]).strip()
    junk(story, ";".join(parts[page:]).strip())
    return True


def _rights(story: Story, piece: Piece) -> bool:
    if story.copyright is not None:
        return False
    story.copyright = piece.text
    return True


_PARTED = {
    Field.HEADLINE: _headline,
    Field.DECK: _is_deck,
    Field.BYLINE: _byline,
    Field.DATELINE: _dateline,
    Field.SECTION: _section,
    Field.RIGHTS: _rights,
}
"""The fields whose text goes to one of the story, without the label; false where the story has it already."""


def paper_is(story: Story, text: str) -> None:
    """Name the paper, without its place: "Such Post, The (Portvale, NL)", "Such Post ; Portvale [Portvale]03 Mar 2031."."""
    name = _PLACED.sub("", text.partition(";")[0].strip()).strip(" ,")
    name, article, _ = name.partition(", The")
    if name and story.publisher is None:
        story.publisher = Publisher(f"The {name}" if article else name)


def is_count(text: str) -> bool:
    """Whether a text tells how many words a story has: "210 words"."""
    words = text.split()
    return len(words) > 1 and words[0][0].isdigit() and words[1].lower().strip(".,") in UNITS


def _is_edition(text: str) -> bool:
    """Whether a row names an edition: "Late Edition - Final", "Hauptausgabe"; a headline has words in small letters."""
    words = text.replace("-", " ").split()
    named = any(word.lower().endswith(tuple(EDITIONS)) for word in words)
    titled = all(word[0].isupper() or not word[0].isalpha() for word in words[1:]) or words[0].lower() in EDITIONS
    return named and titled and len(words) <= LEAST_HEADLINE
