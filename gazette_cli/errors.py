"""What can go wrong with an input. The text of each reads on after `gazette: FILE: `."""

import os
import sys
from contextlib import suppress

REPLACED = "\ufffd"
"""What stands for a character that can't be printed."""


class GazetteError(Exception):
    """An input that gives no record: it can't be read."""

    code = "unreadable"
    """What is wrong, for scripts; the code of an error's row in the tables of `gazette run`."""

    file: str = "-"
    """The input's name."""


class NotNewsError(GazetteError):
    """The input can be read, but holds no story."""

    code = "no-story"


class UnreadError(GazetteError):
    """The input is of a kind that has no reader: an office file, an archive, a table."""

    code = "no-reader"


class UndecodableError(GazetteError):
    """The input's bytes are not in the encoding they were said to be in."""

    code = "encoding"


class BinaryError(UndecodableError):
    """The input's bytes are not text."""

    code = "binary"


class TooLargeError(GazetteError):
    """The input is larger than an input may be, packed or unpacked, or than there is memory for."""

    code = "too-large"


class TruncatedError(GazetteError):
    """A packed input or an archive that is cut off, or damaged: what stands before that is good."""

    code = "truncated"


class BadRecordError(GazetteError):
    """A row of a data set, or a record of an archive, that is none."""

    code = "bad-record"


class DefectError(GazetteError):
    """gazette itself failed."""

    code = "defect"


def reason(error: OSError | ValueError) -> str:
    """What the system says is wrong, as a phrase: "no such file or directory"; ValueError is Python's, of a name."""
    if isinstance(error, ValueError):  # a NUL in it, or half a character
        return "not a name that a file can have"
    return (error.strerror or str(error)).lower()


def printable(name: str) -> str:
    """A file's name as it can be printed: in UTF-8 whatever the locale, a byte that is not UTF-8 replaced."""
    try:
        source = os.fsencode(name)
    except UnicodeEncodeError:  # half a character, which is no byte of a name either
        source = name.encode("utf-8", "replace")
    return source.decode("utf-8", "replace")


def without_controls(name: str) -> str:
    """The same without characters that move a terminal's cursor or worse."""
    shown = printable(name)
    return "".join(REPLACED if char < " " or "\x7f" <= char <= "\x9f" else char for char in shown)


def line(text: str) -> str:
    """A message as one line; control characters in a file's name, or in advice on it, don't get to the terminal."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in printable(text))


def complain(name: str, phrase: str) -> None:
    """One line on stderr, if it can be written to."""
    with suppress(OSError, AttributeError):  # full, or closed
        sys.stderr.write(f"{line(f'gazette: {name}: {phrase}')}\n")
        sys.stderr.flush()
