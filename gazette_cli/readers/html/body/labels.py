"""What pages print between a story's paragraphs, in the languages of the web.

Labels are whole pieces of the page's own; pointers begin a piece that leads to another story. In a row's pattern a line
break is nothing, so that alternatives may stand on lines of their own.
"""

from typing import NamedTuple

from gazette_cli.pattern import Pattern


class Label(NamedTuple):
    """A family of labels."""

    name: str
    pattern: str
    example: str


def joined(pattern: str) -> str:
    """The pattern on one line."""
    return "".join(map(str.strip, pattern.splitlines()))


LABELS = (
    Label(
        "advertising",
        r"""
        advertise?ment(?:s)?(?: continue reading.{0,40})?|ad(?:s)?|sponsored(?: content)?|paid post|anzeige|werbung|
        publicidad|publicité|pubblicità|reklam[ea]?|annons|annonse|advertentie|mainos|publicidade|iklan|quảng cáo|広告|
        광고|광고문의|реклама
        """,
        "Advertisement",
    ),
    Label(
        "sharing",
        r"""
        share(?: this)?(?: article| story| post)?(?: (?:on|via) \w{1,12})?|(?:click to )?(?:tweet|share)|facebook|
        twitter|x|whatsapp|linkedin|e-?mail|copy link|print|teilen|merken|drucken|compartir|partager|condividi|dela|
        del|udostępnij|paylaş|sdílet
        """,
        "Share this article",
    ),
    Label(
        "more of the same story",
        r"""
        (?:see|read|show|load|view) (?:more|all|less)|more|continue reading.{0,30}|
        story continues (?:below|after).{0,40}|article continues.{0,40}|weiterlesen|mehr lesen|leer más|
        lire la suite|leggi tutto|read full (?:article|story)|learn more|sign up|log ?in|subscribe(?: now)?
        """,
        "Continue reading",
    ),
    Label(
        "counts",
        r"""
        (?:loading|please wait|laden)(?:…|\.{0,3})|
        \d{1,5} (?:comments?|kommentare?|comentarios|commentaires|shares?|views|likes)|
        (?:comments?|kommentare?|comentarios|commentaires|commenti)(?: \(\d{1,5}\))?|\d{1,2} (?:of|/|von|de) \d{1,3}|
        \d{1,3}
        """,
        "12 comments",
    ),
    Label(
        "lists of other stories",
        r"""
        (?:editor['’]?s['’]? (?:picks?|choice)|recommended(?: (?:by|for|videos|stories|reading).{0,30})?|
        related(?: (?:articles?|stories|content|topics|news|links|posts|reading|video|coverage))?|trending(?: now)?|
        most (?:read|popular)|up next|popular|more (?:from|on|in|stories).{0,40}|top stories|latest(?: news)?)[.:]?
        """,
        "Most read",
    ),
    Label(
        "lists of other stories, other languages",
        r"""
        (?:mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|lesetipps?|
        verwandte (?:artikel|themen)|te puede interesar|noticias relacionadas|lea también|lire aussi|à lire aussi|
        sur le même sujet|leggi anche|potrebbe interessarti.{0,20}|läs också|les også|læs også|lees ook|czytaj także|
        ilgili haberler|baca juga|leia também|veja também|czytaj więcej|関連記事)[.:]?
        """,
        "Lesen Sie auch",
    ),
    Label(
        "pictures",
        r"""
        (?:watch|listen|video|photos?|gallery|image|foto|bild|getty images|ap photo|reuters)[.:]?|
        (?:photo|image|foto|bild|picture|credit)s?: .{0,60}|©.{0,80}
        """,
        "Photo: Jane Roe",
    ),
    Label(
        "credits of pictures, time stamps",
        r"""
        [\[(]?(?:image|photo|video|picture|photograph)s? (?:via|by|courtesy|credit|from|provided by)\b.{0,80}|
        (?:this (?:story|article|post) (?:was|has been) )?(?:originally |first |last )?(?:published|updated|posted)
         (?:on )?.{0,40}\d{4}.{0,30}|[\W_]{2,60}
        """,
        "This story was originally published March 3, 2031, 7:05 AM.",
    ),
    Label(
        "walls around the text",
        r"""
        .{0,90}\b(?:réservée?s? aux abonnés|(?:only )?for subscribers(?: only)?|nur für abonnenten|para suscriptores|
        agli abbonati|para assinantes|voor abonnees|dla subskrybentów|for abonnenter|för prenumeranter)\b.{0,80}|
        .{0,40}(?:会員限定|有料会員|有料記事|残り\d+文字).{0,80}|
        (?:already (?:a|have a) (?:subscri|member)|sie sind bereits (?:kunde|abonnent)|déjà abonné|sei già abbonato|
        ya eres suscriptor).{0,60}|
        (?:please )?(?:subscribe|log ?in|register|sign (?:up|in)|create (?:a|your) (?:free )?account)
         (?:now |today |here )?(?:to|for) (?:read|continue|access|unlimited|keep|get|receive|view|comment).{0,120}|
        (?:externer inhalt|external content|contenu externe|contenido externo|link zum \w{3,12}-inhalt).{0,60}
        """,
        "Already a subscriber? Log in here",
    ),
    Label(
        "subjects and contents",
        r"""
        (?:tags?|topics?|filed under|categories|schlagworte|themen|temas|etiquetas|sujets|argomenti)\s?:?.{0,60}|
        table of contents|(?:main |article )content|hauptinhalt|in this article|on this page|jump to.{0,30}|contents|inhalt(?:sverzeichnis)?|
        key takeaways:?|(?:\d{1,2} )?min(?:ute)?s? (?:read|lesezeit).{0,10}
        """,
        "Topics: Harbours",
    ),
)
LABEL = Pattern(rf"(?i)^\W{{0,4}}(?:{'|'.join(joined(row.pattern) for row in LABELS)})\W{{0,4}}$")

OFFERS = (
    Label(
        "offers of a subscription",
        r"""
        (?:to|want to) (?:continue|keep|read|finish|see|access|unlock)(?: reading| the)?.{0,60}?(?:,|\?) ?
         (?:please )?(?:subscribe|log ?in|sign (?:in|up)|register|become a|join|create)\b.{0,80}|
        (?:you(?:['’]ve| have)) (?:reached|hit|used|read) (?:your|all|the) .{0,40}(?:limit|articles?|stories)\b.{0,60}|
        (?:you(?:['’]ve| have)) (?:\d{1,2}|one|two|three|no|only \d{1,2}) (?:more |free |remaining ){1,2}(?:articles?|stories|views)\b.{0,40}|
        (?:get|enjoy|start|unlock) (?:your )?(?:unlimited|full|free|digital|premium|instant) .{0,20}(?:access|trial|reading|articles)\b.{0,80}|
        (?:support|help (?:us )?fund) (?:our |independent |local |quality |free |honest ){1,3}journalism\b.{0,80}|
        (?:jetzt|zum) (?:weiterlesen|abonnieren|testen).{0,60}|pour lire la suite.{0,80}|para seguir leyendo.{0,80}|
        per continuare a leggere.{0,80}
        """,
        "To continue reading, subscribe to the Courier.",
    ),
    Label(
        "the page's own matters",
        r"""
        (?:please )?(?:enable|turn on|activate) javascript\b.{0,80}|
        (?:got|have) (?:a|any) (?:story|news|tip|tips|news tip|question|photo)s?\b[^?]{0,40}\? ?(?:e-?mail|call|text|write|contact|send
            |tell|let|get|share)\b.{0,100}|
        (?:get|download|try) (?:our|the) (?:\w{1,20} ){0,3}apps?\b.{0,60}|
        (?:contact|e-?mail|reach|write to) (?:the (?:author|writer|reporter|newsroom)|us|\w{2,20}(?: \w[\w.’'-]{1,20}){0,2}) (?:at|on|via|by) \S{1,60}@\S{1,60}
        """,
        "Have a story? Email news@such.example",
    ),
)
"""Labels that are sentences to the reader."""
OFFER = Pattern(rf"(?i)^\W{{0,4}}(?:{'|'.join(joined(row.pattern) for row in OFFERS)})\W{{0,4}}$")
OFFERED = frozenset(
    "to want you you've get enjoy start unlock support help jetzt zum pour para per please enable turn activate got have "
    "download try contact email e-mail reach write".split()
)
"""The first words of offers: other pieces are not asked."""

POINTERS = (
    Label(
        "English",
        r"""
        (?:read|see|watch|listen|also read|learn|hear|play)(?: (?:more|also|now|next|this|here))?\s?:|
        (?:read|see) (?:more|also)\b|also read|more ?:|related(?: \w{1,12})?\s?:|click here|don['’]t miss|up next|
        recommended|sign up|subscribe|follow (?:us|\w{2,20} on)|join (?:us|our)|download (?:the|our)|
        for more .{0,40}(?:click|visit|follow|sign)
        """,
        "Read more: The storm",
    ),
    Label(
        "other languages",
        r"""
        lesen sie (?:auch|hier|dazu|mehr)|mehr (?:dazu|zum thema|lesen)|auch interessant|hier geht es|lea también|
        leer también|lee también|te puede interesar|lire aussi|à lire|voir aussi|leggi anche|läs (?:också|mer|även)|
        les også|læs også|lees ook|czytaj|zobacz|baca juga|leia (?:também|mais)|veja também|okuyun|ayrıca|xem thêm|
        >>|►|▶|→|➜|👉
        """,
        "Lesen Sie auch: Der Sturm",
    ),
)
POINTER = Pattern(rf"(?i)^\W{{0,4}}(?:{'|'.join(joined(row.pattern) for row in POINTERS)})")


def is_label(text: str) -> bool:
    """Whether a piece is one of the page's own labels or offers."""
    first = text[:40].lstrip("([*>-–—•| ").partition(" ")[0]
    return LABEL.search(text) is not None or (
        first.lower().replace("’", "'") in OFFERED and OFFER.search(text) is not None
    )
