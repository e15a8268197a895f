"""Whom a mention means, in the languages that have a table: a surname, a pronoun, a function."""

from bisect import bisect_left, bisect_right
from functools import cached_property

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.languages.names import ELIDED, NAME, REACH, WHO, Names
from gazette_cli.quotes.languages.table import Language
from gazette_cli.story import Story
from gazette_cli.trail import note
from gazette_cli.words.names import BOTH, custom_of

NOTES = Pattern(r" ?[(\[][^()\[\]]{1,40}(?:[)\]]|$)")
OF = " de"
"""In a name behind an office a body's: "el alcalde | Club de Norlandia"."""
TRIES = 12
"""How many places of a noun are looked at."""
RECENT = 30
"""How many speeches back somebody is looked for."""
APART = Pattern(r"\b([^\W\d_]{1,7})['’](?=\w)")
"""What is joined to the next word: "L'élue"."""
INNER = Pattern(r"(?<=[^\W\d_][ ,:;])(?: |\w['’])?([^\W\d_a-z][^\W\d_]+)")
SENTENCE = Pattern(r"[.!?»”\"“]\s+(?=[^\W\d_])|\n")
SUBJECT = 60
"""Characters of a sentence in which its subject's name begins."""


class Voices(Names):
    """Who is named in a story, and who has spoken so far."""

    def __init__(self, story: Story, language: Language) -> None:
        super().__init__(story, language)
        self.starts = [0]
        for block in story.body:
            self.starts.append(self.starts[-1] + len(block.text) + 1)
        self.spoken: list[tuple[int, str]] = []
        """Where who has spoken."""
        self.quoted = sorted(
            (self.starts[b] + first, self.starts[b] + last) for quote in story.quotes for b, first, last in quote.spans
        )
        """Where words stand that somebody said."""
        self.offices: dict[str, str] = {}
        """The first office that is told of somebody."""
        self.articles = language.articles
        self.genders: dict[str, str] = {}
        """Of names and descriptions, as their articles tell."""
        self.how = ""
        """The rule that found the last speaker."""

    def resolve(self, mention: str, at: int) -> tuple[str | None, str | None]:
        """The speaker and the role that a mention at that place stands for."""
        low = mention.lower().replace("’", "'")
        if self.table.elided:
            mention = APART.sub(r"\1' ", mention)
        if low in self.rows["relatives"]:
            return self.antecedent(at), None
        if low in self.rows["male"]:
            return self.last("m", at), None
        if low in self.rows["female"]:
            return self.last("f", at), None
        if self.signs[mention] in "RWh":
            return self.last("", at), None
        core, _, aside = NOTES.sub("", mention).partition(", ")
        if not self.sure(mention, at):
            self.how = "not-surely-a-name"
            return None, None
        self.how = "name"
        for part in filter(None, (aside, core)):
            named = self.name_in(part)
            if named:
                role = core if part is aside else core[: core.rfind(named)]
                return self.fullest(named), self.without_article(role) or None
        return self.described(core, at), None

    def sure(self, mention: str, at: int) -> bool:
        """Whether a word that only begins sentences, where all words have capitals, is shown to be a name."""
        if (
            not mention.isalpha()
            or not mention[0].isupper()
            or self.text[max(0, at - 2) : at].strip(" ") not in ("", ".", "!", "?", "\n", "“", '"', "»", "”")
        ):
            return True
        return bool(custom_of(mention)) or self.fullest(mention) != mention or mention in self.inner

    @cached_property
    def inner(self) -> frozenset[str]:
        """The words that stand capitalised within a sentence."""
        return frozenset(m.group(1) for m in INNER.finditer(self.text))

    def antecedent(self, at: int) -> str | None:
        """Whom a relative pronoun stands behind: "Elena Prat, | quien"."""
        run = next(
            (m for m in NAME.finditer(self.text, max(0, at - REACH), at) if self.text[m.end() : at].strip() == ","),
            None,
        )
        if run is None:
            return self.last("", at)
        self.how = "who-after-a-name"
        return self.fullest(self.bare_of(run.group()))

    def name_in(self, phrase: str) -> str:
        """The name that ends a phrase and is no part of "of ..."; an empty string where the phrase is a description."""
        runs = list(NAME.finditer(phrase))
        if not runs or runs[-1].end() < len(phrase.rstrip(" .")):
            return ""
        words, before = runs[-1].group().split(), phrase[: runs[-1].start()].split()
        joined = any(self.signs[word.replace("’", "'")] in "oP" or word.endswith(("'", "’")) for word in before)
        name = self.bare(words, cut=joined)
        office = len(name.split()) < len(words) and self.is_role(words[len(words) - len(name.split()) - 1])
        if name.lower() in self.rows["bodies"] or (office and OF in name and not self.is_person(name)):
            return ""
        if not name or self.is_person(name):
            return name
        if self.table.capital_nouns:
            if before and name.count(" ") == 2:
                return name.partition(" ")[2]
            lone = not before and self.signs[words[0]] in WHO
            offices = any(map(self.is_role, words[:-1]))
            return (
                name
                if lone or offices or any(one.endswith(" " + name) and self.is_person(one) for _, one in self.names)
                else ""
            )
        return "" if joined else name

    def without_article(self, phrase: str) -> str:
        """A description without its article."""
        words = phrase.replace("’", "'").split()
        while words and self.signs[words[0]] in "DPo":
            words = words[1:]
        bare = " ".join(words).strip(" ,")
        return ELIDED.sub("", bare).replace("' ", "'") if self.table.elided else bare

    def described(self, phrase: str, at: int) -> str | None:
        """Who bears the function that a phrase names, or somebody just named; else the phrase itself."""
        bare = self.without_article(phrase)
        words = [word.lower().strip(",.") for word in bare.split()]
        if not words:
            return self.last("", at)
        definite = bare != phrase and phrase.partition(" ")[0].lower() not in self.rows["indefinite"]
        head = next((word for word in words if self.is_role(word)), "")
        self.how = "holds-that-office"
        if head and (holder := self.holder(head, set(words))):
            return holder
        if definite and not head and (holder := self.holder(bare.lower(), set(), adjacent=True)):
            return holder
        if definite and len(words) < 3 and not self.rows["bodies"].isdisjoint(words):
            body = next((name for _, name in reversed(self.spoken[-RECENT:]) if not self.is_person(name)), None)
            self.how = "last-body-that-spoke" if body else "description-as-printed"
            return body or bare
        noun = words[0].rpartition("-")[2]
        somebody = not self.rows["persons"].isdisjoint({noun, words[-1], words[-1].rpartition("-")[2]})
        proper = any(word[0].isupper() for word in bare.split()[1:])
        found = None
        if definite and (somebody or (head and not proper)):
            found = self.last(self.articles.get(phrase.partition(" ")[0].lower(), ""), at, surely=True)
        self.how = "another-word-for-the-same" if found else "description-as-printed"
        return found or bare

    def holder(self, noun: str, wanted: set[str], *, adjacent: bool = False) -> str | None:
        """The person beside whose name an office stands: "la alcaldesa de Westholm, Ana Ruiz", "Ana Ruiz, alcaldesa".

        Of several the one with more of the wanted words beside him, then the last to speak, then the first.
        """
        low = self.low
        ranks: dict[str, tuple[int, bool, int]] = {}
        for tail in dict.fromkeys(filter(None, (noun, self.office_in(noun)))):
            start = low.find(tail)
            for _ in range(TRIES):
                if start < 0:
                    break
                end = start + len(tail)
                found = self.beside(start, end, adjacent=adjacent)
                if found:
                    near = set(low[max(0, start - 20) : end + REACH].replace(",", " ").split())
                    rank = len(wanted & near), any(found == name for _, name in self.spoken), -len(ranks)
                    ranks[found] = max(rank, ranks.get(found, rank))
                start = low.find(tail, end)
        return max(ranks, key=lambda name: ranks[name], default=None)

    def beside(self, start: int, end: int, *, adjacent: bool) -> str | None:
        """The person named behind an office, or before it and a comma; right beside it if they are to be `adjacent`."""
        ahead = self.text[end : end + REACH].partition("\n")[0].partition(". ")[0]
        names = (
            self.bare_of(m.group()) for m in NAME.finditer(ahead) if not adjacent or not ahead[: m.start()].strip(" ,")
        )
        found = next((name for name in names if self.is_person(name)), None)
        if found:
            return self.fullest(found)
        before = self.text[max(0, start - REACH) : start].rpartition("\n")[2]
        name, comma, _ = before.rpartition(", ")
        runs = NAME.findall(name[-40:]) if comma else []
        last = self.bare_of(runs[-1]) if runs and name.endswith(runs[-1]) else ""
        return last if self.is_person(last) else None

    def last(self, gender: str, at: int, *, surely: bool = False) -> str | None:
        """The last to speak whom a pronoun of that gender fits, else the person named last before a place."""
        for where, name in reversed(self.spoken[-RECENT:]):
            if self.fits(name, gender, person=surely):
                later = self.subject(where, at, gender)
                self.how = "sentence-about" if later else "spoke-before"
                return later or name
        named = self.persons_named
        i = bisect_left(named, (at, ""))
        near = [*reversed(named[max(0, i - RECENT) : i]), *named[i : i + RECENT]]
        found = next((name for _, name in near if self.fits(name, gender, person=True)), None)
        self.how = "named-near" if found else "pronoun-without-a-name"
        return found

    @cached_property
    def begins(self) -> list[int]:
        """Where the sentences begin, but for the first."""
        return [m.end() for m in SENTENCE.finditer(self.text)]

    def subject(self, low: int, at: int, gender: str) -> str | None:
        """The person with whose name the last sentence between two places begins that has a person's name."""
        begins = self.begins
        for begin in reversed(begins[bisect_right(begins, low) : bisect_left(begins, at)]):
            for m in NAME.finditer(self.text, begin, min(at, begin + SUBJECT)):
                i = bisect_left(self.quoted, (m.start() + 1, 0)) - 1
                if i >= 0 and m.start() < self.quoted[i][1]:
                    continue
                name = self.fullest(self.bare_of(m.group()) or "-")
                if self.is_person(name):
                    return name if self.fits(name, gender, person=True) else None
        return None

    def fits(self, name: str, gender: str, *, person: bool) -> bool:
        """Whether a name can be meant by a pronoun of that gender, or by a noun for a person."""
        told = self.genders.get(name) or custom_of(name.split()[0]).replace(BOTH, "")
        lone = " " not in name and name[0].isupper() and not self.table.capital_nouns
        sure = self.is_person(name) or lone or (not person and bool(told))
        return told in ("", gender or told) and (sure or not (gender or person))


def name_speakers(story: Story, language: Language) -> None:
    """Fill `speaker` and `role` of the story's quotations, in place."""
    voices = Voices(story, language)
    for quote in story.quotes:
        if quote.speaker_span:
            b, start, end = quote.speaker_span
            voices.meet(story.body[b].text[start:end])
    for quote in story.quotes:
        if quote.speaker_span:
            b, start, end = quote.speaker_span
            mention = story.body[b].text[start:end]
            quote.speaker, quote.role = voices.resolve(mention, voices.starts[b] + start)
            article = language.articles.get(mention.partition(" ")[0].lower())
            if quote.speaker and article:
                voices.genders.setdefault(quote.speaker, article)
        else:
            b, start, _ = quote.spans[0]
            quote.speaker = voices.last("", voices.starts[b] + start)
            voices.how = ("subject-left-out" if quote.cue_span else "carried-on") if quote.speaker else "nobody-before"
        note(quote, voices.how)
        if quote.speaker:
            quote.role = (
                voices.offices.setdefault(quote.speaker, quote.role)
                if quote.role
                else voices.offices.get(quote.speaker)
            )
            voices.spoken.append((voices.starts[b] + start, quote.speaker))
