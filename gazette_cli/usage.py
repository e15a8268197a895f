"""What the options ask for, checked; what makes no sense raises UsageError, before any input is read."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING, Any

import click

from gazette_cli import formats

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gazette_cli.columns import Columns
    from gazette_cli.folder import Folder
    from gazette_cli.listing import Name
    from gazette_cli.writers import Options, Writer


class Asked:
    """The options of `gazette parse`, by the names of their parameters."""

    source: str = formats.AUTO
    files_from: str | None
    null: bool
    recursive: bool
    text_column: str | None
    html_column: str | None
    id_column: str | None
    encoding: str | None = None
    year: int | None
    to: str | None
    output: str | None
    names: tuple[str, ...]
    rows: str | None
    excel: bool
    bom: bool
    color: str | None
    losses: bool
    strict: bool
    quiet: bool
    jobs: int | None = None

    def __init__(self, **given: Any) -> None:
        vars(self).update(given)


def named_at_all(output: str | None) -> None:
    """Raise UsageError for an output without a name."""
    if output == "":
        raise click.UsageError("-o '' is no file; without -o records go to standard output")


def target(asked: Asked) -> formats.Output:
    """The output format: that of the name, else the one that the output's own name says, else the first."""
    named_at_all(asked.output)
    if asked.to is not None:
        return formats.output_named(asked.to)
    if asked.output is None or is_folder(asked.output):
        return formats.OUTPUTS[0]
    row = formats.output_for(asked.output)
    if row is None:
        raise click.UsageError(f"{asked.output}: {_unwritten(os.path.splitext(asked.output)[1].lower())}")
    return row


def _unwritten(suffix: str) -> str:
    """What to do about a name that ends so."""
    names = [row.name for row in formats.OUTPUTS if row.suffix == suffix]
    if names:
        return f"{suffix} may be {' or '.join(names)}; say which with --to"
    sheet = "; for a spreadsheet give -o NAME.csv --excel" if suffix in (".xlsx", ".xls", ".ods") else ""
    return f"gazette writes no {suffix[1:]}{sheet or '; give a format with --to'}"


def source(named: str) -> str:
    """The name of the input format that is asked for, of its other names too."""
    return named if named == formats.AUTO else formats.input_named(named).name


def columns(asked: Asked) -> Columns | None:
    """The columns of JSON Lines that are asked for; None where the inputs are stories."""
    given = [(asked.text_column, "text"), (asked.html_column, "html")]
    copies = [(name, kind) for name, kind in given if name is not None]
    if not copies:
        if asked.id_column is not None:
            raise click.UsageError("--id-column is for JSON Lines: give --text-column or --html-column with it")
        return None
    if len(copies) > 1:
        raise click.UsageError("--text-column or --html-column, not both")
    if asked.source != formats.AUTO or asked.encoding is not None:
        raise click.UsageError("--from and --encoding are not for columns: JSON Lines are in UTF-8")
    from gazette_cli.columns import Columns

    return Columns(*copies[0], asked.id_column)


def is_folder(output: str | None) -> bool:
    """Whether an output is a folder, in which each story has a file."""
    return output is not None and (output.endswith("/") or os.path.isdir(output))


class Inputs:
    """What the run is over."""

    __slots__ = ("names", "roots", "total")

    def __init__(self, names: Iterable[Name], total: int | None, roots: list[str]) -> None:
        self.names = names
        self.total = total
        """How many there are, where that is known before they are read."""
        self.roots = roots
        """The folders whose files were asked for; it is filled as the names are taken."""


def inputs(files: tuple[str, ...], asked: Asked) -> Inputs:
    """The inputs that are asked for."""
    if asked.files_from == "-" and "-" in files:
        raise click.UsageError("standard input is either the list of --files-from or a story")
    check_list(asked)
    from gazette_cli.listing import below, named, unwritten

    if asked.files_from is None and not asked.recursive:
        files = files or (stdin(),)
        return Inputs(unwritten(files), len(files), [])
    _other_than_list(asked)
    if asked.recursive and not files and asked.files_from is None:
        raise click.UsageError("-r is for folders; give one, as in gazette parse -r .")
    found = named(files, asked.files_from, b"\0" if asked.null else b"\n")
    roots: list[str] = []
    return Inputs(unwritten(below(found, asked.output, roots) if asked.recursive else found), None, roots)


def waits(asked: Asked) -> bool:
    """Whether the next name of the list may have to be waited for: it is no file, and its names are not all taken."""
    if asked.files_from is None or is_folder(asked.output):
        return False
    listed = asked.files_from
    try:
        return not stat.S_ISREG(os.stat(0 if listed == "-" else listed).st_mode)
    except (OSError, ValueError):
        return False


def check_list(asked: Asked) -> None:
    """Raise UsageError where the list of inputs that is asked for can be none."""
    if asked.null and asked.files_from is None:
        raise click.UsageError("-0 is for --files-from")
    if asked.files_from == "-":
        stdin("no list: give --files-from LIST, or pipe names in, as from find")


def _other_than_list(asked: Asked) -> None:
    """Raise UsageError where the output would replace the list of the inputs."""
    from gazette_cli.identity import identity

    if asked.files_from is None or asked.output is None:
        return
    found = identity(0 if asked.files_from == "-" else asked.files_from)
    if found is not None and found == identity(asked.output):
        raise click.UsageError("-o would replace the list of --files-from; give it another name")


def folder(inputs: Inputs, asked: Asked, suffix: str) -> Folder:
    """The folder that is asked for, each story of which has a file of its own."""
    from gazette_cli.folder import Folder

    read = [name for name in inputs.names if isinstance(name, str)]
    if asked.files_from is not None:
        read.append(asked.files_from)
    return Folder(asked.output or "", suffix, read, inputs.roots)


def options(writer: Writer, asked: Asked, *, row: formats.Output, many: bool) -> Options:
    """What the writer is asked for. Raises UsageError for what it does not have."""
    from gazette_cli.writers import Options, chosen, rows_of

    rows = row_of(asked.rows)
    if asked.rows is not None and len(rows_of(writer)) == 1:
        raise click.UsageError(f"--rows is for tables: give --to csv or --to jsonl with it, not {row.name}")
    for name, only in (("excel", "csv"), ("bom", "csv"), ("color", "ansi")):
        if getattr(asked, name) and row.name != only:
            raise click.UsageError(f"--{name} is for --to {only}")
    if asked.losses and rows != "story":
        raise click.UsageError(f"--losses tells of stories, not of --rows {rows}")
    if any(each.rstrip().endswith(",") for each in asked.names):
        raise click.UsageError("a comma at the end of --fields: write A,B,C without blanks, or in quotation marks")
    color = row.name == "ansi" and _in_color(asked)
    options = Options(rows=rows, bom=asked.bom or asked.excel, excel=asked.excel, color=color, many=many)
    if asked.names and not writer.fields(options):
        raise click.UsageError(f"--fields is not for {row.name}, which shows all of a story")
    try:
        return options._replace(fields=chosen(writer, asked.names, options)) if asked.names else options
    except ValueError as error:
        raise click.UsageError(str(error)) from None


def _in_color(asked: Asked) -> bool:
    """Whether a terminal's text is to have colours: if asked for, else where a terminal that has them shows it."""
    if asked.color not in (None, "auto"):
        return asked.color == "always"
    shown = asked.output in (None, "-") and sys.stdout is not None and sys.stdout.isatty()
    return shown and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def row_of(name: str | None) -> str:
    """What a row is, by its name in the singular or the plural, in any case; a story where there is none."""
    return (name or "story").lower().removesuffix("s").replace("storie", "story")


def encoding(name: str | None) -> None:
    """Raise UsageError for an encoding that Python does not know."""
    if name is None:
        return
    from gazette_cli.charsets import is_encoding

    if not is_encoding(name):
        raise click.UsageError(f"no encoding {name!r}; some are: utf-8, utf-16, windows-1252, gb18030, shift_jis")


def stdin(wanted: str = "no input: give FILE..., or pipe a story in") -> str:
    """The name of standard input. Raises UsageError if it is a terminal: to wait for a person to type is to hang."""
    if sys.stdin and sys.stdin.isatty():
        raise click.UsageError(wanted)
    return "-"
