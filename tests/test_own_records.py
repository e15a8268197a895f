"""gazette's own records, read again: the same record, or one line that says what is wrong with it."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from records import FULL, STORIES

import gazette_cli
from gazette_cli.folder import Folder
from gazette_cli.schema import schema
from gazette_cli.story import Story
from gazette_cli.texts import change_texts
from gazette_cli.wire.controls import shown

RECORD: dict[str, Any] = json.loads(FULL.to_json())
VALUES = (5, None, [], {}, True, "x", "", -1, 0, 99, 1.5, 10**30, [[]], [None], [5], [{}])
"""What stands in every place of a record, one after the other."""
LENIENT = "publisher"
"""A part all of whose keys may be missing."""

Place = tuple[str | int, ...]


def places(value: Any, above: Place = ()) -> Iterator[Place]:
    """Where values stand in a record: keys and indexes, outer ones first."""
    pairs: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield (*above, key)
        yield from places(inner, (*above, key))


def replaced(place: Place, value: object) -> dict[str, Any]:
    """The record with that value in that place."""
    record = copy.deepcopy(RECORD)
    holder: Any = record
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    return record


@pytest.mark.parametrize("place", list(places(RECORD)), ids=lambda place: ".".join(map(str, place)))
def test_what_the_schema_refuses_is_refused(place: Place) -> None:
    checker = jsonschema.Draft202012Validator(json.loads(schema()))
    for value in VALUES:
        record, said = replaced(place, value), ""
        try:
            gazette_cli.parse(json.dumps(record))
        except gazette_cli.GazetteError as error:
            said = str(error)
        if value == 10**30:
            assert said or value == {}  # too large for any number of a record
        elif not (place == (LENIENT,) and value == {}):
            assert bool(said) != checker.is_valid(record), value
        assert "\n" not in said
        assert len(said) < 150


LINES = [
    (("lede",), 5, "lede is not a string"),
    (("headline",), [], "headline is not a string"),
    (("body",), {}, "body is not a list"),
    (("body", 0), 5, "body[0] is not an object"),
    (("body", 0, "kind"), "poem", "body[0].kind is none of paragraph, crosshead, item, table"),
    (("status",), "nope", "status is none of usable, withheld, canceled"),
    (("urgency",), 10, "urgency is not 1 to 9"),
    (("part",), 0, "part is not 1 or more"),
    (("quotes", 0, "spans", 0, 0), -1, "quotes[0].spans[0] is not of numbers from 0 on"),
    (("quotes", 0, "cue_span"), [1, 2], "quotes[0].cue_span is not a list of 3"),
]


@pytest.mark.parametrize(("place", "value", "line"), LINES, ids=[row[2] for row in LINES])
def test_says_what_is_wrong(place: Place, value: object, line: str) -> None:
    with pytest.raises(gazette_cli.GazetteError) as caught:
        gazette_cli.parse(json.dumps(replaced(place, value)))
    assert str(caught.value) == f"record 1 is none of gazette's: {line}"


A, B = '{"file": "a", "part": 1, "headline": "Rain"}', '{"file": "b", "part": 1, "headline": "Wind"}'
DOCUMENTS: list[tuple[str | bytes, list[str]]] = [
    (A, ["Rain"]),
    (f"[{A},{B}]", ["Rain", "Wind"]),
    (f"{A}\n{B}", ["Rain", "Wind"]),
    (f"\n\n{A}\r\n \r\n{B}\r\n\n", ["Rain", "Wind"]),
    (f"\ufeff{A}\n{B}\n", ["Rain", "Wind"]),
    (f"{A}\n{B}\n".encode("utf-16"), ["Rain", "Wind"]),
    (A.replace("Rain", "Rain\u2028\u0085falls"), ["Rain\u2028\u2026falls"]),
    ('{"file": "a", "part": 1, "headline": "Sun", "headline": "Rain"}', ["Rain"]),
]


@pytest.mark.parametrize(("document", "headlines"), DOCUMENTS)
def test_documents_and_lines(document: str | bytes, headlines: list[str]) -> None:
    assert [story.headline for story in gazette_cli.parse(document)] == headlines


REFUSED = [
    (f"{A}\nrain\n", "record 2 is not JSON"),
    (f"{A}\n{B}\n{A[:20]}", "record 3 is not JSON"),
    (f"{A}{B}", f"not JSON at byte {len(A)}"),
    (f"[{A}, null]", "record 2 is none of gazette's, no story in it"),
    (f"[{A}]\n[{B}]", "record 1 is none of gazette's, no story in it"),
    (A.replace('"Rain"', "NaN"), "not JSON at byte 37"),
    ("[]", "no story in it"),
    (A.replace('"Rain"', "[" * 9999), "not JSON at byte 1061"),
]


@pytest.mark.parametrize(("document", "line"), REFUSED, ids=[row[1] for row in REFUSED])
def test_no_records(document: str, line: str) -> None:
    with pytest.raises(gazette_cli.GazetteError) as caught:
        gazette_cli.parse(document, format="json")
    assert str(caught.value) == line


SINCE = ("summary", "take", "provider", "usage_terms", "subjects", "genres", "located", "created", "embargo", "status",
    "urgency", "version", "type", "media")  # fmt: skip
"""Keys that version 1.1 added."""


def test_a_record_of_version_1_0_is_read() -> None:
    [story] = gazette_cli.parse(json.dumps({key: value for key, value in RECORD.items() if key not in SINCE}))
    assert {key: value for key, value in story.to_dict().items() if value in (None, [])}.keys() == set(SINCE)


@given(STORIES)
def test_any_record_is_read_as_it_stands(story: Story) -> None:
    change_texts(story, shown)
    story.file = story.file or "-"
    [again] = gazette_cli.parse(story.to_json())
    assert again == story


def test_an_input_of_a_name_that_is_taken_is_placed_at_once() -> None:
    """A folder that looked for a free number from the beginning each time would take minutes here."""
    folder = Folder("out", ".xml", [])
    assert [folder.place(Story(file="d/a.txt")) for _ in range(20_000)][-1] == "out/a-20000.xml"
    assert folder.place(Story(file="A.txt", part=7)) == "out/A-20001.xml"
    assert folder.place(Story(file="b.txt", part=7)) == "out/b-7.xml"
