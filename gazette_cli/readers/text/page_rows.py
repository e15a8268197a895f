"""Rows above a headline that are the page's or the archive's, and no headline: menus, identifiers, labels, names of sites."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.layout import Row
from gazette_cli.trail import note
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import surely_named
from gazette_cli.words.sentences import stops
from gazette_cli.words.trade import NAMEPLATES

_NUMBERED = Pattern(r"[\w ]{2,24}? ?: ?(?=\S*\d)[\w/.-]+$")
"""A label, a colon and a number, whatever the label is: "Story Code : 552013"."""
_CODED = Pattern(r"(?=\S*\d)[\w./-]{4,30}(?: ?\([\w .,/-]{1,40}\))?$")
"""A code with figures in it, alone or before a bracket: "DEV-MUC3-0258 (NOSC)"."""
_VOWELS = frozenset("aeiouyAEIOUY")
_EDGE = "<>()[],.:;\"'"
LONGEST_CODE = 7
"""Parts of an identifier."""
_PICTURES = frozenset("logo photo image banner picture icon thumbnail".split())
"""The last word of what a browser prints for a picture: "Norland Post Logo"."""
_STAMPED = Pattern(
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d) [/|] ?\d{1,2}[:.]\d\d.{0,60}$"
)
"""A date and a time between bars: "March 3, 2031 / 9:15 AM / Updated 3 hours ago"."""
_ENTITY = Pattern(r"(?:&[a-z]{2,8}; ?){1,9}")
_ARTICLE = "The "
"""With it a name that ends as a newspaper's does is one, above other rows; without it also a headline: "Town Press"."""
_WELCOMES = ("welcome to ", "welcome at ")
_DOMAIN = Pattern(r"(?i)[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.[a-z]{2,7}$")
_WORDS_OF_TEXT = frozenset("a all and at for from in is no not of on or over the to we with".split())
"""Small words that no code has and no list of links."""
_MARKS = frozenset("|•·»›>/")
_PARTED = Pattern(r" ?[|•·»›>] ?| / ")
"""What stands between the links of a row."""
_LINKS = frozenset(
    "home news world local national international politics business economy finance money markets sport sports weather culture arts art life "
    "lifestyle style travel food health science tech technology opinion video videos photos audio radio tv entertainment education environment "
    "jobs property motoring cars archive about contact subscribe subscription login register search shop newsletter newsletters podcasts games "
    "events obituaries classifieds more menu live latest magazine features people society crime regional community".split()
)
"""What the links of a news page are called."""
LONGEST_INITIALS = 6
MENU = 3
"""So many links make a menu."""
LONGEST_NAME = 6
"""Words of a site's name."""


def is_identifier(text: str) -> bool:
    """Whether a row is a number or a code of an archive or a desk: most of its words are none of a language."""
    if stops(text):
        return False
    numbered = any(map(str.isdigit, text))
    if numbered and (_NUMBERED.match(text) or _CODED.match(text)):
        return True
    words = text.split()
    lower, longest = text.isascii() and text.islower(), max(map(len, words))
    if lower and len(words) >= MENU and longest < 5:
        return True
    if not 1 < len(words) <= LONGEST_CODE or any(map(_is_word, words)):
        return False
    return numbered or (lower and longest < LONGEST_INITIALS)


def _is_word(token: str) -> bool:
    """Whether a token is a word of a language: four letters and more, a vowel among them, and no figure."""
    letters = token.strip(_EDGE)
    voiced = not letters.isascii() or not _VOWELS.isdisjoint(letters)
    return len(letters) > 3 and voiced and not any(map(str.isdigit, letters))


def is_menu(text: str) -> bool:
    """Whether a row is a list of links: three and more with marks between, two with bullets, or mostly words that links have."""
    if not _MARKS.isdisjoint(text):
        parts = [part for part in _PARTED.split(text) if part.strip()]
        short = all(len(part.split()) < MENU for part in parts)
        if short and (len(parts) >= MENU or (text[0] in "•·" and len(parts) > 1)):
            return True
    if len(_GLUED.findall(text)) >= MENU:
        return True
    words = text.lower().split()
    return len(words) >= MENU and 2 * sum([word.strip(",.:|") in _LINKS for word in words]) > len(words)


def is_site(text: str) -> bool:
    """Whether a row is a site's name, with its motto behind a dash or without: "The Quay Herald - News for the coast"."""
    if text.lower().startswith(_WELCOMES) or ("." in text and " " not in text and _DOMAIN.match(text)):
        return True
    words = text.partition(" - ")[0].partition(" | ")[0].split()
    if not 1 < len(words) <= LONGEST_NAME or words[-1].lower().strip(".") not in NAMEPLATES or surely_named(text):
        return False
    return all(word[0].isupper() or word in ("of", "the", "and", "for") for word in words)


def take_nameplate(rows: list[Row]) -> None:
    """Give the first row its role where it is surely the site's name, with its article: "The Quay Herald".

    Right above a byline it is the headline: "The Lost Mirror".
    """
    free = [row for row in rows[: 2 * MENU] if row.role in (None, Role.BYLINE)]
    if (
        len(free) > 1
        and free[0].role is free[1].role is None
        and free[0].text.startswith(_ARTICLE)
        and is_site(free[0].text)
    ):
        free[0].role = Role.JUNK
        note(free[0].text, "name-of-the-site")


def is_label(text: str) -> bool:
    """Whether a row only announces the one below, or is a blank that a converter spelled: "Publisher:", "&nbsp;"."""
    return (text[-1] == ":" and len(text.split()) < MENU) or (text[0] == "&" and _ENTITY.fullmatch(text) is not None)


def _is_picture(text: str) -> bool:
    words = text.split()
    return 1 < len(words) < 5 and words[-1].lower() in _PICTURES


def of_the_page(text: str) -> bool:
    """Whether a row is no headline, for one of these reasons."""
    return is_identifier(text) or is_menu(text) or is_label(text) or _is_picture(text)


def set_apart(rows: list[Row]) -> bool:
    """Give the rows of the page among those above a body their role, and tell whether there are any.

    Three links and more, one below the other, are a menu.
    """
    free = [row for row in rows if row.role is None]
    junk = {row for row in free if of_the_page(row.text)}
    if junk and all(row in junk or is_site(row.text) for row in free):
        last = next(row for row in reversed(free) if row in junk)
        if _is_worded(last.text):
            junk.remove(last)
    links: list[Row] = []
    for row in rows:
        if row in junk:
            row.role = Role.JUNK
            note(row.text, "line-of-the-page")
        elif row.role is None and row.text[-1].isalnum() and ":" in row.text and _STAMPED.match(row.text):
            row.role = Role.TIMESTAMP
            note(row.text, "date-and-time-between-bars")
        if row.role == Role.JUNK or (row.role is None and _is_link(row.text)):
            links.append(row)
            continue
        _drop(links)
        links = []
    _drop(links)
    return any(row.role is not None for row in free)


def _is_worded(text: str) -> bool:
    """Whether a row may be a headline though its words are those of links, pictures or short: where no other row can be."""
    words = text.lower().split()
    told = not is_label(text) and _MARKS.isdisjoint(text) and len(words) > 2 and not _LINKS.issuperset(words)
    return told and (not is_identifier(text) or not _WORDS_OF_TEXT.isdisjoint(words))


def _drop(links: list[Row]) -> None:
    if len(links) >= MENU:
        for row in links:
            row.role = Role.JUNK
            note(row.text, "links-below-each-other")


def _is_link(text: str) -> bool:
    """Whether a row may be one link of several: the name of a section, or a few words behind a bullet."""
    words = text.lower().split()
    if text[0] in _BULLETS or words[0] in _BULLETS:
        return len(words) <= MENU + 1
    return len(words) < MENU and words[0] in _LINKS


_BULLETS = frozenset("•·*+o-")
_GLUED = Pattern(r"[a-z][A-Z]")
"""Where a link's words go on in the next one's, as converters print menus: "PortsShipping"."""
