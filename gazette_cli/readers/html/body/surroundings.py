"""What stands around a story's paragraphs on a page: its deck, captions, a signature, notes about its authors."""

from collections.abc import Iterator
from itertools import chain

from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.doubts import HARD
from gazette_cli.readers.html.body.find import Body
from gazette_cli.readers.html.body.labels import LABEL
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.fields.dates import STAMP, begin
from gazette_cli.readers.html.fields.headline import folded
from gazette_cli.readers.html.fields.writers import LEAD, is_person
from gazette_cli.readers.html.flow import STOPS, Flow, Piece, within
from gazette_cli.story import About, Byline, Story
from gazette_cli.wire import datelines
from gazette_cli.words.names import looks_personal

SHORTEST, LONGEST = 20, 600
"""Characters of a deck."""
SENTENCE = 50
"""Characters from which a piece without a name can be one."""
RUNNING = 120
"""Characters from which a paragraph is surely the story's text."""
ALIKE = 40
"""Characters, letters alone, in which a deck and the page's description agree."""
NOTE = 60
"""Characters from which a text in an author's box is a note about the author."""
BESIDE = 60
"""Characters of a byline beside the names."""
WRITERS = 100
"""How many writers are looked for in each paragraph."""
ABOUT_AUTHORS = frozenset((zones.AUTHOR,))
BEHIND = 25
"""How many pieces behind the body an author's box is looked for."""


def deck(story: Story, page: Declared, body: Body, run: Flow, at: int) -> int:
    """The index of the piece that is the deck, or -1.

    It stands between headline and text, and is named so, or is what the page describes itself with, or is a heading or
    a sentence outside of the element that holds the text.
    """
    sentences = [n for n, (piece, kind) in enumerate(body.pieces, body.start) if n > at and is_sentence(piece, kind)]
    text = begins(run, sentences, body.end)
    between = [n for n in range(max(at + 1, text - BEHIND), text) if fits(run.pieces[n], story)]
    named = [n for n in between if kind_of(run.pieces[n]) == zones.DECK]
    if named:
        return named[0]
    first = sentences[0] if sentences else body.end
    unnamed = [n for n in between if kind_of(run.pieces[n]) is None and not LABEL.fit(run.pieces[n].text)]
    about = folded(page.text("description") or page.first("og:description", "description") or "")[:ALIKE]
    may_describe: list[int] = sorted({*range(max(at + 1, first - BEHIND), first), *unnamed}) if about else []
    described = (n for n in may_describe if describes(run.pieces[n], about))
    apart = (n for n in unnamed if at >= 0 and n < first and stands_apart(run, n, at, body))
    return next(chain(described, apart), -1)


def describes(piece: Piece, about: str) -> bool:
    """Whether a piece is what the page describes itself with, whatever it is called; captions may say the same."""
    sized = SHORTEST <= len(piece.text) <= LONGEST and piece.linked < len(piece.text) / 2
    return sized and kind_of(piece) != zones.CAPTION and folded(piece.text).startswith(about)


def kind_of(piece: Piece) -> str | None:
    """The kind of the innermost zone."""
    return piece.zone.kind if piece.zone else None


def is_sentence(piece: Piece, kind: str | None) -> bool:
    """Whether a piece of the body can be running text."""
    return kind is None and piece.name not in HEADINGS and piece.size >= SENTENCE


def begins(run: Flow, sentences: list[int], end: int) -> int:
    """The index of the piece by which the text has begun: a long paragraph, or the second of whatever length."""
    if sentences and run.pieces[sentences[0]].size >= RUNNING:
        return sentences[0]
    return sentences[1] if len(sentences) > 1 else end


def stands_apart(run: Flow, n: int, at: int, body: Body) -> bool:
    """Whether a piece without a name is a deck: a heading beside the headline, a sentence outside of the text."""
    piece = run.pieces[n]
    if piece.name in ("h2", "h3"):
        return n < body.start or piece.tag.parent is run.pieces[at].tag.parent
    return n < body.start and piece.size >= SENTENCE


def fits(piece: Piece, story: Story) -> bool:
    """Whether the piece has a deck's length, leads nowhere, does not repeat the headline and has no dateline."""
    return (
        SHORTEST <= len(piece.text) <= LONGEST
        and piece.linked < len(piece.text) / 2
        and kind_of(piece) not in HARD
        and folded(piece.text) not in folded(story.headline or "")
        and datelines.take(piece.text) is None
    )


def sign(story: Story, kept: list[tuple[int, Piece]]) -> None:
    """A name alone below the last paragraph is the writer's, where no person is named above."""
    named = story.byline is not None and any(map(looks_personal, story.byline.names))
    if len(kept) < 3 or named or kept[-1][1].name in HEADINGS:
        return
    if looks_personal(kept[-1][1].text) and is_person(kept[-1][1].text, set()):
        _, last = kept.pop()
        story.byline = Byline(last.text, [last.text])


def signs(piece: Piece, story: Story) -> bool:
    """Whether the piece is a byline among the paragraphs: "By Jane Roe, Example News"."""
    names = story.byline.names if story.byline else []
    named = [name for name in names[:WRITERS] if name in piece.text]
    rest = len(piece.text) - sum(map(len, named))
    return bool(named) and rest < BESIDE and (rest < 3 or LEAD.match(piece.text) is not None)


def is_stamp(text: str) -> bool:
    """Whether a line outside of the text is a time stamp: it is short, begins with a day and has no stop."""
    return len(text) < STAMP and begin(text) < min(STAMP // 4, len(text)) and text[-1] not in STOPS


def authors(body: Body, run: Flow, writers: list[str]) -> Iterator[About]:
    """The notes about the authors in and behind the body."""
    seen: set[str] = set()
    for piece in run.pieces[body.start : body.end + BEHIND]:
        if within(piece.zone, ABOUT_AUTHORS) and len(piece.text) >= NOTE and piece.text not in seen:
            seen.add(piece.text)
            yield About("author", next((name for name in writers[:WRITERS] if name in piece.text), None), piece.text)
