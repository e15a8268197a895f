"""Rows as Parquet, by pyarrow: the columns' types are those of the model."""

from contextlib import suppress
from typing import IO, Any, get_args, get_origin, get_type_hints

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import json

from gazette_cli import __version__
from gazette_cli.story import VERSION, Part

BATCH = 1 << 20
"""Bytes of rows that are kept as JSON: as Arrow has them they take less room."""
GROUP = 8 << 20
"""Bytes of a row group, as Arrow has them: what is not written yet is in memory."""
LEVEL = 3
"""How hard zstd tries: its own command's level."""


class Parquet:
    """A file of rows, which are written a row group at a time.

    Arrow reads them as JSON: what makes its columns of Python's own values imports pandas, where that is installed.
    """

    def __init__(self, file: IO[bytes], columns: dict[str, Any]) -> None:
        """`columns` are the columns' types, by their names."""
        told = {"gazette": __version__, "record": VERSION}
        self._schema = pa.schema([pa.field(name, arrow(hint)) for name, hint in columns.items()], metadata=told)
        self._writer = pq.ParquetWriter(file, self._schema, compression="zstd", compression_level=LEVEL)
        self._rows = bytearray()
        self._tables: list[Any] = []

    def add(self, line: bytes) -> None:
        """Keep a row, and write those that are kept when they are many."""
        self._rows += line
        if len(self._rows) >= BATCH:
            self._pack()
            if sum(table.nbytes for table in self._tables) >= GROUP:
                self._write()

    def _pack(self) -> None:
        if self._rows:
            self._tables.append(
                json.read_json(
                    pa.BufferReader(bytes(self._rows)),
                    json.ReadOptions(use_threads=False, block_size=len(self._rows)),
                    json.ParseOptions(explicit_schema=self._schema, unexpected_field_behavior="error"),
                )
            )
            self._rows.clear()

    def _write(self) -> None:
        """Write a row group."""
        if self._tables:
            self._writer.write_table(pa.concat_tables(self._tables).replace_schema_metadata(self._schema.metadata))
            self._tables.clear()

    def close(self) -> None:
        """Write what is left."""
        self._pack()
        self._write()
        self._writer.close()

    def abandon(self) -> None:
        """Let it be; the writer would else tell that it could not be closed."""
        with suppress(OSError, ValueError):
            self._writer.close()
        self._writer.is_open = False


def arrow(hint: Any) -> pa.DataType:
    """The type of a column whose values are of that type in the model."""
    if hint is str:
        return pa.string()
    if hint is int:
        return pa.int64()
    if isinstance(hint, type) and issubclass(hint, Part):
        return pa.struct([pa.field(name, arrow(inner)) for name, inner in get_type_hints(hint).items()])
    arguments = [one for one in get_args(hint) if one is not type(None)]
    inner = arrow(arguments[0])
    return pa.list_(inner) if get_origin(hint) in (list, tuple) else inner
