"""Pages whose markup or JSON-LD is damaged: elements without an end, nearly JSON, names that tell nothing."""

from typing import Any

import pytest

from gazette_cli.readers.html import mending, read, scripts
from gazette_cli.story import Story

RAIN = "Rain fell on Portvale all day, and the harbour office closed its doors early."
SHIPS = "Nine ships waited outside the harbour, said Jane Roe, who counts them for the port."
NIGHT = "The storm is to end in the night, and the first ferry will sail at six in the morning."
TOLD = f"<h1>Rain in Portvale</h1><p>{RAIN}</p><p>{SHIPS}</p><p>{NIGHT}</p>"


def story(body: str, head: str = "", names: str = "") -> Story:
    """The only story of a page with that body."""
    [found] = read(f"<!doctype html><html {names}><head>{head}</head><body {names}>{body}</body></html>")
    return found


@pytest.mark.parametrize(
    "body",
    [
        f"<header><div><button><div><div></button></div></header><main><article>{TOLD}</article></main>",
        f"<nav><ul><li><a href=/>Home</a></ul><main><article>{TOLD}</article></main>",
        f"<nav><ul><li><a href=/>Home</a></ul><div>{TOLD}</div>",
        f"<div><nav><button><div></button><div>{TOLD}</div></div>",
        f"<select><option>News<div><article>{TOLD}</article></div>",
        f"<header><button><span>Menu<nav><a href=/>Home</a></header><div>{TOLD}</div>",
        f"<menu><div>{TOLD}</div>",
        f"<nav><ul><li><a href=/>Home</a></ul></nav><dialog><p>Yes</p><p>No</p><p>Later</p></dialog>{TOLD}",
        # the shell holds the story too, or a part of one
        f"<div class=footer><article><p>Ports</p></article></div><nav><nav><nav><article>{TOLD}</article></nav>",
        f"<div class=menu><article><p>Ports</p></article></div><select><menu><object><article>{TOLD}</article></object>",
        f"<nav><nav><nav>{RAIN}<div class=footer><article>{TOLD}</article></div>",
        f"<dialog><h1>Cookies</h1><p>{RAIN}</p></dialog><div class=footer><article>{TOLD}</article></div>",
        f"<nav><p>{RAIN}</p><p>{RAIN}</p><p>{RAIN}</p><p>{RAIN}</p></nav><div class=footer>{TOLD}</div>",
    ],
)
def test_an_element_without_its_end_swallows_no_page(body: str) -> None:
    found = story(body)
    assert found.headline == "Rain in Portvale"
    assert [block.text for block in found.body] == [RAIN, SHIPS, NIGHT]


def test_what_a_page_declares_is_of_the_reading_that_its_text_is_of() -> None:
    paragraphs = "<p>a<p>b<p>c<p>d<p>e"
    declared = '{"@type":"NewsArticle","headline":"Rain in Portvale","author":{"@type":"Person","name":"Ana Falk"}}'
    script = f'<script type="application/ld+json">{declared}</script>'
    swallowing = f"<nav>{paragraphs}<nav>{paragraphs}<nav>{paragraphs * 3}<div class=footer><h1>x</h1></div>"
    found = story(f"{TOLD}{swallowing}{script}")
    assert found.byline is not None
    assert found.byline.names == ["Ana Falk"]


@pytest.mark.parametrize(
    "shell",
    [
        "<dialog><p>Yes, all of them, the port said</p><p>No, none of them, it said</p></dialog>",
        "<nav><p>Ports of the north</p><p>Ports of the south</p></nav>",
        "<dialog><h3>Choose</h3><p>Yes</p></dialog>",
    ],
)
def test_what_little_an_element_holds_is_no_reason_to_read_it(shell: str) -> None:
    found = story(f"{shell}<h1>Rain in Portvale</h1><p>{RAIN * 2}</p><p>{SHIPS * 2}</p>")
    assert [block.text for block in found.body] == [RAIN * 2, SHIPS * 2]
    assert found.furniture == []


@pytest.mark.parametrize("names", ['class="has-footer"', 'class="menu-open modal" id="sidebar"', "hidden"])
def test_what_the_page_itself_is_called_tells_nothing(names: str) -> None:
    assert [block.text for block in story(f"<div>{TOLD}</div>", names=names).body] == [RAIN, SHIPS, NIGHT]
    assert [block.text for block in story(f"<main {names}>{TOLD}</main>").body] == [RAIN, SHIPS, NIGHT]


def test_an_article_of_any_name_is_the_story_but_a_second_one_is_what_it_is_called() -> None:
    first = f'<article class="has-sidebar podcast newsletter">{TOLD}</article>'
    second = f'<article class="related"><p>{NIGHT.replace("storm", "match")}</p></article>'
    assert [block.text for block in story(first + second).body] == [RAIN, SHIPS, NIGHT]


CONSENT = "".join(
    f"<p>Partner {n} sets cookies so that it can count who reads what, and for how long.</p>" for n in range(9)
)


@pytest.mark.parametrize(
    "names", ['class="onetrust-pc-sdk"', 'id="privacy-modal"', 'class="ot-sdk-container"', 'class="cookie-groups"']
)
def test_a_longer_dialog_about_consent_is_never_the_story(names: str) -> None:
    assert [block.text for block in story(f"<div {names}>{CONSENT}</div><div>{TOLD}</div>").body] == [
        RAIN,
        SHIPS,
        NIGHT,
    ]


def test_a_whole_page_that_is_called_after_its_cookies_is_one() -> None:
    assert [block.text for block in story(f'<div class="cookies">{TOLD}</div>').body] == [RAIN, SHIPS, NIGHT]


@pytest.mark.parametrize(
    ("script", "value"),
    [
        ('{"a": "she said "no" to it", "b": 1}', [{"a": 'she said "no" to it', "b": 1}]),
        ('{"a": "she said "yes", "no" and "maybe"", "b": 1}', [{"a": 'she said "yes", "no" and "maybe"', "b": 1}]),
        ('{"a": "x"\n"b": "y"}', [{"a": "x", "b": "y"}]),
        ('{"a": [1, 2,],, "b": 3}', [{"a": [1, 2], "b": 3}]),
        ('{"a": [{"b": 1} {"b": 2}]}', [{"a": [{"b": 1}, {"b": 2}]}]),
        ('/* ours */ {"a": 1, // one\n "b": "http://such.example/b"}', [{"a": 1, "b": "http://such.example/b"}]),
        ('{"a": 1}{"b": 2}', [{"a": 1}, {"b": 2}]),
        (r'{"a": "don\'t"}', [{"a": "don't"}]),
        (r'{"a": "rain \ud83d", "b": "\ud83d\ude00"}', [{"a": "rain ", "b": "😀"}]),
        (r'{"a": "rain \ude00 fell", "b": 1}', [{"a": "rain  fell", "b": 1}]),
        (r'{"a": "rain \ud83d\n", "b": 1}', [{"a": "rain \n", "b": 1}]),
        ("{&quot;a&quot;: &quot;b&quot;}", [{"a": "b"}]),
        ('{"a": "b", "c": {"d": "and so o', [{"a": "b", "c": {"d": "and so o"}}]),
        ('{"a": 1, "b', [{"a": 1, "b": None}]),
        ('{"a": NaN, "b": undefined}', [{"a": None, "b": None}]),
        ('\ufeff{"a": 1}', {"a": 1}),
        ('{"a": 1}', {"a": 1}),
        ("{'a': 'b'}", None),
        ("", None),
    ],
)
def test_nearly_json(script: str, value: Any) -> None:
    assert scripts.loads(script) == value


@pytest.mark.parametrize(("depth", "kept"), [(200, 200), (201, 200), (1000, 200)])
def test_how_deep_nearly_json_is_mended(depth: int, kept: int) -> None:
    assert mending.mended("[" * depth + "1" + "]" * depth) == f"[{'[' * kept}1{']' * kept}]"


@pytest.mark.parametrize(
    "script", ['{"a":"' + '" ' * 50_000, "[" * 100_000, '{"a":' * 50_000, '"\\u' * 50_000, "/*" * 50_000]
)
def test_a_hostile_script_is_told_in_time(script: str) -> None:
    scripts.loads(script)
