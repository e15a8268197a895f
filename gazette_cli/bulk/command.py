"""`gazette run`: its options, checked, and what they set going."""

from __future__ import annotations

import math
import os
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import click

from gazette_cli import usage
from gazette_cli.bulk.tables import FORMATS, lacking
from gazette_cli.errors import complain, reason
from gazette_cli.group import Sectioned, files, input_options

if TYPE_CHECKING:
    from gazette_cli.bulk.coordinator import AskedRun

SECTIONS = {
    "Input": ("files_from", "null", "recursive", "text_column", "html_column", "id_column"),
    "Output": ("output", "to"),
    "Work": ("jobs", "shard", "scheduler", "stall", "retry"),
}
"""The sections of the help, and the options in each."""


class ShardType(click.ParamType):  # type: ignore[type-arg]
    """`3/64`: the third of 64 parts."""

    name = "shard"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The two numbers."""
        number, slash, of = str(value).partition("/")
        if not (slash and number.isdecimal() and of.isdecimal() and 1 <= int(number) <= int(of)):
            self.fail(f"{value!r} is not I/N with I from 1 to N, as 3/64 is", param, ctx)
        return int(number), int(of)


@click.command(
    options_metavar="-o OUT [OPTIONS]",
    cls=Sectioned,
    sections=SECTIONS,
    short_help="Archives and folders in, tables out, on all processors.",
)
@click.option(
    "-o", "--output", metavar="OUT", help="The folder of the tables; a rerun goes on with what is not done there."
)
@click.option(
    "-t",
    "--to",
    type=click.Choice([*FORMATS], case_sensitive=False),
    metavar="FORMAT",
    help="jsonl, the default, packed by gzip; or parquet.",
)
@input_options
@click.option("--id-column", metavar="C", help="JSON Lines: column C is the id of a row.")
@click.option(
    "-j", "--jobs", type=click.IntRange(1), metavar="N", help="How many processes; as many as processors if not given."
)
@click.option(
    "--shard",
    type=ShardType(),
    default="1/1",
    metavar="I/N",
    help="Only each N-th unit, from the I-th on: N machines, one OUT, the same N.",
)
@click.option("--scheduler", metavar="tcp://HOST:PORT", help="The workers of this Dask scheduler do the work.")
@click.option(
    "--stall",
    type=click.FloatRange(1),
    metavar="SECONDS",
    help="What a page may take, 60 if not given; then it becomes an error.",
)
@click.option("--retry", is_flag=True, help="Do again the units that have killed, stalled or defect rows.")
@click.argument("files", metavar="INPUT...", nargs=-1, type=click.UNPROCESSED, shell_complete=files)
def run(files: tuple[str, ...], **asked: Any) -> None:
    """Parse many inputs into tables: web archives (WARC), JSON Lines with a column of copy, loose files.

    OUT gets stories/, quotes/ and errors/, a file in each for every archive or 500 loose files. Stopped or killed, the
    same command goes on. Exit code 0: all is done, whatever pages had no story; 1: an input could not be read to its
    end, or something ended or stalled a worker; 2: usage.
    """
    from gazette_cli.bulk.coordinator import AskedRun

    sys.exit(ran(files, AskedRun(**asked)))


def ran(files: tuple[str, ...], asked: AskedRun) -> int:
    """Run; the exit code."""
    from gazette_cli.bulk.coordinator import coordinated
    from gazette_cli.bulk.folder import Folder
    from gazette_cli.bulk.plan import Refused, Shard
    from gazette_cli.bulk.unit import Job
    from gazette_cli.bulk.worker import OutputError

    _check(asked)
    job = Job(asked.to or ("jsonl" if files or asked.files_from is not None else ""), usage.columns(asked))
    folder = Folder(_output(asked.output))
    try:
        return coordinated(files, folder, job, Shard(*asked.shard), asked)
    except Refused as refused:
        raise click.UsageError(str(refused)) from None
    except (OSError, OutputError) as error:
        complain(folder.path, reason(error) if isinstance(error, OSError) else str(error))
        return 1


def _check(asked: AskedRun) -> None:
    """Raise UsageError where a package is not there, or options make no sense together."""
    if asked.to and (missing := lacking(asked.to)):
        raise click.UsageError(missing)
    if asked.scheduler is not None:
        if find_spec("distributed") is None:
            raise click.UsageError("--scheduler needs Dask; pip install 'gazette-cli[dask]'")
        if asked.jobs is not None or asked.stall is not None:
            raise click.UsageError("--jobs and --stall are for workers of this machine, not for those of --scheduler")
    if asked.stall is not None and not math.isfinite(asked.stall):
        raise click.UsageError(f"--stall {asked.stall} is no time")


def _output(output: str | None) -> str:
    """The folder. Raises UsageError where there is none."""
    if not output:
        raise click.UsageError("no output: give -o OUT, a folder for the tables")
    if os.path.exists(output) and not os.path.isdir(output):
        raise click.UsageError(f"-o {output} is no folder")
    return output.rstrip("/") or output
