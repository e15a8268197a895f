"""One story as an article: its rows of label, text and notes, in the order in which people read."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Dateline, Story
from gazette_cli.writers.cast import cast
from gazette_cli.writers.html import overview
from gazette_cli.writers.html.block import Quoted
from gazette_cli.writers.html.escape import attribute, text
from gazette_cli.writers.pieces import Piece, layers
from gazette_cli.writers.shown import ABOVE, APART, DECLARED, HEAD, HELD, TAIL, Value, origin, values

LANGUAGE = Pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,9}")
"""A language as HTML may name it, by BCP 47."""
LEFTWARD = Pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The letters of scripts that run from right to left."""
BEGINNING = 6
"""Of so many blocks and the headline is told which way a story runs."""
CALLED = 200
"""Characters of what a story is called."""
NAMELESS = "no headline"
PRIVATE = "not for publication"
LACKING = '<h2 class="lacking" lang="en" dir="ltr">no headline in the copy</h2>'
TAGS = {CROSSHEAD: "h3", TABLE: "pre"}
"""The elements of blocks that are no plain paragraphs."""
RUNS = {ITEM: "items", TABLE: "tables"}
"""Blocks that come in runs, with the classes of their rows: only the first of a run is labelled."""
LOOKS = {
    "headline": "headline",
    "kicker": "kicker",
    "subhead": "deck",
    "byline": "byline",
    "slug": "mono",
    "uri": "mono",
}
"""The classes of texts that are set otherwise than as small print."""


class Article(NamedTuple):
    """A story's markup."""

    markup: str
    entry: str
    """Its line of the index."""


def article(story: Story, number: int) -> Article:
    """The article of a story, the first of a page being number 1."""
    quoted = Quoted(story, number, cast(story))
    shown = {place: list(values(story, place)) for place in (HELD, ABOVE, HEAD, TAIL, DECLARED, APART)}
    rows = {place: _rows(shown[place]) for place in shown}
    if not any(value.row.key == "headline" for value in shown[HEAD]):
        above = [value for value in shown[HEAD] if value.row.key == "kicker"]
        rows[HEAD] = _rows(above) + row("headline", LACKING) + _rows(shown[HEAD][len(above) :])
    body, pieces = _body(story, quoted)
    strip, words, said = overview.strip(pieces, quoted)
    ledger = overview.ledger(shown, story.dateline.text if story.dateline else "", words, said)
    language = f' lang="{story.language}"' if story.language and LANGUAGE.fullmatch(story.language) else ""
    markup = (
        f'<article class="story" id="{quoted.id}" dir="{direction(story)}"{language}>\n{_meta(story, number)}'
        f"{rows[HELD]}{rows[ABOVE]}{rows[HEAD]}{row('', overview.speakers(quoted) + strip)}"
        f"{body}{rows[TAIL]}{rows[DECLARED]}{rows[APART]}{row('', ledger)}</article>\n"
    )
    return Article(markup, _entry(quoted, strip, shown[HELD]))


def _entry(quoted: Quoted, strip: str, held: Iterable[Value]) -> str:
    """A story's line of the index, with what keeps it from being used."""
    story = quoted.story
    alerts = "".join(f"<strong>{value.row.label} <bdi>{text(value.text)}</bdi></strong>, " for value in held)
    place = f"<bdi>{text(story.dateline.place)}</bdi>, " if story.dateline and story.dateline.place else ""
    counts = "no quotation"
    if story.quotes:
        named = sum(speaker.number is not None for speaker in quoted.cast.values())
        counts = f"{overview.count(len(story.quotes), 'quotation')}, {overview.count(named, 'speaker')}"
    line = f"{strip * bool(story.quotes)}<span>{alerts}{place}{counts}</span>"
    return f'<li><a href="#{quoted.id}"><bdi>{text(title(story))}</bdi></a>{line}</li>\n'


def title(story: Story) -> str:
    """What a story is called: its headline, else how it begins, else its input."""
    called = next(each for each in (story.headline, story.lede, *origin(story), NAMELESS) if each and each.strip())
    called = " ".join(called.split())
    return called if len(called) <= CALLED else f"{called[:CALLED].rpartition(' ')[0] or called[:CALLED]} …"


def direction(story: Story) -> str:
    """Which way most of a story's letters run: `ltr` or `rtl`."""
    begin = "".join([story.headline or "", *(block.text[:500] for block in story.body[:BEGINNING])])
    if begin.isascii():
        return "ltr"
    return "rtl" if 2 * len(LEFTWARD.findall(begin)) > sum(map(str.isalpha, begin)) else "ltr"


def row(label: str, markup: str, side: str = "", name: str = "") -> str:
    """A row of the page."""
    left = f'<div class="label" lang="en" dir="ltr">{label}</div>' if label else ""
    right = f'<div class="side">{side}</div>' if side else ""
    return f'<div class="row{name and " " + name}">{left}<div class="text">{markup}</div>{right}</div>\n'


def _meta(story: Story, number: int) -> str:
    """The input, what there is to be warned of, and the way back to the index, which stands right above the first."""
    said = [f"<bdi>{text(each)}</bdi>" for each in origin(story)]
    said += [f"<strong>{text(code)}</strong>" for code in story.warnings if code]
    said += ['<a href="#stories">all stories</a>'] if number > 1 else []
    return f'<p class="meta" lang="en">{" · ".join(said)}</p>\n'


def _rows(found: Iterable[Value]) -> str:
    """The rows of values: the texts of a list share one, what has parts has one each; a label is said once."""
    rows = []
    for _, run in groupby(found, attrgetter("row")):
        several = list(run)
        shared = [[value] for value in several] if "." in several[0].path else [several]
        rows += [_row(each, again=n > 0) for n, each in enumerate(shared)]
    return "".join(rows)


def _row(found: list[Value], again: bool) -> str:
    """A row of values; what else is known of them stands in its label, of what is declared behind the text."""
    key = found[0].row
    label = "" if again else key.label + (f'<small class="private">{PRIVATE}</small>' if key.private else "")
    label += "" if key.place == DECLARED else "".join(_details(found[0]))
    return row(label, "".join(map(_value, found)), name=key.place)


def _value(value: Value) -> str:
    """The text of a value."""
    key = value.row
    tag = "h2" if key.key == "headline" else "p"
    place, shown = f' data-field="{value.path}"', text(value.text)
    if value.details and key.place == DECLARED:
        place, shown = "", " ".join([f"<span{place}>{shown}</span>", *_details(value)])
    return f'<{tag} class="{LOOKS.get(key.key, "minor")}"{place} dir="auto">{shown}</{tag}>'


def _details(value: Value) -> Iterator[str]:
    """What is known of a value besides its text."""
    return (_detail(path, said) for path, said in value.details)


def _detail(path: str, said: str) -> str:
    return f'<small data-field="{path}"><bdi>{text(said)}</bdi></small>'


def _body(story: Story, quoted: Quoted) -> tuple[str, list[Piece]]:
    """The rows of the body, the dateline before its first paragraph, and the pieces of its text."""
    lede = next((n for n, block in enumerate(story.body) if block.kind == PARAGRAPH), None)
    rows: list[str] = []
    all_pieces: list[Piece] = []
    stretches = layers(story)
    if story.dateline is not None and lede is None:
        rows.append(row(*_dateline(story.dateline)))
    for n, block in enumerate(story.body):
        pieces, markup, notes = quoted.block(n, stretches.get(n))
        all_pieces += pieces
        label, shown = _block(block, markup, story.dateline if n == lede else None)
        again = block.kind in RUNS and n > 0 and block.kind == story.body[n - 1].kind
        rows.append(row("" if again else label, shown, notes, RUNS.get(block.kind, "")))
    rows += (_apart(quoted, n) for n in range(len(story.quotes)) if not quoted.has_begun(n))
    return "".join(rows), all_pieces


def _block(block: Block, markup: str, dateline: Dateline | None) -> tuple[str, str]:
    """The label of a block and its text, which a dateline may precede."""
    kind = f'class="block {attribute(block.kind)}"'
    if dateline is not None:
        label, begin = _dateline(dateline)
        return label, f'<p dir="auto">{begin} <span {kind}>{markup}</span></p>'
    tag = TAGS.get(block.kind, "p") if block.text.strip() else "p"
    begin = "\n" * (tag == "pre" and block.text.startswith("\n"))  # the first is not taken for text
    return "" if block.kind == PARAGRAPH else text(block.kind), f'<{tag} {kind} dir="auto">{begin}{markup}</{tag}>'


def _apart(quoted: Quoted, n: int) -> str:
    """The row of a quotation that is marked nowhere in the body: without a place there, or within shorter ones."""
    shown = f'<p class="minor" id="{quoted.id}q{n + 1}" dir="auto">{text(quoted.story.quotes[n].text)}</p>'
    return row("quotation", shown, f'<ol class="notes">{quoted.note(n, 0)}</ol>')


def _dateline(dateline: Dateline) -> tuple[str, str]:
    """The label of a dateline, with what is read of it, and its text."""
    parts = (("date", dateline.date), ("place", dateline.place), ("agency", dateline.agency))
    details = "".join(_detail(f"dateline.{name}", said) for name, said in parts if said)
    return f"dateline{details}", f'<span class="dateline" data-field="dateline.text">{text(dateline.text)}</span>'
