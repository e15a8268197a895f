"""Story → exchange format → the same story: every key that a format holds comes back as it was."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from records import FULL
from round_trip import STORIES, read, schema_of, written

import gazette_cli
from gazette_cli import formats
from gazette_cli.quotes import annotate
from gazette_cli.story import (
    CROSSHEAD,
    PARAGRAPH,
    TABLE,
    Block,
    Byline,
    Dateline,
    Story,
)

HERE = Path(__file__).parent
FORMATS = ("ninjs", "nitf", "newsmlg2")
"""What has a schema, and is read back whole."""
INPUTS = sorted(
    path
    for folder, ends in (("copy", ".txt"), ("stories", ".txt"), ("pages", ".html"), ("exchange", ""))
    for path in (HERE / folder).iterdir()
    if path.name.endswith(ends) and path.suffix != ".records"
)
"""Copy, pages and documents of all formats."""


def same(name: str, story: Story) -> None:
    """What must hold of a story and a format."""
    holds = formats.writer(name).HOLDS
    annotate(story)
    content = written(name, story)
    schema_of(name)(content)
    [again] = read(name, content)
    assert {key: getattr(again, key) for key in holds} == {key: getattr(story, key) for key in holds}
    assert written(name, again) == content


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=200, deadline=None)
@given(story=STORIES)
def test_any_story_comes_back(name: str, story: Story) -> None:
    same(name, story)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("path", INPUTS, ids=lambda path: path.name)
def test_what_was_read_comes_back(name: str, path: Path) -> None:
    try:
        stories = gazette_cli.parse_file(path)
    except gazette_cli.GazetteError:
        pytest.skip("holds no story")
    for story in stories:
        same(name, story)


@pytest.mark.parametrize("name", FORMATS)
def test_a_story_that_has_everything_comes_back(name: str) -> None:
    same(name, Story(**{key: getattr(FULL, key) for key in ("file", "part", *formats.writer(name).HOLDS - {"lede"})}))


LEDE = Block(PARAGRAPH, "Rain fell.")
ODD = {
    "no paragraph for the dateline": Story(
        headline="Rain", dateline=Dateline("PORTVALE (EP) -", "PORTVALE", None, "EP"), body=[Block(TABLE, "a | 1")]
    ),
    "a crosshead before the lede": Story(
        headline="Rain", dateline=Dateline("PORTVALE -", "PORTVALE"), body=[Block(CROSSHEAD, "Floods"), LEDE]
    ),
    "a dateline that says less than its parts": Story(
        headline="Rain", dateline=Dateline("PORTVALE -", "WESTHOLM", "2031-03-03", "EP"), body=[LEDE]
    ),
    "a byline that names nobody": Story(
        headline="Rain", byline=Byline("By our staff", ["Ines Aldo"], "EP"), body=[LEDE]
    ),
    "a paragraph like a source line": Story(headline="Rain", body=[LEDE, Block(PARAGRAPH, "Source: Example Press")]),
    "a paragraph like a credit": Story(headline="Rain", body=[LEDE, Block(PARAGRAPH, "(Editing by Jon Berg)")]),
    "a paragraph like the headline": Story(headline="Rain", body=[Block(PARAGRAPH, "Rain"), LEDE]),
    "a crosshead like the headline": Story(headline="Rain", body=[Block(CROSSHEAD, "Rain"), LEDE]),
    "a paragraph twice": Story(headline="Rain", body=[LEDE, LEDE]),
    "a table with an empty cell": Story(headline="Rain", body=[Block(TABLE, "a |  | b\n1 | 2"), LEDE]),
    "a table in columns": Story(headline="Rain", body=[Block(TABLE, "Portvale    12\nWestholm     3")]),
    "a deck alone": Story(subhead="Floods on the coast", body=[LEDE]),
    "nothing but a body": Story(body=[LEDE]),
    "a summary like the lede": Story(headline="Rain", summary="Rain fell.", body=[LEDE]),
    "tags": Story(
        headline="<b>Rain</b> & <i>", body=[Block(PARAGRAPH, "<script>alert(1)</script> &lt;p&gt; ]]> <!-- -->")]
    ),
}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("case", ODD)
def test_odd_stories_come_back(name: str, case: str) -> None:
    story = ODD[case]
    same(name, Story(**{key: getattr(story, key) for key in ("file", *formats.writer(name).HOLDS - {"lede"})}))


@pytest.mark.parametrize("name", FORMATS)
def test_characters_that_no_document_may_hold(name: str) -> None:
    story = Story(headline="Rain\x00\x0b\uffff", body=[Block(PARAGRAPH, "It \x1b[31mrained\x08.")], keywords=["\x01"])
    content = written(name, story)
    schema_of(name)(content)
    [again] = read(name, content)
    assert again.body[0].text.endswith("rained\ufffd.")


@pytest.mark.parametrize("name", ["ninjs", "newsmlg2"])
def test_several_stories_are_one_document(name: str) -> None:
    stories = [Story(headline=f"Rain {n}", published="2031-03-03", body=[LEDE]) for n in range(3)]
    content = written(name, *stories)
    schema_of(name)(content)
    assert [(story.headline, story.part) for story in read(name, content)] == [
        ("Rain 0", 1),
        ("Rain 1", 2),
        ("Rain 2", 3),
    ]


def test_what_is_made_for_the_lack_of_an_identifier_is_none() -> None:
    story = Story(headline="Rain", body=[LEDE])
    for name in FORMATS:
        content = written(name, story)
        assert b"urn:gazette:" in content
        assert written(name, story) == content
        assert read(name, content)[0].uri is None


def test_there_is_no_clock_in_it() -> None:
    content = written("newsmlg2", Story(headline="Rain", dateline=Dateline("X -", date="2031-03-03"), body=[LEDE]))
    assert b"<versionCreated>2031-03-03T00:00:00</versionCreated>" in content
    assert b"1970-01-01" in written("newsmlg2", Story(headline="Rain", body=[LEDE]))
