"""French."""

from gazette_cli.quotes.languages.table import Table

TABLE = Table(
    code="fr",
    signs={
        "R": "il elle ils elles on celui-ci celle-ci je nous vous tu",
        "O": "l' s' se m' me lui leur y nous-mêmes",
        "D": """
            le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque quelques
            plusieurs certains certaines aucun aucune tout toute tous toutes
            """,
        "M": "deux trois quatre cinq six sept huit neuf dix",
        "o": "de du des d'",
        "P": """
            à au aux en dans sur sous chez par avec sans vers lors depuis pendant devant contre entre pour dès après avant
            """,
        "h": "que qu'",
        "X": """
            a ont avait avaient aurait auraient est sont était étaient ai avons ayant doit devait devrait peut pouvait va
            vient
            """,
        "c": "et ou",
        "b": "mais",
        "S": "si lorsque lorsqu' quand puisque puisqu' parce comme tandis alors afin",
        "W": "qui dont où laquelle lequel",
        "n": "ne n' pas jamais",
        "v": """
            finalement seulement récemment actuellement visiblement heureusement malheureusement parallèlement aussi
            également encore toujours ainsi ensuite déjà enfin notamment toutefois cependant notre par_ailleurs plus_tard
            """,
        "d": "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain",
        "T": "m mm mme mmes me dr",
    },
    say="""
        souffler tonner fulminer s'indigner s'emporter s'interroger plaisanter scander hurler asséner objecter dire
        affirmer déclarer indiquer expliquer préciser ajouter assurer estimer souligner confier noter annoncer rappeler
        répondre écrire raconter juger relever prévenir rapporter reconnaître admettre avertir confirmer conclure
        poursuivre insister révéler soutenir plaider témoigner argumenter marteler lancer glisser ironiser regretter
        déplorer lâcher répliquer rétorquer renchérir résumer signaler soupirer commenter détailler observer constater
        tempérer nuancer démentir prétendre jurer promettre espérer garantir certifier alerter dénoncer s'inquiéter
        avancer avouer murmurer crier exposer enchaîner interroger nier proclamer réagir communiquer suggérer menacer
        """,
    ask="demander exiger réclamer appeler exhorter ordonner inviter recommander proposer conseiller",
    marks="""
        critiquer saluer qualifier fustiger évoquer décrire défendre parler vanter condamner citer accuser féliciter
        """,
    endings={
        "er": "e ent ait aient a èrent era | é ée és ées | ant",
        "ir": "it issent issait issaient irent | i ie is ies | issant",
        "re": "+ ent ait aient it irent | u ue | ant",
    },
    irregular={
        "dire": "dit disent disait disaient dirait | dit dite dits | disant",
        "écrire": "écrit écrivent écrivait écrivit | écrit écrite | écrivant",
        "prévenir": "prévient préviennent prévenait | prévenu prévenue | prévenant",
        "soutenir": "soutient soutiennent soutenait | soutenu | soutenant",
        "rappeler": "rappelle rappellent rappelait rappelaient | rappelé | rappelant",
        "appeler": "appelle appellent appelait | appelé | appelant",
        "reconnaître": "reconnaît reconnait reconnaissent reconnaissait | reconnu | reconnaissant",
        "admettre": "admet admettent admettait | admis | admettant",
        "promettre": "promet promettent promettait | promis | promettant",
        "conclure": "conclut concluent concluait | conclu | concluant",
        "poursuivre": "poursuit poursuivent poursuivait | poursuivi | poursuivant",
        "lancer": "lance lancent lançait lança | lancé | lançant",
        "annoncer": "annonce annoncent annonçait annonça | annoncé | annonçant",
        "dénoncer": "dénonce dénoncent dénonçait dénonça | dénoncé | dénonçant",
        "avancer": "avance avancent avançait avança | avancé | avançant",
        "relever": "relève relèvent relevait releva | relevé | relevant",
        "espérer": "espère espèrent espérait | espéré | espérant",
        "suggérer": "suggère suggèrent suggérait | suggéré | suggérant",
        "réagir": "réagit réagissent | réagi | réagissant",
        "décrire": "décrit décrivent décrivait | décrit | décrivant",
        "défendre": "défend défendent défendait | défendu | défendant",
        "menacer": "menace menacent menaçait menaça | menacé | menaçant",
        "exiger": "exige exigent exigeait | exigé | exigeant",
        "juger": "juge jugent jugeait jugea | jugé | jugeant",
        "interroger": "interroge interrogeait | interrogé | interrogeant",
        "nier": "nie nient niait | nié | niant",
        "s'interroger": "interroge interrogeait | interrogé interrogée |",
        "s'emporter": "emporte emportait | emporté emportée |",
        "s'inquiéter": "inquiète inquiètent inquiétait | inquiété | ",
    },
    sources="""
        selon;d' après;de l' avis de;de l' avis du;aux yeux de;aux yeux du;pour reprendre les mots de;de l' aveu de
        """,
    infinitives=("er", "ir", "oir", "re"),
    before_clause="de d'",
    relatives="qui",
    male="il lui celui-ci -il -t-il",
    female="elle celle-ci -elle -t-elle",
    masculine="le un ce",
    feminine="la une cette",
    indefinite="un une des plusieurs",
    bodies="organisation agence institution texte communiqué entreprise groupe société ong association",
    persons="""
        dernier dernière homme femme responsable dirigeant dirigeante intéressé intéressée élu élue jeune édile patron
        patronne leader chancelier chancelière sexagénaire quadragénaire trentenaire
        """,
    roles="""
        entraîneur entraîneure conseiller conseillère ambassadeur ambassadrice opposant opposante président présidente
        ministre maire député députée sénateur sénatrice directeur directrice porte-parole secrétaire chef cheffe
        procureur procureure préfet préfète avocat avocate professeur premier
        """,
    elided=True,
)  # fmt: skip
