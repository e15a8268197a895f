"""The labels that news archives print before the parts of a story that they export, in the languages that they have.

A label stands at the beginning of its row, before a colon, or it is the whole row. None of them says anything alone, for
copy has words with a colon as well: `readers/text/exports.py` asks whether a text has enough of them to be an export.
"""

from enum import StrEnum
from typing import NamedTuple


class Field(StrEnum):
    """What stands behind a label."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    SECTION = "section"
    PAPER = "paper"
    DATE = "date"
    RIGHTS = "rights"
    LENGTH = "length"
    BODY = "body"
    """The story begins below, or behind it."""
    PICTURE = "picture"
    OTHER = "other"
    """Of the index, or of the head and of no use: both are furniture."""


class Label(NamedTuple):
    """Labels of one meaning, parted by bars, in small letters."""

    field: Field
    names: str
    example: str
    """A row that has one of them."""
    counter: str
    """A row that begins with the same word and has none."""
    alone: bool = False
    """Whether it may be the whole row, without a colon."""


LABELS = (
    Label(Field.HEADLINE, "headline|title|article title|document title|überschrift|ueberschrift|schlagzeile|titel|kop|titre|titular|título"
        "|titulo|titolo", "HEADLINE: Why is the quay shut?", "Headline writers meet in Portvale"),
    Label(Field.DECK, "highlight|subtitle|subheadline|sous-titre|untertitel|ondertitel|subtítulo|sottotitolo|chapeau|encart|teaser",
        "Highlight: The ferry has one deck.", "Highlight of the day is a ferry"),
    Label(Field.DECK, "abstract|abstract (english)|summary|zusammenfassung|résumé|resumen|samenvatting", "ABSTRACT.", "Abstract art is shown",
        alone=True),
    Label(Field.BYLINE, "byline|author|authors|author/byline|byline/author|autor|autoren|verfasser|auteur|auteurs|autore|autora|autores|door",
        "AUTOR: Jane Roe", "Author of two books dies"),
    Label(Field.DATELINE, "dateline|ortsmarke", "DATELINE: PORTVALE, March 3", "Dateline of the talks is moved"),
    Label(Field.SECTION, "section|rubrik|ressort|rubrique|rubriek|sectie|sección|seccion|sezione|secção", "RUBRIK: LOKALES; S. 4",
        "Section of the quay is closed"),
    Label(Field.PAPER, "paper|newspaper|publication|publication title|publication info|publication name|source name|zeitung|krant|periódico"
        "|giornale", "Paper: Such Post, The (Portvale, NL)", "Paper boats race in Portvale"),
    Label(Field.DATE, "date|publication date|publication-date|datum|fecha|data|date de publication|erscheinungsdatum|publicatiedatum",
        "Publication date: Mar 3, 2031", "Date of the talks is moved"),
    Label(Field.RIGHTS, "copyright", "Copyright: Copyright (c) 2031 Such Post", "Copyright law does not protect a recipe"),
    Label(Field.LENGTH, "length|länge|laenge|longueur|lengte|longitud|extensión|lunghezza|comprimento|word count", "LÄNGE: 210 Wörter",
        "Length of the quay doubles"),
    Label(Field.BODY, "body|full text|fulltext|full text (english)|article text|volltext|text|texte|texte intégral|tekst|volledige tekst|texto"
        "|texto completo|cuerpo|testo|corps", "Full text: Rain fell", "Body of water is found", alone=True),
    Label(Field.PICTURE, "graphic|caption|illustration|grafik|bild|graphique|grafiek|gráfico|grafico", "GRAPHIC: Photo, the quay",
        "Graphic tale of rain", alone=True),
    Label(Field.OTHER, "load-date|load date|update|laad-datum|laaddatum|date-chargement|date de chargement|fecha-carga|fecha de carga",
        "LOAD-DATE: March 4, 2031", "Update of the map is late"),
    Label(Field.OTHER, "language|sprache|langue|taal|idioma|lingua|língua|language of publication", "SPRACHE: GERMAN; DEUTSCH",
        "Language of the sea"),
    Label(Field.OTHER, "publication-type|publication type|publikationstyp|type-publication|type de publication|tipo-publicación"
        "|tipo de publicación|publicatietype|tipo di pubblicazione|source type|document type|document-type|journal-code|journal code"
        "|zeitungs-code|code-journal|category", "PUBLICATION-TYPE: Zeitung", "Category 3 storm nears Portvale"),
    Label(Field.OTHER, "subject|subjects|geographic|organization|organisation|company|ticker|industry|person|people|country|state|city"
        "|location|locations|index terms|index|keywords|company / organization|identifier / keyword|identifier/keyword|names|topics"
        "|publication subject|schlagwort|themen|firma|sujet|sujets|onderwerp|tema|temas", "SUBJECT: BRIDGES (90%); FERRIES (72%)",
        "Subject of the talks is salt"),
    Label(Field.OTHER, "classification|details|indexing|bibliography|correction|correction-date|notes|memo|series|type|column"
        "|document feature|credit", "Classification", "Classification of salt is changed", alone=True),
    Label(Field.OTHER, "publication year|place of publication|country of publication|publisher|volume|issue|number of pages|pages|page|first page"
        "|start page|edition|issn|isbn|section title|readability|day|ausgabe|édition|edición|editie|seite|pagina|página",
        "Country of publication: Norland", "Publisher of maps closes"),
    Label(Field.OTHER, "url|document url|source url|proquest document id|proquest document link|document id|accession number|article id|id|links|link"
        "|openurl link|openurl|record|record number|numéro de document|document|last updated|database|isbn/issn|doi|other urls",
        "ProQuest document ID: 1015595477", "Links to the islands are cut", alone=True),
)  # fmt: skip
"""Nexis (English, German, French, Dutch, Spanish, Italian, Portuguese), ProQuest, NewsBank, Europresse."""

SURE = frozenset(
    (
        "load-date|laad-datum|date-chargement|fecha-carga|publication-type|publication info|full text|fulltext|volltext|texte intégral"
        "|texto completo|volledige tekst|article text|proquest document id|document url|openurl link|author/byline|journal-code|zeitungs-code"
    ).split("|")
)
"""Labels that no one but an archive prints."""

CODES = {
    "SE": Field.SECTION, "HD": Field.HEADLINE, "BY": Field.BYLINE, "WC": Field.LENGTH, "PD": Field.DATE, "SN": Field.PAPER, "CY": Field.RIGHTS,
    "LP": Field.BODY, "TD": Field.BODY, "ART": Field.PICTURE,
    **dict.fromkeys(("CLM", "CR", "ET", "SC", "ED", "PG", "VOL", "LA", "CX", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN"),
        Field.OTHER),
}  # fmt: skip
"""Factiva's codes of fields, which stand at the beginning of a row or are one."""

UNITS = frozenset("words word wörter wörtern mots mot woorden palabras parole palavras".split())
"""What a story's length is counted in."""

EDITIONS = frozenset("edition ausgabe édition editie edición edizione edição final".split())
"""What an edition is called: "Late Edition - Final"."""

LANGUAGES = frozenset(
    "english deutsch german français french nederlands dutch español spanish italiano italian português portuguese anglais englisch".split()
)
"""What Factiva calls the language of a story, on a row of its own."""
