"""What `gazette explain` does with copy that is made to be hard: its time, its lines, and texts that other rows break."""

import threading
import time
from collections.abc import Callable, Sequence

import pytest

from gazette_cli import inputs, trail
from gazette_cli.explain.alignment import Rows, Window
from gazette_cli.explain.lines import account
from gazette_cli.explain.quotations import explained, noted
from gazette_cli.explain.reasons import MANY
from gazette_cli.explain.records import of_lines, of_pieces
from gazette_cli.explain.report import Report, as_records, as_text
from gazette_cli.explain.segments import together

HEAD = "Rain falls in Portvale all day long\n\n"
PARAGRAPH = "The rain fell on Monday, the crew of the ferry said at the quay. It was wet and cold.\n\n"


def report(text: str, kind: str = "text") -> Report:
    """The report on a text."""
    with trail.kept() as steps:
        stories = list(inputs.parse_text(text, source=kind))
    told = of_pieces if kind == "html" else of_lines
    return Report(list(told("-", text, stories, steps)), stories, steps)


def stories(n: int) -> str:
    return "\n\n-----\n\n".join([f"{HEAD}PORTVALE, March 3 (EP) - {PARAGRAPH}“It was cold,” said Marta Kroll.\n"] * n)


def items(n: int) -> str:
    rows = "".join(f"* item {number} of the list\n" for number in range(n))
    return HEAD + PARAGRAPH + rows + "(Reporting by Ines Aldo)\n\n" * n


def title(n: int) -> str:
    words = " ".join(f"word{number % 89}" for number in range(10 * n))
    return f"<html><head><title>{words}</title></head><body><p>{PARAGRAPH}<p>{PARAGRAPH}<p>{PARAGRAPH}</body></html>"


@pytest.mark.parametrize(
    ("made", "kind", "n"), [(stories, "text", 400), (items, "text", 2 * MANY), (title, "html", 800)]
)
def test_twice_the_input_takes_twice_the_time(made: Callable[[int], str], kind: str, n: int) -> None:
    def cost(size: int) -> float:
        text, start = made(size), time.process_time()
        told = report(text, kind)
        assert sum(1 for line in (*as_records(told), *as_text(told, 80)) if line)
        return time.process_time() - start

    assert any(cost(2 * n) < 3 * cost(n) for _ in range(3))


def test_a_paragraph_in_its_place_is_not_looked_for_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else each of many that begin alike is compared with all."""
    asked: list[Window] = []
    place = Rows.place

    def placing(rows: Rows, letters: str, windows: Sequence[Window]) -> int:
        asked.extend(windows)
        return place(rows, letters, windows)

    monkeypatch.setattr(Rows, "place", placing)
    told = report(HEAD + "".join(f"{PARAGRAPH.strip()} {number}\n\n" for number in range(1000, 1100)))
    assert len(told.stories[0].body) == 100
    assert len(asked) <= 102


def test_a_control_character_between_line_ends_joins_no_lines() -> None:
    text = f"\r\ufeff\n{HEAD}{PARAGRAPH}"
    assert [row["line"] for row in report(text).rows if row["segments"]] == [3, 5]


BROKEN = (
    "S F )\nR N E ALD.\nRAINFELLONTHEQUAYINTHEMORNING AND“\n   * US\nE\n(KA)-LD\nRAINFELLONTHEQUAYINTHEMORNING AND",
    "D )\nT\nMRBERGHADNEVERBEENSEASICK\nCLOSE A4 GStory 1\nHT\nMRBERGHADNEVERBEENSEASICK.",
    "r\nMarch 3 21\nl s d\nr\nMar 3\nE\nSECTION:\nLENGTH:2 word\nI",
)
"""Copy of which a text is broken by other rows, or stands inside another word as well."""


@pytest.mark.parametrize("text", BROKEN)
def test_a_text_in_pieces_is_put_together(text: str) -> None:
    told = report(text)
    made = account(text, told.stories, told.steps)
    rows = [line.segments for line in made.lines]
    for number, leaf in enumerate(made.leaves):
        if not leaf.repeats:
            letters = "".join(filter(str.isalnum, together(number, rows)))
            assert letters == "".join(filter(str.isalnum, leaf.text))


def test_nothing_turns_what_stands_beside_it() -> None:
    told = report(HEAD + PARAGRAPH.replace("wet", "w\u202eet\u2066"))
    assert any("\u202e" in str(row["text"]) for row in told.rows)
    assert not {"\u202e", "\u2066"} & set("\n".join(as_text(told, None)))


def test_quotations_of_all_stories_have_their_own_rules() -> None:
    told = report(stories(3))
    rules = noted(told.steps)
    assert [row["speaker"] for story in told.stories for row in explained(story, rules)].count("Marta Kroll") == 3


def test_threads_that_ask_first_at_once_keep_their_own_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each makes the variable for itself, one after the other."""
    import contextvars

    inner: list[int] = []
    make = contextvars.ContextVar

    def making(name: str, *, default: None) -> object:
        if not inner:
            inner.append(0)
            thread = threading.Thread(target=lambda: inner.append(len(kept_by_another())))
            thread.start()
            thread.join()
        return make(name, default=default)

    def kept_by_another() -> list[trail.Step]:
        with trail.kept() as steps:
            trail.note("row", "rule")
        return steps

    monkeypatch.setattr(trail, "_kept", None)
    monkeypatch.setattr(trail, "_made", {})
    monkeypatch.setattr(contextvars, "ContextVar", making)
    with trail.kept() as steps:
        trail.note("row", "rule")
    assert (inner, len(steps)) == ([0, 1], 1)
