"""Who gets how much space: the speakers of a story, the words of their quotations, their share of all quoted words."""

from collections.abc import Iterator
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import Quote, Story

DIGITS = 4
"""After the point of a share."""

HAN_AND_KANA = (
    "\u3021-\u312f\u31a0-\u31ff"  # kana, bopomofo
    "\u2e80-\u2fdf\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
"""The letters of Chinese and Japanese, those of half width aside; between them a line can break."""
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai and Lao, Burmese, Khmer
    f"{HAN_AND_KANA}\uff66-\uff9f"  # kana of half width
)
"""The letters of scripts that set no space between words."""

RUN = Pattern(f"[{UNSPACED}]|[^\\s{UNSPACED}]+")


class Voice(NamedTuple):
    """A speaker in a story."""

    story: Story
    speaker: str | None
    """None for all quotations whose speaker can't be told."""
    role: str | None
    """The first that the quotations give."""
    quotations: int
    words: int
    share: float | None
    """Of the story's quoted words, from 0 to 1; None where they are none."""


def words(text: str) -> int:
    """How many words a text has, as word processors count: what stands between white space and has a letter or figure
    in it; in scripts without spaces each letter is one.
    """
    runs = text.split() if text.isascii() else RUN.findall(text)
    return sum(run[0].isalnum() or any(map(str.isalnum, run)) for run in runs)


def voices(story: Story) -> Iterator[Voice]:
    """The speakers of a story, those with the most words first; of equals the one first who speaks first."""
    said: dict[str | None, list[Quote]] = {}
    for quote in story.quotes:
        said.setdefault(quote.speaker or None, []).append(quote)
    counts = {speaker: sum(words(quote.text) for quote in quotes) for speaker, quotes in said.items()}
    whole = sum(counts.values())
    for speaker, quotes in sorted(said.items(), key=lambda each: -counts[each[0]]):
        role = next((quote.role for quote in quotes if quote.role), None)
        share = round(counts[speaker] / whole, DIGITS) if whole else None
        yield Voice(story, speaker, role, len(quotes), counts[speaker], share)
