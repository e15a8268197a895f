"""The README's picture: the page of an example, its own markup and style in an SVG. No browser is needed to make it.

The text flows in whatever font a reader has, and the dark palette follows the reader too. GitHub shows a picture as wide as
its column: the page's layout for narrow screens is left out, for it would go by that width and not by the picture's own.
"""

import io
import re
from pathlib import Path
from xml.etree import ElementTree

import html5lib

from gazette_cli import files
from gazette_cli.writers import Options, html
from gazette_cli.writers.html.style import sheet

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "harbour.txt"
PICTURE = ROOT / "docs" / "harbour.svg"
WIDTH, HEIGHT = 1184, 648
"""Of the picture, in pixels of the page; what stands below is cut off."""
TOLD = "A wire story as gazette shows it: each quotation tinted by its speaker, with a note of who says it and how"
XHTML, SVG = "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"
NARROW = re.compile(r"@media screen and \(max-width:[^{]*\{(?:[^{}]*\{[^{}]*\})*\}")


def article() -> str:
    """The article of the example's page, as XML."""
    [story] = files.parse(str(EXAMPLE))
    story.file = EXAMPLE.name
    page = io.BytesIO()
    html.write([story], page, Options())
    found = html5lib.parse(page.getvalue().decode()).find(f".//{{{XHTML}}}article")
    ElementTree.register_namespace("", XHTML)
    ElementTree.register_namespace("svg", SVG)
    return ElementTree.tostring(found, "unicode").rstrip()


def style() -> str:
    """The page's style sheet, that of its root and body given to what holds the article here."""
    base, count = NARROW.subn("", sheet())
    assert count
    for of_the_page in (":root{", "body{"):
        base = re.sub(rf"(?<![\w.-]){re.escape(of_the_page)}", ".picture{", base)
    own = f".picture{{height:{HEIGHT}px;overflow:hidden;border-radius:8px}}.story{{border:0;padding-block:1.4rem}}"
    return (base + own).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def picture() -> str:
    """The picture."""
    return (
        f'<svg xmlns="{SVG}" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="{TOLD}">\n'
        f'<foreignObject width="{WIDTH}" height="{HEIGHT}"><div xmlns="{XHTML}" class="picture">'
        f"<style>{style()}</style>\n{article()}</div></foreignObject>\n</svg>\n"
    )
