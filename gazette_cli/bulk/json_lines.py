"""Rows as JSON Lines, packed by gzip: the same rows are the same bytes, whenever they are written."""

import gzip
import io
from contextlib import suppress
from typing import IO

LEVEL = 6
"""How hard gzip tries: its own command's level."""
BUFFER = 1 << 16


class JsonLines:
    """A file of rows."""

    def __init__(self, file: IO[bytes]) -> None:
        packed = gzip.GzipFile("", "wb", LEVEL, file, mtime=0)
        self._file = io.BufferedWriter(packed, BUFFER)

    def add(self, line: bytes) -> None:
        """Write a row."""
        self._file.write(line)

    def close(self) -> None:
        """Write what is left."""
        self._file.close()

    def abandon(self) -> None:
        """Let it be."""
        with suppress(OSError, ValueError):
            self._file.close()
