"""What stands in the article's own container and in no field yet: each piece becomes furniture, so that no word is lost.

The wire's own lines below the text, a source line or a credit, have fields; what else there is has a kind, by the name of
its zone, by the conventions, by what it looks like.
"""

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.doubts import HARD, effective
from gazette_cli.readers.html.body.find import Body
from gazette_cli.readers.html.body.labels import LABEL, PICTURE, POINTER
from gazette_cli.readers.html.body.surroundings import is_stamp
from gazette_cli.readers.html.fields.dates import STAMP
from gazette_cli.readers.html.flow import Flow, Piece, within
from gazette_cli.story import Furniture, Story
from gazette_cli.wire import fields, settle
from gazette_cli.wire.roles import FURNITURE, Role

KINDS = {zones.CAPTION: "caption", zones.RELATED: "related", zones.EMBED: "embed"}
"""What pieces in these zones are kept as."""
ROLES = {**FURNITURE, Role.TIMESTAMP: "timestamp", Role.SOURCE: "source", Role.COPYRIGHT: "legal"}
"""What lines of the wire's own are kept as."""
SIGNING = frozenset((Role.SOURCE, Role.CREDIT, Role.COPYRIGHT, Role.NOTE))
"""Those that have a field where they follow the text."""
FOOT = 3
"""How many pieces after the text they are looked for where the container ends with it."""
UNSEEN = frozenset((zones.HIDDEN,))
LINKED = 0.75
"""A piece of which more than this share is link text leads elsewhere."""
REPEATED = 40
"""Characters from which a piece that the text has too is a repetition: a pull quote."""
WORD = Pattern(r"[^\W_]+")


def keep(story: Story, run: Flow, body: Body, told: set[int], declared: list[str]) -> None:
    """Keep the pieces that do not tell the story; `declared` are paragraphs that stand for what the page shows."""
    end = max(told, default=body.end)
    texts = [words(text) for text in (*(run.pieces[n].text for n in told), *declared)]
    seen = {"", *texts, *heads(story)}
    spoken = "|".join(texts)
    found: list[Furniture] = []
    signs = True
    for n in range(body.own.start, min(max(body.own.stop, end + FOOT), len(run.pieces))):
        piece = run.pieces[n]
        if n in told or within(piece.zone, UNSEEN):
            continue
        kind = body.pieces[n - body.start][1] if body.start <= n < body.end else effective(piece.zone, set())
        for text in piece.rows or (piece.text,):
            key = words(text)
            if key in seen or (len(key) > REPEATED and key in spoken):
                continue
            seen.add(key)
            if n > end and signs and kind not in HARD:
                role = settle.role_of(text)
                if role in SIGNING:
                    fields.place(story, role, text)
                    continue
                signs = False
            if n in body.own:
                found.append(Furniture(sort(piece, text, kind), text))
    story.furniture = [*found, *story.furniture]


def heads(story: Story) -> list[str]:
    """The words of each field that is no running text, and of each name in the byline."""
    texts = [story.headline, story.subhead, story.kicker, *(about.text for about in story.about)]
    texts += [part.text for part in (story.byline, story.dateline) if part]
    line = words(story.byline.text) if story.byline else ""
    names = [words(name) for name in story.byline.names] if story.byline else []
    return [*(words(text) for text in texts if text), *(name for name in names if f" {name} " in f" {line} ")]


def words(text: str) -> str:
    """The words of a text, to compare it by."""
    return " ".join(WORD.findall(text.casefold()))


def sort(piece: Piece, text: str, kind: str | None) -> str:
    """The kind of furniture that a piece is, or a row of it."""
    if kind in HARD:
        return KINDS.get(kind, "junk")
    if is_stamp(text) or (kind == zones.TIME and is_told(text)):
        return "timestamp"
    if PICTURE.fit(text):
        return "caption"
    if kind is None and (piece.leads_away(LINKED) or POINTER.fit(text)):
        return "related"
    return ROLES.get(settle.role_of(text) or Role.JUNK, "junk")


def is_told(text: str) -> bool:
    """Whether a short text in the place of a date has a figure, and is none of the page's labels: "4 minute read"."""
    return len(text) < STAMP and any(map(str.isdigit, text)) and not LABEL.fit(text)
