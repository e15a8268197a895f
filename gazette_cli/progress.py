"""A bar on stderr, for a person who waits."""

import os
import sys
import time
from contextlib import suppress

PATIENCE = 1.0
"""Seconds before a bar is shown: a shorter run needs none."""

INTERVAL = 0.1
"""Seconds between two drawings."""

WIDTH = 30
CLEAR = "\r\x1b[K"
MEGABYTE = 1 << 20


class Progress:
    """How much of the inputs is done, drawn from time to time; `clear` makes room for a message.

    Of many inputs it counts those that are done; of a single one its bytes, by the words of the stories that have come
    of it; where it is not known how many there will be, it has no bar.
    """

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._done = 0
        self._size = 0
        """Bytes of the input that is being read; 0 where that is not known, as of a pipe."""
        self._seen = 0
        """Bytes of it that are in the stories so far."""
        self._next = time.monotonic() + PATIENCE
        self._shown = False

    def begin(self, name: str) -> None:
        """An input is opened."""
        self._size, self._seen = _size(name), 0

    def story(self, size: int) -> None:
        """A story of so many bytes has come of it."""
        self._seen = min(self._seen + size, self._size)
        self._tick()

    def step(self) -> None:
        """One more input is done."""
        self._done += 1
        self._size = self._seen = 0
        self._tick()

    def clear(self) -> None:
        """Take the bar away, until the next step."""
        if self._shown:
            draw(CLEAR)
            self._shown = False

    def _tick(self) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + INTERVAL
            draw(f"{CLEAR}{self._drawn()[-columns() :]}")
            self._shown = True

    def _drawn(self) -> str:
        if self._total is None:
            return f"{self._done:,} files"
        part = self._seen / self._size if self._size else 0.0
        bar = "#" * int(WIDTH * (self._done + part) / self._total)
        if self._total == 1 and self._size:
            told = f"{self._seen / MEGABYTE:.1f}/{self._size / MEGABYTE:.1f} MB"
        else:
            told = f"{self._done:,}/{self._total:,}"
        return f"[{bar:-<{WIDTH}}] {told}"


def columns() -> int:
    """How many characters of a line a narrow terminal shows; a longer one could not be taken away again."""
    with suppress(OSError):
        return max(os.get_terminal_size(2).columns - 1, 0)
    return 0


def draw(text: str) -> None:
    """Print it, if the terminal is still there: a run outlives it where the signal of its end is ignored."""
    with suppress(OSError):
        print(text, end="", file=sys.stderr, flush=True)


def _size(name: str) -> int:
    try:
        return os.stat(0 if name == "-" else name).st_size
    except (OSError, ValueError):
        return 0
