"""The words that several parts of the package know: what the tables make of them."""

import re
from itertools import pairwise

import pytest

from gazette_cli.quotes.alphabet import SIGNS
from gazette_cli.quotes.lists.people import BODIES
from gazette_cli.quotes.words import Words
from gazette_cli.readers.html.fields.writers import is_person
from gazette_cli.readers.html.record import SENTENCE_END
from gazette_cli.wire import tails
from gazette_cli.wire.proofs import placelike
from gazette_cli.wire.recognition import keys_of
from gazette_cli.words import calendar, names, sentences, trade
from gazette_cli.words.names import looks_personal, namelike


def test_months_and_weekdays_are_whole() -> None:
    assert [calendar.NUMBERS[month] for month in calendar.MONTHS] == list(range(1, 13))
    assert [calendar.NUMBERS[month] for month in calendar.SHORT_MONTHS] == list(range(1, 13))
    assert [long.startswith(short) for long, short in zip(calendar.MONTHS, calendar.SHORT_MONTHS, strict=True)] == [
        True
    ] * 12
    assert [day.startswith(short) for day, short in zip(calendar.WEEKDAYS, calendar.SHORT_WEEKDAYS, strict=True)] == [
        True
    ] * 7
    assert set(calendar.MONTHS) - set(calendar.SURE_MONTHS) == {"may"}
    assert calendar.NUMBERS.keys() >= set(calendar.ABBREVIATED_MONTHS)


def test_a_name_is_of_one_month() -> None:
    names = [name for names in calendar.FOREIGN_MONTHS for name in names.split()]
    names += [name for names in calendar.PAGES_MONTHS for name in names.split()]
    assert len(set(names)) == len(names)
    assert {calendar.NUMBERS[name] for name in names if name in calendar.NUMBERS} == set(range(1, 13))


@pytest.mark.parametrize("day", calendar.WEEKDAYS)
def test_a_weekday_is_known_by_its_name_and_shape(day: str) -> None:
    assert re.fullmatch(calendar.WEEKDAY_SHAPE, day.title())
    assert re.fullmatch(calendar.WEEKDAY_IN_DATE, f"{day.title()}, ")
    assert re.fullmatch(calendar.WEEKDAY_IN_DATE, f"{day.title()[:3]}. ")


@pytest.mark.parametrize("particle", names.PARTICLES)
def test_a_particle_is_part_of_a_name(particle: str) -> None:
    name = f"Ana {particle} Ruiz"
    assert names.RUN.fullmatch(name)
    assert namelike(name)
    assert looks_personal(name)


@pytest.mark.parametrize(
    ("text", "run", "person"),
    [
        ("Ana Ruiz said", "Ana Ruiz", "Ana Ruiz"),
        ("Ana M. Ruiz", "Ana M. Ruiz", "Ana M. Ruiz"),
        ("Ana Ruiz’s", "Ana Ruiz", "Ana Ruiz’s"),
        ("Ana de la Cruz", "Ana de la Cruz", "Ana de la Cruz"),
        ("Omar al-Roe", "Omar al-Roe", "Omar al-Roe"),
        ("Ortega y Gasset", "Ortega y Gasset", None),
        ("Ruiz", "Ruiz", None),
        ("Øyvind Ås", "Øyvind Ås", None),
        ("Jon O'Hara Jr. Smith-Jones", "Jon O'Hara Jr. Smith-Jones", "Jon O'Hara Jr. Smith-Jones"),
        ("ruiz", None, None),
    ],
)
def test_what_is_taken_for_a_name(text: str, run: str | None, person: str | None) -> None:
    assert [hit and hit[0] for hit in (names.RUN.match(text), re.match(names.PERSON, text))] == [run, person]


def test_particles_of_places_and_pages() -> None:
    assert placelike("Frankfurt am Main")
    assert not looks_personal("Frankfurt am Main")
    assert not placelike("Ana della Ruiz")
    assert looks_personal("Jane of the Dale")
    assert not namelike("Jane of the Dale")


@pytest.mark.parametrize("word", [*trade.PAPERS, *trade.WRITERS])
def test_a_paper_or_a_trade_is_no_person(word: str) -> None:
    assert trade.names_office(f"Such {word.title()}")
    assert not namelike(f"Such {word.title()}")


@pytest.mark.parametrize("word", sorted((trade.MASTHEADS | trade.SHARED_MASTHEADS) - {"news-press"}))
def test_a_paper_s_name_is_no_person_s(word: str) -> None:
    assert trade.is_paper(f"Norland {word.title()}")
    assert not namelike(f"Norland {word.title()}")


@pytest.mark.parametrize(
    ("row", "paper"),
    [
        ("The Portvale Review", True),
        ("The Such Daily Ledger", True),
        ("New Portvale Evening Courier", True),
        ("Skippers Set Their Third Record", False),
        ("Old quay in the mail", False),
        ("Courier", False),
    ],
)
def test_what_is_printed_as_a_paper_s_name(row: str, paper: bool) -> None:
    assert trade.is_paper(row) is paper


@pytest.mark.parametrize(
    ("name", "person", "surely"),
    [
        ("Yusuf van der Meer", True, True),
        ("Rosa al-Rashidi", True, True),
        ("Jane R.", True, True),
        ("April Brandt", True, True),
        ("Marta March", False, True),
        ("Alexandra Star", True, True),
        ("Qzx Roe", True, False),
        ("Ferry Crews Cut Fares", False, False),
        ("Anna Maria Lena Roe", True, True),
        ("Main Points", False, False),
        ("Your Name", False, False),
        ("Partner Content", False, False),
    ],
)
def test_what_tells_a_person(name: str, person: bool, surely: bool) -> None:
    assert (namelike(name), names.surely_named(name)) == (person, surely)


@pytest.mark.parametrize("paper", trade.PAPERS)
def test_a_paper_is_a_body(paper: str) -> None:
    assert paper in BODIES
    assert not is_person(f"Such {paper.title()}", set())


@pytest.mark.parametrize("company", sorted(trade.COMPANIES))
def test_a_company_is_a_body(company: str) -> None:
    assert company in BODIES


def test_what_media_are_called() -> None:
    assert {"tv"} == trade.MEDIA - BODIES
    assert re.fullmatch(trade.MEDIUM, "newsletter")
    assert not re.fullmatch(trade.MEDIUM, "network")
    assert trade.AGENCIES.search("Norland News Network")
    assert not trade.AGENCIES.search("Such Weekly")


@pytest.mark.parametrize("title", names.NAMES_TITLES)
def test_a_shortened_title_is_part_of_a_name(title: str) -> None:
    assert names.RUN.fullmatch(f"{title.title()}. Ruiz")


@pytest.mark.parametrize("title", names.SENTENCES_TITLES)
def test_a_shortened_title_ends_no_sentence(title: str) -> None:
    assert SIGNS[title] == "T"
    assert Words(f"He met {title.title()}. Ruiz. It rained.").signs.count(".") == 2


@pytest.mark.parametrize("title", [title for titles in names.COMMON_TITLES for title in titles.split("|")])
def test_a_common_title_ends_no_sentence_of_the_speakers(title: str) -> None:
    assert title.lower() in names.SHORT_TITLES
    assert [hit.end() for hit in sentences.ENDS.finditer(f"To {title}. Ruiz. It rained.")] == [
        len(f"To {title}. Ruiz. ")
    ]


def test_what_follows_a_family_name() -> None:
    for suffix in ("Jr", "Sr", "II", "III", "IV"):
        assert re.fullmatch(names.JUNIOR, suffix)
        assert suffix.lower() in names.SUFFIXES


@pytest.mark.parametrize("company", trade.SHORT_COMPANIES)
def test_a_shortened_company_may_end_a_sentence(company: str) -> None:
    assert SIGNS[company] == "A"


def test_what_ends_a_sentence() -> None:
    assert set(sentences.STOPS) == set(".!?")
    assert set(sentences.ROW_ENDS) == set(".!?\"'”’")
    assert set(sentences.TEXT_ENDS) == set(".!?\"'”’)")
    assert set(sentences.SENTENCE_ENDS) == set("…:;,.!?\"'”’»)]")
    assert set(sentences.OTHER_STOPS) == set("。！？।۔")
    assert set(sentences.PAUSES) == set(',;:!?"”')


@pytest.mark.parametrize("mark", sentences.SENTENCE_ENDS + sentences.OTHER_STOPS)
def test_a_mark_ends_a_line_of_a_page(mark: str) -> None:
    assert SENTENCE_END.search(f"Rain fell{mark}")
    assert not SENTENCE_END.search(f"Rain{mark} fell all day")


@pytest.mark.parametrize("mark", sentences.TEXT_ENDS)
def test_what_follows_a_sentence_is_taken_off(mark: str) -> None:
    assert tails.take(f"Rain fell{mark} (Reporting by Jane Roe)")[1]
    assert tails.take(f"Rain fell{mark} ###")[1]


@pytest.mark.parametrize("mark", sentences.ROW_ENDS)
def test_a_sentence_has_no_mark_that_tells_its_kind(mark: str) -> None:
    assert "…/" in keys_of("rain/fell")
    assert "…/" not in keys_of(f"rain/fell{mark}")


@pytest.mark.parametrize("mark", sentences.SENTENCE_ENDS)
def test_a_mark_behind_a_word_is_one_of_its_own(mark: str) -> None:
    assert Words(f"fell{mark}").place(1) == (4, 5)


def test_where_sentences_of_running_text_end() -> None:
    text = "Rain fell. “It pours,” he said.” J. Falk left! Mr. Roe? no. Why\nIt did"
    ends = [hit.end() for hit in sentences.ENDS.finditer(text)]
    assert [text[low:high] for low, high in pairwise([0, *ends, len(text)])] == [
        "Rain fell. ", "“It pours,” he said.” ", "J. Falk left! ", "Mr. Roe? no. ", "Why\n", "It did",
    ]  # fmt: skip
