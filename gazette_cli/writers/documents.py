"""What the writers of exchange formats have in common: which keys they are asked for, texts as documents can hold them,
and identifiers.

A record that gazette made has folded texts without controls, and null for what is empty. One that a program made, or
that a person changed, may have others: they are brought into that form, so that what is read back is the same again.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from gazette_cli.exchange import own
from gazette_cli.pattern import Pattern
from gazette_cli.story import FIELDS, TABLE, Block, Part, Story, names
from gazette_cli.wire.controls import shown

LETTER = r"(?:[^\s\x00-\x20\x7f-\x9f<>\"{}|\\^`%\[\]/?#:@]|%[0-9A-Fa-f]{2})"
"""What stands in an address for itself, or is escaped."""
ADDRESS = Pattern(
    rf"(?:[A-Za-z][A-Za-z0-9+.-]{{0,40}}:(?:(?!//)|//(?:{LETTER}{{1,255}}(?::\d{{1,5}})?)?(?=[/?#]|$))|(?!//|[^/?#]{{0,4000}}:))"
    rf"(?:{LETTER}|[/:@]){{0,4000}}(?:\?(?:{LETTER}|[/:@?]){{0,4000}})?(?:#(?:{LETTER}|[/:@?]){{0,4000}})?"
)
"""A reference to a resource, as RFC 3987 has it: an address, a name with a scheme, or a path."""
KEPT = frozenset(("kind", "spans"))
"""Fields that are no texts."""


def held(holds: frozenset[str]) -> tuple[str, ...]:
    """The keys of a format, in the record's order."""
    return tuple(key for key in FIELDS if key in holds)


def limited(stories: Iterable[Story], fields: tuple[str, ...]) -> Iterator[Story]:
    """The stories, tidied, with these keys alone; with all of them where none are named."""
    for story in stories:
        keys = [key for key in fields or FIELDS if key not in ("lede", "quotes")]
        yield Story(**{key: tidied(getattr(story, key)) for key in keys})


def tidied(value: Any) -> Any:
    """A value of a story with its texts folded; what is nothing then is None, and no element of a list."""
    if isinstance(value, str):
        return " ".join(shown(value).split()) or None
    if isinstance(value, list):
        return [found for one in value if (found := tidied(one)) is not None]
    return _tidied_part(value) if isinstance(value, Part) else value


def _tidied_part(part: Part) -> Part | None:
    """A part tidied; where it has to have a text and has none, the other things that it says are its text."""
    if isinstance(part, Block) and part.kind == TABLE:
        lines = filter(str.strip, shown(part.text).splitlines())
        return Block(TABLE, text) if (text := "\n".join(lines)) else None
    given = {name: getattr(part, name) for name in names(type(part))}
    given = {name: value if name in KEPT else tidied(value) for name, value in given.items()}
    said = [value for name, value in given.items() if name not in KEPT and value not in (None, [])]
    if "text" in given and given["text"] is None:
        if not said:
            return None
        given["text"] = ", ".join(word for one in said for word in (one if isinstance(one, list) else [one]))
    return type(part)(**given)


def coded(code: str | None) -> bool:
    """Whether a code is an address, which formats have apart from other codes."""
    return code is not None and "://" in code and addressed(code)


def addressed(uri: str) -> bool:
    """Whether a text can stand where a format asks for an address."""
    return ADDRESS.fullmatch(uri) is not None


def identifier(story: Story) -> str:
    """The story's identifier; for one that has none a name made of its headline and body, the same each time."""
    return named(story.uri, story.headline, *(block.text for block in story.body))


def named(uri: str | None, *words: str | None) -> str:
    """An identifier; for None one made of these words, which readers take for none."""
    if uri:
        return uri
    from hashlib import sha256

    content = "\n".join(each or "" for each in words)
    return f"{own.URN}{sha256(content.encode('utf-8', 'replace')).hexdigest()[:32]}"
