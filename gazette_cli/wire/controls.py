"""Control characters in markup, and what stands in their places."""

import re

from gazette_cli.pattern import Pattern

MISREAD = {code: bytes([code]).decode("windows-1252", "replace") for code in range(0x80, 0xA0) if code != 0x83}
"""Windows-1252 read as Latin-1 leaves C1 controls where quotation marks and dashes stood; 0x83 is a florin sign that copy has not."""

_CONTROLS = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Control characters as they are."""
_CONTROL_BYTES = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]")
"""The same in UTF-8 of which each byte is a character."""
_REFERENCES = Pattern(
    r"&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01]|12[7-9]|1[345][0-9])(?![0-9])|[xX]0*(?:[0-8BbCcEeFf]|1[0-9A-Fa-f]|7[Ff]|[89][0-9A-Fa-f])(?![0-9A-Fa-f]));?"
)
"""In markup: `&#27;` or `&#x1b;`."""
_ESCAPES = Pattern(r"\\u00(?:0[0-8BbCcEeFf]|1[0-9A-Fa-f]|7[Ff]|[89][0-9A-Fa-f])")
"""In a script: `\\u001b`."""
_NO_SIGNS = bytes({*b"\t\n\r", *range(0x20, 0x7F), *range(0xC0, 0x100)} - {0xC2})
"""Bytes that are of no control character. Little of a page is left without them."""


def without_controls(markup: str) -> str:
    """Markup without control characters; those of C1 are what Windows-1252 has in their places, as browsers show them."""
    return _replaced(markup, markup.encode(errors="surrogatepass"))


def uncontrolled(markup: str) -> bytes:
    """The same in UTF-8."""
    encoded = markup.encode()
    replaced = _replaced(markup, encoded)
    return encoded if replaced is markup else replaced.encode()


def _replaced(markup: str, encoded: bytes) -> str:
    """A pattern replaces over the whole only what was found in it, for that is slow, and pages have next to none."""
    if _CONTROL_BYTES.search(encoded.translate(None, _NO_SIGNS).decode("latin-1")):
        markup = _CONTROLS.sub(_as_it_is, markup)
    if _REFERENCES.search(markup):
        markup = _REFERENCES.sub(_referred, markup)
    return _ESCAPES.sub(_escaped, markup) if _ESCAPES.search(markup) else markup


def _as_it_is(hit: re.Match[str]) -> str:
    return _instead(ord(hit[0]))


def _referred(hit: re.Match[str]) -> str:
    digits = hit[0].strip("&#;")
    return _instead(int(digits[1:], 16) if digits[0] in "xX" else int(digits.lstrip("0") or "0"))


def _escaped(hit: re.Match[str]) -> str:
    return _instead(int(hit[0][-2:], 16))


def _instead(code: int) -> str:
    return MISREAD.get(code, " ")


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
