"""Pronouns: whom "he", "she", "it" and "they" stand for."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import BODIES, LEADS, PLACES
from gazette_cli.quotes.lists.small_words import ARTICLES, DEFINITE, IT, THEY
from gazette_cli.quotes.speakers.cast import REACH, Cast, Voice
from gazette_cli.quotes.speakers.mentions import BODY, GROUP, NAME, OTHER, PAPER, PERSON, Mention
from gazette_cli.quotes.speakers.names import gender_of, key, parted, person_start
from gazette_cli.quotes.speakers.phrases import gender_in
from gazette_cli.words.names import RUN
from gazette_cli.words.trade import COMPANIES

BEHIND_PREPOSITION = Pattern(
    r"\b(?:of|in|for|at|from|to|with|by|on|against|near|about|among|over|like|than|behind|under) $"
)
"""What a sentence's subject doesn't follow."""
POSSESSIVE = Pattern(r"['’]")
HE = {"m": "he", "f": "she"}
TALK = "i"
"""The gender of "I", "we" and "you"."""
SUBJECT = 120
"""How many characters of a sentence are searched for its subject."""
THE_BODY = Pattern(r"(?:The|An?) (?:[\w’'-]+ ){0,4}?([\w-]+)(?= )")
KINDS = {"it": (BODY, PAPER, NAME, OTHER), "they": (GROUP, OTHER, BODY, NAME)}


def whose(cast: Cast, pronoun: str, at: int) -> Voice | None:
    """Whom a pronoun at that place stands for, by its gender or number."""
    if pronoun in KINDS:
        return _thing(cast, pronoun, at)
    if pronoun not in ("m", "f"):
        cast.how = "pronoun-of-the-talk" if pronoun == TALK else "pronoun-without-a-name"
        return None
    voice = subject(cast, at, pronoun) or cast.last(pronoun) or _lone_name(cast, at) or subject(cast, at, pronoun, True)
    if voice is None:
        cast.how = "pronoun-without-a-name"
    elif not voice.gender:
        voice.gender = pronoun
    return voice


def subject(cast: Cast, at: int, gender: str, reported: bool = False) -> Voice | None:
    """The person that the sentences before a place are about: who speaks in them, else whom they name first.

    With `reported`, also one whom only reported words name; so where somebody speaks whom the pronoun doesn't fit,
    "Ms. Ruiz asked Falk to explain. He did".
    """
    said = len(cast.said) - 1
    for low, high in cast.sentences(at):
        while said >= 0 and cast.said[said][0] >= high:
            said -= 1
        i = said
        while i >= 0 and cast.said[i][0] >= low:
            where, voice = cast.said[i]
            if voice.fits(gender) or (voice.kind == OTHER and _says_so(cast.text[where:high], gender)):
                cast.how = "spoke-before"
                return voice
            i -= 1
        named = _first_named(cast, low, high, gender, reported or i < said)
        if named:
            cast.how = "named-in-reported-words" if reported else "sentence-about"
            return named
    return None


def _says_so(sentence: str, gender: str) -> bool:
    """Whether somebody without a name speaks of himself as the pronoun does: "A shopper said she had ..."."""
    return bool(gender) and f" {HE[gender]} " in sentence[:SUBJECT]


def _first_named(cast: Cast, low: int, high: int, gender: str, reported: bool) -> Voice | None:
    """The first person that a sentence names in its own words; an owner ("Ruiz's plan") if there is no other."""
    owner = None
    for run in RUN.finditer(cast.text, low, min(high, low + SUBJECT)):
        name = _person_name(run[0])
        if not name or (not reported and cast.in_speech(run.start())):
            continue
        if BEHIND_PREPOSITION.search(cast.text, max(low, run.start() - 9), run.start()):
            continue
        full, shown = cast.register.person(name)
        if not shown:
            continue
        voice = cast.named(Mention(PERSON, name, gender=gender_in(run[0]) or gender_of(full.split(" ", 1)[0])))
        if not voice.fits(gender) or not (
            voice.gender
            or voice.role
            or any(voice is other for _, other in cast.recent())
            or (run.start() == low and " " in full and key(full.rpartition(" ")[2]) not in BODIES | COMPANIES)
        ):
            continue
        if not POSSESSIVE.match(cast.text, run.end()):
            return voice
        owner = owner or voice
    return owner


def _person_name(run: str) -> str:
    if " " not in run:
        word = key(run)
        return "" if word in PLACES or word in LEADS else run
    words, _, start = parted(run)
    if start is None and len(words) == 2 and key(words[0]) in LEADS:
        start = 1
    return "" if start is None else " ".join(words[start:])


def _lone_name(cast: Cast, at: int) -> Voice | None:
    """A name that nothing shows to be a person's but the pronoun: "Falk said ... He said"."""
    for where, voice in cast.recent(4):
        if at - where < REACH and voice.kind == NAME and not voice.name.isupper() and voice.is_body:
            cast.how = "name-taken-for-a-person"
            return voice
    return None


def _thing(cast: Cast, number: str, at: int) -> Voice | None:
    """The body or the group that "it" or "they" takes up: a group first for "they", then the last of the others."""
    near = [voice for where, voice in cast.recent(8) if at - where < REACH]
    group = next((voice for voice in near if voice.kind == GROUP), None) if number == THEY else None
    several = (voice for voice in near if voice.kind in KINDS[number] or voice.is_body)
    fitting = (voice for voice in several if number == THEY or voice.kind != OTHER or not voice.name.endswith("s"))
    voice = group or next(fitting, None)
    cast.how = "last-group-or-body"
    if voice is None:
        voice = _subject_body(cast, at) if number == IT else None
        cast.how = "sentence-begins-with-body" if voice else "pronoun-without-a-name"
    return voice


def _subject_body(cast: Cast, at: int) -> Voice | None:
    """The body that the sentences before begin with."""
    for low, high in cast.sentences(at):
        run = RUN.match(cast.text, low)
        if not run or run.end() > high:
            continue
        words = run[0].split()
        if key(words[0]) in ARTICLES and len(words) == 1:
            phrase = THE_BODY.match(cast.text, low)
            if phrase and key(phrase[1]) in BODIES:
                return cast.voice(phrase[0].removeprefix(DEFINITE[0]), BODY, heads={key(phrase[1])})
        elif person_start(words) is None and key(words[0]) not in LEADS:
            return cast.named(Mention(BODY, run[0], head=key(words[-1])))
    return None
