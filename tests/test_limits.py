"""Each limit from both sides: what still counts, and what is a character, a row, a paragraph or a share beyond it."""

import json

import pytest

from gazette_cli.errors import NotNewsError
from gazette_cli.readers.html import read as read_page
from gazette_cli.readers.html import rich_text
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.fields import dates as page_dates
from gazette_cli.readers.html.fields.headline import glued, is_site, place, without_site
from gazette_cli.readers.html.fields.writers import names as names_in
from gazette_cli.readers.html.flow import flow
from gazette_cli.readers.html.tree import prune
from gazette_cli.readers.text import blocks, feed_marks, heads, layout, run_together
from gazette_cli.readers.text import read as read_copy
from gazette_cli.readers.text.files import cuts, openings, unfenced
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Block, Byline, Story
from gazette_cli.wire import (
    blurbs,
    bylines,
    controls,
    datelines,
    dates,
    fields,
    places,
    recognition,
    settle,
    signatures,
    tails,
)
from gazette_cli.wire.roles import Role
from gazette_cli.words import sentences
from gazette_cli.words.names import looks_personal

WORDS = (
    "rain fell on the northern quays of portvale while ferries waited behind the old lighthouse and crews carried sacks of "
    "grain to dry ground before clerks counted boats again in lindholm where sailors mended nets until dawn as engineers "
    "opened three gates above halden so that water could leave both lakes without harm"
).split()


def copy(size: int, stop: str = ".", *, nth: int = 0) -> str:
    """Running text of so many characters that ends in `stop`; each `nth` begins with another word."""
    turn = nth % len(WORDS)
    turned = [*WORDS[turn:], *WORDS[:turn]]
    text = " ".join(turned * (size // 100 + 1))[: size - len(stop)]
    text = f"{text[:-1]}s" if text.endswith(" ") else text
    return f"{text.capitalize()}{stop}"


def run(number: int, size: int, *, first: int = 0, stop: str = ".") -> list[str]:
    """So many paragraphs of that size, no two alike."""
    return [copy(size, stop, nth=nth) for nth in range(first, first + number)]


def marked(texts: list[str], tag: str = "p", called: str = "") -> str:
    """The texts, each in an element."""
    opened = f'{tag} class="{called}"' if called else tag
    return "".join(f"<{opened}>{text}</{tag}>" for text in texts)


def box(inside: str, called: str = "", tag: str = "div") -> str:
    """An element around markup."""
    return f'<{tag} class="{called}">{inside}</{tag}>' if called else f"<{tag}>{inside}</{tag}>"


def linked(text: str, size: int) -> str:
    """The text, its first `size` characters a link."""
    return f'<a href="/elsewhere">{text[:size].rstrip()}</a>{text[len(text[:size].rstrip()) :]}'


def page(body: str, head: str = "") -> Story:
    """The only story of a page with that body below its headline."""
    [found] = read_page(f"<!doctype html><html><head>{head}</head><body><h1>Rain in Portvale</h1>{body}</body></html>")
    return found


def bodies(story: Story) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in story.body]


def related(story: Story) -> list[str]:
    """What leads to other stories."""
    return [one.text for one in story.furniture if one.kind == "related"]


FILLERS = ("Tides", "Ships", "Winds", "Locks", "Piers", "Buoys", "Ropes", "Masts", "Sails", "Decks")


def fill(number: int) -> str:
    """So many labels of a page, none of them a part of its story."""
    return "".join(f"<div>{name} {number}</div>" for number in range(number) for name in FILLERS[number % 10 :][:1])


THREE = run(3, 200)
SHORT = run(10, 40, first=20)
SHORTER = run(10, 39, first=20)
LONG = copy(6000, nth=7)
FIVE = run(5, 240, first=10)


def lines(*texts: str) -> str:
    """Lines of one element."""
    return box("<br>".join(texts))


WHICH_PARAGRAPHS = (
    ("short paragraphs in a box of their own", box(marked(SHORT)) + box(marked(run(3, 100))), [*SHORT, *run(3, 100)]),
    ("lines too short for prose there", box(marked(SHORTER)) + box(marked(run(3, 100))), run(3, 100)),
    ("most of a paragraph does not count", box(marked([LONG])) + box(marked(run(3, 120))), [LONG]),
    ("text beside it that does", box(marked([LONG])) + box(marked(run(3, 130))), [LONG, *run(3, 130)]),
    ("a box that holds four fifths", box(marked(run(4, 205))) + box(marked(run(1, 180, first=9))), run(4, 205)),
    (
        "a box that holds a little less",
        box(marked(run(4, 195))) + box(marked(run(1, 220, first=9))),
        [*run(4, 195), *run(1, 220, first=9)],
    ),
    (
        "paragraphs of which less than a third is links",
        box("".join(f"<p>{linked(text, 64)}</p>" for text in run(3, 200, first=9))) + box(marked(THREE)),
        [*run(3, 200, first=9), *THREE],
    ),
    (
        "paragraphs of which more is",
        box("".join(f"<p>{linked(text, 72)}</p>" for text in run(3, 200, first=9))) + box(marked(THREE)),
        THREE,
    ),
    ("an article of a third of the text", box(marked(run(1, 330)), tag="article") + box(marked(run(3, 220, first=5))), run(1, 330)),
    (
        "an article of a quarter",
        box(marked(run(1, 280)), tag="article") + box(marked(run(3, 240, first=5))),
        [*run(1, 280), *run(3, 240, first=5)],
    ),
    (
        "the first article, of more than half of the heaviest",
        box(marked(run(3, 110)), tag="article") + fill(12) + box(marked(run(3, 200, first=5)), tag="article"),
        run(3, 110),
    ),
    (
        "the heaviest, where the first is of less",
        box(marked(run(3, 90)), tag="article") + fill(12) + box(marked(run(3, 200, first=5)), tag="article"),
        run(3, 200, first=5),
    ),
    ("a short list above", box(marked(run(3, 90, first=9), "li"), tag="ul") + box(marked(THREE)), THREE),
    (
        "a longer list above",
        box(marked(run(3, 120, first=9), "li"), tag="ul") + box(marked(THREE)),
        [*run(3, 120, first=9), *THREE],
    ),
    (
        "related text that is more than half of all",
        box(box(marked(run(2, 275)), "related") + marked(run(2, 225, first=5)), tag="article"),
        [*run(2, 275), *run(2, 225, first=5)],
    ),
    (
        "related text that is less",
        box(box(marked(run(2, 225)), "related") + marked(run(2, 275, first=5)), tag="article"),
        run(2, 275, first=5),
    ),
    (
        "less than three quarters as much in the place of a kicker",
        box(marked(run(3, 140, first=9)), "kicker") + box(marked(THREE)),
        THREE,
    ),
    (
        "nearly as much in the place of a kicker",
        box(marked(run(3, 190, first=9)), "kicker") + box(marked(THREE)),
        [*run(3, 190, first=9), *THREE],
    ),
    (
        "a box of another look, of a sixth of the text",
        box(marked(run(4, 205), called="alpha") + box(f"<h3>Ships</h3>{marked(run(1, 170, first=9), called='beta')}", "gamma")),
        [*run(4, 205), "Ships", *run(1, 170, first=9)],
    ),
    (
        "a box of another look, of an eighth",
        box(marked(run(4, 217), called="alpha") + box(f"<h3>Ships</h3>{marked(run(1, 130, first=9), called='beta')}", "gamma")),
        run(4, 217),
    ),
    (
        "a box beside three paragraphs",
        box(marked(run(3, 300), called="alpha") + box(f"<h3>Ships</h3>{marked(run(1, 90, first=9), called='beta')}", "gamma")),
        run(3, 300),
    ),
    (
        "a box beside two",
        box(marked(run(2, 400), called="alpha") + box(f"<h3>Ships</h3>{marked(run(1, 90, first=9), called='beta')}", "gamma")),
        [*run(2, 400), "Ships", *run(1, 90, first=9)],
    ),
    (
        "a box of six paragraphs",
        box(marked(run(10, 250), called="alpha") + box(f"<h3>Ships</h3>{marked(run(6, 44, first=12), called='beta')}", "gamma")),
        run(10, 250),
    ),
    (
        "seven paragraphs are no box",
        box(marked(run(10, 250), called="alpha") + box(f"<h3>Ships</h3>{marked(run(7, 44, first=12), called='beta')}", "gamma")),
        [*run(10, 250), "Ships", *run(7, 44, first=12)],
    ),
    (
        "a box whose last line is mostly a link",
        box(marked(run(5, 240), called="alpha") + box(marked([copy(60, nth=9)]) + f"<p>{linked(copy(100, nth=12), 73)}</p>", "gamma")),
        run(5, 240),
    ),
    (
        "a box whose last line is so to two thirds",
        box(marked(run(5, 240), called="alpha") + box(marked([copy(60, nth=9)]) + f"<p>{linked(copy(100, nth=12), 67)}</p>", "gamma")),
        [*run(5, 240), copy(60, nth=9), copy(100, nth=12)],
    ),
    ("a paragraph eight labels above the rest", box(marked([copy(200)])) + fill(8) + box(marked(FIVE)), [copy(200), *FIVE]),
    ("a paragraph nine labels above", box(marked([copy(200)])) + fill(9) + box(marked(FIVE)), FIVE),
    (
        "a paragraph nine labels below",
        box(marked(FIVE, called="alpha")) + fill(9) + box(marked([copy(200)], called="alpha")),
        [*FIVE, copy(200)],
    ),
    ("a paragraph ten labels below", box(marked(FIVE, called="alpha")) + fill(10) + box(marked([copy(200)], called="alpha")), FIVE),
    (
        "a paragraph in a box of the same name",
        box(marked(FIVE), "alpha 1") + fill(4) + box(marked([copy(200)]), "alpha 2") + fill(2),
        [*FIVE, copy(200)],
    ),
    (
        "a paragraph in a box of another name",
        box(marked(FIVE), "alpha") + fill(4) + box(marked([copy(200)]), "beta") + fill(2),
        FIVE,
    ),
    (
        "cells of 79 characters that stand twice",
        box(marked(THREE) + f"<table>{f'<tr><td>Ships</td><td>{copy(79, nth=9)}</td></tr>' * 2}</table>" + marked([copy(210)])),
        [*THREE, *["Ships", copy(79, nth=9)] * 2, copy(210)],
    ),
    (
        "cells of 80",
        box(marked(THREE) + f"<table>{f'<tr><td>Ships</td><td>{copy(80, nth=9)}</td></tr>' * 2}</table>" + marked([copy(210)])),
        [*THREE, "Ships", copy(80, nth=9), "Ships", copy(210)],
    ),
    ("a last line without a stop, short", box(marked([*THREE, copy(59, "", nth=9)])), THREE),
    ("a last line without a stop, as long as a sentence", box(marked([*THREE, copy(60, "", nth=9)])), [*THREE, copy(60, "", nth=9)]),
    ("a salutation", box(marked(["Dear master,", *THREE])), ["Dear master,", *THREE]),
    ("too short for one", box(marked(["Dear mates,", *THREE])), THREE),
    ("a first line without a stop", box(marked([copy(40, "", nth=9), *THREE])), [copy(40, "", nth=9), *THREE]),
    ("a shorter one beside the paragraphs", box(marked([copy(39, "", nth=9), *THREE])), [copy(39, "", nth=9), *THREE]),
    ("a shorter one apart from them", box(box(box(copy(39, "", nth=9))) + marked(THREE)), THREE),
    ("much text in the place of a byline", box(marked(THREE) + marked([copy(120, nth=9)], called="byline")), [*THREE, copy(120, nth=9)]),
    ("less text in the place of a byline", box(marked(THREE) + marked([copy(119, nth=9)], called="byline")), THREE),
    (
        "a summary below a long paragraph",
        box(marked([copy(121)]) + marked([copy(60, nth=9)], called="summary") + marked(run(2, 200, first=12))),
        [copy(121), copy(60, nth=9), *run(2, 200, first=12)],
    ),
    ("a paragraph of links to a little less than three quarters", box(marked(THREE) + f"<p>{linked(copy(200, nth=9), 149)}</p>" + marked([copy(210)])), [*THREE, copy(200, nth=9), copy(210)]),
    ("a paragraph of links to a little more", box(marked(THREE) + f"<p>{linked(copy(200, nth=9), 155)}</p>" + marked([copy(210)])), [*THREE, copy(210)]),
    ("what points elsewhere and is short", box(marked([*THREE, f"Hear more: {copy(78, '', nth=9)}", copy(210)])), [*THREE, copy(210)]),
    (
        "what only begins so, and is long",
        box(marked([*THREE, f"Hear more: {copy(79, '', nth=9)}", copy(210)])),
        [*THREE, f"Hear more: {copy(79, '', nth=9)}", copy(210)],
    ),
    ("what points elsewhere, with a link in it", box(marked([*THREE, f"Read more: {linked(copy(288, nth=9), 90)}", copy(210)])), [*THREE, copy(210)]),
    (
        "what only begins so, with a link in it, and is longer",
        box(marked([*THREE, f"Read more: {linked(copy(289, nth=9), 90)}", copy(210)])),
        [*THREE, f"Read more: {copy(289, nth=9)}", copy(210)],
    ),
    ("a pull quote", box(marked(run(2, 500)) + marked([copy(500)[:299]], "blockquote") + marked(run(1, 210, first=9))), [*run(2, 500), *run(1, 210, first=9)]),
    (
        "a quotation as long as a paragraph",
        box(marked(run(2, 500)) + marked([copy(500)[:300]], "blockquote") + marked(run(1, 210, first=9))),
        [*run(2, 500), copy(500)[:300], *run(1, 210, first=9)],
    ),
    ("a heading fourteen labels above its text", box(f"{marked(THREE)}<h2>Ships</h2>{fill(14)}{marked([copy(210)])}"), [*THREE, "Ships", copy(210)]),
    ("a heading fifteen labels above", box(f"{marked(THREE)}<h2>Ships</h2>{fill(15)}{marked([copy(210)])}"), [*THREE, copy(210)]),
    ("a short sentence in a plain box", box(f"{marked(THREE)}<div>{copy(39, nth=9)}</div>{marked([copy(210)])}"), [*THREE, copy(210)]),
    ("a longer sentence there", box(f"{marked(THREE)}<div>{copy(40, nth=9)}</div>{marked([copy(210)])}"), [*THREE, copy(40, nth=9), copy(210)]),
    ("words without a stop there", box(f"{marked(THREE)}<div>{copy(79, '', nth=9)}</div>{marked([copy(210)])}"), [*THREE, copy(210)]),
    ("more words without a stop", box(f"{marked(THREE)}<div>{copy(80, '', nth=9)}</div>{marked([copy(210)])}"), [*THREE, copy(80, "", nth=9), copy(210)]),
    (
        "a short sentence in a plain box between two paragraphs",
        box(f"{marked(THREE[:1])}<div>{copy(39, nth=9)}</div>{marked(THREE[1:2])}"),
        [THREE[0], copy(39, nth=9), THREE[1]],
    ),
    ("a short sentence in a plain box among three paragraphs", box(f"{marked(THREE[:1])}<div>{copy(39, nth=9)}</div>{marked(THREE[1:])}"), THREE),
    (
        "the thirty-first pull quote",
        box(marked(run(2, 500)) + marked([copy(500)[nth : nth + 90] for nth in range(31)], "blockquote") + marked(THREE[2:])),
        [*run(2, 500), copy(500)[30:120], THREE[2]],
    ),
    ("a paragraph printed twice", box(marked([*THREE, copy(61, nth=9), copy(61, nth=9), copy(210)])), [*THREE, copy(61, nth=9), copy(210)]),
    ("a short line printed twice", box(marked([*THREE, copy(60, nth=9), copy(60, nth=9), copy(210)])), [*THREE, copy(60, nth=9), copy(60, nth=9), copy(210)]),
    ("four rows of a list", lines(*run(4, 79, stop="")), run(4, 79, stop="")),
    ("three rows are one paragraph", lines(*run(3, 79, stop="")), [" ".join(run(3, 79, stop=""))]),
    ("four lines, one as long as a paragraph's", lines(*run(3, 79, stop=""), copy(80, "", nth=9)), [" ".join([*run(3, 79, stop=""), copy(80, "", nth=9)])]),
    ("two lines, the first a sentence", lines(copy(60), copy(210, nth=3)), [copy(60), copy(210, nth=3)]),
    ("two lines, the first shorter", lines(copy(59), copy(210, nth=3)), [f"{copy(59)} {copy(210, nth=3)}"]),
    (
        "forty characters of Japanese in the place of a byline",
        box(marked(THREE) + marked(["港の雨は朝まで続いた" * 3 + "港の雨は朝まで続き、"], called="byline") + marked([copy(210)])),
        [*THREE, "港の雨は朝まで続いた" * 3 + "港の雨は朝まで続き、", copy(210)],
    ),
    (
        "thirty-nine",
        box(marked(THREE) + marked(["港の雨は朝まで続いた" * 3 + "港の雨は朝まで続き"], called="byline") + marked([copy(210)])),
        [*THREE, copy(210)],
    ),
    ("a time stamp", box(marked([f"March 3, 2031 {copy(45, '', nth=9)}", *THREE])), THREE),
    ("a line that begins like one", box(marked([f"March 3, 2031 {copy(46, '', nth=9)}", *THREE])), [f"March 3, 2031 {copy(46, '', nth=9)}", *THREE]),
    ("a place before the day", box(marked([f"New Portvale, March 3, 2031 {copy(25, '', nth=9)}", *THREE])), THREE),
    (
        "more before the day",
        box(marked([f"Near Portvale, March 3, 2031 {copy(25, '', nth=9)}", *THREE])),
        [f"Near Portvale, March 3, 2031 {copy(25, '', nth=9)}", *THREE],
    ),
    (
        "a name among the first of many",
        box(marked(THREE) + marked([copy(90, nth=9)], "div", "alpha " * 47 + "related") + marked([copy(210)])),
        [*THREE, copy(210)],
    ),
    (
        "a name beyond what is looked at",
        box(marked(THREE) + marked([copy(90, nth=9)], "div", "alpha " * 50 + "related") + marked([copy(210)])),
        [*THREE, copy(90, nth=9), copy(210)],
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "expected"), [row[1:] for row in WHICH_PARAGRAPHS], ids=[row[0] for row in WHICH_PARAGRAPHS]
)
def test_which_paragraphs_of_a_page_are_its_story(body: str, expected: list[str]) -> None:
    assert bodies(page(body)) == expected


def declared(**properties: object) -> str:
    """What a page says of its story in JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **properties})}</script>'


def title(text: str) -> str:
    """What a page says of its title to those who link to it."""
    return f'<meta property="og:title" content="{text}">'


DECKS = (
    ("a deck of twenty characters", marked([copy(20)], called="standfirst") + marked(THREE), copy(20)),
    ("nineteen are none", marked([copy(19)], called="standfirst") + marked(THREE), None),
    ("a long deck", marked([copy(600)], called="standfirst") + marked(THREE), copy(600)),
    ("one that is too long", marked([copy(601)], called="standfirst") + marked(run(5, 240, first=3)), None),
    ("less than half of it a link", f'<p class="standfirst">{linked(copy(100), 48)}</p>{marked(THREE)}', copy(100)),
    ("more than half of it", f'<p class="standfirst">{linked(copy(100), 56)}</p>{marked(THREE)}', None),
    ("a sentence above the text's own element", marked([copy(50)], "div") + box(marked(run(3, 200, first=5))), copy(50)),
    ("a shorter one there", marked([copy(49)], "div") + box(marked(run(3, 200, first=5))), None),
    (
        "a deck below a short paragraph",
        marked([copy(119)]) + marked([copy(80, nth=9)], called="standfirst") + marked(run(3, 200, first=5)),
        copy(80, nth=9),
    ),
    ("a deck below a full one", marked([copy(120)]) + marked([copy(80, nth=9)], called="standfirst") + marked(run(3, 200, first=5)), None),
    ("a deck two dozen labels above the text", marked([copy(80, nth=9)], called="standfirst") + fill(24) + marked(THREE), copy(80, nth=9)),
    ("a deck further above", marked([copy(80, nth=9)], called="standfirst") + fill(25) + marked(THREE), None),
)  # fmt: skip


@pytest.mark.parametrize(("body", "deck"), [row[1:] for row in DECKS], ids=[row[0] for row in DECKS])
def test_what_stands_below_a_headline_is_its_deck(body: str, deck: str | None) -> None:
    assert page(body).subhead == deck


@pytest.mark.parametrize(("alike", "is_deck"), [(40, True), (38, False)])
def test_a_deck_is_what_the_page_describes_itself_with(alike: int, is_deck: bool) -> None:
    """In so many letters, the blanks between them aside."""
    same = "Seven boats sank off Portvale on Monday as the ice broke"
    end = next(n for n in range(len(same)) if len(same[:n].replace(" ", "")) == alike)
    about = f'<meta name="description" content="{same}, say the crews.">'
    told = f"{same[:end]} xylophone players sang."
    assert (page(box(marked([told, *THREE])), about).subhead == told) is is_deck


def author(name: str = "Marta Oyelaran") -> str:
    """What a page declares of its writer."""
    return f'<meta name="author" content="{name}">'


SIGNED = (
    ("a byline among the paragraphs", [*THREE, f"By Marta Oyelaran, {copy(54, '', nth=9)}", copy(210)], [*THREE, copy(210)]),
    (
        "a sentence that begins like one",
        [*THREE, f"By Marta Oyelaran, {copy(55, '', nth=9)}", copy(210)],
        [*THREE, f"By Marta Oyelaran, {copy(55, '', nth=9)}", copy(210)],
    ),
    ("the name, two marks before it", [*THREE, "- Marta Oyelaran", copy(210)], [*THREE, copy(210)]),
    ("three marks before it", [*THREE, "-- Marta Oyelaran", copy(210)], [*THREE, "-- Marta Oyelaran", copy(210)]),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "expected"), [row[1:] for row in SIGNED], ids=[row[0] for row in SIGNED])
def test_a_byline_among_the_paragraphs_of_a_page(texts: list[str], expected: list[str]) -> None:
    assert bodies(page(box(marked(texts)), author())) == expected


@pytest.mark.parametrize(("paragraphs", "signs"), [(2, True), (1, False)])
def test_a_name_below_the_last_paragraph(paragraphs: int, signs: bool) -> None:
    found = page(box(marked([*THREE[:paragraphs], "Piet Alvarsen"])))
    assert (found.byline is not None and found.byline.names == ["Piet Alvarsen"]) is signs


NOTES = (
    ("a note of sixty characters", 60, 0, True),
    ("fifty-nine", 59, 0, False),
    ("a note not far below the story", 90, 24, True),
    ("a note further below", 90, 25, False),
)


@pytest.mark.parametrize(("size", "above", "is_note"), [row[1:] for row in NOTES], ids=[row[0] for row in NOTES])
def test_a_note_about_the_author_of_a_page(size: int, above: int, is_note: bool) -> None:
    text = copy(size, nth=9)
    found = page(box(marked(THREE), tag="article") + fill(above) + marked([text], "div", "author-bio"))
    assert [note.text for note in found.about] == [text] * is_note


@pytest.mark.parametrize(("size", "taken"), [(641, True), (640, False)])
def test_a_declared_text_is_taken_where_the_page_shows_little_of_it(size: int, taken: bool) -> None:
    found = page(box(marked([copy(200)])), declared(headline="Rain in Portvale", articleBody=copy(size, nth=9)))
    assert bodies(found) == [copy(size, nth=9) if taken else copy(200)]


def teasers(number: int, share: float = 1) -> str:
    """Headings of other stories."""
    texts = (copy(50, "", nth=nth) for nth in range(number))
    return "".join(f"<h2>{linked(text, round(50 * share))}</h2>" for text in texts)


LISTS = (
    ("five headings that lead elsewhere", teasers(5) + marked(THREE), True),
    ("four", teasers(4) + marked(THREE), False),
    ("headings of which most is a link", teasers(5, 0.76) + marked(THREE), True),
    ("headings of which two thirds are", teasers(5, 0.64) + marked(THREE), False),
    ("twice as many paragraphs", teasers(5) + marked(run(10, 200)), True),
    ("more than twice as many", teasers(5) + marked(run(11, 200)), False),
)


@pytest.mark.parametrize(("body", "is_list"), [row[1:] for row in LISTS], ids=[row[0] for row in LISTS])
def test_a_page_of_headings_is_a_list_of_stories(body: str, is_list: bool) -> None:
    if is_list:
        with pytest.raises(NotNewsError, match="a list of stories"):
            page(box(body))
    else:
        assert page(box(body)).body


@pytest.mark.parametrize(("paragraphs", "expected"), [(3, 3), (2, 0)])
def test_a_menu_that_holds_all_paragraphs_is_none(paragraphs: int, expected: int) -> None:
    assert len(page(box(marked(THREE[:paragraphs]), "site-menu")).body) == expected


@pytest.mark.parametrize(("size", "is_caption"), [(21, True), (20, False)])
def test_a_line_that_stands_for_a_picture_too_is_its_caption(size: int, is_caption: bool) -> None:
    text = copy(size, "", nth=9)
    found = page(box(marked(THREE[:1]) + f'<img src="x.jpg" alt="{text}">' + marked([text, *THREE[1:]])))
    assert bodies(found) == [THREE[0], *[text] * (not is_caption), *THREE[1:]]


@pytest.mark.parametrize(("letters", "is_caption"), [(80, True), (75, False)])
def test_a_caption_agrees_with_its_picture_in_so_many_letters(letters: int, is_caption: bool) -> None:
    same = copy(200, "", nth=9)
    end = next(n for n in range(len(same)) if len(same[:n].replace(" ", "")) == letters)
    text = f"{same[:end]} xylophones played"
    found = page(box(marked(THREE[:1]) + f'<img src="x.jpg" alt="{same}">' + marked([text, *THREE[1:]])))
    assert bodies(found) == [THREE[0], *[text] * (not is_caption), *THREE[1:]]


def around(at: int, line: str) -> str:
    """A page whose headline has a line so many labels below it, or above it if less than none."""
    rest = marked(THREE) + fill(30)
    head = "<h1>Rain in Portvale</h1>"
    return f"{line}{fill(-1 - at)}{head}{rest}" if at < 0 else f"{head}{fill(at - 1)}{line}{rest}"


DATED = (
    ("a day at the end of a line", around(1, f"<div>{copy(47, '')} 3 March 2031</div>"), "2031-03-03"),
    ("a day further on", around(1, f"<div>{copy(48, '')} 3 March 2031</div>"), None),
    ("a year of two figures", around(1, "<div>13.12.31</div>"), "2031-12-13"),
    ("a line six pieces above the headline", around(-6, "<div>3 March 2031</div>"), "2031-03-03"),
    ("a line further above", around(-7, "<div>3 March 2031</div>"), None),
    ("a line eleven pieces below", around(11, "<div>3 March 2031</div>"), "2031-03-03"),
    ("a line further below", around(12, "<div>3 March 2031</div>"), None),
    ("a time six pieces above", around(-6, '<time datetime="2031-03-03">Monday</time>'), "2031-03-03"),
    ("a time further above", around(-7, '<time datetime="2031-03-03">Monday</time>'), None),
    ("behind a label, anywhere", around(20, f"<div>Published {copy(36, '')} 3 March 2031</div>"), "2031-03-03"),
    ("in a longer line", around(20, f"<div>Published {copy(37, '')} 3 March 2031</div>"), None),
    ("a time that ends in a day", around(1, f"<time class='day'>{copy(187, '')} 3 March 2031</time>"), "2031-03-03"),
    ("a time that is too long", around(1, f"<time class='day'>{copy(188, '')} 3 March 2031</time>"), None),
)  # fmt: skip


@pytest.mark.parametrize(("body", "day"), [row[1:] for row in DATED], ids=[row[0] for row in DATED])
def test_a_day_near_the_headline_of_a_page(body: str, day: str | None) -> None:
    [found] = read_page(f"<html><body>{body}</body></html>")
    assert (found.headline, found.published) == ("Rain in Portvale", day)


PRINTED_DAYS = (
    ("1901-01-01", "1901-01-01"),
    ("1900-12-31", None),
    ("2031-03-03T23:59:59+02", "2031-03-03T23:59:59+02:00"),
    ("2031-03-03T23:59+0230", "2031-03-03T23:59+02:30"),
    ("2031-03-03T24:00", "2031-03-03"),
    ("2031-03-03 7:05 UTC", "2031-03-03T07:05Z"),
)


@pytest.mark.parametrize(("printed", "expected"), PRINTED_DAYS)
def test_a_moment_that_a_page_declares(printed: str, expected: str | None) -> None:
    assert page_dates.iso(printed) == expected


FIGURES = (
    ("12/13/2031", None, "2031-12-13"),
    ("13/12/2031", None, "2031-12-13"),
    ("11/12/2031", None, None),
    ("11/12/2031", "de", "2031-12-11"),
    ("12/12/2031", None, "2031-12-12"),
    (f"{copy(387, '')} 3 March 2031", None, "2031-03-03"),
    (f"{copy(388, '')} 3 March 2031", None, None),
)


@pytest.mark.parametrize(("printed", "language", "expected"), FIGURES)
def test_a_day_in_a_text_of_a_page(printed: str, language: str | None, expected: str | None) -> None:
    assert page_dates.spoken(printed, language) == expected


@pytest.mark.parametrize(("seconds", "same"), [(59, True), (60, False)])
def test_a_time_shown_is_the_one_declared_where_less_than_a_minute_parts_them(seconds: int, same: bool) -> None:
    shown = f"2031-03-03T08:{5 + seconds // 60:02}:{seconds % 60:02}+01:00"
    body = f'<time datetime="{shown}">Monday</time>{marked(THREE)}'
    found = page(body, declared(headline="Rain in Portvale", datePublished="2031-03-03T07:05:00Z"))
    assert found.published == (shown if same else "2031-03-03T07:05:00Z")


FOREIGN_DAYS = (
    ("3 ledna 2031", "2031-01-03"),
    ("3 února 2031", "2031-02-03"),
    ("3 března 2031", "2031-03-03"),
    ("3 dubna 2031", "2031-04-03"),
    ("3 května 2031", "2031-05-03"),
    ("3 czerwca 2031", "2031-06-03"),
    ("3 lipca 2031", "2031-07-03"),
    ("3 sierpnia 2031", "2031-08-03"),
    ("3 września 2031", "2031-09-03"),
    ("3 października 2031", "2031-10-03"),
    ("3 listopadu 2031", "2031-11-03"),
    ("3 prosince 2031", "2031-12-03"),
)


@pytest.mark.parametrize(("printed", "day"), FOREIGN_DAYS)
def test_a_day_in_another_language(printed: str, day: str) -> None:
    assert page_dates.spoken(printed) == day


WRITTEN = (
    ("four pieces above the headline", around(-4, '<div class="byline">By Marta Oyelaran</div>'), True),
    ("further above", around(-5, '<div class="byline">By Marta Oyelaran</div>'), False),
    ("fourteen below", around(14, '<div class="byline">By Marta Oyelaran</div>'), True),
    ("further below", around(15, '<div class="byline">By Marta Oyelaran</div>'), False),
    ("a name with what its writer does", around(1, f'<div><a rel="author">Marta Oyelaran, {copy(63, "")}</a></div>'), True),
    ("a link that says more", around(1, f'<div><a rel="author">Marta Oyelaran, {copy(64, "")}</a></div>'), False),
    ("a name, a bar, a day", around(1, f"<div>Marta Oyelaran | 3 March 2031, {copy(48, '')}</div>"), True),
    ("the same in a longer line", around(1, f"<div>Marta Oyelaran | 3 March 2031, {copy(49, '')}</div>"), False),
    ("a line that begins with By", around(1, f"<div>By Marta Oyelaran, {copy(180, '')}</div>"), True),
    ("a paragraph that does", around(1, f"<div>By Marta Oyelaran, {copy(181, '')}</div>"), False),
)  # fmt: skip


@pytest.mark.parametrize(("body", "found"), [row[1:] for row in WRITTEN], ids=[row[0] for row in WRITTEN])
def test_a_writer_near_the_headline_of_a_page(body: str, found: bool) -> None:
    [told] = read_page(f"<html><body>{body}</body></html>")
    assert (told.byline.names if told.byline else []) == ["Marta Oyelaran"] * found


@pytest.mark.parametrize(("size", "printed"), [(67, True), (68, False)])
def test_a_byline_is_printed_where_names_and_little_more_stand(size: int, printed: bool) -> None:
    line = f"Words: Marta Oyelaran, {copy(size - 23, '')}"
    found = page(f"<div>{line}</div>{marked(THREE)}", author())
    assert found.byline is not None
    assert (found.byline.text, found.byline.names) == (line if printed else "Marta Oyelaran", ["Marta Oyelaran"])


def test_of_the_authors_that_a_page_declares_three_are_taken() -> None:
    four = ("Marta Oyelaran", "Piet Alvarsen", "Grete Lindholm", "Enno Brandt")
    found = page(marked(THREE), "".join(map(author, four)))
    assert found.byline is not None
    assert found.byline.names == [*four[:3]]


def test_of_the_keywords_that_a_page_declares_forty_are_kept() -> None:
    words = [f"{word} {number}" for number, word in enumerate(WORDS[:41])]
    found = page(marked(THREE), f'<meta name="keywords" content="{", ".join(words)}">')
    assert found.keywords == words[:40]


AUTHORS: tuple[tuple[str, str, list[str] | None], ...] = (
    ("a long name", "Wilhelmina Oyelaran-Alvarsen Konstantinopoulos of Lindholmsund", []),
    ("one a letter shorter", "Wilhelmina Oyelaran-Alvarsen Konstantinopoulos de Lindholmsun", []),
    ("one of sixty letters", "Wilhelmina Oyelaran-Alvarsen Konstantinopoulos de Lindholmsu", None),
    ("six words", "Anna Maria de la Cruz Roe", None),
    ("seven words", "Anna Maria de la Cruz van Roe", []),
    ("one letter", "X", []),
    ("two letters", "Bo", None),
)


@pytest.mark.parametrize(("given", "found"), [row[1:] for row in AUTHORS], ids=[row[0] for row in AUTHORS])
def test_a_name_has_a_length(given: str, found: list[str] | None) -> None:
    assert names_in([given]) == ([given] if found is None else found)


PERSONS = (
    ("Marta", False),
    ("Marta Oyelaran", True),
    ("Anna Maria Lena Oyelaran", True),
    ("Anna Maria Lena Grete Oyelaran", False),
    ("Marta van der Berg", True),
    ("Marta oyelaran", False),
    ("王", False),
    ("王明", True),
    ("王小明王小明", True),
    ("王小明王小明王", False),
)


@pytest.mark.parametrize(("name", "personal"), PERSONS)
def test_a_name_looks_like_a_person_s(name: str, personal: bool) -> None:
    assert looks_personal(name) is personal


SITES = (
    ("a part of the name", "no", "nordpost", True),
    ("a letter of it", "n", "nordpost", False),
    ("the name and a word", "nordpostsundaypaper1", "nordpost", True),
    ("the name and more", "nordpostsundaypaper12", "nordpost", False),
    ("a name of three letters in it", "dennewssport", "den", True),
    ("a name of two", "dnewssport", "dn", False),
)


@pytest.mark.parametrize(("tail", "name", "found"), [row[1:] for row in SITES], ids=[row[0] for row in SITES])
def test_the_end_of_a_title_names_its_site(tail: str, name: str, found: bool) -> None:
    assert is_site(tail, name) is found


@pytest.mark.parametrize(("namings", "left"), [(4, "Rain falls"), (5, "Rain falls | Nordpost")])
def test_a_title_names_its_site_four_times_at_most(namings: int, left: str) -> None:
    site = Declared(meta={"og:site_name": ["Nordpost"]})
    assert without_site("Rain falls" + " | Nordpost" * namings, site) == left


@pytest.mark.parametrize(("short", "found"), [("Rain closes the quays", True), ("Rain closes two quay", False)])
def test_a_kicker_is_glued_to_a_headline_of_some_length(short: str, found: bool) -> None:
    assert glued(f"Weather: {short}", short) is found


@pytest.mark.parametrize(("size", "at"), [(73, 0), (74, -1)])
def test_a_headline_stands_in_a_line_of_little_else(size: int, at: int) -> None:
    line = f"{copy(size - 18, '')} Rain closes quays"
    shown = flow(prune(f"<html><body><div>{line}</div>{marked(THREE)}</body></html>").soup)
    assert place("Rain closes quays", shown) == at


TITLES = (
    ("half of the words are the declared ones", "Storm shuts northern quays", "Storm shuts our oldest harbour", True),
    ("two of five are", "Storm shuts five northern quays", "Storm shuts our oldest harbour", False),
    ("six other words", "Water in the old fish market", "Storm shuts our oldest harbour", True),
    ("five other words", "Water in the fish market", "Storm shuts our oldest harbour", False),
)


@pytest.mark.parametrize(("shown", "told", "is_shown"), [row[1:] for row in TITLES], ids=[row[0] for row in TITLES])
def test_which_title_of_a_page_is_its_headline(shown: str, told: str, is_shown: bool) -> None:
    [found] = read_page(
        f"<html><head>{declared(headline=told)}</head><body><h1>{shown}</h1>{marked(THREE)}</body></html>"
    )
    assert found.headline == (shown if is_shown else told)


@pytest.mark.parametrize(("shown", "is_shown"), [("Our own harbour", True), ("Our harbour", False)])
def test_the_only_heading_is_the_headline_if_it_has_three_words(shown: str, is_shown: bool) -> None:
    [found] = read_page(
        f"<html><head>{title('Storm shuts quays')}</head><body><h1>{shown}</h1>{marked(THREE)}</body></html>"
    )
    assert found.headline == (shown if is_shown else "Storm shuts quays")


@pytest.mark.parametrize(("heading", "is_headline"), [("Rain falls", True), ("Rain fall", False)])
def test_a_heading_with_which_the_title_begins(heading: str, is_headline: bool) -> None:
    [found] = read_page(
        f"<html><head><title>{heading} in Portvale</title></head><body><h2>{heading}</h2>{marked(THREE)}</body></html>"
    )
    assert found.headline == (heading if is_headline else f"{heading} in Portvale")


PROSE = (
    ("so long that it needs no stop", copy(221, ""), True),
    ("as long as a headline may be", copy(220, ""), False),
    ("a long line with a stop", copy(100), True),
    ("a shorter one", copy(99), False),
    ("what somebody said", copy(60, ", the office said."), True),
    ("what somebody said in fewer words", copy(59, ", the office said."), False),
    ("two sentences of the past", copy(70, ". The quay was shut."), True),
    ("two shorter ones", copy(69, ". The quay was shut."), False),
    ("two sentences of a headline", "Rain falls all night on the northern quays of Portvale. Ferries wait."[:70], False),
)  # fmt: skip


@pytest.mark.parametrize(("text", "found"), [row[1:] for row in PROSE], ids=[row[0] for row in PROSE])
def test_a_row_reads_like_a_paragraph(text: str, found: bool) -> None:
    assert sentences.is_prose(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rain Falls Over Quays at Dawn Till Noon again", True),
        ("Rain Falls Over quays", False),
        ("Ship for the Quay", True),
        ("rain for the Quay", False),
    ],
)
def test_a_headline_of_the_old_kind(text: str, found: bool) -> None:
    assert sentences.is_titled(text) is found


def test_a_stop_is_looked_for_inside_of_a_few_marks() -> None:
    assert not sentences.stops('Rain (the "quay")')


LAST_DAYS = (
    ("January", 31), ("February", 29), ("March", 31), ("April", 30), ("May", 31), ("June", 30),
    ("July", 31), ("August", 31), ("September", 30), ("October", 31), ("November", 30), ("December", 31),
)  # fmt: skip


@pytest.mark.parametrize(("number", "month", "last"), [(n, *row) for n, row in enumerate(LAST_DAYS, 1)])
def test_a_month_has_so_many_days(number: int, month: str, last: int) -> None:
    assert dates.iso(f"{month} {last}") == f"--{number:02}-{last}"
    assert dates.iso(f"{month} {last + 1}") is None
    assert dates.iso(f"{month} 0") is None


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("29 February 2031", None),
        ("29 February 2032", "2032-02-29"),
        ("29 February 1900", None),
        ("29 February 2000", "2000-02-29"),
        ("28 February 2031", "2031-02-28"),
        ("29 March 2031", "2031-03-29"),
        ("3.12.2031", "2031-12-03"),
        ("3.13.2031", None),
        ("3.0.2031", None),
        ("March 3, 68", "2068-03-03"),
        ("March 3, 69", "1969-03-03"),
        ("March 3, 99", "1999-03-03"),
    ],
)
def test_a_day_is_one_that_a_calendar_has(printed: str, day: str | None) -> None:
    assert dates.iso(printed) == day


def test_a_year_of_three_figures_is_one() -> None:
    assert [dates.full_year(year) for year in (68, 69, 99, 100)] == [2068, 1969, 1999, 100]


@pytest.mark.parametrize(
    ("printed", "moment"),
    [
        ("13/08/2031", "2031-08-13"),
        ("08/13/2031", "2031-08-13"),
        ("12/08/2031", None),
        ("08/12/2031", None),
        ("12/12/2031", "2031-12-12"),
        ("March 3, 2031 23:59", "2031-03-03T23:59"),
        ("March 3, 2031 24:00", "2031-03-03"),
        ("March 3, 2031 10:60", "2031-03-03"),
        ("March 3, 2031 10:59:59", "2031-03-03T10:59:59"),
        ("March 3, 2031 10:59:60", "2031-03-03"),
        ("March 3, 2031 12:05 am", "2031-03-03T00:05"),
        ("March 3, 2031 12:05 pm", "2031-03-03T12:05"),
        ("March 3, 2031 1:05 pm UTC", "2031-03-03T13:05Z"),
        ("142210 Apr 31", "2031-04-14T22:10"),
        ("031210 Mai 31", "2031-05-03T12:10"),
        ("252359 Nov 25", "2025-11-25T23:59"),
        ("031030 GMT Mar 31", "2031-03-03T10:30Z"),
        ("992210 Apr 31", None),
        ("142510 Apr 31", None),
        ("1142210 Apr 31", None),
    ],
)
def test_a_moment_beyond_doubt(printed: str, moment: str | None) -> None:
    assert dates.moment(printed) == moment


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("\x80 5", "€ 5"),
        ("\x9f", "Ÿ"),
        ("Rain\x83fell", "Rain fell"),
        ("Rain&#27;fell", "Rain fell"),
        ("&#147;Rain", "“Rain"),
        ("&#x93;Rain", "“Rain"),
        ("Rain&#X1b;fell", "Rain fell"),
        ("Rain\\u001bfell", "Rain fell"),
        ("Rain&#0;fell", "Rain fell"),
        ("Rain&#27٣fell", "Rain ٣fell"),
        ("Rain&#2३;fell", "Rain ३;fell"),
        ("Rain\\u001٣fell", "Rain\\u001٣fell"),
        ("Rain&#160;fell", "Rain&#160;fell"),
        ("Rain&#x20;fell", "Rain&#x20;fell"),
    ],
)
def test_what_stands_for_a_control_character(markup: str, text: str) -> None:
    assert controls.without_controls(markup) == text


BARE = (
    ("two words", "Marta Oyelaran", ["Marta Oyelaran"]),
    ("four words", "Anna Maria Lena Oyelaran", ["Anna Maria Lena Oyelaran"]),
    ("five words", "Anna Maria Lena Grete Oyelaran", None),
    ("a word of an office", "Harbour Desk", None),
    ("a month", "Marta March", None),
    ("in capitals", "MARTA OYELARAN", None),
    ("a particle in front", "van Oyelaran", None),
    ("a stop behind", "Marta Oyelaran.", None),
    ("six handles", "Marta Oyelaran @a1 @b1 @c1 @d1 @e1 @f1", ["Marta Oyelaran"]),
    ("seven handles", "Marta Oyelaran @a1 @b1 @c1 @d1 @e1 @f1 @g1", None),
    (
        "four names",
        "Marta Oyelaran and Piet Alvarsen and Grete Lindholm and Wilhelmina Konstantinop",
        ["Marta Oyelaran", "Piet Alvarsen", "Grete Lindholm", "Wilhelmina Konstantinop"],
    ),
    ("a letter more", "Marta Oyelaran and Piet Alvarsen and Grete Lindholm and Wilhelmina Konstantinopo", None),
)  # fmt: skip


@pytest.mark.parametrize(("row", "names"), [row[1:] for row in BARE], ids=[row[0] for row in BARE])
def test_a_line_of_bare_names(row: str, names: list[str] | None) -> None:
    found = bylines.bare(row)
    assert (found[0].names if found else None) == names


BYLINES = (
    ("By Marta Oyelaran, Piet Alvarsen, Such Post", ["Marta Oyelaran", "Piet Alvarsen"], "Such Post"),
    ("By Marta Oyelaran, Piet Alvarsen, Grete Lindholm, Such Post", ["Marta Oyelaran", "Piet Alvarsen", "Grete Lindholm"], "Such Post"),
    ("By Marta Oyelaran, Piet Alvarsen and Grete Lindholm", ["Marta Oyelaran", "Piet Alvarsen", "Grete Lindholm"], None),
    ("By Marta Oyelaran, Such Post and Piet Alvarsen", ["Marta Oyelaran", "Piet Alvarsen"], "Such Post"),
    ("By Marta Oyelaran of the Such Post", ["Marta Oyelaran"], "the Such Post"),
)  # fmt: skip


@pytest.mark.parametrize(("row", "names", "office"), BYLINES)
def test_the_names_of_a_byline_and_its_office(row: str, names: list[str], office: str | None) -> None:
    found = bylines.read(row)
    assert (found.names, found.affiliation) == (names, office)


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("Staff Writer for Northern Quays and Ferries of New Portvale", True),
        ("Staff Writer for Northern Quays and Ferries of East Portvale", False),
        ("Staff Writer.", False),
        ("Staff writer", False),
        ("Harbour of Portvale", False),
    ],
)
def test_a_line_that_names_an_office(row: str, found: bool) -> None:
    assert bylines.affiliated(row) is found


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        ((copy(60, ""), "555-0100 Portvale", "www.such.example"), 2),
        ((copy(100), copy(60, ""), "www.such.example"), 2),
        ((copy(100), copy(61, ""), "www.such.example"), 0),
        ((copy(100), "Harbour office", "Portvale"), 0),
        ((copy(100), "www.such.example"), 0),
        ((copy(100), "Harbour office!", "Portvale", "www.such.example"), 2),
    ],
)
def test_the_last_rows_are_an_address(rows: tuple[str, ...], lines: int) -> None:
    assert signatures.address(list(rows)) == lines


SIGNATURES_BELOW = (
    ("three rows sign", ["NNA abc", "/AB/", "ABC/DEF"], 1),
    ("a fourth does not", ["NNA abc", "/AB/", "ABC/DEF", "/CD/"], 2),
)


@pytest.mark.parametrize(
    ("ends", "left"), [row[1:] for row in SIGNATURES_BELOW], ids=[row[0] for row in SIGNATURES_BELOW]
)
def test_so_many_rows_sign_a_story(ends: list[str], left: int) -> None:
    story = Story(body=[Block("paragraph", text) for text in (copy(200), *ends)])
    settle.signed(story)
    assert len(story.body) == left


@pytest.mark.parametrize("size", [200, 400])
def test_a_long_credit_shares_its_line_with_the_last_paragraph(size: int) -> None:
    credit = f"(Reporting by Marta Oyelaran; {copy(size - 31, '')})"
    assert tails.take(f"{copy(600)} {credit}") == (copy(600), [(Role.CREDIT, credit)])


def test_three_ends_are_taken_off_a_paragraph() -> None:
    ends = [
        " (Reporting by Marta Oyelaran)",
        " (Editing by Piet Alvarsen)",
        " (Writing by Grete Lindholm)",
        " (Compiled by Enno Brandt)",
    ]
    assert [len(tails.take(copy(80) + "".join(ends[:number]))[1]) for number in (2, 3, 4)] == [2, 3, 3]


@pytest.mark.parametrize(("size", "found"), [(51, True), (50, False)])
def test_what_a_publisher_says_of_itself_is_a_sentence(size: int, found: bool) -> None:
    assert blurbs.is_sentence(copy(size)) is found
    assert not blurbs.is_sentence(copy(size, "..."))


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (f"Marta Oyelaran {copy(585)}", True),
        (f"Marta Oyelaran {copy(586)}", False),
        ("Marta Oyelarans are many.", False),
        ("Piet Alvarsen writes about rain.", False),
    ],
)
def test_a_note_begins_with_its_author(row: str, found: bool) -> None:
    assert (blurbs.signed(row, ["Marta", "Marta Oyelaran"]) is not None) is found


@pytest.mark.parametrize(("size", "joined"), [(400, True), (401, False)])
def test_a_second_byline_joins_the_first_up_to_a_length(size: int, joined: bool) -> None:
    first, second = f"By Marta Oyelaran, {copy(200, '')}", f"By Piet Alvarsen, {copy(size - 238, '')}"
    story = Story(byline=Byline(first, ["Marta Oyelaran"]))
    fields.byline_is(story, Byline(second, ["Piet Alvarsen"]))
    assert story.byline is not None
    assert (story.byline.names == ["Marta Oyelaran", "Piet Alvarsen"], len(story.furniture)) == (joined, not joined)


@pytest.mark.parametrize(("below", "found"), [(2, True), (3, False)])
def test_a_source_line_stands_among_the_last_blocks(below: int, found: bool) -> None:
    story = Story()
    settle.settle(
        story, [Block("paragraph", text) for text in (*run(3, 200), "Source: Norland News", *run(below, 200, first=9))]
    )
    assert (story.source is not None) is found
    assert len(story.body) == 3 + below + (not found)


@pytest.mark.parametrize(("size", "role"), [(199, Role.NOTE), (200, None)])
def test_a_line_of_the_wire_s_own_has_a_length(size: int, role: Role | None) -> None:
    assert settle.role_of(f"Editor's note: {copy(size - 15)}") == role


@pytest.mark.parametrize(("size", "alone"), [(160, True), (161, False)])
def test_a_convention_is_never_joined_with_its_neighbours_up_to_a_length(size: int, alone: bool) -> None:
    assert recognition.stands_alone(f"Editor's note: {copy(size - 15)}") is alone


def capitals(size: int) -> str:
    """Text in capitals of so many characters."""
    return copy(size, "").upper()


PLACES = (
    ("small letters within sixty characters", f"PORTVALE — {capitals(58)} as ships sank, the office said", "PORTVALE"),
    ("none within sixty", f"PORTVALE — {capitals(59)} as ships sank, the office said", None),
    ("a place of twenty-nine letters", "Portvale-on-the-Northern-Quay, March 3 - Rain fell", "Portvale-on-the-Northern-Quay"),
    ("a place of thirty", "Portvale-on-the-Northern-Quays, March 3 - Rain fell", None),
    ("a line for itself", "Portvale on the Northern Quays of Lindholmen, March 3, 2031", "Portvale on the Northern Quays of Lindholmen"),
    ("a longer line", "Portvale on the Northern Quays of Lindholmens, March 3, 2031", None),
    (
        "an agency far behind a long place",
        "PORTVALE-UNDER-LINDHOLM AND HALDEN-AT-OSTMARK AND THE ISLE OF VESTOYA, March 3 (AP) - Rain fell",
        "PORTVALE-UNDER-LINDHOLM AND HALDEN-AT-OSTMARK AND THE ISLE OF VESTOYA",
    ),
    (
        "a date far behind a long place",
        "PORTVALE AND LINDHOLM AND HALDEN AND OSTMARK AND VESTOYA, March 3 - Rain fell",
        "PORTVALE AND LINDHOLM AND HALDEN AND OSTMARK AND VESTOYA",
    ),
    ("ten words", "ABEL, BAKE, CANE, DOVE, EARL, FINE, GALE, HOLM, IVES, JUTE, March 3 (AP) - Rain fell", "ABEL, BAKE, CANE, DOVE, EARL, FINE, GALE, HOLM, IVES, JUTE"),
    ("eleven words", "ABEL, BAKE, CANE, DOVE, EARL, FINE, GALE, HOLM, IVES, JUTE, KIEL, March 3 (AP) - Rain fell", None),
    ("no small letters near the agency", f"PORTVALE, March 3 (AP) {capitals(59)} as ships sank", None),
    ("some near it", f"PORTVALE, March 3 (AP) {capitals(58)} as ships sank", "PORTVALE"),
    ("a city, and small letters near it", f'SEATTLE "{capitals(17)} as ships sank" they said', "SEATTLE"),
    ("a city, and none near it", f'SEATTLE "{capitals(18)} as ships sank" they said', None),
    (
        "a long agency behind a long place",
        "PORTVALE-UNDER-LINDHOLM AND HALDEN-AT-OSTMARK AND THE ISLE OF VESTOYA, September 13, 2031 (Norland Agency of the Northern Quays of Lindholm) - Rain fell",
        "PORTVALE-UNDER-LINDHOLM AND HALDEN-AT-OSTMARK AND THE ISLE OF VESTOYA",
    ),
    (
        "figures far behind a long place",
        "PORTVALE AND LINDHOLM AND HALDEN AND OSTMARK AND VESTOYA, 03.03.2031 - Rain fell",
        "PORTVALE AND LINDHOLM AND HALDEN AND OSTMARK AND VESTOYA",
    ),
    ("six figures of a date", "PORTVALE, 3.3.2031 - Rain fell", "PORTVALE"),
)  # fmt: skip


@pytest.mark.parametrize(("row", "place"), [row[1:] for row in PLACES], ids=[row[0] for row in PLACES])
def test_a_row_begins_with_a_dateline(row: str, place: str | None) -> None:
    found = datelines.take(row)
    assert (found[0].place if found else None) == place


def wrapped(*sizes: int, stop: str = "") -> list[str]:
    """Lines of those sizes, the first letters small but the first one's."""
    texts = [copy(size, stop, nth=nth) for nth, size in enumerate(sizes)]
    return [text if nth == 0 else text[0].lower() + text[1:] for nth, text in enumerate(texts)]


def rows(lines: list[str]) -> list[str]:
    """The rows of those lines."""
    return [row.text for row in layout.rows("\n".join(lines), recognition.stands_alone)]


def joined(*texts: str) -> str:
    """Lines that are one row."""
    return " ".join(texts)


def ended(*lengths: int) -> list[str]:
    """The lines of `wrapped`, each with a stop at its end, so that only their length can tell that one goes on."""
    return [f"{line[:-1]}." for line in wrapped(*lengths)]


ROWS = (
    ("the longest lines of wrapped copy", wrapped(112, 112, 112), [joined(*wrapped(112, 112, 112))]),
    ("lines that are longer", wrapped(113, 113, 113), wrapped(113, 113, 113)),
    ("the shortest lines", wrapped(50, 50, 50), [joined(*wrapped(50, 50, 50))]),
    ("lines that are shorter", ended(49, 49, 49), ended(49, 49, 49)),
    (
        "one line in five too long for wrapped copy",
        [*wrapped(70, 70, 70, 70, 70, 70, 70, 70), "", copy(150), "", copy(150, nth=3)],
        [joined(*wrapped(70, 70, 70, 70, 70, 70, 70, 70)), copy(150), copy(150, nth=3)],
    ),
    (
        "more of them",
        [*ended(70, 70, 70, 70, 70, 70, 70), "", copy(150), "", copy(150, nth=3)],
        [*ended(70, 70, 70, 70, 70, 70, 70), copy(150), copy(150, nth=3)],
    ),
    ("a line that falls short by less than half", [*wrapped(70, 70, 70, 36), "that fell"], [joined(*wrapped(70, 70, 70, 36), "that fell")]),
    ("a line that falls short by half", [*wrapped(70, 70, 70, 35), "that fell"], [joined(*wrapped(70, 70, 70, 35)), "that fell"]),
    ("a line that the next word nearly fits into", [*wrapped(70, 63, 70, 60), "Crews fell"], [joined(*wrapped(70, 63, 70, 60), "Crews fell")]),
    ("the same where no line falls short", [*wrapped(70, 62, 70, 60), "Crews fell"], [joined(*wrapped(70, 62, 70, 60)), "Crews fell"]),
    ("a line that it fits into well", [*wrapped(70, 70, 70, 59), "Crews fell"], [joined(*wrapped(70, 70, 70, 59)), "Crews fell"]),
    (
        "a sentence's end that the next word nearly fits into",
        [*wrapped(70, 70, 70), copy(60, nth=5).lower(), "Crews fell"],
        [joined(*wrapped(70, 70, 70), copy(60, nth=5).lower()), "Crews fell"],
    ),
    (
        "the same between paragraphs that blank lines part",
        [*wrapped(70, 70, 70), copy(60, nth=5).lower(), "Crews fell.", "", "One.", "", "Two.", "", "Six.", "", "Ten."],
        [joined(*wrapped(70, 70, 70), copy(60, nth=5).lower(), "Crews fell."), "One.", "Two.", "Six.", "Ten."],
    ),
    (
        "fewer blank lines",
        [*wrapped(70, 70, 70), copy(60, nth=5).lower(), "Crews fell", "", "One.", "", "Two.", "", "Ten."],
        [joined(*wrapped(70, 70, 70), copy(60, nth=5).lower()), "Crews fell", "One.", "Two.", "Ten."],
    ),
    ("an indent of three columns", [*wrapped(70, 70, 70), "   that fell", *wrapped(70, 70)], [joined(*wrapped(70, 70, 70)), joined("that fell", *wrapped(70, 70))]),
    ("an indent of two", [*wrapped(70, 70, 70), "  that fell"], [joined(*wrapped(70, 70, 70), "that fell")]),
    (
        "two full lines of eight",
        [*wrapped(70, 20), *(line for nth in range(6) for line in ("", copy(70 if not nth else 30, nth=9 + nth)))],
        [joined(*wrapped(70, 20)), *(copy(70 if not nth else 30, nth=9 + nth) for nth in range(6))],
    ),
    (
        "two of nine",
        [*ended(70, 20), *(line for nth in range(7) for line in ("", copy(70 if not nth else 30, nth=9 + nth)))],
        [*ended(70, 20), *(copy(70 if not nth else 30, nth=9 + nth) for nth in range(7))],
    ),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_which_lines_make_a_row(lines: list[str], expected: list[str]) -> None:
    assert rows(lines) == expected


def story(*paragraphs: str) -> Story:
    """The only story of a text of those paragraphs."""
    [found] = read_copy("\n\n".join(paragraphs) + "\n")
    return found


TOLD = run(4, 240, first=2)
STATED = "The harbour office of Portvale said this today:"
STOPPED = "Ferries stopped sailing for Lindholm overnight."

HEADS: tuple[tuple[str, list[str], str | None, list[str]], ...] = (
    ("a long first row that ends in a stop", [copy(101)], None, [copy(101)]),
    ("a shorter one", [copy(100)], copy(100), []),
    ("a lede that ends in a colon", ["Rain in old Portvale", STATED, *TOLD], "Rain in old Portvale", [STATED, *TOLD]),
    ("a shorter one", ["Rain in old Portvale", "The harbour office of Portvale said today:", *TOLD], "Rain in old Portvale", TOLD),
    ("a short sentence of the past above the text", ["Rain in old Portvale", STOPPED, *TOLD], "Rain in old Portvale", [STOPPED, *TOLD]),
    ("a shorter one", ["Rain in old Portvale", "Ferries stopped sailing to Halden overnight.", *TOLD], "Rain in old Portvale", TOLD),
    ("a row that a later one repeats", ["Rain in old Portvale", TOLD[2], *TOLD], "Rain in old Portvale", TOLD),
    ("the same above fewer rows", ["Rain in old Portvale", TOLD[1], *TOLD[:3]], "Rain in old Portvale", [TOLD[1], *TOLD[:3]]),
    ("a title that stands there twice", ["Weather and the sea today", "Rain over Portvale on", "Rain over Portvale on", *TOLD], "Rain over Portvale on", TOLD),
    ("a shorter one", ["Weather and the sea today", "Rain over Portvale oh", "Rain over Portvale", "Rain over Portvale", *TOLD], "Weather and the sea today", TOLD),
    ("a first line of four words", ["Rain in old Portvale", "A second line of some words", *TOLD], "Rain in old Portvale", TOLD),
    ("a first line of three", ["Rain in Portvale", "A second line of some words", *TOLD], "A second line of some words", TOLD),
    ("three long words", ["Thunderstorms, hailstones, tide", "A second line of some words", *TOLD], "Thunderstorms, hailstones, tide", TOLD),
    ("three words of a letter less", ["Thunderstorms, hailstone, tide", "A second line of some words", *TOLD], "A second line of some words", TOLD),
    ("a longer label", ["Press release: Rain falls on old Portvale", *TOLD], "Rain falls on old Portvale", TOLD),
    ("a label and eleven characters", ["Title: Rain falls!", *TOLD], "Rain falls!", TOLD),
    ("a label and ten", ["Title: Rain falls", *TOLD], "Title: Rain falls", TOLD),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "headline", "body"), [row[1:] for row in HEADS], ids=[row[0] for row in HEADS])
def test_where_the_body_of_copy_begins(texts: list[str], headline: str | None, body: list[str]) -> None:
    found = story(*texts)
    assert (found.headline, bodies(found)) == (headline, body)


LEAD_IN = copy(300, nth=3)
BELOW = (
    ("a line with which the lede begins", [LEAD_IN[:41], LEAD_IN], None, LEAD_IN[:41]),
    ("a shorter one", [LEAD_IN[:40], LEAD_IN], LEAD_IN[:40], None),
    ("a long deck", ["Rain in old Portvale", copy(219, ""), copy(219, "", nth=1), copy(219, "", nth=3), copy(40, "", nth=4), *TOLD], "Rain in old Portvale", " ".join((copy(219, ""), copy(219, "", nth=1), copy(219, "", nth=3), copy(40, "", nth=4)))),
    ("one too long", ["Rain in old Portvale", copy(219, ""), copy(219, "", nth=1), copy(219, "", nth=3), copy(41, "", nth=4), *TOLD], "Rain in old Portvale", " ".join((copy(219, ""), copy(219, "", nth=1), copy(219, "", nth=3)))),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "headline", "deck"), [row[1:] for row in BELOW], ids=[row[0] for row in BELOW])
def test_what_stands_below_the_headline_of_copy(texts: list[str], headline: str | None, deck: str | None) -> None:
    found = story(*texts)
    assert (found.headline, found.subhead) == (headline, deck)


@pytest.mark.parametrize(
    ("above", "kicker"), [("Weather and the sea", "Weather and the sea"), ("Weather and the sea today", None)]
)
def test_what_stands_above_a_headline_that_is_printed_twice(above: str, kicker: str | None) -> None:
    assert story(above, *["Rain over old Portvale"] * 2, *TOLD).kicker == kicker


@pytest.mark.parametrize(("below", "taken"), [(5, True), (6, False)])
def test_a_credit_shares_its_line_with_one_of_the_last_paragraphs(below: int, taken: bool) -> None:
    credit = "(Reporting by Marta Oyelaran)"
    found = story("Rain in old Portvale", *TOLD, f"{copy(200, nth=9)} {credit}", *run(below, 200, first=12))
    assert found.credits == [credit] * taken


@pytest.mark.parametrize(("below", "left"), [(2, 4), (3, 7)])
def test_below_a_source_line_near_the_end_is_no_story(below: int, left: int) -> None:
    found = story("Rain in old Portvale", *TOLD, "Source: Norland News", *run(below, 200, first=12))
    assert len(found.body) == left


@pytest.mark.parametrize(("above", "kicker"), [("Ship", "Ship"), ("Sea", None), ("Of the sea", "Of the sea")])
def test_what_stands_above_the_headline_of_copy(above: str, kicker: str | None) -> None:
    assert story(above, "Rain falls on old Portvale", *TOLD).kicker == kicker


@pytest.mark.parametrize(("above", "found"), [(2, True), (3, False)])
def test_a_dateline_stands_above_one_of_the_first_paragraphs(above: int, found: bool) -> None:
    dated = f"PORTVALE, March 3 (AP) - {copy(200, nth=9)}"
    told = story("Rain in old Portvale", *TOLD[:above], dated, copy(200, nth=12))
    assert (told.dateline is not None) is found


KINDS = (
    ("nine words", ["Rain falls on quays and boats and old nets", copy(240)], "paragraph"),
    ("eight words", ["Rain falls on quays and boats and nets", copy(240)], "crosshead"),
    ("eight long words", ["Thunderstorm inundated northernmost embankment neighbourhoods at night", copy(240)], "paragraph"),
    ("eight words of sixty-nine letters", ["Thunderstorm inundated northernmost embankment neighbourhood at night", copy(240)], "crosshead"),
    ("capitals", ["RAIN FALLS ON QUAYS AND BOATS AND OLD NETS", copy(240)], "crosshead"),
    ("a row of figures", ["Portvale 12 3 14 8", copy(240)], "table"),
    ("a row of figures to a quarter", ["Portvale Quay 12 3 14", copy(240)], "table"),
    ("a long row of figures", ["12 3 4 18 7 " * 20 + "12 3 4 187", copy(240)], "table"),
    ("a longer one", ["12 3 4 18 7 " * 20 + "12 3 4 1871", copy(240)], "paragraph"),
    ("a row of few figures", ["Portvale and Lindholm 12 3 1", copy(240)], "crosshead"),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "kind"), [row[1:] for row in KINDS], ids=[row[0] for row in KINDS])
def test_what_a_row_of_the_body_is(texts: list[str], kind: str) -> None:
    found = story("Rain in old Portvale", *TOLD, *texts)
    assert [(block.kind, block.text) for block in found.body[4:5]] == [(kind, texts[0])]


STORIES = (
    ("three words", "Rain in Portvale", True),
    ("two words", "Rainy Portvale", False),
    ("a long word", "Portvaleharbourmastersball", True),
    ("a shorter one", "Portvaleharbourmasterball", False),
)


@pytest.mark.parametrize(("text", "found"), [row[1:] for row in STORIES], ids=[row[0] for row in STORIES])
def test_a_line_is_a_story_by_its_words(text: str, found: bool) -> None:
    if found:
        assert story(text).headline == text
    else:
        with pytest.raises(NotNewsError, match="no story in it"):
            story(text)


def words(number: int, stop: str = ".") -> str:
    """So many words."""
    return " ".join((WORDS * 3)[:number]).capitalize() + stop


BLOCKS = (
    ("twelve words and a stop", words(12), True),
    ("eleven", words(11), False),
    ("more than thirty words, a stop among them", f"{words(15)} {words(16, '')}", True),
    ("thirty", f"{words(15)} {words(15, '')}", False),
    ("thirty-one words without any", words(31, ""), False),
)


@pytest.mark.parametrize(("block", "found"), [row[1:] for row in BLOCKS], ids=[row[0] for row in BLOCKS])
def test_a_block_of_a_file_is_running_text(block: str, found: bool) -> None:
    assert openings.is_prose(block) is found


@pytest.mark.parametrize(("number", "found"), [(3, False), (4, True), (25, True), (26, False)])
def test_a_headline_of_a_file_has_so_many_words(number: int, found: bool) -> None:
    assert openings.is_headline(words(number, "")) is found


PARTS = (
    ("a dateline above fifteen words", f"PORTVALE, March 3 (AP) - {words(10)}", 3),
    ("above fewer", f"PORTVALE, March 3 (AP) - {words(9)}", 0),
    ("a byline above fifteen words", f"By Marta Oyelaran\n\n{words(12)}", 2),
    ("above fewer words", f"By Marta Oyelaran\n\n{words(11)}", 0),
    ("a headline above forty words", f"{words(6, '')}\n\n{words(40)}", 1),
    ("above fewer words", f"{words(6, '')}\n\n{words(39)}", 0),
    ("a headline above two paragraphs", f"{words(6, '')}\n\n{words(12)}\n\n{words(13)}", 1),
    ("a headline among six lines", "\n\n".join([words(6, ""), *["Ships"] * 4, words(40)]), 1),
    ("a headline among seven", "\n\n".join([words(6, ""), *["Ships"] * 5, words(40)]), 0),
    ("a byline in the eighth line", "\n".join([*["Ships"] * 7, f"By Marta Oyelaran\n\n{words(40)}"]), 2),
    ("a byline in the ninth", "\n".join([*["Ships"] * 8, f"By Marta Oyelaran\n\n{words(40)}"]), 0),
    ("a dateline in the eighth line", "\n".join([*["Ships"] * 7, f"PORTVALE, March 3 (AP) -\n\n{words(40)}"]), 3),
    ("a byline in the eighth block", "\n\n".join([*["Ships"] * 7, "By Marta Oyelaran", words(40)]), 2),
    ("a byline below", "\n\n".join([*["Ships"] * 8, "By Marta Oyelaran", words(40)]), 0),
)  # fmt: skip


@pytest.mark.parametrize(("text", "grade"), [row[1:] for row in PARTS], ids=[row[0] for row in PARTS])
def test_how_sure_it_is_that_a_part_is_a_story(text: str, grade: int) -> None:
    assert openings.grade(text, 0, len(text)) == grade


@pytest.mark.parametrize(("blanks", "found"), [(3995, True), (3996, False)])
def test_the_words_of_a_part_are_looked_for_at_its_top(blanks: int, found: bool) -> None:
    text = f"Rain{' ' * blanks}fell"
    assert openings.has_words(text, 0, len(text), 2) is found


@pytest.mark.parametrize(("size", "blocks"), [(120, 1), (121, 2)])
def test_lines_too_long_to_be_wrapped_are_blocks(size: int, blocks: int) -> None:
    assert len(openings.blocks_of(f"{copy(size)}\n{copy(90)}")) == blocks


GRADES = (
    ("all have a headline", [1, 1], 1, 1),
    ("one of two has none", [1, 0], 1, 2),
    ("three of five have one", [1, 1, 1, 0, 0], 1, 0),
    ("two of four", [1, 1, 0, 0], 1, 2),
    ("two of three", [1, 1, 0], 1, 0),
    ("an opening is asked for", [1, 1, 1, 0, 0], 2, 2),
)


@pytest.mark.parametrize(("grades", "proof", "least"), [row[1:] for row in GRADES], ids=[row[0] for row in GRADES])
def test_the_grade_that_a_part_needs(grades: list[int], proof: int, least: int) -> None:
    assert cuts.threshold(grades, proof) == least


def pieces(*segments: str) -> list[str]:
    """The rows of a line that holds several, two blanks apart."""
    row = Row(" ".join(segments), wide="  ".join(segments))
    return [piece.text for piece in run_together.pieces(row)]


FLAT = (
    ("a story of one line", ("By Marta Oyelaran", copy(283)), 2),
    ("a line too short for one", ("By Marta Oyelaran", copy(282)), 1),
    ("a few words behind it", (copy(300), copy(39, "")), 2),
    ("more words behind it", (copy(300), copy(40, "")), 1),
    ("a few words with a stop", (copy(300), copy(39)), 1),
    ("a note behind it", (copy(300), f"Editor's note: {copy(140)}"), 2),
    ("a contact behind it, and what follows", (copy(300), "Media Contacts", copy(90), copy(80)), 4),
)  # fmt: skip


@pytest.mark.parametrize(("segments", "number"), [row[1:] for row in FLAT], ids=[row[0] for row in FLAT])
def test_a_line_that_holds_several_rows(segments: tuple[str, ...], number: int) -> None:
    assert len(pieces(*segments)) == number
    assert " ".join(pieces(*segments)) == " ".join(segments)


GATHERED = (
    ("a heading of law", [Row(copy(59, ""), role=Role.LEGAL), Row(copy(90))], 1),
    ("a notice of law", [Row(copy(60, ""), role=Role.LEGAL), Row(copy(90))], 2),
    ("a heading that ends in a stop", [Row(copy(59), role=Role.LEGAL), Row(copy(90))], 2),
    ("a line with an address", [Row("Contact:", role=Role.CONTACT), Row(copy(199, " a@b.example"), gap=True)], 1),
    ("a paragraph with one", [Row("Contact:", role=Role.CONTACT), Row(copy(200, " a@b.example"), gap=True)], 2),
    ("a line right below", [Row("Contact:", role=Role.CONTACT), Row(copy(59, ""))], 1),
    ("a longer line right below", [Row("Contact:", role=Role.CONTACT), Row(copy(60, ""))], 2),
    ("a line below a blank one", [Row("Contact:", role=Role.CONTACT), Row(copy(59, ""), gap=True)], 2),
)  # fmt: skip


@pytest.mark.parametrize(("below", "number"), [row[1:] for row in GATHERED], ids=[row[0] for row in GATHERED])
def test_what_belongs_to_the_block_that_a_heading_begins(below: list[Row], number: int) -> None:
    copies = [Row(row.text, row.gap, role=row.role) for row in below]
    assert len(blocks.gathered([Row(copy(200)), *copies])) == 1 + number


@pytest.mark.parametrize(
    ("agency", "signs"), [("Vereinigte Wirtschaftsdienste", True), ("Mongolian National News Agency", False)]
)
def test_an_agency_s_short_name_alone_below_the_headline_is_the_source(agency: str, signs: bool) -> None:
    told = story("Rain in old Portvale", agency, *TOLD)
    assert (told.source is not None, told.byline) == (signs, None)


@pytest.mark.parametrize(("notice", "found"), [("Rights of Portvale SA", 1), ("Rights of Portvale S", 0)])
def test_a_notice_ends_each_story(notice: str, found: int) -> None:
    told = "\n".join(f"{copy(200, nth=number)}\n\n{notice}" for number in (1, 2, 3))
    assert len(list(unfenced.repeated(f"\n{told}"))) == found


@pytest.mark.parametrize(("above", "found"), [(589, 1), (590, 0)])
def test_a_table_of_contents_stands_at_a_file_s_top(above: int, found: int) -> None:
    told = f"{copy(above)}\nCONTENTS\nRain falls on old Portvale\n\nRain falls on old Portvale\n\n{copy(300)}\n"
    assert len(list(unfenced.listed(f"\n{told}"))) == found


@pytest.mark.parametrize(("above", "at"), [(401, 1), (400, 3)])
def test_the_foot_of_a_page_has_less_than_half_the_text_below_it(above: int, at: int) -> None:
    page_rows = [Row(copy(above)), Row("Most read", role=Role.FOOT), Row(copy(200))]
    assert blocks.foot(page_rows, [0, 2]) == at


MISTAKEN = (
    ("four words", Row(words(4, ""), role=Role.JUNK), 0),
    ("three", Row(words(3, ""), role=Role.JUNK), None),
    ("twenty words", Row(words(20, ""), role=Role.JUNK), 0),
    ("twenty-one", Row(words(21, ""), role=Role.JUNK), None),
    ("two lines", Row(words(9, ""), lines=2, role=Role.JUNK), 0),
    ("three lines", Row(words(9, ""), lines=3, role=Role.JUNK), None),
    ("a stop", Row(words(9), role=Role.JUNK), None),
    ("a byline", Row(words(9, ""), role=Role.BYLINE), None),
)  # fmt: skip


@pytest.mark.parametrize(("row", "chosen"), [row[1:] for row in MISTAKEN], ids=[row[0] for row in MISTAKEN])
def test_a_first_row_that_only_begins_like_a_convention(row: Row, chosen: int | None) -> None:
    assert heads.choose([row]) == chosen
    assert heads.choose([row], headed=False) is None


@pytest.mark.parametrize(("bylines_between", "number"), [(10, 2), (11, 1)])
def test_few_lines_stand_between_two_stories(bylines_between: int, number: int) -> None:
    dated = f"PORTVALE, March 3 (AP) - {words(42)}\n"
    between = f"{words(6, '')}\n" + "By Marta Oyelaran\n" * bylines_between
    assert len(unfenced.datelined(f"{words(6, '')}\n{dated}{between}{dated}")) == number


@pytest.mark.parametrize(("number", "stories"), [(29, 2), (28, 0)])
def test_each_story_of_a_file_without_marks_has_words(number: int, stories: int) -> None:
    dated = f"PORTVALE, March 3 (AP) - {words(number)}\n"
    assert len(unfenced.datelined(f"{words(6, '')}\n{dated}{words(6, '')}\n{dated}")) == stories


@pytest.mark.parametrize(("masthead", "found"), [("Post", 1), ("Sea", 0)])
def test_a_masthead_stands_above_each_story(masthead: str, found: int) -> None:
    told = "\n".join(f"{masthead} {number}\n\n{copy(200, nth=number)}\n" for number in (1, 2, 3))
    assert len(list(unfenced.repeated(f"\n{told}"))) == found


MARKS = (
    ("\x00Rain", "Rain"),
    ("Rain\x08fell", "Rain fell"),
    ("Rain\tfell", "Rain fell"),
    ("Rain\x0bfell", "Rain fell"),
    ("Rain\x0efell", "Rain fell"),
    ("Rain\x1ffell", "Rain fell"),
    ("Rain\x7ffell", "Rain fell"),
    ("Rain\u200bfell", "Rain fell"),
    ("\ufeffRain", "Rain"),
    ("Rain\x83fell", "Rain fell"),
    ("Rain\x0cfell", "Rain fell"),
    ("Har\xadbour", "Harbour"),
    ("Rain\x80", "Rain€"),
    ("TÜV at 5° and Ø", "TÜV at 5° and Ø"),
)


@pytest.mark.parametrize(("copied", "text"), MARKS)
def test_a_feed_s_marks_are_no_part_of_a_word(copied: str, text: str) -> None:
    assert " ".join(feed_marks.clean(copied).split()) == text


def test_a_form_feed_ends_a_line() -> None:
    assert feed_marks.clean("Rain\x0cfell") == "Rain\nfell"


def test_a_day_of_the_week_stands_between_agency_and_date() -> None:
    found = datelines.take("PORTVALE (AP) - Sunday, May 4, 2031 - Rain fell")
    assert found is not None
    assert (found[0].date, found[1]) == ("2031-05-04", "Rain fell")


SIGNED_BELOW = (
    ("three words below a paragraph", (copy(61), "Ships of portvale"), 1),
    ("three words below a short line", (copy(60), "Ships of portvale"), 2),
    ("four words", (copy(61), "Ships of old portvale"), 2),
    ("names in sixty letters", (copy(90), "Marta Oyelaran and Piet Alvarsen and Grete Konstantinopoulos"), 1),
    ("names in more", (copy(90), "Marta Oyelaran and Piet Alvarsen and Grethe Konstantinopoulos"), 2),
    ("two words and a stop", (copy(90), "Associated Press."), 1),
    ("three words and a stop", (copy(90), "The Associated Press."), 2),
    ("nothing above it", ("Marta Oyelaran",), 1),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "left"), [row[1:] for row in SIGNED_BELOW], ids=[row[0] for row in SIGNED_BELOW])
def test_a_last_line_signs_a_story(texts: tuple[str, ...], left: int) -> None:
    told = Story(body=[Block("paragraph", text) for text in texts])
    settle.signed(told)
    assert bodies(told) == [*texts[:left]]


@pytest.mark.parametrize(("above", "left"), [(0, 1), (1, 1)])
def test_what_a_publisher_says_of_itself_is_no_story_but_alone(above: int, left: int) -> None:
    told = Story()
    about = "Norland News is a weekly newspaper for the northern quays of Portvale."
    settle.settle(told, [Block("paragraph", text) for text in (*run(above, 200), about)])
    assert (len(told.body), told.publisher is not None) == (left, above > 0)


@pytest.mark.parametrize(("size", "role"), [(180, Role.CAPTION), (181, None)])
def test_a_caption_has_a_length(size: int, role: Role | None) -> None:
    assert recognition.role_of(f"{copy(size - 21)} (Such Post/Jane Roe)") == role


def test_accents_may_be_characters_of_their_own() -> None:
    assert places.is_place("Bogota\u0301")


def nested(depth: int) -> dict[str, object]:
    """A paragraph's words, so deep in its content."""
    node: dict[str, object] = {"type": "text", "text": "Rain fell."}
    for _ in range(depth):
        node = {"type": "mark", "content": [node]}
    return {"type": "paragraph", "content": [node]}


@pytest.mark.parametrize(("depth", "found"), [(40, [["Rain fell."]]), (41, [])])
def test_a_text_in_the_data_is_looked_for_so_deep(depth: int, found: list[list[str]]) -> None:
    data: object = [nested(0)]
    for _ in range(depth):
        data = {"body": data}
    assert [*rich_text.texts(data)] == found


@pytest.mark.parametrize(("depth", "found"), [(39, "Rain fell."), (40, "")])
def test_the_words_of_a_paragraph_in_the_data_stand_so_deep(depth: int, found: str) -> None:
    assert rich_text.words(nested(depth)) == found


def test_a_page_that_declares_its_story_has_one_though_it_shows_none() -> None:
    [found] = read_page(f"{declared(headline='Rain falls on old Portvale')}<p>Ships</p>")
    assert (found.headline, found.body) == ("Rain falls on old Portvale", [])
    with pytest.raises(NotNewsError, match="no story in it"):
        [*read_page("<title>Rain falls on old Portvale</title><p>Ships</p>")]


@pytest.mark.parametrize(
    "line", ["| By Jane Roe |", "• By Jane Roe ·", "– By Jane Roe —", "- By Jane Roe,", "By Jane Roe | March 3, 2031"]
)
def test_marks_around_a_byline_are_none_of_it(line: str) -> None:
    assert page(box(line, "byline") + marked(THREE)).byline == Byline("By Jane Roe", ["Jane Roe"])
