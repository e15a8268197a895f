"""What is packed is read as if it were not; what is wrong with it is told in one line."""

import gzip
import io
import struct
import time
import zlib

import pytest
import zstandard

import gazette_cli
from gazette_cli import unpack
from gazette_cli.errors import GazetteError, UnreadError

STORY = b"""Ferry fares rise in spring

PORTVALE, March 3 (EP) - Fares on the Westholm ferry will rise in spring, the harbour office said on Monday.

"Nobody likes it," said Jon Berg, who runs the line.
"""
LIMIT = 1 << 20


def zstd(content: bytes) -> bytes:
    packed: bytes = zstandard.ZstdCompressor().compress(content)
    return packed


PACK = {"gzip": gzip.compress, "zstd": zstd}


@pytest.fixture(params=PACK)
def packing(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def unpacked(content: bytes) -> bytes:
    return unpack.joined(unpack.pieces(io.BytesIO(content), "a.txt"), LIMIT)


def test_a_story_is_read_as_if_it_were_not_packed(packing: str) -> None:
    [plain], [found] = gazette_cli.parse(STORY), gazette_cli.parse(PACK[packing](STORY))
    assert found.to_dict() == plain.to_dict()
    assert [quote.speaker for quote in found.quotes][-1] == "Jon Berg"


def test_a_page_is_read_in_the_encoding_that_came_with_it(packing: str) -> None:
    page = "<title>Паром</title><h1>Паром</h1><p>Паром ушёл утром, и люди остались на берегу до вечера, сказал Ян Берг.</p>"
    [found] = gazette_cli.parse(PACK[packing](page.encode("koi8-r")), declared="koi8-r")
    assert found.headline == "Паром"


@pytest.mark.parametrize("behind", [b"", b"\0", b"\0" * 5000])
def test_members_follow_one_another_and_padding_is_none(packing: str, behind: bytes) -> None:
    pack = PACK[packing]
    assert unpacked(pack(STORY) + pack(b"") + pack(b"More.") + behind) == STORY + b"More."


def test_what_is_not_packed_stays_as_it_is() -> None:
    for content in (b"", b"\x1f", STORY, b" " + gzip.compress(STORY)):
        assert unpacked(content) is content


def test_every_cut_is_told(packing: str) -> None:
    whole = PACK[packing](STORY)
    for end in range(4, len(whole)):
        with pytest.raises(
            GazetteError,
            match=rf"^a {packing} file that is (cut off|damaged|damaged, or needs a dictionary); try {packing} -dc a\.txt",
        ):
            unpacked(whole[:end])


def test_every_cut_between_members_is_whole_or_told(packing: str) -> None:
    one = PACK[packing](STORY)
    for end in range(len(one), 2 * len(one)):
        if end == len(one):
            assert unpacked((one * 2)[:end]) == STORY
        else:
            with pytest.raises(GazetteError, match=f"^a {packing} file "):
                unpacked((one * 2)[:end])


def test_damage_is_told(packing: str) -> None:
    pack = {"gzip": gzip.compress, "zstd": zstandard.ZstdCompressor(write_checksum=True).compress}[packing]
    whole = bytearray(pack(STORY))
    for at in range(12, len(whole)):
        damaged = bytes([*whole[:at], whole[at] ^ 0x55, *whole[at + 1 :]])
        assert told(damaged).startswith((f"a {packing} file ", "as it was"))


def told(content: bytes) -> str:
    """What is said of damaged bytes; a bit may be one that tells nothing."""
    try:
        return "as it was" if unpacked(content) == STORY else "another story"
    except GazetteError as error:
        return str(error)


def test_what_stands_behind_is_told(packing: str) -> None:
    with pytest.raises(GazetteError, match=f"^a {packing} file with something else behind it; try {packing} -dc"):
        unpacked(PACK[packing](STORY) + STORY)


def test_a_small_file_fills_no_memory(packing: str) -> None:
    with pytest.raises(GazetteError, match=r"^over 1 MiB unpacked, too large for one input$"):
        unpacked(PACK[packing](bytes(1 << 28)))
    assert unpacked(PACK[packing](bytes(LIMIT))) == bytes(LIMIT)


def test_frames_of_zstd_without_data_are_passed_over() -> None:
    skipped = struct.pack("<II", 0x184D2A50, 5) + b"hello"
    assert unpacked(skipped + zstd(STORY)) == STORY
    assert (
        unpacked(zstd(STORY) + skipped + struct.pack("<II", 0x184D2A5F, 0) + zstd(b"More.") + skipped)
        == STORY + b"More."
    )
    assert unpacked(skipped) == b""
    for end in range(4, len(skipped)):
        with pytest.raises(GazetteError, match=r"^a zstd file that is cut off"):
            unpacked(skipped[:end])
    [found] = gazette_cli.parse(skipped + zstd(STORY))
    assert found.headline == "Ferry fares rise in spring"


def test_zstd_may_look_far_back() -> None:
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=31, enable_ldm=True)
    packer = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    assert unpacked(packer.compress(STORY) + packer.flush()) == STORY


def test_zstd_that_needs_a_dictionary_is_told() -> None:
    dictionary = zstandard.ZstdCompressionDict(STORY * 20, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    trained = zstandard.train_dictionary(1024, [STORY[n:] + bytes([n]) for n in range(100)])
    for each in (trained, dictionary):
        packed = zstandard.ZstdCompressor(dict_data=each, write_dict_id=True).compress(STORY * 2)
        with pytest.raises(GazetteError, match=r"^a zstd file that is damaged, or needs a dictionary; try zstd -dc"):
            unpacked(packed)


def test_many_members_take_time_in_proportion() -> None:
    begun = time.process_time()
    assert unpacked(gzip.compress(b"x") * 100_000) == b"x" * 100_000
    assert time.process_time() - begun < 10


def test_a_member_that_gives_a_little_at_a_time() -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as file:
        for line in STORY.splitlines(keepends=True):
            file.write(line)
            file.flush(zlib.Z_SYNC_FLUSH)
    assert unpacked(packed.getvalue()) == STORY


def test_what_is_packed_twice_has_to_be_unpacked_first(packing: str) -> None:
    with pytest.raises(UnreadError, match=rf"^a {packing} file, not plain text; try {packing} -dc"):
        gazette_cli.parse(PACK[packing](PACK[packing](STORY)))


def test_without_zstandard_what_to_install_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(unpack, "import_module", missing)
    with pytest.raises(
        UnreadError, match=r"^a zstd file; pip install 'gazette-cli\[zstd\]', or zstd -dc a\.txt \| gaz"
    ):
        unpacked(zstd(STORY))
