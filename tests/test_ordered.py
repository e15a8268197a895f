"""Files read by several processes: ways to read that sleep, fail, die or give much show what comes of it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from console import environment
from processes import children

from gazette_cli.bulk.ordered import AHEAD, Ordered
from gazette_cli.errors import GazetteError
from gazette_cli.files import parse_each
from gazette_cli.story import Block, Story


def read(marks: Path, name: str) -> Iterator[Story | GazetteError]:
    """A story or several, by the file's name and what is in it; a mark is left for each file that is begun."""
    (marks / f"{Path(name).name}-{time.monotonic_ns()}").touch()
    for word in Path(name).read_text().split():
        if word == "slow":
            time.sleep(1.5)
        elif word == "wait":
            while not (marks / "go").exists():
                time.sleep(0.01)
        elif word == "fail":
            raise ValueError(word)
        elif word.isdecimal():
            os.kill(os.getpid(), int(word))
        elif word == "exit":
            os._exit(7)
        elif word == "large":
            yield Story(file=name, body=[Block("paragraph", "x" * 1000) for _ in range(200)])
        else:
            yield Story(file=name, headline=word)


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    (tmp_path / "marks").mkdir()
    return tmp_path


def files(folder: Path, *texts: str) -> list[str | GazetteError]:
    """Files with these texts."""
    paths = [folder / f"{n:04}.txt" for n in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return [str(path) for path in paths]


def told(names: list[str | GazetteError], folder: Path, jobs: int = 2) -> list[str]:
    """The headlines of the stories and the phrases of the errors, of `jobs` workers."""
    with Ordered(names, partial(read, folder / "marks"), jobs) as workers:
        return [phrase(one) for one in parse_each(workers.names(), workers.read)]


def phrase(one: Story | GazetteError) -> str:
    return str(one) if isinstance(one, GazetteError) else one.headline or "large"


def test_a_death_costs_the_file_it_struck(inputs: Path) -> None:
    names = files(inputs, "a b", "c", "d dd 9 e", "f", "exit", "g", "fail", "11", "h", "i", "j", "k")
    found = told(names, inputs)
    assert found[:4] == ["a", "b", "c", "d"]
    assert found[4:8] == ["its worker was killed by SIGKILL", "f", "its worker ended with exit code 7", "g"]
    assert found[8].startswith("ValueError in test_ordered.py, line ")
    assert found[9:] == ["its worker was killed by SIGSEGV", "h", "i", "j", "k"]
    assert len(list((inputs / "marks").glob("0002*"))) == 1


def test_the_name_of_the_file_is_told_with_the_death(inputs: Path) -> None:
    names = files(inputs, "a", "9", "b")
    with Ordered(names, partial(read, inputs / "marks"), 2) as workers:
        found = [*parse_each(workers.names(), workers.read)]
    assert [one.file for one in found] == names
    assert isinstance(found[1], GazetteError)
    assert found[1].code == "killed"


def test_many_deaths(inputs: Path) -> None:
    found = told(files(inputs, *(["a", "9"] * 15)), inputs, 3)
    assert found == ["a", "its worker was killed by SIGKILL"] * 15


def test_a_worker_that_dies_while_it_rests_costs_nothing(inputs: Path) -> None:
    with Ordered(names := files(inputs, *"abcdef"), partial(read, inputs / "marks"), 2) as workers:
        found = []
        for one in parse_each(resting(workers), workers.read):
            found.append(phrase(one))
    assert (found, len(names)) == ([*"abcdef"], 6)


def resting(workers: Ordered) -> Iterator[str | GazetteError]:
    """The names, one at a time; at one of them all workers are ended while they have nothing to do."""
    for n, name in enumerate(workers.names()):
        if n == 3:
            while sum(hand.worker.watch.things for hand in workers._hands) < 6:
                time.sleep(0.01)
            for pid in children(os.getpid()):
                os.kill(pid, signal.SIGKILL)
        yield name


def test_no_worker_is_left(inputs: Path) -> None:
    before = children(os.getpid())
    with Ordered(files(inputs, "a", "wait", "b", "wait"), partial(read, inputs / "marks"), 2) as workers:
        results = parse_each(workers.names(), workers.read)
        assert phrase(next(results)) == "a"
        assert len(children(os.getpid())) == len(before) + 2
    assert children(os.getpid()) == before


def test_no_more_workers_than_names(inputs: Path) -> None:
    before = children(os.getpid())
    with Ordered(files(inputs, "a", "b"), partial(read, inputs / "marks"), 8) as workers:
        results = parse_each(workers.names(), workers.read)
        next(results)
        assert len(children(os.getpid())) == len(before) + 2
        assert [phrase(one) for one in results] == ["b"]


@pytest.mark.parametrize(("text", "most"), [("a", 2 * AHEAD + 1), ("large " * 40, 12)])
def test_behind_a_slow_file_results_do_not_pile_up(text: str, most: int, inputs: Path) -> None:
    """Only so many files are begun as have names handed out; fewer, where what comes of them fills the pipes."""
    names = files(inputs, "slow a", *([text] * 80))
    with Ordered(names, partial(read, inputs / "marks"), 2) as workers:
        results = parse_each(workers.names(), workers.read)
        assert phrase(next(results)) == "a"
        assert 1 < len(list((inputs / "marks").iterdir())) <= most
        assert sum(1 for _ in results) == 80 * len(text.split())


def test_a_worker_takes_no_name_that_another_could(inputs: Path) -> None:
    """Behind a file that takes long no more than one waits which is not small."""
    names = files(inputs, "wait a", *(["b " * 40_000] * 3))
    with Ordered(names, partial(read_first, inputs / "marks"), 2) as workers:
        results = parse_each(workers.names(), workers.read)
        (inputs / "marks" / "go").touch()
        assert [phrase(one) for one in results] == [*"abbb"]


def read_first(marks: Path, name: str) -> Iterator[Story | GazetteError]:
    """The first story of it."""
    yield next(read(marks, name))


LARGE = """
import resource, sys
from functools import partial
from gazette_cli.bulk.ordered import Ordered
from gazette_cli.files import parse_each
from test_ordered import read_much
with Ordered(sys.argv[1:], read_much, 2) as workers:
    print(sum(1 for _ in parse_each(workers.names(), workers.read)))
[own] = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print(int(own) >> 10, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10)
"""
MUCH = 3_000
"""Stories of a file, 100 kB each."""


def read_much(name: str) -> Iterator[Story | GazetteError]:
    for _ in range(MUCH):
        yield Story(file=name, body=[Block("paragraph", "x" * 1000 + str(n)) for n in range(100)])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell of a process's memory")
def test_much_of_one_file_fills_no_memory(inputs: Path) -> None:
    command = [sys.executable, "-c", LARGE, *map(str, files(inputs, "a", "b"))]
    path = os.pathsep.join((environment()["PYTHONPATH"], str(Path(__file__).parent)))
    shown = subprocess.run(command, env={**environment(), "PYTHONPATH": path}, capture_output=True, check=True).stdout
    stories, own, workers = map(int, shown.split())
    assert stories == 2 * MUCH
    assert max(own, workers) < 120
