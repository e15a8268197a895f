"""What publishers, companies and authors say of themselves below a story."""

from collections.abc import Sequence

from gazette_cli.pattern import Pattern
from gazette_cli.story import About
from gazette_cli.words.names import PARTICLES, PERSON, namelike
from gazette_cli.words.trade import MEDIA, MEDIUM, NAMEPLATES, WORKS

LONGEST = 600
"""Characters of a note."""
_FOUNDED = r"(?:(?:Founded|Established|Launched|Created|Based)\b[^,.]{2,60}, )?"


Blurb = tuple[Pattern, str, str]
"""A sentence with which somebody is presented: what it begins with, the `name` in a group; an example; a sentence of a story
that begins like one."""

_SITE = r"(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&-]+){0,5}?),?(?: \([^()]+\))?"
_REPORTS = "publishes|covers|provides|delivers|brings|reports|offers|aims to|seeks to|strives to"

PUBLISHER = (
    (Pattern(rf"{_FOUNDED}{_SITE} is (?:an?|the|one of the)\b[^.]{{0,80}}?\b{MEDIUM}\b"),
        "Founded in 1931, Such Post is a daily newspaper of Portvale.", "The ferry is a boat of two decks."),
    (Pattern(rf"{_FOUNDED}(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&-]+){{0,4}}?) (?:{_REPORTS}) [^.]{{0,60}}?"
        r"\b(?:news|reporting|coverage|information|journalism)\b"),
        "Such Post publishes news of Portvale and its harbour.", "The bank offers loans to owners of boats."),
    (Pattern(r"(?P<name>(?:[Tt]he )?[\w.'’&-]+(?: [\w.'’&-]+){0,5}?),?(?: \([^()]+\))? (?:is|are) (?:mainly |chiefly |primarily )?"
        r"(?:concerned with|devoted to|dedicated to|committed to)"),
        "Such Post is dedicated to the harbours of Norland.", "The captain is devoted, crews say."),
)  # fmt: skip
"""The name of the site as subject, in the present tense. The commonest wording stands first: where it fits, no other is compiled."""

_PERSON = (
    rf"(?:Dr\. |Prof\. |Rev\. )?(?P<name>{PERSON})"
    r"(?:,? \(?@\w+\)?|, (?:Ph\.?D|M\.?D|J\.?D|Esq)\.?,|, (?:who"
    r"|an?|the) [^.,]{3,80},)?"
)
_DOES = (
    r"(?:writes|reports|covers|blogs) (?:about|on|for|from)|covers [^.]{3,60} for|(?:is based|lives|lives and works) in|blogs at|teaches|tweets"
    r"|graduated from|has written|served (?:as|in)|can be (?:reached|contacted|found|followed)"
)

AUTHOR = (
    (Pattern(rf"{_PERSON} (?:is|was|has been) (?:an? |the |currently |also |writing )?[^.]{{0,120}}?\b(?:{WORKS})"),
        "Jane Roe is a reporter in Portvale.", "Jane Roe is ill. Her editor is not."),
    (Pattern(rf"(?:You can )?[Ff]ollow (?P<name>{PERSON}) on (?i:Twitter|Facebook|X|Instagram)\b"),
        "Follow Jane Roe on Twitter: @jroe", "Follow Jane Roe on foot."),
    (Pattern(rf"{_PERSON} (?:{_DOES})\b"), "Jane Roe lives in Portvale.", "Jane Roe lives for rain."),
    (Pattern(rf"{_PERSON} and (?:Dr\. |Prof\. )?{PERSON} are [^.]{{0,80}}?\b(?:{WORKS})"),
        "Jane Roe and John Doe are reporters.", "Jane Roe and John Doe are late."),
    (Pattern(rf"(?P<name>{PERSON})['’]s? (?:columns?|work|writing|articles?) (?:appears?|has appeared|have appeared"
        r"|can be)\b"), "Jane Roe's column appears on Mondays.", "Jane Roe's work was lost."),
)  # fmt: skip

NOTE = Pattern(
    rf"(?:Dr\. |Prof\. |Rev\. )?(?P<name>{PERSON})(?:, [^,.]{{3,60}},)? (?:is (?!\w+(?:ing|ed)\b)|has been |has (?:an?|his|her|\w+ed)\b|[a-z]{{3,}}(?<!s)s )"
)
"""A name and its verb in the present or the present perfect: in a last paragraph, of one whom the story has not named, a
note on its author."""
_CAPITALISED = r"(?P<name>(?:[Tt]he )?[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*){0,5})"
FOUNDED = Pattern(rf"(?:Founded|Established|Launched) (?:in|by)\b[^,.]{{2,60}}, {_CAPITALISED} [a-z]+s\b")
"""What a publisher's blurb begins with, whatever it does."""
NAMEPLATE = Pattern(
    rf"{_CAPITALISED},? (?:is (?:an?|the|one|your|owned|published|edited)\b|(?!says)[a-z]{{3,}}(?<!s)s [a-z])"
)
"""A paper's name and its verb in the present."""

THE_AUTHOR = Pattern(
    r"(?:The (?:author|writer|columnist) (?:is|was|teaches|works|lives|can be)\b|About the [Aa]uthors?\b)"
)
"""A note that does not name its author, or whose heading does not."""

INDEPENDENT = Pattern(
    r"(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&,-]+){0,7}?) is an? (?:[\w-]+,? ){0,3}(?:independent|non-?partisan|non-?profit|not-for-profit"
    r"|chartered|charitable)\b"
)
"""Bodies that say so of themselves: no story does it for them."""

ABOUT = Pattern(r"(?:About|ABOUT) (?P<name>[^:\n]{2,80}?)(?::|$| (?=(?i:(?P=name))\b))")
"""The heading over a company's boilerplate, which may share its line."""

_BODIES = (
    "institute|institution|think[- ]tank|research|non-?profit|not-for-profit|charity|association|organi[sz]ation|foundation|society|chartered|network"
    "|company|provider|leader|independent"
)

COMPANY = (
    (Pattern(rf"(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&,-]+){{0,7}}?) is (?:an?|the) (?:[\w-]+,? ){{0,4}}(?:{_BODIES})"),
        "Acme is a leading provider of salt.", "The quay is a place of rain."),
)  # fmt: skip


SUBJECT = (
    Pattern(
        rf"(?:About [^:]{{2,40}}: ?|About (?P<again>.{{2,40}}) (?=(?P=again)\b))?{_FOUNDED}"
        r"(?P<name>(?:[Tt]he )?(?:[A-Z]|[a-z]+ (?=[A-Z]))[\w.'’&-]*(?: (?:[A-Z][\w.'’&-]*|of|the|and|for|in|on)){0,6}?)"
        r",?(?: \([^()]+\),?)?(?: ?, [^,]{3,60},)? (?:is|was|are|has|aims|seeks|strives|covers|publishes|provides|offers|delivers"
        r"|brings|reports|works|focuses|serves|features|tracks|follows|gathers|collects|carries|keeps|writes)\b"
    )
)  # fmt: skip
"""What a publisher's blurb begins with: the name of the site, and what it does."""

_WORDS = Pattern(r"[^\W\d_]+")
_OF_MEDIA = MEDIA.union(NAMEPLATES, """
news media press journalism journalists readers reporting coverage covers publishes published publishing broadcasts blog editorial online
independent articles stories
""".split())  # fmt: skip
"""Words with which a medium speaks of itself."""


def of_company(text: str) -> bool:
    """Whether a row is headed "About X" and has no word with which a medium speaks of itself: then X is a company."""
    return text.startswith(("About ", "ABOUT ")) and _OF_MEDIA.isdisjoint(_WORDS.findall(text.lower()))


_SAID = ("said", "says", "told", "according to")
_SAYS = Pattern(rf"\b(?:{'|'.join(_SAID)})\b")

_ARTICLE = Pattern(r"^[Tt]he (?=[a-z])")
"""What is no part of a name in small letters."""

_OPENERS = tuple(
    "About This That These Those It He She They We There In On At If But And His Her Its A An What Who Mr Ms Mrs More All Some Many One"
    " Another For As By When While After Since “ \" ' ‘ `".split()
)
_NO_NAME = Pattern(rf"(?:{'|'.join(_OPENERS)})\b")
"""How no name of a paper begins."""


def _says(row: str) -> bool:
    """Whether somebody says something in a row: what no blurb has."""
    return any(map(row.__contains__, _SAID)) and _SAYS.search(row) is not None


def _no_name(row: str) -> bool:
    return row.startswith(_OPENERS) and _NO_NAME.match(row) is not None


def _tells(row: str) -> bool:
    """Whether a row is a part of a story, by how it begins or because somebody says something in it."""
    return _no_name(row) or _says(row)


def publisher(row: str) -> str | None:
    """The name of a publisher that speaks of itself in a row; None where the row is no such blurb."""
    if _tells(row):
        return None
    if row.startswith(_SINCE) and (hit := FOUNDED.match(row)) is not None:
        return _ARTICLE.sub("", hit["name"])
    return _named(PUBLISHER, row) or _nameplate(row)


_SINCE = ("Founded ", "Established ", "Launched ")


def _nameplate(row: str) -> str | None:
    """The paper whose name begins a row that says in the present what it does."""
    hit = NAMEPLATE.match(row) if len(row) < LONGEST and row[-1] == "." else None
    name = hit["name"] if hit is not None else ""
    return name if " " in name and name.rpartition(" ")[2].lower() in NAMEPLATES else None


def subject(row: str) -> str | None:
    """The name with which a publisher's blurb begins, where its place alone tells that it is one."""
    hit = SUBJECT.match(row)
    return None if hit is None or _no_name(hit["name"]) else _ARTICLE.sub("", hit["name"])


_VERBS = (
    " are ",
    " has been ",
    " publishes ",
    " covers ",
    " provides ",
    " delivers ",
    " brings ",
    " reports ",
    " offers ",
    " writes ",
    " blogs ",
    " lives in ",
    " teaches ",
    " based in ",
    " lives and ",
    " graduated ",
    " has written ",
    " served ",
    " appear",
    " has appeared",
    " aims to ",
    " seeks to ",
    " strives to ",
    " is ",
    " was ",
    " tweets ",
    " can be ",
    "ollow ",
    "About ",
)
"""Without one of these no row is a blurb."""


def _named(table: tuple[Blurb, ...], row: str) -> str | None:
    begin = row[:300]
    if not any(map(begin.__contains__, _VERBS)):
        return None
    for pattern, _, _ in table:
        if (hit := pattern.match(row)) is not None:
            return _ARTICLE.sub("", hit["name"])
    return None


def headed(name: str, row: str) -> bool:
    """Whether a short row is the name over a publisher's blurb: the row below has it again, or only goes on with it.

    "Radio Norland", "Since 1998 Radio Norland has let fishers speak."; "quayPost.com", "brings tide and wind."
    """
    words = name.split()
    if not 0 < len(words) <= _NAME or name[-1] in ".:!?" or len(row) < 20 or row[-1] != ".":
        return False
    return row[0].islower() or (name in row[:_EARLY] and not _says(row) and len(words) > 1)


_NAME = 5
"""Words of a name."""
_EARLY = 80
"""Characters in which a blurb has the name again."""


def is_sentence(row: str) -> bool:
    """Whether a row is long enough, and ends, as what a publisher says of itself does."""
    return len(row) > 50 and row[-1] == "." and row[-2] != "."


def signed(row: str, names: Sequence[str]) -> About | None:
    """A note that begins with the name of the story's author: "Jane Roe is a …", "Jane Roe: jroe@…"; None for others."""
    low = row[:LONGEST].lower()
    name = next((name for name in names if " " in name and low.startswith(name.lower())), None)
    if name is None or row[len(name) : len(name) + 1].isalnum() or len(row) > LONGEST:
        return None
    return About("author", row[: len(name)], row)


def about(row: str, story: Sequence[str] = ()) -> About | None:
    """A note about an author or an organisation; None where the row is neither, or the running text speaks of them already."""
    if row.startswith(("The ", "About ")) and THE_AUTHOR.match(row) is not None:
        return About("author", None, row)
    if row.startswith(("About ", "ABOUT ")) and not row[6].isdigit():
        hit = ABOUT.match(row)
        return About("company", hit["name"] if hit else None, row)
    if _tells(row):
        return None
    if (note := author(row, story)) is not None:
        return note
    if " is a" in row and (hit := INDEPENDENT.match(row)) is not None:
        return About("company", hit["name"].strip(" ,"), row)
    if (name := _named(COMPANY, row)) is not None and not _mentioned(name, story):
        return About("company", name.strip(" ,"), row)
    return None


def author(row: str, story: Sequence[str]) -> About | None:
    """A note about an author whom the running text does not speak of."""
    row = row.lstrip("—–-~* ")
    if not _may_name(row) or _tells(row):
        return None
    name = _named(AUTHOR, row) or _unnamed(row)
    if name is None or name.rpartition(" ")[2].lower() in NAMEPLATES or _mentioned(name, story):
        return None
    return About("author", name, row)


def _may_name(row: str) -> bool:
    """Whether a row begins as a name does, or with the words before one: spares the patterns for most last paragraphs."""
    first, second, *_ = [*row.split(" ", 3)[:2], "", ""]
    return row.startswith(("You can", "Follow", "follow")) or (
        first[:1].isupper() and (second[:1].isupper() or second in PARTICLES)
    )


def _unnamed(row: str) -> str | None:
    """The person whose name begins a short row in the present."""
    hit = NOTE.match(row) if len(row) < _NOTE and ("." in row[-1] or ". " in row) else None
    return hit["name"] if hit is not None and namelike(hit["name"]) else None


_NOTE = 300
"""Characters of a note that no word of its author's work proves."""


def _mentioned(name: str, story: Sequence[str]) -> bool:
    """Whether a story's paragraphs speak of somebody: then the last one does so too, and is no note."""
    last = name.split()[-1]
    return any(last in paragraph for paragraph in story)
