"""Rows → Story: every row goes to exactly one field."""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text import blocks, heads
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import (
    CROSSHEAD,
    ITEM,
    PARAGRAPH,
    TABLE,
    Block,
    Byline,
    Dateline,
    Furniture,
    Publisher,
    Story,
)
from gazette_cli.wire import agencies, blurbs, bylines, roles, settle, signatures, tails
from gazette_cli.wire.fields import place
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import SENTENCE_ENDS, is_prose

_FIELDS = Pattern(
    r"((?:\[[A-Z][^\[\]]{0,300}\] ?){0,4}\[(?:TEXT|EXCERPTS?|SUMMARY)\]"
    r"|\[(?:REPORT|STATEMENT|COMMUNIQUE|EDITORIAL|INTERVIEW|ANNOUNCEMENT|COMMENTARY|ARTICLE|SPEECH|DISPATCH)\b"
    r"[^\[\]]{0,300}\](?: \[[A-Z][^\[\]]{0,300}\]){0,4}) ?"
)
"""FBIS prints the kind of the text between dateline and lede."""
_PARENTHESIS = Pattern(r"(\((?:EDS|ATTN|LEAD|Eds|Adds|UPDATE)[^()]{0,100}\)) ?")
_LEADING_DASH = Pattern(r"([-–—:]) (?=\S)")
"""All that is left of a dateline."""
_ITEM = Pattern(r"(?:[-*•·–] |\d{1,2}[.)] )(?=\S)")
_CLOCK = Pattern(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?:?|\d{1,2} ?[ap]\.?m\.?:?")
"""What heads the entries of a live report."""
_BULLETS = frozenset("-*•·–0123456789")
_FIGURES = Pattern(r"[\d;:|/]")


_QUOTES = "'‘’"
"""A crosshead may be words quoted from the story: 'No blame'."""

LONGEST_SHAPE = 250
"""Longer rows of the body are paragraphs, or items."""
LONGEST_DECK = 700
"""Characters; what stands beyond that between headline and body is junk."""
LONGEST_CROSSHEAD = 70
LONGEST_OFFICE = 30
CLOSING = 3
"""Credits and sign-offs share their line with one of so many last paragraphs."""


def compose(rows: list[Row]) -> Story:
    """The story that a text's rows make."""
    story = Story()
    rows = blocks.gathered(rows)
    if (office := heads.issuer(rows)) is not None:
        rows[office].role = Role.ISSUER
    start = heads.body_start(rows)
    if (found := heads.find_dateline(rows)) is not None:
        start = _dateline(story, rows, start, *found)
    _head(story, rows[:start], rows[start].text if start < len(rows) else "")
    _body(story, rows[start:])
    return story


def _dateline(story: Story, rows: list[Row], start: int, at: int, dateline: Dateline, rest: str) -> int:
    """Take the dateline off its row, and tell where the body begins: with what follows it, as a rule."""
    story.dateline = dateline
    for row in rows[:at]:
        if row.role is None and dateline.place is not None and _bared(row.text) == _bared(dateline.place):
            row.role = Role.JUNK
    if not rest:
        rows[at].role = Role.TAKEN
        below = (index for index in range(at + 1, len(rows)) if rows[index].role is None)
        return start if start > at else next((index for index in below if is_prose(rows[index].text)), len(rows))
    above = next((index for index in range(at - 1, 0, -1) if rows[index].role is None), 0)
    rest = _cut(story, _FIELDS, rest, "junk")
    if rest[:1] == "(" and (hit := _PARENTHESIS.match(rest)) is not None:
        story.notes.append(hit.group(1))
        rest = rest[hit.end() :]
    rows[at].text = rest
    if dateline.place is None and above and is_prose(rows[above].text) and rows[above].text.endswith("."):
        return above
    return at


def _bared(place: str) -> str:
    return place.strip(" .,-–—_").lower()


def _cut(story: Story, pattern: Pattern, text: str, kind: str) -> str:
    """The text without what `pattern`, which begins with a mark, finds at its beginning; that goes to the furniture."""
    hit = None if text[:1].isalnum() else pattern.match(text)
    if hit is None:
        return text
    story.furniture.append(Furniture(kind, hit.group(1)))
    return text[hit.end() :]


def _head(story: Story, rows: list[Row], lede: str) -> None:
    """The rows above the body: the headline, what stands above it and what below."""
    chosen = heads.choose(rows, headed=bool(lede))
    if chosen is not None and heads.leads_in(rows[chosen].text, lede):
        story.subhead, rows[chosen].role, chosen = rows[chosen].text, Role.TAKEN, None
    for index, row in enumerate(rows):
        if index == chosen:
            label, story.headline = heads.headline(row.text)
            if label:
                story.furniture.append(Furniture("junk", label))
        elif row.role is not None:
            place(story, row.role, row.text)
        elif chosen is not None and index < chosen:
            _above(story, row.text, last=index == chosen - 1)
        else:
            _below(story, row.text)


def _above(story: Story, text: str, *, last: bool) -> None:
    if last and story.kicker is None and len(text.split()) <= 4 and len(text) > 3:
        story.kicker = text
    else:
        story.furniture.append(Furniture("junk", text))


def _below(story: Story, text: str) -> None:
    deck = f"{story.subhead} {text}" if story.subhead else text
    if text == story.headline or len(deck) > LONGEST_DECK:
        story.furniture.append(Furniture("junk", text))
    elif story.byline is None and (found := bylines.bare(text)) is not None:
        settle.signature_is(story, *found)
    elif story.byline is None and (byline := signatures.byline(text) or _office(text)) is not None:
        story.byline = byline
    elif story.byline is not None and story.byline.affiliation is None and bylines.affiliated(text):
        story.byline = Byline(f"{story.byline.text} {text}", story.byline.names, text)
    else:
        story.subhead = deck


def _office(text: str) -> Byline | None:
    """The byline of a line that is an agency's name alone."""
    return Byline(text, [], text) if len(text) < LONGEST_OFFICE and agencies.find(text) is not None else None


def _body(story: Story, rows: list[Row]) -> None:
    """The rows from the lede on."""
    texts = [index for index, row in enumerate(rows) if row.role is None]
    prose = [index for index in texts if is_prose(rows[index].text)]
    foot = blocks.foot(rows, prose)
    last = prose[-1] if prose else 0
    closing = {*prose[-CLOSING:], *(index for index in texts if index > last - 2)} if prose else {*texts}
    closed = False
    for index, row in enumerate(rows):
        if row.role is not None:
            if closed and row.role == Role.ABOUT and _republished(story, row.text):
                story.publisher = Publisher(blurbs.subject(row.text), row.text)
            else:
                place(story, Role.JUNK if index >= foot and row.role in roles.OTHERS else row.role, row.text)
            closed = closed or (bool(story.body) and row.role in roles.CLOSES and index >= last - 2)
            continue
        text, ends = tails.take(row.text) if index in closing else (row.text, [])
        if index >= foot:
            story.furniture.append(Furniture("junk", text))
        elif closed:
            settle.after(story, text)
        elif text:
            _add(story, text, row, more=index < texts[-1])
        for role, words in ends:
            place(story, role, words)
    settle.signed(story)
    settle.noted(story, story.body)


_ABOUT = Pattern(r"^(?:About|ABOUT) (?:the )?")
"""What stands before the name in the heading of boilerplate."""


def _republished(story: Story, text: str) -> bool:
    """Whether a note under a heading below the source line is of another than the source: then the publisher's own."""
    source = story.source.name if story.source is not None else None
    name = _ABOUT.sub("", text)[:8]
    return story.publisher is None and source is not None and name.lower() not in source.lower()


def _add(story: Story, text: str, row: Row, *, more: bool) -> None:
    """A row of the body. What follows a dateline is a paragraph, even a row of figures."""
    if story.body:
        kind = _kind(text, row, more=more, shouted=story.body[0].text.isupper())
    else:
        text = _cut(story, _LEADING_DASH, text, "junk")
        tabular = story.dateline is None and _kind(text, row, more=more, shouted=True) == TABLE
        kind = TABLE if tabular else PARAGRAPH
    story.body.append(Block(kind, text))


def _kind(text: str, row: Row, *, more: bool, shouted: bool) -> str:
    """What a row of the body is by its shape; in `shouted` copy all is in capitals."""
    if text[0] in _BULLETS and _ITEM.match(text):
        return ITEM
    if row.lines > 1 or len(text) > LONGEST_SHAPE:
        return PARAGRAPH
    if len(_FIGURES.findall(text)) > 0.2 * len(text) and text[-1] not in '.”"':
        return CROSSHEAD if _CLOCK.fullmatch(text) else TABLE
    if more and len(text) < LONGEST_CROSSHEAD:
        if text.isupper() and not shouted:
            return CROSSHEAD
        if len(text.split()) <= 8 and text.strip(_QUOTES)[-1:] not in SENTENCE_ENDS:
            return CROSSHEAD
    return PARAGRAPH
