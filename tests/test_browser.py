"""The page in a browser: Chromium, as the distribution has it, shows it, prints it, and is worked by mouse and keys."""

import re
import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import browser
import pytest
from test_writers import written

from gazette_cli.writers.html import escape, style

driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

PAGES = browser.pages()
NAMES = tuple(PAGES)
WIDTHS = (320, 390, 1280)
HEIGHT = 900
COLOURS = ("light", "dark")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
HELPERS = """() => {
window.every = (selector, root = document) => [...root.querySelectorAll(selector)];
window.look = (element, name, pseudo) => getComputedStyle(element, pseudo)[name];
window.shown = element => element.checkVisibility() && element.getClientRects().length > 0;
}"""
"""What the tests ask the page with; the page itself has no script."""

Open = Callable[..., Any]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser for all tests."""
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        pytest.skip("chromium is not installed")
    with driver.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path)
        yield started
        started.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the pages."""
    folder = tmp_path_factory.mktemp("site")
    for name, stories in PAGES.items():
        (folder / f"{name}.html").write_text(written("html", stories), "utf-8")
    return folder


@pytest.fixture
def show(chromium: Any, site: Path) -> Iterator[Open]:
    """Opens a page by its name, in a window of its own."""
    contexts = []

    def opened(name: str, width: int = 1280, *, address: str = "", **options: Any) -> Any:
        size = {"width": width, "height": HEIGHT}
        contexts.append(chromium.new_context(viewport=size, reduced_motion="reduce", **options))
        contexts[-1].set_default_timeout(5000)
        page = contexts[-1].new_page()
        page.goto(f"{(site / name).as_uri()}.html{address}")
        if options.get("java_script_enabled", True):
            page.evaluate(HELPERS)
        return page

    yield opened
    for context in contexts:
        context.close()


def colour(name: str) -> str:
    """A colour as a browser names it."""
    return f"rgb({', '.join(str(int(name[at : at + 2], 16)) for at in (1, 3, 5))})"


# What it loads and runs


@pytest.mark.parametrize("name", NAMES)
def test_loads_and_runs_nothing(chromium: Any, site: Path, name: str) -> None:
    """No address but its own, no line on the console, of which a breach of the policy would be one, no dialog."""
    context = chromium.new_context()
    page = context.new_page()
    seen: list[str] = []
    page.on("request", lambda request: seen.append(request.url))
    page.on("console", lambda line: seen.append(line.text))
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("dialog", lambda dialog: (seen.append(dialog.message), dialog.dismiss()))
    address = f"{(site / name).as_uri()}.html"
    page.goto(address)
    for selector in ("mark", ".say", ".chip"):
        for one in page.locator(selector).all()[:3]:
            one.hover()
    page.evaluate("new Promise(requestAnimationFrame)")
    assert seen == [address]
    assert (
        page.evaluate("document.querySelectorAll('script:not([type=\"application/ld+json\"]), img, iframe').length")
        == 0
    )
    assert page.evaluate("document.scripts.length") == len(PAGES[name])
    context.close()


def test_policy_is_kept_by_its_style_and_keeps_others_out(show: Open) -> None:
    page = show("example")
    assert page.evaluate("look(document.querySelector('mark.p0'), 'backgroundColor')") == colour(style.HUES[0].tint)
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<p id=x style=\"color:red\" onclick=\"window.y=1\">x</p>')"
    )
    page.evaluate("document.getElementById('x').click()")
    assert page.evaluate("[look(document.getElementById('x'), 'color'), window.y]") == [colour("#1b1c1f"), None]


@pytest.mark.parametrize("name", ["long", "leftward"])
def test_without_javascript_it_looks_and_works_the_same(show: Open, name: str) -> None:
    pictures = []
    for scripts in (True, False):
        page = show(name, java_script_enabled=scripts)
        before = page.screenshot()
        page.locator("#s1r1").click()
        page.mouse.move(0, 0)
        pictures.append((before, page.screenshot()))
    assert pictures[0] == pictures[1]
    assert pictures[0][0] != pictures[0][1]


# Keyboard

FOCUSED = """() => {
    const one = document.activeElement;
    if (one === document.body) return null;
    const lit = one.type === 'radio' ? one.nextElementSibling : one;
    const box = lit.getBoundingClientRect();
    return {at: every('*').indexOf(one), tag: one.localName, value: one.value ?? null,
            outline: look(lit, 'outlineStyle') !== 'none' && parseFloat(look(lit, 'outlineWidth')) >= 2
                && look(lit, 'outlineColor') === look(document.body, 'color'),
            seen: shown(lit) && box.bottom > 0 && box.top < innerHeight};
}"""
STOPS = """() => every('a[href], summary, input:checked').filter(shown).map(one => every('*').indexOf(one))"""


@pytest.mark.parametrize(("name", "width"), [("long", 1280), ("copy", 390), ("leftward", 1280)])
def test_tab_reaches_everything_in_order(show: Open, name: str, width: int) -> None:
    page = show(name, width)
    stops = page.evaluate(STOPS)
    seen = []
    for _ in range(len(stops)):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
    assert [one["at"] for one in seen] == stops
    assert all(one["outline"] and one["seen"] for one in seen)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED) is None


def test_arrows_choose_each_speaker(show: Open) -> None:
    page = show("long")
    page.locator("summary").focus()
    page.keyboard.press("Enter")
    page.locator("#s1all").focus()
    seen = []
    for _ in range(17):
        page.keyboard.press("ArrowDown")
        one = page.evaluate(FOCUSED)
        assert one["outline"]
        assert one["seen"]
        seen.append(one["value"])
    assert seen == [*map(str, range(15)), "u", "all"]


# One speaker

CHOSEN = """() => ({
    tinted: [...new Set(every('.story mark').filter(one => look(one, 'backgroundColor') !== 'rgba(0, 0, 0, 0)')
        .map(one => [...one.classList].find(name => /^p/.test(name))))],
    noted: [...new Set(every('.say').filter(shown).map(one => [...one.classList].find(name => /^p/.test(name))))],
    drawn: [...new Set(every('.story .strip rect').filter(one =>
        look(one, 'fill') === look(document.querySelector(`.chip.${one.classList[0]} .lab`), 'borderInlineStartColor'))
        .map(one => one.classList[1]))],
})"""
EVERYONE = [*(f"p{n}" for n in range(15)), "pu"]


@pytest.mark.parametrize("by", ["finger", "keyboard"])
@pytest.mark.parametrize("value", ["0", "3", "13", "u"])
def test_a_chosen_speaker_is_alone(show: Open, value: str, by: str) -> None:
    page = show("long", 390 if by == "finger" else 1280)
    if value in ("13", "u"):
        page.locator("summary").click()
    assert page.evaluate(CHOSEN)["tinted"] == EVERYONE
    if by == "finger":
        page.locator(f"#s1r{value}").click()
    else:
        page.locator(f"#s1r{value}").press("Space")
    found = page.evaluate(CHOSEN)
    assert found["tinted"] == found["noted"] == found["drawn"] == [f"p{value}"]
    page.locator("#s1all").click()
    found = page.evaluate(CHOSEN)
    assert found["tinted"] == found["noted"] == found["drawn"] == EVERYONE


def test_a_choice_is_of_its_own_story(show: Open) -> None:
    page = show("index")
    page.locator("#s4r1").click()
    tinted = "id => every(`#${id} mark`).map(one => look(one, 'backgroundColor') !== 'rgba(0, 0, 0, 0)')"
    assert page.evaluate(tinted, "s4") == [False, True, False, False]
    assert all(page.evaluate(tinted, "s5"))


def test_past_the_choices_speakers_are_only_listed(show: Open) -> None:
    page = show("crowd")
    assert page.evaluate("[every('.chip:not(.all)').length, every('.chip:not(.all) input').length]") == [
        70,
        style.CHOICES,
    ]


# Addresses and pointers

OUTLINED = "every('.story mark').flatMap((one, n) => look(one, 'outlineStyle') === 'solid' ? [n] : [])"


@pytest.mark.parametrize("quotation", [2, 3, 27])
def test_an_address_outlines_the_quotation(show: Open, quotation: int) -> None:
    page = show("long", 390, address=f"#s1q{quotation}")
    story = PAGES["long"][0]
    before = sum(len(quote.spans) for quote in story.quotes[: quotation - 1])
    assert page.evaluate(OUTLINED) == [before + n for n in range(len(story.quotes[quotation - 1].spans))]
    top, bottom = page.evaluate(
        f"(({{top, bottom}}) => [top, bottom])(document.getElementById('s1q{quotation}').getBoundingClientRect())"
    )
    assert 0 <= top < bottom <= HEIGHT


def test_letter_and_name_lead_to_one_another(show: Open) -> None:
    page = show("long", address="#s1q20")
    page.locator("#s1q20 .ref").click()
    assert page.url.endswith("#s1n20")
    assert page.evaluate("look(document.querySelector('#s1n20'), 'outlineStyle')") == "solid"
    page.locator("#s1n20 .name").click()
    assert page.url.endswith("#s1q20")
    assert page.evaluate(OUTLINED)


def test_quotation_and_note_point_at_one_another(show: Open) -> None:
    page = show("long")
    ground = "every('.story mark').map(one => look(one, 'backgroundColor'))"
    lit = "every('.say').flatMap((one, n) => look(one, 'outlineStyle') === 'solid' ? [n] : [])"
    before = page.evaluate(ground)
    assert page.evaluate(lit) == []
    page.locator("#s1q3").hover()
    assert page.evaluate(lit) == [2]
    page.locator("#s1n3").hover()
    after = page.evaluate(ground)
    assert [n for n, (old, new) in enumerate(zip(before, after, strict=True)) if old != new] == [2, 3]
    assert after[2] == colour(style.HUES[2].line)


# Room

ROOM = """() => {
    const faults = [], near = 1, box = one => one.getBoundingClientRect();
    const say = (what, one) => faults.push(`${what}: ${one.className} ${one.textContent.slice(0, 40)}`);
    const apart = (a, b) => a.right <= b.left + near || b.right <= a.left + near || a.bottom <= b.top + near || b.bottom <= a.top + near;
    const inside = (a, b) => a.left >= b.left - near && a.right <= b.right + near && a.top >= b.top - near && a.bottom <= b.bottom + near;
    if (document.documentElement.scrollWidth > innerWidth) faults.push(`wide: ${document.documentElement.scrollWidth}`);
    for (const row of every('.row')) {
        const parts = [...row.children];
        parts.forEach((one, n) => parts.slice(n + 1).forEach(other => apart(box(one), box(other)) || say('overlap', one)));
        parts.forEach(one => inside(box(one), box(row)) || say('outside', one));
    }
    for (const parts of [every('.row'), ...every('.notes').map(one => [...one.children]), ...every('.cast').map(one => every('legend, .chip', one))]) {
        const shownParts = parts.filter(shown);
        shownParts.slice(1).forEach((one, n) => apart(box(shownParts[n]), box(one)) || say('on the one before', one));
    }
    for (const lab of every('.lab').filter(shown))
        every('*', lab).filter(shown).forEach(one => inside(box(one), box(lab)) || say('out of its chip', one));
    for (const one of every('.text, .label, .side, .lab, .say, nav li, .key, .meta').filter(shown))
        if (one.scrollWidth > one.clientWidth + near) say('clipped', one);
    for (const ref of every('.ref').filter(shown)) {
        const range = document.createRange(), next = document.createTreeWalker(ref.parentNode, NodeFilter.SHOW_TEXT).nextNode();
        range.setStart(next, 0); range.setEnd(next, 1);
        const first = range.getClientRects()[0];
        if (first && (first.top > box(ref).bottom || first.bottom < box(ref).top)) say('letter parted from its text', ref.parentNode);
        if (parseFloat(look(ref, 'width', '::before')) > box(ref).width) say('letter on its text', ref);
    }
    return faults;
}"""


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


# Copying


def test_what_is_copied_is_the_text(show: Open) -> None:
    """Everything of an article selected: no label, letter, note, chip or count is among it."""
    story = PAGES["long"][0]
    assert story.byline is not None
    assert story.dateline is not None
    page = show("long")
    copied = page.evaluate(
        "(getSelection().selectAllChildren(document.querySelector('article')), getSelection().toString())"
    )
    first, *others = [block.text for block in story.body]
    told = [story.slug, *story.notes, story.kicker, story.headline, story.subhead, story.byline.text]
    told += [f"{story.dateline.text} {first}", *others, *story.credits, *story.contacts, story.language]
    told += [one.text for one in story.furniture]
    assert [line for line in copied.split("\n") if line.strip()] == "\n".join(map(str, told)).split("\n")


def test_what_keys_copy_is_the_text(show: Open) -> None:
    page = show("bare")
    page.keyboard.press("Control+A")
    copied = page.evaluate("getSelection().toString()")
    assert "Snow fell." in copied
    assert "Rain" in copied
    assert "No quotation found" not in copied
    assert "no headline in the copy" not in copied


@pytest.mark.parametrize("name", NAMES)
def test_each_block_is_its_text(show: Open, name: str) -> None:
    page = show(name)
    texts = [escape.allowed(block.text) for story in PAGES[name] for block in story.body]
    assert page.evaluate("every('.block').map(one => one.textContent)") == texts
    rendered = page.evaluate("every('.block').map(one => one.innerText)")
    assert [text.split() for text in rendered] == [text.split() for text in texts]


# For everyone

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OVERLAPS = "partially overlaps other elements"
"""What axe can't tell of names of many lines, whose lines are higher than their letters: they stand on the page's ground."""
AUDIT = """async rules => {
    const found = await axe.run(document, {runOnly: rules, resultTypes: ['violations', 'incomplete']});
    const told = rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.html.slice(0, 90)} ${node.any.map(one => one.message)}`);
    return [found.violations.flatMap(told), found.incomplete.flatMap(told)];
}"""


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, kept from one run to the next."""
    cache = getattr(pytestconfig, "cache", None)
    return browser.axe(cache.mkdir("axe-core") if cache else tmp_path_factory.mktemp("axe-core"))


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


def luminance(name: str) -> float:
    """That of a colour as a browser names it."""
    return style.luminance("#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", name)[:3]))


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


def test_from_right_to_left_english_reads_on(show: Open) -> None:
    """The page's own words stand in their order, though the story runs the other way."""
    page = show("leftward")
    order = """every('.label, .share bdi, .how bdi[lang=en], .ledger li, legend').map(one => {
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
