"""gazette's own records, one or an array as JSON, or one a line: a record read again is the same record.

What `--fields` left out is null or empty, also of a part (`dateline.place` alone); a kind that it left out is the one
that claims least. A lede without a body is the body's first paragraph. A value that the schema does not allow is refused:
writers rely on the model.
"""

import builtins
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from functools import cache
from itertools import chain, count, islice
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import orjson

from gazette_cli import schema
from gazette_cli.errors import NotNewsError
from gazette_cli.story import FIELDS, PARAGRAPH, About, Block, Furniture, Media, Part, Quote, Story, names

LEAST = {Block: PARAGRAPH, Quote: "indirect", About: "company", Media: "picture", Furniture: "junk"}
"""The kind of a part that is not given: words nobody vouches for, the plainest of each."""

NAMED = {str: "a string", int: "a number", NoneType: "null"}
"""What a value has to be, in words."""

Build = Callable[[Any, str], Any]
"""A value, and where it stands in the record → what the model has for it."""


def read(text: str) -> Iterator[Story]:
    """The stories of records. `file` is empty where a record has none. Raises NotNewsError for what is no record."""
    for number, value in enumerate(_records(text), 1):
        if not isinstance(value, dict) or not any(key in value for key in FIELDS):
            raise NotNewsError(f"record {number} is none of gazette's, no story in it")
        if "speaker" in value and "body" not in value:
            raise NotNewsError(f"record {number} is a row of --rows, no story in it")
        yield of(value, number)


def of(record: dict[str, Any], number: int = 1) -> Story:
    """The story of a record, the number of which counts where it has no part. Raises NotNewsError for a wrong value."""
    given = {"file": "", "part": number, "format": "json"} | {key: record[key] for key in FIELDS if key in record}
    lede = given.pop("lede", None)
    try:
        lede = _build(str | None)(lede, "lede")
        story: Story = _story()(given, "")
    except TypeError as error:
        raise NotNewsError(f"record {number} is none of gazette's: {error}") from None
    if lede and "body" not in record:
        story.body = [Block(PARAGRAPH, lede)]
    return story


def _records(text: str) -> Iterator[Any]:
    """The values of a text: of a document, or of its lines."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        first, second = islice(chain(_lines(text), ("", "")), 2)
        if not second or not _whole(first):
            raise NotNewsError(f"not JSON at byte {len(text[: error.pos].encode())}") from None
        yield from map(_line, _lines(text), count(1))
        return
    yield from value if isinstance(value, list) else [value]


def _lines(text: str) -> Iterator[str]:
    """The lines of a text, but for blank ones: they may be many, and are not all held at once."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        if line := text[start:end].strip():
            yield line
        start = end


def _whole(line: str) -> bool:
    """Whether a line is a value of its own."""
    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True


def _line(line: str, number: int) -> Any:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        raise NotNewsError(f"record {number} is not JSON") from None


@cache
def _story() -> Build:
    """How a story is made of a record."""
    return _part(Story)


def _part(part: type[Part]) -> Build:
    """How a part of the model is made of an object: each field by its type, those that are missing by their default."""
    hints = get_type_hints(part)
    builds = {name: _limited(_build(hint), part, name) for name, hint in hints.items()}
    required = [field.name for field in fields(part) if field.default is field.default_factory is MISSING]  # type: ignore[arg-type]

    def build(value: Any, where: str) -> Part:
        """The part. Raises TypeError, which says what is wrong."""
        if not isinstance(value, dict):
            raise TypeError(f"{where} is not an object")
        place = f"{where}." if where else ""
        given = {name: builds[name](value[name], f"{place}{name}") for name in names(part) if name in value}
        if required and not given:
            raise TypeError(f"{where} has no {required[0]}")
        return part(**given, **{name: _empty(part, name, hints[name]) for name in required if name not in given})

    return build


def _empty(part: type[Part], name: str, hint: Any) -> Any:
    """The value of a field that is not given."""
    if name == "kind":
        return LEAST[part]
    return "" if hint is str else [] if get_origin(hint) is builtins.list else None


def _limited(build: Build, part: type[Part], name: str) -> Build:
    """How the value of a field is made, which may have to be one of a few, or within bounds."""
    values = _closed().get((part.__name__, name))
    least, most = (schema.BOUNDS.get(name, {}).get(key) for key in ("minimum", "maximum"))
    if values is None and least is None:
        return build

    def limited(value: Any, where: str) -> Any:
        """The value. Raises TypeError for one that the schema does not allow."""
        made = build(value, where)
        if values and made is not None and made not in values:
            raise TypeError(f"{where} is none of {', '.join(values)}")
        if made is not None and ((least and made < least) or (most and made > most)):
            raise TypeError(f"{where} is not {least} or more" if most is None else f"{where} is not {least} to {most}")
        return made

    return limited


@cache
def _closed() -> dict[tuple[str, str], tuple[str, ...]]:
    """The fields that have a closed set of values."""
    return schema.closed()


def _build(hint: Any) -> Build:
    """How a value of a type of the model is made."""
    if isinstance(hint, type) and issubclass(hint, Part):
        return _part(hint)
    if hint in NAMED:
        return lambda value, where: _same(value, hint, where)
    kinds = get_args(hint)
    if get_origin(hint) is builtins.list:
        one = _build(kinds[0])
        return lambda value, where: [one(each, f"{where}[{n}]") for n, each in enumerate(_list(value, where))]
    if get_origin(hint) is builtins.tuple:
        return lambda value, where: tuple(_offset(each, where) for each in _list(value, where, len(kinds)))
    full = _build(kinds[0])  # or None
    return lambda value, where: None if value is None else full(value, where)


def _same(value: Any, kind: type, where: str) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{where} is not {NAMED[kind]}")
    return value


def _offset(value: Any, where: str) -> int:
    if type(value) is not int or value < 0:
        raise TypeError(f"{where} is not of numbers from 0 on")
    return value


def _list(value: Any, where: str, size: int | None = None) -> list[Any]:
    if not isinstance(value, list) or size not in (None, len(value)):
        raise TypeError(f"{where} is not a list" + (f" of {size}" if size else ""))
    return value
