"""The tables of formats: recognition, and what a new row must bring."""

import codecs
from importlib.util import find_spec
from pathlib import Path

import pytest

import gazette_cli
from gazette_cli import formats, inputs, packed
from gazette_cli.pattern import Pattern
from gazette_cli.story import Dateline, Source, Story
from gazette_cli.writers import Options

RECOGNISED = [
    (b"<!DOCTYPE html><p>Mill reopens", "html"),
    (b"\n  <HTML lang=en>", "html"),
    (codecs.BOM_UTF8 + b"<!-- saved --><html>", "html"),
    ("<!doctype html><p>Mill".encode("utf-16"), "html"),
    (b"HTTP/1.1 200 OK\nServer: mill\n\n<!doctype html><p>Mill", "html"),
    (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', "html"),
    (b'<div class="story"><p>Mill reopens', "html"),
    (codecs.BOM_UTF8 + b"\n<article>Mill reopens", "html"),
    (b"Mill reopens\n\nThe <b>mill</b> reopens.", "text"),
    (b"Students learn to write\n\nThey put <html> and <body> first, their teacher said.", "text"),
    (b"<By JANE ROE=\n<PORTVALE (EP) _ The mill reopens.", "text"),
    (b"<<Mill reopens>>\n\nThe mill reopens on Friday.", "text"),
    (b"The article <a> was left out of the headline", "text"),
    (b"", "text"),
]


@pytest.mark.parametrize(("source", "name"), RECOGNISED)
def test_recognised(source: bytes, name: str) -> None:
    assert formats.recognised(formats.beginning(source)) == name


def test_the_last_input_format_takes_what_is_left() -> None:
    assert [row.name for row in formats.INPUTS if row.recognised is None] == [formats.INPUTS[-1].name]


def test_names_are_given_once() -> None:
    for rows in (formats.INPUTS, formats.OUTPUTS):
        names = [name for row in rows for name in (row.name, *row.others)]
        assert len(set(names)) == len(names)
    ends = [end for row in formats.OUTPUTS for end in row.told]
    assert len(set(ends)) == len(ends)
    assert formats.UNWRITTEN.isdisjoint(ends)


@pytest.mark.parametrize("row", formats.OUTPUTS, ids=[row.name for row in formats.OUTPUTS])
def test_a_writer_names_its_fields_and_is_found_by_its_names(row: formats.Output) -> None:
    fields = formats.writer(row.name).fields(Options())
    assert len(set(fields)) == len(fields)
    assert bool(fields) is (row.name not in ("html", "ansi")), "what people look at shows all of a story"
    assert all(formats.writer(name) is formats.writer(row.name) for name in row.others)


MILL = {
    "text": "Mill reopens\n\nThe mill reopens on Friday, its owner said.\n",
    "html": "<!doctype html><title>Mill reopens</title><article><h1>Mill reopens</h1>"
    "<p>The mill reopens on Friday, its owner said, after a month in which it stood still.</article>",
    "anpa": "\x01W2870_x\nf l x\n\x02^BC-Mill,40<\n^Mill reopens<\n\tThe mill reopens on Friday.<\n\x03EP-WF-03-03-31 1030GMT<\n",
    "iptc7901": "\x01np0017 3 i 180 np 0045\n\nNorland/mill/\n\x02Mill reopens =\n\nThe mill reopens on Friday.\n\x03031030 GMT Mar 31",
    "nitf": "<nitf><hedline><hl1>Mill reopens</hl1></hedline><body.content><p>It reopens on Friday.</p></body.content></nitf>",
    "newsmlg2": "<newsItem><headline>Mill reopens</headline><inlineData>It reopens on Friday.</inlineData></newsItem>",
    "newsml12": "<NewsML><NewsItem><NewsComponent><HeadLine>Mill reopens</HeadLine><DataContent>It reopens.</DataContent>"
    "</NewsComponent></NewsItem></NewsML>",
    "json": '{"file": "a.txt", "part": 1, "headline": "Mill reopens"}',
    "ap": '{"api_version": "1", "data": {"item": {"headline": "Mill reopens"}}}',
    "rss": "<rss><channel><item><title>Mill reopens</title></item></channel></rss>",
    "atom": "<feed><entry><title>Mill reopens</title></entry></feed>",
    "markdown": "---\ntitle: Mill reopens\n---\nIt reopens on Friday, its owner said.\n",
    "jsonld": '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Mill reopens"}',
    "email": "From: Jane Roe <roe@such.example>\nSubject: Mill reopens\nMIME-Version: 1.0\n\nThe mill reopens on Friday.\n",
    "ninjs": '{"uri": "x", "headline": "Mill reopens", "body_text": "It reopens on Friday."}',
}


ABOVE = [
    "\ufeff",
    "\n" * 300,
    '<?xml version="1.0"?>\n',
    '\n<?xml-stylesheet href="a>b"?>',
    "<!--" + " rain >" * 1000 + " -->",
    "<!-- rain -->\n" * 50,
    '<!DOCTYPE x PUBLIC "-//IPTC//DTD NITF 3.2//EN" "nitf.dtd">\n',
    '<!DOCTYPE x [<!ENTITY a "b]c"> <!-- ]> -->' + '<!ENTITY b "c">' * 400 + "] >\n",
]


@pytest.mark.parametrize("above", ABOVE, ids=lambda above: above.strip()[:20])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_xml_is_told_below_whatever_stands_above_its_root(above: str, encoding: str) -> None:
    for name in ("nitf", "newsmlg2", "newsml12", "rss", "atom"):
        assert formats.exchanged(formats.beginning((above + MILL[name]).encode(encoding), packed.HEAD)) == name


@pytest.mark.parametrize(
    "text", ["<rss> Rain fell", "<feed>\nRain falls\n\nRain fell.", "<nitf> is a word", "<RSS.L> rises"]
)
def test_a_word_in_brackets_is_no_xml(text: str) -> None:
    assert formats.exchanged(text) is None


@pytest.mark.parametrize("name", ["json", "ap", "ninjs", "jsonld"])
def test_blank_lines_above_json(name: str) -> None:
    assert formats.exchanged("\n" * 300 + MILL[name]) == name


@pytest.mark.parametrize("name", [name for name in MILL if name not in ("text", "html")])
def test_an_exchange_format_is_told_by_its_beginning(name: str) -> None:
    assert formats.exchanged(formats.beginning(MILL[name].encode())) == name
    assert formats.exchanged("Mill reopens\n\n" + MILL[name]) is None


@pytest.mark.parametrize("row", formats.INPUTS, ids=[row.name for row in formats.INPUTS])
def test_a_reader_gives_stories(row: formats.Input) -> None:
    source = MILL[row.name]
    stories = list(inputs.read_as(row.name, source.encode() if row.takes == "bytes" else source))
    assert [type(story) for story in stories] == [Story]
    assert stories[0].headline == "Mill reopens"


READER = '''
"""Stories between <story> tags, the first line the headline: as small as a reader can be."""

from gazette_cli.story import PARAGRAPH, Block, Story
from gazette_cli.wire.settle import settle


def read(text):
    for part in text.split("<story>")[1:]:
        headline, *lines = part.partition("</story>")[0].strip().split("\\n")
        story = Story(headline=headline)
        settle(story, [Block(PARAGRAPH, line) for line in lines if line])
        yield story
'''


def test_a_new_format_is_one_file_and_one_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "smallest_reader.py").write_text(READER)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(
        formats, "INPUTS", (formats.Input("small", Pattern("^<story>"), "smallest_reader"), *formats.INPUTS)
    )
    stories = gazette_cli.parse(
        "<story>Mill reopens\nPORTVALE, March 3 (EP) -- The mill reopens on Friday, its owner said.\n"
        '"We are glad," said Jane Roe, the owner. (Reporting by Lena Falk)\nSource: Example Press - EP</story>\n'
        "<story>Rain falls\nIt rained on Portvale.</story>"
    )
    assert [(story.part, story.format, story.headline) for story in stories] == [
        (1, "small", "Mill reopens"),
        (2, "small", "Rain falls"),
    ]
    [story, _] = stories
    assert story.dateline == Dateline("PORTVALE, March 3 (EP) --", "PORTVALE", "--03-03", "EP")
    assert [block.text for block in story.body] == [
        "The mill reopens on Friday, its owner said.",
        '"We are glad," said Jane Roe, the owner.',
    ]
    assert story.credits == ["(Reporting by Lena Falk)"]
    assert story.source == Source("Source: Example Press - EP", "Example Press", "EP")
    assert [quote.text for quote in story.quotes] == ["The mill reopens on Friday", "We are glad"]
    assert all(story.warnings == [] for story in stories)


def test_every_format_has_its_file() -> None:
    for row in (*formats.INPUTS, *formats.OUTPUTS):
        assert find_spec(row.module) is not None
