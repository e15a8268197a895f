"""Copy and what is declared of it, put together: the wire's own lines leave the body, and of two the fuller wins."""

from collections.abc import Iterator
from dataclasses import asdict

from gazette_cli.exchange import captions, heads
from gazette_cli.exchange.heads import folded as folded
from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, PARAGRAPH, Block, Byline, Dateline, Furniture, Source, Story
from gazette_cli.wire import datelines, dates, settle, slugs

OPENING = 4
"""Among so many first paragraphs the dateline stands."""
RELEASED = 9
"""The same where it has date and agency: a company's release has headlines and a notice of correction before it."""
STAMP = 14
"""Figures of a time stamp: no place has so many."""
AGENCY = Pattern(r"\(([^()]{2,40})\)")
DAY = Pattern(rf",? ?\b{dates.DATE}")
OPENS = Pattern(
    rf"(?P<place>[^\W\d_][\w .,'’/-]{{1,50}}?)(?:, (?P<day>{dates.DATE}))? ?\((?P<agency>[^()]{{2,30}})\)"
    r" ?(?:[-–—]{1,2}|_) (?=\S)"
)
"""A dateline by its shape: "Westholm (np) - ", "Westholm, March 3 (np) - "."""
RULE = Pattern(r"[-_=*]{10,200}")
"""A line that is drawn across the copy."""
LINE = Pattern(r"[-–—_=*# ]{3,200}")
"""The same between two parts of it, short or long: AP prints "___", dpa "* * * *"."""
CLOSES = Pattern(r"\( ?(?P<sign>©|\(c\))? ?(?P<name>[^\W_][^()]{1,39})\)$")
"""A last line with whose the story is: "(EP)", "(© EP)"."""
PLAIN = 3
"""More small words than a byline has."""
WORD = Pattern(r"[^\W_]+")
MANY = 60
"""More notes than a story has."""
SAMPLE = " Rain fell on the town on Monday."
"""Words behind a dateline, without which it is none."""


def complete(
    story: Story,
    blocks: list[Block],
    *,
    dateline: str | None = None,
    byline: str | None = None,
    agency: str | None = None,
    located: str | None = None,
) -> None:
    """Fill the story's body, dateline and byline from its copy and from what is said of it, its agency too.

    Where neither has a dateline, the place that the story comes from is one.
    """
    blocks = _opened_at(story, blocks)
    printed = heads.signed(blocks) if story.byline is None else None
    story.byline = printed or story.byline
    _settled(story, blocks)
    for medium in story.media:
        captions.credited(medium)
    told = declared(dateline)
    if story.dateline is None and (agency or (told and told.place)):
        _opened(story, told.place if told else None, agency)
    if told:
        story.dateline = _fuller(told, story.dateline)
    if story.dateline is None:
        story.dateline = declared(located)
    if byline:
        repeats = [block for block in (*story.body[:OPENING], *story.body[-1:]) if folded(block.text) == folded(byline)]
        story.body = [block for block in story.body if block not in repeats]
    if byline and folded(byline) != folded(story.subhead):
        _bylined(story, byline, printed)


def _opened_at(story: Story, blocks: list[Block]) -> list[Block]:
    """The blocks without what stands before the copy begins, headings that repeat, boxes and rules."""
    titles = {folded(story.headline), folded(story.subhead)} - {""}
    begin = next((n for n, block in enumerate(blocks) if not _repeats(block, story)), len(blocks))
    begin += blocks[begin : begin + 1] == blocks[begin + 1 : begin + 2]
    blocks = [block for block in blocks[begin:] if block.kind != CROSSHEAD or folded(block.text) not in titles]
    return [block for block in blocks if not _boxed(story, block) and not _ruled(story, block)]


def _settled(story: Story, blocks: list[Block]) -> None:
    """Fill the story from its copy: the wire's own lines, the dateline, and what stands above that."""
    lede = next((block for block in blocks if block.kind == PARAGRAPH and story.dateline is None), None)
    settle.settle(story, blocks)
    if story.dateline is None:
        lede = _placed(story)
    _closed(story)
    story.take = story.take or (slugs.read(story.slug)[1] if story.slug else None)
    if story.dateline is not None and lede is not None:
        heads.settled(story, next((n for n, block in enumerate(story.body) if block is lede), 0))
    _summed_up(story)


def _bylined(story: Story, byline: str, printed: Byline | None) -> None:
    """Give the story the byline that is declared, where the copy has none that tells more."""
    if story.subhead is None and story.byline is printed and sum(map(str.islower, byline.split())) > PLAIN:
        story.subhead = byline  # what some suppliers have there
    elif story.byline is printed:
        story.byline = heads.bylined(story, printed, heads.declared(byline))


def _fuller(told: Dateline, printed: Dateline | None) -> Dateline:
    """Of two datelines the longer, with what only the other has."""
    if printed is None:
        return told
    long, short = (told, printed) if len(folded(told.text)) > len(folded(printed.text)) else (printed, told)
    return Dateline(long.text, long.place or short.place, long.date or short.date, long.agency or short.agency)


def _summed_up(story: Story) -> None:
    """Drop a summary that is the beginning of the body: nothing is said twice."""
    if story.summary and story.body and folded(story.body[0].text).startswith(folded(story.summary)):
        story.summary = None


def credited(story: Story, source: str | None, title: str | None = None) -> None:
    """Add the source and the byline's title that are declared; where the copy names a source, that one stays."""
    if story.byline and title:
        story.byline.affiliation = title
    if source and story.source is None:
        story.source = Source(source, source)
    elif source:
        story.furniture.append(Furniture("source", source))


def rest(story: Story, blocks: list[Block]) -> None:
    """Keep what other bodies of a story say that is in no field of it: their paragraphs with a word that it lacks."""
    if not blocks:
        return
    known = {word for text in _strings(asdict(story)) for word in WORD.findall(text.lower())}
    for block in blocks:
        if not known.issuperset(found := WORD.findall(block.text.lower())):
            story.furniture.append(Furniture("related", block.text))
            known.update(found)


def once(texts: list[str], others: list[str] | None = None) -> list[str]:
    """The texts without those whose words another of them, or one of the others, says in the same order.

    Where they are very many only those go that are there already.
    """
    if len(texts) > MANY:
        return list(dict.fromkeys(texts))
    said = [f" {' '.join(WORD.findall(text.lower()))} " for text in [*texts, *(others or [])]]
    return [
        text
        for n, text in enumerate(texts)
        if not any(said[n] in one and (len(one) > len(said[n]) or m < n) for m, one in enumerate(said) if m != n)
        and (others is None or text not in others)
    ]


def _strings(value: object) -> Iterator[str]:
    """The strings in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def other_heads(story: Story, heads: list[str]) -> None:
    """Keep the headlines that are in no field."""
    told = {folded(one) for one in (story.headline, story.subhead, story.kicker)}
    story.furniture += [Furniture("junk", one) for one in heads if folded(one) not in told]


def _repeats(block: Block, story: Story) -> bool:
    """Whether a first block repeats the headline, or a heading the deck."""
    words = folded(block.text)
    return words == folded(story.headline) or (block.kind == CROSSHEAD and words == folded(story.subhead))


def _boxed(story: Story, block: Block) -> bool:
    """Whether a paragraph stands in a box of dashes, as APA prints its notes of correction; it is then in the notes."""
    if not RULE.match(block.text):
        return False
    story.notes += filter(None, [RULE.sub("", block.text).strip()])
    return True


def _ruled(story: Story, block: Block) -> bool:
    """Whether a paragraph is a rule between parts of the copy, without words: "___"; it is then furniture."""
    if block.kind != PARAGRAPH or not LINE.fullmatch(block.text):
        return False
    story.furniture.append(Furniture("junk", block.text))
    return True


def _closed(story: Story) -> None:
    """Take a last paragraph that is nothing but a name in brackets off: the holder's, or the dateline's agency."""
    found = CLOSES.match(story.body[-1].text) if len(story.body) > 1 else None
    if not found or not (found["sign"] or (story.dateline and found["name"] == story.dateline.agency)):
        return
    text = story.body.pop().text
    if found["sign"] and story.copyright is None:
        story.copyright = text
    else:
        story.furniture.append(Furniture("end_mark", text))


def _placed(story: Story) -> Block | None:
    """Take a dateline that opens a later paragraph than the copy's first, which may be a note; that paragraph."""
    paragraphs = [block for block in story.body if block.kind == PARAGRAPH]
    for n, block in enumerate(paragraphs[:RELEASED]):
        found = datelines.take(block.text)
        if found is not None and found[1] and (n < OPENING or (found[0].agency and found[0].date)):
            story.dateline, block.text = found
            return block
    return None


def _opened(story: Story, place: str | None, agency: str | None) -> None:
    """Take a dateline off the first paragraph whose place or agency is known, though no table has them."""
    lede = next((block for block in story.body if block.kind == PARAGRAPH), None)
    found = OPENS.match(lede.text) if lede else None
    if not lede or not found or not (found["agency"] == agency or (place and found["place"].startswith(place))):
        return
    day = found["day"] and dates.iso(found["day"])
    story.dateline = Dateline(found[0].strip(), found["place"], day or None, found["agency"])
    lede.text = lede.text[found.end() :]


def declared(text: str | None) -> Dateline | None:
    """A dateline of its own element; a time stamp is none."""
    figures = sum(map(str.isdigit, text or ""))
    if not text or figures >= STAMP or figures > sum(map(str.isalpha, text)):
        return None
    found = datelines.take(text.rstrip(" -–—") + " -" + SAMPLE) if " " in text else None
    if found is not None:
        return Dateline(text, found[0].place, found[0].date, found[0].agency)
    agency = AGENCY.search(text)
    bare = text[: agency.start()] if agency else text
    day = DAY.search(bare)
    place = bare[: day.start()] if day else bare
    if not any(map(str.isalpha, place)):
        return None
    return Dateline(
        text, place.strip(" -–—,.:") or None, dates.iso(bare) if day else None, agency[1] if agency else None
    )
