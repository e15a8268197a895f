"""Copy that is wholly in capitals: teletype, old wires, some feeds. It is read as if it had small letters.

Small letters tell a paragraph from a headline, and a dateline from the text that follows it. So the rows that are
sentences get them before a story is made of them; the story's texts get their capitals back afterwards.
"""

from collections.abc import Iterable

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.capital_datelines import printed, text_start
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import Part, Story, names
from gazette_cli.wire import agencies, bylines, recognition, signatures
from gazette_cli.wire.roles import Role
from gazette_cli.words.names import surely_named
from gazette_cli.words.sentences import INNER_STOP, SENTENCE_ENDS, is_attributed, is_prose
from gazette_cli.words.small_letters import sentences, title

CASED = 0.5
"""The share of a text's letters that have capitals; copy in a script without them is not in capitals."""


def is_copy(text: str) -> bool:
    """Whether copy is wholly in capitals, addresses aside."""
    if not all(_is_address(word) for word in text.split() if word != word.upper()):
        return False
    if text.isascii():
        return text.lower() != text.upper()
    cased = sum(map(str.isupper, text)) + sum(map(str.islower, text))
    return cased > CASED * sum(map(str.isalpha, text))


def _is_address(word: str) -> bool:
    """Whether a word is an address, which is printed in small letters even there: "jroe@such.example"."""
    parts = word.strip(_EDGE).split(".")
    return "@" in word or (len(parts) > 1 and len(max(parts, key=len)) > 1)


_EDGE = "\"'“”‘’()[]<>.,;:!?"


LONG = 70
"""Characters of a row that is no headline's line, even above the first paragraph."""
LABEL = 3
"""Words of a row that is no sentence, unless it ends like one, and no headline."""
DATED = 3
"""Paragraphs down to which a dateline is looked for."""


def lower(rows: Iterable[Row]) -> None:
    """Give sentences and bare names their small letters; lines of the wire's own and headlines stay as they are."""
    paragraphs, headed = 0, False
    for row in rows:
        if row.role is None and not headed:
            headed = row.text.count(" ") >= LABEL
            if _may_head(row.text):
                continue
        cased = _lowered(row.text, paragraphs)
        if cased != row.text and cased.upper() == row.text:
            row.text, row.role = cased, recognition.role_of(cased)
        paragraphs += is_prose(row.text)


LONGEST_HEADLINE = 110
"""Characters of a first row that is a headline though it has a stop."""


def _may_head(text: str) -> bool:
    """Whether a first row that ends like a sentence may be the headline: a short one, without attribution or dateline."""
    told = sentences(text)
    sentence = len(text) > LONGEST_HEADLINE or INNER_STOP.search(told) or is_attributed(told)
    return not sentence and not _names_persons(text) and not text_start(text)


def _lowered(text: str, above: int) -> str:
    """A row with its small letters, below so many paragraphs: below the first one no headline comes any more."""
    if _are_initials(text):
        return text.lower()
    if recognition.role_of(text) is not None:
        return text
    if _names_persons(text):
        return title(text)
    at = text_start(text) if above <= DATED else 0
    told = text[-1] in SENTENCE_ENDS or len(text) > LONG or (above > 0 and text.count(" ") >= LABEL)
    if not at and not told:
        return text
    end = _SIGNED.search(text, at)
    to = end.start(1) if end is not None else len(text)
    return printed(text[:at]) + sentences(text[at:to]) + _signature(text[to:])


def _names_persons(text: str) -> bool:
    """Whether a row is bare names: by the first name or an initial of one, a slash between, or what stands beside them."""
    if len(text) > bylines.LONGEST:
        return False
    cased = title(text)
    found = bylines.bare(cased)
    if found is not None:
        return bool(found[1]) or " / " in text or any(map(surely_named, found[0].names))
    return signatures.byline(cased) is not None


_SIGNED = Pattern(r"[.!?][\"'”’)]{0,3} {1,3}([^.!?]{1,60})$")
"""What signs a paragraph after its last stop: initials, an agency, an end mark, who translated it."""


def _signature(text: str) -> str:
    """What signs a paragraph, as it would be printed; marks and agencies have capitals there too."""
    if _are_initials(text):
        return text.lower()
    return title(text) if " BY " in text and text[0].isalpha() else text


LONGEST_INITIALS = 20
_LETTERS = Pattern(r"[^\W\d_]+")


def _are_initials(text: str) -> bool:
    """Whether a row is the initials of those who worked on it, and no agency: "(AB-CD)", "AB/CD"."""
    if not 0 < len(text) <= LONGEST_INITIALS or recognition.role_of(text.lower()) != Role.CREDIT:
        return False
    return not any(map(agencies.is_token, _LETTERS.findall(text)))


_NO_TEXT = frozenset("kind file format language published modified uri warnings".split())
"""What a story has that the copy does not print."""


def restore(story: Story, text: str) -> None:
    """Give the story's texts back the capitals in which the copy has them."""
    _restore(story, {word.strip(_EDGE) for word in text.split() if word != word.upper()})


def _restore(part: Part, addresses: set[str]) -> None:
    for name in names(type(part)):
        if name not in _NO_TEXT:
            setattr(part, name, _upper(getattr(part, name), addresses))


def _upper(value: object, addresses: set[str]) -> object:
    """A value of the model in capitals, addresses as they are."""
    if isinstance(value, str):
        return " ".join(word if word.strip(_EDGE) in addresses else word.upper() for word in value.split(" "))
    if isinstance(value, list):
        return [_upper(each, addresses) for each in value]
    if isinstance(value, Part):
        _restore(value, addresses)
    return value
