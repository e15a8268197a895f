"""What an editor looks for in a record: each line of a supplier's copy in the field that the trade has for it."""

import json
from typing import Any

import pytest

import gazette_cli
from gazette_cli.exchange import codes, copy
from gazette_cli.story import CROSSHEAD, PARAGRAPH, Block, Byline, Furniture, Media, Story, Subject
from gazette_cli.writers import text

LEDE = "Rain fell on Portvale on Monday, the harbour master said."
MORE = "The ferry stayed in the harbour for three days, as it had the year before."


def one(document: str | dict[str, Any]) -> Story:
    """The only story of a document."""
    [story] = gazette_cli.parse(document if isinstance(document, str) else json.dumps(document))
    return story


def texts(story: Story) -> list[str]:
    """The texts of the body."""
    return [block.text for block in story.body]


def nitf(body: str, head: str = "", body_head: str = "", deck: str = "") -> str:
    """A document of NITF."""
    return (
        f"<nitf><head>{head}</head><body><body.head><hedline><hl1>Rain</hl1>{deck}</hedline>{body_head}</body.head>"
        f"<body.content>{body}</body.content></body></nitf>"
    )


def paragraphs(*rows: str) -> str:
    """Paragraphs of markup."""
    return "".join(f"<p>{row}</p>" for row in rows)


DATED = f"WESTHOLM, March 3 (np) - {LEDE}"
HEADS = [  # rows above the paragraph with the dateline; deck, notes and what stays in the body
    (["Ferry stays in harbour"], "Ferry stays in harbour", [], []),
    (["Ferry stays in harbour", "Quay is wet"], "Ferry stays in harbour Quay is wet", [], []),
    (["This story corrects the one sent on Sunday."], None, ["This story corrects the one sent on Sunday."], []),
    (["Nieuw bericht, vervangt: Veer vaart"], None, ["Nieuw bericht, vervangt: Veer vaart"], []),
    (
        ["Le texte suivant remplace celui de dimanche :", "Le port ferme"],
        "Le port ferme",
        ["Le texte suivant remplace celui de dimanche :"],
        [],
    ),
    ([MORE], None, [], [MORE]),
]


@pytest.mark.parametrize(("rows", "deck", "notes", "kept"), HEADS)
def test_what_stands_above_the_dateline(rows: list[str], deck: str | None, notes: list[str], kept: list[str]) -> None:
    story = one(nitf(paragraphs(*rows, DATED, MORE)))
    assert (story.subhead, story.notes, texts(story)) == (deck, notes, [*kept, LEDE, MORE])


def test_a_heading_above_the_dateline_is_the_deck() -> None:
    story = Story(headline="Rain")
    copy.complete(story, [Block(CROSSHEAD, "Ferry stays in harbour"), Block(PARAGRAPH, DATED), Block(PARAGRAPH, MORE)])
    assert (story.subhead, texts(story)) == ("Ferry stays in harbour", [LEDE, MORE])


def test_rows_above_the_dateline_stay_where_there_is_a_deck_or_no_dateline_or_several() -> None:
    rows = ["In brief", DATED, f"PORTVALE (np) - {MORE}"]
    assert texts(one(nitf(paragraphs(*rows))))[0] == "In brief"
    assert texts(one(nitf(paragraphs(*rows[:2], MORE), deck="<hl2>Wet</hl2>")))[0] == "In brief"
    assert texts(one(nitf(paragraphs("In brief", LEDE, MORE))))[0] == "In brief"


SIGNED = [  # the byline's element, the first row of the copy; the byline, and what is kept of the other
    ("", "By Ines Aldo", ("By Ines Aldo", ["Ines Aldo"], None), []),
    ("By Staff Reporter", "By Ines Aldo", ("By Ines Aldo", ["Ines Aldo"], None), ["By Staff Reporter"]),
    ("Ines Aldo", "By Ines Aldo", ("By Ines Aldo", ["Ines Aldo"], None), []),
    ("By Jon Berg", "By The Example Press", ("By Jon Berg", ["Jon Berg"], None), ["By The Example Press"]),
]


@pytest.mark.parametrize(("element", "row", "byline", "kept"), SIGNED)
def test_a_byline_on_top_of_the_copy(element: str, row: str, byline: Any, kept: list[str]) -> None:
    told = f"<byline>{element}</byline>" if element else ""
    story = one(nitf(paragraphs(row, DATED, MORE), body_head=told))
    assert (story.byline, texts(story)) == (Byline(*byline), [LEDE, MORE])
    assert [one.text for one in story.furniture] == kept


def test_the_desks_initials_name_nobody() -> None:
    assert one(nitf(paragraphs(DATED, MORE), body_head="<byline>ia/jb</byline>")).byline == Byline("ia/jb")


@pytest.mark.parametrize("rule", ["___", "_____", "* * * *", "-----"])
def test_a_rule_across_the_copy_is_furniture(rule: str) -> None:
    story = one(nitf(paragraphs(DATED, rule, MORE)))
    assert (texts(story), [one.text for one in story.furniture]) == ([LEDE, MORE], [rule])


def test_what_a_document_in_another_format_says_beside_its_body_is_kept() -> None:
    body = f"<nitf><body><body.content>{paragraphs(DATED, 'Eds: Adds the ferry.', MORE, '(np)')}</body.content></body></nitf>"
    story = one(
        '<newsItem guid="urn:x:1"><itemMeta><provider literal="Example Press"/></itemMeta><contentMeta><headline>Rain</headline>'
        f'</contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">{body}</inlineXML></contentSet></newsItem>'
    )
    assert (texts(story), story.notes) == ([LEDE, MORE], ["Eds: Adds the ferry."])
    assert story.credits == ["(np)"]


CLOSED = [("(EP)", None, ["(EP)"]), ("(© EP)", "(© EP)", []), ("(see page 2)", None, None)]


@pytest.mark.parametrize(("line", "owner", "marks"), CLOSED)
def test_a_last_line_with_whose_it_is(line: str, owner: str | None, marks: list[str] | None) -> None:
    story = one(nitf(paragraphs(f"PORTVALE (EP) - {LEDE}", MORE, line)))
    assert (story.copyright, [one.text for one in story.furniture]) == (owner, marks or [])
    assert texts(story) == [LEDE, MORE, *([line] if marks is None else [])]


SUBJECTS = [  # what documents declare, and what is a subject
    (
        [Subject("04000000", None), Subject("20000337", "bridges")],
        [("subj:04000000", None), ("medtop:20000337", "bridges")],
    ),
    ([Subject("subj:04000000", None), Subject("subj:04000000", None)], [("subj:04000000", None)]),
    ([Subject(None, None), Subject("", "")], []),
    (
        [Subject("Harbours", "Harbours"), Subject("Harbours of Norland", None)],
        [(None, "Harbours"), (None, "Harbours of Norland")],
    ),
    ([Subject("ECO", None), Subject("np:sp", "Sport")], [("ECO", None), ("np:sp", "Sport")]),
]


@pytest.mark.parametrize(("declared", "subjects"), SUBJECTS)
def test_subjects(declared: list[Subject], subjects: list[tuple[str | None, str | None]]) -> None:
    assert codes.subjects(declared) == [Subject(*one) for one in subjects]


def test_a_number_of_the_agencys_own_is_none_of_the_iptcs() -> None:
    head = (
        "<tobject><tobject.subject tobject.subject.refnum='F01001000' tobject.subject.matter='GOVERNMENT'/></tobject>"
    )
    assert one(nitf(paragraphs(LEDE), head)).subjects == [Subject("F01001000", "GOVERNMENT")]


def newsml(head: str = "", lines: str = "") -> str:
    """A document of NewsML 1.2."""
    return (
        f"<NewsML><NewsItem xml:lang='de'><NewsComponent>{head}<NewsLines><HeadLine>Rain</HeadLine>{lines}</NewsLines>"
        "<DescriptiveMetadata><SubjectCode><Subject FormalName='09003000'/></SubjectCode></DescriptiveMetadata>"
        f"<ContentItem><DataContent>{LEDE}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )


TOPICS = [  # names of a topic, and the one that a German story has
    ("<Description xml:lang='en' Variant='Name'>Employment</Description>", "Employment"),
    (
        "<Description xml:lang='en' Variant='Category'>ANE</Description><Description xml:lang='fr' Variant='Name'>Emploi"
        "</Description><Description xml:lang='en' Variant='Name'>Employment</Description>",
        "Employment",
    ),
    ("<Description xml:lang='en'>Employment</Description><Description xml:lang='de'>Arbeit</Description>", "Arbeit"),
    ("", None),
]


@pytest.mark.parametrize(("descriptions", "name"), TOPICS)
def test_a_subject_is_named_by_the_topics_of_its_document(descriptions: str, name: str | None) -> None:
    topic = f"<TopicSet><Topic><FormalName>09003000</FormalName>{descriptions}</Topic></TopicSet>"
    assert one(newsml(topic)).subjects == [Subject("subj:09003000", name)]


def test_what_goes_with_the_text_is_a_note() -> None:
    line = "<NewsLine><NewsLineType FormalName='ProductLine'/><NewsLineText>(Graphic+Picture)</NewsLineText></NewsLine>"
    assert one(newsml(lines=line)).notes == ["(Graphic+Picture)"]


def g2(notes: str) -> Story:
    """The story of an item of NewsML-G2 with these notes to editors."""
    return one(
        f"<newsItem guid='urn:x:1'><itemMeta>{notes}</itemMeta><contentMeta><headline>Rain</headline></contentMeta>"
        f"<contentSet><inlineData>{LEDE}</inlineData></contentSet></newsItem>"
    )


def test_what_a_note_says_again_is_said_once() -> None:
    story = g2(
        "<edNote>Pictures to come</edNote><edNote>Pictures</edNote><edNote>Pictures to come</edNote><edNote>Adds quay</edNote>"
        "<edNote><section><h4>Update</h4><ul><li>Adds quay</li><li>Adds ferry</li></ul><h4>Links</h4><p>Map</p></section></edNote>"
    )
    assert story.notes == ["Pictures to come", "Update: Adds quay; Adds ferry", "Links: Map"]


def test_contacts_of_dpas_roles_and_what_closes_its_stories_are_no_notes() -> None:
    story = g2(
        "<edNote role='x:dpacontacts'>Author: Ines Aldo, ines@np.example</edNote><edNote role='x:closingline'>np ia n1</edNote>"
        "<edNote><div>Map<section class='np-nonpublic'><p>Author: Ines Aldo, ines@np.example</p></section>follows</div></edNote>"
    )
    assert (story.contacts, story.notes) == (["Author: Ines Aldo, ines@np.example"], ["Map; follows"])
    assert story.furniture == [Furniture("end_mark", "np ia n1")]


TAKES = [("BC-Norland-Bridge, 1st Ld-Writethru", "1st Ld-Writethru"), ("BC-Norland-Bridge", None)]


@pytest.mark.parametrize(("slug", "take"), TAKES)
def test_the_take_in_a_slug_is_the_storys(slug: str, take: str | None) -> None:
    story = one({"uri": "urn:x:1", "headline": "Rain", "slugline": slug, "body_text": LEDE})
    assert (story.slug, story.take) == (slug, take)


def test_a_picture_alone_is_among_the_media() -> None:
    sizes = {"thumbnail": {"href": "https://np.example/s.jpg"}, "original": {"href": "https://np.example/l.jpg"}}
    picture = {
        "uri": "urn:x:1",
        "type": "picture",
        "headline": "Rain",
        "description_text": "The quay",
        "byline": "Jon Berg",
    }
    assert one({**picture, "renditions": sizes}).media == [
        Media("picture", "https://np.example/l.jpg", "The quay", "Jon Berg")
    ]
    assert one({**picture, "type": "text", "renditions": sizes}).media == []


GENRES = [
    ({"name": "Feature"}, ["Feature"]),
    ({"uri": "http://cv.iptc.org/newscodes/genre/Actuality"}, ["Actuality"]),
    ({}, []),
]


@pytest.mark.parametrize(("row", "genres"), GENRES)
def test_genres_of_an_object(row: dict[str, str], genres: list[str]) -> None:
    assert one({"uri": "urn:x:1", "headline": "Rain", "genres": [row], "body_text": LEDE}).genres == genres


CAPTIONS = [  # a caption; what it shows, and whose the picture is
    ("The quay in March. Foto: Jon Berg / EP", "The quay in March.", "Jon Berg / EP"),
    ("The quay (Photo: Jon Berg/EP)", "The quay", "Jon Berg/EP"),
    ("The quay on Monday. (EP Photo/Jon Berg)", "The quay on Monday.", "EP Photo/Jon Berg"),
    ("The photo: a quay. It rained on it", "The photo: a quay. It rained on it", None),
    ("Photo: Jon Berg", "Photo: Jon Berg", None),
]


@pytest.mark.parametrize(("text", "caption", "credit"), CAPTIONS)
def test_whose_a_picture_is(text: str, caption: str, credit: str | None) -> None:
    medium = f"<media media-type='image'><media-reference source='q.jpg'/><media-caption>{text}</media-caption></media>"
    assert one(nitf(paragraphs(LEDE) + medium)).media == [Media("picture", "q.jpg", caption, credit)]


@pytest.mark.parametrize(
    ("year", "line"), [("2031", "Example Press 2031"), ("20310303T000000+0100", "Example Press 2031")]
)
def test_the_year_of_a_copyright(year: str, line: str) -> None:
    head = f"<docdata><doc.copyright holder='Example Press' year='{year}'/></docdata>"
    assert one(nitf(paragraphs(LEDE), head)).copyright == line


def test_centred_lines_of_anpa_are_headings() -> None:
    story = one(
        "\x16\x16\x01s0284\x1f\nr s BC-Ports 03-03\n\x02^BC-Ports<\n^Harbour table=\n^All times local=\n^By The Example Press=\n"
        "^NORTH=\n\x08Portvale\x1f 3\n\t___=\n^Monday's ships=\n\tHelga, 7 a.m.\n^By the quay=\n\tInga, 8 a.m.\n\x03\n\x04"
    )
    assert story.byline == Byline("By The Example Press", ["The Example Press"])
    assert [(block.kind, block.text) for block in story.body] == [
        ("crosshead", "All times local"),
        ("crosshead", "NORTH"),
        ("table", "Portvale | 3"),
        ("crosshead", "Monday's ships"),
        ("paragraph", "Helga, 7 a.m."),
        ("crosshead", "By the quay"),
        ("paragraph", "Inga, 8 a.m."),
    ]


def test_each_item_of_a_notebook_is_one() -> None:
    story = one(
        "\x01np0017 3 i 180 np 0045\n\nHarbour/\nFees rise =\n\nPortvale (np) - The fees rise.\n\n# Notebook\n\n## Note to editors\n"
        "- adds the quay,\n  and ferry\n- adds byline\n\n* * * *\nThe following information is not intended for publication\n\n"
        "## Editorial contacts\n- Reporting by: Ines Aldo\n- Tel: +47 555 0100\n\nnp ia jb\n\n031030 Mar 31\n\x03"
    )
    assert story.notes == ["adds the quay, and ferry", "adds byline"]
    assert story.contacts == ["Reporting by: Ines Aldo", "Tel: +47 555 0100"]


LABELS = [  # the row above a story, its source; kicker, place, and whether it stays in the body
    ("Harbours NP", "NP", "Harbours", None, False),
    ("Oslo NP", "NP", None, "Oslo", False),
    ("Harbours NP", "EP", None, None, True),
    ("The harbour master had told the office of NP", "NP", None, None, True),
]


@pytest.mark.parametrize(("row", "source", "kicker", "place", "stays"), LABELS)
def test_a_label_beside_the_source(row: str, source: str, kicker: str | None, place: str | None, stays: bool) -> None:
    body = f"<p>{row}</p><p>{LEDE}</p><p>{MORE}</p>"
    story = one({"uri": "urn:x:1", "headline": "Rain", "body_xhtml": body, "source": source})
    assert (story.kicker, story.dateline and story.dateline.place) == (kicker, place)
    assert texts(story) == [*([row] if stays else []), LEDE, MORE]


@pytest.mark.parametrize(
    ("title", "row"), [("EP Sports Writer", "By Ines Aldo, EP Sports Writer"), (None, "By Ines Aldo")]
)
def test_the_title_of_who_wrote_it_is_written(title: str | None, row: str) -> None:
    story = Story(headline="Rain", byline=Byline("By Ines Aldo", ["Ines Aldo"], title), body=[Block(PARAGRAPH, LEDE)])
    assert row in text.copy(story).splitlines()
