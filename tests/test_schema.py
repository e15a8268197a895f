"""The schema fits the records that are written, and describes every field."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from records import FULL, STORIES

from gazette_cli.schema import schema
from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, jsonl

SCHEMA: dict[str, Any] = json.loads(schema())
VALIDATOR = Draft202012Validator(SCHEMA)
OBJECTS = [("record", SCHEMA), *SCHEMA["$defs"].items()]


def as_record(story: Story) -> dict[str, Any]:
    """The story as it is printed."""
    out = io.BytesIO()
    jsonl.write([story], out, Options())
    record: dict[str, Any] = json.loads(out.getvalue())
    return record


def test_is_a_schema_of_its_dialect() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("story", [FULL, Story()], ids=["full", "empty"])
def test_fits_a_record(story: Story) -> None:
    VALIDATOR.validate(as_record(story))


@given(STORIES)
def test_fits_any_record(story: Story) -> None:
    VALIDATOR.validate(as_record(story))


@pytest.mark.parametrize(("name", "part"), OBJECTS, ids=[name for name, _ in OBJECTS])
def test_describes_every_field(name: str, part: dict[str, Any]) -> None:
    assert all(len(field["description"]) > 5 for field in part["properties"].values())
    assert part["required"] == list(part["properties"])
    assert part["additionalProperties"] is False


def test_keys_are_those_of_the_record() -> None:
    assert list(SCHEMA["properties"]) == list(FIELDS) == list(as_record(FULL))


WRONG = [
    ("a number for a headline", {"headline": 1}),
    ("null for a list", {"quotes": None}),
    ("a key too many", {"author": "Ines Aldo"}),
    ("an unknown kind", {"body": [{"kind": "verse", "text": "la"}]}),
    ("a span of two numbers", {"quotes": [{**as_record(FULL)["quotes"][0], "spans": [[0, 1]]}]}),
    ("a span that begins before the text", {"quotes": [{**as_record(FULL)["quotes"][0], "cue_span": [0, -1, 3]}]}),
]


@pytest.mark.parametrize(("title", "change"), WRONG, ids=[title for title, _ in WRONG])
def test_refuses(title: str, change: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid({**as_record(FULL), **change})


def test_refuses_a_record_without_a_key() -> None:
    record = as_record(FULL)
    del record["lede"]
    assert not VALIDATOR.is_valid(record)
