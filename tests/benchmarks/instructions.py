"""Instructions, where valgrind is installed: they are the same whatever else the machine is doing, seconds are not."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from measure import ROOT, Figure

TEXT = ROOT / "examples" / "harbour.txt"
PAGE = ROOT / "tests" / "pages" / "kiosk.html"

WARM = """
import gc, re, sys
gc.disable()  # when it looks around is chance
sys.path.insert(0, {root!r})
sys.path.insert(0, {here!r})
from invented import story
from measure import parse
from text import drained
stories = [story(number, quotes={quotes}) for number in range(240)]
words = re.compile(r"\\w+")
parse(stories[0])
for text in stories[:{many}]:
    {work}
"""
"""Some stories parsed by a process that has parsed others, or only read, or only looked through for words."""

PASSES = 10
"""Over each story: of a single pass it is chance how much memory is asked for."""

VALGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """Starts against one of Python that does nothing; a warm parse against passes over the same words."""
    if shutil.which("valgrind") is None:
        print("instructions: left out, there is no valgrind")
        return
    gazette = ("-m", "gazette_cli")
    nothing = counted("-c", "pass")
    yield Figure("instructions: python -c pass", nothing / 1e6, unit="million")
    yield Figure("instructions: gazette --version", counted(*gazette, "--version") / nothing, 3.6)
    yield Figure("instructions: one text parse", counted(*gazette, "parse", str(TEXT)) / nothing, 7.8)
    yield Figure("instructions: one page", counted(*gazette, "parse", str(PAGE)) / nothing, 11.7)
    for quotes, work, name, bar in (
        (True, "parse(text)", "a warm parse", 7.2),
        (False, "drained(text)", "the reader alone, warm", 3.05),
    ):
        words = warm(f"for _ in range({PASSES}): words.findall(text)", quotes=quotes) / PASSES
        yield Figure(f"instructions: {name}", warm(work, quotes=quotes) / words, bar, "passes")


def warm(work: str, *, quotes: bool) -> int:
    """Instructions for 180 more stories: of 240 without those of 60, which meet the patterns."""
    here = str(Path(__file__).parent)
    return counted("-c", WARM.format(root=str(ROOT), here=here, many=240, work=work, quotes=quotes)) - counted(
        "-c", WARM.format(root=str(ROOT), here=here, many=60, work=work, quotes=quotes)
    )


def counted(*arguments: str) -> int:
    """The instructions that Python takes with these arguments, compiled modules at hand."""
    command = [sys.executable, *arguments]
    given = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)}
    given.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run(command, env=given, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    done = subprocess.run([*VALGRIND, *command], env=given, cwd=ROOT, capture_output=True, check=True)
    found = re.search(rb"I\s+refs:\s+([\d,]+)", done.stderr)
    assert found is not None, done.stderr[-300:]
    return int(found[1].replace(b",", b""))
