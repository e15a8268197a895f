"""Which inputs a run is over: those that are named, those of a list, those below folders."""

import os
from collections.abc import Iterable, Iterator

from gazette_cli.errors import GazetteError, reason
from gazette_cli.inputs import STDIN

LONGEST = 1 << 16
"""Bytes of a name in a list: none that a system allows is that long."""
PIECE = 1 << 16
"""Bytes of a list that are read at once, where it has no lines."""

Name = str | GazetteError
"""The name of an input, or what is wrong where there should be one."""


def named(files: Iterable[str], listed: str | None, apart: bytes) -> Iterator[Name]:
    """The names of the files, and then those of a list, as it is read; `apart` is what parts its names."""
    yield from files
    if listed is not None:
        try:
            yield from _names(listed, apart)
        except (GazetteError, OSError, ValueError) as caught:
            error = caught if isinstance(caught, GazetteError) else GazetteError(_reason(caught))
            error.file = listed
            yield error


def _reason(error: OSError | ValueError) -> str:
    return reason(error) if isinstance(error, OSError) else "not a name that a file can have"


def _names(listed: str, apart: bytes) -> Iterator[str]:
    """The names in a list, empty ones left out; `-` is a file there. Raises OSError, and GazetteError for no list."""
    with open(0 if listed == STDIN else listed, "rb", closefd=listed != STDIN) as source:
        pieces = iter(lambda: source.read1(PIECE), b"")
        for name in _parted(pieces, apart):
            if apart == b"\n":
                name = name.removesuffix(b"\r")
            if b"\0" in name:
                raise GazetteError("its names are parted by NULs; give -0 too")
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


def below(names: Iterable[Name], output: str | None) -> Iterator[Name]:
    """The names, for a folder those of all files below it, in the order of their names.

    What begins with a dot is left out, and so is what is no file; links to files are read, links to folders are not
    followed, as with `grep -r`. The output, file or folder, is no input.
    """
    place = output and os.path.realpath(output)
    for name in names:
        if isinstance(name, GazetteError) or name == STDIN or not os.path.isdir(name):
            yield name
            continue
        files = _below(name, place)
        yield next(files, None) or _failed(name, "no files in it")
        yield from files


def _below(folder: str, output: str | None) -> Iterator[Name]:
    """The files below a folder, and what can't be looked into."""
    opened = [iter(_entries(folder))]
    while opened:
        entry = next(opened[-1], None)
        if entry is None:
            opened.pop()
        elif isinstance(entry, GazetteError):
            yield entry
        elif output is not None and entry.name == os.path.basename(output) and os.path.realpath(entry.path) == output:
            continue
        elif entry.is_dir(follow_symlinks=False):
            opened.append(iter(_entries(entry.path)))
        elif entry.is_file():
            yield entry.path


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
