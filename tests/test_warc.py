"""Web archives: their pages are read as they stood on the web, other records are passed over, every cut is told."""

import io
import os
import random
import re
import struct
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zstandard
from console import show
from fastwarc.stream_io import BrotliWriter
from web_archive import (
    HTML,
    answer,
    archive,
    chunked,
    crawl,
    deflated,
    gz,
    http,
    identifier,
    others,
    page,
    record,
    write,
)

import gazette_cli
from gazette_cli import files, http_body, inputs, unpack, warc
from gazette_cli.columns import Columns
from gazette_cli.errors import GazetteError, NotNewsError, TruncatedError
from gazette_cli.held import Held
from gazette_cli.story import Story

FERRY = page("Ferry fares rise")
BYTES = FERRY.encode()
PAROM = (
    "<title>Паром</title><h1>Паром</h1><p>Паром ушёл утром, и люди остались на берегу до вечера, сказал Ян Берг.</p>"
)


def zst(content: bytes) -> bytes:
    packed: bytes = zstandard.ZstdCompressor(1, write_checksum=True).compress(content)
    return packed


def brotli(content: bytes) -> bytes:
    packed = io.BytesIO()
    writer = BrotliWriter(packed)
    writer.write(content)
    writer.close()
    return packed.getvalue()


def held(content: bytes) -> Iterator[Held]:
    """The records of unpacked bytes, which come in pieces."""
    return warc.pages(content[start : start + 100] for start in range(0, len(content), 100))


def told(content: bytes) -> list[str]:
    """The headline of each story, and what is said of records and of the archive, in order."""
    found: list[str] = []
    try:
        for each in files.parse_content(content):
            found.append(str(each.headline) if isinstance(each, Story) else f"{each.code}: {each}")
    except GazetteError as error:
        found.append(f"! {error.code}: {error}")
    return found


def test_a_page_is_read_as_if_it_stood_alone() -> None:
    [alone], [found] = (
        gazette_cli.parse(FERRY, format="html"),
        gazette_cli.parse(archive([*others(), answer(FERRY, Content_Type=HTML)])),
    )
    alone.uri = "https://portvale.example/1"
    assert found.to_dict() == alone.to_dict()
    assert "Jon Berg" in [quote.speaker for quote in found.quotes]


def test_a_record_has_its_names() -> None:
    *passed, found = held(archive([*others(), answer(FERRY, 7, Content_Type="text/html;charset=KOI8-R")], bytes))
    assert [one.copy for one in passed] == [None] * len(others())
    assert found == Held(
        len(others()) + 1,
        f"record {len(others()) + 1} (https://portvale.example/7)",
        BYTES,
        "html",
        identifier(7).strip("<>"),
        "https://portvale.example/7",
        "KOI8-R",
        True,
        "2031-03-03T08:00:00Z",
    )


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("<https://portvale.example/7>", "https://portvale.example/7"),
        ("https://portvale.example/\x1b[31m", "https://portvale.example/\ufffd[31m"),
        ("https://portvale.example/паром", "https://portvale.example/паром"),
        ("", None),
    ],
)
def test_an_address_is_clean(address: str, shown: str | None) -> None:
    [found] = held(record(http(BYTES, {"Content-Type": HTML}), address))
    assert found.address == shown
    assert found.told == (f"record 1 ({shown})" if shown else "record 1")


BODIES: list[tuple[str, bytes, dict[str, str]]] = [
    ("plain", BYTES, {}),
    ("XHTML", BYTES, {"Content_Type": "Application/XHTML+XML"}),
    ("no type", BYTES, {"Content_Type": ""}),
    ("chunks", chunked(BYTES), {"Transfer_Encoding": "chunked"}),
    ("chunks not declared", chunked(BYTES), {}),
    ("chunks declared, none", BYTES, {"Transfer_Encoding": "chunked"}),
    ("chunks with names and blanks", chunked(BYTES).replace(b"64\r\n", b"64  ;name=value\r\n"), {"Transfer_Encoding": "chunked"}),
    ("chunks without the last", chunked(BYTES)[:-5], {"Transfer_Encoding": "chunked"}),
    ("chunks, cut", chunked(BYTES)[:-60], {"Transfer_Encoding": "chunked"}),
    ("gzip", gz(BYTES), {"Content_Encoding": "gzip"}),
    ("gzip not declared", gz(BYTES), {}),
    ("gzip declared, none", BYTES, {"Content_Encoding": "gzip"}),
    ("gzip, cut", gz(BYTES)[:-20], {"Content_Encoding": "gzip"}),
    ("gzip, its check wrong", gz(BYTES)[:-8] + b"\0" * 8, {"Content_Encoding": "gzip"}),
    ("gzip twice", gz(gz(BYTES)), {"Content_Encoding": "gzip, gzip"}),
    ("two members of gzip", gz(BYTES[:300]) + gz(BYTES[300:]), {"Content_Encoding": "gzip"}),
    ("deflate, its check wrong", deflated(BYTES)[:-4] + b"\0" * 4, {"Content_Encoding": "deflate"}),
    ("deflate that is called gzip", deflated(BYTES), {"Content_Encoding": "gzip"}),
    ("a comment first", b"<!-- made by hand -->\n" + BYTES.partition(b"\n")[2].replace(b"<html", b"<section").replace(b"<head", b"<x"), {}),
    ("gzip with something behind", gz(BYTES) + b"\r\n", {"Content_Encoding": "gzip"}),
    ("gzip in chunks", chunked(gz(BYTES)), {"Content_Encoding": "gzip", "Transfer_Encoding": "chunked"}),
    ("gzip in chunks not declared", chunked(gz(BYTES)), {}),
    ("zstd", zst(BYTES), {"Content_Encoding": "zstd"}),
    ("deflate", deflated(BYTES), {"Content_Encoding": "deflate"}),
    ("deflate without its frame", deflated(BYTES, -15), {"Content_Encoding": "Deflate"}),
    ("deflate, cut", deflated(BYTES)[:-20], {"Content_Encoding": "deflate"}),
    ("deflate declared, none", b"\xef\xbb\xbf\r\n" + BYTES, {"Content_Encoding": "deflate"}),
    ("deflate declared, gzip", gz(BYTES), {"Content_Encoding": "deflate"}),
    ("br", brotli(BYTES), {"Content_Encoding": "br"}),
    ("br declared, none", BYTES, {"Content_Encoding": "br"}),
]  # fmt: skip


@pytest.mark.parametrize(("body", "headers"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES])
def test_a_body_is_read_by_its_bytes(body: bytes, headers: dict[str, str]) -> None:
    typed = {"Content_Type": "text/html", **headers}
    given = {name: value for name, value in typed.items() if value}
    assert told(archive([answer(body, **given), *others()])) == ["Ferry fares rise"]


TYPES = [
    ("text/html", True),
    ("TEXT/HTML;charset", True),
    ("text/html,charset=utf-8", True),
    ("text/html charset=utf-8", True),
    ("text/html, text/html", True),
    ('"text/html"', True),
    (" text/html:utf-8", True),
    ("*/*", True),
    ("unknown/unknown", True),
    ("html", True),
    ("text/html-like", False),
    ("text/plain", False),
    ("application/json; a=text/html", False),
    ("image/png", False),
]


@pytest.mark.parametrize(("kind", "is_page"), TYPES)
def test_a_type_is_read_as_servers_write_it(kind: str, is_page: bool) -> None:
    [one] = held(archive([answer(FERRY, Content_Type=kind)], bytes))
    assert one.copy == (BYTES if is_page else None)


NO_PAGES = [
    '{"status": "ok", "items": [{"title": "Rain on Portvale"}]}',
    "User-agent: *\nDisallow: /search\n",
    'var page = "<p>";\nshow(page);\n',
    '<?xml version="1.0"?><rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>',
]


@pytest.mark.parametrize("body", NO_PAGES)
def test_what_is_called_a_page_and_is_none_is_no_story(body: str) -> None:
    [one] = held(archive([answer(body, Content_Type=HTML)], bytes))
    assert isinstance(one.copy, NotNewsError)
    assert told(archive([answer(body, Content_Type=HTML), answer(FERRY, 2, Content_Type=HTML)], bytes)) == [
        "Ferry fares rise"
    ]


MILL = "Старая мельница сгорела ночью, сказал Ян Берг, который видел огонь с берега."
LABELS = [
    # by the header, by the page, in what it is
    ("", "windows-1251", "windows-1251"),
    ("utf-8", "windows-1251", "windows-1251"),
    ("euc-kr", "koi8-r", "koi8-r"),
    ("iso-8859-1", "windows-1251", "windows-1251"),
    ("us-ascii", "koi8-r", "koi8-r"),
    ("koi8-r", "windows-1251", "koi8-r"),
    ("windows-1251", "", "windows-1251"),
    ("klingon", "koi8-r", "koi8-r"),
    ("koi8-r", "koi8-r", "utf-8"),
    ("utf-8", "koi8-r", "utf-8"),
    ("utf-8", "iso-2022-jp", "iso-2022-jp"),
]


@pytest.mark.parametrize(("header", "meta", "encoding"), LABELS)
def test_the_encoding_by_header_and_page(header: str, meta: str, encoding: str) -> None:
    body = f"<html><head><meta charset='{meta}'></head><body><h1>Мельница</h1><p>{MILL}</p><p>{MILL}</p></body></html>"
    kind = f"text/html; charset={header}" if header else "text/html"
    assert told(archive([answer(body.encode(encoding), Content_Type=kind)], bytes)) == ["Мельница"]


def koi8(**headers: str) -> bytes:
    return answer(PAROM.encode("koi8-r"), **headers)


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ([koi8(Content_Type="text/html; charset=koi8-r")], ["Паром"]),
        ([koi8(Content_Type='text/html; boundary=x ;Charset = "KOI8-R"')], ["Паром"]),
        ([answer(PAROM, Content_Type="text/html; charset=such")], ["Паром"]),
        ([answer(PAROM, Content_Type="text/html; charset=koi8-r")], ["Паром"]),
        ([answer(b"%PDF-1.4\n" + b"x" * 99, Content_Type="text/html")], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer(b"%PDF-1.4\n" + b"x" * 99)], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer(b"\x89PNG\r\n" + b"x" * 99, Content_Type="text/html")], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer(FERRY, status="404 Not Found", Content_Type=HTML)], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer(FERRY, status="302 Found", Content_Type=HTML, Location="/")], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer(FERRY, status="206 Partial Content", Content_Type=HTML)], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer("User-agent: *\n", Content_Type="text/plain")], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([answer("", Content_Type=HTML), *others()], ["! no-story: no story in it (pages: 1, other records: 9)"]),
        ([answer("<ul><li><a href=/1>One</a></ul>", Content_Type=HTML), answer(FERRY, 2, Content_Type=HTML)], ["Ferry fares rise"]),
        ([record(b"Fares rise.", type_=b"text/plain")], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([record(http(BYTES, {"Content-Type": HTML}), type_=None)], ["Ferry fares rise"]),
        ([record(b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + BYTES)], ["Ferry fares rise"]),
        ([record(b"no HTTP\r\n\r\n" + BYTES)], ["! no-story: no story in it (pages: 0, other records: 1)"]),
        ([record(http(BYTES, {"Content-Type": HTML}), version="0.18")], ["Ferry fares rise"]),
        ([record(http(BYTES, {"Content-Type": HTML}), version="1.0")], ["Ferry fares rise"]),
        ([record(http(BYTES, {"Content-Type": HTML}, "200").replace(b"HTTP/1.1", b"HTTP/2"))], ["Ferry fares rise"]),
        ([answer(gz(BYTES)[:9] + b"\xff" * 99, Content_Type=HTML), answer(FERRY, 2, Content_Type=HTML)],
         ["bad-record: record 1 (https://portvale.example/1): a gzip file that is damaged", "Ferry fares rise"]),
        ([answer(b"\0\1\2\xff" * 99, Content_Type=HTML, Content_Encoding="br"), answer(FERRY, 2, Content_Type=HTML)],
         ["bad-record: record 1 (https://portvale.example/1): not packed by br, as its header says, nor a page", "Ferry fares rise"]),
        ([answer(FERRY, Content_Type=HTML, X="x" * (2 << 20)), answer(FERRY, 2, Content_Type=HTML)],
         ["bad-record: record 1 (https://portvale.example/1): an HTTP header of over 1 MiB", "Ferry fares rise"]),
    ],
)  # fmt: skip
def test_what_is_a_page_and_what_is_none(records: list[bytes], said: list[str]) -> None:
    for pack in (gz, zst, bytes):
        assert told(archive(records, pack)) == said


def test_bodies_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "LIMIT", 1)
    long = b"<p>" + bytes(1 << 20)
    records = [
        answer(long, 1, Content_Type=HTML),
        answer(gz(long), 2, Content_Type=HTML),
        answer(zst(long), 3, Content_Type=HTML),
        answer(deflated(long), 4, Content_Type=HTML, Content_Encoding="deflate"),
        answer(brotli(long), 5, Content_Type=HTML, Content_Encoding="br"),
        answer(long, 6, Content_Type="video/mp4"),
        answer(long, 7),
        answer(FERRY, 8, Content_Type=HTML),
    ]
    expected = [f"too-large: record {n} (https://portvale.example/{n}): over 1 MiB" for n in range(1, 6)]
    *large, last = told(archive(records))
    assert [line.partition(" MiB")[0] + " MiB" for line in large] == expected
    assert last == "Ferry fares rise"


def test_a_large_record_fills_no_memory() -> None:
    """Nor does a body of which much may be unpacked."""

    def pieces() -> Iterator[bytes]:
        for kind in ("video/mp4", HTML):
            head, _, tail = answer(b"<p>" + b"-" * 9, Content_Type=kind).partition(b"-" * 9)
            length = int(head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0])
            yield head.replace(b"Content-Length: %d" % length, b"Content-Length: %d" % (length - 9 + (100 << 20)))
            yield from [bytes(1 << 20)] * 100
            yield tail
        yield answer(zlib.compress(b"<" * (80 << 20)), Content_Type=HTML, Content_Encoding="deflate")
        yield answer(FERRY, Content_Type=HTML)

    tracemalloc.start()
    try:
        video, long, packed, found = warc.pages(pieces())
        assert tracemalloc.get_traced_memory()[1] < 100 << 20
    finally:
        tracemalloc.stop()
    assert video.copy is None
    assert [str(one.copy)[:11] for one in (long, packed)] == ["over 64 MiB"] * 2
    assert found.copy == BYTES


RECORDS = [*crawl(3), *others(), answer(gz(BYTES), 9, Content_Type=HTML)]
WHOLE = [
    "Ferry fares rise for the 1. time",
    "Ferry fares rise for the 2. time",
    "Ferry fares rise for the 3. time",
    "Ferry fares rise",
]
PACKINGS: dict[str, Callable[[list[bytes]], bytes]] = {
    "plain": lambda records: archive(records, bytes),
    "gzip by record": archive,
    "gzip": lambda records: gz(archive(records, bytes)),
    "zstd by record": lambda records: archive(records, zst),
    "zstd": lambda records: zst(archive(records, bytes)),
}


CUT = re.compile(
    r"a (web archive|gzip file|zstd file) (that is cut off|with something else behind it), (behind record \d+|in its first record)$"
)


def read(content: bytes) -> tuple[list[bytes], str]:
    """The pages of an archive, and what is said of it."""
    found: list[bytes] = []
    try:
        for one in warc.pages(unpack.pieces(io.BytesIO(content), "a.warc")):
            if isinstance(one.copy, bytes):
                found.append(one.copy)
    except TruncatedError as error:
        return found, str(error)
    return found, ""


PAGES, _ = read(archive(RECORDS))


@pytest.mark.parametrize("packing", PACKINGS)
def test_every_cut_is_told_and_pages_before_it_are_kept(packing: str) -> None:
    """But for one between records, and one of a plain archive that takes but some line ends behind a record."""
    whole = PACKINGS[packing](RECORDS)
    untold = {len(archive(RECORDS[:number], pack)) for number in range(len(RECORDS)) for pack in (gz, zst, bytes)}
    untold |= {end - taken for end in untold for taken in (2, 4)}
    for end in {*random.Random(packing).sample(range(8, len(whole)), 100), len(whole) - 1} - untold:
        found, said = read(whole[:end])
        assert found == PAGES[: len(found)]
        assert CUT.match(said), end


def test_every_page_before_a_cut_is_kept() -> None:
    for number, one in enumerate(RECORDS):
        if one.endswith(b"Content-Length: 0\r\n\r\n\r\n\r\n"):
            continue  # whole without its line ends
        before = archive(RECORDS[:number], bytes)
        pages, _ = read(before)
        for end in (1, 20, len(one) // 2, len(one) - 5):
            behind = f"behind record {number}" if number else "in its first record"
            assert read(before + one[:end]) == (pages, f"a web archive that is cut off, {behind}")


def test_damage_is_told_and_pages_before_it_are_kept() -> None:
    for packing, pack in PACKINGS.items():
        whole = pack(RECORDS)
        chance = random.Random(packing)
        for at in chance.sample(range(len(whole) // 3, len(whole)), 40 if packing != "plain" else 0):
            found, said = read(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
            assert PAGES[0] in found or packing in ("gzip", "zstd")
            assert said or found == PAGES


DAMAGED: list[tuple[bytes, bytes]] = [
    (b"Content-Length: ", b"Content-Length: -"),
    (b"Content-Length: ", b"Content-Length: 99999999999999999999"),
    (b"Content-Length: ", b"Content-Length: 1"),
    (b"Content-Length: ", b"Content-Length: x"),
    (b"Content-Length", b"Content-Size"),
    (b"WARC/1.1", b"WARP/1.1"),
    (b"WARC/1.1", b"\xff" * 99),
    (b"\r\n", b"\n"),
]


@pytest.mark.parametrize(("old", "new"), DAMAGED)
def test_a_record_that_is_none_ends_an_archive(old: bytes, new: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    first, second, third = (answer(page(f"Fares {n}"), n, Content_Type=HTML) for n in range(3))
    found, said = read(first + second.replace(old, new, 1 if len(old) > 2 else -1) + third)
    assert found == [page("Fares 0").encode()]
    assert re.match(r"a web archive that is (cut off|damaged), behind record 1$", said)
    assert capfd.readouterr() == ("", "")


def test_random_bytes_are_told(capfd: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(7)
    for size in range(300):
        _, said = read(b"WARC/1.1\r\n" + chance.randbytes(size))
        assert re.match(r"a web archive that is (cut off|damaged), in its first record$", said)
    assert capfd.readouterr() == ("", "")


class PanicException(BaseException):
    """What is raised where FastWARC fails itself, as its binding has it."""


def test_a_panic_is_damage(monkeypatch: pytest.MonkeyPatch) -> None:
    class Archive:
        def __next__(self) -> None:
            raise PanicException

    monkeypatch.setattr(warc, "_archive", lambda _: Archive())
    assert read(archive(RECORDS)) == ([], "a web archive that is damaged, in its first record")


def test_what_fails_below_comes_last() -> None:
    """An interruption is not taken for an end."""
    first = answer(FERRY, Content_Type=HTML)

    def pieces(error: BaseException) -> Iterator[bytes]:
        yield first + first[:50]
        raise error

    for error in (KeyboardInterrupt(), OSError(5, "such"), MemoryError()):
        found = warc.pages(pieces(error))
        assert next(found).copy == BYTES
        with pytest.raises(type(error)) as caught:
            next(found)
        assert caught.value is error


def test_a_dictionary_is_told() -> None:
    dictionary = zstandard.ZstdCompressionDict(BYTES, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    frame = struct.pack("<II", 0x184D2A5D, len(BYTES)) + BYTES
    packed = zstandard.ZstdCompressor(dict_data=dictionary).compress(archive(RECORDS, bytes))
    assert told(frame + packed) == ["! no-reader: a web archive packed by zstd with a dictionary of its own"]


def test_without_fastwarc_what_to_install_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    assert told(archive(RECORDS)) == ["! no-reader: a web archive; pip install 'gazette-cli[warc]'"]


@pytest.mark.parametrize("source", ["auto", "html"])
@pytest.mark.parametrize("columns", [None, Columns("html", "html")])
def test_an_archive_is_one_whatever_is_asked_for(tmp_path: Path, source: str, columns: Columns | None) -> None:
    for pack in PACKINGS.values():
        (tmp_path / "a").write_bytes(pack(RECORDS))
        found = files.parse(str(tmp_path / "a"), source, columns=columns)
        assert [each.headline for each in found if isinstance(each, Story)] == WHOLE


def test_it_is_no_single_input(tmp_path: Path) -> None:
    name = write(tmp_path / "a.warc.gz", RECORDS)
    with pytest.raises(GazetteError, match=r"^a web archive, which holds many pages; give one of them$"):
        files.load(name)


@pytest.mark.parametrize("pack", [gz, bytes])
def test_pages_are_read_as_they_come(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    """A story is given before the next record is written."""
    name = str(tmp_path / "fifo")
    os.mkfifo(name)
    given, asked = os.open(name, os.O_RDWR), files.parse(name)
    for number, one in enumerate(crawl(3, with_others=False), 1):
        os.write(given, pack(one))
        story = next(asked)
        assert isinstance(story, Story)
        assert (story.part, story.uri) == (number, f"https://portvale.example/{number}")
    asked.close()  # type: ignore[attr-defined]
    os.close(given)


def test_a_reader_that_has_enough_ends_it(tmp_path: Path) -> None:
    write(tmp_path / "a.warc.gz", crawl(2000))
    begun = time.monotonic()
    assert len(show("gazette parse a.warc.gz -t jsonl | head -n 2", tmp_path)) == 2
    assert time.monotonic() - begun < 10


SESSIONS = [
    ("gazette parse a.warc.gz -t jsonl | jq -r .headline", WHOLE),
    ("gazette parse -t jsonl < a.warc.gz | jq -r .headline", WHOLE),
    ("gunzip < a.warc.gz | gazette parse -t jsonl | wc -l", ["4"]),
    ("gazette parse -r . -t jsonl | jq -r '[.file, .part] | join(\" \")'", [*(f"a.warc.gz {n}" for n in (1, 2, 3, 4)), "b.html 1"]),
    ("gazette parse -r . -o out/ -t json; ls out", ["a.warc-2.json", "a.warc-3.json", "a.warc-4.json", "a.warc.json", "b.json"]),
    ("head -c 1000 a.warc.gz | gazette parse -t jsonl | jq -r .part", ["1", "! gazette: -: a gzip file that is cut off, behind record 3"]),
]  # fmt: skip


@pytest.mark.parametrize(("command", "shown"), SESSIONS, ids=[row[0] for row in SESSIONS])
def test_the_command_reads_it(tmp_path: Path, command: str, shown: list[str]) -> None:
    write(tmp_path / "a.warc.gz", RECORDS)
    (tmp_path / "b.html").write_text(FERRY)
    assert [line.replace("./", "") for line in show(command, tmp_path)] == shown


def test_memory_and_time_are_in_proportion() -> None:
    records = archive(crawl(50, 10_000), bytes)

    def pieces(times: int) -> Iterator[bytes]:
        for _ in range(times):
            yield from (records[start : start + 1024] for start in range(0, len(records), 1024))

    tracemalloc.start()
    try:
        assert sum(one.copy is not None for one in warc.pages(pieces(20))) == 1000
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


def test_a_flood_of_line_ends_takes_little_time() -> None:
    begun = time.process_time()
    records = answer(FERRY, Content_Type=HTML) + b"\r\n" * (1 << 23) + answer(FERRY, Content_Type=HTML)
    assert [one.copy for one in warc.pages(iter([records]))] == [BYTES, BYTES]
    assert time.process_time() - begun < 5


def test_bodies_are_unpacked_in_proportion() -> None:
    begun = time.process_time()
    for body in (b"1\r\nx\r\n" * 300_000, b"1\r\n" * 1_000_000, b"f" * 3_000_000, b"0" * 3_000_000 + b"\r\n"):
        with pytest.raises(GazetteError, match=r"^not packed by deflate, as its header says, nor a page$"):
            http_body.decoded(body, "chunked", "br, deflate", 1 << 26)
    assert time.process_time() - begun < 10
