"""A paragraph as words with offsets, and one character for each."""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from sys import intern

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import SIGNS
from gazette_cli.words.sentences import SENTENCE_ENDS

TOKEN = Pattern(
    r"((?:[A-Z]\.){2,}-\w+|\w+(?:(?!\.[A-Z][a-z])['’.&/-]\w+|,\d{3}\b)*(?:-(?!\S))?|'(?=''(?:\s|$))|''|``|\.\.\.|--+|[^\w\s])"
)
"""A word with its inner apostrophes, points and hyphens ("U.S", "D-Ore", "don’t", "1,200"), or a mark. A point before a
capital and a small letter is no inner one: "the land.The ferry", "Mr.Falk"."""
POINT = Pattern(r"[TI]\.|\.(?=[),;:])")
"""A full stop that ends no sentence: of a title, of an initial, or before another mark."""
ENDS = frozenset(SENTENCE_ENDS)
"""Marks that stand behind a word."""
LETTERS = frozenset("ABCDEFGHJKLMNOPQRSTUVWXYZ")
"""Letters that with a full stop behind them are a name's; the pronoun is none."""
STARTERS = frozenset('DRSYP"')
"""After "U.S." these begin a sentence; a name goes on with it ("the U.S. Senate")."""
GOES_ON = Pattern(r"\. +(?=[^\W\d_A-Z])")
"""In the text: a full stop with a small letter behind it."""
SHORT = Pattern(r"A\.(?=[^DRSYP\"])|d\.(?=0)")
"""In the signs: a full stop that may be an abbreviation's; the same as in `is_inner`."""
KEPT = 50_000
"""How many chunks are remembered, at some 100 bytes each, so that many files don't fill the memory."""
LONG = 40
"""Characters; a longer chunk is not remembered."""


class Shapes(dict[str, str]):
    """What stands between two spaces → the characters of its words: "V," for "said,". It learns as it reads.

    A language has one, made of its table of words and of what it takes for a word.
    """

    def __init__(self, signs: dict[str, str], token: Pattern = TOKEN) -> None:
        super().__init__()
        self.signs = signs
        self.token = token
        self.places = lru_cache(maxsize=8192)(self._places)
        """Where each word of a chunk begins and ends in it."""

    def __missing__(self, chunk: str) -> str:
        found = self.signs[chunk] if chunk.isalnum() else intern(self._shape(chunk))
        if len(self) < KEPT and len(chunk) < LONG:
            self[chunk] = found
        return found

    def _shape(self, chunk: str) -> str:
        """The characters of a chunk's words."""
        signs, word, mark = self.signs, chunk[:-1], chunk[-1:]
        if mark in ENDS and word.isalnum():
            sign = "I" if mark == "." and word in LETTERS else signs[word]
            return sign + ("a" if mark == "." and sign in "TI" else signs[mark])
        tokens = self.token.findall(chunk)
        return without_points(tokens, "".join(map(signs.__getitem__, tokens)))

    def _places(self, chunk: str) -> tuple[tuple[int, int], ...]:
        last = len(chunk) - 1
        if chunk[last] in ENDS and chunk[:last].isalnum():
            return (0, last), (last, last + 1)
        return tuple([m.span() for m in self.token.finditer(chunk)])


SHAPES = Shapes(SIGNS)
"""Those of English. Looking a chunk up costs a fifth of matching it; most of a story's were in the ones before."""


class Words:
    """A paragraph's words."""

    __slots__ = ("_chunks", "_ends", "_known", "_shapes", "_totals", "signs", "text")

    def __init__(self, text: str, known: Shapes = SHAPES) -> None:
        self.text = text
        self._chunks = text.split(" ")
        self._ends: list[int] = []
        """How many characters there are up to the end of each chunk, spaces aside; empty until the first is asked for."""
        self.read_in(known)

    def read_in(self, known: Shapes) -> None:
        """Take its words for those of the language that has these shapes."""
        self._known = known
        self._shapes = list(map(known.__getitem__, self._chunks))
        self._totals: list[int] = []
        """How many words there are up to the end of each chunk; empty until the first is asked for."""
        self.signs = "".join(self._shapes)
        """One character for each word."""
        if ". " in self.text and (inner := self._inner_points()):
            signs = list(self.signs)
            for at in inner:
                signs[at] = "a"
            self.signs = "".join(signs)

    def place(self, at: int) -> tuple[int, int]:
        """Where a word begins and ends in the text: worked out for the few that are asked for."""
        if not self._ends:
            self._ends = list(accumulate(map(len, self._chunks)))
        which = bisect_right(self._totals or self._count(), at)
        chunk = self._chunks[which]
        end = self._ends[which] + which
        start = end - len(chunk)
        if chunk.isalnum():
            return start, end
        first, last = self._known.places(chunk)[at - self._totals[which]]
        return start + first, start + last

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Where words `first` up to, but without, `end` stand in the text."""
        start, stop = self.place(first)
        return start, stop if end - first == 1 else self.place(end - 1)[1]

    def word(self, at: int) -> str:
        """The word, as printed; no need to know where its chunk stands."""
        which = bisect_right(self._totals or self._count(), at)
        chunk = self._chunks[which]
        if chunk.isalnum():
            return chunk
        first, last = self._known.places(chunk)[at - self._totals[which]]
        return chunk[first:last]

    def lower(self, at: int) -> str:
        """The word in lower case, its apostrophe straight; "" where there is none."""
        return self.word(at).replace("’", "'").lower() if 0 <= at < len(self.signs) else ""

    def is_small(self, at: int) -> bool:
        """Whether the word begins with a small letter."""
        return self.word(at)[0].islower()

    def _count(self) -> list[int]:
        self._totals = list(accumulate(map(len, self._shapes)))
        return self._totals

    def _inner_points(self) -> list[int]:
        """The full stops at the end of a chunk that end no sentence."""
        short = "A." in self.signs or "d." in self.signs
        found = [m.end() - 1 for m in SHORT.finditer(self.signs)] if short else []
        text, chunk, at = self.text, 0, 0
        for m in GOES_ON.finditer(text):
            if text[m.end()].islower():
                chunk, at = chunk + text.count(" ", at, m.start()), m.start()
                found.append((self._totals or self._count())[chunk] - 1)
        return [at for at in found if self.word(at) == "."]


class Capitals(Words):
    """Those of copy printed in capitals, with the characters that they have in small letters."""

    def __init__(self, text: str, small: str, known: Shapes) -> None:
        super().__init__(small, known)
        self.text = text

    def read_in(self, known: Shapes) -> None:
        """The same; full stops are looked at in small letters."""
        printed, self.text = self.text, " ".join(self._chunks)
        super().read_in(known)
        self.text = printed

    def word(self, at: int) -> str:
        """The word, as printed."""
        first, last = self.place(at)
        return self.text[first:last]


def words_of(text: str, shapes: Shapes) -> Words:
    """A paragraph's words; of copy printed in capitals with the characters that they have in small letters."""
    if not text.isupper():
        return Words(text, shapes)
    from gazette_cli.words.small_letters import sentences as in_small_letters

    small = in_small_letters(text)
    return Capitals(text, small, shapes) if len(small) == len(text) else Words(text, shapes)


def without_points(tokens: list[str], signs: str) -> str:
    """The signs, with every full stop that ends no sentence made part of the word before it."""
    if "." not in signs or len(signs) == 1:
        return signs
    signs = POINT.sub(lambda m: m.group()[:-1] + "a", signs)
    return "".join("a" if is_inner(tokens, signs, at) else sign for at, sign in enumerate(signs))


def is_inner(tokens: list[str], signs: str, at: int) -> bool:
    """Whether a stop stands inside a sentence: "the U.S. Senate", "Acme Inc. said", "Sept. 30"."""
    if signs[at] != "." or tokens[at] != "." or not 0 < at < len(signs) - 1:
        return False
    if tokens[at + 1][0].islower():
        return True
    if signs[at - 1] == "A":
        return signs[at + 1] not in STARTERS
    return signs[at - 1] == "d" and signs[at + 1] == "0"
