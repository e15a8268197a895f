"""Compiled patterns that the command keeps: the same as those that are compiled, and nothing hangs on them."""

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from console import ROOT, environment
from patterns import every_pattern

from gazette_cli import kept

STORY = ROOT / "examples" / "harbour.txt"

PROBE = """
import sys
from gazette_cli import __main__, kept
keep = kept.Kept.keep
kept.Kept.keep = lambda self: print(len(self._missed), file=sys.stderr) or keep(self)
__main__.main()
"""
"""The command, and how many patterns it had to compile."""


@pytest.fixture
def cache(tmp_path: Path) -> dict[str, str]:
    """An environment in which compiled modules, and so patterns, are kept in a folder of the test's own."""
    given = {**environment(), "PYTHONPYCACHEPREFIX": str(tmp_path / "cache")}
    given.pop("PYTHONDONTWRITEBYTECODE", None)
    return given


def run(cache: dict[str, str], *files: object) -> tuple[str, int]:
    """What the command prints, and how many patterns it compiled."""
    command = [sys.executable, "-c", PROBE, "parse", "-t", "jsonl", *map(str, files)]
    done = subprocess.run(command, env=cache, capture_output=True, text=True, check=True)
    return done.stdout, int(done.stderr)


def codes_in(cache: dict[str, str]) -> dict[str, kept.Code]:
    """What is kept."""
    return kept._read(str(file_in(cache)))


def file_in(cache: dict[str, str]) -> Path:
    """Where the patterns are kept."""
    return next(Path(cache["PYTHONPYCACHEPREFIX"]).rglob(f"*{kept.SUFFIX}"))


@pytest.mark.parametrize("source", sorted({found.source for found in every_pattern()}), ids=lambda source: source[:40])
def test_what_is_kept_of_a_pattern_is_the_pattern(source: str) -> None:
    compiled = re.compile(source)
    again = kept._made(source, marshal.loads(marshal.dumps(kept._code(source))))
    assert again == compiled
    assert (again.flags, again.groups, again.groupindex) == (compiled.flags, compiled.groups, compiled.groupindex)


def test_the_second_command_compiles_nothing(cache: dict[str, str]) -> None:
    printed, compiled = run(cache, STORY)
    assert compiled > 50
    assert run(cache, STORY) == (printed, 0)


def test_more_is_added_as_it_is_met(cache: dict[str, str]) -> None:
    run(cache, STORY)
    before = codes_in(cache)
    page = ROOT / "tests" / "pages" / "kiosk.html"
    _, compiled = run(cache, page)
    after = codes_in(cache)
    assert len(after) == len(before) + compiled
    assert all(after[source] == code for source, code in before.items())
    assert run(cache, page)[1] == 0


def summed(value: object) -> bytes:
    """A file of a value, its checksum right."""
    content = marshal.dumps(value)  # type: ignore[arg-type]
    return kept._checksum(content) + content


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda content: b"",
    "cut": lambda content: content[: len(content) // 2],
    "longer": lambda content: content + b"\0",
    "not even marshal": lambda content: b"\xff" * 100,
    "endless": lambda content: b"(\xff\xff\xff\x7f",
    "deep": lambda content: content[:4] + b"(" * 100_000,
    "zeros": lambda content: bytes(len(content)),
    "a bit": lambda content: content[:-999] + bytes([content[-999] ^ 4]) + content[-998:],
    "another value": lambda content: summed([1, 2, 3]),
    "another build": lambda content: summed((("0", *kept._build()[1:]), marshal.loads(content[4:])[1])),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_file_that_is_no_good_changes_nothing(cache: dict[str, str], damage: Callable[[bytes], bytes]) -> None:
    printed, compiled = run(cache, STORY)
    file = file_in(cache)
    file.write_bytes(damage(file.read_bytes()))
    assert run(cache, STORY) == (printed, compiled)
    assert run(cache, STORY)[1] == 0  # and it was mended


def test_nothing_is_written_where_python_writes_nothing(cache: dict[str, str]) -> None:
    printed, compiled = run({**cache, "PYTHONDONTWRITEBYTECODE": "1"}, STORY)
    assert not Path(cache["PYTHONPYCACHEPREFIX"]).exists()
    assert run(cache, STORY) == (printed, compiled)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_can_not_be_written(cache: dict[str, str]) -> None:
    printed, _ = run(cache, STORY)
    file = file_in(cache)
    file.unlink()
    file.parent.chmod(0o555)
    assert run(cache, STORY)[0] == printed
    assert not file.exists()


def test_what_is_no_file_is_not_read(cache: dict[str, str]) -> None:
    printed, compiled = run(cache, STORY)
    file = file_in(cache)
    file.unlink()
    os.mkfifo(file)
    assert run(cache, STORY) == (printed, compiled)
    assert run(cache, STORY)[1] == 0


def test_a_file_that_can_not_be_replaced(cache: dict[str, str]) -> None:
    printed, compiled = run(cache, STORY)
    file = file_in(cache)
    file.unlink()
    file.mkdir()
    assert run(cache, STORY) == (printed, compiled)
    assert [*file.parent.glob(f"*{kept.SUFFIX}*")] == [file]


def test_no_words_of_an_input_are_kept(cache: dict[str, str], tmp_path: Path) -> None:
    stories = (
        f"Quillworth Wire Digest\n\nRain in Portvale\n\nPORTVALE, March {day} (EP) -- Rain fell on the harbour all day, "
        f"the harbour master said.\n\nThe ferries stayed in port, and {day} trucks waited.\n\n"
        for day in range(3, 9)
    )
    (tmp_path / "digest.txt").write_text("".join(stories))
    printed, _ = run(cache, tmp_path / "digest.txt")
    assert printed.count("\n") > 3
    codes = codes_in(cache)
    assert not [source for source in codes if "Quillworth" in source or "Portvale" in source]


def test_two_commands_at_once(cache: dict[str, str]) -> None:
    command = [sys.executable, "-m", "gazette_cli", "parse", "-t", "jsonl", str(STORY)]
    started = [subprocess.Popen(command, env=cache, stdout=subprocess.PIPE) for _ in range(4)]
    printed = {one.communicate()[0] for one in started}
    assert len(printed) == 1
    assert {one.returncode for one in started} == {0}
    assert run(cache, STORY)[1] == 0


def test_a_program_keeps_nothing(cache: dict[str, str]) -> None:
    probe = f"import gazette_cli; gazette_cli.parse_file({str(STORY)!r})"
    subprocess.run([sys.executable, "-c", probe], env=cache, check=True)
    assert not [*Path(cache["PYTHONPYCACHEPREFIX"]).rglob(f"*{kept.SUFFIX}")]


def test_too_many_are_not_kept(tmp_path: Path) -> None:
    path = str(tmp_path / "some.patterns")
    given = {f"a{number}": kept._code("a") for number in range(kept.MOST + 1)}
    kept._write(path, given)
    holder = kept.Kept(path)
    assert holder.compile("b+") == re.compile("b+")
    monkeyed, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    try:
        holder.keep()
    finally:
        sys.dont_write_bytecode = monkeyed
    assert list(kept._read(path)) == ["b+"]
