"""With which row the body of a story begins: a paragraph, or the first of a run of sentences."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.layout import Row
from gazette_cli.trail import note
from gazette_cli.wire import blurbs, roles, tails
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import (
    INNER_STOP,
    LONG,
    ROW_ENDS,
    TOLD,
    is_attributed,
    is_prose,
    is_said_again,
    is_sentence,
    is_titled,
    stops,
    tells,
)

_FOLLOWS = Pattern(r"\b(?:following|statement|remarks|letter|said|wrote|announced)\b")
"""What ends in a colon and has one of these leads into what is said below: a lede."""
_QUOTED = Pattern(r"[\"“‘«'](?=\w)[^\"”»]{3,300}?[,.?!][\"”’»'] [\w(]")
"""A quotation with what follows it on its line: who said so."""
_MARKS = "\"“‘«„'"
"""What a quotation opens with."""
NEAR = 40
"""Rows below one by which it is judged how far apart rows are in this copy."""
HEAD = 4
"""Rows without a role that are more than a head has."""
SHORTEST_LEDE = 90
"""Characters of a first row that is no headline."""


def body_start(rows: list[Row]) -> int:
    """The index of the row with which the body begins; `len(rows)` where none does."""
    start, rule = _start(rows)
    if start < len(rows):
        note(rows[start].text, rule)
    return start


def _start(rows: list[Row]) -> tuple[int, str]:
    """The same, and the rule that found it."""
    texts = [index for index, row in enumerate(rows) if row.role is None]
    texts = _without_pulled(rows, texts)
    if (parted := _parted(rows, texts)) is not None:
        return parted, "body-below-widest-gap"
    for place in range(len(texts)):
        if _begins_body(rows, texts, place):
            return _above_source(rows, texts[: place + 1]), "body-first-paragraph"
    later = [index for index in texts[1:] if stops(rows[index].text)]
    if later:
        return later[0], "body-first-line-with-a-stop"
    return (texts[1] if len(texts) > 1 else len(rows)), "body-second-line"


def _parted(rows: list[Row], texts: list[int]) -> int | None:
    """The row that the only wider space of the copy parts from its head.

    A desk leaves two blank lines below the head, and one between all else. None in copy that is set otherwise, or has no
    paragraph below such a space.
    """
    wide = [index for index, row in enumerate(rows) if index and row.gap > 1]
    if len(wide) != 1 or wide[0] not in texts or any(row.gap < 1 for row in rows[1 : wide[0]]):
        return None
    place = texts.index(wide[0])
    below = [rows[index].text for index in texts[place:]]
    told = any(map(is_prose, below)) or sum(map(is_sentence, below)) > 1
    return wide[0] if 0 < place < HEAD and told and stops(below[0]) else None


def _above_source(rows: list[Row], texts: list[int]) -> int:
    """The last of these rows; or, where that is a publisher's blurb below a source line, one with several sentences above."""
    closing = next((index for index in range(texts[0], texts[-1]) if rows[index].role in roles.CLOSES), None)
    if closing is None or blurbs.publisher(rows[texts[-1]].text) is None:
        return texts[-1]
    above = [index for index in texts[1:] if index < closing and INNER_STOP.search(rows[index].text)]
    return above[0] if above else texts[-1]


def _begins_body(rows: list[Row], texts: list[int], place: int) -> bool:
    """Whether a row is the first of the body: a paragraph, or the first of a run of sentences.

    A sentence that a byline, a date or a wider gap parts from the next one is a deck; one that stands last is the body.
    """
    index = texts[place]
    if place == 0:
        return _begins_without_headline(rows, texts)
    text = _told(rows[index].text)
    if is_prose(text):
        return True
    if text[-1] == ":":
        return len(text) > 45 and bool(_FOLLOWS.search(text)) and _goes_on(rows, index)
    grouped = index + 1 < len(rows) and rows[index].gap > rows[index + 1].gap
    told = grouped or tells(text) or _QUOTED.match(text) is not None
    if not (is_sentence(text) and told) and not _unstopped(rows, index):
        return False
    return _goes_on(rows, index) or place == len(texts) - 1


def _begins_without_headline(rows: list[Row], texts: list[int]) -> bool:
    """Whether the first row is a paragraph already."""
    text = rows[texts[0]].text
    if is_prose(text) and not is_titled(text):
        return any(is_prose(rows[index].text) for index in texts[1:]) or len(text) > LONG or is_attributed(text)
    told = text.rstrip("\"”’'")[-1:] == "." and TOLD.search(text)
    below = texts[1] if len(texts) > 1 else texts[0]
    return (
        bool(told)
        and not is_said_again(text, rows[below].text)
        and not text.isupper()
        and len(text) > SHORTEST_LEDE
        and is_sentence(text)
        and _goes_on(rows, texts[0])
    )


def _goes_on(rows: list[Row], index: int) -> bool:
    """Whether the next row goes on with the text: a sentence or a paragraph, no further down than rows are in this copy."""
    if index + 1 >= len(rows):
        return True
    below = rows[index + 1]
    if below.role is not None:
        return below.role in roles.CLOSES
    gaps = sorted(row.gap for row in rows[index + 2 : index + 2 + NEAR] if row.role is None) or [rows[index].gap]
    told = is_prose(below.text) or is_sentence(below.text) or _announces(rows, index + 1)
    return below.gap <= gaps[len(gaps) // 2] and told


def _announces(rows: list[Row], index: int) -> bool:
    """Whether a row leads up to a quotation that fills the next one: "And from Chairwoman Jess Rosen:"."""
    return rows[index].text[-1] == ":" and index + 1 < len(rows) and rows[index + 1].text[0] in _MARKS


def _unstopped(rows: list[Row], index: int) -> bool:
    """Whether a row without a stop is a paragraph all the same.

    It ends in an attribution, or is broken over lines, or tells below a byline what was.
    """
    row, text = rows[index], rows[index].text
    if is_titled(text) or text.isupper() or stops(text) or text[0] in "-•*·":
        return False
    signed = index > 0 and rows[index - 1].role == Role.BYLINE
    below = rows[index + 1].text if index + 1 < len(rows) else ""
    longer = (
        len(text) > 70 and (row.lines > 1 or (signed and bool(TOLD.search(text)))) and not is_said_again(text, below)
    )
    return longer or is_attributed(f"{text}.")


def _told(text: str) -> str:
    """A row without an end mark, or the like, on its line."""
    return text if text[-1] in ROW_ENDS else tails.take(text)[0] or text


def _without_pulled(rows: list[Row], texts: list[int]) -> list[int]:
    """The rows without those that only say beforehand what a later one says: highlights, pull quotes."""
    if len(texts) < 6:
        return texts
    later = {rows[index].text: index for index in texts}
    return [index for index in texts if later[rows[index].text] == index or index == texts[0]]
