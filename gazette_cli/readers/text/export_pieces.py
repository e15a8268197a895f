"""The lines of an archive's export → its fields, and the rows without a label."""

from collections.abc import Callable

from gazette_cli.pattern import Pattern
from gazette_cli.wire import bylines, dates
from gazette_cli.wire.conventions.exports import CODES, LABELS, Field
from gazette_cli.wire.recognition import role_of

LONGEST = max(len(name) for label in LABELS for name in label.names.split("|")) + 2
FULL = 50
"""Characters from which a line of a head may go on in the one below."""
LONGEST_ROW = 1000
"""Characters; what is longer is left in pieces."""
_FIELDS = {name: label.field for label in LABELS for name in label.names.split("|")}
_ALONE = {name for label in LABELS if label.alone for name in label.names.split("|")}
LONGEST_DATE = 60
MOST_DATE = 9
"""Words of a row that is a date."""
_DATE = Pattern(r"(?:[^\W\d_]{2,12}\.?,? (?:den |the )?)?" + dates.DATE + r"(?:,? .{0,40})?$")
DATED = 80
"""Characters of a row of paper and date."""
REACH = LONGEST + 40
"""Characters of a line in which a label stands, blanks before it and all."""

Label = tuple[Field, str, str]
"""What stands behind a label, the label as printed and what stands there."""
Labelled = Callable[[str], Label | None]


class Piece:
    """A field with its label, or a row without one."""

    __slots__ = ("field", "first", "gap", "label", "last", "text")

    def __init__(self, label: Label | None, text: str, at: int, gap: int) -> None:
        self.field: Field | None = label[0] if label else None
        self.label, self.text = label[1:] if label else ("", text)
        self.first, self.last = at, at + 1
        """Its lines, the second one past its end."""
        self.gap = gap
        """Blank lines above it."""

    @property
    def key(self) -> str:
        """The label without its marks, by which tables have it; a code as it is."""
        return self.label if self.label in CODES else _key(self.label)

    @property
    def row(self) -> str:
        """Label and text as they are printed."""
        return f"{self.label} {self.text}".strip()


def _key(label: str) -> str:
    return " ".join(label.lower().strip(" :.*").split())


def label_of(line: str) -> Label | None:
    """The label of a line, if it has one: "SECTION: NEWS; Pg. 4", "Body"."""
    words = line.strip().lstrip("*")
    name, colon, rest = words[: LONGEST + 1].partition(":")
    if colon and (field := _FIELDS.get(_key(name))) is not None:
        return field, f"{name}:", " ".join((rest + words[LONGEST + 1 :]).strip("* \t\xa0").split())
    if len(words) <= LONGEST and _key(words) in _ALONE:
        return _FIELDS[_key(words)], words, ""
    return None


def labels_in(lines: list[str]) -> int:
    """How many lines have a label; those without a colon at their beginning are not asked, but for short ones."""
    asked = [
        line
        for line in lines
        if line and (":" in line[:REACH] or (len(line) <= REACH and len(line.strip().lstrip("*")) <= LONGEST))
    ]
    return sum([label_of(line) is not None for line in asked])


def is_date(text: str) -> bool:
    """Whether a row is a date, with the day of the week or the time: "March 3, 2031 Monday"."""
    short = len(text) < LONGEST_DATE and len(text.split()) <= MOST_DATE
    return short and _DATE.match(text) is not None and dates.moment(text) is not None


def _tells_date(row: str) -> bool:
    """Whether a row is a date, or has one and otherwise names: the paper, its town, the page."""
    if row == "" or len(row) >= DATED:
        return False
    named = all(word[0].isupper() or not word[0].isalpha() for word in row.split())
    return is_date(row) or (named and dates.moment(row) is not None)


def code_of(line: str) -> Label | None:
    """The code of a field that a line begins with, if it has one: "HD  Rain floods harbour", "HD"."""
    code, _, rest = line.strip().replace("\t", " ").partition(" ")
    field = CODES.get(code)
    return None if field is None else (field, code, " ".join(rest.split()))


def code_row(line: str) -> Label | None:
    """The code of a field that is a line."""
    code = line.strip()
    return (CODES[code], code, "") if code in CODES else None


def wide_code_of(line: str) -> Label | None:
    """The code of a field that a line begins with or is, set off by more than one space: running text is none."""
    words = line.strip()
    code = words.partition(" ")[0].partition("\t")[0]
    return code_of(line) if code in CODES and (words[len(code) :][:2] in ("", "  ") or "\t" in words[:5]) else None


def pieces_of(lines: list[str], labelled: Labelled) -> list[Piece]:
    """The fields and rows of a text, in order."""
    found: list[Piece] = []
    gap = 0
    for at, line in enumerate(lines):
        words = " ".join(line.split())
        if not words:
            gap += 1
            continue
        label = labelled(line)
        ahead = lines[at + 1] if at + 1 < len(lines) else ""
        if label is None and found and _goes_on(found[-1], line, gap, len(lines[at - 1].strip()), ahead):
            found[-1].text = f"{found[-1].text} {words}".strip()
            found[-1].last = at + 1
        else:
            found.append(Piece(label, words, at, gap))
        gap = 0
    return found


def _goes_on(above: Piece, line: str, gap: int, reach: int, ahead: str) -> bool:
    """Whether a line without a label goes on with the piece above: a value below its label, a row that is broken.

    A paper's name stands above its date, `ahead`; neither goes on with the headline above.
    """
    words = line.strip()
    if above.field == Field.BODY:
        return False
    if above.field is not None and not above.text:
        return True
    if gap or len(above.text) > LONGEST_ROW or role_of(words) is not None:
        return False
    if above.text[-1:] == ";":
        return above.field is not None
    if above.label in CODES and line[:2].isspace():
        return True
    if above.field is None and (_tells_date(words) or _tells_date(ahead.strip())):
        return False
    return reach >= FULL and bylines.bare(words) is None and role_of(above.text) is None
