"""Names that wait for their turn, and the workers that read their files: whose results come in the order of the names.

What a worker has read waits in its pipe until it is asked for; a worker whose pipe is full waits with it.
"""

from __future__ import annotations

import os
import select
import stat
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice

from gazette_cli.bulk.watch import Watch
from gazette_cli.bulk.workers import Worker, signalled
from gazette_cli.errors import GazetteError
from gazette_cli.files import parse_each
from gazette_cli.inputs import STDIN
from gazette_cli.story import Story

Read = Callable[[str], Iterator[Story | GazetteError]]
"""How a file is read."""

TICK = 20
"""Milliseconds for which an answer is waited for before the other workers are looked at."""
MOST = 1 << 16
"""Bytes of files that wait at a worker. Of larger ones one may wait, so that none does while another worker rests."""
LEAST = MOST >> 4
"""For so many bytes even the smallest file counts."""
LETTER = MOST >> 11
"""For so many a byte of a name counts: 2 KiB of names fit into any pipe, be its reader busy."""
LONG = 1 << 10
"""Bytes of a name that does not wait behind another one."""
PIPE = 1 << 20
"""Bytes of results that may wait in a pipe, where the system allows so many."""
TRIES = 3
"""Workers that may die before they begin with a name; then that is told."""
ELSEWHERE = ("/dev/", "/proc/")
"""Where files are that are others in another process, such as /dev/stdin."""


def work(read: Read, name: bytes, watch: Watch) -> Iterator[Story | GazetteError]:
    """What a worker does with a name: the results of its file, the last of which may be an error."""
    watch.place = 2 * watch.things
    yield from parse_each([os.fsdecode(name)], read)
    watch.things += 1
    watch.place = 2 * watch.things - 1


class Turn:
    """A name, or what is wrong where there should be one, and who reads its file."""

    __slots__ = ("encoded", "hand", "name", "weight")

    def __init__(self, name: str | GazetteError) -> None:
        self.name = name
        self.encoded = b""
        """The name as the system has it; empty where this process is to read the file, or to tell what is wrong."""
        self.weight = 0
        """What it counts for where it waits."""
        self.hand: Hand | None = None
        """None for this process."""
        if isinstance(name, str) and name != STDIN:
            with suppress(OSError, ValueError):
                found = os.stat(name)
                if stat.S_ISREG(found.st_mode) and not _is_elsewhere(name):
                    self.encoded = os.fsencode(name)
                    self.weight = max(found.st_size, LEAST, LETTER * len(self.encoded))


class Hand:
    """A worker, and the names that are handed to it: those whose results are not all taken yet."""

    def __init__(self, read: Read) -> None:
        """Raises OSError where there can be no more processes."""
        self._work = partial(work, read)
        self._deaths = 0
        """How many workers have died since the last one began with a name."""
        self.line: deque[Turn] = deque()
        self._begin()

    def _begin(self) -> None:
        self.worker = Worker(self._work)
        self.worker.watch.begin()
        self._taken = 0
        """Names that this worker has done and whose results are all taken."""
        self._sent = 0
        """How many of the line it was sent."""
        self._poll = select.poll()
        self._poll.register(self.worker, select.POLLIN)
        _widen(self.worker.fileno())

    @property
    def left(self) -> int:
        """How many names the worker has not done."""
        return len(self.line) - self._done

    @property
    def _done(self) -> int:
        """How many of the line it has done."""
        return self.worker.watch.things - self._taken

    def has_room(self, turn: Turn) -> bool:
        """Whether one more name may wait here."""
        return _fits(turn, [*islice(self.line, self._done, None)])

    def give(self, turn: Turn) -> None:
        """Take a name for which there is room, for the worker."""
        turn.hand = self
        self.line.append(turn)

    def send(self) -> None:
        """Send the worker what it was not sent yet, as much as it surely takes."""
        names = []
        for turn in [*islice(self.line, self._sent, None)]:
            if not _fits(turn, [*islice(self.line, self._done, self._sent)]):
                break
            names.append(turn.encoded)
            self._sent += 1
        if names:
            self.worker.queue(names)

    def has_answer(self) -> bool:
        """Whether there is an answer to be taken, or the end of a dead worker; it is waited for a moment."""
        return bool(self._poll.poll(TICK))

    def next(self) -> None:
        """The results of the first name are all taken."""
        self._deaths = 0
        self._taken += 1
        self._sent -= 1
        self.line.popleft()
        if self._sent < len(self.line):
            self.send()

    def died(self, has_answered: bool) -> str | None:
        """The worker is dead: what is to be said of the first name; None where it is for the next worker."""
        watch = self.worker.watch
        has_begun = has_answered or watch.things > self._taken or watch.place % 2 == 0
        self._deaths += 1
        code = self.worker.end()
        if not has_begun and self._deaths < TRIES:
            return None
        self._deaths = 0
        self.line.popleft()
        return f"its worker {'was ' if code < 0 else ''}{signalled(code)}"

    def go_on(self) -> None:
        """Let another worker take over the names of a dead one. Raises OSError where there can't be one."""
        self._begin()
        self.send()


def _fits(turn: Turn, waiting: list[Turn]) -> bool:
    """Whether a name may wait behind these."""
    if len(waiting) < 2:
        return not waiting or max(len(waiting[0].encoded), len(turn.encoded)) < LONG
    return sum([one.weight for one in waiting]) + turn.weight <= MOST


def _is_elsewhere(name: str) -> bool:
    """Whether a file is another one in another process."""
    return ("dev" in name or "proc" in name) and os.path.abspath(name).startswith(ELSEWHERE)


def _widen(descriptor: int) -> None:
    """Let a pipe hold more than is usual; only Linux has a way."""
    import fcntl

    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, PIPE)
