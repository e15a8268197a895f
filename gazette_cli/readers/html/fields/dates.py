"""Dates as pages write them → ISO 8601, as precise as they are."""

from datetime import datetime

from gazette_cli.exchange import jsonld
from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.flow import ELSEWHERE, Flow, is_posted, within
from gazette_cli.wire.dates import full_year
from gazette_cli.words.calendar import NUMBERS, PAGES_MONTHS

ISO = Pattern(
    r"\s*(\d{4})([-/.]?)(\d\d?)\2(\d\d?)"  # 2031-03-03, 20310303, 2031/03/03
    r"(?:[T ]{1,2}(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?"  # T07:05:00.000
    r"(?:\s?([AaPp])\.?[Mm]\b\.?)?"  # 7:05 PM
    r"\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?(?!\d))?)?(?!\d)"  # +01:00
)
MONTHS = NUMBERS | {name: month for month, names in enumerate(PAGES_MONTHS, 1) for name in names.split()}
"""The month of each name that pages print."""

_YEAR = r"((?:19|20)\d\d)(?!\d)"
WORDED = Pattern(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?\s+(?:de\s+|d['’])?([^\W\d_]{3,12})\.?,?\s+(?:del?\s+)?" + _YEAR
)
"""3 March 2031, 3. März 2031, 3 de marzo de 2031."""
MONTH_FIRST = Pattern(r"(?<![^\W\d_])([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+" + _YEAR)
"""March 3, 2031."""
DOTTED = Pattern(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)")
SLASHED = Pattern(r"(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
YEAR_FIRST = Pattern(r"(?<!\d)((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)")
SHORT = Pattern(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])")
LABELLED = Pattern(
    r"(?i)(?:date|datum|fecha|data|tarih|published|posted|veröffentlicht|erschienen|publié|pubblicato|publicado|publicerad"
    r"|publisert|opublikowano)\b"
)
"""What stands before the day of publication."""
CHANGED = Pattern(
    r"(?i)\W*(?:(?:last |zuletzt |dernière )?(?:updated?|modified|aktualisiert|geändert|actualizado|mise? à jour|aggiornato|atualizado|bijgewerkt"
    r"|uppdaterad|oppdatert|opdateret))\b"
)
"""What stands before the day of a change."""
HALF_DAY = 12
"""Hours on the face of a clock."""
IN_ADDRESS = Pattern(r"/((?:19|20)\d\d)/(\d\d?)/(\d\d?)(?=/|-)|/((?:19|20)\d\d)-(\d\d)-(\d\d)(?=/|-)")
"""Where blogs and papers have the day in a story's address: "/2031/03/03/rain"."""
STAMP = 60
"""Characters of a line in which a time stamp stands."""
ABOVE = 6
"""How many pieces above the headline a date is looked for."""
DAY = len("2031-03-03")
"""Characters of a day without a time."""
NEAR = 12
"""How many pieces after the headline a date is looked for."""

PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "article:published:time",
    "datepublished",
    "og:published_time",
    "article:published",
    "parsely-pub-date",
    "pub_date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "citation_publication_date",
    "date",
    "dc.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "cxenseparse:recs:publishtime",
    "cxenseparse:recs:published_time",
)
"""The names of `meta` that give the time of publication, the most precise first."""
MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "article:modified:time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "last-modified",
)


def iso(text: str | None) -> str | None:
    """An ISO-like date or time in its extended form (`2031-03-03T07:05:00+02:00`), without fractions of a second."""
    found = ISO.match(text or "")
    if not found:
        return None
    year, _, month, day, hour, minute, second, half, zone = found.groups()
    date = day_of(year, month, day)
    if date is None or hour is None:
        return date
    if half and 1 <= int(hour) <= HALF_DAY:
        hour = int(hour) % HALF_DAY + (HALF_DAY if half in "Pp" else 0)
    clock = f"{int(hour):02}:{minute}" + (f":{second}" if second else "")
    stamp = f"{date}T{clock}{offset(zone)}"
    return stamp if is_moment(stamp) else date


def is_moment(stamp: str) -> bool:
    """Whether there is such a time: no hour 24, no second 60, no zone a day away."""
    try:
        datetime.fromisoformat(stamp)
    except ValueError:
        return False
    return True


def offset(zone: str | None) -> str:
    """`+0200` → `+02:00`; a zone that is not given stays so."""
    if not zone:
        return ""
    if zone in ("Z", "UTC", "GMT"):
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def day_of(year: str, month: str | int, day: str) -> str | None:
    """A day in ISO form, None if there is no such day."""
    try:
        return datetime(int(year), int(month), int(day)).date().isoformat() if int(year) > 1900 else None
    except ValueError:
        return None


def spoken(text: str, language: str | None = None) -> str | None:
    """The first day in a text in words or figures ("3 March 2031", "March 3, 2031", "3.3.2031", "2031年3月3日").

    Where day and month could be either, the day is first, unless the language is English: then it is none.
    """
    text = text[:400]
    for found in WORDED.finditer(text):
        if month := MONTHS.get(found[2].lower()):
            return day_of(found[3], month, found[1])
    for found in MONTH_FIRST.finditer(text):
        if month := MONTHS.get(found[1].lower()):
            return day_of(found[3], month, found[2])
    if year_first := YEAR_FIRST.search(text):
        return day_of(*year_first.groups())
    if dotted := DOTTED.search(text):
        return day_of(dotted[3], dotted[2], dotted[1])
    if slashed := SLASHED.search(text):
        first, second = int(slashed[1]), int(slashed[3])
        if second > 12 or (first <= 12 and first != second and (language or "en").startswith("en")):
            return day_of(slashed[4], slashed[1], slashed[3]) if second > 12 else None
        return day_of(slashed[4], slashed[3], slashed[1])
    return None


def begin(text: str) -> int:
    """Where the first day in words begins in a text; its end if there is none."""
    found = [m.start() for m in WORDED.finditer(text) if m[2].lower() in MONTHS]
    found += [m.start() for m in MONTH_FIRST.finditer(text) if m[1].lower() in MONTHS]
    return min(found, default=len(text))


def without(text: str, between: str) -> str:
    """The text with something else in the place of the days in words."""
    for pattern, month in ((WORDED, 2), (MONTH_FIRST, 1)):
        text = pattern.sub(lambda found: between if found[month].lower() in MONTHS else found[0], text)  # noqa: B023
    return text


def any_of(text: str | None, language: str | None = None) -> str | None:
    """A day or a time in either form."""
    return (iso(text) or spoken(text, language)) if text else None


def published(page: Declared, run: Flow, at: int) -> str | None:
    """When the story came out: as declared, else as a `time` near the headline says, else as the text there does."""
    told = (
        page.text("datePublished"),
        *(value for name in PUBLISHED for value in page.meta.get(name, ())),
        page.text("dateCreated", "uploadDate"),
        *(jsonld.text(node.get("datePublished")) for node in page.pages),
    )
    found = next(filter(None, map(any_of, told)), None)
    if found is None:
        return shown(page, run, at)
    return local(found if len(found) > DAY else next(filter(None, (clocked(found, each) for each in told)), found), run)


def clocked(day: str, text: str | None) -> str | None:
    """A time stamp of that day."""
    stamp = iso(text)
    return stamp if stamp and len(stamp) > DAY and stamp.startswith(day) else None


def shown(page: Declared, run: Flow, at: int) -> str | None:
    """The day in a `time` near the headline, else in a line there, else behind a label anywhere."""
    for index, stamp, text in run.times:
        if index >= at - ABOVE and not CHANGED.match(text) and (day := iso(stamp) or spoken(text, page.language)):
            return day
    for piece in run.pieces[max(0, at - ABOVE) : at + NEAR]:
        if not within(piece.zone, ELSEWHERE) and not is_posted(piece.text) and (day := dated(piece.text, page)):
            return day
    labelled = (piece.text for piece in run.pieces if len(piece.text) < STAMP and LABELLED.match(piece.text))
    return next(filter(None, (stamped(text, page.language) for text in labelled)), None) or addressed(page)


def dated(line: str, page: Declared) -> str | None:
    """The day at the beginning of a line, unless it is that of a change."""
    return None if CHANGED.match(line) else stamped(line[:STAMP], page.language)


def addressed(page: Declared) -> str | None:
    """The day in the page's own address."""
    found = IN_ADDRESS.search(page.address or "")
    return day_of(*(each for each in found.groups() if each)) if found else None


def stamped(line: str, language: str | None) -> str | None:
    """The day in a line that is a time stamp: there a year may have two figures."""
    if day := spoken(line, language):
        return day
    found = SHORT.search(line)
    return day_of(str(full_year(int(found[3]))), found[2], found[1]) if found else None


def local(stamp: str, run: Flow) -> str:
    """The same instant as a `time` on the page gives it with its own offset, where the declaration is in UTC."""
    if not stamp.endswith(("Z", "+00:00")):
        return stamp
    instant = datetime.fromisoformat(stamp)
    for _, other, _ in run.times:
        shown = iso(other)
        if (
            shown
            and shown != stamp
            and shown[-6:-5] in ("+", "-")
            and shown[-3:-2] == ":"
            and abs((datetime.fromisoformat(shown) - instant).total_seconds()) < 60
        ):
            return shown
    return stamp


def modified(page: Declared, run: Flow) -> str | None:
    """When the story was last changed, as declared, in the page's head or beside its text."""
    declared = (
        page.text("dateModified"),
        *(page.first(name) for name in MODIFIED),
        *(stamp for stamp, _ in run.changes),
    )
    return next(filter(None, map(iso, declared)), None)
