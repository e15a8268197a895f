"""What suppliers and standards have each their own way of saying: a row a convention, the documents are in `exchange`."""

import json
from typing import Any

import pytest

import gazette_cli
from gazette_cli.exchange import codes, copy, markup, transmissions, tree
from gazette_cli.story import Block, Dateline, Story

LEDE = "Rain fell on the town on Monday, the mayor said."


def one(document: str | dict[str, Any]) -> Story:
    """The only story of a document."""
    [story] = gazette_cli.parse(document if isinstance(document, str) else json.dumps(document))
    return story


KEYWORDS = [
    (["rain", "Portvale"], ["rain", "Portvale"]),
    (["rain;Portvale; Westholm"], ["rain", "Portvale", "Westholm"]),
    (["rain, Portvale"], ["rain", "Portvale"]),
    (["Portvale, Norland", "rain"], ["Portvale, Norland", "rain"]),
    (["rain", "rain", "; "], ["rain"]),
    ([], []),
]


@pytest.mark.parametrize(("lines", "words"), KEYWORDS)
def test_keywords(lines: list[str], words: list[str]) -> None:
    assert codes.words(lines) == words


LONG = "It had rained since Friday, and the ferry stayed in the harbour for three days, as it had the year before that."
PLAIN = [
    (f"{LEDE}\n\n{LONG}", [LEDE, LONG]),
    (f"{LEDE}\n{LONG}", [LEDE, LONG]),
    (f"{LEDE}\r\n{LONG}", [LEDE, LONG]),
    (f"{LEDE}\nIt will rain\nagain.", [f"{LEDE} It will rain again."]),
    ("Rain fell.\nIt fell again.", ["Rain fell.", "It fell again."]),
    ("Prices rose by < 3 per cent.", ["Prices rose by < 3 per cent."]),
    (f"<p>{LEDE}</p><p>More.</p>", [LEDE, "More."]),
    (f"{LEDE}<br>\n<br>\n{LONG}", [LEDE, LONG]),
]


@pytest.mark.parametrize(("text", "paragraphs"), PLAIN)
def test_paragraphs_of_a_string(text: str, paragraphs: list[str]) -> None:
    assert [block.text for block in markup.of_string(text)] == paragraphs


PRINTED = [  # text of a paragraph element, and the paragraphs in it
    ("The mayor said\n    on Monday.\n    Rain fell\n    again.", ["The mayor said on Monday. Rain fell again."]),
    ("Rain fell.\n    It fell again.\n    The quay is wet.", ["Rain fell.", "It fell again.", "The quay is wet."]),
    ("Rain fell\non Monday.\n    It fell again.", ["Rain fell on Monday.", "It fell again."]),
    ("The mayor said\n    on Monday.\n\n    Rain fell.", ["The mayor said on Monday.", "Rain fell."]),
]


@pytest.mark.parametrize(("text", "paragraphs"), PRINTED)
def test_paragraphs_of_an_element(text: str, paragraphs: list[str]) -> None:
    root, _ = tree.parsed(f"<block><p>{text}</p></block>")
    assert [block.text for block in markup.blocks(root)] == paragraphs


COLUMNS = [
    ("1. Portvale   3   1\n2. Westholm   2   2", [("table", "1. Portvale | 3 | 1"), ("table", "2. Westholm | 2 | 2")]),
    ("Rain fell.  It fell\nagain on Monday.", [("paragraph", "Rain fell. It fell again on Monday.")]),
]


@pytest.mark.parametrize(("text", "blocks"), COLUMNS)
def test_columns_of_preformatted_text(text: str, blocks: list[tuple[str, str]]) -> None:
    root, _ = tree.parsed(f"<block><pre>{text}</pre></block>")
    assert [(block.kind, block.text) for block in markup.blocks(root)] == blocks


def test_note_in_a_box_of_dashes() -> None:
    story = Story()
    box = "-------------------- HINWEIS In np0520 muss der Titel anders lauten. --------------------"
    copy.complete(story, [Block("paragraph", box), Block("paragraph", "-" * 40), Block("paragraph", LEDE)])
    assert story.notes == ["HINWEIS In np0520 muss der Titel anders lauten."]
    assert [block.text for block in story.body] == [LEDE]


def test_byline_that_the_copy_repeats_is_no_paragraph() -> None:
    story = Story()
    copy.complete(story, [Block("paragraph", "(Adds quote)"), Block("paragraph", "By Ines Aldo"), Block("paragraph", LEDE)], byline="By Ines Aldo")  # fmt: skip
    assert story.byline is not None
    assert ([block.text for block in story.body], story.byline.names) == ([LEDE], ["Ines Aldo"])


DATELINES = [
    (f"PORTVALE 03/04 (EP) = {LEDE}", None, ("PORTVALE", "--04-03", "EP")),
    (f"PORTVALE, 3 mars 2031 (NP) - {LEDE}", "Portvale", ("PORTVALE", "2031-03-03", "NP")),
    (f"Portvale (EP/np) - {LEDE}", "Portvale, March 3", ("Portvale", "--03-03", "EP/np")),
    (f"PORTVALE (EP) - {LEDE}", "PORTVALE, Norland, March 3 (EP)", ("PORTVALE, Norland", "--03-03", "EP")),
]


@pytest.mark.parametrize(("text", "element", "parts"), DATELINES)
def test_dateline_of_copy_and_of_element(text: str, element: str | None, parts: tuple[str, str, str]) -> None:
    story = Story()
    copy.complete(story, [Block("paragraph", text)], dateline=element)
    assert story.dateline is not None
    assert (story.dateline.place, story.dateline.date, story.dateline.agency) == parts
    assert [block.text for block in story.body] == [LEDE]


def test_dateline_after_the_headlines_of_a_release() -> None:
    above = [Block("paragraph", f"The works at Portvale grow, part {n}") for n in range(5)]
    story = Story()
    copy.complete(story, [*above, Block("paragraph", f"PORTVALE, March 3, 2031 (EXAMPLE WIRE) -- {LEDE}")])
    assert story.dateline == Dateline(
        "PORTVALE, March 3, 2031 (EXAMPLE WIRE) --", "PORTVALE", "2031-03-03", "EXAMPLE WIRE"
    )
    story = Story()
    copy.complete(story, [*above, Block("paragraph", f"PORTVALE — {LEDE}")])
    assert story.dateline is None  # without date and agency so far below it may be anything


def test_summary_that_the_body_begins_with_is_said_once() -> None:
    story = Story(summary="Rain fell on the town on Monday…")
    copy.complete(story, [Block("paragraph", f"PORTVALE (EP) - {LEDE}")])
    assert story.summary is None


ANSWERS = ["item", "items", "_items", "hits", "data"]


@pytest.mark.parametrize("key", ANSWERS)
def test_answer_with_a_list_of_items(key: str) -> None:
    item = {"uri": "x", "type": "story", "headline": "Rain", "versioncreated": "2031-03-03", "body_text": LEDE}
    [first, second] = gazette_cli.parse(json.dumps({"total": 2, key: [item, item | {"headline": "More rain"}]}))
    assert (first.headline, second.headline, first.type, first.body[0].text) == ("Rain", "More rain", "text", LEDE)


AUTHORS = [
    ({"byline": "By <b>Ines Aldo</b>"}, ["Ines Aldo"]),
    ({"bylines": [{"byline": "Ines Aldo/NP", "firstname": "Ines"}]}, ["Ines Aldo"]),
    ({"authors": [{"name": "Ines Aldo", "role": "writer"}, {"name": "Jon Berg"}]}, ["Ines Aldo", "Jon Berg"]),
    ({"people": [{"name": "Marta Kroll", "rel": "subject"}, {"name": "Ines Aldo", "rel": "author"}]}, ["Ines Aldo"]),
]


@pytest.mark.parametrize(("keys", "names"), AUTHORS)
def test_who_wrote_an_object(keys: dict[str, Any], names: list[str]) -> None:
    story = one({"uri": "x", "headline": "Rain", "body_html": f"<p>{LEDE}</p>"} | keys)
    assert story.byline is not None
    assert story.byline.names == names


def test_of_several_bodies_the_whole_one() -> None:
    bodies = [
        {"role": "teaser", "contentType": "text/html", "value": "<p>Rain.</p>"},
        {"role": "main", "value": LEDE},
        {"role": "ttnitf", "contentType": "application/xml", "value": "<TTNITF><P>no"},
    ]
    story = one({"uri": "x", "versionCreated": "2031-03-03", "headlines": [{"value": "Rain"}], "bodies": bodies})
    assert [block.text for block in story.body] == [LEDE]


def test_bodies_by_their_names() -> None:
    bodies = {"main": {"contentType": "text/html", "value": f"<p>{LEDE}</p>"}}
    story = one({"uri": "x", "versionCreated": "2031-03-03", "headlines": [{"value": "Rain"}], "bodies": bodies})
    assert [block.text for block in story.body] == [LEDE]


def test_headline_in_full_before_the_short_one() -> None:
    heads = [{"role": "short", "value": "Rain"}, {"role": "long", "value": "Rain in Portvale"}]
    assert one({"uri": "x", "versionCreated": "2031-03-03", "headlines": heads}).headline == "Rain in Portvale"


FEED_AUTHORS = [
    ("<author>desk@hp.example (Ines Aldo)</author>", ["Ines Aldo"]),
    ("<author>Ines Aldo</author>", ["Ines Aldo"]),
]


@pytest.mark.parametrize(("author", "names"), FEED_AUTHORS)
def test_author_of_an_item(author: str, names: list[str]) -> None:
    story = one(
        f"<rss><channel><item><title>Rain</title>{author}<description>{LEDE}</description></item></channel></rss>"
    )
    assert story.byline is not None
    assert story.byline.names == names


NITF_DATES = [
    ('<date.issue norm="20310303T103000Z"/>', "2031-03-03T10:30:00Z"),
    ('<date.release norm="2031-03-03"/>', "2031-03-03"),
    ('</docdata><pubdata date.publication="20310303"/><docdata>', "2031-03-03"),
]


@pytest.mark.parametrize(("element", "published"), NITF_DATES)
def test_when_a_document_was_published(element: str, published: str) -> None:
    story = one(
        f"<nitf><head><docdata>{element}</docdata></head><body><body.content><p>{LEDE}</p></body.content></body></nitf>"
    )
    assert (story.published, story.embargo) == (published, None)


BYLINES = [
    ("By<person>Ines Aldo</person><byttl>Example Press</byttl>", ["Ines Aldo"], "Example Press"),
    ("Ines Aldo<byttl>Writer</byttl></byline><byline>Jon Berg", ["Ines Aldo", "Jon Berg"], "Writer"),
    ("<byttl>By Ines Aldo, Example Press</byttl>", ["Ines Aldo"], "Example Press"),
    ('Av Ines Aldo /<a href="mailto:ia@np.example">ia@np.example</a>', ["Ines Aldo"], None),
]


@pytest.mark.parametrize(("element", "names", "affiliation"), BYLINES)
def test_byline_of_a_document(element: str, names: list[str], affiliation: str | None) -> None:
    story = one(
        f"<nitf><body><body.head><byline>{element}</byline></body.head>"
        f"<body.content><p>{LEDE}</p></body.content></body></nitf>"
    )
    assert story.byline is not None
    assert (story.byline.names, story.byline.affiliation) == (names, affiliation)


TAGLINES = [
    ("Jon Berg, jb@np.example", "contacts"),
    ("Contact the desk in Portvale", "contacts"),
    ("This report was first published March 3, 2031.", "credits"),
]


@pytest.mark.parametrize(("line", "key"), TAGLINES)
def test_tagline_is_a_contact_where_it_says_how_to_reach(line: str, key: str) -> None:
    story = one(
        f"<nitf><body><body.content><p>{LEDE}</p></body.content>"
        f"<body.end><tagline>{line}</tagline></body.end></body></nitf>"
    )
    assert {name: getattr(story, name) for name in ("contacts", "credits") if getattr(story, name)} == {key: [line]}


CREATORS = [
    ('<creator uri="x"><name>Ines Aldo</name></creator>', ["Ines Aldo"]),
    ('<creator type="cpnat:person" literal="ia"><name>ia</name></creator>', ["ia"]),
    ('<creator role="crol:author"><name>I. A.</name></creator>', ["I. A."]),
    ('<creator type="cpnat:organisation"><name>Ines Aldo</name></creator>', None),
    ("<creator><name>Example Press</name></creator>", None),
    ('<creator literal="ia"/>', None),
]


@pytest.mark.parametrize(("element", "names"), CREATORS)
def test_creator_that_is_a_person(element: str, names: list[str] | None) -> None:
    story = one(
        f'<newsItem guid="x"><contentMeta>{element}<headline>Rain</headline></contentMeta>'
        f"<contentSet><inlineData>{LEDE}</inlineData></contentSet></newsItem>"
    )
    assert (story.byline.names if story.byline else None) == names


def test_each_picture_has_its_own_caption() -> None:
    shots = "".join(
        f'<NewsComponent><NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>{words}</DataContent></ContentItem>'
        f'</NewsComponent><NewsComponent><ContentItem Href="{words}.jpg"><MediaType FormalName="Photo"/></ContentItem>'
        "</NewsComponent></NewsComponent>"
        for words in ("Rain", "Quay")
    )
    text = f'<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><p>{LEDE}</p></DataContent></ContentItem></NewsComponent>'
    story = one(f"<NewsML><NewsItem><NewsComponent>{text}{shots}</NewsComponent></NewsItem></NewsML>")
    assert [(one.uri, one.caption) for one in story.media] == [("Rain.jpg", "Rain"), ("Quay.jpg", "Quay")]
    assert [block.text for block in story.body] == [LEDE]


def test_elements_that_tell_of_something_else_are_passed_over() -> None:
    root, _ = tree.parsed("<a><b>1</b><link><b>2</b></link><c>3</c></a>")
    index = tree.Index(root, tree.all_of(root, "link"))
    assert (index.texts("b"), index.texts("b", "c"), index.all("link")) == (["1"], ["1", "3"], [])


ZONES = [("GMT", "2031-03-03T10:30Z"), ("EST", "2031-03-03T10:30-05:00"), ("PDT", "2031-03-03T10:30-07:00"), ("AES", "2031-03-03T10:30")]  # fmt: skip


@pytest.mark.parametrize(("zone", "moment"), ZONES)
def test_zone_of_a_trailer(zone: str, moment: str) -> None:
    assert transmissions.moment("31", "03", "03", "1030", zone) == moment
