"""Exports of news archives: their labels part a story's head, its body and its index, so that none of it has to be judged."""

from collections.abc import Callable
from typing import NamedTuple

from gazette_cli.readers.text import export_fields, export_layouts
from gazette_cli.readers.text.export_pieces import (
    Labelled,
    Piece,
    code_of,
    code_row,
    label_of,
    labels_in,
    pieces_of,
    wide_code_of,
)
from gazette_cli.story import Story
from gazette_cli.wire.conventions.exports import CODES, SURE, Field
from gazette_cli.wire.recognition import role_of
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import is_prose, stops

LEAST = 2
"""So many labels an export has."""
LEAST_CODES = 4
RECORD = 5
"""So many figures NewsBank's number of a record has."""
SENTENCE = 8
"""Words of a sentence that begins a body below labels."""
_HEADLINE = "HD"
"""Factiva's code of a headline."""
_HEAD = frozenset((Field.HEADLINE, Field.BYLINE, Field.LENGTH, Field.SECTION, Field.DECK))
_RIGHTS = frozenset((Role.COPYRIGHT, Role.LEGAL, Role.END_MARK, Role.JUNK))


class Export(NamedTuple):
    """What the labels of a text say."""

    story: Story
    """Its fields, and its index as furniture."""
    text: str
    """What they leave to be read: the body, or headline and body."""
    headed: bool
    """Whether the head is told, so that the text is the body alone."""


def read(text: str) -> Export | None:
    """What an archive's labels and layout say of the text of one story; None where it is no export."""
    lines = text.split("\n")
    for labelled, proven in (*(_CODED if _HEADLINE in text else ()), *(_WORDED if labels_in(lines) >= LEAST else ())):
        pieces = pieces_of(lines, labelled)
        if proven(pieces):
            return _parted(pieces, lines)
    laid_out = export_layouts.read(text, lines)
    return laid_out and Export(*laid_out)


def _is_worded(pieces: list[Piece]) -> bool:
    """Whether a text has an archive's labels: two of them, and one that no one else prints."""
    labelled = [piece for piece in pieces if piece.field is not None]
    if len({piece.key for piece in labelled}) < LEAST:
        return False
    above = next((at for at, piece in enumerate(labelled) if piece.field in _HEAD), len(labelled))
    return any(map(_is_sure, labelled)) or any(
        piece.field == Field.BODY and not piece.text for piece in labelled[above + 1 :]
    )


def _is_sure(piece: Piece) -> bool:
    if piece.field == Field.LENGTH:
        return export_fields.is_count(piece.text)
    if piece.key in ("record", "record number"):
        return len(piece.text) >= RECORD and piece.text.isdigit()
    return piece.key in SURE


def _is_coded(pieces: list[Piece]) -> bool:
    """Whether a text has Factiva's codes: a headline's, a paragraph's and two more."""
    keys = {piece.key for piece in pieces if piece.field is not None}
    return _HEADLINE in keys and not keys.isdisjoint(("LP", "TD")) and len(keys) >= LEAST_CODES


Kind = tuple[Labelled, Callable[[list[Piece]], bool]]
"""How the label of a line is found, and what proves of its pieces that they are an export's."""
_CODED: tuple[Kind, ...] = ((code_row, _is_coded), (wide_code_of, _is_coded), (code_of, _is_coded))
_WORDED: tuple[Kind, ...] = ((label_of, _is_worded),)


def _parted(pieces: list[Piece], lines: list[str]) -> Export:
    """Head, body and index."""
    begin = _body_at(pieces)
    end = _index_at(pieces, begin)
    story = Story()
    if begin is None:
        top = export_fields.masthead(story, pieces[:end])
        text = "\n".join(lines[pieces[top].first : pieces[end - 1].last]) if top < end else ""
    else:
        export_fields.head(story, pieces[:begin])
        text = "\n".join(_told(piece, lines, story, first=piece is pieces[begin]) for piece in pieces[begin:end])
    export_fields.index(story, pieces[end:])
    return Export(story, text, begin is not None)


def _told(piece: Piece, lines: list[str], story: Story, *, first: bool) -> str:
    """The lines of a piece of the body, the label before the first taken off; only codes stand before others too."""
    rows = lines[piece.first : piece.last]
    if piece.field == Field.BODY and (first or piece.label in CODES):
        export_fields.junk(story, piece.label)
        rest = rows[0].partition(piece.label)[2]
        rows[0] = f"\n{rest}" if rest.strip() else "\n"
    return "\n".join(["\n" * piece.gap + rows[0], *rows[1:]])


def _body_at(pieces: list[Piece]) -> int | None:
    """The index of the piece that begins the body: a label says so, or it follows the labels of the head.

    None where paragraphs stand above: then what looks like such a label is a line of the story or of its foot.
    """
    labelled = [index for index, piece in enumerate(pieces) if piece.field is not None]
    told = [index for index, piece in enumerate(pieces) if piece.field is None and _is_sentence(piece.text)]
    prose = next((index for index in told if is_prose(pieces[index].text)), len(pieces))
    marked = next((index for index in labelled if pieces[index].field == Field.BODY), None)
    if marked is not None and marked < prose:
        return marked
    if prose < labelled[0]:
        return None
    first = next((index for index in told if index > labelled[0]), 0)
    above = [index for index in labelled if index < first]
    return above[-1] + 1 if above else None


def _is_sentence(text: str) -> bool:
    return stops(text) and len(text.split()) >= SENTENCE and role_of(text) is None


def _index_at(pieces: list[Piece], begin: int | None) -> int:
    """The index of the first label below the body: at least half of what is there has one, or is of the archive too.

    Where it is not known where the body begins, there is no sentence among what is there.
    """
    found = len(pieces)
    known = 0
    for index in range(len(pieces) - 1, begin or 0, -1):
        piece = pieces[index]
        labelled = piece.field is not None and piece.field != Field.BODY
        known += labelled or (piece.field is None and role_of(piece.text) in _RIGHTS)
        if begin is None and piece.field is None and _is_sentence(piece.text):
            break
        if labelled and 2 * known >= len(pieces) - index:
            found = index
    return found
