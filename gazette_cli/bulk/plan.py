"""The plan of a run: which units there are, and with which options they are made; written once, read by every rerun."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from itertools import islice
from typing import IO, Any, NamedTuple

from gazette_cli import __version__, files, unpack
from gazette_cli.bulk.folder import TEMPORARY, Folder, size_of
from gazette_cli.bulk.unit import Job, Unit, named
from gazette_cli.columns import named_columns
from gazette_cli.errors import GazetteError, UnreadError
from gazette_cli.packed import UNPACKED, WARC
from gazette_cli.story import VERSION

LOOSE = 500
"""Loose files that are a unit."""
PIECE = 1 << 20
"""Bytes of a plan that are looked through at once."""
OPTIONS = ("to", "text_column", "html_column", "id_column")
"""What a run is asked for that changes its tables."""


class Shard(NamedTuple):
    """A part of the units: of each `of` of them the one with this `number`, from 1."""

    number: int = 1
    of: int = 1

    def has(self, place: int) -> bool:
        """Whether the unit of that place, from 0, is in it."""
        return place % self.of == self.number - 1


WHOLE = Shard()


class Refused(Exception):
    """A folder whose plan is another one, or inputs that can be none; what is wrong, and what to do."""


class Draft(NamedTuple):
    """A plan that is not written yet."""

    units: IO[bytes] | None
    """Its lines but for the first; None where there is a plan, which is to have the same inputs."""
    digest: str | None
    """Of the names of the inputs; None where any will do."""
    number: int = 0
    size: int = 0


class Plan(NamedTuple):
    """What the first line of `plan.jsonl` says."""

    folder: Folder
    job: Job
    units: int
    size: int
    """Bytes of all inputs."""

    def all(self, shard: Shard) -> Iterator[tuple[Unit, int]]:
        """The units of a shard, and how many bytes their inputs have."""
        with open(self.folder.plan, "rb") as file:
            for place, line in enumerate(islice(file, 1, None)):
                if shard.has(place):
                    row = json.loads(line)
                    yield Unit(row["unit"], row["files"]), row["size"]


def drafted(folder: Folder, job: Job, names: Iterable[str]) -> Draft:
    """The plan for these inputs; where there is one, what tells whether it is of the same. Nothing is written to OUT.

    Raises Refused for inputs that nothing installed can read.
    """
    digest = hashlib.blake2b(digest_size=16)
    found = _once(names, digest)
    if os.path.exists(folder.plan):
        for _ in found:
            pass
        return Draft(None, digest.hexdigest())
    units = tempfile.TemporaryFile()  # noqa: SIM115  (it is closed when it is written)
    number = size = 0
    for unit, own in _units(found, job):
        number, size = number + 1, size + own
        units.write(_line({"unit": unit.name, "size": own, "files": unit.files}))
    return Draft(units, digest.hexdigest(), number, size)


def settled(folder: Folder, job: Job, draft: Draft | None) -> Plan:
    """The plan of a folder, written if there is none. Without a draft the one that is there, with its options.

    Raises Refused where that has other inputs or options, or is of another version; OSError.
    """
    if draft is not None and draft.units is not None:
        head: dict[str, Any] = {"gazette": __version__, "record": VERSION, **_options(job), "folder": os.getcwd()}
        head |= {"inputs": draft.digest, "units": draft.number, "size": draft.size}
        with draft.units:
            _write(folder, head, draft.units)
    return _checked(folder, job, draft)


def _options(job: Job) -> dict[str, str | None]:
    """The options of a job, by their names."""
    columns = job.columns
    copy = {f"{columns.format}_column": columns.copy} if columns else {}
    return dict.fromkeys(OPTIONS) | copy | {"to": job.to, "id_column": columns and columns.identifier}


def _line(row: dict[str, Any]) -> bytes:
    """A line of a plan, in ASCII: names of files may be no text."""
    return json.dumps(row, separators=(",", ":")).encode() + b"\n"


def _write(folder: Folder, head: dict[str, Any], units: IO[bytes]) -> None:
    """Write a plan, unless another process has written one."""
    part = os.path.join(folder.path, f".plan.{os.urandom(8).hex()}{TEMPORARY}")
    try:
        with open(part, "xb") as file:
            file.write(_line(head))
            units.seek(0)
            shutil.copyfileobj(units, file)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(part, folder.plan)
        except FileExistsError:
            pass
        except OSError:  # a file system without links; if another has written one, it is the same or is refused
            os.replace(part, folder.plan)
    finally:
        with suppress(OSError):
            os.unlink(part)


def _checked(folder: Folder, job: Job, draft: Draft | None) -> Plan:
    """The plan of a folder. Raises Refused where it is damaged, or of other options or inputs."""
    with open(folder.plan, "rb") as file:
        try:
            head = json.loads(file.readline())
            lines = sum(piece.count(b"\n") for piece in iter(lambda: file.read(PIECE), b""))
            is_whole = lines == head["units"]
            planned = {name: head[name] for name in OPTIONS}
            base, inputs, size = (head[name] for name in ("folder", "inputs", "size"))
            version = (head["gazette"], head["record"])
            columns = named_columns(*(planned[f"{name}_column"] for name in ("text", "html", "id")))
            made = Job(planned["to"], columns, base)
        except (ValueError, KeyError, TypeError):
            is_whole = False
    if not is_whole:
        raise Refused(f"{folder.plan} is damaged, or no plan of gazette's; give another -o")
    if version != (__version__, VERSION):
        raise Refused(f"{folder.path} was begun with another version of gazette, {version[0]}; give another -o")
    asked = _options(job)
    others = [_said(name, value) for name, value in planned.items() if _differs(asked[name], value, draft is None)]
    if others:
        raise Refused(f"{folder.path} was begun with {', '.join(others)}; go on so, or give another -o")
    if draft is not None and draft.digest != inputs:
        raise Refused(f"{folder.path} was begun with other inputs; go on with those (name none), or give another -o")
    return Plan(folder, made, head["units"], size)


def _differs(asked: str | None, planned: str | None, is_again: bool) -> bool:
    """Whether an option is another one; what is not given where no input is named is as it was."""
    return asked != planned and not (is_again and not asked)


def _said(name: str, value: object) -> str:
    """An option as it was given."""
    option = f"--{name.replace('_', '-')}"
    return f"{option} {value}" if value is not None else f"no {option}"


def _once(names: Iterable[str], digest: Any) -> Iterator[str]:
    """The names, each once; what they lead to is added to a digest as they pass."""
    seen: set[bytes] = set()
    for name in names:
        path = os.path.abspath(name)
        encoded = os.fsencode(path)
        key = hashlib.blake2b(encoded, digest_size=8).digest()
        if key not in seen:
            seen.add(key)
            digest.update(encoded + b"\0")
            yield name


def _units(names: Iterable[str], job: Job) -> Iterator[tuple[Unit, int]]:
    """The units of some files, each an archive or some of those that are none, and the bytes of their inputs."""
    taken: set[str] = set()
    loose: list[str] = []
    size = number = 0
    for name in names:
        if _is_archive(name) or job.columns:
            yield Unit(_unlike(named(name), taken), [name]), size_of(name)
            continue
        loose.append(name)
        size += size_of(name)
        if len(loose) == LOOSE:
            number += 1
            yield Unit(_unlike(f"files-{number:06}", taken), loose), size
            loose, size = [], 0
    if loose:
        yield Unit(_unlike(f"files-{number + 1:06}", taken), loose), size


def _unlike(name: str, taken: set[str]) -> str:
    """A name that is no other's, in a file system with letters of one case either."""
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{name}-{number}"
    taken.add(found.casefold())
    return found


def _is_archive(name: str) -> bool:
    """Whether a file is a web archive, by its first bytes; one that can't be read is told of when it should be.

    Raises Refused where what reads it is not installed.
    """
    try:
        with files.opened(name) as file:
            head = file.read(files.BEGINNING)
            if head.startswith(UNPACKED):
                head = unpack.begun(unpack.pieces(file, None, head), len(WARC))[0]
    except UnreadError as error:
        raise Refused(f"{name}: {error}") from None
    except GazetteError:
        return False
    if head.startswith(WARC) and find_spec("fastwarc") is None:
        raise Refused(f"{name}: a web archive; pip install 'gazette-cli[warc]'")
    return head.startswith(WARC)
