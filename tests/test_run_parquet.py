"""`gazette run --to parquet`: the same rows as JSON Lines, with the types of the model."""

from pathlib import Path
from typing import Any

import orjson
import pytest
from bulk_runs import files, ran, rows, table
from hypothesis import HealthCheck, given, settings
from records import STORIES as ANY

from gazette_cli.bulk.rows import QUOTES, STORIES, Thing, columns, quote_rows, story_row
from gazette_cli.story import Story

pq = pytest.importorskip("pyarrow.parquet", reason="pip install 'gazette-cli[parquet]'")

COLUMNS = ("--text-column", "text", "--id-column", "id")


def read(path: Path) -> list[dict[str, Any]]:
    """The rows of a file."""
    found: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return found


def test_the_same_rows(tmp_path: Path) -> None:
    path = rows(tmp_path / "rain.jsonl.gz", 5, {1: "", 3: None})
    for to in ("jsonl", "parquet"):
        assert ran(path, "-o", tmp_path / to, *COLUMNS, "-t", to) == (0, "")
    for name in ("stories", "quotes", "errors"):
        found = read(tmp_path / "parquet" / name / "rain.parquet")
        assert found == table(tmp_path / "jsonl", name)
        assert found
    assert pq.read_schema(tmp_path / "parquet" / "stories" / "rain.parquet").metadata[b"record"] == b"1.1"


def test_the_same_bytes_each_time(tmp_path: Path) -> None:
    path = rows(tmp_path / "rain.jsonl.gz", 50)
    for out in ("a", "b"):
        assert ran(path, "-o", tmp_path / out, *COLUMNS, "-t", "parquet") == (0, "")
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_the_types(tmp_path: Path) -> None:
    from gazette_cli.bulk.parquet import arrow

    found = {name: str(arrow(hint)) for table in (STORIES, QUOTES) for name, hint in columns(table).items()}
    assert found["id"] == found["headline"] == "string"
    assert found["part"] == found["urgency"] == "int64"
    assert found["body"] == "list<item: struct<kind: string, text: string>>"
    assert found["dateline"] == "struct<text: string, place: string, date: string, agency: string>"
    assert found["spans"] == "list<item: list<item: int64>>"
    assert found["cue_span"] == "list<item: int64>"
    assert found["keywords"] == "list<item: string>"


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY)
def test_any_record(tmp_path: Path, story: Story) -> None:
    from gazette_cli.bulk.parquet import Parquet

    thing = Thing("7", story.file)
    for name, own in ((STORIES, [story_row(thing, 1, story)]), (QUOTES, [*quote_rows(thing, 1, story)])):
        with open(tmp_path / "a.parquet", "wb") as file:
            sink = Parquet(file, columns(name))
            for row in own:
                sink.add(orjson.dumps(row) + b"\n")
            sink.close()
        assert read(tmp_path / "a.parquet") == [orjson.loads(orjson.dumps(row)) for row in own]
