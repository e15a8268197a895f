"""The one model between readers and writers. The order of the fields is the order of the record's keys."""

from dataclasses import dataclass, field

PARAGRAPH = "paragraph"
CROSSHEAD = "crosshead"
ITEM = "item"
TABLE = "table"

Span = tuple[int, int, int]
"""A stretch of the body: block index, start and end as offsets into that block's text."""


class Part:
    """What the parts of the model have in common: equal where their values are, and printed with those they have."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in names(type(self)))

    def __repr__(self) -> str:
        given = [f"{name}={value!r}" for name in names(type(self)) if (value := getattr(self, name)) not in (None, [])]
        return f"{type(self).__name__}({', '.join(given)})"


def names(part: type[Part]) -> tuple[str, ...]:
    """The fields of a part, in order."""
    return tuple(part.__annotations__)


@dataclass(slots=True, eq=False, repr=False)
class Block(Part):
    """A piece of the body."""

    kind: str
    """`paragraph`, `crosshead`, `item` or `table`."""
    text: str
    """White space folded, characters otherwise as printed."""


@dataclass(slots=True, eq=False, repr=False)
class Byline(Part):
    """Who wrote the story."""

    text: str
    """As printed: "By JANE ROE and JOHN DOE, Example Press"."""
    names: list[str] = field(default_factory=list)
    """The persons, without "By", each as printed."""
    affiliation: str | None = None
    """"Example Press", "Sports Writer" or None."""


@dataclass(slots=True, eq=False, repr=False)
class Dateline(Part):
    """Where, when and by which agency the story was filed."""

    text: str
    """As printed, its closing dash among it."""
    place: str | None = None
    """As printed, region and all: "KUALA LUMPUR", "OSLO, Norway", "PARIS/LONDON"."""
    date: str | None = None
    """ISO 8601; `--03-03` where the copy gives no year."""
    agency: str | None = None
    """As printed: "AP", "Xinhua"."""


@dataclass(slots=True, eq=False, repr=False)
class Quote(Part):
    """Something that a source is reported to have said or written."""

    text: str
    """What was said, its parts joined by a space, without the marks around it."""
    kind: str
    """`direct`, `mixed` or `indirect`."""
    speaker: str | None
    """The fullest name the story gives, without title; an unnamed source's description, without article or possessive.

    None if it can't be told.
    """
    role: str | None
    """Title or description as the story gives it."""
    cue: str | None
    """"said", "called for", "according to"."""
    spans: list[Span]
    """The parts."""
    speaker_span: Span | None = None
    """The mention in the cue's own sentence ("He")."""
    cue_span: Span | None = None
    """The cue."""


@dataclass(slots=True, eq=False, repr=False)
class Source(Part):
    """Whose copy it is."""

    text: str
    """The source line as printed."""
    name: str | None = None
    """"Islamic Republic News Agency", or a URL, or the body that issued the release."""
    abbreviation: str | None = None
    """"IRNA"; None where it is not printed."""


@dataclass(slots=True, eq=False, repr=False)
class Publisher(Part):
    """Who republished the story."""

    name: str | None = None
    """As the blurb names it."""
    blurb: str | None = None
    """What the publisher says of itself, as printed."""


@dataclass(slots=True, eq=False, repr=False)
class About(Part):
    """Boilerplate about a company, or a note about an author."""

    kind: str
    """`company` or `author`."""
    name: str | None
    """Whom it is about."""
    text: str
    """With its heading, as printed."""


@dataclass(slots=True, eq=False, repr=False)
class Subject(Part):
    """What a story is about, by a scheme of subjects."""

    code: str | None
    """`medtop:20000337`, or a URI; None where only a name is declared."""
    name: str | None
    """As declared, in the story's own language where there are several."""


@dataclass(slots=True, eq=False, repr=False)
class Media(Part):
    """A picture, a video or another file that goes with the story."""

    kind: str
    """`picture`, `video`, `audio`, `graphic` or `text`."""
    uri: str | None
    """Where it is, or what it is called."""
    caption: str | None = None
    """What it shows, as declared."""
    credit: str | None = None
    """Whose it is."""


@dataclass(slots=True, eq=False, repr=False)
class Furniture(Part):
    """What stands in the input and is no part of the story."""

    kind: str
    """`junk`, `caption`, `related`, `embed`, `timestamp`, `end_mark`, `legal`, `source` or `slug`."""
    text: str
    """As printed."""


@dataclass(slots=True, eq=False, repr=False)
class Story(Part):
    """One story: what a reader gives and a writer prints."""

    file: str = "-"
    """The input's name as given; `-` for standard input."""
    part: int = 1
    """1, 2, … when one input holds several stories."""
    format: str = "text"
    """The reader that was used."""
    headline: str | None = None
    """None where the copy has none; a headline alone is a story too."""
    kicker: str | None = None
    """Section or label line above the headline."""
    subhead: str | None = None
    """Deck: the lines between headline and story."""
    summary: str | None = None
    """Abstract or standfirst that is no part of the body, where the input declares one."""
    byline: Byline | None = None
    """Who wrote it."""
    dateline: Dateline | None = None
    """Where, when and by which agency it was filed."""
    body: list[Block] = field(default_factory=list)
    """The story's text in order, without dateline, credits and sign-offs."""
    quotes: list[Quote] = field(default_factory=list)
    """In text order."""
    source: Source | None = None
    """Whose copy it is, by its source line."""
    provider: str | None = None
    """Who sent it, where that is declared apart from the source."""
    publisher: Publisher | None = None
    """Who republished it."""
    about: list[About] = field(default_factory=list)
    """Boilerplate about companies, notes about authors."""
    credits: list[str] = field(default_factory=list)
    """"Reporting by …; Editing by …", "Translated by …"."""
    contacts: list[str] = field(default_factory=list)
    """Contact blocks: name, telephone, address."""
    copyright: str | None = None
    """The copyright line."""
    usage_terms: str | None = None
    """What may be done with the story, as declared."""
    notes: list[str] = field(default_factory=list)
    """Editor's notes, embargo and correction lines."""
    slug: str | None = None
    """Slug or keyword line as printed."""
    take: str | None = None
    """Take and version words as printed: "1st Ld-Writethru", "2ND LEAD"."""
    keywords: list[str] = field(default_factory=list)
    """Where the input declares them."""
    subjects: list[Subject] = field(default_factory=list)
    """By a scheme of subjects, where the input declares them."""
    genres: list[str] = field(default_factory=list)
    """Names of genres, where the input declares them."""
    language: str | None = None
    """BCP 47 tag when the input declares it."""
    located: str | None = None
    """Where the story comes from, as its metadata has it."""
    created: str | None = None
    """When its first version was made: ISO 8601, as precise as the input."""
    published: str | None = None
    """ISO 8601, as precise as the input."""
    modified: str | None = None
    """ISO 8601, as precise as the input."""
    embargo: str | None = None
    """Not to be published before: ISO 8601."""
    status: str | None = None
    """`usable`, `withheld` or `canceled`, where the input declares it."""
    urgency: int | None = None
    """From 1, most urgent, to 9."""
    version: str | None = None
    """As the input numbers it."""
    type: str | None = None
    """`text`, `picture`, `video`, `audio`, `graphic` or `composite`, where the input declares it."""
    uri: str | None = None
    """The page's or item's own address or identifier."""
    media: list[Media] = field(default_factory=list)
    """Pictures, videos and other files that the input declares with it."""
    furniture: list[Furniture] = field(default_factory=list)
    """What is no part of the story."""
    warnings: list[str] = field(default_factory=list)
    """Stable codes: `no-headline`, `no-body`, `encoding-guessed`, …"""

    @property
    def lede(self) -> str | None:
        """The first paragraph of the body."""
        return next((block.text for block in self.body if block.kind == PARAGRAPH), None)

    def to_dict(self) -> dict[str, object]:
        """The record: the keys of `FIELDS`, with dicts, lists, strings and numbers in it."""
        return {name: _bare(getattr(self, name)) for name in FIELDS}

    def to_json(self) -> str:
        """The record on one line, as `gazette parse -t jsonl` prints it."""
        import orjson

        return orjson.dumps(record(self)).decode()

    def __repr__(self) -> str:
        told = self.headline or (self.lede or "")[:60]
        return f"<Story {told!r}, {self.file} part {self.part}, {len(self.body)} blocks, {len(self.quotes)} quotes>"


def _bare(value: object) -> object:
    """A value of the model as a record has it."""
    if isinstance(value, Part):
        return {name: _bare(getattr(value, name)) for name in names(type(value))}
    if isinstance(value, list | tuple):
        return [_bare(each) for each in value]
    return value


def gaps(story: Story) -> list[str]:
    """The warnings that a story earns by what it lacks, and by what it must not be published for."""
    lacks = [code for code, part in (("no-headline", story.headline), ("no-body", story.body)) if not part]
    if story.type not in (None, "text", "composite"):
        lacks = []
    held = [story.status] if story.status in ("canceled", "withheld") else []
    return [*lacks, *held, *(["embargoed"] if story.embargo and "embargoed" not in story.warnings else [])]


FIELDS = tuple(key for name in names(Story) for key in (("lede", name) if name == "body" else (name,)))
"""The record's keys, in order: those of the story, and its lede before its body."""

VERSION = "1.1"
"""Of the record: the second number rises when a key or value comes, the first when one goes or changes its meaning."""


def record(story: Story, fields: tuple[str, ...] = FIELDS) -> dict[str, object]:
    """The story as a mapping, its parts left as dataclasses (orjson writes those as they are)."""
    return {name: getattr(story, name) for name in fields}
