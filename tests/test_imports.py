"""Which modules may import which: the arrows of the package point one way."""

import ast
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

import gazette_cli

ROOT = Path(gazette_cli.__file__).parent
NAMES = {
    ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): path
    for path in ROOT.rglob("*.py")
}


def imported(name: str) -> Iterator[str]:
    """The modules of the package that a module imports, in functions too, but not for types alone."""
    path = NAMES[name]
    tree = ast.parse(path.read_text("utf-8"))
    for node in parts(tree):
        if isinstance(node, ast.ImportFrom) and node.module in NAMES:
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield whole if whole in NAMES else node.module


def parts(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree without what stands under `if TYPE_CHECKING`."""
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING"):
            yield child
            yield from parts(child)


ARROWS = {name: set(imported(name)) - {name} for name in NAMES}


def test_no_cycle() -> None:
    done: set[str] = set()

    def walk(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, " -> ".join((*above[above.index(name) :], name))
        for other in sorted(ARROWS[name]) if name not in done else []:
            walk(other, (*above, name))
        done.add(name)

    for name in NAMES:
        walk(name, ())


PACKAGES = ("text", "html", "markdown", "email", "jsonld")
"""The readers that are packages."""

FORBIDDEN = [
    ("quotes.speech", "quotes.speakers"),
    ("quotes.speakers", "quotes.speech"),
    ("quotes.lists", "quotes.speech"),
    ("quotes.lists", "quotes.speakers"),
    ("quotes", "readers"),
    ("quotes", "wire"),
    ("wire", "readers"),
    ("wire", "quotes"),
    ("readers", "quotes"),
    ("readers", "writers"),
    ("writers", "readers"),
    *((f"writers.{one}", "wire") for one in ("csv", "json", "jsonl", "markdown")),
    ("writers", "quotes"),
    *(("exchange", other) for other in ("quotes", "readers", "writers")),
    ("story", "readers"),
    *(("words", other) for other in ("quotes", "readers", "wire", "writers", "story")),
    *((f"readers.{one}", f"readers.{other}") for one, other in permutations(PACKAGES, 2)),
]


def within(name: str, package: str) -> bool:
    """Whether a module is a package or stands in it."""
    return name == f"gazette_cli.{package}" or name.startswith(f"gazette_cli.{package}.")


@pytest.mark.parametrize(("package", "other"), FORBIDDEN, ids=[f"{one} -> {other}" for one, other in FORBIDDEN])
def test_imports_nothing_of(package: str, other: str) -> None:
    modules = [name for name in NAMES if within(name, package)]
    assert modules
    assert any(within(name, other) for name in NAMES)
    assert [(name, found) for name in modules for found in ARROWS[name] if within(found, other)] == []


def test_every_reader_is_looked_at() -> None:
    """A reader to come is added to the pairs above."""
    readers = {path.name for path in (ROOT / "readers").iterdir() if path.is_dir() and not path.name.startswith("__")}
    assert readers == {*PACKAGES}
