"""Spanish."""

from gazette_cli.quotes.languages.table import Table

TABLE = Table(
    code="es",
    signs={
        "R": "él ella ellos ellas yo nosotros quien quienes",
        "O": "se lo le les me nos",
        "D": """
            el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra algunos
            algunas varios varias cada ningún ninguna todo toda todos todas otro otra
            """,
        "M": "dos tres cuatro cinco seis siete ocho nueve diez",
        "o": "de del",
        "P": "a al en con por para sobre desde hasta ante tras entre sin contra durante hacia bajo",
        "h": "que",
        "X": "ha han había habían habría habrían he hemos fue fueron es son era está están debe puede va haber",
        "c": "y e o u",
        "b": "pero sino",
        "S": "si cuando porque aunque mientras pues ya",
        "s": "como",
        "W": "cual cuyo cuya donde",
        "n": "no nunca",
        "v": "tampoco también además entonces asimismo así incluso luego después ahora todavía posteriormente",
        "d": "lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche",
        "T": "sr sra dr dra don doña",
    },
    say="""
        apostillar gritar quejarse bromear sincerarse decir afirmar declarar indicar explicar añadir asegurar señalar
        recalcar insistir remarcar alegar recordar apuntar confirmar anunciar advertir informar agregar subrayar
        destacar reconocer manifestar sostener admitir precisar comentar contar detallar expresar reiterar revelar
        responder contestar replicar zanjar espetar ironizar deslizar abundar lamentar confesar rememorar reafirmar
        aclarar argumentar sentenciar matizar relatar puntualizar aseverar denunciar prometer negar concluir escribir
        avisar reprochar preguntar preguntarse avanzar constatar exponer garantizar resaltar justificar alertar sugerir
        opinar prever preguntar rechazar denunciar publicar augurar vaticinar
        """,
    ask="pedir exigir reclamar solicitar proponer instar urgir ordenar recomendar aconsejar",
    marks="criticar describir calificar defender celebrar elogiar acusar tildar hablar considerar citar",
    endings={
        "arse": "a an ó aron aba aban ará | ado | ando",
        "ar": "a an ó aron aba aban ará arán ara aran | ado | ando",
        "er": "e en ió ieron ía ían erá | ido | iendo",
        "ir": "e en ió ieron ía ían irá | ido | iendo",
    },
    irregular={
        "decir": "dice dicen dijo dijeron decía decían dirá diría | dicho | diciendo",
        "contar": "cuenta cuentan contó contaron contaba | contado | contando",
        "recordar": "recuerda recuerdan recordó recordaron recordaba | recordado | recordando",
        "advertir": "advierte advierten advirtió advirtieron advertía | advertido | advirtiendo",
        "sostener": "sostiene sostienen sostuvo sostuvieron sostenía | sostenido | sosteniendo",
        "reconocer": "reconoce reconocen reconoció reconocieron reconocía | reconocido | reconociendo",
        "manifestar": "manifiesta manifiestan manifestó manifestaron | manifestado | manifestando",
        "añadir": "añade añaden añadió añadieron añadía | añadido | añadiendo",
        "escribir": "escribe escriben escribió escribieron escribía | escrito | escribiendo",
        "pedir": "pide piden pidió pidieron pedía | pedido | pidiendo",
        "proponer": "propone proponen propuso propusieron | propuesto | proponiendo",
        "exponer": "expone exponen expuso expusieron | expuesto | exponiendo",
        "negar": "niega niegan negó negaron negaba | negado | negando",
        "confesar": "confiesa confiesan confesó confesaron | confesado | confesando",
        "concluir": "concluye concluyen concluyó concluyeron | concluido | concluyendo",
        "defender": "defiende defienden defendió defendieron | defendido | defendiendo",
        "describir": "describe describen describió describieron | descrito | describiendo",
    },
    sources="""
        según;de acuerdo con;a juicio de;a juicio del;en opinión de;en opinión del;a decir de;en palabras de;en palabras
        del
        """,
    infinitives=("ar", "er", "ir", "arse", "erse", "irse"),
    dropped=True,
    adverbs=("mente",),
    male="él",
    relatives="quien quienes que",
    female="ella",
    masculine="el un este",
    feminine="la una esta",
    dialogue=True,
    indefinite="un una unos unas",
    bodies="organización organismo ong agencia institución texto comunicado fuente empresa compañía grupo entidad",
    persons="""
        hombre mujer responsable dirigente joven político política regidor regidora edil mandatario mandataria líder
        dirigentes canciller primer exministro exministra titular conservador conservadora socialista liberal laborista
        progresista ultra exlíder alemán alemana francés francesa italiano italiana británico británica polaco polaca
        """,
    roles="""
        entrenador entrenadora técnico jugador jugadora embajador embajadora diplomático diplomática concejal concejala
        presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora director directora
        portavoz secretario secretaria jefe jefa fiscal abogado abogada profesor profesora vicepresidente vicepresidenta
        consejero consejera
        """,
)  # fmt: skip
