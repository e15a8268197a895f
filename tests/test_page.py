"""The page of stories: its markup, its letters and notes, and what holds of it whatever the records are."""

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator
from copy import deepcopy
from xml.etree.ElementTree import Element

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page import faults, missing, page, unlike, written
from records import FULL, STORIES, stories

from gazette_cli import formats
from gazette_cli.story import (
    CROSSHEAD,
    ITEM,
    PARAGRAPH,
    TABLE,
    Block,
    Dateline,
    Furniture,
    Media,
    Quote,
    Span,
    Story,
    Subject,
)
from gazette_cli.texts import change_texts
from gazette_cli.writers import Options
from gazette_cli.writers.html.article import direction
from gazette_cli.writers.html.style import HUES


def body(*texts: str) -> list[Block]:
    """Paragraphs."""
    return [Block(PARAGRAPH, text) for text in texts]


def place(blocks: list[Block], words: str) -> Span:
    """Where words first stand in a body."""
    n = next(n for n, block in enumerate(blocks) if words in block.text)
    start = blocks[n].text.index(words)
    return n, start, start + len(words)


def quote(
    blocks: list[Block],
    *parts: str,
    speaker: str | None = "Marta Kroll",
    kind: str = "direct",
    cue: str | None = None,
    mention: str | None = None,
    role: str | None = None,
) -> Quote:
    """A quotation of these parts of a body, with its cue and mention."""
    return Quote(
        " ".join(parts),
        kind,
        speaker,
        role,
        cue,
        [place(blocks, part) for part in parts],
        place(blocks, mention) if mention else None,
        place(blocks, cue) if cue else None,
    )


def sketch(element: Element) -> str:
    """A block with its marks as letters: `[A:quoted]`, continued `[+A:…]`, going on `[…]`, `_cue_`, `*mention*`."""
    inner = (element.text or "") + "".join(sketch(child) + (child.tail or "") for child in element)
    match element.tag:
        case "mark":
            return f"[{inner}]"
        case "a":
            return "+" * ("more" in element.attrib["class"]) + element.attrib["data-letter"] + ":"
        case "i":
            return f"_{inner}_"
        case "b":
            return f"*{inner}*"
    return inner


def seen(story: Story) -> tuple[list[str], list[str]]:
    """The blocks of a story's page as sketches, and its notes."""
    made = page(story)
    return [sketch(each) for each in made.of_class("block")], made.texts("say")


ONE = body("“We close it,” Kroll said. “It is old.”")
AFTER = body("“We close it,” said Kroll.")
TWO = body("“We close it,” Kroll said.", "“It is old.”")
COLON = body("Kroll: “We close it.”")
OVER = body("The port said the bridge may fall, Kroll said.")
INSIDE = body("“He said it may fall,” Kroll told Berg.")
PLAIN = body("The bridge is closed.")
QUOTED = (
    (
        "two parts",
        ONE,
        [quote(ONE, "We close it,", "It is old.", cue="said", mention="Kroll")],
        ["“[A:We close it,]” *Kroll* _said_. “[+A:It is old.]”"],
        ["A Marta Kroll Kroll … said · direct"],
    ),
    (
        "a cue before its mention",
        AFTER,
        [quote(AFTER, "We close it,", cue="said", mention="Kroll")],
        ["“[A:We close it,]” _said_ *Kroll*."],
        ["A Marta Kroll said … Kroll · direct"],
    ),
    (
        "two paragraphs",
        TWO,
        [quote(TWO, "We close it,", "It is old.", cue="said", kind="mixed")],
        ["“[A:We close it,]” Kroll _said_.", "“[+A:It is old.]”"],
        ["A Marta Kroll said · mixed", "A Marta Kroll continued"],
    ),
    (
        "a colon for a cue",
        COLON,
        [quote(COLON, "We close it.", cue=":", mention="Kroll")],
        ["*Kroll*_:_ “[A:We close it.]”"],
        ["A Marta Kroll Kroll … cue “:” · direct"],
    ),
    (
        "one within another",
        OVER,
        [
            quote(OVER, "The port said the bridge may fall", kind="indirect"),
            quote(OVER, "the bridge may fall", speaker="the port", kind="indirect", cue="said", mention="The port"),
        ],
        ["[A:*The port* _said_ ][B:the bridge may fall], Kroll said."],
        ["A Marta Kroll no cue · indirect", "B the port The port … said · indirect"],
    ),
    (
        "two that cross",
        PLAIN,
        [quote(PLAIN, "The bridge"), quote(PLAIN, "bridge is closed", speaker="Jon Berg")],
        ["[A:The bridge][B: is closed]."],
        ["A Marta Kroll no cue · direct", "B Jon Berg no cue · direct"],
    ),
    (
        "two in the same place",
        PLAIN,
        [quote(PLAIN, "The bridge"), quote(PLAIN, "The bridge", speaker="Jon Berg", role="a diver")],
        ["[A:The bridge] is closed."],
        ["A Marta Kroll no cue · direct", "B Jon Berg no cue · direct"],
    ),
    (
        "one cut in two",
        PLAIN,
        [quote(PLAIN, "The bridge is closed."), quote(PLAIN, "bridge", speaker="Jon Berg")],
        ["[A:The ][B:bridge][ is closed.]"],
        ["A Marta Kroll no cue · direct", "B Jon Berg no cue · direct"],
    ),
    (
        "cue and mention inside",
        INSIDE,
        [quote(INSIDE, "He said it may fall,", cue="said", mention="He")],
        ["“[A:*He* _said_ it may fall,]” Kroll told Berg."],
        ["A Marta Kroll He … said · direct"],
    ),
    (
        "another text than that of its place",
        PLAIN,
        [Quote("It is shut", "direct", "Marta Kroll", None, "says", [(0, 0, 10)], None, (0, 11, 13))],
        ["[A:The bridge] _is_ closed."],
        ["A Marta Kroll is … says · It is shut · direct"],
    ),
    (
        "other marks than those of its place",
        body("“–”"),
        [Quote("!", "direct", "Marta Kroll", None, None, [(0, 1, 2)])],
        ["“[A:–]”"],
        ["A Marta Kroll no cue · ! · direct"],
    ),
    (
        "no place in the body",
        PLAIN,
        [Quote("It is shut", "direct", "Marta Kroll", "a diver", "says", [(7, 0, 10)])],
        ["The bridge is closed."],
        ["A Marta Kroll says · It is shut · direct"],
    ),
    (
        "nobody known",
        PLAIN,
        [quote(PLAIN, "bridge", speaker=None), quote(PLAIN, "closed", speaker="Jon Berg")],
        ["The [?:bridge] is [A:closed]."],
        ["? speaker not told no cue · direct", "A Jon Berg no cue · direct"],
    ),
    (
        "one speaker twice, with two roles",
        PLAIN,
        [quote(PLAIN, "bridge", role="a diver"), quote(PLAIN, "closed", role="the mayor")],
        ["The [A:bridge] is [A:closed]."],
        ["A Marta Kroll no cue · direct", "A Marta Kroll no cue · the mayor · direct"],
    ),
)


@pytest.mark.parametrize(
    ("blocks", "quotes", "sketches", "notes"), [row[1:] for row in QUOTED], ids=[r[0] for r in QUOTED]
)
def test_a_quotation_on_the_page(
    blocks: list[Block], quotes: list[Quote], sketches: list[str], notes: list[str]
) -> None:
    story = Story(body=blocks, quotes=quotes)
    assert seen(story) == (sketches, notes)
    assert (faults([story], page(story)), missing([story], page(story))) == ([], [])


def test_a_quotation_in_markup() -> None:
    blocks = body("“Shut & <closed>,” Kroll said.")
    story = Story(body=blocks, quotes=[quote(blocks, "Shut & <closed>,", cue="said", mention="Kroll")])
    assert (
        '<div class="row"><div class="text"><p class="block paragraph" dir="auto">'
        '“<mark id="s1q1" class="direct s0 p0 n0"><a class="ref" role="doc-noteref" href="#s1n1"'
        ' aria-label="A, quotation 1, direct, Marta Kroll" data-letter="A"></a>Shut &amp; &lt;closed&gt;,</mark>” '
        '<b class="who s0 p0">Kroll</b> <i class="cue s0 p0">said</i>.</p></div><div class="side"><ol class="notes">'
        '<li id="s1n1" class="say s0 p0 n0"><a class="name" href="#s1q1"><b class="tag">A</b> <bdi>Marta Kroll</bdi></a>'
        ' <span class="how"><bdi>Kroll</bdi> … <bdi>said</bdi> · <bdi lang="en" dir="ltr">direct</bdi></span></li>'
        "</ol></div></div>\n"
    ) in written(story).decode()


def crowd(number: int) -> Story:
    """A story in which so many people say a word."""
    blocks = [Block(PARAGRAPH, "rain")] * number
    return Story(
        body=blocks, quotes=[Quote("rain", "direct", f"Diver {n}", None, None, [(n, 0, 4)]) for n in range(number)]
    )


CROWDS = (
    (12, 12, 0, 13, "A B C D E F G H I J K L", None),
    (13, 13, 1, 14, "A B C D E F G H I J K L M", "1 more speaker, 1 word"),
    (70, 70, 1, 65, "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA AB", "58 more speakers, 58 words"),
)


@pytest.mark.parametrize(("number", "chips", "folded", "buttons", "letters", "summary"), CROWDS)
def test_many_speakers(number: int, chips: int, folded: int, buttons: int, letters: str, summary: str | None) -> None:
    story = crowd(number)
    made = page(story)
    tags = {tag: [each for each in made.elements if each.tag == tag] for tag in ("details", "summary", "input")}
    marks = [mark for block in made.of_class("block") for mark in block]
    assert len(made.of_class("chip")) == chips + 1
    assert (len(tags["details"]), len(tags["input"])) == (folded, buttons)
    assert [each.text for each in tags["summary"]] == [summary] * folded
    assert " ".join(made.texts("nm")).startswith("Diver 0 Diver 1 Diver 2")
    assert [sketch(each) for each in marks][: len(letters.split())] == [f"[{each}:rain]" for each in letters.split()]
    assert marks[-1].attrib["class"].split()[1] == f"s{(number - 1) % len(HUES)}"
    assert (faults([story], made), missing([story], made)) == ([], [])


def test_a_speaker_s_words_and_share() -> None:
    blocks = body("“It is a very old bridge,” Kroll said. “Shut it,” Berg said.")
    quotes = [quote(blocks, "It is a very old bridge,", role="a diver"), quote(blocks, "Shut it,", speaker="Jon Berg")]
    assert page(Story(body=blocks, quotes=quotes)).texts("lab") == [
        "show everyone",
        "AMarta Krolla diver6 words · 75\u00a0%",
        "BJon Berg2 words · 25\u00a0%",
    ]


def test_a_share_below_one_in_a_hundred() -> None:
    """Who speaks at all has no share of nothing."""
    blocks = body(f"“{'rain ' * 300}” “Snow”")
    quotes = [quote(blocks, "rain " * 300), quote(blocks, "Snow", speaker="Jon Berg")]
    assert page(Story(body=blocks, quotes=quotes)).texts("lab")[1:] == [
        "AMarta Kroll300 words · 100\u00a0%",
        "BJon Berg1 word · <\u00a01\u00a0%",
    ]


def test_the_body_as_a_line() -> None:
    """What has no word has no place in it."""
    blocks = body("“It is a very old bridge,” Kroll said. “Shut it,” Berg said.")
    quotes = [quote(blocks, "It is a very old bridge,"), quote(blocks, "Shut it,", "”", speaker="Jon Berg")]
    [line] = page(Story(body=blocks, quotes=quotes)).of_class("strip")
    assert line.attrib["viewBox"] == "0 0 12 1"
    assert [(each.attrib["class"], each.attrib["x"], each.attrib["width"]) for each in line] == [
        ("s0 p0", "0", "6"),
        ("s1 p1", "8", "2"),
    ]


LACKING = (
    ("no headline", Story(body=PLAIN), "lacking", ["no headline in the copy"]),
    ("a blank headline", Story(headline=" ", body=PLAIN), "lacking", ["no headline in the copy"]),
    ("a headline alone", Story(headline="Mill reopens"), "headline", ["Mill reopens"]),
    ("no quotation", Story(body=PLAIN), "none", ["No quotation found."]),
    ("a dateline before the first paragraph", Story(dateline=Dateline("PORTVALE --"), body=PLAIN), "dateline", ["PORTVALE --"]),
    ("a dateline alone", Story(dateline=Dateline("PORTVALE --")), "dateline", ["PORTVALE --"]),
    ("only what is no story", Story(furniture=[Furniture("junk", "Share")]), "apart", ["not storyjunkShare"]),
    ("a note", Story(notes=["EDS: cut"]), "above", ["notenot for publicationEDS: cut"]),
    ("an input", Story(file="a.txt", part=2, warnings=["no-body"]), "meta", ["a.txt · part 2 · text · no-body"]),
)  # fmt: skip


def test_a_headline_is_missed_where_it_would_stand() -> None:
    made = page(Story(kicker="Transport", subhead="Cracks in two spans", body=PLAIN))
    assert made.texts("label") == ["kicker", "headline", "deck"]


@pytest.mark.parametrize(("story", "name", "texts"), [row[1:] for row in LACKING], ids=[row[0] for row in LACKING])
def test_a_story_that_lacks_something(story: Story, name: str, texts: list[str]) -> None:
    made = page(story)
    assert made.texts(name) == texts
    assert (faults([story], made), missing([story], made), unlike([story], made)) == ([], [], [])


def test_a_dateline_is_no_part_of_its_block() -> None:
    story = Story(dateline=Dateline("PORTVALE (EP) --", "PORTVALE", None, "EP"), body=PLAIN)
    assert (
        '<div class="label" lang="en" dir="ltr">dateline<small data-field="dateline.place"><bdi>PORTVALE</bdi></small>'
        '<small data-field="dateline.agency"><bdi>EP</bdi></small></div><div class="text"><p dir="auto">'
        '<span class="dateline" data-field="dateline.text">PORTVALE (EP) --</span> '
        '<span class="block paragraph">The bridge is closed.</span></p></div>'
    ) in written(story).decode()


BLOCKS = (
    (Block(CROSSHEAD, "Cracks"), "h3", "crosshead"),
    (Block(ITEM, "Rain"), "p", "item"),
    (Block(TABLE, "Rain | 3\nSnow | 4"), "pre", "table"),
    (Block(TABLE, "\nRain | 3\n"), "pre", "table"),
    (Block(TABLE, "\n\nRain"), "pre", "table"),
    (Block(CROSSHEAD, " "), "p", "crosshead"),
    (Block(PARAGRAPH, "Rain\n\tfell  "), "p", ""),
)


@pytest.mark.parametrize(("block", "tag", "label"), BLOCKS)
def test_a_block_s_element(block: Block, tag: str, label: str) -> None:
    made = page(Story(headline="Mill reopens", body=[block]))
    [shown] = made.of_class("block")
    assert (shown.tag, shown.text, made.texts("label")[1:]) == (tag, block.text, [label] if label else [])


def test_where_the_words_went() -> None:
    told = page(FULL).texts("ledger")
    assert told == [
        "Where the 133 words wenthead and dateline 37body, quoted 12body, told 26"
        "sign-off and source 38declared 18not story 2"
    ]


HELD = (
    ("canceled", ["status"], "status canceled, no quotation"),
    ("withheld", ["status"], "status withheld, no quotation"),
    ("usable", [], "no quotation"),
    (None, [], "no quotation"),
)


@pytest.mark.parametrize(("status", "labels", "line"), HELD)
def test_what_must_not_be_used_says_so_first_and_in_the_index(status: str | None, labels: list[str], line: str) -> None:
    story = Story(headline="Mill reopens", slug="BC-Mill", status=status)
    made = page(story, Story(headline="Rain", embargo="2031-03-03T10:00Z"))
    assert [row[0].text for row in made.of_class("held")] == [*labels, "embargo"]
    assert [row[0].text for row in made.of_class("declared")] == (["status"] if status == "usable" else [])
    labelled = [each.text for each in made.of_class("label")]
    assert labelled[: len(labels) + 1] == [*labels, "slug"]
    index = ["".join(each.itertext()) for each in made.elements if each.tag == "li" and each.find("a") is not None]
    assert index == [f"Mill reopens{line}", "Rainembargo 2031-03-03T10:00Z, no quotation"]


def test_a_label_is_said_once() -> None:
    """Texts of a list share a row; what has parts has one for each, so that it can be read back."""
    blocks = [Block(ITEM, "Rain"), Block(ITEM, "Snow"), Block(PARAGRAPH, "It fell."), Block(ITEM, "Hail")]
    junk = [Furniture("junk", "Share"), Furniture("end_mark", "ends")]
    subjects = [Subject("1", "weather"), Subject("2", "rain")]
    story = Story(headline="Mill", body=blocks, keywords=["rain", "snow"], subjects=subjects, furniture=junk)
    made = page(story)
    assert made.texts("label") == ["headline", "item", "item", "keyword", "subject", "not storyjunk", "end_mark"]
    assert made.texts("declared") == ["keywordrainsnow", "subjectweather 1", "rain 2"]
    assert missing([story], made) == []


def test_several_stories_have_an_index() -> None:
    blocks = body("“We close it,” Kroll said.")
    several = [
        Story(
            headline="Mill reopens",
            dateline=Dateline("PORTVALE --", "PORTVALE"),
            body=blocks,
            quotes=[quote(blocks, "We")],
        ),
        Story(body=blocks, quotes=[quote(blocks, "We"), quote(blocks, "close", speaker="Jon Berg")]),
        Story(headline="Rain"),
    ]
    made = page(*several)
    [index] = [each for each in made.elements if each.tag == "ol" and each.get("class") is None]
    assert ["".join(each.itertext()) for each in index] == [
        "Mill reopensPORTVALE, 1 quotation, 1 speaker",
        "“We close it,” Kroll said.2 quotations, 2 speakers",
        "Rainno quotation",
    ]
    assert [each.attrib["href"] for each in index.iter("a")] == ["#s1", "#s2", "#s3"]
    assert [each.attrib["id"] for each in made.of_class("story")] == ["s1", "s2", "s3"]
    assert "<title>3 stories</title>" in made.source
    assert (faults(several, made), missing(several, made), unlike(several, made)) == ([], [], [])


def test_a_story_alone_has_no_index() -> None:
    made = page(Story(headline="Mill <reopens>"))
    assert "<title>Mill &lt;reopens&gt;</title>" in made.source
    assert not [each for each in made.elements if each.tag == "nav"]


def test_no_story_has_no_page() -> None:
    assert written() == b""


DIRECTIONS = (
    (Story(headline="Mill reopens"), "ltr"),
    (Story(headline="المصنع يفتح من جديد"), "rtl"),
    (Story(headline="Mill", body=body("المصنع يفتح من جديد")), "rtl"),
    (Story(headline="Mühle öffnet"), "ltr"),
    (Story(headline="The word المصنع is Arabic"), "ltr"),
    (Story(), "ltr"),
)


@pytest.mark.parametrize(("story", "way"), DIRECTIONS)
def test_which_way_a_story_runs(story: Story, way: str) -> None:
    assert direction(story) == way
    assert page(story).of_class("story")[0].attrib["dir"] == way


@pytest.mark.parametrize(
    ("language", "named"), [("en", "en"), ("zh-Hant", "zh-Hant"), ('en" onclick="', None), ("en\n", None)]
)
def test_a_language_is_named_where_it_is_one(language: str, named: str | None) -> None:
    assert page(Story(language=language)).of_class("story")[0].get("lang") == named


def test_a_full_record() -> None:
    made = page(FULL)
    assert (faults([FULL], made), missing([FULL], made), unlike([FULL], made)) == ([], [], [])
    private = [each for each in made.of_class("label") if "not for publication" in "".join(each.itertext())]
    assert ["".join(each.itertext()) for each in private] == [
        f"{label}not for publication" for label in ("note", "contact")
    ]


def test_nothing_is_loaded() -> None:
    """But for the address of schema.org and the name of an attribute no address is in a page whose copy has none."""
    bare = written(Story(headline="Mill reopens", body=PLAIN, quotes=[quote(PLAIN, "bridge")])).decode()
    assert bare.replace("http-equiv", "").count("http") == bare.count('"@context":"https://schema.org"') == 1
    assert "url(" not in bare
    assert "@import" not in bare
    assert "content=\"default-src 'none'; style-src 'sha256-" in bare


HOSTILE = st.lists(
    st.sampled_from(
        "<script>alert(1)</script>|</script>|<!--|-->|<![CDATA[|]]>|</title>|</style>|<plaintext>|</pre>|</bdi></p>"
        "|\"|'|&|&lt;|&#0;|&amp;|\" onclick=\"alert(1)|' style='color:red|javascript:alert(1)|https://example.org|<a href=//x.example>"
        "|<img src=x onerror=alert(1)>|`|\\u003c|\\|{|}| |\n|\t|\r|\f|\v|\0|\x01|\x1b[31m|\x1b]0;x\x07|\x7f|\x80|\x83|\x85|\x9b2J"
        "|\ud800|\udfff|\udcff|\ufdd0|\ufffe|\uffff|\U0001ffff|\U0010fffe|\u2028|\u2029|\u202e|\u202a|\u2066|\u2069|\u200f|\ufeff"
        "|\u00a0|\u00ad|rain|said|مطر|東京|😀|e\u0301".split("|")
    ),
    max_size=5,
).map("".join)
"""Texts of markup, controls, halves of characters, what is no character, and marks of direction."""
WITHIN = st.tuples(st.integers(0, 4), st.integers(0, 30), st.integers(0, 40))
"""Places most of which are in the body."""
ANY = st.lists(STORIES | stories(HOSTILE, WITHIN, 5), min_size=1, max_size=3)


@given(ANY)
@settings(max_examples=150, deadline=None)
def test_any_records(several: list[Story]) -> None:
    made = page(*several)
    assert faults(several, made) == []
    assert unlike(several, made) == []
    assert missing(several, made) == []


@given(HOSTILE)
def test_kinds_that_are_none(text: str) -> None:
    """A program may put any words where the model has a closed set of them."""
    story = Story(
        body=[Block(text, text)], quotes=[Quote(text, text, text, text, text, [(0, 0, 9)], (0, 0, 3), (0, 2, 5))]
    )
    story.format, story.furniture, story.media = text, [Furniture(text, text)], [Media(text, uri=text)]
    made = page(story)
    assert (faults([story], made), unlike([story], made), missing([story], made)) == ([], [], [])


def test_markup_in_every_field() -> None:
    """The copy's tags are text; nothing of theirs becomes an element."""
    payload = '</script></style></title><script src="//x.example">alert(1)</script><img onerror="alert(1)" style="x">'
    story = change_texts(deepcopy(FULL), lambda text: f"{text}{payload}")
    made = page(story)
    assert (faults([story], made), missing([story], made), unlike([story], made)) == ([], [], [])
    assert not [each for each in made.elements if each.tag == "img"]


def test_thousands_of_stories_wait_in_files() -> None:
    """What is held in memory does not grow with their number."""
    few, many = (peak(number) for number in (500, 3000))
    assert many < few + 500_000


def peak(number: int) -> int:
    """The most memory that a page of so many stories takes, in bytes."""

    class Drain:
        def write(self, chunk: bytes) -> None:
            assert len(chunk) <= 1 << 16

    def several() -> Iterator[Story]:
        for n in range(number):
            blocks = body(f"“We close bridge {n},” Kroll said.", "Rain fell on the harbour. " * 40)
            yield Story(headline=f"Bridge {n}", body=blocks, quotes=[quote(blocks, "close bridge", cue="said")])

    tracemalloc.start()
    try:
        formats.writer("html").write(several(), Drain(), Options())
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def side_by_side(number: int) -> Story:
    """A block of so many quotations, each of which has a cue and a mention; of 20,000 it has 2 MB."""
    sentence = f"“{'rain ' * 16}snow,” Kroll said. "
    quotes = [
        Quote("", "direct", "Kroll", None, None, [(0, at + 1, at + 86)], (0, at + 88, at + 93), (0, at + 94, at + 98))
        for at in range(0, number * len(sentence), len(sentence))
    ]
    return Story(body=body(sentence * number), quotes=quotes)


def nested(number: int) -> Story:
    """A block of so many quotations, each within the one before."""
    quotes = [Quote("", "direct", "Kroll", None, None, [(0, n, 4 * number - n)], (0, n, n + 2)) for n in range(number)]
    return Story(body=body("rain" * number), quotes=quotes)


def stacked(number: int) -> Story:
    """A block of so many quotations in the same place."""
    return Story(body=body("rain"), quotes=[Quote("rain", "direct", "Kroll", None, None, [(0, 0, 4)])] * number)


def in_parts(number: int) -> Story:
    """A quotation of so many parts, in as many blocks."""
    spans = [(n, 0, 4) for n in range(number)]
    return Story(body=body("rain") * number, quotes=[Quote("rain " * number, "direct", "Kroll", None, None, spans)])


def wide(number: int) -> Story:
    """So many quotations that name all of a long block for their mention and their cue."""
    whole = (0, 0, 5 * number)
    quotes = [Quote("rain", "direct", "Kroll", None, "said", [(0, n, n + 4)], whole, whole) for n in range(number)]
    return Story(body=body("rain " * number), quotes=quotes)


def long_named(number: int) -> Story:
    """What somebody with a long name says goes on in so many parts of a block."""
    spans = [(0, n, n + 4) for n in range(0, 5 * number, 5)]
    return Story(body=body("rain " * number), quotes=[Quote("", "direct", "Kroll" * number, None, None, spans)])


def dull(number: int) -> Story:
    """So many values of a list."""
    return Story(keywords=["rain"] * number, furniture=[Furniture("junk", "rain")] * number)


SHAPES = (
    *((side_by_side, 5000), (nested, 5000), (stacked, 5000), (in_parts, 1250), (crowd, 1250), (dull, 1250)),
    *((wide, 1250), (long_named, 5000)),
)


@pytest.mark.parametrize(("shape", "number"), SHAPES, ids=[row[0].__name__ for row in SHAPES])
def test_a_page_takes_linear_time(shape: Callable[[int], Story], number: int) -> None:
    """Four times as much takes some four times as long; were it quadratic, sixteen times."""
    few, many = (least(shape(size)) for size in (number, 4 * number))
    assert many < 9 * few


@pytest.mark.parametrize("shape", [wide, long_named])
def test_a_page_is_as_long_as_its_record(shape: Callable[[int], Story]) -> None:
    """What a note repeats of the body, or of a name, is no more than a few words of it."""
    few, many = (len(written(shape(size))) for size in (1250, 5000))
    assert many < 5 * few


def least(story: Story) -> float:
    """Seconds of CPU that a story's page takes, the least of three tries; the collector rests, as in the command."""
    taken = []
    gc.disable()
    try:
        for _ in range(3):
            begin = time.process_time()
            written(story)
            taken.append(time.process_time() - begin)
    finally:
        gc.enable()
    return min(taken)


CALLED = [
    (Story(headline=" Mill\n reopens "), "Mill reopens"),
    (Story(headline=" ", body=[Block(PARAGRAPH, "Rain fell on Portvale.")]), "Rain fell on Portvale."),
    (Story(headline="Rain " * 90), "Rain " * 40 + "…"),
    (Story(headline="x" * 300), "x" * 200 + " …"),
    (Story(file="a.txt"), "a.txt"),
    (Story(file="-"), "standard input"),
]


@pytest.mark.parametrize(("story", "called"), CALLED, ids=[called[:12] for _, called in CALLED])
def test_what_a_story_is_called(story: Story, called: str) -> None:
    """In the index, and as the title of its page."""
    assert [each.text for each in page(story).elements if each.tag == "title"] == [called]
    links = [each for each in page(story, Story(headline="Rain")).elements if each.get("href") == "#s1"]
    assert ["".join(each.itertext()) for each in links] == [called]


def test_the_way_back_to_the_index() -> None:
    """From all stories but the first, right above which it stands."""
    several, one = ([each.get("href") for each in page(*[Story()] * n).elements if each.tag == "a"] for n in (3, 1))
    assert (several, one) == (["#s1", "#s2", "#s3", "#stories", "#stories"], [])
