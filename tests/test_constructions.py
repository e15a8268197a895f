"""The table of constructions: each row alone reads its example rightly, and its counter-example falls to another.

In both `<...>` is the word.
"""

from itertools import groupby

import pytest

from gazette_cli.quotes.alphabet import CLASSES, LEGEND
from gazette_cli.quotes.speech import constructions
from gazette_cli.quotes.speech.constructions import ANY, CONSTRUCTIONS, EDGE, NOT, TESTS, Construction
from gazette_cli.quotes.speech.marks import pairs, veiled
from gazette_cli.quotes.speech.paragraphs import Paragraph, quotations, sentence
from gazette_cli.quotes.speech.sentence import sentences
from gazette_cli.quotes.speech.verbs import Verb, verb_at
from gazette_cli.quotes.words import Words
from gazette_cli.story import PARAGRAPH, Block

LAST = {rows[-1] for rows in (list(rows) for _, rows in groupby(CONSTRUCTIONS, lambda row: row.form))}
"""The rows of each form that always fit."""
EACH = pytest.mark.parametrize("row", CONSTRUCTIONS, ids=lambda row: f"{row.form} {row.meaning}")
EACH_BUT_LAST = pytest.mark.parametrize(
    "row", [row for row in CONSTRUCTIONS if row not in LAST], ids=lambda row: row.meaning
)


def without_marks(example: str) -> tuple[str, int]:
    """The copy of an example, and where its word begins."""
    assert example.count("<") == example.count(">") == 1
    return example.replace("<", "").replace(">", ""), example.index("<")


def is_cue(example: str) -> bool:
    """Whether a quotation has the word of an example as its cue."""
    text, start = without_marks(example)
    return start in [quote.cue_span[1] for quote in quotations([Block(PARAGRAPH, text)]) if quote.cue_span]


def word_of(example: str) -> Verb:
    """The word of an example in its sentence."""
    text, start = without_marks(example)
    words = Words(text)
    paragraph = Paragraph(0, words, veiled(words, pairs(words)), unclosed=False)
    at = next(at for at in range(len(words.signs)) if words.place(at)[0] == start)
    lo, hi = next((lo, hi) for lo, hi in sentences(words, paragraph.view) if lo <= at < hi)
    verb = verb_at(sentence(paragraph, lo, hi), at)
    assert verb is not None
    assert verb.active
    return verb


@EACH
def test_example(row: Construction) -> None:
    assert constructions.construction(word_of(row.example)) is row
    assert is_cue(row.example) is row.is_verb


@EACH
def test_counter_example(row: Construction) -> None:
    other = constructions.construction(word_of(row.counter))
    assert other is not row
    assert is_cue(row.counter) is other.is_verb is not row.is_verb


@EACH_BUT_LAST
def test_without_its_row_the_example_is_misread(row: Construction, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constructions, "CONSTRUCTIONS", tuple(one for one in CONSTRUCTIONS if one is not row))
    monkeypatch.setattr(constructions, "CANDIDATES", {})
    assert is_cue(row.example) is not row.is_verb


def test_the_last_row_of_a_form_always_fits() -> None:
    assert {row.form for row in LAST} == set("VZBK@")
    assert len(LAST) == len({row.form for row in LAST})
    assert {(row.before, row.after, row.tests) for row in LAST} == {(ANY, ANY, "")}


def test_no_meaning_stands_for_two() -> None:
    assert len({row.meaning for row in CONSTRUCTIONS}) == len(CONSTRUCTIONS)


def test_columns_have_no_other_signs_and_tests() -> None:
    known = {*LEGEND, *CLASSES, *"[]}>?", EDGE}
    assert {sign for row in CONSTRUCTIONS for column in (row.before, row.after) for sign in column} - known == {ANY}
    asked = {name.removeprefix(NOT) for row in CONSTRUCTIONS for name in row.tests.split(", ") if name}
    assert asked == set(TESTS)
