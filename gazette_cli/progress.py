"""A bar on stderr, for a person who waits."""

import sys
import time

PATIENCE = 1.0
"""Seconds before a bar is shown: a shorter run needs none."""

INTERVAL = 0.1
"""Seconds between two drawings."""

WIDTH = 30
CLEAR = "\r\x1b[K"


class Progress:
    """How many of the inputs are done, drawn from time to time; `clear` makes room for a message."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._next = time.monotonic() + PATIENCE
        self._shown = False

    def step(self) -> None:
        """One more input is done."""
        self._done += 1
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + INTERVAL
            self._draw()

    def clear(self) -> None:
        """Take the bar away, until the next step."""
        if self._shown:
            print(CLEAR, end="", file=sys.stderr, flush=True)
            self._shown = False

    def _draw(self) -> None:
        bar = "#" * (WIDTH * self._done // self._total)
        print(f"{CLEAR}[{bar:-<{WIDTH}}] {self._done:,}/{self._total:,}", end="", file=sys.stderr, flush=True)
        self._shown = True
