"""Runs that are ended from outside."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from console import environment

ENDED_BY = [signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP]


def start(*arguments: str, folder: Path) -> subprocess.Popen[bytes]:
    """The command, waiting for its standard input; it hears what the tests, run by nohup or with an `&`, may not."""
    command = [sys.executable, "-m", "gazette_cli", "parse", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=folder, env=environment(), stdin=pipe, stdout=pipe, stderr=pipe, preexec_fn=hear
    )


def hear() -> None:
    """Ignore no signal that ends a run."""
    for number in ENDED_BY:
        signal.signal(number, signal.SIG_DFL)


def wait_for(folder: Path, pattern: str) -> None:
    """Wait until a file of that name stands in the folder."""
    end = time.monotonic() + 10
    while not list(folder.glob(pattern)):
        assert time.monotonic() < end, f"no {pattern}"
        time.sleep(0.01)


@pytest.mark.parametrize("number", ENDED_BY)
def test_signal_leaves_the_old_file_and_no_part_file(number: signal.Signals, tmp_path: Path) -> None:
    (tmp_path / "out.json").write_text("old")
    run = start("-o", "out.json", folder=tmp_path)
    wait_for(tmp_path, ".out.json.*.part")
    time.sleep(0.1)
    run.send_signal(number)
    assert run.communicate() == (b"", b"")
    assert run.returncode == -number
    assert os.listdir(tmp_path) == ["out.json"]
    assert (tmp_path / "out.json").read_text() == "old"


MADE = """
import os, signal, sys
from gazette_cli import output
real = os.open
def stopped(*given):
    descriptor = real(*given)
    os.kill(os.getpid(), signal.SIGTERM)
    return descriptor
with output.Replacement("out.json") as out:
    out.commit()
os.open = stopped
with output.Replacement("out-2.json"):
    print("not ended")
"""
"""Two files, and a signal at the very moment in which the second part file is made."""


def test_a_signal_as_a_part_file_is_made(tmp_path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", MADE], cwd=tmp_path, env=environment(), capture_output=True)
    assert (run.returncode, run.stdout, run.stderr) == (-signal.SIGTERM, b"", b"")
    assert os.listdir(tmp_path) == ["out.json"]


def test_ctrl_c_while_input_is_awaited_is_silent(tmp_path: Path) -> None:
    run = start(folder=tmp_path)
    time.sleep(0.3)
    run.send_signal(signal.SIGINT)
    assert run.communicate() == (b"", b"")
    assert run.returncode == -signal.SIGINT


def test_records_come_out_as_they_are_parsed(tmp_path: Path) -> None:
    """The first file's record is there while the second input, a pipe, still waits."""
    (tmp_path / "mill.txt").write_text("Mill reopens\n\nThe mill reopens on Friday, its owner said.\n")
    run = start("mill.txt", "-", "-t", "jsonl", "--fields", "file,headline", folder=tmp_path)
    assert run.stdout
    assert run.stdout.readline() == b'{"file":"mill.txt","headline":"Mill reopens"}\n'
    assert run.poll() is None
    run.kill()
    run.communicate()
