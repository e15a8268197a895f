"""Where the names of a story's speakers stand in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from gazette_cli.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gazette_cli.story import Span, Story

WORD = Pattern(r"\w+")
TRIES = 200
"""How many places of a name's first word are looked at, in each direction."""


class Places:
    """A story's body with the places of its words; it is looked through once, whatever number of names is asked for."""

    def __init__(self, story: Story) -> None:
        self.text = "\n".join(block.text for block in story.body)
        self.starts = [0]
        for block in story.body:
            self.starts.append(self.starts[-1] + len(block.text) + 1)

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for m in WORD.finditer(self.text):
            found.setdefault(m[0], []).append(m.start())
        return found

    def nearest(self, name: str, span: Span) -> list[int] | None:
        """Where a name stands, `[block, start, end]`: the last before a place of the body, else the first behind it."""
        first = WORD.search(name)
        if first is None:
            return None
        places, at = self._words.get(first[0], []), self.starts[span[0]] + span[1]
        i = bisect_left(places, at + first.start())
        tried: Iterable[int] = (*reversed(places[max(0, i - TRIES) : i]), *places[i : i + TRIES])
        found = (place - first.start() for place in tried)
        return next((self._span(place, name) for place in found if self._stands(name, place)), None)

    def _stands(self, name: str, place: int) -> bool:
        """Whether a name stands at a place, and no word goes on behind it."""
        after = self.text[place + len(name) : place + len(name) + 1]
        return self.text.startswith(name, place) and not (name[-1].isalnum() and after.isalnum())

    def _span(self, place: int, name: str) -> list[int]:
        block = bisect_right(self.starts, place) - 1
        start = place - self.starts[block]
        return [block, start, start + len(name)]
