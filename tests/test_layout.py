"""Lines → rows: blank lines, indents, short last lines, one line each."""

import pytest

from gazette_cli.readers.text import feed_marks, layout
from gazette_cli.wire import recognition

CASES = (
    (
        "blank lines, hard-wrapped",
        """Harbour closes as water rises

The harbour office closed the two northern quays on Monday after
the river rose by a metre in a single night and reached the road.

Ferries will leave from the southern quay until the water falls, the
office said.
""",
        [
            "Harbour closes as water rises",
            "The harbour office closed the two northern quays on Monday after the river rose by a metre in a single night "
            "and reached the road.",
            "Ferries will leave from the southern quay until the water falls, the office said.",
        ],
    ),
    (
        "indent",
        """HARBOUR CLOSES QUAYS

    PORTVALE, March 3 - The harbour office closed two quays on
Monday after the river rose by a metre in a single night, it
said.
    Ferries will leave from the southern quay.
    The water is expected to fall by the end of this week and the
quays to open again.
 EXAMPLE
""",
        [
            "HARBOUR CLOSES QUAYS",
            "PORTVALE, March 3 - The harbour office closed two quays on Monday after the river rose by a metre in a "
            "single night, it said.",
            "Ferries will leave from the southern quay.",
            "The water is expected to fall by the end of this week and the quays to open again.",
            "EXAMPLE",
        ],
    ),
    (
        "indented rows of figures",
        """HARBOUR DUES

    PORTVALE, March 3 - Dues 70 cts vs 60 cts
    Net 1,200 vs 1,100
    Ships 12 vs 11
 EXAMPLE
""",
        [
            "HARBOUR DUES",
            "PORTVALE, March 3 - Dues 70 cts vs 60 cts",
            "Net 1,200 vs 1,100",
            "Ships 12 vs 11",
            "EXAMPLE",
        ],
    ),
    (
        "a short last line",
        """The harbour office closed the two northern quays on Monday after the
river rose by a metre.
Ferries will leave from the southern quay until the water has fallen,
the office said in a notice.
""",
        [
            "The harbour office closed the two northern quays on Monday after the river rose by a metre.",
            "Ferries will leave from the southern quay until the water has fallen, the office said in a notice.",
        ],
    ),
    (
        "one line a paragraph",
        "Harbour closes\nThe office closed two quays on Monday.\nFerries will leave from the southern quay.\n",
        ["Harbour closes", "The office closed two quays on Monday.", "Ferries will leave from the southern quay."],
    ),
    (
        "what begins like a byline goes on with the paragraph",
        """The harbour office said that the two northern quays were closed
By Order Of The Mayor, a title that the town has not used for more
than a hundred years.
""",
        [
            "The harbour office said that the two northern quays were closed By Order Of The Mayor, a title that the "
            "town has not used for more than a hundred years.",
        ],
    ),
    (
        "a word broken at a line's end that the text has whole",
        """The harbour office said that the quays would be closed to all stea-
mers until the river falls by a metre or the wind drops. No steamers
came.
""",
        [
            "The harbour office said that the quays would be closed to all steamers until the river falls by a metre or "
            "the wind drops. No steamers came.",
        ],
    ),
    (
        "a hyphen at a line's end stays with its word",
        """The harbour office said that the quays would be closed to all deep-
water ships until the river falls by a metre or the wind drops at
last.
""",
        [
            "The harbour office said that the quays would be closed to all deep-water ships until the river falls by a "
            "metre or the wind drops at last.",
        ],
    ),
    (
        "a lede without a headline, a name at the beginning of its second line",
        """The harbour office has told the two crews of the northern quays that
Jane Roe would come back to them before the end of this week, when the
river falls.
""",
        [
            "The harbour office has told the two crews of the northern quays that Jane Roe would come back to them before "
            "the end of this week, when the river falls.",
        ],
    ),
    (
        "a dateline's row is no headline",
        """PORTVALE (NNA) - Two quays were closed by the harbour office, and
The Quay Herald said that the harbour office had asked for a wall to
be built.
""",
        [
            "PORTVALE (NNA) - Two quays were closed by the harbour office, and The Quay Herald said that the harbour office "
            "had asked for a wall to be built.",
        ],
    ),
    (
        "full lines that end in a stop, and no stop inside a line",
        """The harbour office closed the northern quays on Monday after rain.
Ferries will leave from the southern quay until the water has gone.
Crews were told to wait for the tide and for the wind to drop, too,
before they left.
""",
        [
            "The harbour office closed the northern quays on Monday after rain.",
            "Ferries will leave from the southern quay until the water has gone.",
            "Crews were told to wait for the tide and for the wind to drop, too, before they left.",
        ],
    ),
    (
        "one line that ends in a stop, in a paragraph of several sentences",
        """The harbour office closed the northern quays. It had rained all the
night. Ferries will leave from the south. Crews waited for the tide.
Three ships lay outside. The wind dropped before noon, and so they
came in.
""",
        [
            "The harbour office closed the northern quays. It had rained all the night. Ferries will leave from the south. "
            "Crews waited for the tide. Three ships lay outside. The wind dropped before noon, and so they came in.",
        ],
    ),
    (
        "words without a stop below the last sentence",
        """The harbour office closed the two northern quays on Monday after
the river rose by a metre. Ferries leave from the southern quay. It
was said at the office that no crew would leave before next Friday.
Back to top
""",
        [
            "The harbour office closed the two northern quays on Monday after the river rose by a metre. Ferries leave from "
            "the southern quay. It was said at the office that no crew would leave before next Friday.",
            "Back to top",
        ],
    ),
    (
        "one paragraph of many is indented",
        """   The harbour office closed the two northern quays on Monday after
the river rose by a metre.
Ferries will leave from the southern quay until the water has fallen,
the office said.
Crews were told to wait for the tide before they left, and that the
wind would drop.
""",
        [
            "The harbour office closed the two northern quays on Monday after the river rose by a metre.",
            "Ferries will leave from the southern quay until the water has fallen, the office said.",
            "Crews were told to wait for the tide before they left, and that the wind would drop.",
        ],
    ),
)


@pytest.mark.parametrize(("text", "rows"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"], ids=["LF", "CRLF", "CR", "CRLF twice"])
def test_rows(text: str, rows: list[str], end: str) -> None:
    read = layout.rows(feed_marks.plain(text.replace("\n", end)), recognition.stands_alone)
    assert [row.text for row in read] == rows


WRAPPED = """The harbour office closed the two northern quays on Monday after
the river rose by a metre in a single night and reached the road,
the mayor said at noon.
Ferries will leave from the southern quay until the water falls, the
office said.
"""


@pytest.mark.parametrize("text", [WRAPPED, WRAPPED.upper()], ids=["small letters", "capitals"])
def test_double_spaced_copy(text: str) -> None:
    assert feed_marks.plain(text.replace("\n", "\n\n")) == text
    assert feed_marks.plain(text.replace("\n", "\r\r")) == text


def test_a_line_end_before_blanks_and_another_is_two() -> None:
    assert feed_marks.plain("Rain fell\r \r\nand went.\r\nIt is dry.") == "Rain fell\n \nand went.\nIt is dry."


def test_double_spaced_copy_with_a_blank_line_between_paragraphs() -> None:
    doubled = WRAPPED.replace("noon.\n", "noon.\n\n").replace("\n", "\n\n").replace("\n\n\n\n", "\n\n\n")
    assert feed_marks.plain(doubled) == WRAPPED.replace("noon.\n", "noon.\n\n")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\tRain falls\n\n\tThe quay\n\twas closed.\n", "Rain falls\n\nThe quay\nwas closed.\n"),
        ("\tRain falls\n    The quay\n\twas closed.\n", "Rain falls\n    The quay\nwas closed.\n"),
        ("Rain falls\n\tThe quay\n\twas closed.\n", "Rain falls\n\tThe quay\n\twas closed.\n"),
        ("\tRain falls\n    The quay\n    was closed.\n", "\tRain falls\n    The quay\n    was closed.\n"),
    ],
    ids=["all lines", "but paragraphs by blanks", "but the headline", "one line"],
)
def test_copy_that_is_moved_in_by_a_tab(text: str, plain: str) -> None:
    assert feed_marks.plain(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "Rain falls\n\nThe quay was closed.\n\nthe office\n\nof the harbour said.\n",
        "Rain falls\n\n" + "The quay was closed.\n\n" * 15 + "the office\n\nof the\n\nharbour said.\n",
        "RAIN FALLS\n\nTHE QUAY WAS CLOSED\n\nTHE OFFICE OF THE HARBOUR SAID\n\nCREWS WAITED\n",
        WRAPPED.replace("\n", "\n\n", 2),
    ],
    ids=["two lines go on", "few of many", "short lines in capitals", "some lines single-spaced"],
)
def test_copy_with_blank_lines_is_not_double_spaced(text: str) -> None:
    assert feed_marks.plain(text) == text


@pytest.mark.parametrize(
    ("printed", "clean"),
    [
        ("\x16\x16\x01a0123\x1f", "  a0123"),
        ("it\x92s \x93wet\x94 \x97 still", "it’s “wet” — still"),
        ("^Rain falls<", "Rain falls"),
        ("^By JANE ROE=\n", "By JANE ROE\n"),
        ("Rain falls+\n", "Rain falls\n"),
        ("a <b> c = d\n", "a <b> c = d\n"),
        ("=====\n", "=====\n"),
    ],
)
def test_marks(printed: str, clean: str) -> None:
    assert feed_marks.clean(printed).split() == clean.split()
