"""The formats in which the tables of a run are written, one file of each table a unit."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import IO, NamedTuple, Protocol

from gazette_cli.bulk.rows import columns


class Sink(Protocol):
    """Where the rows of one table go."""

    def add(self, line: bytes) -> None:
        """Write a row, at once or with others: a line of JSON with all columns of the table."""

    def close(self) -> None:
        """Write what is left."""

    def abandon(self) -> None:
        """Let it be: the file will not appear."""


class Format(NamedTuple):
    """A format of the tables."""

    name: str
    suffix: str
    sink: Callable[[IO[bytes], str], Sink]
    """What writes the rows of a table into a file."""
    needs: str | None = None
    """The package that must be there, of the extra that has the format's name."""


def _json_lines(file: IO[bytes], table: str) -> Sink:
    from gazette_cli.bulk.json_lines import JsonLines

    return JsonLines(file)


def _parquet(file: IO[bytes], table: str) -> Sink:
    from gazette_cli.bulk.parquet import Parquet

    return Parquet(file, columns(table))


FORMATS = {
    row.name: row
    for row in (
        Format("jsonl", ".jsonl.gz", _json_lines),
        Format("parquet", ".parquet", _parquet, needs="pyarrow"),
    )
}
"""By name; the first is what is written where none is asked for."""


def lacking(to: str) -> str | None:
    """What to do where the package is not there that a format needs; None where it is."""
    row = FORMATS[to]
    if row.needs is None or find_spec(row.needs) is not None:
        return None
    return f"--to {row.name} needs {row.needs}; pip install 'gazette-cli[{row.name}]'"
