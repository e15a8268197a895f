"""What a row of the table of conventions is, and several that share a frame."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.wire.roles import Role


class Convention(NamedTuple):
    """A row of the table."""

    role: Role
    """What such a row is."""
    keys: str
    """By what it is looked up, separated by `|`."""
    pattern: Pattern
    """What it looks like from its beginning; for `…word` keys, anywhere in its end. A group `name` (of a source) or
    `people` (of a byline) begins where that does which the field is for."""
    example: str
    counter: str = ""
    """A row that is none, though it begins or ends like one."""
    lead: str = ""
    """Of a byline: the words before the people, for readers that know by other things that a row is one."""
    opens: str = ""
    """What a line begins with that shows that a story opens there; less than the row takes, which may end one too."""


SLOT = "…"
"""Where a phrase stands in its frame, and its first words in their keys."""
_WHOLE = (r"\b", " ")
"""How a frame goes on where a phrase before it ends in a whole word."""


class Phrases(NamedTuple):
    """Rows that share a role and a frame; each is made when it is first met."""

    role: Role
    frame: str
    """The pattern of all of them, a phrase in its slot."""
    rows: tuple[tuple[str, ...], ...]
    """Phrase, example, counter; the keys, where they are not the phrase's first words; `opens`."""
    key: str = SLOT
    """How a phrase is looked up: by its first words, or by the first one with others beside it."""

    def all_keys(self) -> list[str]:
        """The keys of each phrase."""
        after = self.frame.partition(SLOT)[2]
        whole = " " if after.startswith(_WHOLE) and after[:2] != " ?" else ""
        key = self.key
        if key == SLOT:
            return [row[3] if len(row) > 3 else first_words(row[0].lower() + whole) for row in self.rows]
        return [row[3] if len(row) > 3 else key.replace(SLOT, row[0].partition(" ")[0].lower()) for row in self.rows]

    def convention(self, number: int, keys: str) -> Convention:
        """The row of a phrase that has these keys."""
        phrase, example, counter, *given = self.rows[number]
        pattern = Pattern(self.frame.replace(SLOT, phrase))
        return Convention(self.role, keys, pattern, example, counter, opens="".join(given[1:]))

    def conventions(self) -> list[Convention]:
        """The rows of all phrases."""
        return [self.convention(number, keys) for number, keys in enumerate(self.all_keys())]


Entry = Convention | Phrases
"""An entry of a table."""


def first_words(phrase: str) -> str:
    """By what a phrase is looked up: "comment|comments" of "comments?"; by its second word too, if that is a whole one."""
    first, _, rest = phrase.partition(" ")
    second, whole, _ = rest.partition(" ")
    more = f" {second}" if whole and second.isalpha() else ""
    return f"{first}{more}" if first[-1] != "?" else f"{first[:-2]}{more}|{first[:-1]}{more}"


def openers(table: tuple[Entry, ...]) -> list[Convention]:
    """The rows of a table that a story may open with."""
    found: list[Convention] = []
    for entry in table:
        if isinstance(entry, Phrases):
            found += (
                [row for row in entry.conventions() if row.opens] if any(len(row) > 4 for row in entry.rows) else []
            )
        elif entry.opens:
            found.append(entry)
    return found
