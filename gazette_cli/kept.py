"""Compiled patterns, kept from one command to the next beside Python's own compiled modules.

To compile the hundred patterns that a story needs takes a quarter of a whole command; to load what was compiled, a
tenth of that. Nothing depends on it. What a pattern compiles to is private to Python, so a file is good for the very
build of Python and the version of gazette that wrote it, a pattern is kept only where what is kept gives back one that
is equal to that of `re.compile`, and where there is no file, or one that can't be used, `re.compile` it is. It is
written where, and only where, Python itself may write compiled modules.
"""

import marshal
import os
import re
import sys
import zlib
from contextlib import suppress
from typing import Any

from gazette_cli import __version__

Code = tuple[Any, ...]
"""What Python makes a pattern of, beside its source: flags, code, number of groups, groups by name, names by number."""

SUFFIX = ".patterns"
FILE = __spec__.cached and __spec__.cached.removesuffix(".pyc") + SUFFIX
"""Beside where Python keeps this very module; None where it keeps none, as in an archive."""
MOST = 2_000
"""So many patterns are kept; gazette has some hundreds."""
LARGEST = 1 << 24
CHECKSUM = 4
"""Bytes that a file may have, and those of its checksum."""


class Kept:
    """The patterns that are kept in a file, and those that had to be compiled."""

    def __init__(self, path: str | None = FILE) -> None:
        self._path = path
        self._codes: dict[str, Code] | None = None
        self._missed: dict[str, re.Pattern[str]] = {}

    def compile(self, source: str) -> re.Pattern[str]:
        """The compiled pattern of a source, as `re.compile` gives it."""
        if self._codes is None:
            self._codes = _read(self._path)
        if source in self._codes:
            return _made(source, self._codes[source])
        compiled = self._missed[source] = re.compile(source)
        return compiled

    def keep(self) -> None:
        """Write what had to be compiled to the file, where that may be. Never fails."""
        if not (self._path and self._missed) or sys.dont_write_bytecode:
            return
        if not os.access(os.path.dirname(self._path), os.W_OK):
            return
        codes = {} if not self._codes or len(self._codes) > MOST else self._codes
        with suppress(Exception):  # a Python whose compiler is another
            for source, compiled in self._missed.items():
                code = _code(source)
                if _made(source, code) == compiled:
                    codes[source] = code
            _write(self._path, codes)


def _build() -> tuple[object, ...]:
    """What wrote a file: only the same reads it."""
    import _sre  # type: ignore[import-not-found]

    return (__version__, sys.version, sys.byteorder, _sre.MAGIC, _sre.CODESIZE)


def _read(path: str | None) -> dict[str, Code]:
    """The codes in a file, by the sources of the patterns; none where it is of another build, damaged or not there."""
    if path is None or not os.path.isfile(path):
        return {}
    with suppress(Exception):
        with open(path, "rb") as file:
            checksum, content = file.read(CHECKSUM), file.read(LARGEST)
        if checksum == _checksum(content):
            build, codes = marshal.loads(content)
            return codes if build == _build() else {}
    return {}


def _write(path: str, codes: dict[str, Code]) -> None:
    """Replace a file, all at once: others may be reading it."""
    content = marshal.dumps((_build(), codes))  # type: ignore[arg-type]
    passing = f"{path}.{os.getpid()}"
    try:
        with open(passing, "wb") as file:
            file.write(_checksum(content) + content)
        os.replace(passing, path)
    except OSError:
        with suppress(OSError):
            os.unlink(passing)


def _checksum(content: bytes) -> bytes:
    """What stands before it in the file: damaged codes could match other words, and damaged lengths fill the memory."""
    return zlib.crc32(content).to_bytes(CHECKSUM)


def _code(source: str) -> Code:
    """What a pattern compiles to, the way `re.compile` does it."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(source)
    state = parsed.state
    names = {number: name for name, number in state.groupdict.items()}
    items = b"".join(item.to_bytes(4, sys.byteorder) for item in _compiler._code(parsed, 0))
    return (state.flags, items, state.groups - 1, state.groupdict, tuple(map(names.get, range(state.groups))))


def _made(source: str, code: Code) -> re.Pattern[str]:
    """The pattern of a code."""
    import _sre

    flags, items, *rest = code
    made: re.Pattern[str] = _sre.compile(source, flags, memoryview(items).cast("I").tolist(), *rest)
    return made
