"""Files read by several processes, results in the order of the files: `gazette parse --jobs`."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Self

from gazette_cli.bulk.ahead import Ahead
from gazette_cli.bulk.turns import Hand, Read, Turn
from gazette_cli.bulk.unit import KilledError
from gazette_cli.bulk.worker import END
from gazette_cli.errors import GazetteError
from gazette_cli.story import Story

AHEAD = 16
"""Names that are handed out ahead of their turn, for each worker."""


class Ordered:
    """Some workers, and the names that wait for their turn; what is no plain file this process reads itself.

    `names` and `read` stand for the names and the way to read a file that `files.parse_each` is given.
    """

    def __init__(self, names: Iterable[str | GazetteError], read: Read, jobs: int, waits: bool = False) -> None:
        """`waits`: whether the names come from where the next one may have to be waited for."""
        self._names = Ahead(names, waits)
        self._read = read
        self._jobs = jobs
        self._hands: list[Hand] = []
        self._turn: Turn | None = None
        """Whose results are asked for."""
        self._line: deque[Turn] = deque()
        """Those after it, in order."""
        self._next: Turn | None = None
        """The one after them, for which no worker has room."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        """End the workers; those that are at something are not waited for."""
        for hand in self._hands:
            if hand.line:
                hand.worker.kill()
        for hand in self._hands:
            hand.worker.close()
        for hand in self._hands:
            hand.worker.end()

    def names(self) -> Iterator[str | GazetteError]:
        """The names, each when its turn has come; others are handed out ahead of it."""
        while True:
            self._hand_out(wait=not self._line)
            if not self._line:
                return
            self._turn = self._line.popleft()
            yield self._turn.name

    def read(self, name: str) -> Iterator[Story | GazetteError]:
        """The results of the name whose turn it is. Raises GazetteError."""
        turn = self._turn
        assert turn is not None
        is_answered = False
        while turn.hand is not None:
            self._hand_out(wait=False)
            if not turn.hand.has_answer():
                continue
            try:
                answer, is_last = turn.hand.worker.answer()
            except EOFError:
                self._bury(turn.hand, is_answered)
                continue
            is_answered = True
            if is_last:
                turn.hand.next()
            if answer is not END:
                yield answer  # type: ignore[misc]
            if is_last:
                return
        for result in self._read(name):
            yield result
            self._hand_out(wait=False)

    def _bury(self, hand: Hand, is_answered: bool) -> None:
        """A worker is dead. Raises KilledError if that is told of the name whose turn it is."""
        phrase = hand.died(is_answered)
        try:
            hand.go_on()
        except OSError:  # no room for another process: what it was handed is for this one
            self._hands.remove(hand)
            for turn in hand.line:
                turn.hand = None
        if phrase:
            raise KilledError(phrase)

    def _hand_out(self, wait: bool) -> None:
        """Take as many names as workers have room for, when half of theirs are done; `wait` for the first."""
        if len(self._line) > AHEAD * self._jobs // 2:
            return
        self._take(wait)
        for hand in self._hands:
            hand.send()

    def _take(self, wait: bool) -> None:
        while len(self._line) < AHEAD * self._jobs:
            if self._next is None:
                name = self._names.next(wait and not self._line)
                if name is None:
                    return
                self._next = Turn(name)
            if self._next.encoded and not self._is_given(self._next):
                return
            self._line.append(self._next)
            self._next = None

    def _is_given(self, turn: Turn) -> bool:
        """Hand a name to the worker that has least to do, a new one if all have something. Whether one has room."""
        hand = min(self._hands, key=lambda hand: hand.left, default=None)
        if (hand is None or hand.left) and len(self._hands) < self._jobs:
            hand = self._new() or hand
        if hand is not None:
            if not hand.has_room(turn):
                return False
            hand.give(turn)
        return True

    def _new(self) -> Hand | None:
        """One more worker; None where there can be no more processes."""
        try:
            self._hands.append(Hand(self._read))
        except OSError:
            self._jobs = max(len(self._hands), 1)
            return None
        return self._hands[-1]
