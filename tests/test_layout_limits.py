"""The limits of what tells of a text how it is laid out: each from both sides, on lines of a length."""

import pytest

from gazette_cli.readers.text import feed_marks, full_lines, measures, unstopped
from gazette_cli.readers.text.layout import Row, rows
from gazette_cli.readers.text.measures import LONGEST_WRAP, Measures
from gazette_cli.wire import recognition
from tests.test_limits import copy


def small(size: int, stop: str = "", *, nth: int = 0) -> str:
    """A line of so many characters that goes on with the one above."""
    return copy(size, stop, nth=nth).lower()


def large(size: int, stop: str = "", *, nth: int = 0) -> str:
    """A line of so many characters that begins with a capital, and each of its words has a small letter."""
    return copy(size, stop, nth=nth)


def of(*lines: str, shouted: bool = False) -> Measures:
    """The measures of these lines."""
    return measures.measured("\n".join(lines), [*lines], shouted=shouted)


def alone(lines: list[str]) -> list[str]:
    """The lines, each below an empty one."""
    return [each for line in lines for each in ("", line)]


WRAPPED = [small(70)] * 4

REACHES = (
    ("lines of 112", [small(112)] * 4, 112),
    ("of 113", [small(113)] * 4, 0),
    ("lines of 50", [small(50)] * 4, 50),
    ("of 49", [small(49)] * 4, 0),
    ("the longest but one has 50", [small(60), *[small(50)] * 3], 50),
    ("has 49", [small(60), *[small(49)] * 3], 0),
    ("four fifths are no paragraphs", [*[small(70)] * 8, *[small(200)] * 2], 70),
    ("less", [*[small(70)] * 7, *[small(200)] * 2], 0),
    ("one of few lines is longer", [*[small(70)] * 9, small(79)], 70),
    ("two of 51", [*[small(70)] * 49, *[small(79)] * 2], 79),
    ("two of 52", [*[small(70)] * 50, *[small(79)] * 2], 70),
    ("two lines", [small(70), small(66)], 66),
    ("a line", [small(70)], 0),
    ("a fifth of the lines that go on is full", [*[small(70)] * 2, *[small(30)] * 9], 70),
    ("less is", [*[small(70)] * 2, *[small(30)] * 10], 0),
    ("a quarter of those that stand alone", [*[small(30)] * 6, *alone([small(70)] * 2)], 70),
    ("less", [*[small(30)] * 7, *alone([small(70)] * 2)], 0),
    ("ten columns from the edge", [*[small(70)] * 2, small(60), *[small(30)] * 12], 70),
    ("eleven", [*[small(70)] * 2, small(59), *[small(30)] * 12], 0),
    ("no line goes on", [large(70, ".")] * 4, 0),
    ("full lines between blank ones", alone(WRAPPED), 0),
    ("an indent, and a line that goes on with a capital", [f"   {large(60, '.')}", large(61), large(70, "."), large(70, ".")], 70),
    ("which leaves more room", [f"   {large(60, '.')}", large(59), large(70, "."), large(70, ".")], 0),
    ("a line of blanks is no indent", ["   ", large(61), large(70, "."), large(70, ".")], 0),
    ("capitals", [large(60).upper(), *[large(70, ".").upper()] * 3], 70),
    ("shorter capitals", [large(59).upper(), *[large(70, ".").upper()] * 3], 0),
    ("blanks at a line's end do not count", [f"{line}   " for line in WRAPPED], 70),
    ("blanks at the end of lines, and none goes on", [f"{large(69, '.')}   "] * 4, 0),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "reach"), [row[1:] for row in REACHES], ids=[row[0] for row in REACHES])
def test_where_lines_were_wrapped(lines: list[str], reach: int) -> None:
    assert of(*lines).reach == reach


@pytest.mark.parametrize(
    ("blank", "gapped"), [([""] * 4, True), ([""] * 3, False), ([" "] * 4, True), (["", " "], False)]
)
@pytest.mark.parametrize("text", [small(70), large(300, ".")], ids=["wrapped", "paragraphs"])
def test_so_many_blank_lines_part_paragraphs(blank: list[str], text: str, *, gapped: bool) -> None:
    assert of(text, *(each for line in blank for each in (line, text)), text).gapped is gapped


@pytest.mark.parametrize(("line", "width"), [("word", 0), ("  word", 2), ("\tword", 4), (" \t\tword", 9)])
def test_columns_before_a_line(line: str, width: int) -> None:
    assert measures.columns(line) == width


DEEP = (
    ("three columns in", [f"   {large(60)}", *WRAPPED], 3),
    ("two", [f"  {large(60)}", *WRAPPED], LONGEST_WRAP),
    ("three more than all", [f"     {large(60)}", *(f"  {line}" for line in WRAPPED)], 5),
    ("a line above a blank one", [*WRAPPED, f"   {large(60)}", "", *WRAPPED], LONGEST_WRAP),
    ("two columns in, and a blank line", [f"  {large(60)}", *WRAPPED, "", *WRAPPED], LONGEST_WRAP),
    ("all two columns in, one three, and a blank line", [f"   {large(60)}", *(f"  {line}" for line in WRAPPED), "", f"  {small(60)}"], LONGEST_WRAP),
    ("a line with nothing below it", [*WRAPPED, f"   {large(60)}"], LONGEST_WRAP),
    ("indented lines above each other, half of them full", [*WRAPPED, "", *[f"   {large(56)}"] * 2, *[f"   {large(55)}"] * 3], LONGEST_WRAP),
    ("less than half full", [*WRAPPED, "", *[f"   {large(56)}"] * 2, *[f"   {large(55)}"] * 4], 3),
    ("a single indented line above another", [*WRAPPED, "", *[f"   {large(40)}"] * 2], LONGEST_WRAP),
    ("two of them", [*WRAPPED, "", *[f"   {large(40)}"] * 3], 3),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "deep"), [row[1:] for row in DEEP], ids=[row[0] for row in DEEP])
def test_from_which_indent_on_a_line_begins_a_paragraph(lines: list[str], deep: int) -> None:
    assert of(*lines).deep == deep


def ends(room: int) -> list[str]:
    """An indented paragraph, and two below it whose lines end in a stop and leave that much room to a word of four letters."""
    return [f"   {large(60)}", *WRAPPED, *[large(70 - 4 - room, "."), "Rain fell"] * 2, *WRAPPED]


INDENTED = (
    ("lines with room that end in a stop", ends(6), False),
    ("full ones", ends(5), True),
    ("as many indents", [*ends(6), f"   {large(60)}", *WRAPPED], True),
    ("no indent", WRAPPED, False),
    ("a tab is as deep", [f"\t{large(60)}", *WRAPPED, *[large(60, "."), "Rain fell"], *WRAPPED], True),
    ("below a stop an indented line", [f"   {large(60)}", *WRAPPED, *[large(60, "."), "   Rain fell"] * 2, *WRAPPED], True),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "indented"), [row[1:] for row in INDENTED], ids=[row[0] for row in INDENTED])
def test_whether_paragraphs_end_where_the_next_is_indented(lines: list[str], *, indented: bool) -> None:
    assert of(*lines).indented is indented


def left(room: int, *, stop: str = "") -> list[str]:
    """Full lines, and one that has that much room left behind the word with which the next one begins."""
    return [small(70), small(70), small(65 - room, stop), "rain fell", small(70), small(70)]


SLACKS = (
    ("none", left(-1), 0),
    ("a column", left(0), 1),
    ("four more", left(4), 5),
    ("five", left(5), 0),
    ("behind a stop", left(3, stop="."), 0),
    ("before a capital", [line.replace("rain fell", "Rain fell") if len(line) < 10 else line for line in left(3)], 0),
    ("blank lines", [line for each in left(1) for line in (each, each, "")], 5),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "slack"), [row[1:] for row in SLACKS], ids=[row[0] for row in SLACKS])
def test_columns_that_stay_empty(lines: list[str], slack: int) -> None:
    assert of(*lines).slack == slack


def stopped(full: int, inner: int, size: int = 66) -> list[str]:
    """So many lines that end in a stop and are full before a word of four letters, and so many stops inside lines."""
    return [*[large(size, "."), "Rain fell"] * full, *["ships sail. Rain fell"] * inner, *WRAPPED]


APART = (
    ("no stop inside a line", stopped(1, 0), True),
    ("one, and one at a full line's end", stopped(1, 1), False),
    ("one, and two", stopped(2, 1), True),
    ("three, and two", stopped(2, 3), True),
    ("four, and two", stopped(2, 4), False),
    ("a line with room left", stopped(1, 0, 65), False),
    ("an initial at the line's end", [f"{small(64)} J.", "Roe said", *WRAPPED], False),
    ("a line in small letters below", [small(66, "."), "rain fell", *WRAPPED], False),
    ("a colon", [large(66, ":"), "Rain fell", *WRAPPED], False),
    ("paragraphs between blank lines", [line for each in stopped(1, 0) for line in (each, each, "")], False),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "apart"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_whether_a_sentence_at_a_full_line_s_end_ends_its_paragraph(lines: list[str], *, apart: bool) -> None:
    assert of(*lines).apart is apart


@pytest.mark.parametrize(
    ("line", "after", "parted"),
    [
        ("Rain fell.", "Ships sailed", True),
        ("Rain fell.”", "Ships sailed", True),
        ("said so.”)", "Ships sailed", True),
        ("Rain fell.", "“Ships sailed", True),
        ("Rain fell.", "10 ships", True),
        ("Rain fell", "Ships sailed", False),
        ("Rain fell.", "ships sailed", False),
        ("said Jane R.", "Roe", False),
        ("It rains. So", "Ships sailed", False),
    ],
)
def test_whether_a_sentence_ends_with_a_line(line: str, after: str, *, parted: bool) -> None:
    assert measures.parts_sentences(line, after) is parted


HEAD = "Harbour office of Portvale is to close both of its quays"
LEDE = "The river rose by a metre, the office says, and it will wait"

LEDES = (
    ("an article", [HEAD, LEDE], LEDE),
    ("neither an article nor a word of the headline", [HEAD, large(60, nth=7)], None),
    ("three lines above", [HEAD, small(56), small(56, nth=9), LEDE], LEDE),
    ("four", [HEAD[:40], small(40), small(40, nth=9), small(40, nth=20), LEDE[:44]], None),
    ("180 characters above", [HEAD, small(61), small(61, nth=9), LEDE], LEDE),
    ("one more", [HEAD, small(61), small(62, nth=9), LEDE], None),
    ("seven tenths as long as the line above", [small(60).capitalize(), LEDE[:42]], LEDE[:42]),
    ("shorter", [small(60).capitalize(), LEDE[:41]], None),
    ("a stop inside the headline", ["Harbour shuts two quays. Ships of Portvale are to stay", LEDE], None),
    ("a stop at its end", [f"{HEAD[:-1]}.", LEDE], None),
    ("which ends in a word that goes on", [f"{HEAD[:-5]} of", LEDE], None),
    ("small letters", [HEAD, LEDE.lower()], None),
    ("a figure, and two words of the headline", [HEAD, "10 ships are to leave Portvale's quays before noon, it is said"], "10 ships are to leave Portvale's quays before noon, it is said"),
    ("a quotation mark", [HEAD, f"“{LEDE}"], f"“{LEDE}"),
    ("one word of the headline", [HEAD, "Ships are to leave Portvale before noon, the master said here"], None),
    ("two", [HEAD, "Ships are to leave Portvale's quays by noon, the master said"], "Ships are to leave Portvale's quays by noon, the master said"),
    ("the second one two lines below", [HEAD, "Ships are to leave Portvale before noon, the master said here", small(60, nth=7), "the quays are shut"], "Ships are to leave Portvale before noon, the master said here"),
    ("three lines below", [HEAD, "Ships are to leave Portvale before noon, the master said here", small(60, nth=7), small(60, nth=7), "the quays are shut"], None),
    ("a headline in title case", [HEAD.title(), large(60)], large(60)),
    ("text in title case below it", [HEAD.title(), large(60).title()], None),
    ("a headline in capitals", [HEAD.upper(), large(60)], large(60)),
    ("text in capitals below one that is not", [HEAD, LEDE.upper()], None),
    ("an indent", [HEAD, f"   {LEDE}"], None),
    ("all is indented", [f"   {HEAD}", f"   {LEDE}"], LEDE),
    ("a short line above", ["Ships and nets and sailors"[:25], HEAD, LEDE], LEDE),
    ("a sentence of 25 characters above", [copy(25, "."), HEAD, LEDE], LEDE),
    ("of 26", [copy(26, "."), HEAD, LEDE], None),
    ("a byline above", ["By Marta Oyelaran, Norland Press", HEAD, LEDE], LEDE),
    ("a dateline above", ["PORTVALE, March 3 (NNA) - Harbour office shuts two quays", LEDE], None),
    ("a dateline below", [HEAD, "PORTVALE (NNA) - The river rose by a metre, the office says"], None),
    ("nothing below", [HEAD], None),
    ("only short lines", ["Ships", "Nets"], None),
    ("short lines that would do", ["Quays of Portvale close", "The quays are shut now"], None),
    ("a short line", ["Ships"], None),
    ("indented text below what is not", [HEAD, f"   {small(60)}", f"   {LEDE}"], None),
    ("a lede right below a byline that is indented", [f"   {HEAD}", LEDE], None),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "lede"), [row[1:] for row in LEDES], ids=[row[0] for row in LEDES])
def test_the_line_below_a_headline_that_fills_its_own(lines: list[str], lede: str | None) -> None:
    assert full_lines.lede(lines) == lede


SIGN = "Rain at sea"
STOPPED = (
    ("paragraphs", [SIGN, copy(101, ""), copy(101, "", nth=9)], [1, 2]),
    ("none of 101 characters", [SIGN, copy(100, ""), copy(100, "", nth=9)], []),
    ("shorter ones that tell", [SIGN, copy(101, ""), copy(46, "")], [1, 2]),
    ("45 characters", [SIGN, copy(101, ""), copy(45, "")], [1]),
    ("46 that do not tell", [SIGN, copy(101, ""), copy(46, "", nth=40)], [1]),
    ("one with a stop, and one without", [SIGN, copy(46), copy(101, "")], []),
    ("one with a stop, and two without", [SIGN, copy(46), copy(101, ""), copy(101, "", nth=9)], [2, 3]),
    ("a stop behind 45 characters does not count", [SIGN, copy(45), copy(101, "")], [2]),
    ("a question mark counts as one", [SIGN, copy(46, "?"), copy(101, "")], []),
    ("a bracket", [SIGN, copy(101, ")"), copy(101, "")], [2]),
    ("a deck", [SIGN, copy(150, ""), copy(160, "")], [2]),
    ("a deck above a longer story", [SIGN, copy(150, ""), copy(160, ""), copy(160, "", nth=9)], [2, 3]),
    ("a row above that says other things", [SIGN, f"Norland {copy(101, '')}", "The mayor asked for a wall, and the council would not hear of it before the spring of the year, when all is paid"], [1, 2]),
    ("a dateline above", [SIGN, f"PORTVALE, March 3 (NNA) - {copy(110, '')}", copy(160, "")], [1, 2]),
    ("a row that is as long as no headline", [SIGN, copy(180, ""), copy(190, "")], [1, 2]),
    ("one that is shorter", [SIGN, copy(179, ""), copy(190, "")], [2]),
    ("title case", [SIGN, copy(101, "").title(), copy(101, "")], [2]),
    ("title case alone", [SIGN, copy(101, "").title()], []),
    ("a long first one", [copy(101, ""), copy(101, "", nth=9)], [0, 1]),
    ("a first one that does not tell", ["The old lighthouse of Portvale, a tower of white stone above the outer quay, with nine floors and no lamp", copy(101, "", nth=9)], [1]),
    ("a shorter first one", [copy(100, ""), copy(101, "", nth=9)], [1]),
)  # fmt: skip


@pytest.mark.parametrize(("texts", "which"), [row[1:] for row in STOPPED], ids=[row[0] for row in STOPPED])
def test_paragraphs_without_a_stop_get_one_for_the_while(texts: list[str], which: list[int]) -> None:
    copied = [Row(text) for text in texts]
    given = unstopped.stop(copied)
    assert [copied.index(row) for row in given] == which
    assert [row.text for row in given] == [f"{texts[n]}." for n in which]
    unstopped.unstop(given)
    assert [row.text for row in copied] == texts


@pytest.mark.parametrize("mark", ["<", "=", "+"])
@pytest.mark.parametrize("blanks", ["", " ", " " * 20])
def test_a_feed_s_mark_ends_a_line(mark: str, blanks: str) -> None:
    text = f"Rain fell{mark}{blanks}\nShips sailed"
    left = text if len(blanks) > 1 else text.replace(mark, "")
    assert feed_marks.clean(text) == left
    assert feed_marks.clean(f"^{text}") == text.replace(mark, "")


LONG = "Harbourmastershipsboysclub"

ROWS = (
    ("capitals of 26 characters above text that has small letters", ["RAIN FALLS ON TWO HARBOURS", f"{LONG} {small(23, '.')}", *[small(50)] * 3], 2),
    ("of 25", ["RAIN FALLS ON ONE HARBOUR", f"{LONG} {small(23, '.')}", *[small(50)] * 3], 1),
    ("three columns more", [*WRAPPED, "   rain fell."], 2),
    ("two", [*WRAPPED, "  rain fell."], 1),
    ("less than half a line is left before a small letter", [*WRAPPED, small(36), small(70)], 1),
    ("half a line", [*WRAPPED, small(35), small(70)], 2),
    ("less than half a line is left behind a small word", [*WRAPPED, f"{small(33)} of", large(70)], 1),
    ("half a line is left behind it", [*WRAPPED, f"{small(32)} of", large(70)], 2),
    ("behind another word", [*WRAPPED, f"{small(31)} sea", large(70)], 2),
    ("a word that is broken, behind two", [*WRAPPED, "in the stea-", *WRAPPED], 1),
    ("behind one", [*WRAPPED, "the stea-", *WRAPPED], 2),
    ("a broken word before a capital", [*WRAPPED, "in the stea-", large(70), *WRAPPED], 2),
    ("an open bracket", [*WRAPPED, "", "(Rain fell", large(70)], 2),
    ("an open bracket above", ["(Rain fell", large(70, ")"), "", *WRAPPED], 2),
    ("a closed one above", ["(Rain) fell", large(70, ")"), "", *WRAPPED], 3),
    ("a stop with room for the next word", [*WRAPPED, small(65, "."), "Rain fell"], 2),
    ("a small letter after a stop without room", [*WRAPPED, small(66, "."), "rain fell"], 1),
    ("a last line that ends in no stop, below one that does", [*WRAPPED, small(70, "."), f"Rain {small(61)} sea"], 2),
    ("one in small letters", [*WRAPPED, small(70, "."), small(70)], 1),
    ("the first two of a paragraph", ["Such rain fell.", *WRAPPED], 2),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "number"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_the_rows_of_wrapped_lines(lines: list[str], number: int) -> None:
    found = [row.text for row in rows("\n".join(lines), recognition.stands_alone)]
    assert (len(found), "".join(found).replace(" ", "")) == (number, "".join(lines).replace(" ", ""))


INNER = ["Rain fell. Ships sailed. Nets were cold. The quay was shut. It was dar"] * 2


@pytest.mark.parametrize(("size", "number"), [(65, 2), (66, 1)])
def test_a_full_line_with_a_stop_goes_on_where_many_sentences_do(size: int, number: int) -> None:
    text = "\n".join([*INNER, *WRAPPED, small(size, "."), "Rain fell."])
    assert len([*rows(text, lambda line: False)]) == number


@pytest.mark.parametrize(("shouted", "number"), [(False, 2), (True, 1)])
def test_a_byline_that_fills_its_line_goes_on_in_capitals_alone(*, shouted: bool, number: int) -> None:
    text = "\n".join(["By Marta Oyelaran and Grete Konstantinopoulos, Norland Press Portvale", large(70), *WRAPPED])
    assert len([*rows(text, lambda line: line.startswith("By "), shouted=shouted)]) == number


@pytest.mark.parametrize(("above", "number"), [(1, 1), (2, 2), (3, 2)])
@pytest.mark.parametrize("below", [[], ["", *WRAPPED]], ids=["the text's end", "text below"])
def test_a_last_line_without_a_stop_is_apart_from_two_lines_and_more(above: int, number: int, below: list[str]) -> None:
    last = f"Rain {small(61)} sea"
    text = "\n".join([*INNER, *WRAPPED, "", *[small(70)] * (above - 1), large(70, "."), last, *below])
    found = [row.text for row in rows(text, lambda line: False)]
    assert len(found) == 1 + number + bool(below)
    assert (found[number] == last) is (number > 1)


def test_capitals_break_their_words_too() -> None:
    text = "\n".join(
        [
            f"steamers {small(61)}",
            f"{small(57)} in the stea-",
            f"mers {small(58)} deep-",
            f"water {small(64)}",
            *WRAPPED,
        ]
    )
    [found] = rows(text.upper(), recognition.stands_alone, shouted=True)
    assert "IN THE STEAMERS RAIN" in found.text
    assert "DEEP-WATER RAIN" in found.text


UNWRAPPED = (
    ("31 characters", [copy(31, ""), "rain fell."], 1),
    ("30", [copy(30, ""), "rain fell."], 2),
    ("112", [copy(112, ""), "rain fell."], 1),
    ("113", [copy(113, ""), "rain fell."], 2),
    ("a small word", [f"{copy(31, '')} of", "Portvale fell."], 1),
    ("another one", [f"{copy(31, '')} sea", "Portvale fell."], 2),
    ("a small word before a mark", [f"{copy(31, '')} of", "“Portvale” fell."], 2),
    ("a small letter first", [small(31), "rain fell."], 2),
    ("a stop", [copy(31), "rain fell."], 2),
    ("four figures in both", [f"{copy(31, '')} 2031", "or 2032."], 2),
    ("three in one", [f"{copy(31, '')} 203", "or 2032."], 1),
    ("three in the other", [f"{copy(31, '')} 2031", "or 203."], 1),
    ("a short title", [f"{copy(31, '')} Dr.", "Roe went."], 1),
    ("a title and a question mark", [f"{copy(31, '')} Dr?", "Roe went."], 2),
    ("a byline below", [f"{copy(31, '')} as", "By Jane Roe"], 2),
    ("an empty line between", [copy(31, ""), "", "rain fell."], 2),
)  # fmt: skip


@pytest.mark.parametrize(("lines", "number"), [row[1:] for row in UNWRAPPED], ids=[row[0] for row in UNWRAPPED])
def test_the_rows_of_copy_too_short_to_tell(lines: list[str], number: int) -> None:
    assert len([*rows("\n".join(lines), recognition.stands_alone)]) == number
