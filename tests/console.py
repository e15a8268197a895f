"""Shell sessions as text: how the tests of the command and the README's examples are written, and how they are run."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Session:
    """A command and what it shows: `$ command`, its output, `! ` before a line of stderr, `= 1` for the exit code."""

    title: str
    command: str
    lines: list[str] = field(default_factory=list)


def sessions(text: str) -> list[Session]:
    """The sessions of a file: each has a title after `# `, and its command after `$ `."""
    found: list[Session] = []
    title = ""
    for line in text.splitlines():
        if line.startswith("# "):
            title = line[2:]
        elif line.startswith("$ "):
            found.append(Session(title, line[2:]))
        elif found:
            found[-1].lines.append(line)
    return found


def show(command: str, folder: Path) -> list[str]:
    """What the command shows in that folder, in the same notation; `gazette` is the one that stands here."""
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment(),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    shown = done.stdout.decode("utf-8", "backslashreplace").splitlines()
    shown += [f"! {line}" for line in done.stderr.decode("utf-8", "backslashreplace").splitlines()]
    return [*shown, f"= {done.returncode}"] if done.returncode else shown


def environment() -> dict[str, str]:
    """The environment with this checkout's `gazette`, and this Python's other commands, first on the path."""
    path = os.pathsep.join((str(ROOT / "tests" / "bin"), str(Path(sys.executable).parent), os.environ["PATH"]))
    return {
        **os.environ,
        "PATH": path,
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "80",
    }


def trimmed(lines: list[str]) -> list[str]:
    """The lines without blank ones at the end."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines
