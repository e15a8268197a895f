"""Limits of the readers that a record shows: what still counts, and what is one more, one further or one deeper."""

import json

import pytest

import gazette_cli
from gazette_cli.errors import NotNewsError
from gazette_cli.readers.html import read as read_page
from gazette_cli.readers.html.fields import dates as page_dates
from gazette_cli.readers.html.tree import prune
from gazette_cli.readers.text import (
    capitals,
    dateline_rows,
    export_fields,
    feed_marks,
    heads,
    layout,
    page_rows,
    run_together,
)
from gazette_cli.readers.text.body_start import body_start
from gazette_cli.readers.text.capital_datelines import text_start
from gazette_cli.readers.text.export_pieces import is_date
from gazette_cli.readers.text.files import cuts, openings
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Story
from gazette_cli.wire.roles import Role
from tests.test_limits import THREE, bodies, box, copy, declared, fill, linked, marked, page, related, run, words
from tests.test_parts import BANK, BARE, CUP, DATED, PLAIN, QUAY, WEIR

RAIN = "Rain in Portvale"
HEAD = f"<h1>{RAIN}</h1>"
TEXT = marked(THREE)


def read(markup: str) -> Story:
    """The only story of a page."""
    [found] = read_page(f"<!doctype html><html>{markup}</html>")
    return found


def script(*values: object) -> str:
    """JSON-LD, a script for each."""
    return "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)


def test_text_below_no_headline_is_kept_from_its_first_paragraph_on() -> None:
    assert (read(f"<body>{TEXT}").headline, bodies(read(f"<body>{TEXT}"))) == (None, THREE)
    titled = read(f"<title>{RAIN} tonight</title><body>{TEXT}")
    assert (titled.headline, bodies(titled)) == (f"{RAIN} tonight", THREE)


def test_a_headline_that_is_the_first_of_a_page_is_a_story_alone() -> None:
    found = read(f"<body>{HEAD}<p>Ships</p>")
    assert (found.headline, found.body, [one.text for one in found.furniture]) == (RAIN, [], ["Ships"])


def test_a_deck_may_be_the_first_of_a_page() -> None:
    found = read(f"<title>{RAIN}</title><body>{marked([copy(80, nth=9)], called='standfirst')}{TEXT}")
    assert (found.subhead, bodies(found)) == (copy(80, nth=9), THREE)


def test_short_lines_alone_are_the_text() -> None:
    short = ["Nets dry.", "Ships sail.", "Boats lie."]
    assert bodies(page(marked(short))) == short


def test_two_lines_of_a_heading_are_kicker_and_headline() -> None:
    markup = f"<body><h1>Ice in the sound<br><br>Fire in Westholm kills two</h1>{TEXT}"
    found = read(f"<title>Fire in Westholm kills two</title>{markup}")
    assert (found.kicker, found.headline) == ("Ice in the sound", "Fire in Westholm kills two")


ROE = {"@id": "#roe", "@type": "Person", "name": "Jane Roe"}
PEOPLE: tuple[tuple[str, tuple[object, ...], list[str] | None], ...] = (
    ("an object of three entries", (ROE,), ["Jane Roe"]),
    ("below one that only refers to it", ({"@id": "#roe", "@type": "Person"}, ROE), ["Jane Roe"]),
    ("one of two entries", ({"@id": "#roe", "name": "Jane Roe"},), None),
)


@pytest.mark.parametrize(("objects", "found"), [row[1:] for row in PEOPLE], ids=[row[0] for row in PEOPLE])
def test_a_writer_is_declared_elsewhere_on_the_page(objects: tuple[object, ...], found: list[str] | None) -> None:
    byline = page(TEXT, declared(headline=RAIN, author={"@id": "#roe"}) + script(*objects)).byline
    assert (byline.names if byline else None) == found


@pytest.mark.parametrize("label", ["Photo", "Image", "Foto", "Bild", "Picture", "Credit", "Photos", "Images"])
def test_a_picture_s_source_is_no_paragraph(label: str) -> None:
    found = page(marked([*THREE[:2], f"{label}: Jane Roe", THREE[2]]))
    assert (bodies(found), [(one.kind, one.text) for one in found.furniture]) == (
        THREE,
        [("caption", f"{label}: Jane Roe")],
    )


def inside(value: object, depth: int, key: str | None) -> object:
    """A value so deep in lists, or in objects that have it under a key."""
    for _ in range(depth):
        value = [value] if key is None else {key: value}
    return value


@pytest.mark.parametrize(("depth", "found"), [(12, RAIN), (13, None)])
@pytest.mark.parametrize("key", [None, "@graph"], ids=["lists", "objects"])
def test_a_story_is_declared_so_deep(key: str | None, depth: int, found: str | None) -> None:
    story = {"@type": "NewsArticle", "headline": RAIN}
    assert read(f"<body>{script(inside(story, depth, key))}{TEXT}").headline == found


@pytest.mark.parametrize(("depth", "found"), [(12, RAIN), (13, None)])
@pytest.mark.parametrize("key", [None, "name"], ids=["lists", "objects"])
def test_a_headline_is_declared_so_deep(key: str | None, depth: int, found: str | None) -> None:
    assert read(f"<body>{declared(headline=inside(RAIN, depth, key))}{TEXT}").headline == found


@pytest.mark.parametrize(("depth", "found"), [(12, True), (13, False)])
def test_a_writer_is_declared_so_deep(depth: int, found: bool) -> None:
    byline = page(TEXT, declared(headline=RAIN, author=inside("Jane Roe", depth, None))).byline
    assert (byline is not None) is found


def test_a_type_may_have_its_vocabulary_in_front() -> None:
    for name in (
        "NewsArticle",
        "schema:NewsArticle",
        "http://schema.org/NewsArticle",
        "https://schema.org/a/NewsArticle",
    ):
        assert read(f"<body>{script({'@type': name, 'headline': RAIN})}{TEXT}").headline == RAIN
    pages = script({"@type": "https://schema.org/a/WebPage", "datePublished": "2031-03-03"})
    assert page(TEXT, pages).published == "2031-03-03"


UNTITLED = (
    ("a line of three words", f"<p>{RAIN}</p>{TEXT}", RAIN),
    ("of two", f"<p>Norland Portvale</p>{TEXT}", None),
    ("below one of two", f"<p>Norland Portvale</p><p>{RAIN}</p>{TEXT}", RAIN),
    ("above no text", f"<p>{RAIN}</p><p>Boats lie.</p>", None),
    ("a line with a stop", f"<p>{RAIN}.</p>{TEXT}", None),
)


@pytest.mark.parametrize(("body", "headline"), [row[1:] for row in UNTITLED], ids=[row[0] for row in UNTITLED])
def test_the_headline_of_a_page_whose_title_says_nothing(body: str, headline: str | None) -> None:
    assert read(f"<title>Untitled Document</title><body>{body}").headline == headline


@pytest.mark.parametrize(("size", "is_logo"), [(18, True), (17, False)])
def test_a_heading_that_leads_to_the_front_page_is_a_logo(size: int, is_logo: bool) -> None:
    """Where nine tenths of it do."""
    name, title = "Norland Courier On Sea"[:size], "Rain falls on the old harbour"
    logo = f'<h1><a href="/">{name}</a>{"abc"[: 20 - size]}</h1>'
    found = read(f"<title>{title}</title><body>{logo}<h2>{title}</h2>{TEXT}")
    assert (found.headline == title) is is_logo


def test_of_two_headings_the_one_that_names_the_site_is_no_headline() -> None:
    site = '<title>Norland Courier</title><meta property="og:site_name" content="Norland Courier">'
    assert (
        read(f"{site}<body><h1>Norland Courier</h1><h1>Floods hit the port</h1>{TEXT}").headline
        == "Floods hit the port"
    )
    assert read(f"{site}<body><h1>Norland Courier</h1>{TEXT}").headline == "Norland Courier"


SIGNED = "<p class=byline>By Jane Roe</p>"


@pytest.mark.parametrize("above", [0, 1, 2, 20])
def test_a_byline_stands_right_above_text_that_has_no_headline(above: int) -> None:
    byline = read(f"<body>{fill(above)}{SIGNED}{TEXT}").byline
    assert byline is not None
    assert byline.names == ["Jane Roe"]


FIRST, FAMILY = (
    "Anna Bela Cora Dora Elsa Fina Gina Hela Ines Jana",
    "Aldo Berg Dahl Eden Falk Gold Hahn Iden Jonk Kroll Lund",
)
MANY = [f"{one} {other}" for one in FIRST.split() for other in FAMILY.split()]


@pytest.mark.parametrize(("number", "as_printed"), [(100, True), (101, False)])
def test_a_byline_of_many_names_is_as_printed(number: int, as_printed: bool) -> None:
    line = f"By {', '.join(MANY[:number])}"
    byline = page(marked([line], called="byline") + TEXT, declared(headline=RAIN, author=MANY[:number])).byline
    assert byline is not None
    assert (byline.names, byline.text.startswith("By ")) == (MANY[:number], as_printed)


def test_what_only_says_the_headline_again_is_no_deck() -> None:
    title = "Rain in the northern harbour of old Portvale"
    about = f'<meta name="description" content="{title}">'
    assert read(f"{about}<body><h1>{title}</h1>{TEXT}").subhead is None
    below = "Ferries are to wait behind the old lighthouse tonight"
    found = read(f'<meta name="description" content="{below}"><body>{HEAD}<p>{below}</p>{TEXT}')
    assert (found.subhead, bodies(found)) == (below, THREE)


@pytest.mark.parametrize(("size", "day"), [(200, "2031-03-03"), (201, None)])
def test_a_time_is_read_so_far(size: int, day: str | None) -> None:
    assert page(f"<time class=when>{copy(size, '')}<br>March 3, 2031</time>{TEXT}").published == day


@pytest.mark.parametrize(
    ("given", "stamp"),
    [
        ("1900-12-31", None),
        ("1901-01-01", "1901-01-01"),
        ("2031-07-10 0:18 PM", "2031-07-10T00:18"),
        ("2031-07-10 1:18 PM", "2031-07-10T13:18"),
        ("2031-07-10 13:18 PM", "2031-07-10T13:18"),
        ("2031-07-10T13:18+02", "2031-07-10T13:18+02:00"),
        ("2031-07-10T13:18+0230", "2031-07-10T13:18+02:30"),
    ],
)
def test_a_moment_as_pages_write_it(given: str, stamp: str | None) -> None:
    assert page_dates.iso(given) == stamp


UTC = "2031-03-03T06:05:00Z"


@pytest.mark.parametrize(
    ("shown", "taken"),
    [
        ("2031-03-03T07:05:00+01:00", True),
        ("2031-03-03T07:05+01:00", True),
        ("2031-03-03T01:05:00-05:00", True),
        ("2031-03-03T06:05:00", False),
        ("2031-03-03T06:05", False),
        ("2031-03-03T06:05Z", False),
        ("2031-03-03", False),
    ],
)
def test_the_offset_that_a_page_shows(shown: str, taken: bool) -> None:
    times = f'<time datetime="{UTC}"></time><time datetime="{shown}">7:05</time>'
    assert page(times + TEXT, declared(headline=RAIN, datePublished=UTC)).published == (shown if taken else UTC)


@pytest.mark.parametrize(("size", "day"), [(387, "2031-03-03"), (388, None)])
def test_a_day_in_words_stands_in_the_first_400_characters(size: int, day: str | None) -> None:
    assert page_dates.spoken(f"{'Rain ' * 78}"[: size - 1] + " March 3, 2031") == day


def data(*texts: str) -> str:
    """A script that a page is built from, with those paragraphs."""
    nodes = [{"type": "paragraph", "content": [{"type": "text", "text": text}]} for text in texts]
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"body": nodes})}</script>'


@pytest.mark.parametrize(("size", "taken"), [(1499, True), (1500, False)])
def test_a_text_in_the_data_is_taken_where_the_page_shows_a_beginning_alone(size: int, taken: bool) -> None:
    whole = [copy(900, nth=nth) for nth in range(6)]
    found = page(box(marked([copy(size)])), data(*whole))
    assert bodies(found) == (whole if taken else [copy(size)])


def quays(number: int) -> str:
    """A row of a table with so many cells, one of them long."""
    return f"<table><tr>{''.join(f'<td>Quay {cell}</td>' for cell in range(number))}</tr></table>"


@pytest.mark.parametrize(("number", "first"), [(1, "Ships"), (2, None), (60, None), (61, "Ships")])
def test_a_row_of_figures_has_so_many_cells(number: int, first: str | None) -> None:
    """Above the text what is no such row, and is short, is none of the story."""
    found = page(box(f"{quays(number)}{TEXT}"))
    row = " | ".join(f"Quay {cell}" for cell in range(number))
    assert bodies(found) == [*[row] * (first is None), *THREE]


LINKS = (
    ("a list of two items, half of it links", f"<ul><li>{linked(copy(50, nth=9), 50)}</li><li>{copy(50, nth=20)}</li></ul>", 2),
    ("an item alone that is a link", f"<ul><li>{linked(copy(50, nth=9), 50)}</li></ul>", 0),
    ("an item alone that is none", f"<ul><li>{copy(50, nth=9)}</li></ul>", 1),
)  # fmt: skip


@pytest.mark.parametrize(("items", "number"), [row[1:] for row in LINKS], ids=[row[0] for row in LINKS])
def test_a_list_is_text_by_its_links(items: str, number: int) -> None:
    found = page(box(marked(THREE[:2]) + items + marked(THREE[2:])))
    assert [block.kind for block in found.body].count("item") == number


PLACED = (
    ("right above the text", "<p class=date>PORTVALE, Norland</p>", True),
    ("two labels above", f"<p class=date>PORTVALE, Norland</p>{fill(2)}", True),
    ("three labels above", f"<p class=date>PORTVALE, Norland</p>{fill(3)}", False),
    ("in an element that says nothing", "<div>PORTVALE, Norland</div>", False),
    ("there, before a dash", "<div>PORTVALE, Norland —</div>", True),
    ("and a label between", "<div>PORTVALE, Norland —</div><div>Ships</div>", False),
)


@pytest.mark.parametrize(("above", "found"), [row[1:] for row in PLACED], ids=[row[0] for row in PLACED])
def test_a_dateline_in_an_element_of_its_own(above: str, found: bool) -> None:
    dateline = page(above + TEXT).dateline
    assert (dateline.place if dateline else None) == ("PORTVALE, Norland" if found else None)


@pytest.mark.parametrize(("size", "is_repeated"), [(40, False), (41, True)])
def test_a_pull_quote_in_a_box_says_the_text_again(size: int, is_repeated: bool) -> None:
    found = page(box(TEXT + box(marked([copy(200)[:size]]), "related"), tag="article"))
    assert related(found) == [copy(200)[:size]] * (not is_repeated)


def suspected(first: int) -> str:
    """A box named as no part of a story, with four boxes of that name in it, a paragraph in each."""
    return box("".join(box(marked([text]), "related") for text in run(4, 200, first=first)), "related")


def test_of_boxes_that_hold_all_the_text_three_are_believed_to_be_the_story() -> None:
    found = page("".join(suspected(first) for first in (0, 4, 8, 12)))
    assert (bodies(found), related(found)) == (run(12, 200), run(4, 200, first=12))


def parts(text: str) -> list[tuple[str, str]]:
    """What stands above each story of a file, and how the story begins."""
    return [(" ".join(part.mark.split()), part.copy.split("\n")[0]) for part in cuts.split(text)]


FIRSTS = [text.split("\n")[0] for text in PLAIN]
DOCUMENTS = "Document DOCUMENT Dokument Documento Story STORY Article ARTICLE Artikel Artículo Item ITEM Record"


@pytest.mark.parametrize("name", DOCUMENTS.split())
def test_a_file_of_numbered_stories(name: str) -> None:
    text = "Norland feed\n\n" + "".join(f"{name} {number}\n\n{told}\n\n" for number, told in enumerate(DATED, 1))
    assert [mark for mark, _ in parts(text)] == [f"Norland feed {name} 1", f"{name} 2", f"{name} 3"]
    assert [part.copy.strip() for part in cuts.split(text)] == [*DATED]


MASTHEADS: tuple[tuple[str, str, int], ...] = (
    ("one line", "NORLAND BULLETIN", 0),
    ("four lines", "NORLAND BULLETIN\nMORNING EDITION\nALL TIMES GMT\nFOR SUBSCRIBERS", 0),
    ("five", "NORLAND BULLETIN\nMORNING EDITION\nALL TIMES GMT\nFOR SUBSCRIBERS\nNO REPRINTS", 1),
    ("six empty lines between two", "NORLAND BULLETIN\n\n\n\n\n\n\nMORNING EDITION", 0),
    ("seven", "NORLAND BULLETIN\n\n\n\n\n\n\n\nMORNING EDITION", 1),
    ("in the middle of its line", f"{' ' * 78}NORLAND BULLETIN", 0),
)


@pytest.mark.parametrize(("lines", "left"), [row[1:] for row in MASTHEADS], ids=[row[0] for row in MASTHEADS])
def test_the_masthead_of_each_story(lines: str, left: int) -> None:
    """So many of its lines are none of it."""
    text = "".join(f"{lines}\n\n{told}\n\n\n" for told in PLAIN)
    words = " ".join(lines.split()) if not left else " ".join("\n".join(lines.split("\n")[:-left]).split())
    assert [mark for mark, _ in parts(text)] == [words] * 3


@pytest.mark.parametrize(("below", "number"), [(2, 3), (3, 1)])
def test_a_notice_stands_among_the_last_lines_of_a_file(below: int, number: int) -> None:
    text = "".join(f"{told}\n\nRights of Portvale Bulletin\n" for told in PLAIN)
    assert len(parts(text + "\n" * below)) == number


def test_words_inside_of_lines_are_no_masthead() -> None:
    inner = [told.replace(". ", ". Norland Bulletin says so. ") for told in PLAIN]
    assert len(parts("Norland Bulletin\n\n" + "\n\n".join(inner))) == 1


CONTENTS = (
    ("on top", "", 3),
    ("below two blocks", "Norland news\n\nAll of it\n\n", 3),
    ("below three", "Norland news\n\nAll of it\n\nFor Monday\n\n", 1),
    ("in the middle of its line", " " * 101, 3),
    ("further in than lines are long", " " * 102, 1),
)


@pytest.mark.parametrize(("above", "number"), [row[1:] for row in CONTENTS], ids=[row[0] for row in CONTENTS])
def test_a_table_of_contents_parts_a_file(above: str, number: int) -> None:
    text = f"{above}Table of contents\n" + "\n".join(FIRSTS) + "\n\n" + "\n\n".join(PLAIN)
    assert [begin for mark, begin in parts(text)][-number:] == (
        FIRSTS if number > 1 else [f"{above}Table of contents" if not above.strip() else "Norland news"]
    )


@pytest.mark.parametrize(("number", "found"), [(58, [58, 58, 58]), (60, [59, 60, 61])])
def test_the_index_below_a_story_has_so_many_rows(number: int, found: list[int]) -> None:
    index = "\n\nLOAD-DATE: March 3, 2031\n" + "\nLANGUAGE: ENGLISH" * number + "\n\n"
    assert [part.copy.count("LANGUAGE") for part in cuts.split("".join(told + index for told in PLAIN))] == found


@pytest.mark.parametrize(("number", "stories"), [(2, 1), (3, 3)])
def test_a_story_between_marks_has_three_words(number: int, stories: int) -> None:
    text = "".join(f"ZCZC NNA{nth}\n\n{' '.join(['Rain'] * number)}\n\n" for nth in range(3))
    assert len(parts(text)) == stories


def archived(*rows: str) -> Story:
    """The story of an archive's rows."""
    [found] = gazette_cli.parse("\n\n".join(rows) + "\n")
    return found


PROSE = "Rain flooded the harbour of Portvale on Monday and closed the bridge for lorries, the port authority said."
LONG_WORDS = (
    "Northernmost harbourmasters' representatives acknowledged considerable embankment inundations yesterday-evening."
)


def test_a_sentence_of_eight_words_above_labels_is_the_story_s() -> None:
    index = "LENGTH: 210 words", "SECTION: NEWS", "Rain fell there.", "LOAD-DATE: March 4, 2031"
    assert bodies(archived("Rain floods harbour of Portvale", LONG_WORDS, *index)) == [LONG_WORDS]
    joined = LONG_WORDS.replace(" inundations", "-inundations")
    assert bodies(archived("Rain floods harbour of Portvale", joined, *index)) == ["Rain fell there."]


def test_four_codes_make_an_export() -> None:
    codes = ["HD Rain floods harbour", "WC 210 words", "PD 3 March 2031", f"LP\n{PROSE}"]
    assert archived("\n".join(codes)).headline == "Rain floods harbour"
    assert archived("\n".join([*codes[:2], codes[3]])).headline == "HD Rain floods harbour"


@pytest.mark.parametrize(("number", "section"), [("12345", "NEWS"), ("1234", None), ("1234a", None)])
def test_the_number_of_a_record_has_five_figures(number: str, section: str | None) -> None:
    assert archived("Rain floods harbour of Portvale", "SECTION: NEWS", f"Record: {number}", PROSE).kicker == section


@pytest.mark.parametrize(("row", "told"), [("Rain fell in Portvale.", True), ("Rain fell there.", False)])
def test_a_sentence_of_four_words_is_none_of_the_index(row: str, told: bool) -> None:
    found = archived(
        "HEADLINE: Rain floods harbour", "LENGTH: 12 words", PROSE, "SECTION: NEWS", row, "LOAD-DATE: March 4, 2031"
    )
    assert bodies(found) == [PROSE, *[row] * told]


PAPER, DAY = "Le Courrier", "Économie, mardi 3 mars 2031"
NUMBERED = "Numéro de document : news·20310303·LC·0001"


@pytest.mark.parametrize(("rows", "found"), [(1, True), (2, True), (3, False)])
def test_the_day_of_a_paper_stands_in_one_of_three_rows(rows: int, found: bool) -> None:
    above = ["Le Courrier", "de Portvale", "Port"][:rows]
    told = archived(*above, DAY, "Rain floods harbour of Portvale", PROSE, NUMBERED)
    assert (told.published, told.kicker) == (("2031-03-03", "Économie") if found else (None, "Port"))


@pytest.mark.parametrize(("rows", "day"), [(7, "2031-03-03"), (8, None)])
def test_the_number_of_a_paper_s_story_stands_in_one_of_the_last_rows(rows: int, day: str | None) -> None:
    below = ["Ships sail from here"] * rows
    assert archived("Le Courrier", DAY, "Rain floods harbour of Portvale", PROSE, NUMBERED, *below).published == day


DECKED = (
    ("one deck", ["Boats lie there"], "Boats lie there"),
    ("two", ["Ships are lost;", "Boats lie there"], "Ships are lost; Boats lie there"),
    ("three", ["Ships are lost;", "Nets are gone;", "Boats lie there"], "Ships are lost; Nets are gone; Boats lie there"),
    ("a long one", [copy(300, nth=9)], copy(300, nth=9)),
)  # fmt: skip


@pytest.mark.parametrize(("decks", "deck"), [row[1:] for row in DECKED], ids=[row[0] for row in DECKED])
def test_a_semicolon_announces_a_deck(decks: list[str], deck: str) -> None:
    found = archived("Rain floods the quays;", *decks, copy(240, nth=3), copy(240, nth=5))
    assert (found.headline, found.subhead, len(found.body)) == ("Rain floods the quays", deck, 2)


NO_DECK = (
    ("too long", ["Rain floods the quays;", copy(301, nth=9), copy(240, nth=3)], None),
    ("the text's only paragraph", ["Rain floods the quays;", copy(240, nth=3)], None),
    ("below six rows", [*["Ships"] * 6, "Rain floods the quays;", "Boats lie there", copy(240, nth=3), copy(240)], "Boats lie there"),
)  # fmt: skip


@pytest.mark.parametrize(("rows", "deck"), [row[1:] for row in NO_DECK], ids=[row[0] for row in NO_DECK])
def test_a_semicolon_that_announces_none(rows: list[str], deck: str | None) -> None:
    found = archived(*rows)
    assert (found.headline, found.subhead) == ("Rain floods the quays;", deck)


def test_a_semicolon_in_the_sixth_row() -> None:
    assert (
        archived(*["Ships"] * 5, "Rain floods the quays;", "Boats lie there", PROSE, PROSE).headline
        == "Rain floods the quays"
    )


WRITERS = "John Doe|Lena Falk|Jon Berg|Ines Aldo|Mary Lund|Paul Kroll".split("|")


@pytest.mark.parametrize(("rows", "names"), [(5, 6), (6, 6)])
def test_the_names_of_a_byline_go_on_over_five_rows(rows: int, names: int) -> None:
    below = [f"and {name}" for name in WRITERS[:rows]]
    byline = archived("Rain floods the quays", "By Jane Roe", *below, copy(240, nth=3)).byline
    assert byline is not None
    assert byline.names == ["Jane Roe", *WRITERS][:names]


LONG_NAMES = "and Marta Oyelaran, Grete Konstantinopoulos, Wilhelmina Alvarsen, Ingeborg Lindholmsund, Anna Kestrel"


@pytest.mark.parametrize(("last", "joined"), [("and Jon Bergsund", True), ("and Jon Bergsundh", False)])
def test_the_second_row_of_a_byline_has_a_length(last: str, joined: bool) -> None:
    line = f"{LONG_NAMES}, {last}"
    byline = archived("Rain floods the quays", "By Jane Roe", line, copy(240, nth=3)).byline
    assert byline is not None
    assert byline.text == ("By Jane Roe" if not joined else f"By Jane Roe {line}")


@pytest.mark.parametrize(
    ("office", "headline"),
    [("Norland Press Writer", None), ("Norland Press Sports Writer", "Norland Press Sports Writer")],
)
def test_four_words_below_a_byline_may_be_the_headline(office: str, headline: str | None) -> None:
    assert archived("By Jane Roe", office, copy(240, nth=3)).headline == headline


ITEMS = ["- Ships of Portvale sail", "- Boats lie in Halden", "- Nets dry at sea"]


@pytest.mark.parametrize(("number", "left"), [(1, 1), (2, 0), (3, 0)])
def test_a_list_of_titles_below_a_story_is_none_of_it(number: int, left: int) -> None:
    found = archived("Rain floods the quays", copy(240, nth=3), copy(240, nth=5), *ITEMS[:number])
    assert (bodies(found)[2:], related(found)) == (ITEMS[:left], ITEMS[: number - left])


IDENTIFIERS = (
    ("three words of up to four letters", "abc def ghij", True),
    ("one of five", "abcde def ghi", False),
    ("two words, one of five letters without a vowel", "bcdfg hj", True),
    ("two words of four letters with a vowel", "abcd efgh", False),
    ("a word of three letters beside a figure", "tax 41", True),
    ("of four", "ship 12", False),
    ("seven parts", "ab-1 cd 1 2 3 4 5", True),
    ("eight", "ab-1 cd 1 2 3 4 5 6", True),
    ("seven parts in capitals", "AB CD 1 2 3 4 5", True),
    ("eight in capitals", "AB CD 1 2 3 4 5 6", False),
    ("one", "41", False),
)


@pytest.mark.parametrize(("text", "found"), [row[1:] for row in IDENTIFIERS], ids=[row[0] for row in IDENTIFIERS])
def test_a_row_is_an_archive_s_number(text: str, found: bool) -> None:
    assert page_rows.is_identifier(text) is found


OF_THE_PAGE = (
    ("two links between bars", "Rain | Ships", False),
    ("three", "Rain | Ships | Nets", True),
    ("three, one of two words", "Rain at sea | Ships | Nets", False),
    ("three of two words", "Rain falls | Ships sail | Nets dry", True),
    ("two behind bullets", "• Rain • Ships", True),
    ("one", "• Rain", False),
    ("four links glued", "RainShipsNetsBoats", True),
    ("three", "RainShipsNets", False),
    ("two of three words are links", "news sport sail", True),
    ("one of three", "news boats sail", False),
    ("two of four", "news sport boats sail", False),
    ("two links", "news sport", False),
    ("a picture of four words", "Old Portvale Post Logo", True),
    ("of five", "The Old Portvale Post Logo", False),
    ("the word alone", "Logo", False),
    ("a label of two words", "Rain today:", True),
    ("of three", "Rain falls today:", False),
)


@pytest.mark.parametrize(("text", "found"), [row[1:] for row in OF_THE_PAGE], ids=[row[0] for row in OF_THE_PAGE])
def test_a_row_is_the_page_s(text: str, found: bool) -> None:
    assert (page_rows.is_menu(text) or page_rows.is_label(text) or page_rows._is_picture(text)) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Herald", True),
        ("Herald", False),
        ("The Old Quay Of Portvale Herald", True),
        ("The Old North Quay Of Portvale Herald", False),
    ],
)
def test_a_site_s_name_has_so_many_words(text: str, found: bool) -> None:
    assert page_rows.is_site(text) is found


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("jroe@such.example", True),
        ("such.example", True),
        ("(www.such.example)", True),
        ("a.bc", True),
        ("a.b", False),
        ("e.g.", False),
        ("said.", False),
        ("said", False),
    ],
)
def test_an_address_may_have_small_letters_in_copy_in_capitals(word: str, found: bool) -> None:
    text = f"RAIN FELL ON PORTVALE, {word} SAYS SO ON MONDAY"
    assert capitals.is_copy(text) is found


SPACED = (
    ("three lines that go on", [copy(41, ""), "rain fell."] * 3, True),
    ("shorter ones", [copy(40, ""), "rain fell."] * 3, False),
    ("two", [*[copy(60, ""), "rain fell."] * 2, *["Rain fell."] * 2], False),
    ("more than a fifth of all", [*[copy(60, ""), "rain fell."] * 3, *["Rain fell."] * 8], True),
    ("a fifth", [*[copy(60, ""), "rain fell."] * 3, *["Rain fell."] * 9], False),
    ("one of ten has another right below it", [*[copy(60, ""), "rain fell."] * 4, "Rain fell.\nShips sailed."], True),
    ("one of nine", [*[copy(60, ""), "rain fell."] * 3, copy(60, ""), "rain fell.\nShips sailed."], False),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "found"), [row[1:] for row in SPACED], ids=[row[0] for row in SPACED])
def test_copy_is_double_spaced(lines: list[str], found: bool) -> None:
    text = "\n\n".join(lines)
    assert feed_marks.plain(text) == (text.replace("\n\n", "\n") if found else text)


@pytest.mark.parametrize(("size", "found"), [(1997, True), (1998, False)])
def test_a_tab_is_looked_for_at_the_top(size: int, found: bool) -> None:
    text = f"{' ' * size}\n\tRain"
    assert feed_marks.plain(text) == (text.replace("\t", "") if found else text)


GLUED = (
    ("a picture", "harbour_2.jpgPORTVALE (NNA) - Rain fell", "harbour_2.jpg"),
    ("one with a long name", f"{'h' * 40}.jpgPORTVALE (NNA) - Rain fell", f"{'h' * 40}.jpg"),
    ("a byline in brackets", "[By Jane Roe] Portvale, March 3 NNA -- Rain fell", "[By Jane Roe]"),
    ("a day", "date 2031-03-03 Rain in Portvale", "date 2031-03-03"),
    ("a headline of sixteen letters", "Rain closes quay PORTVALE, March 3 (AP) - Rain fell", "Rain closes quay"),
)


@pytest.mark.parametrize(("text", "first"), [row[1:] for row in GLUED], ids=[row[0] for row in GLUED])
def test_what_shares_its_line_with_a_row_stands_right_above_it(text: str, first: str) -> None:
    row = Row(text, 2)
    assert run_together.may_hold_several(row) or first.startswith("Rain")
    found = [(piece.text, piece.gap) for piece in run_together.pieces(row, first=True)]
    assert found == [(first, 2), (text.removeprefix(first).strip(), 0)]


def test_a_longer_name_or_a_shorter_headline_shares_no_line() -> None:
    for text in (f"{'h' * 41}.jpgPORTVALE (NNA) - Rain", "Rain closes qua PORTVALE, March 3 (AP) - Rain fell"):
        assert [piece.text for piece in run_together.pieces(Row(text), first=True)] == [text]


OFFICE = "Norland ports office of Portvale counts all of the boats in the inner quays again"
STATED = (
    ("79 characters", OFFICE[:78] + "x", ["Rain fell on the sea."], True),
    ("80", OFFICE[:79] + "x", ["Rain fell on the sea."], False),
    ("80 with two words of the lede", OFFICE, ["The boats in Portvale sank."], True),
    ("with one", OFFICE, ["The boats of the sea sank."], False),
    ("above two bylines", "Rain closes quay", ["By Jane Roe", "By Jon Berg", "Rain fell on the sea."], True),
    ("above three", "Rain closes quay", ["By Jane Roe", "By Jon Berg", "By Ines Aldo", "Rain fell on the sea."], False),
)  # fmt: skip


@pytest.mark.parametrize(("text", "below", "found"), [row[1:] for row in STATED], ids=[row[0] for row in STATED])
def test_what_follows_a_dateline_is_the_headline(text: str, below: list[str], found: bool) -> None:
    rows = [Row(line, role=Role.BYLINE if line.startswith("By ") else None) for line in below]
    assert dateline_rows.is_headline_of(text, rows) is found


def test_a_second_dateline_stands_above_the_second_paragraph() -> None:
    dated = "PORTVALE, March 3 (AP) -"
    last = copy(200, nth=9)
    for between, left in (([], 2), ([copy(200)], 2), ([copy(200), copy(200, nth=3)], 4)):
        found = archived("Rain in old Portvale", dated, *between, f"{dated} {last}", copy(200, nth=12))
        assert (found.dateline is not None, len(found.body)) == (True, left)
        assert (f"{dated} {last}" in bodies(found)) is (left == 4)


@pytest.mark.parametrize(("blank", "refused"), [(49_998, False), (49_999, True)])
def test_so_many_lines_are_no_copy_if_most_are_empty(blank: int, refused: bool) -> None:
    text = f"Rain in old Portvale\n\n{copy(200, nth=3)}" + "\n" * blank
    if refused:
        with pytest.raises(NotNewsError, match="lines, most of them empty"):
            gazette_cli.parse(text)
    else:
        assert gazette_cli.parse(text)[0].headline == "Rain in old Portvale"


@pytest.mark.parametrize(("size", "reason"), [(15, "lines, most of them"), (16, "no story in it")])
def test_so_many_short_lines_are_no_copy(size: int, reason: str) -> None:
    with pytest.raises(NotNewsError, match=reason):
        gazette_cli.parse((f"Rain{'s' * (size - 5)}\n") * 50_010)


def test_a_story_in_plain_boxes_begins_with_the_first() -> None:
    assert bodies(read(f"<body>{marked(THREE, 'div')}")) == THREE


def test_what_ends_a_page_without_a_headline_is_none_of_its_article() -> None:
    found = read(f"<body>{box(TEXT, tag='article')}{fill(4)}<p>Ships</p>")
    assert (bodies(found), found.furniture) == (THREE, [])


def test_the_second_article_of_a_page_may_be_related() -> None:
    others = box(marked(run(2, 225, first=4)), "related", "article") + fill(12) + box(marked(run(2, 200, first=9)))
    assert bodies(page(box(marked(run(1, 200)), "related", "article") + fill(12) + others)) == run(1, 200)


CAPITALS = (
    ("OSLO JANE SAID.", 4),
    ("OSLO JANE SAID NO.", 4),
    ("OSLO A MAYOR SAID NO TO THE BRIDGE.", 4),
    ("OSLO, A MAYOR SAID NO TO THE BRIDGE.", 5),
    ("OSLO, A TOWN WHICH SAID NO TO THE BRIDGE.", 0),
    ("OSLO, A TOWN WHERE HE SAID NO TO THE BRIDGE.", 0),
    ("OSLO, A MAYOR WHO SAID NO TO THE BRIDGE.", 0),
    ("OSLO, A TOWN THAT SAID NO TO THE BRIDGE.", 0),
)


@pytest.mark.parametrize(("text", "at"), CAPITALS)
def test_where_copy_in_capitals_goes_on_behind_its_place(text: str, at: int) -> None:
    assert text_start(text) == at


@pytest.mark.parametrize(("above", "found"), [(15, True), (16, False)])
def test_a_dateline_opens_a_paragraph_in_one_of_the_first_lines(above: int, found: bool) -> None:
    lines = [copy(110, ""), *(copy(110, "", nth=nth).lower() for nth in range(1, above))]
    dated = f"PORTVALE, March 3 (AP) - {copy(85, '', nth=3)}"
    text = "\n".join([*lines, dated, *lines[1:4], "rain fell.\n"])
    assert (gazette_cli.parse(text)[0].dateline is not None) is found


def test_of_two_lines_without_a_stop_the_second_is_the_text() -> None:
    found = archived(RAIN, "Ships sail")
    assert (found.headline, bodies(found)) == (RAIN, ["Ships sail"])


def test_a_semicolon_announces_a_deck_above_a_paragraph_alone() -> None:
    found = archived("Rain floods the quays;", "Boats lie there", copy(240, nth=3))
    assert (found.headline, found.subhead, len(found.body)) == ("Rain floods the quays", "Boats lie there", 1)


def test_a_paper_s_number_alone_makes_no_export() -> None:
    found = archived("Rain floods harbour of Portvale", "Boats are lost off Halden", PROSE, NUMBERED)
    assert (found.headline, found.subhead) == ("Rain floods harbour of Portvale", "Boats are lost off Halden")
    found = archived("Le Courrier", DAY, NUMBERED, "Rain floods harbour of Portvale", PROSE, NUMBERED)
    assert found.kicker != "Économie"


def test_letters_of_all_alphabets_are_no_marks() -> None:
    """Soft hyphens aside, and what bytes of old systems stand for."""
    for code in (*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x370, 0x600), 0x2010, 0x20AC, 0x4E00, 0xFB01):
        if code != 0xAD:
            assert feed_marks.clean(f"Rain\xad{chr(code)}") == f"Rain{chr(code)}"


@pytest.mark.parametrize("title", ["Rain closes quay", copy(181, "", nth=3)])
def test_headline_and_dateline_on_one_line(title: str) -> None:
    place = "OSLO" if len(title) < 20 else "KESTREL BAY, Norland, March 3"
    found = [piece.text for piece in run_together.pieces(Row(f"{title} {place} (AP) - Rain fell"), first=True)]
    assert found == [title, f"{place} (AP) - Rain fell"]


def test_a_byline_inside_of_a_paragraph_goes_on() -> None:
    full = copy(70, "").lower()
    lines = [full, full, full, "", full, f"By {copy(47, '').lower()}", "rain fell.", full, full]
    found = [row.text for row in layout.rows("\n".join(lines), lambda line: line.startswith("By "))]
    assert found[1].endswith("rain fell.")


ROWS_ABOVE = ["Ships"] * 14


@pytest.mark.parametrize(("rows", "found"), [(13, True), (14, False)])
def test_the_word_count_of_an_export_stands_in_one_of_the_first_rows(rows: int, found: bool) -> None:
    below = ["212 words", "3 March 2031", "Norland News", "NORN", "English", "(c) 2031 Norland News", PROSE]
    told = archived(
        *ROWS_ABOVE[: rows - 1], "Rain floods harbour of Portvale", *below, "Document NORN000020310303eh33001ab"
    )
    assert (told.publisher is not None) is found


FACTIVA = ["Rain floods harbour of Portvale", "212 words", "3 March 2031", "Norland News"]


@pytest.mark.parametrize(("rows", "found"), [(8, True), (9, False)])
def test_the_rights_of_an_export_stand_in_one_of_the_rows_below(rows: int, found: bool) -> None:
    told = archived(*FACTIVA, *["NORN"] * rows, "(c) 2031 Norland News", PROSE, "Document NORN000020310303eh33001ab")
    assert (told.publisher is not None) is found


def test_a_publisher_s_name_below_the_text_is_no_paragraph_but_alone() -> None:
    rights = "(c) 2031 Norland News"
    end = "Document NORN000020310303eh33001ab"
    assert bodies(archived(*FACTIVA, "NORN", rights, PROSE, "Norland News Ltd", end)) == [PROSE]
    assert bodies(archived(*FACTIVA, "NORN", rights, "Norland News Ltd", end)) == ["Norland News Ltd"]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n"])
def test_the_word_count_of_an_export_stands_below_blank_lines(gap: str) -> None:
    rows = [*ROWS_ABOVE[:12], *FACTIVA, "NORN", "English", "(c) 2031 Norland News", PROSE]
    [found] = gazette_cli.parse(gap.join([*rows, "Document NORN000020310303eh33001ab"]))
    assert (found.publisher is not None, bodies(found)) == (True, [PROSE])


def test_a_word_count_further_below_tells_nothing_of_the_third_row() -> None:
    head = ["Rain floods harbour of Portvale", "Ships of Norland", "3 March 2031", "Norland News", "English"]
    found = archived(*head, "(c) 2031 Norland News", *ROWS_ABOVE[:8], "212 words", PROSE)
    assert (found.headline, found.publisher) == ("Rain floods harbour of Portvale", None)


INDEX = ["SECTION: NEWS", "LENGTH: 210 words", "LOAD-DATE: March 4, 2031"]
RIGHTS = "Copyright 2031 Such Post"
PAPERS = (
    ("above the day", ["Such Post", "March 3, 2031"], "Such Post"),
    ("three rows above it", ["Such Post", RIGHTS, RIGHTS, "March 3, 2031"], "Such Post"),
    ("four", ["Such Post", RIGHTS, RIGHTS, RIGHTS, "March 3, 2031"], None),
    ("two names", ["Such Post", "Portvale", "March 3, 2031"], None),
)


@pytest.mark.parametrize(("rows", "paper"), [row[1:] for row in PAPERS], ids=[row[0] for row in PAPERS])
def test_the_paper_above_a_story_whose_labels_stand_below(rows: list[str], paper: str | None) -> None:
    found = archived(*rows, "Rain floods harbour of Portvale", PROSE, PROSE, *INDEX)
    assert found.headline == "Rain floods harbour of Portvale"
    assert (found.publisher.name if found.publisher else None, bodies(found)) == (paper, [PROSE, PROSE])


def test_what_stands_between_dateline_and_text() -> None:
    dated = "PORTVALE, March 3 (AP) -"
    found = archived("Rain floods the quays", f"{dated} [TEXT] {PROSE}")
    assert (bodies(found), [one.text for one in found.furniture]) == ([PROSE], ["[TEXT]"])
    found = archived("Rain floods the quays", f"{dated} (EDS: adds quote) {PROSE}")
    assert (bodies(found), found.notes) == ([PROSE], ["(EDS: adds quote)"])


@pytest.mark.parametrize("office", ["US Department of State International Information Programs", "Norland News Agency"])
def test_an_agency_below_a_byline_is_its_office(office: str) -> None:
    byline = archived("Rain floods the quays", "By Jane Roe", office, copy(240, nth=3)).byline
    assert byline is not None
    assert byline.affiliation == office


def test_a_paragraph_right_above_a_box_of_text_is_the_story_s_first() -> None:
    assert bodies(page(box(marked([copy(200)])) + box(marked(run(5, 240, first=10))))) == [
        copy(200),
        *run(5, 240, first=10),
    ]


@pytest.mark.parametrize(("size", "is_text"), [(91, True), (90, False)])
def test_a_first_sentence_of_some_length_is_text(size: int, is_text: bool) -> None:
    first = "Ferries stopped sailing for Lindholm and the northern isles of Norland before it all began for goods"[
        : size - 1
    ]
    first = f"{first.rstrip()}."
    found = archived(first, PROSE, PROSE)
    assert (found.headline, len(found.body)) == ((None, 3) if is_text else (first, 2))


def test_a_list_below_a_colon_is_of_the_story() -> None:
    above = ["Rain floods the quays", copy(240, nth=3), copy(240, ":", nth=5)]
    assert bodies(archived(*above, *ITEMS[:2])) == [*above[1:], *ITEMS[:2]]


def test_a_word_that_a_line_s_end_breaks_may_have_two_letters_left() -> None:
    full = copy(70, "").lower()
    text = "\n".join([full, full, full, "Crews of the stea-", "mr Anna Falk came in.", full, full])
    assert next(layout.rows(text, lambda line: False)).text.endswith("came in.")


FIRST_SENTENCE = "Ferries stopped sailing for Lindholm and the northern isles of Norland before it all began for good."[
    -100:
]


@pytest.mark.parametrize(
    ("gaps", "found"),
    [
        ((1,) * 3, True),
        ((0,) * 3, False),
        ((0,) * 19 + (1,) * 21 + (0,) * 14, True),
        ((0,) * 21 + (1,) * 19 + (1,) * 30, False),
    ],
    ids=["as far apart", "further apart", "as most of forty", "further than most of forty"],
)
def test_a_first_sentence_is_text_where_the_next_is_as_near_as_others(gaps: tuple[int, ...], found: bool) -> None:
    rows = [Row(f"{FIRST_SENTENCE[:94]}."), Row(PROSE, 1), *(Row(PROSE, gap) for gap in gaps)]
    assert (body_start(rows) == 0) is found


def test_a_file_of_stories_numbered_from_nought() -> None:
    text = "Norland feed\n\n" + "".join(f"Story {number}\n\n{told}\n\n" for number, told in enumerate(DATED))
    assert [mark for mark, _ in parts(text)] == ["", "Story 1", "Story 2"]


@pytest.mark.parametrize(("above", "names"), [(198, ["Jane Roe", "Jon Berg"]), (199, ["Jane Roe"])])
def test_a_byline_is_looked_for_so_far_down(above: int, names: list[str]) -> None:
    found = archived("Rain floods the quays", *["Ships"] * above, "By Jane Roe", "and Jon Berg", copy(240, nth=3))
    assert found.byline is not None
    assert found.byline.names == names


PAGE_ROWS = (
    ("two words of the lede", "Boats of Portvale sail", 2),
    ("one", "Boats of Halden sail", 0),
)


@pytest.mark.parametrize(("row", "chosen"), [row[1:] for row in PAGE_ROWS], ids=[row[0] for row in PAGE_ROWS])
def test_a_row_below_a_label_is_the_headline_by_the_words_of_the_lede(row: str, chosen: int) -> None:
    rows = [Row("Mayor sells his house"), Row("Share this", role=Role.JUNK), Row(row)]
    assert heads.choose(rows, "Nine boats left Portvale on Monday, the office said.") == chosen


def test_a_paragraph_of_two_lines_needs_no_stop() -> None:
    text = "Rain floods the quays of old Portvale\n\n" + "\n\n".join(
        f"{copy(60, '', nth=nth)}\n{copy(40, '', nth=nth + 5).lower()}" for nth in (3, 9, 14)
    )
    assert len(gazette_cli.parse(text)[0].body) == 3


WRAPPED = f"{words(20, '')}\n{words(20).lower()}"
DATED_LINE = "PORTVALE, March 3 (AP) -"
GRADES = (
    ("a byline in the eighth line", [*["Ships"] * 7, "By Marta Oyelaran"], 2),
    ("in the ninth", [*["Ships"] * 8, "By Marta Oyelaran"], 1),
    ("a dateline in the eighth line", [*["Ships"] * 7, DATED_LINE], 3),
    ("below a byline", ["By Marta Oyelaran", *["Ships"] * 6, DATED_LINE], 3),
    ("in the ninth below a byline", ["By Marta Oyelaran", *["Ships"] * 7, DATED_LINE], 2),
)


@pytest.mark.parametrize(("lines", "grade"), [row[1:] for row in GRADES], ids=[row[0] for row in GRADES])
def test_a_wrapped_part_opens_in_one_of_its_first_lines(lines: list[str], grade: int) -> None:
    text = "\n".join([*lines, "", WRAPPED])
    assert openings.grade(text, 0, len(text)) == grade


def test_a_less_sure_mark_parts_a_file_where_it_finds_twice_as_many_stories() -> None:
    feed = f"ZCZC NNA1\n\n{QUAY}\n\n-----\n\n{BARE}\n\nZCZC NNA2\n\n{WEIR}\n\n-----\n\n{BANK}\n"
    assert [mark for mark, _ in parts(feed)] == ["ZCZC NNA1", "ZCZC NNA2"]
    assert [mark for mark, _ in parts(f"{feed}\n-----\n\n{CUP}\n")] == [""] * 4


def test_a_mark_that_shares_a_line_ends_the_story_above() -> None:
    stories = [f"{told} NNNN\n\n" for told in PLAIN]
    assert [part.copy for part in cuts.split("".join(stories))] == stories


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("March 3, 2031 a b c d e f", True),
        ("March 3, 2031 a b c d e f g", False),
        ("March 3, 2031, " + "x" * 40, True),
        ("March 3, 2031, " + "x" * 41, False),
        ("Tuesday,  the March 3,   2031" + " " * 11 + "x" * 18, False),
        ("Tuesday, the March 3, 2031 " + "x" * 32, True),
        ("Tuesday, the March 3, 2031 " + "x" * 33, False),
    ],
)
def test_a_row_of_an_export_is_a_day(text: str, found: bool) -> None:
    assert is_date(text) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [("210 words", True), ("210", False), ("words 210", False), ("210 boats", False), ("210 words.", True)],
)
def test_a_row_of_an_export_counts_its_words(text: str, found: bool) -> None:
    assert export_fields.is_count(text) is found


@pytest.mark.parametrize(("size", "joined"), [(50, True), (49, False)])
def test_a_full_row_of_a_head_goes_on_below(size: int, joined: bool) -> None:
    first = copy(size, "")
    found = archived(
        "Such Post", "March 3, 2031 Monday", f"{first}\nof the quay", "SECTION: NEWS", "LENGTH: 210 words", PROSE
    )
    assert (found.headline, found.subhead) == ((f"{first} of the quay", None) if joined else (first, "of the quay"))


@pytest.mark.parametrize(("blanks", "found"), [(30, True), (31, False)])
def test_the_word_count_of_an_export_stands_in_the_middle_of_its_line(blanks: int, found: bool) -> None:
    rows = [FACTIVA[0], " " * blanks + FACTIVA[1], *FACTIVA[2:], "NORN", "English", "(c) 2031 Norland News", PROSE]
    assert (archived(*rows, "Document NORN000020310303eh33001ab").publisher is not None) is found


SHAPES = (
    ("a question of eight words", "Who will pay for the old boats here?", "crosshead"),
    ("of nine", "Who will pay for all the old boats here?", "paragraph"),
    ("four words without a verb", "The old northern quays.", "crosshead"),
    ("five", "The old northern stone quays.", "paragraph"),
    ("two blanks between words", "Seven  pupils are left", "crosshead"),
)


@pytest.mark.parametrize(("text", "kind"), [row[1:] for row in SHAPES], ids=[row[0] for row in SHAPES])
def test_what_a_short_row_between_paragraphs_is(text: str, kind: str) -> None:
    found = archived(RAIN, *run(4, 240, first=2), text, copy(240))
    assert (found.body[4].kind, found.body[4].text) == (kind, " ".join(text.split()))


@pytest.mark.parametrize(("depth", "number"), [(197, 3), (198, 1)])
def test_elements_of_some_depth_part_no_paragraphs(depth: int, number: int) -> None:
    found = page("<div>" * depth + TEXT + "</div>" * depth)
    assert len(found.body) == number


@pytest.mark.parametrize("tag", ["nav", "object"])
@pytest.mark.parametrize(("inside", "outside", "shown"), [(2, 0, 0), (2, 2, 2), (3, 0, 3), (3, 2, 5), (3, 3, 3)])
def test_an_element_whose_end_is_missing_holds_a_text_of_three_paragraphs(
    tag: str, inside: int, outside: int, shown: int
) -> None:
    found = page(f"{marked(run(outside, 200, first=9))}<{tag}>{marked(THREE[:inside])}")
    assert len(found.body) == shown


def test_many_character_references_are_no_page() -> None:
    assert prune(f"<p>Rain</p>{'&' * 200_000}").soup.p is not None
    with pytest.raises(NotNewsError, match="character references"):
        prune(f"<p>Rain</p>{'&' * 200_001}")


@pytest.mark.parametrize(("nth", "is_text"), [(99, False), (100, True)])
def test_the_names_of_so_many_writers_are_looked_for_in_the_text(nth: int, is_text: bool) -> None:
    line = f"By {MANY[nth]}"
    found = page(marked([*THREE[:2], line, THREE[2]]), declared(headline=RAIN, author=MANY[:101]))
    assert (line in bodies(found)) is is_text


def test_the_first_row_of_copy_stands_below_no_blank_line() -> None:
    assert [row.gap for row in layout.rows("Rain fell.\n\n\nShips sailed.\n", lambda line: False)] == [0, 2]


@pytest.mark.parametrize(("size", "is_label"), [(24, True), (25, False)])
def test_a_label_that_is_glued_to_the_headline_has_a_length(size: int, is_label: bool) -> None:
    label = "Northern quays of Halden."[: size - 1] + "s"
    found = read(
        f'<title>{RAIN}</title><meta property="og:title" content="{RAIN}"><body><h1><b>{label}</b>{RAIN}</h1>{TEXT}'
    ).headline
    assert (found == RAIN) is is_label


@pytest.mark.parametrize(("size", "day"), [(35, "2031-03-03"), (36, None)])
def test_the_number_of_a_paper_s_story_stands_near_its_row_s_beginning(size: int, day: str | None) -> None:
    rows = "Le Courrier", DAY, "Rain floods harbour of Portvale", PROSE, f"{copy(size, '')}news·20310303·LC·0001"
    assert archived(*rows).published == day


def test_a_first_story_needs_less_than_those_below_a_page_s_number() -> None:
    text = f"Rain in Portvale today\n\n{words(40)}\n\nPage 2\n\n{QUAY}\n\nPage 3\n\n{BANK}\n"
    assert [mark for mark, _ in parts(text)] == ["", "Page 2", "Page 3"]


@pytest.mark.parametrize(("size", "joined"), [(79, False), (80, True)])
def test_a_row_of_names_and_a_day_is_no_part_of_the_headline_above(size: int, joined: bool) -> None:
    first, row = copy(60, ""), f"The Such Post Of {'Portvale' * 9}"[: size - 15] + ", March 3, 2031"
    found = archived(f"{first}\n{row}", "SECTION: NEWS", "LENGTH: 210 words", PROSE)
    assert (found.headline == f"{first} {row}") is joined


RULES = "= = = = =|=====|_ _ _ _|____|- - - -|–––|– – –|———|— — —|***|* * *|*  *  *|•••|• • •|•  •  •|···|· · ·|~~~|~ ~ ~|+++|+ + +"


@pytest.mark.parametrize("rule", RULES.split("|"))
def test_a_rule_parts_stories(rule: str) -> None:
    assert len(parts("Norland feed\n\n" + f"\n\n{rule}\n\n".join(PLAIN))) == 3


ENTRIES = ("{n}. {title}", "{title} ....... {n}", "{title}\t{n}", "{title}   {n}", "({n}) {title}", "{title}")


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_entries_of_a_table_of_contents(entry: str) -> None:
    table = "\n".join(entry.format(n=n, title=title) for n, title in enumerate(FIRSTS, 1))
    found = parts(f"Contents\n\n{table}\n\n" + "\n\n".join(PLAIN))
    assert [begin for _, begin in found] == FIRSTS


def test_the_headline_above_labels_is_the_first_of_those_that_announce_a_deck() -> None:
    labels = "SECTION: NEWS", "LENGTH: 210 words", "BODY:", PROSE, INDEX[2]
    found = archived("Rain floods the quays;", "Ships are lost;", *labels)
    assert (found.headline, found.subhead) == ("Rain floods the quays", "Ships are lost;")
    assert archived("Rain floods the quays;", *labels).headline == "Rain floods the quays"


LABELLED = (
    ("a row", "Text", PROSE, "NEWS"),
    ("above a name", "Text", "Jane Roe", None),
    ("above the text on its row", f"Text: {PROSE}", PROSE, None),
)


@pytest.mark.parametrize(("label", "below", "section"), [row[1:] for row in LABELLED], ids=[row[0] for row in LABELLED])
def test_the_label_of_a_body_makes_an_export(label: str, below: str, section: str | None) -> None:
    assert archived("SECTION: NEWS", label, below, PROSE).kicker == section


@pytest.mark.parametrize("above", ["", "<h2>Weather</h2>"])
def test_the_headline_of_a_page_whose_title_is_its_logo(above: str) -> None:
    logo = '<h1><a href="/">The Norland Courier</a></h1>'
    found = read(f"<title>The Norland Courier</title><body>{logo}{above}<h2>Rain falls on Portvale</h2>{TEXT}")
    assert found.headline == "Rain falls on Portvale"
