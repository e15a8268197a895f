"""Why a quotation is whose it is: every rule of quotations by its name, and no quotation without one."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import gazette_cli
from gazette_cli import trail
from gazette_cli.explain import quotations as explain
from gazette_cli.explain.quotation_ends import Ends
from gazette_cli.explain.quotation_rules import EARLIER, JOINTS, NAME, NOBODY, PATTERNS, RECORDED, SPEAKERS
from gazette_cli.explain.quotations import Row, explained, lines
from gazette_cli.explain.quotations import noted as by_steps
from gazette_cli.quotes import annotate
from gazette_cli.quotes.speech.attributions import CONTENT_FIRST, CUE_FIRST, Wording
from gazette_cli.quotes.speech.content_end import CLAUSE_ENDS, GUARDED_ENDS, PHRASE_ENDS, Boundary
from gazette_cli.quotes.speech.without_cue import ROWS, Plain
from gazette_cli.story import PARAGRAPH, Block, Quote, Story

SOURCES = sorted((Path(gazette_cli.__file__).parent / "quotes").rglob("*.py"))
STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
MARKS = str.maketrans("", "", "[]{}<>")


def rows(copy: str, headline: str | None = None) -> list[Row]:
    """What is explained of a story; `|` parts its paragraphs."""
    story = Story(headline=headline, body=[Block(PARAGRAPH, text) for text in copy.split("|")])
    with trail.kept() as steps:
        annotate(story)
    return explained(story, by_steps(steps))


@pytest.mark.parametrize("row", [*CONTENT_FIRST, *CUE_FIRST, *ROWS], ids=lambda row: row.name)
def test_pattern_of_a_table(row: Wording | Plain) -> None:
    found = rows(row.example.translate(MARKS))[0]
    assert found["pattern"] == row.name
    assert found["pattern_meaning"]


BELOW = "“We were told nothing about it, and we have asked for months.”"
FRENCH = "La digue est fermée depuis lundi dans la ville, et les bateaux ne sont pas sortis du port.|"
GERMAN = "Die Brücke ist seit Montag für den Verkehr gesperrt, und die Fähren fahren nicht in den Hafen.|"
SPANISH = "El puente está cerrado desde el lunes y los barcos no salen del puerto por la tarde.|"
DUTCH = "De brug is oud en de boten komen niet meer uit de haven, omdat het water er te hoog staat.|"

PARAGRAPHS: dict[str, list[str]] = {
    "Marta Kroll left the hall late in the evening. “We were told nothing about it.”": ["sentence-in-marks"],
    f"“The bridge is shut,” Lena Falk said.|{BELOW}": ["after-content", "paragraph-in-marks"],
    "The bridge is shut, Lena Falk said.|“It was never safe.” The crews have left.": ["after-content", "goes-on-in-marks"],
    f"Lena Falk added:|{BELOW}": ["announced-by-colon"],
    f"{BELOW}|— Lena Falk, Chair": ["signed-below"],
    FRENCH + "Le maire a affirmé que la digue tiendrait jusqu'à mardi.": ["cue-first"],
    FRENCH + "« La digue tient encore », a indiqué le maire.": ["subject-last"],
    FRENCH + "Selon les organisateurs, la digue tiendra jusqu'à mardi.": ["source-phrase"],
    FRENCH + "« La digue, assure-t-il, tiendra jusqu'à mardi. »": ["inside-the-marks"],
    GERMAN + "Der Polizei zufolge ist die Brücke alt und nicht sicher.": ["source-and-word-after"],
    GERMAN + "Wie die Polizei am Sonntag mitteilte, ist die Brücke alt.": ["as-someone-said-first"],
    DUTCH + "“De brug is oud en niet veilig”, zei Anna Vos.": ["marks-word-name"],
}  # fmt: skip


@pytest.mark.parametrize("copy", PARAGRAPHS)
def test_pattern_of_paragraphs_and_other_languages(copy: str) -> None:
    assert [row["pattern"] for row in rows(copy)] == PARAGRAPHS[copy]


def test_every_pattern_is_tried() -> None:
    tried = {row.name for row in (*CONTENT_FIRST, *CUE_FIRST, *ROWS)}.union(*PARAGRAPHS.values())
    assert tried == set(PATTERNS)


LEDE = "Marta Kroll said the bridge was shut.|"
BANK = "The Bank of Westholm said rates would hold.|"

SPEAKER_CASES: dict[str, list[tuple[str | None, str]]] = {
    LEDE: [("Marta Kroll", "name-as-it-stands")],
    "Harbour chief Marta Kroll said the bridge was shut.": [("Marta Kroll", "name-without-title")],
    LEDE + "Kroll said crews were safe.": [("Marta Kroll", "name-as-it-stands"), ("Marta Kroll", "fuller-name-before")],
    "Kroll said crews were safe.|The board had named Marta Kroll in March.": [("Marta Kroll", "fuller-name-later")],
    "The Norland Harbour Authority (NHA) built it.|NHA said the bridge was shut.": [
        ("Norland Harbour Authority", "abbreviation-spelled-out")
    ],
    "Norbank Corp said rates would hold.|Norbank said they would not rise.": [
        ("Norbank Corp", "name-as-it-stands"),
        ("Norbank Corp", "part-of-a-name-that-spoke"),
    ],
    "Samuel “Buzz” Carrow said it was late.|Carrow said it was cold.": [
        ("Samuel “Buzz” Carrow", "nickname-and-name"),
        ("Samuel “Buzz” Carrow", "nickname-and-name"),
    ],
    "Marta Kroll and Jon Berg said the bridge was shut.": [("Marta Kroll and Jon Berg", "two-names")],
    "Falk Corp <FLK.N> and Berg Corp said it was late.": [("Falk Corp and Berg Corp", "name-spelled-otherwise")],
    "The bridge is shut, said the mayor, Marta Kroll.": [("Marta Kroll", "name-beside-description")],
    "The plan came from Marta Kroll, who said the bridge was shut.": [("Marta Kroll", "who-after-a-name")],
    "A statement from Norbank said rates would hold.": [("Norbank", "author-of-a-paper")],
    LEDE + "She said crews were safe.": [("Marta Kroll", "name-as-it-stands"), ("Marta Kroll", "spoke-before")],
    "Marta Kroll came late. She said crews were safe.": [("Marta Kroll", "sentence-about")],
    "Jon Berg said that Marta Kroll had left.|She said it was late.": [
        ("Jon Berg", "name-as-it-stands"),
        ("Marta Kroll", "sentence-about"),
    ],
    LEDE + "Jon Berg said it was cold.|" + "The port was shut.|" * 9 + "She said crews were safe.": [
        ("Marta Kroll", "name-as-it-stands"),
        ("Jon Berg", "name-as-it-stands"),
        ("Marta Kroll", "last-who-fits"),
    ],
    "The hall has a sign, “Marta Kroll was here”.|She said it was late.": [("Marta Kroll", "named-in-reported-words")],
    "Falk said it was late.|The port was shut.|She said it was cold.": [
        ("Falk", "name-as-it-stands"),
        ("Falk", "name-taken-for-a-person"),
    ],
    FRENCH + "Paul Aldo est parti du port.|Il a affirmé que la digue tiendrait.": [("Paul Aldo", "named-near")],
    BANK + "It said more would follow.": [
        ("Bank of Westholm", "name-without-title"),
        ("Bank of Westholm", "last-group-or-body"),
    ],
    "Norland Council closed two mills. It said more would follow.": [("Norland Council", "sentence-begins-with-body")],
    LEDE + "The actress said crews were safe.": [
        ("Marta Kroll", "name-as-it-stands"),
        ("Marta Kroll", "another-word-for-the-same"),
    ],
    BANK + "The bank said more would follow.": [("Bank of Westholm", "name-without-title"), ("Bank of Westholm", "same-noun")],
    "Bank of Westholm rates have stood still.|The bank said more would follow.": [
        ("Bank of Westholm", "body-with-that-noun")
    ],
    "Mayor Marta Kroll opened the hall.|Jon Berg said it was cold.|The mayor said it was late.": [
        ("Jon Berg", "name-as-it-stands"),
        ("Marta Kroll", "title-repeated"),
    ],
    "Ferryman Jon Berg’s lawyer left early.|His lawyer said it was late.": [("Berg’s lawyer", "owner-named-before")],
    "Norbank Corp was late.|The company said rates would hold.": [("Norbank Corp", "first-company-named")],
    "Norbank Inc. sold more.|The Portvale-based company said it had grown.|The rope-making company will sell more.": [
        ("Norbank Inc", "first-company-named")
    ],
    "Norbank said rates would hold.|The company said more would follow.": [
        ("Norbank", "name-as-it-stands"),
        ("Norbank", "last-body-that-spoke"),
    ],
    LEDE + "The statement said more would follow.": [
        ("Marta Kroll", "name-as-it-stands"),
        ("Marta Kroll", "statement-of-the-last-speaker"),
    ],
    "Senators Marta Kroll and Jon Berg left.|The senators said it was late.": [("Marta Kroll and Jon Berg", "titled-pair")],
    "Researchers at Westholm University counted seals.|Researchers said the seals were fewer.": [
        ("Researchers at Westholm University", "authors-of-the-study")
    ],
    "A senior official said it was late.": [("senior official", "description-as-printed")],
    "The traders said it was late.": [("traders", "nobody-answers-to-it")],
    "A Norland-based company said rates would hold.|Norbank Group, the only one in town, was late.": [
        ("Norbank Group", "named-in-the-next-paragraph")
    ],
    "“It is late,” Marta Kroll said.|“It is cold as well, and the boats are in.”": [
        ("Marta Kroll", "name-as-it-stands"),
        ("Marta Kroll", "carried-on"),
    ],
    "Jon Berg said it was late.|Marta Kroll left the hall.|“It is cold as well, and the boats are in.”": [
        ("Jon Berg", "name-as-it-stands"),
        ("Marta Kroll", "carried-on-from-sentence"),
    ],
    "“It is cold as well, and the boats are in.|“It is late.”": [(None, "nobody-before")],
    "It was reported that the port was safe.": [(None, "no-mention")],
    "He said it was late.": [(None, "pronoun-without-a-name")],
    "We said it was late.": [(None, "pronoun-of-the-talk")],
    FRENCH + "Le maire de Portvale, Paul Aldo, a parlé.|Le maire a affirmé que la digue tiendrait.": [
        ("Paul Aldo", "holds-that-office")
    ],
    SPANISH + "La alcaldesa Ana Prado dijo que el puente es viejo. “No es seguro”, dijo.": [
        ("Ana Prado", "name-without-title"),
        ("Ana Prado", "subject-left-out"),
    ],
    DUTCH + "Anna: “De brug is oud en niet veilig”": [(None, "not-surely-a-name")],
    GERMAN + "Es war spät. Mitarbeitende sagten, die Brücke sei alt und nicht sicher.": [(None, "not-surely-a-name")],
}  # fmt: skip


@pytest.mark.parametrize("copy", SPEAKER_CASES)
def test_speaker(copy: str) -> None:
    assert [(row["speaker"], row["resolved"]) for row in rows(copy)] == SPEAKER_CASES[copy]


def test_a_first_name_that_only_the_headline_gives() -> None:
    headline = "Marta Kroll Says Bridge Was Unsafe"
    found = rows("Kroll said the bridge was unsafe.", headline)[0]
    assert (found["speaker"], found["resolved"]) == ("Marta Kroll", "fuller-name-in-headline")
    assert found["resolved_from"] == headline


def test_every_way_of_resolution_is_tried() -> None:
    tried = {rule for case in SPEAKER_CASES.values() for _, rule in case} | {"fuller-name-in-headline"}
    assert tried == set(SPEAKERS)
    assert set(SPEAKERS) >= EARLIER


def test_the_name_that_a_mention_became_and_where_it_stands() -> None:
    _, found = rows(LEDE + "The port was shut. Kroll said crews were safe.")
    assert (found["mention"], found["mention_span"], found["resolved_from"]) == ("Kroll", [1, 19, 24], [0, 0, 11])
    assert found["spoke_in"] is None
    assert found["resolved_meaning"] == SPEAKERS["fuller-name-before"]


def test_an_abbreviation_with_an_article() -> None:
    found = rows("Norland Maritime Fund closed two mills.|The NMF said it was late.")[0]
    assert (found["speaker"], found["resolved"]) == ("Norland Maritime Fund", "abbreviation-spelled-out")


def test_a_name_within_another_word_is_no_place_of_it() -> None:
    found = rows("Falkland was cold.|“It is late,” said Falk.|He said it was dark.")[1]
    assert (found["speaker"], found["resolved_from"], found["spoke_in"]) == ("Falk", [1, 19, 23], 1)


JOINED = {
    "“It is late,” Falk said, “and cold.” “The boats are in.”": ["around-the-attribution", "next-sentence"],
    "Falk said: “It is cold as well, and the boats are in.|“It is late.”": ["next-paragraph"],
    "Falk said it was late.": None,
}


@pytest.mark.parametrize("copy", JOINED)
def test_parts_that_were_joined(copy: str) -> None:
    joined = rows(copy)[0]["joined"]
    assert joined == JOINED[copy]
    assert set(joined or ()) <= set(JOINTS)


SAME_PLACE = {"listed-cue": "comma", "next-cue-of-a-pronoun": "next-cue-of-another"}
"""Rows in whose example another one, which comes first, has the end too."""


@pytest.mark.parametrize("row", [*CLAUSE_ENDS, *PHRASE_ENDS, *GUARDED_ENDS], ids=lambda row: row.name)
def test_end_of_a_table(row: Boundary) -> None:
    inside, _, outside = row.example.partition("|")
    assert rows(f"{inside.rstrip()}{outside}")[0]["ended_by"] == SAME_PLACE.get(row.name, row.name)


ENDS = {
    "Falk said it was late.": "sentence-end",
    "“It is late,” Falk said.": None,
    "Falk said the pier was “old and rotten”.": "closing-mark",
    "Falk criticized the plan in a speech on Monday.": "where-and-when",
    "(Falk said it was late.)": "sentence-end",
    "Falk called them ‘old piers,’ the way they are built.": "closing-mark",
}


@pytest.mark.parametrize("copy", ENDS)
def test_other_ends(copy: str) -> None:
    assert rows(copy)[0]["ended_by"] == ENDS[copy]


def test_an_end_that_no_row_has() -> None:
    quote = Quote("it was", "indirect", "Falk", None, "said", [(0, 10, 16)], (0, 0, 4), (0, 5, 9))
    found = Ends(Story(body=[Block(PARAGRAPH, "Falk said it was late.")])).of(quote, "subject-and-cue")
    assert found is not None
    assert found[0] == "other-words"


def test_lines_for_a_terminal() -> None:
    copy = LEDE + "“It was never safe,” she said. “We knew.”|Jon Berg said it was."
    story = Story(body=[Block(PARAGRAPH, text) for text in copy.split("|")])
    with trail.kept() as steps:
        annotate(story)
    shown = "\n".join(lines(story, by_steps(steps))).split("\n\n")
    assert shown[0].startswith("In the examples")
    assert shown[2].split("\n") == [
        "2. “It was never safe. We knew” (direct, “said”)",
        f"   found by after-content: {PATTERNS['after-content']}",
        f"   joined by around-the-attribution: {JOINTS['around-the-attribution']}",
        "   speaker: Marta Kroll, in the text “she”",
        f"   told by spoke-before: {SPEAKERS['spoke-before']}; spoke in quotation 1; the name stands in body[0]",
    ]
    assert len(shown) == 4


def test_quotations_that_a_record_had() -> None:
    record = gazette_cli.parse("Bridge closes\n\nMarta Kroll said the bridge was shut for lorries.\n")[0].to_json()
    with trail.kept() as steps:
        story = gazette_cli.parse(record)[0]
    (found,) = explained(story, by_steps(steps))
    assert (found["speaker"], found["pattern"], found["resolved"]) == ("Marta Kroll", RECORDED, RECORDED)
    assert any(RECORDED in line for line in lines(story, by_steps(steps)))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_quotation_has_a_pattern_and_a_resolution(path: Path) -> None:
    with trail.kept() as steps:
        stories = gazette_cli.parse_file(path)
    for story in stories:
        found = explained(story, by_steps(steps))
        assert len(found) == len(story.quotes)
        assert all(row["pattern"] in PATTERNS and row["resolved"] in SPEAKERS for row in found)
        assert all((row["speaker"] is None) == (row["resolved"] in NOBODY) for row in found)


def strings(tree: ast.AST | None) -> set[str]:
    """The rules that an expression can give: its strings, without those that a condition compares."""
    if isinstance(tree, ast.IfExp):
        return strings(tree.body) | strings(tree.orelse)
    if isinstance(tree, ast.Constant):
        return {tree.value} if isinstance(tree.value, str) else set()
    return {text for child in ast.iter_child_nodes(tree) for text in strings(child)} if tree else set()


def noted(tree: ast.Module) -> Iterator[str]:
    """The rules that a module notes: literals in a note or an attribution, or assigned to `how` or to `rule`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"note": 1, "Attribution": 3, "attribute": 3, "Wording": 0, "Plain": 0}.get(called)
            if place is not None and len(node.args) > place:
                yield from strings(node.args[place])
        elif isinstance(node, ast.Assign) and any(
            getattr(target, "attr", getattr(target, "id", "")) in ("how", "rule") for target in node.targets
        ):
            yield from strings(node.value)


def test_every_noted_name_is_registered_and_every_registered_name_is_noted() -> None:
    found = {rule for path in SOURCES for rule in noted(ast.parse(path.read_text(encoding="utf-8"))) if rule}
    assert found <= {NAME, *PATTERNS, *SPEAKERS}, found - {NAME, *PATTERNS, *SPEAKERS}
    told = strings(ast.parse(Path(explain.__file__).read_text(encoding="utf-8")))
    assert {*PATTERNS, *SPEAKERS} <= found | told
    assert not set(PATTERNS) & set(SPEAKERS)


def test_nothing_is_built_for_a_note() -> None:
    notes = [
        node
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "note"
    ]
    assert len(notes) > 4
    assert all(
        isinstance(argument, (ast.Name, ast.Attribute, ast.Constant)) for node in notes for argument in node.args
    )
