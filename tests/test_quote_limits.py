"""How far the rules of the quote annotator reach: for each limit and condition a case on either side of it.

`|` parts paragraphs.
"""

import pytest
from test_quotes import Row, found

from gazette_cli.quotes import annotate
from gazette_cli.quotes.lists.cues import forms
from gazette_cli.quotes.speakers.mentions import read
from gazette_cli.quotes.speech.marks import pairs, veiled
from gazette_cli.quotes.words import Words
from gazette_cli.story import PARAGRAPH, Block, Story

ROE = "Jon Roe said it was dark.|"


def rain(length: int) -> str:
    """So many characters of a paragraph in which nobody is named."""
    return ("it was wet and it rained " * 1000)[: length - 1] + "."


def others(number: int) -> list[str]:
    """So many first names."""
    return [f"{chr(65 + i % 25)}{chr(97 + i // 25)}n" for i in range(number)]


QUOTATIONS: list[tuple[str, str, list[Row]]] = [
    (
        "put in before a verb",
        "The dam, critics said, was not safe.",
        [("critics", "said", "indirect", ["The dam", "was not safe"])],
    ),
    (
        "a phrasal cue with its particle",
        "He pointed out that crews were safe.",
        [("He", "pointed out", "indirect", ["crews were safe"])],
    ),
    ("the same verb without it", "He pointed that way at noon.", []),
    (
        "behind its content, with a clause about where it was said",
        "The tram will stop on Monday, Jon Berg said after a meeting that lasted 14 minutes.",
        [("Jon Berg", "said", "indirect", ["The tram will stop on Monday"])],
    ),
    (
        "the same with an auxiliary",
        "The tram will stop on Monday, Jon Berg said in a statement that was sent to reporters.",
        [("Jon Berg", "said", "indirect", ["The tram will stop on Monday"])],
    ),
    ("nothing but such a clause", "Jon Berg said in a statement that was sent to reporters on Monday.", []),
    (
        "a clause that is content",
        "Jon Berg said in a statement that the tram was sent to Kestel.",
        [("Jon Berg", "said", "indirect", ["the tram was sent to Kestel"])],
    ),
    (
        "a participle begins it",
        "Jon Berg said in a statement that displaced people would return.",
        [("Jon Berg", "said", "indirect", ["displaced people would return"])],
    ),
    (
        "that as a pronoun",
        "Jon Berg said that was a mistake.",
        [("Jon Berg", "said", "indirect", ["was a mistake"])],
    ),
    ("went on to say", "He went on to say crews were safe.", [("He", "say", "indirect", ["crews were safe"])]),
    ("wanted to say", "He wanted to say crews were safe.", []),
    ("to say that", "He came to say that crews were safe.", [("He", "say", "indirect", ["crews were safe"])]),
    ("a number says", "In all, 52 said crews were safe.", [("52", "said", "indirect", ["crews were safe"])]),
    ("a number before a participle", "In 2019 claimed land was sold.", []),
    (
        "a cue that may be a noun, between a pronoun and a comma",
        "He claims, it is late.",
        [("He", "claims", "indirect", ["it is late"])],
    ),
    (
        "a cue that may be a noun, before words in marks",
        "The port claims “crews” were safe.",
        [("The port", "claims", "mixed", ["“crews” were safe"])],
    ),
    (
        "a quotation that closed eight words before a cue that may be a noun",
        "“It was late,” the big old grey sad port dock union claims.",
        [("the big old grey sad port dock union", "claims", "direct", ["It was late"])],
    ),
    ("a stop in marks before it", "“Crews were safe.” Roe claims.", [("Roe", "claims", "direct", ["Crews were safe"])]),
    ("many claim", "Many claim, wrongly, it was late.", [("Many", "claim", "indirect", ["it was late"])]),
    ("say as an aside", "Is it late, say, now?", []),
    ("without saying", "He left without saying crews were safe.", []),
    ("never saying", "He left, never saying crews were safe.", []),
    (
        "a participle, a comma and a mark",
        "He left, saying, “Crews were safe.”",
        [("He", "saying", "direct", ["Crews were safe"])],
    ),
    ("a participle, a comma and no mark", "He left, saying, in part, it was late.", []),
    (
        "the day behind a name in brackets",
        "The Norland Mail (NM) on Monday said crews were safe.",
        [("The Norland Mail", "said", "indirect", ["crews were safe"])],
    ),
    (
        "a name in brackets",
        "The Norland Mail (NM) said crews were safe.",
        [("The Norland Mail", "said", "indirect", ["crews were safe"])],
    ),
    (
        "a word in marks before who",
        "Old “Red” backers who have seen the plan said it was late.",
        [("Old “Red” backers", "said", "indirect", ["it was late"])],
    ),
    ("two clauses", "Rain fell and Roe said crews were safe.", [("Roe", "said", "indirect", ["crews were safe"])]),
    ("two names", "Roe and Falk said crews were safe.", [("Roe and Falk", "said", "indirect", ["crews were safe"])]),
    (
        "two noun phrases side by side",
        "In the recovery the government says crews were safe.",
        [("the government", "says", "indirect", ["crews were safe"])],
    ),
    ("told in a relative clause", "Backers who the mayor told left.", []),
    (
        "four appositives",
        "Lena Falk, a friend, a sailor, a cook, a singer, said crews were safe.",
        [("Lena Falk", "said", "indirect", ["crews were safe"])],
    ),
    (
        "a subject behind a lead-in and before an appositive",
        "Of the crews, Falk, a cook, said none was safe.",
        [("Falk", "said", "indirect", ["none was safe"])],
    ),
    (
        "with somebody saying",
        "With Ito saying the yen was weak, exports gained.",
        [("Ito", "saying", "indirect", ["the yen was weak"])],
    ),
    (
        "a lead-in clause behind but",
        "But when Ito said the yen was weak, exports gained.",
        [("Ito", "said", "indirect", ["the yen was weak"])],
    ),
    (
        "a participle that begins the sentence",
        "Saying it was late, Falk left.",
        [("Falk", "Saying", "indirect", ["it was late"])],
    ),
    (
        "asked the time, at the head of a sentence",
        "Asked the time, Falk left.",
        [(None, "Asked", "indirect", ["the time"])],
    ),
    ("asked the time, elsewhere", "He was asked the time.", []),
    (
        "asked by somebody",
        "Falk was asked by Roe whether it was late.",
        [("Roe", "asked", "indirect", ["whether it was late"])],
    ),
    (
        "asks somebody whether",
        "Falk asked Roe whether it was late.",
        [("Falk", "asked", "indirect", ["whether it was late"])],
    ),
    ("a relative clause that tells nothing", "The plan, which critics say, failed.", []),
    (
        "a relative clause that tells something",
        "The plan, which critics say is a gift, failed.",
        [("critics", "say", "indirect", ["is a gift"])],
    ),
    (
        "a letter calling for",
        "Falk issued a letter calling for peace.",
        [("Falk", "calling for", "indirect", ["peace"])],
    ),
    (
        "who continued to say",
        "Falk, who continued to say it was late, left.",
        [("Falk", "say", "indirect", ["it was late"])],
    ),
    ("a clause of two words", "Rain fell, Falk said.", [("Falk", "said", "indirect", ["Rain fell"])]),
    ("one word", "Rain, Falk said.", []),
    ("a long lead-in and no verb", "In Portvale at dawn on the wet pier, Falk said.", []),
    (
        "a long lead-in and a verb",
        "In Portvale it was late, Falk said.",
        [("Falk", "said", "indirect", ["In Portvale it was late"])],
    ),
    ("a dash before a clause", "- It was late, Falk said.", [("Falk", "said", "indirect", ["It was late"])]),
    (
        "a colon before a quotation",
        "Roe left: “It was late,” Falk said.",
        [("Falk", "said", "direct", ["It was late"])],
    ),
    ("a strict cue behind a clause, with a noun", "The pipeline will reopen, the port maintained.", []),
    (
        "a strict cue behind a clause, with a name",
        "The pipeline will reopen, Falk maintained.",
        [("Falk", "maintained", "indirect", ["The pipeline will reopen"])],
    ),
    (
        "a quotation that a small letter carries on",
        "“It was late,” he said, pointing to the clock, “and dark.”",
        [("he", "said", "direct", ["It was late", "and dark"])],
    ),
    (
        "a quotation that a capital does not",
        "“It was late,” he said, pointing to the clock, “It was dark.”",
        [("he", "said", "direct", ["It was late"])],
    ),
    (
        "a small letter behind a word and a tag",
        "Perhaps, he said, “it was late.”",
        [("he", "said", "mixed", ["Perhaps", "it was late"])],
    ),
    (
        "a capital behind a word and a tag",
        "Perhaps, he said, “It was late.”",
        [("he", "said", "direct", ["It was late"])],
    ),
    (
        "an aside with as behind a clause",
        "She left, he said, as it was late.",
        [("he", "said", "indirect", ["She left", "as it was late"])],
    ),
    (
        "an aside with as behind no clause",
        "For now, he said, as it was late.",
        [("he", "said", "indirect", ["For now", "as it was late"])],
    ),
    ("spoke about", "Falk spoke about the plan.", [("Falk", "spoke about", "indirect", ["the plan"])]),
    (
        "the topic behind the fifth word",
        "Falk spoke to voters in Portvale about the plan.",
        [("Falk", "spoke to voters in Portvale about", "indirect", ["the plan"])],
    ),
    ("the topic behind the eighth word", "Falk spoke to voters at dawn in old Portvale about the plan.", []),
    ("a topic that is a number", "Falk spoke of two hours.", []),
    ("said of something", "Falk said of the plan, “It was late.”", [("Falk", "said", "direct", ["It was late"])]),
    ("nothing but a place", "Falk said in Portvale.", []),
    (
        "where it was said, behind one word",
        "Falk criticized speeches in Portvale on Monday.",
        [("Falk", "criticized", "indirect", ["speeches in Portvale"])],
    ),
    ("what somebody did besides", "Falk thanked crews and sailed home.", [("Falk", "thanked", "indirect", ["crews"])]),
    (
        "a strict cue before a mark",
        "Falk threatened “a long strike.”",
        [("Falk", "threatened", "direct", ["a long strike"])],
    ),
    (
        "no comma, four words in marks",
        "Rates are “far too low now” said Falk.",
        [("Falk", "said", "mixed", ["Rates are “far too low now”"])],
    ),
    (
        "according to, behind one word",
        "Now according to Falk, it was late.",
        [("Falk", "according to", "indirect", ["it was late"])],
    ),
    ("according to, before no verb", "According to Falk, rain.", []),
    ("according to, before a quotation", "According to Falk, “rain.”", [("Falk", "According to", "direct", ["rain"])]),
    ("a quotation of one word behind a name", "Ito: “Hold.”", [("Ito", ":", "direct", ["Hold"])]),
    (
        "a participle with its auxiliary before a colon",
        "Falk was saying:|It was late.",
        [("Falk", "saying", "indirect", ["It was late"])],
    ),
    ("a bare participle before a colon", "Saying:|It was late.", []),
    (
        "a question, a name and a bracket",
        "“Is it late?” Falk (R-Ore.) said.",
        [("Falk", "said", "direct", ["Is it late"])],
    ),
    ("a question in marks and another sentence", "“Is it late?” He left.", []),
    (
        "a small letter behind dots",
        "It is late … and dark, Falk said.",
        [("Falk", "said", "indirect", ["It is late … and dark"])],
    ),
    (
        "a small letter behind a stop",
        "It is late. and dark, Falk said.",
        [("Falk", "said", "indirect", ["It is late. and dark"])],
    ),
    (
        "dots at both ends of a quotation",
        "“... it was late ...,” Falk said.",
        [("Falk", "said", "direct", ["it was late ..."])],
    ),
    (
        "a paragraph without a quotation ends an open one",
        "“We tried,” Falk said. “It was late.|Rain fell.|“It was dark.”",
        [("Falk", "said", "direct", ["We tried", "It was late"]), (None, None, "direct", ["It was dark"])],
    ),
    (
        "an empty paragraph does not",
        "Falk said: “We tried.||“We failed.”",
        [("Falk", "said", "direct", ["We tried", "We failed"])],
    ),
    (
        "a cue that may be a noun, between a name, a comma and a mark",
        "Norbank claims, “It is late.”",
        [("Norbank", "claims", "direct", ["It is late"])],
    ),
    ("a subject in angle brackets", "<Acme> said it was late.", [("Acme", "said", "indirect", ["it was late"])]),
    (
        "a stop that belongs to the subject",
        "Acme Inc. said it was late.",
        [("Acme Inc.", "said", "indirect", ["it was late"])],
    ),
    (
        "a sentence of 300 words",
        "The end " + "of the old pier " * 73 + "is near, Falk said.",
        [("Falk", "said", "indirect", ["The end " + "of the old pier " * 73 + "is near"])],
    ),
    ("a longer one", "The end " + "of the old pier " * 74 + "is near, Falk said.", []),
]


@pytest.mark.parametrize(("copy", "rows"), [(c, r) for _, c, r in QUOTATIONS], ids=[n for n, _, _ in QUOTATIONS])
def test_quotations(copy: str, rows: list[Row]) -> None:
    assert found(copy) == rows


SPEAKERS: list[tuple[str, str, str | None, str | None]] = [
    (
        "1,499 characters to it",
        "The Harbour Council said piers were shut.|" + rain(1456) + "|It said it was late.",
        "Harbour Council",
        None,
    ),
    (
        "1,500 characters to it",
        "The Harbour Council said piers were shut.|" + rain(1457) + "|It said it was late.",
        None,
        None,
    ),
    (
        "1,499 characters to a lone name",
        "Falk said piers were shut.|" + rain(1471) + "|He said it was late.",
        "Falk",
        None,
    ),
    (
        "1,500 characters to a lone name",
        "Falk said piers were shut.|" + rain(1472) + "|He said it was late.",
        None,
        None,
    ),
    (
        "1,499 characters to a name",
        "Rain fell.|Jon Falk opened the pier.|" + rain(1472) + "|He said it was late.",
        "Jon Falk",
        None,
    ),
    (
        "1,500 characters to a name",
        "Rain fell.|Jon Falk opened the pier.|" + rain(1473) + "|He said it was late.",
        None,
        None,
    ),
    (
        "the ninth sentence before",
        "Rain fell.|Jon Falk opened the pier. " + "It rained. " * 8 + "He said it was late.",
        "Jon Falk",
        None,
    ),
    (
        "the tenth sentence before",
        "Rain fell.|Jon Falk opened the pier. " + "It rained. " * 9 + "He said it was late.",
        None,
        None,
    ),
    (
        "the eighth speech before",
        "The Harbour Council said it was late.|" + ROE * 7 + "They said it was dark.",
        "Harbour Council",
        None,
    ),
    (
        "the ninth speech before",
        "The Harbour Council said it was late.|" + ROE * 8 + "They said it was dark.",
        None,
        None,
    ),
    (
        "the sixtieth speech before",
        "Ines Falk, the harbour minister, said it was late.|" + ROE * 59 + "The harbour minister said it was dark.",
        "Ines Falk",
        "the harbour minister",
    ),
    (
        "the fourth speech before, a lone name",
        "Falk said it was late.|" + "The port authority said it was dark.|" * 3 + "He said it was wet.",
        "Falk",
        None,
    ),
    (
        "the fifth speech before, a lone name",
        "Falk said it was late.|" + "The port authority said it was dark.|" * 4 + "He said it was wet.",
        None,
        None,
    ),
    (
        "a subject in the first 120 characters of a sentence",
        "Rain fell.|At the end of the long and wet summer in the old town, with all boats ashore by dusk, Jon Falk opened the pier.|He said it was dark.",
        "Jon Falk",
        None,
    ),
    (
        "a subject behind them",
        "Rain fell.|At the end of the long and wet summer in the old town, with all boats ashore by dusk and the last of the old ferries tied up, Jon Falk opened the pier.|He said it was dark.",
        None,
        None,
    ),
    ("a name behind a long preposition", "Rain fell.|Police acted against Jon Falk. He said it was dark.", None, None),
    ("a name behind a verb", "Rain fell.|Police saw Jon Falk. He said it was dark.", "Jon Falk", None),
    ("an owner and nobody else", "Jon Falk's plan failed.|He said it was dark.", "Jon Falk", None),
    (
        "an owner and somebody else",
        "Jon Falk's plan hurt Ana Ruiz and Otto Brekke.|He said it was dark.",
        "Otto Brekke",
        None,
    ),
    ("a body that nobody quoted", "Rain fell. Norbank grew.|It said it was dark.", "Norbank", None),
    ("a body that a sentence begins with", "The bank grew in the north.|It said it was dark.", "bank", None),
    ("no body that it begins with", "The rain grew in the north.|It said it was dark.", None, None),
    ("a person that it begins with", "Ana Ruiz grew up in the north.|It said it was dark.", None, None),
    (
        "a group and a body",
        "Officials said it was late.|Norbank said it was cold.|They said it was dark.|It said it was wet.",
        "Norbank",
        None,
    ),
    (
        "a first name tells the gender of a surname",
        "Jon Falk said ships were late.|Ana Ruiz left the port. Ruiz said crews were safe.|He said it was dark.",
        "Jon Falk",
        None,
    ),
    (
        "somebody's lawyer is not another lawyer",
        "Jon Falk, a lawyer, said ships were late.|Ruiz's lawyer said crews were safe.",
        "Ruiz's lawyer",
        None,
    ),
    (
        "one of two ministers",
        "Harbour Minister Ines Falk said it was late.|Trade Minister Jon Roe said it was wet.|The harbour minister said it was dark.",
        "Ines Falk",
        "Harbour Minister",
    ),
    (
        "a title that begins the story",
        "Minister Ines Falk opened the pier.|The minister said it was dark.",
        "Ines Falk",
        "Minister",
    ),
    (
        "two who are introduced together",
        "Senators Ana Ruiz and Jon Falk opened the pier.|The senators said it was dark.",
        "Ana Ruiz and Jon Falk",
        None,
    ),
    (
        "an owner of thirty letters",
        "Ana Ferraro-Montgomery-Castellanos left.|Ferraro-Montgomery-Castellanos’s lawyer called.|Her lawyer said it was dark.",
        "Ferraro-Montgomery-Castellanos’s lawyer",
        None,
    ),
    ("a country is no company", "Norway said it was late.|The company said it was dark.", "company", None),
    ("a person is no company", "Jon Falk said it was late.|The company said it was dark.", "company", None),
    ("a lone name may be a company's", "Norbank said it was late.|The company said it was dark.", "Norbank", None),
    (
        "the beginning of a body's name",
        "The Norport Trust said it was late.|Norport said it was dark.",
        "Norport Trust",
        None,
    ),
    (
        "another word of a company's name",
        "Norport Harbour Trust Holdings said it was late.|Harbour said it was dark.",
        "Norport Harbour Trust Holdings",
        None,
    ),
    ("another word of a body's name", "The Norport Trust said it was late.|Trust said it was dark.", "Trust", None),
    ("two surnames", "Ruiz and Falk said it was late.|Ana Ruiz left. Jon Falk left.", "Ana Ruiz and Jon Falk", None),
    (
        "an appositive of 150 characters",
        "Ana Ruiz, the head of the office for the repair of the piers and of the quays and of the sheds along the old river in the south and of the boats on it and the sails, said it was dark.",
        "Ana Ruiz",
        "the head of the office for the repair of the piers and of the quays and of the sheds along the old river in the south and of the boats on it and the sails",
    ),
    (
        "a title 20,000 characters on",
        "Ana Ruiz said it was dark.|" + rain(19_850) + "|Harbour Minister Ana Ruiz left.",
        "Ana Ruiz",
        "Harbour Minister",
    ),
    (
        "a title farther on",
        "Ana Ruiz said it was dark.|" + rain(20_150) + "|Harbour Minister Ana Ruiz left.",
        "Ana Ruiz",
        None,
    ),
    (
        "two adjectives before an office",
        "It was then that her old loyal partner Stefan Grau opened it. Grau said it was dark.",
        "Stefan Grau",
        "old loyal partner",
    ),
    (
        "a title at the fourth mention",
        "Ana Ruiz left the port. Ana Ruiz ate. Ana Ruiz sat in the sun. Ana Ruiz, the mayor, ran.|Ruiz said it was dark.",
        "Ana Ruiz",
        "the mayor",
    ),
    (
        "a title at the fifth mention",
        "Ana Ruiz left the port. Ana Ruiz ate at the inn. Ana Ruiz sat in the sun. Ana Ruiz left. Ana Ruiz, the mayor, ran.|Ruiz said it was dark.",
        "Ana Ruiz",
        None,
    ),
    ("a body that ends without a stop", "Ana Ruiz, the mayor, said ships were late", "Ana Ruiz", "the mayor"),
    ("a calling that no table has", "Their bassist Jon Falk said it was dark.", "Jon Falk", "bassist"),
    (
        "whose president it is",
        "The envoy told China U.S. President Jon Falk would come. Falk said it was dark.",
        "Jon Falk",
        "U.S. President",
    ),
    ("an origin alone", "Welshman Jon Falk said it was dark.", "Jon Falk", "Welshman"),
    ("an adjective of origin alone", "English Jon Falk said it was dark.", "Jon Falk", None),
    ("Mr. alone", "Mr. Jon Falk said it was dark.", "Jon Falk", None),
    ("the second of two", "Rep. Ana Ruiz and Mayor Jon Falk left. Falk said it was dark.", "Jon Falk", "Mayor"),
    ("a time behind a name", "Ana Ruiz, a week later, left. Ruiz said it was dark.", "Ana Ruiz", None),
    (
        "a calling behind a name",
        "Ana Ruiz, a keen sailor from the coast, left. Ruiz said it was dark.",
        "Ana Ruiz",
        "a keen sailor from the coast",
    ),
    (
        "a noun in -er that begins an appositive",
        "Ana Ruiz, adviser to the town, left. Ruiz said it was dark.",
        "Ana Ruiz",
        "adviser to the town",
    ),
    (
        "a long name before its abbreviation",
        "The Transcontinental Waterways Infrastructure Reconstruction Administration for Northeastern Neighbourhoods and Municipalities (TWIRANM) met.|TWIRANM said it was dark.",
        "Transcontinental Waterways Infrastructure Reconstruction Administration for Northeastern Neighbourhoods and Municipalities",
        None,
    ),
    ("an abbreviation of two letters", "The Norland Bureau (NB) met.|NB said it was dark.", "Norland Bureau", None),
    (
        "two initials that no bracket explains",
        "The Norland Authority met.|NA said it was dark.",
        "Norland Authority",
        None,
    ),
    (
        "three of four initials",
        "The Norland Port Authority Trust met.|NPA said it was dark.",
        "Norland Port Authority",
        None,
    ),
    ("two of three initials", "The Norland Authority Trust met.|NA said it was dark.", "NA", None),
    (
        "the first of two that a bracket explains",
        "The Port Safety Council (PSC) met.|A Port Sailing Club (PSC) left.|PSC said it was dark.",
        "Port Safety Council",
        None,
    ),
    (
        "a small word inside",
        "The Port of Safety Council (PSC) met.|PSC said it was dark.",
        "Port of Safety Council",
        None,
    ),
    ("a bracket behind no name", "It was (PSC) at noon.|PSC said it was dark.", "PSC", None),
    ("a surname in capitals", "Jon Falk left.|FALK said it was dark.", "Jon Falk", None),
    ("the same first and last name", "Jon Falk left.|Jon P. Falk ate.|Falk said it was dark.", "Jon P. Falk", None),
    ("without the middle name", "Jon Peter Falk left.|Jon Falk said it was dark.", "Jon Peter Falk", None),
    ("a name inside", "Jon Otto Falk Peters left the port.|Falk said it was dark.", "Jon Otto Falk Peters", None),
    ("a man of two of that name", "Ana Falk left the port.|Mr. Falk said it was dark.|Jon Falk sat.", "Jon Falk", None),
    ("Sr. belongs to no surname", "Jon Falk Sr. left the port.|Jon Falk said it was dark.", "Jon Falk Sr.", None),
    ("one word of a company's name", "Norbank Holdings grew.|Norbank said it was dark.", "Norbank Holdings", None),
    ("another company", "Norbank Holdings grew.|Norbank Trust said it was dark.", "Norbank Trust", None),
    (
        "an owner in a company's name",
        "Featherstonehaughton's Rating Service Inc grew.|The company said it was dark.",
        "Featherstonehaughton's Rating Service Inc",
        None,
    ),
    (
        "a country before a company's name",
        "Germany's Rating Service Inc grew in the north.|The company said it was dark.",
        "Rating Service Inc",
        None,
    ),
    (
        "a surname that forty others have, the last",
        " ".join(f"It was {first} Falk at the port." for first in others(39))
        + "|It was Jon Falk at the inn. It was Jon Falk.|Falk said it was dark.",
        "Jon Falk",
        None,
    ),
    (
        "a bank behind eleven others",
        "The Bank was shut. " * 11 + "The Bank of Norland grew.|The bank said it was dark.",
        "Bank of Norland",
        None,
    ),
    (
        "a bank behind twelve others",
        "The Bank was shut. " * 12 + "The Bank of Norland grew.|The bank said it was dark.",
        "bank",
        None,
    ),
    (
        "a name of 51 characters",
        "The Transcontinental Infrastructure Reconstruction Bank grew.|The bank said it was dark.",
        "Transcontinental Infrastructure Reconstruction Bank",
        None,
    ),
    (
        "a name of six words",
        "The Inner Outer Upper Lower Harbour Bank grew.|The bank said it was dark.",
        "Inner Outer Upper Lower Harbour Bank",
        None,
    ),
    ("whose court it is", "The court of President Ana Ruiz met.|The court said it was dark.", "court", None),
    (
        "where the court is",
        "The district court of Portvale met.|The court said it was dark.",
        "district court of Portvale",
        None,
    ),
    (
        "a generic noun with two adjectives",
        "The Falk Trust said rain fell.|The old red company said it was dark.",
        "Falk Trust",
        None,
    ),
    (
        "a bank by its place",
        "The Bank of Norland grew. The Bank of Portvale fell.|The Portvale bank said it was dark.",
        "Bank of Portvale",
        None,
    ),
    (
        "a bank of another place",
        "The Norland Bank said it was late.|The Portvale bank said it was dark.",
        "Portvale bank",
        None,
    ),
    (
        "a government of a place",
        "The Norland government met.|The government said it was dark.",
        "Norland government",
        None,
    ),
    ("a government of no place", "The big government met.|The government said it was dark.", "government", None),
    (
        "a small word before an authority",
        "The port authority met.|The authority said it was dark.",
        "port authority",
        None,
    ),
    (
        "a description that fits none of two",
        "Ana Ruiz, a port lawyer, said it was late.|Jon Falk, a bank lawyer, said it was dark.|The court lawyer said it was wet.",
        "court lawyer",
        None,
    ),
    (
        "a description that fits the first of two",
        "Ana Ruiz, a port lawyer, said it was late.|Jon Falk, a bank lawyer, said it was dark.|The port lawyer said it was wet.",
        "Ana Ruiz",
        "a port lawyer",
    ),
    (
        "one official is not several",
        "An official said it was late.|The officials said it was wet.",
        "officials",
        None,
    ),
    (
        "a name of two words that may be a company's",
        "Xorb Yalt said it was late.|The company said it was dark.",
        "Xorb Yalt",
        None,
    ),
    (
        "a name with a title is no company",
        "Minister Xorb Yalt said it was late.|The company said it was dark.",
        "company",
        None,
    ),
    (
        "whom he stood for, she does not",
        "Xorb Yalt, a friend, said it was late.|He said it was dark.|She said it was wet.",
        None,
        None,
    ),
    ("a surname of nobody else", "Xorb Yalt left the port.|Yalt said it was dark.", "Xorb Yalt", None),
    (
        "a surname behind a lead-in",
        "Jon Falk left the port. Otto Brekke ate. Then Falk opened the pier.|He said it was dark.",
        "Jon Falk",
        None,
    ),
    (
        "a title at the end of the paragraph before",
        "It was about the harbour minister|Ana Ruiz said it was dark.",
        "Ana Ruiz",
        None,
    ),
    (
        "a description without an article, named later",
        "Norland-based company said it was dark.|Norpetrol Holdings left the port.",
        "Norpetrol Holdings",
        None,
    ),
    ("the man who", "It was the old man who said it was dark.", "old man", None),
    (
        "a weekly that the next paragraph names",
        "A Norland weekly said it was dark.|The Norland Mail, or NM, said it was cold.",
        "Norland Mail",
        None,
    ),
    (
        "a weekly that nothing there may be",
        "A Norland weekly said it was dark.|Norland Xorbs left the port.",
        "Norland weekly",
        None,
    ),
    (
        "a shortened name that may be the weekly's",
        "A Norland weekly said it was dark.|Norland Xorbs (NX) left the port.",
        "Norland Xorbs",
        None,
    ),
    (
        "the bank by its name behind a comma",
        "“It was dark,” said the bank, Norbank Trust, on Monday.",
        "Norbank Trust",
        None,
    ),
]
"""Stories, with the speaker of the last quotation and his role."""


@pytest.mark.parametrize(("copy", "speaker", "role"), [row[1:] for row in SPEAKERS], ids=[row[0] for row in SPEAKERS])
def test_last_speaker(copy: str, speaker: str | None, role: str | None) -> None:
    story = Story(body=[Block(PARAGRAPH, text) for text in copy.split("|")])
    annotate(story)
    assert (story.quotes[-1].speaker, story.quotes[-1].role) == (speaker, role)


MENTIONS = [
    ("Ruiz, Falk and Brandt", "group", "Ruiz, Falk and Brandt", "", "", ""),
    ("Ruiz and Falk", "pair", "Ruiz and Falk", "", "", ""),
    ("chief of Norport Ana Ruiz", "person", "Ana Ruiz", "", "f", "chief of Norport"),
    ("chief of Xorb Ana", "person", "chief of Xorb Ana", "chief", "", ""),
    ("director of Health Falk", "person", "Falk", "", "", "director of Health"),
    ("company of Health Falk", "body", "company of Health Falk", "company", "", ""),
    ("friend of aide Jon Falk", "person", "friend of aide Jon Falk", "friend", "", ""),
    ("secretary of state (SOS) Jon Falk", "person", "Jon Falk", "", "m", "secretary of state (SOS)"),
    ("The Statement", "paper", "The Statement", "statement", "", ""),
    ("the Norland Health Report", "body", "Norland Health Report", "report", "", ""),
    ("the Norland Report", "body", "Norland Report", "report", "", ""),
    ("a Norpress news agency", "body", "a Norpress news agency", "agency", "", ""),
    ("the Norpress news agency", "body", "Norpress", "agency", "", ""),
    ("an Anvil news agency", "body", "an Anvil news agency", "agency", "", ""),
    ("the gas", "other", "the gas", "gas", "", ""),
    ("stray cats", "other", "stray cats", "cat", "", ""),
    ("Falk opened", "name", "Falk", "falk", "", ""),
    ("Falk opened up", "other", "Falk opened up", "up", "", ""),
    ("The Minister Ana Ruiz", "person", "Ana Ruiz", "", "f", "The Minister"),
    ("The Bank", "body", "The Bank", "bank", "", ""),
    ("the PA", "body", "PA", "pa", "", ""),
    ("Former President Ana Ruiz", "person", "Ana Ruiz", "", "f", "Former President"),
    ("Acting Mayor Falk", "person", "Falk", "", "", "Acting Mayor"),
    ("its parent company, Norbank Holdings", "body", "Norbank Holdings", "holdings", "", "its parent company"),
    ("its pier, Norbank Trust", "other", "its pier, Norbank Trust", "pier", "", ""),
    ("their spokeswoman, Falk", "name", "Falk", "falk", "f", "their spokeswoman"),
    ("Two spokesmen", "group", "Two spokesmen", "spokesman", "", ""),
    ("port secretaries", "group", "port secretaries", "secretary", "", ""),
    ("the port (PA)", "other", "the port", "port", "", ""),
    ("television Norbank", "body", "Norbank", "television", "", ""),
    ("Minister Falk of Norland", "person", "Falk", "", "", "Minister"),
    ("Jon Falk of Norland", "person", "Jon Falk", "", "m", ""),
    ("Norland minister", "person", "Norland minister", "minister", "", ""),
    ("the police", "group", "the police", "police", "", ""),
    ("Health and Safety Board", "body", "Health and Safety Board", "board", "", ""),
]
"""Mentions: kind, name, head, gender and titles."""


@pytest.mark.parametrize(("text", "kind", "name", "head", "gender", "role"), MENTIONS)
def test_mention(text: str, kind: str, name: str, head: str, gender: str, role: str) -> None:
    mention = read(text)
    assert (mention.kind, mention.name, mention.head) == (kind, name, head)
    assert (mention.gender, mention.role) == (gender, role)


SIGNS = {
    "hoisted hoisting calmly boats": "eivl",
    "J Roe": "IN",
    "Jo Roe": "NN",
    "the I.K. and G.K. ran": "DIacIae",
    "x.’ he": "a.'R",
    "Acme Inc. Boats": "NAaN",
    "Acme Inc. He": "NA.R",
    "Sept. 30": "da0",
    "Sept. It": "d.R",
}


@pytest.mark.parametrize(("text", "signs"), SIGNS.items(), ids=SIGNS)
def test_signs(text: str, signs: str) -> None:
    assert Words(text).signs == signs


MARKS = {
    "'a 'b 'c d' e": "[qqqqqq]a",
    "'a 'b 'c 'd e' f": "[qqqqqqqq]a",
    "“a “b” c": "[qqq]a",
    "'a “b” c' d": "[qqqqq]a",
    "’a b’ c": "'Da'a",
    "'a b": "'Da",
    "he said 'a b' and 'c d'": "RV[qq]c[qq]",
}


@pytest.mark.parametrize(("text", "view"), MARKS.items(), ids=MARKS)
def test_marks(text: str, view: str) -> None:
    words = Words(text)
    assert veiled(words, pairs(words)) == view


HEADLINES = [
    ("Ida Falk Says Piers Open", "Ida Falk"),
    ("Norland Falk Says Piers Open", "Falk"),
    ("Ida Roe And Falks Left", "Falk"),
]


@pytest.mark.parametrize(("headline", "speaker"), HEADLINES)
def test_a_first_name_in_the_headline(headline: str, speaker: str) -> None:
    story = Story(headline=headline, body=[Block(PARAGRAPH, "Falk said the piers were open.")])
    annotate(story)
    assert story.quotes[-1].speaker == speaker


LANGUAGES = [
    ("29 words tell no language", "loma " * 24, True),
    ("30 do", "loma " * 25, False),
    ("12 in 100 are English words", "loma " * 83 + "of " * 12, True),
    ("11 in 100 are", "loma " * 84 + "of " * 11, False),
    ("none of the first thousand is", "loma " * 1000 + "of " * 300, False),
    ("some of the last of the first thousand are", "loma " * 700 + "of " * 300, True),
]
"""What stands before five words in English."""


@pytest.mark.parametrize(("before", "is_english"), [row[1:] for row in LANGUAGES], ids=[row[0] for row in LANGUAGES])
def test_language(before: str, *, is_english: bool) -> None:
    story = Story(body=[Block(PARAGRAPH, before), Block(PARAGRAPH, "Roe said ships burned.")])
    annotate(story)
    assert bool(story.quotes) == is_english


@pytest.mark.parametrize(("lemma", "third"), [("convey", "conveys"), ("deny", "denies")])
def test_a_vowel_before_y(lemma: str, third: str) -> None:
    assert (third, "Z") in forms(lemma)
