"""Every row of the quote annotator's tables against its own example.

In an example `[...]` is content, `{...}` the speaker and `<...>` the cue; in a boundary's, `|` is where the content
ends.
"""

import re

import pytest

from gazette_cli.quotes.speech.attributions import CONTENT_FIRST, CUE_FIRST, Wording
from gazette_cli.quotes.speech.content_end import CLAUSE_ENDS, GUARDED_ENDS, PHRASE_ENDS, Boundary
from gazette_cli.quotes.speech.paragraphs import quotations
from gazette_cli.quotes.speech.without_cue import ROWS, Plain
from gazette_cli.story import PARAGRAPH, Block, Quote

ROWS_WITH_EXAMPLES: tuple[Wording | Plain, ...] = (*CONTENT_FIRST, *CUE_FIRST, *ROWS)
TAG = re.compile(r"[\[\]{}<>]")


def read(text: str) -> list[Quote]:
    return quotations([Block(PARAGRAPH, text)])


def marked(example: str, opening: str, closing: str) -> list[str]:
    """The stretches between two brackets, other brackets left out."""
    found = re.findall(rf"{re.escape(opening)}(.*?){re.escape(closing)}", example)
    return [TAG.sub("", stretch).strip(" ,.") for stretch in found]


def words(parts: list[str]) -> list[list[str]]:
    return [re.findall(r"[\w’':―]+", part) for part in parts]


@pytest.mark.parametrize("row", ROWS_WITH_EXAMPLES, ids=lambda row: row.name)
def test_pattern(row: Wording | Plain) -> None:
    text = TAG.sub("", row.example)
    quotes = read(text)
    assert len(quotes) >= 1
    quote = quotes[0]
    assert words([text[start:end] for _, start, end in quote.spans]) == words(marked(row.example, "[", "]"))
    assert ([quote.cue] if quote.cue else []) == marked(row.example, "<", ">")
    place = quote.speaker_span
    assert ([text[place[1] : place[2]]] if place else []) == marked(row.example, "{", "}")


@pytest.mark.parametrize("row", [*CLAUSE_ENDS, *PHRASE_ENDS, *GUARDED_ENDS], ids=lambda row: row.name)
def test_boundary(row: Boundary) -> None:
    inside, _, outside = row.example.partition("|")
    text = f"{inside.rstrip()}{outside}"
    first = read(text)[0]
    assert text[: first.spans[-1][2]] == inside.rstrip(" ,-")
