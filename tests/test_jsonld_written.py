"""JSON-LD out: real terms of schema.org, nothing that is not for publication, and read again the same story."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import FULL, STORIES

import gazette_cli
from gazette_cli import formats
from gazette_cli.story import (
    CROSSHEAD,
    ITEM,
    PARAGRAPH,
    TABLE,
    Block,
    Byline,
    Dateline,
    Media,
    Publisher,
    Source,
    Story,
    Subject,
)
from gazette_cli.writers import FOLLOWS, OUTSIDE, Options, losses
from gazette_cli.writers.jsonld import HOLDS


def written(*stories: Story, many: bool = False) -> str:
    """What the writer prints."""
    out = io.BytesIO()
    formats.writer("jsonld").write(iter(stories), out, Options(many=many))
    return out.getvalue().decode()


def paragraphs(story: Story) -> list[str]:
    return [block.text for block in story.body]


WRITTEN = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "https://example.org/bridge",
    "url": "https://example.org/bridge",
    "headline": 'Harbour bridge "closes" for repairs',
    "alternativeHeadline": "Lorries must go round by Westholm",
    "description": "What the repairs mean for lorries",
    "image": [
        {
            "@type": "ImageObject",
            "contentUrl": "https://example.org/bridge.jpg",
            "caption": "The bridge",
            "creditText": "EP",
        }
    ],
    "datePublished": "2031-03-03T10:30Z",
    "dateModified": "2031-03-04",
    "dateCreated": "2031-03-03T09:00Z",
    "author": [
        {"@type": "Person", "name": name, "affiliation": {"@type": "Organization", "name": "Example Press"}}
        for name in ("INES ALDO", "JON BERG")
    ],
    "creditText": "By INES ALDO and JON BERG, Example Press",
    "publisher": {
        "@type": "Organization",
        "name": "Portvale Review",
        "description": "The Portvale Review is a review of Portvale.",
    },
    "provider": {"@type": "Organization", "name": "Norland Wire"},
    "sourceOrganization": {
        "@type": "Organization",
        "name": "Example Press",
        "alternateName": "EP",
        "description": "Source: Example Press - EP",
    },
    "articleSection": "TRANSPORT",
    "dateline": "PORTVALE, Norland, March 3 (EP) --",
    "locationCreated": {"@type": "Place", "name": "Portvale"},
    "inLanguage": "en",
    "genre": ["Background"],
    "keywords": ["bridges", "harbours"],
    "about": [
        {"@type": "DefinedTerm", "termCode": "medtop:20000337", "name": "bridges"},
        {"@type": "DefinedTerm", "name": "ports"},
    ],
    "articleBody": "PORTVALE, Norland, March 3 (EP) -- "
    "The bridge closes to lorries on Monday, the port said.\n\nCracks in two spans\n\nspan 3: 1.5 m\n\nspan 4: 0.5 m"
    "\n\nspan 3 | 1.5\nspan 4 | 0.5\n\n1986. It was built in a year, *they* say.",
    "copyrightNotice": "(c) 2031 Example Press",
    "usageInfo": {"@type": "CreativeWork", "text": "Not for resale"},
    "version": "2",
    "sdPublisher": {"@type": "Organization", "name": "gazette"},
}


def test_full() -> None:
    document = json.loads(written(FULL))
    assert list(document) == list(WRITTEN)
    assert document == WRITTEN


def test_what_is_not_for_publication_is_not_written() -> None:
    assert losses(FULL, HOLDS) == [
        "about",
        "credits",
        "contacts",
        "notes",
        "slug",
        "take",
        "embargo",
        "status",
        "urgency",
        "type",
    ]
    for secret in ("EDS: adds detail", "555 0100", FULL.embargo):
        assert secret not in written(FULL)


TERMS: dict[str, dict[str, tuple[str, ...]]] = {
    "NewsArticle": {
        "@id": ("URL",),
        "url": ("URL",),
        "identifier": ("Text", "URL", "PropertyValue"),
        "headline": ("Text",),
        "alternativeHeadline": ("Text",),
        "description": ("Text", "TextObject"),
        "image": ("ImageObject", "URL"),
        "datePublished": ("Date", "DateTime"),
        "dateModified": ("Date", "DateTime"),
        "dateCreated": ("Date", "DateTime"),
        "author": ("Organization", "Person"),
        "creditText": ("Text",),
        "publisher": ("Organization", "Person"),
        "provider": ("Organization", "Person"),
        "sourceOrganization": ("Organization",),
        "sdPublisher": ("Organization", "Person"),
        "articleSection": ("Text",),
        "articleBody": ("Text",),
        "dateline": ("Text",),
        "locationCreated": ("Place",),
        "inLanguage": ("Language", "Text"),
        "genre": ("Text", "URL"),
        "keywords": ("DefinedTerm", "Text", "URL"),
        "about": ("Thing", "DefinedTerm"),
        "copyrightNotice": ("Text",),
        "usageInfo": ("CreativeWork", "URL"),
        "version": ("Number", "Text"),
        "video": ("Clip", "VideoObject"),
        "audio": ("AudioObject", "Clip", "MusicRecording", "Text"),
        "associatedMedia": ("MediaObject", "TextObject"),
    },
    "Person": {"name": ("Text",), "jobTitle": ("DefinedTerm", "Text"), "affiliation": ("Organization",)},
    "Organization": {"name": ("Text",), "alternateName": ("Text",), "description": ("Text", "TextObject")},
    "Place": {"name": ("Text",)},
    "DefinedTerm": {"@id": ("URL",), "termCode": ("Text",), "name": ("Text",)},
    "CreativeWork": {"text": ("Text",)},
    "ImageObject": {"caption": ("MediaObject", "Text")},
    "VideoObject": {"caption": ("MediaObject", "Text")},
    "AudioObject": {"caption": ("MediaObject", "Text")},
    "TextObject": {"description": ("Text", "TextObject")},
}
"""The types of schema.org that are written, the properties that each has there, and what those may be."""
OF_FILES = {"contentUrl": ("URL",), "creditText": ("Text",), "genre": ("Text", "URL"), "position": ("Integer", "Text")}
"""Properties of every MediaObject, which is a CreativeWork."""
PLAIN = frozenset(("Text", "URL", "Date", "DateTime", "Number"))


def check(node: dict[str, Any]) -> None:
    """Assert that an object has properties of its type alone, each with a value of a type that is expected there."""
    properties = TERMS[node["@type"]] | (OF_FILES if node["@type"].endswith("Object") else {})
    for key, value in node.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                assert one["@type"] in properties[key]
                check(one)
            elif key not in ("@type", "@context"):
                assert ("Integer" if isinstance(one, int) else "Text") in properties[key] or PLAIN & set(
                    properties[key]
                )


WORDS = st.text("abcXYZ &<>\"'\\/äß中.,-—“”1\u2028😀", min_size=1, max_size=20).map(
    lambda text: " ".join(text.split()) or "x"
)
"""Text as a record has it: white space folded."""
NAMES = st.lists(WORDS, max_size=3)
PRINTED = st.builds(
    Story,
    headline=st.none() | WORDS,
    kicker=st.none() | WORDS,
    subhead=st.none() | WORDS,
    summary=st.none() | WORDS,
    byline=st.none() | st.builds(Byline, WORDS, NAMES, st.none() | WORDS | st.just("Staff Writer")),
    dateline=st.none() | WORDS.map(Dateline),
    body=st.lists(st.builds(Block, st.sampled_from([PARAGRAPH, CROSSHEAD, ITEM, TABLE]), WORDS), max_size=4),
    source=st.none() | st.builds(Source, WORDS, st.none() | WORDS, st.none() | WORDS),
    provider=st.none() | WORDS,
    publisher=st.none() | st.builds(Publisher, st.none() | WORDS, st.none() | WORDS),
    copyright=st.none() | WORDS,
    usage_terms=st.none() | WORDS | st.just("https://example.org/terms"),
    keywords=NAMES,
    subjects=st.lists(
        st.builds(Subject, st.none() | WORDS | st.just("https://example.org/a"), st.none() | WORDS), max_size=3
    ),
    genres=NAMES,
    language=st.none() | WORDS,
    located=st.none() | WORDS,
    created=st.none() | WORDS,
    published=st.none() | WORDS,
    modified=st.none() | WORDS,
    version=st.none() | WORDS,
    uri=st.none() | WORDS | st.sampled_from(["https://example.org/a", "urn:newsml:ep:1", "EP-0303"]),
    media=st.lists(
        st.builds(
            Media,
            st.sampled_from(["picture", "video", "audio", "graphic", "text"]),
            st.none() | WORDS,
            st.none() | WORDS,
            st.none() | WORDS,
        ),
        max_size=4,
    ),
)


@given(PRINTED)
def test_written_and_read_again_each_held_key_is_equal(story: Story) -> None:
    document = written(story)
    check(json.loads(document))
    [again] = gazette_cli.parse(document)
    for key in HOLDS - FOLLOWS - {"body", "dateline"}:
        assert getattr(again, key) == getattr(story, key), key
    assert paragraphs(again) == paragraphs(story)
    assert (again.dateline and again.dateline.text) == (story.dateline and story.dateline.text)
    assert written(again) == document


@given(STORIES)
def test_any_story_is_written_in_terms_of_schema_org(story: Story) -> None:
    check(json.loads(written(story)))


@given(st.lists(PRINTED, min_size=2, max_size=3))
def test_several_stories_are_an_array_and_are_read_as_several(stories: list[Story]) -> None:
    again = gazette_cli.parse(written(*stories))
    assert [paragraphs(story) for story in again] == [paragraphs(story) for story in stories]
    assert [story.part for story in again] == list(range(1, len(stories) + 1))


DATELINES = [
    Dateline("PORTVALE, March 3 (EP) --", "PORTVALE", "--03-03", "EP"),
    Dateline("PARIS (Reuters) -", "PARIS", None, "Reuters"),
    Dateline("Westholm", "Westholm"),
    Dateline("OSLO:", "OSLO"),
]


@pytest.mark.parametrize("dateline", DATELINES, ids=lambda dateline: dateline.text)
def test_the_parts_of_a_dateline_are_read_again(dateline: Dateline) -> None:
    [again] = gazette_cli.parse(
        written(Story(headline="Rain", dateline=dateline, body=[Block(PARAGRAPH, "Rain fell.")]))
    )
    assert again.dateline == dateline


def test_quotes_are_found_again() -> None:
    text = '"We would rather close it than lose it," said Marta Kroll, the harbour master.'
    [story] = gazette_cli.parse(
        json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": text})
    )
    [again] = gazette_cli.parse(written(story))
    assert len(story.quotes) == 1
    assert (again.quotes, again.lede) == (story.quotes, story.lede)


def test_who_names_nobody_has_a_title_and_an_agency_is_no_person() -> None:
    [author] = json.loads(written(Story(byline=Byline("By a Staff Writer", [], "Staff Writer"))))["author"]
    assert author == {"@type": "Person", "jobTitle": "Staff Writer"}
    [author] = json.loads(written(Story(byline=Byline("EP", ["EP"]), source=Source("EP", "EP"))))["author"]
    assert author == {"@type": "Organization", "name": "EP"}


def test_without_an_identifier_none_is_read() -> None:
    document = written(Story(headline="Rain"))
    assert json.loads(document)["@id"].startswith("urn:gazette:")
    assert gazette_cli.parse(document)[0].uri is None


def test_every_key_that_is_held_is_written() -> None:
    bare = json.loads(written(Story()))
    for key in HOLDS - FOLLOWS - OUTSIDE:
        assert json.loads(written(Story(**{key: getattr(FULL, key)}))) != bare, key
