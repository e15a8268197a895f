"""The processes that work for this one, each with a pipe of its own: one that dies takes nothing of another's along."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import IO

from gazette_cli.bulk.watch import Watch, shared_file
from gazette_cli.bulk.worker import Work, receive, send

START = """
import json, sys
sys.path[:] = json.loads(sys.argv.pop())
from gazette_cli import formats, later
formats.OWN_PROCESS = True
later.put_off(["inspect", "gettext", "platform"])
from gazette_cli.bulk.worker import main
main()
"""
"""What a worker runs; it finds modules where this process does, and starts as fast as the command."""

OLD_GROUPS = "/sys/fs/cgroup/memory/memory.limit_in_bytes"
"""Where a container's limit stands in control groups of version 1."""
PATIENCE = 10.0
"""Seconds in which a worker ends that has nothing to do."""
FRUGAL = {"ARROW_DEFAULT_MEMORY_POOL": "system"}
"""What makes libraries take less memory: Arrow's own pool keeps what is freed."""


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):  # neither macOS nor Windows has it
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _group() -> str:
    """The path of this process's control group, version 2."""
    with suppress(OSError), open("/proc/self/cgroup") as file:
        for line in file:
            if line.startswith("0::"):
                return line.rstrip()[3:]
    return ""


def machine_memory() -> int:
    """Bytes of memory that all processes together may take: the machine's, or those of the container."""
    found = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    for path in ("/sys/fs/cgroup/memory.max", f"/sys/fs/cgroup{_group()}/memory.max", OLD_GROUPS):
        with suppress(OSError, ValueError), open(path) as file:
            found = min(found, int(file.read()))
    return found


class Worker:
    """A process that does one kind of work, a task at a time."""

    def __init__(self, work: Work) -> None:
        """Raises OSError where there can be no more processes."""
        descriptor = shared_file()
        try:
            self.watch = Watch(descriptor)
            self._process = _started(descriptor)
        finally:
            os.close(descriptor)
        self._tasks, self._answers = _piped(self._process.stdin), _piped(self._process.stdout)
        self._try_to_send(work)

    def fileno(self) -> int:
        """The descriptor that can be read from when there is an answer."""
        return self._answers.fileno()

    def give(self, task: object) -> None:
        """Hand a task over; that the worker is dead shows when it is asked for an answer."""
        self.watch.clear()
        self._try_to_send(task)

    def queue(self, tasks: Iterable[object]) -> None:
        """The same for tasks that may wait behind another one, so that the watch goes on."""
        self._try_to_send(*tasks)

    def _try_to_send(self, *messages: object) -> None:
        before = signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        with suppress(OSError):
            for message in messages:
                send(self._tasks, message)
        signal.signal(signal.SIGPIPE, before)

    def answer(self) -> tuple[object, bool]:
        """The next answer, for which it is waited, and whether it is the task's last. Raises EOFError if it is dead."""
        return receive(self._answers)

    @property
    def memory(self) -> int:
        """Bytes of memory it takes; 0 where the system does not tell."""
        try:
            with open(f"/proc/{self._process.pid}/statm", "rb") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            return 0

    @property
    def spent(self) -> float:
        """Seconds of the processor it has taken; those of the clock where the system does not tell."""
        try:
            with open(f"/proc/{self._process.pid}/stat", "rb") as file:
                fields = file.read().rpartition(b")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, ValueError, IndexError):
            return time.monotonic()

    def kill(self) -> None:
        """End it, whatever it is at."""
        self._process.kill()

    def close(self) -> None:
        """Close its pipes, so that it ends when it is done with its task."""
        for pipe in (self._tasks, self._answers):
            with suppress(OSError):
                pipe.close()

    def end(self) -> int:
        """Its exit code, negative for a signal, when it has no more tasks or is dead; its pipes are closed."""
        self.close()
        try:
            return self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:  # it is stopped, or its disk is
            self._process.kill()
            return self._process.wait()


def _started(descriptor: int) -> subprocess.Popen[bytes]:
    """A process that works, and has the watch behind a descriptor."""
    return subprocess.Popen(
        [sys.executable, "-c", START, str(os.getpid()), str(descriptor), json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # how a library dies is told in a row of errors
        env=FRUGAL | os.environ,
        bufsize=0,  # a message that is read already is not waited for
        pass_fds=(descriptor,),
    )


def _piped(pipe: IO[bytes] | None) -> IO[bytes]:
    """A pipe that was asked for."""
    assert pipe is not None
    return pipe


def signalled(code: int) -> str:
    """How a process ended, by its exit code: "killed by SIGKILL"."""
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"killed by signal {-code}"
