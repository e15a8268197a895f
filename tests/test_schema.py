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


SHAPES = {
    "1.0": {
        "record": "file part format headline kicker subhead byline dateline lede body quotes source publisher about credits "
        "contacts copyright notes slug keywords language published modified uri furniture warnings",
        "block": "kind=paragraph|crosshead|item|table text",
        "byline": "text names affiliation",
        "dateline": "text place date agency",
        "quote": "text kind=direct|mixed|indirect speaker role cue spans speaker_span cue_span",
        "source": "text name abbreviation",
        "publisher": "name blurb",
        "about": "kind=company|author name text",
        "furniture": "kind=junk|caption|related|embed|timestamp|end_mark|legal|source|slug text",
    }
}
SHAPES["1.1"] = SHAPES["1.0"] | {
    "record": "file part format headline kicker subhead summary byline dateline lede body quotes source provider publisher about "
    "credits contacts copyright usage_terms notes slug take keywords subjects genres language located created published modified "
    "embargo status=usable|withheld|canceled urgency version type=text|picture|video|audio|graphic|composite uri media furniture "
    "warnings",
    "subject": "code name",
    "media": "kind=picture|video|audio|graphic|text uri caption credit",
}
"""The keys of each version of the record, and the values of those that have a closed set of them."""


def test_the_version_tells_of_every_key() -> None:
    shape = {
        name: " ".join(
            key + ("=" + "|".join(filter(None, field["enum"])) if "enum" in field else "")
            for key, field in part["properties"].items()
        )
        for name, part in OBJECTS
    }
    assert SHAPES[SCHEMA["version"]] == shape


def test_the_full_record_has_a_value_for_every_key() -> None:
    """Without one no writer's test would see a new key."""
    assert [key for key, value in as_record(FULL).items() if value in (None, [], "")] == []


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
