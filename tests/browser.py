"""The pages that a browser is shown, what is asked of every page, and axe-core."""

import re
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import browser_stories
import pytest

from gazette_cli.writers.html import style

AXE = "axe-core@4.14.1"
"""Deque's rules for accessible pages, as npm names them."""

PAGES = browser_stories.pages()
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


def colour(name: str) -> str:
    """A colour as a browser names it."""
    return f"rgb({', '.join(str(int(name[at : at + 2], 16)) for at in (1, 3, 5))})"


def luminance(name: str) -> float:
    """That of a colour as a browser names it."""
    return style.luminance("#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", name)[:3]))


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


def axe_script(folder: Path) -> str:
    """The script of axe-core, from npm; kept in a folder. Where it can't be had the test is left out."""
    script = folder / f"{AXE}.js"
    if not script.exists():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not installed, from which axe-core comes")
        command = [npm, "pack", "--silent", "--fetch-retries=0", "--fetch-timeout=20000", AXE]
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
        if done.returncode:
            pytest.skip(f"npm can't fetch {AXE}")
        with tarfile.open(folder / done.stdout.strip()) as packed:
            member = packed.extractfile("package/axe.min.js")
            assert member is not None
            script.write_bytes(member.read())
    return script.read_text("utf-8")
