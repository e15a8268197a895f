"""What publishers, companies and authors say of themselves below a story."""

from collections.abc import Sequence

from gazette_cli.pattern import Pattern
from gazette_cli.story import About
from gazette_cli.words.names import PERSON
from gazette_cli.words.trade import MEDIUM, WORKS

LONGEST = 600
"""Characters of a note."""
_FOUNDED = r"(?:(?:Founded|Established|Launched|Created|Based)\b[^,.]{2,60}, )?"

PUBLISHER = (
    Pattern(rf"{_FOUNDED}(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&-]+){{0,5}}?),?(?: \([^()]+\))? is (?:an?|the|one of the)\b[^.]{{0,80}}?\b{MEDIUM}\b"),
    Pattern(rf"{_FOUNDED}(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&-]+){{0,4}}?) (?:publishes|covers|provides|delivers|brings|reports|offers"
        rf"|aims to|seeks to|strives to) [^.]{{0,60}}?\b(?:news|reporting|coverage|information|journalism)\b"),
    Pattern(r"(?P<name>(?:[Tt]he )?[\w.'’&-]+(?: [\w.'’&-]+){0,5}?),?(?: \([^()]+\))? (?:is|are) (?:mainly |chiefly |primarily )?(?:concerned with"
        r"|devoted to|dedicated to|committed to)"),
)  # fmt: skip
"""The name of the site as subject, in the present tense. The commonest wording stands first: where it fits, no other is compiled."""

_PERSON = (
    rf"(?:Dr\. |Prof\. |Rev\. )?(?P<name>{PERSON})"
    r"(?:,? \(?@\w+\)?|, (?:Ph\.?D|M\.?D|J\.?D|Esq)\.?,|, (?:who"
    r"|an?|the) [^.,]{3,80},)?"
)
AUTHOR = (
    Pattern(rf"{_PERSON} (?:is|was|has been) (?:an? |the |currently |also |writing )?[^.]{{0,120}}?\b(?:{WORKS})"),
    Pattern(rf"(?:You can )?[Ff]ollow (?P<name>{PERSON}) on (?:Twitter|Facebook|X|Instagram)"),
    Pattern(rf"{_PERSON} (?:(?:writes|reports|covers|blogs) (?:about|on|for|from)|covers [^.]{{3,60}} for|(?:is based|lives|lives and works) in"
        rf"|blogs at|teaches|tweets|graduated from|has written|served (?:as|in)|can be (?:reached|contacted|found|followed))\b"),
    Pattern(rf"{_PERSON} and (?:Dr\. |Prof\. )?{PERSON} are [^.]{{0,80}}?\b(?:{WORKS})"),
    Pattern(rf"(?P<name>{PERSON})['’]s? (?:columns?|work|writing|articles?) (?:appears?|has appeared|have appeared|can be)\b"),
)  # fmt: skip

THE_AUTHOR = Pattern(
    r"(?:The (?:author|writer|columnist) (?:is|was|teaches|works|lives|can be)\b|About the [Aa]uthors?\b)"
)
"""A note that does not name its author, or whose heading does not."""

INDEPENDENT = Pattern(
    r"(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&,-]+){0,7}?) is an? (?:[\w-]+,? ){0,3}(?:independent|non-?partisan|non-?profit|not-for-profit"
    r"|chartered|charitable)\b"
)
"""Bodies that say so of themselves: no story does it for them."""

COMPANY = (
    Pattern(r"(?:About|ABOUT) (?P<name>[^:\n]{2,80}?)(?::|$| (?=(?P=name)\b))"),
    Pattern(r"(?P<name>(?:The )?[A-Z][\w.'’&-]*(?: [\w.'’&,-]+){0,7}?) is (?:an?|the) (?:[\w-]+,? ){0,4}(?:institute|institution|think[- ]tank"
        r"|research|non-?profit|not-for-profit|charity|association|organi[sz]ation|foundation|society|chartered|network|company|provider|leader"
        r"|independent)"),
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

_SAID = Pattern(r"\b(?:said|says|told|according to)\b")
"""What no blurb has."""

_ARTICLE = Pattern(r"^[Tt]he (?=[a-z])")
"""What is no part of a name in small letters."""

_NO_NAME = Pattern(
    r"(?:About|This|That|These|Those|It|He|She|They|We|There|In|On|At|If|But|And|His|Her|Its|A|An|What|Who|Mr|Ms|Mrs|More|All|Some|Many|One"
    r"|Another|For|As|By|When|While|After|Since|[“\"'‘`])\b"
)


def publisher(row: str) -> str | None:
    """The name of a publisher that speaks of itself in a row; None where the row is no such blurb."""
    return None if _NO_NAME.match(row) or _SAID.search(row) else _named(PUBLISHER, row)


def subject(row: str) -> str | None:
    """The name with which a publisher's blurb begins, where its place alone tells that it is one."""
    hit = SUBJECT.match(row)
    return None if hit is None or _NO_NAME.match(hit["name"]) else _ARTICLE.sub("", hit["name"])


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


def _named(table: tuple[Pattern, ...], row: str) -> str | None:
    if not any(verb in row[:300] for verb in _VERBS):
        return None
    for pattern in table:
        if (hit := pattern.match(row)) is not None:
            return _ARTICLE.sub("", hit["name"])
    return None


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
    if THE_AUTHOR.match(row) is not None:
        return About("author", None, row)
    if row.startswith(("About ", "ABOUT ")) and not row[6].isdigit():
        hit = COMPANY[0].match(row)
        return About("company", hit["name"] if hit else None, row)
    if _NO_NAME.match(row) or _SAID.search(row):
        return None
    if (name := _named(AUTHOR, row)) is not None and not _mentioned(name, story):
        return About("author", name, row)
    if (hit := INDEPENDENT.match(row)) is not None:
        return About("company", hit["name"].strip(" ,"), row)
    if (name := _named(COMPANY[1:], row)) is not None and not _mentioned(name, story):
        return About("company", name.strip(" ,"), row)
    return None


def _mentioned(name: str, story: Sequence[str]) -> bool:
    """Whether a story's paragraphs speak of somebody: then the last one does so too, and is no note."""
    last = name.split()[-1]
    return any(last in paragraph for paragraph in story)
