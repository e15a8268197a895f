"""Bodies by the noun of their name: "the bank" → "Bank of Norland", "the court" → "district court of Portvale"."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import BASED, CIVIC, GENERIC, LEADS, PLACES, RULERS
from gazette_cli.quotes.lists.small_words import DETERMINERS, THE
from gazette_cli.quotes.speakers.cast import Cast, Voice
from gazette_cli.quotes.speakers.introductions import AROUND, LINKS
from gazette_cli.quotes.speakers.mentions import BODY, Mention
from gazette_cli.quotes.speakers.names import key, parted, run_behind, surely_person
from gazette_cli.words.sentences import PAUSES

WHOSE = (BASED, "-owned", "-listed")
"""Ends of adjectives that tell where a body sits or whose it is: "the Norlander-owned firm"."""
PLACED = Pattern(r" (?:of|for) ")
"""In a description that needs no other to be told."""
PLACE = Pattern(r" (?:of|for|in) (?:the )?")
PURPOSE = Pattern(r" (?:of|for) (?:the )?")
TRIES = 12
"""How many places of a noun are looked at."""
WIDTH = 60
"""How many characters before it."""


def meant(cast: Cast, mention: Mention, at: int) -> Voice | None:
    """The body that a definite description takes up: by its noun and its other words, else the last that spoke."""
    if PLACED.search(mention.name):
        return None
    others = {
        word
        for word in mention.name.split()[1:]
        if word[0].isupper() and key(word) != mention.head and not word.endswith(WHOSE)
    }
    voice = cast.answering(mention)
    cast.how = "same-noun"
    if voice and all(word in voice.name for word in others):
        return voice
    name = None if mention.head in GENERIC else _named(cast.text, mention.head, others, at)
    proper = {word for word in others if key(word) not in PLACES}
    if proper and not name:
        return None
    if name or voice:
        cast.how = "body-with-that-noun" if name else "same-noun"
        return cast.voice(name, BODY, heads={mention.head}) if name else voice
    far = len(mention.name.split()) > 3 and (
        mention.head not in GENERIC or "'s " in mention.name or "’s " in mention.name
    )
    if far or mention.head not in mention.name or mention.head in CIVIC:
        return None
    civic = frozenset() if mention.head in GENERIC else CIVIC
    last = next((voice for _, voice in cast.recent() if voice.is_body and civic.isdisjoint(voice.heads)), None)
    if last:
        cast.how = "last-body-that-spoke"
        return last
    name, company = _named(cast.text, mention.head, others, at), cast.register.company
    if company and (name is None or name.islower()):
        cast.how = "first-company-named"
        return cast.voice(company, BODY, heads={mention.head})
    cast.how = "body-with-that-noun"
    return cast.voice(name, BODY, heads={mention.head}) if name else None


def _named(text: str, noun: str, others: set[str], at: int) -> str | None:
    for form in (noun.capitalize(), noun.upper()):
        name = _with(text, form, others, max(0, at - AROUND), at)
        if name:
            return name
    return _with(text, noun, others, max(0, at - AROUND), at + AROUND)


def _with(text: str, noun: str, others: set[str], low: int, high: int) -> str | None:
    """The first name with that noun and those words between two places, in its fullest form."""
    names = []
    end = text.find(noun, low, high)
    for _ in range(TRIES):
        if end < 0:
            break
        name = _around(text, end, end + len(noun))
        if name and all(word in name for word in others):
            names.append(name)
        end = text.find(noun, end + 1, high)
    if not names:
        return None
    first = min(names, key=len) if others else names[0]
    return max((name for name in names if name.startswith(first)), key=len)


def _around(text: str, low: int, high: int) -> str | None:
    """The name that a body's noun stands in; None when the noun stands alone."""
    if text[low - 1 : low].isalnum() or text[high : high + 1].isalnum():
        return None
    words = _before(text, low)
    named = text[low].isupper() or any(word[0].isupper() for word in words)
    behind = run_behind(PLACE if named else PURPOSE, text, high)
    if not named and _is_person(behind):
        behind = ""
    if not behind and (
        all(key(word) in PLACES or word.endswith(BASED) for word in words) or (not named and text[low:high] == RULERS)
    ):
        return None
    return " ".join([*words, text[low:high]]) + behind


def _is_person(behind: str) -> bool:
    """Whether "of President Ana Ruiz" follows, which is no part of a body's name."""
    words, _, start = parted(behind.partition(" ")[2].partition(" ")[2] or THE)
    return start is not None and surely_person(words, start)


def _before(text: str, at: int) -> list[str]:
    """The words of a name before its noun: capitalised ones, and others back to an article."""
    words: list[str] = []
    sure = 0
    for printed in reversed(text[max(0, at - WIDTH) : at].split()[-5:] if text[at - 1 : at] == " " else []):
        word = printed.lstrip("\"“‘'`(") or "."
        if key(word) in DETERMINERS or word.endswith(("'s", "’s")):
            sure = len(words)
            break
        if key(word) in LEADS or key(word) in LINKS or word[-1] in f"{PAUSES}.":
            break
        words.append(word)
        if word[0].isupper():
            sure = len(words)
    return words[:sure][::-1]
