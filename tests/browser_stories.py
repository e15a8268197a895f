"""Stories whose pages a browser is shown: long ones, hostile ones, one from right to left."""

import dataclasses
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from records import FULL

import gazette_cli
from gazette_cli.story import CROSSHEAD, ITEM, PARAGRAPH, TABLE, Block, Byline, Dateline, Furniture, Part, Quote, Story

PEOPLE = (
    "Helga Brandt|transport minister of Norland", "Piet Halloran|chief executive of Lantern Sound Lines",
    "Oona Leary|mayor of Skerrow", "Samir Okello|leader of the seamen’s union", "Ines Aldo|", "Jon Berg|harbour pilot",
    "Marta Kroll|harbour master", "Sela Onwudi|director of the ferry", "a senior official at the ministry|",
    "Anatole Featherstonehaugh-Villanueva|professor emeritus of marine engineering at the University of Westholm",
    "Bo Li|cook", "Tomas Wren|", "Una Marsh|nurse", "Dov Salter|shopkeeper", "Ruth Quay|teacher at the island school",
    None,
)  # fmt: skip
"""Who speaks in the long story; the last of them can't be told."""

DIRECT, MIXED, INDIRECT, TWICE = "direct", "mixed", "indirect", "twice"
"""The forms of its paragraphs: the last is a direct quotation in two parts."""


class Body:
    """A body that grows by paragraphs with what is said in them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.quotes: list[Quote] = []

    def tell(self, text: str, kind: str = PARAGRAPH) -> None:
        """A block in which nobody speaks."""
        self.blocks.append(Block(kind, text))

    def say(self, kind: str, person: str | None, *parts: tuple[str, str]) -> None:
        """A paragraph: parts that are `said`, a `mention`, a `cue`, or `told`."""
        name, _, role = (person or "").partition("|")
        text, spans, at = "", [], len(self.blocks)
        places: dict[str, tuple[int, int, int]] = {}
        for is_, words in parts:
            span = (at, len(text), len(text) + len(words))
            text += words
            if is_ == "said":
                spans.append(span)
            else:
                places.setdefault(is_, span)
        said = " ".join(text[start:end] for _, start, end in spans)
        cue = next((words for is_, words in parts if is_ == "cue"), None)
        self.tell(text)
        self.quotes.append(
            Quote(said, kind, name or None, role or None, cue, spans, places.get("mention"), places.get("cue"))
        )


def long_story(paragraphs: int = 30) -> Story:
    """A story in which sixteen voices are heard."""
    body = Body()
    forms = cycle((INDIRECT, DIRECT, TWICE, MIXED))
    for n, (person, form) in enumerate(islice(zip(cycle(PEOPLE), forms, strict=False), paragraphs)):
        name = (person or "they|").partition("|")[0]
        if n % 10 == 9:
            body.tell("Islands count the days", CROSSHEAD)
        if form == INDIRECT:
            mention, cue = ("mention", f"{name}"), ("cue", "said")
            said = f"the inquiry would report before the end of March and the state would pay for helicopter {n}"
            body.say(
                INDIRECT,
                person,
                mention,
                ("told", " on Tuesday "),
                cue,
                ("told", " that "),
                ("said", said),
                ("told", "."),
            )
        elif form == MIXED:
            said = f"the order {n} was “a sledgehammer for a hairline crack”"
            body.say(
                MIXED,
                person,
                ("mention", name),
                ("told", " "),
                ("cue", "argued"),
                ("told", " that "),
                ("said", said),
                ("told", "."),
            )
        else:
            first, last = (
                f"We do not send {n} people to sea on a maybe",
                "The boats stay tied up until I have read, with my own eyes, what went wrong",
            )
            end = [("told", ".")] if form == DIRECT else [("told", ". “"), ("said", last), ("told", ".”")]
            body.say(
                DIRECT,
                person,
                ("told", "“"),
                ("said", first),
                ("told", ",” "),
                ("cue", "said"),
                ("told", " "),
                ("mention", name),
                *end,
            )
    body.tell("On Skerrow, where 1,900 people live and nothing larger than a carrot grows, the mayor was less patient.")
    for item in ("a life jacket for each seat", "two engines, not one"):
        body.tell(item, ITEM)
    body.say(DIRECT, PEOPLE[0], ("told", "• “"), ("said", "a boat for each island"), ("told", "”"))
    body.blocks[-1].kind = ITEM
    body.tell("Portvale-Skerrow | 42\nPortvale-Westholm | 57", TABLE)
    return Story(
        file="lantern.txt",
        headline="Ministry halts Lantern Sound ferries after second engine fire",
        kicker="Transport",
        subhead="Inquiry to report by spring; islanders fear a winter without boats",
        byline=Byline("By Ines Aldo and Tomas Wren, Example Press", ["Ines Aldo", "Tomas Wren"], "Example Press"),
        dateline=Dateline("PORTVALE, Norland, Nov. 12, 2031 (EP) --", "PORTVALE, Norland", "2031-11-12", "EP"),
        body=body.blocks,
        quotes=body.quotes,
        credits=["(Reporting by Ines Aldo in Portvale; Editing by Jon Berg)"],
        contacts=["newsdesk@example.org, +00 555 0100"],
        notes=["ATTN: Updates with union comment"],
        slug="BC-Norland-Ferry, 3rd Ld-Writethru,512",
        language="en",
        furniture=[Furniture("end_mark", "ends"), Furniture("related", "Harbour bridge closes for eleven weeks")],
        warnings=["encoding-guessed"],
    )  # fmt: skip


def crowd() -> Story:
    """A story of one sentence each by more people than can be chosen from."""
    body = Body()
    for n in range(70):
        name = f"Witness {n}"
        body.say(
            INDIRECT,
            name,
            ("mention", name),
            ("told", " "),
            ("cue", "said"),
            ("told", " "),
            ("said", f"it rained {n} times"),
            ("told", "."),
        )
    return Story(headline="It rained", body=body.blocks, quotes=body.quotes, language="en")  # fmt: skip


def leftward_story() -> Story:
    """A story in Arabic."""
    body = Body()
    minister, harbour = "هيلغا براندت|وزيرة النقل في نورلاند", "مارتا كرول|مديرة الميناء"
    body.say(
        INDIRECT, minister, ("cue", "قالت"), ("told", " "), ("mention", "الوزيرة"), ("told", " يوم الثلاثاء إن "),
        ("said", "العبارات الإحدى عشرة سترسو حتى 12 مارس"), ("told", "."),
    )  # fmt: skip
    body.say(
        DIRECT, harbour, ("told", "«"), ("said", "لا نرسل الناس إلى البحر على سبيل الظن"), ("told", "»، "), ("cue", "قالت"),
        ("told", " "), ("mention", "مارتا كرول"), ("told", ". «"), ("said", "ستبقى السفن في المرفأ"), ("told", "»."),
    )  # fmt: skip
    body.tell("الجزر تعد الأيام", CROSSHEAD)
    body.tell("The ferry is called Grey Heron.")
    body.tell("يعيش في الجزيرة 1900 شخص.")
    return Story(
        file="عبارة.txt", headline="الوزارة توقف العبارات بعد حريق ثان", subhead="تحقيق حتى الربيع", language="ar",
        dateline=Dateline("بورتفيل (إ ب) —", "بورتفيل", None, "إ ب"), body=body.blocks, quotes=body.quotes,
        furniture=[Furniture("junk", "شارك")],
    )  # fmt: skip


MARKUP = (
    '<script>alert(1)</script> "><img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a> javascript:alert(1) '
    "</style></title></textarea></script><!-- ]]> --> <![CDATA[ &lt; &#60; ' onmouseover='alert(1) {}*/ \x00\x07\x0c\x1b[31m"
    "\x7f\x85\u202e\u2066\u200f\ufffe http://example.org/x.png"
)
"""What would run, load or break something, were it not escaped."""
LONG = "w" * 300
"""A word wider than any screen."""


def filled(value: Any, word: str) -> Any:
    """A part of a story with another text in each of its fields, but for what is one of a few words."""
    if isinstance(value, str):
        return word
    if isinstance(value, list):
        return [filled(one, word) for one in value]
    if isinstance(value, Part):
        kept = ("kind", "spans", "part")
        given = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}  # type: ignore[arg-type]
        return type(value)(**{key: one if key in kept else filled(one, word) for key, one in given.items()})
    return value


def hostile_stories() -> list[Story]:
    """A record with everything, with markup in every field, and with words that no line holds."""
    spans = [(0, 0, 60), (1, 0, 40), (3, 2, 30), (4, 0, 99), (5, 6, 90)]
    found = []
    for word in (MARKUP, LONG, f"{LONG} rain", "\u202e\u2066rain\u200f (1) مطر"):
        story = filled(FULL, word)
        story.quotes = [
            dataclasses.replace(quote, spans=[(b, s + 5 * n, e) for b, s, e in spans], speaker=f"{n} {word}", speaker_span=(0, 8, 30))
            for n, quote in enumerate(story.quotes)
        ]  # fmt: skip
        found.append(story)
    return found


def index_stories() -> list[Story]:
    """As many stories as fill an index."""
    return [
        dataclasses.replace(long_story(n % 3), headline=None if n == 9 else f"{n} ferries stay in harbour after second engine fire on Lantern Sound")
        for n in range(12)
    ]  # fmt: skip


def parsed(*paths: str) -> list[Story]:
    """The stories that gazette reads from files."""
    return [story for path in paths for story in gazette_cli.parse(Path(path).read_text("utf-8"))]


ROOT = Path(__file__).parent.parent


def pages() -> dict[str, Sequence[Story]]:
    """The stories of each page, by its name."""
    return {
        "example": parsed(f"{ROOT}/examples/harbour.txt"),
        "copy": parsed(f"{ROOT}/tests/copy/bridge.txt", f"{ROOT}/tests/copy/ferry.txt", f"{ROOT}/examples/ferry.txt"),
        "full": [FULL],
        "long": [long_story()],
        "crowd": [crowd()],
        "leftward": [leftward_story()],
        "hostile": hostile_stories(),
        "index": [*index_stories(), leftward_story()],
        "bare": [Story(body=[Block(PARAGRAPH, "Snow fell.")]), Story(headline="Rain")],
    }
