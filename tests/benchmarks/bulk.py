"""What `gazette run` costs: CPU on two processors against one, memory of its processes, a rerun, growth."""

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import measure
from bulk_inputs import begun, children, command, pages_of, rows
from invented import story
from measure import Figure

STORIES = 20_000
MOST = 200_000
UNITS = (5, 500)
ROUNDS = 4
SCALE = 20
"""So much smaller is all where little is enough."""


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """Each beside its bar."""
    scale = SCALE if measure.SMALL else 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from processors(folder, STORIES // 4 // scale)
        yield from files(folder, 3_000 // scale)
        yield from coordinators(folder)
        yield from workers(folder, STORIES // scale)
        yield from growth(folder, MOST // 20 // scale)


def processors(folder: Path, count: int) -> Iterator[Figure]:
    """CPU of two workers against that of one, all processes of a run together."""
    for kind, write in ((".jsonl.gz", rows), (".warc.gz", pages_of)):
        inputs = [folder / f"cpu-{n}{kind}" for n in range(4)]
        for path in inputs:
            write(path, count)
        ratio = against(lambda jobs, n: command(folder / f"cpu-{jobs}-{n}{kind}", inputs, "-j", jobs))  # noqa: B023
        yield Figure(f"bulk: CPU, two processes against one, {kind[1:]}", ratio, None if measure.SMALL else 1.15)


def files(folder: Path, count: int) -> Iterator[Figure]:
    """The same of `gazette parse --jobs` over loose files, whose output is that of one process."""
    (folder / "loose").mkdir()
    for n in range(count):
        (folder / "loose" / f"{n:05}.txt").write_text(story(n, quotes=True), "utf-8")

    def given(jobs: str, n: int) -> list[str]:
        """The command of a round."""
        words = [sys.executable, "-m", "gazette_cli", "parse", "-r", "loose", "-o", f"{jobs}.jsonl", "-j", jobs]
        return ["bash", "-c", f"cd {folder} && {' '.join(words)}"]

    ratio = against(given)
    one, two = ((folder / f"{jobs}.jsonl").read_bytes() for jobs in "12")
    yield Figure("bulk: parse --jobs 2, the same bytes", one == two and bool(one), 1.0, unit="", at_least=True)
    yield Figure("bulk: CPU, parse --jobs 2 against one process", ratio, None if measure.SMALL else 1.15)


def against(given: Callable[[str, int], list[str]]) -> float:
    """CPU of a command with two jobs against that with one: the least of some rounds, in turn, for machines are moody."""
    spent: dict[str, list[float]] = {"1": [], "2": []}
    for n in range(1 if measure.SMALL else ROUNDS):
        for jobs, found in spent.items():
            found.append(cpu(given(jobs, n)))
    return min(spent["2"]) / min(spent["1"])


def coordinators(folder: Path) -> Iterator[Figure]:
    """Memory of the process that hands out units, few and many; and what it costs to find all of them done."""
    peaks = []
    for count in UNITS:
        inputs = [folder / f"units-{count}-{n:03}.jsonl.gz" for n in range(count)]
        for path in inputs:
            rows(path, 3, paragraphs=2)
        given = command(folder / f"units-{count}", inputs, "-j", "2")
        peaks.append(peak(given)[0])
    few, many = peaks
    yield Figure(f"bulk: memory of the coordinator, {UNITS[0]} units", few, unit="MB")
    yield Figure(f"bulk: memory, {UNITS[1]} units against {UNITS[0]}", many - few, 2.0, unit="MB")
    yield Figure(f"bulk: a rerun on {UNITS[1]} units that are done", cpu(given), 0.5, unit="s of CPU")


def workers(folder: Path, count: int) -> Iterator[Figure]:
    """Memory of a worker over one unit of many stories."""
    path = folder / "memory.jsonl.gz"
    rows(path, count)
    for to, bar in (("jsonl", 60.0), ("parquet", 160.0)):
        held = peak(command(folder / f"memory-{to}", [path], "-j", "1", "-t", to))[1]
        yield Figure(f"bulk: memory of a worker, {count:,} stories, {to}", held, bar, unit="MB")


def growth(folder: Path, count: int) -> Iterator[Figure]:
    """CPU and memory of many short stories, and of twice as many in twice as many units."""
    found = []
    for times in (10, 20):
        inputs = [folder / f"growth-{n}.jsonl.gz" for n in range(times)]
        for path in inputs:
            if not path.exists():
                rows(path, count, paragraphs=2)
        given = command(folder / f"growth-of-{times}", inputs, "-j", "2")
        before = spent()
        held = peak(given)
        found.append((count * times, spent() - before, held))
    (some, cost, held), (many, more, most) = found
    yield Figure(f"bulk: {many:,} short stories", more / many * 1_000, unit="ms of CPU each")
    yield Figure(f"bulk: {many:,} against {some:,}, CPU a story", more / many / (cost / some), 1.1)
    yield Figure("bulk: the same, memory of a worker", most[1] / held[1], 1.1)
    yield Figure("bulk: the same, memory of the coordinator", most[0] / held[0], 1.1)


def spent() -> float:
    """Seconds of CPU that all processes have taken which have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cpu(given: list[str]) -> float:
    """Seconds of CPU that a command takes, with the processes it starts."""
    before = spent()
    begun(given).wait()
    return spent() - before


def peak(given: list[str]) -> tuple[float, float]:
    """The most memory that the process of a command holds, and that one of those it starts does, in MB."""
    process = begun(given)
    own = theirs = 0.0
    while process.poll() is None:
        own = max(own, _held(process.pid))
        theirs = max(theirs, *(map(_held, children(process.pid))), 0.0)
        time.sleep(0.02)
    return own, theirs


def _held(process: int) -> float:
    """The most that a process has held, in MB."""
    try:
        told = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    line = next((line for line in told.splitlines() if line.startswith("VmHWM")), "VmHWM: 0 kB")
    return int(line.split()[1]) / 1024
