"""Stories that are plausible, for what must come back from a format as it was written; and the formats' schemas."""

import io
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import jsonschema
from hypothesis import strategies as st
from lxml import etree
from referencing import Registry, Resource

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
    Source,
    Story,
    Subject,
)
from gazette_cli.writers import Options

SCHEMAS = Path(__file__).parent / "schemas"

WORDS = st.sampled_from(
    "rain fell on Portvale & Westholm <b> </p> &amp; \"quoted\" 'so' 50% ü – “said” Ines Aldo ]]> {} | 3.5 \\ 東京 مطر 😀 # _a_".split()
)
LINE = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
"""A folded line of words and of what markup has for marks."""
MAYBE = st.none() | LINE
LINES = st.lists(LINE, max_size=3)
STAMP = st.none() | st.sampled_from(
    [
        "2031-03-03",
        "2031-03",
        "2031",
        "2031-03-03T10:30",
        "2031-03-03T10:30Z",
        "2031-03-03T10:30:00+01:00",
        "2031-03-03T10:30:00.5Z",
    ]
)
PLACE = st.sampled_from(["PORTVALE, Norland", "WESTHOLM", "PARIS/LONDON", None])
AGENCY = st.sampled_from(["EP", "Norland Press", None])
DATE = st.sampled_from([("March 3", "--03-03"), ("3 March 2031", "2031-03-03"), ("", None)])


@st.composite
def datelines(draw: st.DrawFn) -> Dateline:
    place, agency, (printed, date) = draw(PLACE), draw(AGENCY), draw(DATE)
    begin = ", ".join(filter(None, (place, printed))) or "ISLE OF END"
    return Dateline(f"{begin} ({agency}) --" if agency else f"{begin} -", place, date, agency)


@st.composite
def bylines(draw: st.DrawFn) -> Byline:
    names = draw(st.lists(st.sampled_from(["INES ALDO", "Jon Berg", "Marta Kroll"]), unique=True, max_size=2))
    office = draw(st.sampled_from(["Example Press", "Sports Writer", None]))
    printed = [" and ".join(names), office if not names or draw(st.booleans()) else None]
    text = f"By {', '.join(filter(None, printed)) or 'our staff'}"
    return Byline(text, names, office)


TABLES = st.lists(
    st.lists(LINE.map(lambda line: line.replace("|", "/")), min_size=1, max_size=3).map(" | ".join),
    min_size=1,
    max_size=2,
).map("\n".join)
BLOCKS = st.builds(Block, st.sampled_from([PARAGRAPH, PARAGRAPH, CROSSHEAD, ITEM]), LINE) | st.builds(
    Block, st.just(TABLE), TABLES
)
KINDS = ["text", "picture", "video", "audio", "graphic", "composite"]
CODES = st.sampled_from(["medtop:20000337", "subj:04000000", "https://example.org/rain", "weather report", None])

STORIES = st.builds(
    Story,
    headline=MAYBE,
    kicker=MAYBE,
    subhead=MAYBE,
    summary=MAYBE,
    byline=st.none() | bylines(),
    dateline=st.none() | datelines(),
    body=st.lists(BLOCKS, max_size=5),
    source=st.none() | st.builds(Source, LINE, MAYBE, st.sampled_from(["EP", None])),
    provider=MAYBE,
    credits=LINES,
    contacts=LINES,
    copyright=MAYBE,
    usage_terms=MAYBE,
    notes=LINES,
    slug=MAYBE,
    take=MAYBE,
    keywords=st.lists(LINE, max_size=3, unique=True),
    subjects=st.lists(st.builds(Subject, CODES, MAYBE), max_size=2),
    genres=LINES,
    language=st.sampled_from(["en", "de-AT", "English (any)", None]),
    located=MAYBE,
    created=STAMP,
    published=STAMP,
    modified=STAMP,
    embargo=STAMP,
    status=st.sampled_from(["usable", "withheld", "canceled", None]),
    urgency=st.none() | st.integers(1, 9),
    version=st.sampled_from(["1", "27", "2.1", "third one", None]),
    type=st.sampled_from([*KINDS, None]),
    uri=st.sampled_from(["https://example.org/rain?a=1&b=2", "tag:example.org,2031:rain", "urn:newsml:rain", None]),
    media=st.lists(
        st.builds(
            Media,
            st.sampled_from(["picture", "video", "audio", "graphic", "text"]),
            st.sampled_from(["https://example.org/rain.jpg", "rain.jpg"]),
            MAYBE,
            MAYBE,
        ),
        max_size=2,
    ),
)
"""Stories of folded text, whose parts stand where copy has them."""


def written(name: str, *stories: Story, many: bool = False) -> bytes:
    """What the writer of that name prints."""
    out = io.BytesIO()
    formats.writer(name).write(iter(stories), out, Options(many=many))
    return out.getvalue()


def read(name: str, content: bytes) -> list[Story]:
    """The stories of what a writer printed: the format is told by the content."""
    found = gazette_cli.parse(content)
    assert {story.format for story in found} <= {name}
    return found


@cache
def schema_of(name: str) -> Callable[[bytes], None]:
    """What raises for a document that is not valid by the format's own schema; nothing is fetched."""
    if name == "ninjs":
        document = json.loads((SCHEMAS / "ninjs-schema_3.1.json").read_text("utf-8"))
        anything = Resource.from_contents({"$schema": "https://json-schema.org/draft/2020-12/schema"})
        registry: Registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", anything)
        checker = jsonschema.Draft202012Validator(document, registry=registry)
        return lambda content: [checker.validate(one) for one in objects(content)] and None
    file = {"nitf": "nitf-3-6.xsd", "newsmlg2": "NewsML-G2_2.35-spec-All-Power.xsd"}[name]
    schema = etree.XMLSchema(etree.parse(SCHEMAS / file))
    return lambda content: schema.assertValid(spaced(content) if name == "nitf" else etree.fromstring(content))


def objects(content: bytes) -> list[object]:
    """The objects of a document of JSON."""
    value = json.loads(content)
    return value if isinstance(value, list) else [value]


def spaced(content: bytes) -> etree._Element:
    """A document of NITF with the namespace that its schema has, and the trade leaves out."""
    root = etree.fromstring(content)
    for element in root.iter(etree.Element):
        element.tag = f"{{http://iptc.org/std/NITF/2006-10-18/}}{element.tag}"
    return etree.fromstring(etree.tostring(root))
