"""python tests/coming_back.py SHARED

Reads the labelled copy and the real files in the folder SHARED/bench, writes each story in each exchange format and reads
it again; pages to look at too. Prints, for each format, the share of the stories that come back equal in all keys that the format holds (in
JSON-LD, which has no kinds of blocks, but for those; as text in headline, dateline, body, credits and source, of the copy
alone), the share of outputs that are valid, and the share that is written again in the same bytes.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from round_trip import schema_of, written

import gazette_cli
from gazette_cli import formats
from gazette_cli.story import Story

OF_THE_INPUT = ("file", "part", "format", "warnings")
"""Keys that tell of the input: where a story is read again that is another one."""
BARE = ("headline", "dateline", "body", "credits", "source")
"""What wire copy has to give back."""


def main() -> None:
    bench = Path(sys.argv[1]) / "bench" / "data"
    copy = list(labelled(bench))
    stories = [*copy, *files(bench)]
    figures = {}
    for name in ("ninjs", "nitf", "newsmlg2", "jsonld", "html"):
        figures[name] = shares(name, stories, sorted(formats.writer(name).HOLDS.difference(OF_THE_INPUT)))
    figures["text"] = shares("text", copy, BARE)
    print(json.dumps(figures))


def labelled(bench: Path) -> Iterator[Story]:
    """The stories of the labelled wire and family copy."""
    for path in sorted([*bench.glob("wire*"), *bench.glob("family*")]):
        for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
            text = json.loads(line).get("text")
            yield from stories_of(text.encode()) if text else ()


def files(bench: Path) -> Iterator[Story]:
    """The stories of the real files: exchange formats and saved pages."""
    for path in sorted([*bench.glob("formats/fixtures/*/*"), *bench.glob("html/*/html/*")]):
        yield from stories_of(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes())


def stories_of(content: bytes) -> list[Story]:
    try:
        return gazette_cli.parse(content)
    except gazette_cli.GazetteError:
        return []


def shares(name: str, stories: list[Story], keys: list[str] | tuple[str, ...]) -> dict[str, dict[str, float]]:
    """The shares of the stories that come back, are valid, and are written again in the same bytes."""
    equal = valid = again = 0
    for story in stories:
        content = written(name, story)
        back = gazette_cli.parse(content, format=name)
        if len(back) == 1:
            equal += all(told(name, back[0], key) == told(name, story, key) for key in keys)
            for key in OF_THE_INPUT:
                setattr(back[0], key, getattr(story, key))
            again += written(name, back[0]) == content
        valid += is_valid(name, content)
    found = {"equal": equal, "valid": valid, "same bytes": again}
    shown = {
        key: count
        for key, count in found.items()
        if key == "equal" or (name != "text" and (name, key) != ("html", "valid"))
    }
    return {key: {"share": int(1000 * count / len(stories)) / 1000} for key, count in shown.items()}


def told(name: str, story: Story, key: str) -> object:
    """A value as the format can tell it."""
    if name == "jsonld" and key in ("body", "lede"):
        return [" ".join(block.text.split()) for block in story.body]
    if name == "jsonld" and key in ("quotes", "dateline"):
        return None  # follow from the kinds of blocks, and from the text
    return getattr(story, key)


def is_valid(name: str, content: bytes) -> bool:
    if name in ("jsonld", "text", "html"):
        return True
    try:
        schema_of(name)(content)
    except Exception:
        return False
    return True


if __name__ == "__main__":
    main()
