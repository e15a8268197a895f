"""Lines of Markdown → its blocks: headings, paragraphs, items, rows of tables, code, notes at the foot.

CommonMark's rules for what opens a block and what goes on, without its tree: quotations are gone through, and an item is
one at any depth.
"""

from collections.abc import Callable
from typing import NamedTuple

from gazette_cli.exchange.elements import CELL
from gazette_cli.pattern import Pattern
from gazette_cli.readers.markdown import tables
from gazette_cli.readers.markdown.inline import label
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE

FOOTNOTE = "footnote"
"""The kind of a note at the foot."""


class Piece(NamedTuple):
    """A block of the text, its marks still in it."""

    kind: str
    text: str
    """Its lines as they stand, without indents."""
    level: int = 0
    """Of a heading, from 1; 0 for all else."""
    code: bool = False
    """Whether nothing in it is a mark."""


class Row(NamedTuple):
    """A line."""

    depth: int
    """How many marks of quotation it has."""
    text: str
    """Without them, tabs at its beginning as blanks."""
    raw: str


HIDDEN = Pattern(r"(?<!\\)<!--|(?<![\\\w%])%%(?!%)|(?i:<(?:script|style)(?=[\s>]))")
ENDS = {"<!--": "-->", "%%": "%%", "<script": "</script>", "<style": "</style>"}
"""What is not shown: comments of HTML and Obsidian, scripts; and how each ends."""
QUOTED = Pattern(r"(?: {0,3}> ?){1,99}")
FENCE = Pattern(r" {0,40}(?P<fence>`{3,99}|~{3,99})[^`]{0,400}$")
LISTED = Pattern(r" {0,40}(?P<marks>(?:(?:[-*+]|\d{1,3}[.)])(?:[ \t]{1,40}|$)){1,40})(?:\[[ xX]\](?:[ \t]|$))?")
DIVISION = Pattern(r":{3,99} ?(?:\{[^{}\n]{0,200}\}|[\w-]{0,40})? ?:{0,99}$")
"""The rule around a fenced division of Pandoc."""
DEFINITION = Pattern(
    r" {0,3}\[(?!\^)(?P<label>[^\[\]]{1,200})\]:\s{0,9}(?:<[^<>]{0,1000}>|\S{1,2000})(?:\s{1,9}[\"'(][^\n]{0,1000}[\"')])?\s{0,9}$"
)
NOTE = Pattern(r" {0,3}\[\^[^\s\[\]]{1,60}\]:\s{0,9}")
CALLOUT = Pattern(r"\[![\w-]{1,30}\][+-]? ?")
"""The first line of a box in Obsidian and GitHub."""
ATTRIBUTES = Pattern(r"\s{0,9}\{[#.][^{}\n]{0,200}\}$")
"""What Pandoc and Hugo have behind a heading."""


def shown(text: str) -> str:
    """The text without what is not shown; what opens and does not end is shown."""
    kept: list[str] = []
    at = begin = 0
    open_ended: set[str] = set()
    while found := HIDDEN.search(text, begin):
        mark = found[0].lower()
        end = -1 if mark in open_ended else text.find(ENDS[mark], found.end())
        begin = found.end()
        if end < 0:
            open_ended.add(mark)
        elif (
            mark != "%%"
            or "\n\n" not in text[found.start() : end]
            or text[found.start() - 1 : found.start()] in ("", "\n")
        ):
            kept.append(text[at : found.start()])
            at = begin = end + len(ENDS[mark])
    return "".join((*kept, text[at:]))


def pieces(text: str, own: bool = False) -> tuple[list[Piece], frozenset[str]]:
    """The blocks of a text, and the labels that its links may refer to; numbers of items are gazette's `own` text."""
    reading = _Reading(list(map(_row, shown(text).split("\n"))), own)
    return reading.pieces(), frozenset(reading.references)


def _row(line: str) -> Row:
    """A line, without its marks of quotation."""
    quoted = QUOTED.match(line)
    text = line[quoted.end() :] if quoted else line
    if "\t" in text[:40]:
        rest = text.lstrip(" \t")
        text = text[: len(text) - len(rest)].expandtabs(4) + rest
    return Row(quoted[0].count(">") if quoted else 0, text, line)


class _Reading:
    """The lines of a text, one after the other."""

    def __init__(self, rows: list[Row], own: bool) -> None:
        self.rows, self.own = rows, own
        self.found: list[Piece] = []
        self.references: set[str] = set()
        self.words: list[str] = []
        """The lines of the block that is open."""
        self.kind = PARAGRAPH
        self.depth = 0
        self.listed = False
        """Whether what is indented belongs to a list."""

    def pieces(self) -> list[Piece]:
        """Read to the end."""
        takers: tuple[Callable[[int], int | None], ...] = (
            self._fence,
            self._indented,
            self._heading,
            self._ruled,
            self._grid,
            self._table,
            self._defined,
            self._item,
        )
        at = 0
        while at < len(self.rows):
            row = self.rows[at]
            if not row.text.strip():
                self._end()
                at += 1
                continue
            if row.depth > self.depth or not self.words:
                self._end()
                self.listed = self.listed and row.depth == self.depth
            self.depth = row.depth
            then = next((then for take in takers if (then := take(at)) is not None), None)
            at = self._text(at) if then is None else then
        self._end()
        return self.found

    def _end(self) -> None:
        """Close the block that is open."""
        if self.words:
            self.found.append(Piece(self.kind, "\n".join(self.words)))
        self.words, self.kind = [], PARAGRAPH

    def _indent(self, at: int) -> int:
        text = self.rows[at].text
        return len(text) - len(text.lstrip(" "))

    def _text(self, at: int) -> int:
        """Take a line of a paragraph or an item."""
        row = self.rows[at]
        if not self.words and not self._indent(at):
            self.listed = False
        callout = CALLOUT.match(row.text) if row.depth and not self.words else None
        if callout is None:
            self.words.append(row.text.lstrip())
        elif title := row.text[callout.end() :].strip():
            self.found.append(Piece(PARAGRAPH, title))
        return at + 1

    def _fence(self, at: int) -> int | None:
        """Take code between fences; without the second one it goes on to the end."""
        found = FENCE.match(self.rows[at].text)
        if found is None or (self._indent(at) > 3 and not self.listed):
            return None
        self._end()
        fence, lines = found["fence"], []
        for n in range(at + 1, len(self.rows)):
            text = self.rows[n].text if self.depth else self.rows[n].raw
            mark = text.strip()
            if self.rows[n].depth < self.depth:
                break
            if mark.startswith(fence) and not mark.strip(fence[0]):
                n += 1
                break
            lines.append(text)
        else:
            n = len(self.rows)
        self._code(lines)
        return n

    def _indented(self, at: int) -> int | None:
        """Take code that an indent marks."""
        if self.words or self.listed or self._indent(at) < 4:
            return None
        end = at
        while end < len(self.rows) and (not self.rows[end].text.strip() or self._indent(end) > 3):  # blank lines too
            end += 1
        self._code([row.text for row in self.rows[at:end]])
        return end

    def _code(self, lines: list[str]) -> None:
        """Add the paragraphs of what is printed as it stands; lines with columns are a table."""
        chunk: list[str] = []
        for line in (*lines, ""):
            if line.strip():
                chunk.append(line.strip())
            elif any(map(tables.APART.search, chunk)):
                self.found += [Piece(TABLE, CELL.join(tables.APART.split(one)), code=True) for one in chunk]
                chunk = []
            elif chunk:
                self.found.append(Piece(PARAGRAPH, " ".join(chunk), code=True))
                chunk = []

    def _heading(self, at: int) -> int | None:
        """Take a heading; a line of nothing but its marks is text, and ends the copy in the wire's way."""
        text = self.rows[at].text.strip()
        words = text.lstrip("#")
        level = len(text) - len(words)
        if not 1 <= level <= 6 or words[:1] not in ("", " ", "\t") or self._indent(at) > 3:
            return None
        self._end()
        words = words.strip()
        if (bare := words.rstrip("#")) == "" or bare[-1] in " \t":
            words = bare.rstrip()
        self.listed = False
        self.found.append(
            Piece(CROSSHEAD, ATTRIBUTES.sub("", words), level)
            if words.strip("# ")
            else Piece(PARAGRAPH, text, code=True)
        )
        return at + 1

    def _ruled(self, at: int) -> int | None:
        """Take a rule: below a paragraph it makes a heading of that, elsewhere it is nothing."""
        text = self.rows[at].text.strip()
        if text[0] in "=-" and not text.strip(text[0]) and self.words and self.kind == PARAGRAPH:
            self.found.append(Piece(CROSSHEAD, "\n".join(self.words), 1 if text[0] == "=" else 2))
            self.words = []
            return at + 1
        bare = text.replace(" ", "").replace("\t", "")
        rule = len(bare) > 2 and bare[0] in "-*_" and not bare.strip(bare[0])
        if not tables.is_columned(text) and (rule or DIVISION.match(text)):
            self._end()
            self.listed = False
            return at + 1
        return None

    def _grid(self, at: int) -> int | None:
        """Take a table of Pandoc: a grid, or columns below a rule whose heads stand above it."""
        text = self.rows[at].text.strip()
        grid = tables.is_grid(text)
        if not grid and not tables.is_columned(text):
            return None
        lines = [] if grid or not self.words else [self.words.pop()]
        self._end()
        while at < len(self.rows) and (text := self.rows[at].text.strip()) and (not grid or text[0] in "|+"):
            if text.strip("+-=: "):
                lines.append(text)
            at += 1
        self.found += [Piece(TABLE, row) for row in (tables.barred(lines) if grid else tables.aligned(lines))]
        return at

    def _table(self, at: int) -> int | None:
        """Take a table: a row of heads, a row of dashes, rows."""
        rule = self.rows[at + 1].text if at + 1 < len(self.rows) else ""
        if "|" not in self.rows[at].text or not tables.is_rule(rule):
            return None
        self._end()
        end = at + 2
        while end < len(self.rows) and "|" in self.rows[end].text and self.rows[end].depth == self.depth:
            end += 1
        rows = tables.barred(self.rows[n].text for n in (at, *range(at + 2, end)))
        whole = self.own and tables.is_whole(rule)
        self.found += [Piece(TABLE, row) for row in (["\n".join(rows)] if whole else rows)]
        return end

    def _defined(self, at: int) -> int | None:
        """Take the definition of a reference, or a note at the foot."""
        text = self.rows[at].text
        if note := NOTE.match(text):
            self._end()
            self.kind, self.words, self.listed = FOOTNOTE, [text[note.end() :]], True
            return at + 1
        if not self.words and (found := DEFINITION.match(text)):
            self.references.add(label(found["label"]))
            return at + 1
        return None

    def _item(self, at: int) -> int | None:
        """Take the first line of an item; a paragraph is not ended by a number, unless that is the first."""
        found = LISTED.match(self.rows[at].text)
        if found is None or (self._indent(at) > 3 and not self.listed):
            return None
        text = self.rows[at].text[found.end() :].strip()
        inside = self.words and self.kind == PARAGRAPH and not self.listed
        if inside and not (text and (found["marks"][0] in "-*+" or found["marks"][:2] in ("1.", "1)"))):
            return None
        self._end()
        number = found["marks"] if self.own and found["marks"][0].isdigit() else ""
        self.kind, self.listed, self.words = ITEM, True, [number + text]
        return at + 1
