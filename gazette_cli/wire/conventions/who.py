"""Whose copy it is and who made it: source lines, bylines, credits."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Convention, Entry, Phrases
from gazette_cli.wire.roles import Role
from gazette_cli.words.calendar import WEEKDAYS

_PICTURE_SITES = (
    "twitter|facebook|instagram|youtube|getty images|shutterstock|pixabay|wikimedia(?: commons)?|flickr|istock|unsplash"
)
_PUBLISHED = r"(?:originally|first) (?:published|appeared|posted) (?:at|on|in|by) (?P<name>.{2,120})$"

SOURCES: tuple[Entry, ...] = (
    Convention(Role.PUBLISHER, "publisher", Pattern(r"(?i)publisher: ?\w.{1,80}$"), "Publisher: Such Post", "Publisher of two papers dies"),
    Convention(Role.CAPTION, "source", Pattern(rf"(?i)\(?source: ?(?P<name>(?:{_PICTURE_SITES})\)?\.?)$"), "Source: Twitter"),
    Convention(Role.SOURCE, "source|sources", Pattern(r"(?i)\(?sources?\s*:\s*(?P<name>\S)"),
        "Source: Norland News Agency - NNA", "Sources close to the quay said it would reopen"),
    Phrases(Role.SOURCE, r"(?i)\(?… ?:\s*(?P<name>\S.{1,80})$", (
        ("quelle", "Quelle: NNA", "Quelle surprise in Portvale"),
        ("fuente", "Fuente: NNA", "Fuente Norte wins the cup"),
        ("fonte", "Fonte: NNA", ""),
        ("bron", "Bron: NNA", ""),
        ("källa", "Källa: NNA", ""),
        ("kilde", "Kilde: NNA", ""),
        ("lähde", "Lähde: NNA", ""),
        ("źródło", "Źródło: NNA", ""),
        ("источник", "Источник: NNA", "Источник в порту сообщил о дожде"),
        ("المصدر", "المصدر: NNA", ""),
        ("kaynak", "Kaynak: NNA", ""),
        ("sumber", "Sumber: NNA", ""),
    )),
    Phrases(Role.SOURCE, "(?i)… (?P<name>.{2,80})$", (
        ("(?:republished|reprinted) (?:with|by) (?:the )?permission (?:from|of)", "Republished with permission from Such Post.",
            "Reprinted by night, the paper was late", "republished|reprinted"),
        ("courtesy of", "Courtesy of Such Post", ""),
    )),
    Convention(Role.SOURCE, "source", Pattern(r"SOURCE\s+(?!OF\b)(?P<name>[A-Z])"), "SOURCE Acme Ltd", "SOURCE OF Rain Found In Portvale"),
    Convention(Role.SOURCE, "text of",
        Pattern(r"(?i)text of (?:a |an )?(?:report|statement|commentary|article|interview)\b.{0,60}? by (?P<name>.{3,90})$"),
        "Text of report in English by Norland news agency NNA", "Text of the treaty is read by few",
        opens="Text of (?:a )?report"),
    Convention(Role.SOURCE, "distributed by", Pattern(r"(?i)distributed by (?P<name>.{2,60}?) on behalf of "),
        "Distributed by APO Group on behalf of Harbour Office.", "Distributed by hand, the leaflets were soon gone"),
    Phrases(Role.SOURCE, "… by (?P<name>[A-Z].{2,70})$", (
        ("Provided", "Provided by Such Media Inc. (such.example).", "Provided by nature, salt needs no factory."),
        ("Supplied", "Supplied by Such Media Inc.", "Supplied by sea, the town had bread again"),
    ), "… by"),
    Phrases(Role.SOURCE, f"(?i)…{_PUBLISHED}", (
        ("", "Originally published at such.example", "Originally, the ferry had two decks",
            "originally|first published|first appeared|first posted"),
        *((f"(?:this |the )?{text} (?:was )?", f"This {text} was originally published at such.example",
            f"This {text} was first of all a joke", f"{text}|this {text}|the {text}") for text in ("article", "story", "piece", "post")),
    )),
    Convention(Role.SOURCE, "the post|this post", Pattern(r"(?i)(?:the|this) post .{3,300}? (?:first )?appeared (?:first )?on (?P<name>)"),
        "The post Rain Falls appeared first on Such Post.", "The post office in Portvale will close in May."),
    Convention(Role.SOURCE, "via", Pattern(r"(?i)via (?P<name>[\w.]+\.(?:info|com|net|org)\b.{0,20})$"), "Via SyndiGate.info",
        "Via Nova is the oldest road in Norland"),
    Convention(Role.SOURCE, "via", Pattern(r"(?i)via ?: (?P<name>.{2,60})$"), "Via: Such Post"),
    Convention(Role.CREDIT, "h/t|h/t/|hat tip", Pattern(r"(?i)\(?(?:h/t|hat tip)/?(?::| |/)+[A-Z].{2,60}$"), "h/t Such Post"),
    Convention(Role.SOURCE, "information from", Pattern(r"(?i)information from: (?P<name>)"),
        "Information from: Portvale Post, http://www.such.example", "Information from the ship is scarce"),
    Convention(Role.SOURCE, "from", Pattern(r"from (?P<name>[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)$"), "from RT",
        "From Portvale with love"),
    Phrases(Role.SOURCE, r"\((?![\w.-]{3,16}\)$)…\b(?P<name>[^()]{0,40}(?:\([^()]{1,30}\))?\))$", (
        ("MENAFN", "(MENAFN- Norland News Agency (NNA))", ""),
        ("SyndiGate", "(SyndiGate - Such Post)", ""),
    )),
)  # fmt: skip
"""Source lines; a `name` goes as far as the row, what follows it is cut off by `sources`."""

_NO_SUBJECT = (
    rf"(?!(?:The|A|An|This|That|Now|Then) [a-z]|(?i:{'|'.join(WEEKDAYS)})\b)"
    r"(?!.{0,100}\b(?:said|was|were|is|are|has|had|will|would|SAID|WAS|WERE|IS|ARE|HAS|HAD|WOULD)\b)"
)
_TEXTS = ("story", "text", "words", "report", "analysis", "commentary", "opinion", "column", "post", "submitted")
_PEOPLE = r":? (?P<people>[A-Z].{2,80})$"

BYLINES = (
    Convention(Role.BYLINE, "by",
        Pattern(rf"[\[(–—-]{{0,2}} ?(?:By|BY|by):? (?P<people>(?=[@A-Z'’]|dpa\b|our |staff |a |special ){_NO_SUBJECT}[@\w'’].{{1,110}})$"),
        "By JANE ROE and JOHN DOE, Example Press", "By voice vote, the council closed the quay.", lead="by", opens="By|BY"),
    Convention(Role.BYLINE, "exclusive by|exclusive", Pattern(rf"(?:EXCLUSIVE|Exclusive):? (?:By|BY|by){_PEOPLE}"), "EXCLUSIVE By Jane Roe",
        "Exclusive talks open in Portvale", lead="exclusive:? by"),
    Convention(Role.BYLINE, "by the", Pattern(r"(?:By|BY) (?P<people>(?i:the) [A-Z].{2,80} (?i:staff(?: writers?| reporters?)?))$"),
        "By the Norland News Agency staff", "By the time the staff came, the quay was under water"),
    *(Convention(Role.BYLINE, f"{text} by", Pattern(f"(?i:{text} by){_PEOPLE}"), f"{text.title()} by Jane Roe",
        f"{text.title()} by night is what he likes", lead=f"(?:guest )?{text} by") for text in _TEXTS),
    Convention(Role.BYLINE, "guest", Pattern(f"[Gg]uest (?i:(?:{'|'.join(_TEXTS)}) by){_PEOPLE}"), "Guest post by Jane Roe",
        "Guest workers leave Portvale by Friday"),
    Convention(Role.BYLINE, "posted by",
        Pattern(r"Posted by (?P<people>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,2}(?: on [A-Z\d].{3,40}| \| .{3,60})?)$"),
        "Posted by Jane Roe | March 3, 2031", "Posted by Monday letters come late", lead="posted by"),
    Convention(Role.BYLINE, "…press|…writer|…editor|…reporter|…correspondent|…staff",
        Pattern(r"^(?P<people>[A-Z][A-Z.'’-]{1,20}(?: [A-Z][A-Z.'’-]{0,20}){1,3}, [A-Z][\w.]*(?: [A-Z][\w.]*){0,4})$"),
        "JANE ROE, Associated Press", "Jane Roe, once the paper's editor"),
    *(Convention(Role.BYLINE, label.lower(), Pattern(rf"(?i){label}: ?(?P<people>\S.{{0,90}})$"), example, counter, lead=label)
        for label, example, counter in (
            ("author", "Author: NNA [ TUESDAY, MARCH 3 ]", "Author of two books dies"),
            ("byline", "Byline: Jane Roe", "Byline rules change at the Such Post"),
        )),
    *(Convention(Role.BYLINE, lead.lower(), Pattern(rf"{lead} (?P<people>[A-Z][\w'’-]{{1,20}}(?: [\w'’-]{{1,20}}){{1,4}})$"),
        example, counter, lead=lead, opens=lead if opens else "")
        for lead, example, opens, counter in (
            ("Von", "Von Grete Muster", True, "Von Portvale aus."),
            ("Par", "Par Jeanne Untel", True, "Par for the course"),
            ("Por", "Por Juana Tal", True, "Por la mañana"),
            ("Di", "Di Maria Tale", True, "Di solito piove"),
            ("Da", "Da Maria Tale", True, "Da domani piove"),
            ("Av", "Av Kari Nordmann", False, "Av og til regner det"),
            ("Af", "Af Karen Sådan", False, "Af og til regner det"),
            ("Door", "Door Jan Jansen", False, "Door to door in the rain"),
        )),
    Convention(Role.BYLINE, "(@", Pattern(r"\(@\w{2,30}\)$"), "(@JaneRoe)"),
)  # fmt: skip
"""Bylines; `people` goes as far as the row, what follows the names is parted by `bylines`. In some languages the word
begins too many other lines to show that a story opens."""

MARKS = (
    Convention(
        Role.END_MARK, "end|ende|ends|more|schluss", Pattern(r"(?i)[(/](?:ends?|ende|more|schluss)\)?$"), "(end)"
    ),
    Convention(Role.SOURCE, "1", Pattern(r"\((?P<name>[A-Z][\w.-]{2,15}\))$"), "(Xinhua)"),
)  # fmt: skip
"""A word in brackets."""

_WITH = r"(?i)\(?with …(?: (?:from|by) .{2,120})?$"

CREDITS: tuple[Entry, ...] = (
    Phrases(Role.CREDIT, r"(?i)[(\[]?-{0,2} ?(?:additional |extra )?… (?:and \w+ )?(?:by|in)\b:? ?.{2,600}$", (
        ("reporting", "(Reporting by Jane Roe; Editing by John Doe)", "Reporting from the quay was not easy, she said."),
        ("writing", "Writing by Jane Roe", "Writing on the wall appears"),
        ("editing", "[Editing by Jane Roe]", "Editing software fails"),
        ("compiled", "Compiled by Jane Roe", "Compiled code runs faster"),
        ("translated", "Translated by Jane Roe", "Translated books sell well"),
        ("translation", "Translation by Jane Roe", "Translation of a letter takes a week"),
        ("edited", "Edited by Jane Roe", "Edited clips were shown to the court"),
        ("written", "Written by Jane Roe", "Written notice of the strike came late"),
        ("reported", "Reported by Jane Roe", "Reported cases of flu fall"),
        ("rewriting", "Rewriting by Jane Roe", "Rewriting history takes a town"),
        ("compiling", "Compiling by Jane Roe", "Compiling the list took a year"),
        ("photography", "Photography by Jane Roe", "Photography show opens at the quay"),
    ), "…|additional …|extra …"),
    Convention(Role.CREDIT, "contributing", Pattern(r"(?i)(?:-- ?|— ?)?contributing(?: writers?| reporters?| authors?)?: .{2,160}$"),
        "Contributing: Jane Roe", "Contributing to the loss was the rain"),
    Convention(Role.CREDIT, "with assistance|with help|with contributions",
        Pattern(r"(?i)(?:-- ?|— ?)?with (?:assistance|help|contributions) (?:by|from) .{2,160}$"),
        "-- With assistance by Jane Roe", "With help, the ferry made it to the quay"),
    Phrases(Role.CREDIT, _WITH, (
        ("inputs?", "(With inputs from agencies)", "With input costs up, boats stay in", "with input|with inputs"),
        ("files", "With files from Jane Roe", "With files gone, the court waits"),
        ("reporting", "With reporting by Jane Roe", "With reporting rules in doubt, banks wait"),
        ("additional reporting", "With additional reporting by Jane Roe", "With additional boats, the quay is full", "with additional"),
        ("agency inputs?", "With agency inputs", "With agency staff, the desk is full", "with agency"),
    ), "with …"),
    Convention(Role.CREDIT, "…contributed reporting", Pattern(r"^[A-Z].{3,120} contributed reporting from [A-Z].{2,80}$"),
        "John Doe contributed reporting from Westholm.", "The crew contributed reporting from its own log."),
    Convention(Role.CREDIT, "…contributed to", Pattern(r"^.{4,120} contributed to (?:this (?:report|story|article|piece|post|dispatch)"
        r"|(?:the |this )?reporting)\b.{0,60}$"), "Example Press writer Jane Roe contributed to this report from Oslo.",
        "The storm contributed to this flood in Portvale."),
    Convention(Role.CREDIT, "…reported from", Pattern(r"^(?:[A-Z][\w.'’-]{1,20}(?:,? and |, |; | )){1,12}reported from [A-Z].{2,80}$"),
        "Roe reported from Portvale, and Doe from Oslo.", "The ferry reported from Portvale that all was well."),
    Convention(Role.CREDIT, "…contributed", Pattern(r"^.{4,120} contributed\.?$"), "AP writers Jane Roe in Oslo and John Doe in Paris contributed."),
    Phrases(Role.CREDIT, r"(?i)…: ?[A-Z][\w.'’ -]{1,60}$", (
        ("editors?", "Editor: An", "Editors meet in Portvale"),
        ("reporter", "Reporter: Jane Roe", "Reporter held in Portvale"),
        ("journalist", "Journalist: Jane Roe", "Journalist wins prize"),
        ("writer", "Writer: Jane Roe", "Writer of songs dies"),
        ("translator", "Translator: Jane Roe", "Translator needed at the quay"),
        ("compiler", "Compiler: Jane Roe", ""),
        ("web editor", "Web editor: Jane Roe", "Web of rail lines grows"),
    )),
    Convention(Role.CREDIT, "dpa", Pattern(r"dpa (?:[a-z]{2,4} ?){1,5}$"), "dpa ab cd"),
    Convention(Role.CREDIT, "1", Pattern(r"\((?:[a-z]{2,3}(?:[-/][a-z]{2,3}){0,3})\)$|[a-z]{2,3}(?:/[a-z]{2,3}){1,4}$"), "(ab-cd)"),
)  # fmt: skip
"""Who else worked on it."""
