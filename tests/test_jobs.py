"""`gazette parse --jobs`: several processes read the files, and nobody can tell by what comes out."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from console import environment
from processes import children, is_alive

COPY = """Ferry fares rise for the {n}th time

By INES ALDO

PORTVALE, March 3 (EP) - Fares on the Westholm ferry will rise in spring, the harbour office said on Monday.

"Nobody likes it," said Jon Berg, who runs line {n}. "Nobody was asked."
"""
FEED = '<rss version="2.0"><channel><title>Example Press</title>{}</channel></rss>'
ITEM = "<item><title>Mill {n} reopens</title><description>The mill reopens, its owner Marta Kroll said.</description></item>"
DELAY = 30.0
"""Seconds after which a test gives up."""


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of good and bad inputs of all makes; what stands in a and b is for `-r`."""
    folder = tmp_path_factory.mktemp("wire")
    for n in range(40):
        (folder / "ab"[n % 2]).mkdir(exist_ok=True)
        (folder / "ab"[n % 2] / f"{n:02}.txt").write_text(COPY.format(n=n))
    (folder / "a" / "05-empty.txt").touch()
    (folder / "a" / "06-blob.txt").write_bytes(bytes(range(256)) * 9)
    (folder / "a" / "07-feed.xml").write_text(FEED.format("".join(ITEM.format(n=n) for n in range(30))))
    (folder / "a" / "08-no-date.txt").write_text("Rain falls\n\nPORTVALE, Feb 29 (EP) -- Rain fell on Portvale.\n")
    (folder / "b" / "09-packed.gz").write_bytes(gzip.compress(COPY.format(n=99).encode()))
    (folder / "b" / "10-cut.gz").write_bytes(gzip.compress(COPY.format(n=99).encode())[:-20])
    (folder / "b" / "11-page.html").write_text("<title>Mill</title><article><h1>Mill</h1><p>It reopens.</p></article>")
    (folder / "b" / "12-latin.txt").write_bytes(COPY.format(n=7).replace("Jon", "Jörn").encode("latin-1"))
    (folder / "b" / os.fsdecode(b"13-\xff\n.txt")).write_text(COPY.format(n=13))
    (folder / "b" / os.fsdecode(b"14-\xff.txt")).touch()
    rows = [{"copy": COPY.format(n=n), "key": f"k{n}"} for n in range(20)]
    text = "".join(json.dumps(row if n % 7 else {"copy": 5}) + "\n" for n, row in enumerate(rows))
    for n in range(3):
        (folder / f"{n}.jsonl").write_text(text)
    return folder


def gazette(*arguments: str, folder: Path, stdin: bytes = b"") -> tuple[int, bytes, bytes]:
    """What a run of `gazette parse` gives: exit code, output, messages."""
    command = [sys.executable, "-m", "gazette_cli", "parse", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment(), input=stdin, capture_output=True, timeout=4 * DELAY)
    return done.returncode, done.stdout, done.stderr


FORMATS = "json jsonl csv markdown html text jsonld ansi".split()
OPTIONS = [
    "-r a b -t csv --rows quotes",
    "-r a b -t jsonl --rows speaker",
    "-r a b -t csv --losses",
    "-r a b -t text --losses --strict",
    "-r a b -t jsonl --strict",
    "-r a b -t jsonl --quiet",
    "-r a b -t jsonl --fields file,dateline.date --year 2032",
    "-r a b -t jsonl --fields file,part,headline -f html",
    "-r a b -t jsonl --encoding utf-8",
    "-r . nope.txt https://example.org/a a - b -t jsonl --fields file,part,headline",
    "a/00.txt - b/01.txt - a/02.txt -t csv",
    "a/00.txt /dev/stdin b/01.txt -t csv",
    "--files-from - -t jsonl",
    "0.jsonl nope.jsonl 1.jsonl a/00.txt 2.jsonl --text-column copy --id-column key -t jsonl",
    "0.jsonl 1.jsonl --html-column none -t jsonl",
    "a/05-empty.txt a/06-blob.txt -t json",
    "a/00.txt a/02.txt -t nitf",
]
"""Of which each gives the same, whoever does it."""
STDIN = {"--files-from - -t jsonl": b"a/00.txt\nnope.txt\nb/01.txt\n\na/05-empty.txt\n-\na\na/07-feed.xml\n"}


@pytest.mark.parametrize("line", [*(f"-r a b -t {one}" for one in FORMATS), *OPTIONS])
def test_the_same_comes_out(line: str, wire: Path) -> None:
    stdin = STDIN.get(line, COPY.format(n=50).encode())
    alone = gazette(*line.split(), folder=wire, stdin=stdin)
    assert gazette(*line.split(), "-j", "3", folder=wire, stdin=stdin) == alone
    assert alone[1] or alone[2]


@pytest.mark.parametrize("line", ["-r a b -o {}/all.csv", "-r a b -t md -o {}/out/", "a/05-empty.txt a/x -o {}/x.csv"])
def test_the_same_files_are_written(line: str, wire: Path, tmp_path: Path) -> None:
    found = []
    for jobs in ("1", "3"):
        (tmp_path / jobs).mkdir()
        told = gazette(*line.format(tmp_path / jobs).split(), "--jobs", jobs, folder=wire)
        files = {path.relative_to(tmp_path / jobs): path for path in (tmp_path / jobs).rglob("*") if path.is_file()}
        found.append((told, {name: path.read_bytes() for name, path in files.items()}))
    assert found[0] == found[1]


def test_no_jobs_at_all_is_no_number(wire: Path) -> None:
    code, _, told = gazette("a/00.txt", "-j", "0", folder=wire)
    assert (code, b"--jobs" in told) == (2, True)


MODULES = (
    "import sys; from gazette_cli.__main__ import main\ntry: main()\nfinally: print(*sys.modules, file=sys.stderr)"
)


@pytest.mark.parametrize("line", ["a/00.txt -j 8", "a/00.txt b/01.txt", "a/00.txt b/01.txt -j 1"])
def test_one_process_is_one_that_knows_of_no_others(line: str, wire: Path) -> None:
    command = [sys.executable, "-c", MODULES, "parse", "-t", "jsonl", *line.split()]
    told = subprocess.run(command, cwd=wire, env=environment(), capture_output=True, text=True, check=True).stderr
    assert not {"subprocess", "pickle", "gazette_cli.bulk"} & set(told.split())


# The command as a process among others.


def started(*arguments: str, folder: Path, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
    """A run that hears the signals which the tests, run by nohup or with an `&`, may not."""

    def hear() -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)

    command = [sys.executable, "-m", "gazette_cli", "parse", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        command, cwd=folder, env=environment(), stdin=stdin, stdout=pipe, stderr=pipe, preexec_fn=hear
    )


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("output", [[], ["-o", "out.jsonl"]], ids=["stdout", "file"])
def test_a_signal_ends_all(number: signal.Signals, output: list[str], tmp_path: Path) -> None:
    for n in range(2000):
        (tmp_path / f"{n}.txt").write_text(COPY.format(n=n) * 5)
    run = started("-r", ".", "-t", "jsonl", "-j", "2", *output, folder=tmp_path)
    workers = awaited(run, 2)
    run.send_signal(number)
    assert run.communicate(timeout=DELAY)[1] == b""
    assert run.returncode == -number
    assert gone(workers)
    if number != signal.SIGKILL:
        assert not [*tmp_path.glob("*.jsonl"), *tmp_path.glob(".*")]


def awaited(run: subprocess.Popen[bytes], number: int) -> list[int]:
    """The workers of a run when there are so many, and have begun."""
    end = time.monotonic() + DELAY
    while len(workers := children(run.pid)) < number:
        assert time.monotonic() < end
        assert run.poll() is None
        time.sleep(0.01)
    time.sleep(0.2)
    return workers


def spent(worker: int) -> float:
    """Seconds of the processor that a worker has taken."""
    fields = Path(f"/proc/{worker}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def gone(workers: list[int]) -> bool:
    """Whether these are dead, now or soon."""
    end = time.monotonic() + DELAY
    while any(map(is_alive, workers)):
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_closed_pipe_ends_all(tmp_path: Path) -> None:
    for n in range(2000):
        (tmp_path / f"{n:04}.txt").write_text(COPY.format(n=n) * 5)
    run = started("-r", ".", "-t", "jsonl", "-j", "2", folder=tmp_path)
    assert run.stdout
    assert run.stderr
    assert json.loads(run.stdout.readline())["file"] == "./0000.txt"
    workers = children(run.pid)
    run.stdout.close()
    assert run.wait(DELAY) == -signal.SIGPIPE
    assert (len(workers), gone(workers), run.stderr.read()) == (2, True, b"")
    run.stderr.close()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_an_output_that_is_full_is_told_once(wire: Path) -> None:
    code, _, told = gazette(*"-r a b -j 2 -q -t jsonl -o /dev/full".split(), folder=wire)
    assert (code, told) == (1, b"")
    assert gazette(*"a/00.txt b/01.txt -j 2 -t jsonl -o /dev/full".split(), folder=wire) == gazette(
        *"a/00.txt b/01.txt -t jsonl -o /dev/full".split(), folder=wire
    )


@pytest.mark.parametrize("more", [[], ["-r"]], ids=["files", "folders"])
def test_what_is_named_is_parsed_as_it_comes(more: list[str], wire: Path) -> None:
    """A name is no reason to wait for the next one."""
    run = started("--files-from", "-", *more, "-j", "2", *"-t jsonl --fields file".split(), folder=wire, stdin=-1)
    assert run.stdin
    assert run.stdout
    assert run.stderr
    for name in (b"a/00.txt", b"b/01.txt", b"a/02.txt"):
        run.stdin.write(name + b"\n")
        run.stdin.flush()
        assert run.stdout.readline() == b'{"file":"%s"}\n' % name
    run.stdin.write(b"nope.txt\n")
    run.stdin.flush()
    assert run.stderr.readline() == b"gazette: nope.txt: no such file or directory\n"
    assert run.poll() is None
    assert run.communicate(timeout=DELAY) == (b"", b"")
    assert run.returncode == 1


def test_an_output_that_fails_does_not_wait_for_the_list(wire: Path) -> None:
    run = started("--files-from", "-", "-j", "2", "-t", "jsonl", "-o", "/dev/full", folder=wire, stdin=-1)
    assert run.stdin
    assert run.stderr
    run.stdin.write(b"a/00.txt\nb/01.txt\n")
    run.stdin.flush()
    assert run.wait(DELAY) == 1
    assert run.stderr.read() == b"gazette: /dev/full: no space left on device\n"
    run.communicate()


def test_pipes_are_read_in_their_place(wire: Path) -> None:
    """What is no plain file is another one, or none, in another process."""
    command = (
        '"$PYTHON" -m gazette_cli parse {} a/00.txt <(cat b/01.txt) a/02.txt /dev/fd/7 b/03.txt -t csv 7< a/04.txt'
    )
    found = [
        subprocess.run(["bash", "-c", command.format(jobs)], cwd=wire, env=environment(), capture_output=True)
        for jobs in ("", "-j 2")
    ]
    assert found[0].stdout == found[1].stdout
    assert found[0].stdout.count(b"Ferry fares") == 5
    assert found[1].stderr == b""


def test_a_killed_worker_is_told_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(COPY.format(n=1))
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "b.txt").write_text(COPY.format(n=2) * 20_000)
    (tmp_path / "c.txt").write_text(COPY.format(n=3))
    run = started(*"a.txt pipe b.txt c.txt -j 2 -t jsonl --fields file".split(), folder=tmp_path)
    end = time.monotonic() + DELAY
    while max(map(spent, workers := awaited(run, 1))) < 1:  # with the long file, for the pipe is not read yet
        assert time.monotonic() < end
    (tmp_path / "pipe").write_text(COPY.format(n=4))
    for pid in workers:
        if is_alive(pid):
            os.kill(pid, signal.SIGKILL)
    shown, told = run.communicate(timeout=DELAY)
    assert told == b"gazette: b.txt: its worker was killed by SIGKILL\n"
    found = dict.fromkeys(json.loads(line)["file"] for line in shown.splitlines())
    assert [name for name in found if name != "b.txt"] == ["a.txt", "pipe", "c.txt"]
