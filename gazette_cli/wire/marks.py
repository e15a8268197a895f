"""The marks that feeds and converters leave in copy: control characters, line marks, misread bytes."""

import re

from gazette_cli.pattern import Pattern

_FEED_CONTROLS = "".join(chr(code) for code in (*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0xAD, 0x200B, 0xFEFF))
"""IPTC 7901 and ANPA 1312 frame a story by SOH, STX, ETX, SYN, DC1-4 …; soft hyphens and zero-width marks come from pages."""

_MISREAD = {code: bytes([code]).decode("windows-1252", "replace") for code in range(0x80, 0xA0) if code != 0x83}
"""Windows-1252 read as Latin-1 leaves C1 controls where quotation marks and dashes stood; 0x83 is a florin sign that copy has not."""

_REPAIRS: dict[int, str] = {**dict.fromkeys(map(ord, _FEED_CONTROLS), " "), **_MISREAD, 0x83: " ", 0x0C: "\n", 0xAD: ""}
_ODD = Pattern(f"[{re.escape(_FEED_CONTROLS)}\x0c\x80-\x9f]")
_LINE_MARKS = Pattern(r"(?m)^(?:[ \t]{0,20}\^)|(?<=[\w.,\"')?!:;]) ?[<=+](?=[ \t]{0,20}$)")
"""ANPA marks a line's beginning by `^` and its end by `<` or `=`; Kyodo ends its headline with `+`."""
_ANPA = Pattern(r"(?m)^[ \t]{0,20}\^\S|[\w\"'.,?!] ?[<=+][ \t]{0,20}$")


_CONTROLS = Pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
    r"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|12[7-9]|1[345]\d)(?!\d)|[xX]0*(?:[0-8BbCcEeFf]|1[\dA-Fa-f]|7[Ff]|[89][\dA-Fa-f])(?![\dA-Fa-f]));?"
    r"|\\u00(?:0[0-8BbCcEeFf]|1[\dA-Fa-f]|7[Ff]|[89][\dA-Fa-f])"
)
"""Control characters in markup: as they are, as `&#27;` or `&#x1b;`, and in a script as `\\u001b`."""


def without_controls(markup: str) -> str:
    """Markup without control characters; those of C1 are what Windows-1252 has in their places, as browsers show them."""
    return _CONTROLS.sub(_uncontrolled, markup)


def _uncontrolled(hit: re.Match[str]) -> str:
    written = hit[0].strip("&#;\\")
    digits = written.lstrip("xXu")
    code = ord(hit[0]) if len(hit[0]) == 1 else int(digits.lstrip("0") or "0", 10 if digits == written else 16)
    return _MISREAD.get(code, " ")


def line_ends(text: str) -> str:
    """The text with `\\n` line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def clean(text: str) -> str:
    """The text without the marks of the feed that are no part of any word."""
    if _ODD.search(text):
        text = text.translate(_REPAIRS)
    if _may_be_anpa(text) and _ANPA.search(text):
        text = _LINE_MARKS.sub("", text)
    return text


def _may_be_anpa(text: str) -> bool:
    return "^" in text or any(f"{mark}\n" in text or f"{mark} \n" in text for mark in "<=+")
