"""What a megabyte of text costs."""

import re
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from invented import story
from measure import Figure, cpu, parse

from gazette_cli.errors import NotNewsError
from gazette_cli.readers.text import read

WORD = re.compile(r"\w+")
STORIES = 300


def figures(texts: Path | None, pages: Path | None) -> Iterator[Figure]:
    """CPU of the reader alone and of whole parses against one pass over the words of the same texts."""
    sets = {
        "invented, no quotations": [story(n, quotes=False) for n in range(STORIES)],
        "invented, with quotations": [story(n, quotes=True) for n in range(STORIES)],
    }
    if texts:
        sets[str(texts)] = [path.read_text("utf-8", "replace") for path in sorted(texts.glob("*.txt"))]
    for name, stories in sets.items():
        yield from ratio(name, stories)


def ratio(name: str, stories: list[str]) -> Iterator[Figure]:
    """The figures of one set; the first story is parsed beforehand, so that nothing is imported while it counts."""
    parse(stories[0])
    words = cpu(lambda: [WORD.findall(text) for text in stories])
    only_read = cpu(lambda: [drained(text) for text in stories])
    parsed = cpu(lambda: [parse(text) for text in stories])
    size = sum(len(text.encode()) for text in stories) / 1e6
    yield Figure(f"text: {name}, the reader alone", only_read / words, 4.0)
    yield Figure(f"text: {name}", parsed / words, 10.0)
    yield Figure(f"text: {name}, CPU", parsed / size * 1000, unit="ms/MB")


def drained(text: str) -> None:
    """Read a text's stories; one without costs as well."""
    with suppress(NotNewsError):
        deque(read(text), maxlen=0)
