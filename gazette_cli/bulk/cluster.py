"""The units of a run, made by the workers of a Dask scheduler: for those whom one machine is not enough."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
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
"""How often a unit is tried again that failed; those of dead workers are in any case."""

ALONE = Lock()
"""A worker may have several threads; a unit has its process for itself."""


def made(units: Iterator[tuple[Unit, int]], folder: Folder, job: Job, address: str) -> Iterator[Done]:
    """Make the units, in any order: OUT and the inputs have the same names on all machines.

    Raises Refused where Dask, or a scheduler, is not there, and OutputError where it is no more.
    """
    try:
        from distributed import Client, as_completed
    except ImportError:
        raise Refused("--scheduler needs Dask; pip install 'gazette-cli[dask]'") from None
    logging.disable()  # what goes wrong is told in one line
    try:
        client = Client(address, timeout=PATIENCE)
    except (OSError, ValueError) as error:
        raise Refused(f"no Dask scheduler at {address}: {str(error) or type(error).__name__}") from None
    whole = Folder(os.path.abspath(folder.path))
    there = job._replace(base=os.getcwd())
    known: dict[Any, tuple[Unit, int]] = {}

    def submitted(some: Iterator[tuple[Unit, int]]) -> list[Any]:
        """The units as tasks."""
        futures = []
        for unit, size in some:
            futures.append(client.submit(task, unit, whole, there, __version__, pure=False, retries=RETRIES))
            known[futures[-1]] = unit, size
        return futures

    with client:
        waiting = as_completed(submitted(islice(units, AHEAD)))
        for future in waiting:
            unit, size = known.pop(future)
            if future.status not in ("finished", "error"):
                raise OutputError(f"the Dask scheduler at {address} is gone; the same command goes on")
            yield unit, size, future.result() if future.status == "finished" else _said(future.exception())
            future.release()
            waiting.update(submitted(islice(units, 1)))


def _said(error: BaseException) -> str:
    """Why a unit was not made, on one line."""
    if type(error).__name__ == "KilledWorker":
        return "given up: its workers died; gazette run without --scheduler finds the page that does it"
    return str(error) or type(error).__name__


def task(unit: Unit, folder: Folder, job: Job, version: str) -> dict[str, Any]:
    """What a worker does. Raises RuntimeError where its gazette is of another version, for its records may differ."""
    if version != __version__:
        raise RuntimeError(f"a worker has gazette {__version__}, not {version}")
    with ALONE:
        return make(unit, {}, folder, job, Watch())
