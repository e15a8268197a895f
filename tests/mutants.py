"""How many rules can go without a test noticing: small changes to the package, and the tests run against each.

    python tests/mutants.py [--n 200] [--seed 1] [--only quotes|readers|wire|words] [--floor quotes=80,wire=65] [--list]

A change deletes a row of a table or an alternative of a pattern, negates a condition, or changes a number by a third.
The same seed draws the same ones, and a longer run begins with those of a shorter one. Prints each that no test
notices, then the shares; exits with 1 if one is below its floor. `--list` prints the changes and runs nothing. Some
changes make no difference, so that nobody reaches 100 per cent. 200 take half an hour on two cores.
"""

import argparse
import ast
import math
import os
import queue
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import accumulate, count, islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
AREAS = ("quotes", "readers", "wire", "words")

OTHERS = ("commands", "decode", "hostile_patterns", "progress", "readme", "schema", "signals", "start", "writers")
"""Tests that are of no rule: of the command, time, signals, start-up, or of what none of the areas has a part in."""
LAST = ("lossless", "quote_parts", "library", "hostile_inputs")
"""Tests that take long, the longest last."""
REFUSALS = ("what_no_copy_holds_is_refused", "little_but_quotation_marks_is_refused", "long_copy_is_not_refused")
"""Tests that take long, of the most that is read: of numbers and conditions, not of words."""

NO_RULE = frozenset(("example", "counter", "name", "meaning", "advice", "maxsize"))
"""Columns of rows, and parameters, on which no record depends."""
NO_CODE = frozenset(("annotation", "returns", "decorator_list"))
"""Parts of the syntax tree that are none."""


class Change(NamedTuple):
    """A stretch of a file, and what stands there instead."""

    path: str
    kind: str
    line: int
    start: int
    end: int
    old: str
    new: str

    def __str__(self) -> str:
        old, new = (short(text) or "nothing" for text in (self.old, self.new))
        return f"{self.path}:{self.line}: {self.kind}: {old} -> {new}"


def short(text: str) -> str:
    """A text on one line, its middle left out if it is long."""
    text = " ".join(text.split())
    return text if len(text) < 120 else f"{text[:80]} … {text[-30:]}"


class Module:
    """A file of the package."""

    def __init__(self, path: Path) -> None:
        self.path = str(path.relative_to(ROOT))
        self.source = path.read_text("utf-8")
        self.tree = ast.parse(self.source)
        self.lines = self.source.splitlines(keepends=True)
        self.starts = [0, *accumulate(map(len, self.lines))]

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Where a node begins and ends in the source; the columns of the tree count bytes."""
        return self.place(node.lineno, node.col_offset), self.place(node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]

    def place(self, line: int, column: int) -> int:
        """Where a column of a line is in the source."""
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:column].decode())

    def change(self, kind: str, start: int, end: int, new: str = "", old: str | None = None) -> Change:
        """A change of what stands between two places; `old` is what is said of it."""
        old = self.source[start:end] if old is None else old
        line = self.source.count("\n", 0, start + len(old) - len(old.lstrip())) + 1
        return Change(self.path, kind, line, start, end, old, new)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """Its parts that are rules."""
        return list(below(self.tree, self.columns))

    @cached_property
    def columns(self) -> dict[str, list[str]]:
        """The columns of each class of rows."""
        found = (node for node in self.tree.body if isinstance(node, ast.ClassDef))
        return {
            one.name: [str(ast.unparse(row.target)) for row in one.body if isinstance(row, ast.AnnAssign)]
            for one in found
        }

    @cached_property
    def tables(self) -> list[ast.AST]:
        """The parts of what its names are given."""
        named = [node for node in self.tree.body if isinstance(node, ast.Assign | ast.AnnAssign) and node.value]
        return [part for node in named for part in (node.value, *below(node.value, self.columns)) if part]


def below(node: ast.AST, columns: dict[str, list[str]]) -> Iterator[ast.AST]:
    """What stands in a node and is a rule: no annotation, no comment, no example; nor a part of an f-string, whose
    places Python 3.11 does not know."""
    if isinstance(node, ast.JoinedStr | ast.Assert):
        return
    fields = [value for name, value in ast.iter_fields(node) if name not in NO_CODE]
    for child in (item for value in fields for item in (value if isinstance(value, list) else [value])):
        if not isinstance(child, ast.AST) or (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
            continue
        if isinstance(child, ast.keyword) and child.arg in NO_RULE:
            continue
        if isinstance(node, ast.Call) and child in node.args:
            names = columns.get(ast.unparse(node.func), [])
            if node.args.index(child) < len(names) and names[node.args.index(child)] in NO_RULE:
                continue
        yield child
        yield from below(child, columns)


def rows(module: Module) -> Iterator[list[Change]]:
    """Each row of each table deleted, and each word of those that are a string."""
    inner = {id(item) for node in module.tables if isinstance(node, ast.Tuple | ast.List) for item in node.elts}
    split = {id(one) for node in module.tables for one in handed(node)}
    for node in module.tables:
        if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
            items = [item for item in (node.keys if isinstance(node, ast.Dict) else node.elts) if item]
            kinds = {type(item) for item in items if not isinstance(item, ast.Starred)}
            is_row = id(node) in inner or len(kinds) > 1
            if len(items) > 2 and not is_row:
                ends = [*(module.span(item)[0] for item in items[1:]), module.span(node)[1] - 1]
                yield [module.change("row", module.span(item)[0], end) for item, end in zip(items, ends, strict=True)]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = list(words_of(node.value)) if id(node) in split or "\n" in node.value else []
            if len(words) > 2:
                yield cuts(module, "row", node, words)


def handed(node: ast.AST) -> Iterable[ast.AST]:
    """The strings that a node makes lists of words from: `"a b".split()`, `listed("a b")`, the values of a dict."""
    if isinstance(node, ast.Dict):
        return [*filter(None, node.keys), *node.values]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        return [node.func.value]
    return node.args if isinstance(node, ast.Call) and ast.unparse(node.func).strip("_")[0].islower() else []


def words_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the words of a table begin and end, the blanks after them included; they are two blanks apart if any is."""
    if re.search(r"\|\s|\s\|", text) is None:
        blank = r"\s{2,}" if re.search(r"\S {2,}\S", text) else r"\s+"
        yield from (hit.span() for hit in re.finditer(rf"\S(?:(?!{blank}).)*(?:{blank}|\Z)", text, re.DOTALL))


def alternatives(module: Module) -> Iterator[list[Change]]:
    """Each alternative of each pattern deleted: of what is given to `Pattern`, and of the strings that have names."""
    calls = [node for node in module.nodes if isinstance(node, ast.Call) and ast.unparse(node.func) == "Pattern"]
    parts = [part for node in calls for part in below(node, module.columns)]
    given = {id(part): part for part in (*module.tables, *parts)}
    for node in given.values():
        if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            value = "".join(letter for letter, _, _ in letters(module, node))
            is_text = module.source[module.span(node)[0]] in "\"'" and " | " in value
            if "|" in value.strip("|") and is_pattern(value) and not is_text:
                spans = [(a, b) for a, b in alternation(value) if is_pattern(value[:a] + value[b:])]
                if spans:
                    yield cuts(module, "alternative", node, spans)


def is_pattern(value: str) -> bool:
    """Whether `re` compiles it."""
    try:
        re.compile(value)
    except (re.error, OverflowError):
        return False
    return True


TOKEN = re.compile(
    r"(?P<skipped>\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<open>\((?:\?(?:P<\w+>|<?[=!]|>|[a-zA-Z-]*:|P=|#|\())?)|(?P<close>\))|(?P<bar>\|)",
    re.DOTALL,
)
"""What counts in a pattern: escapes and classes, which are passed over, brackets and bars."""


def alternation(value: str) -> Iterator[tuple[int, int]]:
    """Where the alternatives of a pattern begin and end, each with one of its bars."""
    flags = re.match(r"(?:\(\?[a-zA-Z]+\))?", value)
    assert flags is not None
    opened = [[flags.end()]]
    for hit in TOKEN.finditer(value, flags.end()):
        if hit["open"]:
            opened.append([hit.end()])
        elif hit["bar"]:
            opened[-1].append(hit.start())
        elif hit["close"]:
            yield from between(opened.pop(), hit.start())
    yield from between(opened.pop(), len(value))


def between(marks: list[int], end: int) -> Iterator[tuple[int, int]]:
    """The alternatives of a group by its beginning and its bars."""
    if len(marks) > 1:
        yield marks[0], marks[1] + 1
        yield from zip(marks[1:], [*marks[2:], end], strict=True)


LITERAL = re.compile(
    r"#[^\n]*|(?P<prefix>[a-zA-Z]{0,2})(?P<quote>\"{3}|'{3}|\"|')(?P<body>(?:\\.|(?!(?P=quote)).)*)(?P=quote)",
    re.DOTALL,
)
LETTER = {
    "": re.compile(r"\\x\w\w|\\u\w{4}|\\.|.", re.DOTALL),
    "r": re.compile(r".", re.DOTALL),
    "f": re.compile(r"\{\{|\}\}|\{[^{}]*\}|\\x\w\w|\\u\w{4}|\\.|.", re.DOTALL),
    "fr": re.compile(r"\{\{|\}\}|\{[^{}]*\}|.", re.DOTALL),
}
"""What stands for one character in a literal, by the letters before it; what an f-string puts in counts as one."""


def letters(module: Module, node: ast.AST) -> list[tuple[str, int, int]]:
    """The characters of a string, which may be several literals in a row, and where each stands in the source."""
    found = []
    for literal in LITERAL.finditer(module.source, *module.span(node)):
        prefix = "".join(sorted((literal["prefix"] or "").lower()))
        for hit in LETTER[prefix].finditer(module.source, *literal.span("body")) if literal["quote"] else ():
            letter = hit.group()
            if letter in ("{{", "}}"):
                letter = letter[0]
            elif len(letter) > 1:
                letter = "x" if letter[0] == "{" else ast.literal_eval(f'"""{letter}"""')
            found.append((letter, *hit.span()))
    return found


def cuts(module: Module, kind: str, node: ast.AST, spans: list[tuple[int, int]]) -> list[Change]:
    """Stretches of a string's characters deleted, and of nothing else between them."""
    places = letters(module, node)
    found = []
    for first, end in spans:
        gone = {at for _, start, stop in places[first:end] for at in range(start, stop)}
        low, high = min(gone), max(gone) + 1
        kept = "".join(module.source[at] for at in range(low, high) if at not in gone)
        old = "".join(module.source[at] for at in range(low, high) if at in gone)
        found.append(module.change(kind, low, high, kept, old))
    return found


def conditions(module: Module) -> Iterator[list[Change]]:
    """Each condition negated."""
    found: dict[tuple[int, int], str] = {}
    for node in module.nodes:
        tests = list(node.ifs if isinstance(node, ast.comprehension) else [])
        tests += [node.test] if isinstance(node, ast.If | ast.IfExp) else []
        tests += node.values if isinstance(node, ast.BoolOp) else []
        tests += [node.value] if isinstance(node, ast.Return) and isinstance(node.value, ast.Compare) else []
        for test in tests:
            start, end = module.span(test)
            old = module.source[start:end]
            is_not = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
            if old != "TYPE_CHECKING" and not isinstance(test, ast.Constant):
                found[start, end] = old.removeprefix("not").strip() if is_not else f"not ({old})"
    for (start, end), new in sorted(found.items()):
        yield [module.change("condition", start, end, new)]


def constants(module: Module) -> Iterator[list[Change]]:
    """Each number a third more, and a third less, 0 by one; not a place of 0 or 1 in a sequence, which would only break it."""
    slices = [node.slice for node in module.nodes if isinstance(node, ast.Subscript)]
    inside = (node for one in slices for node in ast.walk(one) if isinstance(node, ast.Constant))
    places = {id(node) for node in inside if node.value in (0, 1)}
    for node in module.nodes:
        if isinstance(node, ast.Constant) and type(node.value) in (int, float) and id(node) not in places:
            number = node.value
            third = max(1, math.ceil(number / 3)) if isinstance(number, int) else number / 3 or 1
            yield [module.change("constant", *module.span(node), f"{number + sign * third:.12g}") for sign in (1, -1)]


KINDS = {"row": rows, "alternative": alternatives, "condition": conditions, "constant": constants}


def draw(number: int, seed: int, areas: tuple[str, ...]) -> list[Change]:
    """So many changes, the kinds and the areas in turn."""
    modules = {area: [Module(path) for path in sorted(ROOT.glob(f"gazette_cli/{area}/**/*.py"))] for area in areas}
    stocks = [[drawn(modules[area], kind, f"{seed} {area} {kind}") for area in areas] for kind in KINDS]
    turns = (stocks[turn % len(KINDS)][turn // len(KINDS) % len(areas)] for turn in count())
    return [change for stock in islice(turns, number) for change in islice(stock, 1)]


def drawn(modules: list[Module], kind: str, seed: str) -> Iterator[Change]:
    """Changes of a kind: of a file by its lines, of one of its tables, patterns, conditions or numbers."""
    chance = random.Random(seed)
    stock = {module: found for module in modules if (found := [*KINDS[kind](module)])}
    while stock:
        (module,) = chance.choices(list(stock), [len(module.lines) for module in stock])
        group = chance.choice(stock[module])
        change = group.pop(chance.randrange(len(group)))
        stock[module] = [found for found in stock[module] if found]
        if not stock[module]:
            del stock[module]
        try:
            ast.parse(changed(module.source, change))
        except SyntaxError:
            continue
        yield change


def changed(source: str, change: Change) -> str:
    """The source of a file, changed."""
    return source[: change.start] + change.new + source[change.end :]


def passes(tree: Path, kind: str = "", limit: float | None = None) -> bool:
    """Whether all tests that a change of that kind can fail pass in a copy of the project, in so many seconds."""
    names = {path.stem.removeprefix("test_") for path in tree.glob("tests/test_*.py")}.difference(OTHERS)
    ordered = sorted(names, key=lambda name: (LAST.index(name) if name in LAST else -1, name))
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--hypothesis-profile=ci"]
    command += [f"tests/test_{name}.py" for name in ordered]
    if kind in ("row", "alternative"):
        command += [f"--deselect=tests/test_hostile_inputs.py::test_{name}" for name in REFUSALS]
    environment = {**os.environ, "PYTHONPATH": str(tree), **({"PYTHONDONTWRITEBYTECODE": "1"} if kind else {})}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=tree, env=environment, stdout=quiet, stderr=quiet, process_group=0) as tests:
        try:
            return tests.wait(limit) == 0
        except subprocess.TimeoutExpired:
            os.killpg(tests.pid, signal.SIGKILL)
            return False


def is_noticed(change: Change, trees: "queue.SimpleQueue[Path]", limit: float) -> bool:
    """Whether a test fails in one of the copies, changed. The file is given another time, so that no old bytecode fits."""
    tree = trees.get()
    path = tree / change.path
    before, source = path.stat(), path.read_text("utf-8")
    try:
        path.write_text(changed(source, change), "utf-8")
        os.utime(path, (0, 0))
        return not passes(tree, change.kind, limit)
    finally:
        path.write_text(source, "utf-8")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        trees.put(tree)


def run(changes: list[Change], jobs: int, folder: Path) -> list[bool] | None:
    """Which of the changes are noticed; what is not is printed. None if the tests fail without any."""
    copies = [folder / str(job) for job in range(jobs)]
    shutil.copytree(ROOT, copies[0], ignore=shutil.ignore_patterns(".*", "__pycache__"))
    begin = time.perf_counter()
    if not passes(copies[0]):
        return None
    limit = 30 + 3 * (time.perf_counter() - begin)
    trees: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for copy in copies:
        trees.put(copy if copy == copies[0] else Path(shutil.copytree(copies[0], copy)))
    results = []
    with ThreadPoolExecutor(jobs) as pool:
        for change, noticed in zip(changes, pool.map(lambda one: is_noticed(one, trees, limit), changes), strict=True):
            results.append(noticed)
            if not noticed:
                print(change, flush=True)
    return results


def main() -> int:
    """Draw, run, tell; 1 if an area is below its floor, 2 if there is nothing to compare with."""
    parser = argparse.ArgumentParser(description="How many rules can go without a test noticing.")
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=AREAS)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--floor", default="", metavar="quotes=80,wire=65", help="per cent that are to be noticed")
    parser.add_argument("--list", action="store_true", help="print the changes and run nothing")
    options = parser.parse_args()
    floors = {area: float(least) for area, _, least in (one.partition("=") for one in options.floor.split(",") if one)}
    warnings.simplefilter("ignore", FutureWarning)
    changes = draw(options.n, options.seed, (options.only,) if options.only else AREAS)
    if options.list:
        print(*changes, sep="\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        results = run(changes, options.jobs, Path(folder))
    if results is None:
        print("the tests fail without any change", file=sys.stderr)
        return 2
    total, noticed = Counter[str](), Counter[str]()
    for change, seen in zip(changes, results, strict=True):
        for part in (change.path.split("/")[1], change.kind, "all"):
            total[part] += 1
            noticed[part] += seen
    print()
    for part in (*AREAS, *KINDS, "all"):
        if total[part]:
            print(f"{part:12}{noticed[part]:4} of {total[part]:3}  {100 * noticed[part] / total[part]:5.1f} %")
    return any(100 * noticed[area] < least * total[area] for area, least in floors.items())


if __name__ == "__main__":
    sys.exit(main())
