"""The pieces of a page → the story's own, in order."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate

from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.doubts import believed
from gazette_cli.readers.html.body.shapes import before_next, boxes, extended, teasers
from gazette_cli.readers.html.body.structure import posts
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.fields.headline import folded
from gazette_cli.readers.html.flow import STOPS, Flow, Piece
from gazette_cli.readers.html.soup import Tag

SENTENCE, LONGEST = 40, 1500
"""Characters from which a piece of text can be prose, and up to which more of them count."""
LINKED = 1 / 3
"""A piece of which more than this share is link text is no prose."""
CORE = 0.8
"""The container is the innermost element that holds this share of the prose."""
ROOT = 0.3
"""An element that is named as the story's holds at least this share of the page's prose."""
FIRST = 0.5
"""Of several such elements the first is the story's that holds this share of what the heaviest does."""
BLOCKS = frozenset(("p", "li", "dd", "dt", "td", "th", "pre", *HEADINGS))
"""Elements that are no container where they hold a piece of text: what stands beside is as much the story's."""
ALT = 80
"""Characters in which a caption and its picture's text agree."""


@dataclass(slots=True)
class Body:
    """What `find` gives."""

    pieces: list[tuple[Piece, str | None]] = field(default_factory=list)
    """The story's pieces with the zone that each stands in (None: running text)."""
    start: int = 0
    """The index of the first among the page's pieces."""
    end: int = 0
    """The index behind the last."""
    own: range = range(0)
    """The indices of the pieces in the article's own container."""


def find(flow: Flow, headline_at: int, pictures: Iterable[str] = ()) -> Body:
    """The container's pieces, zones told. `pictures` are texts that stand for pictures: their captions, often."""
    pieces = flow.pieces
    if not pieces:
        return Body()
    weights = [prose(piece) for piece in pieces]
    kinds, clean = believed(flow, weights, [0.0, *accumulate(weights)], headline_at)
    start, end = container(flow, [0.0, *accumulate(clean)])
    last = before_next(pieces, clean, start, end, headline_at)
    another = last < end
    start, end = extended(pieces, kinds, clean, start, last, headline_at)
    for low, high in (*teasers(flow, clean, start, end), *boxes(flow, kinds, clean, start, end)):
        kinds[low:high] = [kind or zones.RELATED for kind in kinds[low:high]]
    for low, high in posts(flow, start, end):
        kinds[low:high] = [zones.EMBED] * (high - low)
    shown = {folded(text)[:ALT] for text in pictures}
    for i in range(start, end):
        if kinds[i] is None and may_caption(pieces[i]) and folded(pieces[i].text)[:ALT] in shown:
            kinds[i] = zones.CAPTION
    return Body(
        [(pieces[i], kinds[i]) for i in range(start, end)],
        start,
        end,
        own(flow, start, end, headline_at, another=another),
    )


def own(flow: Flow, start: int, end: int, headline_at: int, *, another: bool) -> range:
    """The pieces of the article's own container, all of whose words a record keeps.

    It is the `article` around the text, else from the headline to where the text ends; there it ends too if `another`
    story follows in the same element. A headline above the `article` belongs to it, with what stands between.
    """
    around = ((low, high) for tag, low, high in flow.spans if low <= start and end <= high and is_article(tag))
    low, high = next(around, (start, end))
    return range(min(low, headline_at) if headline_at >= 0 else low, end if another else high)


def prose(piece: Piece) -> float:
    """How much running text the piece is: its characters, none for headings, links and short pieces."""
    size = piece.size
    if size < SENTENCE or piece.name in HEADINGS or piece.leads_away(LINKED):
        return 0
    return min(size, LONGEST) * (0.5 if piece.name in ("li", "td") else 1.0)


def may_caption(piece: Piece) -> bool:
    """Whether a piece can be a caption: no heading, and without a stop."""
    return piece.name not in HEADINGS and piece.text[-1] not in STOPS


def container(flow: Flow, sums: list[float]) -> tuple[int, int]:
    """The range of pieces of the innermost element that holds the story's text."""
    low, high = root(flow, sums)
    held = sums[high] - sums[low]
    if held:
        for tag, start, end in flow.spans:
            alone = end - start == 1 and tag.name in BLOCKS
            if not alone and low <= start and end <= high and sums[end] - sums[start] >= CORE * held:
                return start, end
    return low, high


def root(flow: Flow, sums: list[float]) -> tuple[int, int]:
    """The range of the element that is named as the story's, else the page."""
    holding = [(tag, start, end) for tag, start, end in flow.spans if sums[end] > sums[start]]
    for wanted in (named_body, is_article, is_main):
        found = [(start, end) for tag, start, end in holding if wanted(tag)]
        if not found:
            continue
        most = max(sums[end] - sums[start] for start, end in found)
        if most >= ROOT * sums[-1]:
            return min((start, end) for start, end in found if sums[end] - sums[start] >= FIRST * most)
    return 0, len(flow.pieces)


def named_body(tag: Tag) -> bool:
    """schema.org's name for a story's text."""
    return "itemprop" in tag.attrs and "articlebody" in str(tag.attrs["itemprop"]).lower()


def is_article(tag: Tag) -> bool:
    """HTML's element for a story."""
    return tag.name == "article" or tag.attrs.get("role") == "article"


def is_main(tag: Tag) -> bool:
    """HTML's element for what a page is about."""
    return tag.name == "main" or tag.attrs.get("role") == "main"
