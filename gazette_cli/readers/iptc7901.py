"""IPTC 7901, the European agencies' transmissions: a line of service, number, urgency and category, then a heading.

The heading has keywords, take words, the headline and the byline, and ends with `=`; a trailer tells the moment.
"""

from collections.abc import Iterator

from gazette_cli.exchange import codes, copy, stories, transmissions
from gazette_cli.pattern import Pattern
from gazette_cli.story import PARAGRAPH, Block, Furniture, Source, Story, Subject
from gazette_cli.wire import bylines

BEGIN = Pattern(r"(?m)(?:\x01|\A[\s\x7f\x16]{0,20})(?=[a-zA-Z]{2,4}\d{1,6} \d [a-zA-Z]{1,3} \d{1,5}\b)")
HEADER = Pattern(
    r"[\x01\s\x7f\x16]{0,21}(?P<service>[a-zA-Z]{2,4})(?P<number>\d{1,6}) (?P<urgency>\d) (?P<category>[a-zA-Z]{1,3}) \d{1,5}\b"
    r"(?P<rest>[^\n]*)\n"
)
AGENCY = Pattern(r"\b(?P<name>[a-zA-Z]{2,6}) \d{3,4}\s*$")
"""Whose number of the day ends the first line: "dpa 0045"."""
HEADING = Pattern(
    r"(?:[^\n]{0,200}\n){0,14}?[^\n]{0,200}=[ \t]*\n(?:\n?(?:By|Von|Par|Por|Di) [^\n.]{1,80}\n(?=[ \t]*\n))?"
)
"""Up to the line that ends with `=`, and a byline right below it."""
TAKE = Pattern(r"(?:[A-Z0-9]{1,12}(?: [A-Z0-9./-]{1,12}){0,4}|\([^()]{2,40}\))$")
TAKE_WORDS = Pattern(
    r"(?i)\b(?:lead|ld|net|take|add|refile|update|repeat|correct\w*|writethru|urgent|eil\w*|achtung|zf|berichtigung|wdhlg?)\b"
)
BRACKETED = Pattern(r"(?:\([^()]{2,40}\) ?){1,3}$")
"""A line of words in brackets above the headline: "(1st Lead) (Photo)"."""
BYLINE = Pattern(r"(?:By|Von|Par|Por|Di) \S")
TRAILER = Pattern(r"(?P<day>\d\d)(?P<clock>\d{4}) ?(?P<zone>GMT|UTC)? (?P<month>[A-Za-zäÄ]{3,4}) (?P<year>\d\d)\s*$")
NOTEBOOK = Pattern(
    r"(?m)^(?:# .{3,40}|\* ?\* ?\* ?\*)$|^\W{0,9}The following information is not (?:intended )?for publication\b.{0,40}$"
)
"""Where the story ends and what editors are told begins."""
SECTION = Pattern(r"(?m)^## (?P<name>.{2,40})$")
ITEM = Pattern(r"(?:^| )- ")
"""Where an item of a list begins, when its lines are joined."""
CONTACTS = Pattern(r"(?i)contact|kontakt|autor|redaktion")


def read(text: str) -> Iterator[Story]:
    """The stories of the transmissions in a text. Raises NotNewsError for what holds none."""
    parts = list(transmissions.parts(text, BEGIN, HEADER))
    yield from stories.each(parts, lambda it: of(it[0]["urgency"], it[0]["category"], it[0]["rest"], it[1]), (), "")


def of(urgency: str, category: str, rest: str, text: str) -> Story:
    """The story of a transmission, from what its first line tells and what follows it."""
    story = Story(urgency=codes.urgency(urgency), subjects=[Subject(category, None)])
    agency = AGENCY.search(transmissions.clean(rest))
    head = HEADING.match(text)
    _head(story, head[0] if head else "")
    text = text[head.end() :] if head else text
    text = text.rstrip("\x00\x03\x04\x7f \n")
    lines = transmissions.CONTROLS.sub("\n", text).rstrip().split("\n")
    if stamp := TRAILER.search(lines[-1].strip()):
        story.published = transmissions.moment(
            stamp["year"], stamp["month"], stamp["day"], stamp["clock"], stamp["zone"]
        )
        lines.pop()
    body = "\n".join(lines)
    ends = NOTEBOOK.search(body)
    _told(story, body[ends.start() :] if ends else "", agency["name"] if agency else "")
    blocks = [Block(PARAGRAPH, part) for part in transmissions.paragraphs(body[: ends.start()] if ends else body)]
    byline, story.byline = story.byline, None
    copy.complete(story, blocks, agency=agency["name"] if agency else None)
    story.byline = byline or story.byline
    if agency and story.source is None:
        story.source = Source(agency["name"], agency["name"])
    story.furniture.append(Furniture("slug", transmissions.clean(rest)))
    return story


def _head(story: Story, heading: str) -> None:
    """Fill in what the heading holds."""
    rows = [row for line in heading.split("\n") if (row := transmissions.clean(line).rstrip("= ").strip())]
    words: list[str] = []
    takes: list[str] = []
    for n, row in enumerate(rows):
        if n == 0 and len(rows) > 1 and "/" in row:
            story.slug = row.strip("/")
        elif words and BYLINE.match(row):
            story.byline = bylines.read(row)
        elif not words and n < len(rows) - 1 and (BRACKETED.match(row) or (TAKE_WORDS.search(row) and TAKE.match(row))):
            takes.append(row)
        else:
            words.append(row)
    story.headline, story.take = " ".join(words) or None, " ".join(takes) or None


def _told(story: Story, text: str, agency: str) -> None:
    """What editors are told below the story: contacts, notes; the initials at its end are furniture."""
    text = NOTEBOOK.sub("", text)
    heads = list(SECTION.finditer(text))
    above = transmissions.clean(text[: heads[0].start()] if heads else text)
    story.furniture += [Furniture("related", above)] * any(map(str.isalnum, above))
    stops = [*[one.start() for one in heads[1:]], len(text)]
    for head, stop in zip(heads, stops, strict=False):
        told = transmissions.paragraphs(text[head.end() : stop])
        signed = told.pop() if told and agency and told[-1].startswith(f"{agency} ") else None
        if signed:
            story.furniture.append(Furniture("end_mark", signed))
        lines = [line for part in told for item in ITEM.split(part) if (line := item.strip("* "))]
        if CONTACTS.search(head["name"]):
            story.contacts += lines
        elif "note" in head["name"].lower():
            story.notes += lines
        elif lines:
            story.furniture.append(Furniture("related", " ".join((head["name"], *lines))))
