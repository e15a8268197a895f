"""Start-up is paid at each call in a shell loop: what is not needed is not imported."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from console import ROOT, environment

STORY = str(Path(__file__).parent / "copy" / "bridge.txt")

HEAVY = [
    "bs4",
    "lxml",
    "csv",
    "email",
    "importlib.metadata",
    "importlib.resources",
    "multiprocessing",
    "tempfile",
    "pathlib",
]
"""Modules that neither the command nor a text parse has a use for."""

PROBE = """
import json, sys
from gazette_cli.__main__ import main
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""

COMMANDS = [
    ["--version"],
    ["--help"],
    *(["parse", "--to", target, STORY] for target in ("json", "jsonl", "csv", "markdown", "jsonld", "text")),
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=[" ".join(command[:3]) for command in COMMANDS])
def test_imports_nothing_heavy(arguments: list[str]) -> None:
    probe = [sys.executable, "-S", "-c", PROBE, *arguments]
    paths = [*environment()["PYTHONPATH"].split(":"), *(path for path in sys.path if "site-packages" in path)]
    done = subprocess.run(probe, cwd=ROOT, env={"PYTHONPATH": ":".join(paths)}, capture_output=True, check=True)
    imported = json.loads(done.stderr.splitlines()[-1])
    assert not [name for name in HEAVY if name in imported]


def test_the_version_needs_no_model() -> None:
    probe = [sys.executable, "-c", PROBE, "--version"]
    done = subprocess.run(probe, env=environment(), capture_output=True, check=True)
    assert not [
        name for name in json.loads(done.stderr) if name.startswith(("orjson", "dataclasses", "gazette_cli.story"))
    ]
