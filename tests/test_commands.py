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
