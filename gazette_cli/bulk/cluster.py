"""The units of a run, made by the workers of a Dask scheduler: for those whom one machine is not enough."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from threading import Lock
from typing import Any

from gazette_cli import __version__
from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.plan import Refused
from gazette_cli.bulk.pool import Done
from gazette_cli.bulk.unit import Job, Unit, make
from gazette_cli.bulk.watch import Watch
from gazette_cli.bulk.worker import OutputError

AHEAD = 1_000
"""Units that the scheduler knows of at once; it keeps what it needs for each."""
PATIENCE = 10
"""Seconds in which a scheduler answers that is there."""
RETRIES = 2
"""How often a unit is tried again that failed, or whose workers died more often than the scheduler allows."""
KILLED = "KilledWorker"
"""What Dask calls that."""

ALONE = Lock()
"""A worker may have several threads; a unit has its process for itself."""


def made(units: Iterator[tuple[Unit, int]], folder: Folder, job: Job, address: str) -> Iterator[Done]:
    """Make the units, in any order: OUT and the inputs have the same names on all machines.

    Raises Refused where no scheduler is there, or no worker of it, and OutputError where it is no more.
    """
    from distributed import as_completed

    whole = Folder(os.path.abspath(folder.path))
    known: dict[Any, tuple[Unit, int, int]] = {}

    def submitted(some: Iterable[tuple[Unit, int]], tries: int = 1) -> list[Any]:
        """The units as tasks, which are tried for that time."""
        futures = []
        for unit, size in some:
            futures.append(client.submit(task, unit, whole, job, __version__, pure=False, retries=RETRIES))
            known[futures[-1]] = unit, size, tries
        return futures

    with connected(address) as client:
        waiting = as_completed(submitted(islice(units, AHEAD)))
        for future in waiting:
            unit, size, tries = known.pop(future)
            if future.status not in ("finished", "error"):
                raise OutputError(f"the Dask scheduler at {address} is gone; the same command goes on")
            failed = None if future.status == "finished" else future.exception()
            if type(failed).__name__ == KILLED and tries <= RETRIES:
                waiting.update(submitted([(unit, size)], tries + 1))
                continue
            yield unit, size, future.result() if failed is None else _said(failed)
            future.release()
            waiting.update(submitted(islice(units, 1)))


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """The client of a scheduler that has a worker with this version of gazette. Raises Refused where there is none."""
    from distributed import Client

    logging.disable()  # what goes wrong is told in one line
    try:
        client = Client(address, timeout=PATIENCE)
    except Exception as error:  # of many kinds, by the protocol
        raise Refused(f"no Dask scheduler at {address}: {str(error) or type(error).__name__}") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
            versions = set(client.run(version).values())
        except TimeoutError:
            raise Refused(f"the Dask scheduler at {address} has no workers") from None
        except Exception as error:
            raise Refused(f"a Dask worker can't import gazette: {error}") from None
        if others := versions - {__version__}:
            raise Refused(f"a Dask worker has gazette {others.pop()}, not {__version__}")
        yield client


def version() -> str:
    """The version of a worker's gazette."""
    return __version__


def _said(error: BaseException) -> str:
    """Why a unit was not made, on one line."""
    if type(error).__name__ == KILLED:
        return "given up: its workers died; gazette run without --scheduler finds the page that does it"
    return str(error) or type(error).__name__


def task(unit: Unit, folder: Folder, job: Job, version: str) -> dict[str, Any]:
    """What a worker does. Raises RuntimeError where its gazette is of another version, for its records may differ."""
    if version != __version__:
        raise RuntimeError(f"a worker has gazette {__version__}, not {version}")
    with ALONE:
        return make(unit, {}, folder, job, Watch())
