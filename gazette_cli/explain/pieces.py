"""The pieces of a page's text, each with the fields that its words went to, or why it was left out."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gazette_cli.explain.alignment import Rows, Window, Windows, align, solid
from gazette_cli.explain.leaves import Leaf, leaves
from gazette_cli.explain.reasons import Reasons
from gazette_cli.explain.segments import Segment, segments
from gazette_cli.readers.html.body import leftovers, zones
from gazette_cli.readers.html.body.doubts import HARD, effective
from gazette_cli.readers.html.body.find import Body, find
from gazette_cli.readers.html.body.labels import PICTURE, POINTER
from gazette_cli.readers.html.body.surroundings import is_stamp, kind_of
from gazette_cli.readers.html.declared import Declared, declared
from gazette_cli.readers.html.fields import fill
from gazette_cli.readers.html.fields.headline import folded
from gazette_cli.readers.html.flow import Flow, Piece, flow, within
from gazette_cli.readers.html.tree import prune
from gazette_cli.story import CROSSHEAD, ITEM, TABLE, Story
from gazette_cli.trail import Step
from gazette_cli.wire import settle

ABOVE, BELOW = 4, 15
"""Pieces around the headline among which a byline stands."""
BEHIND = 25
"""Pieces behind the text among which an author's box stands."""
SIZED = 20
"""Letters of a part of a text that is no whole piece."""
FORMS = {CROSSHEAD: "heading-of-the-page", ITEM: "item-of-the-page", TABLE: "row-of-the-page-table"}
"""The rules of the body's blocks that are no paragraphs."""


@dataclass(slots=True)
class Page:
    """A page as its reader sees it."""

    said: Declared
    run: Flow
    at: int
    """The piece that is the headline, or -1."""
    body: Body


class Told(NamedTuple):
    """A piece, or a field of which the page shows nothing."""

    piece: int | None
    """From 1."""
    text: str
    parts: list[tuple[Leaf, str, str]]
    """Field, text and rule of each stretch."""
    left_out: str | None
    """The rule that left it out."""


def seen(text: str) -> Page:
    """The page, read as its reader does up to where it makes a record."""
    pruned = prune(text)
    said = declared(pruned)
    run = flow(pruned.soup)
    at = fill(Story(format="html"), said, run)
    return Page(said, run, at, find(run, at, pruned.pictures))


def account(text: str, story: Story, steps: Sequence[Step]) -> Iterator[Told]:
    """What became of the pieces of a page, in order; behind them the fields that it only declares."""
    page = seen(text)
    pieces = page.run.pieces
    rows = Rows([piece.text for piece in pieces])
    own = leaves(story, declared=True)
    align(rows, own, _windows(page, rows), range(len(own)), SIZED)
    reasons = Reasons(steps)
    found = segments(rows, own)
    firsts: dict[int, str] = {}
    for parts in found:
        for part in parts:
            firsts.setdefault(part.leaf, part.text)
    shared = _shared(rows, own, firsts)
    for n, (piece, parts) in enumerate(zip(pieces, found, strict=True)):
        letters = len(solid(piece.text))
        parts += [Segment(number, own[number].text, 0, letters, 0, 0) for number in shared if shared[number] == n]
        ruled = [
            (own[part.leaf], part.text, _rule(page, n, own[part.leaf], part, reasons, firsts.get(part.leaf, "")))
            for part in parts
        ]
        yield Told(n + 1, piece.text, ruled, None if ruled else _left_out(page, n))
    for number, leaf in enumerate(own):
        if number not in firsts and number not in shared and not leaf.repeats:
            yield Told(None, leaf.text, [(leaf, leaf.text, _declared(page, leaf))], None)


def _shared(rows: Rows, own: Sequence[Leaf], placed: Container[int]) -> dict[int, int]:
    """The pieces of furniture whose words another field has too: a part of a headline of two pieces."""
    pieces = [solid(row) for row in rows.rows]
    wanted = {n: solid(leaf.text) for n, leaf in enumerate(own) if n not in placed and leaf.name == "furniture"}
    found = {n: next((at for at, piece in enumerate(pieces) if letters in piece), -1) for n, letters in wanted.items()}
    return {n: at for n, at in found.items() if at >= 0 and wanted[n]}


def _windows(page: Page, rows: Rows) -> Windows:
    """Where on the page a field may stand."""

    def between(start: int, end: int) -> Window:
        """The letters of these pieces."""
        return Window(bisect_left(rows.row, max(0, start)), bisect_left(rows.row, max(0, end)))

    at, body = page.at, page.body
    text = between(body.start, body.end)
    near = between(at - ABOVE, at + BELOW + 1)
    article = between(min(body.own.start, body.start), max(body.own.stop, body.end + leftovers.FOOT))
    places = {
        "headline": [between(at, at + 1), between(at - 1, at + 1)] if at >= 0 else [],
        "kicker": [between(at - 1, at + 1)] if at > 0 else [],
        "subhead": [between(at + 1, body.end)],
        "byline": [near, article],
        "about": [between(body.start, body.end + BEHIND)],
        "body": [text, between(at + 1, body.end), article],
        "dateline": [text, between(at + 1, body.end), article],
    }
    return lambda leaf: places.get(leaf.name, [article])


def _rule(page: Page, n: int, leaf: Leaf, part: Segment, reasons: Reasons, above: str) -> str:
    """The rule for a stretch of a piece."""
    piece = page.run.pieces[n]
    told = reasons.rule(leaf, part, above)
    if leaf.name == "furniture":
        return _beside(page, n, leaf, told)
    if leaf.name == "body":
        return FORMS.get(leaf.kind or "", "paragraph-of-the-page")
    if leaf.name == "headline":
        return _headline(page, leaf)
    if leaf.name == "subhead":
        return "deck-by-its-name" if kind_of(piece) == zones.DECK else "deck-as-described"
    if leaf.name == "byline":
        return _byline(page, n, part)
    if leaf.name == "about" and within(piece.zone, frozenset((zones.AUTHOR,))):
        return "note-in-the-authors-box"
    if leaf.repeats and told == "no-convention":
        return "declared"
    return "kicker-above-heading" if leaf.name == "kicker" else told


def _byline(page: Page, n: int, part: Segment) -> str:
    """How a byline was found; below the text a name is one that stands alone there, else it is declared."""
    if n < page.body.end - 1:
        return "byline-line-near-headline"
    return "byline-below-text" if solid(part.text) == solid(page.run.pieces[n].text) else "declared"


def _headline(page: Page, leaf: Leaf) -> str:
    """Whether heading and declarations agree."""
    said = [page.said.text("headline"), page.said.first("og:title", "twitter:title")]
    told = any(folded(leaf.text) in folded(title) for title in said if title)
    shown = page.at >= 0 and solid(leaf.text) in solid(page.run.pieces[page.at].text)
    if shown:
        return "headline-heading-and-declared" if told else "headline-heading"
    return "headline-declared" if told else "headline-of-title"


def _declared(page: Page, leaf: Leaf) -> str:
    if not solid(leaf.text):
        return "no-word-in-it"
    return _headline(page, leaf) if leaf.name == "headline" else "declared"


def _kind(page: Page, n: int) -> str | None:
    """The kind of place in which a piece stands, as far as the reader believes it."""
    body = page.body
    if body.start <= n < body.end:
        return body.pieces[n - body.start][1]
    return effective(page.run.pieces[n].zone, set())


def _beside(page: Page, n: int, leaf: Leaf, told: str) -> str:
    """The rule for a piece of the article that is in no other field; see `leftovers.sort`."""
    piece, kind = page.run.pieces[n], _kind(page, n)
    if kind in HARD:
        return f"zone: {kind}"
    if is_stamp(leaf.text) or leaf.kind == "timestamp":
        return "stamp"
    if PICTURE.fit(leaf.text):
        return "credit-of-a-picture"
    if kind is None and (piece.leads_away(leftovers.LINKED) or POINTER.fit(leaf.text)):
        return "link-elsewhere"
    if settle.role_of(leaf.text) is None and told == "no-convention":
        return f"zone: {kind}" if kind else "beside-the-text"
    return told


def _left_out(page: Page, n: int) -> str:
    """Why a piece is in no field."""
    piece: Piece = page.run.pieces[n]
    if within(piece.zone, leftovers.UNSEEN):
        return f"zone: {zones.HIDDEN}"
    kind = _kind(page, n)
    if n in page.body.own or page.body.start <= n < page.body.end:
        return "words-in-a-field-already"
    return f"zone: {kind}" if kind else "outside-of-the-article"
