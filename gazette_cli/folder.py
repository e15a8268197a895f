"""A folder of outputs: a file a story, named by the story's input."""

import errno
import os
from collections.abc import Iterable

from gazette_cli.errors import without_controls
from gazette_cli.inputs import STDIN
from gazette_cli.story import Story

NAMELESS = "story"
"""The name of what came from standard input, or has no name that a file can have."""
SUFFIX = 6
"""Characters, with the dot, of a suffix that is taken off: `.xhtml`, but not `. 3 March`."""
LONGEST = 255
"""Bytes of a file's name that systems allow."""


class Folder:
    """Where each story goes: `NAME.EXT`, `NAME-2.EXT` for a second part or for a second input of that name.

    `inputs` are the files that are read, standard input for `-`: none of them is a place for a story. `roots` are the
    folders whose files were asked for: the story of `wire/may/a.txt` below `wire` goes to `wire/may/` here too.
    """

    def __init__(self, path: str, suffix: str, inputs: Iterable[str], roots: Iterable[str] = ()) -> None:
        self._path = path
        self._suffix = suffix
        paths = (os.path.realpath("/dev/stdin" if name == STDIN else name) for name in inputs)
        here = os.path.join(os.path.realpath(path), "")
        self._inputs = {name for name in paths if name.startswith(here)}
        self._roots = {without_controls(root.rstrip("/")): _kept(root) for root in roots}
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}
        """The number that an input had to be given last, by its name: those below it are taken."""

    def make(self) -> bool:
        """Make the folder, if it is not there; True when it is. Raises OSError."""
        if os.path.lexists(self._path.rstrip("/")) and not os.path.isdir(self._path):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), self._path)
        os.makedirs(self._path, exist_ok=True)
        return True

    def place(self, story: Story) -> str:
        """The path of a story's file, its folder made. Raises OSError for one that is an input."""
        below = self._below(story.file)
        stem, number = stem_of(story.file), story.part
        path = self._named(below, stem, number)
        if path.casefold() in self._taken:
            first = self._named(below, stem, 1).casefold()
            number = max(number, self._last.get(first, 1))
            while path.casefold() in self._taken:
                number += 1
                path = self._named(below, stem, number)
            self._last[first] = number
        self._taken.add(path.casefold())
        if os.path.realpath(path) in self._inputs:
            raise FileExistsError(errno.EEXIST, "it is an input; choose another folder", path)
        if below:
            os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def _named(self, below: str, stem: str, number: int) -> str:
        """The path of that number; a name that is too long is cut for it."""
        end = f"-{number}{self._suffix}" if number > 1 else self._suffix
        return os.path.join(self._path, below, f"{_cut(stem, LONGEST - len(end))}{end}")

    def _below(self, name: str) -> str:
        """The folders of an input that are kept: those from the folder on that was asked for."""
        roots = [root for root in self._roots if name.startswith(f"{root}/")]
        if not roots:
            return ""
        root = max(roots, key=len)
        folders = name[len(root) + 1 :].rpartition("/")[0]
        return os.path.join(self._roots[root], *filter(None, map(safe, folders.split("/"))))


def _kept(root: str) -> str:
    """The name of a folder that is asked for, which its stories' folders begin with: none for `.` and `..`."""
    name = os.path.basename(os.path.normpath(root))
    return "" if name in (".", "..", "/", "") else safe(name)


def stem_of(name: str) -> str:
    """The name of an input without folders and suffix, as a file can have it everywhere."""
    stem, suffix = os.path.splitext(name.rstrip("/").rpartition("/")[2].rpartition("\\")[2])
    if len(suffix) > SUFFIX or not suffix[1:].isalnum():
        stem += suffix
    return safe(stem) or NAMELESS


def safe(name: str) -> str:
    """A name as a file can have it everywhere."""
    shown = "".join(char if char.isprintable() and char not in '<>:"|?*\ufffd' else "_" for char in name)
    return _cut(shown.strip(" .-"), LONGEST)


def _cut(name: str, size: int) -> str:
    """The name, or so many bytes of it that end with a whole character."""
    return name if len(name) <= size // 4 else os.fsencode(name)[:size].decode("utf-8", "ignore")
