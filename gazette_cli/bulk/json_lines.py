"""Rows as JSON Lines, packed by gzip: the same rows are the same bytes, whenever they are written."""

import gzip
import io
from typing import IO

import orjson

from gazette_cli.bulk.rows import Row

LEVEL = 6
"""How hard gzip tries: its own command's level."""
BUFFER = 1 << 16


class JsonLines:
    """A file of rows."""

    def __init__(self, file: IO[bytes]) -> None:
        packed = gzip.GzipFile("", "wb", LEVEL, file, mtime=0)
        self._file = io.BufferedWriter(packed, BUFFER)

    def add(self, row: Row) -> None:
        """Write a row."""
        self._file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))

    def close(self) -> None:
        """Write what is left."""
        self._file.close()
