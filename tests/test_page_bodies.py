"""What of a page is the story: one convention of the web a test, on invented pages."""

import json

import pytest

from gazette_cli.errors import NotNewsError
from gazette_cli.readers.html import read
from gazette_cli.story import Story

RAIN = "Rain fell on Portvale all day, and the harbour office closed its doors early."
SHIPS = "Nine ships waited outside the harbour, said Marta Oyelaran, who counts them for the port."
NIGHT = "The storm is to end in the night, and the first ferry will sail at six in the morning."


def story(body: str, head: str = "") -> Story:
    """The only story of a page with that body."""
    [found] = read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")
    return found


def texts(body: str, head: str = "") -> list[str]:
    """The texts of the body's blocks."""
    return [block.text for block in story(body, head).body]


def page(*inside: str) -> str:
    """An article of three paragraphs with something behind the first."""
    return f"<article><h1>Rain in Portvale</h1><p>{RAIN}</p>{''.join(inside)}<p>{SHIPS}</p><p>{NIGHT}</p></article>"


@pytest.mark.parametrize(
    "inside",
    [
        '<div class="related-articles"><p>Thirty voices from the island school were better than all others.</p></div>',
        "<aside><p>Thirty voices from the island school were better than all the others.</p></aside>",
        '<div class="newsletter"><p>Every morning the tides and the ships, straight into your inbox, for free.</p></div>',
        '<p><a href="/choir">Read also: The choir of the island school wins</a></p>',
        '<p>Read more: <a href="/choir">The choir of the island school wins</a></p>',
        '<figure><img src="x.jpg"><figcaption>The harbour on Monday.</figcaption></figure>',
        '<img src="x.jpg" alt="Marta Oyelaran on the quay of Portvale"><p>Marta Oyelaran on the quay of Portvale</p>',
        '<blockquote class="twitter-tweet"><p>It is raining so hard that I can no longer count them!</p></blockquote>',
        "<blockquote><p>Nine ships waited outside the harbour</p></blockquote>",
        "<p>Advertisement</p>",
        "<div>Share this article</div>",
        '<div hidden><p>Nobody sees this paragraph, and so it is no part of the story at all.</p></div>',
        '<div style="display: none"><p>Nobody sees this paragraph, and so it is no part of the story.</p></div>',
        "<script>document.write('<p>No paragraph at all.</p>')</script>",
        "<p>Already a subscriber? Log in</p>",
        '<section id="comments"><p>It was the worst rain that I have seen in all my years on these islands.</p></section>',
    ],
)  # fmt: skip
def test_no_part_of_the_story(inside: str) -> None:
    assert texts(page(inside)) == [RAIN, SHIPS, NIGHT]


@pytest.mark.parametrize(
    "around", ["{}", "<div>{}</div>", "<article>{}</article>", "<main>{}</main><footer><p>Contact</p></footer>"]
)
def test_short_paragraphs_beside_a_single_long_one(around: str) -> None:
    body = f'<h1>Rain in Portvale</h1><p>{RAIN}</p><p>"Stay in," said Jon Berg.</p><p>It will stop at six.</p>'
    assert texts(around.format(body)) == [RAIN, '"Stay in," said Jon Berg.', "It will stop at six."]


def test_parts_of_the_story_in_order() -> None:
    inside = "<h2>Ships wait</h2><ul><li>Six ferries</li><li>Three tankers</li></ul>"
    table = "<table><tr><td>Monday</td><td>31 mm</td></tr><tr><td>Tuesday</td><td>2 mm</td></tr></table>"
    found = story(page(inside, table))
    assert [(block.kind, block.text) for block in found.body] == [
        ("paragraph", RAIN),
        ("crosshead", "Ships wait"),
        ("item", "Six ferries"),
        ("item", "Three tankers"),
        ("table", "Monday | 31 mm"),
        ("table", "Tuesday | 2 mm"),
        ("paragraph", SHIPS),
        ("paragraph", NIGHT),
    ]


@pytest.mark.parametrize(
    "body",
    [
        f"<div><div>{RAIN}</div><div>{SHIPS}</div><div>{NIGHT}</div></div>",
        f"<div>{RAIN}<br><br>{SHIPS}<br><br/>{NIGHT}</div>",
        f"<div>{RAIN}<br>{SHIPS}<br>{NIGHT}</div>",
        f"<table><tr><td>{RAIN}</td></tr><tr><td>{SHIPS}</td></tr><tr><td>{NIGHT}</td></tr></table>",
        f'<div class="x1"><p class="t7">{RAIN}</p></div><div class="x2"><p class="t7">{SHIPS}</p></div><p class="t7">{NIGHT}</p>',
        f'<div class="ad-wrapper sidebar popup"><p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p></div>',
        f'<div class="share"><div class="share"><p>{RAIN}</p><p>{SHIPS}</p></div><div class="share"><p>{NIGHT}</p></div></div>',
        f"<p>{RAIN}<p>{SHIPS}<p>{NIGHT}",
        f"<form><main><p><b>{RAIN}</b></p><p><span>{SHIPS}</span></p><p>{NIGHT}</p></main></form>",
    ],
)  # fmt: skip
def test_paragraphs_however_they_are_marked_up(body: str) -> None:
    assert texts(f"<h1>Rain in Portvale</h1>{body}") == [RAIN, SHIPS, NIGHT]


def test_a_crosshead_below_a_short_first_paragraph_is_no_deck() -> None:
    found = story(
        f"<article><h1>Rain</h1><p>{RAIN}</p><h2>Nine ships wait for the morning</h2><p>{SHIPS}</p><p>{NIGHT}</p></article>"
    )
    assert found.subhead is None
    assert [block.text for block in found.body] == [RAIN, "Nine ships wait for the morning", SHIPS, NIGHT]


def test_a_blog_without_any_declaration() -> None:
    body = f"<div id=content><h2>Rain in Portvale</h2><p>March 3, 2031</p><div class=entry>{RAIN}<br><br>{SHIPS}<br><br>{NIGHT}</div></div>"
    found = story(body, "<title>Rain in Portvale | Isle Blog</title>")
    assert (found.headline, found.published) == ("Rain in Portvale", "2031-03-03")
    assert [block.text for block in found.body] == [RAIN, SHIPS, NIGHT]


def test_elements_that_a_page_defines() -> None:
    inside = "".join(f"<story-text><p>{text}</p></story-text>" for text in (RAIN, SHIPS, NIGHT))
    assert texts(f"<story-page><story-head><h1>Rain in Portvale</h1></story-head>{inside}</story-page>") == [
        RAIN,
        SHIPS,
        NIGHT,
    ]


def test_scripts_without_spaces() -> None:
    paragraphs = [
        "港の事務所は月曜日、雨のため早く閉まった。",
        "船は九隻、港の外で待っていると職員が話した。",
        "嵐は夜のうちに去る見込みだ。",
    ]
    inside = "".join(f"<p>{text}</p>" for text in paragraphs)
    assert texts(f"<nav><a href=/>ホーム</a></nav><article><h1>港に雨</h1>{inside}</article>") == paragraphs


def test_the_first_of_several_stories_is_the_story() -> None:
    second = (
        "<article><h1>Choir wins</h1><p>Thirty voices were better than all the others, the judges said.</p></article>"
    )
    assert texts(page() + second) == [RAIN, SHIPS, NIGHT]


def test_what_is_dropped_inside_the_story_is_furniture_and_the_rest_of_the_page_is_not() -> None:
    caption = '<figure><img src="x.jpg"><figcaption>The harbour on Monday.</figcaption></figure>'
    found = story(f'<nav><a href="/">Home</a></nav>{page(caption)}<footer>Portvale Kiosk Ltd</footer>')
    assert [(each.kind, each.text) for each in found.furniture] == [("caption", "The harbour on Monday.")]


def test_a_story_in_a_part_of_the_shell_is_found() -> None:
    assert texts(f'<div class="drawer"><div class="menu">{page()}</div></div>') == [RAIN, SHIPS, NIGHT]


def test_a_story_without_a_headline_in_a_part_of_the_shell_is_found() -> None:
    inside = f"<p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p>"
    assert texts(f'<title>Rain</title><div class="modal"><div>{inside}</div></div>') == [RAIN, SHIPS, NIGHT]


def test_the_wire_s_lines_have_their_fields() -> None:
    found = story(
        f"<article><h1>Rain in Portvale</h1><p>PORTVALE, Norland (Reuters) - {RAIN}</p><p>{SHIPS}</p>"
        f"<p>{NIGHT} (Reporting by Jane Roe; Editing by John Doe)</p></article>"
    )
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("PORTVALE, Norland", "Reuters")
    assert found.lede == RAIN
    assert found.credits == ["(Reporting by Jane Roe; Editing by John Doe)"]
    assert found.body[-1].text == NIGHT


def test_a_source_line_at_the_end_is_the_source() -> None:
    found = story(page().replace("</article>", "<p>Source: Norland News Agency - NNA</p><p>Share</p></article>"))
    assert found.source is not None
    assert (found.source.name, found.source.abbreviation) == ("Norland News Agency", "NNA")
    assert [block.text for block in found.body] == [RAIN, SHIPS, NIGHT]


def test_boilerplate_at_the_end_is_about_a_company() -> None:
    boilerplate = (
        "<h3>About Acme Harbour Works</h3><p>Acme Harbour Works builds cranes for ports in eleven countries.</p>"
    )
    found = story(page().replace("</article>", f"{boilerplate}</article>"))
    assert [(note.kind, note.text) for note in found.about] == [
        ("company", "About Acme Harbour Works Acme Harbour Works builds cranes for ports in eleven countries.")
    ]
    assert [block.text for block in found.body] == [RAIN, SHIPS, NIGHT]


def test_a_note_on_the_writer_is_about_an_author() -> None:
    head = '<meta name="author" content="Jane Roe">'
    [found] = read(
        f"<head>{head}</head><h1>Rain in Portvale</h1><p>{RAIN}<p>{SHIPS}<p>Jane Roe measures rain for the Kiosk."
    )
    assert [(note.kind, note.name, note.text) for note in found.about] == [
        ("author", "Jane Roe", "Jane Roe measures rain for the Kiosk.")
    ]


def test_null_bytes_and_a_cut_page() -> None:
    assert texts(
        f"<article><h1>Rain</h1><p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p><p>And then the li".replace("Rain<", "R\0ain<")
    )[:3] == [RAIN, SHIPS, NIGHT]


@pytest.mark.parametrize("text", [f"{RAIN}\\n\\n{SHIPS}\\n{NIGHT}", f"<p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p>"])
def test_a_page_that_shows_nothing_may_declare_its_text(text: str) -> None:
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Rain","articleBody":"{text}"}}</script>'
    assert texts("<div id=app><h1>Rain</h1><p>Loading</p></div>", head) == [RAIN, SHIPS, NIGHT]


TEASERS = "".join(
    f'<article><h2><a href="/{n}">Story number {n} of this fine day</a></h2><p>What happened on the island on day {n}.</p></article>'
    for n in range(8)
)


@pytest.mark.parametrize(
    "body", [f"<h1>Portvale Kiosk</h1><main>{TEASERS}</main>", "<ul><li><a href='/'>Home</a></ul>", "<p></p>"]
)
def test_pages_without_a_story_say_so(body: str) -> None:
    with pytest.raises(NotNewsError):
        list(read(f"<html><body>{body}</body></html>"))


@pytest.mark.xfail(reason="a caption in a paragraph of the story's own shape, unlike its picture's text, can't be told")
def test_a_caption_in_the_shape_of_a_paragraph() -> None:
    assert texts(page('<img src="x.jpg"><p>Marta Oyelaran on the quay of Portvale on Monday morning</p>')) == [
        RAIN,
        SHIPS,
        NIGHT,
    ]


@pytest.mark.xfail(reason="a paragraph that is one link looks like a pointer to another story")
def test_a_paragraph_that_is_a_link() -> None:
    linked = '<p><a href="/report.pdf">The harbour office gives its figures in a report of ninety pages.</a></p>'
    assert len(texts(page(linked))) == 4


def inside(*parts: str) -> str:
    """An article with its text in an element of its own."""
    return f"<article><h1>Rain in Portvale</h1><div>{''.join(parts)}<p>{SHIPS}</p><p>{NIGHT}</p></div></article>"


def test_what_stands_above_the_first_paragraph() -> None:
    assert texts(inside("<h2>Why does it rain?</h2>", f"<p>{RAIN}</p>"))[:2] == ["Why does it rain?", RAIN]
    assert texts(inside("<ul><li>Six ferries wait</li><li>Three tankers too</li></ul>", f"<p>{RAIN}</p>"))[:2] == [
        "Six ferries wait",
        "Three tankers too",
    ]
    jumps = '<ul><li><a href="#a">The first part</a></li><li><a href="#b">The second part</a></li></ul>'
    assert texts(inside(jumps, f"<p>{RAIN}</p>")) == [RAIN, SHIPS, NIGHT]
    assert texts(inside("<h2>Rain in Portvale</h2>", f"<p>{RAIN}</p>")) == [RAIN, SHIPS, NIGHT]


def test_items_that_are_links_among_others() -> None:
    some = '<ul><li>You have the right to know when the bridge is shut</li><li><a href="/t">Timetable of the line</a></li></ul>'
    assert texts(page(some))[1:3] == ["You have the right to know when the bridge is shut", "Timetable of the line"]
    every = '<ul><li><a href="/s">Another storm is coming to the isles</a></li><li><a href="/t">Timetable</a></li></ul>'
    assert texts(page(every)) == [RAIN, SHIPS, NIGHT]


def test_cells_of_figures() -> None:
    table = '<table><tr><th>Club</th><th>P</th></tr><tr><td><a href="/p">Portvale</a></td><td>3</td></tr></table>'
    assert texts(page(table))[1:3] == ["Club | P", "Portvale | 3"]


@pytest.mark.parametrize(
    "post",
    [
        '<blockquote class="twitter-tweet"><p>It rains.</p>&mdash; Jane Roe (@jroe) <a href="/1">March 3, 2026</a></blockquote>',
        '<blockquote><p>It rains.</p>&mdash; Jane Roe (@jroe) <a href="/1">March 3, 2026</a></blockquote>',
        '<div class="bluesky-embed"><p>It rains.</p><time datetime="2026-03-03">March 3</time></div>',
    ],
)
def test_an_embedded_post(post: str) -> None:
    found = story(page(post))
    assert [block.text for block in found.body] == [RAIN, SHIPS, NIGHT]
    assert found.furniture[0].kind == "embed"
    assert found.published is None


def test_the_next_story_of_an_endless_page() -> None:
    text = f"<p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p>"
    other = text.replace("e", "o")
    one = f'<article><h1>Rain in Portvale</h1><div class="text">{text}</div></article>'
    assert texts(one + f'<article class="next"><h1>Wind in Westholm</h1><div class="text">{other}</div></article>') == [
        RAIN,
        SHIPS,
        NIGHT,
    ]
    same = f'<div class="story"><h1>Rain in Portvale</h1><div class="text">{text}</div></div>'
    assert texts(same + same.replace(text, other).replace("Rain in Portvale", "Wind in Westholm")) == [
        RAIN,
        SHIPS,
        NIGHT,
    ]
    teaser = '<article><h3><a href="/w">Wind in Westholm</a></h3><p>Thirty roofs lie in the streets, and nobody was hurt.</p></article>'
    assert texts(page(teaser)) == [RAIN, SHIPS, NIGHT]
    crossheads = (
        f"<article><h1>Rain in Portvale</h1><p>{RAIN}</p><h1>Ships wait</h1><p>{SHIPS}</p><p>{NIGHT}</p></article>"
    )
    assert texts(crossheads) == [RAIN, "Ships wait", SHIPS, NIGHT]


@pytest.mark.parametrize(
    "line",
    [
        "To continue reading, subscribe to the Courier.",
        "You have reached your limit of free articles.",
        "You have 2 free articles left",
        "Get unlimited access for 2 crowns a week",
        "Support independent journalism in Portvale",
        "Enable JavaScript to view comments.",
        "Have a story? Email news@such.example",
        "Get our app.",
    ],
)
def test_lines_of_the_paywall_and_the_page(line: str) -> None:
    assert texts(page(f"<p>{line}</p>")) == [RAIN, SHIPS, NIGHT]


@pytest.mark.parametrize("line", ["Support for the harbour grows by the day.", "You have to wait, the master said."])
def test_sentences_that_begin_alike(line: str) -> None:
    assert texts(page(f"<p>{line}</p>")) == [RAIN, line, SHIPS, NIGHT]


@pytest.mark.parametrize(
    ("above", "dash", "place"),
    [
        ("<span>PORTVALE, Norland</span>", "(Reuters) - ", "PORTVALE, Norland"),
        ("<p>OSLO (AP) —</p>", "", "OSLO"),
        ('<div class="dateline">OSLO, Norway</div>', "", "OSLO, Norway"),
        ('<div class="dateline">Yesterday</div>', "", None),
        ("<p>Politics</p>", "", None),
    ],
)
def test_a_dateline_in_an_element_of_its_own(above: str, dash: str, place: str | None) -> None:
    found = story(inside(above, f"<p>{dash}{RAIN}</p>"))
    assert (found.dateline.place if found.dateline else None) == place
    assert RAIN in [block.text for block in found.body]


def test_the_story_in_the_data_that_the_page_is_built_from() -> None:
    told = [{"type": "paragraph", "content": [{"type": "text", "value": each * 3}]} for each in (RAIN, SHIPS, NIGHT)]
    data = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"body": {"content": told}}})}</script>'
    assert texts(f"<article><h1>Rain in Portvale</h1><p>{RAIN}</p></article>{data}") == [RAIN * 3, SHIPS * 3, NIGHT * 3]
    whole = page("".join(f"<p>{each * 3}</p>" for each in (SHIPS, NIGHT)))
    assert texts(whole + data) == [RAIN, SHIPS * 3, NIGHT * 3, SHIPS, NIGHT]


@pytest.mark.parametrize(
    ("above", "lede"),
    [
        ("WESTHOLM (NNA) - Nine ships waited outside the harbour when the storm had gone.", True),
        ("WESTHOLM (NNA) - Nine ships waited outside the harbour when the storm had gone", False),
        ("Nine ships waited outside the harbour when the storm had gone.", False),
    ],
)
def test_a_paragraph_with_the_dateline_above_the_text_is_its_first(above: str, lede: bool) -> None:
    found = story(f"<h1>Rain in Portvale</h1><div>{above}</div><div><p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p></div>")
    assert (found.lede == above.removeprefix("WESTHOLM (NNA) - "), found.dateline is not None) == (lede, lede)
    assert found.body[lede].text == RAIN


def test_a_text_with_a_dateline_of_its_own_begins_there() -> None:
    text = f"<p>WESTHOLM (NNA) - {RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p>"
    found = story(
        f"<h1>Rain in Portvale</h1><div>OSLO (NNA) - Nine ships waited outside the harbour.</div><div>{text}</div>"
    )
    assert found.lede == RAIN
