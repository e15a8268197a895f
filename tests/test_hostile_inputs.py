"""Inputs with something wrong in them: quick, without a defect, and what holds of every record holds."""

import random
import time
from collections.abc import Callable
from itertools import islice

import pytest
from fuzz import checked, mutants, records
from rows import rows, story

from gazette_cli import formats
from gazette_cli.errors import NotNewsError
from gazette_cli.inputs import parse_text
from gazette_cli.quotes import annotate
from gazette_cli.story import Block, Story

ROWS = 1000
INPUTS = 2000
SLOWEST_ROW = 0.2
"""Seconds for a story with an odd row."""


def test_rows_standing_alone() -> None:
    chosen = random.Random(1).sample(rows(), ROWS)
    list(records(story(chosen[0], 0).encode()))
    slow = []
    for number, row in enumerate(chosen):
        begin = time.process_time()
        list(records(story(row, number % 4).encode()))
        if time.process_time() - begin > SLOWEST_ROW:
            slow.append(row)
    assert not slow


def test_changed_stories_and_pages() -> None:
    for source in mutants(INPUTS, seed=20310303):
        assert list(checked(source)) == [], source


def zones(number: int) -> str:
    """Boxes in a box, each with a paragraph."""
    rain = "<p>Rain fell {} on the harbour of Portvale on Monday, police said.</p>"
    return (
        "<div class=related>" + "".join(f"<div class=related>{rain.format(n)}</div>" for n in range(number)) + "</div>"
    )


CROWDED = [
    ("short rows", "A\n" * 60_000, "text", "60,000 lines"),
    ("a feed's marks", "\x01\x02\x16a" * 60_000, "text", "60,000 lines"),
    ("list items", "<html><ul>" + "<li>a" * 60_000, "html", "over 50,000 elements"),
    ("paragraphs", "<html>" + "<p>a" * 60_000, "html", "over 50,000 elements"),
    ("line breaks", "<html><p>" + "a<br>" * 60_000, "html", "over 50,000 elements"),
    ("references", "<html><p>" + "&x" * 300_000, "html", "over 200,000 character references"),
]


@pytest.mark.parametrize(("title", "text", "kind", "phrase"), CROWDED, ids=[row[0] for row in CROWDED])
def test_what_no_copy_holds_is_refused(title: str, text: str, kind: str, phrase: str) -> None:
    with pytest.raises(NotNewsError, match=phrase):
        list(formats.reader(kind)(text))


def test_little_but_attributions_is_refused() -> None:
    with pytest.raises(NotNewsError, match="60,000 verbs of saying"):
        annotate(Story(body=[Block("paragraph", "It said rain fell. " * 60_000)]))


def test_little_but_quotation_marks_is_refused() -> None:
    with pytest.raises(NotNewsError, match="120,000 quotation marks"):
        annotate(Story(body=[Block("paragraph", '"A," he said. ' * 60_000)]))


def test_long_copy_is_not_refused() -> None:
    """A file of 60,000 lines, and a body with as many quotation marks as people who speak all the time."""
    text = (
        "Mill reopens\n\n"
        + "The mill reopens on Friday after a month in which it stood still for want of grain and of hands, its owner said.\n\n"
        * 30_000
    )
    assert len(list(formats.reader("text")(text))) == 1
    talk = Story(
        body=[
            Block(
                "paragraph",
                '"We would rather close it than lose it to the sea in a storm like that of last year, which took two of its piers," he said. ',
            )
        ]
        * 26_000
    )
    annotate(talk)
    assert len(talk.quotes) == 26_000


def letters(number: int) -> str:
    """A number in letters, for a name."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


ORDINARY = (
    "The harbour bridge closes to lorries on Monday after engineers found cracks in two of its nine spans, the port "
    'authority said. "We would rather close it than lose it," said Marta Kroll, the harbour master of Portvale.\n\n'
)
COSTLY = {
    "a paragraph of speech": lambda n: '"Rain fell on the whole of the harbour," he said. ',
    "bodies by their noun": lambda n: "The court said it was wet. The bureau added that it was cold.\n\n",
    "a speaker each": lambda n: (
        f'"Rain fell on the harbour," said Jane R{letters(n)}, a minister of X{letters(n)}.\n\n'
    ),
    "a company each": lambda n: f'"Rain fell on the harbour," said the R{letters(n)} Company.\n\n',
    "a quotation that nobody closes": lambda n: f"“Rain fell on the harbour {letters(n)}.\n\n",
    "two speakers each": lambda n: (
        f"Jane R{letters(n)} and Jon X{letters(n)} said it was wet in the harbour of the town. "
    ),
    "a name of three words each": lambda n: f'"Rain fell on it," said X{letters(n)} Jane Roe. Roe said no more.\n\n',
}


@pytest.mark.parametrize("title", COSTLY)
def test_costs_what_ordinary_copy_costs(title: str) -> None:
    """Five times as much, as the benchmark measures it; here where others may be at work eight times."""
    assert seconds(COSTLY[title]) <= 8 * seconds(lambda n: ORDINARY)


def seconds(scrap: Callable[[int], str], size: int = 400_000) -> float:
    """Seconds for a story of about that size, all of it such scraps."""
    scraps = "".join(map(scrap, range(size // len(scrap(999)))))
    begin = time.process_time()
    assert len(list(parse_text(f"Rain falls on the harbour\n\nPORTVALE, March 3 (EP) -- Rain fell.\n\n{scraps}"))) == 1
    return time.process_time() - begin


MANY_WORDS = f"<title>{' '.join(f'w{letters(number)}' for number in range(20_000))}</title>"
RAIN = "<p>Rain fell on the harbour of Portvale on Monday, police said. Nobody was hurt there.</p>" * 3
JSON_LD = "<script type=application/ld+json>{}</script>"
ARTICLE = '{"@type":"NewsArticle","headline":"r"}'
WRITERS = ",".join(f'"Jane R{letters(number)}"' for number in range(20_000))
REPEATING = {
    "headings under a long title": MANY_WORDS + RAIN + "<h1>wa rain</h1>" * 10_000,
    "articles under a long title": MANY_WORDS + JSON_LD.replace("{}", f"[{','.join([ARTICLE] * 5_000)}]") + RAIN,
    "writers of many paragraphs": JSON_LD.replace("{}", ARTICLE[:-1] + f',"author":[{WRITERS}]}}') + RAIN * 2_000,
    "boxes in a box": zones(12_000),
    "writers that the byline names": JSON_LD.replace("{}", ARTICLE[:-1] + f',"author":[{WRITERS}]}}')
    + f"<p>By {WRITERS.replace(chr(34), '')}</p>"
    + RAIN,
    "nested writers": RAIN + "<div class=author>" * 190 + "Jane Roe has a boat. " * 50_000 + "</div>" * 190,
}


@pytest.mark.parametrize("title", REPEATING)
def test_pages_do_not_compare_all_with_all(title: str) -> None:
    begin = time.process_time()
    assert len(list(parse_text(f"<html><body><h1>Rain falls on the harbour</h1>{REPEATING[title]}"))) == 1
    assert time.process_time() - begin < 5


def test_a_refused_story_does_not_take_the_next_one_along() -> None:
    rain = "ZCZC\nRain falls on the harbour\n\nPORTVALE, March 3 (EP) -- Rain fell on the harbour, police said.\n\n{}NNNN\n"
    stories = parse_text(rain.replace("{}", '"A," he said. ' * 60_000 + "\n\n") + rain.replace("{}", "It stopped.\n\n"))
    assert [story.part for story in islice(stories, 1)] == [2]
    with pytest.raises(NotNewsError, match="quotation marks"):
        next(stories)


KEPT = [
    (
        "an office behind a bar that is cut after 80 characters is cut between words",
        f"Rain falls\n\nBy Jane Roe | {'A' * 20} | Landslides have blocked the road to the southernmost villages for now."
        "\n\nIt rained on Portvale for the whole of the night, and nobody was hurt, the mayor said.\n",
    ),
]


@pytest.mark.parametrize(("title", "text"), KEPT, ids=[row[0] for row in KEPT])
def test_kept(title: str, text: str) -> None:
    assert list(checked(text.encode())) == []


CONTROLS = [
    '<link rel=canonical href="https://such.example/a\x0cb&#12;c&#x0C;d">',
    '<meta property="og:title" content="Rain &#0000000000000129;falls &amp;#27;">',
    f"<title>Rain &#{'0' * 5000}27;falls</title>",
    JSON_LD.replace("{}", '{"@type":"NewsArticle","headline":"Rain &amp;#129;falls","author":"Jane&\\u0023129; Roe"}'),
    JSON_LD.replace(
        "{}", '{"@type":"NewsArticle","headline":"Rain","articleBody":"It &amp;#155;rained. &\\u00230027;It did."}'
    ),
]


@pytest.mark.parametrize("head", CONTROLS)
def test_no_control_character_of_an_attribute_or_a_script(head: str) -> None:
    assert list(checked(f"<html>{head}<h1>Rain falls</h1><p>It rained on Portvale.".encode())) == []
