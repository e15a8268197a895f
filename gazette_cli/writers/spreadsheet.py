"""Texts as a spreadsheet leaves them when it opens a CSV file: what it would calculate or turn into a number, a date, a
truth value or an error gets an apostrophe before it.

Which texts those are depends on the language that Excel or LibreOffice is set to; any of the larger ones counts.
"""

from gazette_cli.pattern import Pattern
from gazette_cli.words.calendar import NUMBERS, PAGES_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from gazette_cli.writers.voices import DIGITS

APOSTROPHE = "'"
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a cell begins with that may be calculated; the wide forms in East Asian settings."""

UNSEEN = Pattern("[\x00-\x08\x0e-\x1f\x7f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""What has no width, and is left out by some programs that read or copy a cell."""

LETTERS = Pattern(r"[^\W\d_]+")
FIGURE = Pattern(r"\d")

DATES = frozenset(
    (
        *NUMBERS,
        *" ".join(PAGES_MONTHS).split(),
        *WEEKDAYS,
        *SHORT_WEEKDAYS,
        *"montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so".split(),
        *"lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
        *"lunes martes miércoles jueves viernes sábado domingo".split(),
        *"lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
        *"segunda terça quarta quinta sexta feira".split(),
        *"de a p am pm t z 年 月 日 時 时 分 秒 午前 午後 上午 下午 년 월 일 시 분 초 오전 오후".split(),
    )
)
"""Words of dates and times, in lower case: 3 de marzo, 10 a, 2031-03-03T10:00Z."""
AMOUNTS = frozenset("e kr chf zł kč ft lei r rs rm rp".split())
"""Words of numbers: 1E5, and currencies that are letters."""
TRUTHS = frozenset(
    "true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar sant falskt sand falsk usann "
    "prawda fałsz pravda nepravda igaz hamis tosi epätosi doğru yanliş истина ложь".split()
)
"""The truth values, in lower case."""
ERROR = Pattern(r"#(?:N/A|NV|[A-ZÀ-Þ/0-9]{1,20}[!?])$")
"""#N/A, #REF!, #NAME?"""


def cell(value: str | float) -> str:
    """The cell of a text or a number. A fraction has no decimal mark: where that is the comma, 0.944 becomes 944."""
    if isinstance(value, str):
        return guarded(value)
    return f"{round(value * 10**DIGITS)}E-{DIGITS}" if isinstance(value, float) else str(value)


def guarded(text: str) -> str:
    """The text, with an apostrophe before it if a spreadsheet would not leave it as it is."""
    bare = text.strip() if text.isprintable() else UNSEEN.sub("", text).strip()
    return APOSTROPHE + text if text.startswith(FORMULA) or bare.startswith(FORMULA) or _is_value(bare) else text


def _is_value(text: str) -> bool:
    """Whether a spreadsheet may take a text for a number, a date, a time, a truth value or an error.

    A text with figures is one if it has no other words than numbers and dates have: `00123`, `3-4`, `1E5`, `MARCH 3`.
    """
    for word in LETTERS.finditer(text):
        if word.group().lower() not in DATES and word.group().lower() not in AMOUNTS:
            return text.lower() in TRUTHS or ERROR.match(text) is not None
    return FIGURE.search(text) is not None or ERROR.match(text) is not None
