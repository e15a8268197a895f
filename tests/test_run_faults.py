"""`gazette run` whose processes are killed, whose pages kill or hang, whose archives are cut off: each costs what it must."""

import os
import random
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
import web_archive
from bulk_runs import EATS, HANGS, KILLS, RAIN, ROOT, begun, files, ran, rows, table, trap
from processes import children

from gazette_cli.bulk import pool, run_unit
from gazette_cli.bulk.folder import Folder
from gazette_cli.bulk.pool import FOREIGN, OWN, Attempt, Pool
from gazette_cli.bulk.unit import Job, Unit
from gazette_cli.columns import Columns

COLUMNS = ("--text-column", "text", "--id-column", "id")
FAULTS = "see the errors table"


def test_a_story_that_kills_and_one_that_hangs(tmp_path: Path) -> None:
    odd: dict[int, object] = {3: f"{RAIN}\n{KILLS}\n", 7: f"{RAIN}\n{HANGS}\n"}
    path, out = rows(tmp_path / "rain.jsonl.gz", 10, odd), tmp_path / "out"
    told = f"gazette: {out}: 1 killed, 1 stalled: {FAULTS}\n"
    assert ran(path, "-o", out, *COLUMNS, "--stall", "1", trap=trap(tmp_path)) == (1, told)
    assert [row["id"] for row in table(out, "stories")] == [f"rain-{n}" for n in range(10) if n not in odd]
    assert [(row["id"], row["code"]) for row in table(out, "errors")] == [("rain-3", "killed"), ("rain-7", "stalled")]
    whole = files(out)
    assert ran("-o", out, *COLUMNS) == (1, told)
    assert files(out) == whole
    assert ran("-o", out, "--retry") == (0, "")
    assert len(table(out, "stories")) == 10


def test_pages_and_files_that_kill(tmp_path: Path) -> None:
    pages = [
        web_archive.answer(web_archive.page(KILLS if n == 2 else "Rain"), n, Content_Type="text/html")
        for n in (1, 2, 3)
    ]
    below = tmp_path / "in"
    below.mkdir()
    web_archive.write(below / "a.warc.gz", pages)
    (below / "b.txt").write_text(RAIN + KILLS, "utf-8")
    (below / "c.txt").write_text(RAIN, "utf-8")
    out = tmp_path / "out"
    assert ran("-r", below, "-o", out, "-j", "1", trap=trap(tmp_path))[0] == 1
    assert [row["id"][-5:] for row in table(out, "stories")] == ["00001", "00003", "c.txt"]
    assert [(row["id"][-5:], row["code"]) for row in table(out, "errors")] == [("00002", "killed"), ("b.txt", "killed")]


def test_many_that_kill(tmp_path: Path) -> None:
    odd: dict[int, object] = dict.fromkeys((0, 1, 5, 9), f"{RAIN}\n{KILLS}\n")
    path, out = rows(tmp_path / "rain.jsonl", 10, odd), tmp_path / "out"
    assert ran(path, "-o", out, *COLUMNS, trap=trap(tmp_path))[0] == 1
    assert [row["number"] for row in table(out, "stories")] == [3, 4, 5, 7, 8, 9]
    assert [row["number"] - 1 for row in table(out, "errors")] == [*odd]


def test_a_story_that_takes_all_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = rows(tmp_path / "rain.jsonl", 3, {1: f"{RAIN}\n{EATS}\n"})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(trap(tmp_path)), str(ROOT))))
    monkeypatch.setattr(pool, "SHARE", 300e6 / (os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")))
    folder = Folder(str(tmp_path / "out"))
    folder.make()
    workers = Pool(folder, Job("jsonl", Columns("text", "text", "id")), 1, 60.0, lambda hands: None)
    [(_, _, counts)] = workers.made(iter([(Unit("rain", [str(path)]), 0)]))
    assert isinstance(counts, dict)
    assert (counts["stories"], counts["errors"]) == (2, {"killed": 1})


ATTEMPTS = [
    # places and what weighs against them → whether each is tried again, and what is skipped
    ([(6, OWN), (6, OWN)], [True, True], {3: "killed"}),
    ([(6, FOREIGN)] * 6, [True] * 6, {3: "killed"}),
    ([(6, FOREIGN), (8, FOREIGN)] * 5, [True] * 10, {}),
    ([(6, OWN), (6, OWN), (6, OWN)], [True, True, False], {3: "killed"}),
    ([(7, OWN), (7, OWN)], [True, False], {}),
    ([(0, OWN)] * 2, [True, False], {}),
    ([(1, FOREIGN)] * 9, [True] * 9, {}),
    ([(2 * n, OWN) for n in range(1, 99) for _ in "ab"], [True] * 196, dict.fromkeys(range(1, 99), "killed")),
    ([(1, FOREIGN)] * pool.MOST, [True] * (pool.MOST - 1) + [False], {}),
]


@pytest.mark.parametrize(("deaths", "again", "skip"), ATTEMPTS)
def test_what_is_tried_again(deaths: list[tuple[int, int]], again: list[bool], skip: dict[int, str]) -> None:
    attempt = Attempt(Unit("a", []), 0)
    assert [attempt.is_for_another(place, weight, "killed") for place, weight in deaths] == again
    assert attempt.skip == skip


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system does not list its processes")
def test_workers_that_are_killed(tmp_path: Path) -> None:
    inputs = [rows(tmp_path / f"{n}.jsonl.gz", 400) for n in range(4)]
    assert ran(*inputs, "-o", tmp_path / "whole", *COLUMNS) == (0, "")
    chance, killed = random.Random(16), 0
    process = begun(*inputs, "-o", tmp_path / "out", *COLUMNS, "-j", "2")
    while process.poll() is None:
        time.sleep(chance.uniform(0.02, 0.3))
        if killed < 5 and (found := children(process.pid)):
            with suppress(ProcessLookupError):
                os.kill(chance.choice(found), signal.SIGKILL)
                killed += 1
    assert (killed, process.communicate()[1], process.returncode) == (5, "", 0)
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_a_run_that_is_killed_goes_on(tmp_path: Path) -> None:
    inputs = [rows(tmp_path / f"{n}.jsonl.gz", 400) for n in range(4)]
    assert ran(*inputs, "-o", tmp_path / "whole", *COLUMNS) == (0, "")
    for seconds in (0.05, 0.4, 0.8, 0.3, 0.5):
        process = begun(*inputs, "-o", tmp_path / "out", *COLUMNS, "-j", "2")
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
        process.kill()
        process.communicate()
    assert ran(*inputs, "-o", tmp_path / "out", *COLUMNS) == (0, "")
    assert files(tmp_path / "out") == files(tmp_path / "whole")


@pytest.mark.parametrize("pack", [web_archive.gz, bytes], ids=["gzip", "plain"])
def test_an_archive_that_is_cut_off_anywhere(pack, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    records = [pack(record) for record in web_archive.crawl(6, with_others=False)]
    ends = {sum(map(len, records[:n])) for n in range(7)}
    whole = b"".join(records)
    chance = random.Random(40)
    for at in chance.sample([at for at in range(5, len(whole)) if at not in ends], 40):
        path = tmp_path / "cut.warc"
        path.write_bytes(whole[:at])
        counts = run_unit(str(path), str(tmp_path / "out"))
        before = sum(end <= at for end in ends) - 1
        assert before <= counts["stories"] <= before + 1, at  # one whose page is whole, but not its end
        assert counts["errors"] == {"truncated": 1}, at
        assert counts["failed"]
        assert not [*(tmp_path / "out" / "done").iterdir()]
    path.write_bytes(whole)
    assert run_unit(str(path), str(tmp_path / "out"))["failed"] is None


def test_a_unit_whose_tables_are_exchanged_has_no_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, out = rows(tmp_path / "rain.jsonl"), tmp_path / "out"
    columns = {"text_column": "text", "id_column": "id"}
    run_unit(path, out, **columns)
    whole, replace, done = files(out), os.replace, []

    def fail(source: str, target: str) -> None:
        """Put the first two tables in their place, and then no more."""
        done.append(target)
        if len(done) > 2:
            raise OSError
        replace(source, target)

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError):  # noqa: PT011
        run_unit(path, out, **columns)
    assert not [*(out / "done").iterdir()]
    monkeypatch.undo()
    run_unit(path, out, **columns)
    assert files(out) == whole


def test_records_that_are_no_pages_are_going_on(tmp_path: Path) -> None:
    picture = web_archive.answer(os.urandom(60_000), Content_Type="image/jpeg")
    records = [*web_archive.crawl(1), *[picture] * 1_500, *web_archive.crawl(1)]
    path = Path(web_archive.write(tmp_path / "a.warc.gz", records))
    assert ran(path, "-o", tmp_path / "out", "--stall", "1") == (0, "")
    assert len(table(tmp_path / "out", "stories")) == 2
