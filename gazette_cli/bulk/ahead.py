"""Names taken ahead of their turn, from a list that may have no more for a while."""

from __future__ import annotations

from collections.abc import Iterable
from queue import Empty, Queue
from threading import Thread
from typing import Generic, TypeVar

Item = TypeVar("Item")

MOST = 16
"""So many are taken before they are asked for."""


class Ahead(Generic[Item]):
    """Items as they come; whoever asks need not wait for the next one."""

    def __init__(self, items: Iterable[Item], waits: bool) -> None:
        """`waits`: whether the next item may have to be waited for, which a thread does then."""
        self._items = iter(items)
        self._queue: Queue[tuple[Item] | Exception | None] | None = Queue(MOST) if waits else None
        self._over = False
        if waits:
            Thread(target=self._fill, daemon=True).start()

    def _fill(self) -> None:
        assert self._queue is not None
        try:
            for item in self._items:
                self._queue.put((item,))
        except Exception as error:  # it is raised where the item is asked for
            self._queue.put(error)
        self._queue.put(None)

    def next(self, wait: bool) -> Item | None:
        """The next item; None if there is no more, or, unless it is to be waited for, none yet."""
        if self._queue is None:
            return next(self._items, None)
        if self._over:
            return None
        try:
            found = self._queue.get(block=wait)
        except Empty:
            return None
        if isinstance(found, Exception):
            raise found
        self._over = found is None
        return found[0] if found else None
