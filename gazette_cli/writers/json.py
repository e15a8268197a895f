"""JSON for people and for jq: one story is an object, several are an array."""

from collections.abc import Iterable
from itertools import chain, islice
from typing import Any

import orjson

from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, Sink, records

HOLDS = frozenset(FIELDS)
"""All of it."""


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys."""
    return FIELDS


def meant(name: str, options: Options) -> str | None:
    """A dotted name if it is a place in the record."""
    from gazette_cli.writers import picks

    return picks.meant(name)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print one object, or an array as it grows. A single input that gives no story prints nothing."""
    print_values(records(stories, options.fields), out, options)


def print_values(values: Iterable[dict[str, Any]], out: Sink, options: Options) -> None:
    """Print objects in that way, indented."""
    objects = (orjson.dumps(value, option=orjson.OPT_INDENT_2) for value in values)
    if options.many:
        _write_array(objects, out)
        return
    first = list(islice(objects, 2))
    if len(first) == 1:
        out.write(first[0] + b"\n")
    elif first:
        _write_array(chain(first, objects), out)


def _write_array(objects: Iterable[bytes], out: Sink) -> None:
    """Print each object as it comes, with the comma that it needs before it."""
    opening = b"[\n  "
    for each in objects:
        out.write(opening + each.replace(b"\n", b"\n  "))
        opening = b",\n  "
    out.write(b"[]\n" if opening.startswith(b"[") else b"\n]\n")
