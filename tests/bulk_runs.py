"""Runs of `gazette run` over invented inputs, and what came of them."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import orjson

ROOT = Path(__file__).resolve().parents[1]

RAIN = """Rain on Portvale

PORTVALE, March 3 (EP) - Rain fell on the harbour on {day}, officials said.

"It is wet," said Jon Berg, the harbour master.
"""
DAYS = ("Monday", "Tuesday", "Friday")

KILLS, HANGS, EATS = "KILLED-HERE", "HANGS-HERE", "EATS-HERE"
TRAP = f"""
import os, time
from gazette_cli import held, inputs
def trapped(before):
    def stories(one, *others, **more):
        copy = str(getattr(one, "copy", one))
        if {KILLS!r} in copy:
            os.abort()
        while {HANGS!r} in copy:
            pass
        if {EATS!r} in copy:
            kept = bytearray(b"x") * (400 << 20)
            time.sleep(30)
        return before(one, *others, **more)
    return stories
held.stories, inputs.parse_bytes = trapped(held.stories), trapped(inputs.parse_bytes)
"""
"""What Python runs at its start where this is a `sitecustomize` on its path: no copy is known that ends a worker."""


def rows(path: Path, count: int = 3, odd: dict[int, object] | None = None) -> Path:
    """A data set of so many short stories, some of them another value."""
    lines = []
    for n in range(count):
        copy = (odd or {}).get(n, RAIN.format(day=DAYS[n % len(DAYS)]))
        lines.append(orjson.dumps({"id": f"{path.name.partition('.')[0]}-{n}", "text": copy}) + b"\n")
    content = b"".join(lines)
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return path


def begun(*words: object, trap: Path | None = None, **more: Any) -> "subprocess.Popen[str]":
    """`gazette run` with these words, begun."""
    path = os.pathsep.join(str(each) for each in (trap, ROOT) if each)
    return subprocess.Popen(
        [sys.executable, "-m", "gazette_cli", "run", *map(str, words)],
        env={**os.environ, "PYTHONPATH": path},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


def ran(*words: object, trap: Path | None = None, **more: Any) -> tuple[int, str]:
    """The exit code of `gazette run`, and what it says."""
    process = begun(*words, trap=trap, **more)
    out, err = process.communicate(timeout=120)
    assert out == ""
    return process.returncode, err


def trap(folder: Path) -> Path:
    """A folder with the traps."""
    (folder / "trap").mkdir()
    (folder / "trap" / "sitecustomize.py").write_text(TRAP, "utf-8")
    return folder / "trap"


def table(out: Path, name: str) -> list[dict[str, Any]]:
    """The rows of a table, unit by unit."""
    paths = sorted((out / name).glob("*.jsonl.gz"))
    return [json.loads(line) for path in paths for line in gzip.open(path, "rt", encoding="utf-8")]


def files(out: Path) -> dict[str, bytes]:
    """All files of a run's folder but its locks."""
    found = sorted(path for path in out.rglob("*") if path.is_file() and path.parent.name != ".locks")
    return {str(path.relative_to(out)): path.read_bytes() for path in found}
