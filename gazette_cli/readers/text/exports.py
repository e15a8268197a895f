"""Exports of news archives: their labels part a story's head, its body and its index, so that none of it has to be judged."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from gazette_cli.readers.text import export_fields, export_layouts
from gazette_cli.readers.text.export_pieces import (
    Labelled,
    Piece,
    code_of,
    code_row,
    is_date,
    label_of,
    labels_in,
    pieces_of,
    wide_code_of,
)
from gazette_cli.story import Story
from gazette_cli.trail import note
from gazette_cli.wire import bylines
from gazette_cli.wire.conventions.exports import CODES, SURE, Field
from gazette_cli.wire.recognition import role_of
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import OTHER_STOPS, is_prose, stops

LEAST = 2
"""So many labels an export has."""
LEAST_CODES = 4
RECORD = 5
"""So many figures NewsBank's number of a record has."""
SENTENCE = 8
"""Words of a sentence above labels that shows that they are the story's foot."""
LEAST_SENTENCE = 4
"""Words of a sentence that no index has without a label."""
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
    for labelled, proven in _kinds(text, lines):
        pieces = pieces_of(lines, labelled)
        if proven(pieces):
            return _parted(pieces, lines)
    laid_out = export_layouts.read(text, lines)
    return laid_out and Export(*laid_out)


def _is_worded(pieces: list[Piece]) -> bool:
    """Whether a text has an archive's labels: two of them, and one that no one else prints, or a body's below a head's.

    A review tells title, author and length of a book below its own byline, an interview who is asked.
    """
    labelled = [piece for piece in pieces if piece.field is not None]
    if len({piece.key for piece in labelled}) < LEAST:
        return False
    top = pieces[: pieces.index(labelled[0])]
    if labelled[0].field in _HEAD and any(role_of(piece.text) == Role.BYLINE for piece in top):
        return False
    return any(map(_is_sure, labelled)) or (_is_dated(top) and _has_body(pieces))


def _is_dated(top: list[Piece]) -> bool:
    """Whether what stands above the first label may be an archive's: nothing, or a paper's date among it."""
    return not top or any(is_date(piece.text) for piece in top)


def _has_body(pieces: list[Piece]) -> bool:
    """Whether a body's label that is a row stands below one of the head, and no name below it: "Text:" tells a magazine's writer."""
    above = next((at for at, piece in enumerate(pieces) if piece.field in _HEAD), len(pieces))
    return any(
        piece.field == Field.BODY and not piece.text and bylines.bare(below.text or "-") is None
        for piece, below in pairwise(pieces[above + 1 :])
    )


def _is_sure(piece: Piece) -> bool:
    if piece.field == Field.LENGTH:
        return export_fields.is_count(piece.text)
    if piece.key in ("record", "record number"):
        return len(piece.text) >= RECORD and piece.text.isdigit()
    return piece.key in SURE


def _is_coded(pieces: list[Piece]) -> bool:
    """Whether a text has Factiva's codes: a headline's, a paragraph's and two more, one with what only it can have."""
    keys = {piece.key: piece.text for piece in pieces if piece.field is not None}
    proven = is_date(keys.get("PD", "")) or export_fields.is_count(keys.get("WC", "")) or "Do" in keys.get("AN", "")
    return proven and _HEADLINE in keys and ("LP" in keys or "TD" in keys) and len(keys) >= LEAST_CODES


def _kinds(text: str, lines: list[str]) -> Iterator[tuple[Labelled, Callable[[list[Piece]], bool]]]:
    """The kinds of labels of which a text has enough: how that of a line is found, and what proves that an archive put it there."""
    for labelled in (code_row, wide_code_of, code_of) if _HEADLINE in text else ():
        if sum(labelled(line) is not None for line in lines) >= LEAST_CODES:
            yield labelled, _is_coded
    if labels_in(lines) >= LEAST:
        yield label_of, _is_worded


def _parted(pieces: list[Piece], lines: list[str]) -> Export:
    """Head, body and index."""
    begin = _body_at(pieces)
    end = _index_at(pieces, begin)
    story = Story()
    if begin is None:
        top = export_fields.masthead(story, pieces[:end])
        text = "\n".join(lines[pieces[top].first : pieces[end - 1].last]) if top < end else ""
        headed = False
    else:
        export_fields.head(story, pieces[:begin])
        body = pieces[begin]
        text = "\n".join(_told(piece, lines, story, first=piece is body) for piece in pieces[begin:end])
        headed = story.headline is not None or body.field == Field.BODY or _is_sentence(body.text, LEAST_SENTENCE)
    export_fields.index(story, pieces[end:])
    return Export(story, text, headed)


def _told(piece: Piece, lines: list[str], story: Story, *, first: bool) -> str:
    """The lines of a piece of the body, the label before the first taken off; only codes stand before others too."""
    rows = lines[piece.first : piece.last]
    if piece.field == Field.BODY and (first or piece.label in CODES):
        export_fields.junk(story, piece.label)
        note(piece.label, "export-label")
        rest = rows[0].partition(piece.label)[2].lstrip("*")
        rows[0] = f"\n{rest}" if rest.strip() else "\n"
    return "\n".join(["\n" * piece.gap + rows[0], *rows[1:]])


def _body_at(pieces: list[Piece]) -> int | None:
    """The index of the piece that begins the body: a label says so, or it follows the labels of the head.

    None where paragraphs stand above: then what looks like such a label is a line of the story or of its foot.
    """
    labelled = [index for index, piece in enumerate(pieces) if piece.field is not None]
    free = [index for index, piece in enumerate(pieces) if piece.field is None and role_of(piece.text) is None]
    prose = next(
        (index for index in free if _is_sentence(pieces[index].text) and is_prose(pieces[index].text)), len(pieces)
    )
    marked = next((index for index in labelled if pieces[index].field == Field.BODY), None)
    if marked is not None and marked < prose:
        return marked
    if prose < labelled[0]:
        return None
    first = next((index for index in free if index > labelled[0] and _is_sentence(pieces[index].text, 2)), None)
    if first is None:
        last = max((index for index in labelled if pieces[index].field in _HEAD), default=len(pieces))
        first = last + 1 if last + 1 in free else 0
    above = [index for index in labelled if index < first]
    return above[-1] + 1 if above else None


def _is_sentence(text: str, words: int = SENTENCE) -> bool:
    """Whether a row ends as a sentence does and has so many words; a script without blanks has none to count."""
    if text == "" or not (stops(text) or text[-1] in OTHER_STOPS):
        return False
    return (len(text.split()) >= words or text[-1] in OTHER_STOPS) and role_of(text) is None


def _index_at(pieces: list[Piece], begin: int | None) -> int:
    """The index of the first label below the body: at least half of what is there has one, or is of the archive too.

    There is no sentence without a label among what is there.
    """
    found = len(pieces)
    known = 0
    for index in range(len(pieces) - 1, begin or 0, -1):
        piece = pieces[index]
        labelled = piece.field is not None and piece.field != Field.BODY
        known += labelled or (piece.field is None and role_of(piece.text) in _RIGHTS)
        if piece.field is None and _is_sentence(piece.text, LEAST_SENTENCE):
            break
        if labelled and 2 * known >= len(pieces) - index:
            found = index
    return found
