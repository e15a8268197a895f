"""Scripts that are nearly JSON → JSON.

Templates print JSON-LD without a JSON library: quotation marks in a text are not escaped, a comma is missing or twice
there, a comment stands between, an emoji is cut in half, the end is cut off. A browser does not complain.
"""

import html
from collections.abc import Iterator

from gazette_cli.pattern import Pattern

TOKEN = Pattern(r"[ \t\r\n]+|//[^\n]*|/\*|[{}\[\],:\"]|[^\s{}\[\],:\"/]+|/")
"""White space, a comment's beginning, a mark, or a word without marks."""
_SPACE = r"[ \t\r\n]{0,99}"
_KEY = rf"\"[\w@:-]{{1,60}}\"{_SPACE}:"
_END = rf"{_SPACE}(?:$|[}}\]]|//|/\*"
IN_OBJECT = Pattern(rf"{_END}|,(?:{_SPACE},)?{_SPACE}(?:{_KEY}|[}}/]|$)|(?<!,){_KEY})")
"""What follows the mark that closes a string in an object: its end, or another key."""
IN_LIST = Pattern(rf"{_END}|,{_SPACE}(?:[\"{{\[\],\d/-]|true|false|null|$))")
KEYED = Pattern(rf"{_SPACE}:")
MARK = Pattern(r"[\"\\]")
ESCAPE = Pattern(r"[\"\\/bfnrt]|u[0-9a-fA-F]{4}")
HIGH, LOW = Pattern(r"\\u[dD][89abAB]"), Pattern(r"\\u[dD][c-fC-F]")
"""The halves of a character that UTF-16 has in two: "\\ud83d\\ude00"."""
WORD = Pattern(r"true|false|null|-?\d{1,30}(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?")
ENDS = frozenset('}]"w')
"""What a value ends with; `w` stands for a number or a word. Commas are put behind them, wherever the script has its own."""
DEEPEST = 200
ESCAPED = "&quot;"


def mended(script: str) -> str:
    """The script as JSON, as far as it can be told what was meant; several values become a list."""
    if script[1:40].lstrip().startswith(ESCAPED):
        script = html.unescape(script)
    tokens = "".join(_Mender(script).tokens())
    return f"[{tokens}]" if tokens else ""


def closing(bracket: str) -> str:
    """The bracket that closes what another opens."""
    return "}" if bracket == "{" else "]"


class _Mender:
    """One pass over the script."""

    def __init__(self, script: str) -> None:
        self._script = script
        self._open: list[str] = []
        self._last = ""
        """The last token that is no white space nor a comma, by its first character."""
        self._key = False
        """Whether that token is a key."""

    def tokens(self) -> Iterator[str]:
        """The tokens of the mended script."""
        at = 0
        while found := TOKEN.match(self._script, at):
            at, token = found.end(), found[0]
            if token == "/*":
                end = self._script.find("*/", at)
                at = len(self._script) if end < 0 else end + 2
            elif token == '"':
                text, at = self._string(at)
                yield from self._value(text)
            elif token in "{[":
                yield from self._opened(token)
            elif token in "}]":
                yield from self._closed(token)
            elif token == ":":
                yield from self._colon()
            elif not token.isspace() and token[0] not in ",/":
                yield from self._value(token if WORD.fullmatch(token) else "null")
        while self._open:
            yield from self._closed(closing(self._open[-1]))

    def _may_be_key(self) -> bool:
        """Whether a string here is a key."""
        return bool(self._open) and self._open[-1] == "{" and self._last != ":"

    def _string(self, start: int) -> tuple[str, int]:
        """The string that begins here, with what is not allowed in one escaped, and where it ends."""
        parts: list[str] = ['"']
        follows = KEYED if self._may_be_key() else IN_OBJECT if self._open[-1:] == ["{"] else IN_LIST
        at = start
        for found in MARK.finditer(self._script, start):
            if found.start() < at:
                continue
            parts.append(self._script[at : found.start()])
            at = found.end()
            if found[0] == "\\":
                escape = self._escape(at)
                parts.append(escape[0])
                at = escape[1]
            elif follows.match(self._script, at):
                return f'{"".join(parts)}"', at
            else:
                parts.append('\\"')
        return f'{"".join(parts)}{self._script[at:]}"', len(self._script)

    def _escape(self, at: int) -> tuple[str, int]:
        """An escape, if there is such a one and its character is whole; else nothing, and what follows stays text."""
        found = ESCAPE.match(self._script, at)
        if found is None:
            return "", at
        if HIGH.match(self._script, at - 1):
            whole = LOW.match(self._script, found.end()) is not None
            return (self._script[at - 1 : at + 11], at + 11) if whole else ("", found.end())
        return ("", found.end()) if LOW.match(self._script, at - 1) else (f"\\{found[0]}", found.end())

    def _value(self, text: str) -> Iterator[str]:
        if self._last in ENDS:
            yield ","
        self._key = self._may_be_key()
        yield text
        self._last = '"' if text[0] == '"' else "w"

    def _opened(self, token: str) -> Iterator[str]:
        if self._last in ENDS:
            yield ","
        if len(self._open) < DEEPEST:
            self._open.append(token)
            self._last = token
            self._key = False
            yield token

    def _closed(self, token: str) -> Iterator[str]:
        if self._open and closing(self._open[-1]) == token:
            self._open.pop()
            if self._key or self._last == ":":
                yield ":null" if self._key else "null"
            self._last = token
            self._key = False
            yield token

    def _colon(self) -> Iterator[str]:
        if self._key:
            self._last, self._key = ":", False
            yield ":"
