"""The command: its options, and what they set going; nothing of news."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import click

from gazette_cli import __version__, formats
from gazette_cli.group import Commands, Sectioned, encoding_option, files, files_argument, input_options, names

SOURCES = (formats.AUTO, *(name for row in formats.INPUTS for name in (row.name, *row.others)))
TARGETS = tuple(name for row in formats.OUTPUTS for name in (row.name, *row.others))
COLORS = ("auto", "always", "never")
ROWS = ("story", "quote", "speaker")
"""What a row can be; the plural is taken too."""

choice = partial(click.Choice, case_sensitive=False)
rows_choice = choice((*ROWS, "stories", "quotes", "speakers"))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version")
def gazette() -> None:
    """News copy in, records out: headline, dateline, lede, body, who said what."""


SECTIONS = {
    "Input": (
        "source",
        "files_from",
        "null",
        "recursive",
        "text_column",
        "html_column",
        "id_column",
        "encoding",
        "year",
    ),
    "Output": ("to", "output", "names", "rows", "excel", "bom", "color"),
    "Messages": ("losses", "strict", "quiet"),
    "Work": ("jobs",),
}
"""The sections of the help of `parse`, and the options in each."""


@gazette.command(cls=Sectioned, sections=SECTIONS, short_help="Wire stories and saved pages in, records out.")
@click.option(
    "-f",
    "--from",
    "source",
    type=choice(SOURCES),
    default=formats.AUTO,
    metavar="FORMAT",
    help=f"auto, the default, looks at the content: {', '.join(row.name for row in formats.INPUTS)}.",
)
@input_options
@click.option("--id-column", metavar="C", help="JSON Lines: column C is the story's uri where it has none.")
@encoding_option
@click.option("--year", type=click.IntRange(1000, 9999), metavar="YYYY", help="The year of datelines without one.")
@click.option(
    "-t",
    "--to",
    type=choice(TARGETS),
    metavar="FORMAT",
    help=f"One of {', '.join(row.name for row in formats.OUTPUTS)}; html is a page to look at, ansi the same in a "
    "terminal. If it is not given: what the name of -o ends in, else json.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR/",
    shell_complete=files,
    help="Replace FILE, all at once, if a story was parsed; in DIR/ a file a story.",
)
@click.option(
    "--fields",
    "names",
    multiple=True,
    shell_complete=names,
    metavar="A,B,C",
    help="Only these fields (columns, front matter keys), in this order; not for html and ansi.",
)
@click.option(
    "--rows",
    type=rows_choice,
    metavar="|".join(ROWS),
    help="CSV and JSON Lines: a row for each story (default), quotation, or speaker of a story.",
)
@click.option(
    "--excel", is_flag=True, help="CSV for a spreadsheet: with --bom, and no text that it would take for a value."
)
@click.option("--bom", is_flag=True, help="CSV: a byte order mark first, by which Excel knows UTF-8.")
@click.option(
    "--color",
    type=choice(COLORS),
    metavar="|".join(COLORS),
    help="ansi: colours; auto, the default, where a terminal shows them and NO_COLOR is not set.",
)
@click.option("--losses", is_flag=True, help="Say on stderr what of a story the output format has no place for.")
@click.option("--strict", is_flag=True, help="Exit code 1 if a story has warnings or losses; warnings are shown.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on stderr; same exit code.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="How many processes read the files, 1 if not given; the output is the same.",
)
@files_argument
def parse(files: tuple[str, ...], **asked: Any) -> None:
    """Parse stories: wire copy, saved news pages or exchange formats in, records out.

    No FILE, or -, is standard input. Exit code 0: every input gave a story; 1: some input or the output failed (the
    rest was written), or --strict saw a warning; 2: usage.
    """
    from gazette_cli.run import parsed
    from gazette_cli.usage import Asked

    sys.exit(parsed(files, Asked(**asked)))


@gazette.command()
@click.option("--rows", type=rows_choice, default="story", metavar="|".join(ROWS), help="Of a row of --rows.")
def schema(rows: str) -> None:
    """Print the JSON Schema of the record, or of a row of JSON Lines."""
    from gazette_cli import usage
    from gazette_cli.schema import schema

    click.echo(schema(usage.row_of(rows)), nl=False)


@gazette.command(name="help", hidden=True)
@click.argument("command", required=False)
@click.pass_context
def help_(ctx: click.Context, command: str | None) -> None:
    """Print the help of a command, or of all."""
    above = ctx.parent or ctx
    if command is None:
        click.echo(gazette.get_help(above))
        return
    found = gazette.get_command(ctx, command)
    if found is None:
        raise click.UsageError(f"no command {command!r}; there are: {', '.join(gazette.list_commands(ctx))}")
    click.echo(found.get_help(click.Context(found, info_name=command, parent=above)))
