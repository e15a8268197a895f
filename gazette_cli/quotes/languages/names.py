"""The names that a story gives, in the languages that have a table: which are persons', and their fullest forms."""

from collections import Counter
from functools import cached_property

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.languages.table import SHORTEST, Language
from gazette_cli.story import Story
from gazette_cli.words.names import custom_of

CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[\w'’-]+|\.)"
PARTICLES = r"de la|de los|de las|de|do|dos|das|del|della|di|la|le|von der|von|van der|van den|van|bin|ben"
NAME = Pattern(rf"{CAPITAL}(?: (?:(?:{PARTICLES}) )?{CAPITAL}){{0,5}}")
"""Capitalised words side by side, with particles between them."""
ELIDED = Pattern(r"^\w{1,6}'(?=\w)")
"""An article that is joined to its noun: "l'élue"."""
REACH = 70
"""Characters between a function and the name of who holds it."""
PUNCTUATION = ".,;:!?…“”„«»\"'()"
HELD = 40
"""How many names with a word in common are looked at."""
WHO = frozenset("NIa0")
"""Signs of words that no table of function words and cues has."""


class Names:
    """The names of one story."""

    def __init__(self, story: Story, language: Language) -> None:
        self.table = language.table
        self.signs = language.shapes.signs
        self.rows = language.rows
        self.verbs = language.verbs
        self.text = "\n".join([*[block.text for block in story.body], story.headline or ""])
        self.roles, self.ends = language.rows["roles"], language.ends
        self.bared: dict[str, str] = {}
        """Run → its name, of those asked for so far."""
        self.people: set[str] = set()
        """Names that an office introduces, or whose last word stands alone elsewhere."""

    @cached_property
    def low(self) -> str:
        """The text in small letters."""
        return self.text.lower()

    @cached_property
    def names(self) -> list[tuple[int, str]]:
        """Every capitalised run of two words and more, with where it stands, without what stands before a name."""
        found = []
        for start, run, name in self.runs:
            found.append((start, name))
            if name in self.people:
                continue
            words = run.split()
            before = words[: len(words) - len(name.split())]
            if self.introduced(start, start + len(run), before) or self.reused(start, name, before):
                self.people.add(name)
        return found

    @cached_property
    def printed(self) -> list[tuple[int, str]]:
        """Every capitalised run of one word or more, as printed, with where it stands."""
        return [(m.start(), m.group()) for m in NAME.finditer(self.text)]

    @cached_property
    def runs(self) -> list[tuple[int, str, str]]:
        """Those that have two words and more without what stands before a name, and what they are then."""
        several = [(start, run, self.bare_of(run)) for start, run in self.printed if " " in run]
        return [found for found in several if " " in found[2]]

    def meet(self, mention: str) -> None:
        """Take note of a speaker who has a name of two words and no article: a person's."""
        m = NAME.fullmatch(mention)
        name = self.bare_of(mention) if m else ""
        if 0 < name.count(" ") < 4:
            self.people.add(name)

    def introduced(self, start: int, end: int, before: list[str]) -> bool:
        """Whether an office stands before a name, or a comma and an office on one of its sides, or an age behind it."""
        ahead, behind = self.text[max(0, start - REACH) : start].rpartition("\n")[2], self.text[end : end + REACH]
        near = [*ahead.rsplit(None, 1)[-1:], *before] if not ahead.endswith(", ") else ahead.rpartition(". ")[2].split()
        return any(map(self.is_role, near)) or bool(
            behind[:2] == ", "
            and (behind[2:3].isdigit() or any(map(self.is_role, behind[2:].partition(",")[0].split()[:3])))
        )

    @cached_property
    def counted(self) -> Counter[str]:
        """How often each capitalised word stands in the text."""
        return Counter(" ".join([run for _, run in self.printed]).split())

    @cached_property
    def times(self) -> Counter[str]:
        """How often each name of two words and more does."""
        return Counter([name for _, _, name in self.runs])

    @cached_property
    def persons_named(self) -> list[tuple[int, str]]:
        """Where the story names a person in full."""
        return [(at, name) for at, name in self.names if self.is_person(name)]

    def reused(self, start: int, name: str, before: list[str]) -> bool:
        """Whether a name without an article has a last word that also stands alone, as a surname does."""
        last = name.rpartition(" ")[2]
        if before or name.count(" ") > 2 or self.counted[last] <= self.times[name]:
            return False
        ahead = self.text[max(0, start - 12) : start].split()
        article = bool(ahead) and self.signs[ahead[-1]] in "Do"
        return not article and (not self.table.capital_nouns or last in self.speaking)

    @cached_property
    def speaking(self) -> frozenset[str]:
        """The words beside a verb of saying: a surname is once among them, a noun hardly."""
        words = ["", *self.text.split(), ""]
        cues = [i for i, word in enumerate(self.low.split(), 1) if word.strip(PUNCTUATION) in self.verbs]
        return frozenset([words[beside].strip(PUNCTUATION) for i in cues for beside in (i - 1, i + 1)])

    def bare_of(self, run: str) -> str:
        """A capitalised run without what stands before its name; a story has most of its names again and again."""
        if run not in self.bared:
            self.bared[run] = self.bare(run.split())
        return self.bared[run]

    def bare(self, words: list[str], *, cut: bool = False) -> str:
        """A name without articles, offices and the like before it; from a first name on, where nouns have capitals too."""
        while words:
            word = ELIDED.sub("", words[0]) if "'" in words[0] else words[0]
            if self.signs[word.rstrip(".")] in WHO and not self.is_role(words[0]):
                break
            words = words[1:]
        if self.table.capital_nouns:
            office = max((i for i, word in enumerate(words[1:-1], 1) if self.is_role(word)), default=-1)
            words = words[office + 1 :]
            joined = words.index(self.table.origin) if self.table.origin in words else 0
            words = words[:joined] if joined > 1 else words
        if (
            len(words) > 1
            and words[0].isupper()
            and len(words[0]) > 2
            and not words[1].isupper()
            and words[1][0].isupper()
        ):
            words = words[1:]
        first = next((i for i, word in enumerate(words[:-1]) if custom_of(word)), 0)
        cut = cut or self.table.capital_nouns or (first > 0 and words[first - 1].isupper())
        return " ".join(words[first if cut else 0 :]) if words else ""

    def is_role(self, word: str) -> bool:
        """Whether a word is an office; where nouns are joined, also with more before it: "Synodalpräsidentin"."""
        low = word.lower().strip(",.")
        return low in self.roles or (self.table.capital_nouns and self.office_in(low) != "")

    def office_in(self, noun: str) -> str:
        """The office that ends a joined noun."""
        if noun[-SHORTEST:] not in self.ends:
            return ""
        return next((noun[start:] for start in range(len(noun) - SHORTEST + 1) if noun[start:] in self.roles), "")

    def is_person(self, name: str) -> bool:
        """Whether a name is surely a person's: it begins with a first name or an initial, or an office introduces it."""
        first, _, rest = name.partition(" ")
        return bool(rest) and (bool(custom_of(first)) or (len(first) == 2 and first[1] == ".") or name in self.people)

    @cached_property
    def by_word(self) -> dict[str, list[str]]:
        """Word → the names that hold it, in text order, each once."""
        found: dict[str, dict[str, None]] = {}
        for _, name in self.names:
            for word in name.split():
                found.setdefault(word, {})[name] = None
        return {word: list(names)[:HELD] for word, names in found.items()}

    def fullest(self, name: str) -> str:
        """The longest form of a name that the story has: a person's with its first name, a body's with what follows."""
        last = name.rpartition(" ")[2]
        if " " in name:
            low = f" {name.lower()}"
            longer = (one for one in self.by_word.get(last, ()) if one.lower().endswith(low) and self.is_person(one))
            return name if self.is_person(name) else next(longer, name)
        stem = name.removesuffix("s") if self.table.capital_nouns else name
        held = self.by_word.get(name) or self.by_word.get(stem, [])
        persons = [one for one in held if self.is_person(one)]
        ending = [one for one in held if one.endswith((f" {name}", f" {stem}"))]
        surnamed = [one for one in persons if one in ending]
        bodies = [] if custom_of(name) else [one for one in held if one.startswith(f"{name} ") and one not in persons]
        return (surnamed or persons or [one for one in ending if one.count(" ") == 1] or bodies or [name])[0]
