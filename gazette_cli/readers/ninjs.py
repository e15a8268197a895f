"""ninjs 1, 2 and 3, the IPTC's news in JSON: each object with text a story, of an array each of its objects."""

from collections.abc import Iterator

from gazette_cli.exchange import objects, stories, values
from gazette_cli.story import Story


def read(text: str) -> Iterator[Story]:
    """The stories of an object or an array. Raises NotNewsError for what holds none."""
    found = values.items(values.parsed(text), *objects.KEYS)
    yield from stories.each(objects.texts(found), objects.of, (), "", objects.is_own)
