"""The JSON Schema of the record, made of the model: its types, and the docstrings of its fields."""

import ast
import builtins
import inspect
from dataclasses import is_dataclass
from itertools import pairwise
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import orjson

from gazette_cli import story
from gazette_cli.pattern import Pattern

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SIMPLE = {str: "string", int: "integer", NoneType: "null"}

LISTED = Pattern(r"`(\w+)`")
"""A value in the docstring of a field that has a closed set of them."""

CLOSED = ("kind", "status", "type")
"""Fields that have no other values than their docstrings list."""

BOUNDS = {"part": {"minimum": 1}, "urgency": {"minimum": 1, "maximum": 9}}
"""Between which numbers the values of a field are."""

Schema = dict[str, object]
Docs = dict[tuple[str, str], str]
"""(class, field) → its docstring."""


def schema() -> bytes:
    """The schema as a JSON document."""
    docs = _docs(ast.parse(inspect.getsource(story)))
    parts = [part for part in vars(story).values() if isinstance(part, type) and issubclass(part, story.Part)]
    parts.remove(story.Part)
    document = {
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
    return orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


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
    hints = get_type_hints(part)
    properties = {}
    for name in names:
        hint = hints.get(name) or get_type_hints(getattr(part, name).fget)["return"]
        properties[name] = {"description": docs[part.__name__, name], **_type(hint)}
        properties[name] |= BOUNDS.get(name, {})
        if values := _listed(docs, part.__name__, name):
            properties[name]["enum"] = [*values, *[None] * ("null" in str(properties[name]["type"]))]
    return {"type": "object", "properties": properties, "required": list(names), "additionalProperties": False}


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
