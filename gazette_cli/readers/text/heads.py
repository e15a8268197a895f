"""The head of a story: which of the lines above the body is the headline, and what the others are."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text import page_rows
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Story
from gazette_cli.trail import note
from gazette_cli.wire import bylines, places, roles, sources
from gazette_cli.wire.fields import subhead_is
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import HEADLINE, OPEN_WORDS, is_prose, is_sentence, is_titled, shared_words, stops

_LABEL = Pattern(
    r"(?i)^(?:press release|news release|media release|breaking news|title|headline|subject) ?[:>-] ?|^: ?"
)
_NUMBER = Pattern(r"^\d{1,2}\. ")


HEADLINES = 6
"""Rows of a head among which a headline stands that a semicolon ends."""
LONGEST_ANNOUNCED = 300
"""Characters of a deck that such a headline announces."""


def take_decks(story: Story, rows: list[Row]) -> None:
    """Take the rows that a semicolon at the end of the headline announces: archives print "Headline;" above its deck.

    The deck is a row of the head, a paragraph below it; it may end in a semicolon too, before another one.
    """
    free = [row for row in rows[: 3 * HEADLINES] if row.role is None]
    at = next((n for n, row in enumerate(free[:HEADLINES]) if row.text[-1] == ";" and " " in row.text), len(free))
    while at + 2 < len(free) and free[at].text[-1] == ";" and len(free[at + 1].text) <= LONGEST_ANNOUNCED:
        deck = free[at + 1]
        subhead_is(story, deck.text)
        note(deck.text, "deck-below-semicolon")
        free[at].text, deck.role = free[at].text.rstrip(" ;"), Role.TAKEN
        at += 1


def choose(rows: list[Row], lede: str = "", *, headed: bool = True) -> int | None:
    """The index of the headline among the head's rows, which a body follows if `headed`; None where there is none."""
    chosen, rule = _chosen(rows, lede, headed=headed)
    if chosen is not None:
        note(rows[chosen].text, rule)
    return chosen


def _chosen(rows: list[Row], lede: str, *, headed: bool) -> tuple[int | None, str]:
    """The same, and the rule that chose it."""
    texts = [index for index, row in enumerate(rows) if row.role is None]
    if not texts:
        mistaken = headed and rows and _mistaken(rows[0])
        return 0 if mistaken else None, "headline-only-begins-like-a-convention"
    if (again := _repeated(rows, texts)) is not None:
        return again, "headline-printed-twice"
    released = max((index for index, row in enumerate(rows) if row.role == Role.RELEASE), default=-1)
    texts = [index for index in texts if index > released] or texts
    texts = [index for index in _below_the_page(rows, texts, lede) if not _is_office(rows, index)] or texts
    worded = [index for index in texts if _worded(rows[index].text)]
    if worded:
        over = _over_deck(rows, texts, worded[0])
        return over, "headline-first-line-of-words" if over == worded[0] else "headline-short-line-above-deck"
    plain = [
        index for index in texts if bylines.bare(rows[index].text) is None and not places.is_place(rows[index].text)
    ]
    return (plain or texts)[0], "headline-no-name-no-place" if plain else "headline-for-want-of-another"


def _over_deck(rows: list[Row], texts: list[int], chosen: int) -> int:
    """The row itself; or the short one above it, where the row is a sentence and so rather a deck."""
    above = texts[texts.index(chosen) - 1] if chosen != texts[0] else chosen
    title = rows[above].text
    short = len(title.split()) > 2 and not stops(title) and bylines.bare(title) is None
    return above if short and is_sentence(rows[chosen].text) else chosen


def _is_office(rows: list[Row], index: int) -> bool:
    """Whether a row is the second line of a byline: "By JANE ROE", "Norland Press Sports Writer"."""
    return index > 0 and rows[index - 1].role == Role.BYLINE and bylines.affiliated(rows[index].text)


def join_headline(rows: list[Row], end: int) -> bool:
    """Make one row of a headline that is broken over two lines, and tell whether there is one.

    Only in copy whose rows are set apart by blank lines.
    It is one where the second line goes on in small letters or the first ends in a small word, or both are in capitals or
    both in title case; a deck that stands so is not.
    """
    for index in range(min(end, len(rows) - 1) - 1):
        first, second = rows[index : index + 2]
        if is_prose(first.text) or is_prose(second.text):
            return False
        if first.role is not None or second.role is not None or second.gap or stops(first.text):
            continue
        apart = rows[index + 2].gap and (first.gap or not index) and first.lines == second.lines == 1
        if apart and _SHORTER_LINE < len(first.text) < HEADLINE and _is_continued(first.text, second.text):
            note(second.text, "headline-goes-on")
            first.text, second.role = f"{first.text} {second.text}", Role.TAKEN
            return True
    return False


_SHORTER_LINE = 25
"""Characters of a headline's first line."""


def _is_continued(first: str, second: str) -> bool:
    if (
        second[0].islower()
        or first.rpartition(" ")[2].lower() in OPEN_WORDS
        or second.partition(" ")[0].lower() in OPEN_WORDS
    ):
        return True
    alike = first.isupper() == second.isupper() and is_titled(first) and is_titled(second)
    office = bylines.affiliated(second) and len(second.split()) < 5
    return alike and bylines.bare(second) is None and not office and not page_rows.is_site(second)


def _below_the_page(rows: list[Row], texts: list[int], lede: str) -> list[int]:
    """The rows without those that are the page's: a site's name, and what stands above a menu, a share row or a label.

    Where a row below these has words of the lede in it, and the one above has none.
    """
    last = max((index for index in range(texts[-1]) if rows[index].role == Role.JUNK), default=-1)
    named = [index for index in texts if not page_rows.is_site(rows[index].text)] or texts
    if named[0] > last:
        return named
    own = shared_words(rows[named[0]].text, lede)
    if own > 1:
        return named
    lower = [index for index in named if index > last]
    menu = sum(row.role == Role.JUNK for row in rows[named[0] : last + 1]) > 1
    below = [index for index in lower if menu or (not own and shared_words(rows[index].text, lede) > 1)]
    return below or named


_MARKED = Pattern(r"[\[({<*#|©]|.*(?:https?:|www\.|@|\b(?:19|20)\d\d\b)|.*[:.]$")


def _mistaken(first: Row) -> bool:
    """Whether a first row, above a body without a headline, only begins as a convention does: "Copyright fight ends"."""
    words = first.text.split()
    if page_rows.of_the_page(first.text):
        return False
    return first.role in roles.WEAK and 4 <= len(words) <= 20 and first.lines < 3 and not _MARKED.match(first.text)


def _worded(text: str) -> bool:
    """Whether a line has the words that a headline has: four, or long ones; a short sentence is rather a lede."""
    named = bylines.bare(text) is not None and (len(text.split()) < 4 or not text.istitle())
    return not named and (len(text) > 30 or (len(text.split()) >= 4 and (text[-1] != "." or is_titled(text))))


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
        (index for index in range(released) if rows[index].role is None and sources.is_office(rows[index].text)), None
    )
