"""Patterns that are compiled when they are first used: start-up is paid on every call in a shell loop."""

import re
from typing import cast


class _Late:
    """Stands for a pattern, and takes its methods over when the first of them is asked for."""

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._source)
        for method in ("match", "search", "fullmatch", "split", "sub", "finditer", "findall"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(source: str) -> re.Pattern[str]:
    """The pattern; most stories need few of those that there are."""
    return cast("re.Pattern[str]", _Late(source))
