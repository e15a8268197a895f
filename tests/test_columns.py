"""Rows of JSON Lines: each is read by its column, and what is wrong with one does not touch the others."""

import bz2
import gzip
import os
import tracemalloc
import zlib
from pathlib import Path

import orjson
import pytest
import zstandard

from gazette_cli import files, inputs
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


def told(folder: Path, content: bytes) -> list[str]:
    """Headline and uri of each story, and what is said of rows and of the file, in order."""
    found: list[str] = []
    try:
        for each in files.parse(write(folder, content), columns=TEXT):
            found.append(f"{each.part} {each.uri} {each.headline}" if isinstance(each, Story) else str(each))
    except GazetteError as error:
        found.append(f"! {error}".replace(f"{folder}/", ""))
    return found


def test_each_row_is_a_story(tmp_path: Path) -> None:
    name = write(tmp_path, lines([*ROWS]))
    found = list(files.parse(name, columns=TEXT))
    assert all(isinstance(each, Story) for each in found)
    for number, (row, story) in enumerate(zip(ROWS, found, strict=True), 1):
        [alone] = inputs.parse_text(str(row["body"]), name, "text")
        alone.part, alone.uri = number, str(row["id"])
        assert isinstance(story, Story)
        assert story.to_dict() == alone.to_dict()


def test_a_page_is_read_as_one(tmp_path: Path) -> None:
    [story] = files.parse(write(tmp_path, lines([{"html": PAGE}])), columns=Columns("html", "html"))
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
        (b"Rain fell.\n", ["! not JSON Lines in UTF-8"]),
        (b"7\n", ["! not JSON Lines in UTF-8"]),
        (b'{"id": 7', ["! not JSON Lines in UTF-8"]),
        (b"\xff\xfe{\0", ["! not JSON Lines in UTF-8"]),
        (orjson.dumps(ROWS), ["! a JSON array, not JSON Lines; jq -c '.[]' makes a row of each of its values"]),
        (lines([{"id": 1, "text": ""}]), ["! no column 'body'; there are: id, text"]),
        (lines([{"body": RAIN}]), ["! no column 'id'; there are: body"]),
        (lines([{str(n): n for n in range(20)}]), ["! no column 'body'; there are: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"]),
        (lines([{"id": 1, "body": None}, ROWS[1]]), ["row 1: empty input, no story in it", "1 8 Rain on Portvale"]),
        (lines([{"id": 1, "body": [RAIN]}, ROWS[1]]), ["row 1: column 'body' is no text", "1 8 Rain on Portvale"]),
        (lines([ROWS[0], {"id": 2}]), ["1 7 Rain on Portvale", "row 2: no column 'body'; there are: id"]),
        (lines([ROWS[0]]) + b"{\n" + lines([ROWS[1]]), ["1 7 Rain on Portvale", "row 2: not JSON Lines in UTF-8", "2 8 Rain on Portvale"]),
        (lines([ROWS[0], {"body": RAIN}]), ["1 7 Rain on Portvale", "2 None Rain on Portvale"]),
        (b"\xef\xbb\xbf\n" + lines([ROWS[0]]), ["1 7 Rain on Portvale"]),
        (lines([ROWS[0]]).replace(b"7", b"NaN"), ["1 NaN Rain on Portvale"]),
        (lines([ROWS[0]]).replace(b"7", b"123456789012345678901"), ["1 123456789012345678901 Rain on Portvale"]),
        (lines([ROWS[0]]).replace(b"7", rb'"a\ud83d\u001b[31m"'), ["1 a\ufffd\ufffd[31m Rain on Portvale"]),
        (lines([ROWS[0]]).replace(b"7", b'{"$oid": "5f"}'), ['1 {"$oid": "5f"} Rain on Portvale']),
        (lines([ROWS[0]]).replace(b"7", b'7, "url": "\xff"'), ["1 7 Rain on Portvale"]),
        (lines([ROWS[0]]) + b"[" * 100_000 + b"\n", ["1 7 Rain on Portvale", "row 2: not JSON Lines in UTF-8"]),
        (lines([{"x" * 5000: 1}]), [f"! no column 'body'; there are: {'x' * 40}"]),
        (bz2.compress(lines([*ROWS])), ["! a bzip2 file, not plain text; try bzip2 -dc rows.jsonl | gazette parse"]),
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
        assert last.startswith("! a gzip file that is cut off")
        assert kept == [f"{n} {(n - 1) // 2} Rain on Portvale" for n in range(1, len(kept) + 1)]


def test_a_whole_row_at_the_cut_is_kept(tmp_path: Path) -> None:
    cut = gzip.compress(lines([*ROWS]).rstrip())[:-4]
    assert told(tmp_path, cut) == [
        "1 7 Rain on Portvale",
        "2 8 Rain on Portvale",
        "! a gzip file that is cut off, behind row 2",
    ]


def test_a_row_that_is_too_long_is_told_and_fills_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "LIMIT", 1)
    long = orjson.dumps({"id": 1, "body": "x" * (3 << 20)}) + b"\n"
    for content in (lines([ROWS[0]]) + long + lines([ROWS[1]]), lines([ROWS[0]]) + long.rstrip()):
        first, second, *rest = told(tmp_path, content)
        assert (first, second) == ("1 7 Rain on Portvale", "row 2: over 1 MiB, too large for one story")
        assert rest in ([], ["2 8 Rain on Portvale"])
        assert len(rest) == content.endswith(b"}\n")


def test_line_ends_by_the_million_fill_no_memory(tmp_path: Path) -> None:
    name = write(tmp_path, zstandard.ZstdCompressor().compress(lines([ROWS[0]]) + b"\n" * (1 << 21)))
    tracemalloc.start()
    try:
        assert len(list(files.parse(name, columns=TEXT))) == 1
        assert tracemalloc.get_traced_memory()[1] < 1 << 24
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("packed", [False, True])
def test_rows_are_read_as_they_come(tmp_path: Path, packed: bool) -> None:
    """A row is given before the one behind it is written."""
    name = str(tmp_path / "fifo")
    os.mkfifo(name)
    packer = zlib.compressobj(wbits=31)

    def sent(row: object) -> bytes:
        return packer.compress(lines([row])) + packer.flush(zlib.Z_SYNC_FLUSH) if packed else lines([row])

    given, asked = os.open(name, os.O_RDWR), files.parse(name, columns=TEXT)
    for row in ROWS:
        os.write(given, sent(row))
        story = next(asked)
        assert isinstance(story, Story)
        assert story.uri == str(row["id"])
    asked.close()  # type: ignore[attr-defined]
    os.close(given)
