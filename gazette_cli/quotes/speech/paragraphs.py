"""Quotations of a whole body: paragraph by paragraph, with what continues from one to the next."""

from typing import NamedTuple

from gazette_cli.errors import NotNewsError
from gazette_cli.pattern import Pattern
from gazette_cli.quotes.alphabet import FOREIGN, is_foreign
from gazette_cli.quotes.speech.marks import pairs, veiled
from gazette_cli.quotes.speech.quotation import printed, quotation, span
from gazette_cli.quotes.speech.sentence import Attribution, Sentence, sentences
from gazette_cli.quotes.speech.walk import attributions
from gazette_cli.quotes.speech.without_cue import announcer
from gazette_cli.quotes.words import Words
from gazette_cli.story import Block, Quote

SPEECH = Pattern(r"[VZBK@\"']|:$")
"""Without a cue, a mark or a closing colon a paragraph holds no quotation."""

FINITE = "VZ"
"""Cues that have a subject: said, says."""
MANY = 20_000
"""From so many cues on it is looked at whether there is more than cues."""
FEWEST = 100
"""Characters that so much copy has for each of them, on average: 90 in a story where people talk all the time, 200 mostly."""

TOLD = Pattern(r"[VZBK@\[]")
"""The same for a sentence whose quotations are opaque."""


class Paragraph(NamedTuple):
    """A block with its words and quotation marks."""

    b: int
    words: Words
    view: str
    """The signs with quotations made opaque."""
    unclosed: bool
    """Whether its last quotation runs on into the next paragraph."""


class Announcement(NamedTuple):
    """What a colon at a paragraph's end leaves without words: "The governor added:"."""

    paragraph: Paragraph
    attribution: Attribution


class Reading:
    """What is known of the story so far."""

    def __init__(self) -> None:
        self.quotes: list[Quote] = []
        self.announced: Announcement | None = None
        """A cue and a speaker before a colon, without words yet."""
        self.open_quote: Quote | None = None
        """A quotation whose mark was not closed: the next paragraph in marks belongs to it."""


def quotations(body: list[Block]) -> list[Quote]:
    """The quotations of a body, in text order."""
    reading = Reading()
    known = [Words(block.text) for block in body]
    refuse_crowded(known)
    if is_foreign([words.signs for words in known]):
        for words in known:
            words.signs = words.signs.translate(FOREIGN)
    for b, words in enumerate(known):
        if SPEECH.search(words.signs) or (words.signs and reading.announced):
            read(reading, paragraph(b, words))
        elif words.signs:
            reading.open_quote = None
    for quote in reading.quotes:
        quote.text = printed(body, quote.spans)
    return reading.quotes


def refuse_crowded(known: list[Words]) -> None:
    """Raise NotNewsError for a body of little but attributions, each of which costs what a sentence does."""
    cues = sum([words.signs.count(form) for words in known for form in FINITE])
    if cues > MANY and sum(len(words.text) for words in known) < FEWEST * cues:
        raise NotNewsError(f"{cues:,} verbs of saying and little else, no story in it")


def paragraph(b: int, words: Words) -> Paragraph:
    """A block made ready for reading."""
    found = pairs(words)
    unclosed = bool(found) and found[-1][1] == len(words.signs)
    return Paragraph(b, words, veiled(words, found), unclosed)


def read(reading: Reading, paragraph: Paragraph) -> None:
    """Add a paragraph's quotations."""
    found = within(paragraph)
    fresh = [q for a in found if (q := quotation(paragraph.b, paragraph.words, paragraph.view, a))]
    if reading.announced and (paragraph.view[0] == "[" or (not fresh and says_so(reading.announced))):
        fresh = introduced(reading.announced, paragraph)
    elif not fresh and only_quoted(paragraph.view):
        fresh = continued(reading, paragraph)
    reading.quotes += fresh
    if not paragraph.unclosed or fresh:
        reading.open_quote = fresh[-1] if paragraph.unclosed else None
    reading.announced = announcement(paragraph)


def within(paragraph: Paragraph) -> list[Attribution]:
    """The attributions of a paragraph, each with the quoted sentences that continue it."""
    found: list[Attribution] = []
    last: Attribution | None = None
    view = paragraph.view
    for lo, hi in sentences(paragraph.words, view):
        fresh = attributions(sentence(paragraph, lo, hi)) if TOLD.search(view, lo, hi) else []
        if fresh:
            found += fresh
            last = last_in_marks(fresh, view) if "[" in view else None
        elif last and view[lo] == "[":
            last.parts.append((lo, hi))
        else:
            last = None
    return found


def last_in_marks(found: list[Attribution], view: str) -> Attribution | None:
    """The last attribution whose content, or a part of it, stands in marks."""
    return next((a for a in reversed(found) if any("q" in view[first:end] for first, end in a.parts)), None)


def sentence(paragraph: Paragraph, lo: int, hi: int) -> Sentence:
    """A sentence of a paragraph, without its stop."""
    end = hi - 1 if paragraph.view[hi - 1] == "." else hi
    return Sentence(paragraph.words, paragraph.view, lo, end, lo)


def only_quoted(view: str) -> bool:
    """Whether a paragraph is nothing but a quotation."""
    return view[0] == "[" and not view.strip("[q]}>?.-,")


def continued(reading: Reading, paragraph: Paragraph) -> list[Quote]:
    """A paragraph that is only a quotation: part of the one left open, or the last speaker's next."""
    whole = filled(paragraph)
    if not whole or not reading.quotes:
        return []
    if reading.open_quote:
        reading.open_quote.spans += whole.spans
        return []
    return [whole]


def filled(paragraph: Paragraph) -> Quote | None:
    """The whole paragraph as a quotation."""
    return quotation(paragraph.b, paragraph.words, paragraph.view, Attribution(None, None, [(0, len(paragraph.view))]))


def announcement(paragraph: Paragraph) -> Announcement | None:
    """The cue and the speaker before a colon that ends a paragraph."""
    if paragraph.view[-1] != ":":
        return None
    lo, hi = sentences(paragraph.words, paragraph.view)[-1]
    found = announcer(sentence(paragraph, lo, hi - 1))
    return Announcement(paragraph, found) if found else None


def says_so(announced: Announcement) -> bool:
    """Whether a cue stands right before the colon, so that words without marks are a quotation too."""
    cue = announced.attribution.cue
    return cue is not None and cue[1] == len(announced.paragraph.view) - 1


def introduced(announced: Announcement, paragraph: Paragraph) -> list[Quote]:
    """The quotation that fills the paragraph after a colon."""
    whole = filled(paragraph)
    if not whole:
        return []
    before, said = announced.paragraph, announced.attribution
    if said.cue:
        whole.cue_span = span(before.b, before.words, said.cue)
        whole.cue = before.words.text[whole.cue_span[1] : whole.cue_span[2]]
    if said.speaker:
        whole.speaker_span = span(before.b, before.words, said.speaker)
    return [whole]
