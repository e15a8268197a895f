"""What programs and people write around the words of a mail, in six languages: a pattern for each kind of line."""

from gazette_cli.pattern import Pattern


def begins(*ways: str) -> Pattern:
    """The pattern of a line that begins in one of these ways."""
    return Pattern(f"(?i)(?:{'|'.join(ways)})")


def whole(*ways: str, end: str = "") -> Pattern:
    """The pattern of a line that is one of these, and nothing but `end` behind it."""
    return Pattern(f"(?i)(?:{'|'.join(ways)}){end}$")


SIGNATURE = Pattern(r"--[ \xa0]?$")
"""RFC 3676: the line above a signature; many programs take its blank away."""
PARTING = Pattern(r"(?:[_=*~-] ?){3,80}$")
"""What parts a covering letter from what it covers."""
RULE = Pattern(r"[_=*-]{20,80}$")
"""What programs put above a footer."""
FOOTER = begins(
    r"(?:to |click here to )?unsubscribe\b",
    r"to (?:un)?subscribe (?:or|from|to|via|send|visit)\b",
    r"you(?:'re| are| have)? receiv(?:ing|ed) this ",
    r"this (?:e-?mail|message) was sent (?:to|by)\b",
    r"(?:you can )?update (?:your )?(?:\w{1,20} )?preferences\b",
    r"want to change how you receive",
    r"(?:the information in )?this (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended|privileged)",
    r"diese (?:e-?mail|nachricht) (?:kann|enthält|ist vertraulich)",
    r"(?:vom )?newsletter abmelden",
    r"se désabonner|pour vous désinscrire",
    r"darse de baja|cancelar (?:la )?suscripci[oó]n",
    r"[\w.-]{1,60} mailing list$",
    r"sent from my |von meinem \w{1,20} gesendet|get outlook for |envoyé de mon ",
)
"""How the line begins below which a list, a distributor or a program speaks."""
ABOVE = whole(
    r".{0,60}\b(?:view|read|see|open|display)\b (?:(?:this|the|it) ){0,2}(?:\w[\w-]{1,20} ){0,2}(?:in|on|as|online)\b"
    r".{0,20}(?:\b(?:browser|web(?:page| ?version)?)\b.{0,400}|:?)",
    r"(?:this|the) (?:e-?mail|message) is in html\b.{0,200}",
    r".{0,60}\bnot support html\b.{0,200}",
    r".{0,60}\b(?:im browser|dans (?:votre|le) navigateur|en (?:su|el) navegador|nel browser)\b.{0,40}",
    r"\W{0,3}(?:caution|warning|external(?: e-?mail)?|achtung)\b.{0,80}\b(?:outside|external|extern\w{0,3})\b.{0,300}",
)
"""Where else to look at a mail, and the warning that an office puts above mail from outside: no lines of the story."""
GREETING = whole(
    r"(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening))(?:[ ,][^.?]{0,60})?[,:!–-]",
    r"(?:sehr geehrte\w{0,2}|liebe[rs]?|guten (?:tag|morgen)|hallo)(?:[ ,][^.?]{0,60})?[,:!–-]",
    r"(?:bonjour|ch[eè]re?s?|madame|monsieur)(?:[ ,][^.?]{0,60})?[,:!–-]",
    r"(?:estimad[oa]s?|hola|buenos d[ií]as|gentil[ei]|buongiorno|prezad[oa]s?|bom dia)(?:[ ,][^.?]{0,60})?[,:!–-]",
    r"(?:hi|hello|hey|hallo|bonjour|hola|good morning)(?: (?:all|there|everyone|team|desk))?",
)
CLOSING = whole(
    r"(?:with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|regards|best|cheers|thanks|thank you",
    r"sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)",
    r"mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|freundliche|herzliche) gr(?:ü|ue)(?:ß|ss)e",
    r"cordialement|bien (?:à vous|cordialement)",
    r"saludos(?: cordiales)?|atentamente|cordiali saluti|atenciosamente",
    end="[,.!]?",
)
"""The formula above a name."""
WROTE = Pattern(
    r"(?i)(?:on|am|le|el|il|em) (?=.{0,300}\d)(?P<date>[^<>]{4,200}?),? "
    r"(?P<sender>[^,:<>\d]{0,80}<[^<>\s]{3,200}>|[^,:<>\d]{1,80}),? (?:wrote|a écrit|escribió|ha scritto|escreveu) ?:$"
    r"|(?i:am) (?P<tag>[^<>]{4,200}?) schrieb (?P<name>[^,:\d]{1,200}):$"
)
"""What a program writes above the mail that is answered to, on one line or two."""
PASSED_ON = whole(
    r"-{2,20} ?(?:forwarded|original) message\b.{0,100}",
    r"-{2,20} ?(?:weitergeleitete|ursprüngliche) nachricht\b.{0,100}",
    r"-{2,20} ?(?:message (?:transféré|d'origine)|mensaje (?:reenviado|original))\b.{0,100}",
    r"-{2,20} ?(?:messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original))\b.{0,100}",
    r"begin forwarded message ?:|anfang der weitergeleiteten nachricht ?:|début du message (?:transféré|réexpédié) ?:",
    r"_{20,60}",
)
"""What a program writes above the mail that is passed on; a rule only if a field stands below it."""
FIELDS = {
    name: field
    for field, names in {
        "From": "from von de da",
        "Date": "date sent datum gesendet envoyé enviado fecha inviato data",
        "To": "to an à para a",
        "Cc": "cc kopie copie",
        "Subject": "subject betreff objet asunto oggetto assunto",
        "Reply-To": "reply-to",
        "Message-ID": "message-id",
    }.items()
    for name in names.split()
}
"""What the fields of a mail that is passed on are called in six languages → their names."""
FIELD = Pattern(rf"(?i)\*?(?P<name>{'|'.join(FIELDS)}) ?:\*? ?\S")
DIGEST = Pattern(r"(?m)^(?:-{30}|-{70})\n\n(?=(?:Message: \d{1,5}\n)?(?:Date|From|Subject): \S|End of \S)")
"""RFC 1153: the rule above each message of a digest."""
LAST = begins("subject: digest footer", "end of ")
"""The messages of a digest that are none."""

LINK = Pattern(r" ?(?:<(?:https?://|mailto:)[^\s<>]{1,2000}>|[(\[]https?://[^\s()\[\]]{40,2000}[)\]])")
"""What a program made of a link: in angles, or in parentheses and so long that nobody wrote it."""
PICTURE = Pattern(r"\[(?:image|cid): ?[^\[\]\n]{1,200}\]")
MARKED = Pattern(r"(?m)^(?:\*\* (?P<head>[^\n*]{1,200})\n-{3,100}$|\*(?P<bold>[^\n*]{1,200})\*$)")
"""A heading as programs make it of HTML: with stars before and a rule below, or between stars."""

LAYOUT = Pattern(r"(?i)<(/?)(?:table|tbody|thead|tfoot|tr|td|th|center)\b[^<>]{0,2000}>")
"""The tables in which newsletters are laid out."""
BREAK = Pattern(r"(?i)<br ?/?>")
PASSED_ON_PAGE = Pattern(
    r"(?i)-{5}[- ]{0,20}(?:forwarded|weitergeleitete|message transféré|mensaje reenviado|messaggio inoltrato)"
    r"|<(?:b|strong)>(?:\s{0,9}<[^<>]{0,400}>){0,3}\s{0,9}(?:from|von|de|da)\s?:"
)
"""A page in which a mail is passed on."""

PREFIX = begins(
    r"\s{0,9}(?:re|fwd?|fw|aw|wg|tr|rv|rif|antw|sv|vs|enc|res|r|i)(?:\[\d{1,3}\])? ?: ?",
    r"\s{0,9}[\[(](?:ext(?:ern(?:al)?)?(?: e-?mail| sender)?|spam|fwd?)[\])]:? ?",
    r"external(?: e-?mail)?: ?",
)
"""What programs put before a Subject."""
LABEL = begins(
    r"(?:for immediate release|(?:press|media|news) (?:release|statement|advisory|alert)) ?[:|–—-] ?(?=\S)",
    r"(?:pressemitteilung|medienmitteilung|presseinformation) ?[:|–—-] ?(?=\S)",
    r"(?:communiqué de presse|nota de prensa|comunicato stampa) ?[:|–—-] ?(?=\S)",
)
"""What a sender puts before it."""
TAG = Pattern(r"\[([^\[\]]{1,60})\] ?(?=\S)")
"""The name of a list before it."""
MADE = whole(
    r"(?:image\d{3}|outlook-\S{1,60}|att\d{5,9}|logo|spacer|pixel|icon|facebook|twitter|linkedin|instagram)[\w-]{0,20}\.\w{3,4}"
)
"""Names that programs give to the pictures of a page, and those of a letterhead."""
