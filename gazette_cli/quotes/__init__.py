"""Who said what: `annotate` finds a story's quotations and their speakers."""

from gazette_cli.quotes.paragraphs import quotations
from gazette_cli.quotes.speakers import name_speakers
from gazette_cli.story import Story


def annotate(story: Story) -> None:
    """Fill `story.quotes` from its body, in text order, each with its speaker."""
    story.quotes = quotations(story.body)
    name_speakers(story)
