"""Markdown with YAML front matter, as Hugo, Jekyll, Pelican and Obsidian read it."""

from collections.abc import Callable, Iterable, Iterator

import orjson

from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, TABLE, Block, Story
from gazette_cli.writers import Options, Sink

HOLDS = frozenset(
    "headline kicker subhead summary byline dateline lede body quotes source publisher credits slug keywords language "
    "published embargo uri".split()
)
"""What the front matter and the text below it have."""

Value = str | list[str] | None


class Bare(str):
    """A scalar that YAML reads as a date when it stands without quotation marks."""

    __slots__ = ()


def _date(story: Story) -> Bare | None:
    """When it was published, else the dateline's date if that is a full one; site builders take no other."""
    stamps = (story.published, story.dateline.date if story.dateline else None)
    return next((date for stamp in stamps if stamp and (date := bare_date(stamp))), None)


FRONT_MATTER: dict[str, Callable[[Story], Value]] = {
    "title": lambda story: story.headline,
    "subtitle": lambda story: story.subhead,
    "summary": lambda story: story.summary,
    "section": lambda story: story.kicker,
    "author": lambda story: story.byline.names or [story.byline.text] if story.byline else None,
    "dateline": lambda story: story.dateline.text if story.dateline else None,
    "place": lambda story: story.dateline.place if story.dateline else None,
    "date": _date,
    "embargo": lambda story: bare_date(story.embargo) or story.embargo if story.embargo else None,
    "agency": lambda story: story.dateline.agency if story.dateline else None,
    "source": lambda story: story.source.name or story.source.text if story.source else None,
    "publisher": lambda story: story.publisher.name if story.publisher else None,
    "speakers": lambda story: list(dict.fromkeys(quote.speaker for quote in story.quotes if quote.speaker)),
    "slug": lambda story: story.slug,
    "tags": lambda story: story.keywords,
    "lang": lambda story: story.language,
    "url": lambda story: story.uri,
    "source_file": lambda story: story.file,
}
"""The keys of the front matter, in order; those without a value are left out."""

STAMP = Pattern(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?")

NOT_IN_YAML = Pattern(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""JSON allows these in a string as they are; YAML does not, or folds them."""

ESCAPED = Pattern(
    r"""(?x)
      [\\`*\[\]<>|~{}]            # code, emphasis, links, tags, tables, Liquid and Hugo shortcodes
    | (?<![^\W_])_ | _(?![^\W_])  # emphasis; in the middle of a word it is none
    | (?<=[{])% | %(?=[}])        # Liquid
    | =(?==) | %(?=%)             # a highlight and a comment in Obsidian
    | (?<![^\s(])[#](?=\w)        # a tag in Obsidian
    | (?<=\s)[#](?=[#]{0,9}$)     # the end of a heading
    | &(?=\#?\w{1,32};)           # an entity
    | ^(?:[#]{1,6}(?=\s|$) | [-+](?=\s|$) | -(?=-) | [=:](?=\s|=|:|$))  # heading, item, rule, definition
    | ^\$\$ | \$(?=[^\s$])        # mathematics in Obsidian and Pandoc
    """
)
"""What Markdown, or a common reader of it, would take for a mark."""

NUMBERED = Pattern(r"^(\d{1,9})([.)])(?=\s|$)")
"""A list item at the beginning of a line, "1986. It was …"."""

BREAK = "  \n"
"""Blanks that keep a line apart from the next one."""

PREFIX = {CROSSHEAD: "## ", ITEM: "- "}


def fields(options: Options) -> tuple[str, ...]:
    """The keys of the front matter."""
    return tuple(FRONT_MATTER)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print a document a story, a blank line between."""
    keys = options.fields or fields(options)
    between = ""
    for story in stories:
        document = "\n\n".join(("\n".join(_front_matter(story, keys)), *_body(story.body), *_end(story)))
        out.write(f"{between}{document}\n".encode())
        between = "\n"


def _front_matter(story: Story, keys: Iterable[str]) -> Iterator[str]:
    yield "---"
    for key in keys:
        if value := FRONT_MATTER[key](story):
            yield f"{key}: {_scalar(value)}"
    yield "---"


def _scalar(value: str | list[str]) -> str:
    """The value in YAML: a string or list as JSON has it."""
    if isinstance(value, Bare):
        return value
    return NOT_IN_YAML.sub(lambda char: f"\\u{ord(char[0]):04x}", orjson.dumps(value).decode())


def bare_date(stamp: str) -> Bare | None:
    """The ISO 8601 date or time as YAML has it: a day, or down to the second; None for what is vaguer than a day."""
    found = STAMP.fullmatch(stamp)
    if not found:
        return None
    day, minute, second, zone = found.groups(default="")
    return Bare(f"{day}T{minute}{second or ':00'}{zone}" if minute else day)


def _body(blocks: list[Block]) -> Iterator[str]:
    """Its blocks; items that follow each other are one list."""
    items: list[str] = []
    for block in blocks:
        if items and block.kind != ITEM:
            yield "\n".join(items)
            items = []
        if block.kind == ITEM:
            items.append(_block(block))
        else:
            yield _block(block)
    if items:
        yield "\n".join(items)


def _block(block: Block) -> str:
    """The block; a table keeps its lines, and one of a single line ends as if another followed: it is told by that."""
    if block.kind == TABLE:
        lines = [escaped(line) for line in block.text.splitlines()]
        return BREAK.join(lines if len(lines) > 1 else (*lines, "")).rstrip("\n")
    return PREFIX.get(block.kind, "") + escaped(block.text)


def _end(story: Story) -> Iterator[str]:
    """Credits, source line and blurb, in italics."""
    source = story.source and story.source.text
    blurb = story.publisher and story.publisher.blurb
    for text in (*story.credits, source, blurb):
        if text and text.strip():
            yield f"*{escaped(text)}*"


def escaped(text: str) -> str:
    """The text on one line, as Markdown that reads as printed."""
    line = " ".join(text.split())
    return NUMBERED.sub(r"\1\\\2", ESCAPED.sub(r"\\\g<0>", line))
