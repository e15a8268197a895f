"""Who said what: `annotate` finds a story's quotations and their speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazette_cli.quotes.alphabet import is_foreign
from gazette_cli.quotes.crowded import refuse_cues, refuse_marks
from gazette_cli.quotes.speakers.voices import name_speakers
from gazette_cli.quotes.speech.paragraphs import ENGLISH, quotations
from gazette_cli.quotes.words import Words, words_of
from gazette_cli.story import Story
from gazette_cli.trail import note

if TYPE_CHECKING:
    from gazette_cli.quotes.languages.table import Language


def annotate(story: Story) -> None:
    """Fill `story.quotes` from its body, in text order, each with its speaker.

    Raises NotNewsError for a body of little but quotation marks, each of which would cost what a sentence does.
    """
    size = sum([len(block.text) for block in story.body])
    refuse_marks(story, size)
    words = [words_of(block.text, ENGLISH.shapes) for block in story.body]
    refuse_cues(words, size)
    if is_foreign([some.signs for some in words]):
        annotate_foreign(story, words)
    else:
        story.quotes = quotations(story.body, words, ENGLISH)
        name_speakers(story)


def annotate_foreign(story: Story, words: list[Words]) -> None:
    """The same for a story in another language than English: by its table, or by its marks where it has none."""
    from gazette_cli.quotes.languages.detection import known, language_of, tables

    declared = (story.language or "").partition("-")[0].lower()
    code = language_of("\n".join(block.text for block in story.body)) or declared
    if code in tables():
        annotate_in(story, known(code), words)
        return
    from gazette_cli.quotes.languages.marks_alone import READER, in_shapes

    for some in words:
        some.signs = in_shapes(some.signs)
    story.quotes = quotations(story.body, words, READER)
    name_speakers(story)
    for quote in story.quotes:
        name = _surely_named(quote.speaker)
        if quote.speaker and not name:
            note(quote, "not-surely-a-name")
        quote.speaker, quote.role = name, quote.role if name else None


def _surely_named(speaker: str | None) -> str | None:
    """A name of two capitalised words, without small ones before it; None for less, which a verb or any first word may be."""
    words = (speaker or "").split()
    while words and not words[0][0].isupper():
        words = words[1:]
    return " ".join(words) if len(words) > 1 else None


def annotate_in(story: Story, language: Language, words: list[Words] | None = None) -> None:
    """The same by the table of one language, whatever the story's words say; `words` have been read in another one."""
    from gazette_cli.quotes.languages.reading import reader
    from gazette_cli.quotes.languages.resolving import name_speakers as name

    for some in words or ():
        some.read_in(language.shapes)
    story.quotes = quotations(story.body, words, reader(language))
    name(story, language)
