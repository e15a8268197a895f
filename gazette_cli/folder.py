"""A folder of outputs: a file a story, named by the story's input."""

import errno
import os
from collections.abc import Iterable

from gazette_cli.inputs import STDIN
from gazette_cli.output import LONGEST
from gazette_cli.story import Story

NAMELESS = "story"
"""The name of what came from standard input, or has no name that a file can have."""
SUFFIX = 6
"""Characters, with the dot, of a suffix that is taken off: `.xhtml`, but not `. 3 March`."""


class Folder:
    """Where each story goes: `NAME.EXT`, `NAME-2.EXT` for a second part or for a second input of that name.

    `inputs` are the files that are read, standard input for `-`: none of them is a place for a story.
    """

    def __init__(self, path: str, suffix: str, inputs: Iterable[str]) -> None:
        self._path = path
        self._suffix = suffix
        self._inputs = {os.path.realpath("/dev/stdin" if name == STDIN else name) for name in inputs}
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
        """The path of a story's file. Raises OSError for one that is an input."""
        stem, number = stem_of(story.file), story.part
        name = stem if number == 1 else f"{stem}-{number}"
        if name.casefold() in self._taken:
            number = max(number, self._last.get(stem.casefold(), 1))
            while name.casefold() in self._taken:
                number += 1
                name = f"{stem}-{number}"
            self._last[stem.casefold()] = number
        self._taken.add(name.casefold())
        path = os.path.join(self._path, f"{name}{self._suffix}")
        if os.path.realpath(path) in self._inputs:
            raise FileExistsError(errno.EEXIST, "it is an input; choose another folder", path)
        return path


def stem_of(name: str) -> str:
    """The name of an input without folders and suffix, as a file can have it everywhere."""
    stem, suffix = os.path.splitext(name.rstrip("/").rpartition("/")[2].rpartition("\\")[2])
    if len(suffix) > SUFFIX or not suffix[1:].isalnum():
        stem += suffix
    stem = "".join(char if char.isprintable() and char not in '<>:"|?*\ufffd' else "_" for char in stem).strip(" .-")
    return os.fsencode(stem)[:LONGEST].decode("utf-8", "ignore") or NAMELESS
