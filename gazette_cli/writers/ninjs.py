"""ninjs 3.1, the IPTC's news in JSON: one story is an object, several are an array; the body is HTML.

The standard has no keywords any more: they are subjects whose relationship is `keyword`.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from gazette_cli.exchange import own
from gazette_cli.exchange.objects import AUTHOR, KEYWORD
from gazette_cli.story import Media, Story, Subject
from gazette_cli.writers import Options, Sink, documents
from gazette_cli.writers.json import print_values

HOLDS = frozenset(
    "headline kicker subhead summary byline dateline lede body quotes source provider copyright usage_terms notes slug "
    "keywords subjects genres language located created published embargo status urgency version type uri media".split()
)

STANDARD = {"name": "ninjs", "version": "3.1", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}


def fields(options: Options) -> tuple[str, ...]:
    """The record's keys that ninjs has a place for."""
    return documents.held(HOLDS)


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print an object, or an array as it grows."""
    print_values(map(of, documents.limited(stories, options.fields)), out, options)


def of(story: Story) -> dict[str, Any]:
    """The object of a story: the properties that have a value."""
    html = _html(story)
    named: dict[str, Any] = {
        "uri": documents.identifier(story),
        "standard": STANDARD,
        "type": story.type,
        "profile": own.NAME,
        "version": story.version,
        "firstCreated": story.created,
        "versionCreated": story.published,
        "embargoedUntil": story.embargo,
        "pubStatus": story.status,
        "urgency": story.urgency,
        "copyrightNotice": story.copyright,
        "usageTerms": story.usage_terms,
        "edNote": "\n".join(story.notes) or None,
        "language": story.language,
        "headlines": [
            {"role": role, "value": words}
            for role, words in (("main", story.headline), ("subhead", story.subhead), ("kicker", story.kicker))
            if words is not None
        ],
        "descriptions": [{"role": "summary", "value": story.summary}] if story.summary is not None else None,
        "bodies": [{"role": "main", "contentType": "text/html", "value": html}] if html else None,
        "subjects": [*map(_subject, story.subjects), *({"name": word, "rel": KEYWORD} for word in story.keywords)],
        "infoSources": list(_sources(story)),
        "by": story.byline.text if story.byline else None,
        "people": [{"name": name, "rel": AUTHOR} for name in story.byline.names] if story.byline else None,
        "organisations": [{"name": story.byline.affiliation, "rel": AUTHOR}]
        if story.byline and story.byline.affiliation is not None
        else None,
        "slugline": story.slug,
        "located": story.located,
        "genres": [{"name": genre} for genre in story.genres],
        "associations": [_associated(one, n) for n, one in enumerate(story.media, 1)],
    }
    return {name: value for name, value in named.items() if value not in (None, [])}


def _html(story: Story) -> str:
    from lxml import etree

    from gazette_cli.writers import markup

    root = etree.Element("div")
    markup.body(root, story, markup.html())
    return "\n".join(etree.tostring(block, encoding="unicode", method="html", with_tail=False) for block in root)


def _subject(subject: Subject) -> dict[str, str]:
    """A subject: by its URI, or by another code as a literal, and its name."""
    key = "uri" if documents.coded(subject.code) else "literal"
    return {name: value for name, value in (("name", subject.name), (key, subject.code)) if value is not None}


def _sources(story: Story) -> Iterator[dict[str, str]]:
    """The source, its line as printed where that says more, and who sent the story."""
    if (source := story.source) is not None:
        named = {"name": source.name, "role": "source", "literal": source.abbreviation}
        yield {key: value for key, value in named.items() if value is not None}
        if source.text != source.name:
            yield {"name": source.text, "role": "sourceline"}
    if story.provider is not None:
        yield {"name": story.provider, "role": "provider"}


def _associated(media: Media, number: int) -> dict[str, Any]:
    """The object of a picture or another file that goes with the story."""
    named = {
        "name": f"{media.kind}-{number}",
        "uri": documents.named(media.uri, media.caption, media.credit, str(number)),
        "type": media.kind,
        "descriptions": [{"role": "caption", "value": media.caption}] if media.caption is not None else None,
        "by": media.credit,
    }
    return {name: value for name, value in named.items() if value is not None}
