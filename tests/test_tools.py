"""The tools that people put behind the command read what it prints: each is asked for something that stands in it."""

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from test_writers import written

import gazette_cli
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Byline, Quote, Story

HEADLINE = 'Mühle "schließt", 40 Stellen weg | 😀'
BODY = 'The mill, "closed", pays 5|6.\n\nمطر على بورتفيل 😀'
STORIES = [
    Story(
        file="mühle, 1.txt",
        headline=HEADLINE,
        byline=Byline("By INES ALDO and JON BERG", ["INES ALDO", "JON BERG"]),
        body=[Block(PARAGRAPH, text) for text in BODY.split("\n\n")],
        quotes=[Quote("closed", "mixed", "Marta Kroll", None, "said", [(0, 11, 17)])],
        keywords=["mills", "trade, and industry"],
        slug="007",
        language="de",
        published="2031-03-03T10:30:00+01:00",
        urgency=4,
    ),
    Story(file="b.txt", headline="=1+1", body=[Block(PARAGRAPH, "Rain fell; it's over.")], version="1e5"),
    Story(file="c.txt", body=[Block(PARAGRAPH, "Snow fell.")]),
]
"""Quotation marks, commas, bars, breaks in cells, characters of four bytes, text from right to left, a formula, figures
that are none, and keys without a value."""


def tool(name: str, *arguments: str, given: str = "") -> str:
    """What a tool prints; without it the test is left out."""
    path = shutil.which(name, path=os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])))
    if path is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run([path, *arguments], input=given.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def module(name: str):  # type: ignore[no-untyped-def]
    """A module; without it the test is left out."""
    return pytest.importorskip(name, reason=f"{name} is not installed")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """The stories as CSV."""
    path = tmp_path / "stories.csv"
    path.write_bytes(written("csv", STORIES).encode())
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """The stories as JSON Lines."""
    path = tmp_path / "stories.jsonl"
    path.write_bytes(written("jsonl", STORIES).encode())
    return path


def test_jq() -> None:
    records = written("jsonl", STORIES)
    assert json.loads(tool("jq", "-c", "-s", "[.[].headline]", given=records)) == [HEADLINE, "=1+1", None]
    assert tool("jq", "-r", ".keywords[]", given=records) == "mills\ntrade, and industry\n"
    assert tool("jq", "-r", "select(.byline) | .slug, .quotes[0].speaker", given=records) == "007\nMarta Kroll\n"
    assert tool("jq", "length", given=written("json", STORIES)) == "3\n"


def test_csvcut_and_csvstat(table: Path) -> None:
    assert tool("csvcut", "-c", "headline,byline", str(table)).splitlines()[1] == (
        '"Mühle ""schließt"", 40 Stellen weg | 😀",INES ALDO | JON BERG'
    )
    stat = json.loads(tool("csvstat", "--json", "--no-inference", "-c", "headline,body,slug", str(table)))
    assert [(column["column_name"], column["nulls"], column["unique"]) for column in stat] == [
        ("headline", True, 3),
        ("body", False, 3),
        ("slug", True, 2),
    ]
    assert stat[1]["len"] == len(BODY)


def test_csvsql(table: Path) -> None:
    query = "select file, slug, headline is null as bare from stories where body like '%مطر%' or headline is null"
    shown = tool("csvsql", "--no-inference", "--query", query, str(table))
    assert shown.splitlines() == ["file,slug,bare", '"mühle, 1.txt",007,0', "c.txt,,1"]


def test_sqlite_utils(tmp_path: Path, lines: Path) -> None:
    base = str(tmp_path / "news.db")
    tool("sqlite-utils", "insert", base, "stories", str(lines), "--nl")
    query = "select headline, slug, urgency, json_extract(keywords, '$[1]') as second from stories order by rowid"
    assert json.loads(tool("sqlite-utils", base, query)) == [
        {"headline": HEADLINE, "slug": "007", "urgency": 4, "second": "trade, and industry"},
        {"headline": "=1+1", "slug": None, "urgency": None, "second": None},
        {"headline": None, "slug": None, "urgency": None, "second": None},
    ]
    quotes = "select json_extract(value, '$.speaker') as speaker from stories, json_each(stories.quotes)"
    assert json.loads(tool("sqlite-utils", base, quotes)) == [{"speaker": "Marta Kroll"}]


def test_pandas(table: Path, lines: Path) -> None:
    pandas = module("pandas")
    frame = pandas.read_csv(table, dtype=str, keep_default_na=False)
    assert frame.shape == (3, len(written("csv", []).split(",")))
    assert list(frame["body"]) == [BODY, "Rain fell; it's over.", "Snow fell."]
    assert list(frame["slug"]) == ["007", "", ""]
    frame = pandas.read_json(lines, lines=True, dtype=False)
    assert list(frame["keywords"]) == [["mills", "trade, and industry"], [], []]
    assert list(frame["headline"])[:2] == [HEADLINE, "=1+1"]
    assert frame["slug"][0] == "007"
    assert frame["byline"][0]["names"] == ["INES ALDO", "JON BERG"]


def test_duckdb(table: Path, lines: Path) -> None:
    duckdb = module("duckdb")
    rows = duckdb.sql(f"select file, headline, slug, body from read_csv('{table}', all_varchar = true)").fetchall()
    assert rows[0] == ("mühle, 1.txt", HEADLINE, "007", BODY)
    assert [row[1] for row in rows] == [HEADLINE, "=1+1", None]
    query = f"select headline, keywords[2], quotes[1].speaker, len(body) from read_json('{lines}')"
    assert duckdb.sql(query).fetchall() == [
        (HEADLINE, "trade, and industry", "Marta Kroll", 2),
        ("=1+1", None, None, 1),
        (None, None, None, 1),
    ]


def test_openpyxl(table: Path) -> None:
    """A sheet of the CSV's cells keeps them; a formula is one where a cell is taken for it."""
    openpyxl, pandas = module("openpyxl"), module("pandas")
    file = io.BytesIO()
    frame = pandas.read_csv(table, dtype=str, keep_default_na=False)
    frame[["file", "body", "slug"]].to_excel(file, index=False)
    rows = list(openpyxl.load_workbook(file).active.iter_rows(values_only=True))
    assert rows[:2] == [("file", "body", "slug"), ("mühle, 1.txt", BODY, "007")]
    assert len(rows) == 4


def test_pyyaml() -> None:
    yaml = module("yaml")
    documents = written("markdown", STORIES).split("---\n")[1::2]
    first, second, third = map(yaml.safe_load, documents)
    assert (first["title"], first["author"], first["wire_slug"]) == (HEADLINE, ["INES ALDO", "JON BERG"], "007")
    assert first["tags"] == ["mills", "trade, and industry"]
    assert first["date"].isoformat() == "2031-03-03T10:30:00+01:00"
    assert second == {"title": "=1+1", "source_file": "b.txt"}
    assert third == {"source_file": "c.txt"}


HARD = [
    Block(PARAGRAPH, "Rain (1) *fell* [on] {#it} @jon, x^2^ H~2~O $5 and $6; 1/2 <b> \\ `a` R&D &amp; snake_case 😀"),
    Block(CROSSHEAD, "Was # it {.rain}?"),
    Block(ITEM, "• one *item*"),
    Block(ITEM, "another_one_"),
    Block(TABLE, "Team | Won"),
    Block(TABLE, "Port|vale | *8*"),
    Block(PARAGRAPH, "(c) 2031: 'it' -- \"rain\" ... مطر"),
]


def test_pandoc() -> None:
    """Its Markdown has more marks than any other; `smart` would dress what is printed."""
    document = written("markdown", [Story(headline="Rain {falls}", body=HARD, credits=["*ab*/cd"])])
    shown = tool("pandoc", "-f", "markdown-smart", "-t", "plain", "--wrap=none", "--columns=200", given=document)
    paragraphs = [part for part in shown.split("\n\n") if part.strip()]
    assert paragraphs[0] == HARD[0].text
    assert paragraphs[1] == HARD[1].text
    assert [line.removeprefix("-").strip() for line in paragraphs[2].split("\n")] == ["one *item*", "another_one_"]
    rows = [line.split() for line in paragraphs[3].split("\n") if "--" not in line]
    assert rows == [["Team", "Won"], ["Port|vale", "*8*"]]
    assert paragraphs[4] == HARD[-1].text
    assert paragraphs[5].strip() == "*ab*/cd"


def test_pandoc_takes_the_front_matter() -> None:
    meta = json.loads(tool("pandoc", "-f", "markdown-smart", "-t", "json", given=written("markdown", STORIES[:1])))[
        "meta"
    ]
    assert [len(meta[key]["c"]) for key in ("author", "tags")] == [2, 2]
    assert meta["wire_slug"]["c"] == [{"t": "Str", "c": "007"}]


def test_xmllint(tmp_path: Path) -> None:
    for name, path in (("nitf", "//hedline/hl1"), ("newsmlg2", "//*[local-name()='headline']")):
        file = tmp_path / f"{name}.xml"
        file.write_text(written(name, STORIES[:1]), "utf-8")
        assert tool("xmllint", "--nonet", "--xpath", f"string({path})", str(file)).strip() == HEADLINE


def test_gazette() -> None:
    assert [story.headline for story in gazette_cli.parse(written("jsonl", STORIES))] == [HEADLINE, "=1+1", None]
