"""Every word of a page's article is in a field or in the furniture: invented pages, and articles of any make."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lossless_pages import container, kept, page, parted

from gazette_cli.errors import GazetteError
from gazette_cli.readers.html import read
from gazette_cli.readers.html.flow import flow
from gazette_cli.readers.html.tree import prune

PAGES = sorted(Path(__file__).parent.joinpath("pages").glob("*.html"))
TEXT = (
    "<p>PORTVALE, March 3 (NNA) - The ferries to the outer isles sail again, the harbour office said on Monday.</p>"
    "<p>Nine ships had waited outside the harbour, said Marta Oyelaran, who counts them for the port.</p>"
    "<p>The storm is to end in the night, and the first ferry will leave at six in the morning.</p>"
)
SET_IN = (
    "<p>Rain.</p>", "<p>And then?</p>", "<h2>More rain</h2>", "<h3>Photo: Oda Brun.</h3>", "<div>14 dinars</div>",
    "<div class=share>Share <a href=#>Copy link</a></div>", "<p><a href=/x>Read more: The choir wins</a></p>",
    "<figure><figcaption>The quay. Photo: Oda Brun</figcaption></figure>", "<aside><p>The isles in figures</p></aside>",
    "<ul><li><a href=/a>One isle</a></li><li>Two isles</li></ul>", "<div class=author-bio>Jane Roe writes.</div>",
    "<table><tr><td>Isle</td><td>14</td></tr><tr><td>Sound</td></tr></table>", "<div class=newsletter><p>Sign up</p></div>",
    "<div class=byline>By Jane Roe<br>March 3, 2031</div>", "<time datetime=2031-03-03>Monday</time>", "<p>Advertisement</p>",
    "<blockquote><p>Nine ships had waited</p></blockquote>", "<section class=comments><p>I sleep.</p></section>",
    "<dl><dt>Price</dt><dd>14 dinars</dd></dl>", "<h2><button aria-expanded=false>Who sails?</button></h2>",
    "<p>Source: Norland News Agency - NNA</p>", "<p>(Reporting by Jane Roe; Editing by Oda Brun)</p>", "<p>© 2031 Portvale Post</p>",
    "<span>loose</span> words", "<h1>Ferries sail</h1>", "<article><h2><a href=/y>A keeper is found</a></h2></article>",
    "<blockquote>Rain again<p>— Jane Roe (@jroe) March 3, 2031</p></blockquote>", "<p>Nine ships had waited.</p>",
    "<div hidden>Nobody sees this</div>", "<div class=kicker>Shipping</div>", "<p class=standfirst>Six a day, not nine.</p>",
)  # fmt: skip
"""What pages set into an article."""
ARTICLES = st.tuples(*[st.lists(st.sampled_from(SET_IN), max_size=4)] * 4, st.sampled_from(["article", "div", "main"]))


def built(first: list[str], second: list[str], third: list[str], last: list[str], around: str) -> str:
    """A page whose article has these pieces above its headline, below it, in the text and after it."""
    one, *others = TEXT.split("</p>", 1)
    inside = "".join([*first, "<h1>Ferries sail again to the isles</h1>", *second, one, "</p>", *third, *others, *last])
    return f"<title>Ferries sail again to the isles</title><{around}>{inside}</{around}><footer>Portvale Post</footer>"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_pages(path: Path) -> None:
    assert kept(page(path)).lost == []


@given(ARTICLES)
@settings(deadline=None)
def test_articles(pieces: tuple[list[str], list[str], list[str], list[str], str]) -> None:
    try:
        found = kept(built(*pieces))
    except GazetteError:
        return
    assert found.lost == []


@given(st.lists(st.sampled_from([*SET_IN, "<p>", "</div>", "<div>", "<br>", "a <b>b</b>"]), max_size=12))
@settings(deadline=None)
def test_no_word_is_lost_between_the_tree_and_its_pieces(pieces: list[str]) -> None:
    soup = prune("".join(["<body>", *pieces])).soup
    shown = Counter("".join((soup.body or soup).get_text()))
    printed = Counter("".join(piece.text for piece in flow(soup).pieces))
    assert {char: n for char, n in (shown - printed).items() if not char.isspace()} == {}


def test_the_container_is_the_article_around_the_text() -> None:
    assert container(f"<p>Menu</p><article><p>Above</p><h1>Ferries sail</h1>{TEXT}<p>Below</p></article><p>Others</p>")[
        :: len(TEXT.split("</p>")) + 1
    ] == ["Above", "Below"]


def test_without_an_article_the_container_reaches_from_the_headline_to_where_the_text_ends() -> None:
    found = container(f"<p>Menu</p><div><h1>Ferries sail</h1><p>By Jane Roe</p></div><div>{TEXT}</div><p>Others</p>")
    assert (found[0], found[1], len(found)) == ("Ferries sail", "By Jane Roe", 5)


def test_the_next_story_of_an_endless_page_is_not_in_the_container() -> None:
    story = f"<div class=s><h1 class=t>Ferries sail again</h1>{TEXT}</div>"
    again = story.replace("Ferries sail again", "A keeper is found").replace("ship", "boat").replace("ferr", "sail")
    assert "A keeper is found" not in container(f"<title>Ferries sail again</title><article>{story}{again}</article>")


def test_what_signs_the_text_has_its_field() -> None:
    [found] = read(f"<div><h1>Ferries sail</h1><div>{TEXT}</div><p>Source: Norland News Agency - NNA</p></div>")
    assert found.source is not None
    assert (found.source.name, found.furniture) == ("Norland News Agency", [])


def test_a_source_line_below_other_things_is_none_of_the_story_s() -> None:
    [found] = read(
        f"<article><h1>Ferries sail</h1><div>{TEXT}</div><div>Explore more</div><p>Source: Such Post</p></article>"
    )
    assert found.source is None
    assert [(each.kind, each.text) for each in found.furniture][-1] == ("source", "Source: Such Post")


KINDS = (
    ("<div class=date>1 day ago</div>", "timestamp"),
    ("<div class=date>Reading time</div>", "junk"),
    ("<div>March 3, 2031</div>", "timestamp"),
    ("<div>Photo: Oda Brun</div>", "caption"),
    ("<div class=image-credit>Oda Brun</div>", "caption"),
    ("<p><a href=/x>A keeper is found</a></p>", "related"),
    ("<div class=share><a href=/x>Send it on</a></div>", "junk"),
    ("<div>14 dinars</div>", "junk"),
    ("<div>All rights reserved</div>", "legal"),
    ("<div><a href=/x>A keeper is found on that lone</a> isle anew</div>", "junk"),
    ("<div><a href=/x>A keeper is found on those lone</a> isle now</div>", "related"),
    ("<figure><figcaption>The old quay</figcaption></figure>", "caption"),
    ("<div class=related>The old quay</div>", "related"),
    ("<div class=caption>March 3, 2031</div>", "caption"),
    ("<time>Edition 3 of the day</time>", "timestamp"),
    ("<time>4 minute read</time>", "junk"),
    ("<time>Edition of the day</time>", "junk"),
    ("<div>Edition 3 of the day</div>", "junk"),
    ("<div>Read more: The choir wins</div>", "related"),
    ("<div class=share>Read more: The choir wins</div>", "junk"),
)
"""A piece below the headline, and the kind of furniture that it is."""


@pytest.mark.parametrize(("piece", "kind"), KINDS)
def test_what_is_in_no_field_has_a_kind(piece: str, kind: str) -> None:
    [found] = read(f"<article><h1>Ferries sail</h1>{piece}{TEXT}</article>")
    assert [each.kind for each in found.furniture] == [kind]


SIGNED = ("(Reporting by Jane Roe; Editing by Oda Brun)", "Source: Norland News Agency - NNA", "© 2031 Portvale Post")


@pytest.mark.parametrize("below", range(4))
def test_two_pieces_below_the_container_may_sign_the_text(below: int) -> None:
    rows = "".join(f"<div>{text}</div>" for text in SIGNED[:below])
    [found] = read(f"<div><h1>Ferries sail</h1><div>{TEXT}</div></div><div>{rows}</div>")
    signed = [
        *found.credits,
        *([found.source.text] if found.source else []),
        *([found.copyright] if found.copyright else []),
    ]
    assert signed == [*SIGNED[: min(below, 2)]]
    assert found.furniture == []


@pytest.mark.parametrize(
    ("quoted", "kept"),
    [("Nine ships had waited outside the harbou", 1), ("Nine ships had waited outside the harbour", 0)],
)
def test_words_of_the_text_are_no_pull_quote_but_in_a_long_piece(quoted: str, kept: int) -> None:
    [found] = read(f"<article><h1>Ferries sail</h1>{TEXT}<blockquote>{quoted}</blockquote></article>")
    assert [each.text for each in found.furniture] == [quoted] * kept


def test_what_the_record_has_already_is_not_kept_twice() -> None:
    twice = "<div>Jane Roe</div><div>Ferries sail</div><blockquote>Nine ships had waited outside the harbour, said Marta</blockquote>"
    [found] = read(f"<article><h1>Ferries sail</h1><p class=byline>By Jane Roe</p>{TEXT}{twice}</article>")
    assert found.furniture == []


@pytest.mark.parametrize(
    ("piece", "fields", "whole"),
    [
        ("portvale march 3 ferries sail", ["portvale march 3", "ferries sail"], True),
        ("portvale ferries sail on", ["portvale", "ferries sail"], False),
        ("portvaleferries", ["portvale", "ferries"], False),
    ],
)
def test_the_check_tells(piece: str, fields: list[str], *, whole: bool) -> None:
    assert parted(piece, fields) is whole


def test_the_check_names_what_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gazette_cli.readers.html.body.leftovers.keep", lambda *_: None)
    found = kept(f"<article><h1>Ferries sail</h1><div>14 dinars</div>{TEXT}</article>")
    assert (found.lost, found.lost_words) == (["14 dinars"], 2)


def test_a_page_without_a_story_is_none_of_the_check_s() -> None:
    with pytest.raises(GazetteError):
        kept("<p></p>")
