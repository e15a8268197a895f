"""The marks that feeds and converters leave in copy: control characters, line marks, misread bytes."""

from itertools import pairwise

from gazette_cli.pattern import Pattern
from gazette_cli.wire.controls import MISREAD
from gazette_cli.words.sentences import ROW_ENDS

_FEED_CONTROLS = "".join(chr(code) for code in (*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0xAD, 0x200B, 0xFEFF))
"""IPTC 7901 and ANPA 1312 frame a story by SOH, STX, ETX, SYN, DC1-4 …; soft hyphens and zero-width marks come from pages."""

REPAIRS: dict[int, str] = {**dict.fromkeys(map(ord, _FEED_CONTROLS), " "), **MISREAD, 0x83: " ", 0x0C: "\n", 0xAD: ""}
"""What copy has in place of these characters."""
_REPAIRED = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\ufeff]")
_NO_SIGNS = bytes({*b"\t\n\r", *range(0x20, 0x7F), *range(0x80, 0xC2), *range(0xC3, 0xEF), *range(0xF0, 0x100)})
"""Bytes of UTF-8 that no character to be replaced begins with, the zero-width space aside."""
_LINE_MARKS = Pattern(r"(?m)^(?:[ \t]{0,20}\^)|(?<=[\w.,\"')?!:;]) ?[<=+](?=[ \t]{0,20}$)")
"""ANPA marks a line's beginning by `^` and its end by `<` or `=`; Kyodo ends its headline with `+`."""
_ANPA = Pattern(r"(?m)^[ \t]{0,20}\^\S|[\w\"'.,?!] ?[<=+][ \t]{0,20}$")


_LINE_ENDS = Pattern(r"\r{1,2}[ \t]{0,9}\n|\r")
"""The line ends of other systems; a program that writes CRLF for what is one already leaves `\\r\\r\\n`."""


FEWEST = 3
"""Lines in which a sentence goes on, below an empty one, that show that copy is double-spaced; and a fifth of all."""
HEAD = 2000
"""Characters that show whether empty lines part all lines."""
FULL = 40
"""Characters of a line that goes on in another, if it ends without a mark."""
STOPS = frozenset(ROW_ENDS + ":;")


def plain(text: str) -> str:
    """The text with `\\n` line ends, one at each line's of double-spaced copy, and no blanks at which no line breaks."""
    if "\r" in text:
        plainly = text.replace("\r\n", "\n")
        text = _LINE_ENDS.sub("\n", text) if "\r" in plainly else plainly
    text = text.replace("\xa0", " ")
    head = text[:HEAD]
    if "\t" in head and _is_moved_in(head):
        text = text.replace("\n\t", "\n").removeprefix("\t")
    return text.replace("\n\n", "\n") if "\n\n" in head and _is_double_spaced(head) else text


def _is_moved_in(head: str) -> bool:
    """Whether a whole text is moved in: most lines by a tab, and no line stands further out."""
    lines = [line for line in head.split("\n") if line and not line.isspace()]
    return all(line[0].isspace() for line in lines) and 2 * sum(line[0] == "\t" for line in lines) > len(lines)


def _is_double_spaced(head: str) -> bool:
    """Whether hardly a line has another right below it, and sentences go on below the empty ones."""
    lines = head.split("\n")
    words = [line for line in lines if line]
    if 10 * len([line for line, below in pairwise(lines) if line and below]) > len(words):
        return False
    shouted = head.isupper()
    going_on = [
        above
        for above, line in pairwise(words)
        if (shouted or line[0].islower()) and len(above) > FULL and above[-1] not in STOPS
    ]
    return len(going_on) >= FEWEST and 5 * len(going_on) > len(words)


def clean(text: str) -> str:
    """The text without the marks of the feed that are no part of any word."""
    if _may_need_repair(text):
        text = _REPAIRED.sub(lambda hit: REPAIRS[ord(hit[0])], text)
    if _may_be_anpa(text) and _ANPA.search(text):
        text = _LINE_MARKS.sub("", text)
    return text


def _may_need_repair(text: str) -> bool:
    """Whether a text has what a character to be replaced begins with in UTF-8: quicker than to ask each character."""
    return "\u200b" in text or bool(text.encode(errors="surrogatepass").translate(None, _NO_SIGNS))


def _may_be_anpa(text: str) -> bool:
    return "^" in text or any(mark in text and (f"{mark}\n" in text or f"{mark} \n" in text) for mark in "<=+")
