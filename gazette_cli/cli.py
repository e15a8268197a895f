"""The command: options, streams, messages and exit codes; nothing of news."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from gazette_cli import __version__, formats
from gazette_cli.errors import GazetteError, printable, reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gazette_cli.progress import Progress
    from gazette_cli.story import Story
    from gazette_cli.writers import Options, Writer

SOURCES = (formats.AUTO, *(row.name for row in formats.INPUTS))
TARGETS = tuple(name for row in formats.OUTPUTS for name in (row.name, row.short) if name)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def gazette() -> None:
    """News copy in, records out: headline, dateline, lede, body, who said what."""


@gazette.command(short_help="Wire stories and saved pages in, records out.")
@click.option(
    "-f",
    "--from",
    "source",
    type=click.Choice(SOURCES),
    default=formats.AUTO,
    help="Input format; auto, the default, looks at the content.",
)
@click.option(
    "-t",
    "--to",
    "target",
    type=click.Choice(TARGETS),
    default="json",
    metavar=f"[{'|'.join(row.name for row in formats.OUTPUTS)}]",
    help="Output format; json is the default, md short for markdown.",
)
@click.option("-o", "--output", metavar="FILE", help="Replace FILE, all at once, if a story was parsed.")
@click.option(
    "--fields", "names", metavar="A,B,C", help="Only these fields (columns, front matter keys), in this order."
)
@click.option("--rows", type=click.Choice(["story", "quote"]), help="CSV: a row for each story (default) or quotation.")
@click.option("--encoding", metavar="NAME", help="The input's encoding, instead of what its bytes look like.")
@click.option("--bom", is_flag=True, help="CSV: a byte order mark first, for Excel.")
@click.option("--strict", is_flag=True, help="Exit code 1 if a story has warnings; they are shown.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on stderr; same exit code.")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.UNPROCESSED)
def parse(
    source: str,
    target: str,
    output: str | None,
    names: str | None,
    rows: str | None,
    encoding: str | None,
    bom: bool,
    strict: bool,
    quiet: bool,
    files: tuple[str, ...],
) -> None:
    """Parse stories: wire copy or saved news pages in, records out.

    No FILE, or -, is standard input. Exit code 0: every input gave a story; 1: some input or the output failed (the
    rest was written), or --strict saw a warning; 2: usage.
    """
    from gazette_cli.inputs import parse_all

    writer = formats.writer(target)
    if (rows or bom) and target != "csv":
        raise click.UsageError(f"{'--rows' if rows else '--bom'} is for --to csv")
    options = _options(writer, names, rows or "story", bom, len(files) > 1)
    _check_encoding(encoding)
    files = files or (_stdin(),)
    run = Run(strict, quiet, None if quiet else _bar(len(files), output))
    run.write(parse_all(run.inputs(files), source, encoding), writer, options, output)
    sys.exit(run.exit_code)


@gazette.command()
def schema() -> None:
    """Print the JSON Schema of the record."""
    from gazette_cli.schema import schema

    click.echo(schema(), nl=False)


class Run:
    """One run over the inputs: what it prints and how it ends."""

    def __init__(self, strict: bool, quiet: bool, bar: Progress | None) -> None:
        self._strict = strict
        self._quiet = quiet
        self._bar = bar
        self._stories = 0
        self.exit_code = 0

    def inputs(self, files: Iterable[str]) -> Iterator[str]:
        """The names of the inputs, as they are asked for."""
        for name in files:
            yield name
            gc.enable()
            if self._bar:
                self._bar.step()

    def report(self, name: str, phrase: str) -> None:
        """One line a problem, on stderr if there is one that can be written to."""
        self.exit_code = 1
        if self._quiet:
            return
        if self._bar:
            self._bar.clear()
        complain(name, phrase)

    def write(
        self, results: Iterable[Story | GazetteError], writer: Writer, options: Options, output: str | None
    ) -> None:
        """Print the stories; an output that can't be written ends the run."""
        from gazette_cli.output import opened

        try:
            with opened(output) as out:
                writer.write(self._seen(results), out, options)
                if self._stories:
                    out.commit()
        except OSError as error:
            self.report(output or "output", reason(error))
        if self._bar:
            self._bar.clear()

    def _seen(self, results: Iterable[Story | GazetteError]) -> Iterator[Story]:
        """The stories, counted; errors are told, and warnings if that was asked for."""
        for story in results:
            if isinstance(story, GazetteError):
                self.report(story.file, str(story))
                continue
            self._stories += 1
            for code in story.warnings if self._strict else ():
                self.report(story.file, code if story.part == 1 else f"{code} in part {story.part}")
            yield story


def complain(name: str, phrase: str) -> None:
    """One line on stderr, if it can be written to; control characters in a file's name don't get to the terminal."""
    shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in printable(name))
    with suppress(OSError):
        click.echo(f"gazette: {shown}: {phrase}", err=True)


def _options(writer: Writer, names: str | None, rows: str, bom: bool, many: bool) -> Options:
    """What the writer is asked for. Raises UsageError for a field that it does not have."""
    from gazette_cli.writers import Options

    options = Options(rows=rows, bom=bom, many=many)
    known = writer.fields(options)
    chosen = tuple(dict.fromkeys(name.strip() for name in names.split(","))) if names is not None else ()
    if unknown := [name for name in chosen if name not in known]:
        raise click.UsageError(f"no field {unknown[0]!r}; there are: {', '.join(known)}")
    return options._replace(fields=chosen)


def _check_encoding(name: str | None) -> None:
    """Raise UsageError for an encoding that Python does not know."""
    if name is None:
        return
    from gazette_cli.charsets import is_encoding

    if not is_encoding(name):
        raise click.UsageError(f"no encoding {name!r}; some are: utf-8, utf-16, windows-1252, gb18030, shift_jis")


def _stdin() -> str:
    """The name of standard input. Raises UsageError if it is a terminal: to wait for a person to type is to hang."""
    if sys.stdin and sys.stdin.isatty():
        raise click.UsageError("no input: give FILE..., or pipe a story in")
    return "-"


def _bar(total: int, output: str | None) -> Progress | None:
    """A progress bar where a person waits: stderr is a terminal, and not one that shows the records."""
    records_shown = output is None and sys.stdout and sys.stdout.isatty()
    if records_shown or not (sys.stderr and sys.stderr.isatty()):
        return None
    from gazette_cli.progress import Progress

    return Progress(total)
