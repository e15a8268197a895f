"""How far a run is, on one line of a terminal."""

from __future__ import annotations

import time
from collections.abc import Iterable

from gazette_cli import progress
from gazette_cli.bulk.pool import Hand

INTERVAL = 0.5
"""Seconds between two drawings."""


class Bar:
    """Units, pages a second, errors, time left; the last by bytes, for nobody has counted the pages."""

    def __init__(self, units: int, size: int) -> None:
        """`units` is how many there are in all, `size` the bytes of their inputs."""
        self._units = units
        self._size = size
        self._begun = time.monotonic()
        self._next = self._begun + progress.PATIENCE
        self._done = self._read = self._things = self._errors = 0
        self._spared = 0
        """Bytes of what was done before."""

    def done(self, size: int, things: int, errors: int, spared: bool = False) -> None:
        """A unit is done, or was before."""
        self._done += 1
        self._read += size
        self._errors += errors
        if spared:
            self._spared += size
        else:
            self._things += things

    def draw(self, hands: Iterable[Hand]) -> None:
        """Show it, if it is time."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + INTERVAL
        watches = [hand.worker.watch for hand in hands]
        read = self._read + sum(watch.read for watch in watches)
        things = self._things + sum(watch.things for watch in watches)
        errors = self._errors + sum(watch.errors for watch in watches)
        gone = now - self._begun
        told = f"{self._done:,}/{self._units:,} units, {things / gone:,.0f} pages/s, {errors:,} errors"
        if read > self._spared:
            left = max(self._size - read, 0) * gone / (read - self._spared)
            told += f", {_clock(left)} left"
        progress.draw(f"{progress.CLEAR}{told[: progress.columns() or None]}")

    def clear(self) -> None:
        """Take the line away."""
        progress.draw(progress.CLEAR)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
