"""Story → exchange format → the same story: every key that a format holds comes back as it was."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from records import FULL
from records import STORIES as ANY
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
    Media,
    Source,
    Story,
    Subject,
)
from gazette_cli.writers import FOLLOWS, documents, losses

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


@pytest.mark.parametrize("name", [*FORMATS, "jsonld"])
@settings(deadline=None)
@given(story=ANY)
def test_a_record_of_any_texts_is_valid_and_comes_back_tidied(name: str, story: Story) -> None:
    content = written(name, story)
    if name in FORMATS:
        schema_of(name)(content)
    [tidy] = documents.limited([story], ())
    [again] = read(name, content)
    keys = formats.writer(name).HOLDS - FOLLOWS - ({"body", "dateline"} if name == "jsonld" else set())
    assert {key: getattr(again, key) for key in keys} == {key: getattr(tidy, key) for key in keys}
    assert written(name, again) == content


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
    "a summary that begins with the dateline": Story(
        summary="PORTVALE (EP) - Rain.", dateline=Dateline("PORTVALE (EP) -", "PORTVALE", None, "EP"), body=[LEDE]
    ),
    "writers in another order than printed": Story(
        byline=Byline("By Ines Aldo and Jon Berg", ["Marta Kroll", "Jon Berg", "Ines Aldo"]), body=[LEDE]
    ),
    "a keyword twice": Story(keywords=["rain", "rain"], body=[LEDE]),
    "files without an address": Story(
        media=[Media("picture", None, None, "EP"), Media("video", None, "Rain"), Media("audio", None)], body=[LEDE]
    ),
    "addresses that are none": Story(
        media=[Media("picture", uri) for uri in ("a b.jpg", "://", "http://[::1", "#a#b", "100%", ":rain")],
        subjects=[Subject("see http://example.org/", "rain"), Subject("http://[::1", None), Subject("://", "wind")],
        uri="rain in Portvale",
        body=[LEDE],
    ),
    "a number of no subject": Story(subjects=[Subject("subj:00000000", "rain")], body=[LEDE]),
    "tables that end with an empty cell": Story(body=[Block(TABLE, "a | \n | b"), Block(TABLE, " | "), LEDE]),
    "codes that no schema has": Story(version="Ⱦ1", language="ié", published="2031-02-30", body=[LEDE]),
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


UNTIDY = [
    (Story(headline="  Rain\t falls\r\n on\u2003Portvale "), Story(headline="Rain falls on Portvale")),
    (Story(headline="It \x93rained\x94\x85"), Story(headline="It \u201crained\u201d\u2026")),
    (Story(headline="Rain\ud83d\x1b[2J"), Story(headline="Rain\ufffd\ufffd[2J")),
    (Story(headline=" ", notes=["", "EDS: adds"], keywords=["\n"]), Story(notes=["EDS: adds"])),
    (Story(body=[Block(PARAGRAPH, " "), Block(PARAGRAPH, "Rain\nfell.")]), Story(body=[Block(PARAGRAPH, "Rain fell.")])),
    (Story(body=[Block(TABLE, "a   1 \r\n\r\n  b\x1f2\n")]), Story(body=[Block(TABLE, "a   1 \n  b 2")])),
    (Story(byline=Byline("", ["Ines Aldo", "Jon Berg"])), Story(byline=Byline("Ines Aldo, Jon Berg", ["Ines Aldo", "Jon Berg"]))),
    (Story(source=Source("", "Example Press")), Story(source=Source("Example Press", "Example Press"))),
    (Story(dateline=Dateline(" "), byline=Byline("")), Story()),
]  # fmt: skip
"""Records with untidy texts, and as what they are written."""


@pytest.mark.parametrize(("story", "tidy"), UNTIDY)
def test_texts_are_folded_and_what_is_empty_is_left_out(story: Story, tidy: Story) -> None:
    assert list(documents.limited([story], ())) == [tidy]


def test_what_is_empty_is_no_loss() -> None:
    empty = Story(kicker="", about=[], created=" ", notes=[""], credits=["\n"])
    assert losses(empty, frozenset()) == []


ADDRESSES = [
    "https://example.org/räin?a=1&b=2#top", "rain.jpg", "/a/rain.jpg", "file:///a/b", "mailto:a@example.org",
    "tag:example.org,2031:rain", "http://example.org:80", "a%20b",
]  # fmt: skip
NO_ADDRESSES = ["a b", "://", "http://[::1", "http://a:b/c", "100%", "a#b#c", ":a", "1a:b", "//", "a\\b", "<a>", "a\n"]


@pytest.mark.parametrize("uri", ADDRESSES)
def test_an_address(uri: str) -> None:
    assert documents.addressed(uri)


@pytest.mark.parametrize("uri", NO_ADDRESSES)
def test_no_address(uri: str) -> None:
    assert not documents.addressed(uri)


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
