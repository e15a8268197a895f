"""Which inputs a run is over."""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazette_cli import listing
from gazette_cli.errors import GazetteError

NAMES = st.lists(st.binary(min_size=1, max_size=20).filter(lambda name: not set(name) & set(b"\0\r\n")), max_size=20)


@given(NAMES, st.sampled_from([b"\n", b"\0", b"\r\n"]), st.integers(1, 9))
def test_a_list_gives_its_names_however_it_is_read(
    tmp_path_factory: pytest.TempPathFactory, names: list[bytes], between: bytes, size: int
) -> None:
    path = tmp_path_factory.mktemp("list") / "list"
    path.write_bytes(between.join(names))
    piece, listing.PIECE = listing.PIECE, size
    try:
        found = [*listing.named([], str(path), b"\0" if between == b"\0" else b"\n")]
    finally:
        listing.PIECE = piece
    assert found == ["./-" if name == b"-" else os.fsdecode(name) for name in names]


def test_names_come_as_the_list_is_read() -> None:
    """A list that does not end is no reason to wait."""
    read, write = os.pipe()
    os.write(write, b"a.txt\nb.t")
    names = iter(listing.named([], f"/dev/fd/{read}", b"\n"))
    assert next(names) == "a.txt"
    os.write(write, b"xt\n")
    assert next(names) == "b.txt"
    os.close(write)
    assert [*names] == []
    os.close(read)


def test_files_below_are_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b/a.txt", "b/c/d/e.txt", "a.txt", "b.txt", "c.txt", "B.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Mill reopens\n")
    below = [Path(str(name)).relative_to(tmp_path) for name in listing.below([str(tmp_path)], None)]
    assert below == sorted(below)
    assert len(below) == 6


def test_a_folder_that_cannot_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("Mill reopens\n")
    scandir = os.scandir

    def refused(path: str) -> Iterable[os.DirEntry[str]]:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    a, b, c = listing.below([str(tmp_path)], None)
    assert (a, c) == (str(tmp_path / "a" / "a.txt"), str(tmp_path / "c" / "a.txt"))
    assert isinstance(b, GazetteError)
    assert (b.file, str(b)) == (str(tmp_path / "b"), "permission denied")


def test_a_thousand_folders_deep(tmp_path: Path) -> None:
    here = os.getcwd()
    try:
        os.chdir(tmp_path)
        for _ in range(1200):
            os.mkdir("d")
            os.chdir("d")
        Path("a.txt").write_text("Mill reopens\n")
    finally:
        os.chdir(here)
    names = [*listing.below([str(tmp_path)], None)]
    subprocess.run(["rm", "-r", str(tmp_path / "d")], check=True)  # pytest would go too deep
    assert len(names) == 1
