"""Which inputs a run is over: those that are named, those of a list, those below folders."""

import os
import stat
from collections.abc import Iterable, Iterator

from gazette_cli.errors import GazetteError, reason
from gazette_cli.identity import Identity, identity, identity_of
from gazette_cli.inputs import STDIN

LONGEST = 1 << 16
"""Bytes of a name in a list: none that a system allows is that long."""
PIECE = 1 << 16
"""Bytes of a list that are read at once, where it has no lines."""
MARK = b"\xef\xbb\xbf"
"""The byte order mark that Windows begins a text with, a list too."""
WIDE = (b"\xff\xfe", b"\xfe\xff")
"""What UTF-16 begins with, as PowerShell writes it."""
IN_UTF_16 = "a list in UTF-16; make it UTF-8, as by iconv -f utf-16 -t utf-8"

WRITTEN = "this run writes to it; give the output another place"
"""Why a file is no input."""

Name = str | GazetteError
"""The name of an input, or what is wrong where there should be one."""


def named(files: Iterable[str], listed: str | None, apart: bytes) -> Iterator[Name]:
    """The names of the files, and then those of a list, as it is read; `apart` is what parts its names."""
    yield from files
    if listed is not None:
        try:
            yield from _names(listed, apart)
        except (OSError, ValueError) as error:
            yield _failed(listed, reason(error))
        except GazetteError as error:
            yield _failed(listed, str(error))


def _names(listed: str, apart: bytes) -> Iterator[str]:
    """The names in a list, empty ones left out; `-` is a file there. Raises OSError, and GazetteError for no list.

    A list that the records or the messages are added to would never end.
    """
    with open(0 if listed == STDIN else listed, "rb", closefd=listed != STDIN) as source:
        if identity(source.fileno()) in written(None):
            raise GazetteError(WRITTEN)
        mark = MARK if apart == b"\n" else b""
        for name in _parted(iter(lambda: source.read1(PIECE), b""), apart):
            if apart == b"\n":
                name, mark = name.removesuffix(b"\r").removeprefix(mark), b""
            if b"\0" in name:
                wide = name.startswith(WIDE)
                raise GazetteError(IN_UTF_16 if wide else "its names are parted by NULs; give -0 too")
            if name:
                yield "./-" if name == b"-" else os.fsdecode(name)


def _parted(pieces: Iterable[bytes], apart: bytes) -> Iterator[bytes]:
    """What stands between the marks. Raises GazetteError for what is too long to be a name."""
    rest, number = b"", 0
    for piece in pieces:
        *whole, rest = (rest + piece).split(apart)
        number += len(whole)
        yield from whole
        if len(rest) > LONGEST:
            raise GazetteError("not a list of names: one is over 64 KiB")
    if not number and apart == b"\0" and b"\n" in rest:
        raise GazetteError("its names are lines; leave out -0")
    yield rest


def unwritten(names: Iterable[Name]) -> Iterator[Name]:
    """The names; one of a file that the records or the messages go to, as by `*.jsonl > all.jsonl`, is an error."""
    files = written(None)
    for name in names:
        own = files and isinstance(name, str) and identity(0 if name == STDIN else name) in files
        yield _failed(str(name), WRITTEN) if own else name


def written(output: str | None) -> frozenset[Identity]:
    """The files that this run writes to: the output, and what is behind standard output and stderr."""
    found = (identity(1), identity(2), identity(output) if output else None)
    return frozenset(one for one in found if one is not None)


def below(names: Iterable[Name], output: str | None, roots: list[str]) -> Iterator[Name]:
    """The names, for a folder those of all files below it, in the order of their names; it is added to `roots`.

    What begins with a dot is left out, and so is what is no file; links to files are read, links to folders are not
    followed, as with `grep -r`. What the run writes to, file or folder, is no input, under any name.
    """
    for name in names:
        if isinstance(name, GazetteError) or name == STDIN or not os.path.isdir(name):
            yield name
            continue
        roots.append(name)
        files = _below(name, written(output))
        yield next(files, None) or _failed(name, "no files in it")
        yield from files


def _below(folder: str, own: frozenset[Identity]) -> Iterator[Name]:
    """The files below a folder, and what can't be looked into; without those of the run's `own`."""
    opened = [iter(_entries(folder))]
    while opened:
        entry = next(opened[-1], None)
        if entry is None:
            opened.pop()
        elif isinstance(entry, GazetteError):
            yield entry
        elif (found := _found(entry, own)) == entry.path and entry.is_dir(follow_symlinks=False):
            opened.append(iter(_entries(entry.path)))
        elif found is not None:
            yield found


def _found(entry: os.DirEntry[str], own: frozenset[Identity]) -> Name | None:
    """The path of a file or a folder, or why it can't be told which; None for what is neither, or the run's own.

    A link to nowhere is neither; what is gone since it was listed is told.
    """
    try:
        status = os.stat(entry.path)
    except OSError as error:
        nowhere = isinstance(error, FileNotFoundError) and entry.is_symlink()
        return None if nowhere else _failed(entry.path, reason(error))
    wanted = stat.S_ISREG(status.st_mode) or (stat.S_ISDIR(status.st_mode) and not entry.is_symlink())
    return entry.path if wanted and identity_of(status) not in own else None


def _entries(folder: str) -> list[os.DirEntry[str] | GazetteError]:
    """What a folder holds, in the order of the names; what begins with a dot left out."""
    try:
        with os.scandir(folder) as entries:
            shown = [one for one in entries if not one.name.startswith(".")]
        return [*sorted(shown, key=lambda one: one.name)]
    except OSError as error:
        return [_failed(folder, reason(error))]


def _failed(name: str, phrase: str) -> GazetteError:
    error = GazetteError(phrase)
    error.file = name
    return error
