"""BeautifulSoup without what it imports for CSS selectors and for guessing encodings.

Both cost more than a page's parse, and gazette needs neither. They are put off, not taken away: a program that imports
this reader and uses selectors of its own gets them, at the first use.
"""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

PUT_OFF = ("soupsieve", "charset_normalizer", "chardet", "cchardet")


class Later(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


def import_soup() -> None:
    """Import BeautifulSoup's builder over lxml."""
    if "bs4" in sys.modules:
        return
    later = [name for name in PUT_OFF if name not in sys.modules and find_spec(name) is not None]
    for name in later:
        sys.modules[name] = Later(name)
    try:
        import_module("bs4.builder._lxml")
    finally:
        for name in later:
            del sys.modules[name]
