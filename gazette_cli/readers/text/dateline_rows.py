"""Which row begins with a story's dateline, and what the rows around it are."""

from gazette_cli.readers.text import page_rows
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Dateline
from gazette_cli.wire import bylines, datelines, places, proofs, tails
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import HEADLINE, is_attributed, is_prose, is_sentence, shared_words, stops, tells


def find_dateline(rows: list[Row]) -> tuple[int, Dateline, str] | None:
    """The row that begins with the story's dateline, the dateline and what follows it; looked for down to the third paragraph.

    A dateline on its own row may stand a second time, before the lede: then it is that one.
    """
    paragraphs = 0
    bare: tuple[int, Dateline, str] | None = None
    for index, row in enumerate(rows):
        if row.role is not None and (row.role != Role.SLUG or row.text[-1].isdigit()):
            continue
        found = datelines.take(row.text)
        if found is not None and (
            tails.names_agency(found[1] or "-") or (" - " in row.text and tails.signs_off(row.text))
        ):
            continue
        if found is not None and not _may_be_town(found[0], found[1], rows):
            found = None
        if found is not None and (row.role is None or (found[0].agency and not found[1])):
            if bare is None and not found[1]:
                bare = index, *found
            elif bare is None or says_again(found[0], bare[1]):
                return index, *found
        paragraphs += row.role is None and is_prose(row.text)
        if paragraphs > 2 - (bare is not None):
            break
    return bare


_IN = frozenset("in at from near of to for outside".split())
"""Words behind which a town is named again."""


def _may_be_town(dateline: Dateline, rest: str, rows: list[Row]) -> bool:
    """Whether a name that only a comma or a colon sets off may be a town's, as far as the story's other words tell.

    It is none before another name ("Toyota, Honda dealers reported"), nor where it is named again as no town is.
    """
    place, first = dateline.place or "", rest.partition(" ")[0]
    if dateline.text[-1] not in ",:" or dateline.agency or dateline.date or places.is_place(place):
        return True
    if f"{first} ".startswith(proofs.COUNTS):
        return True
    words = [word.strip(_POINTS) for word in " | ".join(row.text for row in rows).replace("'s", "").split()]
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        again = word == place and after != first and before not in _IN and before.islower()
        if again or (word == first and before != place and before.islower()):
            return False
    return not places.is_place(first) and not places.is_region(first)


_POINTS = ".,;:!?\"'“”‘’()"


def says_again(one: Dateline, other: Dateline) -> bool:
    """Whether a dateline says again what another one does, or more."""
    if other.place is None:
        return one.agency == other.agency
    return _bare(one.place or "").startswith(_bare(other.place))


def _bare(place: str) -> str:
    return place.replace(",", "").casefold().rstrip(".")


def repeats(text: str, dateline: Dateline) -> bool:
    """Whether a row above a dateline is only its place, or the same dateline."""
    if dateline.place is not None and text.strip(_EDGE).lower() == dateline.place.strip(_EDGE).lower():
        return True
    if (dateline.place or dateline.agency or "")[:4] not in text:
        return False
    found = datelines.take(text)
    return found is not None and not found[1] and says_again(dateline, found[0])


_EDGE = " .,-–—_"


_MARKS = frozenset("(/-—–_\ufffd0123456789")
"""What a dateline has that shows that a story opens: brackets, a slash, a dash, the figures of a date."""


def opens(line: str) -> bool:
    """Whether a line begins with a dateline that has marks of its own, so that it goes on with no headline above."""
    if not line[0].isupper() and line[0] != "(":
        return False
    found = datelines.take(line) if not _MARKS.isdisjoint(line[: datelines.LONGEST]) else None
    if found is None:
        return False
    place, rest = found[0].place or "", found[1]
    shown = (
        found[0].agency
        or found[0].date
        or (line[0] != "(" and place.isupper() and rest[:1].isupper() and not rest.isupper())
    )
    return bool(shown) and (bool(rest) or line[-1] != ".")


def may_head(row: Row) -> bool:
    """Whether a row above a dateline can be the headline: words of its own, no bare name and no site's."""
    return row.role is None and " " in row.text and bylines.bare(row.text) is None and not page_rows.is_site(row.text)


def may_begin(row: Row) -> bool:
    """Whether a row below a dateline can be the lede: no convention, no bare name and no item of a deck."""
    return row.role is None and bylines.bare(row.text) is None and row.text[0] not in "-•*·<"


_SHORTER = 80
"""Characters that a first paragraph has, even where it lost its stop."""


def is_lede(below: list[Row]) -> bool:
    """Whether the first row below a dateline without text is the lede, and no headline: a sentence with its verb and stop."""
    return bool(below) and below[0].role is None and is_sentence(below[0].text) and tells(below[0].text)


def is_headline_of(text: str, below: list[Row]) -> bool:
    """Whether what follows a dateline on its row is the headline: it ends without a stop, and a paragraph follows."""
    below = [row for row in below[:3] if row.role != Role.BYLINE]
    if not below or stops(text) or len(text) > HEADLINE or (tells(text) and is_attributed(f"{text}.")):
        return False
    following = below[0]
    told = len(text) < _SHORTER or shared_words(text, following.text) > 1
    return following.role is None and stops(following.text) and told
