"""python tests/samples.py [--update]

What the tables know, written down a second time, so that a row, a word or an alternative that goes is missed: for each
pattern strings that it matches, one for each of its alternatives at the least, with what it matches of them between `⟦`
and `⟧`; for each list its words. Without `--update` tells what differs; with it writes the files in tests/samples anew:
read what has changed there before it is committed.

The strings are made from the patterns, by a seed; what stands in the files is invented, or is words.
"""

import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from mutants import alternation, is_pattern
from patterns import MODULES, is_anchored, single

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.speech.constructions import Construction
from gazette_cli.quotes.words import Shapes

FOLDER = Path(__file__).parent / "samples"
AREAS = ("quotes", "readers", "wire", "words")
TRIES = 300
"""So many strings of a pattern are made; the least that tell its alternatives apart are kept."""
OPEN, CLOSE = "⟦", "⟧"
BETWEEN = "  "
WIDTH = 118

PREFERRED = 'aesrntA3 -.,:([/|\n"@'
"""What stands for any character, the first that fits."""


class Table(NamedTuple):
    """Patterns that are tried one after the other, or one alone; or a list of words."""

    name: str
    patterns: tuple[tuple[str, str], ...]
    """What is said of what each row matches, and its source."""
    anchored: bool
    words: tuple[str, ...] = ()


def tables(area: str) -> list[Table]:
    """The tables of an area, by the names of their modules; each at the module that has it first, none put together of others.

    Of `words`, which all of them share, nothing is told but in its own area.
    """
    shared = [vars(module) for module in MODULES if module.__name__.startswith("gazette_cli.words") and area != "words"]
    seen = {id(value) for names in shared for value in names.values()}
    found = []
    for module in MODULES:
        for name, value in vars(module).items():
            whole = f"{module.__name__}.{name}".removeprefix("gazette_cli.")
            rows = {id(row) for row in value} if isinstance(value, tuple) else set()
            if whole.split(".")[0] != area or id(value) in seen or (rows and rows <= seen):
                continue
            if table := table_of(whole, name, value):
                seen |= {id(value), *(rows if table.patterns else ())}
                found.append(table)
    return found


def table_of(whole: str, name: str, value: object) -> Table | None:
    """What a module's name has, if it is patterns or words."""
    if isinstance(value, Pattern):
        return Table(whole, (("", value.source),), is_anchored(name, value))
    if not isinstance(value, tuple | list | dict | frozenset | set) or not name.strip("_").isupper():
        return None
    if isinstance(value, Shapes):  # which remember what has been read
        return None
    rows = [one for row in (value.values() if isinstance(value, dict) else value) for one in single(row)]
    sources = tuple((label_of(row), source) for row in rows if (source := source_of(row)))
    if sources:
        return Table(whole, sources, name != "TAILS")
    words = sorted({word for item in (value.items() if isinstance(value, dict) else rows) for word in words_in(item)})
    return Table(whole, (), False, tuple(words)) if words else None


def source_of(row: object) -> str | None:
    """The pattern of a row."""
    first = row[0] if isinstance(row, tuple) and row else row
    pattern = first if isinstance(first, Pattern) else getattr(row, "pattern", None)
    return pattern.source if isinstance(pattern, Pattern) else pattern if isinstance(pattern, str) else None


def label_of(row: object) -> str:
    """What a row says of what it matches."""
    for column in ("role", "name", "kind", "proof"):
        if isinstance(value := getattr(row, column, None), str):
            return str(value)
    return ""


def words_in(item: object) -> Iterator[str]:
    """The words of an entry: itself, its own, those of a row of words, the columns of a construction."""
    if isinstance(item, Construction):
        item = (item.meaning, item.form, item.before, item.after, item.tests, "yes" if item.is_verb else "no")
    if isinstance(item, str):
        yield from item.split() if len(item) > WIDTH else [item]
    elif isinstance(item, tuple | list | frozenset | set) and all(isinstance(part, str) for part in item):
        parts = sorted(item) if isinstance(item, frozenset | set) else item
        long = max(parts, key=len, default="")
        if len(long) > WIDTH:
            yield from (f"{parts[0]} · {word}" for word in long.split())
        else:
            yield " ".join(" · ".join(parts).split())
    elif isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], str) and not hasattr(item[1], "_fields"):
        inner = item[1].items() if isinstance(item[1], dict) else item[1] if isinstance(item[1], Iterable) else ()
        yield from (f"{item[0]} · {word}" for part in inner for word in words_in(part))


def result(table: Table, text: str) -> str | None:
    """What a table makes of a text: what its first fitting row says, and the text with the matched part marked."""
    for label, source in table.patterns:
        compiled = re.compile(source)
        hit = compiled.match(text) if table.anchored else compiled.search(text)
        if hit is not None:
            low, high = hit.span()
            return f"{label}\t{text[:low]}{OPEN}{text[low:high]}{CLOSE}{text[high:]}"
    return None


def samples(table: Table) -> list[str]:
    """Results that change when an alternative or a row goes; the fewest that are found for all of them."""
    chance = Random(table.name)
    kept: dict[str, None] = {}
    for row, (_, source) in enumerate(table.patterns):
        lacking = [None, *((a, b) for a, b in alternation(source) if is_pattern(source[:a] + source[b:]))]
        for text in dict.fromkeys(made_of(source, chance)):
            whole = result(table, text)
            if whole is None or not text.strip() or OPEN in text:
                continue
            missed = [gap for gap in lacking if result(without(table, row, gap), text) != whole]
            if missed:
                kept[whole] = None
                lacking = [gap for gap in lacking if gap not in missed]
            if not lacking:
                break
    return list(kept)


def without(table: Table, row: int, gap: tuple[int, int] | None) -> Table:
    """The table without a row, or without an alternative of it."""
    label, source = table.patterns[row]
    rest = [] if gap is None else [(label, source[: gap[0]] + source[gap[1] :])]
    return table._replace(patterns=(*table.patterns[:row], *rest, *table.patterns[row + 1 :]))


def made_of(source: str, chance: Random) -> Iterator[str]:
    """Strings of a pattern's shape."""
    tree = parser.parse(source)
    for number in range(TRIES):
        yield Maker(chance, plain=number < TRIES // 2).made(tree)


class Maker:
    """Makes a string of a pattern's shape."""

    def __init__(self, chance: Random, *, plain: bool) -> None:
        self.chance = chance
        self.plain = plain
        """Whether a class always gives the same character, so that words look like words."""
        self.groups: dict[int, str] = {}

    def made(self, tree: Iterable[tuple[Any, Any]]) -> str:
        """A string of a parsed pattern; what a look-ahead at its end asks for follows."""
        return "".join(self.part(kind, value) for kind, value in tree)

    def part(self, kind: Any, value: Any) -> str:
        """The same of a part."""
        if kind is op.LITERAL:
            return chr(value)
        if kind in (op.ANY, op.NOT_LITERAL):
            return next(char for char in PREFERRED if kind is op.ANY or ord(char) != value)
        if kind is op.IN:
            return self.one_of(value)
        if kind is op.BRANCH:
            return self.made(self.chance.choice(value[1]))
        if kind is op.SUBPATTERN:
            text = self.made(value[3])
            self.groups[value[0]] = text
            return text
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            low, high, inner = value
            most = min(int(high), int(low) + 2)
            return "".join(self.made(inner) for _ in range(self.chance.randint(int(low), most)))
        if kind is op.GROUPREF:
            return self.groups.get(value, "")
        if kind is op.ASSERT:
            return self.made(value[1])
        return ""

    def one_of(self, members: list[tuple[Any, Any]]) -> str:
        """A character of a class."""
        fitting = [char for char in PREFERRED if fits(members, char)]
        fitting += [chr(value) for kind, value in members if kind is op.LITERAL and members[0][0] is not op.NEGATE]
        fitting += [chr(value[0]) for kind, value in members if kind is op.RANGE and members[0][0] is not op.NEGATE]
        return (fitting[0] if self.plain else self.chance.choice(fitting)) if fitting else ""


def fits(members: list[tuple[Any, Any]], char: str) -> bool:
    """Whether a class has a character."""
    is_in = False
    for kind, value in members:
        is_in |= (
            (kind is op.LITERAL and value == ord(char))
            or (kind is op.RANGE and value[0] <= ord(char) <= value[1])
            or (kind is op.CATEGORY and CATEGORIES[value](char))
        )
    return is_in != (members[0][0] is op.NEGATE)


CATEGORIES = {
    op.CATEGORY_DIGIT: str.isdigit,
    op.CATEGORY_NOT_DIGIT: lambda char: not char.isdigit(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda char: not char.isspace(),
    op.CATEGORY_WORD: lambda char: char.isalnum() or char == "_",
    op.CATEGORY_NOT_WORD: lambda char: not (char.isalnum() or char == "_"),
}


def written(area: str) -> str:
    """The file of an area."""
    return "\n".join(f"[{table.name}]\n" + "".join(f"{line}\n" for line in lines(table)) for table in tables(area))


def lines(table: Table) -> list[str]:
    """The samples of a table, one a line; or its words, two blanks between."""
    if table.patterns:
        return [escaped(line) for line in samples(table)]
    found = [""]
    for word in map(escaped, table.words):
        if len(found[-1]) + len(word) > WIDTH:
            found.append("")
        found[-1] += f"{word}{BETWEEN}"
    return [line.removesuffix(BETWEEN) for line in found]


def escaped(text: str) -> str:
    """What can't be printed is written as Python does, and blanks as \u2423 where one stands at an end."""
    text = text.replace("\\", "\\\\")
    if text != text.strip(" "):
        text = text.replace(" ", "\u2423")
    return "".join(char if char.isprintable() or char == "\t" else f"\\u{ord(char):04x}" for char in text)


def unescaped(line: str) -> str:
    """The text of a line."""
    return re.sub(
        r"\\(?:u(\w{4})|(.))", lambda hit: chr(int(hit[1], 16)) if hit[1] else hit[2], line.replace("\u2423", " ")
    )


def read(area: str) -> dict[str, list[str]]:
    """What a file has of each table."""
    found: dict[str, list[str]] = {}
    for part in ("\n" + (FOLDER / f"{area}.txt").read_text("utf-8")).split("\n[")[1:]:
        name, _, rest = part.partition("]\n")
        found[name] = [line for line in rest.split("\n") if line]
    return found


def differences(table: Table, known: list[str]) -> list[str]:
    """What a table no longer does of what is written down, and words that are not."""
    if table.patterns:
        return [f"- {line}" for line in known if result(table, plain(line)) != unescaped(line)]
    words = {unescaped(word) for line in known for word in line.split(BETWEEN)}
    return [f"{sign} {word}" for sign, word in changes(words, set(table.words))]


def changes(old: set[str], new: set[str]) -> Iterator[tuple[str, str]]:
    """What has gone, and what has come."""
    yield from (("-", word) for word in sorted(old - new))
    yield from (("+", word) for word in sorted(new - old))


def plain(line: str) -> str:
    """The text of a sample."""
    return unescaped(line).partition("\t")[2].replace(OPEN, "").replace(CLOSE, "")


def main() -> int:
    """Write the files, or tell what differs."""
    if sys.argv[1:] == ["--update"]:
        FOLDER.mkdir(exist_ok=True)
        for area in AREAS:
            (FOLDER / f"{area}.txt").write_text(written(area), "utf-8")
        return 0
    found = [
        f"{table.name}: {line}"
        for area in AREAS
        for table in tables(area)
        for line in differences(table, read(area).get(table.name, []))
    ]
    print(*found, sep="\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
