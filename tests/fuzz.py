"""Stories and pages with something wrong in them, and what holds of every record whatever comes in.

    python tests/fuzz.py [NUMBER [SEED]]

tries so many, 10,000 if none is said, prints what does not hold, and exits with 1 if anything is printed.
"""

import random
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from lossless import differences

from gazette_cli import formats, parse
from gazette_cli.decode import decode
from gazette_cli.errors import GazetteError
from gazette_cli.story import Story

HERE = Path(__file__).parent
SCRAPS = (
    *"\"'“”‘’«»()[]{}<>|/\\.,:;!?-–—_=*#@&%^~`\t\n\r\f\v\0\x01\x03\x1b\x7f\x85\x9b\u00a0\u00ad\u200b\ufeff\ufffd\U000f1448",
    *"said. \n\n|By |Source: | -- | (EP) -- |March 3|PORTVALE|REPORT|J. |Jr.|according to |he |She |'s|About |(c) 2031|ENDS".split(
        "|"
    ),
    *"<p>|</p>|<br>|<h1>|<div class=comments>|<script>|<!--|]]>|&#27;|&#x9b;|&nbsp;|<meta charset=koi8-r>|<?xml|<li>".split(
        "|"
    ),
)
"""What is put in."""


def sources() -> list[str]:
    """The project's own stories and pages."""
    paths = [*HERE.glob("stories/*.txt"), *HERE.glob("copy/*.txt"), *HERE.glob("pages/*.html")]
    return [path.read_text("utf-8", "surrogateescape") for path in sorted(paths)]


def mutants(number: int, seed: int) -> Iterator[bytes]:
    """So many inputs, the same for the same seed."""
    chance = random.Random(seed)
    stock = sources()
    for _ in range(number):
        text = chance.choice(stock)
        for _ in range(chance.choice((1, 1, 2, 3, 8))):
            text = chance.choice(CHANGES)(text, chance, stock)
        yield text.encode("utf-8", "surrogateescape")


def place(text: str, chance: random.Random) -> int:
    """A place in a text, near its beginning or anywhere."""
    return chance.randrange(min(len(text), chance.choice((80, 400, 10**6))) + 1)


def put_in(text: str, chance: random.Random, stock: list[str]) -> str:
    """A scrap in it, up to 40 times."""
    at = place(text, chance)
    return text[:at] + chance.choice(SCRAPS) * chance.choice((1, 1, 1, 2, 40)) + text[at:]


def taken_out(text: str, chance: random.Random, stock: list[str]) -> str:
    """A stretch of it missing."""
    at = place(text, chance)
    return text[:at] + text[at + chance.choice((1, 1, 5, 60, 400)) :]


def said_twice(text: str, chance: random.Random, stock: list[str]) -> str:
    """A stretch of it several times."""
    at = place(text, chance)
    stretch = text[at : at + chance.choice((1, 4, 20, 120))]
    return text[:at] + stretch * chance.choice((2, 3, 30)) + text[at:]


def spliced(text: str, chance: random.Random, stock: list[str]) -> str:
    """Its beginning, and the rest of another one."""
    other = chance.choice(stock)
    return text[: place(text, chance)] + other[place(other, chance) :]


def turned(text: str, chance: random.Random, stock: list[str]) -> str:
    """Its lines in another order, or in capitals, or all in one."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    return chance.choice(("\n".join(lines[at:] + lines[:at]), text.upper(), " ".join(lines), "\n\n".join(lines)))


def changed(text: str, chance: random.Random, stock: list[str]) -> str:
    """A character of it another one, a byte that is not UTF-8 among them."""
    at = place(text, chance)
    return (
        text[:at]
        + chance.choice((chr(chance.randrange(1, 0x250)), "\udce4", chr(chance.randrange(1, 0xD800))))
        + text[at + 1 :]
    )


CHANGES = (put_in, put_in, taken_out, said_twice, spliced, turned, changed)

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def faults(story: Story) -> Iterator[str]:
    """What does not hold of a record."""
    quotes = story.quotes
    starts = [quote.spans[0] for quote in quotes]
    if starts != sorted(starts):
        yield "quotations are not in text order"
    for quote in quotes:
        if quote.speaker is not None and not any(map(str.isalnum, quote.speaker)):
            yield f"a speaker without a letter: {quote.speaker!r}"
        if not quote.text.strip():
            yield "a quotation without words"
        for b, start, end in (*quote.spans, *filter(None, (quote.speaker_span, quote.cue_span))):
            if not 0 <= start < end <= len(story.body[b].text):
                yield f"a span out of its block: {b, start, end}"
    for text in strings(story.to_dict()):
        if CONTROL.search(text):
            yield f"a control character: {text[:60]!r}"


def strings(value: object) -> Iterator[str]:
    """All strings of a record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


SLOWEST = 2.0
"""Seconds that no input may take."""


def records(source: bytes) -> Iterator[tuple[str, list[Story]]]:
    """The text of an input and its stories; nothing where it is refused."""
    with suppress(GazetteError):
        stories = parse(source)
        text, _ = decode(source, declares=formats.input_named(stories[0].format).declares)
        yield text, stories


def checked(source: bytes) -> Iterator[str]:
    """What does not hold of an input's records, and what it takes too long for. A defect is an exception."""
    begin = time.perf_counter()
    for text, stories in records(source):
        for story in stories:
            yield from faults(story)
        if stories[0].format == "text" and differences(text, stories) != ({}, {}):
            yield f"words lost or invented: {differences(text, stories)}"
    if time.perf_counter() - begin > SLOWEST:
        yield f"took {time.perf_counter() - begin:.1f} s"


def main(number: int = 10_000, seed: int = 1) -> int:
    """Try so many inputs; how many of them have a fault."""
    bad = 0
    for source in mutants(number, seed):
        try:
            found = list(checked(source))
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        bad += bool(found)
        for fault in found:
            print(f"{fault}\n    {source!r}")
    print(f"{number} inputs, {bad} with a fault")
    return bad


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])) > 0)
