"""The colours of the page: whether they can be read, and told apart by people who see colours otherwise."""

import re
from collections.abc import Iterator
from itertools import combinations

import pytest

from gazette_cli.writers.html import style

SHEET = style.resources.files("gazette_cli.writers.html").joinpath("style.css").read_text("utf-8")

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]


def page(dark: bool) -> dict[str, str]:
    """The page's own colours by their names in the style sheet: `bg`, `ink`, `soft`."""
    roots = re.findall(r":root \{([^}]*--bg:.*?)\}", SHEET, re.DOTALL)
    assert len(roots) == 2
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", roots[dark]))


def people(dark: bool) -> list[tuple[str, str]]:
    """Tint and line of each speaker."""
    return [(hue.dark_tint, hue.dark_line) if dark else (hue.tint, hue.line) for hue in style.HUES]


WHOLE = {"#fff": "#ffffff", "#000": "#000000"}


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by the Web Content Accessibility Guidelines: 1 to 21."""
    darker, lighter = sorted(style.luminance(WHOLE.get(colour, colour)) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


LEAST = {
    "ink on tint": (12.1, 10.8),
    "line on page": (3.7, 6.0),
    "line on tint": (3.1, 4.3),
    "letter on line": (4.6, 7.0),
    "ink on page": (12.0, 12.0),
    "soft text on page": (4.5, 4.5),
    "soft text on hatching": (4.5, 4.5),
    "alert on page": (4.5, 4.5),
    "unknown: ink on tint": (12.1, 10.4),
    "unknown: line on page, and letter on line": (4.6, 7.0),
    "unknown: line on tint": (3.1, 4.3),
    "letter that lost its colour": (4.5, 4.5),
}
"""The contrast that each has at least, to one decimal, on a light page and on a dark one."""


def contrasts(name: str, dark: bool) -> Iterator[float]:
    """The contrasts of that name."""
    own = page(dark)
    pairs = {
        "ink on tint": [(own["ink"], tint) for tint, _ in people(dark)],
        "line on page": [(line, own["bg"]) for _, line in people(dark)],
        "line on tint": [(line, tint) for tint, line in people(dark)],
        "letter on line": [(style.on(line), line) for _, line in people(dark)],
        "ink on page": [(own["ink"], own["bg"])],
        "soft text on page": [(own["soft"], own["bg"])],
        "soft text on hatching": [(own["soft"], own["hatch"])],
        "alert on page": [(own["alert"], own["bg"])],
        "unknown: ink on tint": [(own["ink"], own["unknown"])],
        "unknown: line on page, and letter on line": [(own["unknown-line"], own["bg"])],
        "unknown: line on tint": [(own["unknown-line"], own["unknown"])],
        "letter that lost its colour": [(own["bg"], own["faint"])],
    }
    return (contrast(one, other) for one, other in pairs[name])


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", LEAST)
def test_contrast(name: str, dark: bool) -> None:
    assert round(min(contrasts(name, dark)), 1) >= LEAST[name][dark]


def linear(colour: str) -> Colour:
    """The light of a colour in red, green and blue, 0 to 1 each (IEC 61966-2-1)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def times(matrix: Matrix, colour: Colour) -> Colour:
    """A matrix times a colour."""
    one, two, three = (sum(weight * part for weight, part in zip(row, colour, strict=True)) for row in matrix)
    return one, two, three


SIGHTS: dict[str, Matrix] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What of the light people see who lack one of the three cones (Machado, Oliveira and Fernandes, 2009, severity 1)."""

CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
"""Both of OKLab (Ottosson, 2020)."""


def seen(colour: str, sight: str) -> Colour:
    """A colour as it is seen, in OKLab."""
    red, green, blue = (min(max(part, 0.0), 1.0) for part in times(SIGHTS[sight], linear(colour)))
    cones = times(CONES, (red, green, blue))
    return times(LAB, (cones[0] ** (1 / 3), cones[1] ** (1 / 3), cones[2] ** (1 / 3)))


def nearest(colours: list[str], sight: str) -> float:
    """The distance of the two that are most alike."""
    points = [seen(colour, sight) for colour in colours]
    return min(sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5 for pair in combinations(points, 2))


APART = (
    (6, "normal", 0.12),
    (6, "protan", 0.086),
    (6, "deutan", 0.086),
    (6, "tritan", 0.086),
    (12, "normal", 0.119),
    (12, "protan", 0.054),
    (12, "deutan", 0.054),
    (12, "tritan", 0.054),
)
"""How far the first speakers' lines are apart at least, to three decimals: past six, letters have to help."""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("number", "sight", "least"), APART)
def test_lines_are_told_apart(number: int, sight: str, least: float, dark: bool) -> None:
    assert round(nearest([line for _, line in people(dark)[:number]], sight), 3) >= least


KNOWN = (("#ffffff", 1.0), ("#000000", 0.0), ("#808080", 0.2159))


@pytest.mark.parametrize(("colour", "light"), KNOWN)
def test_luminance(colour: str, light: float) -> None:
    assert style.luminance(colour) == pytest.approx(light, abs=1e-4)
    assert seen(colour, "normal")[0] == pytest.approx(light ** (1 / 3), abs=1e-3)


def test_each_speaker_has_the_colours_of_the_table() -> None:
    for n, hue in enumerate(style.HUES):
        assert f".s{n}{{--t:{hue.tint};--l:{hue.line};--o:{style.on(hue.line)}}}" in style.sheet()
        assert f".s{n}{{--t:{hue.dark_tint};--l:{hue.dark_line};--o:{style.on(hue.dark_line)}}}" in style.sheet()


def test_the_style_sheet_keeps_its_rules() -> None:
    """What is taken out are remarks and white space."""
    assert "/*" not in style.sheet()
    assert "\n" not in style.sheet()
    assert style.sheet().count("{") == style.sheet().count("}")
    ours = re.sub(r"/\*.*?\*/|\s|;(?=\s*\})", "", SHEET, flags=re.DOTALL)
    assert re.sub(r"\s", "", style.sheet()).startswith(ours)
