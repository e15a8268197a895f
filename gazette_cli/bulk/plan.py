"""The plan of a run: which units there are, and with which options they are made; written once, read by every rerun."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from itertools import islice
from typing import Any, NamedTuple

import orjson

from gazette_cli import __version__, files, unpack
from gazette_cli.bulk.folder import TEMPORARY, Folder
from gazette_cli.bulk.unit import Job, Unit, named
from gazette_cli.errors import GazetteError
from gazette_cli.packed import UNPACKED, WARC
from gazette_cli.story import VERSION

LOOSE = 500
"""Loose files that are a unit."""


class Shard(NamedTuple):
    """A part of the units: of each `of` of them the one with this `number`, from 1."""

    number: int = 1
    of: int = 1

    def has(self, place: int) -> bool:
        """Whether the unit of that place, from 0, is in it."""
        return place % self.of == self.number - 1


WHOLE = Shard()


class Refused(Exception):
    """A folder whose plan is another one; what is wrong, and what to do."""


class Plan(NamedTuple):
    """What the first line of `plan.jsonl` says."""

    folder: Folder
    units: int
    size: int
    """Bytes of all inputs."""

    def all(self, shard: Shard) -> Iterator[tuple[Unit, int]]:
        """The units of a shard, and how many bytes their inputs have."""
        with open(self.folder.plan, "rb") as file:
            for place, line in enumerate(islice(file, 1, None)):
                if shard.has(place):
                    row = orjson.loads(line)
                    yield Unit(row["unit"], row["files"]), row["size"]


def made(folder: Folder, job: Job, names: Iterable[str]) -> Plan:
    """The plan for these inputs: made and written, or the one that is there.

    Raises Refused where that has other inputs or options, or is of another version; OSError.
    """
    options = {"gazette": __version__, "record": VERSION, "to": job.to, **_columns(job)}
    if os.path.exists(folder.plan):
        return _checked(folder, options, _digest(names))
    with tempfile.TemporaryFile(dir=folder.path) as units:
        digest = hashlib.blake2b(digest_size=16)
        number = size = 0
        for unit, bytes_ in _units(_digested(names, digest), job):
            number, size = number + 1, size + bytes_
            units.write(orjson.dumps({"unit": unit.name, "size": bytes_, "files": unit.files}) + b"\n")
        head = {**options, "inputs": digest.hexdigest(), "units": number, "size": size}
        units.seek(0)
        _write(folder, head, units)
    return _checked(folder, options, digest.hexdigest())


def there(folder: Folder, job: Job) -> Plan:
    """The plan that is there, whatever its inputs. Raises Refused where there is none, or one of other options."""
    if not os.path.exists(folder.plan):
        raise Refused("no input: give INPUT..., or --files-from LIST")
    return _checked(folder, {"gazette": __version__, "record": VERSION, "to": job.to, **_columns(job)}, None)


def _columns(job: Job) -> dict[str, Any]:
    """The options of columns."""
    columns = job.columns
    copy, identifier = (columns.copy, columns.identifier) if columns else (None, None)
    return {
        "text_column": copy if columns and columns.format == "text" else None,
        "html_column": copy if columns and columns.format == "html" else None,
        "id_column": identifier,
    }


def _write(folder: Folder, head: dict[str, Any], units: Any) -> None:
    """Write a plan, unless another process has written one."""
    part = os.path.join(folder.path, f".plan.{os.urandom(8).hex()}{TEMPORARY}")
    try:
        with open(part, "xb") as file:
            file.write(orjson.dumps(head) + b"\n")
            shutil.copyfileobj(units, file)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(part, folder.plan)
    finally:
        with suppress(OSError):
            os.unlink(part)


def _checked(folder: Folder, options: dict[str, Any], inputs: str | None) -> Plan:
    """The plan of a folder. Raises Refused where it is of other options, or of other inputs than those of a digest."""
    with open(folder.plan, "rb") as file:
        try:
            head = orjson.loads(file.readline())
            plan = Plan(folder, head["units"], head["size"])
        except (ValueError, KeyError, TypeError):
            raise Refused(f"{folder.plan} is no plan of gazette's; give another -o") from None
    for name, value in options.items():
        if head.get(name) != value:
            raise Refused(f"{folder.path} was begun with {_said(name, head.get(name))}; go on so, or give another -o")
    if inputs is not None and head["inputs"] != inputs:
        raise Refused(f"{folder.path} was begun with other inputs; go on with those (name none), or give another -o")
    return plan


def _said(name: str, value: object) -> str:
    """An option as it was given."""
    if name in ("gazette", "record"):
        return f"another version of gazette, {value}"
    option = f"--{name.replace('_', '-')}"
    return f"{option} {value}" if value is not None else f"no {option}"


def _digest(names: Iterable[str]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for _ in _digested(names, digest):
        pass
    return digest.hexdigest()


def _digested(names: Iterable[str], digest: Any) -> Iterator[str]:
    """The names, which are added to a digest as they pass."""
    for name in names:
        digest.update(os.fsencode(name) + b"\0")
        yield name


def _units(names: Iterable[str], job: Job) -> Iterator[tuple[Unit, int]]:
    """The units of some files, each an archive or some of those that are none, and the bytes of their inputs."""
    taken: set[str] = set()
    loose: list[str] = []
    size = number = 0
    for name in names:
        is_archive = _is_archive(name)
        if is_archive and find_spec("fastwarc") is None:
            raise Refused(f"{name} is a web archive; pip install 'gazette-cli[warc]'")
        if is_archive or job.columns:
            yield Unit(_unlike(named(name), taken), [name]), _size(name)
            continue
        loose.append(name)
        size += _size(name)
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
    """Whether a file is a web archive, by its first bytes; one that can't be read is told of when it should be."""
    if not os.path.isfile(name):  # a pipe would make it wait
        return False
    try:
        with files.opened(name) as file:
            head = file.read(files.BEGINNING)
            if head.startswith(UNPACKED):
                head = unpack.begun(unpack.pieces(file, None, head), len(WARC))[0]
    except GazetteError:
        return False
    return head.startswith(WARC)


def _size(name: str) -> int:
    try:
        return os.stat(name).st_size
    except (OSError, ValueError):
        return 0
