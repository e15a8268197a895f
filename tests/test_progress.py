"""The bar on stderr."""

from pathlib import Path

import pytest

from gazette_cli import progress
from gazette_cli.progress import CLEAR, Progress


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, in its only element."""
    now = [0.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_a_short_run_has_no_bar(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    bar = Progress(3)
    for _ in range(3):
        clock[0] += 0.1
        bar.step()
    bar.clear()
    assert capsys.readouterr().err == ""


def test_a_long_run_has_one_and_takes_it_away(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    bar = Progress(2000)
    clock[0] = 1.5
    bar.step()
    clock[0] += 0.01
    bar.step()
    assert capsys.readouterr().err == f"{CLEAR}[{'-' * 30}] 1/2,000"
    bar.clear()
    bar.clear()
    assert capsys.readouterr().err == CLEAR


def test_a_single_input_counts_by_its_bytes(
    clock: list[float], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(bytes(4 << 20))
    bar = Progress(1)
    clock[0] = 1.5
    bar.begin(str(path))
    bar.story(1 << 20)
    assert capsys.readouterr().err == f"{CLEAR}[{'#' * 7}{'-' * 23}] 1.0/4.0 MB"
    clock[0] += 1
    bar.story(9 << 20)
    assert capsys.readouterr().err == f"{CLEAR}[{'#' * 30}] 4.0/4.0 MB"
    clock[0] += 1
    bar.step()
    assert capsys.readouterr().err == f"{CLEAR}[{'#' * 30}] 1/1"


def test_the_input_in_work_moves_the_bar_of_several(
    clock: list[float], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(bytes(1000))
    bar = Progress(2)
    clock[0] = 1.5
    bar.begin(str(path))
    bar.story(500)
    assert capsys.readouterr().err == f"{CLEAR}[{'#' * 7}{'-' * 23}] 0/2"


def test_a_list_that_is_still_read_has_no_bar(clock: list[float], capsys: pytest.CaptureFixture[str]) -> None:
    bar = Progress(None)
    bar.begin("nope.txt")
    bar.story(9)
    for _ in range(1000):
        bar.step()
    clock[0] = 1.5
    bar.step()
    assert capsys.readouterr().err == f"{CLEAR}1,001 files"
