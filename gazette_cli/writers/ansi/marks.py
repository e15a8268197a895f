"""Who says what in a text: a letter before each quotation, and the kind of it.

With colours the letter is in reverse video and the quotation in the colour of its speaker: underlined where it is
direct, in italics where indirect, both where mixed; the mention of the speaker is bold, the cue faint and in italics.
Without colours brackets tell the same: `[A:direct]`, `[A~indirect]`, `[A:~mixed]`. A quotation that goes on, in another
sentence or after one within it, has its letter again, so that brackets never nest. A bracket of the copy before what
looks like such a letter is shown as `⟦`.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import Quote, Story
from gazette_cli.writers.ansi.lines import BOLD, FAINT, ITALIC, REVERSE, UNDERLINED, Run, styled
from gazette_cli.writers.cast import Speaker, cast
from gazette_cli.writers.pieces import Piece, layers, pieces

HUES = (34, 33, 36, 35, 32, 31, 94, 93, 96, 95, 92, 91)
"""Of the speakers, by their numbers; what they look like is the terminal's theme's to say."""


class Kind(NamedTuple):
    """How a kind of quotation is told."""

    style: str
    mark: str
    """After the letter, where there are no colours."""


KINDS = {
    "direct": Kind(UNDERLINED, ":"),
    "mixed": Kind(styled(UNDERLINED, ITALIC), ":~"),
    "indirect": Kind(ITALIC, "~"),
}

LIKE_OURS = Pattern(r"\[(?=(?:[A-Z]{1,9}|\?)[:~])")
"""A bracket of the copy that could be taken for that of a quotation."""


class Marks:
    """Marks the quotations of a story."""

    def __init__(self, story: Story, color: bool) -> None:
        self.cast = cast(story)
        self.seen: set[int] = set()
        """The quotations that have been marked in a block."""
        self._story = story
        self._color = color
        self._layers = layers(story)

    def speaker(self, quote: Quote) -> Speaker:
        """Who speaks."""
        return self.cast[quote.speaker or None]

    def block(self, n: int, style: str = "") -> Iterator[Run]:
        """The text of a block in that style, its quotations, cues and mentions in theirs."""
        found = pieces(self._copy(self._story.body[n].text), self._layers.get(n))
        for content, run in groupby(found, attrgetter("content")):
            if content is None:
                yield from (Run(styled(style, _role(piece)), piece.text) for piece in run)
                continue
            self.seen.add(content.quotation)
            quote = self._story.quotes[content.quotation]
            yield from self._open(quote)
            yield from (Run(styled(self._said(quote), _role(piece)), piece.text) for piece in run)
            yield from self._close()

    def quotation(self, quote: Quote) -> Iterator[Run]:
        """A quotation by itself."""
        yield from self._open(quote)
        yield Run(self._said(quote), self._copy(quote.text))
        yield from self._close()

    def _copy(self, text: str) -> str:
        """The text without brackets that could be taken for those of a quotation; as long as it was."""
        return text if self._color else LIKE_OURS.sub("⟦", text)

    def _open(self, quote: Quote) -> Iterator[Run]:
        """What stands before a quotation."""
        speaker = self.speaker(quote)
        if self._color:
            yield Run(styled(hue(speaker), REVERSE), speaker.letter)
            yield Run("", "\xa0")
        else:
            yield Run("", f"[{speaker.letter}{_kind(quote).mark}")

    def _close(self) -> Iterator[Run]:
        """What stands after it."""
        if not self._color:
            yield Run("", "]")

    def _said(self, quote: Quote) -> str:
        return styled(hue(self.speaker(quote)), _kind(quote).style)


def hue(speaker: Speaker) -> str:
    """The colour of a speaker."""
    return FAINT if speaker.number is None else str(HUES[speaker.number % len(HUES)])


def _kind(quote: Quote) -> Kind:
    return KINDS.get(quote.kind, KINDS["indirect"])


def _role(piece: Piece) -> str:
    """The style of a mention or a cue; within a quotation, which may be in italics, that of a cue is faint alone."""
    if piece.mention:
        return BOLD
    return "" if not piece.cue else FAINT if piece.content else styled(FAINT, ITALIC)
