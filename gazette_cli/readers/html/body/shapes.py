"""The shapes of paragraphs: those of one story look alike, and boxes set into it do not."""

from collections.abc import Callable, Iterator
from itertools import accumulate

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.doubts import HARD
from gazette_cli.readers.html.body.structure import LISTS, is_text
from gazette_cli.readers.html.elements import HEADINGS, RUNNING
from gazette_cli.readers.html.flow import Flow, Piece
from gazette_cli.readers.html.soup import Tag

Shape = tuple[str, ...]
"""What paragraphs are compared by: names of elements and their classes."""

FIGURES = Pattern(r"\d+")
USUAL = 0.15
"""Paragraphs of a shape that holds this share of the prose are the story's own."""
FEWEST = 3
"""So many paragraphs have to look alike before others are told from them."""
BOX = 6
"""A box has no more paragraphs than these."""
GAP = 10
"""How many pieces may lie between a paragraph and the rest of its story."""
LINKED = 0.7
"""A piece of which more than this share is link text leads elsewhere."""


def signature(piece: Piece) -> Shape:
    """What paragraphs of one story have in common: element and class, numbers aside."""
    return piece.name, FIGURES.sub("", str(piece.tag.attrs.get("class", "")))


def nested(piece: Piece) -> Shape:
    """A paragraph's element and class with those of the element around it, numbers aside."""
    parent = piece.tag.parent
    return (
        *signature(piece),
        parent.name if parent else "",
        FIGURES.sub("", str(parent.attrs.get("class", ""))) if parent else "",
    )


def looks(
    look: Callable[[Piece], Shape],
    pieces: list[Piece],
    kinds: list[str | None],
    clean: list[float],
    start: int,
    end: int,
) -> dict[int, Shape]:
    """The shape of each piece of running text in a range, by its index."""
    return {i: look(pieces[i]) for i in range(start, end) if clean[i] and kinds[i] is None}


def weighed(shapes: dict[int, Shape], clean: list[float]) -> dict[Shape, float]:
    """How much running text has each shape, in order of print."""
    weights: dict[Shape, float] = {}
    for i, shape in shapes.items():
        weights[shape] = weights.get(shape, 0.0) + clean[i]
    return weights


def boxes(flow: Flow, kinds: list[str | None], clean: list[float], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges of boxes set into the story.

    That is text in an element of its own, unlike the story's paragraphs, and below a heading or with links.
    """
    usual = alike(flow.pieces, kinds, clean, start, end)
    if sum(usual) < FEWEST:
        return
    counts = [0, *accumulate(map(int, usual))]
    covered = start + usual.index(True)
    inside = ((tag, low, high) for tag, low, high in flow.spans if start <= low and high <= end and high - low > 1)
    for tag, low, high in sorted(inside, key=lambda span: (span[1], -span[2])):
        if low >= covered and counts[high - start] == counts[low - start] and tag.name not in RUNNING:
            covered = high
            odd = sum(bool(clean[i]) and kinds[i] not in HARD for i in range(low, high))
            if tag.name in LISTS and is_text(flow, low, high):
                continue
            if 0 < odd <= BOX and any(heads(flow.pieces[i], kinds[i]) for i in range(low, high)):
                yield low, high


def alike(pieces: list[Piece], kinds: list[str | None], clean: list[float], start: int, end: int) -> list[bool]:
    """Which of the pieces in a range have the shape of the story's own paragraphs."""
    shapes = looks(nested, pieces, kinds, clean, start, end)
    weights = weighed(shapes, clean)
    total = sum(weights.values())
    common = {shape for shape, weight in weights.items() if weight >= USUAL * total}
    named = {shape[:2] for shape in common if shape[1]}
    usual = {i for i, shape in shapes.items() if shape in common or shape[:2] in named}
    return [i in usual for i in range(start, end)]


def heads(piece: Piece, kind: str | None) -> bool:
    """Whether a piece tells that the text around it is a box: a heading, a link, a caption."""
    return piece.name in HEADINGS or piece.leads_away(LINKED) or kind == zones.CAPTION


def extended(
    pieces: list[Piece], kinds: list[str | None], clean: list[float], start: int, end: int, headline_at: int
) -> tuple[int, int]:
    """The range with the paragraphs around it that look like those in it: bodies that are split over containers."""
    weights = weighed(looks(signature, pieces, kinds, clean, start, end), clean)
    if not weights:
        return start, end
    shape = max(weights, key=lambda each: weights[each])
    for i in range(start - 1, max(headline_at, start - GAP), -1):
        if clean[i] and kinds[i] is None and signature(pieces[i]) == shape and shape[0] == "p":
            start = i
    homes = {home(pieces[i].tag) for i in range(start, end) if clean[i] and kinds[i] is None} - {None}
    last, story = end, article_of(pieces[start].tag)
    title = pieces[headline_at] if headline_at >= 0 else None
    while last < min(len(pieces), end + GAP) and not begins_another(pieces[last], story, title):
        like = clean[last] and signature(pieces[last]) == shape and shape[0] == "p" and shape[1]
        if kinds[last] is None and (
            like or (homes and homes & {home(pieces[last].tag), home(pieces[last].tag.parent)})
        ):
            end = last + 1
        last += 1
    return start, end


def begins_another(piece: Piece, story: Tag | None, title: Piece | None) -> bool:
    """Whether the piece begins another story: the headline's markup again, a heading that leads elsewhere, an article."""
    if piece.name in HEADINGS and (is_titled_alike(piece, title) or piece.leads_away(LINKED)):
        return True
    other = article_of(piece.tag)
    return other is not story and other is not None


def is_titled_alike(piece: Piece, title: Piece | None) -> bool:
    """Whether a heading has the headline's markup, in another element of the same kind: the next story's headline."""
    return title is not None and nested(title) == nested(piece) and title.tag.parent is not piece.tag.parent


def before_next(pieces: list[Piece], clean: list[float], start: int, end: int, headline_at: int) -> int:
    """The end of a range, or where the next story of an endless page begins in it, with an `h1` of its own."""
    title = pieces[headline_at] if headline_at >= 0 else None
    text = next((i for i in range(start, end) if clean[i]), end)
    return next((i for i in range(text, end) if pieces[i].name == "h1" and is_titled_alike(pieces[i], title)), end)


def teasers(flow: Flow, clean: list[float], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The ranges of articles inside the story's own that lead to other stories: below a heading that is a link."""
    total = sum(clean[start:end])
    for tag, low, high in flow.spans:
        if tag.name == "article" and start <= low < high <= end and 2 * sum(clean[low:high]) < total:
            led = (piece for piece in flow.pieces[low:high] if piece.name in HEADINGS)
            if any(piece.leads_away(LINKED) for piece in led):
                yield low, high


def article_of(tag: Tag) -> Tag | None:
    """The article that an element stands in."""
    around: Tag | None = tag
    while around is not None and around.name != "article":
        around = around.parent
    return around


def home(tag: Tag | None) -> tuple[str, str] | None:
    """The element around a block, where it has a class."""
    parent = tag.parent if tag else None
    named = str(parent.attrs.get("class", "")) if parent else ""
    return (parent.name, FIGURES.sub("", named)) if parent and named else None
