"""What a start costs: it is paid at each call in a shell loop."""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from invented import story
from measure import Figure, cpu_of_child

RUNS = 40


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """CPU of a start that prints the version, and of one that parses a text, against Python alone; run in turns."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(story(1, quotes=True))
        file.flush()
        gazette = [sys.executable, "-m", "gazette_cli"]
        commands = [[sys.executable, "-c", "pass"], [*gazette, "--version"], [*gazette, "parse", file.name]]
        taken = [[cpu_of_child(command) for command in commands] for _ in range(RUNS)]
    nothing, version, text = (statistics.median(column) for column in zip(*taken, strict=True))
    yield Figure("start: python -c pass", nothing * 1000, unit="ms")
    yield Figure("start: gazette --version", version / nothing, 5.0)
    yield Figure("start: gazette parse, one text", text / nothing, 6.5)
