"""Start-up is paid at each call in a shell loop: what is not needed is not imported."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from console import ROOT, environment

PAGE = str(Path(__file__).parent / "pages" / "kiosk.html")
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


def imported(*arguments: str) -> set[str]:
    """The modules that the command has imported when it ends."""
    done = subprocess.run([sys.executable, "-c", PROBE, *arguments], env=environment(), capture_output=True, check=True)
    return {*json.loads(done.stderr.splitlines()[-1])}


@pytest.mark.parametrize(
    "arguments", [["--version"], ["parse", STORY], ["parse", PAGE]], ids=["version", "text", "page"]
)
def test_what_waits_is_not_needed(arguments: list[str]) -> None:
    """With it come `ast`, `dis` and `tokenize`: an eighth of the shortest start."""
    assert not {"fastwarc", "gazette_cli.warc", "gazette_cli.unpack"} & imported(*arguments)
    assert not {"ast", "dis", "opcode", "locale", "typing_extensions", "traceback"} & imported(*arguments)


def test_what_waits_is_there_when_it_is_asked_for() -> None:
    probe = r"""
import sys, typing
from gazette_cli import formats, later
assert later.put_off(["inspect", "typing_extensions", "colorsys", "sys"]) == ["inspect", "typing_extensions", "colorsys"]
assert later.put_off(["gettext", "logging", "platform"]) == ["gettext", "logging", "platform"]
import gettext, logging, platform
phrases = [gettext.gettext("rain"), gettext.ngettext("drop", "drops", 1), gettext.ngettext("drop", "drops", 0)]
assert phrases == ["rain", "drop", "drops"] and platform.system() == platform.uname().system
assert logging.getLogger("a").name == "a" and logging.Logger is type(logging.getLogger("a"))
import colorsys, inspect, typing_extensions
from colorsys import rgb_to_hls
assert isinstance(colorsys, later.Later) and type(sys.modules["colorsys"]) is type(sys)
assert vars(colorsys)["rgb_to_hls"] is rgb_to_hls is sys.modules["colorsys"].rgb_to_hls
early = [inspect.cleandoc(doc) for doc in (" a\tb ", "", " a")]
functions = (later.put_off, later.Later("").__getattr__, lambda *a, b=1, **c: 0)
given = [inspect.getfullargspec(function) for function in functions]
annotated = inspect.get_annotations(formats.Input), inspect.get_annotations(later.Later)
assert isinstance(sys.modules["inspect"], later.Inspect)
late = inspect.cleandoc(" a\n   b\n   c ")
import inspect as whole
assert whole is not inspect and early == [whole.cleandoc(doc) for doc in (" a\tb ", "", " a")]
assert late == whole.cleandoc(" a\n   b\n   c ") == "a\nb\nc "
assert annotated == (whole.get_annotations(formats.Input), {}) and annotated[0]
assert given == [whole.getfullargspec(function)[:2] for function in functions]
assert typing_extensions.Protocol is typing.Protocol and typing_extensions.deprecated
try:
    colorsys.nothing
except AttributeError:
    print("well")
"""
    done = subprocess.run([sys.executable, "-c", probe], env=environment(), capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("well\n", "")


def test_a_host_keeps_its_modules() -> None:
    probe = "import sys, gazette_cli; gazette_cli.parse('<h1>Rain</h1><p>Rain fell.</p>', format='html'); import inspect, typing_extensions; print(type(inspect), type(typing_extensions))"
    done = subprocess.run([sys.executable, "-c", probe], env=environment(), capture_output=True, text=True, check=True)
    assert done.stdout == "<class 'module'> <class 'module'>\n"


def test_the_version_needs_no_model() -> None:
    unneeded = ("orjson", "dataclasses", "gazette_cli.story")
    assert not [name for name in imported("--version") if name.startswith(unneeded)]
