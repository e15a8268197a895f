"""Invented pages beside the records they give, and what must hold for any markup."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazette_cli.errors import GazetteError
from gazette_cli.readers.html import read

PAGES = sorted(Path(__file__).parent.joinpath("pages").glob("*.html"))
TAGS = """
    <p> </p> <div> </div> <article> <h1> </h1> <br> <li> <table><td> <figure> </figure> <span> <a href=x> </a>
    &amp; &#0; < > <!-- --> ]]> <![CDATA[ <?php ?> </html> é 東京 words, more. <title> </title> <body class=article>
    <script type=application/ld+json> {"@type":"Article","author":[{}]} </script> <time datetime=2031-03-03>
    <meta name=author content=x>
"""
PIECES = st.sampled_from(
    [
        *TAGS.split(),
        "\0",
        "<div class=share>",
        "By Jane Roe",
        "3 March 2031",
        "A sentence of some length, with a comma.",
    ]
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page(page: Path) -> None:
    [story] = read(page.read_text(encoding="utf-8"))
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    skipped = ("file", "part", "format", "quotes")
    record = {key: value for key, value in asdict(story).items() if key not in skipped and (value or key in expected)}
    assert record == expected


@given(st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_markup_gives_a_story_or_says_that_there_is_none(pieces: list[str]) -> None:
    try:
        [story] = read(" ".join(pieces))
    except GazetteError:
        return
    assert story.headline or story.body
