"""The parts of the quote annotator: words, marks, forms of cues; and what always holds."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gazette_cli.quotes import annotate
from gazette_cli.quotes.lists.cues import CUES, NOUNS, VERBS, forms
from gazette_cli.quotes.speech.marks import pairs, veiled
from gazette_cli.quotes.words import TOKEN, Words
from gazette_cli.story import PARAGRAPH, Block, Story

WORDS = {
    "a title and an initial": ("Sen. J. Roe ran.", "TaIaNe."),
    "an abbreviation before a name": ("the U.S. Senate", "DAaN"),
    "an abbreviation at a sentence's end": ("in the U.S. He left", "PDA.Re"),
    "a month": ("on Sept. 30 it", "Pda0R"),
    "a figure": ("1,200 boats", "0l"),
    "a possessive": ("Roe’s boat", "pa"),
    "a cue": ("He said so", "RVS"),
    "a noun that is a name": ("the United States", "DNN"),
}

MARKS = {
    "straight": ('"a b," he', "[qqq}R"),
    "curly": ("“a.” He", "[qq>R"),
    "LaTeX": ("``a b'' he", "[qq]R"),
    "guillemets": ("«a b» he", "[qq]R"),
    "low and high": ("„a b“ he", "[qq]R"),
    "single": ("'a b?' he", "[qqq?R"),
    "apostrophes": ("the boats' and cars' owners", "Dl'cl'l"),
    "nested": ("“a ‘b’ c” he", "[qqqqq]R"),
    "unclosed": ('he "a b', "R[qq"),
}

FORMS = {
    "say": {"say", "says", "said", "saying"},
    "deny": {"deny", "denies", "denied", "denying"},
    "admit": {"admit", "admits", "admitted", "admitting"},
    "argue": {"argue", "argues", "argued", "arguing"},
    "confess": {"confess", "confesses", "confessed", "confessing"},
    "read": {"read", "reads", "reading"},
}


@pytest.mark.parametrize(("text", "signs"), WORDS.values(), ids=WORDS)
def test_signs(text: str, signs: str) -> None:
    assert Words(text).signs == signs


@pytest.mark.parametrize(("text", "view"), MARKS.values(), ids=MARKS)
def test_marks(text: str, view: str) -> None:
    words = Words(text)
    assert veiled(words, pairs(words)) == view


@pytest.mark.parametrize(("lemma", "expected"), FORMS.items(), ids=FORMS)
def test_forms(lemma: str, expected: set[str]) -> None:
    assert {form for form, _ in forms(lemma)} == expected


def test_every_verb_of_the_table_is_a_cue() -> None:
    lemmas = [lemma for _, row in VERBS for lemma in row.split()]
    assert len(lemmas) == len(set(lemmas))
    assert set(lemmas) >= NOUNS
    assert all(any(CUES[form].lemma == lemma for form, _ in forms(lemma)) for lemma in lemmas)


@given(st.text(alphabet="aB.,'’-1 \u00a0“\"", max_size=40))
@settings(max_examples=300, deadline=None)
def test_words_stand_where_they_say(text: str) -> None:
    words = Words(text)
    assert [words.word(at) for at in range(len(words.signs))] == TOKEN.findall(text)
    assert [words.span(at, at + 1) for at in range(len(words.signs))] == [m.span() for m in TOKEN.finditer(text)]


TALK = (
    "said says say saying told asked called according to quoted as that he she they who which Roe Ana Sen. port "
    "the a of in Monday and but while , , . . ? : ; - — ( ) “ ” \" '' `` ' ‘ ’ « » reported claims notes was has "
    "not very dam's 52 went on added wrote été 你好 🚀"
)
VOCABULARY = st.sampled_from(TALK.split())
PARAGRAPHS = st.lists(st.lists(VOCABULARY, min_size=1, max_size=40).map(" ".join), min_size=1, max_size=5)
COPY = (
    "“We tried,” Ana Roe, a spokeswoman for the port, said. “It was late.”",
    "The dam is safe, Roe said, according to a transcript, adding that tests were over.",
    "Asked about it, he told reporters in Portvale on Monday that “nobody” knew.",
)
MUTATED = st.builds(
    lambda text, cut, end, filler: [text[:cut] + filler + text[end:]],
    st.sampled_from(COPY),
    st.integers(0, 60),
    st.integers(0, 90),
    st.text(alphabet="“”\"'(),.- a", max_size=4),
)


def said_in(text: str) -> list[str]:
    """The words, without their stops and without a comma inside the last mark: that one is the sentence's around it."""
    whole = text.rstrip(".?!")
    if whole[-2:] in {f",{mark}" for mark in "\"'”’»"}:
        whole = whole[:-2] + whole[-1]
    return [said for word in whole.split() if (said := word.strip(".?!"))]


@given(st.one_of(PARAGRAPHS, MUTATED))
@example(["Asked about it, he told reporters 'late,'."])
@settings(max_examples=400, deadline=None)
def test_quotations_stand_where_they_say(paragraphs: list[str]) -> None:
    body = [Block(PARAGRAPH, text) for text in paragraphs if text]
    story = Story(body=body)
    annotate(story)
    for quote in story.quotes:
        assert quote.kind in ("direct", "mixed", "indirect")
        assert quote.spans
        parts = [body[b].text[start:end] for b, start, end in quote.spans]
        assert said_in(quote.text) == said_in(" ".join(parts))
        assert quote.spans == sorted(quote.spans)
        for b, start, end in [*quote.spans, *filter(None, (quote.speaker_span, quote.cue_span))]:
            assert 0 <= b < len(body)
            assert 0 <= start < end <= len(body[b].text)
        if quote.cue_span:
            b, start, end = quote.cue_span
            assert quote.cue == body[b].text[start:end]


def test_an_empty_story_has_no_quotations() -> None:
    story = Story(body=[Block(PARAGRAPH, "")])
    annotate(story)
    assert story.quotes == []
