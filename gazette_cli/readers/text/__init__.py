"""Wire copy → Story."""

from collections.abc import Iterator

from gazette_cli.errors import NotNewsError
from gazette_cli.readers.text import assembly, dateline_rows, exports, feed_marks, layout, run_together
from gazette_cli.readers.text.files import cuts
from gazette_cli.story import Furniture, Story
from gazette_cli.trail import note
from gazette_cli.wire import fields, recognition
from gazette_cli.wire.roles import Role

_END_MARKS = frozenset({"###", "# # #", "##", "■", "####"})


LABEL = 25
"""Characters; scripts without spaces have longer ones."""
WORDS = 3
"""So many words make a headline, or a paragraph; less are labels of a page."""


MANY = 50_000
"""From so many lines on a text is looked at whether it can be copy at all."""
_ENDS = "\n\f\x01\x03"
"""What ends a line, or a story in a feed."""
SHORTEST = 16
"""Characters, line end included, that the lines of copy have on average, blank ones among them."""


def _refuse_crowded(text: str) -> None:
    """Raise NotNewsError for what would cost ten times what copy of its size does, and can be none."""
    lines = sum(map(text.count, _ENDS)) if len(text) > MANY else 0
    if lines > MANY and len(text) < SHORTEST * lines:
        raise NotNewsError(f"{lines:,} lines, most of them empty or a word, no story in it")


def read(text: str) -> Iterator[Story]:
    """The stories of a text, in order. Raises NotNewsError if there is none."""
    _refuse_crowded(text)
    between: list[Furniture] = []
    held: Story | None = None
    for part in cuts.split(feed_marks.plain(text)):
        story = _story(part.copy)
        story.furniture[:0] = _mark(part.mark)
        note(story, "part-of-a-file")
        if not _tells(story):
            between += fields.leftovers(story)
            continue
        if held is not None:
            yield held
        story.furniture[:0] = between
        held, between = story, []
    if held is None:
        raise NotNewsError("no story in it")
    held.furniture += between
    yield held


def _tells(story: Story) -> bool:
    """Whether there is a story: a headline, or a row of the body that is more than a label."""
    rows = [story.headline or "", *(block.text for block in story.body)]
    return any(len(row) > LABEL or len(row.split(None, WORDS)) >= WORDS for row in rows)


def _mark(text: str) -> list[Furniture]:
    """What stands above a story and is none of it."""
    lines = feed_marks.clean(text).split("\n") if text else []
    return [Furniture("junk", " ".join(line.split())) for line in lines if line.strip()]


HEAD = 2000
HEAD_LINES = 16
"""Characters and lines in which a dateline may stand that is no part of the line above it."""
EARLY = 300
"""Characters in which most copy has a word in small letters."""


def _story(text: str) -> Story:
    """The story of one part."""
    rows: list[layout.Row] = []
    wordless: list[Furniture] = []
    text = feed_marks.clean(text)
    shouted = _is_shouted(text)
    export = exports.read(text)
    copy = export.text if export is not None else text
    head = {line.strip() for line in copy[:HEAD].split("\n")[:HEAD_LINES]}
    lede = _line_below(copy[:HEAD].strip("\n"))
    for row in layout.rows(
        copy,
        recognition.stands_alone,
        lambda line: line in head and (line == lede or dateline_rows.opens(line)),
        shouted=shouted,
    ):
        for piece in (
            run_together.pieces(row, first=not rows) if run_together.may_hold_several(row) or not rows else (row,)
        ):
            if piece.text in _END_MARKS:
                piece.role = Role.END_MARK
                rows.append(piece)
            elif piece.text[0].isalnum() or any(map(str.isalnum, piece.text)):
                piece.role = recognition.role_of(piece.text)
                rows.append(piece)
            else:
                wordless.append(Furniture("junk", piece.text))
    story = _in_capitals(text, export, rows) if shouted else _composed(export, rows)
    story.furniture += wordless
    return story


def _line_below(head: str) -> str | None:
    """The line below a headline that fills its own, in copy without blank lines."""
    if "\n\n" in head:
        return None
    from gazette_cli.readers.text import full_lines

    return full_lines.lede(head.split("\n"))


def _composed(export: exports.Export | None, rows: list[layout.Row]) -> Story:
    return assembly.continued(export, rows) if export is not None else assembly.compose(rows)


def _is_shouted(text: str) -> bool:
    """Whether copy is wholly in capitals."""
    if any(word.islower() and word.isalpha() for line in text[:EARLY].split("\n") for word in line.split()):
        return False
    from gazette_cli.readers.text import capitals

    return capitals.is_copy(text)


def _in_capitals(text: str, export: exports.Export | None, rows: list[layout.Row]) -> Story:
    """The story of copy in capitals: made of rows that have small letters, its texts in capitals as they are printed."""
    from gazette_cli.readers.text import capitals

    capitals.lower(rows)
    story = _composed(export, rows)
    capitals.restore(story, text)
    return story
