"""JSON-LD: a NewsArticle in the words of schema.org, as pages carry it for search engines; several are an array.

The order of the keys is that of Google's documentation. What is not for publication is not written: notes, contacts,
embargo, status. That gazette published the structured data (`sdPublisher`) is the mark by which it
is read back as it stands.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from gazette_cli.exchange import own
from gazette_cli.pattern import Pattern
from gazette_cli.story import Byline, Media, Source, Story, Subject
from gazette_cli.words.trade import WRITERS, words_of
from gazette_cli.writers import Options, Sink, documents
from gazette_cli.writers.json import print_values

HOLDS = frozenset(
    "headline kicker subhead summary byline dateline lede body quotes source provider publisher copyright usage_terms "
    "keywords subjects genres language located created published modified version uri media".split()
)

ABSOLUTE = Pattern(r"[A-Za-z][\w+.-]{1,20}:\S")
"""How an identifier begins that is one by itself; any other is a name within its publisher's system."""
ADDRESS = Pattern(r"https?://\S+$")
BETWEEN = "\n\n"
"""Between the paragraphs of the body."""
GRAPHIC = "graphic"
FILES = {
    "picture": ("image", "ImageObject"),
    "graphic": ("image", "ImageObject"),
    "video": ("video", "VideoObject"),
    "audio": ("audio", "AudioObject"),
    "text": ("associatedMedia", "TextObject"),
}
"""Which property holds a file of each kind, and what type it is there."""
OTHER = ("associatedMedia", "MediaObject")
"""The same of a kind that a program made up."""


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys that schema.org has a place for."""
    return documents.held(HOLDS)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print an object, or an array as it grows."""
    print_values(map(of, documents.limited(stories, options.fields)), out, options)


def of(story: Story) -> dict[str, Any]:
    """The object of a story: the properties that have a value."""
    files = _files(story.media)
    named: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        **_identified(story),
        "headline": story.headline,
        "alternativeHeadline": story.subhead,
        "description": story.summary,
        "image": files.get("image"),
        "datePublished": story.published,
        "dateModified": story.modified,
        "dateCreated": story.created,
        "author": list(_authors(story, story.byline)) if story.byline else None,
        "creditText": story.byline.text if story.byline else None,
        "publisher": _organization(story.publisher.name, description=story.publisher.blurb)
        if story.publisher
        else None,
        "provider": _organization(story.provider) if story.provider is not None else None,
        "sourceOrganization": _source(story.source) if story.source else None,
        "articleSection": story.kicker,
        "dateline": story.dateline.text if story.dateline else None,
        "locationCreated": _typed("Place", name=story.located) if story.located is not None else None,
        "inLanguage": story.language,
        "genre": story.genres,
        "keywords": story.keywords,
        "about": [_subject(one) for one in story.subjects],
        "articleBody": _body(story),
        "video": files.get("video"),
        "audio": files.get("audio"),
        "associatedMedia": files.get("associatedMedia"),
        "copyrightNotice": story.copyright,
        "usageInfo": _terms(story.usage_terms) if story.usage_terms is not None else None,
        "version": story.version,
        "sdPublisher": _organization(own.NAME),
    }
    return {name: value for name, value in named.items() if value not in (None, [])}


def _typed(kind: str, **properties: Any) -> dict[str, Any]:
    """An object of a type, with those properties that have a value."""
    return {"@type": kind} | {name: value for name, value in properties.items() if value is not None}


def _organization(name: str | None, **properties: str | None) -> dict[str, Any]:
    return _typed("Organization", name=name, **properties)


def _identified(story: Story) -> dict[str, str]:
    """The story's identifier, its address too where it is one; a name that is none by itself is not made one."""
    uri = documents.identifier(story)
    if not ABSOLUTE.match(uri):
        return {"identifier": uri}
    return {"@id": uri, "url": uri} if ADDRESS.match(uri) else {"@id": uri}


def _authors(story: Story, byline: Byline) -> Iterator[dict[str, Any]]:
    """Who wrote it, each with title or employer; a byline that names nobody has one author without a name."""
    bodies = {story.dateline.agency} if story.dateline else set()
    bodies |= {story.source.name, story.source.abbreviation} if story.source else set()
    office: dict[str, Any] = {}
    if byline.affiliation is not None:
        titled = not words_of(byline.affiliation).isdisjoint(WRITERS)
        office = {"jobTitle": byline.affiliation} if titled else {"affiliation": _organization(byline.affiliation)}
    names: list[str | None] = [*byline.names]
    for name in names or ([None] if office else []):
        if name in bodies and not office:
            yield _organization(name)
        else:
            yield _typed("Person", name=name, **office)


def _source(source: Source) -> dict[str, Any]:
    """Whose copy it is; its line as printed where that says more than the name."""
    line = source.text if source.text != source.name else None
    return _organization(source.name, alternateName=source.abbreviation, description=line)


def _subject(subject: Subject) -> dict[str, Any]:
    """What a story is about: a term of a scheme, by its address or by its code."""
    key = "@id" if documents.coded(subject.code) else "termCode"
    return _typed("DefinedTerm", **{key: subject.code}, name=subject.name)


def _terms(terms: str) -> str | dict[str, Any]:
    """What may be done with the story: where that can be read, or a work that says it."""
    return terms if ADDRESS.match(terms) else _typed("CreativeWork", text=terms)


def _body(story: Story) -> str | None:
    """The paragraphs, the dateline as printed at the beginning of the first."""
    texts = [block.text for block in story.body]
    if story.dateline is not None:
        texts[:1] = [" ".join([story.dateline.text, *texts[:1]])]
    return BETWEEN.join(texts) or None


def _files(media: list[Media]) -> dict[str, list[dict[str, Any]]]:
    """The pictures and other files by their properties; where those are several, each has its place in the order."""
    several = len({FILES.get(one.kind, OTHER)[0] for one in media}) > 1
    rows = [(FILES.get(one.kind, OTHER)[0], _file(one, n if several else None)) for n, one in enumerate(media, 1)]
    rows.sort(key=lambda row: row[0])
    return {key: [file for _, file in files] for key, files in groupby(rows, key=lambda row: row[0])}


def _file(media: Media, position: int | None) -> dict[str, Any]:
    """The object of a picture or another file."""
    caption = "description" if media.kind == "text" else "caption"
    return _typed(
        FILES.get(media.kind, OTHER)[1],
        contentUrl=media.uri,
        **{caption: media.caption},
        creditText=media.credit,
        genre=GRAPHIC if media.kind == GRAPHIC else None,
        position=position,
    )
