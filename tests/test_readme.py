"""The README names every option and every field; that its examples show what it says is checked by tests/readme.py."""

import json
from pathlib import Path
from typing import Any

import picture
import pytest

from gazette_cli import formats
from gazette_cli.cli import SOURCES, TARGETS, parse
from gazette_cli.schema import schema
from gazette_cli.story import FIELDS
from gazette_cli.writers import FOLLOWS, OUTSIDE, Options

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
SCHEMA: dict[str, Any] = json.loads(schema())

OPTIONS = [option for parameter in parse.params for option in parameter.opts if option.startswith("-")]
KEYS = [*SCHEMA["properties"], *SCHEMA["$defs"]["quote"]["properties"]]
COLUMNS = [
    *formats.writer("csv").fields(Options()),
    *formats.writer("csv").fields(Options(rows="quote")),
    *formats.writer("markdown").fields(Options()),
]


@pytest.mark.parametrize("name", sorted({*OPTIONS, *KEYS, *COLUMNS}))
def test_names(name: str) -> None:
    assert f"`{name}`" in README or f"`{name} " in README


@pytest.mark.parametrize("name", [*SOURCES, *TARGETS])
def test_names_format(name: str) -> None:
    assert f"{name}`" in README or f"{name}\\|" in README


@pytest.mark.parametrize("name", ["ninjs", "nitf", "newsmlg2", "jsonld", "text"])
def test_says_what_a_format_has_no_place_for(name: str) -> None:
    row = next(line for line in README.split("## Convert")[1].splitlines() if line.startswith(f"| `{name}`"))
    lost = set(FIELDS) - formats.writer(name).HOLDS - OUTSIDE - FOLLOWS
    assert [f"`{key}`" for key in FIELDS if key in lost] == row.split("|")[-2].strip().split(", ")


def test_shows_the_page_as_it_is() -> None:
    """After a change that is meant: python tests/readme.py --update."""
    assert f"]({picture.PICTURE.relative_to(picture.ROOT)})" in README.split("## Install")[0]
    assert picture.picture() == picture.PICTURE.read_text("utf-8")


def test_has_the_commands_that_ci_runs() -> None:
    """CI takes the commands of the tests from the README's last block."""
    assert README.count("```sh\n") == 3
    assert README.split("```sh\n")[-1].splitlines()[1] == ".venv/bin/python -m pytest -q"
