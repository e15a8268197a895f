"""`gazette run`: what is in its tables, what is done once, what is refused."""

import fcntl
import gzip
import os
import pty
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import web_archive
from bulk_runs import DAYS, RAIN, begun, files, ran, rows, table

import gazette_cli
from gazette_cli.bulk import plan as plans
from gazette_cli.bulk import run_unit
from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.plan import Shard
from gazette_cli.bulk.unit import Job, named

COLUMNS = ("--text-column", "text", "--id-column", "id")


def told(out: Path, *errors: str) -> str:
    """What a run says of its errors."""
    return f"gazette: {out}: {', '.join(errors)}: see the errors table\n"


TEXT = {"text_column": "text", "id_column": "id"}


def test_the_tables_are_the_records(tmp_path: Path) -> None:
    path = rows(tmp_path / "rain.jsonl.gz")
    out = tmp_path / "out"
    assert ran(path, "-o", out, *COLUMNS) == (0, "")
    stories, quotes = table(out, "stories"), table(out, "quotes")
    assert [row["id"] for row in stories] == ["rain-0", "rain-1", "rain-2"]
    assert not table(out, "errors")
    for row, day in zip(stories, DAYS, strict=True):
        [story] = gazette_cli.parse(RAIN.format(day=day), name=str(path), format="text")
        story.uri = row["id"]
        record = story.to_dict()
        said = record.pop("quotes")
        key = {"id": row["id"], "part": 1, "file": str(path), "number": 1 + int(row["id"][-1])}
        assert row == key | {"url": None, "fetched": None} | record
        assert [*row][:6] == [*key, "url", "fetched"]
        own = [quote for quote in quotes if (quote["id"], quote["part"]) == (row["id"], row["part"])]
        assert [quote.pop("n") for quote in own] == [1, 2]
        assert [{name: quote[name] for name in quote if name not in key} for quote in own] == said
    assert [row["speaker"] for row in quotes] == ["officials", "Jon Berg"] * 3


def test_a_row_without_an_identifier_is_told_by_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        b'{"text": "' + RAIN.replace("\n", "\\n").replace('"', '\\"').encode() + b'"}\n\nnull\n{"text": 3}\n'
    )
    out = tmp_path / "out"
    assert ran(path, "-o", out, "--text-column", "text") == (0, told(out, "2 bad-record"))
    assert [row["id"] for row in table(out, "stories")] == [f"{path}:1"]
    assert [(row["id"], row["code"]) for row in table(out, "errors")] == [
        (f"{path}:3", "bad-record"),
        (f"{path}:4", "bad-record"),
    ]


def crawl(path: Path, count: int = 4) -> Path:
    """An archive of pages, one without a story, one that is a PDF, and records that are no pages."""
    records = [
        *web_archive.crawl(count),
        web_archive.answer("<html><body></body></html>", 90, Content_Type="text/html"),
        web_archive.answer(b"%PDF-1.7", 91, Content_Type="application/pdf"),
    ]
    web_archive.write(path, records)
    return path


def test_pages_of_an_archive(tmp_path: Path) -> None:
    out = tmp_path / "out"
    path = crawl(tmp_path / "CRAWL-20310303-00001.warc.gz")
    assert ran(path, "-o", out) == (0, "")
    stories, errors = table(out, "stories"), table(out, "errors")
    assert [(row["id"], row["url"]) for row in stories] == [
        (f"urn:uuid:00000000-0000-4000-8000-{n:012}", f"https://portvale.example/{n}") for n in range(1, 5)
    ]
    assert {row["speaker"] for row in table(out, "quotes")} >= {"Jon Berg", "Marta Kroll"}
    assert [(row["id"][-2:], row["url"], row["unit"], row["code"]) for row in errors] == [
        ("90", "https://portvale.example/90", "CRAWL-20310303-00001", "no-story")
    ]
    mark = files(out)["done/CRAWL-20310303-00001.json"]
    assert mark == (
        b'{"unit":"CRAWL-20310303-00001","file":"%b","things":5,"passed":6,"stories":4,"quotes":12,"errors":{"no-story":1}}\n'
        % str(path).encode()
    )


def test_loose_files_are_put_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for n in range(5):
        (tmp_path / "in" / f"{n}.txt").write_text(RAIN.format(day="Monday"), "utf-8")
    (tmp_path / "in" / "5.txt.gz").write_bytes(gzip.compress(RAIN.format(day="Friday").encode()))
    (tmp_path / "in" / "deep" / "6.pdf").write_bytes(b"%PDF-1.7")
    crawl(tmp_path / "in" / "deep" / "crawl.warc.gz")
    monkeypatch.setattr(plans, "LOOSE", 4)
    folder = Folder(str(tmp_path / "planned"))
    folder.make()
    names = sorted(str(path) for path in (tmp_path / "in").rglob("*") if path.is_file())
    plan = plans.settled(folder, Job("jsonl"), plans.drafted(folder, Job("jsonl"), names))
    assert [(unit.name, len(unit.files)) for unit, _ in plan.all(Shard())] == [
        ("files-000001", 4),
        ("crawl", 1),
        ("files-000002", 3),
    ]
    assert [unit.name for unit, _ in plan.all(Shard(2, 3))] == ["crawl"]
    assert plan.size == sum(os.stat(name).st_size for name in names)
    out = tmp_path / "out"
    assert ran("-r", tmp_path / "in", "-o", out) == (0, told(out, "1 no-reader"))
    assert [Path(row["id"]).name for row in table(out, "stories") if row["format"] == "text"] == [
        *(f"{n}.txt" for n in range(5)),
        "5.txt.gz",
    ]
    assert sorted(row["code"] for row in table(out, "errors")) == ["no-reader", "no-story"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a/CC-NEWS-20310303000000-00001.warc.gz", "CC-NEWS-20310303000000-00001"),
        ("set.jsonl.zst", "set"),
        ("v1.2.txt", "v1.2.txt"),
        (".gz", "gz"),
        ("a\nb.warc", "a\ufffdb"),
    ],
)
def test_the_name_of_a_unit(path: str, name: str) -> None:
    assert named(path) == name


def test_units_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for below in ("may", "june", "JUNE"):
        (tmp_path / below).mkdir()
        rows(tmp_path / below / ("Rain.jsonl" if below == "JUNE" else "rain.jsonl"), 1)
    out = tmp_path / "out"
    assert ran("-r", tmp_path, "-o", out, *COLUMNS) == (0, "")
    assert sorted(path.name for path in (out / "done").iterdir()) == ["Rain.json", "rain-2.json", "rain-3.json"]
    assert len(table(out, "stories")) == 3


def test_what_is_done_is_not_done_again(tmp_path: Path) -> None:
    inputs = [rows(tmp_path / f"{n}.jsonl") for n in range(3)]
    out = tmp_path / "out"
    assert ran(*inputs, "-o", out, *COLUMNS) == (0, "")
    before, whole = {path: path.stat().st_mtime_ns for path in out.rglob("*.*")}, files(out)
    (out / "stories" / ".1.0123.tmp").write_bytes(b"half")
    (out / "done" / "1.json").unlink()
    assert ran("-o", out, *COLUMNS) == (0, "")
    assert files(out) == whole
    again = {path for path in out.rglob("*.*") if path.stat().st_mtime_ns != before.get(path)}
    assert {path.name.partition(".")[0] for path in again} <= {"1", ""}
    assert (out / "stories" / "1.jsonl.gz") in again


def test_the_library_writes_the_same(tmp_path: Path) -> None:
    path = rows(tmp_path / "rain.jsonl.gz", 5)
    assert ran(path, "-o", tmp_path / "out", *COLUMNS) == (0, "")
    counts = run_unit(str(path), str(tmp_path / "own"), **TEXT)
    assert counts == {
        "unit": "rain",
        "file": str(path),
        "things": 5,
        "passed": 0,
        "stories": 5,
        "quotes": 10,
        "errors": {},
        "failed": None,
    }
    own = files(tmp_path / "own")
    assert own == {name: content for name, content in files(tmp_path / "out").items() if name != "plan.jsonl"}


def test_the_library_names_what_makes_no_sense(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no format 'csv'; there are: jsonl, parquet"):
        run_unit("a.warc", str(tmp_path), to="csv")
    with pytest.raises(ValueError, match="not both"):
        run_unit("a.warc", str(tmp_path), text_column="a", html_column="b")
    with pytest.raises(ValueError, match="id_column needs"):
        run_unit("a.warc", str(tmp_path), id_column="a")
    with pytest.raises(ValueError, match="no input"):
        run_unit([], str(tmp_path))
    with pytest.raises(ValueError, match="is no name of a unit"):
        run_unit("a.warc", str(tmp_path), name="a/b")
    assert run_unit(rows(tmp_path / "a.jsonl"), tmp_path / "out", **TEXT)["stories"] == 3
    (tmp_path / "b").mkdir()
    with pytest.raises(ValueError, match=r"has a unit 'a' of .*/a\.jsonl; give this one another name"):
        run_unit(rows(tmp_path / "b" / "a.jsonl"), tmp_path / "out", **TEXT)


def test_parts_of_a_run_make_the_whole(tmp_path: Path) -> None:
    inputs = [rows(tmp_path / f"{n}.jsonl") for n in range(5)]
    assert ran(*inputs, "-o", tmp_path / "whole", *COLUMNS) == (0, "")
    out = tmp_path / "parts"
    parts = [begun(*inputs, "-o", out, *COLUMNS, "--shard", f"{number}/3") for number in (1, 2, 3)]
    assert [(part.communicate()[1], part.returncode) for part in parts] == [("", 0)] * 3
    assert files(out) == files(tmp_path / "whole")


def cut(path: Path, by: int) -> Path:
    path.write_bytes(path.read_bytes()[:-by])
    return path


def test_an_archive_that_is_cut_off(tmp_path: Path) -> None:
    path = cut(crawl(tmp_path / "crawl.warc.gz"), 180)
    good = rows(tmp_path / "rain.jsonl.gz")
    out = tmp_path / "out"
    phrase = f"gazette: {path}: a gzip file that is cut off, behind record 10\n"
    assert ran(path, good, "-o", out, *COLUMNS) == (1, phrase + told(out, "1 truncated"))
    assert [row["id"][-1] for row in table(out, "stories")] == ["1", "2", "3", "4", "0", "1", "2"]
    errors = [(row["id"][-1], row["number"], row["code"]) for row in table(out, "errors")]
    assert errors == [("0", 10, "no-story"), ("z", None, "truncated")]
    assert sorted(path.name for path in (out / "done").iterdir()) == ["rain.json"]
    crawl(path)
    assert ran("-o", out, *COLUMNS) == (0, "")
    assert [row["code"] for row in table(out, "errors")] == ["no-story"]


def test_a_file_that_can_not_be_read(tmp_path: Path) -> None:
    rows(tmp_path / "rain.jsonl.gz")
    out, gone = tmp_path / "out", tmp_path / "gone.txt"
    phrase = "no such file or directory"
    code, shown = ran(gone, "-o", out)
    assert (code, shown.splitlines()[-1]) == (2, f"Error: {gone}: {phrase}")
    (tmp_path / "list").write_text(f"{tmp_path}/rain.jsonl.gz\n{gone}\n", "utf-8")
    shown = f"gazette: {gone}: {phrase}\n" + told(out, "1 unreadable")
    assert ran("--files-from", tmp_path / "list", "-o", out, *COLUMNS) == (1, shown)
    [row] = table(out, "errors")
    assert (row["id"], row["number"], row["code"], row["phrase"]) == (str(gone), None, "unreadable", phrase)
    assert len(table(out, "stories")) == 3


def test_what_a_run_has_written_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RAIN, "utf-8")
    for out in ("one", "two"):
        assert ran("-r", tmp_path, "-o", tmp_path / out) == (0, "")
        assert [row["file"] for row in table(tmp_path / out, "stories")] == [f"{tmp_path}/a.txt"]


def test_nothing_at_all(tmp_path: Path) -> None:
    path = rows(tmp_path / "rain.jsonl", 2, {0: "", 1: None})
    assert ran(path, "-o", tmp_path / "out", *COLUMNS) == (
        1,
        f"gazette: {tmp_path}/out: no story in any input; the errors table says why\n",
    )


REFUSED = [
    ((), "no output: give -o OUT, a folder for the tables"),
    (("-o", "{}/out"), "no input: give INPUT..., or --files-from LIST; nothing was begun in {}/out"),
    (("-o", "{}/a.txt", "{}/a.txt"), "-o {}/a.txt is no folder"),
    (("-o", "{}/out", "{}"), "{} is a folder; for all files below it give -r"),
    (("-o", "{}/out", "{}/empty", "-r"), "{}/empty: no files in it"),
    (("-o", "{}/out", "--stall", "nan", "{}/a.txt"), "--stall nan is no time"),
    (
        ("-o", "{}/out", "/dev/null"),
        "/dev/null: run reads files, which can be read again; of a pipe there is gazette parse",
    ),
    (("-o", "{}/out", "-"), "run reads files, not standard input; of a pipe there is gazette parse"),
    (
        ("-o", "{}/out", "https://portvale.example/a.warc.gz"),
        "https://portvale.example/a.warc.gz: run reads files, not the web; fetch it first, as with curl -O",
    ),
    (
        ("-o", "{}/out", "-t", "csv", "{}/a.txt"),
        "Invalid value for '-t' / '--to': 'csv' is not one of 'jsonl', 'parquet'.",
    ),
    (("-o", "{}/out", "{}/a.jsonl", "--text-column", "body"), "{}/a.jsonl: no column 'body'; there are: id, text"),
    (
        ("-o", "{}/out", "{}/a.jsonl", "--id-column", "id"),
        "--id-column is for JSON Lines: give --text-column or --html-column with it",
    ),
    (
        ("-o", "{}/out", "{}/a.txt", "--shard", "4/3"),
        "Invalid value for '--shard': '4/3' is not I/N with I from 1 to N, as 3/64 is",
    ),
    (("-o", "{}/out", "-0", "{}/a.txt"), "-0 is for --files-from"),
]


@pytest.mark.parametrize(("words", "phrase"), REFUSED, ids=[phrase[:40] for _, phrase in REFUSED])
def test_what_makes_no_sense_is_refused(words: tuple[str, ...], phrase: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RAIN, "utf-8")
    (tmp_path / "empty").mkdir()
    rows(tmp_path / "a.jsonl")
    code, shown = ran(*(word.replace("{}", str(tmp_path)) for word in words))
    assert code == 2
    assert shown.splitlines()[-1] == f"Error: {phrase}".replace("{}", str(tmp_path))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        (("{}/a.jsonl", *COLUMNS, "-t", "parquet"), "{}/out was begun with --to jsonl; go on so, or give another -o"),
        (
            ("{}/a.jsonl", "-t", "parquet"),
            "{}/out was begun with --to jsonl, --text-column text, --id-column id; go on so, or give another -o",
        ),
        (("--text-column", "body"), "{}/out was begun with --text-column text; go on so, or give another -o"),
        (
            ("{}/b.jsonl", *COLUMNS),
            "{}/out was begun with other inputs; go on with those (name none), or give another -o",
        ),
    ],
)
def test_another_run_into_the_folder_is_refused(words: tuple[str, ...], phrase: str, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow") if "parquet" in words else None
    rows(tmp_path / "b.jsonl")
    assert ran(rows(tmp_path / "a.jsonl"), "-o", tmp_path / "out", *COLUMNS)[0] == 0
    before = files(tmp_path / "out")
    code, shown = ran(*(word.replace("{}", str(tmp_path)) for word in words), "-o", tmp_path / "out")
    assert (code, shown.splitlines()[-1]) == (2, f"Error: {phrase}".replace("{}", str(tmp_path)))
    assert files(tmp_path / "out") == before


def test_another_version_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert ran(rows(tmp_path / "a.jsonl"), "-o", out, *COLUMNS)[0] == 0
    (out / "plan.jsonl").write_bytes(
        (out / "plan.jsonl").read_bytes().replace(gazette_cli.__version__.encode(), b"0.0.9")
    )
    code, shown = ran("-o", out, *COLUMNS)
    assert code == 2
    assert "was begun with another version of gazette, 0.0.9; " in shown


def test_two_runs_into_one_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / ".locks").mkdir()
    with open(out / ".locks" / "run", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for more in ((), ("--shard", "1/2")):
            code, shown = ran(rows(tmp_path / "a.jsonl"), "-o", out, *COLUMNS, *more)
            assert (code, shown.splitlines()[-1]) == (2, f"Error: {out}: another gazette run writes there")
    assert not files(out)


def test_names_that_are_no_text(tmp_path: Path) -> None:
    for name in (b"rain-\xff.jsonl", b"rain-\xfe.jsonl", b"rain-\x01.jsonl"):
        rows(tmp_path / "rain.jsonl").rename(tmp_path / os.fsdecode(name))
    out = tmp_path / "out"
    assert ran("-r", tmp_path, "-o", out, *COLUMNS) == (0, "")
    assert {row["file"] for row in table(out, "stories")} == {
        f"{tmp_path}/rain-{char}.jsonl" for char in (r"\udcff", r"\udcfe", r"\x01")
    }


def test_long_names(tmp_path: Path) -> None:
    inputs = [rows(tmp_path / f"{'ä' * 120}{n}.jsonl", 1) for n in range(2)]
    out = tmp_path / "out"
    assert ran(*inputs, "-o", out, *COLUMNS) == (0, "")
    assert sorted(path.name for path in (out / "done").iterdir()) == [f"{'ä' * 90}-2.json", f"{'ä' * 90}.json"]


@pytest.mark.parametrize("kept", [0, 1, 2, 2.5, 4])
def test_a_damaged_plan_is_refused(kept: float, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert ran(*(rows(tmp_path / f"{n}.jsonl") for n in range(3)), "-o", out, *COLUMNS)[0] == 0
    plan = out / "plan.jsonl"
    lines = plan.read_bytes().splitlines(keepends=True)
    plan.write_bytes(b"".join(lines[: int(kept)]) + (lines[int(kept)][:20] if kept != int(kept) else b""))
    code, shown = ran("-o", out, *COLUMNS)
    if kept == len(lines):
        assert (code, shown) == (0, "")
    else:
        assert (code, shown.splitlines()[-1]) == (
            2,
            f"Error: {plan} is damaged, or no plan of gazette's; give another -o",
        )


@pytest.mark.parametrize("damage", ["empty", "no JSON", "other JSON", "no stories", "no errors"])
def test_a_unit_whose_mark_or_table_is_damaged_is_done_again(damage: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert ran(rows(tmp_path / "rain.jsonl"), "-o", out, *COLUMNS)[0] == 0
    whole = files(out)
    if damage.startswith("no ") and damage != "no JSON":
        (out / damage[3:] / "rain.jsonl.gz").unlink()
    else:
        (out / "done" / "rain.json").write_text({"empty": "", "no JSON": "{", "other JSON": "{}"}[damage], "utf-8")
    assert ran("-o", out, *COLUMNS) == (0, "")
    assert files(out) == whole


def test_a_row_that_no_table_can_hold_costs_itself(tmp_path: Path) -> None:
    path = tmp_path / "rain.jsonl"
    good = rows(tmp_path / "good.jsonl", 1).read_bytes()
    path.write_bytes(good + b'{"\\ud800": 1}\n{"id": "\\ud800", "text": ""}\n' + good)
    (tmp_path / "good.jsonl").unlink()
    out = tmp_path / "out"
    assert ran(path, "-o", out, *COLUMNS) == (0, told(out, "1 bad-record"))
    assert [row["number"] for row in table(out, "stories")] == [1, 4]
    assert [(row["number"], row["code"]) for row in table(out, "errors")] == [(2, "bad-record"), (3, "no-story")]


def test_file_number_and_part_are_a_key(tmp_path: Path) -> None:
    records = [web_archive.answer(web_archive.page(f"Ferry {n}"), 1, Content_Type="text/html") for n in range(3)]
    web_archive.write(tmp_path / "same.warc.gz", records)
    rows(tmp_path / "a.txt")
    own = "".join(gazette_cli.parse(RAIN.format(day=day))[0].to_json() + "\n" for day in DAYS)
    (tmp_path / "own.jsonl").write_text(own, "utf-8")
    out = tmp_path / "out"
    assert ran("-r", tmp_path, "-o", out) == (0, told(out, "1 no-reader"))
    keys = [(row["file"], row["number"], row["part"]) for row in table(out, "stories")]
    assert len(keys) == len({*keys}) == 6
    assert {(row["file"], row["number"], row["part"]) for row in table(out, "quotes")} == {*keys}


def test_the_same_file_twice_is_one_input(tmp_path: Path) -> None:
    path = rows(tmp_path / "rain.jsonl")
    out = tmp_path / "out"
    assert ran(path, path, tmp_path / "." / "rain.jsonl", "-o", out, *COLUMNS) == (0, "")
    assert len(table(out, "stories")) == 3


def test_a_part_of_a_run_may_have_no_units(tmp_path: Path) -> None:
    assert ran(rows(tmp_path / "rain.jsonl"), "-o", tmp_path / "out", *COLUMNS, "--shard", "2/2") == (0, "")


def test_parts_of_another_number_are_refused(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / ".locks").mkdir(parents=True)
    (out / ".locks" / "of").write_text("3")
    with open(out / ".locks" / "shards", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_SH)
        path = rows(tmp_path / "rain.jsonl")
        code, shown = ran(path, "-o", out, *COLUMNS, "--shard", "1/2")
        assert (code, shown.splitlines()[-1]) == (2, f"Error: {out}: another gazette run writes there")
        assert ran(path, "-o", out, *COLUMNS, "--shard", "1/3") == (0, "")
    assert ran(path, "-o", out, *COLUMNS, "--shard", "1/2") == (0, "")
    assert (out / ".locks" / "of").read_text() == "2"


def test_it_goes_on_from_anywhere(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    rows(tmp_path / "in" / "a.jsonl")
    assert ran("a.jsonl", "-o", "../out", *COLUMNS, cwd=tmp_path / "in") == (0, "")
    whole = files(tmp_path / "out")
    (tmp_path / "out" / "done" / "a.json").unlink()
    assert ran("-o", "out", cwd=tmp_path) == (0, "")
    assert files(tmp_path / "out") == whole


def test_a_folder_of_the_user_is_left_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    assert ran("https://portvale.example/a", "-o", tmp_path / "own")[0] == 2
    assert not [*(tmp_path / "own").iterdir()]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_leaves_nothing_half(number: signal.Signals, code: int, tmp_path: Path) -> None:
    inputs = [rows(tmp_path / f"{n}.jsonl", 2_000) for n in range(2)]
    out = tmp_path / "out"
    process = begun(*inputs, "-o", out, *COLUMNS, "-j", "2")
    until = time.monotonic() + 30
    while not [*out.glob("stories/.*.tmp")]:
        assert time.monotonic() < until
        time.sleep(0.01)
    process.send_signal(number)
    assert (process.communicate(timeout=30)[1], process.returncode) == ("", code)
    assert not [*out.rglob("*.tmp")]
    assert ran("-o", out, *COLUMNS)[0] == 0
    assert len(table(out, "stories")) == 4_000


def test_an_output_without_room(tmp_path: Path) -> None:
    path = rows(tmp_path / "a.jsonl", 2_000)
    process = begun(
        path,
        "-o",
        tmp_path / "out",
        *COLUMNS,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, 9_000)),
    )
    assert (process.communicate(timeout=60)[1], process.returncode) == (f"gazette: {tmp_path}/out: file too large\n", 1)
    assert not [*(tmp_path / "out").rglob("*.tmp")]


def test_a_terminal_shows_how_far_it_is(tmp_path: Path) -> None:
    path = rows(tmp_path / "a.jsonl", 4_000)
    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "gazette_cli", "run", str(path), "-o", str(tmp_path / "out"), *COLUMNS]
    process = subprocess.Popen(words, stderr=theirs, stdin=subprocess.DEVNULL)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 4096):
            shown += piece
    except OSError:  # Linux says so that nobody writes there any more
        pass
    assert process.wait() == 0
    assert b"0/1 units, " in shown
    assert b" pages/s, 0 errors, 0:00:0" in shown
    assert shown.endswith(b"\r\x1b[K1 units, 4,000 stories in 4,000 pages\r\n")
