"""The names that a story's body gives: the fullest form of each."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, islice, pairwise

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import ABBREVIATED, LEADS, PLACES, VERBS
from gazette_cli.quotes.lists.small_words import DEFINITE, LEADING_UP
from gazette_cli.quotes.speakers.names import (
    LONG_RUN,
    gender_of,
    is_first_name,
    key,
    parted,
    spelled,
    surely_person,
)
from gazette_cli.words.names import JOINING, PARTICLES, RUN, SUFFIXES
from gazette_cli.words.trade import COMPANIES

RUNS_TRIED = 500
"""How many runs are spelled for an abbreviation that no bracket explains."""
RUNS_HELD = 40
"""How many runs with a word in common are compared."""
OWNER = Pattern(r"\b([A-Z]\w+)['’]s $")
"""A possessive in front of a name."""
SMALL = frozenset((*PARTICLES, *JOINING))
"""Words that a name may begin with in small letters."""
SURNAME, WHOLE = 3, 3
GIVEN = 2
INSIDE = 1


class Run:
    """Capitalised words side by side, as they stand in the text."""

    __slots__ = ("person", "start", "text", "words")

    def __init__(self, text: str, words: list[str], start: int | None, person: list[str]) -> None:
        self.text, self.words = text, words
        self.start = start
        """Where in `words` a person's name begins; None when it is no person's."""
        self.person = person
        """The words of that name, without full stops, commas and "Jr."."""

    @property
    def titles(self) -> list[str]:
        """The words before the person's name."""
        return self.words[: self.start or 0]

    @property
    def name(self) -> str:
        """The person's name."""
        return " ".join(self.words[self.start or 0 :])


class Register:
    """The names of a text."""

    def __init__(self, text: str, headline: str | None = None) -> None:
        self.text = text
        self.headline = headline or ""
        self.capitals = text.isupper()
        self._matches = [match for match in RUN.finditer(text) if " " in match[0]]
        runs = [match[0] for match in self._matches]
        self._runs = Counter(chain.from_iterable(map(_apart, runs)) if self.capitals else runs)
        self._by_word: dict[str, list[str]] | None = None
        self._spelled: dict[str, str] | None = None
        self._long: list[str] | None = None
        """The runs with small words in them; None until the first is asked for."""
        self._persons: dict[tuple[str, str], tuple[str, bool]] = {}
        self._read: dict[str, Run] = {}

    @cached_property
    def _places(self) -> dict[str, int]:
        """Where each run stands first."""
        places: dict[str, int] = {}
        for match in self._matches:
            for piece in _apart(match[0]) if self.capitals else [match[0]]:
                places.setdefault(piece, match.start() + match[0].find(piece))
        return places

    def holding(self, word: str) -> list[Run]:
        """The runs of two words or more in which the word stands, each once, in text order."""
        if self._by_word is None:
            self._by_word = defaultdict(list)
            for text in self._runs:
                for part in text.split():
                    self._by_word[part.strip(".,")].append(text)
        return [self._run(text) for text in self._by_word.get(word, [])[:RUNS_HELD]]

    def _run(self, text: str) -> Run:
        found = self._read.get(text)
        if found is None:
            words, bare, start = parted(text)
            if start == 0 and len(words) > 2 and not is_first_name(words[0]) and is_first_name(words[1]):
                start = int(self.text.endswith(LEADING_UP, 0, self._places[text]))
            found = self._read[text] = Run(text, words, start, _unsuffixed(bare[start or 0 :]))
        return found

    def place(self, run: Run) -> int:
        """Where a run stands first."""
        return self._places[run.text]

    def person(self, name: str, gender: str = "") -> tuple[str, bool]:
        """The fullest form of a person's name, and whether the story shows that it is a person's."""
        found = self._persons.get((name, gender))
        if found is None:
            found = next(
                (full for form in self._forms_of(name) if (full := self._fullest(form, gender))[1]), (name, False)
            )
            self._persons[name, gender] = found
        return found

    def _forms_of(self, name: str) -> Iterator[str]:
        """The name as copy may print it elsewhere: "Van der Berg" as "van der Berg", "FALK" as "Falk"."""
        if name.partition(" ")[0].lower() in SMALL:
            yield name[0].lower() + name[1:]
        yield name
        if len(name) > 3 and name.isupper() and not self.capitals:
            yield name.title()

    def _fullest(self, name: str, gender: str) -> tuple[str, bool]:
        forms = self._forms([word.strip(".,") for word in name.split()], gender)
        full = [form for form in forms if " " in form]
        if not full:
            headed = self._headed(name)
            return headed or name, bool(forms or headed)
        if len(full) == 1:
            return full[0], True
        best = max(full, key=lambda form: forms[form])
        words = best.split()
        whole = _unsuffixed(words)
        longer = [
            form for form in full if form.split()[0] == words[0] and _rank(whole, _unsuffixed(form.split())) == WHOLE
        ]
        holding = {form for form in full if len(form) > len(best) and f"{best} " in f"{form} "}
        return holding.pop() if len(holding) == 1 else max(longer, key=len, default=best), True

    def _headed(self, surname: str) -> str | None:
        """A surname with the first name that only the headline gives."""
        words = self.headline.split() if surname in self.headline else []
        pairs = ((first, last.strip(",.:;?!")) for first, last in pairwise(words))
        return next((f"{first} {last}" for first, last in pairs if last == surname and is_first_name(first)), None)

    def _forms(self, words: list[str], gender: str) -> dict[str, tuple[int, int]]:
        """The persons' names that the words fit, each with how well they do and how often it stands in the text."""
        last = words[-2] if len(words) > 1 and key(words[-1]) in SUFFIXES else words[-1]
        forms: dict[str, tuple[int, int]] = {}
        part = _unsuffixed(words)
        for run in self.holding(last):
            if run.start is None or (gender and gender_of(run.words[run.start]) not in ("", gender)):
                continue
            rank = _rank(part, run.person)
            if rank == WHOLE or (rank and surely_person(run.words, run.start)):
                times = forms[run.name][1] if run.name in forms else 0
                forms[run.name] = rank, times + self._runs[run.text]
        return forms

    def body(self, name: str) -> str:
        """The fullest form of a body's name: what an abbreviation stands for, a company with its legal form."""
        full = ABBREVIATED.get(name.removeprefix(DEFINITE[0]))
        name = full if full and full in self.text else name
        if name.isupper() and 2 <= len(name) <= 7 and " " not in name:
            if self._spelled is None:
                self._spelled = spelled(self.text)
            return self._spelled.get(name) or self._by_initials(name) or name
        words = name.split()
        for run in self.holding(words[0].strip(".,")):
            if (run.words[: len(words)] == words or len(words) == 1) and key(run.words[-1]) in COMPANIES:
                return " ".join(run.words)
        return name

    @cached_property
    def company(self) -> str | None:
        """The first company that the text names in full, with the owner in its name: "Moore's Rating Service Inc"."""
        for run in islice(self._runs, RUNS_TRIED):
            if key(run.rpartition(" ")[2]) in COMPANIES:
                at = self._places[run]
                owner = OWNER.search(self.text, max(0, at - 30), at)
                return owner[0] + run if owner and key(owner[1]) not in PLACES else run
        return None

    def _by_initials(self, short: str) -> str | None:
        for run in self._tried():
            if short[0] in run and short[-1] in run:
                letters = "".join(map(_letters, run.split()))
                if letters == short or (len(short) > 2 and short in letters):
                    return _spelling(run, short)
        return None

    def _tried(self) -> Iterator[str]:
        """The runs that are spelled for an abbreviation; those with small words in them where none of the others is it."""
        yield from islice(self._runs, RUNS_TRIED)
        if self._long is None:
            self._long = [match[0] for match in islice(LONG_RUN.finditer(self.text), RUNS_TRIED)]
        yield from self._long


def _letters(word: str) -> str:
    """What a word gives to an abbreviation: "of" nothing, "Fund" an F, "U.S." both of its letters."""
    if not word[0].isupper() or key(word) in LEADS:
        return ""
    return word.replace(".", "") if "." in word else word[0]


def _spelling(run: str, short: str) -> str | None:
    """The words of a run whose letters make the abbreviation."""
    words = run.split()
    for low in range(len(words)):
        for high in range(low + 2, len(words) + 1):
            if _letters(words[low]) and "".join(map(_letters, words[low:high])) == short:
                return " ".join(words[low:high])
    return None


def _apart(run: str) -> list[str]:
    """A run of a story printed in capitals, parted at its small words and verbs."""
    pieces: list[list[str]] = [[]]
    for word in run.split():
        if key(word) in LEADS or key(word) in VERBS:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [" ".join(piece) for piece in pieces if len(piece) > 1]


def _rank(part: list[str], full: list[str]) -> int:
    """How a mention's words fit a full name: its end or both ends, its beginning, a word inside; 0 when they don't."""
    if part == full[-len(part) :] or (len(part) > 1 and part[-1] == full[-1] and part[0] == full[0]):
        return SURNAME
    if part == full[: len(part)]:
        return GIVEN
    inside = range(1, len(full) - len(part))
    return INSIDE if inside and any(part == full[i : i + len(part)] for i in inside) else 0


def _unsuffixed(words: list[str]) -> list[str]:
    return words[:-1] if len(words) > 1 and key(words[-1]) in SUFFIXES else words
