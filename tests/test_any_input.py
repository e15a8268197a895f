"""Whatever comes in: records, or one line a problem; never a traceback, never a defect."""

import json
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette_cli import formats, inputs
from gazette_cli.errors import GazetteError
from gazette_cli.files import parse, parse_all
from gazette_cli.story import Story
from gazette_cli.writers import Options

COPY = (Path(__file__).parent / "copy" / "bridge.txt").read_bytes()


def damaged(cut: int, scrap: bytes) -> bytes:
    """A story with something else in its middle."""
    return COPY[:cut] + scrap + COPY[cut:]


SCRAPS = st.binary(max_size=8) | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
SOURCES = st.binary(max_size=300) | SCRAPS | st.builds(damaged, st.integers(0, len(COPY)), SCRAPS)


class Lines:
    """A sink that checks what JSON Lines promises."""

    def write(self, chunk: bytes) -> None:
        """One whole record a time."""
        assert chunk.endswith(b"\n")
        assert json.loads(chunk)["file"]


@given(SOURCES, st.sampled_from(["auto", "text"]))
def test_any_bytes(source: bytes, kind: str) -> None:
    with tempfile.NamedTemporaryFile() as file:
        file.write(source)
        file.flush()
        with suppress(GazetteError):
            formats.writer("jsonl").write(parse(file.name, kind), Lines(), Options())


def test_a_defect_in_a_reader_is_one_line_and_the_run_goes_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(COPY)

    def annotate(story: Story) -> None:
        if story.file.endswith("a.txt"):
            raise KeyError("x")

    monkeypatch.setattr(inputs, "annotate", annotate)
    names = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    problem, story = parse_all(names, "auto", None)
    assert isinstance(story, Story)
    assert isinstance(problem, GazetteError)
    assert (problem.file, story.file) == tuple(names)
    assert str(problem).startswith("KeyError in test_any_input.py, line ")
