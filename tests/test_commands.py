"""The command as a shell sees it: each session in tests/commands shows what it says it shows."""

import shutil
from pathlib import Path

import pytest
from console import Session, sessions, show, trimmed

HERE = Path(__file__).parent
SESSIONS = [
    (path.stem, session)
    for path in sorted((HERE / "commands").glob("*.txt"))
    for session in sessions(path.read_text("utf-8"))
]

STORY = (
    "Mill reopens after the flood\n\nThe mill reopens on Friday, its owner said.\n\nIt had stood still for a month.\n"
)

ODD_FILES = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\r\n\xc2\xa0\n",
    "bom-only.txt": b"\xef\xbb\xbf\n",
    "photo.jpg": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)),
    "report.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "WordDocument".encode("utf-16-le"),
    "new.docx": b"PK\x03\x04\x14\0\x06\0\x08\0" + bytes(20) + b"word/document.xml" + bytes(99),
    "book.epub": b"PK\x03\x04\x14\0\0\0\0\0" + bytes(20) + b"mimetypeapplication/epub+zip" + bytes(99),
    "open.odt": b"PK\x03\x04\x14\0\0\0\0\0"
    + bytes(20)
    + b"mimetypeapplication/vnd.oasis.opendocument.text"
    + bytes(99),
    "all.zip": b"PK\x03\x04\x14\0\0\0\0\0" + bytes(20) + b"wire/a.txt" + bytes(99),
    "a b.txt.gz": b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + bytes(99),
    "a.rtf": rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}\f0 Mill reopens\par The mill reopens on Friday, its owner said.\par}",
    "feed.xml": b"<?xml version='1.0'?><rss version='2.0'><channel><title>Mill</title><item><title>Mill</title></item></channel></rss>",
    "two.jsonl": b'{"text": "The mill reopens on Friday."}\n{"text": "It stood still."}\n',
    "xhtml.html": b"<!-- "
    + b"mill " * 300
    + b"--><?xml version='1.0'?><html><body><h1>Mill reopens</h1><p>"
    + STORY.encode()
    + b"</p></body></html>",
    "xml-first.html": b"<?xml version='1.0'?><!-- "
    + b"mill " * 300
    + b"--><html><body><h1>Mill reopens</h1><p>"
    + STORY.encode()
    + b"</p></body></html>",
    "short.html": b"mill.html",
    "escapes.html": b"<title>Mill</title><meta property=og:title content='Mill &#x1b;[31mreopens'><h1>Mill &#27;[31mreopens</h1><p>The mill \x1b[2Jreopens &#155;on Friday, its owner said, after a month in which it stood still.</p>",
    "nul.txt": STORY.encode() + b"\0",
    "cafe-1252.txt": STORY.replace("mill", "café").encode("windows-1252"),
    "utf-16.txt": STORY.encode("utf-16"),
    "utf-32.txt": STORY.encode("utf-32"),
    "bom.txt": STORY.encode("utf-8-sig"),
    "cut-utf-16.txt": STORY.encode("utf-16")[:-1],
    "crlf.txt": STORY.replace("\n", "\r\n").encode(),
    "a\nb.txt": b"",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with good and bad inputs."""
    shutil.copytree(HERE / "copy", tmp_path, dirs_exist_ok=True)
    for name, content in ODD_FILES.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "wire").mkdir()
    with (tmp_path / "dump.txt").open("wb") as dump:
        dump.truncate((64 << 20) + 1)
    return tmp_path


@pytest.mark.parametrize(("file", "session"), SESSIONS, ids=[f"{file}: {session.title}" for file, session in SESSIONS])
def test_session(file: str, session: Session, folder: Path) -> None:
    assert show(session.command, folder) == trimmed(session.lines)
