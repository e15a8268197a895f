"""Why a record is as it is: lines, pieces and rules; see `explained.py` for the labelled copy."""

import ast
from pathlib import Path
from typing import Any

import pytest
from explained import of_copy
from hypothesis import given, settings
from hypothesis import strategies as st
from test_lossless import CHANGES, COPY, LINES, SCRAPS, spoilt

from gazette_cli import inputs, trail
from gazette_cli.errors import GazetteError
from gazette_cli.explain.alignment import solid
from gazette_cli.explain.leaves import leaves
from gazette_cli.explain.records import LEFT_OUT, of_lines, of_pieces
from gazette_cli.explain.rules import BY_NAME, STEPS, meanings
from gazette_cli.story import FIELDS, Story
from gazette_cli.trail import Step
from gazette_cli.wire import recognition

PACKAGE = Path(inputs.__file__).parent
PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))

Rows = list[dict[str, Any]]


def read(text: str, kind: str = "text") -> tuple[list[Story], list[Step]]:
    """The stories of a text, and what was decided."""
    with trail.kept() as steps:
        return list(inputs.parse_text(text, source=kind)), steps


def told(text: str) -> list[tuple[int, str, str]]:
    """Of copy each segment's line, field and rule."""
    stories, steps = read(text)
    rows = of_lines("-", text, stories, steps)
    return [(row["line"], part["field"], part["rule"]) for row in rows for part in row["segments"]]


STORY = """BC-Norland-Mill, 1st Ld

Mill reopens after the flood in Westholm
By Ines Aldo

WESTHOLM, Norland, March 3 (EP) -- The mill reopens on Friday, its
owner said, and the own-
er did not say more.

It had stood still for a month, Marta Kroll said. (Reporting by Jon Berg)

Source: Example Press - EP
"""

EXPECTED = (
    (1, "slug", "slug like “AM-Norland-Harbour, 2nd Ld-Writethru, a0417”"),
    (3, "headline", "headline-first-line-of-words"),
    (4, "byline", "byline like “By JANE ROE and JOHN DOE, Example Press”"),
    (6, "dateline", "dateline: bracket"),
    (6, "body[0]", "text-after-dateline"),
    (7, "body[0]", "text-after-dateline"),
    (8, "body[0]", "text-after-dateline"),
    (10, "body[1]", "running-text"),
    (10, "credits[0]", "tail like “Rain fell. (Reporting by Jane Roe)”"),
    (12, "source", "source like “Source: Norland News Agency - NNA”"),
)


def test_a_story() -> None:
    found = told(STORY)
    assert [row[:2] for row in found] == [row[:2] for row in EXPECTED]
    assert [row[2] for row in found[1:]] == [row[2] for row in EXPECTED[1:]]
    assert found[0][2].startswith("slug like ")


@pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n"])
def test_lines_are_numbered_as_in_the_file(end: str) -> None:
    assert told(STORY.replace("\n", end)) == told(STORY)


DOUBLE = "\n\n".join(
    (
        "MILL REOPENS AFTER THE FLOOD IN WESTHOLM",
        *(
            "THE MILL IN WESTHOLM REOPENS ON FRIDAY AND ALL OF ITS",
            "WORKERS COME BACK, ITS OWNER SAID AFTER A MEETING WITH THE",
        )
        * 4,
        "COUNCIL.",
    )
)


def test_double_spaced_copy_keeps_its_numbers() -> None:
    assert [line for line, _, _ in told(DOUBLE)] == [*range(1, 20, 2)]


CASES = (
    ("Rain falls in Portvale all day long;\n\nFerries stay in, crews say\n\nThe rain fell on Monday, the crew said. It was wet.\n", "subhead", "deck-below-semicolon"),
    ("Sport\nRain falls in Portvale all day long\n\nThe rain fell on Monday, the crew said. It was wet.\n", "kicker", "kicker-short-line-above-headline"),
    ("Rain falls in Portvale all day long\nInes Aldo\n\nThe rain fell on Monday, the crew said. It was wet.\n", "byline", "byline-bare-names-below-headline"),
    ("Rain falls in Portvale all day long\n\nThe rain fell on Monday, the crew said. It was wet.\n\n* * *\n", "furniture[0]", "no-word-in-it"),
    ("Rain falls in Portvale all day long\n\nThe rain fell on Monday, the crew said. It was wet.\n\n###\n", "furniture[0]", "end-mark"),
    ("Rain falls in Portvale all day long\n\nThe rain fell on Monday, the crew said. It was wet.\n\nIt fell on the quay, and on the ferry, for a day.\n\nReuters\n", "source", "signature"),
    ("HEADLINE: Rain falls in Portvale all day long\n\nBYLINE: Ines Aldo\n\nLENGTH: 210 words\n\nBODY:\nThe rain fell on Monday, the crew of the ferry said.\n\nLOAD-DATE: March 4, 2031\n", "headline", "export-label"),
)  # fmt: skip
"""Copy, a field of its record, and the rule that put it there."""


@pytest.mark.parametrize(("text", "field", "rule"), CASES, ids=[rule for _, _, rule in CASES])
def test_rules(text: str, field: str, rule: str) -> None:
    assert [r for _, f, r in told(text) if f == field][:1] == [rule]


def test_stories_of_a_file() -> None:
    one = "Rain falls in Portvale all day long\n\nPORTVALE (EP) - The rain fell on Monday, the crew of the ferry said at the quay.\n"
    text = f"Story 1\n\n{one}\nStory 2\n\n{one}"
    stories, steps = read(text)
    rows = [row for row in of_lines("-", text, stories, steps) if row["segments"]]
    assert [(row["line"], row["part"]) for row in rows] == [(1, 1), (3, 1), (5, 1), (7, 2), (9, 2), (11, 2)]
    assert [rows[n]["segments"][0]["rule"] for n in (0, 3)] == ["fence: number"] * 2  # type: ignore[index]


def test_what_stands_above_the_first_mark_of_a_file_is_no_mark() -> None:
    one = "PORTVALE (EP) - The rain fell on Monday, the crew of the ferry said at the quay.\n"
    text = "".join(
        f"BC-Norland-{word}, 1st Ld-Writethru\n\n{word} falls on Portvale\n\n{one}\n" for word in ("Rain", "Snow")
    )
    stories, steps = read(f"Example Robot Desk\n\n{text}")
    rows = [row for row in of_lines("-", f"Example Robot Desk\n\n{text}", stories, steps) if row["segments"]]
    assert len(stories) == 2
    assert rows[0]["segments"][0]["rule"] == "line-above-headline"  # type: ignore[index]


def test_signs_of_a_feed() -> None:
    assert told("^\n" + STORY.replace("Ines Aldo", "Ines Aldo<"))[0] == (1, None, "mark-of-the-feed")
    assert told(f"\x01\n{STORY}\x03\n")[0][:2] == (2, "slug")


def accounted(text: str) -> None:
    """Each letter of each line is in a segment; each field is what its segments make; each rule is known."""
    try:
        stories, steps = read(text)
    except GazetteError:
        return
    for row in of_lines("-", text, stories, steps):
        parts: Rows = row["segments"]  # type: ignore[assignment]
        assert bool(parts) == bool(str(row["text"]).strip()), row
        assert sum(len(solid(part["text"])) for part in parts) == len(solid(str(row["text"]))), row
        assert all(part["rule"] in meanings() for part in parts), row
    for got, wanted in of_copy(text, stories, steps):
        assert solid(got) == solid(wanted)


@pytest.mark.parametrize("text", COPY)
def test_stories_are_accounted_for(text: str) -> None:
    accounted(text)


@settings(deadline=None)
@given(LINES, CHANGES)
def test_spoilt_stories_are_accounted_for(lines: list[str], changes: list[tuple[str, int, str]]) -> None:
    accounted(spoilt(lines, changes))


@settings(deadline=None)
@given(
    LINES,
    LINES,
    st.sampled_from(["\n\n-----\n\n", "\n\n\f", "\nNNNN\n\nZCZC\n", "\n\n* * *\n\n", "\n", "\r\n\r\n\r\n"]),
)
def test_two_stories_are_accounted_for(first: list[str], second: list[str], mark: str) -> None:
    accounted(mark.join(["\n".join(first), "\n".join(second)]))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(SCRAPS) | st.text(max_size=30), max_size=12), st.sampled_from(["\n", "\n\n", " ", "\r"])
)
def test_any_text_is_accounted_for(scraps: list[str], mark: str) -> None:
    accounted(mark.join(scraps))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages_are_accounted_for(path: Path) -> None:
    text = path.read_text("utf-8")
    try:
        stories, steps = read(text, "html")
    except GazetteError:
        return
    rows = list(of_pieces("-", text, stories, steps))
    parts: Rows = [part for row in rows for part in row["segments"]]  # type: ignore[attr-defined]
    assert all(row["segments"] for row in rows)
    assert all(part["rule"] in meanings() for part in parts)
    named = {part["field"] for part in parts} - {LEFT_OUT}
    assert {leaf.field for leaf in leaves(stories[0], declared=True) if not leaf.repeats} <= named


def test_a_page() -> None:
    text = Path(__file__).with_name("pages").joinpath("kiosk.html").read_text("utf-8")
    rows = list(of_pieces("-", text, *read(text, "html")))
    found = {part["field"]: part["rule"] for row in rows for part in row["segments"]}  # type: ignore[attr-defined]
    assert found["headline"] == "headline-heading-and-declared"
    assert found["subhead"] == "deck-by-its-name"
    assert found["body[2]"] == "heading-of-the-page"
    assert found["about[0]"] == "note-in-the-authors-box"
    assert found["kicker"] == "declared"
    assert found[LEFT_OUT] == "zone: junk"


NAMELESS = """<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain falls on the harbour",
"author": {"name": "kiosk"}}</script></head><body><article><h1>Rain falls on the harbour</h1>
<p>The rain fell on Monday and it did not stop before the evening came, the crew of the ferry said at the quay.</p>
<p>It fell on the quay, on the ferry and on the mill, and the crew said that it had never seen such a rain before.</p>
<ul class="share"><li>%s</li></ul></article></body></html>"""


@pytest.mark.parametrize("below", ["kiosk.tv – all of the sport", "Jon Berg's kiosk"])
def test_a_word_below_the_text_is_no_byline(below: str) -> None:
    rows = list(of_pieces("-", NAMELESS % below, *read(NAMELESS % below, "html")))
    found = [part["rule"] for row in rows for part in row["segments"] if part["field"] == "byline"]  # type: ignore[attr-defined]
    assert found == ["declared"]


def noted() -> set[str]:
    """The names that the readers note as they are."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if any(path.is_relative_to(PACKAGE / area) for area in ("quotes", "writers")):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "note":
                rule = node.args[1]
                assert isinstance(rule, ast.Constant | ast.Name | ast.Attribute), ast.dump(rule)
                found |= {rule.value} if isinstance(rule, ast.Constant) else set()
    return found


def test_every_noted_rule_has_a_meaning() -> None:
    assert noted() <= {*BY_NAME, "part-of-a-file"}


def test_every_step_is_found_in_the_package() -> None:
    source = "".join(
        path.read_text("utf-8")
        for path in PACKAGE.rglob("*.py")
        if path.name != "rules.py" or path.parent.name != "explain"
    )
    assert [rule.name for rule in STEPS if f'"{rule.name}"' not in source and not rule.name.startswith("zone: ")] == []


def test_names_of_rules() -> None:
    assert len(meanings()) > len(BY_NAME) + len(recognition.conventions())
    assert len(BY_NAME) == len(STEPS)
    assert all(meanings().values())
    fields = {field for rule in STEPS for field in rule.fields.split("|")} - {"", "*"}
    assert fields <= set(FIELDS)


def test_nothing_is_kept_where_nobody_asks() -> None:
    assert list(inputs.parse_text(STORY))
    with trail.kept() as steps:
        pass
    list(inputs.parse_text(STORY))
    assert steps == []
