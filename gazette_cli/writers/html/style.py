"""How the page looks: its style sheet, and the colours of twelve speakers."""

import base64
import hashlib
from functools import cache
from importlib import resources
from typing import NamedTuple

from gazette_cli.writers.cast import Speaker

CHOICES = 64
"""So many speakers of a story can be singled out."""
NOTES = 12
"""So many quotations of a block and their notes point at one another."""


class Hue(NamedTuple):
    """The colours of a speaker: of the ground and of the line below, on a light page and on a dark one."""

    name: str
    tint: str
    line: str
    dark_tint: str
    dark_line: str


HUES = (
    Hue("blue", "#ccddff", "#082493", "#083351", "#2ba9fe"),
    Hue("orange", "#ffe1d0", "#ca6719", "#422a1d", "#f2b393"),
    Hue("sky", "#ceedfd", "#0d86b2", "#0c363e", "#7fdff2"),
    Hue("red", "#feced7", "#922248", "#4e1f26", "#f6657d"),
    Hue("plum", "#e6d5f2", "#3f1d51", "#3d2740", "#b883c0"),
    Hue("brown", "#f2d6c5", "#5b2b00", "#432a01", "#da951e"),
    Hue("olive", "#f6e6c8", "#7c5c0f", "#363101", "#f6e614"),
    Hue("rose", "#fddeed", "#b3598b", "#48203a", "#fe89d4"),
    Hue("green", "#c8e5d2", "#0a5432", "#0f3928", "#46a77d"),
    Hue("violet", "#e8e4fe", "#7e61d5", "#322b48", "#c6b4ff"),
    Hue("slate", "#d8eafe", "#075da0", "#253339", "#8eaebd"),
    Hue("teal", "#caf3e2", "#068264", "#1a3823", "#b2fcc7"),
)
"""In the order of appearance. The first six are told apart by people who see no red or no green, or hardly any blue;
past six the letters have to help, past twelve the colours begin again."""


def hue(speaker: Speaker) -> str:
    """The class of a speaker's colours."""
    return "su" if speaker.number is None else f"s{speaker.number % len(HUES)}"


def person(speaker: Speaker) -> str:
    """The class by which a speaker is singled out."""
    return f"p{'u' if speaker.number is None else speaker.number}"


@cache
def sheet() -> str:
    """The style sheet, without what only its readers need."""
    lines = resources.files(__package__).joinpath("style.css").read_text("utf-8").splitlines()
    base = "".join(line.strip() for line in lines if not line.startswith("/*"))
    for mark in ("{", ";", ",", ":"):
        base = base.replace(f"{mark} ", mark)
    base = base.replace(" {", "{").replace(";}", "}")
    light = "".join(_colours(n, each.tint, each.line) for n, each in enumerate(HUES))
    dark = "".join(_colours(n, each.dark_tint, each.dark_line) for n, each in enumerate(HUES))
    return f"{base}{light}@media screen and (prefers-color-scheme:dark){{{dark}}}{_chosen()}{_pointed()}"


def digest() -> str:
    """The style sheet's hash, as a Content-Security-Policy names it."""
    return base64.b64encode(hashlib.sha256(sheet().encode()).digest()).decode()


def _colours(n: int, tint: str, line: str) -> str:
    return f".s{n}{{--t:{tint};--l:{line};--o:{on(line)}}}"


def on(colour: str) -> str:
    """Black or white, whichever is read better on a colour."""
    bright = luminance(colour)
    return "#fff" if 1.05 / (bright + 0.05) >= (bright + 0.05) / 0.05 else "#000"


def luminance(colour: str) -> float:
    """The relative luminance of a colour, as the Web Content Accessibility Guidelines reckon it: 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    parts = (0.2126, red), (0.7152, green), (0.0722, blue)
    return sum(
        weight * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for weight, part in parts
    )


def _chosen() -> str:
    """Where one speaker is chosen, all others lose their colours, and their notes go."""
    people = [*map(str, range(CHOICES)), "u"]
    rules = (f'.story:has([value="{each}"]:checked) :is(mark,.say,.who,.strip rect):not(.p{each})' for each in people)
    return ",".join(rules) + "{--t:transparent;--l:var(--faint);--o:var(--bg);--note:none;--forced:Canvas}"


def _pointed() -> str:
    """A quotation that is pointed at outlines its note, a note its quotation, a link to a quotation its parts."""
    notes = ",".join(f".row:has(mark.n{n}:hover) .say.n{n}" for n in range(NOTES))
    parts = ",".join(f".row:has(.say.n{n}:is(:hover,:focus-within)) mark.n{n}" for n in range(NOTES))
    linked = ",".join(f".row:has(mark.n{n}:target) mark.n{n}" for n in range(NOTES))
    outline = "outline:3px solid var(--l)"
    return f"{notes}{{{outline}}}{parts}{{background:var(--l);color:var(--o)}}{linked}{{{outline}}}"
