"""What a worker is at, told to the process that watches it: a few numbers in memory that both have."""

import mmap
import os

NUMBERS = 4
SIZE = 8 * NUMBERS
"""Bytes of them; each is written at once, so that it is never seen half."""

STARTING, OPENING = 0, 1
"""The places of a worker that has not taken its task yet, and of one that is at nothing of it yet."""


class Watch:
    """The numbers. Of place 2 n a worker parses the n-th thing of its unit, of 2 n + 1 it reads or writes behind it."""

    def __init__(self, descriptor: int | None = None) -> None:
        """`descriptor` is that of a file of `SIZE` bytes which two processes share; without it nobody watches."""
        self._shared = memoryview(bytearray(SIZE) if descriptor is None else mmap.mmap(descriptor, SIZE)).cast("q")

    @property
    def place(self) -> int:
        """Where the worker is."""
        return self._shared[0]

    @place.setter
    def place(self, place: int) -> None:
        self._shared[0] = place

    @property
    def read(self) -> int:
        """Bytes of the unit's files that are read, as they are packed."""
        return self._shared[1]

    @read.setter
    def read(self, size: int) -> None:
        self._shared[1] = size

    @property
    def things(self) -> int:
        """How many pages, rows or files of the unit are done."""
        return self._shared[2]

    @things.setter
    def things(self, number: int) -> None:
        self._shared[2] = number

    @property
    def errors(self) -> int:
        """How many errors the unit has so far."""
        return self._shared[3]

    @errors.setter
    def errors(self, number: int) -> None:
        self._shared[3] = number

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
