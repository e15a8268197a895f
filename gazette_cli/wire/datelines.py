"""Datelines: where, when and by which agency a story was filed. Every agency prints its own way, so it is a table."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import Dateline
from gazette_cli.trail import note
from gazette_cli.wire import dates
from gazette_cli.wire.proofs import COMPASS, OPENERS, PROOFS
from gazette_cli.words.calendar import NUMBERS
from gazette_cli.words.names import PLACES_PARTICLES

_NEAR = 110
"""Characters in which a form's marks must stand."""
LONGEST = 200
"""A dateline is looked for in so many characters of a row."""

_IN_PLACE = r"[^()\[\]\n:;/‒-―_\ufffd\"“”<>|\d]"
_PLAIN_PLACE = rf"(?P<place>[^\W\d_]{_IN_PLACE}{{1,70}}?)"
_PLACE = (
    rf"(?P<place>[^\W\d_](?:(?<= )\[[A-Z][\w .]{{2,24}}\](?=,)|{_IN_PLACE}|/(?! )"
    r"|(?<= )\([A-Z\xc0-\xde][^\W\d_][\w .'-]{1,24}\)(?=,| \d)){1,70}?)"
)
"""A place with its region; and one in which a slash may part towns, and brackets hold a region."""
_BRACKETED = Pattern(r"/(?! )|\](?=,)|\)(?=,| \d)")
"""What a row has whose place is not a plain one."""
_DATE = f"(?:(?:den|le|el|il|am) )?(?P<date>{dates.DATE})"
_DATED = rf"[,.]? ?(?:\b{_DATE}[,.]? ?)?"
_BRACKET = r"\((?P<agency>[^()\n]{2,48})\)"
_BARE = r"(?P<agency>[A-Z][\w.-]{1,24}(?: [A-Z][\w.-]{1,14}){0,2}|[a-z]{3})"
_MARK = r"(?:[-‒-―_]|\ufffd(?!\S)|(?<!\S)\ufffd)"
"""A dash, or what a converter made of one: U+FFFD beside a space. A run of them is one dash."""
_LINE = rf"\s?(?:{_MARK}{{1,4}}|:)"
_DASH = rf"\s?(?:\.?{_MARK}{{1,4}}|:|\.)"
_APART = rf"(?: ?(?:--|[‒-―_]|\ufffd(?!\S)){_MARK}{{0,3}}| {_MARK}{{1,4}}(?= ))"
"""A dash that is no hyphen."""
_TEXT = r"(?= ?(?!(?:19|20)\d\d\b)[A-Z0-9\"“‘'`«])"
"""What a story begins with."""


def _towns(name: str) -> str:
    """The pattern of one or several places, with their regions, whose towns look like `name`."""
    other = r"[A-Z\xc0-\xde][\w.'’`-]{1,20}"
    return (
        rf"(?P<place>{name}(?:(?:,? and |, |/)(?:(?:{COMPASS}) )?(?!(?:The|A|An) ){other}(?: {other}){{0,2}}?){{0,3}}?)"
    )


_CAPITALS = _towns(r"[^\W\d_a-z][^\W\d_a-z]+(?:[ .'’`-]{1,2}[^\W\d_a-z]{1,20}){0,3}\.?")
_TOWN = _towns(r"[A-Z][\w'’`-]{2,20}(?: [A-Z][\w'’`.-]{1,20}){0,2}")

MONTH = r"[A-Za-zéûäç]{3,10}\.?"
YEAR = r"(?:19|20)\d\d"
"""A month and a year, as far as they show that a story opens."""
_OPEN_NAMED = r"[A-Z\xc0-\xde][^\n()<>:;!?]{1,60}"
_OPEN_CITY = r"[A-Z\xc0-\xde][^\n().:;!?\d]{2,40}"
_OPEN_CAPITALS = r"(?:ST\. )?[A-Z\xc0-\xde]{3}[A-Z\xc0-\xde .'/-]{0,40}(?:, [A-Z][\w. ]{1,20}){0,2}"
_OPEN_DAY = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}} {MONTH})"


class Form(NamedTuple):
    """One way of printing a dateline."""

    name: str
    marks: str
    """Marks without which a row has no such dateline, the alternatives of each side by side. `0` is any digit; `bracket`,
    it begins with one; `capitals`, its first word is in capitals, and not all of it; `opener`, one of
    `OPENERS` after one or two words; `short`, nothing or little follows; `few`, it has no more than five words; `dated`, a
    month or figures enough for a date; `lunar`, a year of the Islamic calendar; `inside`, `after`: figures inside the
    first brackets, or behind them."""
    proof: str
    """What makes it certain; see `PROOFS`."""
    pattern: Pattern
    example: str
    opens: str = ""
    """How a line begins that shows that a story opens there. It reads nothing and asks for no proof: quicker, and looser
    in what a place, a date and an agency are; of forms that also occur inside a story there is none."""


FORMS = (
    Form("agency first", "bracket dated", "form", Pattern(rf"{_BRACKET} ?{_MARK}{{1,2}} ?{_PLACE},? {_DATE}{_DASH}"),
        "(ANSA) - PORTVALE, MAR 3 - Rain fell"),
    Form("label", ":", "form", Pattern(r"DATELINE: ?(?P<place>[A-Z][^:\d]{2,50}?)[,;. ]*$"), "DATELINE: PORTVALE, Ore."),
    Form("accesswire", "/ dated", "form", Pattern(rf"{_PLACE} / (?P<agency>[A-Z][\w ]{{1,30}}|[a-z]{{3}}) / {_DATE} /"),
        "PORTVALE, OR / ACCESSWIRE / March 3, 2031 / Acme",
        rf"{_OPEN_NAMED}[/(] ?(?:PR|BUSINESS|GLOBE|ACCESS)[^\n)/]{{0,20}} ?[/)]"),
    Form("slashes", "/", "token", Pattern(rf"{_PLACE}{_DATED}/ ?(?P<agency>\w[^\d()\n]{{1,48}}?) ?/(?:\.|{_DASH})"),
        "PORTVALE, March 3. /TASS/. Rain fell",
        rf"{_OPEN_NAMED} ?/[A-Z]{{3,10}}/"),
    Form("slashes, alone", "/ short", "known token", Pattern(rf"{_PLACE}{_DATED}/ ?(?P<agency>\w[^\d()\n]{{1,48}}?) ?/$"),
        "PORTVALE, March 3 /PRNewswire/"),
    Form("slashes, nothing after", "/", "known", Pattern(rf"{_PLACE}[,.]? ?/ ?(?P<agency>[A-Z][\w-]{{1,14}}) ?/(?= ?[A-Z])"),
        "Portvale / NINA / Rain fell"),
    Form("slash and colon", "/ :", "known", Pattern(rf"{_PLACE} ?/ ?(?P<agency>[A-Z][\w -]{{2,24}}):"), "PORTVALE / Aswat al-Iraq: Rain fell"),
    Form("agency and slash", "/", "known token", Pattern(r"(?P<agency>[A-Z][\w.-]{1,14}(?: [A-Z][\w.-]{1,14}){0,2}) ?/(?= [A-Z\"“])"), "Such News/ Rain fell"),
    Form("slashes, no dash", "/ dated", "form", Pattern(rf"{_PLACE},? {_DATE}[,.]? /(?P<agency>[\w.][\w .-]{{1,40}}?)/"), "PORTVALE, March 3 /Kyodo JBN/ Acme"),
    Form("urdupoint", "inside dated", "form", Pattern(rf"{_PLACE},? \((?P<agency>[^()/-]{{2,40}}?) ?[-/][^()]{{0,60}}?- ?{_DATE} ?\) ?:"),
        "Portvale, (APP - Such Point News - 3rd March, 2031 ) :Rain"),
    Form("date in brackets", "inside dated", "form", Pattern(rf"{_PLACE}[,.]? \({_DATE}\){_LINE}"), "PORTVALE, Ore. (March 3, 2031) – Rain fell"),
    Form("agency and date in brackets", "inside dated", "known", Pattern(rf"{_PLACE},? ?(?:-- ?)?\((?P<agency>[A-Z][\w ]{{1,24}}?) ?[-–] "
        rf"?{_DATE}\){_LINE}"), "PORTVALE, Ore.--(Marketwire - March 3, 2031) - Acme"),
    Form("bracket, date after", "after dated", "token", Pattern(rf"{_PLACE},?(?:{_LINE})? ?{_BRACKET}(?:{_LINE})? ?{_DATE}(?:{_DASH}|$)"),
        "PORTVALE (A.A) - 03.03.2031 - Rain fell"),
    Form("bracket", "(", "token", Pattern(rf"{_PLACE}{_DATED}(?:{_MARK}{{1,3}} ?)?{_BRACKET}(?:{_DASH})"),
        "PORTVALE, Ore., March 3 (AP) _ Rain fell",
        rf"{_OPEN_NAMED}\([\w.&/ -]{{2,40}}\) ?(?:[-–—_:.]|\[)"),
    Form("bracket, no dash", "(", "known", Pattern(rf"{_PLACE}{_DATED}{_BRACKET}(?= ?[A-Z0-9\"“'‘`\[]|$)"),
        "PORTVALE, March 3 (AP) Rain fell"),
    Form("day and month in figures", "= ( 0", "form", Pattern(rf"{_PLACE},? (?P<date>\d\d/\d\d) {_BRACKET} ?="), "PORTVALE 03/03 (EP) = Rain fell"),
    Form("no place", "(", "token", Pattern(rf"(?:{_DATE},? )?{_BRACKET}(?:{_DASH})"), "(Reuters) - Rain fell",
        r"\([\w./ -]{2,30}\) {0,2}[-–—_]"),
    Form("no place, no dash", "(", "token alone", Pattern(rf"(?:{_DATE},? )?{_BRACKET}(?= ?[A-Z\"“'‘])"), "(CNN) Rain fell"),
    Form("russian", "РТИ dated", "form", Pattern(rf"{_PLACE}, {_DATE}{_DASH} (?P<agency>РИА Новости|ТАСС|Интерфакс)\."),
        "ПОРТВЕЙЛ, 3 мар - РИА Новости. Дождь"),
    Form("bare agency", "-—–_:\ufffd", "bare", Pattern(rf"{_PLACE}(?:[,.]? {_DATE},? ?|, ){_BARE}{_LINE}(?!\w\w)"), "Portvale, March 3, IRNA -- Rain fell",
        rf"{_OPEN_NAMED}, \w{{3,10}} -- ?"),
    Form("agency beside the place", "-—–_:\ufffd", "bare known", Pattern(rf"{_PLACE}\.? {_BARE}{_LINE}(?!\w\w)"), "Portvale IRNA -- Rain fell"),
    Form("bare agency, no dash", "dated", "bare known", Pattern(rf"{_PLACE},? {_DATE},? (?P<agency>[A-Z][A-Za-z]{{2,9}})(?= [A-Z\"“])"),
        "Portvale, March 3, IRNA Rain fell"),
    Form("bare agency and date, stop", "dated", "bare known", Pattern(rf"{_PLACE}[,.] (?:{_DATE}[,.] ?)(?P<agency>[A-Z]\w{{2,12}})(?:\."
        rf"| /[^/]{{3,30}}/ ?[-–—])"), "Portvale, March 3. ArmInfo. Rain fell"),
    Form("lunar date", "lunar -–—_:", "bare", Pattern(rf"{_PLACE}, [A-Z][\w' -]{{3,15}} \d{{1,2}}, 1[34]\d\d(?: ?A?H)?, (?:{_DATE}, ?)?{_BARE}{_LINE}"),
        "Portvale, Shawwal 18, 1453, March 3, 2031, SPA -- Rain fell"),
    Form("agency, place", "capitals dated", "bare", Pattern(rf"(?P<agency>[A-Z]{{3,5}}) (?=[A-Z][a-z]){_TOWN}, {_DATE}{_LINE}"),
        "AKP Portvale, March 3, 2031 -- Rain fell"),
    Form("bare agency, stop", "-—– .", "bare", Pattern(rf"{_TOWN} ?[-–—] ?(?P<agency>[A-Z]{{2,10}})\.(?= ?[A-Z\"“])"), "Portvale – APA. Rain fell"),
    Form("agency between bars", "|", "bare", Pattern(rf"{_PLACE} \| (?P<agency>[A-Z][\w.-]{{1,14}}) ?\|"), "Portvale, Norland | NNA | Rain fell"),
    Form("date after a dash", "-–—/| dated", "dated", Pattern(rf"{_PLACE} ?[-–—/|] ?{_DATE}{_LINE}(?!\w)"), "Portvale, Norland – 3 March 2031: Rain fell"),
    Form("date after a dash, alone", "-–—/| dated short", "alone", Pattern(rf"{_PLACE} ?[-–—/|] ?{_DATE}$"), "Oslo, Norway / March 3, 2031"),
    Form("bare agency, colon", "- ,", "bare", Pattern(rf"{_PLACE}, (?P<agency>[A-Z]{{2,8}})-(?= ?[A-Z\"“])"), "Portvale, SANA- Rain fell"),
    Form("dated", "-—–_:.\ufffd dated", "dated", Pattern(rf"{_PLACE}[,.]? {_DATE}(?:{_DASH}(?!\w)|[—:])"), "PORTVALE, Norland, March 3 - Rain fell",
        rf"(?:{_OPEN_CAPITALS},? {_OPEN_DAY}(?:,? {YEAR})? ?[-–—_:.(/]|{_OPEN_CITY}, {_OPEN_DAY} ?(?:-{{1,2}}|[–—_:]) )"),
    Form("dated, comma", ", dated", "dated text", Pattern(rf"{_PLACE}[,.]? {_DATE},{_TEXT}"), "Portvale, March 3, The rain fell"),
    Form("place and day, alone", "dated short", "dated alone", Pattern(rf"{_PLACE} {_DATE}[.,]?$"), "PORTVALE March 3"),
    Form("capitals", "-—–_\ufffd", "capitals", Pattern(rf"{_CAPITALS},?{_APART}(?= ?[A-Z0-9\"“‘'`$£€a-z\[(])"), "PORTVALE, Norland — Rain fell",
        rf"{_OPEN_CAPITALS} ?(?:--|[–—_]|(?<= )-) ?[\w\"“'`]"),
    Form("town", "-—–_\ufffd", "town", Pattern(rf"{_TOWN},?{_APART}{_TEXT}"), "Islamabad -- Rain fell on the quay."),
    Form("town, alone", "-—–_\ufffd short", "form", Pattern(rf"{_TOWN},?\s?{_MARK}{{1,4}}$"), "Portvale, Norland –"),
    Form("colon", ":", "named", Pattern(rf"{_TOWN}:{_TEXT}"), "MUMBAI: Rain fell on the quay."),
    Form("stop", ".", "sentence", Pattern(rf"{_TOWN}\.(?= [A-Z])"), "Berlin. Der Regen fiel."),
    Form("in brackets", "bracket", "place", Pattern(rf"[(\[]{_TOWN}[)\]](?:{_LINE})?(?= ?[A-Z\"“])"), "(Washington D.C.) Rain fell"),
    Form("lost dash", "capitals", "capital place", Pattern(rf"{_CAPITALS} (?=[A-Z][a-z]|A [a-z]|U\.S\.|[\"“$])"), "SEATTLE Rain fell"),
    Form("comma", ",", "sentence", Pattern(rf"{_TOWN},{_TEXT}"), "Tehran, The rain fell"),
    Form("lost", "opener", "lost", Pattern(rf"{_TOWN} (?=(?:{'|'.join(OPENERS)}))"), "Tehran Adviser to the harbour Jane Roe said"),
    Form("hyphen, alone", "- short", "bare known", Pattern(r"(?P<place>[A-Z][A-Z ]{2,20})-(?P<agency>[A-Z]{2,8})$"), "ADEN-SABA"),
    Form("place and date, alone", ", dated short", "form", Pattern(rf"{_PLACE}, {_DATE}[.,]?$"), "Baku, Azerbaijan, Apr. 4"),
    Form("place, alone", "few", "alone", Pattern(r"\(?(?P<place>[^\W\d_][\w'’`-]{2,20}(?: [A-Z][\w'’`-]{1,20}){0,2}(?:,? [A-Z][\w.]{1,14}"
        r"(?: [A-Z][\w.]{1,14})?)?)\)?$"), "Helsinki"),
)  # fmt: skip
"""Narrow ones first; the first that matches and is proven wins."""

_FIGURES = frozenset("0123456789")
"""What the mark `0` stands for."""
_MARKS = "-‒–—―_\ufffd:/(=.,|РТИ"
"""The characters among the marks of the forms, and the other dashes."""
_SETS_OFF = ":-‒–—―_"
"""What stands between a dateline and its text."""
_NEVER = frozenset("\"“”‘'`#*•-–—@&|$£€")


def take(row: str) -> tuple[Dateline, str] | None:
    """The dateline at the beginning of a row and what follows it; None where the row begins without one."""
    head = row[:LONGEST]
    if row[0].islower() or row[0] in _NEVER or _is_sentence(head):
        return None
    present = frozenset(_present(head[:_NEAR], in_capitals=head.isupper()))
    bracketed = ("/" in head or "]" in head or ")" in head) and _BRACKETED.search(head)
    for form, plain in _possible(present):
        hit = (form.pattern if bracketed else plain).match(head)
        if hit is not None and _cuts_no_word(hit):
            found = hit.groupdict()
            rest = row[hit.end() :]
            rest = rest.lstrip(f" {_SETS_OFF}" if rest.startswith(tuple(_SETS_OFF)) else " ")
            if PROOFS[form.proof](found.get("place") or "", found.get("agency") or "", found.get("date") or "", rest):
                note(row, form.name)
                return _dateline(hit), rest
    return None


def _is_sentence(head: str) -> bool:
    """Whether a row begins with a word and another in small letters that stands in no dateline: spares running text the forms."""
    first, _, following = head.partition(" ")
    second = following.partition(" ")[0]
    return (
        len(head) >= _SHORT
        and second.islower()
        and len(second) != _INITIALS
        and first.isalpha()
        and second.isalpha()
        and second not in _SMALL
        and _SIDES.fullmatch(second) is None
    )


_SHORT = 60
"""Characters of a row that is a dateline alone."""
_INITIALS = 3
"""Letters of an agency that is printed in small ones: "dpa"."""
_SMALL = PLACES_PARTICLES.union(NUMBERS, ("den", "le", "el", "il", "am"))
"""Words in small letters of a place or of a date."""
_SIDES = Pattern(COMPASS)


def _cuts_no_word(hit: re.Match[str]) -> bool:
    """Whether the dateline, its place, its date and its agency begin and end where words do."""
    text = hit.string
    edges = {edge for group in range(hit.re.groups + 1) for edge in hit.span(group) if 0 < edge < len(text)}
    if any(text[edge - 1].isalnum() and text[edge].isalnum() for edge in edges):
        return False
    return hit.end() == len(text) or not any(_goes_on(text, edge) or _goes_on(text, edge - 1) for edge in edges)


def _goes_on(text: str, at: int) -> bool:
    """Whether a word goes on over the mark at that place.

    A hyphen, an en dash and an underscore make one word of two ("AP-7", "US–Mexico"); an em dash parts them, but what
    follows it in small letters is the same sentence, and no text after a dateline.
    """
    following = text[at + 1 : at + 2]
    joined = following.isalnum() if text[at] in "–_-" else text[at] == "—" and following.islower()
    return joined and at > 0 and text[at - 1].isalnum()


@cache
def _marked_forms() -> list[tuple[Form, Pattern, list[frozenset[str]]]]:
    """The forms, each with its pattern for plain places and, for each mark that it asks for, the alternatives."""
    return [
        (form, Pattern(form.pattern.source.replace(_PLACE, _PLAIN_PLACE)), [*map(_alternatives, form.marks.split())])
        for form in FORMS
    ]


def _alternatives(marks: str) -> frozenset[str]:
    return frozenset({marks} if marks.islower() else marks)


@lru_cache(maxsize=1024)
def _possible(present: frozenset[str]) -> list[tuple[Form, Pattern]]:
    """The forms whose marks are all among those of a row, each with its pattern for plain places."""
    return [
        (form, plain)
        for form, plain, marks in _marked_forms()
        if not any(present.isdisjoint(alternatives) for alternatives in marks)
    ]


def _present(head: str, *, in_capitals: bool) -> set[str]:
    """The marks at a row's beginning: its characters, and the words of `Form.marks`."""
    present = {mark for mark in _MARKS if mark in head}
    if not _FIGURES.isdisjoint(head):
        present.add("0")
    if not present.isdisjoint("‒―"):
        present.add("—")
    first, _, following = head.partition(" ")
    if head[0] in "([":
        present.add("bracket")
    if head[:2].isupper() and len(first) > 2 and not in_capitals:
        present.add("capitals")
    if following.startswith(OPENERS) or (" " in following and following.partition(" ")[2].startswith(OPENERS)):
        present.add("opener")
    if "0" in present:
        present |= _dates_about(head)
        if ", 13" in head or ", 14" in head:
            present.add("lunar")
    if len(head) < _SHORT:
        present.add("short")
    if head.count(" ") < 5:
        present.add("few")
    return present


def _dates_about(head: str) -> set[str]:
    """What a row's beginning shows of dates: a month or figures enough for one, figures inside the first brackets or after."""
    present = set()
    words = head[:80].lower().replace("/", " ").replace("—", " ").replace("–", " ").split()
    named = not NUMBERS.keys().isdisjoint([word.strip("().,:-–—_\ufffd") for word in words])
    if named or sum(map(str.isdigit, head[:80])) > 5:
        present.add("dated")
    inside, closed, after = head.partition("(")[2].partition(")")
    if any(map(str.isdigit, inside)):
        present.add("inside")
    if closed and any(map(str.isdigit, after[:32])):
        present.add("after")
    return present


def _dateline(hit: re.Match[str]) -> Dateline:
    found = hit.groupdict()
    place, date, agency = found.get("place"), found.get("date"), found.get("agency")
    if place and "," in place and hit.string[hit.end("place") :][:1] == ".":
        place += "."  # of an abbreviated region: "PORTVALE, Ore. (AP)"
    return Dateline(
        hit.group().strip(),
        place.strip(" ,-–—_") if place else None,
        dates.iso(date) or dates.day_and_month(date) if date else None,
        agency.strip() if agency else None,
    )
