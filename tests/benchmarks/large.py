"""What 10 MB cost that are made to be slow or to fill the memory, beside 10 MB of ordinary copy."""

import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from hostile import CASES, PAGES, hostile, hostile_page
from measure import ROOT, WATCHER, Figure

SIZE = 10_000_000
PARAGRAPH = (
    "In case {0} the harbour bridge closes to lorries on Monday after engineers found cracks in two of its nine spans, the port "
    'authority said. "We would rather close it than lose it," said Marta Kroll, the harbour master of Portvale, who is {0} weeks in office. '
)
"""With a number in it, so that no two are the same and nothing is looked up that was looked up before."""


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """CPU against that for ordinary copy, and the peak of memory."""
    paragraphs = [PARAGRAPH.format(number) for number in range(SIZE // len(PARAGRAPH))]
    ordinary = {
        "text": "Mill reopens\n\n" + "\n\n".join(paragraphs),
        "html": "<!doctype html><article><h1>Mill reopens</h1>"
        + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs),
    }
    for kind, cases, made in (("text", CASES, hostile), ("html", PAGES, hostile_page)):
        usual, _ = cost(ordinary[kind], kind)
        yield Figure(f"large: ordinary {kind}", usual, None, "s")
        for name, scrap in cases.items():
            taken, peak = cost(made(scrap, SIZE), kind)
            yield Figure(f"large: {kind} of {name}", taken / usual, 5)
            yield Figure(f"large: {kind} of {name}", peak, 600, "MB")


def cost(text: str, kind: str) -> tuple[float, float]:
    """Seconds of CPU and MB of memory that the command takes for a text; it may refuse it."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "gazette_cli", "parse", "-q", "-t", "jsonl", "-f", kind, file.name]
        done = subprocess.run([sys.executable, "-c", WATCHER, *command], cwd=ROOT, stdout=subprocess.PIPE, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, int(done.stdout) / 1024
