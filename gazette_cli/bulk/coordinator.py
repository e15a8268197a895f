"""One run: its inputs, its plan, who does the work, and what is said of it in the end."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from gazette_cli.bulk import plan as plans
from gazette_cli.bulk.bar import Bar
from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.lock import locked
from gazette_cli.bulk.names import Names
from gazette_cli.bulk.plan import WHOLE, Plan, Refused, Shard
from gazette_cli.bulk.pool import Done, Hand, Pool
from gazette_cli.bulk.tables import lacking
from gazette_cli.bulk.unit import Job, Unit
from gazette_cli.bulk.workers import cores
from gazette_cli.errors import GazetteError, NotNewsError, complain
from gazette_cli.usage import Asked

SERIOUS = ("killed", "stalled", "defect")
"""The codes of errors that are no fault of the copy: someone should look into them."""

STALL = 60.0
"""Seconds that a thing may take, if nothing else is asked for."""
NO_INPUT = "no input: give INPUT..., or --files-from LIST"

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What ends a run from outside, and leaves nothing half."""


class AskedRun(Asked):
    """The options of `gazette run`, by the names of their parameters."""

    jobs: int | None
    shard: tuple[int, int]
    scheduler: str | None
    stall: float | None
    retry: bool


class _Stopped(BaseException):
    """A signal asks for the end."""


def coordinated(given: tuple[str, ...], folder: Folder, job: Job, shard: Shard, asked: AskedRun) -> int:
    """Make what of the inputs is not done; the exit code. Raises Refused, OutputError and OSError."""
    failed: list[GazetteError] = []
    try:
        with _signals():
            names = Names(given, folder, job, asked, failed) if given or asked.files_from is not None else None
            draft = None if names is None else plans.drafted(folder, job, names)
            if draft is None and not os.path.exists(folder.plan):
                raise Refused(f"{NO_INPUT}; nothing was begun in {folder.path}")
            folder.make()
            with locked(folder.path, shard):
                plan = plans.settled(folder, job, draft)
                if missing := lacking(plan.job.to):
                    raise Refused(missing)
                for error in failed:
                    complain(error.file, str(error))
                return max(_Run(plan, shard, asked).all(), int(bool(failed)))
    except _Stopped as stopped:
        return 128 + int(stopped.args[0])


@contextmanager
def _signals() -> Iterator[None]:
    """Let a signal end the run where it is, and be heard once."""

    def _stop(number: int, frame: FrameType | None) -> None:
        for each in before:
            signal.signal(each, signal.SIG_IGN)
        raise _Stopped(number)

    before = {number: signal.getsignal(number) for number in SIGNALS}
    before = {number: handler for number, handler in before.items() if handler is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, _stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Run:
    """The units that are not done yet, and what is known of those that are."""

    def __init__(self, plan: Plan, shard: Shard, asked: AskedRun) -> None:
        self._plan = plan
        self._shard = shard
        self._asked = asked
        self._is_shown = bool(sys.stderr and sys.stderr.isatty())
        self._own = None if shard == WHOLE else {unit.name: size for unit, size in plan.all(shard)}
        """The units of a shard, and the bytes of their inputs; None where all are to be made."""
        extent = (plan.units, plan.size) if self._own is None else (len(self._own), sum(self._own.values()))
        self._bar = Bar(*extent)
        self._units = self._failed = self._stories = self._things = 0
        self._errors: Counter[str] = Counter()

    def all(self) -> int:
        """Make them; the exit code."""
        try:
            for unit, size, counts in self._results():
                if isinstance(counts, str):
                    self._tell(unit.name, counts)
                else:
                    if counts["failed"]:
                        self._tell(*counts["failed"])
                    self._count(size, counts)
        finally:
            if self._is_shown:
                self._bar.clear()
        told = [f"{number:,} {code}" for code, number in sorted(self._errors.items()) if code != NotNewsError.code]
        if told:
            complain(self._plan.folder.path, f"{', '.join(told)}: see the errors table")
        is_bare = bool(self._units) and not self._stories and not self._failed
        if is_bare:
            complain(self._plan.folder.path, "no story in any input; the errors table says why")
        if self._is_shown:
            print(f"{self._units:,} units, {self._stories:,} stories in {self._things:,} pages", file=sys.stderr)
        return int(bool(self._failed or is_bare or set(SERIOUS) & self._errors.keys()))

    def _tell(self, unit: str, phrase: str) -> None:
        self._failed += 1
        if self._is_shown:
            self._bar.clear()
        complain(unit, phrase)

    def _count(self, size: int, counts: dict[str, Any], spared: bool = False) -> None:
        self._units += 1
        self._stories += counts["stories"]
        self._things += counts["things"]
        self._errors.update(counts["errors"])
        errors = sum(number for code, number in counts["errors"].items() if code != NotNewsError.code)
        self._bar.done(size, counts["things"], errors, spared)

    def _left(self) -> Iterator[tuple[Unit, int]]:
        """The units that are not done, or are to be tried again; the others are counted."""
        for unit, size in self._plan.all(self._shard):
            counts = self._plan.folder.mark(unit.name, self._plan.job.to)
            if counts is None or (self._asked.retry and set(SERIOUS) & counts["errors"].keys()):
                yield unit, size
            else:
                self._count(size, counts, spared=True)

    def _results(self) -> Iterator[Done]:
        """What becomes of the units, by whoever does the work."""
        folder = self._plan.folder
        folder.sweep(self._own)
        try:
            yield from self._from_cluster() if self._asked.scheduler is not None else self._from_pool()
        finally:
            folder.sweep(self._own)

    def _from_cluster(self) -> Iterator[Done]:
        from gazette_cli.bulk import cluster

        yield from cluster.made(self._left(), self._plan.folder, self._plan.job, self._asked.scheduler or "")

    def _from_pool(self) -> Iterator[Done]:
        stall = STALL if self._asked.stall is None else self._asked.stall
        pool = Pool(self._plan.folder, self._plan.job, self._asked.jobs or cores(), stall, self._look)
        try:
            yield from pool.made(self._left())
        finally:
            pool.end()

    def _look(self, hands: list[Hand]) -> None:
        if self._is_shown:
            self._bar.draw(hands)
