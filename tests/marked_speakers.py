"""Stories with their speakers' mentions and quotations marked, as text files hold them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from gazette_cli.story import PARAGRAPH, Block, Quote, Span, Story

MARKED = re.compile(r"‹(?P<mention>[^›]*)›|⟦(?P<own>=?)(?P<content>[^⟧]*)⟧")


@dataclass
class Case:
    """One story of a file, and the speaker and role that each of its quotations should get."""

    label: str
    story: Story
    speakers: list[str | None] = field(default_factory=list)
    roles: list[str | None] = field(default_factory=list)


def cases(path: Path) -> Iterator[Case]:
    """The stories of a file."""
    for part in path.read_text(encoding="utf-8").split("\n=== ")[1:]:
        label, *rows = part.strip().split("\n")
        case = Case(label, Story())
        for row in rows:
            if row.startswith("> "):
                name, _, role = row[2:].partition(" | ")
                case.speakers.append(None if name == "None" else name)
                case.roles.append(role or None)
            else:
                _add_paragraph(case.story, row)
        yield case


def _add_paragraph(story: Story, row: str) -> None:
    mentions: list[Span] = []
    quotes: list[tuple[Span, bool, str]] = []
    text, at = "", 0
    for mark in MARKED.finditer(row):
        text += row[at : mark.start()]
        words = mark["mention"] if mark["content"] is None else mark["content"]
        span = len(story.body), len(text), len(text) + len(words)
        text, at = text + words, mark.end()
        if mark["content"] is None:
            mentions.append(span)
        else:
            quotes.append((span, bool(mark["own"]), words))
    story.body.append(Block(PARAGRAPH, text + row[at:]))
    for span, alone, words in quotes:
        mention = None if alone else mentions.pop(0)
        cue = None if alone else "said"
        story.quotes.append(Quote(words, "direct", None, None, cue, [span], mention, mention))
