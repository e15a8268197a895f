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
CALLED = frozenset("agency agence agência agencia agentur agenzia news press wire newswire service".split())
"""Words of an agency's full name, in the languages of the wires."""
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
MASTHEADS = frozenset("""
advertiser argonaut argus bulletin chronicle courier dispatch echo enquirer examiner express gleaner independent
inquirer intelligencer lantern messenger monitor news-press observer press-telegram recorder register review sentinel
telegraph world-herald
""".split()).union(PAPERS)  # fmt: skip
"""Last words of papers' names, of no family's: "Kestrel Bay Courier"."""
SHARED_MASTHEADS = frozenset(
    """
banner beacon citizen eagle globe guardian leader ledger mail mercury mirror news record standard star sun today voice
""".split()
)  # fmt: skip
"""Last words of papers' names that end a family's name or a headline as well."""
NAMEPLATES = MASTHEADS.union(SHARED_MASTHEADS, """
press reporter daily weekly monthly online network broadcasting radio television
""".split()) - frozenset("""
citizen eagle enquirer express gleaner intelligencer leader news-press press-telegram recorder voice world-herald
""".split())  # fmt: skip
"""Last words of the names of papers, sites and broadcasters, above a story or in their blurbs: "The Quay Online".

Words that end headlines as well, and rare ones, are left out.
"""
NO_PERSON = OFFICES.union("""
facebook twitter comments comment record pay one two three four five six the letter a an of and letters read more
your our my his her their this that name email address partner partners content main key points highlights topics tags
latest breaking
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


LONGEST_MASTHEAD = 6
SHORTER_MASTHEAD = 3
"""Words of a paper's name, and of one whose last word ends other rows as well."""


def is_paper(text: str) -> bool:
    """Whether a line is printed as a paper's name: capitalised words, of which the last one is a masthead's."""
    words = text.rstrip(" =").split()
    if not 1 < len(words) <= LONGEST_MASTHEAD or not words[-1].replace("-", "").isalpha():
        return False
    titled = all(word[0].isupper() or word in _SMALL for word in words)
    last = words[-1].lower()
    short = len(words) <= SHORTER_MASTHEAD + (words[0].lower() == "the")
    return titled and (last in MASTHEADS or (last in SHARED_MASTHEADS and short))


_SMALL = frozenset("of the and for in on".split())
"""Small words inside a paper's name."""


def words_of(text: str) -> set[str]:
    """The words of a line as the tables have them, without the marks around them."""
    return {word.strip(".,;:()") for word in text.lower().split()}


def names_office(text: str) -> bool:
    """Whether a line has a word of an office or a paper, or begins with "for", as in "For the Courier"."""
    return bool(words_of(text) & _OFFICES) or text[:4].lower() == "for "


_OFFICES = OFFICES - {"for"}
