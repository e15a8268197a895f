"""The command: options, streams, messages and exit codes; nothing of news."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from gazette_cli import __version__, formats
from gazette_cli.errors import GazetteError, printable, reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gazette_cli.folder import Folder
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
@click.option(
    "-o",
    "--output",
    metavar="FILE|DIR/",
    help="Replace FILE, all at once, if a story was parsed; in DIR/ a file a story.",
)
@click.option(
    "--fields", "names", metavar="A,B,C", help="Only these fields (columns, front matter keys), in this order."
)
@click.option("--rows", type=click.Choice(["story", "quote"]), help="CSV: a row for each story (default) or quotation.")
@click.option("--encoding", metavar="NAME", help="The input's encoding, instead of what its bytes look like.")
@click.option("--bom", is_flag=True, help="CSV: a byte order mark first, for Excel.")
@click.option("--losses", is_flag=True, help="Say on stderr what of a story the output format has no place for.")
@click.option("--strict", is_flag=True, help="Exit code 1 if a story has warnings or losses; warnings are shown.")
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
    losses: bool,
    strict: bool,
    quiet: bool,
    files: tuple[str, ...],
) -> None:
    """Parse stories: wire copy or saved news pages in, records out.

    No FILE, or -, is standard input. Exit code 0: every input gave a story; 1: some input or the output failed (the
    rest was written), or --strict saw a warning; 2: usage.
    """
    from gazette_cli.inputs import parse_all

    row = formats.output_named(target)
    writer = formats.writer(target)
    if (rows or bom) and target != "csv":
        raise click.UsageError(f"{'--rows' if rows else '--bom'} is for --to csv")
    if losses and rows == "quote":
        raise click.UsageError("--losses tells of stories, not of --rows quote")
    folder = _folder(output, row.suffix, files)
    options = _options(writer, names, rows or "story", bom, len(files) > 1 and folder is None)
    _check_encoding(encoding)
    files = files or (_stdin(),)
    run = Run(strict, quiet, None if quiet else _bar(len(files), output))
    stories = run.stories(parse_all(run.inputs(files), source, encoding))
    if losses and not options.fields:
        stories = run.compared(stories, row.name, writer)
    if folder is not None:
        run.write_each(stories, writer, options, folder)
    else:
        run.write(_alone(stories, row) if row.single else stories, writer, options, output)
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
        """One line a problem, which the exit code tells of."""
        self.exit_code = 1
        self.tell(name, phrase)

    def tell(self, name: str, phrase: str) -> None:
        """One line on stderr, if there is one that can be written to."""
        if self._quiet:
            return
        if self._bar:
            self._bar.clear()
        complain(name, phrase)

    def write(self, stories: Iterable[Story], writer: Writer, options: Options, output: str | None) -> None:
        """Print the stories; an output that can't be written ends the run."""
        from gazette_cli.output import opened

        try:
            with opened(output) as out:
                writer.write(stories, out, options)
                if self._stories:
                    out.commit()
        except OSError as error:
            self.report(output or "output", reason(error))
        if self._bar:
            self._bar.clear()

    def write_each(self, stories: Iterable[Story], writer: Writer, options: Options, folder: Folder) -> None:
        """Print each story into its file; where one can't be written, the others still are."""
        from gazette_cli.output import opened

        made = False
        for story in stories:
            place = ""
            try:
                made = made or folder.make()
                place = folder.place(story)
                with opened(place) as out:
                    writer.write([story], out, options)
                    out.commit()
            except OSError as error:
                self.report(place or os.fsdecode(error.filename), reason(error))
                if not made:
                    break
        if self._bar:
            self._bar.clear()

    def stories(self, results: Iterable[Story | GazetteError]) -> Iterator[Story]:
        """The stories, counted; errors are told, and warnings if that was asked for."""
        for story in results:
            if isinstance(story, GazetteError):
                self.report(story.file, str(story))
                continue
            self._stories += 1
            for code in story.warnings if self._strict else ():
                self.report(story.file, f"{code}{_part(story)}")
            yield story

    def compared(self, stories: Iterable[Story], target: str, writer: Writer) -> Iterator[Story]:
        """The stories; what of each the format has no place for is told, and is a failure if that was asked for."""
        from gazette_cli.writers import losses

        for story in stories:
            if lost := losses(story, writer.HOLDS):
                say = self.report if self._strict else self.tell
                say(story.file, f"{target} has no place for {', '.join(lost)}{_part(story)}")
            yield story


def _part(story: Story) -> str:
    """Which of an input's stories it is, where it is not the first."""
    return "" if story.part == 1 else f" in part {story.part}"


def _alone(stories: Iterator[Story], row: formats.Output) -> Iterator[Story]:
    """The only story. Raises UsageError if there is another, for the format has no document of several."""
    first, second = next(stories, None), next(stories, None)
    if second is not None:
        raise click.UsageError(f"{row.name} has one story a file; for several give -o DIR/")
    if first is not None:
        yield first


def _folder(output: str | None, suffix: str, files: tuple[str, ...]) -> Folder | None:
    """The folder that is asked for, each story of which has a file of its own; None for an output that is none."""
    if output is None or not (output.endswith("/") or os.path.isdir(output)):
        return None
    from gazette_cli.folder import Folder

    return Folder(output, suffix, files or ("-",))


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
