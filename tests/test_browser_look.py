"""The page in a browser: whether everything has room and can be read, on screens, on paper and in any colours."""

import re
from itertools import pairwise
from typing import Any

import pytest
from browser import COLOURS, HEIGHT, NAMES, PAGES, ROOM, WIDTHS, Open, colour, luminance

from gazette_cli.writers.html import style

pytest_plugins = ("browser_window",)

# Room


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_too_wide_or_on_top_of_another(show: Open, name: str) -> None:
    page = show(name)
    for one in page.locator("summary").all()[:1]:
        one.click()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        assert page.evaluate(ROOM) == [], width


def test_the_index_stands_in_the_column_of_the_text(show: Open) -> None:
    page = show("index")
    edges = "['nav h2', 'article .text'].map(one => (({left, right}) => [left, right])(document.querySelector(one).getBoundingClientRect()))"
    for width in (320, 390, 800, 1000, 1280, 1600):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        index, text = page.evaluate(edges)
        assert index == text, width


def test_opening_marks_stay_with_what_is_said(show: Open) -> None:
    """At no width does a line end between a quotation mark and the letter behind it."""
    page = show("long")
    parted = """every('.ref').filter(ref => {
        const before = ref.parentNode.previousSibling, range = document.createRange();
        if (before?.nodeType !== 3 || !/[“"]$/.test(before.data)) return false;
        range.setStart(before, before.length - 1); range.setEnd(before, before.length);
        return range.getClientRects()[0].bottom < ref.getClientRects()[0].top + 1;
    }).length"""
    for width in range(320, 800, 40):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        assert page.evaluate(parted) == 0


# For everyone

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OVERLAPS = "partially overlaps other elements"
"""What axe can't tell of names of many lines, whose lines are higher than their letters: they stand on the page's ground."""
AUDIT = """async rules => {
    const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations', 'incomplete'], selectors: false, preload: false});
    const told = rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 90)} ${node.any.map(one => one.message)}`);
    return [found.violations.flatMap(told), found.incomplete.flatMap(told)];
}"""


@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(show: Open, axe: str, name: str) -> None:
    page = show(name)
    page.evaluate(axe)
    for scheme in COLOURS:
        for width in (390, 1280):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": HEIGHT})
            violations, open_ = page.evaluate(AUDIT, RULES)
            assert violations == [], (scheme, width)
            assert [line for line in open_ if OVERLAPS not in line] == [], (scheme, width)


@pytest.mark.parametrize("scheme", COLOURS)
def test_axe_finds_nothing_where_a_speaker_is_chosen(show: Open, axe: str, scheme: str) -> None:
    page = show("long", color_scheme=scheme)
    page.evaluate(axe)
    page.locator("summary").click()
    page.locator("#s1r2").click()
    assert page.evaluate(AUDIT, RULES)[0] == []


CONTROLS = """every('.chip .lab, .all .lab').filter(shown).map(one =>
    ['borderTopColor', 'borderInlineStartColor'].map(name => look(one, name)))"""


@pytest.mark.parametrize("scheme", COLOURS)
def test_edges_of_controls_are_seen(show: Open, scheme: str) -> None:
    """At least 3 to 1 against the page, as guideline 1.4.11 asks."""
    page = show("long", color_scheme=scheme)
    ground = luminance(page.evaluate("look(document.body, 'backgroundColor')"))
    edges = {one for both in page.evaluate(CONTROLS) for one in both}
    assert len(edges) > len(style.HUES)
    for edge in edges:
        dark, bright = sorted((ground, luminance(edge)))
        assert (bright + 0.05) / (dark + 0.05) >= 3, edge


WIDER = "html { font-size: 200%; }"
SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }"
"""As guidelines 1.4.4 and 1.4.12 want to be able to set it."""


@pytest.mark.parametrize(("rule", "widths"), [(WIDER, (640, 1280)), (SPACED, WIDTHS)])
@pytest.mark.parametrize("name", ["copy", "long", "leftward", "full"])
def test_readers_can_have_larger_and_wider_letters(show: Open, name: str, rule: str, widths: tuple[int, ...]) -> None:
    page = show(name)
    page.evaluate(
        "rule => { const own = new CSSStyleSheet(); own.replaceSync(rule); document.adoptedStyleSheets = [own]; }", rule
    )
    for width in widths:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        assert page.evaluate(ROOM) == [], width


# Paper, forced colours, darkness


def columns(page: Any) -> int:
    """How many columns a row has."""
    return len(page.evaluate("look(document.querySelector('.row'), 'gridTemplateColumns')").split())


@pytest.mark.parametrize("scheme", COLOURS)
def test_print_is_light_in_three_columns(show: Open, scheme: str) -> None:
    page = show("index", 680, color_scheme=scheme)
    assert columns(page) == 1
    page.emulate_media(media="print", color_scheme=scheme)
    assert columns(page) == 3
    assert page.evaluate("look(document.querySelector('nav'), 'display')") == "none"
    assert page.evaluate("every('.all').filter(shown).length") == 0
    assert page.evaluate("look(document.body, 'backgroundColor')") == colour("#fffdf9")
    assert page.evaluate("look(document.querySelector('mark.p0'), 'backgroundColor')") == colour(style.HUES[0].tint)
    assert page.evaluate(ROOM) == []


def sheets(document: bytes) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", document))


def test_print_takes_few_pages(show: Open) -> None:
    assert sheets(show("example").pdf(format="A4")) == 1
    assert sheets(show("long").pdf(format="A4")) <= 4


def test_each_story_begins_on_a_page_of_its_own(show: Open) -> None:
    assert sheets(show("copy").pdf(format="A4")) == len(PAGES["copy"])


def test_print_shows_all_speakers(show: Open) -> None:
    page = show("long")
    assert page.evaluate("every('details .chip').filter(shown).length") == 0
    page.emulate_media(media="print")
    assert page.evaluate("every('details .chip').filter(shown).length") == 4


def test_forced_colours_keep_lines_and_letters(show: Open) -> None:
    page = show("long", forced_colors="active")
    canvas, text = page.evaluate("(one => { one.style.cssText = 'background: Canvas; color: CanvasText'; document.body.append(one);"
        " return [look(one, 'backgroundColor'), look(one, 'color')]; })(document.createElement('p'))")  # fmt: skip
    looks = {"direct": "solid", "mixed": "dashed", "indirect": "dotted"}
    for kind, line in looks.items():
        got = f"(one => ['textDecorationStyle', 'textDecorationColor', 'backgroundColor', 'color'].map(name => look(one, name)))(document.querySelector('.story mark.{kind}'))"
        assert page.evaluate(got) == [line, text, canvas, text]
    assert page.evaluate("every('.ref').every(one => look(one, 'borderTopStyle', '::before') === 'solid')")
    page.locator("#s1r2").click()
    lines = page.evaluate("every('.story mark').map(one => [one.matches('.p2'), look(one, 'textDecorationColor')])")
    assert all((seen == text) == own for own, seen in lines)
    chosen = "every('.chip input').map(one => [one.checked, look(one.nextElementSibling, 'outlineStyle') !== 'none'])"
    assert all(checked == marked for checked, marked in page.evaluate(chosen))


def test_darkness_has_its_own_palette(show: Open) -> None:
    page = show("long", color_scheme="dark")
    assert page.evaluate("look(document.body, 'backgroundColor')") == colour("#15171b")
    for n, hue in enumerate(style.HUES):
        found = page.evaluate(
            f"(one => [look(one, 'backgroundColor'), look(one, 'textDecorationColor')])(document.querySelector('.story mark.p{n}'))"
        )
        assert found == [colour(hue.dark_tint), colour(hue.dark_line)]


# From right to left

LEFTWARD = """() => {
    const box = selector => document.querySelector(selector).getBoundingClientRect();
    const bars = every('.story .strip rect').map(one => one.getBoundingClientRect().left);
    return {label: box('.row .label').left, text: box('.row .text').left, side: box('.row .side')?.left, bars,
            chips: every('.chip:not(.all)').map(one => one.getBoundingClientRect().left),
            headline: box('h2').right - box('.row .text').right};
}"""


def test_from_right_to_left_the_page_is_mirrored(show: Open) -> None:
    page = show("leftward")
    found = page.evaluate(LEFTWARD)
    assert found["label"] > found["text"] > found["side"]
    assert all(first > second for first, second in pairwise(found["bars"]))
    assert all(first > second for first, second in pairwise(found["chips"]))


@pytest.mark.parametrize("name", ["leftward", "hostile", "index"])
def test_the_own_words_of_the_page_read_on(show: Open, name: str) -> None:
    """They stand in their order, though the story runs the other way, or would turn round what follows."""
    page = show(name)
    order = """every('.label, nav span, .share bdi, .how bdi[lang=en], .ledger li, legend').map(one => {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT), lefts = [];
        for (let node; (node = walker.nextNode());) {
            if (node.parentNode.closest('bdi:not([lang])')) continue;
            for (let at = 0; at < node.length; at++) {
                const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 1);
                const box = range.getClientRects()[0];
                if (box && node.data[at].trim()) lefts.push([Math.round(box.top / 8), box.left]);
            }
        }
        return lefts;
    })"""
    for letters in page.evaluate(order):
        lines = {top: [left for other, left in letters if other == top] for top, _ in letters}
        assert all(line == sorted(line) for line in lines.values())
