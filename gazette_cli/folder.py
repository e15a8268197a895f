"""A folder of outputs: a file a story, named by the story's input."""

import errno
import os
import unicodedata
from collections.abc import Sequence
from functools import cached_property, lru_cache

from gazette_cli.errors import without_controls
from gazette_cli.identity import Identity, identity
from gazette_cli.inputs import STDIN
from gazette_cli.story import Story

NAMELESS = "story"
"""The name of what came from standard input, or has no name that a file can have."""
SUFFIX = 6
"""Characters, with the dot, of a suffix that is taken off: `.xhtml`, but not `. 3 March`."""
LONGEST = 255
"""Bytes of a file's name that systems allow."""
MARKDOWN, FRONT = ".md", "index"
"""A file of that name, `index.md` or `index.en.md`, is to Hugo the one page of its folder: all others vanish."""


class Folder:
    """Where each story goes: `NAME.EXT`, `NAME-2.EXT` for a second part or for a second input of that name.

    What would be `index.md` is `index-1.md`, and `index.en.md` is `index-en.md`.

    `inputs` are the files that are read, standard input for `-`: none of them, under whatever name, is a place for a
    story. `roots` are the folders whose files were asked for: the story of `wire/may/a.txt` below `wire` goes to
    `wire/may/` here too.
    """

    def __init__(self, path: str, suffix: str, inputs: Sequence[str], roots: Sequence[str] = ()) -> None:
        self._path = path
        self._suffix = suffix
        self._inputs = inputs
        self._roots = {shown.rstrip("/"): _kept(shown) for shown in map(without_controls, roots)}
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
        """The path of a story's file, its folder made. Raises OSError for one that is an input.

        No two lead to one file: by a link, or by a name that only a file system with letters of one case, or with
        another way to compose them, takes for the same.
        """
        below = self._below(story.file)
        stem, number = self._stem(story.file), story.part
        path = self._named(below, stem, number)
        if _alike(path) in self._taken:
            first = _alike(self._named(below, stem, 1))
            number = max(number, self._last.get(first, 1))
            while _alike(path) in self._taken:
                number += 1
                path = self._named(below, stem, number)
            self._last[first] = number
        self._taken.add(_alike(path))
        if os.path.exists(path) and identity(path) in self._read:
            raise FileExistsError(errno.EEXIST, "it is an input; choose another folder", path)
        if below:
            os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    @cached_property
    def _read(self) -> frozenset[Identity | None]:
        """The files behind the inputs."""
        return frozenset(identity(0 if name == STDIN else name) for name in self._inputs) - {None}

    def _stem(self, name: str) -> str:
        """The name of an input as its file has it; Jekyll passes over Markdown whose name begins with a low line."""
        stem = stem_of(name)
        if self._suffix != MARKDOWN:
            return stem
        stem = stem.lstrip("_") or NAMELESS
        return stem.replace(".", "-", 1) if stem.lower().startswith(f"{FRONT}.") else stem

    def _named(self, below: str, stem: str, number: int) -> str:
        """The path of that number, in UTF-8 whatever the locale; a name that is too long is cut for it."""
        fronts = self._suffix == MARKDOWN and stem.lower() == FRONT
        end = f"-{number}{self._suffix}" if number > 1 or fronts else self._suffix
        name = os.path.join(below, f"{_cut(stem, LONGEST - len(end))}{end}")
        return os.path.join(self._path, os.fsdecode(name.encode()))

    def _below(self, name: str) -> str:
        """The folders of an input that are kept: those from the folder on that was asked for."""
        roots = [root for root in self._roots if name.startswith(f"{root}/")]
        if not roots:
            return ""
        root = max(roots, key=len)
        folders = name[len(root) + 1 :].rpartition("/")[0]
        return os.path.join(self._roots[root], *filter(None, map(safe, folders.split("/"))))


def _alike(path: str) -> str:
    """What is the same for paths that lead to one file, or that a file system may take for one."""
    folder, name = os.path.split(path)
    place = os.path.realpath(path) if os.path.islink(path) else os.path.join(_real(folder), name)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", place).casefold())


@lru_cache(maxsize=64)
def _real(folder: str) -> str:
    """Where a folder is, links followed."""
    return os.path.realpath(folder)


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
    return name if len(name) <= size // 4 else name.encode()[:size].decode("utf-8", "ignore")
