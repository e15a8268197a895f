"""The marks between the stories of one file: tables, which `parts.py` walks.

A file is fenced in one way: the surest kind of mark that cuts it into stories wins. Most of the vague ones also occur
inside a story (a rule, "* * *", "ends" before the notes), so a row says what has to follow.
"""

from functools import lru_cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.export_pieces import label_of
from gazette_cli.wire.conventions import archives
from gazette_cli.wire.conventions.archives import DOCUMENT, OF
from gazette_cli.wire.conventions.exports import Field

START, END = "start", "end"
"""A fence's side: it is the first line of the story below, or the last one of the story above."""

ALONE, HEADED, OPENED, DATED = PROOFS = ("alone", "headed", "opened", "dated")
"""What proves that a story follows: nothing but words, so exact is the mark; a headline above prose; one of the
`OPENINGS`; a dateline. The surest marks first."""

LEAD = r"\n[ \t\x01-\x08\x0e-\x1f^]{0,80}+"
BLANKS = " \t\n^" + "".join(map(chr, (*range(0x01, 0x09), *range(0x0E, 0x20))))
LAST = r"[ \t\x01-\x08\x0e-\x1f<=]{0,80}(?=\n|\Z)"
"""The start and the end of a line, feeds' control characters and line marks included; those of its start as they are."""

RULE_SIGNS = "-–—=_*•·~+#"
RULE = rf"([{RULE_SIGNS}])(?: {{0,3}}\1){{2,200}}"
RULED = Pattern(RULE)
RULE_BELOW = Pattern(rf"\s{{0,200}}+(?:{RULE}[ \t]{{0,80}}\n\s{{0,200}}+)?")
"""A rule of any kind; the blanks below a mark, with a rule among them."""


TRAIL = 60
"""So many lines of an index are looked at."""
INDEX = frozenset((Field.OTHER, Field.PICTURE, Field.RIGHTS))
RIGHTS = Pattern(r"(?i)copyright (?:\(c\) )?(?:19|20)\d\d|\(c\) |© |all rights reserved|news·\d{8}·")
"""Rows of rights, and Europresse's number of a story."""


@lru_cache(maxsize=256)
def whole_line(source: str, own: bool) -> Pattern:
    """A pattern as one of a whole line, the feeds' marks at its ends aside; `own` if it is no line of the input's."""
    return Pattern(f"{LEAD}(?:{source}){LAST}", own=own)


class Cut(NamedTuple):
    """A place where a story may begin."""

    start: int
    """Offset at which the part begins."""
    below: int
    """Offset of what follows the mark."""


class Fence(NamedTuple):
    """A mark between two stories."""

    name: str
    side: str
    proof: str
    hints: str
    """What a line (of `SIGNS`: the text) holds that the pattern is worth a try on: any of these, parted by a bar."""
    pattern: str
    example: str
    own: bool = False
    """Whether a starting mark is a line of the story as well: its slug, its identifier."""
    numbered: bool = False
    """Whether it has the story's number in the file, which rises from one to the next."""
    trails: bool = False
    """Whether rows of the index and of rights stand below it that are of its story."""
    found: bool = False
    """Whether it was found in the input itself, of whose words it is."""

    @property
    def line(self) -> Pattern:
        """The pattern of the whole line, in a text with a line break in front."""
        return whole_line(self.pattern, own=not self.found)

    def cut(self, padded: str, start: int, end: int) -> Cut:
        """The cut of a mark that stands there, in a text with a line break in front; rules beside it belong to it."""
        if self.side == START:
            return Cut(rule_above(padded, start), end)
        end = index_below(padded, end) if self.trails else end
        blank = RULE_BELOW.match(padded, end + 1)
        below = max(end, padded.rfind("\n", end + 1, blank.end() if blank else end))
        return Cut(below, below)


def index_below(padded: str, end: int) -> int:
    """Where the rows end that stand below a mark and are of the story above: of its index, and of rights."""
    at = end + 1
    for _ in range(TRAIL):
        stop = padded.find("\n", at + 1) % (len(padded) + 1)
        line = padded[at:stop].strip()
        label = label_of(line) if line else None
        if line and (label is None or label[0] not in INDEX) and not RIGHTS.match(line):
            break
        end = stop - 1 if line else end
        at = stop
        if at >= len(padded):
            break
    return end


def rule_above(padded: str, start: int) -> int:
    """Where the rule begins that stands right above a mark; the mark's own start if there is none."""
    top = max(0, start - 300)
    above = padded[top:start].rstrip()
    line_break = above.rfind("\n")
    ruled = bool(above) and above[-1] in RULE_SIGNS and line_break >= 0 and RULED.fullmatch(above[line_break:].strip())
    return top + line_break if ruled else start


SLUG = (
    r"(?:[A-Za-z] {1,3}){0,3}[^\w\n]{0,3}(?:BC|AM|PM|AP)-[A-Z][\w'&.-]{1,40}(?: [\w'&-]{1,20}){0,4}"
    r"(?:(?:, ?|  )[^\n]{0,40})?"
)

GATE = (
    r"[\[(<#=_~+*•·/–—-]|[^\w\s\"'](?=[^\w\n]{0,2}[ABP][CMP]-)|\d{1,5} {0,2}[a-z/]{1,3} {0,2}\d|[A-Za-z] {1,3}[^\n]{0,12}-[A-Z]|[A-Z0-9-]{3,31}[/-]"
    r"|[ABP][CMP]-|ZCZC|D(?:o[ck]u|OCU)|S(?:tory|TORY) |A(?:rt|RT)[iíI]|AN[ \t]|I(?:tem|TEM) |Record[ :]|P(?:age|AGE) |From "
    r"|E(?:nd|ND)|end|Reuter|L(?:oad-|e pr)|Gale Doc"
)
"""How lines begin that may be one of the `LINES`."""

LINES = (
    *(Fence(mark.name, END if mark.closes else START, ALONE, mark.hints, mark.pattern, mark.example, mark.own, mark.numbered,
        mark.trails) for mark in archives.MARKS),
    Fence("slug", START, HEADED, "BC-|AM-|PM-|AP-", SLUG, "BC-Norland-Storm, 1st Ld-Writethru,417", True),
    Fence("thirty", END, HEADED, "30", r"[-–—]{1,2} ?30 ?[-–—]{1,2}", "-30-"),
    Fence("hashes", END, HEADED, "##|# #", r"#(?: ?#){2,200}", "# # #"),
    Fence("end", END, HEADED, "END|End|end", r"[-(/*]{0,2}(?:END|End|end)[Ss]?[-)/*]{0,2}", "(ENDS)"),
    Fence("agency's name", END, HEADED, "Reuter", r"Reuters?", "Reuter"),
    Fence("rule of =", END, HEADED, "==|= =", r"=(?: ?=){2,200}", "====="),
    Fence("rule of -", END, HEADED, "--|––|——|- -|– –|— —", r"[-–—](?: ?[-–—]){2,200}", "-----"),
    Fence("rule of _", END, HEADED, "__|_ _", r"_(?: ?_){2,200}", "___"),
    Fence("rule of *", END, HEADED, "**|* *|*  |••|• •|··|· ·|•  ", r"[*•·](?: {0,3}[*•·]){2,200}", "* * *"),
    Fence("rule of ~", END, HEADED, "~~|~ ~", r"~(?: ?~){2,200}", "~~~"),
    Fence("rule of +", END, HEADED, "++|+ +", r"\+(?: ?\+){2,200}", "+++"),
    Fence("page number", START, OPENED, "Page |PAGE ", rf"P(?:age|AGE) \d{{1,4}}(?:{OF}\d{{1,4}})?", "Page 2 of 3", numbered=True),
    Fence(
        "number", START, OPENED, "Doc|DOC|Dok|Story|STORY|Art|ART|Item|ITEM|Record",
        rf"[\[(#]?{DOCUMENT} (?:No\.? ?)?#?\d{{1,4}}[\])]?:?",
        "Story 3", numbered=True,
    ),
    Fence("number of", START, OPENED, "/| of ", rf"[\[(#]?\d{{1,4}}{OF}\d{{1,4}}[\])]?:?", "[3/20]", numbered=True),
    Fence(
        "desk slug", START, OPENED, "/",
        r"[A-Z][A-Z0-9-]{2,30}/[A-Z0-9-]{0,20}(?: \([^)\n]{1,60}\))?", "NORLAND-STORM/ (UPDATE 1)", True,
    ),
)  # fmt: skip
"""Marks on a line of their own: of archives and feeds, end marks, rules, numbers. The pattern is of the whole line.

What is no archive's mark needs a proof, and so may take more here than a convention does of a row: "Story 3:", "[3/20]",
"30" between any dashes."""

SIGNS = (
    Fence("start of heading", START, ALONE, "\x01", "\x16{0,4}\x01", "\x16\x16\x01a0123"),
    Fence("end of text", END, ALONE, "\x03", "\x03", "\x03"),
    Fence("feed end", END, ALONE, "NNNN", r"NNNN(?<=\sNNNN)" + LAST, "NNNN"),
    Fence("agency", END, HEADED, "REUTER", r"REUTER(?<=\sREUTER)S?" + LAST, "REUTER"),
    Fence("nought", END, HEADED, "-0-", r"-0-(?<=\s-0-)" + LAST, "-0-"),
    Fence("square", END, HEADED, "■", "■" + LAST, "■"),
    Fence("form feed", END, OPENED, "\f", "\f", "\f"),
    Fence("blank lines", END, DATED, "\n\n\n\n", r"\n{4,80}", "\n\n\n\n"),
)
"""Marks that may share a line with text. The pattern is of the mark; it has one hint."""
