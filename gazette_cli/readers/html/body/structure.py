"""What lists, rows of tables and quotations tell of the pieces in them."""

from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.flow import Flow, Piece, beginning, is_posted
from gazette_cli.readers.html.soup import Tag

LISTS = frozenset(("ul", "ol"))
CELLS = frozenset(("td", "th"))
LINKED = 0.5
"""A list, or a row, of which more than this share is link text leads elsewhere."""
CELL = 80
"""Characters that a cell of figures or names does not reach."""
MOST_CELLS = 60
"""Cells of a row of figures at most."""


class Structure:
    """The lists and the rows of a page; each is looked at once."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._lists: dict[int, bool] | None = None
        self._rows: dict[int, bool] = {}

    def in_list(self, piece: Piece) -> bool:
        """Whether the piece is an item of a list that is text, though it may be all link itself."""
        item = piece.tag if piece.name == "li" else piece.tag.parent
        if item is None or item.name != "li" or item.parent is None:
            return False
        if self._lists is None:
            self._lists = {
                id(tag): is_text(self._flow, low, high) for tag, low, high in self._flow.spans if tag.name in LISTS
            }
        return self._lists.get(id(item.parent), False)

    def in_row(self, piece: Piece) -> bool:
        """Whether the piece is a cell of a row of figures and names."""
        row = piece.tag.parent
        if piece.name not in CELLS or row is None:
            return False
        if id(row) not in self._rows:
            self._rows[id(row)] = is_row(row)
        return self._rows[id(row)]


def is_text(flow: Flow, low: int, high: int) -> bool:
    """Whether a list of several items is more than links, and no teaser below a heading that leads elsewhere."""
    pieces = flow.pieces[low:high]
    if any(piece.name in HEADINGS and piece.leads_away(LINKED) for piece in pieces):
        return False
    return len(pieces) > 1 and sum(piece.linked for piece in pieces) <= LINKED * sum(
        len(piece.text) for piece in pieces
    )


def is_row(row: Tag) -> bool:
    """Whether a row has several short cells, not all of them links."""
    cells = [child for child in row.contents if isinstance(child, Tag) and child.name in CELLS]
    if not 1 < len(cells) <= MOST_CELLS:
        return False
    texts = [" ".join(beginning(cell).split()) for cell in cells]
    bare = [text for cell, text in zip(cells, texts, strict=True) if text and cell.find("a") is None]
    return bool(bare) and all(len(text) < CELL for text in texts)


def posts(flow: Flow, start: int, end: int) -> list[tuple[int, int]]:
    """The ranges of the quotations that are embedded posts: signed as social networks do."""
    signed = {n for n in range(start, end) if is_posted(flow.pieces[n].text)}
    if not signed:
        return []
    return [
        (low, high)
        for tag, low, high in flow.spans
        if tag.name == "blockquote" and signed.intersection(range(low, high))
    ]
