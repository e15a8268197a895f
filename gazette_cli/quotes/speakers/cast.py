"""Who speaks in one story: the voices, in the order of their words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate

from gazette_cli.quotes.lists.people import PLACES
from gazette_cli.quotes.lists.small_words import JOINED
from gazette_cli.quotes.speakers.introductions import fuller, role_of
from gazette_cli.quotes.speakers.mentions import BODY, GROUP, NAME, PERSON, Mention, read
from gazette_cli.quotes.speakers.names import QUOTED, gender_of, key
from gazette_cli.quotes.speakers.phrases import OWNERS, PREPOSITION, gender_in, roles_in
from gazette_cli.quotes.speakers.register import Register
from gazette_cli.story import Quote, Span, Story
from gazette_cli.words.sentences import ENDS
from gazette_cli.words.trade import COMPANIES

REACH = 1500
"""How many characters a pronoun reaches back."""
NEAR = 400
"""How many of them are looked at first."""
SENTENCES = 9
"""How many sentences."""


RECENT = 60
"""How many speeches back somebody is looked for."""


class Voice:
    """A person, a body or a nameless source that speaks in the story."""

    __slots__ = ("gender", "heads", "kind", "name", "role")

    def __init__(
        self, name: str, kind: str, gender: str = "", role: str | None = None, heads: set[str] | None = None
    ) -> None:
        self.name = name
        """The fullest that the story gives."""
        self.kind = kind
        """As a mention's."""
        self.gender = gender
        """`m`, `f` or an empty string."""
        self.role = role
        self.heads: set[str] = set() if heads is None else heads
        """The nouns it answers to: {"minister"}."""

    def fits(self, gender: str) -> bool:
        """Whether "he" (`m`), "she" (`f`) or, for an empty string, any of the two can stand for it."""
        return self.kind == PERSON and (not gender or self.gender in ("", gender))

    @property
    def is_body(self) -> bool:
        """Whether "the company" can be said of it."""
        if self.kind == PERSON:
            return not self.gender and not self.heads and " " in self.name
        return self.kind == BODY or (self.kind == NAME and key(self.name) not in PLACES)


class Cast:
    """The voices of one story, and the text they stand in."""

    def __init__(self, story: Story) -> None:
        texts = [block.text for block in story.body]
        self.text = "\n".join(texts)
        """The body, a line for each block; the places below are offsets into it."""
        self.starts = [0, *accumulate([len(text) + 1 for text in texts])]
        self.register = Register(self.text, story.headline)
        self.said: list[tuple[int, Voice]] = []
        """Where who has spoken so far, in text order."""
        self.quotes: list[Quote] = []
        """What has been said so far."""
        self.names: dict[str, Voice] = {}
        """Whom mentions by name stand for."""
        self.named_by: dict[str, str] = {}
        """By which rule they do."""
        self.how = ""
        """The rule that found the last speaker."""
        self.study: str | None = None
        """Who wrote the study that the story is about; None until somebody asks."""
        self.heard = 0
        """Up to where in `text` something has been said."""
        self._voices: dict[str, Voice] = {}
        self._persons: dict[str, Voice] = {}
        self._quoted: dict[int, list[tuple[int, int]]] = {}

    def place(self, span: Span) -> int:
        """Where a span begins in `text`."""
        return self.starts[span[0]] + span[1]

    def voice(self, name: str, kind: str, gender: str = "", heads: set[str] | None = None) -> Voice:
        """The voice of that name, new or known."""
        found = self._voices.get(name)
        if found is None:
            found = self._voices[name] = Voice(name, kind, gender, None, heads or set())
        return found

    def known(self, name: str) -> Voice | None:
        """The voice of that name, if it has been met."""
        return self._voices.get(name)

    def named(self, mention: Mention) -> Voice:
        """The person or the body that a mention names."""
        self.how = "name"
        if mention.kind == BODY:
            called = self.called(mention.name)
            return called or self.voice(self.register.body(mention.name), BODY, heads={mention.head})
        found = self._persons.get(mention.name) if not mention.gender else None
        if found is None:
            name, shown = self.register.person(mention.name, mention.gender)
            doubtful = not shown or " " in name
            if doubtful and not mention.role and name == mention.name and (body := self.called(name)):
                found = body
            elif mention.kind == NAME and not shown:
                found = self.voice(self.register.body(mention.name), NAME)
            else:
                found = self._person(name, mention)
            if not mention.gender:
                self._persons[mention.name] = found
        return found

    def _person(self, name: str, mention: Mention) -> Voice:
        voice = self._voices.get(name)
        if voice is None or voice.kind != PERSON:
            role = fuller(role_of(self.text, name, self.heard), mention.role)
            gender = gender_in(role or "") or mention.gender or gender_of(name.split(" ", 1)[0])
            voice = self._voices[name] = Voice(
                name, PERSON, gender, role, roles_in(PREPOSITION.split(role)[0]) if role else set()
            )
        return voice

    def nicknamed(self, mention: Mention, text: str) -> Voice | None:
        """The person of a mention that holds a nickname in marks, who answers to his other names from there on."""
        first, _, last = mention.name.partition(" ")
        if mention.kind != PERSON or not last or mention.name in text:
            return None
        name = text[text.index(first) :]
        voice = self._person(name, mention)
        self.how = "nickname-and-name"
        self.names.setdefault(last.rpartition(" ")[2], voice)
        self.names.setdefault(mention.name, voice)
        return voice

    def called(self, name: str) -> Voice | None:
        """A body that has spoken, by the beginning of its name, a company also by another word of it."""
        for _, voice in self.recent():
            if voice.kind == BODY and name in voice.name:
                words = voice.name.split()
                if voice.name.startswith(name + " ") or (name in words and key(words[-1]) in COMPANIES):
                    self.how = "part-of-a-name-that-spoke"
                    return voice
        return None

    def pair(self, mention: Mention) -> Voice:
        """Two persons who speak as one, or a body that is called after two."""
        parts = [read(part) for part in mention.name.split(JOINED)]
        if not all(part.role or self.register.person(part.name)[1] for part in parts):
            return self.named(Mention(BODY, mention.name, named=True))
        voice = self.voice(JOINED.join(self.named(part).name for part in parts), GROUP, heads=roles_in(mention.name))
        self.how = "two-names"
        return voice

    def recent(self, number: int = RECENT) -> Iterator[tuple[int, Voice]]:
        """Where who has spoken, the last first."""
        return reversed(self.said[-number:])

    def last(self, gender: str) -> Voice | None:
        """The last person that spoke and that a pronoun of that gender fits."""
        self.how = "last-who-fits"
        return next((voice for _, voice in self.recent() if voice.fits(gender)), None)

    def answering(self, mention: Mention) -> Voice | None:
        """The voice that answers to a description's noun: the one that shares most of its other words, then the last.

        None where several answer and the other words fit none of them.
        """
        others = {key(word) for word in mention.name.split()[1:]} - {mention.head}
        owned = mention.name.split(" ", 1)[0].endswith(OWNERS)
        ranks: dict[str, tuple[int, Voice]] = {}
        for _, voice in self.recent():
            if (
                mention.head in voice.heads
                and (voice.kind == GROUP) == (mention.kind == GROUP)
                and voice.name not in ranks
            ):
                words = f"{voice.role or ''} {voice.name}".split() if others else ()
                ranks[voice.name] = sum(key(word) in others for word in words), voice
        shared, best = max(ranks.values(), key=lambda rank: rank[0], default=(0, None))
        vague = not shared and (owned or (others and len(ranks) > 1 and mention.kind == PERSON))
        return None if vague else best

    def sentences(self, at: int) -> Iterator[tuple[int, int]]:
        """The sentence that a place stands in, up to it, then the ones before, nearest first.

        They are those of the text around the place: `quotes/speech` parts whole paragraphs by their words' signs, where a
        quotation is one word of its sentence, and what somebody says in it is no sentence of its own.
        """
        high, seen = at, 0
        for reach in (NEAR, REACH):
            low = max(0, at - reach)
            ends = [match.end() for match in ENDS.finditer(self.text, low, high)]
            for end in reversed(ends if low else [0, *ends]):
                yield end, high
                high, seen = end, seen + 1
                if seen == SENTENCES:
                    return

    def hear(self, quote: Quote) -> bool:
        """Take note of a quotation's words; whether they stand in the words of one before it."""
        at = self.place(quote.spans[0])
        nested = at < self.heard and any(low <= at < high for low, high in self._content(5))
        self.quotes.append(quote)
        last = quote.spans[-1]
        self.heard = max(self.heard, self.starts[last[0]] + last[2])
        return nested

    def forget(self, heard: int) -> None:
        """Take the last quotation back, which turned out to be none."""
        self.quotes.pop()
        self.heard = heard

    def _content(self, number: int) -> Iterator[tuple[int, int]]:
        """The places of the words of the last few quotations."""
        for quote in self.quotes[-number:]:
            for block, low, high in quote.spans:
                yield self.starts[block] + low, self.starts[block] + high

    def in_speech(self, at: int) -> bool:
        """Whether a place stands between quotation marks, or in words that are reported."""
        block = bisect_right(self.starts, at) - 1
        marked = self._quoted.get(block)
        if marked is None:
            low, high = self.starts[block], self.starts[block + 1]
            marked = self._quoted[block] = [match.span() for match in QUOTED.finditer(self.text, low, high)]
        i = bisect_left(marked, (at, at)) - 1
        return (i >= 0 and at < marked[i][1]) or any(low <= at < high for low, high in self._content(8))
