"""Who said what in languages that have a table, and in others; which language a story is in.

The stories are invented, in the manner of each language's agencies. A row is speaker, cue and text, as a record has them.
"""

import json
import time
from collections.abc import Callable

import pytest

import gazette_cli
from gazette_cli.quotes import _surely_named, annotate_in
from gazette_cli.quotes.languages.detection import known, tables
from gazette_cli.quotes.languages.table import Table, language
from gazette_cli.story import Story

Row = tuple[str | None, str | None, str]

STORIES: dict[str, tuple[str, list[Row]]] = {
    "es": (
        """El puerto de Westholm cierra por obras

WESTHOLM, 4 may (Norpress) - La alcaldesa de Westholm, Ana Ruiz, aseguró este lunes que el puerto cerrará once semanas por las obras. "No podemos esperar más", afirmó en una rueda de prensa.

Ruiz explicó que los ingenieros hallaron grietas en dos pilares y pidió paciencia a los vecinos. "Es una cuestión de seguridad", ha añadido la regidora, que ha recordado que el puente es de 1931.

El portavoz de la oposición, Jon Ferrer, criticó la decisión. "Nos enteramos por la prensa", lamentó. En su opinión, "la obra llega tarde". A su juicio, el Ayuntamiento debería haber avisado antes, según ha señalado Ferrer en declaraciones a Norpress.

Fuentes de la Policía Local han confirmado que no hubo heridos. Los vecinos, por su parte, reclaman más autobuses. "Aquí vivimos mil personas", cuenta Marta Soler, que regenta un bar en el muelle. "Si cierran, perdemos el verano", dice.

Según la alcaldesa, las obras costarán dos millones de euros. El Gobierno regional, en cambio, sostiene que el precio será mayor. Así lo ha dicho la consejera de Obras, Elena Prat, quien ha reprochado al Ayuntamiento su "falta de previsión". Prat ha insistido en que "nadie pidió permiso".

El Colegio de Ingenieros publicó un informe en el que advierte de que el puente "no aguanta". El documento añade que hay otros tres en la misma situación.
""",
        [
            ("Ana Ruiz", "aseguró", "el puerto cerrará once semanas por las obras"),
            ("Ana Ruiz", "afirmó", "No podemos esperar más"),
            ("Ana Ruiz", "explicó", "los ingenieros hallaron grietas en dos pilares"),
            ("Ana Ruiz", "ha añadido", "Es una cuestión de seguridad"),
            ("Ana Ruiz", "ha recordado", "el puente es de 1931"),
            ("Jon Ferrer", "lamentó", "Nos enteramos por la prensa"),
            ("Jon Ferrer", "según ha señalado", "A su juicio, el Ayuntamiento debería haber avisado antes"),
            ("Fuentes de la Policía Local", "han confirmado", "no hubo heridos"),
            ("Marta Soler", "cuenta", "Aquí vivimos mil personas"),
            ("Marta Soler", "dice", "Si cierran, perdemos el verano"),
            ("Ana Ruiz", "Según", "las obras costarán dos millones de euros"),
            ("Gobierno regional", "sostiene", "el precio será mayor"),
            ("Elena Prat", "ha reprochado", "falta de previsión"),
            ("Elena Prat", "ha insistido", "nadie pidió permiso"),
            ("documento", "añade", "hay otros tres en la misma situación"),
        ],
    ),
    "pt": (
        """Porto de Westholm fecha para obras

O porto de Westholm vai fechar durante onze semanas, anunciou hoje a prefeita Ana Ruiz. "Não podemos esperar mais", disse. Segundo Ruiz, os engenheiros encontraram fissuras em dois pilares.

A prefeita garantiu que a travessia continuará gratuita e que haverá mais autocarros. "É uma questão de segurança", acrescentou a autarca, em declarações à Norpress.

O presidente do sindicato, Jorge Pinto, 54, criticou a decisão. "Soubemos pelos jornais", lamentou Pinto. Ele afirmou que os trabalhadores "vão perder o verão" e pediu uma reunião urgente.

Para a secretária de Obras, Elena Prata, o preço será maior. De acordo com ela, "ninguém pediu licença". O governo, por sua vez, diz que não sabia.
""",
        [
            ("Ana Ruiz", "anunciou", "O porto de Westholm vai fechar durante onze semanas"),
            ("Ana Ruiz", "disse", "Não podemos esperar mais"),
            ("Ana Ruiz", "Segundo", "os engenheiros encontraram fissuras em dois pilares"),
            ("Ana Ruiz", "garantiu", "a travessia continuará gratuita e que haverá mais autocarros"),
            ("Ana Ruiz", "acrescentou", "É uma questão de segurança"),
            ("Jorge Pinto", "lamentou", "Soubemos pelos jornais"),
            ("Jorge Pinto", "afirmou", 'os trabalhadores "vão perder o verão"'),
            ("Elena Prata", "De acordo com", "ninguém pediu licença"),
            ("governo", "diz", "não sabia"),
        ],
    ),
    "fr": (
        """Le port de Westholm ferme pour travaux

Le port de Westholm fermera onze semaines, a annoncé lundi la maire Ana Roux. « Nous ne pouvons plus attendre », a-t-elle déclaré devant la presse. Selon elle, les ingénieurs ont trouvé des fissures dans deux piliers.

« C'est une question de sécurité », a ajouté Mme Roux, précisant que la traversée resterait gratuite. Le chef de l'opposition, Luc Arnal, a dénoncé une décision « tardive ». « Nous l'avons apprise par la presse, regrette-t-il. Personne ne nous a consultés. »

M. Arnal estime que les travaux coûteront le double. D'après le préfet, Jean Vidal, il n'y a eu aucun blessé. « On vit ici à mille », raconte Marie Solal, qui tient un bar sur le quai. « Si ça ferme, on perd l'été. »

La maire assure avoir prévenu les commerçants. De son côté, la région, par la voix de sa présidente Élodie Prat, affirme que « personne n'a demandé de permis ». « Le pont ne tiendra pas », prévient l'association des ingénieurs dans un communiqué. Le texte ajoute que trois autres ouvrages sont menacés.
""",
        [
            ("Ana Roux", "a annoncé", "Le port de Westholm fermera onze semaines"),
            ("Ana Roux", "a-t-elle déclaré", "Nous ne pouvons plus attendre"),
            ("Ana Roux", "Selon", "les ingénieurs ont trouvé des fissures dans deux piliers"),
            ("Ana Roux", "a ajouté", "C'est une question de sécurité"),
            ("Ana Roux", "précisant", "la traversée resterait gratuite"),
            ("Luc Arnal", "regrette", "Nous l'avons apprise par la presse. Personne ne nous a consultés"),
            ("Luc Arnal", "estime", "les travaux coûteront le double"),
            ("Jean Vidal", "D'après", "il n'y a eu aucun blessé"),
            ("Marie Solal", "raconte", "On vit ici à mille. Si ça ferme, on perd l'été"),
            ("Ana Roux", "assure", "avoir prévenu les commerçants"),
            ("région", "affirme", "personne n'a demandé de permis"),
            ("association des ingénieurs", "prévient", "Le pont ne tiendra pas"),
            ("association des ingénieurs", "ajoute", "trois autres ouvrages sont menacés"),
        ],
    ),
    "it": (
        """Il porto di Westholm chiude per lavori

Il porto di Westholm chiuderà per undici settimane, ha annunciato lunedì la sindaca Anna Russo. «Non possiamo più aspettare», ha detto ai giornalisti. Secondo Russo, gli ingegneri hanno trovato crepe in due piloni.

«È una questione di sicurezza», ha aggiunto la sindaca, spiegando che la traversata resterà gratuita. Il capo dell'opposizione, Luca Arnaldi, ha criticato una scelta «tardiva». «L'abbiamo saputo dai giornali - lamenta Arnaldi - e nessuno ci ha consultati».

Arnaldi sostiene che i lavori costeranno il doppio. «Qui viviamo in mille», racconta Marta Solari, che gestisce un bar sul molo. «Se chiudono perdiamo l'estate».

La Regione, dal canto suo, afferma di non saperne nulla. «Il ponte non regge», avverte l'ordine degli ingegneri in una nota.
""",
        [
            ("Anna Russo", "ha annunciato", "Il porto di Westholm chiuderà per undici settimane"),
            ("Anna Russo", "ha detto", "Non possiamo più aspettare"),
            ("Anna Russo", "Secondo", "gli ingegneri hanno trovato crepe in due piloni"),
            ("Anna Russo", "ha aggiunto", "È una questione di sicurezza"),
            ("Anna Russo", "spiegando", "la traversata resterà gratuita"),
            ("Luca Arnaldi", "ha criticato", "una scelta «tardiva»"),
            ("Luca Arnaldi", "lamenta", "L'abbiamo saputo dai giornali e nessuno ci ha consultati"),
            ("Luca Arnaldi", "sostiene", "i lavori costeranno il doppio"),
            ("Marta Solari", "racconta", "Qui viviamo in mille. Se chiudono perdiamo l'estate"),
            ("ordine degli ingegneri", "avverte", "Il ponte non regge"),
        ],
    ),
    "de": (
        """Hafen von Westholm schließt für Bauarbeiten

Der Hafen von Westholm schließt für elf Wochen. Das teilte Bürgermeisterin Anna Rohn (SPD) am Montag mit. „Wir können nicht länger warten“, sagte Rohn der Agentur Norpress. Nach ihren Angaben haben Ingenieure Risse in zwei Pfeilern entdeckt.

Die Fähre bleibe kostenlos, betonte die Bürgermeisterin. Man habe keine andere Wahl. Der Oppositionsführer Lukas Arndt kritisierte die Entscheidung: „Wir haben das aus der Zeitung erfahren.“ Niemand habe mit ihm gesprochen, fügte er hinzu.

Nach Angaben der Polizei wurde niemand verletzt. Ein Sprecher des Ministeriums wollte sich nicht äußern. Laut Polizei stürzten zwei Bäume um. „Hier leben tausend Menschen“, erzählt Marta Soller, die eine Bar am Kai betreibt. „Wenn sie schließen, verlieren wir den Sommer“, so die 51-Jährige weiter.

Der Verband der Ingenieure warnte, dass die Brücke nicht halte. Verkehrsminister Ole Brandt hat angekündigt, das Land werde helfen. Er forderte die Stadt auf, einen Plan vorzulegen. Das sei überfällig, sagte er am Dienstag im Landtag.
""",
        [
            ("Anna Rohn", "sagte", "Wir können nicht länger warten"),
            ("Anna Rohn", "betonte", "Die Fähre bleibe kostenlos"),
            ("Lukas Arndt", "kritisierte", "Wir haben das aus der Zeitung erfahren"),
            ("Lukas Arndt", "fügte", "Niemand habe mit ihm gesprochen"),
            ("Polizei", "Nach Angaben der", "wurde niemand verletzt"),
            ("Polizei", "Laut", "stürzten zwei Bäume um"),
            ("Marta Soller", "erzählt", "Hier leben tausend Menschen"),
            ("Marta Soller", "so", "Wenn sie schließen, verlieren wir den Sommer"),
            ("Verband der Ingenieure", "warnte", "die Brücke nicht halte"),
            ("Ole Brandt", "hat angekündigt", "das Land werde helfen"),
            ("Ole Brandt", "forderte", "einen Plan vorzulegen"),
            ("Ole Brandt", "sagte", "Das sei überfällig"),
        ],
    ),
}


def story_of(text: str) -> Story:
    return gazette_cli.parse(text, format="text")[0]


def rows(story: Story) -> list[Row]:
    return [(quote.speaker, quote.cue, quote.text) for quote in story.quotes]


@pytest.mark.parametrize("code", STORIES)
def test_story(code: str) -> None:
    text, expected = STORIES[code]
    assert rows(story_of(text)) == expected


@pytest.mark.parametrize("code", STORIES)
def test_language_is_told(code: str) -> None:
    text, _ = STORIES[code]
    assert gazette_cli.language_of(text) == code
    assert story_of(text).language is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor said the port would close, and that the ferries will take what they can.", "en"),
        ("Rain fell.", None),
        ("", None),
        ("7.25 7.75 8.10 8.15", None),
        ("7.25 " * 500 + "The mayor said the port would close, and that the ferries will take what they can.", "en"),
        ("Borgmästaren sade att hamnen skulle stängas och att färjorna tar vad de kan.", None),
        ("Мэр сказала, что порт закроют, а паромы возьмут всё, что смогут.", None),
    ],
)
def test_language_of(text: str, code: str | None) -> None:
    assert gazette_cli.language_of(text) == code


SENTENCES: dict[str, dict[str, list[Row]]] = {
    "de": {
        "„Wir haben viele Meldungen. Man redet“, sagte Ida Rohn und fügte hinzu: Es seien die gleichen Fehler.": [
            ("Ida Rohn", "sagte", "Wir haben viele Meldungen. Man redet"),
            ("Ida Rohn", "fügte hinzu", "Es seien die gleichen Fehler"),
        ],
        "Gleichzeitig sagte er der Messe ab.": [],
        "Der Rat sagte die Messe ab.": [],
        "Der Sprecher der Stadt, Ole Brandt, warf dem Land vor, es habe nicht gezahlt.": [
            ("Ole Brandt", "warf", "es habe nicht gezahlt")
        ],
        "Zuletzt hatte Ole Brandt im Landtag erklärt, er wolle nicht zahlen.": [
            ("Ole Brandt", "hatte Ole Brandt im Landtag erklärt", "er wolle nicht zahlen")
        ],
        "Das lässt sich laut Ole Brandt kaum prüfen.": [("Ole Brandt", "laut", "Das lässt sich kaum prüfen")],
        "Wie die Polizei am Sonntag mitteilte, ist niemand verletzt.": [
            ("Polizei", "mitteilte", "ist niemand verletzt")
        ],
        "Dem Land zufolge ist niemand verletzt.": [("Land", "zufolge", "ist niemand verletzt")],
        "„Der Damm hält“, klagte Ole Brandt (CDU) der Zeitung am Montag.": [("Ole Brandt", "klagte", "Der Damm hält")],
        "»Der Damm hält«, so Ole Brandt weiter.": [("Ole Brandt", "so", "Der Damm hält")],
        # nouns with capitals are no names, and somebody new is nobody named before
        "Die Rauchwolke zog ab. Giftige Rauchwolke und Lärm hatten alle geweckt. „Es ist aus“, sagte der Feuerwehr-Sprecher.": [
            ("Feuerwehr-Sprecher", "sagte", "Es ist aus")
        ],
        "Die Fähre fährt, teilte Jon Kobach mit. „Das ist der Anfang“, sagte ein Militärexperte.": [
            ("Jon Kobach", "teilte", "Die Fähre fährt"),
            ("Militärexperte", "sagte", "Das ist der Anfang"),
        ],
    },
    "fr": {
        "« Le pont, assure Ana Roux, tiendra. Nous l'avons vu. »": [
            ("Ana Roux", "assure", "Le pont tiendra. Nous l'avons vu")
        ],
        "Ana Roux affirme avoir tout vu.": [("Ana Roux", "affirme", "avoir tout vu")],
        "Ana Roux, qui tient un bar sur le quai, affirme que la digue tiendra.": [
            ("Ana Roux", "affirme", "la digue tiendra")
        ],
        "La digue, a assuré le préfet, Jean Vidal, tiendra.": [("Jean Vidal", "a assuré", "La digue tiendra")],
        "« C'est faux », a répondu le député Jean Martin (LR).": [("Jean Martin", "a répondu", "C'est faux")],
        "La mairie demande aux riverains de rester chez eux.": [
            ("mairie", "demande", "aux riverains de rester chez eux")
        ],
    },
    "es": {
        # dashes open speech, and part it from what is said of it
        "—Llevamos aquí desde las cinco —dijo Juan Pérez, camionero de Westholm—. Nadie nos dice nada.": [
            ("Juan Pérez", "dijo", "Llevamos aquí desde las cinco. Nadie nos dice nada")
        ],
        "–No hay sitio –lamentó Ana Ruiz.": [("Ana Ruiz", "lamentó", "No hay sitio")],
        "—Es tarde.": [],
        "«Somos amigos», afirmó Juan Pérez, y agregó: «Están para esto».": [
            ("Juan Pérez", "afirmó", "Somos amigos"),
            ("Juan Pérez", "agregó", "Están para esto"),
        ],
        "Finalmente señaló que hay tres muertos.": [(None, "señaló", "hay tres muertos")],
        "El ministro de Obras, Jon Prat, dijo ayer que el puente, que es viejo, no aguanta y que habrá obras.": [
            ("Jon Prat", "dijo", "el puente, que es viejo, no aguanta y que habrá obras")
        ],
        "Jon Prat aseguró en una visita al puerto, el lunes, que no habrá obras.": [
            ("Jon Prat", "aseguró", "no habrá obras")
        ],
        "El puente no aguanta, según informaron a Norpress fuentes municipales.": [
            ("fuentes municipales", "según informaron", "El puente no aguanta")
        ],
        "El puente que recordó Jon Prat cierra.": [],
    },
    "it": {
        "«Il porto - dice Anna Russo - resta chiuso».": [("Anna Russo", "dice", "Il porto resta chiuso")],
        "Anna Russo ha detto di voler partire.": [("Anna Russo", "ha detto", "voler partire")],
        "Il commento di Anna Russo: «Il porto resta chiuso».": [("Anna Russo", ":", "Il porto resta chiuso")],
    },
    "pt": {
        "«O porto fecha», disse à Norpress Ana Ruiz, diretora da obra.": [("Ana Ruiz", "disse", "O porto fecha")],
        "O porto, segundo Ana Ruiz, fecha hoje.": [("Ana Ruiz", "segundo", "O porto fecha hoje")],
        "O presidente, Rui Patrão (PSD), afirmou nesta terça-feira que não sai.": [
            ("Rui Patrão", "afirmou", "não sai")
        ],
        "«É falso», disse-lhe Rui Patrão.": [("Rui Patrão", "disse", "É falso")],
        "Ana Ruiz afirma não saber nada.": [("Ana Ruiz", "afirma", "não saber nada")],
    },
}


def read_in(code: str, text: str) -> list[Row]:
    """The quotations of one paragraph, by the table of a language."""
    story = story_of(STORIES["es"][0])
    story.body, story.headline = [story.body[0]], None
    story.body[0].text = text
    annotate_in(story, known(code))
    return rows(story)


@pytest.mark.parametrize("code", SENTENCES)
def test_sentences(code: str) -> None:
    assert {text: read_in(code, text) for text in SENTENCES[code]} == SENTENCES[code]


DUTCH = Table(
    code="nl",
    signs={
        "R": "hij zij ze het wij ik",
        "O": "zich hem haar",
        "D": "de een het deze die dit zijn haar hun geen",
        "o": "van",
        "P": "in op aan bij met voor tegen over naar uit na",
        "h": "dat",
        "X": "heeft hebben had hadden is zijn was waren wordt werd zal zou kan moet",
        "c": "en of",
        "b": "maar",
        "S": "als omdat toen terwijl",
        "n": "niet",
        "v": "ook nog nu dan eerder",
        "d": "maandag dinsdag gisteren vandaag",
    },
    say="zeggen melden verklaren vertellen",
    ask="eisen vragen",
    marks="noemen",
    endings={"en": "t de den en | d |"},
    irregular={
        "zeggen": "zegt zei zeiden zeggen | gezegd |",
        "melden": "meldt meldde meldden melden | gemeld |",
        "verklaren": "verklaart verklaarde verklaarden verklaren | verklaard |",
        "vertellen": "vertelt vertelde vertelden vertellen | verteld |",
        "eisen": "eist eiste eisten eisen | geëist |",
        "vragen": "vraagt vroeg vroegen vragen | gevraagd |",
        "noemen": "noemt noemde noemden noemen | genoemd |",
    },
    sources="volgens",
    male="hij",
    female="zij ze",
    masculine="de",
    roles="burgemeester wethouder woordvoerder minister",
    persons="man vrouw",
)
DUTCH_SENTENCES: dict[str, list[Row]] = {
    "“De brug is oud”, zei burgemeester Anna Vos.": [("Anna Vos", "zei", "De brug is oud")],
    "Anna Vos zei maandag dat de brug te oud is.": [("Anna Vos", "zei", "de brug te oud is")],
    "Volgens Anna Vos is de brug te oud.": [("Anna Vos", "Volgens", "is de brug te oud")],
    "De brug is te oud, volgens Anna Vos.": [("Anna Vos", "volgens", "De brug is te oud")],
    "De brug, zei Anna Vos, is te oud.": [("Anna Vos", "zei", "De brug is te oud")],
    "Anna Vos: “De brug is oud”.": [("Anna Vos", ":", "De brug is oud")],
    "“De brug is oud”, vertelde ze. “Hij moet weg.”": [(None, "vertelde", "De brug is oud. Hij moet weg")],
    "“De brug”, zei Anna Vos, “is te oud.”": [("Anna Vos", "zei", "De brug is te oud")],
    "De wethouder, Jan Smit, heeft gemeld dat de haven dicht is.": [("Jan Smit", "heeft gemeld", "de haven dicht is")],
    "De haven gaat dicht.": [],
}


def test_another_language_is_a_table() -> None:
    """Dutch, of which the package knows nothing."""
    dutch = language(DUTCH)
    found = {}
    for text in DUTCH_SENTENCES:
        story = story_of(STORIES["es"][0])
        story.body, story.headline = [story.body[0]], None
        story.body[0].text = text
        annotate_in(story, dutch)
        found[text] = rows(story)
    assert found == DUTCH_SENTENCES


OTHERS = {
    "nl": "De haven gaat dicht voor de werken\n\nDe haven van Westholm gaat elf weken dicht omdat twee pijlers van de brug scheuren hebben en de stad niet langer wil wachten met de werken.\n\nBurgemeester: “Wij kunnen niet wachten.”\n\n“De veerboot blijft”, zei Anna Vos.",
    "tr": "Westholm limanı kapanıyor\n\nWestholm limanı on bir hafta boyunca kapalı kalacak çünkü köprünün iki ayağında çatlak bulundu ve belediye daha fazla beklemek istemiyor dedi.\n\nAncak: “Daha fazla bekleyemeyiz.”\n\nAyşe Demir: “Feribot kalıyor.”",
    "ru": "Порт Вестхольма закрывается\n\nПорт Вестхольма закроют на одиннадцать недель, потому что в двух опорах моста нашли трещины, и город больше не хочет ждать.\n\n«Мы не можем больше ждать», — заявила мэр Анна Рус.\n\nАнна Рус: «Паром остаётся».",
}


SPEAKERS: dict[str, set[str | None]] = {"nl": {None, "Anna Vos"}, "tr": {None, "Ayşe Demir"}, "ru": {"Анна Рус"}}


@pytest.mark.parametrize("code", OTHERS)
def test_no_speaker_is_wrong_where_there_is_no_table(code: str) -> None:
    """Direct speech, with a name of two words or none; no word that only begins a sentence."""
    speakers = {quote.speaker for quote in story_of(OTHERS[code]).quotes}
    assert speakers == SPEAKERS[code]


@pytest.mark.parametrize(
    ("printed", "speaker"),
    [
        ("řekl Teo Filip", "Teo Filip"),
        ("Ayşe Demir", "Ayşe Demir"),
        ("Ancak", None),
        ("كريم منصور", None),
        (None, None),
    ],
)
def test_only_a_name_is_surely_one(printed: str | None, speaker: str | None) -> None:
    assert _surely_named(printed) == speaker


@pytest.mark.parametrize("code", sorted(tables()))
def test_table_is_whole(code: str) -> None:
    """Every verb has its forms, no word is written twice in a row, and the tables are plain data."""
    table = tables()[code]
    assert table.code == code
    assert len(known(code).cues) > 200
    assert set(table.signs) >= set("RDohXcnvd")
    for sign, words in table.signs.items():
        assert len(set(words.split())) == len(words.split()), sign
    json.dumps(table._asdict())


HOSTILE: dict[str, Callable[[str], str]] = {
    "cues": lambda verb: f"{verb} en la casa de la plaza " * 4000,
    "prepositions": lambda verb: f"{verb} " + "en " * 30_000,
    "commas": lambda verb: f"{verb}, " * 20_000,
    "clauses": lambda verb: f"{verb} a b c, d e f, g h i, j k l, " * 4000,
    "that": lambda verb: f"el alcalde {verb} que " * 5000,
    "names": lambda verb: " ".join(f"Ana R{n}x {verb} que no." for n in range(4000)),
    "offices": lambda verb: f"La alcaldesa {verb} que no. " * 4000,
    "marks": lambda verb: f'"a" {verb} ' * 12_000,
    "inside": lambda verb: '"' + f"a - {verb} b, ha dicho c, " * 4000 + '"',
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize(("code", "verb"), [("es", "dijo"), ("fr", "dit"), ("de", "sagte")])
def test_hostile_input_takes_linear_time(name: str, code: str, verb: str) -> None:
    begin = time.process_time()
    read_in(code, HOSTILE[name](verb))
    assert time.process_time() - begin < 8


@pytest.mark.parametrize("first", ["Stando", "STANDO"])
def test_a_phrase_that_names_a_source_is_one_in_any_letters(first: str) -> None:
    """In capitals a word that stands in no table looks like a name."""
    story = gazette_cli.parse(
        "La pioggia è caduta sul porto, ha detto il sindaco Mario Rossi, che non ha aggiunto altro. "
        f"{first} a fonti di polizia, il ponte resterà chiuso.\n"
    )[0]
    assert [(quote.cue, quote.text) for quote in story.quotes][1:] == [(f"{first} a", "il ponte resterà chiuso")]
