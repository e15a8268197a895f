"""python tests/floors.py SHARED GAZETTE [--update]

Scores the command over the labelled copy in the folder SHARED/bench and runs the cases in SHARED/cases, and compares
each figure with its floor in floors.json, so that no change lowers one unnoticed. `--update` raises the floors to what
is reached now; they are lowered by hand.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")

SETS = (
    "mixed --seed 1 --n 200",  # the longest first
    "html",
    "quotes",
    "reuters",
    "wire",
    "family",
    "multistory",
    "wirequotes",
    "langquotes",
    "formats",
)
"""What the scorer is asked for."""

PAGES = "pages"
"""The name under which the floors have what of the labelled pages' articles is in their records."""
BACK = "coming back"
"""The name under which the floors have what is read again of what was written."""
EXPLAINED = "explained"
"""The name under which the floors have what is accounted for of each set."""
LOOKED = "looked"
"""The name under which the floors have what can be seen of each set on its pages."""
CASES = "cases"
"""The name under which the floors have how many cases of each folder pass."""

COUNTED = ("exact", "f", "f1", "accuracy", "share", "rightly", "right", "overlap", "e2e", "resolved")
"""The figures that are compared: those of which more is better."""

Figures = dict[str, float]
"""The name of a figure and its value: "headline exact" between 0 and 1, or how many cases pass."""


def measured(shared: Path, gazette: str, name: str) -> Figures:
    """The figures of one set, or of the cases."""
    if name == CASES:
        return passing(shared, gazette)
    if name == PAGES:
        return whole(shared)
    if name == BACK:
        return coming_back(shared)
    if name in (EXPLAINED, LOOKED):
        return shares(shared, f"{name}.py")
    command = [sys.executable, str(shared / "bench" / "run.py"), *name.split(), "--json", "--gazette", gazette]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{name}: the scorer failed\n{done.stderr.decode()}")
    return dict(figure for line in done.stdout.splitlines() for figure in flat(json.loads(line)))


def passing(shared: Path, gazette: str) -> Figures:
    """How many cases pass in each folder."""
    command = [sys.executable, str(shared / "cases" / "run.py"), "--quiet", "--gazette", gazette]
    said = subprocess.run(command, capture_output=True, check=False).stdout.decode()
    return {folder: int(passed) for folder, passed in re.findall(r"^(\w+): (\d+) of \d+ pass", said, re.MULTILINE)}


def whole(shared: Path) -> Figures:
    """The share of the labelled pages of whose article no word is lost, and the share of their words that is kept."""
    paths = sorted((shared / "bench" / "data" / "html").glob("*/html/*.html*"))
    checker = Path(__file__).with_name("lossless_pages.py")
    said = subprocess.run([sys.executable, checker, *paths], capture_output=True, check=False).stdout.decode()
    found = re.search(r"(\d+) pages, (\d+) lose words: (\d+) of (\d+)$", said)
    if found is None:
        sys.exit(f"{PAGES}: the check failed\n{said}")
    pages, losing, lost, words = map(int, found.groups())
    return {"pages whole": cut(1 - losing / pages), "words kept": cut(1 - lost / words)}


def coming_back(shared: Path) -> Figures:
    """The shares of the stories that come back from each format, are valid, and are written again in the same bytes."""
    command = [sys.executable, Path(__file__).with_name("coming_back.py"), shared]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{BACK}: the check failed\n{done.stderr.decode()}")
    return dict(flat(json.loads(done.stdout)))


def shares(shared: Path, script: str) -> Figures:
    """The shares that a script prints of each set: of lines, fields and rules that `gazette explain` accounts for, or
    of blocks, values and pages that are as they should be.
    """
    command = [sys.executable, Path(__file__).with_name(script), shared]
    said = subprocess.run(command, capture_output=True, check=False).stdout.decode()
    figures: Figures = {}
    for line in said.splitlines():
        name, _, rest = line.partition(" ")
        figures |= {
            f"{name}: {what}": cut(float(share)) for what, share in re.findall(r"([a-z][a-z ]+): ([0-9.]+) of", rest)
        }
    return figures


def cut(share: float) -> float:
    """A share, cut after three decimals."""
    return int(share * 1000 + 1e-9) / 1000


def flat(result: dict[str, object]) -> Iterator[tuple[str, float]]:
    """The counted figures of a result, cut after three decimals; those of a part of the set under the part's name."""
    part = f"{result['set']}: " if "set" in result else ""
    for field, values in result.items():
        for key, value in values.items() if isinstance(values, dict) else ():
            if isinstance(value, dict):
                yield from ((f"{field}: {name}", inner) for name, inner in flat({key: value}))
            elif key in COUNTED:
                yield f"{part}{field} {key}", cut(value)


def main() -> int:
    """Compare or update; 1 if a figure is below its floor."""
    shared, gazette = Path(sys.argv[1]), sys.argv[2]
    floors: dict[str, Figures] = json.loads(FLOORS.read_text("utf-8"))
    fallen = 0
    with ThreadPoolExecutor(2) as pool:
        names = (*SETS[:1], CASES, PAGES, BACK, EXPLAINED, LOOKED, *SETS[1:])
        results = dict(zip(names, pool.map(lambda name: measured(shared, gazette, name), names), strict=True))
    for name, reached in results.items():
        old = floors.get(name, {})
        for figure, floor in old.items():
            if reached.get(figure, 0.0) < floor:
                fallen += 1
                print(f"{name}: {figure} is {reached.get(figure, 0.0)}, was {floor}")
        print(f"{name}: {len(old)} figures compared", flush=True)
        floors[name] = {figure: max(value, old.get(figure, 0.0)) for figure, value in reached.items()}
    if "--update" in sys.argv[3:]:
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
        return 0
    return fallen > 0


if __name__ == "__main__":
    sys.exit(main())
