"""Who said what: `annotate` finds a story's quotations and their speakers."""

from gazette_cli.errors import NotNewsError
from gazette_cli.quotes.speakers.voices import name_speakers
from gazette_cli.quotes.speech.paragraphs import quotations
from gazette_cli.story import Story

MARKS = "\"'“”‘’„«»`"
"""Quotation marks, and those that are apostrophes too."""
MANY = 50_000
"""From so many on it is looked at whether what stands between them can be speech."""
FEWEST = 24
"""Characters that copy has for each mark, on average: 100 in English, 35 where articles are elided."""


def annotate(story: Story) -> None:
    """Fill `story.quotes` from its body, in text order, each with its speaker.

    Raises NotNewsError for a body of little but quotation marks, each of which would cost what a sentence does.
    """
    size = sum([len(block.text) for block in story.body])
    marks = sum([block.text.count(mark) for block in story.body for mark in MARKS]) if size > MANY else 0
    if marks > MANY and size < FEWEST * marks:
        raise NotNewsError(f"{marks:,} quotation marks and little else, no story in it")
    story.quotes = quotations(story.body)
    name_speakers(story)
