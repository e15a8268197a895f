"""Headlines, writers and days of pages: one convention a test, with what only looks like it."""

import pytest

from gazette_cli.readers.html import read
from gazette_cli.readers.html.fields import dates
from gazette_cli.readers.html.fields.writers import is_person, names
from gazette_cli.story import Story

RAIN = "Rain fell on Portvale all day, and the harbour office closed its doors early that evening."
SHIPS = "Nine ships waited outside the harbour, said Marta Oyelaran, who counts them for the port."
NIGHT = "The storm is to end in the night, and the first ferry will sail at six in the morning."
TEXT = f"<p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p>"
FIRE = "Fire in Westholm kills two"
LOGO = '<h1><a href="/">The Norland Courier</a></h1>'


def story(body: str, head: str = "") -> Story:
    """The only story of a page with that body."""
    [found] = read(f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>")
    return found


@pytest.mark.parametrize(
    "title",
    [
        f"{FIRE} | The Norland Courier",
        f"The Norland Courier &raquo; Blog Archive &raquo; {FIRE}",
        f"The Norland Courier: {FIRE}",
    ],
)
@pytest.mark.parametrize(
    "heading", [f"<h2><a href=/fire>{FIRE}</a></h2>", f"<h3>{FIRE}</h3>", f"<div>{FIRE}</div>", f"<h1>{FIRE}</h1>"]
)
def test_a_logo_is_no_headline(title: str, heading: str) -> None:
    found = story(f"{LOGO}<div>{heading}{TEXT}</div>", f"<title>{title}</title>")
    assert (found.headline, found.subhead) == (FIRE, None)


def test_a_headline_that_is_a_link_is_one() -> None:
    assert story(f'<h1><a href="/2031/fire">{FIRE}</a></h1>{TEXT}').headline == FIRE


@pytest.mark.parametrize(
    ("title", "site", "headline"),
    [
        ("Ferry fares rise - Kroll - Example Press", "Example Press", "Ferry fares rise - Kroll"),
        ("Example Press | Ferry fares rise", "Example Press", "Ferry fares rise"),
        ("Example Press: Ferry fares rise", "Example Press", "Ferry fares rise"),
        ("Ferry fares: a rise", "Example Press", "Ferry fares: a rise"),
    ],
)
def test_the_sites_name_in_the_title(title: str, site: str, headline: str) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="{site}">'
    assert story(TEXT, head).headline == headline


@pytest.mark.parametrize("title", [f"Portvale Online - {FIRE}", f"Portvale Online: {FIRE}", "Untitled Document"])
def test_a_page_laid_out_by_tables(title: str) -> None:
    page = f"<table><tr><td><font size=5><b>{FIRE}</b></font><p><i>By JAN FALK</i><br>Courier staff writer</p>{TEXT}</td></tr></table>"
    found = story(page, f"<title>{title}</title>")
    assert found.headline == FIRE
    assert found.byline is not None
    assert (found.byline.names, found.byline.affiliation) == (["JAN FALK"], "Courier staff writer")


@pytest.mark.parametrize(
    ("heading", "headline"),
    [
        (f'<span class="live-tag">LIVE</span>{FIRE}', FIRE),
        (f"Headline: {FIRE}", FIRE),
        (f"{FIRE} <span>Share</span>", FIRE),
        (f"{FIRE}, minister says", f"{FIRE}, minister says"),
        (f"Opinion: {FIRE}", f"Opinion: {FIRE}"),
    ],
)
def test_what_is_glued_to_the_headline(heading: str, headline: str) -> None:
    assert story(f"<h1>{heading}</h1>{TEXT}", f"<title>{FIRE} - The Norland Courier</title>").headline == headline


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("By JAN FALK | Courier Staff Writer", ["JAN FALK"]),
        ("By Jan Falk Associated Press", ["Jan Falk"]),
        ("JAN FALK | For the Courier", ["JAN FALK"]),
        ("By Jan Falk | and Jane Roe", ["Jan Falk", "Jane Roe"]),
        ("Posted by Jan Falk on March 3, 2031", ["Jan Falk"]),
        ("By Jan Falk on Monday at 8:00", ["Jan Falk"]),
        ("March 3, 2031 | By Jan Falk", ["Jan Falk"]),
        ("By Jan Falk, Jane Roe, and Ines Aldo on March 3, 2031", ["Jan Falk", "Jane Roe", "Ines Aldo"]),
        ("By Jan Falk Updated 5/17/31", ["Jan Falk"]),
        ("Jane Roe, Professor of Harbours", ["Jane Roe"]),
        ("Jane Roe, CEO of Such", ["Jane Roe"]),
        ("Jane Roe, Chief Economist", ["Jane Roe"]),
        ("Political Editor Jan Falk", ["Jan Falk"]),
        ("Kurier-online-Redakteur Jan Falk", ["Jan Falk"]),
        ("Von unserem Korrespondenten Jan Falk", ["Jan Falk"]),
        ('By <a href="/jf">Jan Falk</a> and <b>Jane Roe</b>', ["Jan Falk", "Jane Roe"]),
        ("Jan Falk &amp;amp; Jane Roe", ["Jan Falk", "Jane Roe"]),
        ("YOU MAY ALSO LIKE", []),
        ("Favourite Posts", []),
        ("Reuters", ["Reuters"]),
    ],
)
def test_names(given: str, found: list[str]) -> None:
    assert names([given]) == found


def test_a_name_that_is_the_others_in_a_row() -> None:
    assert names(["Jane Roe", "Jan Falk", "Jane Roe Jan Falk"]) == ["Jane Roe", "Jan Falk"]
    assert names(["Jane Roe", "Jan Falk", "Jane Roe-Falk"]) == ["Jane Roe", "Jan Falk", "Jane Roe-Falk"]


@pytest.mark.parametrize(
    "body", ["University of Westholm", "Department of Law", "Norland Courier", "Westholm Post & Ledger"]
)
def test_bodies(body: str) -> None:
    assert names([body]) == [body]
    assert not is_person(body, set())


def test_a_desk_is_no_person() -> None:
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{FIRE}", "author": "Courier Staff"}}</script>'
    byline = story(f"<h1>{FIRE}</h1>{TEXT}", script).byline
    assert byline is not None
    assert (byline.text, byline.names, byline.affiliation) == ("Courier Staff", [], "Courier Staff")


@pytest.mark.parametrize(
    ("authors", "found"),
    [
        ('[{"@type": "Person", "name": "Jan Falk"}, {"@type": "Organization", "name": "Isle Weather"}]', ["Jan Falk"]),
        ('[{"@type": "Person", "name": "Jan Falk, Professor of Law, University of Westholm"}]', ["Jan Falk"]),
        ('[{"@type": "Person", "name": "Jan Falk"}, {"@type": "Person", "name": "AP"}]', ["Jan Falk", "AP"]),
    ],
)
def test_who_stands_beside_a_person(authors: str, found: list[str]) -> None:
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{FIRE}", "author": {authors}}}</script>'
    byline = story(f"<h1>{FIRE}</h1>{TEXT}", script).byline
    assert byline is not None
    assert byline.names == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>&nbsp;</p><p><strong>Jane Roe</strong></p>", ["Jane Roe"]),
        ("<p>Local News</p>", None),
        ('<p><a href="/jr">Harbour Master</a></p>', None),
    ],
)
def test_a_bare_name_above_the_text(line: str, found: list[str] | None) -> None:
    byline = story(f"<h1>{FIRE}</h1><div>{line}{TEXT}</div>").byline
    assert (byline.names if byline else None) == found


@pytest.mark.parametrize(
    ("given", "stamp"),
    [
        ("2031-07-10 1:18:00 PM", "2031-07-10T13:18:00"),
        ("2031-07-10 12:05 am", "2031-07-10T00:05"),
        ("2031-07-10 12:05 PM", "2031-07-10T12:05"),
        ("2031-07-10T1:18 p.m. +0200", "2031-07-10T13:18+02:00"),
        ("2031-07-10 13:18", "2031-07-10T13:18"),
    ],
)
def test_the_half_of_a_day(given: str, stamp: str) -> None:
    assert dates.iso(given) == stamp


def test_the_day_of_a_change_is_not_that_of_publication() -> None:
    changed = '<time itemprop="dateModified" datetime="2031-03-04T10:00">Updated March 4, 2031</time>'
    found = story(f"<h1>{FIRE}</h1>{changed}{TEXT}")
    assert (found.published, found.modified) == (None, "2031-03-04T10:00")
    both = (
        '<time itemprop="dateModified" datetime="2031-03-04T10:00">25/02/2031 01:57 | Actualizado a 04/03/2031</time>'
    )
    found = story(f"<h1>{FIRE}</h1>{both}{TEXT}")
    assert (found.published, found.modified) == ("2031-02-25", "2031-03-04T10:00")


def test_the_day_in_the_address_is_the_last_resort() -> None:
    address = '<link rel=canonical href="https://such.example/2031/03/05/fire">'
    assert story(f"<h1>{FIRE}</h1>{TEXT}", address).published == "2031-03-05"
    assert story(f"<h1>{FIRE}</h1><p>March 3, 2031</p>{TEXT}", address).published == "2031-03-03"


SECTION = '<meta property="article:section" content="Shipping">'


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ('<div class="eyebrow">Ice in the sound</div>', "Ice in the sound"),
        ('<div class="kicker"><a href="/ice">Ice in the sound</a> —</div>', "Ice in the sound"),
        ("<h3>Ice in the sound</h3>", "Ice in the sound"),
        ('<h3><a href="/ice">Ice in the sound</a></h3>', "Shipping"),
        ('<div class="kicker"><p>Log in</p><p>Ice in the sound</p></div>', "Shipping"),
        ('<div class="kicker">Presented by</div>', "Shipping"),
        ('<div class="kicker">Now reading:</div>', "Shipping"),
        (f'<div class="kicker">{SHIPS}</div>', "Shipping"),
        ("<div>Ice in the sound</div>", "Shipping"),
        ("", "Shipping"),
    ],
)
def test_the_line_above_the_headline_is_the_kicker(above: str, kicker: str) -> None:
    assert story(f"<article>{above}<h1>{FIRE}</h1>{TEXT}</article>", SECTION).kicker == kicker


@pytest.mark.parametrize(
    ("name", "publisher"),
    [
        ("Such Post | such.example", "Such Post"),
        ("Such Post - www.such.example", "Such Post"),
        ("Such Post | Isles", "Such Post | Isles"),
        ("such.example", "such.example"),
    ],
)
def test_the_site_s_address_is_no_part_of_the_publisher_s_name(name: str, publisher: str) -> None:
    found = story(f"<h1>{FIRE}</h1>{TEXT}", f'<meta property="og:site_name" content="{name}">').publisher
    assert found is not None
    assert found.name == publisher


def test_a_picture_agency_alone_is_no_crosshead() -> None:
    found = story(f"<article><h1>{FIRE}</h1><p>{RAIN}</p><h4>Getty.</h4><p>{SHIPS}</p><p>{NIGHT}</p></article>")
    assert [block.text for block in found.body] == [RAIN, SHIPS, NIGHT]
    assert [(each.kind, each.text) for each in found.furniture] == [("caption", "Getty.")]


PERSON = '{"@type":"Person","@id":"#jr","name":"Jane Roe","jobTitle":"Staff Writer"}'


@pytest.mark.parametrize(
    ("author", "line", "affiliation"),
    [
        (PERSON, "", "Staff Writer"),
        (f"[{PERSON}]", "By Jane Roe", "Staff Writer"),
        (PERSON, "By Jane Roe, Example Press", "Example Press"),
        (f'[{PERSON},{{"@type":"Person","name":"Jon Berg"}}]', "", None),
        ('{"@id":"#jr"}', "", "Staff Writer"),
        ('"Jane Roe"', "", None),
    ],
)
def test_what_a_writer_is_by_what_the_page_declares(author: str, line: str, affiliation: str | None) -> None:
    article = f'{{"@type":"NewsArticle","headline":"{FIRE}","author":{author}}}'
    head = f'<script type="application/ld+json">[{article},{PERSON}]</script>'
    found = story(f'<h1>{FIRE}</h1><p class="byline">{line}</p>{TEXT}', head).byline
    assert found is not None
    assert found.affiliation == affiliation


@pytest.mark.parametrize(
    ("declared", "language"),
    [("en-GB", "en-GB"), ("en_GB", "en-GB"), ("de-DE", "en"), ("enm", "en"), ("English", "en")],
)
def test_the_fuller_tag_of_the_same_language(declared: str, language: str) -> None:
    article = f'{{"@type":"NewsArticle","headline":"{FIRE}","inLanguage":"{declared}"}}'
    assert story(TEXT, f'<script type="application/ld+json">{article}</script>').language == language
