"""Texts in HTML: what would be markup is escaped, what no document may hold is shown as what it is."""

import re
from typing import Any

import orjson

from gazette_cli.pattern import Pattern

PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"} | {0x7F: 0x2421}
"""Control characters, and the pictures that Unicode has of them; a form feed and a carriage return would not stay."""
NONE = Pattern(
    "[\x80-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(n << 16 | 0xFFFE)}{chr(n << 16 | 0xFFFF)}" for n in range(17))
    + "]"
)
"""Controls without a picture, halves of characters, and what Unicode says will never be a character."""
ACTIVE = Pattern(
    "[<>&\x7f-\x9f\ufdd0-\ufdef" + "".join(f"{chr(n << 16 | 0xFFFE)}{chr(n << 16 | 0xFFFF)}" for n in range(17)) + "]"
)
"""What must not stand in a script as it is: what could end it, and what no document may hold."""


def text(value: str) -> str:
    """A text between tags."""
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return value if value.isprintable() else allowed(value)


def attribute(value: str) -> str:
    """A text between the quotation marks of an attribute."""
    return text(value).replace('"', "&quot;")


def allowed(value: str) -> str:
    """A text without what HTML forbids."""
    return NONE.sub("\ufffd", value.translate(PICTURES))


def script(value: Any) -> str:
    """A value as JSON between the tags of a script: nothing in it can end the script, or begin a comment."""
    return ACTIVE.sub(_escaped, orjson.dumps(value).decode())


def _escaped(hit: re.Match[str]) -> str:
    """A character as JSON escapes it, one beyond the first plane as its two halves."""
    halves = hit[0].encode("utf-16-be")
    return "".join(f"\\u{halves[n : n + 2].hex()}" for n in range(0, len(halves), 2))
