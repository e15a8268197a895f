"""Every regular expression of the package, found where it is used or where a table has it; and strings that are made to
slow it down, from its own parts."""

import pkgutil
import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator
from importlib import import_module
from inspect import getsource
from typing import NamedTuple

import gazette_cli
from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Phrases


class Found(NamedTuple):
    """A pattern."""

    place: str
    """The module and the name or the row that has it."""
    source: str
    anchored: bool
    """Whether it is tried at one place only."""
    example: str = ""
    """What it is known to match, if the row says so."""


OTHERS = ("gazette_cli.__main__", "gazette_cli.bulk.parquet")
"""Modules without patterns: one that runs the command, and one that needs an extra."""
MODULES = [
    import_module(info.name)
    for info in pkgutil.walk_packages(gazette_cli.__path__, "gazette_cli.")
    if info.name not in OTHERS
]
SOURCES = {module: getsource(module) for module in MODULES}


def every_pattern() -> list[Found]:
    """The patterns that the modules' names and tables have, each source once."""
    found: dict[str, Found] = {}
    for module in MODULES:
        for name, value in list(vars(module).items()):
            for one in in_value(f"{module.__name__}.{name}", name, value):
                known = found.get(one.source)
                if known is None or (known.anchored and not one.anchored):
                    found[one.source] = one
    return list(found.values())


def in_value(place: str, name: str, value: object) -> Iterator[Found]:
    """The patterns of a module's name: itself, what a function without parameters gives, the rows of a table."""
    if isinstance(value, Pattern):
        yield Found(place, value.source, is_anchored(name, value))
    elif callable(value) and get_annotation(value) == "Pattern":
        yield Found(place, value().source, is_anchored(f"{name}()", value))
    rows = value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list)) else ()
    for at, row in enumerate(rows):
        for number, one in enumerate(single(row)):
            yield from in_row(f"{place}[{at}]{number or ''}", one)


def single(row: object) -> list[object]:
    """The row, or those of several phrases in a frame."""
    return [*row.conventions()] if isinstance(row, Phrases) else [row]


def get_annotation(function: object) -> str:
    """What a cached function without parameters is annotated to give."""
    inner = getattr(function, "__wrapped__", None)
    if inner is None or inner.__code__.co_argcount:
        return ""
    given = inner.__annotations__.get("return")
    return given if isinstance(given, str) else getattr(given, "__name__", "")


def is_anchored(name: str, value: object) -> bool:
    """Whether nothing is done with a name but to match at one place, in the modules that have it."""
    called = re.compile(rf"\b{re.escape(name)}\.(\w+)\(")
    here = [source for module, source in SOURCES.items() if vars(module).get(name.removesuffix("()")) is value]
    uses = {use for source in here for use in called.findall(source)}
    return bool(uses) and uses <= {"match", "fullmatch"}


USES = {
    "Boundary": "match",
    "Convention": "match",
    "Fence": "match",
    "Form": "match",
    "Label": "match",
    "Mark": "match",
    "Plain": "search",
    "Signature": "match",
    "Split": "match",
    "Tail": "search",
    "Unread": "match",
}
"""How the patterns of each table are tried; of the conventions those that are told by a row's end are searched for."""


def in_row(place: str, row: object) -> Iterator[Found]:
    """The patterns of a row: itself, its own, or one of a pair or three."""
    if isinstance(row, tuple) and row and isinstance(row[0], Pattern):
        yield Found(place, row[0].source, True, row[1])
    if isinstance(row, Pattern):
        yield Found(place, row.source, anchored=False)
    pattern = getattr(row, "pattern", None)
    if isinstance(pattern, Pattern | str) and type(row).__name__ in USES:
        source = pattern if isinstance(pattern, str) else pattern.source
        anchored = USES[type(row).__name__] == "match" and "…" not in getattr(row, "keys", "")
        yield Found(place, source, anchored, getattr(row, "example", ""))
    elif pattern is not None:
        raise TypeError(f"{place}: a table whose use is not known")


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

MOST = 8
"""So many of a pattern's literals, and of the places in a sample, are tried: the rest are alike."""


def hostile(found: Found, size: int) -> Iterator[str]:
    """Strings of about that size that look like the pattern's: each of its literals repeated, and with a run of each
    filler before and after it; what it matches repeated, and a run of each filler behind the parts of that."""
    literals = spread(sorted(set(literals_of(found))))
    for literal in literals:
        yield fill(literal, size)
        yield fill(literal + " ", size)
    for sample in sorted(samples(found)):
        yield fill(sample, size) + "!"
        yield fill(sample + " ", size) + "!"
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
    for run in runs(parser.parse(found.source)):
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
    tree = parser.parse(found.source)
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
