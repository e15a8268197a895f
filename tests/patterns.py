"""Every regular expression of the package, found where it is used or where a table has it; and strings that are made to
slow it down, from its own parts."""

import ast
import pkgutil
import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator
from importlib import import_module
from inspect import getsource
from types import ModuleType
from typing import NamedTuple

import gazette_cli

METHODS = ("compile", "match", "search", "fullmatch", "sub", "subn", "findall", "finditer", "split")
ANCHORED = ("match", "fullmatch")


class Found(NamedTuple):
    """A pattern."""

    place: str
    """The module and line, or the table's row."""
    source: str
    flags: int
    anchored: bool
    """Whether it is tried at one place only."""
    example: str = ""
    """What it is known to match, if the row says so."""
    is_fragment: bool = False
    """Whether it is a name's value, and perhaps only a part of patterns."""


MODULES = [
    import_module(info.name)
    for info in pkgutil.walk_packages(gazette_cli.__path__, "gazette_cli.")
    if not info.name.endswith("__main__")
]


def every_pattern() -> list[Found]:
    """The patterns, each source once, and no name's value that only stands in others."""
    found: dict[tuple[str, int], Found] = {}
    for module in MODULES:
        for one in (*in_calls(module), *in_tables(module)):
            known = found.get((one.source, one.flags))
            if known is None or known.is_fragment or (known.anchored and not one.anchored):
                found[one.source, one.flags] = one
    whole = "\n".join(source for source, _ in found)
    return [one for one in found.values() if not one.is_fragment or whole.count(one.source) == 1]


def in_calls(module: ModuleType) -> Iterator[Found]:
    """The patterns that are an argument of one of `re`'s functions, as far as the module's names give them a value."""
    for call, name in calls(module):
        try:
            value = eval(ast.unparse(call.args[0]), vars(module))
        except NameError:
            continue  # of a row: `in_tables` has it
        flags = sum(flag_of(each) for each in (*call.args[1:], *(keyword.value for keyword in call.keywords)))
        if isinstance(value, str):
            yield Found(f"{module.__name__}:{call.lineno}", value, flags, is_anchored(module, call, name))


def calls(module: ModuleType) -> Iterator[tuple[ast.Call, str]]:
    """The calls of `re`'s functions, and of `late`."""
    for node in ast.walk(ast.parse(getsource(module))):
        if isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func)
            if called == "late" or (called.startswith("re.") and called[3:] in METHODS):
                yield node, called.removeprefix("re.")


def flag_of(node: ast.expr) -> int:
    """A flag that a call is given; 0 for another argument."""
    return int(getattr(re, node.attr)) if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "re" else 0


def is_anchored(module: ModuleType, call: ast.Call, name: str) -> bool:
    """Whether the pattern is only tried at one place."""
    if name not in ("compile", "late"):
        return name in ANCHORED
    uses = set(uses_of(module, call))
    return bool(uses) and uses <= set(ANCHORED)


def uses_of(module: ModuleType, call: ast.Call) -> Iterator[str]:
    """The methods that are called on what a call gives: at once, by the name that it has, or that its function has."""
    for node in ast.walk(ast.parse(getsource(module))):
        if isinstance(node, ast.Attribute) and same(node.value, call):
            yield node.attr
        if isinstance(node, (ast.Assign, ast.FunctionDef)) and any(same(each, call) for each in ast.walk(node)):
            called = r"\(\)" if isinstance(node, ast.FunctionDef) else ""
            name = node.name if isinstance(node, ast.FunctionDef) else ast.unparse(node.targets[0])
            for other in MODULES:
                if name in vars(other) and vars(other)[name] is vars(module).get(name):
                    yield from re.findall(rf"\b{name}{called}\.(\w+)\(", getsource(other))


def same(one: ast.AST, other: ast.Call) -> bool:
    """Whether a node is that call, perhaps of another parse."""
    return isinstance(one, ast.Call) and (one.lineno, one.col_offset) == (other.lineno, other.col_offset)


def in_tables(module: ModuleType) -> Iterator[Found]:
    """The patterns of the module's tables and of its other names: rows that have one, and strings that are one."""
    for name, value in list(vars(module).items()):
        rows = value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list)) else (value,)
        for at, row in enumerate(rows):
            yield from in_row(f"{module.__name__}.{name}[{at}]", row)


USES = {
    "Boundary": "match",
    "Convention": "match",
    "Fence": "match",
    "Form": "match",
    "Label": "match",
    "Signature": "match",
    "Split": "match",
    "Tail": "search",
    "Unread": "match",
}
"""How the patterns of each table are tried; of the conventions those that are told by a row's end are searched for."""


def in_row(place: str, row: object) -> Iterator[Found]:
    """The patterns of a row: its own, or the strings in it that can only be one."""
    if isinstance(row, tuple) and isinstance(source := getattr(row, "pattern", None), str):
        used = USES[type(row).__name__]
        anchored = used != "search" and "…" not in getattr(row, "keys", "")
        yield Found(place, source, 0, anchored, getattr(row, "example", ""))
        return
    for part in row if isinstance(row, tuple) else (row,):
        if isinstance(part, str) and re.search(r"\\[wdsb]|\(\?|\[[^\]]+\][*+{?]", part):
            yield Found(place, part, 0, True, "", True)


FILLERS = (
    "A",
    "a",
    "J. ",
    "3",
    "(",
    ")",
    "[",
    "] ",
    "|",
    "| ",
    "-",
    " - ",
    "–",
    " ",
    "\n",
    "A ",
    "a ",
    "Ab ",
    ", ",
    ": ",
    "/",
)
"""What is repeated: capitals, small letters, initials, digits, brackets, bars, dashes, spaces, words of one letter."""

MOST = 12
"""So many of a pattern's literals, and of the places in a sample, are tried: the rest are alike."""


def hostile(found: Found, size: int) -> Iterator[str]:
    """Strings of about that size that look like the pattern's: each of its literals repeated, and with a run of each
    filler before and after it; and a run of each filler behind the parts of what it matches."""
    literals = spread(sorted(set(literals_of(found))))
    for literal in literals:
        yield fill(literal, size)
        yield fill(literal + " ", size)
    heads = {"", *literals, *(sample[:cut] for sample in samples(found) for cut in cuts(sample))}
    for filler in FILLERS:
        run = fill(filler, size)
        for head in sorted(heads):
            yield f"{head}{run}\n!"
        for literal in literals:
            yield run + literal
            yield fill(filler + literal, size)


def spread(items: list[str]) -> list[str]:
    """Some of the items, from all over the list."""
    return items[:: -(-len(items) // MOST)] if items else []


def fill(scrap: str, size: int) -> str:
    """The scrap, repeated to that size."""
    return scrap * max(1, size // len(scrap))


def cuts(sample: str) -> Iterable[int]:
    """Places in a sample: its end, and the ends of its words."""
    ends = [hit.end() for hit in re.finditer(r"\w+|\W", sample)]
    return {len(sample), *ends[:: -(-len(ends) // MOST)]}


def literals_of(found: Found) -> Iterator[str]:
    """The runs of fixed characters in a pattern, as they stand in it."""
    for run in runs(parser.parse(found.source, found.flags)):
        if run.strip():
            yield run
            if found.source.startswith("(?i)"):
                yield run.upper()


def runs(tree: Iterable[tuple[object, object]]) -> Iterator[str]:
    """The runs of literals of a parsed pattern and of what stands in it."""
    held = ""
    for kind, value in tree:
        if kind is op.LITERAL:
            held += chr(value)  # type: ignore[arg-type]
            continue
        if held:
            yield held
        held = ""
        for inner in children(kind, value):
            yield from runs(inner)
    if held:
        yield held


def children(kind: object, value: object) -> list[Iterable[tuple[object, object]]]:
    """The parsed patterns inside a part of one."""
    if kind is op.BRANCH:
        return list(value[1])  # type: ignore[index]
    if kind is op.SUBPATTERN:
        return [value[3]]  # type: ignore[index]
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return [value[2]]  # type: ignore[index]
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]  # type: ignore[index]
    if kind is op.ATOMIC_GROUP:
        return [value]  # type: ignore[list-item]
    return []


def samples(found: Found) -> set[str]:
    """A string or two that the pattern may match: the row's example, and one made from the pattern itself."""
    tree = parser.parse(found.source, found.flags)
    return {found.example, made(tree, least=True), made(tree, least=False)} - {""}


def made(tree: Iterable[tuple[object, object]], *, least: bool) -> str:
    """A string of the pattern's shape: its first alternatives with what may be left out left out, or its last ones."""
    return "".join(made_part(kind, value, least) for kind, value in tree)


def made_part(kind: object, value: object, least: bool) -> str:
    """The same of a part."""
    if kind is op.LITERAL:
        return chr(value)  # type: ignore[arg-type]
    if kind is op.IN:
        return one_of(value)  # type: ignore[arg-type]
    if kind is op.NOT_LITERAL:
        return "a"
    if kind is op.ANY:
        return "a"
    if kind is op.BRANCH:
        return made(value[1][0 if least else -1], least=least)  # type: ignore[index]
    if kind is op.SUBPATTERN:
        return made(value[3], least=least)  # type: ignore[index]
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        low, high, inner = value  # type: ignore[misc]
        return made(inner, least=least) * (low if least else max(low, min(high, 1)))
    if kind is op.ATOMIC_GROUP:
        return made(value, least=least)  # type: ignore[arg-type]
    return ""


def one_of(members: list[tuple[object, object]]) -> str:
    """A character of a class."""
    for candidate in 'Aa3 -.,:([/|\n"':
        if re.match(f"[{''.join(map(class_part, members))}]", candidate):
            return candidate
    return next((chr(value) for kind, value in members if kind is op.LITERAL), "a")  # type: ignore[arg-type]


def class_part(member: tuple[object, object]) -> str:
    """A member of a class as it is written."""
    kind, value = member
    if kind is op.NEGATE:
        return "^"
    if kind is op.LITERAL:
        return re.escape(chr(value))  # type: ignore[arg-type]
    if kind is op.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"  # type: ignore[index]
    return {
        op.CATEGORY_DIGIT: r"\d",
        op.CATEGORY_NOT_DIGIT: r"\D",
        op.CATEGORY_SPACE: r"\s",
        op.CATEGORY_NOT_SPACE: r"\S",
        op.CATEGORY_WORD: r"\w",
        op.CATEGORY_NOT_WORD: r"\W",
    }[value]  # type: ignore[index]


def possessive_groups(tree: Iterable[tuple[object, object]]) -> Iterator[object]:
    """The possessive repetitions in a parsed pattern of more than a character or a class, and its atomic groups."""
    for kind, value in tree:
        if kind is op.ATOMIC_GROUP or (kind is op.POSSESSIVE_REPEAT and not is_character(value)):
            yield value
        for inner in children(kind, value):
            yield from possessive_groups(inner)


def is_character(repeat: object) -> bool:
    """Whether what is repeated is a character, a class or a dot."""
    (part,) = repeat[2] if len(repeat[2]) == 1 else [(None, None)]  # type: ignore[index]
    return part[0] in (op.LITERAL, op.NOT_LITERAL, op.IN, op.ANY)
