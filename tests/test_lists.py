"""Lists in copy: their short items look like the lines of a menu."""

import pytest

from gazette_cli import parse

HEAD = "Fair opens in Westholm\n\nWESTHOLM, March 4 (EP) -- The spring fair opens on Friday with three events, its director said"
FOOT = "Tickets cost 5 crowns, she said."

LISTS = [
    (":", "* Fireworks at the harbour on Friday\n* A closing ceremony\n* Music"),
    (".", "* Music\n* Tea at four\n* Fireworks at the harbour on Friday"),
    (":", "• Music\n• Tea at four\n• A parade"),
    (":", "* Music\n\n* Tea at four\n\n* A parade"),
]


@pytest.mark.parametrize(("end", "items"), LISTS)
def test_short_items_are_of_the_body(end: str, items: str) -> None:
    [story] = parse(f"{HEAD}{end}\n\n{items}\n\n{FOOT}\n")
    assert [block.text for block in story.body if block.kind == "item"] == items.replace("\n\n", "\n").split("\n")
    assert story.furniture == []


MENUS = [
    f"{HEAD}.\n\n{FOOT}\n\n* Home\n* News\n* Weather\n",
    f"* Home\n* News\n* Weather\n\n{HEAD}.\n\n{FOOT}\n",
    f"Sections:\n* Home\n* News\n* Weather\n\n{HEAD}.\n\n{FOOT}\n",
]


@pytest.mark.parametrize("copy", MENUS)
def test_a_menu_is_none(copy: str) -> None:
    [story] = parse(copy)
    assert story.headline == "Fair opens in Westholm"
    assert [block.kind for block in story.body] == ["paragraph"] * 2
    assert {"* Home", "* News", "* Weather"} <= {one.text for one in story.furniture if one.kind == "junk"}
