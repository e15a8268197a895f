"""What a desk or an agency adds to the copy: notes, rights, boilerplate and contacts, end marks, release lines."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Convention, Entry, Phrases
from gazette_cli.wire.roles import Role

_ALERTS = (
    "URGENT", "EXTRA", "REFILE", "ADVISORY", "BULLETIN", "FLASH", "ALERT", "REPEAT", "CORRECTION", "UPDATE", "URGENTE", "EILMELDUNG",
)  # fmt: skip
_EDITORS_NOTE = "editor|editors|editor's"

NOTES: tuple[Entry, ...] = (
    Phrases(Role.NOTE, r"(?i)\(?…\b ?(?:[:—–_]|-(?!\w))", (
        ("eds?", "EDS: Adds comment", "Ed Roe wins in Portvale"),
        ("editors?", "Editors - the name is right", "Editors meet in Portvale"),
        ("editor['’]?s?['’]? note", "EDITOR'S NOTE _ Names were changed.", "Editors note that the press is late", _EDITORS_NOTE),
        ("notes? to editors?", "Notes to editors: The quay opened in 1931.", "Notes to friends are sold at auction"),
        ("correction", "Correction: The ferry has one deck.", "Correction of the map takes years"),
        ("clarification", "Clarification: Jane Roe is a member.", "Clarification of the rules is due"),
        ("attn", "ATTN: business desk", ""),
        ("attention", "Attention: photo desk", "Attention turns to the quay"),
        ("reference", "Reference: story of March 2", "Reference books move to the hall"),
    )),
    Phrases(Role.NOTE, r"(?i)\(?…", (
        (r"editor['’]?s?['’]? note\.", "Editor's note. Names were changed.", "Editor's notes sell well", _EDITORS_NOTE),
        ("editors$", "Editors", "Editors meet in Portvale", "editors"),
        ("notes? to editors$", "Notes to editors", "Note to editors' wives is found"),
        (r"correction appended\.?$", "Correction Appended.", "Correction appended to the map is late"),
        ("correction$", "Correction", "Correction to the map is due", "correction"),
    )),
    Phrases(Role.NOTE, r"…(?: APPENDED)?(?: ?\(?\d{0,2}\)?)?\.?$",
        tuple([(word, f"{word} 2", f"{word} TO CREWS AS RAIN FALLS") for word in _ALERTS])),
    Convention(Role.NOTE, "0", Pattern(r"(?i)\d(?:st|nd|rd|th) (?:lead|net|ld|update|writethru)\b.{0,30}$"), "2ND LEAD",
        "2nd leading boat sinks"),
    Phrases(Role.NOTE, r"(?i)\(?this … .{0,40}(?:refiled|corrected|updated|corrects|clarif|has been)",
        tuple([(text, f"(This {text} was refiled to fix a name)", f"This {text} is about a ferry")
            for text in ("version", "story", "article", "post", "report", "piece")]), "this …"),
    Convention(Role.CREDIT, "this report", Pattern(r"This report (?:by|from|of) .{2,60} was first published .{3,60}$"),
        "This report by Example Press was first published March 3, 2031.", "This report of rain was late"),
    Phrases(Role.NOTE, r"(?i)\(…\b", (
        ("adds", "(Adds comment, background)", "Adds up to a loss, she said"),
        ("updates", "(Updates throughout)", "Updates are free"),
        ("corrects", "(Corrects name in paragraph two)", ""),
        ("recasts", "(Recasts, adds quotes)", ""),
        ("refiles", "(Refiles to fix a name)", ""),
        ("repeats", "(Repeats story of March 2)", "Repeats of the show are on Monday"),
        ("removes", "(Removes extra word)", ""),
        ("clarifies", "(Clarifies that the ferry has one deck)", ""),
        ("fixes", "(Fixes date)", "Fixes for the quay are due"),
        ("writes through", "(Writes through with quotes)", "Writes through the night, poet says"),
        (r"in \w+\.? ?\d{0,2}.{0,40}(?:corrects|clarifies|removes)", "(In March 3 story, corrects name of ferry)", "(In May it rains)", "in"),
    )),
    Phrases(Role.NOTE, "(?i)…", (
        (r"embargo(?:ed)?\b", "EMBARGOED UNTIL 0001 GMT March 3", "", "embargo|embargoed"),
        ("sperrfrist ?:", "Sperrfrist: 3. März, 6.00 Uhr", "Sperrfrist gilt nicht mehr", "sperrfrist"),
        (r"strictly embargo(?:ed)?\b", "Strictly embargoed until Monday", "Strictly speaking, it rains", "strictly"),
        ("not for (?:release|publication|broadcast) (?:before|until)", "Not for release before March 3", "Not for the first time, it rains"),
        ("hold for release", "HOLD FOR RELEASE March 3", "Hold for ransom ends in Portvale"),
    )),
    Phrases(Role.NOTE, r"\(…[^()]{0,80}\)$", (
        (r"LEAD\b", "(LEAD ADDS details)", "(Lead is found in water)", "lead"),
        (r"\d(?:st|nd|rd|th) LD", "(2nd LD)", "(2nd from left)", "0"),
        ("EDS:? ", "(EDS ADDS details)", "", "eds"),
        ("ATTN:? ", "(ATTN ADDS details)", "", "attn"),
        (r"UPDATE\b", "(UPDATE 1)", "(Update your maps)", "update"),
    )),
    Convention(Role.NOTE, "##", Pattern(r"## (?:Note to editors|Corrections?)"), "## Note to editors", "## Notes from the quay"),
)  # fmt: skip
"""Words to editors."""

_NO_LAW = "(?! (?:law|act|infring|holder|owner|claim|case|suit|protection|rules?|reform|bill))"
_NOT_OURS = r"(?:(?:is|are) (?:solely|not|those)|do(?:es)? not (?:necessarily )?(?:reflect|represent))"

RIGHTS: tuple[Entry, ...] = (
    Phrases(Role.COPYRIGHT, f"(?i)-? ?…{_NO_LAW}.{{0,400}}$", (
        (r"\(c\)", "(c) Copyright Example Press 2031", "", "c"),
        ("©", "©Example Press", ""),
        (r"\(?copyright\b", "Copyright 2031 Example Press", "Copyright law does not protect a recipe, the court said.", "copyright"),
    )),
    Phrases(Role.LEGAL, "(?i)…", (
        (r"disclaimer\b", "Disclaimer: Such Post does not vouch for this.", "", "disclaimer"),
        ("safe harbou?r", "Safe Harbor Statement", "Safe return of the ferry is cheered"),
        ("forward[- ]looking statements?", "Forward-Looking Statements", "Forward line of the team is weak", "forward-looking|forward"),
        ("cautionary (?:statement|note)", "Cautionary Note", "Cautionary tale from Portvale"),
        ("all rights reserved", "All rights reserved", "All rights groups protest"),
    )),
    Convention(Role.LEGAL, "neither", Pattern(r"(?i)neither .{3,120} (?:accepts? responsibility|has reviewed)"),
        "Neither the Portvale Exchange nor its agent accepts responsibility for this release.", "Neither boat was late"),
    Phrases(Role.LEGAL, rf"(?i)…\b.{{0,160}}\b{_NOT_OURS}\b.{{0,400}}$", (
        ("(?:the )?views", "The views expressed do not necessarily reflect those of this site.", "The views from the quay are fine",
            "views|the views"),
        ("(?:the )?opinions", "Opinions are solely those of the author.", "Opinions differ on the quay", "opinions|the opinions"),
        ("(?:the )?texts", "Texts are not edited by Such Post.", "Texts from the ship were read in court", "texts|the texts"),
        ("articles", "Articles do not reflect the views of Such Post.", "Articles of the treaty were read"),
        ("the article", "The article does not represent the views of Such Post.", "The article told of rain"),
        ("the content", "The content is solely the author's.", "The content of the crates was salt"),
        ("statements", "Statements here are those of the author.", "Statements from both crews differ"),
    )),
)  # fmt: skip
"""Whose rights, and notices of law."""

_WHOM = "(?:contacts?|[ei]nquir(?:y|ies))"
_WHOM_KEYS = "contact|contacts|enquiries|inquiries|enquiry|inquiry"
_DESKS = ("media", "press", "investor", "company", "editorial", "public relations", "pr")
_SEE = r"[, ]{1,3}(?:please )?(?:visit|go to|see|click here|www\.|https?:).{0,140}$"

CONTACTS: tuple[Entry, ...] = (
    Convention(Role.ABOUT, "about",
        Pattern(r"(?:About|ABOUT) (?:[A-Z@]|the [A-Z]|[a-z]+[A-Z])[^.?!]{0,90}(?:(?<=(?i:Inc|Ltd|.Co|orp|LLC))\.:?$|$|:)"), "About Acme",
        "About 250 people came to the quay."),
    Convention(Role.ABOUT, "about", Pattern(r"(?:About|ABOUT) (?:the )?(?P<again>[A-Z].{1,60}?) (?=(?:The )?(?P=again)\b)"),
        "About Acme Acme makes boats.", "About Acme little is known."),
    Phrases(Role.ABOUT, "…", (
        ("À propos (?:de |du |des |d['’])[^.?!]{2,80}(?:$|:)", "À propos d’Acme", "À propos, il pleut.", "à"),
        ("Acerca de [^.?!]{2,80}(?:$|:)", "Acerca de Acme", "Acerca de la lluvia no dijo nada."),
        ("Über [A-Z][^.?!:]{1,50}:", "Über Acme:", "Über Portvale regnet es"),
        ("Om [A-Z][^.?!:]{1,50}:", "Om Acme:", "Om våren regnar det"),
        ("Sobre(?: a| o)? [A-Z][^.?!:]{1,50}:", "Sobre a Acme:", "Sobre a chuva", "sobre"),
    )),
    Phrases(Role.CONTACT, r"(?i)…(?: (?:information|details|us|person))?(?: ?[:/]|$)", (
        (_WHOM, "Contact information:", "Contact between the two crews was lost on Monday.", _WHOM_KEYS),
        *((f"{desk} (?:(?:{'|'.join(_DESKS)}) )*{_WHOM}", f"{desk.upper()} CONTACT:", f"{desk.title()} contact with the crew was lost")
            for desk in _DESKS),
    )),
    Phrases(Role.CONTACT,
        "(?i)for … (?:information|details|info)(?:,? please)?(?:,? contact|[ ,]*:| (?:about|on) .{3,80} contact)", (
        ("more", "For more information, contact Jane Roe.", "For more information on rain, she looked at the sky"),
        ("further", "For further information, please contact:", "For further details she had no time"),
        ("additional", "For additional information: Jane Roe", "For additional information they sent a boat"),
    ), "for …"),
    Phrases(Role.CONTACT, r"(?i)… ?[.:] ?\S", (
        ("tel", "Tel: 555-0100", ""),
        ("phone", "Phone: 555-0100", "Phone lines are down"),
        ("telephone", "Telephone: 555-0100", "Telephone lines are down"),
        ("e-?mail", "E-mail: jroe@such.example", "Email scams rise in Portvale", "e-mail|email"),
        ("fax", "Fax: 555-0100", "Fax machines are back"),
        ("mobile", "Mobile: 555-0100", "Mobile homes flooded"),
        ("cell", "Cell: 555-0100", "Cell doors open in Portvale"),
    )),
    Phrases(Role.CONTACT, r"(?i)…:? ?\(?\d", (
        ("tdd", "TDD 555-0100", ""),
        ("tty", "TTY 555-0100", ""),
        ("fax", "Fax 555-0100", "Fax machines are back"),
    )),
    Phrases(Role.RELATED, rf"(?i)for …\b.{{0,60}}?{_SEE}", (
        ("more", "For more information, please visit www.such.example", "For more than a year it rained"),
        ("further", "For further details, see www.such.example", "For further proof she had no time"),
        ("the full", "For the full report, go to www.such.example", "For the full year, sales rose", "for the"),
        ("full", "For full results, click here", "For full service there is no crew"),
        ("additional", "For additional news, visit www.such.example", "For additional space, the quay was cleared"),
    ), "for …"),
    Phrases(Role.JUNK, f"(?i)…{_SEE}", (
        (r"to learn more\b.{0,200}?", "To learn more about Acme, visit www.such.example", "To learn more, the crew went to school"),
        ("visit", "Visit www.such.example", "Visit of the mayor ends"),
    )),
)  # fmt: skip
"""A company's boilerplate, and whom to ask."""

_SIGNERS = ("AAP", "AFP", "PA", "APA", "EFE", "dpa", "NZPA")

ENDS: tuple[Entry, ...] = (
    Phrases(Role.END_MARK, r"(?i)(?:-+ ?)?…(?: ?-+)?(?: ?\d{2,4})?(?:[/.]{1,3})?(?: ?\d{1,4})?$", (
        ("ends?", "ENDS", "End-to-end tests of the lock took a week."),
        ("nnnn", "NNNN", ""),
        ("reuter", "Reuter", "Reuter family sells its house"),
        (r"end item ?/? ?\d*", "End item 12", "End item of the list is salt"),
        ("more", "-more-", "More than 40 boats came to the quay"),
        ("fin", "-fin-", "Fin whales seen off Portvale"),
        ("30", "- 30 -", "30 boats came to the quay"),
    )),
    Phrases(Role.END_MARK, "…", (
        (r"(?:==|--)[A-Z]\w+$", "==Kyodo", "", "1"),
        (r"(?i:enditem)(?:/\w{1,4})?$", "Enditem/ab", "", "enditem"),
        (r"\d{4}\*\*\d{3,4}$", "1030**0315", "1030 boats", "1"),
        ("-0-$", "-0-", "-0- is what the score was", "-0"),
        (r"\^?END<?$", "^END<", "", "end|^end|^"),
        (r"//\w{2,12}//(?: [A-Z]{1,3})?$", "//Petra// AB", "", "//"),
    )),
    Convention(Role.END_MARK, "|".join(_SIGNERS).lower(), Pattern(f"(?:{'|'.join(_SIGNERS)})(?: [A-Za-z]{{2,4}})?$"), "AAP abc",
        "AFP and EFE part"),
    Convention(Role.END_MARK, "…end", Pattern(r"^[A-Z]{2,3}/[A-Z]{2,3} End$"), "AB/CD End", "Rain comes to an end"),
    Convention(Role.END_MARK, "1", Pattern(r"/\d{2,4}$"), "/129"),
    Convention(Role.CREDIT, "1", Pattern(r"[A-Z]{2}(?:/[A-Z]{2}){1,2}$"), "AB/CD"),
    Convention(Role.END_MARK, "1", Pattern(r"[A-Z][\w.]{1,9}/(?:End|Fim|Fin)$"), "Example/End"),
)  # fmt: skip
"""The end of the copy."""

RELEASES: tuple[Entry, ...] = (
    Convention(Role.JUNK, "usao", Pattern(r"USAO ?- ?[A-Z].{3,50}$"), "USAO - Norland, Eastern"),
    Phrases(Role.RELEASE, r"(?i)…\b(?: ?[A-Z]{0,3}[#\d-]{2,12})?.{0,40}$", (
        ("for immediate (?:release|use)", "FOR IMMEDIATE RELEASE", "For immediate relief they sent bread",
            "for immediate", "FOR IMMEDIATE RELEASE"),
        ("immediate (?:release|use)", "Immediate Release", "Immediate end to strike is sought"),
        ("for release", "FOR RELEASE March 3", "", "for release", "FOR RELEASE"),
        ("media release", "MEDIA RELEASE", ""),
        ("news release", "NEWS RELEASE No. 12", ""),
        ("press release", "Press Release", ""),
    )),
)  # fmt: skip
"""Lines of offices that release copy."""
