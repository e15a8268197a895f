"""Records → JSON, JSON Lines, CSV, Markdown."""

import csv
import io
import json
from collections.abc import Sequence
from itertools import pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from records import FULL, STORIES, TEXT

from gazette_cli import formats
from gazette_cli.story import FIELDS, ITEM, PARAGRAPH, TABLE, Block, Dateline, Story
from gazette_cli.writers import Options
from gazette_cli.writers.markdown import FRONT_MATTER, bare_date, escaped


def written(name: str, stories: Sequence[Story], **options: object) -> str:
    """What the writer of that name prints."""
    out = io.BytesIO()
    formats.writer(name).write(iter(stories), out, Options(**options))  # type: ignore[arg-type]
    return out.getvalue().decode()


FULL_ROW = {
    "file": "bridge.txt",
    "part": "2",
    "format": "text",
    "headline": 'Harbour bridge "closes" for repairs',
    "kicker": "TRANSPORT",
    "subhead": "Lorries must go round by Westholm",
    "summary": "What the repairs mean for lorries",
    "byline": "INES ALDO | JON BERG",
    "byline_affiliation": "Example Press",
    "dateline": "PORTVALE, Norland, March 3 (EP) --",
    "dateline_place": "PORTVALE, Norland",
    "dateline_date": "--03-03",
    "dateline_agency": "EP",
    "lede": "The bridge closes to lorries on Monday, the port said.",
    "quotes": "3",
    "source": "Source: Example Press - EP",
    "source_name": "Example Press",
    "source_abbreviation": "EP",
    "provider": "Norland Wire",
    "publisher_name": "Portvale Review",
    "publisher_blurb": "The Portvale Review is a review of Portvale.",
    "about": "About Norspan Norspan builds bridges.",
    "credits": "Reporting by Ines Aldo; | Editing by Jon Berg",
    "contacts": "Press office, 555 0100",
    "copyright": "(c) 2031 Example Press",
    "usage_terms": "Not for resale",
    "notes": "EDS: adds detail",
    "slug": "BC-Bridge, 1st Ld",
    "take": "1st Ld",
    "keywords": "bridges | harbours",
    "subjects": "medtop:20000337 | ports",
    "genres": "Background",
    "language": "en",
    "located": "Portvale",
    "created": "2031-03-03T09:00Z",
    "published": "2031-03-03T10:30Z",
    "modified": "2031-03-04",
    "embargo": "2031-03-03T10:00Z",
    "status": "usable",
    "urgency": "4",
    "version": "2",
    "type": "text",
    "uri": "https://example.org/bridge",
    "media": "https://example.org/bridge.jpg",
    "warnings": "encoding-guessed",
    "body": "\n\n".join(block.text for block in FULL.body),
}

FULL_QUOTES = """\
file,part,headline,n,kind,speaker,role,cue,text,block,start,end
bridge.txt,2,"Harbour bridge ""closes"" for repairs",1,indirect,the port,,said,The bridge closes to lorries,0,0,28
bridge.txt,2,"Harbour bridge ""closes"" for repairs",2,indirect,,,say,It was built in a year,5,6,28
bridge.txt,2,"Harbour bridge ""closes"" for repairs",3,direct,the port,operator,,all of it,0,0,3
"""

FULL_MARKDOWN = """\
---
title: "Harbour bridge \\"closes\\" for repairs"
subtitle: "Lorries must go round by Westholm"
summary: "What the repairs mean for lorries"
section: "TRANSPORT"
author: ["INES ALDO","JON BERG"]
dateline: "PORTVALE, Norland, March 3 (EP) --"
place: "PORTVALE, Norland"
date: 2031-03-03T10:30:00Z
embargo: 2031-03-03T10:00:00Z
agency: "EP"
source: "Example Press"
publisher: "Portvale Review"
speakers: ["the port"]
wire_slug: "BC-Bridge, 1st Ld"
tags: ["bridges","harbours"]
lang: "en"
source_url: "https://example.org/bridge"
source_file: "bridge.txt"
---

The bridge closes to lorries on Monday, the port said.

## Cracks in two spans

- span 3: 1.5 m
- span 4: 0.5 m

| span 3 | 1.5 |
|---|---|
| span 4 | 0.5 |

1986\\. It was built in a year, \\*they\\* say.

*Reporting by Ines Aldo;*

*Editing by Jon Berg*

*Source: Example Press - EP*

*The Portvale Review is a review of Portvale.*
"""


def test_full_csv() -> None:
    assert list(csv.DictReader(io.StringIO(written("csv", [FULL]), newline=""))) == [FULL_ROW]


def test_full_quote_rows() -> None:
    assert written("csv", [FULL], rows="quote") == FULL_QUOTES


def test_full_markdown() -> None:
    assert written("markdown", [FULL]) == FULL_MARKDOWN


def test_full_json() -> None:
    record = json.loads(written("json", [FULL]))
    assert list(record) == list(FIELDS)
    assert record["lede"] == FULL.body[0].text
    assert record["quotes"][0]["spans"] == [[0, 0, 28]]
    assert record["dateline"] == {
        "text": "PORTVALE, Norland, March 3 (EP) --",
        "place": "PORTVALE, Norland",
        "date": "--03-03",
        "agency": "EP",
    }


def test_empty_story_in_markdown_has_no_key_without_value() -> None:
    assert written("markdown", [Story()]) == '---\nsource_file: "-"\n---\n'


DATES = [
    ("2031-03-03", "2031-03-03"),
    ("2031-03-03T10:30", "2031-03-03T10:30:00"),
    ("2031-03-03 10:30:15", "2031-03-03T10:30:15"),
    ("2031-03-03T10:30:15.250+02:00", "2031-03-03T10:30:15.250+02:00"),
    ("2031-03-03T10:30:15,250+0200", "2031-03-03T10:30:15.250+02:00"),
    ("2031-03-03T10:30Z", "2031-03-03T10:30:00Z"),
    ("2031-02-30", None),
    ("2031-03-03T25:30", None),
    ("--03-03", None),
    ("2031", None),
    ("2031-03", None),
    ("yesterday", None),
]


@pytest.mark.parametrize(("stamp", "bare"), DATES)
def test_dates_stand_bare_when_they_are_full(stamp: str, bare: str | None) -> None:
    assert bare_date(stamp) == bare


def test_the_datelines_date_serves_where_nothing_was_published() -> None:
    story = Story(dateline=Dateline("PORTVALE, March 3, 2031 --", date="2031-03-03"))
    assert "\ndate: 2031-03-03\n" in written("markdown", [story])


ESCAPES = [
    ("a plain line, with commas - and (brackets).", "a plain line, with commas - and (brackets)."),
    ("snake_case stays, _this_ does not", r"snake_case stays, \_this\_ does not"),
    ("__init__", r"\_\_init\_\_"),
    ("- no item", r"\- no item"),
    ("--- no rule", r"\--- no rule"),
    ("-- EXAMPLE PRESS", r"\-- EXAMPLE PRESS"),
    ("-- EXAMPLE PRESS", r"\-- EXAMPLE PRESS"),
    ("-30 degrees", "-30 degrees"),
    ("+ no item", r"\+ no item"),
    ("# no heading", r"\# no heading"),
    ("#1 seed", r"\#1 seed"),
    ("room #2, C# and #tag", r"room \#2, C# and \#tag"),
    ("1986. It was", r"1986\. It was"),
    ("1) first", r"1\) first"),
    ("3.5 per cent", "3.5 per cent"),
    ("R&D, AT&T and &amp;", r"R&D, AT&T and &amp;amp;"),
    ("{{< figure >}} and {% raw %}", r"\{\{\< figure \>\}\} and \{&#37; raw &#37;\}"),
    ("between $5 and $6", r"between \$5 and \$6"),
    (": no definition", r"\: no definition"),
    ("(c) 2031, (@jon) and x^2^", r"(c\) 2031, (@jon) and x&#94;2&#94;"),
    ("(@jon) no example", r"\(@jon) no example"),
    ("A. Berg and iv. a letter", "A. Berg and iv. a letter"),
    ("iv. no item", r"iv\. no item"),
    ("see https://x.example/a?b=1, she said", "see https://x.example/a?b=1, she said"),
    ("see https://x.example/~jon/_a_, she said", "see <https://x.example/~jon/_a_>, she said"),
    ("[https://x.example/a](b)", r"\[<https://x.example/a>\](b)"),
    ("a==b== and %%no comment%%", r"a\==b\== and &#37;%no comment&#37;%"),
    ("::: no division", r"\::: no division"),
    ("two\n  rows\tfolded", "two rows folded"),
]


@pytest.mark.parametrize(("text", "markdown"), ESCAPES)
def test_escapes(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


def body(*blocks: Block) -> str:
    """The text below the front matter."""
    return written("markdown", [Story(body=list(blocks))]).split("---\n\n", 1)[1]


TABLES: list[tuple[list[str], str]] = [
    (["Team | Won", "Portvale | 8"], "| Team | Won |\n| --- | --- |\n| Portvale | 8 |"),
    (["Team | Won\nPortvale | 8"], "| Team | Won |\n|---|---|\n| Portvale | 8 |"),
    (["Team\tWon", "Portvale \t 8"], "| Team | Won |\n| --- | --- |\n| Portvale | 8 |"),
    (["Norland City   8", "Westholm  6"], "| Norland City | 8 |\n| --- | --- |\n| Westholm | 6 |"),
    (["League", "a|b | *8*"], "| League |  |\n| --- | --- |\n| a\\|b | \\*8\\* |"),
    (["span 3 | 1.5"], "span 3 \\| 1.5  "),
    (["Net loss 1 vs 2", "Revs 3 vs 4"], "Net loss 1 vs 2  \nRevs 3 vs 4  "),
    (["Net loss 1 vs 2\nRevs 3 vs 4"], "Net loss 1 vs 2  \nRevs 3 vs 4"),
    (["Net 1\nRevs 3", "Net 2"], "Net 1  \nRevs 3\n\nNet 2  "),
]
"""Rows with columns are a table of Markdown, which needs two of them; others are lines."""


@pytest.mark.parametrize(("rows", "markdown"), TABLES)
def test_tables(rows: list[str], markdown: str) -> None:
    assert body(*(Block(TABLE, row) for row in rows), Block(PARAGRAPH, "It closes.")) == f"{markdown}\n\nIt closes.\n"


ITEMS: list[tuple[list[str], str]] = [
    (["Rain", "Snow"], "- Rain\n- Snow"),
    (["* Rain", "• Snow", "– Hail", "-5 degrees"], "- Rain\n- Snow\n- Hail\n- -5 degrees"),
    (["1. Rain", "2. Snow"], "1. Rain\n2. Snow"),
    ([f"{n}. Rain" for n in range(1, 11)], "\n".join(f"{n}. Rain" for n in range(1, 11))),
    (["Rain", "1. Snow", "* Hail"], "- Rain\n\n1. Snow\n\n- Hail"),
    (["Rain", "2. Snow", "3. Hail"], "- Rain\n- 2\\. Snow\n- 3\\. Hail"),
    (["1. Rain", "1. Snow"], "- 1\\. Rain\n- 1\\. Snow"),
    (["1) Rain", "07. Snow", "1986. Hail"], "- 1\\) Rain\n- 07\\. Snow\n- 1986\\. Hail"),
]
"""Markdown has its own bullets, and its own numbers where they count up from 1."""


@pytest.mark.parametrize(("items", "markdown"), ITEMS)
def test_items(items: list[str], markdown: str) -> None:
    assert body(*(Block(ITEM, item) for item in items)) == f"{markdown}\n"


READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PRINTED = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), include_characters="\n`*_[]<>#+-.!|~&{}$=:;\\")
) | st.text("a1 \n`*_[]()<>#+-.!|~&{}$=:;\\\"'/")


def rendered(markdown: str) -> list[tuple[str, str]]:
    """The blocks that a CommonMark reader sees, as (kind, plain text)."""
    tokens = READER.parse(markdown)
    return [
        (before.type, "".join(child.content for child in token.children or ()))
        for before, token in pairwise(tokens)
        if token.type == "inline"
    ]


SETTINGS = [("{}", "paragraph_open"), ("## {}", "heading_open"), ("- {}", "paragraph_open"), ("*{}*", "paragraph_open")]


@pytest.mark.parametrize(("setting", "kind"), SETTINGS)
@given(text=PRINTED)
def test_escaped_text_reads_as_printed(setting: str, kind: str, text: str) -> None:
    if folded := " ".join(text.split()):
        assert rendered(setting.format(escaped(text))) == [(kind, folded)]


@given(st.lists(STORIES, max_size=3), st.booleans())
def test_json_and_jsonl_say_the_same(stories: list[Story], many: bool) -> None:
    lines = [json.loads(line) for line in written("jsonl", stories).split("\n")[:-1]]
    document = written("json", stories, many=many)
    if not stories and not many:
        assert document == ""
    else:
        assert json.loads(document) == (lines[0] if len(lines) == 1 and not many else lines)


@given(st.lists(STORIES, max_size=3))
def test_csv_reads_back(stories: list[Story]) -> None:
    table = list(csv.reader(io.StringIO(written("csv", stories), newline="")))
    assert len(table) == len(stories) + 1
    for row, story in zip(table[1:], stories, strict=True):
        cells = dict(zip(table[0], row, strict=True))
        assert cells["headline"] == (story.headline or "")
        assert cells["lede"] == (story.lede or "")
        assert cells["body"] == "\n\n".join(block.text for block in story.body)


@given(st.lists(STORIES, max_size=2))
def test_quote_rows_read_back(stories: list[Story]) -> None:
    table = list(csv.DictReader(io.StringIO(written("csv", stories, rows="quote"), newline="")))
    assert [row["text"] for row in table] == [quote.text for story in stories for quote in story.quotes]


@given(TEXT)
def test_one_column_reads_back(text: str) -> None:
    table = list(csv.reader(io.StringIO(written("csv", [Story(headline=text)], fields=("headline",)), newline="")))
    assert table == [["headline"], [text]]


@given(STORIES)
def test_front_matter_is_flat_and_its_strings_are_json(story: Story) -> None:
    lines = written("markdown", [story]).split("\n")
    matter = lines[1 : lines.index("---", 1)]
    keys = [line.partition(": ")[0] for line in matter]
    assert keys == [key for key in FRONT_MATTER if key in keys]
    loaded = yaml.safe_load("\n".join(matter)) or {}
    for line in matter:
        key, _, value = line.partition(": ")
        assert key == "date" or json.loads(value) == loaded[key] == FRONT_MATTER[key](story)


@pytest.mark.parametrize("target", [row.name for row in formats.OUTPUTS])
def test_every_field_can_stand_alone(target: str) -> None:
    for name in formats.writer(target).fields(Options()):
        assert written(target, [FULL], fields=(name,))


def test_columns_are_as_documented() -> None:
    assert tuple(FULL_ROW) == formats.writer("csv").fields(Options())


def test_stories_are_written_as_they_come() -> None:
    """Each writer prints a story before it asks for the one after next; a page begins with how many there are."""
    for row in formats.OUTPUTS:
        if row.name == "html":
            continue
        out = io.BytesIO()
        seen: list[int] = []

        def stories(out: io.BytesIO = out, seen: list[int] = seen):  # type: ignore[no-untyped-def]
            for _ in range(3):
                seen.append(len(out.getvalue()))
                yield Story(body=[Block(PARAGRAPH, "x")])

        formats.writer(row.name).write(stories(), out, Options(many=True))
        assert seen[0] < seen[1] < seen[2], row.name
