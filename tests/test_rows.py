"""Rows of quotations and speakers, their schema; fields by dotted names; cells that a spreadsheet leaves as they are."""

import csv
import io
import json
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from records import FULL, STORIES, TEXT
from test_writers import written

import gazette_cli
from gazette_cli import formats
from gazette_cli.schema import schema
from gazette_cli.story import PARAGRAPH, Block, Dateline, Quote, Story
from gazette_cli.writers import Options, chosen, picks, rows_of
from gazette_cli.writers.rows import TABLES, Table
from gazette_cli.writers.spreadsheet import FORMULA, guarded
from gazette_cli.writers.voices import voices, words

STORY_COLUMNS = formats.writer("csv").fields(Options())
SCHEMAS = {rows: Draft202012Validator(json.loads(schema(rows))) for rows in ("quote", "speaker")}


def said(text: str, speaker: str | None, role: str | None = None, *spans: tuple[int, int, int]) -> Quote:
    return Quote(text, "direct", speaker, role, "said", list(spans))


STORY = Story(
    file="pier.txt",
    headline="Pier closes",
    published="2031-03-03",
    dateline=Dateline("PORTVALE, March 3 (EP) --", "PORTVALE", "--03-03", "EP"),
    body=[Block(PARAGRAPH, "One two, said Kroll, three."), Block(PARAGRAPH, "Four"), Block(PARAGRAPH, "Five six")],
    quotes=[
        said("One two three", "Marta Kroll", None, (0, 0, 7), (0, 21, 26), (2, 0, 4)),
        said("Four", "Jon Berg", "a driver", (1, 0, 4)),
        said("five - six", None, None, (2, 0, 8)),
        said("a b", "Marta Kroll", "harbour master", (9, 0, 3)),
        said("seven", "Jon Berg", "the owner"),
    ],
)


def table(stories: list[Story], **options: object) -> list[dict[str, str]]:
    """The rows of the CSV, by their columns."""
    return list(csv.DictReader(io.StringIO(written("csv", stories, **options).removeprefix("\ufeff"), newline="")))


def lines(stories: list[Story], **options: object) -> list[dict[str, Any]]:
    """The rows of the JSON Lines."""
    return [json.loads(line) for line in written("jsonl", stories, **options).split("\n")[:-1]]


SPEAKERS = """\
file,part,speaker,role,quotations,words,share
pier.txt,1,Marta Kroll,harbour master,2,5,0.5556
pier.txt,1,Jon Berg,a driver,2,2,0.2222
pier.txt,1,,,1,2,0.2222
"""


def test_speaker_rows() -> None:
    """Most words first, of equals the first to speak; nobody has a row too; the role is the first that is given."""
    assert written("csv", [STORY, Story(headline="Nothing said")], rows="speaker") == SPEAKERS


def test_speaker_rows_as_json_lines() -> None:
    found = lines([STORY], rows="speaker", fields=("headline", "dateline_place", "speaker", "share"))
    assert found[0] == {
        "headline": "Pier closes",
        "dateline_place": "PORTVALE",
        "speaker": "Marta Kroll",
        "share": 0.5556,
    }
    assert found[2]["speaker"] is None


def test_a_story_whose_quotations_have_no_words_has_no_shares() -> None:
    [row] = voices(Story(quotes=[said("...", "Jon Berg")]))
    assert (row.words, row.share) == (0, None)


WORDS = [
    ("", 0),
    ("It rained.", 2),
    ("the co-op's 3.5 million", 4),
    ("rain – and   wind", 3),
    ("雨が降った。", 5),
    ("港口 said AP", 4),
    ("ฝนตก", 4),
    ("비가 왔다", 2),
    ("...", 0),
]


@pytest.mark.parametrize(("text", "number"), WORDS)
def test_words(text: str, number: int) -> None:
    assert words(text) == number


def test_quote_rows_carry_any_column_of_the_story() -> None:
    names = ("file", "published", "dateline_date", "headline", "speaker", "role", "text")
    assert list(table([STORY], rows="quote", fields=names)[1].values()) == [
        "pier.txt", "2031-03-03", "--03-03", "Pier closes", "Jon Berg", "a driver", "Four",
    ]  # fmt: skip


EXTRA = [
    (0, "[[0,0,7],[0,21,26],[2,0,4]]", "One two, said Kroll, three.\n\nFive six", "3"),
    (1, "[[1,0,4]]", "Four", "1"),
    (3, "[[9,0,3]]", "", "2"),
    (4, "[]", "", "1"),
]


@pytest.mark.parametrize(("number", "spans", "paragraph", "count"), EXTRA)
def test_places_and_paragraph(number: int, spans: str, paragraph: str, count: str) -> None:
    names = ("spans", "paragraph", "words")
    row = table([STORY], rows="quote", fields=names)[number]
    assert row == {"spans": spans, "paragraph": paragraph, "words": count}
    assert lines([STORY], rows="quote", fields=names)[number] == {
        "spans": json.loads(spans),
        "paragraph": paragraph or None,
        "words": int(count),
    }


def test_a_quotation_without_a_place_has_empty_cells() -> None:
    assert written("csv", [STORY], rows="quote", fields=("block", "start", "end")).splitlines()[-1] == ",,"


def test_both_formats_have_the_same_columns() -> None:
    for rows in ("quote", "speaker"):
        assert formats.writer("csv").fields(Options(rows=rows)) == formats.writer("jsonl").fields(Options(rows=rows))
        assert list(lines([FULL], rows=rows)[0]) == list(table([FULL], rows=rows)[0])
        assert set(STORY_COLUMNS) <= set(formats.writer("csv").fields(Options(rows=rows)))


def test_which_formats_have_rows() -> None:
    found = {row.name: rows_of(formats.writer(row.name)) for row in formats.OUTPUTS}
    assert {name for name, rows in found.items() if rows == ("story", "quote", "speaker")} == {"csv", "jsonl"}
    assert {rows for name, rows in found.items() if name not in ("csv", "jsonl")} == {("story",)}


def cell(value: Any, name: str) -> str:
    """What a cell has to say for a value of JSON Lines."""
    if name == "spans":
        return json.dumps(value, separators=(",", ":"))
    if isinstance(value, list):
        return ("\n\n" if name == "body" else " | ").join(value)
    return "" if value is None else str(value)


@pytest.mark.parametrize("rows", ["quote", "speaker"])
@given(stories=st.lists(STORIES, max_size=2))
def test_any_row_is_by_its_schema_and_says_the_same_in_csv(rows: str, stories: list[Story]) -> None:
    names = tuple(TABLES[rows].columns)
    found = lines(stories, rows=rows, fields=names)
    for row in (*found, *lines(stories, rows=rows)):
        SCHEMAS[rows].validate(row)
    assert table(stories, rows=rows, fields=names) == [
        {name: cell(value, name) for name, value in row.items()} for row in found
    ]


@given(STORIES)
def test_shares_are_of_the_whole(story: Story) -> None:
    found = list(voices(story))
    assert sum(row.quotations for row in found) == len(story.quotes)
    assert sum(row.words for row in found) == sum(words(quote.text) for quote in story.quotes)
    if any(row.words for row in found):
        assert sum(row.share or 0 for row in found) == pytest.approx(1, abs=1e-4 * len(found))


@pytest.mark.parametrize("rows", ["quote", "speaker"])
def test_the_schema_has_every_column_and_says_what_it_is(rows: str) -> None:
    found: dict[str, Any] = json.loads(schema(rows))
    Draft202012Validator.check_schema(found)
    assert list(found["properties"]) == list(TABLES[rows].columns)
    assert found["required"] == list(TABLES[rows].usual)
    assert all(len(one["description"]) > 5 and "type" in one for one in found["properties"].values())
    assert not SCHEMAS[rows].is_valid({**lines([FULL], rows=rows)[0], "furniture": None})
    assert not SCHEMAS[rows].is_valid({**lines([FULL], rows=rows)[0], "speaker": 5})


# dotted names

PLACES = list(picks.places())


def asked(target: str, *names: str, **options: Any) -> tuple[str, ...]:
    return chosen(formats.writer(target), names, Options(**options))


CHOSEN = [
    ("json", {}, ["headline, file", "headline"], ("headline", "file")),
    ("json", {}, [], ()),
    ("json", {}, ["dateline.place", "quotes.speaker,lede"], ("dateline.place", "quotes.speaker", "lede")),
    ("csv", {}, ["dateline.place,dateline_place,dateline.text"], ("dateline_place", "dateline")),
    ("csv", {}, ["publisher.blurb", "byline.names", "body.text"], ("publisher_blurb", "byline", "body")),
    ("csv", {"rows": "quote"}, ["quotes.speaker,dateline.date"], ("speaker", "dateline_date")),
    ("jsonl", {"rows": "speaker"}, ["source.name,share"], ("source_name", "share")),
    ("jsonl", {}, ["source.name"], ("source.name",)),
    ("markdown", {}, ["title, date"], ("title", "date")),
]


@pytest.mark.parametrize(("target", "options", "names", "fields"), CHOSEN)
def test_chosen(target: str, options: dict[str, Any], names: list[str], fields: tuple[str, ...]) -> None:
    assert asked(target, *names, **options) == fields


UNKNOWN = [
    ("json", {}, "hedline", "'hedline'; did you mean 'headline'? there are: file, part, "),
    ("json", {}, "Headline", "'Headline'; did you mean 'headline'? there are: file, "),
    ("json", {}, "author", "'author'; there are: file, "),
    ("json", {}, "", "''; there are: file, "),
    ("json", {}, "headline,", "''; there are: file, "),
    ("csv", {}, "file, , part", "''; there are: file, "),
    ("json", {}, "place", "'place'; did you mean 'dateline.place'? there are: file, "),
    ("csv", {}, "place", "'place'; did you mean 'dateline_place'? there are: file, "),
    ("json", {}, "speaker", "'speaker'; did you mean 'quotes.speaker'? there are: file, "),
    ("csv", {}, "speaker", "'speaker'; speaker is a column of --rows quote; there are: file, "),
    ("jsonl", {}, "share", "'share'; share is a column of --rows speaker; there are: file, "),
    ("jsonl", {"rows": "quote"}, "furniture", "'furniture'; furniture is a column of --rows story; there are: file, "),
    ("csv", {}, "quotes.speaker", "'quotes.speaker'; quotes.speaker is a column of --rows quote; there are: file, "),
    ("json", {}, "dateline.city", "'dateline.city'; there are: dateline.text, dateline.place, dateline.date, dateline.agency"),
    ("json", {}, "dateline.", "'dateline.'; there are: dateline.text, "),
    ("csv", {}, "publisher.text", "'publisher.text'; there are: publisher.name, publisher.blurb"),
    ("json", {}, "headline.text", "'headline.text'; did you mean 'headline'? there are: file, "),
    ("json", {}, "lede.x", "'lede.x'; did you mean 'lede'? there are: file, "),
    ("json", {}, ".place", "'.place'; there are: file, "),
    ("json", {}, "quotes.spans.0", "'quotes.spans.0'; did you mean 'quotes.spans'? there are: file, "),
    ("markdown", {}, "dateline.place", "'dateline.place'; did you mean 'dateline'? there are: title, "),
    ("nitf", {}, "dateline.place", "'dateline.place'; did you mean 'dateline'? there are: headline, "),
]  # fmt: skip


@pytest.mark.parametrize(("target", "options", "names", "line"), UNKNOWN)
def test_unknown(target: str, options: dict[str, Any], names: str, line: str) -> None:
    with pytest.raises(ValueError, match=r"^no field") as caught:
        asked(target, names, **options)
    assert str(caught.value).startswith(f"no field {line}")


NESTED = [
    (("dateline.place",), {"dateline": {"place": "PORTVALE"}}),
    (("dateline.date", "file", "dateline.place"), {"dateline": {"date": "--03-03", "place": "PORTVALE"}, "file": "pier.txt"}),
    (("byline.names", "headline"), {"byline": None, "headline": "Pier closes"}),
    (("body.kind",), {"body": [{"kind": "paragraph"}] * 3}),
    (("keywords", "media.uri"), {"keywords": [], "media": []}),
    (("source.name", "source"), {"source": None}),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "record"), NESTED)
def test_nested(fields: tuple[str, ...], record: dict[str, Any]) -> None:
    assert lines([STORY], fields=fields) == [record]
    assert json.loads(written("json", [STORY], fields=fields)) == record


def test_a_part_that_is_asked_for_itself_is_whole() -> None:
    whole = lines([FULL], fields=("quotes",))
    assert (
        lines([FULL], fields=("quotes.speaker", "quotes"))
        == lines([FULL], fields=("quotes", "quotes.speaker"))
        == whole
    )


@pytest.mark.parametrize("place", PLACES)
def test_a_record_of_one_place_is_read_again(place: str) -> None:
    line = written("jsonl", [FULL], fields=(place,))
    [story] = gazette_cli.parse(line, format="json")
    assert written("jsonl", [story], fields=(place,)) == line
    Draft202012Validator(json.loads(schema())).validate(story.to_dict())
    for row in formats.OUTPUTS:
        for rows in rows_of(formats.writer(row.name)):
            written(row.name, [story], rows=rows)


@pytest.mark.parametrize("rows", ["quote", "speaker"])
def test_rows_are_no_records(rows: str) -> None:
    with pytest.raises(gazette_cli.GazetteError, match="record 1 is a row of --rows, no story in it"):
        gazette_cli.parse(written("jsonl", [FULL], rows=rows), format="json")
    with pytest.raises(gazette_cli.GazetteError, match="gazette's own CSV"):
        gazette_cli.parse(written("csv", [FULL], rows=rows))


def test_a_column_of_a_part_says_where_it_stands() -> None:
    """A name with an underscore for each place that has a column, and none twice."""
    tables: list[Table] = list(TABLES.values())
    for one in tables:
        paths = [column.path for column in one.columns.values() if "." in column.path]
        assert len(paths) == len(set(paths))
        assert set(paths) <= set(PLACES)


# spreadsheets

GUARDED = """\
=1+1
+47 555 0100
-5
-- EXAMPLE PRESS
--03-03
@portvale
＝1+1
3-4
1/2
00123
1E5
1e-5
3.5
3,5
1,000
(5)
50%
$5
5 €
5 kr
CHF 5
10:30
10:30 pm
10 a
1 1/2
2031
2031-03
2031-03-03
2031-03-03T10:00:00Z
2031-03-03T10:30+02:00
MARCH 3
March 2031
3 March 2031
Monday, March 3, 2031
3. März 2031
3 mars 2031
3 de marzo de 2031
2031年3月3日
SEPT2
TRUE
false
WAHR
#N/A
#REF!
#DIV/0!
３""".splitlines()

LEFT = """\
Harbour bridge closes
3 million crowns
March
May
1st Ld
BC-Norland-Bridge, 1st Ld-Writethru,210
Route 66
G20
Covid-19
3rd March
#portvale
#METOO
# no heading
's Gravenhage
"Rain"
truth
E
https://example.org/2031/03
medtop:20000337
PORTVALE, March 3 (EP) --
port - authority""".splitlines()


@pytest.mark.parametrize("text", [*GUARDED, " =1", "\t5", "\r", "5 ", "\ufeff=1+1", "\u200b\xad@x", "\x005"])
def test_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", [*LEFT, "", " ", "'"])
def test_left(text: str) -> None:
    assert guarded(text) == text


def test_excel_is_for_texts_alone() -> None:
    """Numbers of gazette's own are numbers there too; a byte order mark comes first."""
    story = Story(file="5", headline="=1", keywords=["3", "4"], urgency=4)
    names = ("file", "part", "headline", "keywords", "urgency", "lede")
    assert written("csv", [story], excel=True, fields=names) == (
        "\ufefffile,part,headline,keywords,urgency,lede\n'5,1,'=1,'3 | 4,4,\n"
    )
    assert written("csv", [STORY], excel=True, rows="quote", fields=("n", "spans")).splitlines()[1].startswith('1,"[[0')


def test_no_share_has_a_decimal_mark_in_a_spreadsheet() -> None:
    """0.944 is 944 where the comma is the decimal mark."""
    shares = [row["share"] for row in table([STORY, Story(quotes=[said("Rain", None)])], rows="speaker", excel=True)]
    assert shares == ["5556E-4", "2222E-4", "2222E-4", "10000E-4"]
    assert [float(share) for share in shares] == [0.5556, 0.2222, 0.2222, 1]


CELLS = TEXT | st.text("=+-@\t\r\n' 35.,/:eEMar%$TZ年", max_size=9) | st.sampled_from([*GUARDED, *LEFT])


@pytest.mark.parametrize("rows", ["story", "quote", "speaker"])
@given(story=STORIES, texts=st.lists(CELLS, min_size=6, max_size=6))
def test_no_cell_of_a_spreadsheet_is_a_formula(rows: str, story: Story, texts: list[str]) -> None:
    story.headline, story.slug, story.file, story.keywords = texts[0], texts[1], texts[2], texts[3:4]
    story.quotes.append(said(texts[4], texts[5]))
    plain, safe = table([story], rows=rows), table([story], rows=rows, excel=True)
    for row, other in zip(plain, safe, strict=True):
        assert not any(text.startswith(FORMULA) for text in other.values())
        assert all(other[name] in (text, f"'{text}") for name, text in row.items() if name != "share")


def test_rows_of_many_stories_come_a_story_at_a_time() -> None:
    found = table([STORY, FULL, STORY], rows="speaker")
    assert [file for file, _ in groupby(row["file"] for row in found)] == ["pier.txt", "bridge.txt", "pier.txt"]
