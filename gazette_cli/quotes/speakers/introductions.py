"""How copy introduces people: titles before the name, appositives behind it."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import LEADS, MODIFIERS, ORIGIN, PARTICIPLES, PLACES, ROLES, TIMES, VERBS
from gazette_cli.quotes.lists.small_words import AND, ARTICLES, DETERMINERS
from gazette_cli.quotes.speakers.names import key, person_start, surely_person
from gazette_cli.quotes.speakers.phrases import BRACKET, PREPOSITION, TICKER, roles_in
from gazette_cli.words.calendar import SHORT_MONTHS, WEEKDAY_SHAPE
from gazette_cli.words.names import COMMON_TITLES
from gazette_cli.words.sentences import PAUSES

DESCRIBED = Pattern(
    r"(?<!, )\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<role>[A-Za-z][^,.;:()\n]{2,80}), "
    r"(?:(?:Mr|Ms|Dr|Mrs)\.? |H\.E\. )?$"
)
"""A description that a comma parts from the name: "the head of the Norland office, | Lena Falk"."""
BEFORE = 160
"""How many characters before a name are searched for its title."""
BEHIND = 200
"""How many characters behind it for an appositive."""
AROUND = 20_000
"""How far from a speech, in characters, its speaker is looked for: a long story's length, no book's."""
LINKS = frozenset(["of", "for", "and", "the", "on", "to", "in", "at", "de"])
UNIONS = frozenset(["u.s", "us", "u.n", "un", "eu"])
"""What a title begins with, whatever place stands before: "told China U.S. President"."""
LOOSE = 3
"""How many plain adjectives a title may have."""
STOP = Pattern(
    r"\b(?:said|says|told|tells|who|whose|which|has|had|was|were|is|added|wrote|that"
    rf"|on (?:{WEEKDAY_SHAPE}|(?:{'|'.join(SHORT_MONTHS).title()})[a-z.]*))\b"
)
"""Words that an appositive ends before."""
DOT = rf"(?<=\b[A-Z])\.|(?<=\b(?:Jr|Sr|{COMMON_TITLES[0]}))\.|(?<=\b(?:{COMMON_TITLES[1]}|Inc|Ltd))\.(?= )|(?<=\bCo)\.(?= )"
APPOSITIVE = Pattern(rf",? (?:\(?\d{{1,2}}\)?,? )?(?P<role>(?:[^,;:.()“”\"\n]|{DOT}|\([^()\n]{{0,40}}\)){{3,160}})")
CLOSING = ',.;:"”'
"""What else one ends before, and the end of its line."""
HONORIFICS = frozenset(["mr", "mrs", "ms", "miss"])
"""Titles that say nothing of a person's part in the story."""


def role_of(text: str, name: str, near: int) -> str | None:
    """Title or description of a person at the first mention that gives one, as printed, brackets left out.

    It is looked for in `AROUND` characters before and after the place `near`.
    """
    high = near + AROUND
    at = text.find(name, max(0, near - AROUND), high)
    for _ in range(4):
        if at < 0:
            return None
        glued = at > 0 and text[at - 1].isalnum()
        role = None if glued else title_before(text, at) or appositive(text, at + len(name))
        if role:
            return _plain(role)
        at = text.find(name, at + len(name), high)
    return None


def _plain(role: str) -> str:
    role = BRACKET.sub("", role) if "(" in role else role
    return (TICKER.sub("", role) if "<" in role else role).strip(" ,-–—")


def fuller(role: str | None, title: str) -> str | None:
    """The fuller of what the story and the speaker's own mention give, without "Mr."; None where there is neither."""
    words = _plain(title).split()
    while words and (key(words[0]) in DETERMINERS or key(words[0]) in HONORIFICS):
        words = words[1:]
    title = " ".join(words)
    if not role:
        return title if roles_in(title) or title.rpartition(" ")[2].islower() else None
    return title if title.endswith(role) else role


def title_before(text: str, at: int) -> str | None:
    """The titles that lead up to the name at that place: "Iraqi Defense Minister", "longtime partner"."""
    low = max(0, at - BEFORE)
    low = max(low, text.rfind("\n", low, at) + 1)
    apart = DESCRIBED.search(text, low, at) if "," in text[at - 7 : at] else None
    if apart and roles_in(PREPOSITION.split(apart["role"], maxsplit=1)[0]):
        return apart["role"]
    nearest = text[low:at].rsplit(None, 1)[-1:]
    if not nearest or not _leads_up(nearest[0], nearest=True):
        return None
    words = text[low:at].split()
    begin = len(words) - 1
    while begin and _leads_up(words[begin - 1], nearest=False):
        begin -= 1
    begin = _with_adjectives(words, begin)
    words = words[begin:]
    while words and (key(words[0]) in LEADS or key(words[0]) in LINKS):
        words = words[1:]
    while len(words) > 2 and key(words[0]) in PLACES and key(words[1]) in UNIONS:
        words = words[1:]
    words = _behind_person(words)
    if not words or (len(words) == 1 and key(words[0]) in HONORIFICS):
        return None
    origin = len(words) == 1 and key(words[0]) in PLACES and words[0].endswith(ORIGIN)
    role = " ".join(words)
    return role if origin or roles_in(role) else None


def _with_adjectives(words: list[str], begin: int) -> int:
    """Where a title begins whose office has plain adjectives back to an article: "her longtime business partner"."""
    if begin == len(words) or not words[begin].islower() or words[begin] in LINKS:
        return begin
    for i in range(begin - 1, max(-1, begin - LOOSE - 1), -1):
        if words[i] in DETERMINERS:
            return i + 1
        if not (words[i].isalpha() and words[i].islower()) or words[i] in LEADS or words[i] in VERBS:
            return begin
    return begin


def _behind_person(words: list[str]) -> list[str]:
    """What follows the first of two persons: "Rep. Ana Ruiz and Mayor" → "Mayor"."""
    if AND in words:
        cut = words.index(AND)
        first = words[:cut]
        start = person_start(first) if first else None
        if start is not None and surely_person(first, start):
            return words[cut + 1 :]
    return words


def _leads_up(word: str, *, nearest: bool) -> bool:
    if word[-1] in PAUSES or (word[-1] == "." and key(word) not in ROLES and "." not in word[:-1]):
        return False
    if word[0].isupper() and key(word) in LEADS:
        return False
    if word[0].isupper() or word[0] == "(" or "-" in word:
        return True
    return key(word) in ROLES or key(word) in MODIFIERS or (word in LINKS and not nearest)


def _closed(text: str, at: int) -> bool:
    """Whether an appositive ends at a place: before a mark, or at the end of its line."""
    return text[at : at + 1] in CLOSING or text[at : at + BEHIND].lstrip(" ")[:1] in ("", "\n")


def appositive(text: str, at: int) -> str | None:
    """The description that follows the name which ends at that place: ", head of the Norland office"."""
    following = text[at + 1 : at + BEHIND].partition(" ")[0] if text[at : at + 1] == " " else ""
    if following.isalpha() and following.lower() not in ROLES:
        return None
    match = APPOSITIVE.match(text, at, at + BEHIND)
    stop = STOP.search(text, match.start("role"), match.end()) if match else None
    if not match or not (stop or _closed(text, match.end())):
        return None
    role = text[match.start("role") : stop.start() if stop else match.end()].strip(" -–—")
    words = PREPOSITION.split(role)[0].split()
    if not words or (words[0].endswith(PARTICIPLES) and key(words[0]) not in ROLES):
        return None
    if text[at] != ",":
        return role if key(words[0]) in ROLES else None
    described = not stop and words[0] in ARTICLES and not TIMES & set(words)
    told = roles_in(" ".join(words)) or described
    return role if told else None
