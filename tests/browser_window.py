"""Fixtures: Chromium, as the distribution has it, and windows in which it shows the pages."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browser import CHROMIUM, HEIGHT, HELPERS, PAGES, Open, axe_script
from test_writers import written


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser for all tests."""
    driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
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


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, kept from one run to the next."""
    cache = getattr(pytestconfig, "cache", None)
    return axe_script(cache.mkdir("axe-core") if cache else tmp_path_factory.mktemp("axe-core"))
