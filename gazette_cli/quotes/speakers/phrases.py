"""A speaker's mention as a phrase: its main part, the core of that, and the capitalised runs in it."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import BASED, FEMALE, MALE, OWNING, PLURAL_ENDS, ROLES
from gazette_cli.quotes.lists.small_words import DEFINITE
from gazette_cli.quotes.speakers.names import key
from gazette_cli.words.calendar import WEEKDAY_SHAPE
from gazette_cli.words.names import JUNIOR, RUN
from gazette_cli.words.trade import SHORT_COMPANIES

PREPOSITION = Pattern(
    r" (?:of|in|for|at|from|to|with|by|on|against|near|about|among|behind|inside|within|outside|under|over|who|whom"
    r"|whose|that|which|familiar|speaking|close|involved|published|released|conducted|obtained|written|called|based"
    r"|led|seen|reviewed|briefed|posted|filed|issued|including|like)\b"
)
"""Where the head of a noun phrase ends."""
CUT = Pattern(rf", (?!{JUNIOR}\b)| [-–—]{{1,9}} | ?[;:]| \(|,? who | and (?:its|his|her|their) ")
"""Where a mention's main part ends."""
SHORTENED = Pattern(rf"(?:\.[A-Z]|\b(?:Jr|Sr|{'|'.join(SHORT_COMPANIES).title()}))$")
"""What a full stop belongs to."""
TICKER = Pattern(r" ?<[A-Z.]{1,10}>(?!\w)")
"""A company's sign at the exchange, as agencies print it."""
ASIDE = Pattern(
    rf" (?:(?:on |late |early |last |this )?(?:{WEEKDAY_SHAPE}|today|TODAY|yesterday|week|month|year)(?: \w+)?"
    r"|in (?:re)?turn|for (?:his|her|its|their) part|in an? (?:statement|interview|letter|report|speech)"
    r"|(?:also|later|then|now|still|once|again|too|quite|himself|herself|itself"
    r"|(?!weekly|daily|monthly|quarterly|family|assembly|ally|rally|supply)[a-z]+ly))$"
)
"""What a mention ends before: when, how and in what the source spoke."""
VERB = Pattern(r"\w{1,40}ed|began|made|went|took|came|gave|met|left|held|won|lost|led|sent|opposes|says?")
"""Verbs that may have come along behind a name."""
BRACKET = Pattern(r"\s?\([^()]{0,60}\)(?!\w)")
OWN = Pattern(r"(?:['’]s|(?<=s)['’])$")
OWNERS = ("'s", "’s", "s'", "s’")
SEAT = Pattern(r" (?:in|at|near) [^,]{2,40}$")
"""Where a body sits."""
DAYS = ("day", "TODAY")
"""Ends of the days that may stand behind a mention."""
EDGE = ' ,;:.-–—*"“”‘[]<>'
SPELLED_OUT = {"sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "col": "colonel"}
"""Shortened titles that descriptions take up in full: "Sen. Falk ... the senator"."""


class Phrase:
    """A mention's text, taken apart."""

    __slots__ = ("core", "head", "last", "main", "placed", "run", "runs", "text")

    def __init__(self, text: str, main: str, core: str) -> None:
        self.text = text
        self.main = main
        """Up to the first comma, dash, bracket or "who"."""
        self.core = core
        """Up to the first preposition."""
        self.last = core.rpartition(" ")[2]
        """The core's last word, as printed."""
        self.runs = list(RUN.finditer(main))
        """The capitalised runs of `main`."""
        self.head = key(self.last.rpartition("/")[2])
        """`last` as the tables have it."""
        self.run = next((run for run in reversed(self.runs) if run.end() <= len(core)), None)
        """The last capitalised run of the core."""
        self.placed = len(main) > len(core)
        """Whether a preposition follows the core."""


def singular(noun: str) -> str:
    """The singular by spelling: "officials" → "official", "secretaries" → "secretary", "spokesmen" → "spokesman"."""
    for plural, one in PLURAL_ENDS if noun[-1:] in "sn" else ():
        if noun.endswith(plural):
            return noun[: -len(plural)] + one
    return noun


def gender_in(text: str) -> str:
    """The gender that titles and role words tell."""
    words = [key(word) for word in text.split()]
    if not FEMALE.isdisjoint(words):
        return "f"
    return "" if MALE.isdisjoint(words) else "m"


def roles_in(text: str) -> set[str]:
    """The role words in a title or a description, in the singular."""
    words = [key(word) for word in text.replace("/", " ").replace("-", " ").split()]
    found = {one for word in words if (one := word if word in ROLES else singular(word)) in ROLES}
    return found | {SPELLED_OUT[word] for word in found if word in SPELLED_OUT}


def apart(text: str) -> Phrase:
    """The phrase without marks, exchange signs and asides, taken apart."""
    text = text.replace("\xa0", " ").replace("*", "")
    if f"{BASED} " in text and text.startswith(DEFINITE):
        text = text[:4] + text.rpartition(f"{BASED} ")[2]
    bare = (TICKER.sub("", text) if "<" in text else text).strip(EDGE)
    text = bare + "." if f"{bare}." in text and SHORTENED.search(bare) else bare
    if text[-1:] in "s'’" and key(OWN.sub("", text).rpartition(" ")[2]) not in OWNING:
        text = OWN.sub("", text)
    if not text.rpartition(" ")[2][:1].isupper() or text.endswith(DAYS):
        text = ASIDE.sub("", text)
    main = text if ") " in text else CUT.split(text, maxsplit=1)[0].strip(" ,-–—")
    return Phrase(text, main, PREPOSITION.split(main, maxsplit=1)[0])


def seated(phrase: Phrase) -> str:
    """The main part without the place in which a body that is named before it sits: "Norland Central Command | in Tampa"."""
    m = SEAT.search(phrase.main)
    return phrase.main[: m.start()] if m and phrase.last[0].isupper() else phrase.main
