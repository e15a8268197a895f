"""What spares a pattern its try never hides it: strings are made from every row's own pattern, and the row gets them."""

import re
from collections.abc import Iterator
from random import Random

import pytest
from samples import made_of

from gazette_cli.readers.html.body.labels import LABELS, OFFERS, POINTERS, Label, Labels
from gazette_cli.readers.text.layout import Row
from gazette_cli.readers.text.run_together import SPLITS, Split, may_hold_several
from gazette_cli.unread import UNREAD, Unread
from gazette_cli.wire import blurbs, datelines, recognition, tails
from gazette_cli.wire.conventions.row import Convention
from gazette_cli.wire.proofs import PROOFS

NARROWED = {
    "JANE ROE, Associated Press": "any name in capitals, were it not for the office at its end",
    "DEV-MUC3-0101 (ACME)": "any code of that shape, were it not for its first letters",
    "Document 3 of 20": "words for an article of a law",
    "Newsroom": "a mark before the word, and no blank between",
    "Portvale > News > Local": "single letters between the arrows",
    "Facebook Twitter WhatsApp": "rows that begin with a preposition",
    "NNA | Updated: Mar 03, 2031 10:15 IST": "a full stop at the end",
    "March 3, 2031 07:50 GMT": "any word before a day",
    "World | March 3, 2031, Monday // 15:01| Views: | Comments: 0": "any word before the bar",
    "503-555-0119": "a number that begins with a plus closes an address, and takes its rows along",
    "-- BERNAMA": "a full stop at the end",
    "Jane Roe and John Doe helped with this report.": "rows that break off",
    "The harbour of Portvale. Jane Roe / Reuters file": "rows that break off",
    "Rain over the harbour of Portvale (AFP)": "two agencies",
    "Rain (heavy) Image by JRoe": "rows that hold none of a caption's marks",
    "Rain in Portvale. REUTERS/Jane Roe": "rows that break off",
}
"""Rows whose keys ask for more than their pattern does, by example; and what the pattern alone would take too."""


def strings(source: str) -> Iterator[str]:
    """Strings of a pattern's shape, as rows have them: no blank at an end, none twice."""
    made = dict.fromkeys(" ".join(text.split()) for text in made_of(source, Random(source)))
    return (text for text in made if text)


WIDE = [row for row in recognition.conventions() if row.example not in NARROWED]


def test_all_narrowed_rows_are_there() -> None:
    assert len(WIDE) == len(recognition.conventions()) - len(NARROWED)


@pytest.mark.parametrize("row", WIDE, ids=lambda row: row.example[:40])
def test_conventions(row: Convention) -> None:
    """A row that is tried before may take a string."""
    own = recognition.conventions().index(row)
    for text in strings(row.pattern.source):
        if recognition._fits(row, text):
            found = recognition.convention_of(text)
            assert found is not None, text
            assert recognition.conventions().index(found) <= own, text


@pytest.mark.parametrize("row", [*LABELS, *OFFERS, *POINTERS], ids=lambda row: row.name)
def test_labels_of_pages(row: Label) -> None:
    """A row that only its keys hide is found by a table in which every string has them."""
    keyed, open_to_all = Labels((row,)), Labels((row._replace(keys="…"),))
    for text in strings("".join(map(str.strip, row.pattern.splitlines()))):
        assert keyed.fit(text) == open_to_all.fit(text), text


@pytest.mark.parametrize("form", datelines.FORMS, ids=lambda form: form.name)
def test_datelines(form: datelines.Form) -> None:
    """What its layout and its proof take."""
    plain, marks = next(row for one, *row in datelines._marked_forms() if one is form)
    for made in strings(form.pattern.source):
        for text in (made, f"{made} Rain fell.", f"{made}Rain fell."):
            hit = form.pattern.match(text)
            found = hit.groupdict() if hit and datelines._cuts_no_word(hit) else None
            parts = [(found or {}).get(name) or "" for name in ("place", "agency", "date")]
            if (
                hit
                and found is not None
                and "(" not in parts[0]
                and PROOFS[form.proof](*parts, text[hit.end() :].lstrip(" -–—_:"))
            ):
                present = datelines._present(text[: datelines._NEAR], in_capitals=text[: datelines.LONGEST].isupper())
                assert not any(present.isdisjoint(mark) for mark in marks), text
                assert not datelines._is_sentence(text), text
                assert datelines._BRACKETED.search(text) or plain.match(text), text


@pytest.mark.parametrize("tail", tails.TAILS, ids=lambda tail: tail.example)
def test_tails(tail: tails.Tail) -> None:
    """Not what ends in a quotation mark, or like a sentence after a dash: those are the story's."""
    marks = tail.marks.split("|")
    for text in strings(tail.pattern.source):
        row = f"Rain fell. {text}"
        if tail.pattern.search(row) and row[-1] not in '"”’' and not re.search("[—–-] ?[A-Z][\\w.]*\\.$", row):
            assert any(mark in row or (mark == "…" and row[-1].isalpha()) for mark in marks), row
            assert not tails._plain(row), row


@pytest.mark.parametrize("split", SPLITS, ids=lambda split: split.example[:40])
def test_splits(split: Split) -> None:
    for text in strings(split.pattern.source):
        if split.pattern.match(text):
            assert may_hold_several(Row(text)), text


@pytest.mark.parametrize("table", [blurbs.PUBLISHER, blurbs.AUTHOR], ids=["publisher", "author"])
def test_blurbs(table: tuple[blurbs.Blurb, ...]) -> None:
    for pattern, _, _ in table:
        for text in strings(pattern.source):
            if pattern.match(text) and len(text) < 200:
                assert blurbs._named(table, f"{text} ") is not None, text


@pytest.mark.parametrize("row", UNREAD, ids=lambda row: row.name)
def test_unread(row: Unread) -> None:
    for text in map(str.lstrip, made_of(row.pattern.source, Random(row.name))):
        if row.pattern.match(text):
            assert not row.begins or text.startswith(row.begins), text
