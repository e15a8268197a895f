"""The marks that feeds and converters leave in copy: control characters, line marks, misread bytes."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.controls import MISREAD
from gazette_cli.words.sentences import STOPS

_FEED_CONTROLS = "".join(chr(code) for code in (*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0xAD, 0x200B, 0xFEFF))
"""IPTC 7901 and ANPA 1312 frame a story by SOH, STX, ETX, SYN, DC1-4 …; soft hyphens and zero-width marks come from pages."""

_REPAIRS: dict[int, str] = {**dict.fromkeys(map(ord, _FEED_CONTROLS), " "), **MISREAD, 0x83: " ", 0x0C: "\n", 0xAD: ""}
_LINE_MARKS = Pattern(r"(?m)^(?:[ \t]{0,20}\^)|(?<=[\w.,\"')?!:;]) ?[<=+](?=[ \t]{0,20}$)")
"""ANPA marks a line's beginning by `^` and its end by `<` or `=`; Kyodo ends its headline with `+`."""
_ANPA = Pattern(r"(?m)^[ \t]{0,20}\^\S|[\w\"'.,?!] ?[<=+][ \t]{0,20}$")


_LINE_ENDS = Pattern(r"\r{1,2}[ \t]{0,9}\n|\r")
"""The line ends of other systems; a program that writes CRLF for what is one already leaves `\\r\\r\\n`."""


FEWEST = 3
"""Lines in which a sentence goes on, below an empty one, that show that copy is double-spaced; and a fifth of all."""
HEAD = 2000
"""Characters that show whether empty lines part all lines."""
FULL = 50
"""Characters of a line that ends without a stop in copy in capitals, and so goes on."""


def plain(text: str) -> str:
    """The text with `\\n` line ends, one at each line's of double-spaced copy, and no blanks at which no line breaks."""
    text = _LINE_ENDS.sub("\n", text) if "\r" in text else text
    text = text.replace("\xa0", " ")
    head = text[:HEAD]
    doubled = 2 * head.count("\n\n") > 0.9 * head.count("\n") and _is_double_spaced(head)
    return text.replace("\n\n", "\n") if doubled else text


def _is_double_spaced(text: str) -> bool:
    """Whether sentences go on below empty lines."""
    lines = text.split("\n\n")
    going_on = sum(line[:1].islower() for line in lines)
    if not going_on and text.isupper():
        going_on = sum(len(line) > FULL and line[-1] not in STOPS for line in lines)
    return going_on >= FEWEST and 5 * going_on > len(lines)


def clean(text: str) -> str:
    """The text without the marks of the feed that are no part of any word."""
    if not text.replace("\n", "").isprintable():
        text = text.translate(_REPAIRS)
    if _may_be_anpa(text) and _ANPA.search(text):
        text = _LINE_MARKS.sub("", text)
    return text


def _may_be_anpa(text: str) -> bool:
    return "^" in text or any(f"{mark}\n" in text or f"{mark} \n" in text for mark in "<=+")
