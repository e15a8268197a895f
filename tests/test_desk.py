"""What an editor looks for in a record: each line of a supplier's copy in the field that the trade has for it."""

import json
from typing import Any

import pytest

import gazette_cli
from gazette_cli.exchange import copy
from gazette_cli.story import CROSSHEAD, PARAGRAPH, Block, Byline, Story

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
