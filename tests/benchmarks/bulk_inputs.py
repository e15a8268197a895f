"""Inputs for `gazette run` that nobody wrote, and what came of a run."""

import gzip
import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path

from invented import story
from measure import ROOT

sys.path.insert(0, str(ROOT / "tests"))
import web_archive

COLUMNS = ["--text-column", "text", "--id-column", "id"]

KILLS, HANGS = "KILLED-HERE", "HANGS-HERE"
"""What marks the copy at which a worker dies, or rests, where `TRAP` is set."""

TRAP = f"""
import os, time
from gazette_cli import held
before = held.stories
def stories(one, *others):
    copy = str(one.copy)
    if {KILLS!r} in copy:
        os.abort()
    while {HANGS!r} in copy:
        pass
    return before(one, *others)
held.stories = stories
"""
"""A module that Python runs at its start: no copy is known that ends a worker, so one is made to."""


def rows(path: Path, count: int, paragraphs: int = 5, odd: dict[int, str] | None = None) -> None:
    """Write a data set of so many short stories, some of them with a mark in it."""
    with gzip.open(path, "wt", compresslevel=1, encoding="utf-8") as file:
        for n in range(count):
            copy = story(n, quotes=True, paragraphs=paragraphs) + (odd or {}).get(n, "")
            file.write(json.dumps({"id": f"{path.stem}-{n}", "text": copy}) + "\n")


def pages_of(path: Path, count: int, size: int = 20_000) -> None:
    """Write a web archive of so many pages, each with so many bytes of scripts."""
    web_archive.write(path, web_archive.crawl(count, size))


def cuts(folder: Path, count: int) -> tuple[int, int]:
    """Of so many cuts of a web archive at random those that are told, and those before which all pages are kept."""
    records = [web_archive.gz(record) for record in web_archive.crawl(30, 2_000, with_others=False)]
    ends = [sum(map(len, records[:n])) for n in range(len(records) + 1)]
    noticed = kept = 0
    chance = random.Random(40)
    for at in chance.sample([at for at in range(8, ends[-1]) if at not in ends], count):
        (folder / "cut.warc.gz").write_bytes(b"".join(records)[:at])
        done = begun(command(folder / f"cut-{at}", [folder / "cut.warc.gz"])).wait()
        noticed += done == 1 and [row["code"] for row in table(folder / f"cut-{at}", "errors")] == ["truncated"]
        kept += len(table(folder / f"cut-{at}", "stories")) >= sum(end <= at for end in ends) - 1
    return noticed, kept


def command(out: Path, inputs: list[Path], *options: str) -> list[str]:
    """A run over inputs."""
    return [sys.executable, "-m", "gazette_cli", "run", *map(str, inputs), "-o", str(out), *COLUMNS, *options]


def begun(given: list[str], trap: Path | None = None) -> "subprocess.Popen[bytes]":
    """A command, begun; with the traps of a folder."""
    path = os.pathsep.join(str(each) for each in (trap, ROOT) if each)
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.Popen(given, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def digest(out: Path) -> str:
    """What stands in all files of a run's folder."""
    found = hashlib.sha256()
    for path in sorted(out.rglob("*")):
        if path.is_file() and path.parent.name != ".locks":
            found.update(f"{path.relative_to(out)} {path.stat().st_size}\n".encode() + path.read_bytes())
    return found.hexdigest()


def table(out: Path, name: str) -> list[dict[str, object]]:
    """The rows of a table."""
    paths = sorted((out / name).glob("*.jsonl.gz"))
    return [json.loads(line) for path in paths for line in gzip.open(path, "rt", encoding="utf-8")]


def children(process: int) -> list[int]:
    """The processes that another one has started and that live."""
    numbers = [int(folder.name) for folder in Path("/proc").glob("[0-9]*")]
    return [number for number in numbers if _status(number)[1] == str(process) and lives(number)]


def lives(process: int) -> bool:
    """Whether a process does; one that has ended may stay in the system's list."""
    return _status(process)[0] not in ("", "Z")


def _status(process: int) -> list[str]:
    """The letter for what a process is at, and the number of its parent; both empty where there is none."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[:2]
    except OSError:
        return ["", ""]
