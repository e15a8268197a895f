"""The command `gazette explain`: tables, records, and what is refused."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from test_explain import STORY, read

from gazette_cli.explain.records import of_lines
from gazette_cli.explain.report import report
from gazette_cli.explain.table import CUT, table
from gazette_cli.explaining import explain


def run(*arguments: str) -> tuple[int, str, str]:
    """What the command prints."""
    done = CliRunner().invoke(explain, [*arguments])
    return done.exit_code, done.stdout, done.stderr


def test_records(tmp_path: Path) -> None:
    file, out = tmp_path / "mill.txt", tmp_path / "mill.jsonl"
    file.write_text(STORY, "utf-8")
    assert run("-t", "jsonl", "-o", str(out), str(file))[0] == 0
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    lines = [row for row in rows if "line" in row]
    assert [row["line"] for row in lines] == [*range(1, len(STORY.split("\n")) + 1)]
    assert lines[3]["segments"] == [
        {
            "field": "byline",
            "kind": None,
            "text": "By Ines Aldo",
            "rule": "byline like “By JANE ROE and JOHN DOE, Example Press”",
        }
    ]
    assert [row["quote"] for row in rows if "quote" in row] == [1, 2]


def test_a_table(tmp_path: Path) -> None:
    file, out = tmp_path / "mill.txt", tmp_path / "why.txt"
    file.write_text(STORY, "utf-8")
    assert run("-o", str(out), str(file))[0] == 0
    text = out.read_text("utf-8")
    assert " 3  headline           headline-first-line-of-words" in text
    assert "dateline: bracket: a dateline as in " in text
    assert "\nQuotations\n" in text


REFUSED = (
    ("story.json", '{"file": "-", "part": 1, "headline": "Rain", "lede": null, "body": []}', "json"),
    ("story.xml", "<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head></body></nitf>", "nitf"),
)


@pytest.mark.parametrize(("name", "text", "kind"), REFUSED)
def test_exchange_formats_are_refused(tmp_path: Path, name: str, text: str, kind: str) -> None:
    file, out = tmp_path / name, tmp_path / "why.txt"
    file.write_text(text, "utf-8")
    code, _, said = run("-o", str(out), str(file))
    assert (code, out.exists()) == (1, False)
    assert said == f"gazette: {file}: {kind}, whose fields say what they are; explain is for text and pages\n"


def test_the_next_file_is_explained(tmp_path: Path) -> None:
    good, bad, out = tmp_path / "mill.txt", tmp_path / "empty.txt", tmp_path / "why.txt"
    good.write_text(STORY, "utf-8")
    bad.write_text("", "utf-8")
    code, _, said = run("-o", str(out), str(bad), str(good))
    assert (code, said) == (1, f"gazette: {bad}: empty input, no story in it\n")
    assert "headline-first-line-of-words" in out.read_text("utf-8")


def test_a_table_is_cut_on_a_terminal_alone() -> None:
    stories, steps = read(STORY)
    rows = list(of_lines("-", STORY, stories, steps))
    assert all(len(line) <= 80 for line in table(rows, 80))
    assert any(line.endswith(CUT) for line in table(rows, 80))
    assert not any(CUT in line for line in table(rows, None))


def test_no_control_characters_are_shown() -> None:
    stories, steps = read(STORY.replace("Mill", "Mi\x1bll"))
    rows = of_lines("-", STORY.replace("Mill", "Mi\x1bll"), stories, steps)
    assert all(str(row["text"]).isprintable() for row in rows)


def test_a_defect_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes wrong in gazette itself is told of, and the next file is explained."""
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in (first, second):
        path.write_text(STORY, "utf-8")

    def refused(name: str, *rest: object) -> object:
        if name == str(first):
            raise KeyError("mill")
        return report(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("gazette_cli.explain.report.report", refused)
    code, shown, said = run(str(first), str(second), "-o", str(tmp_path / "why.txt"))
    assert (code, shown) == (1, "")
    assert "KeyError in test_explaining.py" in said
    assert said.endswith("; a defect in gazette, please report it\n")
    assert "headline-first-line-of-words" in (tmp_path / "why.txt").read_text("utf-8")
