"""Every word of a text is in exactly one field of its record(s), and no field holds a word that is not in the text.

    python tests/lossless.py FILE...

checks files of copy, or of JSON Lines with a `text` each, tells what is lost or invented, and exits with 1 if any is.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from gazette_cli.decode import decode
from gazette_cli.errors import GazetteError
from gazette_cli.readers.text import read
from gazette_cli.story import Story

WORD = re.compile(r"[^\W_]+")

SOFT_HYPHEN = 0xAD
MISREAD = {code: bytes([code]).decode("windows-1252", "replace") for code in range(0x80, 0xA0) if code != 0x83}
REPAIRED = {**MISREAD, SOFT_HYPHEN: ""}
"""Windows-1252 read as Latin-1, and soft hyphens: repairs that may change words. No copy has the florin sign of 0x83."""

BROKEN = re.compile(r"([^\W_]+)-[ \x00-\x09\x0e-\x1f\x7f]*\n[\s\x00-\x1f\x7f^]*([^\W_]+)")
"""A word broken by a hyphen at a line end, feeds' control characters aside; joining it is the other repair."""

WHOLE = ("headline", "kicker", "subhead", "slug", "copyright", "uri")
LISTS = ("credits", "contacts", "notes", "keywords")
PARTS = (("byline", "text"), ("dateline", "text"), ("source", "text"), ("publisher", "blurb"))
PIECES = ("body", "about", "furniture")
"""Where words stand. What repeats them is not here: `lede`, `quotes`, names, places, agencies."""

REPEATED = (
    ("byline", "names"), ("byline", "affiliation"), ("dateline", "place"), ("dateline", "agency"), ("source", "name"),
    ("source", "abbreviation"), ("publisher", "name"),
)  # fmt: skip
"""What repeats words of the input."""


def words(text: str) -> Counter[str]:
    """The words of a text, with how often each occurs."""
    return Counter(WORD.findall(text.translate(REPAIRED)))


def texts(story: Story) -> Iterator[str]:
    """The texts of a record in which its words stand."""
    fields = asdict(story)
    yield from (fields[name] for name in WHOLE if fields[name])
    yield from (text for name in LISTS for text in fields[name])
    yield from (fields[name][part] for name, part in PARTS if fields[name] and fields[name][part])
    yield from (piece["text"] for name in PIECES for piece in fields[name])


def repeats(story: Story) -> Iterator[str]:
    """The texts of a record that repeat words."""
    fields = asdict(story)
    for name, part in REPEATED:
        value = fields[name][part] if fields[name] else None
        yield from value if isinstance(value, list) else [value] if value else []
    yield from (about["name"] for about in fields["about"] if about["name"])


def differences(text: str, stories: list[Story]) -> tuple[Counter[str], Counter[str]]:
    """The words that are lost, and those that are invented."""
    given = words(text)
    got = sum((words(piece) for story in stories for piece in texts(story)), Counter[str]())
    lost, invented = given - got, got - given
    for first, second in BROKEN.findall(text.translate(REPAIRED).replace("\r\n", "\n").replace("\r", "\n")):
        if invented[first + second] > 0:
            invented[first + second] -= 1
            lost -= Counter((first, second))
    said = set(given) | set(got)
    invented += Counter(
        word for story in stories for piece in repeats(story) for word in words(piece) if word not in said
    )
    return lost, +invented


def check(name: str, text: str) -> bool:
    """Whether a text is kept; what is not is printed."""
    try:
        lost, invented = differences(text, list(read(text)))
    except GazetteError:
        return True
    if lost or invented:
        print(f"{name}: lost {dict(lost)}, invented {dict(invented)}")
    return not (lost or invented)


def copies(path: Path) -> Iterator[tuple[str, str]]:
    """The texts of a file, with their names."""
    text, _ = decode(path.read_bytes())
    if path.suffix != ".jsonl":
        yield str(path), text
        return
    for line in text.splitlines():
        row = json.loads(line)
        if row.get("text"):
            yield f"{path.name} {row.get('id')}", row["text"]


def main(names: list[str]) -> int:
    """Check the files; the number of texts that were not kept."""
    kept = [check(name, text) for file in names for name, text in copies(Path(file))]
    print(f"{len(kept)} texts, {kept.count(False)} not kept")
    return kept.count(False)


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
