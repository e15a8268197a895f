"""JSON Lines of foreign make → copy: of each row the text, or the page, in the column that is asked for.

Data sets have their copy so: a row a story, an object of a few columns. gazette's own records need no column.
"""

import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from gazette_cli import inputs, packed
from gazette_cli.errors import (
    BadRecordError,
    GazetteError,
    NotNewsError,
    TooLargeError,
    TruncatedError,
    UnreadError,
    without_controls,
)
from gazette_cli.held import Held
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


def named_columns(text: str | None, html: str | None, identifier: str | None) -> Columns | None:
    """The columns that have these names; None where there are none. Raises ValueError for what makes no sense."""
    if text is not None and html is not None:
        raise ValueError("text_column or html_column, not both")
    if text is not None:
        return Columns(text, "text", identifier)
    if html is not None:
        return Columns(html, "html", identifier)
    if identifier is not None:
        raise ValueError("id_column needs text_column or html_column")
    return None


def rows(source: Iterable[bytes], columns: Columns, name: str) -> Iterator[Held]:
    """The rows of a file by its pieces, each with its copy; `name` is the file's, for advice on it.

    Raises UnreadError for one that is no JSON Lines with these columns: of a first row that lacks a column all are
    taken to lack it. Raises NotNewsError for one without rows, and what its source raises comes last.
    """
    is_first, number = True, 0
    try:
        for number, line in enumerate(_lines(source), 1):
            if line is not None and not line.strip():
                continue
            row = _row(line)
            if (
                is_first
                and not isinstance(row, GazetteError)
                and (wrong := _wrong(row, columns.copy, columns.identifier))
            ):
                raise UnreadError(packed.packed(line or b"", without_controls(name)) or wrong)
            is_first = False
            yield _held(number, row, columns)
    except TruncatedError as error:
        behind = f"{str(error).partition('; try ')[0]}, behind row {number}"
        raise TruncatedError(behind if number else str(error)) from None
    if is_first:
        raise NotNewsError("no row in it")


def _held(number: int, row: Any, columns: Columns) -> Held:
    """A row with its copy, or with what is wrong with it."""
    told = f"row {number}"
    if isinstance(row, GazetteError):
        return Held(number, told, row, columns.format)
    return Held(number, told, _copy(row, columns), columns.format, _identifier(row, columns))


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
    """The row of a line; TooLargeError for one that is too long."""
    return TooLargeError(f"over {inputs.LIMIT} MiB, too large for one story") if line is None else _value(line)


def _value(line: bytes) -> Any:
    """The value of a line; None for no JSON. What Python writes is taken: NaN, halves of characters, long numbers."""
    try:
        return json.loads(line.decode("utf-8", "replace"), parse_int=_number)
    except (ValueError, RecursionError):
        return None


def _number(figures: str) -> int | str:
    """An integer; one that is so long that Python takes none from it is an identifier, not a number."""
    return int(figures) if len(figures) < LONGEST else figures


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


def _copy(row: Any, columns: Columns) -> str | GazetteError:
    """The copy of a row, or what is wrong with it; a row may lack its identifier."""
    if wrong := _wrong(row, columns.copy):
        return BadRecordError(wrong)
    copy = row[columns.copy]
    if copy is not None and not isinstance(copy, str):
        return BadRecordError(f"column {columns.copy!r} is no text")
    return copy or ""


def _identifier(row: Any, columns: Columns) -> str | None:
    """What tells a row from others, as JSON has it where it is no text."""
    found = row.get(columns.identifier) if columns.identifier is not None and isinstance(row, dict) else None
    if found is None:
        return None
    return controls.shown(found if isinstance(found, str) else json.dumps(found, ensure_ascii=False))
