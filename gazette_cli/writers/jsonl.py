"""JSON Lines: one record a line, for scripts over many files."""

from collections.abc import Iterable

import orjson

from gazette_cli.story import FIELDS, Story, record
from gazette_cli.writers import Options, Sink

HOLDS = frozenset(FIELDS)
"""All of it."""


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys."""
    return FIELDS


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print one object a line."""
    keys = options.fields or FIELDS
    for story in stories:
        out.write(orjson.dumps(record(story, keys), option=orjson.OPT_APPEND_NEWLINE))
