"""JSON for people and for jq: one story is an object, several are an array."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

import orjson

from gazette_cli.story import FIELDS, Story, record
from gazette_cli.writers import Options, Sink


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys."""
    return FIELDS


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print one object, or an array as it grows. A single input that gives no story prints nothing."""
    objects = _objects(stories, options.fields or FIELDS)
    if options.many:
        _write_array(objects, out)
        return
    first = list(islice(objects, 2))
    if len(first) == 1:
        out.write(first[0] + b"\n")
    elif first:
        _write_array(chain(first, objects), out)


def _objects(stories: Iterable[Story], keys: tuple[str, ...]) -> Iterator[bytes]:
    """The records, indented."""
    for story in stories:
        yield orjson.dumps(record(story, keys), option=orjson.OPT_INDENT_2)


def _write_array(objects: Iterable[bytes], out: Sink) -> None:
    """Print each object as it comes, with the comma that it needs before it."""
    opening = b"[\n  "
    for each in objects:
        out.write(opening + each.replace(b"\n", b"\n  "))
        opening = b",\n  "
    out.write(b"[]\n" if opening.startswith(b"[") else b"\n]\n")
