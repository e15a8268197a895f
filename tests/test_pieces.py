"""A block cut at its quotations, cues and mentions."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import stories

from gazette_cli.story import PARAGRAPH, Block, Quote, Span, Story
from gazette_cli.writers.pieces import Layers, Piece, Stretch, layers, pieces, placed, printed, told_otherwise

TEXT = "abcdefghij"
SIZE = len(TEXT)
BOUND = st.integers(0, SIZE)


def stretch(bounds: tuple[int, int], n: int) -> Stretch:
    """A stretch between two different places."""
    start, end = sorted(bounds)
    return Stretch(start, end, n)


BOUNDS = st.lists(st.tuples(BOUND, BOUND).filter(lambda bounds: bounds[0] != bounds[1]), max_size=6)
LAYER = BOUNDS.map(lambda rows: [stretch(bounds, n) for n, bounds in enumerate(rows)])


def shortest(layer: list[Stretch], at: int) -> Stretch | None:
    """The shortest stretch that covers a character; of equals the one that begins first."""
    covering = [one for one in layer if one.start <= at < one.end]
    return min(covering, key=lambda one: (one.end - one.start, one), default=None)


@given(st.tuples(LAYER, LAYER, LAYER))
def test_each_letter_belongs_to_the_shortest_that_covers_it(stretches: Layers) -> None:
    found = pieces(TEXT, stretches)
    assert "".join(piece.text for piece in found) == TEXT
    covers = [cover for text, *cover in found for _ in text]
    assert covers == [[shortest(layer, at) for layer in stretches] for at in range(SIZE)]
    bounds = {bound for layer in stretches for one in layer for bound in (one.start, one.end)} - {0, SIZE}
    assert len(found) == len(bounds) + 1


@given(stories(st.text("ab c", max_size=9), st.tuples(st.integers(-2, 5), st.integers(-2, 9), st.integers(-2, 12)), 5))
def test_any_spans(story: Story) -> None:
    """Wherever spans lead, the pieces of a block are its text, and none is empty."""
    found = layers(story)
    assert found.keys() <= set(range(len(story.body)))
    for n, block in enumerate(story.body):
        cut = pieces(block.text, found.get(n))
        assert "".join(piece.text for piece in cut) == block.text
        assert all(piece.text for piece in cut)


PLACES = (
    ((0, 0, 4), (0, 0, 4), "Rain"),
    ((1, 0, 4), None, ""),
    ((-1, 0, 4), None, ""),
    ((0, -3, 4), (0, 0, 4), "Rain"),
    ((0, 5, 99), (0, 5, 9), "fell"),
    ((0, 9, 99), None, ""),
    ((0, 4, 4), None, ""),
    ((0, 6, 2), None, ""),
    ((0, -9, -3), None, ""),
)


@pytest.mark.parametrize(("span", "place", "words"), PLACES)
def test_a_span_in_the_body(span: Span, place: Span | None, words: str) -> None:
    story = Story(body=[Block(PARAGRAPH, "Rain fell")])
    assert (placed(story, span), printed(story, span)) == (place, words)


def test_no_span_prints_nothing() -> None:
    assert printed(Story(body=[Block(PARAGRAPH, "Rain fell")]), None) == ""


def test_a_block_with_nothing_in_it() -> None:
    assert pieces("", None) == []
    assert pieces("Rain", None) == [Piece("Rain", None, None, None)]


def test_the_layers_of_a_block() -> None:
    quote = Quote("rain fell", "mixed", "Kroll", None, "said", [(0, 0, 4), (2, 0, 4)], (2, 5, 7), (2, 8, 9))
    story = Story(body=[Block(PARAGRAPH, "Rain fell")] * 3, quotes=[quote])
    assert layers(story) == {
        0: ([Stretch(0, 4, 0, 0)], [], []),
        2: ([Stretch(0, 4, 0, 1)], [Stretch(8, 9, 0)], [Stretch(5, 7, 0)]),
    }


TOLD = (
    ("Rain fell", [(0, 0, 9)], False),
    ("Rain. fell", [(0, 0, 4), (0, 5, 9)], False),
    ("rain fell", [(0, 0, 9)], True),
    ("Rain", [(0, 0, 9)], True),
    ("Rain fell hard", [(0, 0, 9)], True),
    ("", [(0, 0, 9)], True),
    ("", [(1, 0, 9)], False),
    ("—", [(0, 9, 10)], False),
    ("–", [(0, 9, 10)], True),
    (" — ", [(0, 9, 10)], False),
)


@pytest.mark.parametrize(("text", "spans", "otherwise"), TOLD)
def test_a_text_that_is_not_that_of_its_spans(text: str, spans: list[Span], otherwise: bool) -> None:
    story = Story(body=[Block(PARAGRAPH, "Rain fell—")])
    assert told_otherwise(story, Quote(text, "direct", None, None, None, spans)) is otherwise


def beside(number: int) -> list[Stretch]:
    return [Stretch(4 * n, 4 * n + 3, n) for n in range(number)]


def within(number: int) -> list[Stretch]:
    return [Stretch(n, 4 * number - n, n) for n in range(number)]


def crossing(number: int) -> list[Stretch]:
    return [Stretch(n, n + 2 * number, n) for n in range(number)]


@pytest.mark.parametrize("shape", [beside, within, crossing])
def test_twenty_thousand_take_linear_time(shape) -> None:  # type: ignore[no-untyped-def]
    """Four times as many take some four times as long; were it quadratic, sixteen times."""

    def least(number: int) -> float:
        stretches: Layers = (shape(number), shape(number), shape(number))
        taken = []
        for _ in range(3):
            begin = time.process_time()
            pieces("rain" * number, stretches)
            taken.append(time.process_time() - begin)
        return min(taken)

    assert least(20_000) < 9 * least(5_000)
