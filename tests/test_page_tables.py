"""The tables of the page reader: each row against its own example, and choices between what pages declare and show."""

from typing import Any

import pytest

from gazette_cli.exchange import jsonld
from gazette_cli.readers.html import read, scripts
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.labels import LABELS, OFFERS, POINTER, POINTERS, is_label
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.fields import dates
from gazette_cli.readers.html.fields.byline import people
from gazette_cli.readers.html.fields.headline import NAMINGS, vote, without_site
from gazette_cli.readers.html.fields.writers import is_person, names
from gazette_cli.story import Story
from gazette_cli.words.names import looks_personal


@pytest.mark.parametrize("row", zones.ZONES, ids=lambda row: row.example)
def test_zone_knows_its_example(row: zones.Zone) -> None:
    assert zones.zone(row.example) == row.kind


def test_words_of_zones_begin_with_a_letter() -> None:
    """Else they are tried at each place of each name."""
    assert [word for word, _ in zones.WORDS if not word[0].isalpha() or word[1] in "?*{"] == []


@pytest.mark.parametrize(
    ("names_of_element", "kind"),
    [
        ("flex imagecaption", zones.CAPTION),
        ("related-caption", zones.CAPTION),
        ("related-box image-caption", zones.RELATED),
        ("disqus_caption", zones.COMMENTS),
        ("captioned", None),
        ("articletags", zones.JUNK),
        ("articletags wide", None),
        ("contact_mail-form", zones.JUNK),
        ("postauthor-bio", zones.AUTHOR),
        ("post-author-name", zones.BYLINE),
        ("mediaplayer", zones.JUNK),
        ("jw-player-caption", zones.CAPTION),
        ("third-partyembed", zones.EMBED),
        ("last_modified", zones.TIME),
        ("adsense", zones.JUNK),
        ("adsenses", None),
    ],
)
def test_the_first_word_tells_the_zone(names_of_element: str, kind: str | None) -> None:
    assert zones.zone(names_of_element) == kind


@pytest.mark.parametrize(
    "names_of_element",
    [
        "article-body",
        "post-content entry",
        "sidebar-grid__content article__content",
        "story-text with-sidebar",
        "wrapper",
        "relatively-wide",
    ],
)
def test_what_holds_the_story_is_no_zone(names_of_element: str) -> None:
    assert zones.zone(names_of_element) is None


@pytest.mark.parametrize(
    ("names_of_element", "shell"),
    [
        ("site-footer", True),
        ("main-nav", True),
        ("mega-menu__list", True),
        ("cookie-banner", True),
        ("menu-open article-content", False),
        ("footnotes", False),
        ("navigator", False),
    ],
)
def test_shell(names_of_element: str, shell: bool) -> None:
    assert zones.is_shell(names_of_element) is shell


@pytest.mark.parametrize("row", [*LABELS, *OFFERS], ids=lambda row: row.name)
def test_label_knows_its_example(row: Any) -> None:
    assert is_label(row.example)


@pytest.mark.parametrize("row", POINTERS, ids=lambda row: row.name)
def test_pointer_knows_its_example(row: Any) -> None:
    assert POINTER.fit(row.example)


@pytest.mark.parametrize(
    "text",
    ["Subscribe to read the whole story", "Please log in now to continue", "Want to continue reading? Please subscribe",
     "Updated on March 3, 2031", "Topics: salt, ferries", "© Jane Roe"],
)  # fmt: skip
def test_labels_of_several_words(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize(
    "text",
    [
        "More rain fell.",
        "Tagesschau im Hafen",
        "Video games sell well in Portvale.",
        "Share prices rose on Monday.",
        "X marks the spot, she said.",
    ],
)
def test_sentences_are_no_labels(text: str) -> None:
    assert not is_label(text)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("By Jane Roe", ["Jane Roe"]),
        ("By: JANE ROE and JOHN DOE", ["JANE ROE", "JOHN DOE"]),
        ("Von Grete Muster, Enno Brandt", ["Grete Muster", "Enno Brandt"]),
        ("Por Marta Roble y Juan Nadie", ["Marta Roble", "Juan Nadie"]),
        ("Jane Roe | jroe@such.example", ["Jane Roe"]),
        ("Jane Roe, MS, RDN, LD", ["Jane Roe"]),
        ("Jane Roe, Portvale", ["Jane Roe"]),
        ("By Jane Roe March 3, 2031", ["Jane Roe"]),
        ("View all posts by Jane Roe", ["Jane Roe"]),
        ("By Jane Roe Photography by John Doe", ["Jane Roe"]),
        ("Photo: Jane Roe", []),
        ("https://such.example/jroe", []),
        ("Senior Writer", []),
        ("admin", []),
        ("Follow", []),
    ],
)
def test_names(given: str, found: list[str]) -> None:
    assert names([given]) == found


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Jane Roe", True),
        ("Ludwig van der Muster", True),
        ("松岡花子", True),
        ("Example News", False),
        ("kiosk.example.com", False),
        ("AP", False),
        ("Norland Broadcasting Service", False),
        ("Islamic Republic News Agency", False),
    ],
)
def test_persons_and_bodies(name: str, person: bool) -> None:
    assert (is_person(name, set()) and looks_personal(name)) is person


@pytest.mark.parametrize(
    ("given", "date"),
    [
        ("2031-03-03", "2031-03-03"),
        ("20310303", "2031-03-03"),
        ("2031-03-03T07:05:00.000Z", "2031-03-03T07:05:00Z"),
        ("2031-03-03T07:05:00+0100", "2031-03-03T07:05:00+01:00"),
        ("2031-03-03 07:05", "2031-03-03T07:05"),
        ("2031-03-03T07:05+01", "2031-03-03T07:05+01:00"),
        ("2031-03-03T07:05:75Z", "2031-03-03"),
        ("2031-03-03T07:05:00+30:00", "2031-03-03"),
        ("Mon, 03 Mar 2031 07:05:00 GMT", "2031-03-03"),
        ("Published March 3, 2031 at 7.05", "2031-03-03"),
        ("3. März 2031, 7:05 Uhr", "2031-03-03"),
        ("3 de marzo de 2031", "2031-03-03"),
        ("3 września 2031", "2031-09-03"),
        ("03.04.2031", "2031-04-03"),
        ("2031年3月3日", "2031-03-03"),
        ("13/03/2031", "2031-03-13"),
        ("03/13/2031", "2031-03-13"),
        ("03/04/2031", None),
        ("2031-13-40", None),
        ("Winter 2031", None),
        ("12 reasons 2031", None),
    ],
)
def test_dates(given: str, date: str | None) -> None:
    assert dates.any_of(given) == date


def test_a_day_in_doubt_is_the_first_figure_outside_of_english() -> None:
    assert dates.any_of("03/04/2031", "fr") == "2031-04-03"


@pytest.mark.parametrize(
    ("ld", "og", "h1", "chosen"),
    [
        ("Rain falls in Portvale", "Rain falls in Portvale", "Rain falls in Portvale", "Rain falls in Portvale"),
        ("Rain falls", "Rain falls", "Weather Rain falls", "Rain falls"),
        ("Rain in Portvale: all you need to know", "Rain falls", "Rain falls", "Rain falls"),
        ("Why it rains", "Rain, explained", "It rains because it must", "It rains because it must"),
        ("Weather: It rains in Portvale again", "It rains in Portvale again", None, "It rains in Portvale again"),
        ("It rains in Portvale again", None, "WeatherIt rains in Portvale again", "It rains in Portvale again"),
        (None, "Rain falls", None, "Rain falls"),
        (None, None, None, None),
    ],
)
def test_vote(ld: str | None, og: str | None, h1: str | None, chosen: str | None) -> None:
    assert vote(ld, og, h1) == chosen


@pytest.mark.parametrize(
    ("script", "value"),
    [
        ('{"a": "b"}', {"a": "b"}),
        ('{"a": "b",}', {"a": "b"}),
        ('{"a": "line\nbreak"}', {"a": "line break"}),
        ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
        ('<!-- {"a": 1} -->', {"a": 1}),
        ('{"a": 1};', {"a": 1}),
        ("{'a': 1}", None),
        ("", None),
    ],
)
def test_json_ld_is_mended(script: str, value: Any) -> None:
    assert scripts.loads(script) == value


@pytest.mark.parametrize(
    ("author", "found"),
    [
        ("Jane Roe", ["Jane Roe"]),
        (["Jane Roe", "John Doe"], ["Jane Roe", "John Doe"]),
        ({"@type": "Person", "name": "Jane Roe"}, ["Jane Roe"]),
        ([{"name": "Jane Roe"}, {"name": ["John Doe"]}], ["Jane Roe", "John Doe"]),
        ({"@id": "#jroe"}, ["Jane Roe"]),
        ({"name": {"@value": "Jane &amp; John"}}, ["Jane & John"]),
        ([{"url": "x"}], []),
        (None, []),
    ],
)
def test_people(author: Any, found: list[str]) -> None:
    assert people(author, {"#jroe": {"@id": "#jroe", "name": "Jane Roe"}}) == found


@pytest.mark.parametrize(("depth", "found"), [(12, ["Jane Roe"]), (13, [])])
def test_names_are_looked_for_so_deep(depth: int, found: list[str]) -> None:
    nested: Any = {"name": "Jane Roe"}
    for _ in range(depth):
        nested = [nested]
    assert people(nested, {}) == found


@pytest.mark.parametrize("depth", [jsonld.DEEPEST + 2, 1000])
def test_what_is_nested_too_deep_says_nothing(depth: int) -> None:
    nested: Any = "Jane Roe"
    for _ in range(depth):
        nested = [nested]
    assert people(nested, {}) == []
    assert jsonld.text(nested) is None


def test_the_site_is_taken_off_a_title_a_few_times_only() -> None:
    page = Declared(meta={"og:site_name": ["Such Post"]})
    assert without_site("Rain falls - Such Post | Such Post", page) == "Rain falls"
    assert without_site("Rain falls" + " | Such Post" * 9, page) == "Rain falls" + " | Such Post" * (9 - NAMINGS)


CLOCK = '<meta name="dc.date" content="2031-03-0{}T06:00+02:00">'
DECLARED = '<script type="application/ld+json">{{"@type": "NewsArticle", "author": {{"name": "{}"}}}}</script>'
SITE = '<meta property="og:site_name" content="Such Post">'
EDITED = '<div>Editor: <a rel="author" href="/x">Jan Falk</a></div>'
LONG = "Nine ships waited outside the harbour, said Marta Oyelaran, who counts them. " * 3


def story(head: str = "", body: str = "") -> Story:
    """The story of a page with that in its head, and that beside two paragraphs."""
    text = "<p>Rain fell on Portvale all day, and the harbour office closed its doors early.</p>" * 1
    more = "<p>Nobody was surprised, said Jane Roe, who has measured the rain there since 2011.</p>"
    [found] = read(f"<html><head>{head}</head><body><article>{body}{text}{more}</article></body></html>")
    return found


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        (
            '<meta property="article:published_time" content="2031-03-03T07:05:00+01:00">',
            "",
            "2031-03-03T07:05:00+01:00",
        ),
        ('<meta name="date" content="2031-03-03">', '<time datetime="2029-01-01">2029</time>', "2031-03-03"),
        ('<meta itemprop="datePublished" content="2031-03-03">', "", "2031-03-03"),
        (f'<meta itemprop="datePublished" content="2031-03-03">{CLOCK.format(3)}', "", "2031-03-03T06:00+02:00"),
        (f'<meta itemprop="datePublished" content="2031-03-03">{CLOCK.format(4)}', "", "2031-03-03"),
        (
            '<meta property="article:published_time" content="2031-03-03T23:30:00Z">',
            '<time datetime="2031-03-04T00:30:00+01:00">4 March</time>',
            "2031-03-04T00:30:00+01:00",
        ),
        (
            '<meta property="article:published_time" content="2031-03-03T23:30:00Z">',
            '<time datetime="2031-03-04T00:30:00+99:00">4 March</time>',
            "2031-03-03T23:30:00Z",
        ),
        ("", '<h1>Rain falls</h1><time datetime="2031-03-03T07:05">today</time>', "2031-03-03T07:05"),
        ("", '<h1>Rain falls</h1><span itemprop="datePublished" content="2031-03-03">today</span>', "2031-03-03"),
        ("", "<h1>Rain falls</h1><div>Published: 3 March 2031</div>", "2031-03-03"),
        ("", "<h1>Rain falls</h1><div>Published: today</div>", None),
    ],
)
def test_published(head: str, body: str, published: str | None) -> None:
    assert story(head, body).published == published


@pytest.mark.parametrize(
    ("head", "body", "writers"),
    [
        ('<meta name="author" content="Jane Roe">', "", ["Jane Roe"]),
        (
            '<meta name="author" content="Example News">',
            '<h1>Rain falls</h1><p class="byline">By Jane Roe</p>',
            ["Jane Roe"],
        ),
        ("", '<h1>Rain falls</h1><div><a href="/authors/jane-roe">Jane Roe</a></div>', ["Jane Roe"]),
        ("", '<h1>Rain falls</h1><span itemprop="author"><span itemprop="name">Jane Roe</span></span>', ["Jane Roe"]),
        (
            "",
            '<h1>Rain falls</h1><figure><span class="author">John Doe</span></figure><p>By Jane Roe</p>',
            ["Jane Roe"],
        ),
        ('<meta name="author" content="Example Staff">', "<h1>Rain falls</h1>", []),
        (DECLARED.format("Jan Falk"), '<h1>Rain falls</h1><div class="author-2">Jane Roe</div>', ["Jan Falk"]),
        (DECLARED.format("Jan Falk"), f'<h1>Rain falls</h1><div class="author-2">Jane Roe</div>{EDITED}', ["Jane Roe"]),
        (DECLARED.format("Jan Falk"), f"<h1>Rain falls</h1>{EDITED}", ["Jan Falk"]),
        (DECLARED.format("Such Post"), f"<h1>Rain falls</h1><p>By Reuters</p>{SITE}", ["Reuters"]),
        (DECLARED.format("Such Post"), f"<h1>Rain falls</h1>{SITE}", ["Such Post"]),
        (
            "<title>Rain</title>",
            f'<div class="author">Von Jane Roe</div>{"<p>Note.</p>" * 9}<p>{LONG}</p>',
            ["Jane Roe"],
        ),
        ("", f"<h1>Rain falls</h1><p>{LONG}</p><p>{LONG}.</p><h4>Deals Roundup</h4>", []),
    ],
)
def test_writers(head: str, body: str, writers: list[str]) -> None:
    byline = story(head, body).byline
    assert (byline.names if byline else []) == writers


DECK = "It rains all day long, and well into the night."
ABOUT = f'<meta name="description" content="{DECK}">'


@pytest.mark.parametrize(
    ("body", "subhead"),
    [
        (
            '<h1>Rain falls</h1><p class="standfirst">All day long, and into the night.</p>',
            "All day long, and into the night.",
        ),
        (
            "<header><h1>Rain falls</h1><h2>All day long, and into the night</h2></header>",
            "All day long, and into the night",
        ),
        (f'{ABOUT}<h1>Rain falls</h1><p class="teaser">{DECK}</p>', DECK),
        (f'{ABOUT}<h1>Rain falls</h1><div class="footer"><p>{DECK}</p></div>', DECK),
        (f"{ABOUT}<h1>Rain falls</h1><figure><figcaption>{DECK}</figcaption></figure>", None),
        ('<h1>Rain falls</h1><p class="teaser">Rain for all, all day, in all of Portvale</p>', None),
        (
            '<h1>Rain falls</h1><div class="share">Share this very long story with all your friends in Portvale</div>',
            None,
        ),
    ],
)
def test_deck(body: str, subhead: str | None) -> None:
    assert story("", body).subhead == subhead


def test_affiliation_beside_the_name() -> None:
    byline = story("", "<h1>Rain falls</h1><p class=byline>By Jane Roe, Norland News Agency</p>").byline
    assert byline is not None
    assert (byline.text, byline.names, byline.affiliation) == (
        "By Jane Roe, Norland News Agency",
        ["Jane Roe"],
        "Norland News Agency",
    )


def test_microdata_names_the_headline() -> None:
    assert (
        story("", '<h2>Weather</h2><h2 itemprop="headline">Rain falls on Portvale</h2>').headline
        == "Rain falls on Portvale"
    )
