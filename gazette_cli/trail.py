"""Which rules decided, and on what: kept while `gazette explain` asks for it, and forgotten else."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextvars import ContextVar


class Step:
    """A decision."""

    __slots__ = ("rule", "subject")

    def __init__(self, subject: object, rule: str) -> None:
        self.subject = subject
        """What it was about: the words of a row, or the quotation itself."""
        self.rule = rule
        """The name of the rule: that of a row in its table, or of a step that has no table."""


_kept: ContextVar[list[Step] | None] | None = None
"""The decisions kept in this context; there is none before somebody asks, so that others pay nothing for it."""
_made: dict[str, ContextVar[list[Step] | None]] = {}
"""The same: of two threads that ask first at once, both have the one that was put here first."""


@contextmanager
def kept() -> Iterator[list[Step]]:
    """Keep the decisions of what is parsed inside; those of other threads are not among them."""
    global _kept
    if _kept is None:
        from contextvars import ContextVar

        _kept = _made.setdefault("kept", ContextVar("kept", default=None))
    steps: list[Step] = []
    token = _kept.set(steps)
    try:
        yield steps
    finally:
        _kept.reset(token)


def note(subject: object, rule: str) -> None:
    """Keep a decision, if it is asked for. The later of two about the same subject is the one that counts."""
    if _kept is not None and (steps := _kept.get()) is not None:
        steps.append(Step(subject, rule))
