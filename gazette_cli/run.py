"""One run of the command: stories go to their output, what is wrong to stderr, and the exit code tells of it."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from gazette_cli import formats, usage
from gazette_cli.errors import GazetteError, complain, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gazette_cli.columns import Columns
    from gazette_cli.folder import Folder
    from gazette_cli.listing import Name
    from gazette_cli.progress import Progress
    from gazette_cli.story import Story
    from gazette_cli.usage import Asked, Inputs
    from gazette_cli.writers import Options, Writer

    Read = Callable[[str], Iterator[Story | GazetteError]]


def parsed(files: tuple[str, ...], asked: Asked) -> int:
    """Parse the inputs and print their stories; the exit code."""
    from gazette_cli.inputs import in_year

    row = usage.target(asked)
    writer = formats.writer(row.name)
    usage.encoding(asked.encoding)
    inputs = usage.inputs(files, asked)
    in_folder = usage.is_folder(asked.output)
    columns = usage.columns(asked)
    many = (inputs.total != 1 or columns is not None) and not in_folder
    options = usage.options(writer, asked, row=row, many=many)
    if in_folder:
        inputs.names = names = [*inputs.names]
        inputs.total = len(names)
    run = Run(asked.strict, asked.quiet, None if asked.quiet else _bar(inputs.total, asked.output))
    with _results(run, inputs, _reader(asked, columns), asked) as results:
        stories = run.stories(in_year(results, asked.year))
        if asked.losses and not options.fields:
            stories = run.compared(stories, row.name, writer)
        if in_folder:
            run.write_each(stories, writer, options, usage.folder(inputs, asked, row.suffix))
        else:
            run.write(_alone(stories, row) if row.single else stories, writer, options, asked.output)
    return run.exit_code


@contextmanager
def _results(run: Run, inputs: Inputs, read: Read, asked: Asked) -> Iterator[Iterator[Story | GazetteError]]:
    """What the inputs give, read by this process or by several."""
    from gazette_cli.files import parse_each

    jobs = 1 if inputs.total == 1 or sys.platform == "win32" else asked.jobs or 1  # workers need pipes as Unix has them
    if jobs == 1:
        yield parse_each(run.inputs(inputs.names), read)
        return
    from gazette_cli.bulk.ordered import Ordered

    with Ordered(inputs.names, read, jobs, usage.waits(asked)) as workers:
        yield parse_each(run.inputs(workers.names()), workers.read)


def _reader(asked: Asked, columns: Columns | None) -> Read:
    """How a file is read: as a story or several, or row by row."""
    from functools import partial

    from gazette_cli.files import parse

    return partial(parse, source=usage.source(asked.source), encoding=asked.encoding, columns=columns)


class Run:
    """One run over the inputs: what it prints and how it ends."""

    def __init__(self, strict: bool, quiet: bool, bar: Progress | None) -> None:
        self._strict = strict
        self._quiet = quiet
        self._bar = bar
        self._stories = 0
        self.exit_code = 0

    def inputs(self, files: Iterable[Name]) -> Iterator[Name]:
        """The names of the inputs, as they are asked for."""
        for name in files:
            if self._bar and isinstance(name, str):
                self._bar.begin(name)
            yield name
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
        finally:
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
            else:
                self._stories += 1
                if self._bar:
                    self._bar.story(_size(story))
                for code in story.warnings if self._strict else ():
                    self.report(story.file, f"{code}{_part(story)}")
                yield story
            gc.enable()

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


def _size(story: Story) -> int:
    """The bytes of an input that a story has taken, by its words."""
    texts = [story.headline or "", *(block.text for block in story.body), *(one.text for one in story.furniture)]
    return sum(len(text.encode()) + 1 for text in texts)


def _bar(total: int | None, output: str | None) -> Progress | None:
    """A progress bar where a person waits: stderr is a terminal, and not one that shows the records."""
    records_shown = output is None and sys.stdout and sys.stdout.isatty()
    if records_shown or not (sys.stderr and sys.stderr.isatty()):
        return None
    from gazette_cli.progress import Progress

    return Progress(total)
