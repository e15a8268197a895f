"""The shell's tab: what it completes, in the protocol of each shell and in the shells themselves."""

import os
import pty
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from console import environment

LINES = [
    ("gazette ", ["parse", "explain", "run", "schema"]),
    ("gazette sch", ["schema"]),
    ("gazette parse --files", ["--files-from"]),
    ("gazette parse --job", ["--jobs"]),
    ("gazette parse --to mark", ["markdown"]),
    ("gazette parse --to MARK", ["markdown"]),
    ("gazette parse --rows sp", ["speaker", "speakers"]),
    ("gazette parse --fields headl", ["headline"]),
    ("gazette parse -t csv --fields file,dateline_p", ["file,dateline_place"]),
    ("gazette parse -t csv --rows quote --fields speaker,spe", []),
    ("gazette parse --fields headline,dateline.p", ["headline,dateline.place"]),
    ("gazette parse -t csv --rows quotes --fields par", ["part", "paragraph"]),
    ("gazette parse -t md --fields source_", ["source_url", "source_file"]),
    ("gazette parse -t csv --rows QUOTES --fields cu", ["cue"]),
    ("gazette parse -o all.csv --fields dateline_p", ["dateline_place"]),
    ("gazette parse -o all.xlsx --fields headl", ["headline"]),
]
"""A line, and what may stand in the place of its last word."""


@pytest.mark.parametrize(("line", "items"), LINES, ids=[line for line, _ in LINES])
def test_completes(line: str, items: list[str]) -> None:
    assert [value for kind, value in completed(line) if kind == "plain"] == items


@pytest.mark.parametrize(
    "line",
    ["gazette parse har", "gazette parse -o har", "gazette parse --files-from har", "gazette parse -q a.txt ./h"],
)
def test_leaves_the_names_of_files_to_the_shell(line: str) -> None:
    assert [kind for kind, _ in completed(line)] == ["file"]


def completed(line: str) -> list[tuple[str, str]]:
    """What `gazette` answers bash for a line: kinds and values."""
    words = line.split(" ")
    asked = {"_GAZETTE_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
    done = subprocess.run(["gazette"], env={**environment(), **asked}, capture_output=True, text=True, check=True)
    return [(kind, value) for kind, _, value in (each.partition(",") for each in done.stdout.splitlines())]


SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], 'eval "$(_GAZETTE_COMPLETE=bash_source gazette)"'),
    "zsh": (
        ["zsh", "-f", "-i"],
        'autoload -Uz compinit; compinit -u -D; eval "$(_GAZETTE_COMPLETE=zsh_source gazette)"',
    ),
    "fish": (["fish", "--no-config", "-i"], "_GAZETTE_COMPLETE=fish_source gazette | source"),
}
"""How each shell is started, and the line of its configuration that the README has."""


KILL = "\x15"
"""Takes what is typed away."""


@pytest.mark.parametrize("shell", SHELLS)
def test_in_the_shell_itself(shell: str, tmp_path: Path) -> None:
    """An option and a file that is there are completed by a tab."""
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell}")
    (tmp_path / "harbour.txt").write_text("Mill reopens\n")
    command, setup = SHELLS[shell]
    terminal = Terminal(command, tmp_path)
    try:
        assert terminal.shows("echo rea''dy\n", "ready")
        assert terminal.shows(f"{setup}; echo do''ne\n", "done")
        assert terminal.shows("gazette parse --files-f\t", "--files-from")
        assert terminal.shows(f"{KILL}gazette parse harb\t", "harbour.txt")
    finally:
        terminal.close()


class Terminal:
    """A shell in which somebody types."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._process, self._terminal = pty.fork()
        if self._process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, {**environment(), "TERM": "dumb", "HOME": str(folder)})
        os.set_blocking(self._terminal, False)

    def shows(self, line: str, expected: str, patience: float = 20.0) -> bool:
        """Type a line; whether this is shown within so many seconds."""
        os.write(self._terminal, line.encode())
        shown, end = b"", time.monotonic() + patience
        while time.monotonic() < end:
            try:
                shown += os.read(self._terminal, 4096)
            except BlockingIOError:
                time.sleep(0.02)
            if expected.encode() in shown:
                return True
        print(shown)
        return False

    def close(self) -> None:
        """End the shell."""
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        os.close(self._terminal)
