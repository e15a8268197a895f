"""Who said what: the phenomena of the trade, each with invented copy.

`|` parts paragraphs. A row lists the quotations: speaker's mention, cue, kind, parts.
"""

import re

import pytest

from gazette_cli.quotes.speech.paragraphs import quotations
from gazette_cli.story import PARAGRAPH, Block, Quote, Span

WORDS = re.compile(r"\w+")
Row = tuple[str | None, str | None, str, list[str]]


def found(copy: str) -> list[Row]:
    body = [Block(PARAGRAPH, text) for text in copy.split("|")]

    def at(span: Span | None) -> str | None:
        return body[span[0]].text[span[1] : span[2]] if span else None

    def row(quote: Quote) -> Row:
        parts = [body[b].text[start:end] for b, start, end in quote.spans]
        assert WORDS.findall(quote.text) == WORDS.findall(" ".join(parts))
        assert quote.cue == at(quote.cue_span)
        return at(quote.speaker_span), quote.cue, quote.kind, parts

    return [row(quote) for quote in quotations(body)]


PRINTED = (
    ('"We tried," Marta Oyelaran said. "It was not enough."', "We tried. It was not enough"),
    ('"We tried," Oyelaran said, "but it was late."', "We tried but it was late"),
    ('"We tried," Oyelaran said at the office of Example Inc. "but it was late."', "We tried but it was late"),
    ('"The delay," Oyelaran said, "would cost jobs."', "The delay would cost jobs"),
    ('"Is it late?" Oyelaran asked. "Maybe."', "Is it late? Maybe"),
    ('"Stop the boats!" Oyelaran shouted.', "Stop the boats!"),
    ('"We tried," Oyelaran said. "Was it late?!"', "We tried. Was it late?!"),
    ("“We tried,” Oyelaran said (in Portvale). “It was late.”", "We tried. It was late"),
    ("“We tried,” Oyelaran said.|“It was late,” she said.", "We tried"),
    ("Oyelaran said: “We tried. It was not enough.|“It was late.”", "We tried. It was not enough. It was late"),
    ("Oyelaran said: “We tried. Was it not enough?|“It was late.”", "We tried. Was it not enough? It was late"),
    ("The delay, Oyelaran said, would cost jobs.", "The delay would cost jobs"),
)


@pytest.mark.parametrize(("copy", "text"), PRINTED)
def test_the_text_of_a_quotation_reads(copy: str, text: str) -> None:
    body = [Block(PARAGRAPH, block) for block in copy.split("|")]
    assert quotations(body)[0].text == text


PHENOMENA: list[tuple[str, str, list[Row]]] = [
    (
        "split direct quotation",
        '"We tried," Marta Oyelaran said. "It was not enough."',
        [("Marta Oyelaran", "said", "direct", ["We tried", "It was not enough"])],
    ),
    (
        "split in mid-sentence",
        '"We tried," Oyelaran said, "but it was late."',
        [("Oyelaran", "said", "direct", ["We tried", "but it was late"])],
    ),
    (
        "split past a participle",
        '"Every time we ask," Oyelaran said, referring to the strike, "they shrug."',
        [("Oyelaran", "said", "direct", ["Every time we ask", "they shrug"])],
    ),
    (
        "subject last, with an appositive",
        '"Rates will hold," said Piet Kramer, chief economist at Norbank.',
        [("Piet Kramer", "said", "direct", ["Rates will hold"])],
    ),
    (
        "appositive between subject and cue",
        "Lena Falk, a spokeswoman for the port, said crews were safe.",
        [("Lena Falk", "said", "indirect", ["crews were safe"])],
    ),
    (
        "two appositives",
        "Omar Fares, head of the dock union, which runs the port, said talks had begun.",
        [("Omar Fares", "said", "indirect", ["talks had begun"])],
    ),
    (
        "affiliation in brackets",
        "Sen. Ruth Adair (D-Ore.) said after the vote the bill was dead.",
        [("Sen. Ruth Adair", "said", "indirect", ["the bill was dead"])],
    ),
    (
        "affiliation between commas",
        "“The bill is dead,” Sen. Ruth Adair, D-Ore., said Tuesday.",
        [("Sen. Ruth Adair", "said", "direct", ["The bill is dead"])],
    ),
    (
        "told, past object, place and day",
        "Haddad told a news conference in Doha on Monday that talks had stalled.",
        [("Haddad", "told", "indirect", ["talks had stalled"])],
    ),
    (
        "told a newspaper with a name of several words",
        'Haddad told The Portvale Evening Post: "Talks have stalled."',
        [("Haddad", "told", "direct", ["Talks have stalled"])],
    ),
    (
        "comma-led, after the content",
        "The pipeline will reopen by June, the ministry said.",
        [("the ministry", "said", "indirect", ["The pipeline will reopen by June"])],
    ),
    (
        "a short clause whose verb looks like a plural",
        "The mill reopens Friday, Jon Berg said.|He resigns Monday, the port said.|The mill reopens on Friday, its owner said.",
        [
            ("Jon Berg", "said", "indirect", ["The mill reopens Friday"]),
            ("the port", "said", "indirect", ["He resigns Monday"]),
            ("its owner", "said", "indirect", ["The mill reopens on Friday"]),
        ],
    ),
    (
        "a few words that are no clause",
        "At the port, Jon Berg said it was late.",
        [("Jon Berg", "said", "indirect", ["it was late"])],
    ),
    (
        "plural subject, present, after the content",
        "The pipeline will reopen by June, officials say.",
        [("officials", "say", "indirect", ["The pipeline will reopen by June"])],
    ),
    (
        "in mid-clause",
        "The delay, he said, would cost jobs.",
        [("he", "said", "indirect", ["The delay", "would cost jobs"])],
    ),
    (
        "participle takes the main clause's subject",
        "Osei rejected the offer, saying both sides' records spoke for themselves.",
        [
            ("Osei", "saying", "indirect", ["both sides' records spoke for themselves"]),
        ],
    ),
    (
        "coordinated cues",
        "Ito said the yen was weak and added that exports would gain.",
        [
            ("Ito", "said", "indirect", ["the yen was weak"]),
            ("Ito", "added", "indirect", ["exports would gain"]),
        ],
    ),
    (
        "coordinated cues with two subjects",
        "Ito said the yen was weak, but Brandt said it was not.",
        [
            ("Ito", "said", "indirect", ["the yen was weak"]),
            ("Brandt", "said", "indirect", ["it was not"]),
        ],
    ),
    (
        "end of indirect speech",
        "The firm said profit rose 4 percent, which beat forecasts.",
        [("The firm", "said", "indirect", ["profit rose 4 percent"])],
    ),
    (
        "a relative clause of its subject doesn't end it",
        "The firm said the loans, which were the oldest, had been repaid.",
        [("The firm", "said", "indirect", ["the loans, which were the oldest, had been repaid"])],
    ),
    (
        "according to, after",
        "Output fell, according to two people briefed on the plan.",
        [("two people briefed on the plan", "according to", "indirect", ["Output fell"])],
    ),
    (
        "according to, before",
        "According to the ministry, output fell.",
        [("the ministry", "According to", "indirect", ["output fell"])],
    ),
    (
        "according to, in the middle",
        "One of the choices, according to an aide, is to leave.",
        [("an aide", "according to", "indirect", ["One of the choices", "is to leave"])],
    ),
    (
        "fragments in marks",
        'The mayor called the plan "a costly mistake" and "unfair to renters."',
        [("The mayor", "called", "mixed", ['the plan "a costly mistake" and "unfair to renters."'])],
    ),
    (
        "colon",
        'Kato wrote: "We will appeal."',
        [("Kato", "wrote", "direct", ["We will appeal"])],
    ),
    (
        "colon at a paragraph's end",
        "The governor added:|We will not yield an inch.",
        [("The governor", "added", "indirect", ["We will not yield an inch"])],
    ),
    (
        "a statement follows",
        "The governor issued the following statement:|“We will not yield.”",
        [("The governor", ":", "direct", ["We will not yield"])],
    ),
    (
        "name and colon",
        'DIAZ: "We will appeal."',
        [("DIAZ", ":", "direct", ["We will appeal"])],
    ),
    (
        "signed",
        "“They never asked us about any of it.” ― Lena Ito",
        [("Lena Ito", "―", "direct", ["They never asked us about any of it"])],
    ),
    (
        "over several paragraphs",
        "Haddad said: “We tried.|“We failed.|“We will try again.”",
        [("Haddad", "said", "direct", ["We tried", "We failed", "We will try again"])],
    ),
    (
        "a paragraph without a cue",
        "“We tried,” Haddad said.|“And we will try again.”",
        [
            ("Haddad", "said", "direct", ["We tried"]),
            (None, None, "direct", ["And we will try again"]),
        ],
    ),
    (
        "LaTeX marks",
        "``We tried,'' Haddad said. ``It was late.''",
        [("Haddad", "said", "direct", ["We tried", "It was late"])],
    ),
    (
        "single marks",
        "'We tried and failed,' Haddad said.",
        [("Haddad", "said", "direct", ["We tried and failed"])],
    ),
    (
        "guillemets",
        "«We tried», Haddad said.",
        [("Haddad", "said", "direct", ["We tried"])],
    ),
    (
        "low and high marks",
        "„We tried“, Haddad said.",
        [("Haddad", "said", "direct", ["We tried"])],
    ),
    (
        "nested marks",
        "“She told me, ‘Go home,’” Haddad said.",
        [("Haddad", "said", "direct", ["She told me, ‘Go home,’"])],
    ),
    (
        "a mark that nobody closes",
        'Haddad said: "We tried.',
        [("Haddad", "said", "direct", ["We tried"])],
    ),
    (
        "lead-in with a participle",
        'Asked about the strike, Nunez said, "We are ready."',
        [
            (None, "Asked", "indirect", ["the strike"]),
            ("Nunez", "said", "direct", ["We are ready"]),
        ],
    ),
    (
        "lead-in clause",
        'As sirens wailed, he said: "Run."',
        [("he", "said", "direct", ["Run"])],
    ),
    (
        "title of a programme in the lead-in",
        "On this week's “Port Hour,” Gov. Ana Roe said the dam was safe.",
        [("Gov. Ana Roe", "said", "indirect", ["the dam was safe"])],
    ),
    (
        "relative-clause speaker",
        "Bello, who says she was never told, has sued.",
        [("who", "says", "indirect", ["she was never told"])],
    ),
    (
        "speaker with a relative clause",
        "Brokers who have seen the plan told the paper the figures were wrong.",
        [("Brokers", "told", "indirect", ["the figures were wrong"])],
    ),
    (
        "subordinate cue",
        "While Ito said the yen was weak, exports gained.",
        [("Ito", "said", "indirect", ["the yen was weak"])],
    ),
    (
        "passive",
        "It was reported that the dam had burst.",
        [(None, "reported", "indirect", ["the dam had burst"])],
    ),
    (
        "plural source",
        "Officials have said the dam was safe.",
        [("Officials", "said", "indirect", ["the dam was safe"])],
    ),
    (
        "a share of voters",
        "52 percent of voters say the dam is safe.",
        [("52 percent of voters", "say", "indirect", ["the dam is safe"])],
    ),
    (
        "order",
        "He urged all drivers to turn back.",
        [("He", "urged", "indirect", ["all drivers to turn back"])],
    ),
    (
        "promise",
        "The minister promised to rebuild the dam.",
        [("The minister", "promised", "indirect", ["to rebuild the dam"])],
    ),
    (
        "call for",
        "The minister called for a new dam.",
        [("The minister", "called for", "indirect", ["a new dam"])],
    ),
    (
        "term as",
        "He termed the dam as one of the main causes.",
        [("He", "termed", "indirect", ["the dam as one of the main causes"])],
    ),
    (
        "quoted as saying",
        "The paper quoted Wu Li, a professor, as saying that talks had failed.",
        [("Wu Li", "quoted Wu Li, a professor, as saying", "indirect", ["talks had failed"])],
    ),
    (
        "a noun that says",
        "The union issued a statement saying the port was shut.",
        [("The union", "saying", "indirect", ["the port was shut"])],
    ),
    (
        "where it was said",
        'The mayor criticized the plan in a speech on Monday.',
        [("The mayor", "criticized", "indirect", ["the plan"])],
    ),
    (
        "an attribution of an attribution",
        "The cyclist rode towards the pass, local media said, the agency reported.",
        [("local media", "said", "indirect", ["The cyclist rode towards the pass"])],
    ),
    (
        "a list of clauses, subject last",
        "The port is open, crews are safe and ships may sail, said Tang.",
        [("Tang", "said", "indirect", ["The port is open, crews are safe and ships may sail"])],
    ),
    (
        "a noun in -ly",
        "The dam will burst, a local weekly warned Thursday.",
        [("a local weekly", "warned", "indirect", ["The dam will burst"])],
    ),
    (
        "when it happens",
        "The firm announced on Oct. 12 that it was leaving, shortly after its chief stepped down.",
        [("The firm", "announced", "indirect", ["it was leaving, shortly after its chief stepped down"])],
    ),
    (
        "an order and a deed",
        "He asked the firm to unwind the deal and returned the money.",
        [("He", "asked", "indirect", ["the firm to unwind the deal"])],
    ),
    (
        "a day between subject and cue",
        "The ministry on Monday said the dam was safe.",
        [("The ministry", "said", "indirect", ["the dam was safe"])],
    ),
    (
        "a company in the possessive",
        "Mordy's said it would study the offer.",
        [("Mordy's", "said", "indirect", ["it would study the offer"])],
    ),
    (
        "a ticker between subject and cue",
        "Norbank <NRB.X> said sales rose in May.",
        [("Norbank", "said", "indirect", ["sales rose in May"])],
    ),
    (
        "a company in angle brackets",
        "<Norbank Trust> said it was sold.",
        [("Norbank Trust", "said", "indirect", ["it was sold"])],
    ),
    (
        "a month that begins the content",
        "Norbank said February sales fell.",
        [("Norbank", "said", "indirect", ["February sales fell"])],
    ),
    (
        "a day that doesn't",
        "Norbank said Monday the port was shut.",
        [("Norbank", "said", "indirect", ["the port was shut"])],
    ),
    (
        "an agency that is told",
        "The officials told Norbank News no decision had been reached.",
        [("The officials", "told", "indirect", ["no decision had been reached"])],
    ),
    (
        "abbreviations don't end sentences",
        "The firm told U.S. regulators on Oct. 12 that St. Helm Corp. was sold.",
        [("The firm", "told", "indirect", ["St. Helm Corp. was sold"])],
    ),
    (
        "direct speech without marks",
        "It's late, I told him, go home.",
        [("I", "told", "indirect", ["It's late", "go home"])],
    ),
    (
        "a plain sentence in marks, nobody named with it",
        "Roe was pale. “I had not slept at all that night.” She sat down.",
        [("Roe", None, "direct", ["I had not slept at all that night"])],
    ),
]  # fmt: skip

NOTHING = {
    "nouns": "New reports and claims about the notes of both states fill the files.",
    "adjective": "The proposed ban and the alleged error were old news.",
    "scare quotes": 'The "green" dam is in the "old" valley.',
    "title": "He bought “The Long Rain” in a shop by the port.",
    "so-called": "The so-called reform passed.",
    "apostrophes": "The workers' boats and the owners' cars were sold.",
    "passive agent": "A dam designed by critics called by name was built.",
    "names": "The United States and the Washington Post own it.",
    "call on the telephone": "Residents can go to the port.",
    "credit line": "Reporting by Ana Roe; editing by Jon Berg.",
    "French": "Le ministre est venu à Port-Vale et la foule a applaudi.",
    "Spanish": "El presidente llegó al puerto y la multitud aplaudió.",
    "participles of a reduced clause": "Farmers are angered by levies announced earlier this month.",
    "an apposition that labels": "The boat, called Lena, sank.",
    "German": "Der Minister kam in den Hafen, und die Menge jubelte.",
}


@pytest.mark.parametrize(("copy", "rows"), [(c, r) for _, c, r in PHENOMENA], ids=[n for n, _, _ in PHENOMENA])
def test_phenomenon(copy: str, rows: list[Row]) -> None:
    assert found(copy) == rows


@pytest.mark.parametrize("copy", NOTHING.values(), ids=NOTHING)
def test_no_quotation(copy: str) -> None:
    assert found(copy) == []


LIMITS: list[tuple[str, str, list[Row]]] = [
    (
        "a passive's subject is its content",
        "The deal was first reported by the Portvale Post.",
        [("the Portvale Post", "reported", "indirect", ["The deal"])],
    ),
    (
        "a noun of saying",
        "Her claim that the dam was safe drew laughter.",
        [("Her", "claim", "indirect", ["the dam was safe"])],
    ),
    (
        "the reporter's voice comes back in the same clause",
        "Roe said the dam was safe as police cleared the square.",
        [("Roe", "said", "indirect", ["the dam was safe"])],
    ),
    (
        "the reporter's voice comes back in an appositive",
        "Roe said the dam was built by Norbank, the firm at the heart of the affair.",
        [("Roe", "said", "indirect", ["the dam was built by Norbank"])],
    ),
    (
        "a quotation goes on in plain words",
        "The dam was safe, Roe said. It had been built to last.",
        [("Roe", "said", "indirect", ["The dam was safe", "It had been built to last"])],
    ),
    (
        "one clause is said, the other is not",
        "The dam was safe and tests were over, Roe said of the first.",
        [("Roe", "said", "indirect", ["The dam was safe"])],
    ),
    (
        "a name that is a word of the language",
        '"We tried," From said.',
        [("From", "said", "direct", ["We tried"])],
    ),
    (
        "French",
        "« Nous avons perdu », a déclaré Jeanne Roe.",
        [("Jeanne Roe", "a déclaré", "direct", ["Nous avons perdu"])],
    ),
]


@pytest.mark.xfail(strict=True, reason="a known limit")
@pytest.mark.parametrize(("copy", "rows"), [(c, r) for _, c, r in LIMITS], ids=[n for n, _, _ in LIMITS])
def test_limit(copy: str, rows: list[Row]) -> None:
    assert found(copy) == rows
