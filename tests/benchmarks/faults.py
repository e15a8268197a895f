"""What becomes of a run whose processes are killed, whose pages kill or hang, whose archives are cut off."""

import os
import random
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import measure
from bulk_inputs import HANGS, KILLS, TRAP, begun, children, command, cuts, digest, lives, pages_of, rows, table
from measure import Figure

FORMATS = ("jsonl", "parquet")


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """Each as a share, or a number of rows, beside what it has to be."""
    kills = 6 if measure.SMALL else 50
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inputs = []
        for n in range(2 if measure.SMALL else 6):
            inputs += [folder / f"set-{n:02}.jsonl.gz", folder / f"crawl-{n:02}.warc.gz"]
            rows(inputs[-2], 300 if measure.SMALL else 1_000)
            pages_of(inputs[-1], 150 if measure.SMALL else 500)
        for to in FORMATS[: 1 if measure.SMALL else 2]:
            begun(command(folder / to, inputs, "-j", "2", "-t", to)).wait()
            whole = digest(folder / to)
            for who, kill in (("workers", workers_killed), ("coordinators", coordinator_killed)):
                same = kill(folder, inputs, to, kills, whole)
                yield Figure(f"faults: {to}, {kills} {who} killed, same tables", same, 1.0, unit="", at_least=True)
        yield from dask(folder, inputs[:4], 2 if measure.SMALL else 8)
        yield from traps(folder)
        noticed, kept = cuts(folder, 40)
        yield Figure("faults: cuts of an archive, of 40, that are told", noticed, 40, unit="", at_least=True)
        yield Figure("faults: of these, pages before the cut all kept", kept, 40, unit="", at_least=True)


def workers_killed(folder: Path, inputs: list[Path], to: str, kills: int, whole: str) -> float:
    """The share of runs, so many workers of which were killed, whose tables are those of the undisturbed run."""
    chance, killed, runs, same = random.Random(1), 0, 0, 0
    while killed < kills:
        out = folder / f"workers-{to}-{runs}"
        process = begun(command(out, inputs, "-j", "2", "-t", to))
        while process.poll() is None:
            time.sleep(chance.uniform(0.05, 1.2))
            if (found := children(process.pid)) and killed < kills:
                with suppress(ProcessLookupError):
                    os.kill(chance.choice(found), signal.SIGKILL)
                    killed += 1
        runs += 1
        same += process.returncode == 0 and digest(out) == whole
    return same / runs


def coordinator_killed(folder: Path, inputs: list[Path], to: str, kills: int, whole: str) -> float:
    """The same of runs that were killed themselves and begun again, no worker of which outlived them."""
    chance, killed, runs, same = random.Random(2), 0, 0, 0
    while killed < kills:
        out = folder / f"whole-{to}-{runs}"
        orphans: list[int] = []
        while True:
            process = begun(command(out, inputs, "-j", "2", "-t", to))
            try:
                process.wait(chance.uniform(0.02, 3.0) if killed < kills else None)
                break
            except subprocess.TimeoutExpired:
                orphans += children(process.pid)
                process.kill()
                process.wait()
                killed += 1
        runs += 1
        time.sleep(0.1)
        same += process.returncode == 0 and digest(out) == whole and not any(map(lives, orphans))
    return same / runs


def dask(folder: Path, inputs: list[Path], kills: int) -> Iterator[Figure]:
    """The same of a Dask cluster of two workers, which are killed now and then."""
    from distributed import LocalCluster

    begun(command(folder / "alone", inputs)).wait()
    chance, killed = random.Random(3), 0
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs="CRITICAL") as cluster:
        out = folder / "dask"
        process = begun(command(out, inputs, "--scheduler", cluster.scheduler_address))
        while process.poll() is None:
            time.sleep(chance.uniform(0.5, 1.5))
            nannies = [worker.process.pid for worker in cluster.workers.values() if worker.process]
            if nannies and killed < kills:
                with suppress(ProcessLookupError):
                    os.kill(chance.choice(nannies), signal.SIGKILL)
                    killed += 1
    same = process.returncode == 0 and digest(out) == digest(folder / "alone")
    yield Figure(f"faults: Dask, {killed} workers killed, same tables", same, 1.0, unit="", at_least=True)


def traps(folder: Path) -> Iterator[Figure]:
    """A story that kills its worker and one that hangs, in a unit of 300: two errors, and nothing else is lost."""
    (folder / "trap").mkdir()
    (folder / "trap" / "sitecustomize.py").write_text(TRAP, "utf-8")
    path = folder / "trapped.jsonl.gz"
    rows(path, 300, odd={100: f"\n\n{KILLS}\n", 200: f"\n\n{HANGS}\n"})
    process = begun(command(folder / "trapped", [path], "--stall", "2"), folder / "trap")
    code = process.wait()
    errors = [row["code"] for row in table(folder / "trapped", "errors")]
    yield Figure(
        "faults: stories of 300, one kills, one hangs",
        len(table(folder / "trapped", "stories")),
        298,
        unit="",
        at_least=True,
    )
    yield Figure(
        "faults: their errors, and the exit code",
        errors == ["killed", "stalled"] and code == 1,
        1.0,
        unit="",
        at_least=True,
    )
