"""The cue table: which words attribute, what each takes, and how its forms are made. An editor can read and mend it.

| takes | what follows the cue |
|---|---|
| clause | The mayor *said* the bridge was safe. |
| strict | The mayor *maintained* that the bridge was safe. (only with "that", a colon or a quotation mark) |
| listener | The mayor *told* reporters the bridge was safe. |
| order | The mayor *urged* drivers to turn back. (the content begins with the one who is told) |
| thing | The mayor *criticized* the plan. |
| label | The mayor *termed* the plan a mistake. |
| topic | The mayor *spoke of* a turning point. (a preposition belongs to the cue) |
| source | *According to* the mayor the bridge was safe. |
"""

CLAUSE, STRICT, LISTENER, ORDER = "clause", "strict", "listener", "order"
THING, LABEL, TOPIC, SOURCE = "thing", "label", "topic", "source"

PAST, THIRD, BASE, PARTICIPLE, NO_VERB = "V", "Z", "B", "K", "@"
PRESENT = BASE + THIRD
"""Forms of a cue, as the characters that stand for them: said, says, say, saying, according."""


def listed(words: str) -> frozenset[str]:
    """A table row of words as a set."""
    return frozenset(words.split())


class Cue:
    """One form of one word of saying; slots, since its fields are asked for more often than any others."""

    __slots__ = ("form", "lemma", "noun", "takes")

    def __init__(self, lemma: str, form: str, takes: str, noun: bool) -> None:
        self.lemma = lemma
        self.form = form
        """`V` said, `Z` says, `B` say, `K` saying, `@` according."""
        self.takes = takes
        self.noun = noun
        """Whether the same form is a common noun too ("claims", "notes"), which asks for more evidence."""


VERBS = (
    (CLAUSE, """
        say write argue add explain acknowledge declare insist assert stress emphasize emphasise reiterate recall
        indicate suggest predict admit concede contend allege announce reveal disclose confirm testify observe conclude
        complain boast brag joke lament quip opine muse caution reply respond answer retort retweet tweet exclaim shout
        yell chant cry scream whisper mutter proclaim vow pledge swear recommend deny speculate wonder affirm reaffirm
        posit interject intone gripe grumble theorize mention imply stipulate summarize clarify bemoan bellow deadpan
        enthuse scoff sneer marvel recount quote paraphrase reckon estimate hint regret voice fume rant intimate grouse
        murmur vent postulate conjecture propose rule state claim note report promise comment post protest remark demand
        request confess refuse threaten
    """),
    (STRICT, """
        maintain continue agree reason volunteer signal echo repeat elaborate counter read text email charge
        point go specify profess divulge snap begin roar thunder crack interrupt fear warrant object
    """),
    (LISTENER, "tell inform remind notify assure reassure convince"),
    (ORDER, "urge ask order beg implore instruct exhort forbid warn admonish advise"),
    (THING, """
        criticize criticise praise defend denounce blast slam condemn dismiss question mock ridicule deride decry rebuke
        lambaste excoriate chastise castigate laud commend applaud thank congratulate accuse blame bash cite tout rebut
        describe deplore disparage belittle denigrate demonize insult disavow repudiate renounce credit acclaim hail
        trash refute rap assail outline advocate rip fault vilify malign berate
    """),
    (LABEL, "call label dub brand term"),
    (TOPIC, "talk speak refer allude appeal plead"),
)  # fmt: skip
"""What verbs take, with those verbs; a verb keeps the first row that has it."""

NOUNS = listed("""
    question answer cry order praise blame credit text read reason rule signal estimate boast counter fault
    rip advocate thank demand pledge vow rebuke tweet joke insult caution crack shout scream chant roar talk hail trash
    brand term label call repeat hint echo snap reply request remark post email comment report claim note promise state
    protest mention lament rap charge point voice fear object quote muse rant bash slam
""")
"""Verbs whose present forms are nouns as often: "claims", "a report". They need a subject that can't be mistaken."""

FACTS = listed("""
    add announce answer claim declare deny disclose indicate order post pledge report refuse request respond reveal rule state
    threaten voice write quote paraphrase
""")
"""Verbs whose object is no speech unless a clause or words in marks: "added 14 points", "claimed the title"."""
PUBLISHING = listed("post")
"""Of these the place is no speech: "posted on the firm's site"."""
ANAPHORS = listed("it it's that that's this these there there's")
"""First words of a sentence that goes on with what was said, some of it in marks: `"It was late," he said. That was "a shame."`"""
PHRASAL_VERBS = {
    "call": listed("off up in back"),
    "write": listed("off down"),
    "add": listed("up"),
    "plead": listed("guilty innocent"),
}
"""A verb and an adverb that together say nothing: "called off the strike"."""
ADDRESSED = listed("write email text")
"""Verbs that one who is written to may follow behind their content: "..., Kennedy wrote Linick"."""
PARTICIPLES = listed("written spoken sworn begun forbidden")
"""Forms that are no simple past: without "have" they are passive."""
INFINITIVES = listed("refuse threaten")
"""Verbs that take "to" and no clause."""
REFUSALS = listed("refuse")
"""Verbs that say nothing with another of saying behind them: "refused to comment"."""
NEGATIONS = ("not", "never", "n't", "neither")
"""Ends of the words with which a verb group says what was not said."""
FROM = listed("from by")
"""Before whom an announced quotation is from: "From the desk of Lena Falk:"."""
NOBODIES = listed("nobody neither none no")
"""First words of a subject that says nothing: "Neither side would say"."""
NOR = listed("nor")
"""Before a second verb of what was not said."""
CITED = listed("""
    officials police sources source people witnesses authorities agency agencies media ministry spokesman spokeswoman aides
    diplomats residents
""")
"""Whom "citing" names, and no content."""
EXPLETIVES = listed("there it")
"""Subjects that are nobody: "There was one problem: ..."."""
NO_SOURCES = listed("plan schedule age size rank law custom tradition need needs ability index height weight")
"""After "according to" these say nothing alone, or as somebody's: "according to plan", "according to her age"."""
SOMEBODY_S = listed("my your our his her its their")
"""Who has what says nothing: "according to | their | needs"."""
ACTS = listed("agree refuse object complain concur rule decide disagree comply respond call report post order deny")
"""Verbs that alone in their sentence are an act of their own: `"It will hold." Berg agreed.`"""
SO = listed("so")
"""What stands for the words that somebody has said before: "The mayor said so too"."""
COMES = listed("came comes come")
"""Verbs of an event that a clause dates: "The vote came hours after Falk resigned"."""
INDEFINITE = listed("a an")
"""Articles of what is called, and given no label: "called a meeting"."""
HOME = listed("home")
"""Labels that say nothing: "called the valley home"."""
ASKING = listed("ask beg demand insist request speak talk")
ANONYMOUS = listed("anonymity anonymous unnamed unidentified named identified")
"""With one of these verbs, what a source asks of the reporter: "who asked not to be named"."""

PARTICLES = frozenset(
    (lemma, particle)
    for particle, lemmas in {
        "for": "appeal call ask advocate argue plead",
        "on": "call comment go insist elaborate remark",
        "about": "ask warn complain write say boast brag joke predict wonder speculate",
        "of": "warn complain write say boast mention inform",
        "against": "warn argue caution",
        "to": "object refer allude admit confess appeal",
        "out": "point call tweet shout cry",
        "back": "report write",
        "upon": "call",
        "into": "rip",
    }.items()
    for lemma in lemmas.split()
)
"""A verb and the preposition or adverb that belongs to it as a cue: "called for"."""

IRREGULAR = {
    "say": "says said saying",
    "write": "writes wrote writing written",
    "tell": "tells told telling",
    "speak": "speaks spoke speaking spoken",
    "read": "reads read reading",
    "swear": "swears swore swearing sworn",
    "begin": "begins began beginning begun",
    "forbid": "forbids forbade forbidding forbidden",
    "go": "goes went going gone",
    "agree": "agrees agreed agreeing",
    "signal": "signals signaled signaling signalled signalling",
    "label": "labels labeled labeling labelled labelling",
}
"""The -s form, the past, the participle, and others, where spelling doesn't give them."""
DOUBLED = listed("admit beg brag dub quip rap rebut refer regret rip slam snap")
"""Verbs that double their last letter: "admitted"."""


def forms(lemma: str) -> list[tuple[str, str]]:
    """Every form of a verb with its character: ("said", "V"), ("say", "B"), … The past first, since "read" is one."""
    if lemma not in IRREGULAR:
        third, past, participle = regular(lemma)
        return [(past, PAST), (lemma, BASE), (third, THIRD), (participle, PARTICIPLE)]
    third, past, participle, *more = IRREGULAR[lemma].split()
    others = [(word, PARTICIPLE if word.endswith("ing") else PAST) for word in more]
    return [(past, PAST), (lemma, BASE), (third, THIRD), (participle, PARTICIPLE), *others]


def regular(lemma: str) -> tuple[str, str, str]:
    """The -s form, the past and the participle of a regular verb."""
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    stem = lemma + lemma[-1] if lemma in DOUBLED else lemma.removesuffix("e")
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return third, stem + "ed", stem + "ing"


def cues() -> dict[str, Cue]:
    """Form → cue, for the whole table."""
    found = {"according": Cue("accord", NO_VERB, SOURCE, False)}
    for takes, lemmas in VERBS:
        for lemma in lemmas.split():
            for word, form in forms(lemma):
                if word not in found:
                    found[word] = Cue(lemma, form, takes, form in PRESENT and lemma in NOUNS)
    return found


CUES = cues()
"""Every form of every cue, in lower case."""
