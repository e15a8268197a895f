"""The folder of a run: its plan, its tables, the marks of what is done; who may write there, and what was left over."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import IO, Any

import orjson

from gazette_cli.bulk.rows import TABLES
from gazette_cli.bulk.tables import FORMATS, Sink

DONE = "done"
PLAN = "plan.jsonl"
COUNTED = {"file", "things", "passed", "stories", "quotes", "errors"}
"""What a mark tells: of which file the unit is, the first of several, and how many there are of each."""
TEMPORARY = ".tmp"
"""How the names of files end that are being written: `.UNIT.RANDOM.tmp`."""


class Folder:
    """The folder: `plan.jsonl`, `stories/UNIT.…`, `quotes/UNIT.…`, `errors/UNIT.…`, `done/UNIT.json`."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.plan = os.path.join(path, PLAN)

    def make(self) -> None:
        """Make the folder and those in it, where they are not there. Raises OSError."""
        for name in (*TABLES, DONE):
            os.makedirs(os.path.join(self.path, name), exist_ok=True)

    def _mark(self, unit: str) -> str:
        return os.path.join(self.path, DONE, f"{unit}.json")

    def _table(self, table: str, unit: str, to: str) -> str:
        return os.path.join(self.path, table, unit + FORMATS[to].suffix)

    def mark(self, unit: str, to: str) -> dict[str, Any] | None:
        """What the mark says of a unit that is done: one that is damaged, or without the tables, says nothing."""
        try:
            with open(self._mark(unit), "rb") as file:
                found = orjson.loads(file.read())
        except (OSError, ValueError):
            return None
        is_whole = isinstance(found, dict) and found.keys() >= COUNTED
        return found if is_whole and all(size_of(self._table(name, unit, to)) for name in TABLES) else None

    def set_mark(self, unit: str, counts: dict[str, Any]) -> None:
        """Mark a unit as done. Raises OSError."""
        with appearing(self._mark(unit), unit) as file:
            file.write(orjson.dumps(counts, option=orjson.OPT_APPEND_NEWLINE))

    def take_mark(self, unit: str) -> None:
        """Take a unit's mark away, for it is to be done again. Raises OSError."""
        with suppress(FileNotFoundError):
            os.unlink(self._mark(unit))

    @contextmanager
    def tables(self, unit: str, to: str) -> Iterator[dict[str, Sink]]:
        """What writes the tables of a unit, by their names; its mark goes, and they appear, when all is written.

        Raises OSError.
        """
        with ExitStack() as stack:
            sinks = {}
            for table in TABLES:
                file = stack.enter_context(appearing(self._table(table, unit, to), unit))
                sinks[table] = FORMATS[to].sink(file, table)
            try:
                yield sinks
                for sink in sinks.values():
                    sink.close()
                self.take_mark(unit)
            except BaseException:
                for sink in sinks.values():
                    sink.abandon()
                raise

    def sweep(self, units: Container[str] | None = None) -> None:
        """Take away what was being written by who is no more; of these units alone, where they are given."""
        for name in (*TABLES, DONE, *([""] if units is None else [])):
            with os.scandir(os.path.join(self.path, name)) as entries:
                left = [entry for entry in entries if entry.name.startswith(".") and entry.name.endswith(TEMPORARY)]
            for entry in left:
                if units is None or entry.name[1:].rsplit(".", 2)[0] in units:
                    with suppress(OSError):
                        os.unlink(entry.path)


def size_of(path: str) -> int:
    """Bytes of a file; 0 where there is none, or the name is none that a file can have."""
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


@contextmanager
def appearing(path: str, unit: str) -> Iterator[IO[bytes]]:
    """A file that appears at its path when all of it is written, in place of one that stands there. Raises OSError."""
    part = os.path.join(os.path.dirname(path), f".{unit}.{os.urandom(8).hex()}{TEMPORARY}")
    try:
        with open(part, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise
