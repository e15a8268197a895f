"""A story as the lines of a terminal, a label before each part."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Quote, Story
from gazette_cli.writers.ansi.lines import BOLD, FAINT, REVERSE, STRUCK, Run, filled, painted, safe, styled, width
from gazette_cli.writers.ansi.marks import Marks, hue
from gazette_cli.writers.pieces import placed, shows, told_otherwise
from gazette_cli.writers.shown import ABOVE, APART, DECLARED, HEAD, HELD, TAIL, Row, Value, of, origin, values
from gazette_cli.writers.voices import Voice

LEFT = 13
"""The column where the text begins: labels, and two blanks."""
INDENT = 2
"""Columns before the items of a list."""
BAR = 28
"""The longest bar of a cast: all that is quoted."""
NEAR = 4000
"""Characters of a text in which its details are looked for."""
PRIVATE = "desk only"
"""Behind what is not for publication."""
STYLES = {"headline": BOLD, "status": styled(BOLD, REVERSE), "embargo": styled(BOLD, REVERSE)}
"""Of the texts that are to be seen at once."""
DATELINE = Row("dateline", "dateline", HEAD)

Detail = tuple[str, str]
"""What something is called, and what it is."""


def rule(color: bool, columns: int) -> str:
    """The line between two stories."""
    return painted([Run(FAINT, "─" * columns)], color)


class Page:
    """A story in lines."""

    def __init__(self, story: Story, color: bool, columns: int) -> None:
        self._story = story
        self._color = color
        self._room = columns - LEFT
        self._marks = Marks(story, color)

    def lines(self) -> Iterator[str]:
        """All of it, in order; an empty line between two sections."""
        yield from self._meta()
        head, foot = map(self._values, (HELD, ABOVE, HEAD)), map(self._values, (TAIL, DECLARED, APART))
        for section in (*head, self._speakers(), self._body(), self._unplaced(), *foot):
            for n, line in enumerate(section):
                yield from ("", line) if n == 0 else (line,)

    def _row(
        self, label: str, runs: Iterable[Run], *, style: str = FAINT, indent: int = 0, kept: bool = False
    ) -> Iterator[str]:
        """Text with its label at the left; a label that is too long for its column stands in the text."""
        label = " ".join(safe(label).split())
        if width(label) > LEFT - 2:
            label, runs = "", [Run(style, label), Run("", " "), *runs]
        before = " " * (LEFT - 2 - width(label)) + painted([Run(style, label)], self._color) + "  "
        for line in filled(runs, self._room - indent, kept=kept):
            yield (before + " " * indent + painted(line, self._color)).rstrip(" ")
            before = " " * LEFT

    def _meta(self) -> Iterator[str]:
        """The input, and what there is to be warned of."""
        runs = [Run(FAINT, " · ".join(origin(self._story)))]
        yield from self._row("file", [*runs, *(Run("", f" · {code}") for code in self._story.warnings if code)])

    def _values(self, place: str) -> Iterator[str]:
        """The rows of a place; texts that are declared several times, as keywords, share one."""
        for row, found in groupby(values(self._story, place), lambda value: value.row):
            several = list(found)
            if place == DECLARED and "." not in several[0].path:
                yield from self._row(row.label, _joined(several))
            else:
                for value in several:
                    yield from self._value(value)

    def _value(self, value: Value) -> Iterator[str]:
        """The row of a value; of what is no part of the story its kind is the label."""
        if value.row.place != APART:
            yield from self._row(value.row.label, _shown(value, STYLES.get(value.path, "")))
            return
        kind = next((text for path, text in value.details if path == "furniture.kind"), value.row.label)
        yield from self._row(f"×{kind.replace('_', ' ')}", [Run(styled(FAINT, STRUCK), value.text)])

    def _speakers(self) -> Iterator[str]:
        """Who speaks, and how much."""
        told = [(speaker, _share(speaker.voice)) for speaker in self._marks.cast.values()]
        longest = min(BAR, self._room - 1 - max((len(said) for _, said in told), default=0))
        for speaker, said in told:
            voice = speaker.voice
            name = [Run(BOLD, speaker.name), Run(FAINT, f", {voice.role}" if voice.role else "")]
            yield from self._row(speaker.letter, name, style=styled(hue(speaker), REVERSE))
            bar = "▇" * max(round(longest * (voice.share or 0)), voice.words > 0)
            yield from self._row("", [Run(hue(speaker), bar), Run(FAINT, f" {said}")])

    def _body(self) -> Iterator[str]:
        """The blocks, each with what is known of its quotations below it; the first paragraph after its dateline."""
        kinds = [block.kind for block in self._story.body]
        dateline = next(of(DATELINE, self._story.dateline), None)
        lede = kinds.index(PARAGRAPH) if PARAGRAPH in kinds else None
        if dateline and lede is None:
            yield from self._row("dateline", _shown(dateline))
            yield from [""] * bool(kinds)
        beside = self._beside()
        for n, kind in enumerate(kinds):
            same = n > 0 and kind == kinds[n - 1]
            yield from [""] * (n > 0 and not (same and kind in (ITEM, TABLE)))
            if dateline and n == lede:
                yield from self._dated(n, dateline)
            else:
                yield from self._block(n, "" if same or kind == PARAGRAPH else kind)
            for quote in beside.get(n, ()):
                yield from self._row(self._marks.speaker(quote).letter, [Run(FAINT, _listed(self._untold(quote)))])

    def _dated(self, n: int, dateline: Value) -> Iterator[str]:
        """A paragraph after its dateline; below it what is known of that."""
        yield from self._row("dateline", [Run(FAINT, f"{dateline.text} "), *self._marks.block(n)])
        if told := _details(dateline):
            yield from self._row("", [Run(FAINT, _listed([("dateline", ""), *told]))])

    def _block(self, n: int, label: str) -> Iterator[str]:
        """A block of the body; the lines of a table stay lines."""
        kind = self._story.body[n].kind
        runs = self._marks.block(n, BOLD if kind == CROSSHEAD else "")
        yield from self._row(label, runs, indent=INDENT if kind == ITEM else 0, kept=kind == TABLE)

    def _beside(self) -> dict[int, list[Quote]]:
        """The quotations of which the body does not tell all, by the block where they begin."""
        found: dict[int, list[Quote]] = {}
        for quote in self._story.quotes:
            place = next(filter(None, (placed(self._story, span) for span in quote.spans)), None)
            if place and self._untold(quote):
                found.setdefault(place[0], []).append(quote)
        return found

    def _untold(self, quote: Quote) -> list[Detail]:
        """What the body does not tell of a quotation: a role that the cast does not give, a cue without its place."""
        role = quote.role if quote.role != self._marks.speaker(quote).voice.role else None
        place = placed(self._story, quote.cue_span) if quote.cue_span else None
        cue = None if place and shows(self._story, [place], quote.cue or "") else quote.cue
        return [(name, text) for name, text in (("role", role), ("cue", cue)) if text]

    def _unplaced(self) -> Iterator[str]:
        """The quotations that the body does not show, or not in the words that the record gives."""
        for n, quote in enumerate(self._story.quotes):
            if n in self._marks.seen and not told_otherwise(self._story, quote):
                continue
            speaker = self._marks.speaker(quote).name
            told = (("speaker", speaker), ("kind", quote.kind), ("cue", quote.cue), ("role", quote.role))
            listed = _listed([("", ""), *((name, text) for name, text in told if text)])
            yield from self._row("quotation", [*self._marks.quotation(quote), Run(FAINT, listed)])


def _share(voice: Voice) -> str:
    """How much somebody says."""
    count = f"{voice.words:,} word{'s' * (voice.words != 1)}"
    if voice.share is None:
        return count
    share = f"{voice.share:.0%}"
    return f"{count}, {'<1%' if share == '0%' and voice.words else share}"


def _details(value: Value) -> list[Detail]:
    """What is known of a value beside its text, as far as that does not print it; a kind is no word of the text."""
    told = [(path.rpartition(".")[2], text) for path, text in value.details]
    return [(name, text) for name, text in told if name == "kind" or not _prints(value.text, text)]


def _prints(text: str, detail: str) -> bool:
    """Whether a text has a detail in it, and not as a part of a word."""
    at = text.find(detail, 0, NEAR)
    if at < 0:
        return False
    beside = text[max(at - 1, 0) : at] + text[at + len(detail) : at + len(detail) + 1]
    return not any(char.isascii() and char.isalnum() for char in beside)


def _listed(details: Iterable[Detail]) -> str:
    """Details on a line."""
    return " · ".join(" ".join(filter(None, detail)) for detail in details)


def _shown(value: Value, style: str = "") -> list[Run]:
    """A value with its details behind it."""
    told = [*_details(value), *([(PRIVATE, "")] if value.row.private else [])]
    return [Run(style, value.text), *([Run(FAINT, _listed([("", ""), *told]))] if told else [])]


def _joined(found: Iterable[Value]) -> Iterator[Run]:
    """Several texts in a row."""
    for n, value in enumerate(found):
        yield from [Run(FAINT, " | ")] if n else []
        yield from _shown(value)
