"""Which file a name leads to: links, hard links and other spellings of a name lead to the same."""

import os
import stat

Identity = tuple[int, int]
"""A device, and the number of a file or folder on it."""


def identity(name: str | int) -> Identity | None:
    """That of a name or a descriptor; None for one that leads to no file or folder, but to a pipe, say, or nowhere."""
    try:
        status = os.stat(name)
    except (OSError, ValueError):
        return None
    return identity_of(status) if stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode) else None


def identity_of(status: os.stat_result) -> Identity:
    """That of what the system has told of already."""
    return (status.st_dev, status.st_ino)
