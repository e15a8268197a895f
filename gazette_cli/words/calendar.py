"""Months and weekdays: in English, and months in the languages of the agencies and of pages. All in lower case."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY_IN_DATE = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )"
"""A pattern of a weekday before a date, in full or shortened: "Tuesday, ", "Tues. "."""
WEEKDAY_SHAPE = r"[MTWFS][a-z]{2,5}day"
"""A pattern of a weekday in running text, by its shape: as good as the seven names, and compiled faster."""

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
SHORT_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""Three letters each, as dates have them."""
SURE_MONTHS = (*MONTHS[:4], *MONTHS[5:])
"""The months without May, which at the beginning of a sentence is a verb or a name as often."""
ABBREVIATED_MONTHS = ("jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec")
"""Months as running text shortens them. The others have short names already, and "Jun" is a person's."""

FOREIGN_MONTHS = (
    "janvier janv enero ene januar jänner jän gennaio gen janeiro januari jaanuar ocak января янв",
    "febr février févr fevrier fev febrero februar feber febbraio fevereiro februari şubat февраля фев",
    "mars marzo märz maerz mär mrz março marco maart maret mart марта мар",
    "avril avr abril abr aprile nisan апреля апр",
    "mai mayo maggio mag maio maj mei mayıs мая",
    "juin junio juni giugno giu junho haziran июня июн",
    "juillet juil julio juli luglio lug julho temmuz июля июл",
    "août aout agosto ago augustus agustus ağustos августа авг",
    "sept septembre septiembre set settembre setembro eylül сентября сен сент",
    "octobre octubre oktober okt ottobre ott outubro out ekim октября окт",
    "novembre noviembre novembro kasım ноября ноя",
    "décembre déc decembre diciembre dic dezember dez dicembre dezembro desember aralık декабря дек",
)
"""Names and abbreviations of each month in the languages of the agencies, with "sept", which is English too."""

NUMBERS = {
    name: number
    for number, (month, short, others) in enumerate(zip(MONTHS, SHORT_MONTHS, FOREIGN_MONTHS, strict=True), 1)
    for name in (month, short, *others.split())
}
"""The month of each name that the wire prints."""

PAGES_MONTHS = (
    "januára ledna stycznia sty oca tammikuuta janúar",
    "února lutego lut şub helmikuuta febrúar",
    "mrt marca března maaliskuuta",
    "dubna kwietnia kwi nis huhtikuuta apríl",
    "května maja toukokuuta maí máj",
    "června czerwca cze haz kesäkuuta júní jún",
    "července lipca lip tem heinäkuuta júlí júl",
    "augusti srpna sierpnia sie ağu elokuuta ágúst",
    "září września wrz eyl syyskuuta szeptember",
    "października paź října eki lokakuuta október",
    "listopadu listopada lis kas marraskuuta nóvember",
    "prosince grudnia gru ara joulukuuta des",
)
"""Names of each month in languages that pages have besides, as they stand in dates.

The wire does without: some of them are English words or names as well ("lip", "sty").
"""
