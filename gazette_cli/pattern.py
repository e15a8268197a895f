"""Regular expressions that are compiled when they are first used: start-up is paid on every call in a shell loop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

METHODS = ("match", "search", "fullmatch", "split", "sub", "finditer", "findall")

compiling: Callable[[str], re.Pattern[str]] = re.compile
"""How gazette's own expressions are compiled; the command has them kept from its last run (`gazette_cli.kept`)."""


class Pattern:
    """A regular expression: has the methods of `re.Pattern`, and is equal to another of the same source.

    It keeps what it compiled: no table is too large for a cache, and what is used twice is compiled once.
    """

    def __init__(self, source: str, *, own: bool = True) -> None:
        """`own`: whether it is gazette's; one made of an input's words is not to be kept."""
        self.source = source
        self.own = own

    if TYPE_CHECKING:
        match: Callable[..., re.Match[str] | None]
        search: Callable[..., re.Match[str] | None]
        fullmatch: Callable[..., re.Match[str] | None]
        finditer: Callable[..., Iterator[re.Match[str]]]
        findall: Callable[..., list[str]]
        sub: Callable[..., str]
        split: Callable[..., list[str]]
    else:

        def __getattr__(self, name: str) -> object:
            """Compile the source, and take over the methods, so that later calls find them at once."""
            if name not in METHODS:
                raise AttributeError(name)
            compiled = (compiling if self.own else re.compile)(self.source)
            for method in METHODS:
                setattr(self, method, getattr(compiled, method))
            return getattr(compiled, name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pattern) and other.source == self.source

    def __hash__(self) -> int:
        return hash(self.source)

    def __repr__(self) -> str:
        return f"Pattern({self.source!r})"
