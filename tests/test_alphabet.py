"""The legend of the letters is complete, and says what the letters are."""

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from patterns import children
from samples import tables

from gazette_cli.quotes.alphabet import CLASSES, LEGEND, SIGNS
from gazette_cli.quotes.lists.cues import CUES

MARKS = set(CLASSES) - set(LEGEND)
QUOTED = set("q[]}>?")
"""Words in quotation marks, and how they begin and end."""


@pytest.mark.parametrize("letter", LEGEND)
def test_its_example_has_the_letter(letter: str) -> None:
    meaning, example = LEGEND[letter]
    assert SIGNS[example] == letter
    assert meaning


def test_every_letter_of_a_word_is_in_the_legend() -> None:
    assert {letter for letter in CLASSES if letter.isalpha()} <= set(LEGEND)
    assert {cue.form for cue in CUES.values()} <= set(LEGEND)
    assert len({meaning for meaning, _ in LEGEND.values()}) == len(LEGEND)


def signs_in(tree: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """The characters that a parsed pattern names."""
    for kind, value in tree:
        if kind in (op.LITERAL, op.NOT_LITERAL):
            yield chr(value)
        elif kind is op.IN:
            yield from signs_in(value)
        for inner in children(kind, value):
            yield from signs_in(inner)


OF_TEXT = re.compile(r"\\b|\[A-Z\]|[a-z]{4}|“| ")
"""What a pattern has that is not one of signs, but of the text."""


def test_patterns_have_no_other_letters() -> None:
    speech = [table for table in tables("quotes") if table.name.startswith("quotes.speech.") and table.patterns]
    sources = {source for table in speech for _, source in table.patterns}
    of_signs = [source for source in sources if not OF_TEXT.search(re.sub(r"\(\?P<\w+>", "(", source))]
    assert len(of_signs) > 30
    known = set(LEGEND) | MARKS | QUOTED
    assert {sign for source in of_signs for sign in signs_in(parser.parse(source))} - known == set()
