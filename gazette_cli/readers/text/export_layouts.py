"""Exports without labels, known by what stands where: Factiva's plain text, Europresse's."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text import export_fields
from gazette_cli.readers.text.export_pieces import Piece, is_date, pieces_of
from gazette_cli.story import Furniture, Story
from gazette_cli.trail import note
from gazette_cli.wire import bylines, dates
from gazette_cli.wire.conventions.exports import LANGUAGES
from gazette_cli.wire.recognition import role_of
from gazette_cli.wire.roles import Role

TOP = 14
"""So many rows down a layout is looked for."""
HEAD = 12
"""Rows of Factiva's head below the date."""
FOOT = 8
LONGEST_COUNT = 40
"""Characters of the row of the word count, blanks and all."""
LONGEST_FOOT = 2000
"""Characters at a text's end among which Europresse's notices stand."""
LONGEST_PUBLISHER = 8
"""Words of the line of the paper's publisher below the body."""
_FACTIVA = Pattern(r"Document [A-Z\d]{2,8}\d{6}\w{5,30}$")
_PROTECTED = ("Le présent document est protégé", "This document is protected by")
_NUMBER = "news·"
"""Europresse's number of a story begins so, or behind "Numéro de document : "."""
NUMBERED = 40
"""Characters of a row in which the number begins."""
_SEARCH = "Search Summary"
_FOUND = "Results Found"
_WORD = Pattern(r"\w+")

Read = tuple[Story, str, bool]


def read(text: str, lines: list[str]) -> Read | None:
    """The story's fields, the text that they leave, and whether it is the body alone; None where it is no such layout."""
    if text[:LONGEST_COUNT].lstrip().startswith(_SEARCH):
        return _searched(lines)
    if any(_counts(line) for line in lines[: 3 * TOP] if line and len(line) < LONGEST_COUNT):
        return _factiva(lines)
    foot = text[-LONGEST_FOOT:]
    return _europresse(lines) if any(mark in foot for mark in (_NUMBER, *_PROTECTED)) else None


def _counts(text: str) -> bool:
    """Whether a row is the word count: "210 words"."""
    return len(text.split()) == 2 and export_fields.is_count(text)


def _is_europresse(text: str) -> bool:
    """Whether a row is Europresse's number of a story, or its notice of rights."""
    return _NUMBER in text[:NUMBERED] or text.lstrip().startswith(_PROTECTED)


def _searched(lines: list[str]) -> Read | None:
    """Factiva's account of the search at a file's end."""
    if not any(line.strip().startswith(_FOUND) for line in lines):
        return None
    story = Story()
    for line in lines:
        export_fields.junk(story, " ".join(line.split()))
        note(line, "export-search")
    return story, "", True


def _factiva(lines: list[str]) -> Read | None:
    """Headline, byline, word count, date, paper, code, language and rights, a row each; then the body."""
    pieces = pieces_of(lines, lambda line: None)
    at = next((at for at, piece in enumerate(pieces[:TOP]) if _counts(piece.text)), 0)
    if not at or at + 2 >= len(pieces) or not is_date(pieces[at + 1].text):
        return None
    below = pieces[at + 2 : at + HEAD]
    ends = [n for n, piece in enumerate(below) if role_of(piece.text) == Role.COPYRIGHT] or [
        n for n, piece in enumerate(below) if piece.text.lower() in LANGUAGES
    ]
    if not ends:
        return None
    begin = at + 3 + ends[0]
    story = Story()
    _above(story, pieces[:at])
    named = next((piece for piece in below if not piece.text[0].isdigit()), None)
    for piece in pieces[at:begin]:
        if piece is named:
            export_fields.paper_is(story, piece.text)
        export_fields.row(story, piece.text)
    end = next((n for n in range(begin, len(pieces)) if _FACTIVA.match(pieces[n].text)), len(pieces))
    if end > begin + 1 and _publishes(pieces[end - 1].text, story):
        end -= 1
    for piece in pieces[end:]:
        export_fields.row(story, piece.text)
    return story, "\n".join(lines[pieces[begin].first : pieces[end - 1].last]) if begin < end else "", True


def _above(story: Story, pieces: list[Piece]) -> None:
    """The rows above the word count: section, headline, byline."""
    free: list[str] = []
    for piece in pieces:
        if role_of(piece.text) == Role.BYLINE or (free and (bylines.bare(piece.text) is not None)):
            export_fields.byline(story, piece.text)
        elif role_of(piece.text) is not None:
            export_fields.row(story, piece.text)
        else:
            free.append(piece.text)
    story.headline = free.pop() if free else None
    note(story.headline, "export-headline")
    for text in free:
        if text is free[-1] and len(text.split()) < export_fields.LEAST_HEADLINE:
            story.kicker = text
            note(text, "export-section")
        else:
            export_fields.junk(story, text)


def _publishes(text: str, story: Story) -> bool:
    """Whether the last row of a body is only the publisher's name, which the rights have as well."""
    words = set(map(str.lower, _WORD.findall(text)))
    rights = f"{story.copyright or ''} {story.publisher.name if story.publisher else ''}".lower()
    return len(words) <= LONGEST_PUBLISHER and words <= {*_WORD.findall(rights), "ltd", "limited", "inc", "llc", "plc"}


def _europresse(lines: list[str]) -> Read | None:
    """The paper; section, date and page; then headline, writer and body; below them rights and number."""
    pieces = pieces_of(lines, lambda line: None)
    at = next((at for at, piece in enumerate(pieces[:3]) if _is_dated(piece.text)), 0)
    foot = max(at + 1, len(pieces) - FOOT)
    ends = [n for n in range(foot, len(pieces)) if _is_foot(pieces[n].text)]
    if not at or not ends or ends[0] <= at + 1:
        return None
    story = Story()
    for piece in pieces[:at]:
        if role_of(piece.text) is None:
            export_fields.paper_is(story, piece.text)
        export_fields.junk(story, piece.text)
        note(piece.text, "export-line")
    section, _, rest = pieces[at].text.partition(", ")
    if dates.moment(rest) is None:
        section, rest = "", pieces[at].text
    story.kicker = section or None
    note(pieces[at].text, "export-section")
    story.published = dates.moment(rest)
    story.furniture.append(Furniture("timestamp", rest.strip()))
    for piece in pieces[ends[0] :]:
        export_fields.row(story, piece.text)
    return story, "\n".join(lines[pieces[at + 1].first : pieces[ends[0] - 1].last]), False


def _is_dated(text: str) -> bool:
    """Whether a row is a date, or has one behind the section."""
    return is_date(text) or ("," in text and dates.moment(text) is not None)


def _is_foot(text: str) -> bool:
    return _is_europresse(text) or role_of(text) == Role.COPYRIGHT
