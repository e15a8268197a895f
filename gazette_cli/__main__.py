"""`gazette`, and `python -m gazette_cli`: what concerns the process as a whole."""

import errno
import gc
import io
import os
import signal
import sys

from gazette_cli import formats, pattern
from gazette_cli.kept import Kept
from gazette_cli.later import put_off

NEW_OBJECTS = 10_000
"""So many the garbage collector waits for; Python's own 700 are a fraction of a page."""


def main() -> None:
    """Run the command as a filter in a pipe.

    The garbage collector rests until the first story is written: imports and one story leave nothing to collect, and
    looking for it takes a twentieth of a start. So does its last look at the end, which frozen objects are spared.
    Later it looks less often than is usual: little that a story leaves behind is not freed without it.
    """
    gc.disable()
    gc.set_threshold(NEW_OBJECTS)
    _die_of_signals()
    _keep_closed()
    if sys.stdout is None:
        sys.stdout = _Closed()
    formats.OWN_PROCESS = True
    put_off(["inspect", "gettext", "platform"])
    from gazette_cli.cli import gazette
    from gazette_cli.errors import complain, reason

    kept = Kept()
    pattern.compiling = kept.compile
    try:
        gazette(prog_name="gazette")
    except OSError as error:  # the help, the version or the schema could not be printed
        complain("output", reason(error))
        os._exit(1)  # a plain exit would try to print it once more
    finally:
        kept.keep()
        gc.freeze()


class _Closed(io.TextIOBase):
    """Standard output where the caller has closed it (`>&-`): what can't be printed must not be lost in silence."""

    def write(self, text: str) -> int:
        """Raise OSError, as a closed descriptor does."""
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def _keep_closed() -> None:
    """Let no file that is opened get the number of a standard stream that the caller has closed, and be taken for it.

    What stands there instead can neither be read from nor written to, as before.
    """
    for number, unfit in enumerate((os.O_WRONLY, os.O_RDONLY, os.O_RDONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, unfit)


def _die_of_signals() -> None:
    """Let a closed pipe end the command silently, and Ctrl-C at once unless the caller ignores it."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "SIGPIPE"):  # Windows has none
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


if __name__ == "__main__":
    main()
