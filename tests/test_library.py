"""gazette as a library: as good as the command, and nothing of the host touched."""

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import orjson
import pytest
from console import ROOT, environment

import gazette_cli
from gazette_cli import GazetteError, Story, parse, parse_file, parse_files
from gazette_cli.errors import NotNewsError, UndecodableError, UnreadError
from gazette_cli.story import FIELDS, Quote

HERE = Path(__file__).parent
BRIDGE = HERE / "copy" / "bridge.txt"
PAGE = HERE / "pages" / "kiosk.html"
RUSSIAN = "Мельница откроется в пятницу\n\nМельница откроется в пятницу, сообщил её владелец в четверг.\n"


def test_text_bytes_and_file_give_the_same() -> None:
    text = BRIDGE.read_text("utf-8")
    assert parse(text) == parse(text.encode()) == parse(bytearray(text.encode()))
    assert parse(text, name="a.txt")[0].file == "a.txt"
    [story] = parse_file(BRIDGE)
    assert story.file == str(BRIDGE)
    assert [story] == parse(text, name=str(BRIDGE))


def test_a_page_is_told_from_text_by_its_content() -> None:
    page = PAGE.read_text("utf-8")
    assert parse(page) == parse(page.encode())
    assert parse(page)[0].format == "html"
    assert parse(page, format="text")[0].format == "text"


def test_the_record_is_that_of_the_command() -> None:
    for path in (BRIDGE, PAGE):
        command = [sys.executable, "-m", "gazette_cli", "parse", "-t", "jsonl", str(path)]
        printed = subprocess.run(command, env=environment(), capture_output=True, check=True).stdout.decode()
        stories = parse_file(path)
        assert "".join(story.to_json() + "\n" for story in stories) == printed
        assert [story.to_dict() for story in stories] == [json.loads(line) for line in printed.splitlines()]
        assert all(tuple(story.to_dict()) == FIELDS for story in stories)


def test_values_are_compared_and_shown() -> None:
    one, other = parse_file(BRIDGE)[0], parse_file(BRIDGE)[0]
    assert one == other
    assert one != "bridge"
    other.quotes[0].cue = "claimed"
    assert one != other
    assert repr(one).startswith("<Story 'Harbour bridge")
    assert (
        repr(Quote("Rain", "direct", None, None, None, [(0, 1, 5)]))
        == "Quote(text='Rain', kind='direct', spans=[(0, 1, 5)])"
    )


def test_a_story_pickles() -> None:
    """Worker processes hand their stories back."""
    import pickle

    story = parse_file(BRIDGE)[0]
    assert pickle.loads(pickle.dumps(story)) == story


def test_many_files() -> None:
    results = list(parse_files([BRIDGE, "nope.txt", str(PAGE)]))
    assert [type(result) for result in results] == [Story, GazetteError, Story]
    error = results[1]
    assert isinstance(error, GazetteError)
    assert (error.file, str(error)) == ("nope.txt", "no such file or directory")


def test_a_file_called_like_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-").write_bytes(BRIDGE.read_bytes())
    assert parse_file("-")[0].headline


@pytest.mark.parametrize("label", ["windows-1251", "x-cp1251", "CP1251"])
def test_what_came_with_the_bytes_is_believed(label: str) -> None:
    story = parse(RUSSIAN.encode("windows-1251"), declared=label)[0]
    assert story.headline == "Мельница откроется в пятницу"
    assert "encoding-guessed" not in story.warnings


@pytest.mark.parametrize("label", ["klingon", "punycode", ""])
def test_an_unknown_declaration_is_none(label: str) -> None:
    assert parse(RUSSIAN.encode(), declared=label)[0].headline == "Мельница откроется в пятницу"


ERRORS: list[tuple[str, Callable[[], object], type[Exception]]] = [
    ("nothing", lambda: parse(""), NotNewsError),
    ("a mark alone", lambda: parse("\ufeff \n"), NotNewsError),
    ("a NUL", lambda: parse("Rain fell on Portvale.\0"), UndecodableError),
    ("RTF", lambda: parse(r"{\rtf1\ansi Rain}"), UnreadError),
    ("PDF", lambda: parse(b"%PDF-1.7 Rain"), UnreadError),
    ("a bad byte", lambda: parse(b"caf\xe9 rain fell on it", encoding="utf-8"), UndecodableError),
    ("no file", lambda: parse_file("nope.txt"), GazetteError),
    ("no format", lambda: parse("Rain", format="rtf"), ValueError),
    ("no encoding", lambda: parse(b"Rain", encoding="hex"), ValueError),
    ("no format for many", lambda: parse_files([], format="rtf"), ValueError),
]


@pytest.mark.parametrize(("title", "call", "error"), ERRORS, ids=[row[0] for row in ERRORS])
def test_errors(title: str, call: Callable[[], object], error: type[Exception]) -> None:
    with pytest.raises(error):
        call()


def test_half_a_surrogate_is_replaced() -> None:
    story = parse("Rain falls on \udce9 again\n\nRain fell \ud83d\ude00 on Portvale again, its mayor said.\n")[0]
    assert story.headline == "Rain falls on \ufffd again"
    assert "\U0001f600" in (story.lede or "")
    assert orjson.loads(story.to_json())


def test_eight_threads_give_what_one_gives() -> None:
    paths = [*sorted(HERE.glob("stories/*.txt")), *sorted(HERE.glob("pages/*.html"))]
    serial = [parse_file(path) for path in paths]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parse_file, paths * 2)) == serial * 2


HOST = """
import signal, sys, warnings
before = {number: signal.getsignal(number) for number in signal.valid_signals()}
import gazette_cli
assert "bs4" not in sys.modules and "lxml" not in sys.modules
gazette_cli.parse(open(sys.argv[1]).read())
assert "bs4" not in sys.modules and "lxml" not in sys.modules
filters = list(warnings.filters)
gazette_cli.parse(open(sys.argv[2]).read())
import bs4, soupsieve
assert bs4.css.soupsieve is soupsieve
assert [tag.name for tag in bs4.BeautifulSoup("<p><b>a</b></p>", "lxml").select("p > b")] == ["b"]
assert {number: signal.getsignal(number) for number in signal.valid_signals()} == before
assert warnings.filters == filters
"""


def test_nothing_of_the_host_is_touched() -> None:
    subprocess.run([sys.executable, "-c", HOST, str(BRIDGE), str(PAGE)], env=environment(), cwd=ROOT, check=True)


def test_the_names_that_are_public() -> None:
    assert all(hasattr(gazette_cli, name) for name in gazette_cli.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        gazette_cli.nope  # noqa: B018


NAMES = ["a\0b", "\ud800", "nope.txt"]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_an_error_has_the_name_of_its_input(name: str) -> None:
    with pytest.raises(GazetteError) as alone:
        gazette_cli.parse_file(name)
    with pytest.raises(GazetteError) as given:
        gazette_cli.parse(b'{"a": 1}', name=name)
    [listed] = gazette_cli.parse_files([name])
    assert isinstance(listed, GazetteError)
    assert alone.value.file == given.value.file == listed.file == name
    assert "defect" not in str(listed)


@pytest.mark.parametrize("source", [5, [1, 2], None, Path("a.txt")])
def test_what_is_neither_text_nor_bytes(source: object) -> None:
    with pytest.raises(TypeError, match=f"not {type(source).__name__}; of a file, parse_file"):
        gazette_cli.parse(source)  # type: ignore[arg-type]


def test_one_path_is_no_list_of_them() -> None:
    with pytest.raises(TypeError, match="of one file, parse_file"):
        gazette_cli.parse_files("a.txt")
