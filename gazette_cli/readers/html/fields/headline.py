"""Which of a page's titles is the headline.

JSON-LD, OpenGraph and the `h1` each are wrong on one page in five: a section or the site's name is glued to it, or it
is written for search engines. Two that agree outvote the third.
"""

import unicodedata
from collections.abc import Iterable, Iterator

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body.labels import LABEL
from gazette_cli.readers.html.declared import Declared, likeness, words
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.flow import STOPS, Flow, Piece
from gazette_cli.readers.html.soup import Tag

SITE = Pattern(
    r"\s{1,9}(?:[|•·–—»]|-{1,2}|::?)\s{1,9}(?=(?:(?! -{1,2} )[^|•·–—»]){2,60}$)|\s{0,9}[｜：|]\s{0,9}(?=[^｜：|]{2,30}$)"
)
"""What parts a title from the name of its site."""
PARTING = Pattern(r"\s{1,9}(?:[|•·–—»«:]|-{1,2}|::)\s{1,9}|(?<=\w): ")
"""What parts a title from what stands before or behind it."""
HOST = Pattern(r"(?:https?:)?//(?:www\.)?([\w.-]{1,80})")
FRONT = Pattern(r"(?:https?:)?(?://[^/?#]{1,100})?/?(?:\./|(?:index|home|default)\.\w{3,5})?")
"""Where links to the front page lead."""
LABELLED = Pattern(r"(?i)\W*(?:headline|title|titel|titre|título|titolo)\W*")
"""The name of the field that a template has printed in front of the headline."""
UNTITLED = Pattern(r"(?i)untitled(?: (?:document|page|normal page))?(?: ?\d+)?|new page ?\d*|home ?page|index")
"""What editors of the nineties have written into `title`, and nobody has changed."""
PROSE = 80
"""Characters from which a piece can be the text."""
LABEL_SIZE = 24
"""Characters of a label that is glued to the headline."""
SHORTEST = 10
"""Characters from which a heading that begins the title is the headline."""
ALIKE = 0.5
"""Likeness from which an `h1` is the headline that the page declares."""
NAMINGS = 4
"""How often a title names its site at most: "Story - Sport - Example News | example.org"."""
WORDED = 6
"""Words from which the first `h1` is a headline, though the titles say something else."""
NOT_WORD = Pattern(r"[\W_]+")


def folded(text: str) -> str:
    """Letters and digits alone, in lower case, to compare titles by."""
    return NOT_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())


def site_names(page: Declared) -> list[str]:
    """The site's names, folded."""
    names = [
        page.first("og:site_name"),
        page.text("publisher"),
        page.first("application-name", "apple-mobile-web-app-title", "publisher"),
    ]
    host = HOST.match(page.address or "")
    return [folded(name) for name in (*names, host and host[1]) if name]


def without_site(title: str, page: Declared) -> str:
    """The title without the site's name, where that follows a dash or a bar."""
    known = site_names(page)
    title = behind_site(title, known)
    for _ in range(NAMINGS):
        parting = SITE.search(title)
        if parting is None or not any(is_site(folded(title[parting.end() :]), name) for name in known if name):
            break
        title = title[: parting.start()].rstrip()
    return title


def behind_site(title: str, known: list[str]) -> str:
    """The title without the site's name, where that stands before it: "Such News | The story"."""
    first = PARTING.search(title)
    if first is not None and folded(title[: first.start()]) in known and len(title) - first.end() >= SHORTEST:
        return title[first.end() :]
    return title


def is_site(tail: str, name: str) -> bool:
    """Whether the end of a title is the site's name: equal, a part of it, or that with a word more ("Example News")."""
    return len(tail) > 1 and (tail in name or (name in tail and len(tail) <= len(name) + 12 and len(name) > 2))


def headline(page: Declared, run: Flow) -> tuple[str | None, int]:
    """The headline, and the index of the piece that it stands in (-1: none)."""
    ld, og = (
        without_site(title, page) if title else None
        for title in (page.text("headline"), page.first("og:title", "twitter:title"))
    )
    h1, at = first_heading(page, run, " ".join(filter(None, (ld, og, page.title))))
    if h1 is not None and h1 not in (ld, og):
        h1 = unglued(h1, (ld, og, *partings(page.title)))
    chosen = vote(ld, og, h1) or titled(page, run)
    if chosen and not h1:
        at = max(at, place(chosen, run))
    return chosen, at


def titled(page: Declared, run: Flow) -> str | None:
    """The page's `title`: as far as a heading has it, else without the site's name."""
    if not page.title:
        return None
    if UNTITLED.fullmatch(page.title):
        return first_line(run)
    parts = [folded(page.title), *map(folded, partings(page.title))]
    headings = [piece for piece in run.pieces if piece.name in HEADINGS and not is_logo(piece)]
    for piece in headings:
        if len(piece.text) >= SHORTEST and (parts[0].startswith(folded(piece.text)) or folded(piece.text) in parts):
            return piece.text
    if any(is_logo(piece) and folded(piece.text) == parts[0] for piece in run.pieces):
        return next((piece.text for piece in headings if len(piece.text) >= SHORTEST), None)
    title = without_site(page.title, page)
    if title == page.title and len(parts) > 1:
        lines = (piece.text for piece in run.pieces if not piece.linked and len(piece.text) >= SHORTEST)
        return next((text for text in lines if len(text) < len(title) and folded(text) in parts), title)
    return title


def partings(title: str) -> list[str]:
    """What stands before and behind each parting of a title."""
    return [part for found in PARTING.finditer(title) for part in (title[: found.start()], title[found.end() :])]


def first_line(run: Flow) -> str | None:
    """The first line of some words above the text, on a page whose title is its editor's own."""
    text = next((n for n, piece in enumerate(run.pieces) if piece.size >= PROSE), 0)
    lines = (piece.text for piece in run.pieces[:text] if not piece.linked and piece.text[-1] not in STOPS)
    return next((line for line in lines if len(line) >= SHORTEST and len(line.split()) > 2), None)


def is_logo(piece: Piece) -> bool:
    """Whether the piece is the site's own name, as themes of blogs have it in an `h1`: all link, to the front page."""
    if piece.name not in HEADINGS or piece.linked < 0.9 * len(piece.text):
        return False
    link = piece.tag.find("a")
    return isinstance(link, Tag) and FRONT.fullmatch(str(link.attrs.get("href", ""))) is not None


def unglued(h1: str, titles: Iterable[str | None]) -> str:
    """The `h1` without a label or a button that the markup sets apart from the headline, and no space or mark does."""
    for title in titles:
        if not title or len(title) < SHORTEST or len(h1) <= len(title) or len(h1) > len(title) + LABEL_SIZE:
            continue
        if h1.endswith(title):
            label = h1[: -len(title)]
            if (label[-1].isalnum() and title[0].isupper()) or LABELLED.fullmatch(label):
                return title
        elif h1.startswith(title) and LABEL.fit(h1[len(title) :]):
            return title
    return h1


def vote(ld: str | None, og: str | None, h1: str | None) -> str | None:
    """Of the story's headline in JSON-LD, OpenGraph's title and the `h1` that is like them."""
    if h1 and ld and og and folded(ld) == folded(og) != folded(h1):
        chosen: str | None = ld
    elif h1 and ld and glued(h1, ld):
        chosen = ld
    elif not h1 and ld and og and glued(ld, og):
        chosen = og
    else:
        chosen = h1 or ld or og
    return next(
        (text for text in (h1, ld, og) if text and chosen and ":" in text and folded(text) == folded(chosen)), chosen
    )


def glued(long: str, short: str) -> bool:
    """Whether the longer title is the shorter one with a kicker in front of it."""
    return len(short) > 20 and len(folded(long)) > len(folded(short)) and folded(long).endswith(folded(short))


def first_heading(page: Declared, run: Flow, known: str) -> tuple[str | None, int]:
    """The `h1` that is most like the page's titles, and where it stands.

    Of one that is unlike them, and short (the name of a section or the site), the place alone.
    """
    found = list(first_headings(run))
    if not known:
        return (found[0][1], found[0][0]) if found else (None, -1)
    site = site_names(page)
    found = [each for each in found if folded(each[1]) not in site] or found
    titles = words(known)
    headings = ((words(text), n, text) for n, text in found if text[-1] != ":")
    scored = [(likeness(mine, titles), likeness(titles, mine), -n, text) for mine, n, text in headings]
    if not scored:
        return None, -1
    alike, _, n, text = max(scored)
    if alike >= ALIKE or (len(found) == 1 and not page.article and len(text.split()) > 2):
        return text, -n
    if len(found[0][1].split()) >= WORDED:
        return found[0][1], found[0][0]
    return None, -n


def first_headings(run: Flow) -> Iterator[tuple[int, str]]:
    """Each `h1` and each `headline` of microdata, with its last piece's index; with and without a kicker in it."""
    for n, piece in enumerate(run.pieces):
        if (piece.name == "h1" or piece.tag.attrs.get("itemprop") == "headline") and not is_logo(piece):
            yield n, piece.text
            if n and run.pieces[n - 1].tag is piece.tag:
                yield n, f"{run.pieces[n - 1].text} {piece.text}".replace(" :", ":")


def place(title: str, run: Flow) -> int:
    """Where a headline stands that is in no `h1`."""
    wanted = folded(title)
    for n, piece in enumerate(run.pieces):
        if (
            piece.name in ("h1", "h2", "h3", "div", "p", "header")
            and len(piece.text) < 2 * len(title) + 40
            and folded(piece.text).endswith(wanted)
        ):
            return n
    return -1
