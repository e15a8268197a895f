"""The plain text of a mail → its own words, the mails that it quotes or passes on, and what stands around them.

A mail that is passed on within the text, by its program's line or in the marks of a quotation, is one of its own.
"""

from typing import NamedTuple

from gazette_cli.readers.email import marks
from gazette_cli.story import Block
from gazette_cli.wire.controls import without_controls

SIGNED = 12
"""Lines of a signature below its mark, and below a closing formula."""
COVER = 60
"""Words of a covering letter at most: what passes a story on says less than a story."""
MOST = 16
"""Lines of the fields of a mail that is passed on."""
WRAPPED = 60
"""Characters from which on the rest of a field may stand on the next line."""
TOP = 4
"""Rows among which stand those that are above a mail."""


class Enclosed(NamedTuple):
    """A mail that stands in the text of another."""

    fields: list[str]
    """What the line above it tells of its sender and date, as fields."""
    lines: list[str]
    """Its own lines, without marks: their fields first, where they have some."""

    @property
    def text(self) -> str:
        """What is printed of it, on one line."""
        return " ".join(" ".join(self.lines).split())


class Letter(NamedTuple):
    """A mail's text, in its pieces; each with its lines as they are."""

    own: str
    """What the sender wrote."""
    enclosed: list[Enclosed]
    """The mails that it quotes or passes on."""
    around: list[tuple[str, str]]
    """Kinds of furniture and what they say: greeting, signature, footer, links."""


def letter(text: str, subject: str = "") -> Letter:
    """The pieces of a text, which prints its subject where it begins below a note.

    Of a text that is nothing but a quotation the own words are empty.
    """
    around: list[tuple[str, str]] = []
    own, enclosed = _parted(_plainer(text, around).split("\n"), around)
    above, end = framed(own, subject)
    told = (" ".join(line.split()) for n, line in enumerate(own) if n in above or n >= end)
    around += [("junk", line) for line in told if line]
    words = "\n".join(line for n, line in enumerate(own[:end]) if n not in above)
    return Letter(words, [one for one in enclosed if one.text], around)


def flowed(text: str, *, delete: bool) -> str:
    """Text in the form `flowed`, RFC 3676, with its paragraphs on a line each; `delete` is its `delsp`."""
    found: list[str] = []
    pieces: list[str] = []
    before = 0
    for line in [*text.split("\n"), ""]:
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare.removeprefix(" ")
        if pieces and (depth != before or bare == "-- "):
            found.append(">" * before + " " * bool(before) + "".join(pieces))
            pieces = []
        soft = bare.endswith(" ") and bare != "-- "
        pieces.append(bare[:-1] if soft and delete else bare)
        before = depth
        if not soft:
            found.append(">" * depth + " " * bool(depth) + "".join(pieces))
            pieces = []
    return "\n".join(found[:-1] if not found[-1] else found)


def messages(text: str) -> tuple[str, list[Enclosed]]:
    """The contents and the messages of a digest in plain text; the text alone where it is none."""
    contents, *found = marks.DIGEST.split(text)
    told = [one for one in found if marks.LAST.match(one)]
    return "\n".join([contents, *told]), [Enclosed([], one.split("\n")) for one in found if not marks.LAST.match(one)]


def headed(enclosed: Enclosed) -> str:
    """A mail that stands in a text as a message: its fields in English, below them a blank line and its words."""
    first = next((n for n, line in enumerate(enclosed.lines) if line.strip()), 0)
    lines = enclosed.lines[first:]
    found: list[str] = []
    end = next((n for n, line in enumerate(lines[:MOST]) if not line.strip()), 0)
    at = 0
    while at < len(lines):
        line = lines[at].replace("*", "").strip()
        name, _, value = line.partition(":")
        if known := marks.FIELDS.get(name.strip().lower()):
            found.append(f"{known}: {value.strip()}")
        elif found and at < end and len(lines[at - 1]) > WRAPPED:
            found[-1] += f" {line}"
        elif not line.startswith("Message: "):
            break
        at += 1
    if not any(field.startswith(("From:", "Subject:")) for field in found):  # words with a colon
        found, at = [], 0
    return "\n".join([*found, *enclosed.fields, "", *lines[at:]])


def shown(page: str) -> str:
    """The text of a page in which a mail is passed on, its fields a line each; empty where none is."""
    if not marks.PASSED_ON_PAGE.search(page):
        return ""
    rows = [block.text for block in blocks(marks.BREAK.sub("</p><p>", page))]
    field = [marks.FIELD.match(row) is not None for row in rows]
    return "".join(row + "\n" * (1 + (field[n : n + 2] != [True, True])) for n, row in enumerate(rows))


def blocks(page: str) -> list[Block]:
    """The blocks of a page that was sent, its tables taken for its layout."""
    from gazette_cli.evidence import prolog
    from gazette_cli.exchange import markup

    return markup.of_string(marks.LAYOUT.sub(r"<\1div>", without_controls(page[prolog(page) :])))


def covers(text: str) -> bool:
    """Whether a text is so short that it may be a covering note."""
    return len(text.split(None, COVER)) <= COVER


def _plainer(text: str, around: list[tuple[str, str]]) -> str:
    """A text without what a program made of HTML's links, pictures and headings."""
    for pattern in (marks.PICTURE, marks.LINK):
        around += [("embed", found[0].strip()) for found in pattern.finditer(text)]
        text = pattern.sub("", text)
    return marks.MARKED.sub(lambda found: found["head"] or found["bold"], text)


def _parted(lines: list[str], around: list[tuple[str, str]]) -> tuple[list[str], list[Enclosed]]:
    """The lines of the mail's own, and those of each mail in it."""
    at = next((n for n, line in enumerate(lines) if _passes_on(lines, n, line)), len(lines))
    own: list[str] = []
    enclosed: list[Enclosed] = []
    quoting = False
    for line in lines[:at]:
        quoted = line.startswith(">")
        if quoted and not quoting:
            fields = _introduced(own, around)
            if fields or not enclosed:
                enclosed.append(Enclosed(fields, []))
            else:
                enclosed[-1].lines.append("")
        if quoted:
            enclosed[-1].lines.append(_unquoted(line))
        elif line.strip() or not quoting:
            own += ["", line] if quoting else [line]
        quoting = quoted or (quoting and not line.strip())
    if at < len(lines):
        begin = at if marks.FIELD.match(lines[at].lstrip("> ")) else at + 1
        if begin > at:
            around.append(("junk", lines[at].strip()))
        below = lines[begin:]
        first = next((line for line in below if line.strip()), "")
        enclosed.append(Enclosed([], [_unquoted(line) for line in below] if first.startswith(">") else below))
    return own, enclosed


def _unquoted(line: str) -> str:
    """A line without the mark of a quotation."""
    return line[1:].removeprefix(" ") if line.startswith(">") else line


def _passes_on(lines: list[str], n: int, line: str) -> bool:
    """Whether another mail begins at a line: one of the program's, or three fields as Outlook has them."""
    bare = line.strip("> \t")
    if not bare or (n and lines[n - 1].strip("> \t") and bare[0] not in "-_"):
        return False
    if marks.PASSED_ON.match(bare):
        below = next((one for one in lines[n + 1 : n + 5] if one.strip(" >")), "")
        return bare[0] != "_" or marks.FIELD.match(below.strip("> ")) is not None
    first = marks.FIELD.match(bare)
    some = (marks.FIELD.match(one.strip("> ")) for one in lines[n : n + 5])
    return first is not None and marks.FIELDS[first["name"].lower()] == "From" and sum(map(bool, some)) > 2


def _introduced(own: list[str], around: list[tuple[str, str]]) -> list[str]:
    """Take the line that says whose words follow off the end of some lines: its fields."""
    while own and not own[-1].strip():
        own.pop()
    for size in (1, 2):
        told = " ".join(own[-size:]).strip()
        if len(own) >= size and (found := marks.WROTE.match(told)):
            around.append(("junk", told))
            del own[-size:]
            return [f"From: {found['sender'] or found['name']}", f"Date: {found['date'] or found['tag']}"]
    return []


def framed(lines: list[str], subject: str = "") -> tuple[set[int], int]:
    """Which lines stand above a mail's own words (greeting, covering letter), and where those end: at its signature."""
    rows = [n for n, line in enumerate(lines) if line.strip()]
    above = {n for n in rows[:TOP] if marks.ABOVE.match(lines[n].strip())}
    end = next((n for n in rows if n not in above and _ends(lines, n, rows[-1])), len(lines))
    begin = next((n for n in rows if n not in above), end)
    if begin < end and marks.GREETING.match(lines[begin].strip()):
        above.add(begin)
    return above | set(range(_uncovered(lines, end, subject))), end


def _ends(lines: list[str], n: int, last: int) -> bool:
    """Whether what the sender wrote ends above a line; `last` is the last one with words."""
    if lines[n] == "-- ":
        return True
    line = lines[n].strip()
    near = last - n <= SIGNED
    if marks.SIGNATURE.match(line):
        return near
    if marks.RULE.match(line):
        return any(marks.FOOTER.match(one.strip()) for one in lines[n + 1 : n + SIGNED]) and _late(n, last)
    if marks.FOOTER.match(line):
        return _late(n, last)
    if not near or marks.CLOSING.match(line) is None or not covers(" ".join(lines[n + 1 : last + 1])):
        return False
    return not any(marks.PARTING.match(one.strip()) and _outweighs(lines, at) for at, one in _near(lines, n))


def _near(lines: list[str], n: int) -> list[tuple[int, str]]:
    """The lines right below one, with their numbers: where a name stands, and a rule below it."""
    return list(enumerate(lines))[n + 1 : n + 1 + TOP]


def _outweighs(lines: list[str], at: int) -> bool:
    """Whether more words stand below a line than above it."""
    return len(" ".join(lines[at + 1 :]).split()) > len(" ".join(lines[:at]).split())


def _late(n: int, last: int) -> bool:
    """Whether a line stands in the second half, or near the end: above the text a notice is one line."""
    return n > 0 and (2 * n > last or last - n <= SIGNED)


def _uncovered(lines: list[str], end: int, subject: str) -> int:
    """Where the text below a covering letter begins; 0 where there is none.

    That one has its closing formula; or it greets, and a row below it is the mail's subject: what it covers has that
    for a headline.
    """
    titled = next((n for n, line in enumerate(lines[:end]) if subject and line.strip() == subject), 0)
    greets = any(marks.GREETING.match(line.strip()) for line in lines[: min(titled, TOP)])
    if greets and covers(" ".join(lines[:titled])):
        return titled
    at = next((n for n, line in enumerate(lines[:end]) if marks.CLOSING.match(line.strip())), None)
    if at is None or not covers(" ".join(lines[:at])):
        return 0
    rule = next((n for n, line in _near(lines[:end], at) if marks.PARTING.match(line.strip())), None)
    if rule is not None and _outweighs(lines, rule):
        return rule + 1
    begin = next((n for n in range(at + 2, end) if not lines[n].strip()), end)
    return 0 if covers(" ".join(lines[begin:end])) else begin
