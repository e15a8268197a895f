"""What many files hold in memory."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from invented import story
from measure import Figure, peak_of_child

FEW, MANY = 1_000, 10_000


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """Peak memory of one run over many files of some KB."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        names = [f"{n:05d}.txt" for n in range(MANY)]
        for n, each in enumerate(names):
            (folder / each).write_text(story(n, quotes=True), "utf-8")
        command = [sys.executable, "-m", "gazette_cli", "parse", "-t", "jsonl"]
        few = peak_of_child([*command, *names[:FEW]], folder)
        many = peak_of_child([*command, *names], folder)
    yield Figure(f"memory: {FEW:,} files", few, unit="MB")
    yield Figure(f"memory: {MANY:,} files", many, 45.0, unit="MB")
    yield Figure(f"memory: {MANY:,} files against {FEW:,}", many - few, 5.0, unit="MB")
