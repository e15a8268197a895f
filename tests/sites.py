"""Sites that Hugo and Jekyll build of what gazette writes, and what their pages show."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from bs4 import BeautifulSoup, Tag
from test_writers import written

from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Story

PAGE = """\
<html><head><title>{title}</title></head><body><p id="author">{author}</p><p id="tags">{tags}</p>
<p id="date">{date}</p><article>{content}</article></body></html>
"""

HUGO = PAGE.format(
    title="{{ .Title }}",
    author="{{ with .Params.author }}{{ delimit . `; ` }}{{ end }}",
    tags="{{ range .GetTerms `tags` }}{{ .LinkTitle }}; {{ end }}",
    date="{{ if not .Date.IsZero }}{{ .Date.Format `2006-01-02` }}{{ end }}",
    content="{{ .Content }}",
)
JEKYLL = PAGE.format(
    title="{{ page.title | escape }}",
    author="{{ page.author | join: '; ' }}",
    tags="{% for tag in page.tags %}{{ tag }}; {% endfor %}",
    date="{{ page.date | date: '%Y-%m-%d' }}",
    content="{{ content }}",
)
"""The same page in the words of both."""

UNDRESSED = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "--", "—": "---", "…": "...", "«": "<<", "»": ">>"}
)
"""What sites make of quotation marks, dashes and dots of a typewriter, where they are not told to leave them."""


class Page(NamedTuple):
    """What a page shows."""

    title: str
    author: str
    tags: list[str]
    date: str
    blocks: list[tuple[str, str]]
    """Kind and text; a row's cells with bars between, an item with the number that stands before it."""


def hugo(folder: Path, stories: Sequence[Story]) -> list[Page]:
    """The pages that Hugo builds, as it is set by default, of a file a story."""
    (folder / "layouts" / "_default").mkdir(parents=True)
    (folder / "content").mkdir()
    (folder / "config.yaml").write_text('baseURL: "https://example.org/"\ntitle: Review\n')
    (folder / "layouts" / "_default" / "single.html").write_text(HUGO)
    (folder / "layouts" / "_default" / "list.html").write_text("{{ .Title }}")
    for n, story in enumerate(stories):
        (folder / "content" / f"story-{n}.md").write_text(written("markdown", [story]), "utf-8")
    run("hugo", "--buildFuture", "--panicOnWarning", "--source", str(folder))
    return [page(folder / "public" / f"story-{n}" / "index.html") for n in range(len(stories))]


def jekyll(folder: Path, stories: Sequence[Story]) -> list[Page]:
    """The pages that Jekyll builds, as it is set by default, of a file a story."""
    (folder / "_layouts").mkdir(parents=True)
    (folder / "_config.yml").write_text("defaults: [{scope: {path: ''}, values: {layout: page}}]\n")
    (folder / "_layouts" / "page.html").write_text(JEKYLL)
    for n, story in enumerate(stories):
        (folder / f"story-{n}.md").write_text(written("markdown", [story]), "utf-8")
    run("jekyll", "build", "--future", "--source", str(folder), "--destination", str(folder / "_site"))
    return [page(folder / "_site" / f"story-{n}.html") for n in range(len(stories))]


def run(name: str, *arguments: str) -> None:
    """Run a builder, which has to be content; without it the test is left out."""
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run([name, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def page(path: Path) -> Page:
    """What stands in the file of a page."""
    soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    article = soup.find("article")
    assert isinstance(article, Tag)
    title, author, tags, date = (soup.select_one(place).get_text() for place in ("title", "#author", "#tags", "#date"))
    return Page(title, author, tags.split("; ")[:-1], date, list(shown(article)))


def shown(article: Tag) -> Iterator[tuple[str, str]]:
    """The blocks of an article; each line of a paragraph with breaks by itself."""
    for element in article.find_all(["p", "h1", "h2", "h3", "li", "tr", "pre", "blockquote", "dt", "hr", "script"]):
        if element.name == "tr":
            yield TABLE, " | ".join(filter(None, (folded(cell.get_text()) for cell in element.find_all(["td", "th"]))))
        elif element.name == "li":
            number = len(element.find_previous_siblings("li")) + 1
            yield ITEM, f"{number}. " * (element.parent.name == "ol") + folded(element.get_text())
        elif element.name == "p" and element.find_parent("li") is None:
            for line in "".join("\0" if one.name == "br" else one.get_text() for one in element.children).split("\0"):
                if line.strip():
                    yield PARAGRAPH, folded(line)
        elif element.name != "p":
            yield CROSSHEAD if element.name == "h2" else element.name, folded(element.get_text())


def folded(text: str) -> str:
    """A text without what sites make of it, on one line."""
    return " ".join(text.translate(UNDRESSED).split())
