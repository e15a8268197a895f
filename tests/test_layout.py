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
)


@pytest.mark.parametrize(("text", "rows"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"], ids=["LF", "CRLF", "CR", "CRLF twice"])
def test_rows(text: str, rows: list[str], end: str) -> None:
    read = layout.rows(feed_marks.line_ends(text.replace("\n", end)), recognition.stands_alone)
    assert [row.text for row in read] == rows


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
