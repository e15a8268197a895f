"""Where records go: standard output as they come, or a file that is replaced all at once."""

import errno
import os
import signal
import stat
from contextlib import suppress
from types import FrameType
from typing import Self

from gazette_cli.pattern import Pattern

STDOUT = "-"

OWN = Pattern(r"/dev/(stdout|stderr)|(?:/dev/fd|/proc/self/fd)/([0-9]{1,9})")
"""The paths of this process's own descriptors."""
DESCRIPTORS = {"stdout": 1, "stderr": 2}

LONGEST = 200
"""Bytes of a file's name that its part file's begins with; systems allow 255."""

FIXED = frozenset((errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS))
"""The errors of a file that can't be replaced, though it may be written to."""

FATAL = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGPIPE") if hasattr(signal, name)]
"""What ends a run from outside."""


class Stream:
    """Standard output, or a device or named pipe: what is written there is seen at once."""

    def __init__(self, target: str | int) -> None:
        self._descriptor = os.open(target, os.O_WRONLY) if isinstance(target, str) else target

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        """Leave it open: it ends with the process."""

    def write(self, chunk: bytes) -> None:
        """Print these bytes, for which the system may need several calls. Raises OSError."""
        rest = memoryview(chunk)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def commit(self) -> None:
        """Nothing to do: it is all there."""


class Replacement:
    """A file that appears, complete, when `commit` is called; without that, what stood there stays.

    The part file stands beside it, for a rename is atomic within a file system only; it takes the old file's mode.
    A file that can be written to but not replaced (a mount point, or in a read-only folder) is written over when all is
    there and room for it has been made.
    A signal that ends the run takes the part file away: before there is one its name is known, and the signal heard.
    """

    def __init__(self, target: str) -> None:
        self._target = os.path.realpath(target)
        self._mode = _mode(self._target)
        folder, name = os.path.split(self._target)
        begin = os.fsdecode(os.fsencode(name)[:LONGEST])
        self._part = os.path.join(folder, f".{begin}.{os.urandom(8).hex()}.part")

    def __enter__(self) -> Self:
        for number in FATAL:
            if signal.getsignal(number) is not signal.SIG_IGN or number == signal.SIGPIPE:
                signal.signal(number, self._stop)
        self._file = open(self._created(), "wb")
        if self._mode is not None:
            os.chmod(self._part, self._mode)
        return self

    def _created(self) -> int:
        """Create the part file; where that can't be done beside a file that is there, among the temporary files."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        try:
            return os.open(self._part, flags, 0o666)
        except OSError as error:
            if self._mode is None or error.errno not in FIXED:
                raise
        import tempfile

        self._part = os.path.join(tempfile.gettempdir(), os.path.basename(self._part))
        return os.open(self._part, flags, 0o600)

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        with suppress(OSError):
            self._file.close()
        with suppress(FileNotFoundError):
            os.unlink(self._part)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        """Take the part file away and die of the signal, as a shell expects."""
        with suppress(FileNotFoundError):
            os.unlink(self._part)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    def write(self, chunk: bytes) -> None:
        """Add these bytes. Raises OSError."""
        self._file.write(chunk)

    def commit(self) -> None:
        """Put the file in its place. Raises OSError."""
        self._file.close()
        try:
            os.replace(self._part, self._target)
        except OSError as error:
            if self._mode is None or error.errno not in FIXED:
                raise
            self._write_over()

    def _write_over(self) -> None:
        """Write the part file over the old one. Raises OSError, with the old one as it was, if there is no room."""
        import shutil

        with open(self._part, "rb") as part, open(self._target, "r+b") as target:
            _make_room(target.fileno(), os.path.getsize(self._part))
            shutil.copyfileobj(part, target)
            target.truncate()


def opened(target: str | None) -> Stream | Replacement:
    """The output of that name, standard output for `-` and None. Raises OSError."""
    if target is None or target == STDOUT:
        return Stream(1)
    if (own := _own_descriptor(target)) is not None:
        return Stream(own)
    if target.endswith("/") and not os.path.isdir(target):
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if os.path.exists(target) and not os.path.isfile(target):
        return Stream(target)
    return Replacement(target)


def _own_descriptor(target: str) -> int | None:
    """The descriptor of this process that a path names; standard output's where the path is the file behind it.

    `/dev/stdout` may lead to a file: to replace that, or to write to it from its beginning, would lose what is there.
    """
    if (named := OWN.fullmatch(os.path.abspath(target))) is not None:
        return DESCRIPTORS.get(named[1]) or int(named[2])
    for own in DESCRIPTORS.values():
        with suppress(OSError):
            if os.path.samestat(os.stat(target), os.fstat(own)):
                return own
    return None


def _make_room(descriptor: int, size: int) -> None:
    """Let a file have room for so many bytes, if the system can tell. Raises OSError, with the file as it was."""
    old = os.fstat(descriptor).st_size
    if size <= old or not hasattr(os, "posix_fallocate"):
        return
    try:
        os.posix_fallocate(descriptor, 0, size)
    except OSError:
        os.ftruncate(descriptor, old)
        raise


def _mode(path: str) -> int | None:
    """The permissions of the file that is to be replaced, None if new. Raises PermissionError if read-only."""
    if not os.path.exists(path):
        return None
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(os.stat(path).st_mode)
