"""German."""

from gazette_cli.quotes.languages.table import Table

TABLE = Table(
    code="de",
    signs={
        "R": "er sie es ich wir man ihr dieser jener letzterer",
        "O": "sich ihm ihnen ihn mir uns",
        "D": """
            der die das den dem ein eine einen einem einer eines kein keine sein seine seinen seinem seiner ihre ihren ihrem
            ihrer unser unsere diese diesen diesem dieses viele einige mehrere manche alle andere jede jeder jedes beide
            """,
        "M": "zwei drei vier fünf sechs sieben acht neun zehn",
        "o": "von vom des",
        "P": """
            in im an am auf aus bei beim mit nach zu zum zur vor gegen für über unter durch ohne um seit während gegenüber
            neben zwischen bis wegen trotz
            """,
        "h": "dass daß",
        "X": """
            hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wird werden wurde wurden werde würde
            würden kann können könne könnte muss müssen müsse soll sollen solle will wollen wolle darf
            """,
        "c": "und oder sowie",
        "b": "aber doch sondern jedoch",
        "S": "wenn weil obwohl nachdem bevor als ob damit falls da sodass",
        "s": "wie",
        "W": "welche welcher was wer wo wohin",
        "n": "nicht nie",
        "v": """
            gleichzeitig zugleich allerdings damals dennoch vielmehr besonders deshalb deswegen trotzdem daher zunächst
            schließlich insgesamt immerhin hingegen dagegen dafür davon daran darauf darüber hierzu hier dort weder weshalb
            warum jemand beiden jedenfalls freilich immer oft inzwischen mittlerweile bisher bislang demnach somit gerade
            mehrfach erneut wiederholt künftig zuletzt anschließend abschließend einerseits andererseits ebenso genauso nur
            sogar vielleicht offenbar angeblich tatsächlich natürlich sicher eigentlich übrigens endlich plötzlich bald zwar
            indes gleich mehr wieder stets nochmals auch zudem außerdem dann noch schon bereits weiter nun jetzt dabei darin
            dazu zuvor später ferner ebenfalls daraufhin unterdessen derweil öffentlich
            """,
        "d": """
            montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend gestern heute morgen abend montagabend
            """,
        "T": "dr prof",
    },
    say="""
        klagen jubeln empören schimpfen scherzen spotten zu|rufen heißen analysieren urteilen rechtfertigen sagen
        erklären antworten betonen warnen mit|teilen an|kündigen ein|räumen hinzu|fügen bestätigen berichten schreiben
        fragen aus|führen behaupten versichern beteuern unterstreichen erläutern meinen an|geben zurück|weisen
        vor|werfen ergänzen erwidern entgegnen verkünden verraten zu|geben fest|stellen hervor|heben klar|stellen
        dar|legen bemerken erinnern erzählen kommentieren kritisieren bekräftigen bedauern mahnen prophezeien
        formulieren twittern posten aus|schließen hin|weisen bilanzieren resümieren schildern argumentieren spekulieren
        monieren bemängeln beklagen fort|fahren begründen prognostizieren an|merken leugnen bestreiten versprechen
        """,
    ask="fordern auf|fordern auf|rufen bitten verlangen empfehlen raten appellieren drängen",
    marks="loben begrüßen bezeichnen nennen verurteilen sprechen beschreiben zitieren",
    endings={
        "ten": "tet tete teten ten | tet |",
        "den": "det dete deten den | det |",
        "eln": "elt elte elten eln | elt |",
        "ern": "ert erte erten ern | ert |",
        "en": "t te ten en | t |",
    },
    irregular={
        "schreiben": "schreibt schrieb schrieben schreiben | geschrieben |",
        "geben": "gibt gab gaben geben | gegeben |",
        "weisen": "weist wies wiesen weisen | gewiesen |",
        "werfen": "wirft warf warfen werfen | geworfen |",
        "rufen": "ruft rief riefen rufen | gerufen |",
        "heben": "hebt hob hoben heben | gehoben |",
        "schließen": "schließt schloss schlossen schließen | geschlossen |",
        "unterstreichen": "unterstreicht unterstrich unterstrichen | unterstrichen |",
        "bitten": "bittet bat baten bitten | gebeten |",
        "sprechen": "spricht sprach sprachen sprechen | gesprochen |",
        "versprechen": "verspricht versprach versprachen versprechen | versprochen |",
        "beschreiben": "beschreibt beschrieb beschrieben | beschrieben |",
        "raten": "rät riet rieten raten | geraten |",
        "empfehlen": "empfiehlt empfahl empfahlen empfehlen | empfohlen |",
        "nennen": "nennt nannte nannten nennen | genannt |",
        "fahren": "fährt fuhr fuhren fahren | gefahren |",
        "bestreiten": "bestreitet bestritt bestritten | bestritten |",
        "meinen": "meint meinte meinten | gemeint |",
        "heißen": "heißt hieß | geheißen |",
        "fragen": "fragt fragte fragten | gefragt |",
        "erinnern": "erinnert erinnerte erinnerten | |",
    },
    sources="""
        laut;gemäß;gemäss;aus sicht von;aus sicht der;nach angaben von;nach angaben der;nach angaben des;nach den worten
        von;nach auskunft von;nach auskunft der;nach auskunft des;nach aussage von;den angaben zufolge
        """,
    behind="zufolge",
    tags="so",
    prefix="ge",
    unprefixed=("be", "er", "ver", "ent", "zer", "ge", "wider"),
    foreign=("ieren",),
    origin="von",
    particles="""
        ab an auf aus bei ein fest her hervor hin hinzu klar mit nach vor weg weiter zu zurück zusammen dar fort
        """,
    of="(?:oD?|D)",
    comma_clause=True,
    capital_nouns=True,
    male="er dieser",
    female="sie",
    masculine="der dem den ein dieser",
    feminine="die eine",
    indefinite="ein eine einen einem einer eines",
    bodies="organisation behörde unternehmen firma konzern verband mitteilung erklärung",
    persons="mann frau jährige jähriger politiker politikerin betroffene betroffener forscher forscherin",
    roles="""
        spieler spielerin präsident präsidentin sprecher sprecherin minister ministerin führer führerin experte expertin
        kapitän soldat soldatin bruder schwester berater beraterin analyst analystin ökonom ökonomin sekretär sekretärin
        coach arzt ärztin neurologe virologin virologe wissenschaftler wissenschaftlerin historiker historikerin
        politologe politologin vize inhaber inhaberin betreiber betreiberin kanzler kanzlerin bürgermeister
        bürgermeisterin landrat landrätin leiter leiterin chef chefin direktor direktorin bischof bischöfin abgeordnete
        abgeordneter vorsitzende vorsitzender professor professorin forscher forscherin autor autorin trainer trainerin
        interviewerin interviewer vertreter vertreterin senator senatorin staatsanwalt anwalt anwältin
        """,
)  # fmt: skip
