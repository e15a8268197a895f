"""What is written as Markdown builds in Hugo and in Jekyll, and their pages show each block as it is printed."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from console import environment
from sites import Page, folded, hugo, jekyll, run
from test_writers import written

import gazette_cli
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Byline, Dateline, Publisher, Source, Story

Build = Callable[[Path, Sequence[Story]], list[Page]]

MARKS = """
* - + # ## 1. 1986. 1) (c) iv. > : ::: --- *** ___ === ``` ~~~ +++ <!--x--> <b>x</b> <script> </p> {{< x >}} {{% x %}}
{% raw %} {{ page }} {#id} {: .a} {.b} [a](b) ![a](b) [[a]] [^1] [^1]: [x]: [ ] *a* **a** _a_ __a__ ~~a~~ ==a== %%a%% ^a^
H~2~O x^2^ ^[a] ^a $5 $$x$$ $x$ \\(x\\) \\ \\\\ a\\b &amp; &copy; &#65; R&D | |a|b| `a` ``a`` :a: #tag C# room#2 @jon (@jon)
https://example.org/~jon/_a_?b=*c*&d=1 (https://example.org/a_b). www.example.org/~jon jon_berg@example.org snake_case
3.5 5% -5 +5 =1+1 "a" 'a' it's don't -- ... << >> 5'10" ½ é 東京 مطر 😀 a|b *[A]: b
""".split()
"""Words that are marks in Markdown, in a dialect of it, or in what builds a site."""

PLACES: list[tuple[str, str]] = [
    (PARAGRAPH, "{}"),
    (PARAGRAPH, "{} rain"),
    (PARAGRAPH, "Rain {} snow {} hail"),
    (PARAGRAPH, "Rain({})"),
    (PARAGRAPH, "Rain {}"),
    (CROSSHEAD, "{}"),
    (CROSSHEAD, "Rain {} snow"),
    (ITEM, "Rain {} snow"),
    (ITEM, "• {} rain"),
    (TABLE, "{} | Rain {}"),
    (TABLE, "Snow | {}"),
]
"""Where such a word can stand."""


def marked(word: str) -> Story:
    """A story with a word in each of the places."""
    body = [Block(kind, place.replace("{}", word)) for kind, place in PLACES]
    return Story(headline=f"Rain {word}", body=body, credits=[f"{word} snow"])


TEAMS = ["Team | Won", "Portvale | 8", "Westholm | 6"]

STORIES = [
    *map(marked, MARKS),
    Story(
        headline='Mill "closes" in Portvale: 40 jobs go \\ {{ x }}',
        byline=Byline("By INES ALDO and JON BERG", ["INES ALDO", "JON BERG"]),
        dateline=Dateline("PORTVALE, March 3, 2031 (EP) --", "PORTVALE", "2031-03-03", "EP"),
        body=[
            Block(PARAGRAPH, "The mill closes -- on Monday."),
            *(Block(TABLE, row) for row in TEAMS),
            Block(TABLE, "Net loss 1 vs 2"),
            Block(TABLE, "\n".join(TEAMS)),
            *(Block(ITEM, item) for item in ("* Rain", "- Snow", "1. Hail", "2. Wind", "Sleet")),
            *(Block(ITEM, item) for item in ("3. Rain", "3. Snow")),
        ],
        source=Source("Source: Example Press - EP", "Example Press", "EP"),
        publisher=Publisher("Portvale Review", "The Portvale Review is a review of Portvale."),
        keywords=["mills", "trade and industry", "x: y", "null", "2031", "Öl"],
        slug="BC-Mill",
        language="de-AT",
        uri="https://example.org/mill",
    ),
    Story(
        headline="Mill closes",
        body=[Block(PARAGRAPH, "It is another story of that slug.")],
        slug="BC-Mill",
        uri="https://example.org/mill",
        published="2031-03-04T10:30+01:00",
        embargo="2099-01-01",
    ),
    Story(body=[Block(PARAGRAPH, "It has no headline.")], published="2031-02-30"),
]


def printed(story: Story) -> list[tuple[str, str]]:
    """The blocks as a page has to show them: an item without its bullet, a row a line."""
    body = [(block.kind, line) for block in story.body for line in block.text.split("\n")]
    ends = [*story.credits, story.source and story.source.text, story.publisher and story.publisher.blurb]
    blocks = [*body, *((PARAGRAPH, text) for text in ends if text)]
    return [(kind, folded(text[2:] if kind == ITEM and text[0] in "*-•" else text)) for kind, text in blocks]


@pytest.fixture(scope="module", params=[hugo, jekyll], ids=["hugo", "jekyll"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    """The pages of all stories."""
    build: Build = request.param
    return build(tmp_path_factory.mktemp("site"), STORIES)


def kinds_of_lines(blocks: list[tuple[str, str]], wanted: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The blocks of a page; a row without columns is shown as a line of a paragraph."""
    kinds = [kind for kind, _ in wanted] + [""] * len(blocks)
    return [(TABLE if (kind, kinds[n]) == (PARAGRAPH, TABLE) else kind, text) for n, (kind, text) in enumerate(blocks)]


def test_blocks_are_as_printed(pages: list[Page]) -> None:
    for story, page in zip(STORIES, pages, strict=True):
        wanted = printed(story)
        assert kinds_of_lines(page.blocks, wanted) == wanted


def test_tables_are_tables(pages: list[Page]) -> None:
    rows = [text for kind, text in pages[-3].blocks if kind == TABLE]
    assert rows == [*TEAMS[:3], "Net loss 1 vs 2", *TEAMS]


def test_heads(pages: list[Page]) -> None:
    assert [page.title for page in pages[:-1]] == [story.headline for story in STORIES[:-1]]
    assert pages[-3].author == "INES ALDO; JON BERG"
    assert sorted(pages[-3].tags) == sorted(STORIES[-3].keywords)
    assert [page.date for page in pages[-4:]] == ["", "2031-03-03", "2031-03-04", ""]


def test_a_folder_of_stories_is_a_site(tmp_path: Path) -> None:
    """Two stories of one file and of one slug are two pages."""
    one = "BC-Mill\n\nMill closes\n\nPORTVALE, March 3 (EP) -- The mill closes on Monday, its owner said.\n"
    (tmp_path / "wire.txt").write_text(f"{one}\nNNNN\n\n{'=' * 40}\n\n{one.replace('closes', 'opens')}")
    (tmp_path / "layouts" / "_default").mkdir(parents=True)
    (tmp_path / "layouts" / "_default" / "single.html").write_text("{{ .Params.wire_slug }}: {{ .Title }}")
    (tmp_path / "config.yaml").write_text('baseURL: "https://example.org/"\n')
    command = ["gazette", "parse", "wire.txt", "-t", "md", "-o", "content/"]
    subprocess.run(command, cwd=tmp_path, env=environment(), check=True)
    run("hugo", "--source", str(tmp_path))
    pages = [path.read_text() for path in sorted((tmp_path / "public").glob("wire*/index.html"))]
    assert sorted(pages) == ["BC-Mill: Mill closes", "BC-Mill: Mill opens"]


def test_every_story_of_a_folder_has_its_page(tmp_path: Path) -> None:
    """A saved `index.html` is the page of its whole folder to Hugo, by that name."""
    for name in (
        "index.txt",
        "index.en.txt",
        "_index.txt",
        "_rain.txt",
        "mill.txt",
        "saved/index.txt",
        "saved/mill.txt",
    ):
        (tmp_path / "wire" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "wire" / name).write_text(
            f"Rain of {name} falls\n\nRain fell in Portvale, the harbour master said.\n"
        )
    (tmp_path / "layouts" / "_default").mkdir(parents=True)
    (tmp_path / "layouts" / "_default" / "single.html").write_text("{{ .Title }}")
    (tmp_path / "config.yaml").write_text('baseURL: "https://example.org/"\n')
    command = ["gazette", "parse", "-r", "wire", "-t", "md", "-o", "content/"]
    subprocess.run(command, cwd=tmp_path, env=environment(), check=True)
    content = tmp_path / "content" / "wire"
    assert sorted(str(path.relative_to(content)) for path in content.rglob("*.md")) == [
        "index-1.md", "index-2.md", "index-en.md", "mill.md", "rain.md", "saved/index-1.md", "saved/mill.md",
    ]  # fmt: skip
    run("hugo", "--source", str(tmp_path))
    pages = [path.read_text() for path in (tmp_path / "public").rglob("index.html")]
    assert sum(page.startswith("Rain of ") for page in pages) == 7


NO_TAGS = ["..", "index.html", "rain/Index.XML", "“..”", "rain and " * 40, "é" * 120]
"""Keywords of which Hugo can make no page: the whole site fails."""


def test_a_keyword_that_can_be_no_page_is_no_tag(tmp_path: Path) -> None:
    story = Story(headline="Rain", body=[Block(PARAGRAPH, "It fell.")], keywords=["rain", *NO_TAGS, "a/b"], file="-")
    assert hugo(tmp_path, [story])[0].tags == ["rain", "a/b"]
    [back] = gazette_cli.parse(written("markdown", [story]))
    assert sorted(back.keywords) == sorted(" ".join(keyword.split()) for keyword in story.keywords)
