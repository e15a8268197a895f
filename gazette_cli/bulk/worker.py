"""A process that works for another one: it gets tasks on its standard input and answers on its standard output.

It ends with the process that started it. Messages are pickles, each behind its length. What is sent is seen at once: no
file that is written to is buffered.
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from io import BytesIO
from operator import attrgetter
from typing import IO, Any

from gazette_cli import pattern
from gazette_cli.bulk.watch import Watch
from gazette_cli.kept import Kept
from gazette_cli.story import Part, names

LENGTH = 8
"""Bytes that give the length of a message."""
LAST = 1 << 63
"""What is added to the length of the last answer to a task."""
NEW_OBJECTS = 10_000
"""So many the garbage collector waits for, as in the command itself."""

END = None
"""What is sent in answer to a task that has none."""

Work = Callable[[Any, Watch], Iterator[object]]
"""What is done with a task: its answers, one at a time."""


class OutputError(Exception):
    """What a worker was to write can't be written: there is no room, or it is not allowed."""


Reduced = tuple[type[Part], tuple[object, ...]]
"""What pickle makes a part of a story of: its class and the values of its fields."""


def _reducing(part: type[Part]) -> Callable[[Part], Reduced]:
    """How the parts of a class are pickled: by their values in order, in half the time that their names take."""
    values = attrgetter(*names(part))
    return lambda one: (part, values(one))


REDUCE = {part: _reducing(part) for part in Part.__subclasses__()}


def send(file: IO[bytes], message: object, is_last: bool = False) -> None:
    """Send a message, the last one in answer to a task or another. Raises OSError."""
    rest = memoryview(_packed(message, LAST * is_last))
    while rest:
        rest = rest[file.write(rest) :]


def _packed(message: object, flag: int) -> bytes:
    """A message behind its length, to which a flag is added; `END` has none."""
    if message is END:
        return flag.to_bytes(LENGTH, "little")
    file = BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = REDUCE
    pickler.dump(message)
    return (file.tell() | flag).to_bytes(LENGTH, "little") + file.getvalue()


def receive(file: IO[bytes]) -> tuple[Any, bool]:
    """The next message, and whether it is the last answer. Raises EOFError where there is none, or only half of one."""
    head = int.from_bytes(_exactly(LENGTH, file), "little")
    size = head & ~LAST
    return pickle.loads(_exactly(size, file)) if size else END, head >= LAST


def _exactly(size: int, file: IO[bytes]) -> bytes:
    pieces = []
    while size:
        piece = file.read(size)
        if not piece:
            raise EOFError
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def main() -> None:
    """Work until there are no more tasks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal sends it to all; it is for the one that began this
    _end_with(int(sys.argv[1]))
    tasks, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=0)
    for number in (0, 1):  # a file may be a link to standard input; what some library may print is no answer
        os.dup2(2, number)
    kept = Kept()
    pattern.compiling = kept.compile
    gc.set_threshold(NEW_OBJECTS)
    try:
        _work(tasks, answers, Watch(int(sys.argv[2])))
    except (EOFError, BrokenPipeError):
        kept.keep()
        os._exit(0)


def _work(tasks: IO[bytes], answers: IO[bytes], watch: Watch) -> None:
    work: Work = receive(tasks)[0]
    is_first = True
    while True:
        task, _ = receive(tasks)
        answer: object = END
        for following in work(task, watch):  # an answer is kept until it is known whether it is the last
            if answer is not END:
                send(answers, answer)
            answer = following
        send(answers, answer, is_last=True)
        if is_first:
            gc.collect()
            gc.freeze()  # all modules are there
            is_first = False


def _end_with(parent: int) -> None:
    """End when the process that started this one ends, be it killed."""
    if sys.platform == "linux":
        with suppress(ImportError):  # a Python that was built without libffi
            import ctypes

            PR_SET_PDEATHSIG = 1  # prctl(2)
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:
                os._exit(1)
            return
    from threading import Thread

    Thread(target=_wait_for_end, args=(parent,), daemon=True).start()


def _wait_for_end(parent: int) -> None:
    """The same where the system does not see to it."""
    import time

    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
