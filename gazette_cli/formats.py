"""The two tables: what gazette reads and what it writes. Readers and writers are imported here only, when needed."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gazette_cli.story import Story
    from gazette_cli.writers import Writer

    Read = Callable[[str], Iterator[Story]]


class Input(NamedTuple):
    """An input format."""

    name: str
    recognised: str | None
    """Found in the first bytes of an input of this format; None takes whatever is left."""
    module: str
    """Has `read(text)`: decoded text → its stories, in order. The caller fills in `file`, `part` and `format`, and adds
    what the story lacks to its warnings."""
    declares: bool = False
    """Whether such an input may say in which encoding it is, as pages and XML do; stray NULs in it are dropped."""
    hint: str = ""
    """What every such input has at its beginning: without it the expression is not tried."""


class Output(NamedTuple):
    """An output format."""

    name: str
    short: str | None
    """Another name that is accepted."""
    module: str
    """Has `fields(options)` and `write(stories, out, options)`; see `gazette_cli.writers.Writer`."""


OWN_PROCESS = False
"""Whether the process is the command's: what is spared at the start there would surprise a host."""

AUTO = "auto"
"""Stands for the input format that the content shows."""

PAGE = r"""(?xim)
      (?: ^ | > ) \s{0,99} <(?: !doctype\ html | (?: html | head | body ) [\s>] )    # below headers, behind comments
    | \A \s{0,99} <(?: article | main | section | div | title | meta | h1 | p ) [\s>]    # a piece of a page
"""
"""A text may mention a tag in the middle of a line."""

INPUTS = (
    Input("html", PAGE, "gazette_cli.readers.html", declares=True, hint="<"),
    Input("text", None, "gazette_cli.readers.text"),
)
"""The first that is recognised wins."""

OUTPUTS = (
    Output("json", None, "gazette_cli.writers.json"),
    Output("jsonl", None, "gazette_cli.writers.jsonl"),
    Output("csv", None, "gazette_cli.writers.csv"),
    Output("markdown", "md", "gazette_cli.writers.markdown"),
)

HEAD = 4096
"""How many bytes of an input are looked at to tell its format."""


MARKS = b"\xef\xbb\xbf\xff\xfe\0"
"""The bytes of byte order marks."""


def beginning(source: bytes, size: int = HEAD) -> str:
    """The first of an input's bytes as a text of which its ASCII can be trusted, in UTF-16 too."""
    return source[:size].lstrip(MARKS).replace(b"\0", b"").decode("latin-1")


def recognised(head: str) -> str:
    """The name of the format of an input that begins so."""
    head = head[:HEAD]
    rows = (row for row in INPUTS if row.hint in head)
    return next(row.name for row in rows if row.recognised is None or re.search(row.recognised, head))


def input_named(name: str) -> Input:
    """The input format of that name."""
    return next(row for row in INPUTS if row.name == name)


def reader(name: str) -> Read:
    """The reader of that name."""
    read: Read = import_module(input_named(name).module).read
    return read


def writer(name: str) -> Writer:
    """The writer of that name, or of that other name."""
    row = next(row for row in OUTPUTS if name in (row.name, row.short))
    module: Writer = import_module(row.module)
    return module
