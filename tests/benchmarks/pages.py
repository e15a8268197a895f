"""What saved pages cost: in this process against trafilatura on the same pages, and from the shell.

And what a page to look at costs beside a record.
"""

import gzip
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from measure import Figure, cpu, cpu_of_child, parse, peak_of_child

from gazette_cli.decode import decode
from gazette_cli.errors import GazetteError

COMMAND = [sys.executable, "-m", "gazette_cli", "parse", "-q", "-t", "jsonl"]
SAMPLE = 20
"""So many pages are parsed by a command each."""


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """CPU against trafilatura's, with metadata; CPU of a command for one page; peak memory of one for all."""
    if not pages:
        print("pages: left out; give a folder of saved pages with --pages")
        return
    sources = [content(path) for path in sorted(pages.rglob("*.htm*"))]
    yield from against_trafilatura(sources)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [str(folder / f"{n:04d}.html") for n in range(len(sources))]
        for file, source in zip(files, sources, strict=True):
            Path(file).write_bytes(source)
        taken = [cpu_of_child([*COMMAND, file]) for file in files[:: len(files) // SAMPLE + 1]]
        yield Figure("pages: a command for one page, CPU", statistics.median(taken) * 1000, 150, "ms")
        looked, told = (least([*COMMAND[:-1], target, *files]) for target in ("html", "json"))
        yield Figure("pages: CPU of -t html against -t json", looked / told, 1.15)
        yield Figure("pages: a command for all, peak memory", peak_of_child([*COMMAND, *files], folder), 80, "MB")


def least(command: list[str]) -> float:
    """Seconds of CPU that a command takes, the least of three tries."""
    return min(cpu_of_child(command) for _ in range(3))


def against_trafilatura(sources: list[bytes]) -> Iterator[Figure]:
    """CPU of both over the same pages, quotations included in gazette's."""
    from trafilatura import bare_extraction

    read(sources[0])
    bare_extraction(sources[0], with_metadata=True)
    mine = cpu(lambda: [read(source) for source in sources], 1)
    theirs = cpu(lambda: [bare_extraction(source, with_metadata=True) for source in sources], 1)
    yield Figure(f"pages: CPU a page, of {len(sources)}", mine / len(sources) * 1000, unit="ms")
    yield Figure("pages: trafilatura's CPU against gazette's", theirs / mine, 2.0, at_least=True)


def content(path: Path) -> bytes:
    """The page's bytes."""
    source = path.read_bytes()
    return gzip.decompress(source) if path.suffix == ".gz" else source


def read(source: bytes) -> None:
    """What the command does with a page; one that is refused costs as well."""
    with suppress(GazetteError):
        parse(decode(source, declares=True)[0], "html")
