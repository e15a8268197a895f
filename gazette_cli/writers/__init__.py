"""One module a format: `write(stories, out, options)` prints records, one `out.write` a story."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

FOLLOWS = frozenset(("lede", "quotes"))
"""Keys that follow from the body: lost only where that is."""
OUTSIDE = frozenset(("file", "part", "format", "furniture", "warnings"))
"""Keys that tell of the input, or of what is no part of the story: no format has to hold them."""

if TYPE_CHECKING:
    from gazette_cli.story import Story


class Options(NamedTuple):
    """What a user can ask of a writer."""

    fields: tuple[str, ...] = ()
    """The names to write, in this order; empty for all of them."""
    rows: str = "story"
    """CSV and JSON Lines: one row a `story`, a `quote` or a `speaker`."""
    bom: bool = False
    """CSV: a byte order mark first, by which Excel knows UTF-8."""
    excel: bool = False
    """CSV: cells as spreadsheets take them for text, no formula and no date among them."""
    color: bool = False
    """The terminal's text: with colours and other styles."""
    many: bool = False
    """JSON: several inputs were given, so that the records are an array."""


class Sink(Protocol):
    """What writers print to."""

    def write(self, chunk: bytes, /) -> object:
        """Take these bytes, all of them."""


class Writer(Protocol):
    """A module of this package."""

    HOLDS: frozenset[str]
    """The keys of the record that the format has a place for."""

    def fields(self, options: Options) -> tuple[str, ...]:
        """The names that `Options.fields` may hold: first those that are written if it holds none, in their order.

        None at all where a format shows all of a story.
        """

    def write(self, stories: Iterable["Story"], out: Sink, options: Options) -> None:
        """Print the stories as they come."""


def losses(story: "Story", holds: frozenset[str]) -> list[str]:
    """The keys with a value that a format which holds those has no place for, in the record's order."""
    from gazette_cli.story import FIELDS
    from gazette_cli.writers.documents import tidied

    without = holds | OUTSIDE | (FOLLOWS if "body" in holds else frozenset())
    return [key for key in FIELDS if key not in without and tidied(getattr(story, key)) not in (None, [])]


def chosen(writer: Writer, names: Sequence[str], options: Options) -> tuple[str, ...]:
    """The fields that are asked for, each once; `names` are the values of `--fields`, names with commas between them.

    A writer that has `meant(name, options)` is asked for the field of a name that is none, as `dateline.place`. Raises
    ValueError for a name that means no field, with a line that says which there are.
    """
    known = frozenset(writer.fields(options))
    return tuple(
        dict.fromkeys(_field(writer, name.strip(), known, options) for each in names for name in each.split(","))
    )


def _field(writer: Writer, name: str, known: frozenset[str], options: Options) -> str:
    if name in known:
        return name
    from gazette_cli.writers.other_names import meant, told

    field = meant(writer, name, options)
    if field is None:
        raise ValueError(told(writer, name, options))
    return field


def records(stories: Iterable["Story"], fields: tuple[str, ...]) -> Iterable[dict[str, Any]]:
    """The records of stories, those fields alone; all of them if none is asked for."""
    from gazette_cli.story import FIELDS, record

    if any("." in name for name in fields):
        from gazette_cli.writers import picks

        return picks.records(stories, fields)
    return (record(story, fields or FIELDS) for story in stories)


def rows_of(writer: Writer) -> tuple[str, ...]:
    """What a row of the format can be; one thing alone where it has no rows."""
    rows: tuple[str, ...] = getattr(writer, "ROWS", ("story",))
    return rows
