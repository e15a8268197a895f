"""The story's pieces → its body."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from gazette_cli.exchange import jsonld
from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import leftovers, surroundings, zones
from gazette_cli.readers.html.body.doubts import HARD
from gazette_cli.readers.html.body.find import Body
from gazette_cli.readers.html.body.labels import POINTER, is_label
from gazette_cli.readers.html.body.opening import LEDE, dateline, opens
from gazette_cli.readers.html.body.structure import CELLS, Structure
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.fields.headline import folded
from gazette_cli.readers.html.flow import Flow, Piece
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Story
from gazette_cli.wire import datelines, settle
from gazette_cli.words.sentences import OTHER_STOPS, SENTENCE_ENDS

SOFT = frozenset((zones.BYLINE, zones.TIME, zones.KICKER, zones.DECK))
CELL = " | "
"""Between the cells of a row."""
TRAILING = 60
"""Characters that what trails behind the last sentence does not reach."""
STUB = 3
"""Text that a page declares is taken for the story where it is so many times what the page shows."""
RUNNING = 120
"""Characters from which a piece in a byline's or a date's place is running text after all."""
SENTENCE_END = Pattern(rf"[{SENTENCE_ENDS}{OTHER_STOPS}]\W{{0,3}}$")
LINKED = 0.75
"""A piece of which more than this share is link text points elsewhere."""
TEASER = 1500
"""Characters of a text that can be the beginning alone."""
PULL_QUOTES = 30
"""So many block quotations are compared with the paragraphs."""
PULLED = 300
"""Characters that a pull quote does not reach."""
GAP = 15
"""A heading belongs to the text that follows within so many pieces."""


def blocks(story: Story, body: Body, page: Declared, run: Flow, at: int) -> None:
    """Fill the body and what stands around it."""
    deck = surroundings.deck(story, page, body, run, at)
    story.subhead = run.pieces[deck].text if deck >= 0 else None
    shape, title = Structure(run), folded(story.headline or "-")
    kept = list(told(story, body, at, deck, shape))
    first = next((n for n, (_, piece) in enumerate(kept) if form(piece) == PARAGRAPH and piece.size >= LEDE), 0)
    kept = [(n, piece) for n, piece in kept[:first] if opens(piece, kept[first][1], shape, title)] + kept[first:]
    kept = [*above(run, at, body, deck, kept), *kept]
    named = dated(story, kept, run, at)
    surroundings.sign(story, kept)
    kept = trimmed(kept)
    shown = list(printed(piece for _, piece in kept))
    if named and (block := next((block for block in shown if block.kind == PARAGRAPH), None)):
        block.text = named[1]
    size = sum(len(block.text) for block in shown)
    declared = jsonld.paragraphs(page.article.get("articleBody"))
    if size < TEASER and page.data and jsonld.size(declared) <= size:
        from gazette_cli.readers.html import rich_text

        declared = rich_text.longest(page.data)
    if jsonld.size(declared) > STUB * size + LEDE:
        shown, kept = [Block(PARAGRAPH, text) for text in declared], []
    settle.settle(story, shown)
    story.about = [*story.about, *surroundings.authors(body, run, story.byline.names if story.byline else [])]
    used = {n for n, _ in (*kept, *([named] if named else ()))}
    leftovers.keep(story, run, body, used, [] if kept else declared)


def above(run: Flow, at: int, body: Body, deck: int, kept: list[tuple[int, Piece]]) -> list[tuple[int, Piece]]:
    """The paragraph above the text with the dateline that the text has not: in larger type, in a place of its own."""
    for n in range(max(at + 1, body.start - GAP), kept[0][0]) if kept and at >= 0 else ():
        piece = run.pieces[n]
        whole = n != deck and piece.size >= LEDE and SENTENCE_END.search(piece.text)
        if whole and begins(piece) and not begins(kept[0][1]):
            return [(n, piece)]
    return []


def begins(piece: Piece) -> bool:
    """Whether a piece that is the story's, or its deck, begins with a dateline and goes on."""
    found = datelines.take(piece.text) if surroundings.kind_of(piece) in (None, zones.DECK) else None
    return found is not None and len(found[1]) >= LEDE


def dated(story: Story, kept: list[tuple[int, Piece]], run: Flow, at: int) -> tuple[int, str] | None:
    """Fill in the dateline that stands in an element of its own; that piece, and the first paragraph without it."""
    first = next((n for n, piece in kept if form(piece) == PARAGRAPH and piece.size >= LEDE), None)
    found = dateline(run, at, first) if first is not None else None
    if found is None:
        return None
    story.dateline, at, lede = found
    kept[:] = [(n, piece) for n, piece in kept if n != at]
    return at, lede


def told(story: Story, body: Body, at: int, deck: int, shape: Structure) -> Iterator[tuple[int, Piece]]:
    """The pieces that tell the story."""
    paragraphs = sum(piece.name == "p" for piece, kind in body.pieces if kind is None)
    seen: set[str] = set()
    pulled = pull_quotes(body)
    begun = False
    for n, (piece, kind) in enumerate(body.pieces, body.start):
        if n <= at or n == deck or (kind in SOFT and piece.size < RUNNING and not (kind == zones.DECK and begun)):
            continue
        if kind in HARD:
            continue
        if shape.in_row(piece):
            yield n, piece
        elif not (
            pointer(piece, in_list=shape.in_list(piece))
            or is_label(piece.text)
            or (not begun and surroundings.is_stamp(piece.text))
            or surroundings.signs(piece, story)
            or id(piece) in pulled
            or fragment(piece, paragraphs)
            or piece.text in seen
        ):
            if len(piece.text) > 60:
                seen.add(piece.text)
            begun = begun or (piece.name == "p" and piece.size > RUNNING)
            yield n, piece


def pointer(piece: Piece, *, in_list: bool) -> bool:
    """Whether the piece leads to another story: all link, but for an item among others; or "Read more: …"."""
    if piece.leads_away(LINKED) and not in_list:
        return True
    pointing = (
        piece.linked > 0 or piece.name in HEADINGS or (len(piece.text) < 90 and not SENTENCE_END.search(piece.text))
    )
    return pointing and len(piece.text) < 300 and POINTER.fit(piece.text)


def pull_quotes(body: Body) -> set[int]:
    """The block quotations whose words stand in a paragraph too, by identity."""
    quoted = [piece for piece, _ in body.pieces if is_quoted(piece)][:PULL_QUOTES]
    if not quoted:
        return set()
    story = " ".join(folded(piece.text) for piece, _ in body.pieces if not is_quoted(piece))
    return {id(piece) for piece in quoted if len(piece.text) < PULLED and folded(piece.text) in story}


def is_quoted(piece: Piece) -> bool:
    """Whether the piece stands in a block quotation."""
    parent = piece.tag.parent
    return piece.name == "blockquote" or (parent is not None and parent.name == "blockquote")


def fragment(piece: Piece, paragraphs: int) -> bool:
    """Whether the piece is a label of the page: words that are no sentence, outside of the elements for text."""
    return (
        paragraphs > 2
        and piece.name not in ("p", "li", "blockquote", "td", "th", "dd", "dt", "pre", *HEADINGS)
        and (piece.size < 40 or (piece.size < 80 and not SENTENCE_END.search(piece.text)))
    )


def trimmed(kept: list[tuple[int, Piece]]) -> list[tuple[int, Piece]]:
    """The pieces without what trails behind the last sentence, and without headings of what was left out."""
    kept, closing = list(kept), []
    while kept and (is_wired(kept[-1][1]) or trails(kept[-1][1])):
        last = kept.pop()
        if is_wired(last[1]):
            closing.append(last)
    kept += reversed(closing)
    return [
        (n, piece)
        for k, (n, piece) in enumerate(kept)
        if form(piece) != CROSSHEAD or (k + 1 < len(kept) and kept[k + 1][0] - n <= GAP)
    ]


def trails(piece: Piece) -> bool:
    """Whether the piece, at the end, is a heading or a few words without a stop."""
    unstopped = piece.text[-1] in ":;," or not SENTENCE_END.search(piece.text)
    return form(piece) in (CROSSHEAD, PARAGRAPH) and unstopped and piece.size < TRAILING


def is_wired(piece: Piece) -> bool:
    """Whether the piece is one of the wire's own lines: a source line, a credit."""
    return settle.may_be_wired(piece.text)


def printed(pieces: Iterable[Piece]) -> Iterator[Block]:
    """The blocks of the body: a piece each, but a row of a table is one."""
    for (kind, row), cells in groupby(pieces, lambda piece: (form(piece), row_of(piece))):
        if kind == TABLE and row is not None:
            yield Block(kind, CELL.join(piece.text for piece in cells))
        else:
            yield from (Block(kind, piece.text) for piece in cells)


def row_of(piece: Piece) -> int | None:
    """The identity of the table's row that a cell stands in."""
    row = piece.tag.parent
    return id(row) if piece.name in CELLS and row is not None else None


def form(piece: Piece) -> str:
    """The kind of block that a piece is. Pages that are laid out by tables have their paragraphs in cells."""
    if piece.name in HEADINGS:
        return CROSSHEAD
    if piece.name in ("li", "dt", "dd"):
        return ITEM
    if piece.name in CELLS and (piece.size < LEDE or not SENTENCE_END.search(piece.text)):
        return TABLE
    return PARAGRAPH
