"""Invented documents of the exchange formats beside the records they give; what must hold for bad ones."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import gazette_cli
from gazette_cli import formats
from gazette_cli.exchange import moments
from gazette_cli.story import Story

FOLDER = Path(__file__).parent / "exchange"
DOCUMENTS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".records")
SAID = ("file", "lede", "quotes")
"""Keys that follow from others."""


def given(story: Story) -> dict[str, Any]:
    """The keys that have a value."""
    return {key: value for key, value in story.to_dict().items() if value not in (None, []) and key not in SAID}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_document(path: Path) -> None:
    expected = json.loads(path.with_suffix(".records").read_text(encoding="utf-8"))
    assert [given(story) for story in gazette_cli.parse(path.read_bytes())] == expected


def test_every_exchange_format_has_a_document() -> None:
    named = {formats.exchanged(formats.beginning(path.read_bytes())) for path in DOCUMENTS}
    assert named == {row.name for row in formats.INPUTS if row.xml or row.exchange}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_no_cut_ends_in_a_traceback(path: Path) -> None:
    """Truncation at every byte gives records, or one line that says why there is none."""
    content = path.read_bytes()
    for end in range(0, len(content), 7):
        said = ""
        try:
            gazette_cli.parse(content[:end])
        except gazette_cli.GazetteError as error:
            said = str(error)
        assert "\n" not in said


def nitf(body: str, head: str = "") -> str:
    return f"{head}<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>"


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE nitf [<!ENTITY l0 "ha">{LAUGHS}]>'
QUADRATIC = f'<!DOCTYPE nitf [<!ENTITY a "{"a" * 1000}">]>'


def test_entities_are_not_expanded() -> None:
    [story] = gazette_cli.parse(nitf("<p>It rained &r; all night.</p>", '<!DOCTYPE nitf [<!ENTITY r "rain">]>'))
    assert story.body[0].text == "It rained &r; all night."
    [story] = gazette_cli.parse(nitf("<p>It rained &l9; all night.</p>", BOMB))
    assert (len(story.body[0].text) < 30, story.warnings) == (True, ["malformed"])
    [story] = gazette_cli.parse(nitf(f"<p>It rained {'&a;' * 1000}.</p>", QUADRATIC))
    assert len(story.body[0].text) < 5000


def test_no_file_is_read() -> None:
    head = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    [story] = gazette_cli.parse(nitf("<p>It rained in &x;.</p>", head))
    assert story.body[0].text == "It rained in &x;."


@pytest.mark.parametrize("tag", ["block", "p"])
def test_too_deep(tag: str) -> None:
    with pytest.raises(gazette_cli.GazetteError, match=r"too deep|not well-formed"):
        gazette_cli.parse(nitf(f"<{tag}>" * 200_000 + "Rain" + f"</{tag}>" * 200_000))
    with pytest.raises(gazette_cli.GazetteError):
        gazette_cli.parse('{"uri": ' + "[" * 200_000, format="ninjs")


@pytest.mark.parametrize("key", ["headline", "byline", "subject", "body_text"])
def test_too_deep_in_json(key: str) -> None:
    for depth in (200, 1000):  # the second is what the parser of JSON still takes
        with pytest.raises(gazette_cli.GazetteError, match=r"^too deep, no story in it$"):
            gazette_cli.parse(
                f'{{"uri": "x", "headline": "Rain", "{key}": {"[" * depth}"Rain"{"]" * depth}}}', format="ninjs"
            )
    [story] = gazette_cli.parse(
        f'{{"uri": "x", "{key}": {"[" * 150}"Rain"{"]" * 150}, "headline": "Rain"}}', format="ninjs"
    )
    assert story.headline == "Rain"


def test_what_is_not_well_formed_is_read_with_a_warning() -> None:
    [story] = gazette_cli.parse(nitf("<p>It rained & it poured.</p><p>All night"))
    assert [block.text for block in story.body] == ["It rained it poured.", "All night"]
    assert story.warnings == ["malformed"]


def test_utf8_is_utf8_whatever_is_declared() -> None:
    [story] = gazette_cli.parse(nitf("<p>Regen in Köln.</p>", '<?xml version="1.0" encoding="iso-8859-1"?>').encode())
    assert (story.body[0].text, story.warnings) == ("Regen in Köln.", ["encoding-declared"])
    [story] = gazette_cli.parse(
        nitf("<p>Regen in Köln.</p>", '<?xml version="1.0" encoding="iso-8859-1"?>').encode("latin-1")
    )
    assert (story.body[0].text, story.warnings) == ("Regen in Köln.", [])


CONTROLLED = [
    '{"uri": "x", "headline": "Rain\\u001b[2J", "byline": "By \\u009bx", "body_html": "<p>It \\u0007 &#27; rained</p>"}',
    '{"api_version": "1", "data": {"item": {"headline": "Rain\\u001b[2J", "keywords": ["\\u007f"]}}}',
    '{"file": "a\\u001b[2J", "part": 1, "headline": "Rain\\u0000", "body": [{"kind": "table", "text": "a\\u001f1"}]}',
    '---\ntitle: "Rain\\u001b[2J"\n---\nIt \x1b[2J rained &#155; all night.\n',
    nitf("<p>It \x93rained\x94 &#x9b; all night.</p>"),
    "<rss><channel><item><title>Rain\x9b</title><description>x &amp;#27; &lt;p&gt;y\x9b&lt;/p&gt;</description></item></channel></rss>",
    "<rss><channel><item><title>Rain</title><description>x &amp;#xFFFF; &lt;p&gt;y&lt;/p&gt;</description></item></channel></rss>",
]


@pytest.mark.parametrize("document", CONTROLLED)
def test_no_control_character_gets_into_a_record(document: str) -> None:
    [story] = gazette_cli.parse(document)
    assert not [
        char for char in json.dumps(story.to_dict(), ensure_ascii=False) if not (" " <= char < "\x7f" or char > "\x9f")
    ]
    assert "\\u00" not in story.to_json()


REFUSED = [
    ("<newsMessage><itemSet><packageItem/></itemSet></newsMessage>", "a package, no story in it"),
    ("<rss><channel><title>Rain</title></channel></rss>", "a feed without items, no story in it"),
    ("<feed><title>Rain</title></feed>", "a feed without entries, no story in it"),
    ("<nitf/>", "no story in it"),
    ("<newsItem/>", "no story in it"),
    ("<rss><channel><item/></channel></rss>", "no story in it"),
    ("<feed><entry><id>x</id></entry></feed>", "no story in it"),
    ("<nitf><p>" + "rain " * 2_100_000 + "</p></nitf>", "too large, no story in it"),
    ('{"uri": "x", "versioncreated": "2031-03-03"}', "no story in it"),
    ('{"uri": "x", "headline": ', "not JSON at byte 25"),
]


@pytest.mark.parametrize("path", [path for path in DOCUMENTS if path.suffix != ".eml"], ids=lambda path: path.name)
def test_a_byte_order_mark_in_text_that_is_decoded_already_is_none_of_it(path: Path) -> None:
    text = path.read_text("utf-8", errors="replace")
    assert gazette_cli.parse(f"\ufeff{text}") == gazette_cli.parse(text)


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_says_why_there_is_no_story(text: str, line: str) -> None:
    with pytest.raises(gazette_cli.GazetteError, match=f"^{line}$"):
        gazette_cli.parse(text, format="ninjs" if text[0] == "{" else "auto")


def newsml(components: str) -> str:
    return f"<NewsML><NewsItem><NewsComponent><HeadLine>Rain</HeadLine>{components}</NewsComponent></NewsItem></NewsML>"


def content(words: str, role: str = "") -> str:
    return (
        f'<NewsComponent><Role FormalName="{role}"/><ContentItem><DataContent>{words}</DataContent></ContentItem>'
        "</NewsComponent>"
    )


def g2(inner: str) -> str:
    return f"<newsItem><headline>Rain</headline>{inner}</newsItem>"


def ninjs(**keys: object) -> str:
    return json.dumps({"uri": "x", "headline": "Rain", **keys})


KEPT = [
    ("text beside the cells of a row", nitf("<table><tr>Quay<td>Mill</td>Lock</tr></table>"), ["Quay | Mill | Lock"]),
    ("a table in a cell", nitf("<table><tr><td>Quay<table><tr><td>Mill</td></tr></table></td></tr></table>"), ["Quay Mill"]),
    ("markup in a table as it stands", nitf('<pre class="table">Quay <b>Mill</b> Lock</pre>'), ["Quay Mill Lock"]),
    ("a time within a sentence", nitf("<p>It opens at <time>noon</time> again.</p>"), ["It opens at noon again."]),
    ("no body.content", "<nitf><hl1>Rain</hl1><body><p>Quay</p><p>Mill</p></body></nitf>", ["Quay", "Mill"]),
    ("a first headline of two", nitf("<hl1>Quay</hl1><p>Mill</p>"), ["Quay", "Mill", "junk: Quay"]),
    ("headlines of other roles", g2('<headline role="x:web">Quay</headline><inlineData>Mill</inlineData>'), ["Mill", "junk: Quay"]),
    ("two bodies", g2("<inlineData>Quay</inlineData><inlineData>Mill</inlineData>"), ["Quay", "related: Mill"]),
    ("the same body twice", g2("<inlineXML><p>Quay</p></inlineXML><inlineData>Quay</inlineData>"), ["Quay"]),
    ("a sidebar", newsml(content("Quay", "Main") + content("Mill", "Sidebar")), ["Quay", "related: Mill"]),
    ("two contents", newsml(content("<p>Quay</p>") + content("<p>Mill</p>")), ["Quay", "related: Mill"]),
    ("a style sheet", newsml(content("Quay", "Main") + content("p {margin: 0}", "StyleSheet")), ["Quay"]),
    ("an address in brackets", ninjs(body_html="<p>Jon <jon@such.example></p>"), ["Jon <jon@such.example>"]),
    ("no tag in brackets", ninjs(body_text="Quay <mill> 3 < 4"), ["Quay <mill> 3 < 4"]),
    ("escaped HTML", ninjs(body_html="&lt;p&gt;Quay&lt;/p&gt;&lt;p&gt;Mill"), ["Quay", "Mill"]),
    ("references in text", ninjs(body_text="Quay &amp; Mill &amp;amp;"), ["Quay & Mill &amp;"]),
    ("a body in pieces", ninjs(body_text=["Quay", "Mill"]), ["Quay", "Mill"]),
    ("a body in an object", ninjs(body_html={"value": "<p>Quay</p>"}), ["Quay"]),
    ("a text beside HTML", ninjs(body_html="<p>Quay</p>", body_text="Quay\n\nMill"), ["Quay", "related: Mill"]),
    ("NITF that is none", ninjs(body_html="<nitf"), ["<nitf"]),
    ("a number for renditions", ninjs(body_text="Quay", associations={"a": {"type": "picture", "renditions": 5}}), ["Quay"]),
    ("HTML too deep", ninjs(body_html="<div>" * 300 + "Quay" + "</div>" * 300 + "<p>Mill</p>"), ["Quay", "Mill"]),
    (
        "a text of paragraphs",
        json.dumps({"@context": "https://schema.org", "@type": "Article", "headline": "Rain", "articleBody": ["Quay", "Mill"]}),
        ["Quay", "Mill"],
    ),
    ("words below the trailer", "\x01W2870_x\nf l x\n^BC-Rain<\n^Rain<\nQuay\nEP-WF-03-03-31 1030GMT\nMill\n", ["Quay", "junk: Mill"]),
    (
        "words above the first section",
        "\x01np0017 3 i 180 np 0045\n\nNorland/rain/\nRain =\n\nQuay\n\n# Notebook\nMill\n## Links\nLock\n",
        ["Quay", "related: Mill", "related: Links Lock"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "words"), KEPT, ids=[row[0] for row in KEPT])
def test_no_word_of_headline_and_body_is_lost(title: str, text: str, words: list[str]) -> None:
    [story] = gazette_cli.parse(text)
    told = [f"{row.kind}: {row.text}" for row in story.furniture if row.kind in ("junk", "related")]
    assert [block.text for block in story.body] + told == words


def test_items_in_one_another_are_items_of_their_own() -> None:
    text = "<newsMessage><newsItem><headline>Rain</headline><newsItem><headline>Snow</headline></newsItem></newsItem></newsMessage>"
    assert [story.headline for story in gazette_cli.parse(text)] == ["Rain", "Snow"]
    text = '{"@context": "https://schema.org", "@graph": [%s, {"@id": "#p", "@type": "Article", "headline": "Ice", "text": "Ice."}]}'
    one = '{"@type": "NewsArticle", "headline": "%s", "articleBody": "%s fell.", "hasPart": {"@id": "#p"}}'
    stories = gazette_cli.parse(text % f"{one % ('Rain', 'Rain')}, {one % ('Snow', 'Snow')}")
    assert [[block.text for block in story.body] for story in stories][:2] == [
        ["Rain fell.", "Ice", "Ice."],
        ["Snow fell."],
    ]


def test_a_document_around_another_has_no_words_of_it() -> None:
    [story] = gazette_cli.parse(f"<nitf><body>{nitf('<p>It rained.</p>')}</body></nitf>")
    assert story.headline == "Rain"


def test_an_empty_item_is_passed_over() -> None:
    [story] = gazette_cli.parse("<rss><channel><item/><item><title>Rain</title></item></channel></rss>")
    assert (story.headline, story.part) == ("Rain", 1)
    [story] = gazette_cli.parse('<newsItem><pubStatus qcode="stat:canceled"/></newsItem>')
    assert "canceled" in story.warnings


HOSTILE: dict[str, Callable[[int], str]] = {
    "a document of paragraphs": lambda n: nitf("<p>It rained.</p>" * n),
    "breaks": lambda n: nitf("<p>" + "rain<br/>" * n + "</p>"),
    "comments above the root": lambda n: "<!-- rain -->" * n + nitf("<p>It rained.</p>"),
    "attributes": lambda n: "<nitf " + " ".join(f'a{i}="1"' for i in range(n)) + "><p>It rained.</p></nitf>",
    "a body of one line": lambda n: json.dumps({"uri": "x", "headline": "Rain", "body_text": "rain " * n}),
    "bodies in bodies": lambda n: "<nitf>" + "<body.content>" * 150 + "<p>It rained.</p>" * n + "</body.content>" * 150,
    "documents in documents": lambda n: "<nitf>" * 150 + nitf("<p>It rained.</p>" * n) + "</nitf>" * 150,
    "contents of a component": lambda n: newsml("<ContentItem><DataContent>Rain</DataContent></ContentItem>" * n),
    "items of NewsML": lambda n: f"<NewsML>{newsml(content('Rain'))[8:-9] * (n // 4)}</NewsML>",
    "a part of each": lambda n: json.dumps(
        {
            "@context": "https://schema.org",
            "@graph": [
                *({"@type": "Article", "headline": f"{i}", "hasPart": {"@id": "#p"}} for i in range(n // 2)),
                {"@type": "Article", "@id": "#p", "headline": "Rain", "articleBody": "It rained. " * n},
            ],
        }
    ),
    "items": lambda n: "<rss><channel>" + "<item><title>Rain</title></item>" * n + "</channel></rss>",
    "lines of a transmission": lambda n: (
        "\x01np0017 3 i 180 np 0045\n\nNorland/rain/\n" + "rain =\n" * n + "\n\nIt rained.\n"
    ),
    "rows of a table": lambda n: "\x01W2870_x\nf l x\n^BC-Rain<\n^Rain<\n" + "\x08a;b;c\n" * n,
}


def test_a_transmission_without_its_mark_is_refused() -> None:
    for name in ("anpa", "iptc7901"):
        with pytest.raises(gazette_cli.GazetteError, match=r"^no story in it$"):
            gazette_cli.parse("Rain fell.", format=name)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(name: str) -> None:
    def seconds(n: int) -> float:
        text, start = HOSTILE[name](n), time.process_time()
        with suppress(gazette_cli.GazetteError):
            gazette_cli.parse(text)
        return time.process_time() - start

    seconds(10)
    assert min(seconds(4000) for _ in range(2)) < 0.2 + 8 * min(seconds(1000) for _ in range(2))


@pytest.mark.parametrize(
    ("stamp", "moment"),
    [
        ("20310303T103000+0000", "2031-03-03T10:30:00+00:00"),
        ("2031-03-03 10:30", "2031-03-03T10:30"),
        ("2031-03-03T10:30:00.000Z", "2031-03-03T10:30:00Z"),
        ("20310303", "2031-03-03"),
        ("2031-13-03", None),
        ("tomorrow", None),
        (None, None),
    ],
)
def test_moments(stamp: str | None, moment: str | None) -> None:
    assert moments.iso(stamp) == moment


def one(text: str) -> Story:
    [story] = gazette_cli.parse(text)
    return story


@pytest.mark.parametrize(
    ("dateline", "text", "place", "date", "agency"),
    [
        (
            '<location>ORSK</location>, <story.date norm="20311126">Nov 26</story.date>',
            "ORSK, Nov 26",
            "ORSK",
            "2031-11-26",
            None,
        ),
        (
            '<location>ORSK</location>, <story.date norm="20311126">Nov 26</story.date> (NP)',
            "ORSK, Nov 26 (NP)",
            "ORSK",
            "2031-11-26",
            "NP",
        ),
        (
            '<location>ORSK</location> <story.date norm="20311126T1030">26.11.2031 10:30</story.date>',
            "ORSK",
            "ORSK",
            None,
            None,
        ),
    ],
)
def test_the_day_in_a_dateline_of_nitf(
    dateline: str, text: str, place: str, date: str | None, agency: str | None
) -> None:
    found = one(
        nitf("<p>It rained all night.</p>").replace("</hedline>", f"</hedline><dateline>{dateline}</dateline>")
    ).dateline
    assert found is not None
    assert (found.text, found.place, found.date, found.agency) == (text, place, date, agency)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("It&amp;#8217;s rain", "It’s rain"),
        ("Rain &amp;amp; snow", "Rain & snow"),
        ("Rain &amp; snow", "Rain & snow"),
        ("AT&amp;T", "AT&T"),
    ],
)
def test_references_in_the_title_of_a_feed(title: str, headline: str) -> None:
    feed = f"<rss><channel><title>N</title><item><title>{title}</title><guid>x</guid><link>https://np.example/1</link><description>It rained.</description></item></channel></rss>"
    story = one(feed)
    assert (story.headline, story.uri, story.furniture[0].text) == (headline, "x", "https://np.example/1")


@pytest.mark.parametrize("lines", ["\x01a0123 r f bc-apple 11-26 0110\r\n", "\x01a0123\r\nr f bc-apple 11-26 0110\r\n"])
def test_the_head_of_anpa_on_one_line_or_two(lines: str) -> None:
    story = one(
        f"\x16\x16{lines}\x02^BC-Apple Crop,1st Ld,110<\r\n^Apple crop is small<\r\n\tPORTVALE (NP) _ It is small.<\r\n\x03\r\n\x04"
    )
    assert (story.slug, story.take, story.headline) == ("BC-Apple Crop", "1st Ld", "Apple crop is small")


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("By Ines Aldo =\n", ["Ines Aldo"]),
        ("By Ines Aldo\n", ["Ines Aldo"]),
        ("\nVon Jon Berg\n", ["Jon Berg"]),
        ("Von Montag an gilt das.\n", None),
    ],
)
def test_a_byline_below_the_heading_of_a_transmission(below: str, names: list[str] | None) -> None:
    story = one(
        f"\x01np0017 3 i 180 np 0045\n\nHarbour/\nFees rise =\n{below}\nPortvale (np) - The fees rise.\n\n031030 Mar 31\n\x03"
    )
    assert (story.headline, story.byline and story.byline.names) == ("Fees rise", names)
