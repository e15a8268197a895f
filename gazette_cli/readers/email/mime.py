"""Mail and MHT, RFC 5322 and RFC 2045 to 2049: the fields of a message, decoded, and its parts.

A message is cut at its boundaries here, and each head given to Python's `email`: that one alone reads every line of an
attachment at every level. No part is unpacked before it is asked for.
"""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING, NamedTuple

from gazette_cli.charsets import guess
from gazette_cli.decode import decode
from gazette_cli.errors import GazetteError, NotNewsError
from gazette_cli.pattern import Pattern
from gazette_cli.wire.controls import without_controls

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

DEEPEST = 12
"""Levels of parts within parts, mails within mails among them."""
MANY = 10_000
"""Parts on one level: no mail has as many."""
LONGEST = 4000
"""Characters of a field that are looked at."""
STRUCTURED = ("content-type", "content-disposition")
"""Fields with parameters."""
ENCODED_WORD = Pattern(r"=\?([\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?([BbQq])\?([^?\n]{0,2000})\?=")
"""RFC 2047: `=?utf-8?Q?H=C3=A4fen?=`; blanks in it are a mistake that many programs make."""
BETWEEN = Pattern(r"(?<=\?=)\s{1,99}(?==\?)")
"""White space between two of them, which is none of the text."""
NOT_BASE64 = bytes(
    byte for byte in range(256) if not (chr(byte).isascii() and (chr(byte).isalnum() or chr(byte) in "+/"))
)
"""What stands in base64 by mistake, or at the end of its lines."""


class Part(NamedTuple):
    """A message, or a part of one."""

    head: Message
    """Its fields."""
    content: bytes
    """What follows the blank line, as it is packed."""

    @property
    def kind(self) -> str:
        """`text/plain`, `multipart/mixed`."""
        return self.head.get_content_type()

    @property
    def is_attached(self) -> bool:
        """Whether it is said to be no part of the text."""
        return self.head.get_content_disposition() == "attachment"

    @property
    def file(self) -> str | None:
        """The name of the file that it was."""
        try:
            return words(self.head.get_filename() or "") or None
        except (ValueError, LookupError):  # an encoding of RFC 2231 that there is not
            return None

    def parameter(self, name: str) -> str | None:
        """A parameter of the field Content-Type."""
        found = self.head.get_param(name)
        return str(found[2] if isinstance(found, tuple) else found) if found else None

    def field(self, name: str) -> str:
        """A field's text, unfolded and decoded; empty where there is none."""
        return words(str(self.head.get(name, ""))[:LONGEST])


def opened(content: bytes) -> Part:
    """The message or part that these bytes are, `\\n` between their lines."""
    from email.parser import HeaderParser

    if content.startswith(b"\n"):
        above, content = "", content[1:]
    else:
        before, _, content = content.partition(b"\n\n")
        above = text_of(before)
    head = HeaderParser().parsestr(above)
    for name in STRUCTURED:
        if name in head:
            head.replace_header(name, str(head[name])[:LONGEST])
    rest = head.get_payload()  # the lines from one on that is no field: they are text already
    if isinstance(rest, str) and rest:
        content = rest.encode("utf-8", "replace") + b"\n\n" + content
    return Part(head, content)


def parts(message: Part, depth: int = 0) -> Iterator[Part]:
    """What a message is made of, in order, without the parts that only hold others; of alternatives all.

    Raises NotNewsError for parts too deep in one another, or too many.
    """
    boundary = message.parameter("boundary")
    if not message.kind.startswith("multipart/"):
        yield message
        return
    if not boundary:
        message.head.replace_header("Content-Type", "text/plain")
        yield message
        return
    if depth > DEEPEST:
        raise NotNewsError("parts within parts, too deep, no story in it")
    within = message.kind == "multipart/digest"
    for piece in pieces(message.content, boundary):
        part = opened(piece)
        if within and "content-type" not in part.head:
            part.head["Content-Type"] = "message/rfc822"
        yield from parts(part, depth + 1)


def pieces(content: bytes, boundary: str) -> list[bytes]:
    """What stands between the lines of a boundary; a last one that is missing was cut off with the rest.

    Raises NotNewsError for too many.
    """
    content, line = b"\n" + content, b"\n--" + boundary.rstrip().encode("utf-8", "replace")
    found: list[bytes] = []
    begin, at = -1, content.find(line)
    while at >= 0:
        end = content.find(b"\n", at + 1)
        end = len(content) if end < 0 else end
        rest = content[at + len(line) : end].strip()
        if rest in (b"", b"--"):  # else a longer boundary, that of a part in it
            found += [content[begin + 1 : at]] if begin >= 0 else []
            begin = len(content) if rest else end
        if rest == b"--":
            break
        if len(found) > MANY:
            raise NotNewsError(f"over {MANY:,} parts, no story in it")
        at = content.find(line, end)
    return found if begin in (-1, len(content)) else [*found, content[begin + 1 :]]


def unpacked(part: Part) -> bytes:
    """The content of a part as it was before it was packed for its way; what is wrong in it is left as it stands."""
    code = str(part.head.get("content-transfer-encoding", "")).strip().lower()
    if code == "quoted-printable":
        return binascii.a2b_qp(part.content)
    if code == "base64":
        return from_base64(part.content)
    return part.content


def from_base64(packed: bytes) -> bytes:
    """Bytes that are in base64, as far as they are; those of a file that was cut off, and with scraps in it."""
    packed = packed.partition(b"=")[0].translate(None, NOT_BASE64)
    return binascii.a2b_base64(packed[: len(packed) - (len(packed) % 4 == 1)] + b"==")


def decoded(part: Part) -> tuple[str, bool]:
    """The text of a part, and whether its encoding had to be guessed. Raises GazetteError for what is no text."""
    hint = part.parameter("charset")
    return decode(unpacked(part), declares=True, hint=hint)


def text_of(content: bytes, charset: str | None = None) -> str:
    """The text of some bytes of a head, whatever is wrong with them."""
    try:
        return decode(content, declares=True, hint=charset)[0]
    except GazetteError:
        return guess(content.replace(b"\0", b""))


def words(field: str) -> str:
    """A field's text with its encoded words decoded, white space folded."""
    if "=?" in field:
        field = ENCODED_WORD.sub(lambda found: word(found[1], found[2], found[3]), BETWEEN.sub("", field))
    return " ".join(without_controls(field).split())


def word(charset: str, code: str, text: str) -> str:
    """The text of an encoded word."""
    packed = text.encode("utf-8", "replace")
    content = from_base64(packed) if code in "Bb" else binascii.a2b_qp(packed, header=True)
    return text_of(content, charset)
