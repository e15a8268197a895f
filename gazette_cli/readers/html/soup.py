"""BeautifulSoup, imported without CSS selectors, guessed encodings and other parsers; the readers have it from here.

They cost more than a page's parse, and the command needs none of them. A program that uses gazette as a library gets
BeautifulSoup as it is.
"""

import sys
from importlib import import_module
from importlib.util import find_spec

from gazette_cli import formats
from gazette_cli.later import put_back, put_off

PUT_OFF = ("soupsieve", "charset_normalizer", "chardet", "cchardet", "html5lib", "typing_extensions", "logging")


def import_soup() -> None:
    """Import BeautifulSoup's builder over lxml as gazette needs it, if this process is its own: a host keeps what it has."""
    if "bs4" in sys.modules or not formats.OWN_PROCESS:
        return
    later = put_off(name for name in PUT_OFF if name not in sys.modules and find_spec(name) is not None)
    try:
        import_module("bs4.builder._lxml")
    finally:
        put_back(later)


import_soup()

from bs4 import BeautifulSoup, Tag  # noqa: E402 (after what it would import)
from bs4.builder._lxml import LXMLTreeBuilder  # noqa: E402
from bs4.element import AttributeDict, AttributeValueList, NavigableString, PageElement  # noqa: E402

__all__ = [
    "AttributeDict",
    "AttributeValueList",
    "BeautifulSoup",
    "LXMLTreeBuilder",
    "NavigableString",
    "PageElement",
    "Tag",
]
