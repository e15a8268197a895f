"""gazette: news copy in, records out.

    import gazette_cli

    for story in gazette_cli.parse(text):
        print(story.headline, [(quote.speaker, quote.text) for quote in story.quotes])

The same as the command `gazette parse`, in a program. A reader of pages is imported when the first page comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from gazette_cli.errors import GazetteError
    from gazette_cli.story import Story

__version__ = "0.1.0"

__all__ = ["GazetteError", "Story", "__version__", "language_of", "parse", "parse_file", "parse_files"]


def parse(
    source: str | bytes,
    *,
    format: str = "auto",
    encoding: str | None = None,
    declared: str | None = None,
    name: str = "-",
    year: int | None = None,
) -> list[Story]:
    """The stories of some copy or of a saved page, in order; mostly one.

    `format` is "auto", or a name of `gazette parse --from`. Of bytes, `encoding` overrides what they look like, and
    `declared` is what came with them (the charset of an HTTP header, a label of the web). `name` is the record's
    `file`. `year` completes the dates of datelines that are printed without one.
    Raises GazetteError where there is no story, ValueError for a format, an encoding or a year that there is not, and
    TypeError for what is neither text nor bytes.
    """
    from gazette_cli import files, inputs

    _check(format, encoding, year)
    if isinstance(source, str):
        return inputs.listed(name, lambda: inputs.in_year(inputs.parse_text(source, name, format), year))
    try:
        content = memoryview(source).tobytes()
    except TypeError:
        raise TypeError(f"text or bytes, not {type(source).__name__}; of a file, parse_file(path)") from None
    stories = files.parse_content
    return inputs.listed(name, lambda: inputs.in_year(stories(content, name, format, encoding, declared), year))


def parse_file(
    path: str | os.PathLike[str], *, format: str = "auto", encoding: str | None = None, year: int | None = None
) -> list[Story]:
    """The stories of one file, as `parse` gives them. Raises GazetteError if it can't be read, or holds none."""
    from gazette_cli import files, inputs

    _check(format, encoding, year)
    name = _named(path)
    return inputs.listed(name, lambda: inputs.in_year(files.parse(name, format, encoding), year))


def parse_files(
    paths: Iterable[str | os.PathLike[str]],
    *,
    format: str = "auto",
    encoding: str | None = None,
    year: int | None = None,
) -> Iterator[Story | GazetteError]:
    """The stories of many files as they are parsed, in the order given.

    A file that fails gives its GazetteError, whose `file` is its name, and the next one follows. Raises TypeError for a
    single path.
    """
    from gazette_cli import files, inputs

    _check(format, encoding, year)
    if isinstance(paths, str | bytes):
        raise TypeError("a list of paths, not one; of one file, parse_file(path)")
    return inputs.in_year(files.parse_all(map(_named, paths), format, encoding), year)


def language_of(text: str) -> str | None:
    """The language of a text as BCP 47 has it, told by its function words: en, de, es, fr, it or pt.

    None where it is another one, or where the words are too few to tell: a headline, a table of figures.
    """
    from gazette_cli.quotes.languages import detection

    return detection.language_of(text)


def _named(path: str | os.PathLike[str]) -> str:
    """The name of a file; `-` is one like any other, not standard input."""
    import os

    name = os.fsdecode(path)
    return "./-" if name == "-" else name


def _check(format: str, encoding: str | None, year: int | None) -> None:
    """Raise ValueError for a format, an encoding or a year of four figures that there is not."""
    from gazette_cli import formats

    known = (formats.AUTO, *(row.name for row in formats.INPUTS))
    if format not in known:
        raise ValueError(f"no format {format!r}; there are: {', '.join(known)}")
    if encoding is not None:
        from gazette_cli.charsets import is_encoding

        if not is_encoding(encoding):
            raise ValueError(f"no encoding {encoding!r}")
    if year is not None and not 1000 <= year <= 9999:
        raise ValueError(f"no year {year!r}")


def __dir__() -> list[str]:
    """What a host may use."""
    return [*__all__]


def __getattr__(name: str) -> object:
    """`Story` and `GazetteError`, imported when they are asked for: `gazette --version` needs neither."""
    if name == "Story":
        from gazette_cli.story import Story

        return Story
    if name == "GazetteError":
        from gazette_cli.errors import GazetteError

        return GazetteError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
