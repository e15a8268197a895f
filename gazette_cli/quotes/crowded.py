"""Bodies of little but quotation marks or verbs of saying: no story, and each of them would cost what a sentence does."""

from gazette_cli.errors import NotNewsError
from gazette_cli.quotes.words import Words
from gazette_cli.story import Story

MARKS = "\"'“”‘’„«»`"
"""Quotation marks, and those that are apostrophes too."""
MANY_MARKS = 50_000
"""From so many on it is looked at whether what stands between them can be speech."""
PER_MARK = 24
"""Characters that copy has for each mark, on average: 100 in English, 35 where articles are elided."""

FINITE = "VZ"
"""Cues that have a subject: said, says."""
MANY_CUES = 20_000
"""From so many cues on it is looked at whether there is more than cues."""
PER_CUE = 100
"""Characters that so much copy has for each of them, on average: 90 in a story where people talk all the time, 200 mostly."""


def refuse_marks(story: Story, size: int) -> None:
    """Raise NotNewsError for a body, of that many characters, of little but quotation marks."""
    marks = sum([block.text.count(mark) for block in story.body for mark in MARKS]) if size > MANY_MARKS else 0
    if marks > MANY_MARKS and size < PER_MARK * marks:
        raise NotNewsError(f"{marks:,} quotation marks and little else, no story in it")


def refuse_cues(known: list[Words], size: int) -> None:
    """Raise NotNewsError for a body, of that many characters, of little but attributions."""
    cues = sum([words.signs.count(form) for words in known for form in FINITE]) if size > MANY_CUES else 0
    if cues > MANY_CUES and size < PER_CUE * cues:
        raise NotNewsError(f"{cues:,} verbs of saying and little else, no story in it")
