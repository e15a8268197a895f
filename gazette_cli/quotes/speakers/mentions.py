"""A speaker's mention, read: is it a pronoun, a name or a description, and of what?"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from gazette_cli.quotes.lists.people import (
    BASED,
    BODIES,
    GROUPS,
    LEADS,
    MODIFIERS,
    NEWS,
    OWNING,
    PAPERS,
    PLACES,
    ROLES,
)
from gazette_cli.quotes.lists.small_words import ARTICLES, DEFINITE, INDEFINITE, JOINED, JOINTS, POINTERS, THE, THEY
from gazette_cli.quotes.speakers.names import gender_of, is_first_name, key, parted
from gazette_cli.quotes.speakers.phrases import BRACKET, OWN, OWNERS, VERB, Phrase, apart, gender_in, seated, singular
from gazette_cli.words.names import JOINING, PARTICLES, RUN
from gazette_cli.words.trade import COMPANIES, MEDIA

PRONOUN, NAME, PERSON, BODY, PAIR = "pronoun", "name", "person", "body", "pair"
GROUP, PAPER, OTHER = "group", "paper", "other"
"""What a mention or a voice is: NAME is one that may be a person's or a body's; OTHER a description of neither."""

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "themselves": "they",
    "who": "who", "whom": "who", "whose": "who", "which": "who", "that": "who",
    "i": "i", "me": "i", "my": "i", "we": "i", "us": "i", "our": "i", "you": "i", "your": "i",
}  # fmt: skip
"""Pronouns with the gender or number of whom they stand for; `who` for relative ones, `i` for the talk's own."""

COMMON = ROLES | GROUPS | BODIES | PAPERS | MEDIA | LEADS
"""Words that are no name when they stand alone."""


class Mention(NamedTuple):
    """What stands in the cue's sentence for the speaker."""

    kind: str
    name: str
    """The bare name of a person or body, without title; a description as printed."""
    head: str = ""
    """The noun that a description or a body's name turns on, in the singular: "spokesman"."""
    gender: str = ""
    """`m`, `f` or an empty string; a pronoun's own value."""
    definite: bool = False
    """"the minister", "their lawyer": somebody whom the story has named or described before."""
    role: str = ""
    """The titles before the name: "Iraqi Defense Minister"."""
    named: bool = False
    """Whether `name` is a name, not a description."""


@lru_cache(maxsize=2048)
def read(text: str) -> Mention:
    """The mention, read."""
    low = text.lower()
    if low in PRONOUNS:
        return Mention(PRONOUN, text, gender=PRONOUNS[low])
    if text.isalpha() and text[0].isupper() and not text.endswith("s") and low not in COMMON:
        return Mention(NAME, text, head=low, named=True)
    return _read_two(text) or _read_more(text)


def _read_two(text: str) -> Mention | None:
    """The common cases of two words, told at once: "Ana Ruiz", "the company"."""
    first, _, second = text.partition(" ")
    if not second.isalpha():
        return None
    if second[0].isupper():
        gender = gender_of(first) if second.lower() not in COMMON else ""
        return Mention(PERSON, text, gender=gender, named=True) if gender else None
    kind = PERSON if second in ROLES else BODY if second in BODIES else ""
    if not kind or first.lower() not in ARTICLES or second in GROUPS:
        return None
    return Mention(kind, text, second, gender_in(second), first.lower() == THE)


def _read_more(text: str) -> Mention:
    phrase = apart(text)
    return next(mention for reading in READINGS if (mention := reading(phrase)))


def _owning(phrase: Phrase) -> Mention | None:
    """A body whose name is a possessive: "Moody's"."""
    return Mention(NAME, _bare(phrase.text), named=True) if phrase.text.endswith(OWNERS) else None


def _pair(phrase: Phrase) -> Mention | None:
    """Two persons: "Ana Ruiz and Jon Falk"."""
    parts = phrase.main.split(JOINED) if JOINED in phrase.main else []
    return Mention(PAIR, phrase.main) if len(parts) == 2 and all(map(_is_person, parts)) else None


def _is_person(part: str) -> bool:
    if not part or "'s " in part or "’s " in part or key(part.split()[0]) in COMPANIES:
        return False
    mention = read(part)
    return mention.kind == NAME or (mention.kind == PERSON and mention.named)


def _list(phrase: Phrase) -> Mention | None:
    """Three persons or more: "Ruiz, Falk and Brandt"; one with his own: "Ruiz and her allies"."""
    one, _, others = phrase.text.partition(JOINED)
    if PRONOUNS.get(others.partition(" ")[0]) in ("m", "f", THEY) and one[0].isupper() and "," not in others:
        return Mention(GROUP, phrase.text)
    parts = phrase.text.replace(JOINED, ", ").replace(",,", ",").split(", ") if JOINED in phrase.text else []
    return Mention(GROUP, phrase.text) if len(parts) > 2 and all(map(RUN.fullmatch, parts)) else None


def _group(phrase: Phrase) -> Mention | None:
    """People by what they are: "senior officials", "Norlanders in Portvale"."""
    one = singular(phrase.head)
    plural = phrase.head in GROUPS or (one != phrase.head and (one in ROLES or one in PLACES))
    return _description(GROUP, phrase, one) if plural else None


def _led_up_to(phrase: Phrase) -> Mention | None:
    """The name that a title with "of" leads up to: "Secretary of State Ana Ruiz"."""
    tail = phrase.runs[-1] if phrase.placed and phrase.runs else None
    if not tail or tail.end() < len(phrase.main) or phrase.main.lower().startswith(INDEFINITE):
        return None
    words, _, start = parted(tail[0])
    if start == 0 and len(words) > 2 and not is_first_name(words[0]) and is_first_name(words[1]):
        start = 1
    if len(words) == 2 and phrase.head in ROLES and key(words[0]) in MODIFIERS:
        start = 1
    next_to_it = tail.start() <= len(phrase.core) + 9
    second_title = phrase.head in ROLES and start and any(key(word) in ROLES for word in words[:start])
    before = phrase.main[: tail.start()]
    introduced = before.endswith(") ") or (not next_to_it and key(before.split()[-1]) in ROLES)
    if start is None or (next_to_it and (start == 0 or second_title)) or (start == 0 and not introduced):
        return None
    return _person(words[start:], phrase.main[: tail.start()] + " ".join(words[:start]))


def _appended(phrase: Phrase) -> Mention | None:
    """The name behind the description: "their lawyer, Ana Ruiz", "its parent company, Norbank Holdings"."""
    rest = phrase.text[len(phrase.main) :]
    described = phrase.head in ROLES or phrase.head in BODIES
    name = RUN.fullmatch(rest, 2) if described and rest.startswith(", ") else None
    if not name or (phrase.run and phrase.run.end() == len(phrase.core)):
        return None
    mention = read(name[0])
    return mention._replace(role=phrase.core, gender=mention.gender or gender_in(phrase.core))


def _office(phrase: Phrase) -> Mention | None:
    """A person by what he is: "the minister", "a spokesman for the port"."""
    run = phrase.run
    if phrase.head not in ROLES or (run and run.end() == len(phrase.core) and _names_person(run, phrase.placed)):
        return None
    lone = run and run[0] == phrase.core == phrase.main and " " not in phrase.core
    return None if lone else _description(PERSON, phrase, phrase.head)


def _names_person(run: re.Match[str], placed: bool) -> bool:
    words, _, start = parted(run[0])
    whole = run[0].endswith(words[-1])
    return len(words) > 1 and start is not None and not (placed and whole)


def _paper(phrase: Phrase) -> Mention | None:
    """Something written: "the statement", "an editorial in the Norland Mail"."""
    one = singular(phrase.head)
    title = phrase.last[:1].isupper() and len(phrase.core.split()) > 2
    return _description(PAPER, phrase, one) if one in PAPERS and not title else None


def _medium(phrase: Phrase) -> Mention | None:
    """A medium with what it is: "the official Norpress news agency"."""
    runs = [run for run in phrase.runs if run.end() <= len(phrase.core) and key(run[0]) not in LEADS]
    behind = phrase.core[runs[-1].end() :].split() if runs else []
    if (
        phrase.main.lower().startswith(INDEFINITE)
        or not behind
        or not all(word in MEDIA or word == NEWS for word in behind)
    ):
        return None
    placed = all(key(word) in PLACES for word in runs[-1][0].split())
    return None if placed else Mention(BODY, _bare(runs[-1][0]), head=behind[-1], named=True)


def _body(phrase: Phrase) -> Mention | None:
    """A body by what it is: "the port authority", "the US embassy in Portvale"."""
    return _description(BODY, phrase, phrase.head) if phrase.head in BODIES and phrase.last[0].islower() else None


def _nameless(phrase: Phrase) -> Mention | None:
    """No name in the core: "some", "preclinical data"."""
    head = singular(phrase.head) if len(phrase.head) > 3 else phrase.head
    return None if phrase.run else _description(OTHER, phrase, head)


def _name_first(phrase: Phrase) -> Mention | None:
    """A name that does not end the core: "Jon Falk chairman of Norbank", "Norbank data"."""
    assert phrase.run
    behind = phrase.core[phrase.run.end() :].strip(".").split()
    if not behind:
        return None
    if len(behind) == 1 and VERB.fullmatch(behind[0]):
        return read(phrase.core[: phrase.run.end()])
    words, _, start = parted(phrase.run[0])
    if start is not None and phrase.run.start() == 0 and key(behind[0]) in ROLES:
        return _person(words[start:], " ".join(words[:start] or behind))
    return _description(OTHER, phrase, singular(key(behind[-1])))


def _titled(phrase: Phrase) -> Mention | None:
    """A person's name, with or without titles: "former minister Ana Ruiz", "Mr. Falk", "spokesman Falk"."""
    assert phrase.run
    words, _, start = parted(phrase.run[0])
    before = phrase.core[: phrase.run.start()].strip()
    role_before = bool(before) and key(before.rpartition(" ")[2]) in ROLES
    article = key(words[0]) in ARTICLES or before.lower() in ARTICLES
    if start and key(words[0]) in MODIFIERS and not is_first_name(words[start]) and not ROLES & set(map(key, words)):
        return None
    if start is not None and (not article or start > 1 or role_before):
        return _person(words[start:], f"{before} {' '.join(words[:start])}")
    return _person(words, before) if role_before and len(words) == 1 else None


def _common(phrase: Phrase) -> Mention | None:
    """A common noun in capitals, or one behind other words: "Thousands of workers", "super PACs"."""
    assert phrase.run
    before = phrase.core[: phrase.run.start()].split()
    one_word = " " not in phrase.run[0]
    if before and all(word in PARTICLES or word in JOINING for word in before):
        return Mention(NAME, phrase.core, named=True)
    if one_word and before and before[-1] in BODIES:
        return Mention(BODY, phrase.run[0], head=before[-1], named=True)
    loose = one_word and before and before[-1].islower() and before[-1] not in MEDIA and key(before[-1]) not in ARTICLES
    alone = one_word and phrase.placed and not before and phrase.head not in BODIES
    return _description(OTHER, phrase, singular(phrase.head)) if loose or alone else None


def _body_name(phrase: Phrase) -> Mention | None:
    """A body's name: "Bank of Norland", "the Port Authority", "the PA", "The Bank"."""
    assert phrase.run
    words = phrase.run[0].split()
    before = phrase.core[: phrase.run.start()].split()
    article = key(words[0]) in ARTICLES or (len(before) == 1 and key(before[0]) in ARTICLES)
    if len(words) == 1 and not article and not (phrase.head in BODIES and (before or phrase.placed)):
        return None
    apart = any(word.endswith(OWNERS) or (word.islower() and word not in JOINTS) for word in before[1:] or before)
    owner = before[-1] if before and before[-1].endswith(OWNERS) else ""
    possessor = key(OWN.sub("", owner))
    if possessor in OWNING or (owner[:1].isupper() and len(words) == 1 and possessor not in PLACES):
        return Mention(BODY, _bare(phrase.main), head=phrase.head, named=True)
    whole = seated(phrase)
    name = whole[phrase.run.start() :] if before and not article and apart else _bare(whole)
    first, _, rest = name.partition(" ")
    name = rest if rest and first.endswith(BASED) else name
    bare = words[1:] if key(words[0]) in ARTICLES else words
    if phrase.head in BODIES and len(bare) == 1 and not phrase.placed:
        return Mention(BODY, phrase.main, head=phrase.head, definite=True)
    medium = key(before[-1]) if before else ""
    return Mention(BODY, name, head=medium if medium in BODIES else phrase.head, named=True)


def _lone_name(phrase: Phrase) -> Mention | None:
    """One word, a person's or a body's name: "Falk", "Norbank"."""
    assert phrase.run
    return Mention(NAME, phrase.run[0], head=phrase.head, named=True)


READINGS: tuple[Callable[[Phrase], Mention | None], ...] = (
    _owning, _pair, _list, _group, _led_up_to, _appended, _office, _paper, _medium, _body, _nameless, _name_first, _titled, _common,
    _body_name, _lone_name,
)  # fmt: skip
"""The first that reads the phrase wins; behind `_nameless` there is a name in its core."""


def _person(words: list[str], role: str) -> Mention:
    gender = gender_in(role) or gender_of(words[0])
    return Mention(PERSON, " ".join(words), gender=gender, role=role.strip(), named=True)


def _bare(name: str) -> str:
    """Without an article, if that isn't all that makes it a name: "The Times"."""
    article = name.startswith(DEFINITE) and (" " in name[4:] or name[4:6].isupper())
    return name[4:] if article else name


def _description(kind: str, phrase: Phrase, head: str) -> Mention:
    first = phrase.main.split(" ", 1)[0].lower()
    definite = first in POINTERS or (kind == PERSON and (first in PLACES or first.endswith(OWNERS)))
    name = BRACKET.sub("", phrase.text) if "(" in phrase.text else phrase.text
    return Mention(kind, name, head=head, gender=gender_in(phrase.main), definite=definite)
