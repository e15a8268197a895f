"""JSON Lines of foreign make → stories: of each row the text, or the page, in the column that is asked for.

Data sets have their copy so: a row a story, an object of a few columns. gazette's own records need no column.
"""

import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from gazette_cli import inputs, packed
from gazette_cli.errors import GazetteError, NotNewsError, UnreadError, without_controls
from gazette_cli.story import Story
from gazette_cli.unpack import pieces
from gazette_cli.wire import controls

STEP = 1 << 16
"""Bytes in which lines are looked for at once: a packed byte may be thirty thousand line ends."""
SHOWN, LONGEST = 12, 40
"""So many columns are named, and so much of each name."""


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
    for one that is packed and cut off. Of a first row that lacks a column all are taken to lack it.
    """
    shown = without_controls(name)
    part, is_first = 0, True
    with inputs.opened(name) as source:
        for number, line in enumerate(_lines(pieces(source)), 1):
            if line is not None and not line.strip():
                continue
            try:
                row = _row(line)
                if is_first and (wrong := _wrong(row, columns.copy, columns.identifier)):
                    raise _NoRows(packed.packed(line or b"", shown) or wrong)
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


def _lines(source: Iterable[bytes]) -> Iterator[bytes | None]:
    """The lines of a file, None for one that is longer than an input may be. What its source raises comes last."""
    kept: list[bytes] = []
    size = 0
    mark = BOM_UTF8
    failed: GazetteError | None = None
    try:
        for step in _steps(source):
            *whole, last = step.split(b"\n")
            for line in whole:
                yield b"".join([*kept, line]).removeprefix(mark) if size <= inputs.LIMIT << 20 else None
                kept.clear()
                size, mark = 0, b""
            size += len(last)
            kept.append(last)
            if size > inputs.LIMIT << 20:
                kept.clear()
    except GazetteError as error:
        failed = error
    last = b"".join(kept).removeprefix(mark)
    if size > inputs.LIMIT << 20:
        yield None
    elif failed is None or isinstance(_value(last), dict):
        yield last
    if failed is not None:
        raise failed


def _steps(source: Iterable[bytes]) -> Iterator[bytes]:
    for piece in source:
        for start in range(0, len(piece), STEP):
            yield piece[start : start + STEP]


def _row(line: bytes | None) -> Any:
    """The row of a line. Raises GazetteError for one that is too long."""
    if line is None:
        raise GazetteError(f"over {inputs.LIMIT} MiB, too large for one story")
    return _value(line)


def _value(line: bytes) -> Any:
    """The value of a line; None for no JSON. What Python writes is taken: NaN, halves of characters, long numbers."""
    try:
        return json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def _wrong(row: Any, *columns: str | None) -> str | None:
    """What is wrong with a row that should have these columns."""
    if isinstance(row, list):
        return "a JSON array, not JSON Lines; jq -c '.[]' makes a row of each of its values"
    if not isinstance(row, dict):
        return "not JSON Lines in UTF-8"
    for column in columns:
        if column is not None and column not in row:
            there = ", ".join(key[:LONGEST] for key in [*row][:SHOWN]) + (", …" if len(row) > SHOWN else "")
            return f"no column {column!r}; there are: {there}"
    return None


def _copy(row: Any, columns: Columns) -> str:
    """The copy of a row. Raises GazetteError where there is none; a row may lack its identifier."""
    if wrong := _wrong(row, columns.copy):
        raise UnreadError(wrong)
    copy = row[columns.copy]
    if copy is not None and not isinstance(copy, str):
        raise NotNewsError(f"column {columns.copy!r} is no text")
    return copy or ""


def _identifier(row: dict[str, Any], columns: Columns) -> str | None:
    """What tells a row from others, as JSON has it where it is no text."""
    found = row.get(columns.identifier) if columns.identifier is not None else None
    if found is None:
        return None
    return controls.shown(found if isinstance(found, str) else json.dumps(found, ensure_ascii=False))
