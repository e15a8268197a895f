"""One character for each word, that says what the word is to a quotation: the legend of the letters in all its patterns.

A language is such a table and a cue table. Whatever no table has goes by its shape.
"""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import CUES, listed
from gazette_cli.words.calendar import ABBREVIATED_MONTHS, SURE_MONTHS, WEEKDAYS
from gazette_cli.words.names import SENTENCES_TITLES
from gazette_cli.words.trade import SHORT_COMPANIES

LEGEND = {
    "R": ("subject pronoun", "she"),
    "O": ("object pronoun", "them"),
    "Y": ("pronoun with its verb", "they've"),
    "W": ("who, which", "who"),
    "w": ("what, how, why, whether", "what"),
    "h": ("that", "that"),
    "D": ("article or the like", "the"),
    "M": ("number word or quantity", "many"),
    "P": ("preposition", "with"),
    "o": ("of", "of"),
    "f": ("for", "for"),
    "t": ("to", "to"),
    "s": ("as", "as"),
    "c": ("and, or", "and"),
    "b": ("but, yet", "but"),
    "S": ("word that begins a clause", "because"),
    "j": ("where", "where"),
    "X": ("auxiliary", "would"),
    "x": ("be, been", "been"),
    "n": ("not", "never"),
    "v": ("adverb", "reportedly"),
    "d": ("day, month or other time", "monday"),
    "T": ("title that is shortened", "sen"),
    "A": ("abbreviation whose full stop may end a sentence", "inc"),
    "N": ("name", "Portvale"),
    "I": ("initials", "J"),
    "0": ("figure", "40"),
    "p": ("possessive", "mayor's"),
    "l": ("word in -s", "ferries"),
    "e": ("word in -ed, or a past like it", "brought"),
    "i": ("word in -ing", "sailing"),
    "a": ("any other word", "harbour"),
    "V": ("cue in the past", "said"),
    "Z": ("cue in the present", "says"),
    "B": ("cue in its plain form", "say"),
    "K": ("cue in -ing", "saying"),
    "@": ("according", "according"),
}
"""Letter → what it stands for, and an example. Marks stand for themselves, see `CLASSES`; words in quotation marks are
`q` between `[` and `]`, or `}` after a comma, `>` after a stop, `?` after a question, see `speech.marks`."""

CLASSES = {
    ".": ". ? ! … ...",
    ";": ";",
    ":": ":",
    ",": ",",
    "-": "— – ― - -- ---",
    "(": "( { <",
    ")": ") } >",
    '"': "\" “ ” „ « » '' ``",
    "'": "' ‘ ’ ‚ ‹ › `",
    "R": "he she they it we i you there",
    "Y": "he's she's it's they're we're i'm you're he'd she'd they'd we'd i'd he'll she'll they'll we'll it'll i've "
    "they've we've you've there's that's i'll you'd you'll",
    "O": "him them me us himself herself themselves itself myself",
    "W": "who which whose whom who's who'd who've who'll",
    "w": "what how why whether",
    "h": "that",
    "D": "the a an his her their its our my your this these those no every such other",
    "M": "some many any each another several both all most few more one two three four five six seven eight nine ten "
    "these those others half none everyone anyone everybody nobody someone",
    "P": "in at on with by from against during over under within without through via amid into near outside inside "
    "beneath below above beyond behind besides toward towards between among upon about around along across throughout "
    "following despite unlike including than",
    "o": "of",
    "f": "for",
    "t": "to",
    "s": "as",
    "c": "and or nor &",
    "b": "but yet",
    "S": "if when because since after before until unless so like while although though whereas",
    "j": "where",
    "X": "is was are were has have had will would can could may might must shall should do does did isn't wasn't "
    "aren't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't cannot",
    "x": "be been being having",
    "n": "not never neither",
    "v": "also then later again now just still even only already often ever always soon instead too first "
    "previously recently earlier repeatedly reportedly however meanwhile therefore indeed perhaps maybe further simply "
    "moreover furthermore nevertheless nonetheless likewise otherwise hence "
    "once twice sometimes long here thus rather very well late early quite almost",
    "d": "yesterday today tonight tomorrow last next week month year night morning afternoon evening weekend ago "
    + " ".join((*WEEKDAYS, *SURE_MONTHS, *ABBREVIATED_MONTHS)),
    "N": "US",
    "T": " ".join(SENTENCES_TITLES),
    "A": " ".join(SHORT_COMPANIES) + " jr sr vs u.s u.n u.k a.m p.m e.u d.c ph.d etc u.s.a",
    "a": "weekly daily monthly quarterly family supply assembly ally rally friendly elderly monopoly anomaly",
    "e": "came made took got won lost gave put saw knew thought felt found kept held left met ran sat stood "
    "brought built bought caught fell fought grew led let meant paid rose sent set shot showed spent won began broke "
    "chose drew drove flew forgot hit hurt lay seemed sold struck threw understood wore "
    "ate blew bore crept dealt drank dug fed fled froze hid hung knelt leapt overcame rang rode sang sank shook slept "
    "slid sprang stole stuck swam swept swung taught tore withdrew woke",
}  # fmt: skip
"""Character → words, in lower case but for "US", which is no pronoun. Cues are in the cue table; every other word goes by its shape."""

ENDINGS = (("ed", "e"), ("ing", "i"), ("ly", "v"), ("s", "l"))
"""End of a word that no table has, and its character; the first that fits."""

INITIALS = Pattern(r"(?:\w+-)?(?:[A-Z]{1,3}\.)+[A-Z]$")
"""Initials without their last point: "G.K", "Norland-U.S"."""
AMBIGUOUS_NAMES = listed("""
    evening morning night week month year may will march august rice first long read reads rip post press state states times report rose
""")
"""Capitalised, these are names or months more often than the words they look like."""


def by_ending(word: str) -> str:
    """The character of an unknown word in lower case."""
    return next((sign for end, sign in ENDINGS if word.endswith(end)), "a")


def by_shape(word: str) -> str:
    """The character of a word that no table has and that holds more than letters."""
    if word[0].isdigit():
        return "a" if "-" in word and word[-1].islower() else "0"
    if not word[0].isalpha():
        return "a"
    if word.endswith(("'s", "s'")):
        return "p"
    if word[0].isupper():
        return "I" if INITIALS.match(word) else "N"
    return by_ending(word)


class Signs(dict[str, str]):
    """Word → character; a word that is not there is classed by its lower-case form, then by its shape."""

    def __missing__(self, word: str) -> str:
        if word.islower() and word.isalpha():
            return by_ending(word)
        plain = word.replace("’", "'")
        lower = plain.lower()
        found = self.get(lower)
        if not found:
            return by_shape(plain) if not word.isalpha() else "N" if len(word) > 1 else "I"
        named = plain[0].isupper() and (found == "B" or (lower in AMBIGUOUS_NAMES and found in "dVZKeSXv"))
        return "N" if named else found


def signs() -> Signs:
    """The table of every known word."""
    table = Signs({form: cue.form for form, cue in CUES.items()})
    for sign, words in CLASSES.items():
        table.update(dict.fromkeys(words.split(), sign))
    return table


SIGNS = signs()
"""Every known word with its character."""

KNOWN = "DPoftchXRSOWw"
"""Articles, prepositions, pronouns and the like."""
ENOUGH = 30
"""Words that it takes to tell a language."""
SAMPLE = 1000
"""Words that are looked at."""
SHARE = 0.12
"""Of English copy a third and more are such words; of copy in other languages hardly one in ten looks like one."""


def is_foreign(paragraphs: list[str]) -> bool:
    """Whether a story, given as the characters of its paragraphs, is in a language that has no tables here."""
    run = "".join(paragraphs)[:SAMPLE]
    found, enough = 0, SHARE * len(run)
    for sign in KNOWN:
        found += run.count(sign)
        if found >= enough:
            return False
    return len(run) >= ENOUGH
