"""Modules that other people's import and the command hardly ever needs: imported when something is asked of them.

Only in a process of the command's own: a program that uses gazette as a library gets them as they are.
"""

import os
import sys
import typing
from collections.abc import Iterable
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any


class Later(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        module = import_module(self.__name__)
        vars(self).update(vars(module))
        return getattr(module, name)


CO_VARARGS = 4
"""The flag of a function's code that takes any number of parameters, as `inspect` has it."""


class Inspect(Later):
    """Stands for `inspect`, which costs an eighth of the shortest start, with what its importers ask it for at once."""

    def cleandoc(self, doc: str) -> Any:
        """A text without its indent, for click; that of an option is one line."""
        return self.__getattr__("cleandoc")(doc) if "\n" in doc else doc.expandtabs().lstrip()

    def get_annotations(self, part: type) -> dict[str, Any]:
        """The annotations of a class as they stand, for dataclasses in Python 3.12 and 3.13."""
        return {**vars(part).get("__annotations__", {})}

    def getfullargspec(self, function: FunctionType) -> tuple[list[str], str | None]:
        """The parameters of a function, and that which takes the rest: all that lxml asks of one it hands events to."""
        code = function.__code__
        rest = code.co_argcount + code.co_kwonlyargcount
        return [*code.co_varnames[: code.co_argcount]], code.co_varnames[rest] if code.co_flags & CO_VARARGS else None


class Logging(Later):
    """Stands for `logging`, which BeautifulSoup needs where it guesses encodings, and whose class it names before."""

    Logger = object

    def getLogger(self, name: str) -> Any:
        """The logger of that name."""
        return self.__getattr__("getLogger")(name)


class Extensions(Later):
    """Stands for `typing_extensions`, most of which `typing` has by now."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(typing, name, None)
        return super().__getattr__(name) if found is None else found


class Gettext(Later):
    """Stands for `gettext`, which click asks for its phrases: it has no translations, and looks for some each time."""

    def gettext(self, phrase: str) -> str:
        """The phrase as it is."""
        return phrase

    def ngettext(self, one: str, more: str, number: int) -> str:
        """The phrase for so many."""
        return one if number == 1 else more


class Platform(Later):
    """Stands for `platform`, which `uuid` asks for the system's name, and nothing else."""

    def system(self) -> str:
        """The system's name where it is neither Windows nor macOS: uuid asks nowhere else."""
        return os.uname().sysname


STANDINS = {
    "gettext": Gettext,
    "inspect": Inspect,
    "logging": Logging,
    "platform": Platform,
    "typing_extensions": Extensions,
}


def put_off(names: Iterable[str]) -> list[str]:
    """Let these modules be imported later; those of them that are not there already."""
    later = [name for name in names if name not in sys.modules]
    for name in later:
        sys.modules[name] = STANDINS.get(name, Later)(name)
    return later


def put_back(names: Iterable[str]) -> None:
    """Let these modules be imported as they are from now on, where they have not been yet."""
    for name in names:
        if isinstance(sys.modules.get(name), Later):
            del sys.modules[name]
