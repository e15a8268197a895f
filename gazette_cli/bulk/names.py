"""The names of the inputs of a run, as they are listed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from gazette_cli import files, listing
from gazette_cli.bulk.folder import PLAN, Folder
from gazette_cli.bulk.plan import Refused
from gazette_cli.bulk.rows import TABLES
from gazette_cli.bulk.unit import Job
from gazette_cli.errors import GazetteError, UnreadError, reason
from gazette_cli.usage import Asked, check_list


class Names:
    """The names of the inputs that are asked for; what is wrong with one is kept.

    Raises Refused for what can be no input, UsageError for a list that can be none.
    """

    def __init__(
        self, given: tuple[str, ...], folder: Folder, job: Job, asked: Asked, failed: list[GazetteError]
    ) -> None:
        self._given = given
        self._folder = folder
        self._job = job
        self._asked = asked
        self._failed = failed

    def __iter__(self) -> Iterator[str]:
        asked = self._asked
        check_list(asked)
        found = listing.named(self._given, asked.files_from, b"\0" if asked.null else b"\n")
        if asked.recursive:
            found = listing.below(found, self._folder.path, [])
            found = (name for name in found if isinstance(name, GazetteError) or not _is_of_run(name))
        good = (name for name in found if not self._is_error(name))
        first = next(good, None)
        if first is None:
            raise Refused("no input" if not self._failed else f"{self._failed[0].file}: {self._failed[0]}")
        self._check(str(first))
        for name in chain((first,), good):
            yield self._input(str(name))

    def _is_error(self, name: listing.Name) -> bool:
        if isinstance(name, GazetteError):
            self._failed.append(name)
            return True
        return False

    def _input(self, name: str) -> str:
        """A name that can be one of an input."""
        if name == "-":
            raise Refused("run reads files, not standard input; of a pipe there is gazette parse")
        if files.ADDRESS.match(name):
            raise Refused(f"{name}: run reads files, not the web; fetch it first, as with curl -O")
        try:
            mode = os.stat(name).st_mode
        except (OSError, ValueError) as error:
            if name in self._given:
                raise Refused(f"{name}: {reason(error)}") from None
            return name  # told of when it should be parsed
        if stat.S_ISDIR(mode):
            raise Refused(f"{name} is a folder; for all files below it give -r")
        if not stat.S_ISREG(mode):
            raise Refused(f"{name}: run reads files, which can be read again; of a pipe there is gazette parse")
        return name

    def _check(self, first: str) -> None:
        """Raise Refused where the first input shows that the options are wrong for all."""
        if self._job.columns is None:
            return
        try:
            with files.opened(self._input(first)) as file:
                found = files.unfolded(file, first, self._job.columns)
                if not isinstance(found, bytes):
                    next(found, None)
        except UnreadError as error:
            raise Refused(f"{first}: {error}") from None
        except GazetteError:
            return  # told of when it should be parsed


def _is_of_run(name: str) -> bool:
    """Whether a file is what an earlier run has written."""
    folder = os.path.dirname(name)
    return _is_out(folder) or _is_out(os.path.dirname(folder))


@lru_cache
def _is_out(folder: str) -> bool:
    """Whether a folder has the plan of a run, and its tables."""
    return all(os.path.exists(os.path.join(folder, name)) for name in (PLAN, *TABLES))
