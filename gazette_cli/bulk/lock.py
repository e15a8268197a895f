"""Who may write to the folder of a run: one process, or one for each shard of so many."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from gazette_cli.bulk.plan import WHOLE, Refused, Shard

LOCKS = ".locks"
"""The folder of the locks."""


@contextmanager
def locked(folder: str, shard: Shard = WHOLE) -> Iterator[None]:
    """Keep others from a folder, or of a shard from that. The system lets it go when the process ends, however.

    Shards of another number than these are others too: a unit may be in one of each.
    Raises Refused where another process has it, or on a system without such locks.
    """
    try:
        import fcntl
    except ImportError:
        raise Refused("this system has no locks of files, as Linux and macOS have them; no run is safe here") from None
    descriptors: list[int] = []

    def _take(name: str, kind: int) -> None:
        descriptors.append(os.open(os.path.join(folder, LOCKS, name), os.O_RDWR | os.O_CREAT, 0o666))
        fcntl.flock(descriptors[-1], kind | fcntl.LOCK_NB)

    os.makedirs(os.path.join(folder, LOCKS), exist_ok=True)
    try:
        _take("run", fcntl.LOCK_EX if shard == WHOLE else fcntl.LOCK_SH)
        if shard != WHOLE:
            with open(os.path.join(folder, LOCKS, "of"), "a+") as file:
                fcntl.flock(file, fcntl.LOCK_EX)  # one shard after the other, for a moment
                file.seek(0)
                if file.read() != str(shard.of):
                    _take("shards", fcntl.LOCK_EX)
                    file.truncate(0)
                    file.write(str(shard.of))
                    file.flush()
                    os.close(descriptors.pop())
                _take("shards", fcntl.LOCK_SH)
            _take(f"{shard.number}-{shard.of}", fcntl.LOCK_EX)
        yield
    except BlockingIOError:
        raise Refused(f"{folder}: another gazette run writes there") from None
    finally:
        for descriptor in descriptors:
            os.close(descriptor)
