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
    Publisher,
    Quote,
    Source,
    Story,
)

FULL = Story(
    file="bridge.txt",
    part=2,
    format="text",
    headline='Harbour bridge "closes" for repairs',
    kicker="TRANSPORT",
    subhead="Lorries must go round by Westholm",
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
    publisher=Publisher("Portvale Review", "The Portvale Review is a review of Portvale."),
    about=[About("company", "Norspan", "About Norspan Norspan builds bridges.")],
    credits=["Reporting by Ines Aldo;", "Editing by Jon Berg"],
    contacts=["Press office, 555 0100"],
    copyright="(c) 2031 Example Press",
    notes=["EDS: adds detail"],
    slug="BC-Bridge, 1st Ld",
    keywords=["bridges", "harbours"],
    language="en",
    published="2031-03-03T10:30Z",
    modified="2031-03-04",
    uri="https://example.org/bridge",
    furniture=[Furniture("junk", "Share this")],
    warnings=["encoding-guessed"],
)

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
MAYBE = st.none() | TEXT
TEXTS = st.lists(TEXT, max_size=3)
NUMBER = st.integers(0, 99)
SPAN = st.tuples(NUMBER, NUMBER, NUMBER)

QUOTES = st.builds(
    Quote,
    text=TEXT,
    kind=st.sampled_from(["direct", "mixed", "indirect"]),
    speaker=MAYBE,
    role=MAYBE,
    cue=MAYBE,
    spans=st.lists(SPAN, min_size=1, max_size=2),
    speaker_span=st.none() | SPAN,
    cue_span=st.none() | SPAN,
)

STORIES = st.builds(
    Story,
    file=TEXT,
    part=st.integers(1, 9),
    headline=MAYBE,
    kicker=MAYBE,
    subhead=MAYBE,
    byline=st.none() | st.builds(Byline, TEXT, TEXTS, MAYBE),
    dateline=st.none() | st.builds(Dateline, TEXT, MAYBE, MAYBE, MAYBE),
    body=st.lists(st.builds(Block, st.sampled_from([PARAGRAPH, CROSSHEAD, ITEM, TABLE]), TEXT), max_size=4),
    quotes=st.lists(QUOTES, max_size=2),
    source=st.none() | st.builds(Source, TEXT, MAYBE, MAYBE),
    publisher=st.none() | st.builds(Publisher, MAYBE, MAYBE),
    about=st.lists(st.builds(About, st.sampled_from(["company", "author"]), MAYBE, TEXT), max_size=2),
    credits=TEXTS,
    contacts=TEXTS,
    copyright=MAYBE,
    notes=TEXTS,
    slug=MAYBE,
    keywords=TEXTS,
    language=MAYBE,
    published=MAYBE,
    modified=MAYBE,
    uri=MAYBE,
    furniture=st.lists(st.builds(Furniture, st.just("junk"), TEXT), max_size=2),
    warnings=TEXTS,
)
