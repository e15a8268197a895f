"""Portuguese."""

from gazette_cli.quotes.languages.table import Table

TABLE = Table(
    code="pt",
    signs={
        "R": "ele ela eles elas eu nós",
        "O": "-lhe -lhes -me -nos -se se lhe lhes me",
        "D": """
            o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso
            nossa meu minha alguns algumas vários várias cada todo toda todos todas outro outra
            """,
        "M": "dois duas três quatro cinco seis sete oito nove dez",
        "o": "de do da dos das d'",
        "P": """
            nesta neste nessa nesse naquela naquele desta deste dessa desse em no na nos nas ao à aos às com por pelo pela
            pelos pelas para sobre desde até ante após entre sem contra durante num numa
            """,
        "h": "que",
        "X": "tem têm tinha tinham teria havia haviam foi foram é são era está estão deve pode vai ter haver",
        "c": "e ou",
        "b": "mas porém",
        "S": "quando porque embora enquanto pois caso",
        "s": "como conforme",
        "W": "qual cujo cuja onde quem",
        "n": "não nunca",
        "v": "também ainda depois já então assim além entretanto aliás igualmente",
        "d": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã",
        "T": "sr sra dr dra dom dona",
    },
    say="""
        questionar prosseguir resumir cobrar atirar brincar desabafar disparar dizer afirmar declarar explicar admitir
        garantir revelar anunciar confirmar prometer reconhecer lamentar sustentar adiantar informar comentar
        acrescentar contar ressaltar destacar salientar sublinhar frisar assegurar alegar responder escrever observar
        lembrar recordar indicar referir esclarecer advertir alertar argumentar ironizar concluir completar avaliar
        ponderar justificar rebater replicar insistir relatar reiterar reforçar defender negar confessar apontar prever
        notar assinalar constatar avisar perguntar relembrar
        """,
    ask="pedir exigir propor solicitar recomendar apelar ordenar reivindicar",
    marks="criticar elogiar descrever classificar considerar denunciar acusar falar citar atribuir chamar",
    endings={
        "ar": "a am ou aram ava avam ará | ado ada | ando",
        "er": "e em eu eram ia iam erá | ido ida | endo",
        "ir": "e em iu iram ia iam irá | ido ida | indo",
    },
    irregular={
        "dizer": "diz dizem disse disseram dizia diziam dirá | dito dita | dizendo",
        "garantir": "garante garantem garantiu garantiram garantia | garantido | garantindo",
        "admitir": "admite admitem admitiu admitiram admitia | admitido | admitindo",
        "referir": "refere referem referiu referiram | referido | referindo",
        "advertir": "adverte advertem advertiu advertiram | advertido | advertindo",
        "escrever": "escreve escrevem escreveu escreveram escrevia | escrito escrita | escrevendo",
        "concluir": "conclui concluem concluiu concluíram | concluído | concluindo",
        "prever": "prevê preveem previu previram | previsto | prevendo",
        "pedir": "pede pedem pediu pediram pedia | pedido | pedindo",
        "propor": "propõe propõem propôs propuseram | proposto | propondo",
        "descrever": "descreve descrevem descreveu descreveram | descrito | descrevendo",
        "contar": "conta contam contou contaram contava | contado | contando",
    },
    sources="""
        segundo;de acordo com;na opinião de;na opinião do;na opinião da;no entender de;no entender do;na avaliação de;na
        avaliação do;na avaliação da;nas palavras de;conforme
        """,
    infinitives=("ar", "er", "ir", "or"),
    dropped=True,
    elided=True,
    adverbs=("mente",),
    relatives="que quem",
    male="ele",
    female="ela",
    masculine="o um este esse",
    feminine="a uma esta essa",
    indefinite="um uma uns umas",
    bodies="organização agência empresa companhia grupo texto comunicado ong entidade fonte",
    persons="homem mulher responsável dirigente jovem político autarca líder governante chanceler edil",
    roles="""
        vereador vereadora treinador treinadora coordenador coordenadora embaixador embaixadora parlamentar presidente
        presidenta ministro ministra prefeito prefeita deputado deputada senador senadora diretor diretora director
        directora porta-voz secretário secretária chefe procurador procuradora advogado advogada professor professora
        governador governadora técnico técnica
        """,
)  # fmt: skip
