"""Italian."""

from gazette_cli.quotes.languages.table import Table

TABLE = Table(
    code="it",
    signs={
        "R": "lui lei egli ella loro io noi quest'ultimo quest'ultima",
        "O": "si l' mi ci",
        "D": """
            il lo la l' i gli le un uno una un' questo questa questi queste quel quella quei quelle quell' quest' suo sua
            suoi sue nostro nostra alcuni alcune molti molte ogni tutto tutta tutti tutte altro altra
            """,
        "M": "due tre quattro cinque sei sette otto nove dieci",
        "o": "di del dello della dell' dei degli delle d'",
        "P": """
            a al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con su sul sulla sull' sui sulle per
            da dal dalla dall' dai dalle tra fra senza dopo prima durante contro verso
            """,
        "h": "che ch'",
        "X": "ha hanno aveva avevano avrebbe avrebbero ho abbiamo è sono era erano fu deve può va avere aver",
        "c": "e ed o",
        "b": "ma però",
        "S": "se quando perché mentre poiché benché sebbene",
        "s": "come",
        "W": "quanto cui quale quali dove",
        "n": "non mai",
        "v": "invece anche poi inoltre ancora già infine così quindi finora esplicitamente",
        "d": "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani stamattina",
        "T": "sig dott on avv prof",
    },
    say="""
        ribattere attaccare sospirare tuonare rilanciare dire affermare dichiarare spiegare aggiungere raccontare
        ricordare scrivere rivelare sottolineare commentare confermare twittare rispondere sostenere precisare
        annunciare ribadire assicurare ammettere osservare replicare concludere avvertire evidenziare riferire segnalare
        denunciare lamentare insistere proseguire continuare confessare prevedere riconoscere garantire promettere
        negare smentire esclamare chiarire constatare rivendicare auspicare specificare informare comunicare postare
        sbottare ironizzare incalzare
        """,
    ask="chiedere proporre esortare invitare ordinare sollecitare",
    marks="definire criticare elogiare accusare parlare descrivere citare difendere bollare",
    endings={
        "are": "a ano ò arono ava avano erà | ato ata ati ate | ando",
        "ere": "e ono é erono eva evano | uto uta uti | endo",
        "ire": "e isce iscono ì irono iva ivano | ito ita iti | endo",
    },
    irregular={
        "dire": "dice dicono disse dissero diceva dicevano | detto detta detti | dicendo",
        "aggiungere": "aggiunge aggiungono aggiunse aggiunsero aggiungeva | aggiunto aggiunta | aggiungendo",
        "scrivere": "scrive scrivono scrisse scrissero scriveva | scritto scritta | scrivendo",
        "rispondere": "risponde rispondono rispose risposero rispondeva | risposto | rispondendo",
        "sostenere": "sostiene sostengono sostenne sosteneva | sostenuto | sostenendo",
        "ammettere": "ammette ammettono ammise ammetteva | ammesso | ammettendo",
        "concludere": "conclude concludono concluse concludeva | concluso | concludendo",
        "prevedere": "prevede prevedono previde prevedeva | previsto | prevedendo",
        "riconoscere": "riconosce riconoscono riconobbe riconosceva | riconosciuto | riconoscendo",
        "promettere": "promette promettono promise prometteva | promesso | promettendo",
        "spiegare": "spiega spiegano spiegò spiegarono spiegava spiegavano | spiegato spiegata | spiegando",
        "chiedere": "chiede chiedono chiese chiesero chiedeva | chiesto chiesta | chiedendo",
        "proporre": "propone propongono propose proponeva | proposto | proponendo",
        "descrivere": "descrive descrivono descrisse | descritto descritta | descrivendo",
        "difendere": "difende difendono difese | difeso | difendendo",
        "riferire": "riferisce riferiscono riferì riferiva | riferito riferita | riferendo",
        "definire": "definisce definiscono definì definiva | definito definita definiti | definendo",
        "avvertire": "avverte avvertono avvertì | avvertito | avvertendo",
        "smentire": "smentisce smentiscono smentì | smentito | smentendo",
        "confessare": "confessa confessano confessò | confessato | confessando",
    },
    sources="secondo;secondo quanto riferito da;a detta di;stando a;a parere di;a giudizio di;per bocca di",
    infinitives=("are", "ere", "ire", "rre", "ar", "er", "ir"),
    before_clause="di d'",
    dropped=True,
    adverbs=("mente",),
    relatives="che",
    male="lui egli",
    female="lei ella",
    masculine="il lo un uno questo",
    feminine="la una questa",
    indefinite="un uno una un'",
    bodies="organizzazione agenzia azienda società gruppo testo comunicato ong associazione fonte",
    persons="""
        uomo donna premier responsabile dirigente giovane politico leader numero cancelliere cancelliera esponente
        """,
    roles="""
        allenatore allenatrice consigliere consigliera assessore assessora titolare presidente presidentessa ministro
        ministra sindaco sindaca deputato deputata senatore senatrice direttore direttrice portavoce segretario
        segretaria capo procuratore avvocato avvocata professore professoressa premier imprenditore
        """,
    elided=True,
)  # fmt: skip
