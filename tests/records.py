"""Stories for the writers' tests: one that has everything, and strategies for any other."""

from hypothesis import strategies as st

from gazette_cli.story import (
    CROSSHEAD,
    ITEM,
    PARAGRAPH,
    TABLE,
    About,
    Block,
    Byline,
    Dateline,
    Furniture,
    Media,
    Publisher,
    Quote,
    Source,
    Span,
    Story,
    Subject,
)

FULL = Story(
    file="bridge.txt",
    part=2,
    format="text",
    headline='Harbour bridge "closes" for repairs',
    kicker="TRANSPORT",
    subhead="Lorries must go round by Westholm",
    summary="What the repairs mean for lorries",
    byline=Byline("By INES ALDO and JON BERG, Example Press", ["INES ALDO", "JON BERG"], "Example Press"),
    dateline=Dateline("PORTVALE, Norland, March 3 (EP) --", "PORTVALE, Norland", "--03-03", "EP"),
    body=[
        Block(PARAGRAPH, "The bridge closes to lorries on Monday, the port said."),
        Block(CROSSHEAD, "Cracks in two spans"),
        Block(ITEM, "span 3: 1.5 m"),
        Block(ITEM, "span 4: 0.5 m"),
        Block(TABLE, "span 3 | 1.5\nspan 4 | 0.5"),
        Block(PARAGRAPH, "1986. It was built in a year, *they* say."),
    ],
    quotes=[
        Quote(
            "The bridge closes to lorries",
            "indirect",
            "the port",
            None,
            "said",
            [(0, 0, 28)],
            (0, 40, 48),
            (0, 49, 53),
        ),
        Quote("It was built in a year", "indirect", None, None, "say", [(5, 6, 28)]),
        Quote("all of it", "direct", "the port", "operator", None, [(0, 0, 3), (0, 4, 6)]),
    ],
    source=Source("Source: Example Press - EP", "Example Press", "EP"),
    provider="Norland Wire",
    publisher=Publisher("Portvale Review", "The Portvale Review is a review of Portvale."),
    about=[About("company", "Norspan", "About Norspan Norspan builds bridges.")],
    credits=["Reporting by Ines Aldo;", "Editing by Jon Berg"],
    contacts=["Press office, 555 0100"],
    copyright="(c) 2031 Example Press",
    usage_terms="Not for resale",
    notes=["EDS: adds detail"],
    slug="BC-Bridge, 1st Ld",
    take="1st Ld",
    keywords=["bridges", "harbours"],
    subjects=[Subject("medtop:20000337", "bridges"), Subject(None, "ports")],
    genres=["Background"],
    language="en",
    located="Portvale",
    created="2031-03-03T09:00Z",
    published="2031-03-03T10:30Z",
    modified="2031-03-04",
    embargo="2031-03-03T10:00Z",
    status="usable",
    urgency=4,
    version="2",
    type="text",
    uri="https://example.org/bridge",
    media=[Media("picture", "https://example.org/bridge.jpg", "The bridge", "EP")],
    furniture=[Furniture("junk", "Share this")],
    warnings=["encoding-guessed"],
)

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
NUMBER = st.integers(0, 99)
SPAN = st.tuples(NUMBER, NUMBER, NUMBER)


def quotations(text: st.SearchStrategy[str], span: st.SearchStrategy[Span]) -> st.SearchStrategy[Quote]:
    """Quotations with such texts, in such places."""
    maybe = st.none() | text
    return st.builds(
        Quote,
        text=text,
        kind=st.sampled_from(["direct", "mixed", "indirect"]),
        speaker=maybe,
        role=maybe,
        cue=maybe,
        spans=st.lists(span, min_size=1, max_size=2),
        speaker_span=st.none() | span,
        cue_span=st.none() | span,
    )


def stories(
    text: st.SearchStrategy[str], span: st.SearchStrategy[Span] = SPAN, quotes: int = 2
) -> st.SearchStrategy[Story]:
    """Stories with such texts, and at most so many quotations in such places."""
    maybe, texts = st.none() | text, st.lists(text, max_size=3)
    return st.builds(
        Story,
        file=text,
        part=st.integers(1, 9),
        headline=maybe,
        kicker=maybe,
        subhead=maybe,
        summary=maybe,
        byline=st.none() | st.builds(Byline, text, texts, maybe),
        dateline=st.none() | st.builds(Dateline, text, maybe, maybe, maybe),
        body=st.lists(st.builds(Block, st.sampled_from([PARAGRAPH, CROSSHEAD, ITEM, TABLE]), text), max_size=4),
        quotes=st.lists(quotations(text, span), max_size=quotes),
        source=st.none() | st.builds(Source, text, maybe, maybe),
        provider=maybe,
        publisher=st.none() | st.builds(Publisher, maybe, maybe),
        about=st.lists(st.builds(About, st.sampled_from(["company", "author"]), maybe, text), max_size=2),
        credits=texts,
        contacts=texts,
        copyright=maybe,
        usage_terms=maybe,
        notes=texts,
        slug=maybe,
        take=maybe,
        keywords=texts,
        subjects=st.lists(st.builds(Subject, maybe, maybe), max_size=2),
        genres=texts,
        language=maybe,
        located=maybe,
        created=maybe,
        published=maybe,
        modified=maybe,
        embargo=maybe,
        status=st.none() | st.sampled_from(["usable", "withheld", "canceled"]),
        urgency=st.none() | st.integers(1, 9),
        version=maybe,
        type=st.none() | st.sampled_from(["text", "picture", "video", "audio", "graphic", "composite"]),
        uri=maybe,
        media=st.lists(
            st.builds(Media, st.sampled_from(["picture", "video", "audio", "graphic", "text"]), maybe, maybe, maybe),
            max_size=2,
        ),
        furniture=st.lists(st.builds(Furniture, st.just("junk"), text), max_size=2),
        warnings=texts,
    )


STORIES = stories(TEXT)
