"""Who said it: stories with marked mentions, and what must hold for every story."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_speakers import Case, cases

from gazette_cli.quotes.speakers.mentions import read
from gazette_cli.quotes.speakers.names import gender_of, parted
from gazette_cli.quotes.speakers.voices import name_speakers
from gazette_cli.story import PARAGRAPH, Block, Quote, Story
from gazette_cli.words import names

FOLDER = Path(__file__).parent / "speakers"
STORIES = list(cases(FOLDER / "stories.txt"))
LIMITS = list(cases(FOLDER / "limits.txt"))


@pytest.mark.parametrize("case", STORIES, ids=lambda case: case.label)
def test_speakers(case: Case) -> None:
    name_speakers(case.story)
    assert [quote.speaker for quote in case.story.quotes] == case.speakers


@pytest.mark.parametrize("case", [case for case in STORIES if any(case.roles)], ids=lambda case: case.label)
def test_roles(case: Case) -> None:
    name_speakers(case.story)
    pairs = zip(case.story.quotes, case.roles, strict=True)
    assert [quote.role if role else None for quote, role in pairs] == case.roles


@pytest.mark.parametrize("case", LIMITS, ids=lambda case: case.label)
@pytest.mark.xfail(strict=True, reason="known limit")
def test_known_limits(case: Case) -> None:
    name_speakers(case.story)
    assert [quote.speaker for quote in case.story.quotes] == case.speakers


def test_a_first_name_that_only_the_headline_gives() -> None:
    text = "Falk said the piers would reopen."
    quote = Quote(text[10:32], "indirect", None, None, "said", [(0, 10, 32)], (0, 0, 4), (0, 5, 9))
    story = Story(headline="Ida Falk Says Piers Will Reopen", body=[Block(PARAGRAPH, text)], quotes=[quote])
    name_speakers(story)
    assert story.quotes[0].speaker == "Ida Falk"


MENTIONS = [
    ("He", "pronoun", "He"),
    ("Falk", "name", "Falk"),
    ("Mr. Falk", "person", "Falk"),
    ("Jon Falk", "person", "Jon Falk"),
    ("Jon Falk's", "person", "Jon Falk"),
    ("Sen. Ruth Adair (D-Ore.)", "person", "Ruth Adair"),
    ("former Norland trade minister Otto Brekke", "person", "Otto Brekke"),
    ("Secretary of State Ana Ruiz", "person", "Ana Ruiz"),
    ("the Portvale-based Union High Commissioner for Human Rights Mary Lind", "person", "Mary Lind"),
    ("The Mail’s Matt Walden", "person", "Matt Walden"),
    ("Senator Chuck Sorrel of New Portvale", "person", "Chuck Sorrel"),
    ("her longtime partner Stefan Grau", "person", "Stefan Grau"),
    ("spokesman Falk", "person", "Falk"),
    ("Dottie Deal, the chairwoman of the board,", "person", "Dottie Deal"),
    ("their lawyer, Ana Ruiz", "person", "Ana Ruiz"),
    ("de Bruyn", "name", "de Bruyn"),
    ("Ana Ruiz and Jon Falk", "pair", "Ana Ruiz and Jon Falk"),
    ("a spokesman for Jon Falk", "person", "a spokesman for Jon Falk"),
    ("the minister", "person", "the minister"),
    ("senior officials", "group", "senior officials"),
    ("Norwegians in Portvale", "group", "Norwegians in Portvale"),
    ("the company", "body", "the company"),
    ("The World Bank", "body", "World Bank"),
    ("Bank of Norland", "body", "Bank of Norland"),
    ("Standard and Moore's Corp", "body", "Standard and Moore's Corp"),
    ("the People's Mail", "body", "People's Mail"),
    ("the official Norpress news agency", "body", "Norpress"),
    ("Norland's state oil company Norpetrol", "body", "Norpetrol"),
    ("Germany’s Westhaven Zeitung (WZ)", "body", "Westhaven Zeitung"),
    ("Falk Family Holdings and its affiliates", "body", "Falk Family Holdings"),
    ("The statement", "paper", "The statement"),
    ("an editorial in the Portvale Mail", "paper", "an editorial in the Portvale Mail"),
    ("some", "other", "some"),
    ("Thousands of workers", "other", "Thousands of workers"),
]


@pytest.mark.parametrize(("text", "kind", "name"), MENTIONS)
def test_read(text: str, kind: str, name: str) -> None:
    mention = read(text)
    assert (mention.kind, mention.name) == (kind, name)


RUNS = [
    ("Norlandic Defense Minister Juma Tarek", "Juma Tarek"),
    ("But Sen. Ted Crewe", "Ted Crewe"),
    ("Welshman Mark Litten", "Mark Litten"),
    ("Human Rights Mary Robins", "Mary Robins"),
    ("Hamburg-based Jovita Gill", "Jovita Gill"),
    ("Tang Jialin Sunday", "Tang Jialin"),
    ("World Bank", None),
    ("South Korea", None),
    ("Port Safety Council", None),
    ("Grand Hotel", None),
]


@pytest.mark.parametrize(("run", "name"), RUNS)
def test_where_a_name_begins(run: str, name: str | None) -> None:
    words, _, start = parted(run)
    assert (None if start is None else " ".join(words[start:])) == name


@pytest.mark.parametrize(
    ("first", "gender"),
    [("Ana", "f"), ("JON", "m"), ("Eva-Marie", "f"), ("Mohammed", "m"), ("Yuriko", "f"), ("Qzx", "")],
)
def test_gender_of_first_names(first: str, gender: str) -> None:
    assert gender_of(first) == gender


def test_no_first_name_is_both() -> None:
    rows = Path(names.FIRST_NAMES).read_text(encoding="utf-8").splitlines()
    women, men, both = (
        {name for row in rows if row.startswith(of) for name in row.split()[1:]} for of in ("f ", "m ", "b ")
    )
    assert women & men == women & both == men & both == set()


FRAGMENTS = st.sampled_from(
    ["He", "she", "The ", "Ana Ruiz", "RUIZ", "Mr. ", ", ", ". ", " said ", "(NPA)", "“", "”", "'s ", "the company", "and ",
     "Bank of ", "Inc", "\n", " who ", "minister ", "of ", "-", "<XW>", "Dr", "é", "  ", "it", "Officials", "'", "a statement"]
)  # fmt: skip


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Random copy with random quotations in it."""
    texts = draw(st.lists(st.lists(FRAGMENTS, min_size=1, max_size=30).map("".join), min_size=1, max_size=4))
    story = Story(body=[Block(PARAGRAPH, text.replace("\n", " ")) for text in texts])

    def span() -> tuple[int, int, int]:
        block = draw(st.integers(0, len(texts) - 1))
        ends = sorted({0, len(texts[block]), *(match.start() for match in re.finditer(r"\b", texts[block]))})
        low, high = sorted(draw(st.tuples(st.sampled_from(ends), st.sampled_from(ends))))
        return block, low, high

    for _ in range(draw(st.integers(0, 5))):
        mention = span() if draw(st.booleans()) else None
        story.quotes.append(
            Quote("", draw(st.sampled_from(["direct", "indirect"])), None, None, None, [span()], mention)
        )
    story.quotes.sort(key=lambda quote: quote.spans)
    return story


@given(stories())
def test_every_word_of_a_speaker_stands_in_the_story(story: Story) -> None:
    name_speakers(story)
    words = set(re.findall(r"\w+", " ".join(block.text for block in story.body).lower()))
    for quote in story.quotes:
        assert set(re.findall(r"\w+", f"{quote.speaker or ''} {quote.role or ''}".lower())) <= words


@given(stories())
def test_naming_twice_changes_nothing(story: Story) -> None:
    name_speakers(story)
    first = [(quote.speaker, quote.role) for quote in story.quotes]
    name_speakers(story)
    assert [(quote.speaker, quote.role) for quote in story.quotes] == first
