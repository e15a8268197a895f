"""How the commands are found, helped with and completed: first guesses, sections of the help, the shell's tab."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gazette_cli.errors import line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from gazette_cli.writers import Options, Writer

Function = TypeVar("Function", bound=Callable[..., Any])

LATE = {"explain": "gazette_cli.explaining", "run": "gazette_cli.bulk.command"}
"""The commands whose module, which has them under their name, is imported when they are asked for."""


class Commands(click.Group):
    """The group of all commands; where the first word is none of them it says which one was meant."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of their use."""
        return [*dict.fromkeys(("parse", *LATE, *self.commands))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name in LATE:
            command: click.Command = getattr(import_module(LATE[cmd_name]), cmd_name)
            return command
        return super().get_command(ctx, cmd_name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the options of the group. Raises UsageError for one of `parse` that stands before it."""
        try:
            return super().parse_args(ctx, [*args])
        except click.NoSuchOption as error:
            if any(error.option_name in option.opts for option in self.commands["parse"].params):
                import shlex

                meant = f"gazette parse {shlex.join(args)}"
                raise click.UsageError(line(f"no option {error.option_name}; did you mean {meant}?"), ctx) from None
            raise click.UsageError(line(error.format_message()), ctx) from None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. What is wrong with its words is told in one line, whatever they are."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise click.UsageError(line(error.format_message()), error.ctx) from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is asked for. Raises UsageError for a file or an address in its place."""
        if not ctx.resilient_parsing and self.get_command(ctx, args[0]) is None and (meant := _meant(args)):
            raise click.UsageError(f"no command {args[0]!r}; did you mean {meant}?", ctx)
        return super().resolve_command(ctx, args)


def _meant(args: list[str]) -> str | None:
    """What was meant by words that begin with no command; None where a spelling may be wrong."""
    import shlex

    from gazette_cli.files import ADDRESS, fetched

    if args[0] in ("-", "version"):
        return {"-": "gazette parse -", "version": "gazette --version"}[args[0]]
    if ADDRESS.match(args[0]):
        return fetched(args[0])
    if os.path.exists(args[0]) or os.path.splitext(args[0])[1]:
        return f"gazette parse {shlex.join(args)}"
    return None


class Sectioned(click.Command):
    """A command whose help has its options in sections."""

    def __init__(self, *args: Any, sections: dict[str, tuple[str, ...]], **attrs: Any) -> None:
        """`sections`: the heading of each, and the parameters of its options; what is in none stands below `Other`."""
        super().__init__(*args, **attrs)
        self._sections = sections

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, a section after the other."""
        shown = {one.name: one.get_help_record(ctx) for one in self.get_params(ctx) if isinstance(one, click.Option)}
        width = max(len(record[0]) for record in shown.values() if record)
        rows = {heading: [shown.pop(name) for name in names] for heading, names in self._sections.items()}
        for heading, records in (*rows.items(), ("Other", list(shown.values()))):
            with formatter.section(heading):
                formatter.write_dl([(record[0].ljust(width), record[1]) for record in records if record])


def names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete the last of several fields: those of the format and the rows that are asked for."""
    from click.shell_completion import CompletionItem

    from gazette_cli import formats, usage
    from gazette_cli.writers import Options

    try:
        row = usage.target(usage.Asked(**{"to": None, "output": None, **ctx.params}))
    except click.UsageError:  # a file's name that says no format; the line is not done yet
        row = formats.OUTPUTS[0]
    writer = formats.writer(row.name)
    before, comma, begun = incomplete.rpartition(",")
    given = before.split(",")
    options = Options(rows=usage.row_of(ctx.params.get("rows")))
    known = (*writer.fields(options), *(_dotted(writer, begun, options) if "." in begun else ()))
    return [CompletionItem(f"{before}{comma}{name}") for name in known if name.startswith(begun) and name not in given]


def _dotted(writer: Writer, begun: str, options: Options) -> list[str]:
    """The places in the record that a dotted name may go on to."""
    from gazette_cli.writers import other_names, picks

    return [name for name in picks.below(begun.rpartition(".")[0]) if other_names.meant(writer, name, options)]


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell complete the name of a file."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


encoding_option = click.option(
    "--encoding", metavar="NAME", help="The input's encoding, instead of what its bytes look like."
)
files_argument = click.argument("files", metavar="[FILE]...", nargs=-1, type=click.UNPROCESSED, shell_complete=files)
"""What the commands that read inputs have in common."""

INPUTS = (
    click.option(
        "--files-from",
        metavar="LIST",
        shell_complete=files,
        help="Read the names of more files from LIST, one a line; - is standard input.",
    ),
    click.option("-0", "--null", is_flag=True, help="The names in LIST are parted by NULs, as find -print0 has them."),
    click.option("-r", "--recursive", is_flag=True, help="Of a folder, read all files below it."),
    click.option("--text-column", metavar="C", help="JSON Lines: parse the text in column C of each row."),
    click.option("--html-column", metavar="C", help="JSON Lines: parse the page in column C of each row."),
)
"""What those have in common that read many."""


def input_options(command: Function) -> Function:
    """Give a command the options of `INPUTS`."""
    for option in reversed(INPUTS):
        command = option(command)
    return command
