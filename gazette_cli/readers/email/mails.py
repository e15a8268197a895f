"""A mail: its parts sorted, and what its fields say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gazette_cli.errors import GazetteError
from gazette_cli.pattern import Pattern
from gazette_cli.readers.email import letters, marks, mime
from gazette_cli.wire.controls import without_controls

if TYPE_CHECKING:
    import re

ADDRESS = Pattern(r"(?<![^\s<>()\"])[^\s<>()\"@]{1,200}@[^\s<>()\"@,;]{1,200}")
"""An address, which begins a word."""
MESSAGE_ID = Pattern(r"<?([^<>\s@]{1,400}@[^<>\s@]{1,400})>?$")
"""What a Message-ID has to be to make a URL."""
TEXT = "text/plain"
PAGE = "text/html"
MAILS = ("message/rfc822", "message/global", "message/news")
"""The kinds of parts that are read."""


class Mail(NamedTuple):
    """A message, its parts sorted."""

    message: mime.Part
    plain: list[mime.Part]
    pages: list[mime.Part]
    mails: list[bytes]
    """Those that are enclosed."""
    texts: list[mime.Part]
    """Texts that are attached as files."""
    files: list[mime.Part]
    """All files that are attached or named."""
    is_page: bool
    """Whether it is a page that was saved."""
    is_digest: bool
    """Whether it gathers mails."""


def sorted_out(message: mime.Part) -> Mail:
    """A message with its parts sorted."""
    mail = Mail(
        message, [], [], [], [], [], is_page=_is_page(message), is_digest=b"multipart/digest" in message.content
    )
    for part in mime.parts(message):
        if part.kind in MAILS:
            mail.mails.append(mime.unpacked(part))
            continue
        named = part.is_attached or part.file
        if part.kind in (TEXT, PAGE):
            (mail.texts if named else mail.plain if part.kind == TEXT else mail.pages).append(part)
        if named:
            mail.files.append(part)
    return mail


def _is_page(message: mime.Part) -> bool:
    """Whether a message is a page that a browser saved: it says so, and nobody sent it."""
    saved = "snapshot-content-location" in message.head or "saved by" in message.field("from").lower()
    return saved or (
        message.kind == "multipart/related" and "message-id" not in message.head and not message.field("to")
    )


def text_of(parts: list[mime.Part]) -> tuple[str, bool]:
    """The text of some parts, and whether the encoding of one had to be guessed; what is no text is left out."""
    found: list[str] = []
    guessed = False
    for part in parts:
        try:
            text, guess = mime.decoded(part)
        except GazetteError:
            continue
        text = without_controls(text.replace("\r\n", "\n").replace("\r", "\n"))
        if (part.parameter("format") or "").lower() == "flowed":
            text = letters.flowed(text, delete=(part.parameter("delsp") or "").lower() == "yes")
        found.append(text)
        guessed = guessed or guess
    return "\n\n".join(found), guessed


def told(source: bytes) -> str:
    """What a mail says: its Subject and its text."""
    mail = sorted_out(mime.opened(source))
    return f"{mail.message.field('subject')} {text_of(mail.plain)[0]}"


def headline(message: mime.Part) -> str:
    """A message's Subject without what programs and senders put before it."""
    found = message.field("subject")
    while prefix := tag(found, message) or marks.PREFIX.match(found) or marks.LABEL.match(found):
        found = found[prefix.end() :]
    return found


def tag(text: str, message: mime.Part) -> re.Match[str] | None:
    """The name of the list that a message came by, where it stands before a text."""
    found = marks.TAG.match(text)
    lists = (message.field(name).lower() for name in ("list-id", "list-post", "to", "from", "subject"))
    return found if found and any(found[1].lower() in one.removeprefix(found[0].lower()) for one in lists) else None


def sender(field: str) -> str | None:
    """The name in a field From: `"Example Press" <desk@such.example>`, `desk@such.example (Example Press)`."""
    found = ADDRESS.search(field)
    if found is None:
        return field.strip("\"' <>") or None
    before = field[: found.start()].rstrip("<( ").strip("\"' ")
    behind = field[found.end() :].strip("<>() \"'")
    return before or behind or found[0]


def uri(message: mime.Part) -> str | None:
    """The Message-ID as a URL, RFC 2392; None where it is none."""
    from urllib.parse import quote

    found = MESSAGE_ID.match(message.field("message-id"))
    return f"mid:{quote(found[1], safe='@!$&()*+,;=:-._~')}" if found else None
