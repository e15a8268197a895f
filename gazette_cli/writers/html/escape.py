"""Texts in HTML: what would be markup is escaped, what no document may hold is shown as what it is."""

from typing import Any

import orjson

from gazette_cli.pattern import Pattern
from gazette_cli.writers.shown import PICTURES

DRAWN = {code: picture for code, picture in PICTURES.items() if chr(code) not in "\t\n"}
"""Control characters that are shown by their pictures; a form feed and a carriage return would not stay."""
FORBIDDEN = "\x80-\x9f\ufdd0-\ufdef" + "".join(f"{chr(n << 16 | 0xFFFE)}{chr(n << 16 | 0xFFFF)}" for n in range(17))
"""Controls without a picture, and what Unicode says will never be a character: no document may hold them."""
REPLACED = Pattern(f"[\ud800-\udfff{FORBIDDEN}]")
"""Those, and halves of characters."""
ESCAPED = Pattern(f"[\x7f{FORBIDDEN}]")
"""Those that JSON would leave as they are."""
ACTIVE = "<>&"
"""What could end a script, or begin a comment in it."""


def text(value: str) -> str:
    """A text between tags."""
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return value if value.isprintable() else allowed(value)


def attribute(value: str) -> str:
    """A text between the quotation marks of an attribute."""
    return text(value).replace('"', "&quot;")


def allowed(value: str) -> str:
    """A text without what HTML forbids."""
    return REPLACED.sub("\ufffd", value.translate(DRAWN))


def script(value: Any) -> str:
    """A value as JSON between the tags of a script: nothing in it can end the script, or begin a comment."""
    data = orjson.dumps(value).decode()
    for sign in ACTIVE:
        data = data.replace(sign, _escape(sign))
    return data if data.isprintable() else ESCAPED.sub(lambda hit: _escape(hit[0]), data)


def _escape(character: str) -> str:
    """A character as JSON escapes it, one beyond the first plane as its two halves."""
    halves = character.encode("utf-16-be")
    return "".join(f"\\u{halves[n : n + 2].hex()}" for n in range(0, len(halves), 2))
