"""Several stories in one file are cut where each begins, one story is not cut, and no character is lost."""

import re

import pytest

from gazette_cli.readers.text.files import cuts
from gazette_cli.readers.text.files.fences import GATE, LAST, LEAD, LINES, SIGNS, Fence
from gazette_cli.readers.text.files.openings import openings

QUAY = """Portvale shuts its oldest quay after storm damage

PORTVALE, Norland (AP) — The harbour board closed the North Quay on Monday after two days of gales tore
planks from its deck and flooded the customs sheds.

Ferries to the outer islands will leave from the fish market until the end of the month, the board said."""

BANK = """Norbank raises its lending rate for a third time

OSTMARK, March 4 (Reuters) - Norland's central bank lifted its main lending rate by a quarter of a point on
Tuesday, and said that prices were still rising faster than it had expected in the autumn.

Governor Piet Alvarsen told reporters that a fourth step could follow in June if wages went on climbing."""

CUP = """Lindholm rowers win the Sound Cup by two lengths

By Marta Oyelaran

The crew of Lindholm won the Sound Cup on Wednesday in 18 minutes and 4 seconds, two lengths in front of the
holders from Portvale, who had led until the bridge.

It was the club's first win since the course was moved to the eastern shore of the sound eleven years ago."""

BARE = """Island council votes to keep its last school open

The council of Vestøy voted on Thursday to keep the island's only school open for at least three more years,
against the advice of the county, which says that seven pupils are too few.

Parents had collected more signatures than the island has voters, and summer guests signed as well."""

WEIR = """Engineers find cracks in the Halden weir again

Inspectors found new cracks in the upper weir at Halden on Friday, a year after it was repaired for the second
time, and asked the county to lower the lake by half a metre.

The county said that it would decide after the weekend, when the divers' pictures have been looked at."""

DATED = (QUAY, BANK, CUP)
PLAIN = (QUAY, BARE, WEIR)


def numbered(form: str, stories: tuple[str, ...], *, after: str = "\n\n") -> list[str]:
    """The stories, each below its number."""
    return [f"{form.format(n=n, of=len(stories))}\n\n{story}{after}" for n, story in enumerate(stories, 1)]


def ended(mark: str, stories: tuple[str, ...]) -> list[str]:
    """The stories, each above the mark."""
    return [f"{story}\n\n{mark}\n\n" for story in stories]


def between(mark: str, stories: tuple[str, ...]) -> list[str]:
    """The stories with the mark between them."""
    return [f"{story}\n\n{mark}\n\n" for story in stories[:-1]] + [stories[-1]]


LEXIS = """{n} of 3 DOCUMENTS


                              The Portvale Courier

                            March {n}, 2031 Monday

{story}

LOAD-DATE: March {n}, 2031

LANGUAGE: ENGLISH

                   Copyright 2031 The Portvale Courier
"""

FACTIVA = """{headline}
By Jane Roe
212 words
{n} March 2031
Norland News
NORN
English
(c) 2031 Norland News

{rest}

Document NORN0000203103{n:02}eh33001ab

"""

NEXIS = """{headline}
Norland News
March {n}, 2031 Tuesday

Copyright 2031 Norland News All Rights Reserved

Section: HOME
Length: 212 words
Body

{rest}

Load-Date: March {n}, 2031

End of Document

"""

MAIL = """From desk@norland.example Tue Mar  {n} 06:12:44 2031
From: desk@norland.example
Subject: {headline}
Date: Tue, {n} Mar 2031 06:12:44 +0100

{rest}

"""

ANPA = """\x16\x16\x01a012{n}
r n\x13\x11 BC-NOR--Item{n}     03-0{n} 0212
\x02^BC-NOR--Item {n},212<
{story}
AP-NR-03-0{n}-31 0612GMT<
\x03
\x04
"""

ZCZC = """ZCZC NNA012{n}
AAA
{story}
NNNN

"""

PROQUEST = """____________________________________________________________

Document {n} of 3

{story}

Publication title: The Portvale Courier
Publication date: Mar {n}, 2031

"""

GALE = """{story}

Source Citation
"{headline}" Portvale Courier 3 Mar. 2031. Norland Archive. Web.

Gale Document Number: GALE|A10002000{n}

"""

SLUGGED = """BC-NOR--Item{n}, 1st Ld-Writethru,212
Eds: Adds background.

{story}

"""

LABELLED = """HEADLINE: {headline}
DATE: March {n}, 2031
SOURCE: Norland News

{rest}

"""

MASTHEAD = """NORLAND NEWS SERVICE - MORNING BULLETIN

{story}


"""

TRACE = """<DOC id="NOR_ENG_2031030{n}.0001" type="story">
{story}
</DOC>
"""

EUROPRESSE = """Le Courrier de Portvale
Économie, mardi {n} mars 2031

{story}

© 2031 Le Courrier de Portvale. Tous droits réservés à Portvale.

Numéro de document : news·2031030{n}·LC·0001

Le présent document est protégé. Il relève du droit d'auteur.

"""


def framed(form: str, stories: tuple[str, ...] = DATED) -> list[str]:
    """Each story in the form: `story` as a whole or `headline` and `rest`, with its number."""
    return [
        form.format(n=n, story=story, headline=story.split("\n", 1)[0], rest=story.split("\n\n", 1)[1])
        for n, story in enumerate(stories, 1)
    ]


SEVERAL = {
    "Lexis export": framed(LEXIS),
    "Factiva export": framed(FACTIVA, PLAIN),
    "Nexis Uni export": framed(NEXIS, PLAIN),
    "mail folder": framed(MAIL, PLAIN),
    "ANPA feed": framed(ANPA),
    "ZCZC feed": framed(ZCZC, PLAIN),
    "ProQuest export": framed(PROQUEST, PLAIN),
    "Gale export": framed(GALE, PLAIN),
    "AP slugs": framed(SLUGGED),
    "labels": framed(LABELLED, PLAIN),
    "masthead, datelines": framed(MASTHEAD),
    "masthead, no datelines": framed(MASTHEAD, PLAIN),
    "SGML": framed(TRACE, PLAIN),
    "Europresse export": framed(EUROPRESSE, PLAIN),
    "Document 1 of 3": numbered("Document {n} of {of}", PLAIN),
    "Dokument 1 von 3": numbered("Dokument {n} von {of}", PLAIN),
    "Document 1 sur 3": numbered("Document {n} sur {of}", PLAIN),
    "[Article 1 of 3]": numbered("[Article {n} of {of}]", PLAIN),
    "Story 1 of 3, two of them": numbered("Story {n} of {of}", (BARE, WEIR)),
    "Story 1": numbered("Story {n}", DATED),
    "1/3": numbered("{n}/{of}", DATED),
    "Page 1 of 3 on each": numbered("Page {n} of {of}", DATED),
    "NNNN": ended("NNNN", PLAIN),
    "-30-": ended("-30-", PLAIN),
    "ends": ended("ends", PLAIN),
    "(ENDS)": ended("(ENDS)", DATED),
    "###": ended("###", PLAIN),
    "# # #": ended("# # #", DATED),
    "-0-": ended("-0-", PLAIN),
    "REUTER": ended(" REUTER", PLAIN),
    "Reuter, datelines": ended("Reuter", DATED),
    "=====": between("=" * 20, PLAIN),
    "-----": between("-" * 5, PLAIN),
    "-----, datelines": between("-" * 60, DATED),
    "* * *": between("* * *", PLAIN),
    "***, datelines": between("***", DATED),
    "____": between("_" * 30, DATED),
    "~~~~": between("~" * 10, PLAIN),
    "two stories and a rule": between("=" * 10, (QUAY, BANK)),
    "form feeds": between("\f", DATED),
    "blank lines": between("\n\n\n", (QUAY, BANK, QUAY.replace("North", "South"))),
    "headlines and datelines": between("", (QUAY, BANK, QUAY.replace("North", "South"))),
    "rules above and below a number": [
        f"{'=' * 30}\nDocument {n} of 3\n{'=' * 30}\n\n{story}\n\n" for n, story in enumerate(PLAIN, 1)
    ],
    "contents in front, numbers": [
        "CONTENTS\n\n1. Quay\n2. School\n3. Weir\n\n" + numbered("Document {n} of {of}", PLAIN)[0],
        *numbered("Document {n} of {of}", PLAIN)[1:],
    ],
    "contents in front, no marks": [
        "Table of contents\n\n" + "".join(f"{n}. {story.split(chr(10))[0]}\n" for n, story in enumerate(PLAIN, 1))
        + f"\n{QUAY}\n\n", f"{BARE}\n\n", WEIR,
    ],
    "masthead of the file, then ZCZC": ["Norland feed, all times GMT\n\n" + framed(ZCZC)[0], *framed(ZCZC)[1:]],
}  # fmt: skip

BODY = BARE.split("\n\n", 1)[1]

SINGLE = {
    "one story": QUAY,
    "one without a dateline": BARE,
    "a break": f"{QUAY}\n\n* * *\n\nDivers will look at the piles on Friday, and the board meets again a week later.",
    "a rule before a note": f"{QUAY}\n\n___\n\nJane Roe and John Doe in Ostmark contributed to this report.",
    "a rule before the company": f"{BANK}\n\n-----\n\nAbout Norbank of Norland\n\n{'Norbank lends to farms. ' * 20}",
    "ends before notes": f"{BARE}\n\nends\n\nNotes to editors\n\nIts nine members are elected every four years.",
    "### before contacts": f"{BARE}\n\n###\n\nContact: Jane Roe, +00 555 0101\n\nVestøy is an island of 212 people.",
    "crossheads": f"{BARE}\n\nSeven pupils\n\n{BODY}\n\nThe county\n\n{BODY}",
    "numbered items": "Norland in brief\n\n" + "".join(f"{n}. {BODY}\n\n" for n in (1, 2, 3)),
    "a digest": "Norland in brief\n\nPORTVALE (AP) — The quay is shut.\n\nOSTMARK (AP) — The rate is up.\n",
    "a second dateline": f'{QUAY}\n\nIn 2019 the paper wrote: "PORTVALE (AP) — The quay is safe." It shut in May.',
    "a dateline at a paragraph": f"{QUAY}\n\nOSTMARK (AP) — The ministry said it would pay for half of the planks.",
    "pages": f"Page 1 of 2\n\n{QUAY}\n\nPage 2 of 2\n\n{BODY}",
    "form feed in a paragraph": QUAY.replace("outer islands", "outer\f islands"),
    "a table": f"{QUAY}\n\n-----------------\nPort  Ships\n-----------------\nEast  12\nWest  13\n-----------------\n",
    "source at both ends": f"Source: Norbank plc\n\n{BANK}\n\nSource: Norbank plc\n\nContact: Jane Roe",
    "repeated headline": f"{BARE}\n\n{BARE.splitlines()[0]}\n\nThe next ferry is at noon, and another at four.",
    "a diary": f"{BARE}\n\n* * *\n\nMonday\n\nIt rained, and the ferry was late, so that the pupils came home late.",
    "a byline twice": f"{BARE.splitlines()[0]}\n\nBy Jane Roe\n\n{BODY}\n\nBy Jane Roe\n\nThe ferry leaves at noon.",
    "contents of one story": "Five weirs and their keepers\n\nBy Jane Roe\n\nIt takes a day to see them all.\n\nContents\n\n"
    f"1. {BARE.splitlines()[0]}\n2. {WEIR.splitlines()[0]}\n\n{BARE}\n\n{WEIR}",
    "": "",
    "blank": " \n\n ",
    "marks alone": "-----\n\n=====\n\nNNNN\n\nZCZC\n",
}


def slices(text: str) -> list[str]:
    return [part.mark + part.copy for part in cuts.split(text)]


@pytest.mark.parametrize("name", SEVERAL)
def test_several(name: str) -> None:
    stories = SEVERAL[name]
    assert [story.strip() for story in slices("".join(stories))] == [story.strip() for story in stories]


@pytest.mark.parametrize("name", SINGLE)
def test_one(name: str) -> None:
    assert cuts.split(SINGLE[name]) == [cuts.Part("", SINGLE[name])]


@pytest.mark.parametrize("name", [*SEVERAL, *SINGLE])
def test_nothing_lost(name: str) -> None:
    text = "".join(SEVERAL[name]) if name in SEVERAL else SINGLE[name]
    assert "".join(slices(text)) == text


MARKS = {
    "Document 1 of 3": ["Document 1 of 3", "Document 2 of 3", "Document 3 of 3"],
    "masthead, datelines": ["NORLAND NEWS SERVICE - MORNING BULLETIN"] * 3,
    "contents in front, numbers": [
        "CONTENTS 1. Quay 2. School 3. Weir Document 1 of 3", "Document 2 of 3", "Document 3 of 3",
    ],
    "AP slugs": ["", "", ""],
    "labels": ["", "", ""],
    "NNNN": ["", "", ""],
    "=====": ["", "", ""],
}  # fmt: skip


@pytest.mark.parametrize("name", MARKS)
def test_what_is_no_story(name: str) -> None:
    assert [" ".join(part.mark.split()) for part in cuts.split("".join(SEVERAL[name]))] == MARKS[name]


@pytest.mark.parametrize("fence", LINES, ids=lambda fence: fence.name)
def test_a_line_is_its_own_test(fence: Fence) -> None:
    match = re.fullmatch(f"{LEAD}(?:{fence.pattern}){LAST}", f"\n{fence.example}")
    assert match is not None
    assert re.match(f"{LEAD}(?:{GATE})", f"\n{fence.example}")
    assert any(hint in fence.example for hint in fence.hints.split("|"))


@pytest.mark.parametrize("fence", SIGNS, ids=lambda fence: fence.name)
def test_a_sign_is_its_own_test(fence: Fence) -> None:
    assert fence.hints in fence.example
    assert re.search(fence.pattern, f"said. {fence.example}\n")


@pytest.mark.parametrize("row", openings(), ids=lambda row: row[0])
def test_an_opening_is_its_own_test(row: tuple[str, str, str]) -> None:
    _, pattern, example = row
    assert re.match(pattern, example)
