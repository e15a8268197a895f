"""The page in a browser: what it loads, how mouse, finger and keys work it, what is copied from it."""

from pathlib import Path
from typing import Any

import pytest
from browser import HEIGHT, NAMES, PAGES, Open, colour

from gazette_cli.writers.html import escape, style

pytest_plugins = ("browser_window",)

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
    page.locator("#s6r1").click()
    tinted = "id => every(`#${id} mark`).map(one => look(one, 'backgroundColor') !== 'rgba(0, 0, 0, 0)')"
    assert page.evaluate(tinted, "s6") == [False, True, False]
    assert all(page.evaluate(tinted, "s3"))


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
