"""What makes a dateline certain besides its layout: its place, its agency, its date and the text that follows."""

from collections.abc import Callable

from gazette_cli.pattern import Pattern
from gazette_cli.wire import agencies, dates, places
from gazette_cli.words.calendar import WEEKDAYS
from gazette_cli.words.names import PLACES_PARTICLES
from gazette_cli.words.trade import AGENCIES

_LABELS = frozenset(
    (
        *WEEKDAYS,
        *"source note update correction watch read more editor photo video by for from contact date a an in on at".split(),
        *"exclusive breaking analysis opinion review live report listen urgent".split(),
    )
)


def _certain(place: str, agency: str, date: str, rest: str) -> bool:
    """The layout itself: nothing else is printed so."""
    return _printable(place, date)


def _known(place: str, agency: str, date: str, rest: str) -> bool:
    """A known agency, or a date beside an unknown one; the text not in capitals."""
    running = any(map(str.islower, rest[:60])) or rest[:1] in "["
    return running and _printable(place, date) and (bool(date) or agencies.is_token(agency))


def _agency(place: str, agency: str, date: str, rest: str) -> bool:
    """A known agency, or words that can name one where only a dateline can stand."""
    return _printable(place, date) and (agencies.is_token(agency) or _agencylike(agency, place, date))


def _bare(place: str, agency: str, date: str, rest: str) -> bool:
    """A known agency without brackets."""
    known = agencies.is_token(agency) or (bool(date) and agencies.is_token(agency.split("-")[0]))
    return bool(place) and _printable(place, date) and known


def _dated(place: str, agency: str, date: str, rest: str) -> bool:
    """A date beside what may be a place."""
    return _printable(place, date) and (place.isupper() or len(place) < 30 or places.is_place(first_place(place)))


def _capitals(place: str, agency: str, date: str, rest: str) -> bool:
    """A place in capitals, the text not: and that no second dash encloses, as in "NATO — the alliance — met"."""
    running = any(map(str.islower, rest[:60])) and not (rest[:1].islower() and any(dash in rest for dash in "—–"))
    return _printable(place, date) and running and place.split()[0].lower() not in _LABELS


def _place(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer."""
    return places.is_place(first_place(place))


def _named(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer, or one in capitals that the sentence names again."""
    return places.is_place(first_place(place)) or (place.isupper() and place.title() in rest)


def _capital_place(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer in capitals, the text not."""
    return any(map(str.islower, rest[:20])) and places.is_place(first_place(place))


def _sentence(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer, and no second one after it."""
    following = rest.split(",")[0]
    return places.is_place(place) and not places.is_place(following) and not places.is_region(following)


def _alone(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer on a line for itself, or a town with the two letters of its region."""
    town, _, region = place.rpartition(" ")
    return places.is_place(first_place(place)) or bool(
        town and len(region) == 2 and region.isupper() and town[0].isupper()
    )


PROOFS: dict[str, Callable[[str, str, str, str], bool]] = {
    "form": _certain,
    "known": _known,
    "token": _agency,
    "bare": _bare,
    "dated": _dated,
    "capitals": _capitals,
    "place": _place,
    "named": _named,
    "capital place": _capital_place,
    "sentence": _sentence,
    "alone": _alone,
}
"""What a form asks for besides its layout, of its place, agency, date and the text that follows."""


def _printable(place: str, date: str) -> bool:
    return (not place or placelike(place)) and (not date or dates.iso(date) is not None)


def _agencylike(agency: str, place: str, date: str) -> bool:
    """Whether an unknown bracket may name an agency: by its words, or because what stands before it can only be a dateline."""
    if places.is_region(agency) and not date:
        return False
    if not any(map(str.islower, agency.swapcase() + agency)):
        return True  # scripts without capitals, where the brackets and the dash are the only marks
    if not place:
        return bool(AGENCIES.search(agency))
    return bool(date) or place.isupper() or bool(AGENCIES.search(agency)) or places.is_place(first_place(place))


_FIRST = Pattern(r"[,/(]| and | D\.C\.?$")
"""What follows the first place of several, or the town of a region."""
_BETWEEN = Pattern(r"[\s,/]+")
"""What stands between the words of a place."""


def first_place(place: str) -> str:
    """The town of "OSLO, Norway", the first of "PARIS/LONDON"."""
    return _FIRST.split(place, maxsplit=1)[0].strip()


def placelike(place: str) -> bool:
    """Whether every word of a place is capitalised, or a particle: "RIO DE JANEIRO", "Stratford-upon-Avon"."""
    words = _BETWEEN.split(place.strip())
    return (
        len(words) <= 10
        and all(not word[:1].islower() or word in PLACES_PARTICLES for word in words if word)
        and words[0].lower() not in _LABELS
    )
