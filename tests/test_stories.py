"""Invented stories in the real layouts of the wire: `stories/NAME.txt`, and beside each the record that is expected.

A record lists what is there; a key that it leaves out is expected to be empty, and "*" lets a value be anything. A
string in `body` is a paragraph. `furniture` is in any order. A file with several stories has a list of records.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from gazette_cli import parse_file
from gazette_cli.decode import decode
from gazette_cli.readers.text import read
from gazette_cli.story import PARAGRAPH, Story

STORIES = sorted(Path(__file__).parent.joinpath("stories").glob("*.txt"))

FREE = ("file", "part", "format", "quotes", "warnings")
"""What a fixture says nothing of."""

ANYTHING = "*"


def parsed(path: Path) -> list[dict[str, Any]]:
    """The file's stories, as plain records without what is free."""
    text, _ = decode(path.read_bytes())
    return [shown(story) for story in read(text)]


def shown(story: Story) -> dict[str, Any]:
    """The story's fields that are not empty."""
    fields = {name: value for name, value in asdict(story).items() if value and name not in FREE}
    fields["body"] = [block["text"] if block["kind"] == PARAGRAPH else block for block in fields.get("body", [])]
    return fields


def compared(record: dict[str, Any], got: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both, in a form in which they are equal if the record allows what was got."""
    anything = {name for name, value in record.items() if value == ANYTHING}
    wanted = {name: value for name, value in record.items() if value and name not in anything}
    wanted.setdefault("body", [])
    got = {name: value for name, value in got.items() if name not in anything}
    if "body" in anything:
        wanted.pop("body")
    for side in (wanted, got):
        if "furniture" in side:
            side["furniture"] = sorted((piece["text"], piece.get("kind")) for piece in side["furniture"])
    return wanted, got


LIMITS = {
    "briefs": "the first crosshead stands where a deck does",
    "korean-dateline": "place and agency with an equals sign between them, and the reporter before another",
    "letter": "a letter's closing line, name and town",
}
"""Stories that are not read right yet, and why."""

CASES = [
    pytest.param(path, id=path.stem, marks=[pytest.mark.xfail(reason=LIMITS[path.stem])] if path.stem in LIMITS else [])
    for path in STORIES
]


@pytest.mark.parametrize("path", CASES)
def test_story(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    records = expected if isinstance(expected, list) else [expected]
    got = parsed(path)
    assert len(got) == len(records)
    for record, story in zip(records, got, strict=True):
        wanted, found = compared(record, story)
        assert found == wanted


def test_there_are_many() -> None:
    assert len(STORIES) >= 45


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_warnings_tell_what_is_missing(path: Path) -> None:
    for story in parse_file(path):
        assert ("no-headline" in story.warnings) == (story.headline is None)
        assert ("no-body" in story.warnings) == (not story.body)
