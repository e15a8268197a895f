"""Markdown with YAML front matter, as Hugo, Jekyll and Obsidian read it.

No key is one by which a site is told where to put a page, or whether: `slug` and `url` mean that to Hugo and Jekyll.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import orjson

from gazette_cli.exchange.elements import CELL
from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, TABLE, Block, Story
from gazette_cli.words.sentences import LISTED
from gazette_cli.writers import Options, Sink

HOLDS = frozenset(
    "headline kicker subhead summary byline dateline lede body quotes source publisher credits slug keywords language "
    "published embargo uri".split()
)
"""What the front matter and the text below it have."""

LONGEST_TAG = 200
"""Bytes of a tag; its page has it for a file's name, of which no file system takes more than 255."""
NO_TAGS = frozenset(("..", "index.html", "index.xml"))
"""Names that fail the building of a site, for the list of tags has them."""

Value = str | list[str] | None


class Bare(str):
    """A scalar that YAML reads as a date when it stands without quotation marks."""

    __slots__ = ()


def _date(story: Story) -> Bare | None:
    """When it was published, else the dateline's date if that is a full one; site builders take no other."""
    stamps = (story.published, story.dateline.date if story.dateline else None)
    return next((date for stamp in stamps if stamp and (date := bare_date(stamp))), None)


def _names_a_page(keyword: str) -> bool:
    """Whether Hugo can make the page of a tag: it has a file's name, between slashes, and none of the list's own."""
    names = ["".join(char for char in name if char.isalnum() or char == ".") for name in keyword.split("/")]
    return all(len(name.encode()) <= LONGEST_TAG and name.lower() not in NO_TAGS for name in names)


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
    "wire_slug": lambda story: story.slug,
    "tags": lambda story: [keyword for keyword in story.keywords if _names_a_page(keyword)],
    "keywords": lambda story: [] if all(map(_names_a_page, story.keywords)) else story.keywords,
    "lang": lambda story: story.language,
    "source_url": lambda story: story.uri,
    "source_file": lambda story: story.file,
}
"""The keys of the front matter, in order; those without a value are left out."""

STAMP = Pattern(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?")
"""A day, or a moment down to the minute."""

NOT_IN_YAML = Pattern(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""JSON allows these in a string as they are; YAML does not, or folds them."""

MARKS = r"""
      [\\`*\[\]<>|~{}]            # code, emphasis, links, tags, tables, Liquid and Hugo shortcodes
    | (?<![^\W_])_ | _(?![^\W_])  # emphasis; in the middle of a word it is none
    | (?<=[{])% | %(?=[}])        # Liquid
    | =(?==) | %(?=%)             # a highlight and a comment in Obsidian
    | (?<![^\s(])[#](?=\w)        # a tag in Obsidian
    | (?<=\s)[#](?=[#]{0,9}$)     # the end of a heading
    | &(?=\#?\w{1,32};)           # an entity
    | \^                          # what is raised in Pandoc, the name of a paragraph in Obsidian
    | ^(?:[#]{1,6}(?=\s|$) | [-+](?=\s|$) | -(?=-) | [=:](?=\s|=|:|$))  # heading, item, rule, definition
    | \$(?=\S)                    # mathematics in Obsidian, Jekyll and Pandoc
    | ^[(](?=@)                   # an example in Pandoc
"""
"""What Markdown, or a common reader of it, would take for a mark."""

ADDRESS = r"""https?://[^\s<>|\\`\[\]{}"]{1,2000}(?<![.,;:!?)'])"""
ESCAPED = Pattern(rf"(?x) (?P<address>{ADDRESS}) (?P<more>(?=[|\\`\[\]{{}}<>*_~]))? | {MARKS}")
"""A mark, or an address: in that a backslash would be one of its characters."""
MARKED = Pattern(rf"(?x){MARKS}")
"""A mark alone."""

ENTITIES = {"&": "&amp;", "%": "&#37;", "^": "&#94;"}
"""Marks that Jekyll's Markdown takes no backslash from."""

NUMBERED = Pattern(r"^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{2,9}|[A-Z](?=\))|[IVXLCDM]{2,9}))([.)])(?=\s|$)")
"""What opens an item at the beginning of a line, "1986. It was …"; in Pandoc also a letter, "(c) 2031"."""

COUNTED = Pattern(r"[1-9]\d?\. (?=\S)")
"""The number of an item as Markdown prints it."""

BREAK = "  \n"
"""Blanks that keep a line apart from the next one."""

APART = Pattern(r" {0,99}\t\s{0,99}| {2,99}")
"""What parts the columns of a row that has no bars."""


OF_THE_RECORD = {
    "headline": "title",
    "subhead": "subtitle",
    "kicker": "section",
    "byline": "author",
    "slug": "wire_slug",
    "keywords": "tags",
    "language": "lang",
    "uri": "source_url",
    "file": "source_file",
    "published": "date",
}
"""The keys of the record that have another name in the front matter, and that name."""


def meant(name: str, options: Options) -> str | None:
    """The key of the front matter for one of the record."""
    return OF_THE_RECORD.get(name)


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
    """The ISO 8601 date or time as YAML has it: a day, or down to the second; None for what is vaguer, or no day."""
    found = STAMP.fullmatch(stamp)
    if not found:
        return None
    day, minute, second, part, zone = found.groups(default="")
    if len(zone) == len("+0100"):
        zone = f"{zone[:3]}:{zone[3:]}"
    moment = f"{day}T{minute}{second or ':00'}{part and f'.{part}'}{zone}" if minute else day
    return Bare(moment) if _is_moment(moment) else None


def _is_moment(text: str) -> bool:
    """Whether the calendar has the day and the clock the time: a site is not built with a thirteenth month."""
    from datetime import datetime

    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _body(blocks: list[Block]) -> Iterator[str]:
    """Its blocks; items that follow each other are one list, and so are the rows of a table."""
    for (kind, several), run in groupby(blocks, lambda block: (block.kind, block.kind == TABLE and "\n" in block.text)):
        texts = [block.text for block in run if block.text.strip()]
        if not texts:
            continue
        if kind == ITEM:
            yield from _lists(texts)
        elif several:
            yield from (_table(text.splitlines(), whole=True) for text in texts)
        elif kind == TABLE:
            yield _table(texts)
        else:
            yield from (("## " if kind == CROSSHEAD else "") + escaped(text) for text in texts)


def _lists(texts: list[str]) -> Iterator[str]:
    """Items as lists, without the bullets that stand before them in print.

    A list of numbers is one that counts up from 1, for Jekyll counts so whatever is written; other numbers are words.
    """
    words: list[str] = []
    for numbered, run in groupby(texts, lambda text: COUNTED.match(text) is not None):
        items = list(run)
        if numbered and all(text.startswith(f"{n}. ") for n, text in enumerate(items, 1)):
            yield from filter(None, ("\n".join(words), "\n".join(map(_counted, items))))
            words = []
        else:
            words += ["- " + escaped(_unbulleted(text)) for text in items]
    if words:
        yield "\n".join(words)


def _counted(item: str) -> str:
    """An item with its number, which is a mark of Markdown as it is printed."""
    number, _, text = item.partition(" ")
    return f"{number} {escaped(text)}"


def _unbulleted(text: str) -> str:
    """An item without its bullet; a number stays."""
    found = LISTED.match(text)
    return text[found.end() :] if found and not text[0].isdigit() else text


def _table(rows: list[str], whole: bool = False) -> str:
    """Rows as a table; without columns as lines.

    A table that is a `whole` block of the record has no blanks in its rule, and its last line has none at its end: by
    that it is told from rows that are a block each.
    """
    cells = [_cells(row) for row in rows if row.strip()]
    columns = max(map(len, cells))
    if columns == 1 or len(cells) == 1:
        lines = map(escaped, filter(str.strip, rows))
        return BREAK.join(lines if whole and len(cells) > 1 else [*lines, ""]).rstrip("\n")
    head, *below = (f"| {' | '.join([*row, *[''] * (columns - len(row))])} |" for row in cells)
    return "\n".join((head, ("|---" if whole else "| --- ") * columns + "|", *below))


def _cells(row: str) -> list[str]:
    """The cells of a row, which bars part, else tabs or several blanks."""
    return [escaped(cell) for cell in (row.split(CELL) if CELL in row else APART.split(row.strip()))]


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
    return NUMBERED.sub(r"\1\\\2", ESCAPED.sub(_unmarked, line))


def _unmarked(found: re.Match[str]) -> str:
    """A mark as what it is in print; an address in brackets, if it has marks in it or right behind it."""
    text = found[0]
    if found["address"]:
        return f"<{text}>" if found["more"] is not None or MARKED.search(text) else text
    return ENTITIES.get(text, f"\\{text}")
