"""Every word of a text is in exactly one field, and no field has a word of its own: stories, spoilt ones, any text."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lossless import check, differences, words

from gazette_cli.decode import decode
from gazette_cli.readers.text import read
from gazette_cli.story import PARAGRAPH, Block, Furniture, Source, Story

STORIES = sorted(Path(__file__).parent.joinpath("stories").glob("*.txt"))
COPY = [decode(path.read_bytes())[0] for path in STORIES]

SCRAPS = (
    "", " ", "\t", "\x01", "\x02", "\x03", "\x16", "^", "<", "=", "(", ")", "- ", "|    |    |",
    "-----", "=====", "* * *", "___", "###", "NNNN", "ends", "REUTER",
    "Advertisement", "ALSO READ: Rain in Halden", "Share this: Facebook Twitter", "Contact:", "About Acme",
    "Source: ", "Source: Norland News - NN", "SOURCE Acme", "(Reporting by Jane Roe)", "(c) 2031 Example Press",
    "By ", "By Jane Roe", "BY JANE ROE and JOHN DOE", "(AP) -", "PORTVALE (Reuters) - ", "Portvale, ",
    "PORTVALE, March 3, 2031 /PRNewswire/ --", "March 3, 2031", "05/03/2031", "12 34 56", "[TEXT]",
    "Eds: Adds detail.", "BC-Rain, 1st Ld", "FOR IMMEDIATE RELEASE", "Document 1 of 2", "Table of contents",
    "“Late,” she said.", "``Late,'' she said.", "http://example.org/a_b?c=d", "jane@example.org", "é è ß ﬁ",
)  # fmt: skip
"""What stands in copy where it is not expected."""


def spoilt(lines: list[str], changes: list[tuple[str, int, str]]) -> str:
    """The story after a few changes of its lines."""
    for change, at, scrap in changes:
        row = at % (len(lines) + 1)
        if change == "drop":
            lines = lines[:row] + lines[row + 1 :]
        elif change == "double":
            lines = lines[:row] + lines[row : row + 1] * 2 + lines[row + 1 :]
        elif change == "insert":
            lines = [*lines[:row], scrap, *lines[row:]]
        elif change == "glue":
            lines = [*lines[:row], " ".join([*lines[row : row + 2], scrap]), *lines[row + 2 :]]
        else:
            lines = lines[row:] + lines[:row]
    return "\n".join(lines)


LINES = st.sampled_from(COPY).map(str.splitlines)
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["drop", "double", "insert", "glue", "turn"]), st.integers(0, 40), st.sampled_from(SCRAPS)
    ),
    max_size=6,
)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_stories(path: Path) -> None:
    assert check(path.stem, decode(path.read_bytes())[0])


@settings(deadline=None)
@given(LINES, CHANGES)
def test_spoilt_stories(lines: list[str], changes: list[tuple[str, int, str]]) -> None:
    assert check("spoilt", spoilt(lines, changes))


@settings(deadline=None)
@given(LINES, LINES, st.sampled_from(["\n\n", "\n\n-----\n\n", "\n\n\f", "\nNNNN\n\nZCZC\n", "\n\n* * *\n\n", "\n"]))
def test_two_stories(first: list[str], second: list[str], mark: str) -> None:
    assert check("two", mark.join(["\n".join(first), "\n".join(second)]))


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(SCRAPS) | st.text(max_size=30), max_size=12), st.sampled_from(["\n", "\n\n", " ", "\r"])
)
def test_any_text(scraps: list[str], mark: str) -> None:
    assert check("any", mark.join(scraps))


DEFECTS = (
    (Story(headline="Rain"), Counter({"falls": 1}), Counter[str]()),
    (Story(headline="Rain falls falls"), Counter[str](), Counter({"falls": 1})),
    (Story(headline="Rain falls", furniture=[Furniture("junk", "falls")]), Counter[str](), Counter({"falls": 1})),
    (Story(headline="Rain falls", source=Source("", "Norland")), Counter[str](), Counter({"Norland": 1})),
    (Story(headline="Rain", body=[Block(PARAGRAPH, "falls")]), Counter[str](), Counter[str]()),
)
"""Records of "Rain falls", and what is wrong with them."""


@pytest.mark.parametrize(("story", "lost", "invented"), DEFECTS)
def test_the_check_tells(story: Story, lost: Counter[str], invented: Counter[str]) -> None:
    assert differences("Rain falls", [story]) == (lost, invented)


def test_the_check_knows_the_repairs() -> None:
    assert differences("rain-\nfall", [Story(headline="rainfall")]) == (Counter(), Counter())
    assert words("\x93Rain\x94 falls") == words("Rain falls") == words("Rain fal\xadls")


def test_a_story_is_read_at_all() -> None:
    assert sum(len(list(read(text))) for text in COPY) >= len(COPY)
