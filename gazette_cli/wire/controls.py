"""Control characters in markup, and what stands in their places."""

import re

from gazette_cli.pattern import Pattern

MISREAD = {code: bytes([code]).decode("windows-1252", "replace") for code in range(0x80, 0xA0) if code != 0x83}
"""Windows-1252 read as Latin-1 leaves C1 controls where quotation marks and dashes stood; 0x83 is a florin sign that copy has not."""

_CONTROLS = Pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
    r"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|12[7-9]|1[345]\d)(?!\d)|[xX]0*(?:[0-8BbCcEeFf]|1[\dA-Fa-f]|7[Ff]|[89][\dA-Fa-f])(?![\dA-Fa-f]));?"
    r"|\\u00(?:0[0-8BbCcEeFf]|1[\dA-Fa-f]|7[Ff]|[89][\dA-Fa-f])"
)
"""Control characters in markup: as they are, as `&#27;` or `&#x1b;`, and in a script as `\\u001b`."""


def without_controls(markup: str) -> str:
    """Markup without control characters; those of C1 are what Windows-1252 has in their places, as browsers show them."""
    return _CONTROLS.sub(_uncontrolled, markup)


_BARE = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters, halves of characters, and what is none: no document of XML can hold most of them."""
_BLANK = "\x0b\x0c\x1c\x1d\x1e\x1f"
"""Those that are white space."""


def shown(text: str) -> str:
    """A text in which nothing is left to be resolved, without control characters and what is no character."""
    return text if text.isprintable() else _BARE.sub(_shown, text)


def may_hold_some(source: str) -> bool:
    """Whether there are such characters in a document, or references and escapes that may stand for some."""
    return "&#" in source or "\\" in source or _BARE.search(source) is not None


def _shown(hit: re.Match[str]) -> str:
    return " " if hit[0] in _BLANK else MISREAD.get(ord(hit[0]), "\ufffd")


def _uncontrolled(hit: re.Match[str]) -> str:
    written = hit[0].strip("&#;\\")
    digits = written.lstrip("xXu")
    code = ord(hit[0]) if len(hit[0]) == 1 else int(digits.lstrip("0") or "0", 10 if digits == written else 16)
    return MISREAD.get(code, " ")
