"""The bar on stderr."""

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
