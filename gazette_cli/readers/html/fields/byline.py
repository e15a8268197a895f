"""Who wrote the story: what JSON-LD, the visible byline and `meta` say, weighed against each other."""

from typing import Any

from gazette_cli.exchange import jsonld
from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.fields.dates import begin, spoken
from gazette_cli.readers.html.fields.writers import (
    EDITORS,
    LEAD,
    LINE,
    OTHER_TASK,
    is_person,
    is_staff,
    names,
    spaceless,
)
from gazette_cli.readers.html.flow import ELSEWHERE, Flow, Piece, within
from gazette_cli.story import Byline
from gazette_cli.wire import agencies, bylines
from gazette_cli.words.names import looks_personal, namelike

META = (
    "author",
    "parsely-author",
    "article:author",
    "byl",
    "byline",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "sailthru.author",
    "cxenseparse:author",
    "articleauthor",
    "article_author",
)
"""The names of `meta` that give the authors."""
ABOVE, BELOW = 4, 14
"""How many pieces above and below the headline a byline is looked for."""
MOST = 100
"""Names that a printed byline has at most."""
NAME = 80
"""Characters that a writer's name does not reach, titles and all."""
SLASHED = Pattern(r"\s*[A-Z]{2,5}\s?/")
"""An agency before a photographer: "NNA/Jane Roe"."""
SLASHES = Pattern(r" ?/ ?")
AROUND = " |•·–—-,"
ADDRESS = Pattern(r"^(?:https?:)?//(?:www\.)?([\w-]+)\.")


def byline(page: Declared, run: Flow, at: int) -> Byline | None:
    """The byline, None where the page names nobody; a desk's account is no person, but whose the story is: "Such Post Staff"."""
    if at < 0:
        at = max(next((n for n, piece in enumerate(run.pieces) if is_text(piece)), 0) - BELOW, -1)
    given = authors(page, run, at)
    if not given:
        desk = next(filter(is_staff, declared_names(page)), None)
        return None if desk is None else Byline(desk, [], desk)
    piece = printed(given, run, at)
    title = job(page, given[0]) if len(given) == 1 else None
    if piece is None:
        return Byline(", ".join(given), given, title)
    line = piece.text[: begin(piece.text)].strip(AROUND) or piece.text
    read = bylines.read(", ".join(piece.rows) if piece.rows and line == piece.text else line)
    return Byline(line, given, (read.affiliation if read.names == given else None) or title)


def job(page: Declared, name: str) -> str | None:
    """What a writer is by the author's `jobTitle`: "Staff Writer"."""
    for author in jsonld.flat(page.article.get("author")):
        if isinstance(author, dict) and people(author, page.nodes) == [name]:
            known = page.nodes.get(str(author.get("@id")), author)
            return jsonld.text(author.get("jobTitle")) or jsonld.text(known.get("jobTitle"))
    return None


def printed(names: list[str], run: Flow, at: int) -> Piece | None:
    """The line near the headline that holds all the names and little more: "By Jane Roe and John Doe"."""
    longest = 40 + 2 * len(", ".join(names))
    for piece in near(run, at) if len(names) <= MOST else []:
        signed = is_line(piece) or any(map(looks_personal, names)) or piece.text in names
        if signed and len(piece.text) < longest and all(name in piece.text for name in names):
            return piece
    return None


def authors(page: Declared, run: Flow, at: int) -> list[str]:
    """The writers' names; bodies only where no person is named."""
    site = own_names(page)
    declared = declared_names(page)
    lines = [" | ".join(piece.rows) or piece.text for piece in near(run, at) if is_line(piece)]
    marked = shown(run, at, at + BELOW) or shown(run, at - ABOVE, at)
    seen = [name for name in marked if is_person(name, site) and looks_personal(name)]
    if any(is_person(name, site) for name in declared) and not (seen and set(declared) <= set(editors(run))):
        return agreed([name for name in declared if is_author(name, site)], seen, " ".join(lines))
    listed = names([value for key in META for value in page.meta.get(key, [])][:3])
    led = [line for line in lines if LEAD.match(line)]
    named = names(lines)
    signing = [name for name in (*marked, *listed, *named) if agencies.find(name)]
    return (
        seen
        or [name for name in named if is_person(name, site) and looks_personal(name)]
        or [name for name in listed if is_person(name, site) and looks_personal(name)]
        or bare(run, at, site)
        or [name for name in declared if is_author(name, site)]
        or [name for name in declared if not is_staff(name) and spaceless(name) not in site]
        or [name for name in listed if is_person(name, site)]
        or [name for name in names(led) if agencies.find(name) and not is_own(name, site)][:1]
        or [name for name in declared if agencies.find(name) or not is_staff(name)]
        or signing[:1]
        or names(led)[:1]
    )


def declared_names(page: Declared) -> list[str]:
    """The authors that a page declares."""
    return names(people(page.article.get("author"), page.nodes) or people(page.article.get("creator"), page.nodes))


def is_agency(name: str, site: set[str]) -> bool:
    """Whether the name is an agency's, and not the site's own."""
    return agencies.find(name) is not None and spaceless(name) not in site


def is_own(name: str, site: set[str]) -> bool:
    """Whether the name is the site's, or begins with it: "Such Post Sports"."""
    return spaceless(name).startswith(tuple(site))


def is_author(name: str, site: set[str]) -> bool:
    """Whether a declared author is a person, or an agency whose copy it is."""
    return is_person(name, site) or is_agency(name, site)


def bare(run: Flow, at: int, site: set[str]) -> list[str]:
    """The names that stand alone in the line above the text, where nothing says that they are the writers'."""
    text = next((n for n in range(at + 1, at + BELOW) if n < len(run.pieces) and begins(run.pieces[n])), 0)
    line = run.pieces[text - 1] if at >= 0 and text > at + 1 else None
    if line is None or within(line.zone, ELSEWHERE) or line.linked:
        return []
    parts = SLASHES.split(line.text)
    return parts if all(namelike(part) and is_person(part, site) and names([part]) == [part] for part in parts) else []


def begins(piece: Piece) -> bool:
    """Whether the piece can be the text's first paragraph."""
    return piece.name == "p" and piece.size >= NAME and not within(piece.zone, ELSEWHERE)


def agreed(declared: list[str], seen: list[str], line: str) -> list[str]:
    """The declared writers, less those whom the visible byline gives another task, and those that it adds."""
    others = OTHER_TASK.search(line)
    if others:
        others_names = {name for name in declared if line.find(name) >= others.start()}
        return [name for name in declared if name not in others_names] or declared
    if len(seen) > len(declared) and {name.casefold() for name in declared} <= {name.casefold() for name in seen}:
        return [name for name in seen if name in line] or declared
    return declared


def is_line(piece: Piece) -> bool:
    """Whether the piece belongs to a byline."""
    if within(piece.zone, ELSEWHERE):
        return False
    named = piece.zone is not None and piece.zone.kind in (zones.BYLINE, zones.AUTHOR)
    signed = (
        named
        or LEAD.match(piece.text) is not None
        or (len(piece.text) < NAME and ("|" in piece.text or " by " in piece.text) and spoken(piece.text) is not None)
    )
    return len(piece.text) < LINE and signed


def shown(run: Flow, low: int, high: int) -> list[str]:
    """The names that are marked as writers' in a range of pieces, without those of editors."""
    return names(
        [
            text
            for index, text in run.writers
            if low < index <= high and len(text) < NAME and not SLASHED.match(text) and not edited(run, index, text)
        ]
    )


def edited(run: Flow, index: int, text: str) -> bool:
    """Whether a writer's piece names who has edited the story: "Editor: Jane Roe", the label in a piece of its own too."""
    if index and run.pieces[index - 1].text == " ".join(text.split()):
        index -= 1
    texts = [piece.text for piece in run.pieces[max(0, index - 1) : index + 1]]
    return bool(texts) and bool(EDITORS.match(texts[-1]) or (texts[0][-1] == ":" and EDITORS.match(texts[0])))


def editors(run: Flow) -> list[str]:
    """The names of those who have edited the story, where the markup says that they write."""
    return names([text for index, text in run.writers if len(text) < NAME and edited(run, index, text)])


def near(run: Flow, at: int) -> list[Piece]:
    """The pieces above the headline and from there to the text."""
    end = next((n for n in range(at + 1, at + BELOW) if n < len(run.pieces) and is_text(run.pieces[n])), at + BELOW)
    return run.pieces[max(0, at - ABOVE) : max(end, 0) + 1]


def is_text(piece: Piece) -> bool:
    """Whether the story's text has begun with the piece."""
    return piece.name == "p" and piece.zone is None and len(piece.text) >= LINE


def own_names(page: Declared) -> set[str]:
    """The names of the site and of its publisher, `spaceless`."""
    given = [
        page.first("og:site_name"),
        page.first("application-name"),
        page.text("publisher"),
        page.first("publisher"),
    ]
    address = ADDRESS.match(page.address or "")
    return {spaceless(name) for name in (*given, address and address[1]) if name}


def people(value: Any, nodes: dict[str, jsonld.Node], depth: int = 0) -> list[str]:
    """The names in an `author`: strings, objects, lists of both, references to other nodes."""
    if isinstance(value, list):
        value = persons(value)
        return [name for each in value for name in people(each, nodes, depth + 1)] if depth < jsonld.DEEPEST else []
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        value = nodes.get(str(value["@id"]), {})
    name = jsonld.text(value)
    return [name] if name else []


def persons(authors: list[Any]) -> list[Any]:
    """The authors, without the organisations where one is declared a person."""
    typed = [(each, jsonld.types(each) if isinstance(each, dict) else []) for each in authors]
    if not any("Person" in types for _, types in typed):
        return authors
    return [each for each, types in typed if not any(name.endswith("Organization") for name in types)]
