"""Who speaks in a story, with the letter by which a reader finds each again: A, B, C … in the order of appearance."""

from typing import NamedTuple

from gazette_cli.story import Story
from gazette_cli.writers.voices import Voice, voices

UNTOLD = "?"
"""The letter of all quotations whose speaker can't be told."""
UNNAMED = "speaker not told"


class Speaker(NamedTuple):
    """A speaker in a story."""

    number: int | None
    """From 0 on; None where the speaker can't be told."""
    letter: str
    voice: Voice

    @property
    def name(self) -> str:
        """What is shown for a name."""
        return self.voice.speaker or UNNAMED


Cast = dict[str | None, Speaker]
"""The speakers of a story by their names, in the order of appearance."""


def cast(story: Story) -> Cast:
    """Who speaks in a story."""
    heard = {voice.speaker: voice for voice in voices(story)}
    found: Cast = {}
    for name in dict.fromkeys(quote.speaker or None for quote in story.quotes):
        number = None if name is None else len(found) - (None in found)
        found[name] = Speaker(number, UNTOLD if number is None else letter(number), heard[name])
    return found


def letter(number: int) -> str:
    """A to Z, then AA, AB … as columns of a spreadsheet are named."""
    above, place = divmod(number, 26)
    return (letter(above - 1) if above else "") + chr(ord("A") + place)
