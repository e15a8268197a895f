"""Which of a page's titles is the headline.

JSON-LD, OpenGraph and the `h1` each are wrong on one page in five: a section or the site's name is glued to it, or it
is written for search engines. Two that agree outvote the third.
"""

import unicodedata
from collections.abc import Iterator

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.declared import Declared, likeness, words
from gazette_cli.readers.html.flow import HEADINGS, Flow

SITE = Pattern(r"\s{1,9}(?:[|•·–—»]|-{1,2}|::?)\s{1,9}(?=[^|•·–—»]{2,60}$)|\s{0,9}[｜：|]\s{0,9}(?=[^｜：|]{2,30}$)")
"""What parts a title from the name of its site."""
HOST = Pattern(r"(?:https?:)?//(?:www\.)?([\w.-]{1,80})")
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


def without_site(title: str, page: Declared) -> str:
    """The title without the site's name, where that follows a dash or a bar."""
    names = [
        page.first("og:site_name"),
        page.text("publisher"),
        page.first("application-name", "apple-mobile-web-app-title", "publisher"),
    ]
    host = HOST.match(page.address or "")
    known = [folded(name) for name in (*names, host and host[1]) if name]
    for _ in range(NAMINGS):
        parting = SITE.search(title)
        if parting is None or not any(is_site(folded(title[parting.end() :]), name) for name in known if name):
            break
        title = title[: parting.start()].rstrip()
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
    chosen = vote(ld, og, h1) or titled(page, run)
    if chosen and not h1:
        at = max(at, place(chosen, run))
    return chosen, at


def titled(page: Declared, run: Flow) -> str | None:
    """The page's `title`: as far as a heading has it, else without the site's name."""
    if not page.title:
        return None
    title = folded(page.title)
    for piece in run.pieces:
        if piece.name in HEADINGS and len(piece.text) >= SHORTEST and title.startswith(folded(piece.text)):
            return piece.text
    return without_site(page.title, page)


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
        if piece.name == "h1" or piece.tag.attrs.get("itemprop") == "headline":
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
