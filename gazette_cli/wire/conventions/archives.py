"""What archives and feeds put around a story: marks that show where another begins, numbers, labels, headers of mails."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Convention, Entry, Phrases
from gazette_cli.wire.roles import Role

OF = r" {0,2}(?:of|de|von|di|sur|van|af|av|/) {0,2}"
DOCUMENT = r"(?:Documento?|Dokument|DOCUMENT|Story|STORY|Article|ARTICLE|Artikel|Art[ií]culo|Articolo|Item|ITEM|Record)"
DOCUMENTS = r"(?:DOCUMENT(?:S|OS|EN|I)?|DOKUMENTE?N?)"
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"


class Mark(NamedTuple):
    """A line that parts the stories of one file, nothing but words around it; in a single story it is junk."""

    name: str
    keys: str
    """As of a convention; none where the line is another row's in a single story."""
    hints: str
    """What a line holds that the pattern is worth a try on: any of these, parted by a bar."""
    pattern: str
    """The whole line; a row may be in capitals where the line is not, or the other way round."""
    example: str
    counter: str = ""
    closes: bool = False
    """Whether a story ends with it; else one begins with it."""
    own: bool = False
    """Whether one that a story begins with is a line of the story as well."""
    numbered: bool = False
    """Whether it has the story's number in the file, which rises from one to the next."""
    trails: bool = False
    """Whether rows of the index and of rights stand below it that are of its story."""


MARKS = (
    Mark("message id", "DE|TS", "-MUC", r"[A-Z0-9]{3,5}-MUC\d-\d{4}.{0,60}", "DEV-MUC3-0101 (ACME)", "DEV-MUC is a code", own=True),
    Mark("SGML", "doc", "<DOC", r"<DOC(?: [^>\n]{1,200})?>", '<DOC id="NOR_20310303.0001">', "Doc Roe retires"),
    Mark("mail folder", "from", "From ", rf"From \S{{1,100}} {{1,3}}{_DAY} [A-Z][a-z]{{2}} [ \d]?\d .{{0,40}}",
        "From desk@norland.example Tue Mar  3 06:12:44 2031", "From Tuesday, March brings rain"),
    Mark("document number", "document|documento|dokument|story|article|artikel|item|record",
        " of | de | von | di | sur | van | af | av |/", rf"[\[(]?{DOCUMENT} (?:No\.? ?)?\d{{1,5}}{OF}\d{{1,5}}[\])]?",
        "Document 3 of 20", "Article 3 of the treaty was read", numbered=True),
    Mark("documents' number", "0", "DOCUMENT|DOKUMENT", rf"[\[(]?\d{{1,5}}{OF}\d{{1,5}} {DOCUMENTS}[\])]?",
        "3 of 20 DOCUMENTS", "3 of 20 documents were lost", numbered=True),
    Mark("feed start", "zczc", "ZCZC", r"ZCZC\b.{0,80}", "ZCZC NNA0123"),
    Mark("Nexis", "end of", "End of", "End of Document", "End of Document", "End of documents strike nears", closes=True),
    Mark("Factiva", "document|an", "Document ", r"(?:AN[ \t]{1,8})?Document [A-Z]{2,8}\d{6}\w{5,30}", "Document NOR020310303eh3300",
        "Document is lost", closes=True),
    Mark("Gale", "gale", "GALE", r"Gale Document Number: ?GALE\|\w{1,40}", "Gale Document Number: GALE|A1", "Gale hits Portvale", closes=True),
    Mark("Europresse", "", "présent document", "Le présent document est protégé.{0,300}", "Le présent document est protégé.", closes=True,
        trails=True),
    Mark("NewsBank", "record", "Record", r"Record(?: Number)?: [\dA-F]{5,24}", "Record: 1203041", "Record: 12 boats", closes=True, trails=True),
    Mark("load date", "load-date", "OAD-D|oad-D", "(?:LOAD-DATE|Load-Date): .{1,80}", "LOAD-DATE: March 4, 2031", closes=True, trails=True),
)  # fmt: skip
"""They are tried in this order."""

ARCHIVES: tuple[Entry, ...] = (
    *(Convention(Role.JUNK, mark.keys, Pattern(f"(?i)(?:{mark.pattern})$"), " ".join(mark.example.split()), mark.counter)
        for mark in MARKS if mark.keys),
    Convention(Role.JUNK, "doc", Pattern("</DOC>$"), "</DOC>"),
    Phrases(Role.JUNK, r"(?i)[\[(]?… (?:no\.? ?)?\d{1,5}(?: (?:of|/) \d{1,5})?[\])]?$", (
        ("document", "Document 3", "Document 3 is lost"),
        ("story", "Story 3", "Story of a ferry"),
        ("article", "Article No. 3", "Article 3 of the treaty was read"),
        ("item", "Item 3", "Item 3 on the list is salt"),
        ("page", "Page 2 of 3", "Page 2 is missing"),
        ("record", "Record 3", "Record 3 inches of rain fall"),
    )),
    Convention(Role.JUNK, "0", Pattern(r"[\[(]?\d{1,5} of \d{1,5}[\])]?$"), "[3 of 20]", "3 of 20 boats sink"),
    Phrases(Role.JUNK, "…[.:]?$", (
        ("ABSTRACT", "ABSTRACT:", "Abstract art is shown"),
        ("FULL TEXT", "FULL TEXT:", "Full text of the treaty"),
        ("BODY", "BODY:", "Body found in Portvale"),
        ("LETTERS", "LETTERS", "Letters"),
        ("TEXT", "TEXT:", "Text of the treaty is read by few"),
    )),
    Phrases(Role.JUNK, "(?i)… ?:", (
        ("tags", "Tags: rain, harbour", "Tags on bags are read by robots"),
        ("filed under", "Filed under: Rain", "Filed under protest, the claim was heard"),
        ("categor(?:y|ies)", "Category: Rain", "Category 3 storm nears Portvale", "category|categories"),
        ("labels", "Labels: rain", "Labels on salt are changed"),
        ("keywords?", "Keywords: rain", "Keyword of the day is rain"),
        ("topics", "Topics: rain", "Topics of the talks are secret"),
    )),
    Convention(Role.JUNK, "published", Pattern(r"(?i)published: ?$"), "Published:", "Published on the quay"),
)  # fmt: skip
"""Numbers and labels of archives."""

LABELS: tuple[Entry, ...] = (
    Convention(Role.JUNK, "pages|page", Pattern(r"Pages?: ?[\d ]{1,20}$"), "Pages: 1 2 3", "Pages of the diary are lost"),
    Phrases(Role.JUNK, "(?i)…:?$", (
        ("sources?", "Sources:", "Sources say it rained"),
        ("via", "Via", "Via Nova"),
        ("link", "Link:", "Link found"),
    )),
    Convention(Role.JUNK, "0", Pattern(r"\d{1,2}[- ]min(?:ute)?s?(?: read)?$"), "3 min read", "3 minutes decide the race"),
    Convention(Role.RELATED, "more", Pattern(r"More(?: on| about)?: [A-Z].{2,90}$"), "More: Health, Portvale", "More rain, more mud"),
    Convention(Role.JUNK, "1", Pattern(r"[A-Z]{3,8}\d{8,20}ID\d{6,12}$"), "NNA0303203100001234ID1099800000"),
    Convention(Role.JUNK, "0", Pattern(r"\d{1,5} words$"), "212 words", "212 words that moved Portvale"),
    Convention(Role.JUNK, "source citation", Pattern("Source Citation$"), "Source Citation", "Source citation rules"),
    Phrases(Role.JUNK, "…: .{1,80}$", (
        ("LANGUAGE", "LANGUAGE: ENGLISH", "LANGUAGE OF THE SEA"),
        ("Language", "Language: English", "Language of the sea"),
        ("LENGTH", "LENGTH: 350 words", "LENGTH OF QUAY DOUBLES"),
        ("Length", "Length: 350 words", "Length of the quay doubles"),
        ("SECTION", "SECTION: News", "SECTION OF QUAY CLOSED"),
        ("Section", "Section: News", "Section of the quay closed"),
        ("GRAPHIC", "GRAPHIC: Map", "GRAPHIC TALE OF RAIN"),
        ("PUBLICATION-TYPE", "PUBLICATION-TYPE: Newspaper", ""),
        ("JOURNAL-CODE", "JOURNAL-CODE: NNA", ""),
    )),
    Convention(Role.JUNK, "publication", Pattern(r"Publication (?:title|date|info|year|subject): .{1,90}$"),
        "Publication title: The Such Times", "Publication of the map is late"),
    Phrases(Role.JUNK, r"…: \S.{0,160}$", (
        ("From", "From: desk@such.example", "From Portvale with love"),
        ("To", "To: desk@such.example", "To be or not to be"),
        ("Cc", "Cc: desk@such.example", ""),
        ("Message-ID", "Message-ID: <0123@such.example>", ""),
        ("Reply-To", "Reply-To: desk@such.example", ""),
        ("Content-Type", "Content-Type: text/plain", ""),
        ("MIME-Version", "MIME-Version: 1.0", ""),
        ("Received", "Received: from such.example", "Received wisdom fails in Portvale"),
        ("Return-Path", "Return-Path: <desk@such.example>", ""),
    )),
)  # fmt: skip
"""Labels of exports, headers of mails."""
