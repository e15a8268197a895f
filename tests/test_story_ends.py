"""Where a story ends: sign-offs, rights, notes and blurbs below the last paragraph, or on its line."""

import pytest

from gazette_cli.readers.text import read
from gazette_cli.story import Story
from gazette_cli.wire import blurbs, sources, tails

LEDE = "Rain fell on Portvale all day on Monday, and the harbour office closed its doors early, its master said."
MORE = "Nine boats were lost, and the ferry to the islands was called off until the weekend, the office added."


def story(*rows: str) -> Story:
    """The only story of a headline, two paragraphs and these rows."""
    [found] = read("\n\n".join(["Rain in old Portvale", LEDE, MORE, *rows]))
    return found


ON_THE_LINE = (
    ("– NNN-IRNA", "source", "NNN-IRNA"),
    ("(Agência Lusa)", "source", "Agência Lusa"),
    ("- Norland News Agency, NNA –", "source", "Norland News Agency"),
    ("(Reuters)", "source", "Reuters"),
    ("-- YONHAP", "source", "YONHAP"),
)


@pytest.mark.parametrize(("end", "name"), [(end, name) for end, _, name in ON_THE_LINE])
def test_an_agency_that_signs_the_last_line(end: str, name: str) -> None:
    [found] = read(f"Rain in old Portvale\n\n{LEDE}\n\n{MORE} {end}\n")
    assert [block.text for block in found.body] == [LEDE, MORE]
    assert found.source is not None
    assert found.source.name == name


@pytest.mark.parametrize(
    "row", ["Reuters - Ap - Afp", "Norland News Agency", "HARBOURNEWS - World Harbour Press Agency"]
)
def test_agencies_that_sign_on_a_row(row: str) -> None:
    found = story(row)
    assert (len(found.body), found.dateline) == (2, None)
    assert found.source is not None


NO_AGENCY = ("“Rain fell.” — Jane Roe", "Rain fell. (Portvale)", "Rain fell. - Such boats", "Rain fell. (It did.)")


@pytest.mark.parametrize("row", NO_AGENCY)
def test_no_agency_signs(row: str) -> None:
    assert tails.take(row) == (row, [])


RIGHTS = (
    "@ 2031 Norland Agency, All rights reserved. News is for personal use only.", "© 2031 Norland Agency", "(c) 2031 Norland Agency",
    "Copyright 2031 Norland Agency.", "Copyright © 2031 Norland Agency.",
)  # fmt: skip


@pytest.mark.parametrize("rights", RIGHTS)
def test_rights_on_the_last_line(rights: str) -> None:
    [found] = read(f"Rain in old Portvale\n\n{LEDE}\n\n{MORE} {rights}\n")
    assert (found.body[-1].text, found.copyright) == (MORE, rights)


@pytest.mark.parametrize("end", ["ends", "ab/cd/ef", "-- By Jan van der Roe", "— By Omar al-Roe", "(ab-cd)"])
def test_what_else_shares_the_last_line(end: str) -> None:
    assert tails.take(f"{MORE} {end}")[0] == MORE


@pytest.mark.parametrize("row", ["It rains where the road ends", "It is time for and/or.", "He came by"])
def test_words_of_the_sentence_stay(row: str) -> None:
    assert tails.take(row) == (row, [])


AUTHORS = (
    ("Jane Roe studies the tides at Westholm College.", "Jane Roe"),
    ("Jane Roe has been a licensed pilot for 30 years.", "Jane Roe"),
    ("— Jane Roe is a painter in Quayford.", "Jane Roe"),
    ("Flora de Souza keeps bees and writes on the sea.", "Flora de Souza"),
)


@pytest.mark.parametrize(("row", "name"), AUTHORS)
def test_a_note_on_an_author(row: str, name: str) -> None:
    assert [note.name for note in story(row).about] == [name]


@pytest.mark.parametrize(
    "row", ["Gov. Jane Roe is polling a distant third.", "Jane Roe said so.", "Jane Roe was late on Monday."]
)
def test_no_note_on_an_author(row: str) -> None:
    assert story(row).about == []


def test_a_note_is_none_where_the_story_names_its_subject() -> None:
    [found] = read(
        f"Rain in old Portvale\n\n{LEDE}\n\nJane Roe closed the office, she said.\n\n{MORE}\n\nJane Roe keeps bees in Quayford.\n"
    )
    assert found.about == []


PUBLISHERS = (
    (("Founded in 1931, The Quay Courier reports on ports and rail.",), "The Quay Courier"),
    (("The Quay Ledger is written by the people of the coast.",), None),
    (("The Quay Ledger is a weekly for the coast.",), "The Quay Ledger"),
    (("Radio Norland", "Since 1998 Radio Norland has let fishers speak of their work."), "Radio Norland"),
)


@pytest.mark.parametrize(("rows", "name"), PUBLISHERS)
def test_a_publisher_below_the_story(rows: tuple[str, ...], name: str | None) -> None:
    found = story(*rows).publisher
    assert (found and found.name) == name


def test_a_paper_in_the_story_is_no_publisher() -> None:
    assert blurbs.publisher("The New York Times is expected to endorse the mayor.") is None


def test_several_notes_below_one_story() -> None:
    found = story(
        "Jane Roe has been a licensed pilot for 30 years.",
        "Founded in 1931, The Quay Courier reports on ports and rail.",
    )
    assert (len(found.body), len(found.about), found.publisher is not None) == (2, 1, True)


@pytest.mark.parametrize("heading", ["About Norgrid Group, Inc.:", "About Norgrid Norgrid is a maker of ramps."])
def test_a_company_s_heading(heading: str) -> None:
    found = story(heading, "It has nine yards.")
    assert (len(found.body), [note.kind for note in found.about]) == (2, ["company"])


@pytest.mark.parametrize(
    ("note", "publisher"),
    [
        ("About Saltmere Foods Saltmere Foods has made pumps and gates for water boards since 1969.", None),
        ("About Saltmere Foods: Saltmere Foods is a maker of ramps based in Quayford.", None),
        ("About the Quayside: Quayside is an independent magazine for the coast.", "Quayside"),
        ("About Quaynet: Quaynet publishes what the harbours of the coast have to tell.", "Quaynet"),
    ],
)
def test_a_heading_below_the_source_is_a_company_s_or_a_medium_s(note: str, publisher: str | None) -> None:
    found = story("Source: Norland News Agency - NNA", note)
    assert (found.publisher and found.publisher.name) == publisher
    assert [about.kind for about in found.about] == ([] if publisher else ["company"])


def test_titles_below_the_story_are_no_body() -> None:
    found = story("1. Baker finds bell", "2. Ferry line buys boat", "3. Skipper rows home")
    assert (len(found.body), [piece.kind for piece in found.furniture]) == (2, ["related"] * 3)


def test_a_list_that_the_story_announces_stays() -> None:
    [found] = read(
        f"Rain in old Portvale\n\n{LEDE}\n\nThe office gave three reasons:\n\n1. Rain\n\n2. Wind\n\n3. Salt\n"
    )
    assert len(found.body) == 5


@pytest.mark.parametrize(
    ("row", "name", "short"),
    [
        ("From Norland Press Agency", "Norland Press Agency", None),
        ("(Agência Lusa)", "Agência Lusa", None),
        ("BUSINESS WIRE", "BUSINESS WIRE", None),
        ("Norland News Agency, NNA", "Norland News Agency", "NNA"),
    ],
)
def test_an_agency_s_name(row: str, name: str, short: str | None) -> None:
    found = sources.read(row)
    assert (found.name, found.abbreviation) == (name, short)


def test_a_last_paragraph_with_its_agency_is_no_caption() -> None:
    [found] = read(f"Rain in old Portvale\n\n{LEDE}\n\nThe court will hear the case again on Thursday. (Reuters)\n")
    assert found.body[-1].text == "The court will hear the case again on Thursday."
