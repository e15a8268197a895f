"""`gazette explain`: why a record is as it is."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import click

from gazette_cli import formats, usage
from gazette_cli.errors import complain, reason
from gazette_cli.group import encoding_option, files_argument
from gazette_cli.group import files as complete_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gazette_cli.explain.report import Report

choice = click.Choice([formats.AUTO, "text", "txt", "html"], case_sensitive=False)


@click.command(short_help="Why a record is as it is: each line with its field and the rule.")
@click.option(
    "-f",
    "--from",
    "source",
    type=choice,
    default=formats.AUTO,
    metavar="FORMAT",
    help="text or html; auto, the default, looks at the content.",
)
@encoding_option
@click.option(
    "-t",
    "--to",
    type=click.Choice(["text", "txt", "jsonl", "ndjson"], case_sensitive=False),
    metavar="text|jsonl",
    help="text, the default, is for a person; jsonl, which -o NAME.jsonl says too, has a record a line.",
)
@click.option("-o", "--output", metavar="FILE", shell_complete=complete_files, help="Replace FILE, all at once.")
@files_argument
def explain(files: tuple[str, ...], source: str, encoding: str | None, to: str | None, output: str | None) -> None:
    """Tell of each line of copy, and of each piece of a page, which field it went to and which rule decided.

    Below stand the quotations, each with the pattern that found it and how its speaker was identified. Exchange formats
    are refused, for their fields say what they are. Exit code 0: every input was explained; 1: some was not; 2: usage.
    """
    usage.encoding(encoding)
    usage.named_at_all(output)
    shape = formats.output_named(to) if to is not None else formats.output_for(output or "")
    records = shape is not None and shape.name == "jsonl"
    sys.exit(explained(files or (usage.stdin(),), usage.source(source), encoding, records, output))


def explained(files: tuple[str, ...], source: str, encoding: str | None, records: bool, output: str | None) -> int:
    """Explain the files; the exit code. One that can't be is told of, and the next one is explained."""
    from gazette_cli import inputs
    from gazette_cli.output import opened

    failed = told = False
    try:
        with opened(output) as out:
            for name in files:
                try:
                    lines = list(_lines(name, source, encoding, records, _width(output)))
                except Exception as error:  # whatever it is: the other files must not suffer from it
                    failed = True
                    complain(name, str(inputs.told(error)))
                    continue
                apart = "\n" if told and not records else ""
                told = True
                out.write((apart + "\n".join(lines).rstrip("\n") + "\n").encode())
            if told:
                out.commit()
    except OSError as error:
        failed = True
        complain(output or "output", reason(error))
    return int(failed)


def _lines(name: str, source: str, encoding: str | None, records: bool, width: int | None) -> Iterator[str]:
    """The lines to print of a file."""
    from gazette_cli.explain.report import as_records, as_text, report

    told: Report = report(name, source, encoding)
    return as_records(told) if records else as_text(told, width)


def _width(output: str | None) -> int | None:
    """How wide the terminal is that the text goes to; None where it goes elsewhere, and nothing may be cut."""
    shown = output in (None, "-") and sys.stdout is not None and os.isatty(1)
    return shutil.get_terminal_size().columns if shown else None
