"""Which rules decided, and on what: kept while `gazette explain` asks for it, and forgotten else."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Step(NamedTuple):
    """A decision."""

    subject: object
    """What it was about: the words of a row, or the quotation itself."""
    rule: str
    """The name of the rule: that of a row in its table, or of a step that has no table."""


_steps: ContextVar[list[Step] | None] = ContextVar("steps", default=None)


@contextmanager
def kept() -> Iterator[list[Step]]:
    """Keep the decisions of what is parsed inside; those of other threads are not among them."""
    steps: list[Step] = []
    token = _steps.set(steps)
    try:
        yield steps
    finally:
        _steps.reset(token)


def note(subject: object, rule: str) -> None:
    """Keep a decision, if it is asked for. The later of two about the same subject is the one that counts."""
    steps = _steps.get()
    if steps is not None:
        steps.append(Step(subject, rule))
