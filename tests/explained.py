"""python tests/explained.py SHARED [--verbose]

Explains the labelled copy and pages in the folder SHARED/bench, and stories that its generator makes. Prints, for each
set, the share of lines (of pages: pieces) that are accounted for, letter by letter; the share of fields that are put
together again from their segments, of pages those of which a word is shown; and the share of segments with a named rule.
Exits with 1 where one is below 1.
"""

import gzip
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gazette_cli import inputs, trail
from gazette_cli.errors import GazetteError
from gazette_cli.explain.alignment import solid
from gazette_cli.explain.leaves import leaves
from gazette_cli.explain.lines import account
from gazette_cli.explain.records import LEFT_OUT, of_lines, of_pieces
from gazette_cli.explain.rules import meanings
from gazette_cli.explain.segments import together
from gazette_cli.story import Story
from gazette_cli.trail import Step

GENERATED = ("mix.py", "--seed", "1", "--n", "300")
UNNAMED = "no-convention"

Read = tuple[str, str, list[Story], list[Step]]
"""The format, the text, its stories and what was decided."""


def read(content: bytes) -> Read | None:
    """An input; None for one without a story."""
    try:
        copy = inputs.recognised(content)
        with trail.kept() as steps:
            stories = list(inputs.stories(copy))
    except GazetteError:
        return None
    return (copy[1], copy[0], stories, steps) if isinstance(copy[0], str) else None


def copies(lines: list[str]) -> Iterator[bytes]:
    """The texts of a labelled set."""
    for line in lines:
        row = json.loads(line)
        if row.get("text"):
            yield row["text"].encode()


def sets(bench: Path) -> Iterator[tuple[str, Iterator[bytes]]]:
    """The sets, by name."""
    for path in sorted((bench / "data").glob("*.jsonl")):
        yield path.stem, copies(path.read_text("utf-8").splitlines())
    made = subprocess.run([sys.executable, bench / GENERATED[0], *GENERATED[1:]], capture_output=True, check=True)
    yield "mixed", copies(made.stdout.decode().splitlines())
    pages = sorted((bench / "data" / "html").glob("*/html/*.html*"))
    yield "pages", (gzip.decompress(page.read_bytes()) if page.suffix == ".gz" else page.read_bytes() for page in pages)


def count(told: Read, counts: Counter[str]) -> None:
    """Count what of an input is accounted for."""
    kind, text, stories, steps = told
    rows = list((of_pieces if kind == "html" else of_lines)("-", text, stories, steps))
    for row in rows:
        whole = kind == "html" or sum(len(solid(part["text"])) for part in row["segments"]) == len(solid(row["text"]))
        counts["rows"] += 1
        counts["rows accounted for"] += whole and bool(row["segments"]) == bool(str(row["text"]).strip())
        for part in row["segments"]:
            counts["segments"] += 1
            counts["segments with a rule"] += part["rule"] in meanings() and part["rule"] != UNNAMED
    for got, wanted in of_a_page(rows, stories) if kind == "html" else of_copy(text, stories, steps):
        counts["fields"] += 1
        counts["fields put together"] += got == wanted
        if got != wanted and "--verbose" in sys.argv:
            print(repr(wanted), repr(got))


def of_copy(text: str, stories: list[Story], steps: list[Step]) -> Iterator[tuple[str, str]]:
    """Each field as its segments have it, and as the record does, white space aside."""
    made = account(text, stories, steps)
    rows = [line.segments for line in made.lines]
    for number, leaf in enumerate(made.leaves):
        if not leaf.repeats:
            yield together(number, rows), "".join(leaf.text.split())


def of_a_page(rows: list[dict[str, Any]], stories: list[Story]) -> Iterator[tuple[str, str]]:
    """The same of the fields of which a word is shown: their letters, in any order."""
    shown: dict[tuple[str, str | None], str] = {}
    for row in rows:
        for part in row["segments"]:
            if row["piece"] is not None and part["field"] != LEFT_OUT:
                key = part["field"], part["kind"]
                shown[key] = shown.get(key, "") + solid(part["text"])
    for leaf in leaves(stories[0], declared=True):
        if shown.get((leaf.field, leaf.kind)):
            yield "".join(sorted(shown[leaf.field, leaf.kind])), "".join(sorted(solid(leaf.text)))


def main() -> int:
    """Measure; 1 if anything is not accounted for."""
    bench, failed = Path(sys.argv[1]) / "bench", False
    for name, contents in sets(bench):
        counts: Counter[str] = Counter()
        for content in contents:
            if (told := read(content)) is not None and told[0] in ("text", "html"):
                count(told, counts)
        shares = [
            (what, counts[what], counts[what.partition(" ")[0]])
            for what in ("rows accounted for", "fields put together", "segments with a rule")
        ]
        print(name, *(f"{what}: {got / max(of, 1):.6f} of {of};" for what, got, of in shares), flush=True)
        failed = failed or any(got < of for _, got, of in shares)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
