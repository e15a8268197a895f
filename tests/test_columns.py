"""Rows of JSON Lines: each is read by its column, and what is wrong with one does not touch the others."""

import gzip
import io
from pathlib import Path

import orjson
import pytest
import zstandard

from gazette_cli import columns, inputs
from gazette_cli.columns import Columns
from gazette_cli.errors import GazetteError
from gazette_cli.story import Story

RAIN = """Rain on Portvale

PORTVALE, March 3 (EP) - Rain fell on the harbour on Monday, officials said.

"It is wet," said Jon Berg.
"""
PAGE = (
    "<html><head><title>Ferry fares rise</title></head><body><h1>Ferry fares rise</h1><p>Fares on the Westholm ferry \
will rise in spring, the harbour office said on Monday.</p></body></html>"
)
TEXT = Columns("body", "text", "id")
ROWS = [{"id": number, "body": RAIN.replace("Monday", day)} for number, day in enumerate(("Monday", "Friday"), 7)]


def lines(rows: list[object]) -> bytes:
    return b"".join(orjson.dumps(row) + b"\n" for row in rows)


def write(folder: Path, content: bytes) -> str:
    path = folder / "rows.jsonl"
    path.write_bytes(content)
    return str(path)


def told(folder: Path, content: bytes, asked: Columns = TEXT) -> list[str]:
    """Headline and uri of each story, and what is said of rows and of the file, in order."""
    found: list[str] = []
    try:
        for each in columns.parse(write(folder, content), asked):
            found.append(f"{each.part} {each.uri} {each.headline}" if isinstance(each, Story) else str(each))
    except GazetteError as error:
        found.append(f"! {error}")
    return found


def test_each_row_is_a_story(tmp_path: Path) -> None:
    name = write(tmp_path, lines([*ROWS]))
    found = list(columns.parse(name, TEXT))
    assert all(isinstance(each, Story) for each in found)
    for number, (row, story) in enumerate(zip(ROWS, found, strict=True), 1):
        [alone] = inputs.parse_text(str(row["body"]), name, "text")
        alone.part, alone.uri = number, str(row["id"])
        assert isinstance(story, Story)
        assert story.to_dict() == alone.to_dict()


def test_a_page_is_read_as_one(tmp_path: Path) -> None:
    [story] = columns.parse(write(tmp_path, lines([{"html": PAGE}])), Columns("html", "html"))
    assert isinstance(story, Story)
    assert (story.format, story.headline, story.uri) == ("html", "Ferry fares rise", None)


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.ZstdCompressor().compress], ids=["gzip", "zstd"])
def test_rows_may_be_packed(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    assert told(tmp_path, pack(lines([*ROWS]))) == ["1 7 Rain on Portvale", "2 8 Rain on Portvale"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", ["! no row in it"]),
        (b"\n \n", ["! no row in it"]),
        (b"\xef\xbb\xbf" + lines([ROWS[0]]), ["1 7 Rain on Portvale"]),
        (lines([ROWS[0]]).strip(), ["1 7 Rain on Portvale"]),
        (b"\r\n" + lines([ROWS[0]]).replace(b"\n", b"\r\n"), ["1 7 Rain on Portvale"]),
        (b"Rain fell.\n", ["! not JSON Lines"]),
        (b"7\n", ["! not JSON Lines"]),
        (b'{"id": 7', ["! not JSON Lines"]),
        (b"\xff\xfe{\0", ["! not JSON Lines"]),
        (orjson.dumps(ROWS), ["! a JSON array, not JSON Lines; jq -c '.[]' makes a row of each of its values"]),
        (lines([{"id": 1, "text": ""}]), ["! no column 'body'; there are: id, text"]),
        (lines([{"body": RAIN}]), ["! no column 'id'; there are: body"]),
        (lines([{str(n): n for n in range(20)}]), ["! no column 'body'; there are: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"]),
        (lines([{"id": 1, "body": None}, ROWS[1]]), ["row 1: empty input, no story in it", "1 8 Rain on Portvale"]),
        (lines([{"id": 1, "body": [RAIN]}, ROWS[1]]), ["row 1: column 'body' is no text", "1 8 Rain on Portvale"]),
        (lines([ROWS[0], {"id": 2}]), ["1 7 Rain on Portvale", "row 2: no column 'body'; there are: id"]),
        (lines([ROWS[0]]) + b"{\n" + lines([ROWS[1]]), ["1 7 Rain on Portvale", "row 2: not JSON Lines", "2 8 Rain on Portvale"]),
        (lines([{"id": None, "body": RAIN}]), ["1 None Rain on Portvale"]),
        (lines([{"id": 1, "body": "a\0b"}, ROWS[1]]), ["row 1: binary data, not a news story", "1 8 Rain on Portvale"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_the_rest_is_read(tmp_path: Path, content: bytes, said: list[str]) -> None:
    assert told(tmp_path, content) == said


def test_rows_before_a_cut_are_kept(tmp_path: Path) -> None:
    whole = gzip.compress(lines([{**row, "id": n} for n in range(40) for row in ROWS]))
    for end in range(2, len(whole), 7):
        *kept, last = told(tmp_path, whole[:end])
        assert last == "! a gzip file that is cut off"
        assert kept == [f"{n} {(n - 1) // 2} Rain on Portvale" for n in range(1, len(kept) + 1)]


def test_a_row_without_end_fills_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "LIMIT", 1)
    source = (b"x" * 1024 for _ in iter(int, 1))
    with pytest.raises(GazetteError, match=r"^a row of over 1 MiB, too large for one story$"):
        list(columns._lines(source))


def test_rows_are_read_as_they_come() -> None:
    """A row is given before the one behind it is asked for."""
    asked: list[int] = []

    class Slow(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            asked.append(len(asked))
            content = lines([ROWS[0]]).ljust(len(buffer) - 1) + b"\n"
            buffer[:] = content[: len(buffer)]
            return len(buffer)

    first = next(columns._lines(iter(lambda: Slow().read(1024) or b"", b"")))
    assert orjson.loads(first) == ROWS[0]
    assert len(asked) == 1
