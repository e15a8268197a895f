"""Rows → Story: every row goes to exactly one field."""

from itertools import takewhile

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text import blocks, byline_rows, dateline_rows, heads, page_rows, unstopped
from gazette_cli.readers.text.body_start import body_start
from gazette_cli.readers.text.exports import Export
from gazette_cli.readers.text.layout import Row
from gazette_cli.story import (
    ITEM,
    PARAGRAPH,
    TABLE,
    Block,
    Byline,
    Dateline,
    Furniture,
    Publisher,
    Source,
    Story,
)
from gazette_cli.trail import note
from gazette_cli.wire import agencies, blurbs, bylines, datelines, roles, settle, signatures, tails
from gazette_cli.wire.fields import place, source_is
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import ROW_ENDS, is_prose, stops
from gazette_cli.words.trade import is_paper

_FIELDS = Pattern(
    r"((?:\[[A-Z][^\[\]]{0,300}\] ?){0,4}\[(?:TEXT|EXCERPTS?|SUMMARY)\]"
    r"|\[(?:REPORT|STATEMENT|COMMUNIQUE|EDITORIAL|INTERVIEW|ANNOUNCEMENT|COMMENTARY|ARTICLE|SPEECH|DISPATCH)\b"
    r"[^\[\]]{0,300}\](?: \[[A-Z][^\[\]]{0,300}\]){0,4}) ?"
)
"""FBIS prints the kind of the text between dateline and lede."""
_PARENTHESIS = Pattern(r"(\((?:EDS|ATTN|LEAD|Eds|Adds|UPDATE)[^()]{0,100}\)) ?")
_LEADING_DASH = Pattern(r"([-–—:]) (?=\S)")
"""All that is left of a dateline."""


LONGEST_DECK = 700
"""Characters; what stands beyond that between headline and body is junk."""
LONGEST_OFFICE = 30
DEEPEST = 6
"""Rows in which a headline on two lines is looked for at least."""
CLOSING = 3
"""Credits and sign-offs share their line with one of so many last paragraphs."""


def compose(rows: list[Row], story: Story | None = None) -> Story:
    """The story that a text's rows make, or with what is known of it already."""
    story = story or Story()
    blocks.keep_lists(rows)
    rows = blocks.gathered(rows)
    if (office := heads.issuer(rows)) is not None:
        rows[office].role = Role.ISSUER
        note(rows[office].text, "issuer-above-release")
    byline_rows.gather(rows)
    heads.take_decks(story, rows)
    page_rows.take_nameplate(rows)
    stopped = unstopped.stop(rows)
    found = dateline_rows.find_dateline(rows)
    start = body_start(rows)
    page = page_rows.set_apart(rows[: start if found is None else min(start, found[0])])
    if heads.join_headline(rows, max(start, DEEPEST) if found is None else found[0]) or page:
        start = body_start(rows)
    if found is not None:
        start = _dateline(story, rows, start, *found)
    unstopped.unstop(stopped)
    _head(story, rows[:start], rows[start].text if start < len(rows) else "")
    _body(story, rows[start:])
    return story


def continued(export: Export, rows: list[Row]) -> Story:
    """The story of an archive's export: its labels told the head, the rows are its body; or a part of the head stands there too."""
    story = export.story
    if not rows:
        return story
    if not export.headed:
        return compose(rows, story)
    rows = blocks.gathered(rows)
    first = next((row for row in rows if row.role is None), rows[0])
    for row in rows[: rows.index(first)]:
        if row.role == Role.BYLINE and story.byline is not None:
            row.role = Role.JUNK
            note(row.text, "byline-told-by-a-label")
    found = datelines.take(first.text) if first.role is None else None
    told = story.dateline
    if found is not None and found[1] and (told is None or dateline_rows.says_again(found[0], told)):
        dateline, rest = found
        first.text = _cut(story, _FIELDS, rest, "junk")
        _dateline_is(story, dateline)
    _body(story, rows)
    return story


def _dateline_is(story: Story, dateline: Dateline) -> None:
    """Give the story its dateline; the one that it has already, from a label of an export, is furniture then."""
    if story.dateline is not None:
        story.furniture.append(Furniture("junk", story.dateline.text))
        note(story.dateline.text, "dateline-repeats-label")
    story.dateline = dateline


def _dateline(story: Story, rows: list[Row], start: int, at: int, dateline: Dateline, rest: str) -> int:
    """Take the dateline off its row, and tell where the body begins: with what follows it, as a rule."""
    _dateline_is(story, dateline)
    for row in rows[:at]:
        if row.role is None and dateline_rows.repeats(row.text, dateline):
            row.role = Role.JUNK
            note(row.text, "line-repeats-dateline")
    rest = _cut(story, _FIELDS, rest, "junk")
    if rest[:1] == "(" and (hit := _PARENTHESIS.match(rest)) is not None:
        story.notes.append(hit.group(1))
        note(hit.group(1), "note-after-dateline")
        rest = rest[hit.end() :]
    headed = any(dateline_rows.may_head(row) for row in rows[:at])
    if not rest:
        rows[at].role = Role.TAKEN
        if not headed and not dateline_rows.is_lede(rows[at + 1 :]):
            return at + 1 + body_start(rows[at + 1 :])
        return next((index for index in range(at + 1, len(rows)) if dateline_rows.may_begin(rows[index])), len(rows))
    rows[at].text = rest
    note(rest, "text-after-dateline")
    if not headed and dateline_rows.is_headline_of(rest, rows[at + 1 :]):
        return at + body_start(rows[at:])
    above = [index for index in range(start, at) if rows[index].role is None and is_prose(rows[index].text)]
    late = len(above) > (dateline.place is not None)
    return start if late else at


def _cut(story: Story, pattern: Pattern, text: str, kind: str) -> str:
    """The text without what `pattern`, which begins with a mark, finds at its beginning; that goes to the furniture."""
    hit = None if text[:1].isalnum() else pattern.match(text)
    if hit is None:
        return text
    story.furniture.append(Furniture(kind, hit.group(1)))
    note(hit.group(1), "mark-above-lede")
    return text[hit.end() :]


def _head(story: Story, rows: list[Row], lede: str) -> None:
    """The rows above the body: the headline, what stands above it and what below."""
    chosen = heads.choose(rows, lede, headed=bool(lede))
    if chosen is not None and heads.leads_in(rows[chosen].text, lede):
        note(rows[chosen].text, "deck-repeats-lede")
        story.subhead, rows[chosen].role, chosen = rows[chosen].text, Role.TAKEN, None
    alone = chosen is not None and sum(row.role is None for row in rows[chosen:]) == 2
    for index, row in enumerate(rows):
        if index == chosen:
            label, story.headline = heads.headline(row.text)
            if label:
                story.furniture.append(Furniture("junk", label))
                note(label, "label-before-headline")
        elif row.role is not None:
            place(story, row.role, row.text)
        elif chosen is not None and index < chosen:
            _above(story, row.text, last=index == chosen - 1)
        else:
            _below(story, row.text, alone=alone)


def _above(story: Story, text: str, *, last: bool) -> None:
    if last and story.kicker is None and len(text.split()) <= 4 and len(text) > 3:
        story.kicker = text
        note(text, "kicker-short-line-above-headline")
    else:
        story.furniture.append(Furniture("junk", text))
        note(text, "line-above-headline")


def _below(story: Story, text: str, *, alone: bool) -> None:
    """Place a row between headline and body; `alone` if nothing else without a role stands there."""
    deck = f"{story.subhead} {text}" if story.subhead else text
    if text == story.headline or len(deck) > LONGEST_DECK:
        story.furniture.append(Furniture("junk", text))
        note(text, "line-below-headline")
    elif story.byline is None and (found := _persons(story, text, alone=alone)) is not None:
        settle.signature_is(story, *found)
        note(found[0].text, "byline-bare-names-below-headline")
    elif story.byline is None and (byline := signatures.byline(text)) is not None:
        story.byline = byline
        note(text, "byline-names-and-agency")
    elif story.byline is None and _is_agency(text):
        _agency(story, text)
    elif story.byline is not None and story.byline.affiliation is None and bylines.affiliated(text):
        note(text, "byline-office-below")
        story.byline = Byline(f"{story.byline.text} {text}", story.byline.names, text)
    else:
        story.subhead = deck
        note(text, "deck-between-headline-and-body")


def _persons(story: Story, text: str, *, alone: bool) -> tuple[Byline, str] | None:
    """The byline of a row of bare names that are surely persons': with a handle or a date beside them, or alone there."""
    found = bylines.bare(text)
    sure = found is not None and bylines.proven(found[0], story.headline, placed=alone or bool(found[1]))
    return found if sure else None


def _agency(story: Story, text: str) -> None:
    """Place an agency's row below the headline: it is the source, unless the dateline says the same or lost it."""
    note(text, "agency-below-headline")
    agency = story.dateline.agency if story.dateline is not None else None
    if text == agency or text[-1] in "-–—":
        story.byline = Byline(text, [], text)
    else:
        place(story, Role.SOURCE, text)


def _is_agency(text: str) -> bool:
    """Whether a line is an agency's or a paper's name alone: then it is theirs."""
    return len(text) < LONGEST_OFFICE and (agencies.find(text) is not None or is_paper(text))


def _body(story: Story, rows: list[Row]) -> None:
    """The rows from the lede on."""
    texts = [index for index, row in enumerate(rows) if row.role is None]
    prose = [index for index in texts if is_prose(rows[index].text)]
    foot = blocks.foot(rows, prose)
    last = prose[-1] if prose else 0
    closing = {*prose[-CLOSING:], *(index for index in texts[-2 * CLOSING :] if rows[index].text[-1] not in ROW_ENDS)}
    closing.update(index for index in texts if index > last - 2)
    end = next((index for index in range(max(last - 2, 1), len(rows)) if rows[index].role in roles.CLOSES), len(rows))
    lowest = max([index for index in texts if index < end], default=0)
    closed = False
    for index, row in enumerate(rows):
        if row.role is not None:
            _wired(story, row.role, row.text, closed=closed, below=index >= foot)
            closed = closed or (bool(story.body) and row.role in roles.CLOSES and index >= last - 2)
            continue
        text, ends = tails.take(row.text) if index in closing else (row.text, [])
        if index >= foot:
            story.furniture.append(Furniture("junk", text))
            note(text, "below-foot-of-page")
        elif closed:
            settle.after(story, text)
        elif text == story.headline:
            story.furniture.append(Furniture("junk", text))
            note(text, "headline-printed-again")
        elif text:
            _add(story, text, row, more=index < lowest)
        for role, words in ends:
            place(story, role, words)
    settle.signed(story)
    _leave_list(story)
    settle.noted(story, story.body)


def _wired(story: Story, role: Role, text: str, *, closed: bool, below: bool) -> None:
    """Place a row that has a role: below the source line or the end mark, if that is `closed`, or `below` a page's foot."""
    if closed and role == Role.ABOUT and _republished(story, text):
        story.publisher = Publisher(blurbs.subject(text), text)
        note(text, "blurb-below-heading")
    elif role == Role.BYLINE and (name := bylines.agency(bylines.read(text))) is not None:
        source_is(story, Source(text, name))
        note(text, "byline-names-an-agency")
    elif below and role in roles.OTHERS:
        place(story, Role.JUNK, text)
        note(text, "below-foot-of-page")
    else:
        place(story, role, text)


def _leave_list(story: Story) -> None:
    """Take titles of other stories, a list without stops below the last paragraph, off the end of the body."""
    if not story.body or story.body[-1].kind != ITEM:
        return
    items = [block.kind == ITEM and not stops(block.text) for block in story.body]
    listed = len([*takewhile(bool, reversed(items))])
    above = story.body[-listed - 1].text if listed < len(items) else ""
    if listed > 1 and is_prose(above) and above[-1] != ":":
        story.furniture += [Furniture("related", block.text) for block in story.body[-listed:]]
        for block in story.body[-listed:]:
            note(block.text, "titles-of-other-stories")
        del story.body[-listed:]


_ABOUT = Pattern(r"^(?:About|ABOUT) (?:the )?")
"""What stands before the name in the heading of boilerplate."""


def _republished(story: Story, text: str) -> bool:
    """Whether a note under a heading below the source line is of another than the source: then the publisher's own."""
    if blurbs.of_company(text):
        return False
    source = story.source.name if story.source is not None else None
    name = _ABOUT.sub("", text)[:8]
    return story.publisher is None and source is not None and name.lower() not in source.lower()


def _add(story: Story, text: str, row: Row, *, more: bool) -> None:
    """A row of the body. What follows a dateline is a paragraph, even a row of figures."""
    if story.body:
        kind = blocks.kind(text, row, more=more, shouted=story.body[0].text.isupper())
    else:
        text = _cut(story, _LEADING_DASH, text, "junk")
        tabular = story.dateline is None and blocks.kind(text, row, more=more, shouted=True) == TABLE
        kind = TABLE if tabular else PARAGRAPH
    story.body.append(Block(kind, text))
