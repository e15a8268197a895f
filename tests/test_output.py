"""Where records go: files that can be written to but not replaced."""

import errno
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from console import environment

from gazette_cli import output
from gazette_cli.output import Replacement


def failing(number: int, real: Callable[..., object], when: Callable[..., bool]) -> Callable[..., object]:
    """The function, which fails with that error for some calls."""

    def called(*given: object) -> object:
        if when(*given):
            raise OSError(number, os.strerror(number))
        return real(*given)

    return called


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file that stands where the output goes."""
    path = tmp_path / "out.csv"
    path.write_text("old, and longer than what is new\n")
    path.chmod(0o640)
    return path


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV, errno.EROFS, errno.EPERM])
@pytest.mark.parametrize("new", [b"new\n", b"new\n" * 99])
def test_a_file_that_cannot_be_replaced_is_written_over(
    old: Path, monkeypatch: pytest.MonkeyPatch, number: int, new: bytes
) -> None:
    monkeypatch.setattr(os, "replace", failing(number, os.replace, lambda *names: True))
    inode = old.stat().st_ino
    with Replacement(str(old)) as out:
        out.write(new)
        assert old.read_text().startswith("old")
        out.commit()
    assert old.read_bytes() == new
    assert (old.stat().st_ino, old.stat().st_mode & 0o777) == (inode, 0o640)
    assert [*old.parent.iterdir()] == [old]


def test_one_in_a_folder_that_is_read_only_too(
    old: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    parts = tmp_path_factory.mktemp("parts")
    beside = lambda name, *rest: os.path.dirname(name) == str(old.parent) and name.endswith(".part")  # noqa: E731
    monkeypatch.setattr("tempfile.tempdir", str(parts))
    monkeypatch.setattr(os, "open", failing(errno.EACCES, os.open, beside))
    monkeypatch.setattr(os, "replace", failing(errno.EXDEV, os.replace, lambda *names: True))
    with Replacement(str(old)) as out:
        out.write(b"new\n")
        out.commit()
    assert old.read_text() == "new\n"
    assert not [*parts.iterdir()]


def test_where_there_is_no_file_yet_a_folder_that_is_read_only_is_an_error(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "open", failing(errno.EACCES, os.open, lambda *given: True))
    with pytest.raises(PermissionError), Replacement(str(old.parent / "new.csv")):
        pass


def test_nothing_is_lost_where_there_is_no_room(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "replace", failing(errno.EBUSY, os.replace, lambda *names: True))
    monkeypatch.setattr(os, "posix_fallocate", failing(errno.ENOSPC, os.posix_fallocate, lambda *given: True))
    before = old.read_bytes()
    with Replacement(str(old)) as out:
        out.write(b"new\n" * 99)
        with pytest.raises(OSError, match="No space left"):
            out.commit()
    assert old.read_bytes() == before


def test_any_other_failure_leaves_the_old_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "replace", failing(errno.EIO, os.replace, lambda *names: True))
    with Replacement(str(old)) as out:
        out.write(b"new\n")
        with pytest.raises(OSError, match="Input/output"):
            out.commit()
    assert old.read_text().startswith("old")
    assert errno.EIO not in output.FIXED


def test_a_mount_point(tmp_path: Path) -> None:
    """As containers have them: a file of the host mounted over one of the container."""
    for name in ("host", "mounted"):
        (tmp_path / name).write_text(f"{name}\n")
    (tmp_path / "a.txt").write_text("Mill reopens after the flood\n\nThe mill reopens on Friday, its owner said.\n")
    mounted = "mount --bind host mounted || exit 77; gazette parse a.txt -t csv --fields headline -o mounted"
    if not shutil.which("unshare"):
        pytest.skip("there is no unshare")
    done = subprocess.run(
        ["unshare", "--mount", "--map-root-user", "bash", "-c", mounted],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        check=False,
    )
    if done.returncode == 77 or b"unshare:" in done.stderr:
        pytest.skip("nothing may be mounted here")
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "host").read_text() == "headline\nMill reopens after the flood\n"
    assert (tmp_path / "mounted").read_text() == "mounted\n"
