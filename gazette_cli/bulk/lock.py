"""Who may write to the folder of a run: one process, or one for each shard."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from gazette_cli.bulk.plan import WHOLE, Refused, Shard

LOCK = ".lock"


@contextmanager
def locked(folder: str, shard: Shard = WHOLE) -> Iterator[None]:
    """Keep others from a folder, or of a shard from that. The system lets it go when the process ends, however.

    Raises Refused where another process has it, or on a system without such locks.
    """
    try:
        import fcntl
    except ImportError:
        raise Refused(
            "this system has no locks of files as Linux and macOS have them, without which no run is safe"
        ) from None
    wanted = [(LOCK, fcntl.LOCK_EX if shard == WHOLE else fcntl.LOCK_SH)]
    if shard != WHOLE:
        wanted.append((f"{LOCK}.{shard.number}-{shard.of}", fcntl.LOCK_EX))
    descriptors = []
    try:
        for name, kind in wanted:
            descriptors.append(os.open(os.path.join(folder, name), os.O_RDWR | os.O_CREAT, 0o666))
            fcntl.flock(descriptors[-1], kind | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise Refused(f"{folder}: another gazette run writes there") from None
    finally:
        for descriptor in descriptors:
            os.close(descriptor)
