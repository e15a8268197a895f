"""BeautifulSoup, imported without CSS selectors, guessed encodings and other parsers; the readers have it from here.

They cost more than a page's parse, and the command needs none of them. A program that uses gazette as a library gets
BeautifulSoup as it is.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from gazette_cli import formats

PUT_OFF = ("soupsieve", "charset_normalizer", "chardet", "cchardet", "html5lib")


class Later(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


def import_soup() -> None:
    """Import BeautifulSoup's builder over lxml as gazette needs it, if this process is its own: a host keeps what it has."""
    if "bs4" in sys.modules or not formats.OWN_PROCESS:
        return
    later = [name for name in PUT_OFF if name not in sys.modules and find_spec(name) is not None]
    for name in later:
        sys.modules[name] = Later(name)
    try:
        import_module("bs4.builder._lxml")
    finally:
        for name in later:
            del sys.modules[name]


import_soup()

from bs4 import BeautifulSoup, Tag  # noqa: E402 (after what it would import)
from bs4.builder._lxml import LXMLTreeBuilder  # noqa: E402
from bs4.element import AttributeDict, NavigableString  # noqa: E402

__all__ = ["AttributeDict", "BeautifulSoup", "LXMLTreeBuilder", "NavigableString", "Tag"]
