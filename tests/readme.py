"""python tests/readme.py [--update] [--installed]

Runs the README's examples, the ```console and the ```pycon blocks, in a copy of examples/, and compares what they show.
An example whose command or module is not installed is left out, and that is said. `--update` writes what the commands
show into the README, and draws its picture anew; `--installed` runs the `gazette` that is on the path instead of the one that stands here.
"""

import contextlib
import difflib
import doctest
import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from console import environment

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n\$ (?P<command>[^\n]+)\n(?P<shown>.*?)```\n", re.DOTALL)
SESSION = re.compile(r"```pycon\n(?P<lines>.*?)```\n", re.DOTALL)
FOREIGN = ("jq", "csvcut", "csvlook", "sqlite-utils", "duckdb")
"""Commands that an example may need and that are not everywhere."""


def missing(command: str) -> list[str]:
    """The commands of the example that are not installed."""
    return [name for name in FOREIGN if re.search(rf"\b{name} ", command + " ") and not shutil.which(name)]


def show(command: str, folder: str) -> str:
    """What a terminal shows of the command."""
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=os.environ if "--installed" in sys.argv[1:] else environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout.decode()


def lacking(lines: str) -> list[str]:
    """The modules that a Python session imports and that are not installed."""
    imported = re.findall(r"^>>> import (.+)$", lines, re.MULTILINE)
    return [name for names in imported for name in names.split(", ") if find_spec(name) is None]


def python_sessions(text: str) -> int:
    """How many of the Python sessions differ from what they show."""
    wrong = 0
    for block in SESSION.finditer(text):
        first = block["lines"].partition("\n")[0]
        if modules := lacking(block["lines"]):
            print(f"left out, no {', '.join(modules)}: {first}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", folder, dirs_exist_ok=True)
            with contextlib.chdir(folder):
                test = doctest.DocTestParser().get_doctest(block["lines"], {}, first, None, None)
                failed = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test).failed
        print(f"{'differs' if failed else 'as shown'}: {first}")
        wrong += failed
    return wrong


def main() -> int:
    """Compare or update; 1 if something differs."""
    if "--installed" not in sys.argv[1:]:
        sys.path.insert(0, str(ROOT))
    text = README.read_text("utf-8")
    wrong = python_sessions(text)

    def renewed(block: re.Match[str]) -> str:
        nonlocal wrong
        command = block["command"]
        if lacking := missing(command):
            print(f"left out, no {', '.join(lacking)}: {command}")
            return block[0]
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", folder, dirs_exist_ok=True)
            shown = show(command, folder)
        if shown == block["shown"]:
            print(f"as shown: {command}")
        else:
            wrong += 1
            print(f"differs: {command}")
            print(
                "\n".join(
                    difflib.unified_diff(block["shown"].splitlines(), shown.splitlines(), "README", "now", lineterm="")
                )
            )
        return f"```console\n$ {command}\n{shown}```\n"

    fresh = BLOCK.sub(renewed, text)
    if "--update" in sys.argv[1:]:
        from picture import PICTURE, picture

        PICTURE.write_text(picture(), "utf-8")
        README.write_text(fresh, "utf-8")
        return 0
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
