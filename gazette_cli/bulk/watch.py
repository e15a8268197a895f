"""What a worker is at, told to the process that watches it: a few numbers in memory that both have."""

from __future__ import annotations

import mmap
import os

NUMBERS = 4
SIZE = 8 * NUMBERS
"""Bytes of them; each is written at once, so that it is never seen half."""

STARTING, OPENING = 0, 1
"""The places of a worker that has not taken its task yet, and of one that is at nothing of it yet."""


class _Number:
    """One of the numbers, by which of them it is."""

    def __init__(self, at: int) -> None:
        self._at = at

    def __get__(self, watch: Watch, kind: type[Watch]) -> int:
        return watch.shared[self._at]

    def __set__(self, watch: Watch, number: int) -> None:
        watch.shared[self._at] = number


class Watch:
    """The numbers. Of place 2 n a worker parses the n-th thing of its unit, of 2 n + 1 it reads or writes behind it."""

    def __init__(self, descriptor: int | None = None) -> None:
        """`descriptor` is that of a file of `SIZE` bytes which two processes share; without it nobody watches."""
        self.shared = memoryview(bytearray(SIZE) if descriptor is None else mmap.mmap(descriptor, SIZE)).cast("q")

    place = _Number(0)
    """Where the worker is."""
    read = _Number(1)
    """Bytes of the unit's files that are read, as they are packed."""
    things = _Number(2)
    """How many pages, rows or files of the unit are done."""
    errors = _Number(3)
    """How many errors the unit has so far but for things without a story."""

    def begin(self) -> None:
        """A unit is taken."""
        self.place, self.read, self.things, self.errors = OPENING, 0, 0, 0

    def clear(self) -> None:
        """A unit is handed over."""
        self.begin()
        self.place = STARTING


def shared_file() -> int:
    """The descriptor of a file without a name, for a watch that two processes share. Raises OSError."""
    if hasattr(os, "memfd_create"):  # Linux
        descriptor = os.memfd_create("gazette")
        os.truncate(descriptor, SIZE)
        return descriptor
    import tempfile

    with tempfile.TemporaryFile() as file:
        file.write(bytes(SIZE))  # a hole could not be filled later where the disk is full
        file.flush()
        return os.dup(file.fileno())
