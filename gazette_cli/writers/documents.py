"""What the writers of exchange formats have in common: which keys they are asked for, and identifiers."""

from collections.abc import Iterable, Iterator

from gazette_cli.exchange import own
from gazette_cli.story import FIELDS, Story


def held(holds: frozenset[str]) -> tuple[str, ...]:
    """The keys of a format, in the record's order."""
    return tuple(key for key in FIELDS if key in holds)


def limited(stories: Iterable[Story], fields: tuple[str, ...]) -> Iterator[Story]:
    """The stories with these keys alone; with all of them where none are named."""
    for story in stories:
        if fields:
            keys = ("file", "part", "format", *(key for key in fields if key != "lede"))
            story = Story(**{key: getattr(story, key) for key in keys})
        yield story


def identifier(story: Story) -> str:
    """The story's identifier; for one that has none a name made of its headline and body, the same each time."""
    return named(story.uri, story.headline, *(block.text for block in story.body))


def named(uri: str | None, *words: str | None) -> str:
    """An identifier; for None one made of these words, which readers take for none."""
    if uri:
        return uri
    from hashlib import sha256

    content = "\n".join(each or "" for each in words)
    return f"{own.URN}{sha256(content.encode('utf-8', 'replace')).hexdigest()[:32]}"
