"""What makes a dateline certain besides its layout: its place, its agency, its date and the text that follows."""

from collections.abc import Callable

from gazette_cli.pattern import Pattern
from gazette_cli.wire import agencies, dates, places
from gazette_cli.words.calendar import NUMBERS, WEEKDAYS
from gazette_cli.words.names import PLACES_PARTICLES, surely_named
from gazette_cli.words.sentences import ADVERBS, IS, TOLD, is_cased, is_prose, is_titled, stops
from gazette_cli.words.trade import AGENCIES

COMPASS = "northern|southern|eastern|western|central|(?:north|south)-?(?:ea|we)stern|outside|near"
"""A pattern of what may stand in small letters before a region: "Portvale, northern Norland"."""
_COMPASS = Pattern(COMPASS)
_LABELS = frozenset(
    (
        *WEEKDAYS,
        *"source note update correction watch read more editor by for from contact date a an in on at".split(),
        *"photo video tv ceo politics sport file pdf map chart graphic audio".split(),
        *"exclusive breaking analysis opinion review live report listen urgent flash bulletin alert newsalert snap today".split(),
        *"until till since after before during published posted updated modified question answer".split(),
        *"explainer interview profile factbox advisory feature timeline obituary column letter editorial memo".split(),
        *"rep sen gov gen col mr mrs ms dr prof sir".split(),
    )
)


COUNTS = tuple(f"{word} " for word in "The|A|An|Some|More than|At least|Several|Two|Three|Four|Five".split("|"))
"""How a lede begins, and no sentence goes on behind a name and a comma: with an article or a number that has a capital."""
OFFICES = tuple(f"{word} " for word in (
    "Adviser|Advisor|Deputy|Spokesman|Spokeswoman|Spokesperson|Minister|Prime Minister|Foreign Minister|Foreign Ministry|President|Secretary"
    "|Head|Member|Members|Director|Commander|Speaker|Chairman|Senior|Former").split("|"))  # fmt: skip
OPENERS = (*COUNTS, *OFFICES)
"""How a lede begins, where a converter lost what stood between it and the place: also with an official."""


def _certain(place: str, agency: str, date: str, rest: str) -> bool:
    """The layout itself: nothing else is printed so."""
    return _printable(place, date)


def _known(place: str, agency: str, date: str, rest: str) -> bool:
    """A known agency, or a date or a place in capitals beside an unknown one; the text not in capitals."""
    running = any(map(str.islower, rest[:60])) or rest[:1] in "["
    called = (is_token_shaped(agency) and (shouted(place) or rest.startswith(_ARTICLES))) or AGENCIES.search(
        agency
    ) is not None
    named = bool(date) or (bool(rest) and called) or agencies.is_token(agency)
    return running and named and _printable(place, date)


def _known_token(place: str, agency: str, date: str, rest: str) -> bool:
    """A known agency, or words that can name nothing else."""
    return _printable(place, date) and (agencies.is_token(agency) or bool(AGENCIES.search(agency)))


def _token_alone(place: str, agency: str, date: str, rest: str) -> bool:
    """The same; or capitals in an agency's place before a paragraph: "(NNA) Rain fell"."""
    return _known_token(place, agency, date, rest) or (is_token_shaped(agency) and is_prose(rest) and begins(rest))


def _agency(place: str, agency: str, date: str, rest: str) -> bool:
    """An agency in its own marks: a known one, or words that can name one where only a dateline can stand."""
    return _printable(place, date) and (_agencylike(agency, place, date, rest) or agencies.is_token(agency))


def _bare(place: str, agency: str, date: str, rest: str) -> bool:
    """An agency without marks: a known one, capitals in its place, or any name behind the date."""
    if _bare_known(place, agency, date, rest):
        return True
    if places.is_region(agency) or not _printable(place, date):
        return False
    return agency[:1].isupper() if date else is_token_shaped(agency) and begins(rest)


def _bare_known(place: str, agency: str, date: str, rest: str) -> bool:
    """A known agency without marks, whose abbreviation is not also a region's ("Scranton, Pa.")."""
    known = agencies.is_token(agency) or (bool(date) and agencies.is_token(agency.split("-")[0]))
    return bool(place) and known and _printable(place, date) and (agency.isupper() or not places.is_region(agency))


def _dated(place: str, agency: str, date: str, rest: str) -> bool:
    """A date beside what may be a place."""
    return _printable(place, date) and (
        shouted(place) or len(first_place(place)) < 30 or places.is_place(first_place(place))
    )


def _dated_text(place: str, agency: str, date: str, rest: str) -> bool:
    """A date beside what may be a place, and a sentence that begins after it."""
    return _dated(place, agency, date, rest) and begins(rest) and not is_titled(rest)


def _dated_alone(place: str, agency: str, date: str, rest: str) -> bool:
    """A date beside a place of the gazetteer, or one in capitals, the date not."""
    known = places.is_place(first_place(place)) or (shouted(place) and not date.isupper())
    return known and _printable(place, date)


def _capitals(place: str, agency: str, date: str, rest: str) -> bool:
    """A place in capitals, the text not: and that no second dash encloses, as in "NATO — the alliance — met"."""
    running = any(map(str.islower, rest[:60])) and not (rest[:1].islower() and any(dash in rest for dash in "—–"))
    return _printable(place, date) and running and place.split()[0].lower() not in _LABELS


def _place(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer."""
    return places.is_place(first_place(place))


def _lost(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer before a sentence, not before a headline's words."""
    return places.is_place(first_place(place)) and not is_titled(rest)


def _town(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer; or any that a paragraph follows, and no second dash."""
    if places.is_place(first_place(place)):
        return True
    enclosed = any(dash in rest[:_ENCLOSED] for dash in (" —", " –", " -"))
    running = len(rest) > _LEDE and stops(rest) and not is_titled(rest)
    return running and not enclosed and _printable(place, date) and begins(rest)


_ARTICLES = ("The ", "A ", "An ")
_LEDE = 40
"""Characters that a first paragraph has."""
_ENCLOSED = 160
"""Characters in which a second dash tells that the first one only encloses words: "Jane Roe – surgeon and rower – said"."""


def _named(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer, one in capitals that the sentence names again, or a name before what only a lede begins with."""
    known = places.is_place(first_place(place)) or (place.isupper() and place.title() in rest)
    return (known or _is_name_of_lede(place, rest)) and (stops(rest) or is_prose(rest)) and not is_titled(rest)


_NOUNS = tuple("ly ed tion sion ment ness ity ings ing ary ts ls ers ct yth ound".split())
"""How labels and adverbs end that stand before a sentence: "Background", "Reactions", "Facts", "Verdict", "Separately"."""


def _is_name_of_lede(place: str, rest: str) -> bool:
    """Whether an unknown word before a colon or a comma is a town's: no person's, no label's, and a first paragraph follows."""
    if (
        not (rest.startswith(COUNTS) or _begins_with_subject(rest))
        or len(rest) <= _FIRST_PARAGRAPH
        or " " in place
        or place.lower() in ADVERBS
    ):
        return False
    return not surely_named(place) and not place.lower().endswith(_NOUNS) and placelike(place)


def _begins_with_subject(rest: str) -> bool:
    """Whether a text begins with an official or a common noun, and their verb before a comma."""
    clause = _CLAUSE.match(rest) if rest.startswith(OFFICES) or _SUBJECT.match(rest) is not None else None
    return clause is not None and (TOLD.search(clause[0]) or IS.search(clause[0])) is not None


_SUBJECT = Pattern(r"(?!\w*(?:i|an|ese|ish)\b)[A-Z][a-z]{2,15} (?!said|says?\b)[a-z]{3,15} ")
"""How a sentence begins whose subject is a common noun: "Repair crews reopened"; not "Norish police"."""
_CLAUSE = Pattern(r"[^,;:]{10,140}")
"""A subject with its verb, no comma between: "Falk, Minister of Ports, said" is a person's, "Orrick, Minister Jan Falk said" no."""
_FIRST_PARAGRAPH = 90
"""Characters of a paragraph that tells a town before it from a label."""


def _capital_place(place: str, agency: str, date: str, rest: str) -> bool:
    """A place in capitals, the text not: one of the gazetteer, or any before a sentence that begins with its article."""
    known = places.is_place(first_place(place)) or (
        len(place.split()[0]) > 3 and rest.startswith(_ARTICLES) and stops(rest)
    )
    return known and _printable(place, date) and any(map(str.islower, rest[:20])) and not is_titled(rest)


def _sentence(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer, and no second one after it, or any before an article; a sentence follows, no headline's words."""
    following = rest.split(",")[0]
    return (
        (places.is_place(place) or _is_name_of_lede(place, rest))
        and not is_titled(rest)
        and not places.is_place(following)
        and not places.is_region(following)
    )


def _alone(place: str, agency: str, date: str, rest: str) -> bool:
    """A place of the gazetteer on a line for itself, or a town with the two letters of its region."""
    town, _, region = place.rpartition(" ")
    shortened = len(region) == 2 and region.isupper() and (not town.isupper() or places.is_region(region))
    return places.is_place(first_place(place)) or bool(town and shortened and town[0].isupper())


PROOFS: dict[str, Callable[[str, str, str, str], bool]] = {
    "form": _certain,
    "known": _known,
    "known token": _known_token,
    "token alone": _token_alone,
    "token": _agency,
    "bare": _bare,
    "bare known": _bare_known,
    "dated": _dated,
    "dated text": _dated_text,
    "dated alone": _dated_alone,
    "capitals": _capitals,
    "place": _place,
    "lost": _lost,
    "town": _town,
    "named": _named,
    "capital place": _capital_place,
    "sentence": _sentence,
    "alone": _alone,
}
"""What a form asks for besides its layout, of its place, agency, date and the text that follows."""


def _printable(place: str, date: str) -> bool:
    return (not place or placelike(place)) and (not date or (dates.iso(date) or dates.day_and_month(date)) is not None)


def _agencylike(agency: str, place: str, date: str, rest: str) -> bool:
    """Whether an unknown bracket may name an agency: by its words, or because what stands before it can only be a dateline."""
    if places.is_region(agency) and not date:
        return False
    if not is_cased(agency):
        return True  # scripts without capitals, where the brackets and the dash are the only marks
    if date or AGENCIES.search(agency):
        return True
    if not place:
        return begins(rest) and (is_token_shaped(agency) or (is_prose(rest) and _is_name(agency)))
    known = shouted(place) or places.is_place(first_place(place))
    return known or (begins(rest) and (is_token_shaped(agency) or is_prose(rest)))


_TOKEN = Pattern(r"(?![A-Z]-)[A-Z][A-Z.&/-]{1,8}$")
"""An abbreviation in the place of a dateline's agency; a party and a state are none: "(R-S.C.)"."""


def is_token_shaped(agency: str) -> bool:
    """Whether words in the place of a dateline's agency are an abbreviation: two to six capitals, and no month or label."""
    letters = sum(map(str.isalpha, agency))
    lower = agency.lower().strip(".")
    return 2 <= letters <= 6 and bool(_TOKEN.match(agency)) and lower not in NUMBERS and lower not in _LABELS | {"the"}


def begins(rest: str) -> bool:
    """Whether a text begins as a sentence does: with a capital, a figure or a quotation mark, and goes on in small letters."""
    return not rest or (not rest[0].islower() and (any(map(str.islower, rest[:60])) or not is_cased(rest[:60])))


_NAME = Pattern(r"[A-Z][a-z]{4,15}$")


def _is_name(agency: str) -> bool:
    """Whether one word in the place of an agency may name it: "Norpress"; no label, and no participle of one: "Continued"."""
    lower = agency.lower()
    return _NAME.match(agency) is not None and lower not in _LABELS | NUMBERS.keys() and not lower.endswith(_NOUNS)


def shouted(place: str) -> bool:
    """Whether a place's first town is printed in capitals, as most wires do; its region need not be."""
    return first_place(place).isupper()


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
        and all(
            not word[:1].islower() or word in PLACES_PARTICLES or _COMPASS.fullmatch(word) for word in words if word
        )
        and words[0].lower().rstrip(".") not in _LABELS
        and words[-1] not in PLACES_PARTICLES
    )
