"""Quotations of a whole body: paragraph by paragraph, with what continues from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import ANAPHORS
from gazette_cli.quotes.speech import subject
from gazette_cli.quotes.speech.marks import dashes, is_title, pairs, veiled, with_nicknames
from gazette_cli.quotes.speech.quotation import printed, quotation, span
from gazette_cli.quotes.speech.sentence import Attribution, Range, Sentence, holding, sentences
from gazette_cli.quotes.speech.walk import attributions
from gazette_cli.quotes.speech.without_cue import announcer
from gazette_cli.quotes.words import SHAPES, Shapes, Words, words_of
from gazette_cli.story import Block, Quote
from gazette_cli.trail import note

if TYPE_CHECKING:
    from collections.abc import Callable

SPEECH = Pattern(r"[VZBK@\"']")
"""Without a cue, a mark, or a colon at its end a paragraph holds no quotation."""
TOLD = Pattern(r"[VZBK@\[]")
"""The same for a sentence whose quotations are opaque."""
OPENED = 2
"""Characters that may stand before the first word of a paragraph in marks."""
SIGNATURE = Pattern(r"-(?P<who>[TNI][TaNI]{0,4})(?:,[^.;\[]{1,12})?\.?")
"""A paragraph that signs the one before."""
NAMED = ('N"N', "N'N")
"""A mark between two names, as of a nickname."""
WHOLE = Pattern(r"\[q{3,}[\]}>?]\.?")
ALONE = Pattern(r"\[q{3,}[>?]")
"""A sentence in marks that no sentence of its own attributes, behind one that tells whose it is: "Falk was blunt."."""
MIXED = Pattern(r"[RYhDM][^\[,;]{0,16}\[q{4,}[}>\]]+[.>]?$")
"""A sentence that ends in marks and goes on with what was said: `That was "by definition a bad plan."`"""


class Reader:
    """How a language's sentences are read; paragraphs are read the same in all.

    It has the readers of a sentence's quotations, of who is announced before a colon and of its subject, its words, what the
    signs of a paragraph and of a sentence hold that can have a quotation, and with which words a sentence goes on with what
    was said. If it is `strict`, words in marks go on with those before them only where nothing else is in their sentence,
    and have no speaker of their own. If it has a `dialogue`, a dash at the head of a paragraph is a mark.
    """

    def __init__(
        self,
        attributions: Callable[[Sentence], list[Attribution]],
        announcer: Callable[[Sentence], Attribution | None],
        first: Callable[[Sentence, int], Range | None],
        shapes: Shapes,
        speech: Pattern = SPEECH,
        told: Pattern = TOLD,
        anaphors: frozenset[str] = frozenset(),
        *,
        strict: bool = False,
        dialogue: bool = False,
    ) -> None:
        self.attributions, self.announcer, self.first = attributions, announcer, first
        self.shapes, self.speech, self.told, self.anaphors = shapes, speech, told, anaphors
        self.strict, self.dialogue = strict, dialogue


class Paragraph:
    """A block with its words and quotation marks."""

    __slots__ = ("b", "unclosed", "view", "words")

    def __init__(self, b: int, words: Words, view: str, unclosed: bool) -> None:
        self.b, self.words = b, words
        self.view = view
        """The signs with quotations made opaque."""
        self.unclosed = unclosed
        """Whether its last quotation runs on into the next paragraph."""


ENGLISH = Reader(attributions, announcer, subject.first, SHAPES, anaphors=ANAPHORS)


class Announcement:
    """What a colon at a paragraph's end leaves without words: "The governor added:"."""

    def __init__(self, paragraph: Paragraph, attribution: Attribution) -> None:
        self.paragraph, self.attribution = paragraph, attribution


class Reading:
    """What is known of the story so far."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.quotes: list[Quote] = []
        self.announced: Announcement | None = None
        """A cue and a speaker before a colon, without words yet."""
        self.before: Paragraph | None = None
        """The paragraph before."""
        self.open_quote: Quote | None = None
        """A quotation whose mark was not closed: the next paragraph in marks belongs to it."""


def quotations(body: list[Block], known: list[Words] | None = None, reader: Reader = ENGLISH) -> list[Quote]:
    """The quotations of a body, in text order; `known` are the words of its blocks, where they have been read already."""
    known = [words_of(block.text, reader.shapes) for block in body] if known is None else known
    reading = Reading(reader)
    for b, words in enumerate(known):
        run = words.signs
        if not run:
            continue
        if run[-1] == ":" or run[0] == "-" or reading.announced or reader.speech.search(run):
            current = paragraph(b, words, dialogue=reader.dialogue)
            read(reading, current)
            reading.before = current
        else:
            reading.open_quote = None
    for quote in reading.quotes:
        quote.text = printed(body, quote.spans)
    return reading.quotes


def paragraph(b: int, words: Words, *, dialogue: bool = False) -> Paragraph:
    """A block made ready for reading; in a `dialogue` dashes are marks."""
    spoken = dashes(words) if dialogue and words.signs[0] == "-" else []
    if not spoken and '"' not in words.signs and "'" not in words.signs:
        return Paragraph(b, words, words.signs, unclosed=False)
    run = words.signs
    if NAMED[0] in run or NAMED[1] in run:
        words.signs = with_nicknames(run)
    found = spoken or pairs(words, all_counted=words.signs == run)
    unclosed = not spoken and bool(found) and found[-1][1] == len(words.signs)
    return Paragraph(b, words, veiled(words, found), unclosed)


def read(reading: Reading, paragraph: Paragraph) -> None:
    """Add a paragraph's quotations."""
    b, words, view = paragraph.b, paragraph.words, paragraph.view
    if view[0] == "-" and signs(reading, paragraph):
        return
    spoken = view[0] == "[" and bool(reading.quotes) and reading.quotes[-1].spans[-1][0] == b - 1
    fresh = [quote for got in within(reading.reader, paragraph, spoken) if (quote := quotation(b, words, view, got))]
    if reading.announced and (opens_in_marks(paragraph, fresh) or (not fresh and says_so(reading.announced))):
        fresh = introduced(reading.announced, paragraph)
    elif not fresh and only_quoted(view):
        fresh = continued(reading, paragraph)
    elif fresh and reading.open_quote and opens_in_marks(paragraph, []):
        fresh = joined(reading, paragraph, fresh)
    reading.quotes += fresh
    if not paragraph.unclosed or fresh:
        reading.open_quote = fresh[-1] if paragraph.unclosed else None
    reading.announced = announcement(reading.reader, paragraph) if view[-1] == ":" else None


def signs(reading: Reading, paragraph: Paragraph) -> bool:
    """Whether a paragraph of its own signs the quotation before it, "— Jess Rosen, Chair", which has its speaker then."""
    before, m = reading.before, SIGNATURE.fullmatch(paragraph.view)
    if not before or not m or before.b != paragraph.b - 1 or not only_quoted(before.view):
        return False
    if not reading.quotes or reading.quotes[-1].spans[-1][0] != before.b:
        whole = filled(before)
        if not whole:
            return False
        reading.quotes.append(whole)
    if not reading.quotes[-1].speaker_span:
        attribute(reading.quotes[-1], paragraph, Attribution((0, 1), m.span("who")), "signed-below")
    return True


def opens_in_marks(paragraph: Paragraph, fresh: list[Quote]) -> bool:
    """Whether a paragraph begins with a quotation that no attribution of its own takes up."""
    return paragraph.view[0] == "[" and not any(quote.speaker_span for quote in fresh)


def joined(reading: Reading, paragraph: Paragraph, fresh: list[Quote]) -> list[Quote]:
    """A paragraph's quotations, with what was left open before it: one with the first, whoever of them has the speaker."""
    opened, first = reading.open_quote, fresh[0]
    if not opened or first.spans[0][1] > OPENED or opened is not reading.quotes[-1]:
        return fresh
    if opened.speaker_span:
        if first.speaker_span and not is_pronoun(reading, paragraph, first):
            return fresh
        opened.spans += first.spans
        return fresh[1:]
    first.spans[:0] = reading.quotes.pop().spans
    return fresh


def is_pronoun(reading: Reading, paragraph: Paragraph, quote: Quote) -> bool:
    """Whether a quotation's speaker is "he", "she", "they" or "it"."""
    _, start, end = quote.speaker_span or (0, 0, 0)
    return reading.reader.shapes.signs[paragraph.words.text[start:end]] == "R"


def within(reader: Reader, paragraph: Paragraph, spoken: bool = False) -> list[Attribution]:
    """The attributions of a paragraph, each with the quoted sentences that continue it.

    Where somebody has `spoken` in the paragraph before, words in marks that begin this one are his.
    """
    found: list[Attribution] = []
    last: Attribution | None = None
    before: Attribution | None = None
    view, words = paragraph.view, paragraph.words
    begins = 0
    for lo, hi in sentences(words, view):
        fresh = reader.attributions(sentence(paragraph, lo, hi)) if reader.told.search(view, lo, hi) else []
        if fresh:
            found += fresh
            last = last_in_marks(fresh, view) if "[" in view else None
            before = fresh[-1]
        elif last and view[lo] == "[" and not (reader.strict and not WHOLE.fullmatch(view, lo, hi)):
            last.parts.append((lo, hi))
        elif lo and alone(words, view, lo, hi, WHOLE if reader.strict else ALONE):
            who = before.speaker if before else reader.first(sentence(paragraph, begins, lo), lo)
            last = Attribution(None, None if reader.strict else who, [(lo, hi)], "sentence-in-marks") if who else None
            found += [last] if last else []
        elif spoken and not lo and hi < len(view) and not reader.strict and alone(words, view, lo, hi):
            last = Attribution(None, None, [(lo, hi)], "goes-on-in-marks")
            found.append(last)
        elif last and MIXED.match(view, lo, hi) and words.lower(lo) in reader.anaphors:
            last.parts.append((lo, hi))
        else:
            last = before = None
        begins = lo
    return found


def alone(words: Words, view: str, lo: int, hi: int, shape: Pattern = ALONE) -> bool:
    """Whether a sentence is nothing but words in marks, and no title."""
    return view[lo] == "[" and shape.fullmatch(view, lo, hi) is not None and not is_title(words, lo + 1, hi - 1)


def last_in_marks(found: list[Attribution], view: str) -> Attribution | None:
    """The last attribution whose content, or a part of it, stands in marks."""
    return holding("q", view, reversed(found))


def sentence(paragraph: Paragraph, lo: int, hi: int) -> Sentence:
    """A sentence of a paragraph, without its stop, and without the brackets around it."""
    view, end = paragraph.view, hi
    if view[lo] == "(" and view[hi - 2 : hi] == "a)" and paragraph.words.word(hi - 2) == ".":
        lo, end = lo + 1, hi - 2
    elif view[hi - 1] == ".":
        end = hi - 1
    return Sentence(paragraph.words, view, lo, end, lo)


def only_quoted(view: str) -> bool:
    """Whether a paragraph is nothing but a quotation."""
    return view[0] == "[" and not view.strip("[q]}>?.-,")


def continued(reading: Reading, paragraph: Paragraph) -> list[Quote]:
    """A paragraph that is only a quotation: part of the one left open, or the last speaker's next."""
    whole = filled(paragraph)
    if not whole or not (reading.quotes or paragraph.unclosed):
        return []
    if reading.open_quote:
        reading.open_quote.spans += whole.spans
        return []
    return [whole]


def filled(paragraph: Paragraph) -> Quote | None:
    """The whole paragraph as a quotation."""
    whole = Attribution(None, None, [(0, len(paragraph.view))], "paragraph-in-marks")
    return quotation(paragraph.b, paragraph.words, paragraph.view, whole)


def announcement(reader: Reader, paragraph: Paragraph) -> Announcement | None:
    """The cue and the speaker before a colon that ends a paragraph."""
    lo, hi = sentences(paragraph.words, paragraph.view)[-1]
    found = reader.announcer(sentence(paragraph, lo, hi - 1))
    return Announcement(paragraph, found) if found else None


def says_so(announced: Announcement) -> bool:
    """Whether a cue stands right before the colon, so that words without marks are a quotation too."""
    return (cue := announced.attribution.cue) is not None and cue[1] == len(announced.paragraph.view) - 1


def introduced(announced: Announcement, paragraph: Paragraph) -> list[Quote]:
    """The quotation that fills the paragraph after a colon."""
    whole = filled(paragraph)
    if not whole:
        return []
    attribute(whole, announced.paragraph, announced.attribution, "announced-by-colon")
    return [whole]


def attribute(quote: Quote, paragraph: Paragraph, said: Attribution, rule: str) -> None:
    """Give a quotation the cue and the speaker that stand in another paragraph, by the rule of that name."""
    note(quote, rule)
    if said.cue:
        quote.cue_span = span(paragraph.b, paragraph.words, said.cue)
        quote.cue = paragraph.words.text[quote.cue_span[1] : quote.cue_span[2]]
    if said.speaker:
        quote.speaker_span = span(paragraph.b, paragraph.words, said.speaker)
