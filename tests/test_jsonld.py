"""JSON-LD in: what each property becomes, what halves become one, and what must hold for bad documents."""

import json
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gazette_cli
from gazette_cli import formats
from gazette_cli.exchange import lumps
from gazette_cli.story import (
    Byline,
    Dateline,
    Media,
    Publisher,
    Source,
    Story,
    Subject,
)

BODY = "The bridge closes to lorries on Monday, the port said.\nNobody was hurt, said Marta Kroll."
CONTEXT = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge closes"}


def parsed(value: Any) -> list[Story]:
    """The stories of a document."""
    return gazette_cli.parse(json.dumps(value))


def article(**properties: Any) -> Story:
    """The story of an article with these properties."""
    [story] = parsed({**CONTEXT, **properties})
    assert story.format == "jsonld"
    return story


def texts(story: Story) -> list[str]:
    return [block.text for block in story.body]


PERSON = {"@type": "Person", "name": "Ines Aldo"}
PRESS = {"@type": "Organization", "name": "Example Press"}

FIELDS = [
    ("headline", {"headline": "Bridge &amp; harbour <i>closed</i>"}, "Bridge & harbour closed"),
    ("headline", {"headline": None, "name": "Bridge closes for good"}, "Bridge closes for good"),
    ("headline", {"headline": {"@value": "Brücke zu", "@language": "de"}}, "Brücke zu"),
    ("subhead", {"alternativeHeadline": "Lorries go round by Westholm"}, "Lorries go round by Westholm"),
    ("subhead", {"alternativeHeadline": "Bridge closes"}, None),
    ("kicker", {"articleSection": ["Transport", "News"]}, "Transport"),
    ("summary", {"description": "What the repairs mean.", "articleBody": BODY}, "What the repairs mean."),
    ("summary", {"description": "The bridge closes to lorries on …", "articleBody": BODY}, None),
    ("summary", {"description": "Rain fell", "articleBody": "PORTVALE, March 3 (EP) -- Rain fell on it."}, None),
    ("summary", {"description": "&lt;p&gt;What it means.&lt;/p&gt;"}, "What it means."),
    ("summary", {"description": "All of it", "alternativeHeadline": "All of it"}, None),
    ("summary", {"abstract": "What the repairs mean."}, "What the repairs mean."),
    ("byline", {"author": "Ines Aldo"}, Byline("Ines Aldo", ["Ines Aldo"])),
    ("byline", {"author": "By Ines Aldo and Jon Berg"}, Byline("By Ines Aldo and Jon Berg", ["Ines Aldo", "Jon Berg"])),
    ("byline", {"author": [PERSON, "Jon Berg"]}, Byline("Ines Aldo, Jon Berg", ["Ines Aldo", "Jon Berg"])),
    ("byline", {"author": [[PERSON, PRESS]]}, Byline("Ines Aldo", ["Ines Aldo"])),
    ("byline", {"author": {"@type": "Person", "name": "Jon Berg Jr."}}, Byline("Jon Berg Jr.", ["Jon Berg Jr."])),
    ("byline", {"author": ["Ines Aldo", "Jon Berg"]}, Byline("Ines Aldo, Jon Berg", ["Ines Aldo", "Jon Berg"])),
    ("byline", {"creator": ["Ines Aldo"]}, Byline("Ines Aldo", ["Ines Aldo"])),
    ("byline", {"author": PRESS, "publisher": PRESS}, None),
    ("byline", {"creditText": "By Ines Aldo"}, Byline("By Ines Aldo", ["Ines Aldo"])),
    (
        "byline",
        {"author": {**PERSON, "jobTitle": "Harbour reporter", "affiliation": PRESS}},
        Byline("Ines Aldo", ["Ines Aldo"], "Harbour reporter, Example Press"),
    ),
    (
        "byline",
        {"author": {**PERSON, "worksFor": "Example Press"}},
        Byline("Ines Aldo", ["Ines Aldo"], "Example Press"),
    ),
    ("dateline", {"dateline": "PORTVALE", "articleBody": BODY}, Dateline("PORTVALE", "PORTVALE")),
    ("dateline", {"dateline": "03/03/2031 at 11:15", "articleBody": BODY}, None),
    (
        "dateline",
        {"dateline": "PORTVALE", "articleBody": "PORTVALE, March 3 (EP) -- Rain fell on the harbour."},
        Dateline("PORTVALE, March 3 (EP) --", "PORTVALE", "--03-03", "EP"),
    ),
    ("published", {"datePublished": "2031-03-03T10:30:00.000+0000"}, "2031-03-03T10:30:00+00:00"),
    ("published", {"datePublished": "2031-03"}, "2031-03"),
    ("published", {"datePublished": "March 3, 2031"}, "2031-03-03"),
    ("published", {"datePublished": "March 3"}, None),
    ("created", {"dateCreated": "2031-03-03"}, "2031-03-03"),
    ("modified", {"dateModified": "2031-03-03 11:00 +01:00"}, "2031-03-03T11:00+01:00"),
    ("keywords", {"keywords": "bridges, harbours,,bridges"}, ["bridges", "harbours"]),
    ("keywords", {"keywords": ["Portvale, Norland", "harbours"]}, ["Portvale, Norland", "harbours"]),
    ("keywords", {"keywords": [{"@type": "DefinedTerm", "name": "bridges"}, "ports"]}, ["bridges", "ports"]),
    ("subjects", {"about": "Bridges"}, [Subject(None, "Bridges")]),
    ("subjects", {"about": [{"@type": "Thing", "name": ""}]}, []),
    (
        "subjects",
        {
            "about": [
                {"name": "Bridges", "sameAs": "https://example.org/bridges"},
                {"termCode": "medtop:2", "name": "Sea"},
            ]
        },
        [Subject("https://example.org/bridges", "Bridges"), Subject("medtop:2", "Sea")],
    ),
    ("genres", {"genre": ["Background", "Analysis"]}, ["Background", "Analysis"]),
    ("language", {"inLanguage": "en_GB"}, "en-GB"),
    ("language", {"inLanguage": {"@type": "Language", "name": "English", "alternateName": "en"}}, "en"),
    ("language", {"inLanguage": "English"}, None),
    ("source", {"sourceOrganization": PRESS}, Source("Example Press", "Example Press")),
    ("source", {"author": {"@type": "Organization", "name": "Reuters"}}, Source("Reuters", "Reuters")),
    ("provider", {"provider": {"@type": "Organization", "name": "Norland Wire"}}, "Norland Wire"),
    ("provider", {"provider": PRESS, "publisher": PRESS}, None),
    ("publisher", {"publisher": {**PRESS, "description": "A press."}}, Publisher("Example Press", "A press.")),
    ("copyright", {"copyrightNotice": "(c) 2031 Example Press"}, "(c) 2031 Example Press"),
    ("copyright", {"copyrightYear": 2031, "copyrightHolder": PRESS}, "Example Press 2031"),
    ("usage_terms", {"usageInfo": {"@type": "CreativeWork", "text": "Not for resale"}}, "Not for resale"),
    ("usage_terms", {"license": "https://example.org/terms"}, "https://example.org/terms"),
    ("uri", {"@id": "https://example.org/a"}, "https://example.org/a"),
    ("uri", {"@id": "#article", "url": "https://example.org/a"}, "https://example.org/a"),
    (
        "uri",
        {"@id": "https://example.org/a#article", "mainEntityOfPage": "https://example.org/a"},
        "https://example.org/a",
    ),
    ("uri", {"mainEntityOfPage": {"@id": "https://example.org/a#webpage"}}, "https://example.org/a"),
    (
        "uri",
        {"mainEntityOfPage": {"@id": "https://google.com/article", "url": "https://example.org/a"}},
        "https://example.org/a",
    ),
    ("uri", {"mainEntityOfPage": True, "identifier": "EP-0303"}, "EP-0303"),
    ("uri", {"@id": "_:b0"}, None),
    ("headline", {"headline": "Rain\u0000 \u0093falls\u0094"}, "Rain “falls”"),
    ("subjects", {"about": {"@id": "#b", "name": "Bridges"}}, [Subject(None, "Bridges")]),
    ("version", {"version": 2}, "2"),
    ("located", {"contentLocation": "Portvale"}, "Portvale"),
    (
        "located",
        {"locationCreated": {"address": {"addressLocality": "Portvale", "addressCountry": {"name": "Norland"}}}},
        "Portvale, Norland",
    ),
    ("located", {"contentLocation": {"@type": "Place", "name": []}}, None),
    (
        "media",
        {"image": "https://example.org/a.jpg?w=1&amp;h=2"},
        [Media("picture", "https://example.org/a.jpg?w=1&h=2")],
    ),
    (
        "media",
        {"image": {"@type": "ImageObject", "url": "a.jpg", "caption": "The bridge", "creditText": "EP"}},
        [Media("picture", "a.jpg", "The bridge", "EP")],
    ),
    (
        "media",
        {
            "image": ["a.jpg", "a.jpg"],
            "video": {"@type": "VideoObject", "embedUrl": "v", "name": "Rain"},
            "audio": "s.mp3",
        },
        [Media("picture", "a.jpg"), Media("video", "v", "Rain"), Media("audio", "s.mp3")],
    ),
    (
        "media",
        {"associatedMedia": [{"@type": "MediaObject", "contentUrl": "a"}, {"encodingFormat": "image/png", "url": "b"}]},
        [Media("picture", "b")],
    ),
    ("status", {"isAccessibleForFree": False, "creativeWorkStatus": "Published"}, None),
    ("type", {"wordCount": 17, "speakable": {"cssSelector": "h1"}}, None),
]


@pytest.mark.parametrize(("key", "properties", "value"), FIELDS)
def test_field(key: str, properties: dict[str, Any], value: object) -> None:
    assert getattr(article(**properties), key) == value


BODIES = [
    (BODY, ["p The bridge closes to lorries on Monday, the port said.", "p Nobody was hurt, said Marta Kroll."]),
    ("<p>Rain &amp; wind.</p><h2>Floods</h2><ul><li>one</li></ul>", ["p Rain & wind.", "c Floods", "i one"]),
    ("&lt;p&gt;Rain &amp;amp; wind.&lt;/p&gt;&lt;p&gt;It stopped.&lt;/p&gt;", ["p Rain & wind.", "p It stopped."]),
    (
        "&amp;lt;p&amp;gt;Rain fell.&amp;lt;/p&amp;gt;\n\n&amp;lt;h2&amp;gt;Floods&amp;lt;/h2&amp;gt; Lots.",
        ["p Rain fell.", "c Floods", "p Lots."],
    ),
    ("Rain &amp;quot;fell&amp;quot;, he said.\n\n It\u00a0 stopped.", ['p Rain "fell", he said.', "p It stopped."]),
    ('Rain <a href="/x">fell</a> on it.\nIt <b>stopped</b>.', ["p Rain fell on it.", "p It stopped."]),
    ("Of a < b and b > c he is sure. <By JANE ROE", ["p Of a < b and b > c he is sure. <By JANE ROE"]),
    (
        "Rain fell on it.The harbour closed.Ships lay outside.Nobody was hurt.",
        ["p Rain fell on it.", "p The harbour closed.", "p Ships lay outside.", "p Nobody was hurt."],
    ),
    (
        "Rain fell. It was wet.  The harbour closed. Ships lay outside.  Nobody was hurt.",
        ["p Rain fell. It was wet.", "p The harbour closed. Ships lay outside.", "p Nobody was hurt."],
    ),
    ("Rain fell.  It was wet.  The harbour closed.", ["p Rain fell. It was wet. The harbour closed."]),
    ({"@value": "Rain fell."}, ["p Rain fell."]),
    (["Rain fell."], ["p Rain fell."]),
]


@pytest.mark.parametrize(("body", "blocks"), BODIES)
def test_body(body: Any, blocks: list[str]) -> None:
    assert [f"{block.kind[0]} {block.text}" for block in article(articleBody=body).body] == blocks


def test_no_word_is_lost_where_a_lump_is_parted() -> None:
    for body, _ in BODIES:
        if isinstance(body, str):
            assert "".join("".join(lumps.parted(body)).split()) == "".join(body.split())


def test_the_copy_is_settled() -> None:
    body = "PORTVALE, March 3 (EP) -- Rain fell on the harbour.\n\nIt stopped.\n\nReporting by Ines Aldo; Editing by Jon Berg"
    story = article(articleBody=body, sourceOrganization=PRESS)
    assert texts(story) == ["Rain fell on the harbour.", "It stopped."]
    assert story.credits == ["Reporting by Ines Aldo; Editing by Jon Berg"]


UPDATE = {"@type": "BlogPosting", "headline": "Tide turns", "articleBody": "The water goes down."}


@pytest.mark.parametrize(
    ("properties", "body"),
    [
        ({"liveBlogUpdate": [UPDATE]}, ["Rain fell.", "Tide turns", "The water goes down."]),
        ({"liveBlogUpdate": UPDATE | {"articleBody": "Rain fell."}}, ["Rain fell."]),
        (
            {"hasPart": [{"@type": "WebPageElement", "cssSelector": ".paywall"}, UPDATE]},
            ["Rain fell.", "Tide turns", "The water goes down."],
        ),
        ({"isPartOf": {"@type": ["NewsArticle", "Product"], "name": "Example Review"}}, ["Rain fell."]),
        ({"citation": UPDATE, "mentions": [UPDATE]}, ["Rain fell."]),
    ],
)
def test_stories_within_a_story(properties: dict[str, Any], body: list[str]) -> None:
    assert texts(article(**{"@type": "LiveBlogPosting", "articleBody": "Rain fell.", **properties})) == body


HEAD = {"@context": "https://schema.org"}
A = {"@type": "Article", "@id": "https://example.org/a#article", "headline": "Bridge closes", "author": {"@id": "#ia"}}
B = {"@type": "NewsArticle", "headline": "Bridge closes", "articleBody": "It closes."}
C = {"@type": "NewsArticle", "url": "https://example.org/c", "headline": "Rain falls", "articleBody": "It rains."}
WHO = {"@type": "Person", "@id": "#ia", "name": "Ines Aldo", "worksFor": {"@id": "#ep"}}
ORGANIZATION = {"@type": "Organization", "@id": "#ep", "name": "Example Press"}

GRAPHS: list[tuple[Any, list[tuple[str, list[str]]]]] = [
    (
        [
            {**HEAD, **B, "articleBody": "", "url": "https://example.org/"},
            {**C, "articleBody": "", "url": "https://example.org"},
        ],
        [("Bridge closes", []), ("Rain falls", [])],
    ),
    ({**HEAD, "@graph": [A, B, WHO, ORGANIZATION]}, [("Bridge closes", ["It closes."])]),
    ([{**HEAD, **B}, {**HEAD, **C}], [("Bridge closes", ["It closes."]), ("Rain falls", ["It rains."])]),
    (
        [{**HEAD, **B}, {**B, "articleBody": "It opens."}],
        [("Bridge closes", ["It closes."]), ("Bridge closes", ["It opens."])],
    ),
    ([{**HEAD, **B}, {**B, "articleBody": "It closes. It opens."}], [("Bridge closes", ["It closes. It opens."])]),
    (
        [{**HEAD, **A, "url": "https://example.org/a"}, {**A, "@id": "#x", "url": "https://example.org/b"}],
        [("Bridge closes", []), ("Bridge closes", [])],
    ),
    (
        [{**HEAD, **A}, {"@type": "NewsArticle", "@id": A["@id"], "articleBody": "It closes."}],
        [("Bridge closes", ["It closes."])],
    ),
    ({**HEAD, "@type": "WebPage", "name": "A page", "mainEntity": B}, [("Bridge closes", ["It closes."])]),
    (
        {**HEAD, "@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": C}]},
        [("Rain falls", ["It rains."])],
    ),
    (
        {
            **HEAD,
            "@graph": [B, {"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "Old news"}]}],
        },
        [("Bridge closes", ["It closes."])],
    ),
    ({**HEAD, "@graph": [B, {"@type": "NewsArticle", "@id": "#other"}]}, [("Bridge closes", ["It closes."])]),
    ({**HEAD, "@graph": [{"@type": "ClaimReview", "name": "It is so"}, B]}, [("Bridge closes", ["It closes."])]),
    (
        {"@context": {"schema": "http://schema.org/"}, "@type": "schema:NewsArticle", "schema:headline": "Rain falls"},
        [("Rain falls", [])],
    ),
    (
        [{"@type": ["http://schema.org/NewsArticle"], "http://schema.org/headline": [{"@value": "Rain falls"}]}],
        [("Rain falls", [])],
    ),
    ({**HEAD, "type": "ReportageNewsArticle", "headline": "Rain falls"}, [("Rain falls", [])]),
    (
        {**HEAD, "@type": "BlogPosting", "headline": "Rain falls", "keywords": {"@list": ["a", "b"]}},
        [("Rain falls", [])],
    ),
    ({**HEAD, "@type": "Review", "name": "A wet play", "reviewBody": "It rains."}, [("A wet play", ["It rains."])]),
]


@pytest.mark.parametrize(("document", "stories"), GRAPHS)
def test_graph(document: Any, stories: list[tuple[str, list[str]]]) -> None:
    assert [(story.headline, texts(story)) for story in parsed(document)] == stories


def test_references_are_followed() -> None:
    [story] = parsed({**HEAD, "@graph": [A, B, WHO, ORGANIZATION]})
    assert story.byline == Byline("Ines Aldo", ["Ines Aldo"], "Example Press")
    assert story.uri == "https://example.org/a#article"


def test_each_document_has_its_own_names() -> None:
    who = [
        {
            **HEAD,
            "@graph": [
                {**C, "url": f"https://example.org/{name}", "articleBody": f"Of {name}.", "author": {"@id": "#a"}},
                {"@id": "#a", "name": name},
            ],
        }
        for name in ("Ines Aldo", "Jon Berg")
    ]
    assert [story.byline for story in parsed(who)] == [
        Byline("Ines Aldo", ["Ines Aldo"]),
        Byline("Jon Berg", ["Jon Berg"]),
    ]


def test_another_headline_of_the_same_story_is_kept() -> None:
    [story] = parsed([{**HEAD, **A}, {**A, "headline": "Why the bridge closes"}])
    assert [each.text for each in story.furniture] == ["Why the bridge closes"]


RECOGNISED = [
    (' [\n{"@graph": [], "@context": "https://schema.org"}]', "jsonld"),
    ('{"@type":"NewsArticle","headline":"Rain"}', "jsonld"),
    ('{"@type":["Product","https://schema.org/BlogPosting"],"headline":"Rain"}', "jsonld"),
    ('{"uri": "x", "headline": "Rain"}', "ninjs"),
    ('{"uri": "x", "headline": "the \\"@context\\": it is"}', "ninjs"),
    ('{"@type": "com.example.Story", "text": "Rain"}', None),
]


@pytest.mark.parametrize(("text", "name"), RECOGNISED)
def test_recognised(text: str, name: str | None) -> None:
    assert formats.exchanged(text) == name


REFUSED = [
    ('{"@context": "https://schema.org", "@type": "WebPage", "name": "Home"}', "no story in it"),
    ('{"@context": "https://schema.org", "@type": "JobPosting", "title": "Editor"}', "no story in it"),
    ('{"@context": "https://schema.org", "headline": ', "not JSON at byte 47"),
    (f'{{"@context": "x", "a": {"[" * 300}{"]" * 300}}}', "too deep, no story in it"),
    (f'{{"@context": "x", "a": {"[" * 200_000}', "not JSON at byte"),
]


@pytest.mark.parametrize(("text", "line"), REFUSED)
def test_says_why_there_is_no_story(text: str, line: str) -> None:
    with pytest.raises(gazette_cli.GazetteError, match=f"^{line}"):
        gazette_cli.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        '{"@context": "x", "@type": "NewsArticle", "headline": "Rain", "articleBody": "It\nrains.",}',
        '{"@context": "x", "@type": "NewsArticle", "headline": "Rain", "articleBody": "It\nrains."};',
    ],
)
def test_what_templates_do_to_json_is_read_with_a_warning(text: str) -> None:
    [story] = gazette_cli.parse(text)
    assert (texts(story), story.warnings) == (["It", "rains."], ["malformed"])


KEYS = sorted(
    {key for _, properties, _ in FIELDS for key in properties}
    | {"articleBody", "liveBlogUpdate", "hasPart", "sdPublisher", "@type"}
)
ODD: list[Any] = [
    5,
    -0.5,
    True,
    None,
    "",
    " ",
    "\u0000",
    [],
    {},
    [[]],
    [None],
    [[{}]],
    {"name": {}},
    {"name": [5]},
    {"@id": 5},
    {"@id": "#x"},
    {"@type": 5},
    {"@value": []},
    {"address": 5},
    ["x", 5, ["y", {"name": "z"}]],
    "<p>" * 300,
    "&" * 300,
    "<" * 300,
]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("own", [False, True])
def test_a_value_of_any_type_is_no_defect(key: str, own: bool) -> None:
    mark = {"sdPublisher": {"@type": "Organization", "name": "gazette"}} if own else {}
    values = (*ODD, *([odd] for odd in ODD), *({"@id": "#x", "name": odd} for odd in ODD))
    rows = [
        {**CONTEXT, "headline": f"Rain {n}", "articleBody": f"{n} rain fell.", **mark, key: value}
        for n, value in enumerate(values)
    ]
    for document in ([CONTEXT, *rows], {**HEAD, "@graph": [CONTEXT, *rows]}):
        assert all(json.loads(story.to_json())["format"] == "jsonld" for story in parsed(document))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
        max_leaves=20,
    ),
    st.booleans(),
)
def test_any_value_is_no_defect(value: Any, own: bool) -> None:
    mark = {"sdPublisher": {"@type": "Organization", "name": "gazette"}} if own else {}
    with suppress(gazette_cli.GazetteError):
        parsed([{**CONTEXT, **mark, **(value if isinstance(value, dict) else {"about": value})}, value])


def same_name(n: int) -> Any:
    return [{**CONTEXT, "url": "https://example.org/", "articleBody": f"{i} rain fell."} for i in range(n)]


HOSTILE = {
    "stories of one address": same_name,
    "references to one another": lambda n: {
        **HEAD,
        "@graph": [
            {"@type": "NewsArticle", "headline": "Rain", "author": [{"@id": "#a"}] * n},
            {"@id": "#a", "name": "Ines Aldo", "worksFor": [{"@id": "#a"}] * n},
        ],
    },
    "halves of a story": lambda n: [
        {**CONTEXT, "headline": f"Rain {i}", "url": "https://example.org/", f"a{i}": i} for i in range(n)
    ],
    "halves of a writer": lambda n: [CONTEXT, *({"@id": "#a", f"a{i}": i} for i in range(n))],
    "updates": lambda n: {**CONTEXT, "liveBlogUpdate": [UPDATE] * n},
    "a body in a lump": lambda n: {**CONTEXT, "articleBody": "Rain fell.The sea rose.  " * n},
    "tags": lambda n: {**CONTEXT, "articleBody": "<p " * n},
    "references": lambda n: {**CONTEXT, "articleBody": "&amp;" * n},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_linear_time(name: str) -> None:
    def seconds(n: int) -> float:
        text, start = json.dumps(HOSTILE[name](n)), time.process_time()
        with suppress(gazette_cli.GazetteError):
            gazette_cli.parse(text)
        return time.process_time() - start

    seconds(10)
    assert min(seconds(4000) for _ in range(2)) < 0.2 + 8 * min(seconds(1000) for _ in range(2))
