"""How the figures are taken."""

import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SMALL = False
"""Whether little is enough: to see that all works, not to measure it."""

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


@dataclass
class Figure:
    """A figure beside its bar; `at_least` where more is better."""

    name: str
    value: float
    bar: float | None = None
    unit: str = "x"
    at_least: bool = False

    @property
    def is_over(self) -> bool:
        """Whether it misses its bar."""
        return self.bar is not None and (self.value < self.bar if self.at_least else self.value > self.bar)

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        bar = f"  (bar {sign} {self.bar:g}{', MISSED' if self.is_over else ''})" if self.bar is not None else ""
        return f"{self.name:48} {self.value:8.2f} {self.unit}{bar}"


def cpu(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of CPU that a call takes, the least of some tries; the collector rests, as in the command."""
    taken = []
    for _ in range(times):
        gc.collect()
        gc.disable()
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
        gc.enable()
    return min(taken)


def cpu_of_child(command: list[str]) -> float:
    """Seconds of CPU, user and system, that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


WATCHER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""A small process between, for a child's peak begins with what its parent holds."""


def peak_of_child(command: list[str], folder: Path) -> float:
    """The most memory that a command holds, in MB."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    watched = [sys.executable, "-c", WATCHER, *command]
    done = subprocess.run(watched, cwd=folder, env=environment, stdout=subprocess.PIPE, check=True)
    return int(done.stdout) / 1024


def parse(text: str, kind: str = "text") -> None:
    """All that the command does with a text or a page, but for files; one without a story costs as well."""
    import orjson

    from gazette_cli.errors import GazetteError
    from gazette_cli.formats import reader
    from gazette_cli.quotes import annotate
    from gazette_cli.story import record

    with suppress(GazetteError):
        for story in reader(kind)(text):
            annotate(story)
            orjson.dumps(record(story))
