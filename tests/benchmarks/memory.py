"""What many files hold in memory, and that each of them is a row."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from invented import story
from measure import Figure, peak_of_child

FEW, MANY = 1_000, 20_000

RUN = "find {} -name '*.txt' -print0 | {} -m gazette_cli parse --files-from - -0 -t {} -o {}"
"""How the README does it."""


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """Peak memory of one run over many files of some KB, whose names come from a pipe."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for below, count in (("few", FEW), ("many", MANY)):
            (folder / below).mkdir()
            for n in range(count):
                (folder / below / f"{n:05d}.txt").write_text(story(n, quotes=True), "utf-8")
        few, many = (peak(folder, below, "csv --fields file,headline") for below in ("few", "many"))
        rows = len((folder / "many.out").read_bytes().splitlines()) - 1
        few_shown, many_shown = (peak(folder, below, "html") for below in ("few", "many"))
    yield Figure(f"memory: {FEW:,} files", few, unit="MB")
    yield Figure(f"memory: {MANY:,} files", many, 45.0, unit="MB")
    yield Figure(f"memory: {MANY:,} files against {FEW:,}", many - few, 5.0, unit="MB")
    yield Figure(f"memory: rows of {MANY:,} files by --files-from", rows, MANY, unit="", at_least=True)
    yield Figure(f"memory: a page of {MANY:,} files", many_shown, unit="MB")
    yield Figure(f"memory: a page of {MANY:,} against {FEW:,}", many_shown - few_shown, 5.0, unit="MB")


def peak(folder: Path, below: str, target: str) -> float:
    """Peak memory of one run over the files of a folder, in MB."""
    return peak_of_child(["bash", "-c", RUN.format(below, sys.executable, target, f"{below}.out")], folder)
