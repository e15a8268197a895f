"""The head of a story: which of the lines above the body is the headline, and what the others are."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Dateline
from gazette_cli.wire import bylines, datelines, places, roles
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import ATTRIBUTED, HEADLINE, LONG, is_prose, is_titled, stops

_LABEL = Pattern(
    r"(?i)^(?:press release|news release|media release|breaking news|title|headline|subject) ?[:>-] ?|^: ?"
)
_NUMBER = Pattern(r"^\d{1,2}\. ")
_PAST = Pattern(r"\b(?:was|were|is|are|has|have|had|will|would|said|says|told|\w{3,}ed)\b")

_FOLLOWS = Pattern(r"\b(?:following|statement|remarks|letter|said|wrote|announced)\b")
"""What ends in a colon and has one of these leads into what is said below: a lede."""
_VERB = Pattern(r"\b(?:was|were|is|are|has|have|had|will|would|said|says)\b")
"""The verbs of a short sentence."""

_OFFICE = Pattern(
    r"(?i)(?:the |u\.?s\.? )?(?:\w+ )?(?:department|ministry|embassy|commission|bureau|government|city|state|senate|council|university|institute"
    r"|authority|agency|administration|service|office of the) (?:of|for|on)\b.{2,60}$"
)


def body_start(rows: list[Row]) -> int:
    """The index of the row with which the body begins; `len(rows)` where none does."""
    texts = [index for index, row in enumerate(rows) if row.role is None]
    texts = _without_pulled(rows, texts)
    for index in texts[1:]:
        if is_prose(rows[index].text):
            return _first_text(rows, texts, index)
    if not texts:
        return len(rows)
    first = rows[texts[0]].text
    if is_prose(first) and (len(first) > LONG or ATTRIBUTED.search(first)):
        return texts[0]
    later = [index for index in texts[1:] if stops(rows[index].text)]
    return later[0] if later else (texts[1] if len(texts) > 1 else len(rows))


def _without_pulled(rows: list[Row], texts: list[int]) -> list[int]:
    """The rows without those that only say beforehand what a later one says: highlights, pull quotes."""
    if len(texts) < 6:
        return texts
    later = {rows[index].text: index for index in texts}
    return [index for index in texts if later[rows[index].text] == index or index == texts[0]]


def _first_text(rows: list[Row], texts: list[int], found: int) -> int:
    """The first row itself, where it is a paragraph and no headline stands above the body."""
    first = rows[texts[0]].text
    if is_prose(first) and not is_titled(first):
        return texts[0]
    between = [index for index in texts[1:] if index < found]
    for index in between:
        text = rows[index].text
        if len(text) > 45 and text[-1] == ":" and _FOLLOWS.search(text) and rows[index + 1].role is None:
            return index
        if (
            text[-1:] in '.”"'
            and (_PAST if len(text) > 45 else _VERB).search(text)
            and len(first) < HEADLINE
            and rows[index + 1].role is None
        ):
            return index
    return found


def choose(rows: list[Row], *, headed: bool = True) -> int | None:
    """The index of the headline among the head's rows, which a body follows if `headed`; None where there is none."""
    texts = [index for index, row in enumerate(rows) if row.role is None]
    if not texts:
        return 0 if headed and rows and _mistaken(rows[0]) else None
    if (again := _repeated(rows, texts)) is not None:
        return again
    released = max((index for index, row in enumerate(rows) if row.role == Role.RELEASE), default=-1)
    texts = [index for index in texts if index > released] or texts
    worded = [index for index in texts if _worded(rows[index].text)]
    if worded:
        return worded[0]
    plain = [
        index for index in texts if bylines.bare(rows[index].text) is None and not places.is_place(rows[index].text)
    ]
    return (plain or texts)[0]


_MARKED = Pattern(r"[\[({<*#|©]|.*(?:https?:|www\.|@|\b(?:19|20)\d\d\b)|.*[:.]$")


def _mistaken(first: Row) -> bool:
    """Whether a first row, above a body without a headline, only begins as a convention does: "Copyright fight ends"."""
    words = first.text.split()
    return first.role in roles.WEAK and 4 <= len(words) <= 20 and first.lines < 3 and not _MARKED.match(first.text)


def _worded(text: str) -> bool:
    """Whether a line has the words that a headline has: four, or long ones; a short sentence is rather a lede."""
    return len(text) > 30 or (len(text.split()) >= 4 and text[-1] != ".")


def _repeated(rows: list[Row], texts: list[int]) -> int | None:
    """A line that stands twice above the body is its headline: once the page's title, once the story's."""
    seen: dict[str, int] = {}
    for index in texts:
        text = _NUMBER.sub("", rows[index].text)
        if text in seen and len(text) > 20:
            if rows[index].text != text or rows[seen[text]].text != text:
                return index if rows[index].text == text else seen[text]
            return seen[text]
        seen[text] = index
    return None


def leads_in(text: str, lede: str) -> bool:
    """Whether a line only says beforehand how the lede begins."""
    return len(lede) > len(text) > 40 and lede.startswith(text[:-1])


def headline(text: str) -> tuple[str, str]:
    """The label before a headline ("Press Release:") and the headline."""
    hit = _LABEL.match(text) if any(mark in text[:20] for mark in ":>-") else None
    if hit is None or hit.end() >= len(text) - 10:
        return "", text
    return hit.group().strip(), text[hit.end() :]


def issuer(rows: list[Row]) -> int | None:
    """The index of the body that issues a release: the first office named above the words that release it."""
    released = next((index for index, row in enumerate(rows) if row.role == Role.RELEASE), None)
    if released is None:
        return None
    return next(
        (index for index in range(released) if rows[index].role is None and _OFFICE.match(rows[index].text)), None
    )


def find_dateline(rows: list[Row]) -> tuple[int, Dateline, str] | None:
    """The row that begins with the story's dateline, the dateline and what follows it; looked for down to the third paragraph."""
    paragraphs = 0
    bare: tuple[int, Dateline, str] | None = None
    for index, row in enumerate(rows):
        if row.role is not None and (row.role != Role.SLUG or row.text[-1].isdigit()):
            continue
        found = datelines.take(row.text)
        if found is not None and (row.role is None or (found[0].agency and not found[1])):
            if bare is None and not (found[1] or found[0].agency or found[0].date):
                bare = index, *found
            elif bare is None or (found[0].place or "").startswith((bare[1].place or "").rstrip(".")):
                return index, *found
        paragraphs += row.role is None and is_prose(row.text)
        if paragraphs > 2 - (bare is not None):
            break
    return bare
