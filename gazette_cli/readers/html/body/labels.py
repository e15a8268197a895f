"""What pages print between a story's paragraphs, in the languages of the web.

Labels are whole pieces of the page's own; pointers begin a piece that leads to another story. In a row's pattern a line
break is nothing, so that alternatives may stand on lines of their own.
"""

from typing import NamedTuple

from gazette_cli.pattern import Pattern


class Label(NamedTuple):
    """A family of labels."""

    name: str
    keys: str
    """By what it is looked up, parted by bars: the first words of such a piece, in small letters and up to their first mark;
    "0" for a figure, nothing where it has no word; a word behind a "…" stands anywhere."""
    pattern: str
    example: str


class Labels:
    """The rows of a table by their keys, so that no pattern is made that no piece asks for."""

    def __init__(self, rows: tuple[Label, ...], end: str = "") -> None:
        """`end` is a pattern of what follows a row's own in a piece."""
        self._first: dict[str, list[Pattern]] = {}
        self._anywhere: list[tuple[str, Pattern]] = []
        for row in rows:
            pattern = Pattern(rf"(?i)^\W{{0,4}}(?:{''.join(map(str.strip, row.pattern.splitlines()))}){end}")
            for key in row.keys.split("|"):
                if key.startswith("…"):
                    self._anywhere.append((key[1:], pattern))
                else:
                    self._first.setdefault(key, []).append(pattern)

    def fit(self, text: str) -> bool:
        """Whether a piece is one of the table's."""
        hit = _WORD.match(text)
        first = hit[1].lower() if hit is not None else ""
        patterns = self._first.get("0" if first[:1].isdigit() else first, [])
        if self._anywhere:
            low = text.lower()
            patterns = patterns + [pattern for key, pattern in self._anywhere if key in low]
        return bool(patterns) and any(pattern.match(text) for pattern in patterns)


_WORD = Pattern(r"[\W_]{0,9}([^\W_]{0,24})")


PICTURES = (
    Label(
        "pictures",
        "watch|listen|video|photo|photos|gallery|image|images|foto|fotos|bild|bilds|getty|shutterstock|alamy|imago|ap|reuters|picture|"
        "pictures|credit|credits|…©",
        r"""
        (?:watch|listen|video|photos?|gallery|image|foto|bild|getty(?: images)?|shutterstock|alamy|imago|ap photo|reuters)[.:]?|
        (?:photo|image|foto|bild|picture|credit)s?: .{0,60}|©.{0,80}
        """,
        "Photo: Jane Roe",
    ),
    Label(
        "credits of pictures",
        "image|images|photo|photos|video|videos|picture|pictures|photograph|photographs",
        r"""
        [\[(]?(?:image|photo|video|picture|photograph)s? (?:via|by|courtesy|credit|from|provided by)\b.{0,80}
        """,
        "Photo by Jane Roe",
    ),
)
PICTURE = Labels(PICTURES, r"\W{0,4}$")

LABELS = (
    *PICTURES,
    Label(
        "advertising",
        "advertisement|advertisements|advertisment|advertisments|ad|ads|sponsored|presented|paid|anzeige|werbung|"
        "publicidad|publicité|pubblicità|reklam|reklame|reklama|annons|annonse|advertentie|mainos|publicidade|"
        "iklan|quảng|広告|광고|광고문의|реклама",
        r"""
        advertise?ment(?:s)?(?: continue reading.{0,40})?|ad(?:s)?|sponsored(?: content| by)?|presented by|paid post|anzeige|werbung|
        publicidad|publicité|pubblicità|reklam[ea]?|annons|annonse|advertentie|mainos|publicidade|iklan|quảng cáo|広告|
        광고|광고문의|реклама
        """,
        "Advertisement",
    ),
    Label(
        "sharing",
        "share|click|tweet|facebook|twitter|x|whatsapp|linkedin|e|email|copy|print|teilen|merken|drucken|"
        "compartir|partager|condividi|dela|del|udostępnij|paylaş|sdílet",
        r"""
        share(?: this)?(?: article| story| post)?(?: (?:on|via) \w{1,12})?|(?:click to )?(?:tweet|share)|facebook|
        twitter|x|whatsapp|linkedin|e-?mail|copy link|print|teilen|merken|drucken|compartir|partager|condividi|dela|
        del|udostępnij|paylaş|sdílet
        """,
        "Share this article",
    ),
    Label(
        "more of the same story",
        "see|read|show|load|view|more|continue|story|article|weiterlesen|mehr|leer|lire|leggi|learn|sign|log|"
        "login|subscribe",
        r"""
        (?:see|read|show|load|view) (?:more|all|less)|more|continue reading.{0,30}|
        story continues (?:below|after).{0,40}|article continues.{0,40}|weiterlesen|mehr lesen|leer más|
        lire la suite|leggi tutto|read full (?:article|story)|learn more|sign up|log ?in|subscribe(?: now)?
        """,
        "Continue reading",
    ),
    Label(
        "counts",
        "loading|please|laden|0|comment|comments|kommentar|kommentare|comentarios|commentaires|commenti",
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
        "editor|editors|recommended|related|trending|most|up|popular|more|top|latest",
        r"""
        (?:editor['’]?s['’]? (?:picks?|choice)|recommended(?: (?:by|for|videos|stories|reading).{0,30})?|
        related(?: (?:articles?|stories|content|topics|news|links|posts|reading|video|coverage))?|trending(?: now)?|
        most (?:read|popular)|up next|popular|more (?:from|on|in|stories).{0,40}|top stories|latest(?: news)?)[.:]?
        """,
        "Most read",
    ),
    Label(
        "lists of other stories, other languages",
        "mehr|lesen|auch|das|lesetipp|lesetipps|verwandte|te|noticias|lea|lire|à|sur|leggi|potrebbe|läs|les|"
        "læs|lees|czytaj|ilgili|baca|leia|veja|関連記事",
        r"""
        (?:mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|lesetipps?|
        verwandte (?:artikel|themen)|te puede interesar|noticias relacionadas|lea también|lire aussi|à lire aussi|
        sur le même sujet|leggi anche|potrebbe interessarti.{0,20}|läs också|les også|læs også|lees ook|czytaj także|
        ilgili haberler|baca juga|leia também|veja também|czytaj więcej|関連記事)[.:]?
        """,
        "Lesen Sie auch",
    ),
    Label(
        "time stamps, rules",
        "this|originally|first|last|published|updated|posted|",
        r"""
        (?:this (?:story|article|post) (?:was|has been) )?(?:originally |first |last )?(?:published|updated|posted)
        [ ](?:on )?.{0,40}\d{4}.{0,30}|[\W_]{2,60}
        """,
        "This story was originally published March 3, 2031, 7:05 AM.",
    ),
    Label(
        "walls around the text",
        "already|sie|déjà|sei|ya|please|subscribe|log|login|register|sign|create|externer|external|contenu|"
        "contenido|link",
        r"""
        (?:already (?:a|have a) (?:subscri|member)|sie sind bereits (?:kunde|abonnent)|déjà abonné|sei già abbonato|
        ya eres suscriptor).{0,60}|
        (?:please )?(?:subscribe|log ?in|register|sign (?:up|in)|create (?:a|your) (?:free )?account)
        [ ](?:now |today |here )?(?:to|for) (?:read|continue|access|unlimited|keep|get|receive|view|comment).{0,120}|
        (?:externer inhalt|external content|contenu externe|contenido externo|link zum \w{3,12}-inhalt).{0,60}
        """,
        "Already a subscriber? Log in here",
    ),
    Label(
        "walls around the text, anywhere in it",
        "…abonn|…subscri|…suscri|…abbonati|…assinantes|…subskr|…prenum|…会員|…記事|…残り",
        r"""
        .{0,90}\b(?:réservée?s? aux abonnés|(?:only )?for subscribers(?: only)?|nur für abonnenten|para suscriptores|
        agli abbonati|para assinantes|voor abonnees|dla subskrybentów|for abonnenter|för prenumeranter)\b.{0,80}|
        .{0,40}(?:会員限定|有料会員|有料記事|残り\d+文字).{0,80}
        """,
        "Free for subscribers",
    ),
    Label(
        "subjects and contents",
        "tag|tags|topic|topics|filed|categories|schlagworte|themen|temas|etiquetas|sujets|argomenti|table|"
        "main|article|content|hauptinhalt|in|on|jump|contents|inhalt|inhaltsverzeichnis|key|0|min|mins|minute|"
        "minutes",
        r"""
        (?:tags?|topics?|filed under|categories|schlagworte|themen|temas|etiquetas|sujets|argomenti)\b\s?:?.{0,60}|
        table of contents|(?:main |article )content|hauptinhalt|in this article|on this page|jump to.{0,30}|contents|inhalt(?:sverzeichnis)?|
        key takeaways:?|(?:\d{1,2} )?min(?:ute)?s? (?:read|lesezeit).{0,10}
        """,
        "Topics: Harbours",
    ),
)
LABEL = Labels(LABELS, r"\W{0,4}$")

OFFERS = (
    Label(
        "offers of a subscription",
        "to|want|you|get|enjoy|start|unlock|support|help|jetzt|zum|pour|para|per",
        r"""
        (?:to|want to) (?:continue|keep|read|finish|see|access|unlock)(?: reading| the)?.{0,60}?(?:,|\?) ?
        [ ](?:please )?(?:subscribe|log ?in|sign (?:in|up)|register|become a|join|create)\b.{0,80}|
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
        "please|enable|turn|activate|got|have|get|download|try|contact|e|email|reach|write",
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
OFFER = Labels(OFFERS, r"\W{0,4}$")

POINTERS = (
    Label(
        "English",
        "read|see|watch|listen|also|learn|hear|play|more|related|click|don|up|recommended|sign|subscribe|follow|join|download|for",
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
        "lesen|mehr|auch|hier|lea|leer|lee|te|lire|à|voir|leggi|läs|les|læs|lees|czytaj|zobacz|baca|leia|veja|okuyun|ayrıca|xem"
        "|…>>|…►|…▶|…→|…➜|…👉",
        r"""
        lesen sie (?:auch|hier|dazu|mehr)|mehr (?:dazu|zum thema|lesen)|auch interessant|hier geht es|lea también|
        leer también|lee también|te puede interesar|lire aussi|à lire|voir aussi|leggi anche|läs (?:också|mer|även)|
        les også|læs også|lees ook|czytaj|zobacz|baca juga|leia (?:também|mais)|veja também|okuyun|ayrıca|xem thêm|
        >>|►|▶|→|➜|👉
        """,
        "Lesen Sie auch: Der Sturm",
    ),
)
POINTER = Labels(POINTERS)


def is_label(text: str) -> bool:
    """Whether a piece is one of the page's own labels or offers."""
    return LABEL.fit(text) or OFFER.fit(text)
