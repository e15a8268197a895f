"""What of a page is the story: one convention of the web a test, on invented pages."""

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
