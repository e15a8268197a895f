"""Words of the trade, in lower case: papers and other media, who works for them, their offices, companies' endings."""

from gazette_cli.pattern import Pattern

SHORT_COMPANIES = ("inc", "corp", "co", "ltd")
"""Ends of a company's name that are printed with a full stop, or could be."""
COMPANIES = frozenset("""
llc llp plc ag sa gmbh nv bv holdings group communities incorporated company
""".split()).union(SHORT_COMPANIES)  # fmt: skip
"""Ends of a company's full name."""

PAPERS = ("times", "post", "herald", "tribune", "journal", "gazette")
"""Words in the names of papers."""
WRITERS = ("writer", "reporter", "correspondent", "editor", "columnist", "contributor")
"""What papers call those who write for them."""
MEDIA = frozenset("""
agency newspaper paper daily weekly magazine website network broadcaster television tv radio station journal tabloid
outlet publication newsletter site
""".split())  # fmt: skip
"""What a medium is called beside its name, in running text: "the weekly Norland Mail", "Norpress news agency"."""
MEDIUM = (
    r"(?:news ?(?:paper|portal|site|agency|wire|letter|magazine|room|outlet|organi[sz]ation|service|website)"
    r"|daily|weekly|monthly|magazine|website|web site|portal|journal|broadcaster|agency|publication|platform|gazette"
    r"|channel|media (?:company|group|outlet)|online)"
)
"""A pattern of what a publisher calls itself below a story. Not "network" or "station", which are more than media."""
AGENCIES = Pattern(
    r"(?i)\b(?:agency|news|press|radio|television|tv|network|agence|agencia|agentur|wire|newswire)\b|News$|\.\w{2,3}$"
)
"""What the name of an agency has that no table knows, in the brackets of a dateline."""

OFFICES = frozenset("""
press writers staff reporters correspondents editors news agency service daily reuters afp ap dpa upi cnn bbc media tv
radio magazine bureau union-tribune money llc inc ltd wire desk sports political chief for special nations council wires
analyst team newsroom office department committee centre center
""".split()).union(PAPERS, WRITERS)  # fmt: skip
"""Words of an office or a paper in the wire's bylines, none of a person: "Associated Press Writer"."""
NO_PERSON = OFFICES.union("""
facebook twitter comments comment record pay one two three four five six the letter a an of and letters read more
""".split())  # fmt: skip
"""Words of a short line that is no person's name."""
WORKS = "|".join(
    (
        *WRITERS,
        "contribut|author|journalist|fellow|professor|lecturer|scholar|analyst|blogger|host|director|founder|freelance|pastor",
        "attorney|president|researcher|expert|senior|photographer|producer|lawyer|physician|consultant|activist|economist",
        "historian|scientist|adviser|advisor|chairman|teacher|student",
    )
)
"""A pattern of what a note says that its author is."""

PAGES_BODIES = rf"""
    redaktion  redaction  rédaction  redacción  redazione  redacci[oó]  redakcja  redakce  redactie  editorial  news
    desk  press  agenc\w{{1,6}}  agentur\w{{0,3}}  media  magazine  {"  ".join(PAPERS)}  daily
    weekly  today  network  wire  service  institute  university  school  channel  online  tv  radio  bureau  board
    zeitung  nachrichten  rundfunk  presse  prensa  giornale  ajans\w{{0,2}}  haber\w{{0,8}}  company  inc  ltd  gmbh
    group  center  centre  association  society  foundation
"""
"""Words of a body's name and of no person's, where a page gives its writers. Patterns, two blanks apart."""
PAGES_ROLES = rf"""
    {"  ".join(WRITERS)}  analyst  producer  critic  fellow
    professor  director  redakteur(?:in)?  korrespondent(?:in)?  journalist(?:e|in)?  reporterin  chef
    menü  menu  images?  photos?
"""
"""Last words of a part of a page's byline that says what somebody is, not who."""
PAGES_STAFF = r"""
    staff  correspondents?  brandroom  newsroom  editors?  admin  contributors?  reporters?  team  reports?
"""
"""Words in the name of an account that nobody in particular writes under."""


def words_of(text: str) -> set[str]:
    """The words of a line as the tables have them, without the marks around them."""
    return {word.strip(".,;:()") for word in text.lower().split()}


def names_office(text: str) -> bool:
    """Whether a line has a word of an office or a paper."""
    return bool(words_of(text) & OFFICES)
