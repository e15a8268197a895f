"""Files that are no text, given by mistake or to be unpacked first: told by their signature, with what to do."""

from typing import NamedTuple

BLANKS = b" \t\r\n"
"""What a program may have put before a file."""
HEAD = 65_536
"""How many bytes of an input are looked at."""

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
"""How gzip and zstd begin; what is packed twice has to be unpacked first."""
SKIPPED = tuple(bytes([first]) + b"\x2a\x4d\x18" for first in range(0x50, 0x60))
"""How a frame of zstd begins that holds no data (RFC 8878, 3.1.2), such as pzstd's."""
UNPACKED = (GZIP, ZSTD, *SKIPPED)
"""How what `unpack` reads begins."""

WARC = b"WARC/"
"""How a web archive begins (ISO 28500, 4)."""


class Packed(NamedTuple):
    """A kind of file that is not text, told by how its bytes begin."""

    name: str
    begins: bytes
    """What stands at its beginning, or at the byte `at`."""
    holds: bytes = b""
    """What else is among its first bytes."""
    advice: str = ""
    """The command that makes text of it; `{}` is the file's name, `{file}` that of one that has to be a file."""
    at: int = 0


PACKED = (
    Packed("PDF", b"%PDF-", b"", "pdftotext {file} - | gazette parse"),
    Packed(
        "an EPUB book",
        b"PK\x03\x04",
        b"application/epub+zip",
        "pandoc -s -f epub -t plain --wrap=none {} | gazette parse",
    ),
    Packed(
        "an OpenDocument text",
        b"PK\x03\x04",
        b"opendocument.text",
        "pandoc -f odt -t plain --wrap=none {} | gazette parse",
    ),
    Packed(
        "a Word document (docx)",
        b"PK\x03\x04",
        b"word/document.xml",
        "pandoc -s -f docx -t plain --wrap=none {} | gazette parse",
    ),
    Packed("an Excel table (xlsx)", b"PK\x03\x04", b"xl/workbook.xml"),
    Packed("a zip archive", b"PK\x03\x04", b"", "unzip {file} -d DIR; gazette parse DIR/*"),
    Packed("a tar archive", b"ustar", b"", "mkdir DIR; tar xf {file} -C DIR; gazette parse DIR/*", 257),
    Packed("a gzip file", GZIP, b"", "gzip -dc {} | gazette parse"),
    Packed("a bzip2 file", b"BZh", b"1AY&SY", "bzip2 -dc {} | gazette parse"),
    Packed("an xz file", b"\xfd7zXZ\0", b"", "xz -dc {} | gazette parse"),
    Packed("a zlib stream", b"x\x9c", b"", "zlib-flate -uncompress < {file} | gazette parse"),
    Packed("a zstd file", ZSTD, b"", "zstd -dc {} | gazette parse"),
    Packed(
        "a Word document (doc)", b"\xd0\xcf\x11\xe0", b"W\0o\0r\0d\0D\0o\0c\0", "soffice --cat {file} | gazette parse"
    ),
    Packed("an old Office document", b"\xd0\xcf\x11\xe0"),
)
"""Narrow ones first. A docx file names its parts, `word/document.xml` among them, before what it packs of each."""


def packed(source: bytes, name: str) -> str | None:
    """What a file is that is packed or no text, and what to do; None for all that has no row."""
    head = source[:HEAD]
    first = len(head) - len(head.lstrip(BLANKS))
    for row in PACKED:
        if source.startswith(row.begins, row.at or first) and row.holds in head:
            return f"{row.name}, not plain text" + (f"; try {named(row.advice, name)}" if row.advice else "")
    return None


def rooted(name: str) -> str:
    """A file's name that no command takes for an option: "./-a.txt"."""
    return f"./{name}" if name.startswith("-") else name


def named(advice: str, name: str) -> str:
    """The advice for the file of that name; a command that reads standard input needs none there."""
    if name == "-":
        return advice.replace(" {}", "").replace("{file}", "FILE")
    import shlex

    quoted = shlex.quote(rooted(name))
    return advice.replace("{}", quoted).replace("{file}", quoted)
