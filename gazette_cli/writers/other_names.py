"""Names that are no fields: the field that one stands for, else what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazette_cli.story import FIELDS
from gazette_cli.writers import picks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gazette_cli.writers import Options, Writer

NEAR = 0.7
"""How like a name has to be to be meant, from 0 to 1."""


def meant(writer: Writer, name: str, options: Options) -> str | None:
    """The field that another name stands for; None where the writer knows none."""
    field: str | None = getattr(writer, "meant", lambda *_: None)(name, options)
    return field


def told(writer: Writer, name: str, options: Options) -> str:
    """One line on a name that is no field of the writer's. Of a part of the record it lists the fields of that part."""
    known = writer.fields(options)
    inner = _dotted(writer, picks.below(name.rpartition(".")[0]), options)
    hint = "" if inner else _hint(writer, name, known, options)
    return f"no field {name!r};{hint} there are: {', '.join(inner or known)}"


def _hint(writer: Writer, name: str, known: tuple[str, ...], options: Options) -> str:
    """What may be meant: a column of other rows, or a field that is called much like it."""
    for rows in getattr(writer, "ROWS", ()):
        if _has(writer, name, options._replace(rows=rows)):
            return f" {name} is a column of --rows {rows};"
    if name in FIELDS:
        return f" {name} is in --to json and jsonl;"
    like = _like(name, (*known, *_dotted(writer, picks.places(), options)))
    return f" did you mean {like!r}?" if like else ""


def _has(writer: Writer, name: str, options: Options) -> bool:
    """Whether other rows of the format have a field of that name."""
    return name in writer.fields(options) or meant(writer, name, options) is not None


def _dotted(writer: Writer, names: Iterable[str], options: Options) -> tuple[str, ...]:
    """Those places in the record that the writer has a field for."""
    return tuple(name for name in names if meant(writer, name, options))


def _like(name: str, known: tuple[str, ...]) -> str | None:
    """The name of what this one is a part of; that which ends in it, as `dateline.place` for `place`; else one that is
    spelt much like it.
    """
    from difflib import get_close_matches

    name = name.lower()
    above = name.rpartition(".")[0]
    ends = (one for one in known if name and one.endswith((f".{name}", f"_{name}")))
    return above if above in known else next(ends, None) or next(iter(get_close_matches(name, known, 1, NEAR)), None)
