"""The JSON Schema of the record, made of the model: its types, and the docstrings of its fields; and that of a row."""

from __future__ import annotations

import ast
import builtins
import inspect
from dataclasses import is_dataclass
from itertools import pairwise
from types import NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import orjson

from gazette_cli import story
from gazette_cli.pattern import Pattern

if TYPE_CHECKING:
    from gazette_cli.writers.rows import Column

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SIMPLE = {str: "string", int: "integer", float: "number", NoneType: "null"}

LISTED = Pattern(r"`(\w+)`")
"""A value in the docstring of a field that has a closed set of them."""

CLOSED = ("kind", "status", "type")
"""Fields that have no other values than their docstrings list."""

BOUNDS = {"part": {"minimum": 1}, "urgency": {"minimum": 1, "maximum": 9}}
"""Between which numbers the values of a field are."""

Schema = dict[str, object]
Docs = dict[tuple[str, str], str]
"""(class, field) → its docstring."""


def schema(rows: str = "story") -> bytes:
    """The schema as a JSON document: of the record, or of a line of JSON Lines with `--rows quote` or `speaker`."""
    document = _record() if rows == "story" else _row(rows)
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _record() -> Schema:
    """The schema of the record."""
    docs = _docs(ast.parse(inspect.getsource(story)))
    parts = [part for part in vars(story).values() if isinstance(part, type) and issubclass(part, story.Part)]
    parts.remove(story.Part)
    return {
        "$schema": DIALECT,
        "title": "gazette record",
        "version": story.VERSION,
        "description": "One story, as `gazette parse` prints it with `--to json` and `--to jsonl`.",
        **_object(story.Story, story.FIELDS, docs),
        "$defs": {
            part.__name__.lower(): {"description": part.__doc__, **_object(part, story.names(part), docs)}
            for part in parts
            if part is not story.Story
        },
    }


def _row(rows: str) -> Schema:
    """The schema of a row: the columns it has if none is asked for are required, all others may be there."""
    from gazette_cli.writers.rows import TABLES

    table = TABLES[rows]
    docs = _docs(ast.parse(inspect.getsource(story)))
    return {
        "$schema": DIALECT,
        "title": f"gazette row of a {table.title}",
        "version": story.VERSION,
        "description": f"One {table.title}, as `gazette parse --rows {rows}` prints it with `--to jsonl`.",
        "type": "object",
        "properties": {name: _column(column, docs) for name, column in table.columns.items()},
        "required": list(table.usual),
        "additionalProperties": False,
    }


def _column(column: Column, docs: Docs) -> Schema:
    """The schema of a column: what its row in the table says, else what the model says of its place in the record."""
    key, _, inner = column.path.partition(".")
    if not key:
        return {"description": column.meaning, **_type(column.hint)}
    whole = _hint(story.Story, key)
    part = next((each for each in get_args(whole) if is_dataclass(each)), None) if inner else None
    if part is None:
        return _field(story.Story, key, docs, whole)
    one = _hint(part, inner)
    among = list[one] if get_origin(whole) is builtins.list else one | None  # type: ignore[valid-type]
    found = _field(part, inner, docs, column.hint or among)
    if column.hint is None:
        found["description"] = f"{docs['Story', key]} {found['description']}"
    return found | ({"description": column.meaning} if column.meaning else {})


def closed() -> dict[tuple[str, str], tuple[str, ...]]:
    """(class, field) → its values, of the fields that have a closed set of them."""
    docs = _docs(ast.parse(inspect.getsource(story)))
    return {key: values for key in docs if (values := _listed(docs, *key))}


def _listed(docs: Docs, part: str, name: str) -> tuple[str, ...]:
    """The values that the docstring of such a field lists; none of any other field's."""
    return tuple(LISTED.findall(docs[part, name])) if name in CLOSED else ()


def _docs(tree: ast.Module) -> Docs:
    """The docstrings of all fields and properties; Python itself keeps none of a field."""
    found: Docs = {}
    for part in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for node, after in pairwise((*part.body, ast.Pass())):
            match node, after:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    found[part.name, name] = inspect.cleandoc(text).replace("None", "null")
                case ast.FunctionDef(name=name), _:
                    found[part.name, name] = ast.get_docstring(node) or ""
    return found


def _object(part: type, names: tuple[str, ...], docs: Docs) -> Schema:
    """The schema of a dataclass: all keys are always there, and no others."""
    properties = {name: _field(part, name, docs, _hint(part, name)) for name in names}
    return {"type": "object", "properties": properties, "required": list(names), "additionalProperties": False}


def _hint(part: Any, name: str) -> Any:
    """The type of a field or property."""
    return get_type_hints(part).get(name) or get_type_hints(getattr(part, name).fget)["return"]


def _field(part: Any, name: str, docs: Docs, hint: Any) -> Schema:
    """The schema of a field that is of that type."""
    found = {"description": docs[part.__name__, name], **_type(hint), **BOUNDS.get(name, {})}
    if values := _listed(docs, part.__name__, name):
        found["enum"] = [*values, *[None] * ("null" in str(found["type"]))]
    return found


def _type(hint: Any) -> Schema:
    """The schema of a type that the model uses."""
    if hint in SIMPLE:
        return {"type": SIMPLE[hint]}
    if is_dataclass(hint):
        return {"$ref": f"#/$defs/{getattr(hint, '__name__', '').lower()}"}
    arguments = get_args(hint)
    match get_origin(hint):
        case builtins.list:
            return {"type": "array", "items": _type(arguments[0])}
        case builtins.tuple:
            whole = {"prefixItems": [{**_type(each), "minimum": 0} for each in arguments], "items": False}
            return {"type": "array", "minItems": len(arguments), **whole}
        case _:
            return _union([_type(each) for each in arguments])


def _union(schemas: list[Schema]) -> Schema:
    """Any of them; simple types are put together."""
    if all(schema.keys() == {"type"} for schema in schemas):
        return {"type": [schema["type"] for schema in schemas]}
    return {"anyOf": schemas}
