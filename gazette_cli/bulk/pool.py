"""The units of a run, made by some workers: whose death, or rest, costs the thing they were at, and nothing else."""

from __future__ import annotations

import selectors
import signal
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.unit import Job, KilledError, StalledError, Unit, make
from gazette_cli.bulk.watch import STARTING, Watch
from gazette_cli.bulk.worker import OutputError
from gazette_cli.bulk.workers import Worker, machine_memory, signalled
from gazette_cli.errors import reason
from gazette_cli.inputs import told

TICK = 0.25
"""Seconds between two looks at the workers."""
START = 60.0
"""Seconds in which a worker has begun, on a machine that has much else to do."""
LONGEST = 2.0
"""Seconds that count as gone between two looks: if it were more, this process itself has rested."""
SHARE = 0.8
"""Of the machine's memory, for all workers: what one takes beyond its part would end others."""

ENOUGH = 6
"""So much must speak against a thing that it is not tried again."""
OWN, FOREIGN = 3, 1
"""What a death speaks against the thing that the worker was at; a signal from outside is hardly that thing's doing."""
OUTSIDE = tuple(-getattr(signal, name) for name in ("SIGKILL", "SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))
"""Exit codes of who was ended from outside."""
MOST = 100
"""Deaths of a unit's workers from which nothing was learnt, after which it is given up."""
SLOWER = 10
"""So many times as long may a thing take by the clock as by the processor: others may be in its way."""


@dataclass(slots=True)
class Attempt:
    """A unit, and what is known of earlier attempts to make it."""

    unit: Unit
    size: int
    against: Counter[int] = field(default_factory=Counter)
    """What speaks against a place."""
    skip: dict[int, str] = field(default_factory=dict)
    """What is not tried again, and the code of its error."""
    deaths: int = 0

    def is_for_another(self, place: int, weight: int, code: str) -> bool:
        """A worker has ended there: whether another one is to try, without that place if it was not the first time."""
        number = place // 2
        is_between = place % 2 == 1 or place == STARTING
        self.deaths += 1
        self.against[place] += 0 if is_between and weight == FOREIGN else weight
        if self.against[place] < ENOUGH:
            return self.deaths < MOST
        if is_between or number in self.skip:
            return False
        self.skip[number] = code
        self.deaths = 0
        return True


@dataclass(slots=True, eq=False)
class Hand:
    """A worker with the unit it makes."""

    worker: Worker
    attempt: Attempt | None = None
    place: tuple[int, int] = (0, 0)
    """What it was at when last looked at, and how far it had read."""
    rests: float = 0.0
    """Seconds since it was seen to go on, by the clock."""
    spent: float = 0.0
    """Seconds of the processor that it had taken by then."""
    ended: str | None = None
    """The code of the error for which it was ended."""


Done = tuple[Unit, int, dict[str, Any] | str]
"""A unit, the bytes of its inputs, and its counts, or why there are none."""


def worked(folder: Folder, job: Job, task: tuple[Unit, dict[int, str]], watch: Watch) -> Iterator[object]:
    """What a worker does with a task, a unit and what of it is not to be tried: its counts, or what is wrong."""
    try:
        yield make(*task, folder, job, watch)
    except OSError as error:  # what it reads raises no such error
        yield OutputError(reason(error))
    except Exception as caught:
        yield str(told(caught))


class Pool:
    """Some workers."""

    def __init__(self, folder: Folder, job: Job, jobs: int, stall: float, look: Callable[[list[Hand]], None]) -> None:
        """`jobs` is the number of workers, `stall` the seconds that a thing may take; `look` is called now and then."""
        self._work = partial(worked, folder, job)
        self._jobs = jobs
        self._stall = stall
        self._look = look
        self._again: deque[Attempt] = deque()
        self._last = time.monotonic()
        self._memory = SHARE * machine_memory()
        self.hands: list[Hand] = []

    def made(self, units: Iterator[tuple[Unit, int]]) -> Iterator[Done]:
        """Make the units, in any order. Raises OutputError."""
        attempts = (Attempt(unit, size) for unit, size in units)
        with selectors.DefaultSelector() as selector:
            while True:
                self._give(attempts, selector)
                if not self.hands:
                    return
                for key, _ in selector.select(TICK):
                    yield from self._heard(key.data, selector)
                self._watch()
                self._look(self.hands)

    def _give(self, attempts: Iterator[Attempt], selector: selectors.BaseSelector) -> None:
        """Give each worker that has none a unit; one that gets none ends, and where one is wanted it begins."""
        for hand in [hand for hand in self.hands if hand.attempt is None]:
            self._begin(hand, self._next(attempts), selector)
        while len(self.hands) < self._jobs and (attempt := self._next(attempts)):
            try:
                hand = Hand(Worker(self._work))
            except OSError:  # no room for another process
                if not self.hands:
                    raise
                self._jobs = len(self.hands)
                self._again.append(attempt)
                return
            self.hands.append(hand)
            selector.register(hand.worker, selectors.EVENT_READ, hand)
            self._begin(hand, attempt, selector)

    def _next(self, attempts: Iterator[Attempt]) -> Attempt | None:
        return self._again.popleft() if self._again else next(attempts, None)

    def _begin(self, hand: Hand, attempt: Attempt | None, selector: selectors.BaseSelector) -> None:
        if attempt is None:
            self._part(hand, selector)
            return
        hand.attempt, hand.place, hand.rests, hand.ended = attempt, (STARTING, 0), 0.0, None
        hand.spent = hand.worker.spent
        hand.worker.give((attempt.unit, attempt.skip))

    def _part(self, hand: Hand, selector: selectors.BaseSelector) -> int:
        """Let a worker go; its exit code."""
        self.hands.remove(hand)
        selector.unregister(hand.worker)
        return hand.worker.end()

    def _heard(self, hand: Hand, selector: selectors.BaseSelector) -> Iterator[Done]:
        """What a worker says."""
        attempt = hand.attempt
        assert attempt is not None
        try:
            answer, _ = hand.worker.answer()
        except EOFError:
            if (phrase := self._died(hand, attempt, self._part(hand, selector))) is not None:
                yield attempt.unit, attempt.size, phrase
            return
        if isinstance(answer, OutputError):
            raise answer
        hand.attempt = None
        yield attempt.unit, attempt.size, answer  # type: ignore[misc]

    def _died(self, hand: Hand, attempt: Attempt, code: int) -> str | None:
        """A worker is dead: its unit is for another one. Why not, if it can't be tried again."""
        weight = FOREIGN if code in OUTSIDE and hand.ended is None else OWN
        place = hand.worker.watch.place
        if attempt.is_for_another(place, weight, hand.ended or KilledError.code):
            self._again.append(attempt)
            return None
        last = f"{hand.ended} by gazette" if hand.ended else signalled(code)
        return f"given up: its workers died {attempt.deaths} times, the last was {last}"

    def _watch(self) -> None:
        """End the workers that have been at one thing for too long, or take too much memory."""
        now = time.monotonic()
        gone = min(now - self._last, LONGEST)
        self._last = now
        memory = self._memory / max(len(self.hands), 1)
        for hand in self.hands:
            place = (hand.worker.watch.place, hand.worker.watch.read)
            if place != hand.place:
                hand.place, hand.rests, hand.spent = place, 0.0, hand.worker.spent
            hand.rests += gone
            if hand.attempt is not None and self._is_stalled(hand):
                hand.ended = StalledError.code
            elif hand.worker.memory > memory:
                hand.ended = KilledError.code
            if hand.ended:
                hand.worker.kill()

    def _is_stalled(self, hand: Hand) -> bool:
        """Whether a worker is at one thing for too long: by the processor, for it may have to wait for others."""
        allowed = max(self._stall, START) if hand.place[0] == STARTING else self._stall
        if hand.rests < allowed:
            return False
        return hand.rests >= SLOWER * allowed or hand.worker.spent - hand.spent >= allowed

    def end(self) -> None:
        """End all workers at once."""
        for hand in self.hands:
            hand.worker.kill()
        for hand in self.hands:
            hand.worker.end()
        self.hands.clear()
