"""An article of schema.org → its story."""

from collections.abc import Iterator
from typing import Any

from gazette_cli.exchange import codes, copy, jsonld, lumps, markup, moments
from gazette_cli.exchange.jsonld import Node
from gazette_cli.pattern import Pattern
from gazette_cli.readers.jsonld import graph
from gazette_cli.readers.jsonld.graph import Graph
from gazette_cli.story import CROSSHEAD, PARAGRAPH, Block, Byline, Furniture, Media, Publisher, Story, Subject
from gazette_cli.wire import agencies, bylines, dates

LANGUAGE = Pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
"""A language tag as BCP 47 has it; some write `en_GB`."""
PIECE = Pattern(r"#\w{1,40}$")
"""What names an object within a page behind its address: `#webpage`."""
ADDRESS = ("addressLocality", "addressRegion", "addressCountry")
PARTS = ("liveBlogUpdate", "hasPart")
"""Where a story has stories of its own: the updates of a live blog, chapters."""
MEDIA = (("image", "picture"), ("video", "video"), ("audio", "audio"), ("associatedMedia", ""))
"""Properties with pictures and other files, and what those are where their type does not say it."""
KINDS = {
    "ImageObject": "picture",
    "Photograph": "picture",
    "VideoObject": "video",
    "AudioObject": "audio",
    "TextObject": "text",
}
"""What a file is by its type."""
LOCATIONS = ("contentUrl", "contentURL", "url", "embedUrl")
CREDITS = ("creditText", "creator", "author", "copyrightHolder", "copyrightNotice")
MOST = 100
"""So many names of writers are read; more are a list."""
GRAPHIC = "graphic"


def of(article: Node, document: Graph) -> Story:
    """The story of an article, by the wire's conventions too."""
    heads = _titles(article)
    subhead = _first(article, document, "alternativeHeadline")
    story = Story(
        headline=heads[0] if heads else None,
        subhead=subhead if copy.folded(subhead) not in map(copy.folded, heads) else None,
        kicker=_first(article, document, "articleSection"),
        copyright=_copyright(article, document),
        usage_terms=_first(article, document, "usageInfo", "license"),
        keywords=_keywords(document.values(article, "keywords")),
        subjects=list(filter(None, map(subject, document.values(article, "about")))),
        genres=_texts(document.values(article, "genre")),
        language=_language(document.values(article, "inLanguage")),
        located=_located(article, document),
        created=_moment(article, "dateCreated"),
        published=_moment(article, "datePublished"),
        modified=_moment(article, "dateModified"),
        version=jsonld.string(article.get("version")).strip() or None,
        uri=_uri(article),
        media=media(article, document),
    )
    story.publisher = _publisher(document.values(article, "publisher"))
    story.byline = _byline(article, document, story.publisher)
    story.furniture += [Furniture("junk", other) for other in heads[1:]]
    source = _first(article, document, "sourceOrganization") or _agency(story.byline)
    provider = _first(article, document, "provider")
    story.provider = None if provider in (source, story.publisher and story.publisher.name) else provider
    summary = _first(article, document, "description", "abstract")
    blocks = _blocks(article, document)
    story.summary = None if _begins(blocks, summary) or copy.folded(summary) == copy.folded(story.subhead) else summary
    copy.complete(story, blocks, dateline=_first(article, document, "dateline"))
    if _begins(story.body, summary):
        story.summary = None
    copy.credited(story, source)
    return story


def _first(article: Node, document: Graph, *keys: str) -> str | None:
    """The text of the first of these properties that has one."""
    return next(iter(_texts([value for key in keys for value in document.values(article, key)])), None)


def _texts(values: list[Any]) -> list[str]:
    """The texts of values, each once."""
    return list(dict.fromkeys(filter(None, map(_text, values))))


def _text(value: Any) -> str | None:
    """The text of a value: as for pages, or that of a document or an address."""
    found = jsonld.text(value)
    if found is None and isinstance(value, dict):
        found = jsonld.text(value.get("text")) or jsonld.text(value.get("url"))
    return without_tags(found) if found else None


def without_tags(text: str) -> str | None:
    """A text without markup."""
    return " ".join(lumps.TAG.sub(" ", text).split()) if "<" in text else text


def _titles(article: Node) -> list[str]:
    """The headline; after it those that other objects have for the same story."""
    heads = _texts(list(jsonld.flat(article.get("headline")))) or _texts([article.get("name")])
    return list({copy.folded(head): head for head in reversed(heads)}.values())[::-1]


def _moment(article: Node, key: str) -> str | None:
    """A moment in ISO 8601, as precise as it is; of one in words the day."""
    stamp = jsonld.text(article.get(key))
    day = dates.iso(stamp[:100]) if stamp else None
    return moments.iso(stamp) or (day if day and day[0] != "-" else None)


def _keywords(values: list[Any]) -> list[str]:
    """Keywords: a string with commas between them, or each its own value."""
    words = _texts(values)
    if len(words) == 1:
        words = words[0].split(",")
    return list(dict.fromkeys(filter(None, map(str.strip, words))))


def subject(value: Any) -> Subject | None:
    """A subject: its name, and the code or the address that stands for it."""
    if not isinstance(value, dict):
        return Subject(None, name) if (name := _text(value)) else None
    coded = (jsonld.string(value.get(key)).strip() for key in ("termCode", "identifier"))
    placed = (jsonld.string(value.get(key)).strip() for key in ("sameAs", "url"))
    code = next(filter(None, (*coded, graph.named(value), *placed)), None)
    name = jsonld.text(value.get("name"))
    return Subject(code, name) if code or name else None


def _language(values: list[Any]) -> str | None:
    """The language's tag: schema.org's `Language` has it beside its name."""
    given = (value.get(key) for value in values if isinstance(value, dict) for key in ("alternateName", "name"))
    for word in _texts([*given, *values]):
        if LANGUAGE.fullmatch(word):
            return word.replace("_", "-")
    return None


def _located(article: Node, document: Graph) -> str | None:
    """Where it comes from: a place by its name, or by its address."""
    for value in (*document.values(article, "locationCreated"), *document.values(article, "contentLocation")):
        address = value.get("address") if isinstance(value, dict) else None
        parts = _texts([address.get(key) for key in ADDRESS]) if isinstance(address, dict) else _texts([address])
        if found := _text(value) or ", ".join(parts):
            return found
    return None


def _uri(article: Node) -> str | None:
    """The identifier; an address of the page rather than that of a piece of it."""
    name = graph.named(article)
    address = next(graph.addresses(article), None)
    if name and not (address and "#" in name):
        return name
    return (address and PIECE.sub("", address)) or name or jsonld.string(article.get("identifier")).strip() or None


def _copyright(article: Node, document: Graph) -> str | None:
    holder = _first(article, document, "copyrightHolder")
    year = jsonld.string(article.get("copyrightYear")).strip()
    return _first(article, document, "copyrightNotice") or " ".join(filter(None, (holder, year))) or None


def _publisher(values: list[Any]) -> Publisher | None:
    """Who published it, and what it says of itself."""
    for value in values:
        blurb = _text(value.get("description")) if isinstance(value, dict) else None
        if (name := _text(value)) or blurb:
            return Publisher(name, blurb)
    return None


def _agency(byline: Byline | None) -> str | None:
    """The agency that alone signs a story: it is its copy."""
    names = byline.names if byline else []
    return names[0] if len(names) == 1 and agencies.find(names[0]) else None


def _byline(article: Node, document: Graph, publisher: Publisher | None) -> Byline | None:
    """Who wrote it: the persons; where none is declared one, the organisations, but for the publisher itself."""
    given = document.values(article, "author") or document.values(article, "creator")
    some = [value for value in given if not _is(value, "Organization")] if _any(given, "Person") else given
    texts = [text.strip(" ,;|") for text in _texts(some)]
    own = copy.folded(publisher.name) if publisher else ""
    texts = [text for text in texts if text and copy.folded(text) != own] or _texts(
        document.values(article, "creditText")
    )
    if not texts:
        return None
    read = [_read(text) for text in texts[:MOST]]
    names = [name for byline in read for name in byline.names] + texts[MOST:]
    titles = [title for value in some[:MOST] if isinstance(value, dict) for title in _offices(value, document)]
    offices = [*titles, *(byline.affiliation for byline in read if byline.affiliation)]
    return Byline(", ".join(texts), list(dict.fromkeys(names)), ", ".join(dict.fromkeys(offices)) or None)


def _read(text: str) -> Byline:
    """What a name says, which may be a byline; a name alone stays as it is, with its stops."""
    byline = bylines.read(text)
    return Byline(text, [text]) if list(map(copy.folded, byline.names)) == [copy.folded(text)] else byline


def _any(values: list[Any], kind: str) -> bool:
    return any(_is(value, kind) for value in values)


def _is(value: Any, kind: str) -> bool:
    """Whether a value is an object of a type, or of one whose name ends so: `NewsMediaOrganization`."""
    return isinstance(value, dict) and any(name.endswith(kind) for name in jsonld.types(value))


def _offices(person: Node, document: Graph) -> list[str]:
    """What a writer is, and for whom."""
    title = _texts(document.values(person, "jobTitle"))
    bodies = document.values(person, "affiliation") or document.values(person, "worksFor")
    return [*title[:1], *_texts(bodies)[:1]]


def media(article: Node, document: Graph) -> list[Media]:
    """The pictures and other files, each once."""
    found: dict[tuple[str, str | None], Media] = {}
    for key, kind in MEDIA:
        for value in document.values(article, key):
            if (one := _medium(value, kind)) is not None:
                found.setdefault((one.kind, one.uri or one.caption), one)
    return list(found.values())


def _medium(value: Any, kind: str) -> Media | None:
    """A picture or another file: its address, or an object with its caption and credit."""
    if isinstance(value, str):
        return Media(kind, uri) if kind and (uri := _address(value)) else None
    if not isinstance(value, dict):
        return None
    declared = next((KINDS[name] for name in jsonld.types(value) if name in KINDS), None)
    mime = jsonld.string(value.get("encodingFormat")).partition("/")[0].lower()
    kind = declared or kind or codes.MIME.get(mime, "")
    address = next(filter(None, (_address(value.get(key)) for key in LOCATIONS)), None) or graph.named(value) or None
    caption = next(filter(None, (_text(value.get(key)) for key in ("caption", "description", "name"))), None)
    credit = next(filter(None, (_text(value.get(key)) for key in CREDITS)), None)
    kind = GRAPHIC if kind == "picture" and jsonld.text(value.get("genre")) == GRAPHIC else kind
    return Media(kind, address, caption, credit) if kind and (address or caption) else None


def _address(value: Any) -> str:
    """An address as it stands there, its references resolved."""
    return jsonld.unescaped(jsonld.string(value)).strip()


def _blocks(article: Node, document: Graph) -> list[Block]:
    """The body, with the stories inside the story after it, each below its own headline."""
    blocks = blocks_of(graph.body(article))
    known = {copy.folded(block.text) for block in blocks}
    for part in _parts(article, document):
        inner = blocks_of(graph.body(part))
        if inner and all(copy.folded(block.text) in known for block in inner):
            continue
        if head := _text(graph.title(part)):
            blocks.append(Block(CROSSHEAD, head))
        blocks += inner
    return blocks


def _parts(article: Node, document: Graph) -> Iterator[Node]:
    """The stories that a story is made of."""
    for key in PARTS:
        for value in document.values(article, key):
            if not isinstance(value, dict) or not (key == PARTS[0] or graph.is_story(value)):
                continue
            name = jsonld.string(value.get("@id"))
            if name not in document.told:
                document.told.update({name} - {""})
                yield value


def blocks_of(body: str) -> list[Block]:
    """The blocks of a text: by its markup where it has some, which may be escaped, twice too; else by its lines."""
    once = jsonld.unescaped(body)
    for form in (body, once, jsonld.unescaped(once)):
        if lumps.BLOCK.search(form):
            return markup.of_string(form)
    lines = body.split("\n") if "\n" in body else lumps.parted(body)
    return [Block(PARAGRAPH, text) for line in lines if (text := _line(line))]


def _line(line: str) -> str:
    """A line of text, its markup taken off and its references resolved: publishers escape them once too often."""
    return " ".join(jsonld.unescaped(jsonld.unescaped(lumps.TAG.sub("", line))).split())


def _begins(blocks: list[Block], summary: str | None) -> bool:
    """Whether a summary is the body's beginning, cut short or not."""
    words = copy.folded(summary)
    text = ""
    for block in blocks:
        if len(text) >= len(words):
            break
        text += copy.folded(block.text)
    return bool(words) and text.startswith(words)
