"""Every word of a page's article is in one field of its record, or in its furniture.

    python tests/lossless_pages.py FILE...

checks saved pages (*.html, *.html.gz), tells what they lose, and exits with 1 if one loses a word.

The article's own container is the `article` element around the text, nearest to it; on a page without one it reaches
from the headline to where the text ends. A headline above the `article` belongs to it, and the next story of an endless
page does not. Its words are those that a reader sees: no scripts, styles and templates, nothing hidden, no menus of the
page (`nav`, dialogs, what is named as the page's shell) and no controls of forms. A text that stands twice is kept once.
"""

import gzip
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from lossless import texts

from gazette_cli.decode import decode
from gazette_cli.errors import GazetteError
from gazette_cli.readers.html import read
from gazette_cli.readers.html.body.find import find
from gazette_cli.readers.html.body.leftovers import UNSEEN, words
from gazette_cli.readers.html.declared import declared
from gazette_cli.readers.html.fields import fill
from gazette_cli.readers.html.flow import flow, within
from gazette_cli.readers.html.tree import prune
from gazette_cli.story import Story

MOST_FIELDS = 6
"""So many fields may have a piece between them: dateline, paragraph, credits, source line."""


class Kept(NamedTuple):
    """What the check of a page gives."""

    words: int
    """How many words its article has."""
    lost: list[str]
    """The pieces that are in no field."""

    @property
    def lost_words(self) -> int:
        """How many words they have."""
        return sum(len(words(piece).split()) for piece in self.lost)


def container(page: str) -> list[str]:
    """The texts of the article's own container, piece by piece, as the reader finds it."""
    pruned = prune(page)
    run = flow(pruned.soup)
    body = find(run, fill(Story(), declared(pruned), run), pruned.pictures)
    return [run.pieces[n].text for n in body.own if not within(run.pieces[n].zone, UNSEEN)]


def parted(piece: str, fields: Sequence[str], most: int = MOST_FIELDS) -> bool:
    """Whether the words of a piece are those of a few whole fields, one after the other."""
    return not piece or (
        most > 0 and any(parted(piece[len(field) + 1 :], fields, most - 1) for field in fields if begins(piece, field))
    )


def begins(piece: str, field: str) -> bool:
    """Whether a piece begins with all the words of a field."""
    return piece == field or piece.startswith(f"{field} ")


def kept(page: str) -> Kept:
    """What of the page's article is in the record. Raises GazetteError for a page without a story."""
    [story] = read(page)
    fields = [key for text in texts(story) if (key := words(text))]
    whole = "".join(f" {field} |" for field in fields)
    pieces = container(page)
    lost = [
        piece
        for piece in dict.fromkeys(pieces)
        if f" {(key := words(piece))} " not in whole and key and not parted(key, fields)
    ]
    return Kept(sum(len(words(piece).split()) for piece in pieces), lost)


def page(path: Path) -> str:
    """The text of a saved page."""
    source = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return decode(source, declares=True)[0]


def checked(paths: Sequence[Path]) -> Iterator[Kept]:
    """The checks of the pages that have a story; what one loses is printed."""
    for path in paths:
        try:
            found = kept(page(path))
        except GazetteError:
            continue
        if found.lost:
            print(f"{path}: lost {found.lost}")
        yield found


def main(names: list[str]) -> int:
    """Check the files; the number of pages that lose a word."""
    found = list(checked([Path(name) for name in names]))
    losing = sum(bool(each.lost) for each in found)
    lost, given = sum(each.lost_words for each in found), sum(each.words for each in found)
    print(f"{len(found)} pages, {losing} lose words: {lost} of {given}")
    return losing


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
