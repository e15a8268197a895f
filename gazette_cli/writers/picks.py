"""Dotted names: a place within the parts of the record, as `dateline.place`, and a record of such places alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from gazette_cli.story import FIELDS, Part, Story, names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Tree = dict[str, "Tree | None"]
"""The keys that are asked for, in order; None for a whole value, else what is asked for of its part."""


def below(path: str) -> tuple[str, ...]:
    """The dotted names of the fields of a part, as `dateline.text` of `dateline`; none for what is no part."""
    part: type[Part] | None = Story
    for name in path.split("."):
        part = _part(get_type_hints(part).get(name)) if part else None
    return tuple(f"{path}.{name}" for name in names(part)) if part else ()


def meant(name: str) -> str | None:
    """The dotted name itself if it is a place in the record, else None."""
    return name if name in below(name.rpartition(".")[0]) else None


def places() -> Iterator[str]:
    """All dotted names of the record."""
    for key in FIELDS:
        yield from below(key)


def _part(hint: Any) -> type[Part] | None:
    """The part of the model in a type: `Quote` in `list[Quote]`, `Dateline` in `Dateline | None`."""
    found = (each for each in (hint, *get_args(hint)) if isinstance(each, type) and issubclass(each, Part))
    return next(found, None)


def records(stories: Iterable[Story], fields: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """The records of stories, of dotted fields those alone: nested as the record is, what is null there stays null."""
    tree = _tree(fields)
    return (_picked(story, tree) for story in stories)


def _tree(fields: Iterable[str]) -> Tree:
    """What is asked for, by parts; a part that is also asked for by itself is whole."""
    inner: dict[str, list[str]] = {}
    for name in fields:
        first, _, rest = name.partition(".")
        inner.setdefault(first, []).append(rest)
    return {first: None if "" in rests else _tree(rests) for first, rests in inner.items()}


def _picked(value: Any, tree: Tree | None) -> Any:
    """What is asked for of a value; of a list, of each of its items."""
    if tree is None or value is None:
        return value
    if isinstance(value, list):
        return [_picked(each, tree) for each in value]
    return {name: _picked(getattr(value, name), inner) for name, inner in tree.items()}
