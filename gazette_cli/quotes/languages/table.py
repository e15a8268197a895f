"""What a language's table holds, and what is made of it: every word's sign, every form of a cue."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import CLASSES
from gazette_cli.quotes.words import TOKEN, Shapes

SAY, ASK, MARKS, TAG = "say", "ask", "marks", "tag"
"""What a cue takes: a clause; what somebody is to do; only words in marks ("criticó «la falta» de obras");
only a speaker, behind what he said ("so Falk")."""
FINITE, PARTICIPLE, GERUND, INFINITIVE = "V", "E", "K", "B"
"""Forms of a cue, which are its signs: "dijo", "ha dicho", "diciendo", "decir"."""
PRINTED = ".;:,-(\"')"
"""Marks have the same signs in every language."""
NAME_PARTICLES = ("von", "van", "der", "den", "bin", "ibn", "ben")
"""Small words in names of all countries, read as "of" where the language has no other use for them."""
ELIDED = Pattern(
    r"[^\W\d_]{1,7}['’](?=\w)|-(?:t-)?(?:ils?|elles?|on|lhes?|nos|me|se)\b|"
    + TOKEN.source[1:-1].replace("(?!\\.[A-Z][a-z])", r"(?!-(?:t-)?(?:ils?|elles?|on|lhes?|nos|me|se)\b)")
)


class Table(NamedTuple):
    """A language as its editor writes it: rows of words, in lower case."""

    code: str
    """As BCP 47 has it: "fr"."""
    signs: dict[str, str]
    """Letter → words. The letters are those of English (`alphabet.LEGEND`), besides `E` for the participle of a cue."""
    say: str
    """Cues that take a clause, in the infinitive; `mit|teilen` is a verb that parts with its particle."""
    ask: str
    """Cues that take what somebody is to do."""
    marks: str
    """Cues that take words in marks only."""
    endings: dict[str, str]
    """End of an infinitive → the ends of its finite forms | participles | gerund; `+` doubles nothing and stands for none."""
    irregular: dict[str, str]
    """Infinitive → its forms in the same order, where the ends don't give them."""
    sources: str
    """Phrases that name a source without a verb, parted by `;`: "selon", "de acuerdo con"."""
    behind: str = ""
    """Words that name a source which they follow: "zufolge"."""
    tags: str = ""
    """Words that stand for a verb behind what was said: "so"."""
    prefix: str = ""
    """Of a participle: "ge"."""
    unprefixed: tuple[str, ...] = ()
    """Verbs that begin so have none."""
    foreign: tuple[str, ...] = ()
    """Nor have those that end so: "-ieren"."""
    origin: str = ""
    """Before a place behind a person's name, where a name may hold it too: "von"."""
    particles: str = ""
    """Ends of verbs that part: without its own one such a verb is no cue."""
    of: str = "oD?"
    """What joins a noun to what it belongs to, in signs."""
    adverbs: tuple[str, ...] = ()
    """Ends of adverbs."""
    before_clause: str = ""
    """Words between a cue and an infinitive that are no content: "di"."""
    infinitives: tuple[str, ...] = ()
    """Ends of infinitives that a cue may take as its content."""
    comma_clause: bool = False
    """Whether a comma alone opens reported speech: "Falk sagte, die Halle sei leer"."""
    capital_nouns: bool = False
    """Whether nouns are written with a capital."""
    dropped: bool = False
    """Whether a sentence needs no subject: who spoke last goes on."""
    male: str = "el"
    """Pronouns of a man, and of a woman."""
    female: str = "ella"
    dialogue: bool = False
    """Whether a dash opens speech: "—No hay sitio —dijo Ana Ruiz"."""
    indefinite: str = ""
    """Articles of somebody new: whom no earlier name is meant by."""
    masculine: str = ""
    """Articles of one gender, and of the other."""
    feminine: str = ""
    relatives: str = ""
    """Relative pronouns: "quien"."""
    bodies: str = ""
    """Nouns for a body or a paper just named, whatever its name: "la organización", "the text"."""
    persons: str = ""
    """Nouns for somebody just named, whatever his office: "der Mann", "la dirigente"."""
    roles: str = ""
    """Offices that stand before a name: "Landrat Ole Brandt"."""
    elided: bool = False
    """Whether short words are joined to the next by an apostrophe: "l'élue"."""


class Cue(NamedTuple):
    """A form of a verb of saying."""

    takes: str
    form: str
    particles: tuple[str, ...]
    """With which of them it is one; an empty string for none."""
    both: bool = False
    """Whether it is a participle too: "erklärt"."""


SHORTEST = 5
"""Letters of an office that may end a joined noun."""
ROWS = (
    "particles",
    "behind",
    "before_clause",
    "relatives",
    "male",
    "female",
    "indefinite",
    "roles",
    "persons",
    "bodies",
)
"""Rows of a table that are asked for words."""


class Language:
    """A table, ready for reading."""

    def __init__(self, table: Table, cues: dict[str, Cue], shapes: Shapes, sources: list[tuple[str, ...]]) -> None:
        self.table = table
        self.cues = cues
        self.shapes = shapes
        self.sources = {phrase: max(phrase, key=len) for phrase in sources}
        """The phrases that name a source, as words, most words first, each with its longest word."""
        self.rows: dict[str, frozenset[str]] = {name: frozenset(getattr(table, name).split()) for name in ROWS}
        """The words of a row."""
        self.verbs = frozenset(word for word, sign in shapes.signs.items() if sign in (FINITE, PARTICIPLE))
        """Verbs of saying, as they stand in a sentence with a subject."""
        self.ends = frozenset(role[-SHORTEST:] for role in self.rows["roles"])
        """The last letters of offices: what ends otherwise is no joined noun of one."""
        self.articles = dict.fromkeys(table.masculine.split(), "m") | dict.fromkeys(table.feminine.split(), "f")
        """Article → gender."""


class Signs(dict[str, str]):
    """Word → sign; one that no table has goes by its shape."""

    def __init__(self, adverbs: tuple[str, ...]) -> None:
        super().__init__()
        self.adverbs = adverbs

    def __missing__(self, word: str) -> str:
        low = word.replace("’", "'").lower()
        found = self.get(low)
        if found:
            return found
        if word[0].isdigit():
            return "0"
        if self.adverbs and low.endswith(self.adverbs):
            return "v"
        if not word[0].isalpha():
            return "R" if word.startswith("-") else "a"
        if word[0].isupper():
            return "N" if len(word) > 1 else "I"
        return "a"


def language(table: Table) -> Language:
    """The language of a table."""
    cues = cues_of(table)
    signs = Signs(table.adverbs)
    for sign in PRINTED:
        signs.update(dict.fromkeys(CLASSES[sign].split(), sign))
    signs.update(dict.fromkeys(NAME_PARTICLES, "o"))
    signs.update({form: cue.form for form, cue in cues.items()})
    for sign, words in table.signs.items():
        signs.update(dict.fromkeys(words.split(), sign))
    sources = [tuple(phrase.split()) for phrase in table.sources.split(";")]
    for phrase in sources:
        if len(phrase) == 1:
            signs[phrase[0]] = "@"
    signs.update(dict.fromkeys(table.behind.split(), "@"))
    shapes = Shapes(signs, ELIDED if table.elided else TOKEN)
    return Language(table, cues, shapes, sorted(sources, key=len, reverse=True))


def cues_of(table: Table) -> dict[str, Cue]:
    """Every form of every cue."""
    found: dict[str, Cue] = {}
    for takes, verbs in ((SAY, table.say), (ASK, table.ask), (MARKS, table.marks)):
        for verb in verbs.split():
            particle, _, stem = verb.rpartition("|")
            for word, form in forms(table, particle, stem):
                known = found.get(word)
                if known and known.form == FINITE and form == PARTICIPLE:
                    found[word] = known._replace(both=True)
                elif known and known.form == form:
                    found[word] = known._replace(particles=(*known.particles, particle if form == FINITE else ""))
                elif not known:
                    found[word] = Cue(takes, form, (particle if form == FINITE else "",))
            for word, form in forms(table, particle, stem) if particle else ():
                if form == FINITE:
                    found.setdefault(particle + word, Cue(takes, FINITE, ("",)))
    for word in table.tags.split():
        found[word] = Cue(TAG, FINITE, ("",))
    return found


def forms(table: Table, particle: str, verb: str) -> list[tuple[str, str]]:
    """Every form of a verb, with its sign."""
    row = table.irregular.get(verb)
    if row is None:
        end = next(end for end in sorted(table.endings, key=len, reverse=True) if verb.endswith(end))
        stem = verb.removesuffix(end)
        parts = [[stem + one.strip("+") for one in part.split()] for part in table.endings[end].split("|")]
        if table.prefix and not (verb.startswith(table.unprefixed) or verb.endswith(table.foreign)):
            parts[1] = [table.prefix + one for one in parts[1]]
    else:
        parts = [part.split() for part in row.split("|")]
    finite, participles, gerunds = (*parts, [], [], [])[:3]
    return (
        [(word, FINITE) for word in finite]
        + [(particle + word, PARTICIPLE) for word in participles]
        + [(word, GERUND) for word in gerunds]
        + [(particle + verb, INFINITIVE)]
    )
