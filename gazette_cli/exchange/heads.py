"""What stands above the paragraph that the dateline opens: no part of the story's text, each line has a field.

The trade's order of a story is headline, deck, byline, dateline and lede. A supplier that has one field for all copy
puts decks, a byline and a notice of what the story corrects or replaces on top of it.
"""

from collections.abc import Sequence

from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, PARAGRAPH, Block, Byline, Furniture, Story
from gazette_cli.wire import bylines, datelines, settle
from gazette_cli.wire.fields import subhead_is
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import stops

NOTICE = Pattern(
    r"(?i)\b(?:correct(?:s|ed|ion)|replac(?:es|ed)|supersedes|repeat(?:s|ing)|corrige|remplace|annule|berichtigt|korrigiert|"
    r"ersetzt|corregid[ao]|sustituye|sostituisce|vervangt|retter|erstatter|ersätter)\b"
)
"""What a notice of correction says that the story does to the one sent before."""


def signed(blocks: list[Block]) -> Byline | None:
    """Take the byline off that is the first row of the copy, if it names somebody."""
    if len(blocks) < 2 or blocks[0].kind != PARAGRAPH or settle.role_of(blocks[0].text) is not Role.BYLINE:
        return None
    byline = bylines.read(blocks[0].text)
    if not byline.names:
        return None
    del blocks[0]
    return byline


def settled(story: Story, at: int) -> None:
    """Give what stands above the block that the dateline opens its field: notices are notes, the rest is the deck.

    What is told in sentences stays in the body, and so does all of it where the story has a deck already, or is a
    round-up of several places with an introduction.
    """
    above, below = story.body[:at], story.body[at + 1 :]
    if not above or any(block.kind not in (PARAGRAPH, CROSSHEAD) for block in above) or _is_roundup(below):
        return
    decks = [block for block in above if not NOTICE.search(block.text)]
    keeps = story.subhead is not None or any(stops(block.text) for block in decks)
    story.notes += [block.text for block in above if NOTICE.search(block.text)]
    for block in decks if not keeps else ():
        subhead_is(story, block.text)
    story.body = [*(decks if keeps else ()), *story.body[at:]]


def _is_roundup(below: Sequence[Block]) -> bool:
    """Whether a later paragraph has a dateline of its own."""
    found = (datelines.take(block.text) for block in below if block.kind == PARAGRAPH)
    return any(one is not None and one[1] and one[0].place for one in found)


def declared(text: str) -> Byline:
    """A byline of its own element; the desk's initials name nobody: "ia/jb"."""
    return Byline(text) if settle.role_of(text) is Role.CREDIT else bylines.read(text)


def bylined(story: Story, printed: Byline | None, told: Byline) -> Byline:
    """Of the byline in the copy and the declared one that which names somebody, of the same names the fuller.

    The other is kept where it says something else.
    """
    if printed is None:
        return told
    same = list(map(folded, printed.names)) == list(map(folded, told.names))
    fuller = not told.names or (same and len(printed.text) > len(told.text))
    kept, other = (printed, told) if fuller else (told, printed)
    if folded(other.text) not in folded(kept.text):
        story.furniture.append(Furniture("junk", other.text))
    return kept


def folded(text: str | None) -> str:
    """A text to be compared: its letters and figures, in small letters."""
    return "".join(filter(str.isalnum, (text or "").lower()))
