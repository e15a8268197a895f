"""Where a story begins: its headline, its deck and its first paragraph are told by what stands around them."""

import pytest

from gazette_cli.readers.text import page_rows, read

LEDE = "Rain fell on Portvale all day on Monday, and the harbour office closed its doors early, its master said."
MORE = "Nine boats were lost, and the ferry to the islands was called off until the weekend, the office added."
OTHER = "The mayor of the town, who had asked for a new wall, said the old one would not stand another night of it."
LAST = "Two ships waited outside the harbour, and their crews were brought ashore by the lifeboat before the evening."
BODY = f"{LEDE}\n\n{MORE}\n"


def heads(text: str) -> tuple[str | None, str | None, str | None]:
    """Headline, deck and lede of a text's only story."""
    [story] = read(text)
    return story.headline, story.subhead, story.lede


CASES = (
    ("two short sentences are a body", "Choir wins prize in Portvale\n\nThe choir won a prize in Portvale.\n\nIts singers brought home two cups.\n\n"
        + BODY, "Choir wins prize in Portvale", None, "The choir won a prize in Portvale."),
    ("a sentence above a wider gap is a deck", f"Herring season opens\n\nSkippers are glad of the cold nets.\n\n\n{BODY}",
        "Herring season opens", "Skippers are glad of the cold nets.", LEDE),
    ("a sentence above a byline is a deck", f"Herring season opens today\n\nSkippers are glad of the cold.\n\nBy Jane Roe\n\n{BODY}",
        "Herring season opens today", "Skippers are glad of the cold.", LEDE),
    ("a short first paragraph below a byline", f"Herring season opens today\n\nBy Jane Roe\n\nThe herring season began.\n\n{BODY}",
        "Herring season opens today", None, "The herring season began."),
    ("a lede without a stop, below a byline", "Herring season opens today\n\nBy Jane Roe\n\nThe herring season opened on Monday at the three "
        f"harbours of the coast after a long night\n\n{BODY}", "Herring season opens today", None,
        "The herring season opened on Monday at the three harbours of the coast after a long night"),
    ("a lede without a stop that ends in its source", "Herring season opens today\n\nThe season opened early, according to the port\n\n" + BODY,
        "Herring season opens today", None, "The season opened early, according to the port"),
    ("a headline with a stop stays one", f"Some boats of the quay are for sale.\n\n{BODY}", "Some boats of the quay are for sale.", None, LEDE),
    ("a headline on two lines, in title case", f"Harbour Office of Portvale Closes Early as\nRain Falls for the Third Day\n\n{BODY}",
        "Harbour Office of Portvale Closes Early as Rain Falls for the Third Day", None, LEDE),
    ("a headline on two lines, in capitals", f"HARBOUR OFFICE OF PORTVALE CLOSES DOORS\nEARLY ON DAY OF RAIN\n\n{BODY}",
        "HARBOUR OFFICE OF PORTVALE CLOSES DOORS EARLY ON DAY OF RAIN", None, LEDE),
    ("a headline on two lines above a paragraph alone", f"Harbour Office of Portvale Closes Early as\nRain Falls for the Third Day\n\n{LEDE}\n",
        "Harbour Office of Portvale Closes Early as Rain Falls for the Third Day", None, LEDE),
    ("a deck right below the headline", f"Harbour office of Portvale closes early\nSkippers fear for their nets\n\n{BODY}",
        "Harbour office of Portvale closes early", "Skippers fear for their nets", LEDE),
    ("a headline on the dateline's row", f"Oslo, March 3 (NNA) -- Pilot's View on Fees\n\n{BODY}", "Pilot's View on Fees", None, LEDE),
    ("a headline below the dateline", f"Quayford (NNA) -\n\nPilots speak of harbour fees\n\n{BODY}", "Pilots speak of harbour fees", None, LEDE),
    ("a dateline that stands twice", f"Pilots speak of harbour fees\n\nQuayford (NNA) -\n\nQuayford (NNA) - {BODY}", "Pilots speak of harbour fees", None, LEDE),
    ("a dateline that the headline's line does not take in",
        "HARBOUR OFFICE CLOSES ITS DOORS EARLY ON A DAY OF RAIN\nQUAYFORD, March 3, 2031, Rain fell on the town all day on\n"
        "Monday, and the office closed.\nNine boats were lost, and the ferry to the islands was called\noff.\n",
        "HARBOUR OFFICE CLOSES ITS DOORS EARLY ON A DAY OF RAIN", None, "Rain fell on the town all day on Monday, and the office closed."),
    ("no headline below a byline", f"By Jane Roe\n\n{BODY}", None, None, LEDE),
    ("a site's name above", f"The Portvale Lantern\n\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("a site's name above copy without a headline", f"The Portvale Lantern\n\n{BODY}", None, None, LEDE),
    ("a site's name above a headline with a stop", f"The Portvale Lantern\n\nSome boats of the quay are for sale.\n\n{BODY}",
        "Some boats of the quay are for sale.", None, LEDE),
    ("a name that may be a paper's", f"Town Press\n\n{BODY}", "Town Press", None, LEDE),
    ("paragraphs without a stop", f"Herring season opens today\n\n{LEDE[:-1]}\n\n{MORE[:-1]}\n", "Herring season opens today", None, LEDE[:-1]),
    ("one without a stop, and a short one", f"Herring season opens today\n\n{LEDE[:-1]}\n\nNine boats were lost in all, it said\n",
        "Herring season opens today", None, LEDE[:-1]),
    ("paragraphs without a stop, and no headline", f"{LEDE[:-1]}\n\n{MORE[:-1]}\n", None, None, LEDE[:-1]),
    ("a dateline before a paragraph without a stop", f"Herring season opens today\n\nOslo: {LEDE[:-1]}\n\n{MORE[:-1]}\n",
        "Herring season opens today", None, LEDE[:-1]),
    ("a deck above paragraphs without a stop", "Herring season opens today\n\nThe harbour office closed its doors early after rain on "
        f"Portvale, and nobody knew what would become of the season\n\n{LEDE[:-1]}\n\n{MORE[:-1]}\n", "Herring season opens today",
        "The harbour office closed its doors early after rain on Portvale, and nobody knew what would become of the season", LEDE[:-1]),
    ("a long deck above paragraphs with stops", f"Herring season opens today\n\n{OTHER[:-1]}\n\n{BODY}", "Herring season opens today", OTHER[:-1],
        LEDE),
    ("a deck that is broken over lines, and the lede has its words", "Herring season opens today\n\nThe harbour office closed its doors early after "
        f"rain on\nPortvale, and nobody knew its price\n\n{BODY}", "Herring season opens today",
        "The harbour office closed its doors early after rain on Portvale, and nobody knew its price", LEDE),
    ("an article below a full line begins a lede", "Harbour office of Portvale closes two quays after night of rain\nThe office said on Monday that the river had risen by a metre in\none night, and that it would not wait for the wind to drop.\n",
        "Harbour office of Portvale closes two quays after night of rain", None,
        "The office said on Monday that the river had risen by a metre in one night, and that it would not wait for the wind to drop."),
    ("a lede that has the words of the full line above it", "Harbour Office of Portvale Closes Two Quays After Night of Rain\nPortvale closed two quays of its harbour on Monday after the river\nhad risen by a metre in one night.\n",
        "Harbour Office of Portvale Closes Two Quays After Night of Rain", None,
        "Portvale closed two quays of its harbour on Monday after the river had risen by a metre in one night."),
    ("a headline of two lines, the lede below has its words", "Harbour office says that it will close the two quays of the north\nafter a night of heavy rain for as long as the tides are high now\nQuays of the north are to be closed, the harbour office of the old\ntown said on Monday.\n",
        "Harbour office says that it will close the two quays of the north after a night of heavy rain for as long as the tides are high now", None,
        "Quays of the north are to be closed, the harbour office of the old town said on Monday."),
    ("a headline in capitals above text that is not", "HARBOUR OFFICE CLOSES TWO QUAYS OF THE NORTH AFTER NIGHT OF RAIN\nShips lay outside on Monday after the river had risen by a metre in\none night.\n",
        "HARBOUR OFFICE CLOSES TWO QUAYS OF THE NORTH AFTER NIGHT OF RAIN", None,
        "Ships lay outside on Monday after the river had risen by a metre in one night."),
    ("a headline with a stop, whose words come again", "Harbour office of Portvale shuts two quays after night of storms.\nJane Roe, who runs the harbour office, told the town on Monday that\ntwo quays were shut.\n",
        "Harbour office of Portvale shuts two quays after night of storms.", None,
        "Jane Roe, who runs the harbour office, told the town on Monday that two quays were shut."),
    ("a welcome above", f"Welcome to the Quay Review\n\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("an identifier above", f"Story Code : 552013\n\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("a desk's code above", f"ZCZC\nNRA214 4 G 12\n\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("languages above", f"English | Français | Español\n\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("a menu, a link a row", f"Home\nNews\nSport\nContact us\n\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("a banner above a menu", f"The Boat Fair comes to Portvale!\n• Arabic\n• French\n• German\n\nHerring season opens today\n\n{BODY}",
        "Herring season opens today", None, LEDE),
    ("a semicolon announces the deck", f"Herring season opens today;\n\nSkippers are glad of the cold nets, and say so.\n\n{BODY}",
        "Herring season opens today", "Skippers are glad of the cold nets, and say so.", LEDE),
    ("a semicolon after each deck", f"Herring season opens today;\nSkippers are glad.;\nNets are cold.\n\n{BODY}",
        "Herring season opens today", "Skippers are glad.; Nets are cold.", LEDE),
    ("a semicolon inside a headline", f"Herring season opens; skippers glad\n\n{BODY}", "Herring season opens; skippers glad", None, LEDE),
    ("a flash above is no dateline", f"FLASH - Premier Jan Roe resigns\n\nPORTVALE, March 3 (NNA) -- {BODY}",
        "FLASH - Premier Jan Roe resigns", None, LEDE),
    *((f"the only row that can be a headline: {title}", f"{title}\n\nBy Jane Roe\n\n{BODY}", title, None, LEDE) for title in (
        "Art imitates life", "World Health Day", "Norland Unveils New Logo", "2 die in US jet", "we all fall down",
        "McCarthy, McBride and McLeod meet")),
    ("links, and no headline", f"News Sport Weather Culture Video\n\nBy Jane Roe\n\n{BODY}", None, None, LEDE),
    ("a person who leaves a paper", f"Jane Roe Leaves the Post\n\nThe town talks of it, and the port does not\n\nBy John Doe\n\n{BODY}",
        "Jane Roe Leaves the Post", "The town talks of it, and the port does not", LEDE),
    ("a headline on the dateline's row, above a byline", f"PORTVALE - Harbour is shut\n\nBy Jane Roe\n\n{BODY}", "Harbour is shut", None, LEDE),
    ("names over three rows", f"Herring season opens\n\nBy Ines Aldo,\nTomas Weir and\nLena Falk\n\n{BODY}", "Herring season opens", None, LEDE),
    ("an entity is no headline with a deck", f"&nbsp;\nHerring season opens today\n\n{BODY}", "Herring season opens today", None, LEDE),
    ("nothing but an identifier", f"News ID: 88231\n\n{BODY}", None, None, LEDE),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "headline", "deck", "lede"), [row[1:] for row in CASES], ids=[row[0] for row in CASES]
)
def test_where_a_story_begins(text: str, headline: str | None, deck: str | None, lede: str) -> None:
    assert heads(text) == (headline, deck, lede)


def test_copy_in_capitals_is_wrapped_too() -> None:
    [story] = read("PORTVALE QUAY CLOSES\n\nTHE HARBOUR OFFICE OF PORTVALE CLOSED THE OLD QUAY ON\nSUNDAY, ITS MASTER SAID.\n\n"
        "THE FERRY TO THE ISLANDS WAS CALLED OFF FOR A WEEK, AND\nNINE BOATS WERE LOST.\n")  # fmt: skip
    assert story.lede == "THE HARBOUR OFFICE OF PORTVALE CLOSED THE OLD QUAY ON SUNDAY, ITS MASTER SAID."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The office closed the old quay of Portvale on", "Monday, its master said."),
        ("The office closed the old quay of Portvale at", "noon, its master said."),
        ("The court heard both sides and sent for Dr.", "Roe at noon."),
    ],
)
def test_a_sentence_goes_on_in_the_line_below(first: str, second: str) -> None:
    [story] = read(f"Quay of Portvale closes\n\nPORTVALE (AP) - {first}\n{second}\n")
    assert [block.text for block in story.body] == [f"{first} {second}"]


PAGE = (
    "Story Code : 552013", "Item No: 40117", "nep 072 kal 11 oru", "nor071 3 i 188 ccccb nep 072", "nep kal oru mfe ni xbde",
    "DEV-MUC3-0258 (SOME TEXT PROC)", "B0277319", "Norland Post Logo", "Norland Logo", "Norland Post Weekly Logo", "nep 072", "English | Français | Español", "• Arabic / • French",
    "News Sport Weather Culture Video", "PortsShipping ServicesLawPress DeskTools", "Publisher:", "&nbsp;",
)  # fmt: skip
HEADLINES = (
    "Man bites dog in Portvale", "WD-40 CO <WDFC> 2ND QTR FEB 28 NET", "Grumman <GQ> wins 28 mln dlr contract", "10 boats lost at sea",
    "Who pays for the quay?", "Logo", "Norland Post of Portvale Logo", "Portvale: quay closes", "News of the rain spreads in Portvale", "Deng has 30 points, Heat beat Hawks 115-111",
)  # fmt: skip


@pytest.mark.parametrize("text", PAGE)
def test_rows_of_the_page(text: str) -> None:
    assert page_rows.of_the_page(text)


@pytest.mark.parametrize("text", HEADLINES)
def test_headlines_are_none_of_the_page(text: str) -> None:
    assert not page_rows.of_the_page(text)
    assert not page_rows.is_site(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Quay Ledger",
        "Quay Ledger",
        "The Old and New Quay Ledger",
        "The Quay Herald - News for the coast",
        "norlandtoday.example",
        "Welcome to Portvale Today",
    ],
)
def test_names_of_sites(text: str) -> None:
    assert page_rows.is_site(text)


CROSSHEADS = ("Old habits.", "Who pays for it?", "What are Laid Ropes?", "War and peace.")
PARAGRAPHS = ("The count goes on.", "He wept.", "Amen!", "It rains.", "“Never.”", "The final score Monday:")


@pytest.mark.parametrize(
    ("text", "kind"), [*((text, "crosshead") for text in CROSSHEADS), *((text, "paragraph") for text in PARAGRAPHS)]
)
def test_a_short_row_with_a_stop(text: str, kind: str) -> None:
    [story] = read(f"Rain in old Portvale\n\n{LEDE}\n\n{MORE}\n\n{text}\n\n{OTHER}\n\n{LAST}\n")
    assert [block.kind for block in story.body if block.text == text] == [kind]


LISTED = "Toyota, Honda dealers spoke of falling sales in the north on Monday as fuel rose in price for a third week in a row."


@pytest.mark.parametrize(
    "told",
    [
        "The fall hit Honda most, it said, and nobody knew when it would end.",
        "It said that Toyota would wait for the spring before it did anything.",
    ],
)
def test_names_before_a_comma_that_come_again_are_no_towns(told: str) -> None:
    assert heads(f"Car sales fall in the north\n\n{LISTED}\n\n{told}\n") == (
        "Car sales fall in the north",
        None,
        LISTED,
    )


@pytest.mark.parametrize("told", ["The quay of Toyota was shut.", "In Toyota, nobody knew when it would end."])
def test_towns_before_a_comma_come_again_behind_a_preposition(told: str) -> None:
    lede = LISTED.removeprefix("Toyota, ")
    assert heads(f"Car sales fall in the north\n\n{LISTED}\n\n{told}\n") == ("Car sales fall in the north", None, lede)


def test_a_name_like_a_sites_right_above_a_byline_is_the_headline() -> None:
    assert heads(f"The Lost Mirror\n\nBy Jane Roe\n\n{BODY}") == ("The Lost Mirror", None, LEDE)


def test_a_deck_above_a_byline_is_no_paragraph_though_it_is_long() -> None:
    deck = "The port authority had known of cracks in two of the nine spans since the autumn of last year, papers show"
    copy = f"Bridge closes for eleven weeks\n\n{deck}\n\nBy Jane Roe\n\n“{LEDE[:-1]}.”\n\n“{MORE[:-1]}.”\n"
    assert heads(copy)[:2] == ("Bridge closes for eleven weeks", deck)
