"""JSON Lines of foreign make → stories: of each row the text, or the page, in the column that is asked for.

Data sets have their copy so: a row a story, an object of a few columns. gazette's own records need no column.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import orjson

from gazette_cli import inputs
from gazette_cli.errors import GazetteError, NotNewsError, UnreadError, without_controls
from gazette_cli.story import Story
from gazette_cli.unpack import pieces

MARK = b"\xef\xbb\xbf"
"""The byte order mark, which some programs begin UTF-8 with."""
SHOWN = 12
"""So many columns are named."""


class Columns(NamedTuple):
    """Which columns are read."""

    copy: str
    """The one with the copy."""
    format: str
    """What it holds: `text` or `html`."""
    identifier: str | None = None
    """The one that tells a row from others; it becomes the story's `uri` where the copy declares none."""


def parse(name: str, columns: Columns) -> Iterator[Story | GazetteError]:
    """The stories of one file, complete with quotations, and for each row that gives none an error.

    Raises GazetteError for a file that can't be read, or is no JSON Lines with these columns, and behind what there is
    for one that is packed and cut off.
    """
    shown = without_controls(name)
    part, is_first = 0, True
    with inputs.opened(name) as source:
        for number, line in enumerate(_lines(pieces(source)), 1):
            if not line.strip():
                continue
            try:
                row = _row(line, columns, first=is_first)
                is_first = False
                for story in inputs.parse_text(_copy(row, columns), shown, columns.format):
                    part += 1
                    story.part = part
                    story.uri = story.uri or _identifier(row, columns)
                    yield story
            except _NoRows as error:
                raise UnreadError(str(error)) from None
            except Exception as caught:  # whatever it is: the other rows must not suffer from it
                yield _error(inputs.told(caught), shown, number)
    if is_first:
        raise NotNewsError("no row in it")


class _NoRows(Exception):
    """A file that is not what it was said to be, by its first row."""


def _error(told: GazetteError, name: str, number: int) -> GazetteError:
    """What is wrong with a row."""
    error = type(told)(f"row {number}: {told}")
    error.file = name
    return error


def _lines(source: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file. Raises GazetteError for one that is longer than any input may be."""
    kept: list[bytes] = []
    size = 0
    for piece in source:
        *whole, last = piece.split(b"\n")
        for line in whole:
            yield b"".join([*kept, line])
            kept.clear()
            size = 0
        kept.append(last)
        size += len(last)
        if size > inputs.LIMIT << 20:
            raise GazetteError(f"a row of over {inputs.LIMIT} MiB, too large for one story")
    yield b"".join(kept)


def _row(line: bytes, columns: Columns, *, first: bool) -> dict[str, Any]:
    """The row of a line. Raises _NoRows for a first one that is none or lacks a column, GazetteError for another."""
    try:
        row = orjson.loads(line.removeprefix(MARK) if first else line)
    except ValueError:
        row = None
    wrong = _wrong(row, columns)
    if wrong:
        raise _NoRows(wrong) if first else UnreadError(wrong)
    found: dict[str, Any] = row
    return found


def _wrong(row: Any, columns: Columns) -> str | None:
    """What is wrong with a row."""
    if isinstance(row, list):
        return "a JSON array, not JSON Lines; jq -c '.[]' makes a row of each of its values"
    if not isinstance(row, dict):
        return "not JSON Lines"
    for column in (columns.copy, columns.identifier):
        if column is not None and column not in row:
            there = ", ".join([*row][:SHOWN]) + (", …" if len(row) > SHOWN else "")
            return f"no column {column!r}; there are: {there}"
    return None


def _copy(row: dict[str, Any], columns: Columns) -> str:
    """The copy of a row. Raises NotNewsError where there is none."""
    copy = row[columns.copy]
    if copy is not None and not isinstance(copy, str):
        raise NotNewsError(f"column {columns.copy!r} is no text")
    return copy or ""


def _identifier(row: dict[str, Any], columns: Columns) -> str | None:
    found = row[columns.identifier] if columns.identifier is not None else None
    return None if found is None else str(found)
