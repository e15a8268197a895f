"""python tests/floors.py BENCH GAZETTE [--update]

Scores the command over the labelled copy in the folder BENCH and compares each figure with its floor in floors.json, so
that no change lowers one unnoticed. `--update` raises the floors to what is reached now; they are lowered by hand.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")

SETS = ("wire", "family", "reuters", "multistory", "quotes", "wirequotes", "html")

COUNTED = ("exact", "f", "f1", "accuracy", "share", "rightly")
"""The figures that are compared: those of which more is better."""

Figures = dict[str, float]
"""The name of a figure, "headline exact", and its value between 0 and 1."""


def scored(bench: Path, gazette: str, name: str) -> Figures:
    """The figures of one set, or of its parts."""
    command = [sys.executable, str(bench / "run.py"), name, "--json", "--gazette", gazette]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{name}: the scorer failed\n{done.stderr.decode()}")
    return dict(figure for line in done.stdout.splitlines() for figure in flat(json.loads(line)))


def flat(result: dict[str, object]) -> Iterator[tuple[str, float]]:
    """The counted figures of a result, cut after three decimals."""
    part = f"{result['set']}: " if "set" in result else ""
    for field, values in result.items():
        for key, value in values.items() if isinstance(values, dict) else ():
            if key in COUNTED:
                yield f"{part}{field} {key}", int(value * 1000 + 1e-9) / 1000


def main() -> int:
    """Compare or update; 1 if a figure is below its floor."""
    bench, gazette = Path(sys.argv[1]), sys.argv[2]
    floors: dict[str, Figures] = json.loads(FLOORS.read_text("utf-8"))
    fallen = 0
    for name in SETS:
        reached = scored(bench, gazette, name)
        for figure, floor in floors.get(name, {}).items():
            if reached.get(figure, 0.0) < floor:
                fallen += 1
                print(f"{name}: {figure} is {reached.get(figure, 0.0)}, was {floor}")
        print(f"{name}: {len(floors.get(name, {}))} figures compared", flush=True)
        old = floors.get(name, {})
        floors[name] = {figure: max(value, old.get(figure, 0.0)) for figure, value in reached.items()}
    if "--update" in sys.argv[3:]:
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
        return 0
    return fallen > 0


if __name__ == "__main__":
    sys.exit(main())
