"""What an archive or a data set holds → its stories: the pages of a web archive, the rows of JSON Lines."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from gazette_cli import inputs
from gazette_cli.errors import GazetteError, NotNewsError, without_controls
from gazette_cli.story import Story


class Held(NamedTuple):
    """One thing that an archive or a data set holds."""

    number: int
    """Which it is, from 1."""
    told: str
    """What it is called where something is said of it: "row 7"."""
    copy: str | bytes | GazetteError | None
    """The copy; what is wrong where there should be some; None for what is no copy, as a picture in a web archive."""
    format: str
    """What the copy is, `auto` where that is told by its content."""
    identifier: str | None = None
    """What tells it from others: a record's identifier, the value of a column."""
    address: str | None = None
    """Where a page stood on the web."""
    declared: str | None = None
    """The encoding that came with the bytes of a page."""
    sparse: bool = False
    """Whether it is normal that there is no story in it, as in one page of a web archive."""
    fetched: str | None = None
    """When a page was fetched: ISO 8601, as the archive has it."""


def stories(one: Held, name: str, encoding: str | None = None) -> Iterator[Story]:
    """Its stories, complete with quotations; none where it is no copy. Raises GazetteError if there are no more."""
    if one.copy is None:
        return
    if isinstance(one.copy, GazetteError):
        raise one.copy
    if isinstance(one.copy, str):
        found = inputs.parse_text(one.copy, name, one.format)
    else:
        found = inputs.parse_bytes(one.copy, name, one.format, encoding, one.declared)
    for story in found:
        story.uri = story.uri or one.address or one.identifier
        yield story


def parse(found: Iterable[Held], name: str, encoding: str | None = None) -> Iterator[Story | GazetteError]:
    """The stories of all, `part` counting them, and an error for each that fails.

    Raises NotNewsError where there is no story in things of which each may do without, and what is raised by `found`.
    """
    shown = without_controls(name)
    part, is_told = 0, False
    held: Counter[bool] = Counter()
    for one in found:
        held[one.copy is not None] += 1
        try:
            for story in stories(one, shown, encoding):
                part += 1
                story.part = part
                yield story
        except Exception as caught:  # whatever it is: the others must not suffer from it
            error = inputs.told(caught)
            if not (one.sparse and isinstance(error, NotNewsError)):
                is_told = True
                yield _error(error, one, shown)
    if not part and not is_told:
        raise NotNewsError(f"no story in it (pages: {held[True]}, other records: {held[False]})")


def _error(error: GazetteError, one: Held, name: str) -> GazetteError:
    """What is wrong with one of them, said so that it can be found."""
    found = type(error)(f"{one.told}: {error}")
    found.file = name
    return found
