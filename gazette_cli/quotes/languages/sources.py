"""Phrases that name a source: "selon", "según", "a detta di"."""

from functools import lru_cache

from gazette_cli.quotes.languages.table import Language
from gazette_cli.quotes.speech.sentence import Sentence


@lru_cache(maxsize=1)
def sources_in(text: str, language: Language) -> list[tuple[str, ...]]:
    """The phrases for a source whose longest word a paragraph has: found once for all its sentences."""
    low = text.lower()
    return [phrase for phrase, longest in language.sources.items() if longest in low]


def source_at(sentence: Sentence, language: Language) -> tuple[int, int]:
    """Where such a phrase begins in a sentence, and its words; -1 where there is none."""
    view, words = sentence.view, sentence.words
    phrases = sources_in(words.text, language)
    if not phrases:
        return -1, 0
    start, stop = words.span(sentence.lo, sentence.hi)
    text = words.text[start:stop].lower()
    for phrase in phrases:
        first = phrase[0]
        if first not in text or phrase[-1] not in text:
            continue
        signs = language.shapes.signs
        shown = {signs[first], signs[first.capitalize()], signs[first.upper()]}
        for at in range(sentence.lo, sentence.hi - len(phrase)):
            if view[at] in shown and all(words.lower(at + i) == word for i, word in enumerate(phrase)):
                return at, len(phrase)
    return -1, 0
