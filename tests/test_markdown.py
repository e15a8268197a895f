"""Markdown: what each mark becomes, what front matter tells, and that gazette's own comes back as it was."""

import re
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from test_writers import written

import gazette_cli
from gazette_cli import formats, packed
from gazette_cli.readers.markdown import front, inline
from gazette_cli.story import (
    CROSSHEAD,
    ITEM,
    PARAGRAPH,
    TABLE,
    Block,
    Byline,
    Dateline,
    Media,
    Publisher,
    Source,
    Story,
)
from gazette_cli.writers.markdown import bare_date

HERE = Path(__file__).parent


def parsed(text: str) -> Story:
    [story] = gazette_cli.parse(text, format="markdown")
    return story


LINES = [
    ("*a* _b_ **c** __d__ ***e*** ~~f~~ ==g==", "a b c d e f g"),
    ("snake_case, 2*3*4, 5 * 3, a_b_c, ~5 km, a == b", "snake_case, 2*3*4, 5 * 3, a_b_c, ~5 km, a == b"),
    ("*never closed, **nor this", "*never closed, **nor this"),
    ("**Portvale*, a town", "*Portvale, a town"),
    ("`*code*` and ``a ` b`` and ` alone", "*code* and a ` b and ` alone"),
    (r"\*no\* \[no\] 1986\. a\_b \q", r"*no* [no] 1986. a_b \q"),
    ("R&amp;D &euro;5 &#8212; &nosuch; AT&T &copy", "R&D €5 — &nosuch; AT&T &copy"),
    ("see [the report](https://x.example/a_(b) 'A title') now", "see the report now"),
    ("[the report][r], [r][], [r], [sic], [1] and [a][b]", "the report, r, r, [sic], [1] and [a][b]"),
    ("[**bold** link](x) and [](x)", "bold link and"),
    (
        "<https://x.example/a*b*> or desk@x.example or <desk@x.example>",
        "https://x.example/a*b* or desk@x.example or desk@x.example",
    ),
    ("https://x.example/_a_/*", "https://x.example/_a_/*"),
    ("[[Harbour Office]], [[Harbour Office|the office]], [[Page#Part]]", "Harbour Office, the office, Page > Part"),
    ("<b>three</b> floors<br>and <By JANE ROE> a<5", "three floors and <By JANE ROE> a<5"),
    ("cost[^1] of [forty]{.underline}", "cost of forty"),
    ("one  \ntwo\\\nthree\nfour", "one two three four"),
    ("“*Quoted*,” she said", "“Quoted,” she said"),
]


@pytest.mark.parametrize(("markdown", "text"), LINES)
def test_a_line(markdown: str, text: str) -> None:
    assert inline.read(markdown, frozenset({"r"})).text == text


BODIES: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("headings", "Rain.\n\n## A ##\n\n### B {#b .c}\nSnow.", [("p", "Rain."), ("c", "A"), ("c", "B"), ("p", "Snow.")]),
    ("headings below", "Rain.\n\nA\nB\n===\nSnow.\n\nC\n---", [("p", "Rain."), ("c", "A B"), ("p", "Snow."), ("c", "C")]),
    ("no heading", "Rain.\n\n#rain2 fell\n\n####### seven", [("p", "Rain."), ("p", "#rain2 fell"), ("p", "####### seven")]),
    ("a list", "Rain.\n- a\n* b\n+ c\n  goes on\n\n1. d\n2) e", [("p", "Rain."), *(("i", x) for x in ("a", "b", "c goes on", "d", "e"))]),
    ("boxes", "- [ ] a\n- [x] b\n- [y] c", [("i", "a"), ("i", "b"), ("i", "[y] c")]),
    ("a list in a list", "- a\n  - b\n      1. c\n\n  still b\n\nRain.", [("i", "a"), ("i", "b"), ("i", "c"), ("p", "still b"), ("p", "Rain.")]),
    ("a year opens no list", "Rain fell in\n1986. It was wet.\n\n1986. Again.", [("p", "Rain fell in 1986. It was wet."), ("p", "1986. Again.")]),
    ("a quotation", "> Rain.\n> > Snow.\ngoes on\n\nWind.", [("p", "Rain."), ("p", "Snow. goes on"), ("p", "Wind.")]),
    ("a box", "> [!note] Told\n> Rain.\n\n> [!tip]\n> Snow.", [("p", "Told"), ("p", "Rain."), ("p", "Snow.")]),
    ("a table", "| A | B |\n|---|:-:|\n| 1 \\| 2 | **3** |\n| | 4 |\n\nRain.", [("t", "A | B"), ("t", "1 | 2 | 3"), ("t", "4"), ("p", "Rain.")]),
    ("a table without bars at its edges", "A | B\n--|--\n1 | 2", [("t", "A | B"), ("t", "1 | 2")]),
    ("a grid", "+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+\nRain.", [("t", "A | B"), ("t", "1 | 2"), ("p", "Rain.")]),
    ("columns", "  A    B\n  ---- ---\n  1 x  2\n\nRain.", [("t", "A | B"), ("t", "1 x | 2"), ("p", "Rain.")]),
    ("gazette's table", "a \\| 1  \nb \\| 2\n\nRain.", [("t", "a | 1\nb | 2"), ("p", "Rain.")]),
    ("code", "```txt\n*a*\nb\n\nA   1\nB   2\n```\nRain.", [("p", "*a* b"), ("t", "A | 1"), ("t", "B | 2"), ("p", "Rain.")]),
    ("code that never ends", "Rain.\n~~~\na", [("p", "Rain."), ("p", "a")]),
    ("code by indent", "Rain.\n\n    *a*\n    b\n\nSnow.", [("p", "Rain."), ("p", "*a* b"), ("p", "Snow.")]),
    ("rules", "Rain.\n\n***\n* * *\n___\n\n- - -\nSnow.", [("p", "Rain."), ("p", "Snow.")]),
    ("comments", "Rain <!-- a\n\nb --> fell.\n\n%%\nc\n\nd\n%%\nSnow %%e%% fell 5%% or 6%%.", [("p", "Rain fell."), ("p", "Snow fell 5%% or 6%%.")]),
    ("a comment that never ends", "Rain <!-- fell.\n\nSnow.", [("p", "Rain <!-- fell."), ("p", "Snow.")]),
    ("divisions", "::: {.lead}\nRain.\n:::\n\n::::: warning\nSnow.\n:::::", [("p", "Rain."), ("p", "Snow.")]),
    ("definitions", "[a]: https://x.example 'A'\n[b]: <y>\n\nRain, [a] and [b].", [("p", "Rain, a and b.")]),
    (
        "elements",
        "Rain.\n\n<div><h2>A</h2><p>b <i>c</i></p><ul><li>d</li></ul></div>\n<table><tr><td>1</td><td>2</td></tr></table>",
        [("p", "Rain."), ("c", "A"), ("p", "b c"), ("i", "d"), ("t", "1 | 2")],
    ),
    ("scripts", "Rain.\n<script>\nlet a\n\n*b*\n</script>\nSnow.", [("p", "Rain."), ("p", "Snow.")]),
]  # fmt: skip
KINDS = {"p": PARAGRAPH, "c": CROSSHEAD, "i": ITEM, "t": TABLE}


@pytest.mark.parametrize(("markdown", "body"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
def test_blocks(markdown: str, body: list[tuple[str, str]]) -> None:
    story = parsed(f"# Portvale in the rain\n\nIt fell all night.\n\n{markdown}")
    assert story.headline == "Portvale in the rain"
    assert story.body[1:] == [Block(KINDS[kind], text) for kind, text in body]


MEDIA = [
    ("![The quay](a.jpg)", [Media("picture", "a.jpg", "The quay")]),
    ("![](<a b.jpg> 'The quay')", [Media("picture", "a b.jpg", "The quay")]),
    ("[![The *old* quay](a.jpg)](https://x.example)", [Media("picture", "a.jpg", "The old quay")]),
    ("![The quay][q]\n\n[q]: a.jpg", [Media("picture", "q", "The quay")]),
    ("![[a.jpg|300]]", [Media("picture", "a.jpg")]),
    ("![[a.mp4|The quay]]", [Media("video", "a.mp4", "The quay")]),
    ("![[A note]]", [Media("text", "A note")]),
    ('<img alt="The quay" src="a.jpg">', [Media("picture", "a.jpg", "The quay")]),
    ('{{< figure src="a.jpg" caption="The quay" >}}', [Media("picture", "a.jpg", "The quay")]),
    ("![](a.jpg)\n*The quay*", [Media("picture", "a.jpg", "The quay")]),
    ("![](a.jpg)\n\n_The quay_", [Media("picture", "a.jpg", "The quay")]),
    ("![](a.jpg)\n\nThe quay. Photo by Lena Falk", [Media("picture", "a.jpg", "The quay. Photo by Lena Falk")]),
    ("<figure><img src='a.jpg'><figcaption>The quay</figcaption></figure>", [Media("picture", "a.jpg", "The quay")]),
]


@pytest.mark.parametrize(("markdown", "media"), MEDIA)
def test_media(markdown: str, media: list[Media]) -> None:
    story = parsed(f"# Rain falls\n\nRain fell on Portvale.\n\n{markdown}\n\nIt stopped.")
    assert story.media == media
    assert [block.text for block in story.body] == ["Rain fell on Portvale.", "It stopped."]


HEADS = [
    ("# Rain falls\n\nRain fell.", "Rain falls", None, ["Rain fell."]),
    ("Rain falls\n===\n\nRain fell.", "Rain falls", None, ["Rain fell."]),
    ("---\ntitle: Rain falls\n---\n# Rain falls\n\nRain fell.", "Rain falls", None, ["Rain fell."]),
    ("---\ntitle: Rain falls\n---\n# The river\n\nIt rose.", "Rain falls", None, ["The river", "It rose."]),
    ("---\ntitle: Rain *falls* &amp; stops\n---\nRain fell.", "Rain falls & stops", None, ["Rain fell."]),
    ("## Rain falls\n\n### It rains on the whole coast\n\nRain fell.", "Rain falls", "It rains on the whole coast", ["Rain fell."]),
    ("# Rain falls\n\n## Background\n\nRain fell.", "Rain falls", None, ["Background", "Rain fell."]),
    ("# Rain falls\n\n*It rains on the whole coast*\n\nRain fell.", "Rain falls", "It rains on the whole coast", ["Rain fell."]),
    ("**Rain falls**\n\nRain fell.", "Rain falls", None, ["Rain fell."]),
    ("Rain fell.\n\nIt stopped.", None, None, ["Rain fell.", "It stopped."]),
]  # fmt: skip


@pytest.mark.parametrize(("markdown", "headline", "subhead", "body"), HEADS)
def test_head(markdown: str, headline: str | None, subhead: str | None, body: list[str]) -> None:
    story = parsed(markdown)
    assert (story.headline, story.subhead) == (headline, subhead)
    assert [block.text for block in story.body] == body


def test_the_lines_of_the_wire_find_their_fields() -> None:
    story = parsed(
        "WEATHER\n\n# Rain falls\n\n*By Ines Aldo, Example Press*\n\n**PORTVALE, March 3 (EP)** -- Rain fell.\n\n"
        "It stopped.\n\n*(Reporting by Jon Berg)*\n\nSource: Example Press - EP\n\n### Media Contact\n\nJon Berg\n555-0100\n\n###"
    )
    assert story.kicker == "WEATHER"
    assert story.byline == Byline("By Ines Aldo, Example Press", ["Ines Aldo"], "Example Press")
    assert story.dateline == Dateline("PORTVALE, March 3 (EP) --", "PORTVALE", "--03-03", "EP")
    assert [block.text for block in story.body] == ["Rain fell.", "It stopped."]
    assert (story.credits, story.contacts) == (["(Reporting by Jon Berg)"], ["Media Contact Jon Berg 555-0100"])
    assert story.source == Source("Source: Example Press - EP", "Example Press", "EP")
    assert [part.kind for part in story.furniture] == ["end_mark"]


SCALARS = [
    ("a: Rain", ["Rain"]),
    ("a: Rain # falls", ["Rain"]),
    ("a: C# falls", ["C# falls"]),
    ("a: 'It''s rain' # x", ["It's rain"]),
    (r'a: "\"Rain\" \u00e9\ud83d\ude00 \x41"', ['"Rain" é😀 A']),
    ('a: "Rain" falls', ['"Rain" falls']),
    ("a: [rain, 'snow, sleet', \"wind\"]", ["rain", "snow, sleet", "wind"]),
    ("a: [\n  rain,\n  snow\n]", ["rain", "snow"]),
    ("a: [Exclusive] Rain falls", ["[Exclusive] Rain falls"]),
    ("a:\n  - rain\n  - 'snow'\n  # no\n", ["rain", "snow"]),
    ("a:\n- rain\n- snow", ["rain", "snow"]),
    ("a:\n  - name: Ines Aldo\n    role: editor\n  - name: Jon Berg", ["Ines Aldo", "Jon Berg"]),
    ("a: |\n  Rain\n  fell.\n", ["Rain\nfell."]),
    ("a: >-\n  Rain\n  fell.\n", ["Rain\nfell."]),
    ("a: Rain\n  fell.", ["Rain fell."]),
    ("a:\n  b: 1\n  c: 2", ["b: 1", "c: 2"]),
    ("a: {b: 1}", ["{b: 1}"]),
    ('a = "Rain"', ["Rain"]),
]


@pytest.mark.parametrize(("yaml", "values"), SCALARS)
def test_yaml(yaml: str, values: list[str]) -> None:
    assert front.yaml(yaml.split("\n"))["a"] == values


@pytest.mark.parametrize("yaml", ["a:", "a: ~", "a: null", "a: ''", "a: []", "a: # x", "# a: x", ""])
def test_yaml_without_a_value(yaml: str) -> None:
    assert front.yaml(yaml.split("\n")) == {}


FRONT: list[tuple[str, str, object]] = [
    ("deck: Rain", "subhead", "Rain"),
    ("excerpt: >\n  Rain\n  fell.", "summary", "Rain fell."),
    ("description: It fell all night", "summary", None),
    ("category: Weather", "kicker", "Weather"),
    ("author: '[[Ines Aldo]]'", "byline", Byline("Ines Aldo", ["Ines Aldo"])),
    ("author: [[Ines Aldo]]", "byline", Byline("Ines Aldo", ["Ines Aldo"])),
    ("authors: [Ines Aldo, Jon Berg]", "byline", Byline("Ines Aldo, Jon Berg", ["Ines Aldo", "Jon Berg"])),
    ("dateline: PORTVALE, March 3 (EP)", "dateline", Dateline("PORTVALE, March 3 (EP)", "PORTVALE", "--03-03", "EP")),
    ("place: PORTVALE\nagency: EP", "dateline", Dateline("PORTVALE", "PORTVALE", None, "EP")),
    ("date: 2031-03-03 10:30:00 +0100", "published", "2031-03-03T10:30:00+01:00"),
    ("date: March 3, 2031", "published", "2031-03-03"),
    ("lastmod: 2031-03-04", "modified", "2031-03-04"),
    ("created: 2031-03-02", "created", "2031-03-02"),
    ("embargo: 2031-03-03T10:00:00Z", "embargo", "2031-03-03T10:00:00Z"),
    ("source: https://x.example/rain", "uri", "https://x.example/rain"),
    ("source: Norland Press", "source", Source("Norland Press", "Norland Press")),
    ("publisher: Portvale Review", "publisher", Publisher("Portvale Review")),
    ("tags: ['#rain', harbour]", "keywords", ["rain", "harbour"]),
    ("keywords: rain, harbour; quay", "keywords", ["rain", "harbour", "quay"]),
    ("slug: rain-falls\nwire_slug: BC-Rain", "slug", "BC-Rain"),
    ("lang: en-GB", "language", "en-GB"),
    ("canonical: https://x.example/rain", "uri", "https://x.example/rain"),
    ("copyright: 2031 Example Press", "copyright", "2031 Example Press"),
    ("image: a.jpg", "media", [Media("picture", "a.jpg")]),
]


@pytest.mark.parametrize(("yaml", "field", "value"), FRONT)
def test_front_matter(yaml: str, field: str, value: object) -> None:
    story = parsed(f"---\ntitle: Rain falls\n{yaml}\n---\nIt fell all night, the mayor said.\n\nIt stopped.")
    assert getattr(story, field) == value
    assert story.headline == "Rain falls"


def test_a_key_without_a_field_is_furniture() -> None:
    story = parsed("---\ntitle: Rain\nlayout: post\nparams:\n  a: 1\n  b: 2\ndate: soon\n---\nRain fell.")
    assert [part.text for part in story.furniture] == ["layout: post", "params: a: 1 b: 2", "date: soon"]
    story = parsed('+++\ntitle = "Rain"\ndraft = true\n[params]\na = 1\n+++\nRain fell.')
    assert (story.headline, [part.text for part in story.furniture]) == ("Rain", ["draft: true", "params: a: 1"])
    assert parsed('+++\ntitle = "Rain"\nbad = \n+++\nRain fell.').headline == "Rain"


RECOGNISED = [
    ("YAML", "---\ntitle: Rain falls\n---\n\nRain fell.", "markdown"),
    ("blanks and a byte order mark", "\ufeff\n---\ntitle: Rain\n---\nRain fell.", "markdown"),
    ("other line ends", "---\r\ntitle: Rain\r\n---\r\nRain fell.", "markdown"),
    ("TOML", '+++\ntitle = "Rain"\n+++\nRain fell.', "markdown"),
    ("a key in marks", '---\n"title": Rain\n---\nRain fell.', "markdown"),
    ("a comment and a list", "---\n# of rain\nlayout: post\ntags:\n  - rain\n---\nRain fell.", "markdown"),
    ("one of gazette's fields", '---\ndateline: "PORTVALE"\n---\n\nRain fell.', "markdown"),
    ("gazette's own", '---\nsource_file: "a.txt"\n---\n\nRain fell.', "markdown"),
    ("a section of TOML", "+++\ntitle = 'Rain'\n[params]\na = 1\n+++\nRain", "markdown"),
    ("points that close", "---\ntitle: Rain\n...\nRain", "markdown"),
    ("more than is looked at for others", f"---\ntitle: Rain\ntags: {'rain, ' * 2000}\n---\nRain", "markdown"),
    ("labels of the wire", "---\nTITLE: Rain falls\n---\n\nRain fell.", None),
    ("labels of a desk", "---\nTitle: Rain falls\nBy: Jane Roe\n---\n\nRain fell.", None),
    ("no key of news", "---\nnote: Rain fell\n---\n", None),
    ("text between rules", "---\n\nRain falls\n\nRain fell.\n---", None),
    ("never closed", "---\ndate: March 3\ntitle: Rain falls\n\nRain fell.", None),
    ("a rule below", "Rain falls\n---\ntitle: Rain\n---\n", None),
    ("headings", "# Rain falls\n\nRain fell.", None),
]


@pytest.mark.parametrize(("text", "name"), [row[1:] for row in RECOGNISED], ids=[row[0] for row in RECOGNISED])
def test_only_front_matter_is_recognised(text: str, name: str | None) -> None:
    assert formats.exchanged(formats.beginning(text.encode(), packed.HEAD)) == name
    assert formats.exchanged(text) == name


@pytest.mark.parametrize("text", [row[1] for row in RECOGNISED], ids=[row[0] for row in RECOGNISED])
def test_no_cut_ends_in_a_traceback(text: str) -> None:
    for end in range(1, len(text[:400])):
        with suppress(gazette_cli.GazetteError):
            gazette_cli.parse(text[:end], format="markdown")


OWN: list[tuple[str, list[tuple[str, str]]]] = [
    ("| A | B |\n| --- | --- |\n| 1 \\| 2 |  |", [("t", "A | B"), ("t", "1 | 2")]),
    ("| A | B |\n|---|---|\n| 1 | 2 |", [("t", "A | B\n1 | 2")]),
    ("Net 1  \nRevs 2  ", [("t", "Net 1"), ("t", "Revs 2")]),
    ("Net 1  \nRevs 2", [("t", "Net 1\nRevs 2")]),
    ("Net 1  ", [("t", "Net 1")]),
    ("- Rain\n- 1\\. Snow\n\n2. Hail\n3. Wind", [("i", "Rain"), ("i", "1. Snow"), ("i", "2. Hail"), ("i", "3. Wind")]),
]
"""Gazette's own: rows are a block each or lines of one, and the number of an item is its text."""


@pytest.mark.parametrize(("markdown", "body"), OWN)
def test_own_blocks(markdown: str, body: list[tuple[str, str]]) -> None:
    story = parsed(f'---\nsource_file: "a.txt"\n---\n\n{markdown}\n\nIt stopped.')
    assert story.body[:-1] == [Block(KINDS[kind], text) for kind, text in body]


def test_the_keys_of_the_first_version_are_read() -> None:
    story = parsed('---\nslug: "BC-Rain"\nurl: "https://x.example/rain"\nsource_file: "a.txt"\n---\n\nRain fell.')
    assert (story.slug, story.uri, story.furniture) == ("BC-Rain", "https://x.example/rain", [])


def test_a_site_may_put_a_story_where_it_likes() -> None:
    """Its own `slug` and `url` beside those of the wire."""
    matter = 'wire_slug: "BC-Rain"\nsource_url: "https://x.example/rain"\nslug: rain\nurl: /rain/\nsource_file: "a.txt"'
    story = parsed(f"---\n{matter}\n---\n\nRain fell.")
    assert (story.slug, story.uri) == ("BC-Rain", "https://x.example/rain")
    assert [part.text for part in story.furniture] == ["slug: rain", "url: /rain/"]


ALIKE = "headline kicker subhead summary dateline credits keywords language uri embargo slug".split()


def unbulleted(story: Story) -> list[Block]:
    """The body as Markdown holds it: an item has no bullet of its own."""
    return [
        Block(block.kind, BULLET.sub("", block.text, count=1) if block.kind == ITEM else block.text)
        for block in story.body
    ]


BULLET = re.compile(r"^[-*•·–] (?=\S)")


def comes_back(stories: list[Story]) -> None:
    """Stories that are written and read again are as they were; a minute gets its seconds."""
    again = gazette_cli.parse(written("markdown", stories))
    assert len(again) == len(stories)
    for one, other in zip(stories, again, strict=True):
        assert {name: getattr(other, name) for name in ALIKE} == {name: getattr(one, name) for name in ALIKE}
        assert other.body == unbulleted(one)
        name = one.source and (one.source.name or one.source.text)
        assert (other.source and other.source.name) == name
        assert (other.publisher and other.publisher.blurb) == (one.publisher and one.publisher.blurb)
        assert moment(other.published) == moment(one.published)


def moment(stamp: str | None) -> str | None:
    """A moment to the second, as the writer prints it."""
    return stamp and bare_date(stamp)


@pytest.mark.parametrize(
    "path",
    sorted([*HERE.parent.glob("examples/*.txt"), *HERE.glob("stories/*.txt"), *HERE.glob("pages/*.html"), *HERE.glob("exchange/*.xml")]),
    ids=lambda path: path.name,
)  # fmt: skip
def test_what_is_written_comes_back(path: Path) -> None:
    with suppress(gazette_cli.GazetteError):
        comes_back(gazette_cli.parse_file(path))


MARKS = "abc 1.5 2) *_[]()#+->|\\`&;<>!~={}$%:^'\"/é—\n"
PRINTED = st.text(MARKS, min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(bool)
ROWS = st.lists(PRINTED, min_size=1, max_size=3).map("\n".join)
BLOCKS = st.one_of(
    st.builds(Block, st.sampled_from([PARAGRAPH, CROSSHEAD, ITEM]), PRINTED), st.builds(Block, st.just(TABLE), ROWS)
)
SOME = st.none() | PRINTED
STORIES = st.builds(
    Story,
    file=PRINTED,
    headline=SOME,
    kicker=SOME,
    subhead=SOME,
    summary=SOME,
    body=st.lists(BLOCKS, max_size=5),
    source=st.none() | st.just(Source("Source: Example Press - EP", "Example Press", "EP")),
    credits=st.lists(st.sampled_from(["(Reporting by Ines *Aldo*)", "Editing by [Jon] Berg", "ab/cd"]), max_size=2),
    dateline=st.none() | st.just(Dateline("PORTVALE, March 3 (EP) --", "PORTVALE", "--03-03", "EP")),
    publisher=st.none() | st.just(Publisher("Portvale Review", "The Portvale Review is a review of Portvale.")),
    keywords=st.lists(PRINTED, max_size=3, unique=True),
    language=st.none() | st.just("en"),
    slug=SOME,
    uri=SOME,
    published=st.none() | st.sampled_from(["2031-03-03", "2031-03-03T10:30:15Z", "2031-03-03T10:30:15+01:00"]),
)


@example([Story(file="1", keywords=["..", "bridges", "a/tags"])])
@given(st.lists(STORIES, min_size=1, max_size=2))
def test_what_is_made_up_comes_back(stories: list[Story]) -> None:
    text = written("markdown", stories)
    again = list(formats.reader("markdown")(text))
    assert len(again) == len(stories)
    for one, other in zip(stories, again, strict=True):
        assert {name: getattr(other, name) for name in ALIKE} == {name: getattr(one, name) for name in ALIKE}
        assert other.body == unbulleted(one)
        assert (other.source, other.publisher, other.published) == (one.source, one.publisher, one.published)


@given(st.text(MARKS + "\t\r", max_size=120))
def test_any_text_is_read(text: str) -> None:
    for story in formats.reader("markdown")("---\n" + text), formats.reader("markdown")(text):
        assert all(block.text for each in story for block in each.body)


WORD = st.sampled_from(
    "rain snow quay mill *quay* **mill** _rain_ [snow](x) `mill` a_b # > - 1. | + == %% ~~ & < ] [".split()
)


@given(st.lists(st.lists(WORD, max_size=6).map(" ".join), max_size=6).map("\n".join))
def test_no_word_is_lost(text: str) -> None:
    if "%%" in text or not text.strip():
        return
    count = iter(range(1000))
    text = re.sub(r"rain|snow|quay|mill", lambda word: f"{word[0]}q{next(count)}q", text)
    [story] = formats.reader("markdown")(text)
    told = repr(story.to_dict())
    assert [word for word in re.findall(r"[a-z]+q\d+q", text) if word not in told] == []


HOSTILE: dict[str, Callable[[int], str]] = {
    **{f"many {mark!r}": lambda n, mark=mark: "Rain.\n\n" + mark * n for mark in (
        "*", "_", "[", "]", "`", ">", "-", "#", "|", "<", "!", "~", "=", "%", "&", "\\", "+", ":", "(", "{", "*a", "`a", "[a](", "[a](b",
        "![", "](", "[[", "![[a", "<a ", "<!--", "%%a", "{{<", "{%", "&amp", "[^1]", "**a*", "_a*", "[a]: b\n", "- ", "> ", "| a ",
        "\n- a", "\n    a", "\n> a", "\n```", "\n---", "a\n===\n", "\n|a|b|", "<div>", "<td>", "a  \n", "![a](b)", "\n\n---\ntitle: a\n",
        "https://a", "a@", "1. ", "\n1.", "``a`", "[a]{.b}", ":::\n", "\n[^1]: a",
    )},
    "a list in a list": lambda n: "".join(f"{' ' * (k % 400)}- a\n" for k in range(n // 100)),
    "brackets that close": lambda n: "[" * n + "](a)" * n,
    "pictures in pictures": lambda n: "![" * n + "](a)" * n,
    "backticks of many lengths": lambda n: " ".join("`" * k for k in range(int((2 * n) ** 0.5))),
    "keys": lambda n: "---\n" + "title: a\n" * n + "---\nRain.",
    "a long value": lambda n: f"---\ntitle: \"{'a' * n}\ntags: [{'a, ' * n}\n---\nRain.",
    "a quotation mark in a list": lambda n: f"---\ntitle: a\ntags: [{chr(34) * n}]\n---\nRain.",
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(name: str) -> None:
    def seconds(n: int) -> float:
        text, start = HOSTILE[name](n), time.process_time()
        with suppress(gazette_cli.GazetteError):
            list(formats.reader("markdown")(text))
        return time.process_time() - start

    seconds(10)
    assert min(seconds(16_000) for _ in range(2)) < 0.2 + 8 * min(seconds(4000) for _ in range(2))
