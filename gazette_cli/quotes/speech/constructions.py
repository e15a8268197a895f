"""The table of constructions: in which a word that can be a cue is a verb in the active, and in which it is not.

| column | what it asks for |
|---|---|
| meaning | nothing: what a grammar would call it |
| form | the word's: `V` said, `Z` says, `B` say, `K` saying, `@` according |
| before | one of these signs before the word and the auxiliaries, negations and adverbs that belong to it |
| after | one of these signs after the word |
| tests | what else has to be so, by its names in `TESTS`; with `!` what must not be so |
| verdict | nothing: whether the word is a verb in the active there |

The letters are those of `alphabet.LEGEND`; `*` is any sign, and `|` the sentence's beginning or the text's end. The
rows of a form are tried in order, and the first that fits decides: narrow ones come first, the last always fits.

In an example and a counter-example `<...>` is the word. Without its row the example would be misread; the
counter-example looks like it, but another row decides on it, the other way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import (
    ANONYMOUS,
    ASKING,
    CLAUSE,
    LABEL,
    LISTENER,
    ORDER,
    PARTICIPLES,
    TOPIC,
    Cue,
    listed,
)
from gazette_cli.quotes.speech.verbs import BE, Verb
from gazette_cli.words.trade import MEDIA

if TYPE_CHECKING:
    from collections.abc import Callable

    Test = Callable[[Verb], bool]
    Condition = tuple[Test, bool]

ANY = "*"
EDGE = "|"
NOT = "!"
YES, NO = True, False

ADVERBS = listed("also then later again now just still even only already often ever always soon instead too first")
MEANS = listed("telephone phone email e-mail text letter mail fax radio video satellite")
"""Behind "by": how somebody spoke, "said by telephone"."""
CONTINUED = listed("on continued continues continue continuing began begun")
"""Before "to" and a cue: "went on to say"."""
CLOSED = Pattern(r"[}>?\]][^\[\]}>?]{0,8}$")
"""A quotation that closed a few words before."""

TESTS: dict[str, Test] = {
    "alone": lambda verb: verb.alone,
    "with auxiliary": lambda verb: not ADVERBS.issuperset(verb.group),
    "with be": lambda verb: not BE.isdisjoint(verb.group),
    "say": lambda verb: verb.cue.lemma == "say",
    "plural subject": lambda verb: verb.plural,
    "bare participle": lambda verb: verb.sentence.words.lower(verb.at) in PARTICIPLES,
    "of a medium": lambda verb: verb.sentence.words.lower(verb.at - 1) in MEDIA,
    "of a label": lambda verb: verb.cue.takes == LABEL,
    "of a topic": lambda verb: verb.cue.takes == TOPIC,
    "noun too": lambda verb: verb.cue.noun,
    "capital": lambda verb: verb.sentence.words.word(verb.at)[0].isupper(),
    "takes a clause": lambda verb: verb.cue.takes in (CLAUSE, LISTENER),
    "takes words": lambda verb: verb.cue.takes in (CLAUSE, ORDER, LABEL),
    "with particle": lambda verb: verb.particle,
    "before by": lambda verb: verb.followed_by("P", "by"),
    "before means": lambda verb: verb.followed_by("P", "by") and verb.sentence.words.lower(verb.at + 2) in MEANS,
    "before from": lambda verb: verb.followed_by("P", "from"),
    "after without": lambda verb: verb.sentence.words.lower(verb.at - 1) == "without",
    "after worth": lambda verb: verb.sentence.words.lower(verb.at - 1) == "worth",
    "after went on to": lambda verb: verb.sentence.words.lower(verb.at - 2) in CONTINUED,
    "after marks": lambda verb: CLOSED.search(verb.sentence.view, verb.sentence.lo, verb.start) is not None,
    "not to be named": lambda verb: verb.cue.lemma in ASKING and verb.followed_soon(ANONYMOUS),
    "marks follow": lambda verb: verb.sentence.view[verb.at + 2 : verb.at + 3] == "[",
}  # fmt: skip
"""What a row can ask for besides the signs: "alone" is a word that nothing belongs to but itself, "noun too" one like
"claims", "takes words" one that what is said or meant can follow; "marks follow" the sign after it."""


OF_CUE = frozenset(("say", "of a label", "of a topic", "noun too", "takes a clause", "takes words"))
"""Tests that ask for the cue alone, so that they come out the same wherever it stands."""


class Construction:
    """A row of the table; no named tuple, since making that class takes longer than making the table."""

    def __init__(
        self, meaning: str, form: str, before: str, after: str, tests: str, is_verb: bool, example: str, counter: str
    ) -> None:
        self.meaning = meaning
        """What a grammar would call it."""
        self.form = form
        self.before = before
        self.after = after
        self.tests = tests
        self.is_verb = is_verb
        """Whether the word is a verb in the active there."""
        self.example = example
        self.counter = counter


CONSTRUCTIONS = (
    # --- said
    Construction("wish not to be named", "V", ANY, "nPatf", "not to be named", NO,
        "Falk <asked> not to be named in print.", "Falk <asked> not to be quoted in print."),
    Construction("firm in 's, which says", "V", "p", ANY, "alone, say", YES,
        "McRoe's <said> crews were safe.", "McRoe's <proposed> crews were safe."),
    Construction("firm in 's and its clause", "V", "p", "hRY[:", "alone", YES,
        "McRoe's <claimed> that crews were safe.", "Falk saw McRoe's <claimed> land."),
    Construction("adjective behind an article or a preposition", "V", "DoPf", ANY, "alone", NO,
        "The <quoted> figure was seen as proving it was late.", "The mayor <quoted> Roe as saying it was late."),
    Construction("adjective behind a possessive", "V", "p", ANY, "alone", NO,
        "Falk saw the mayor's <proposed> ban.", "The mayor's aides <proposed> a ban."),
    Construction("number of people who say", "V", "0", ANY, "alone, say", YES,
        "In all, 52 <said> crews were safe.", "In 2019 <claimed> land was sold."),
    Construction("clause in as behind a year", "V", "0", ",", "alone", YES,
        "As a study from 2011 <noted>, crews were late.", "In 2019 <claimed> land was sold."),
    Construction("adjective behind a year or a number", "V", "0", ANY, "alone", NO,
        "In 2019 <claimed> land was sold.", "In 2019 Falk <claimed> land was sold."),
    Construction("said by telephone", "V", ANY, "P", "before means", YES,
        "It was late, Falk <said> by telephone.", "The words <said> by Falk were late."),
    Construction("participle of a passive: by whom", "V", ANY, "P", "before by", NO,
        "The plan <criticized> by Falk was good.", "The mayor <criticized> Falk."),
    Construction("participle behind its noun", "V", ANY, "eV", "alone, !say", NO,
        "The towns <mentioned> feared it.", "The towns <said> armed crews were late."),
    Construction("passive of a short form", "V", "Y", ANY, "alone, of a label", NO,
        "It's <called> the record of records.", "He's <said> it was a record."),
    Construction("passive without be", "V", ANY, "Ps", "alone, bare participle", NO,
        "It was read by all, <written> in a way that often failed.", "Falk <wrote> that crews were safe."),
    Construction("past", "V", ANY, ANY, "", YES,
        "The mayor <proposed> a ban.", "Falk saw the mayor's <proposed> ban."),
    # --- says
    Construction("rare noun behind an article", "Z", "Do", ANY, "!noun too", NO,
        "Falk saw the <paraphrases> Roe gave as proving it was late.", "Falk <paraphrases> Roe as saying it was late."),
    Construction("present of a verb that is no noun", "Z", ANY, ANY, "!noun too", YES,
        "The new mayor <says> boats were late.", "The new mayor <claims> boats."),
    Construction("part of a name", "Z", ANY, ANY, "capital", NO,
        "The Norland <Claims> Court was late.", "The Norland Court <claims> it was late."),
    Construction("tag behind a quotation", "Z", "NRa}>?", ".ad", "after marks", YES,
        "“It was late,” Falk <claims>.", "It was one of many that Falk <claims>."),
    Construction("object of a verb", "Z", "el", "hRDT", "alone", NO,
        "The club rejected <claims> that it was late.", "The club then <claims> that it was late."),
    Construction("tag of a medium", "Z", "a", ".d|", "of a medium", YES,
        "It was late, the Norpress agency <reports>.", "It was late in the agency, the insurance <reports>."),
    Construction("singular noun and its clause", "Z", "a", "h[RDOw", "alone", YES,
        "The mayor <claims> that crews are safe.", "Falk saw new <claims> of land."),
    Construction("noun behind an adjective", "Z", "ai", ANY, "alone", NO,
        "Falk saw new <claims> Roe made.", "The mayor now <claims> Roe was late."),
    Construction("noun behind an article or a preposition", "Z", "DoPf", ANY, "alone", NO,
        "Falk looked for <quotes> Roe gave as proving it was late.", "Falk <quotes> Roe as saying it was late."),
    Construction("noun behind a possessive or a number", "Z", "p0M", ANY, "alone", NO,
        "Falk saw the mayor's <claims> that crews were late.", "The mayor <claims> that crews were late."),
    Construction("pronoun and verb, and an aside", "Z", "RW", ",", "", YES,
        "He <claims>, it is late.", "He has ships, <claims>, land."),
    Construction("verb, comma and quotation", "Z", ANY, ",", "marks follow", YES,
        "Falk <claims>, “Crews were safe.”", "Falk saw insurance <claims>, “old” and new."),
    Construction("verb with its object or clause", "Z", ANY, "hRD[:NOwMpT|", "", YES,
        "Falk <claims> the port was safe.", "Falk <claims> were late."),
    Construction("noun in the plural", "Z", ANY, ANY, "", NO,
        "Insurance <claims> rose.", "Falk <claims> it rose."),
    # --- say
    Construction("wish not to be named, in the plain form", "B", ANY, "nPatf", "not to be named", NO,
        "Crews <ask> to remain anonymous in print.", "Crews <ask> to remain in Portvale."),
    Construction("infinitive of purpose with its clause", "B", "t", "hR[NT", "alone, takes a clause", YES,
        "He came to <say> that crews were safe.", "He came to <criticize> that plan."),
    Construction("went on to", "B", "t", ANY, "alone, after went on to", YES,
        "He went on to <say> crews were safe.", "He wanted to <say> crews were safe."),
    Construction("infinitive: not said yet", "B", "t", ANY, "", NO,
        "He wanted to <say> crews were safe.", "He will <say> crews were safe."),
    Construction("noun behind an article, a possessive or a preposition", "B", "DopPf", ANY, "alone", NO,
        "The mayor's <report> that crews were safe was late.", "The mayors <report> that crews were safe."),
    Construction("infinitive behind an auxiliary", "B", ANY, ANY, "with auxiliary", YES,
        "The mayor will <praise> the port.", "The mayor's new <claim> was late."),
    Construction("firm in 's and its people", "B", "p", ANY, "", YES,
        "Crews at McRoe's also <claim> the dam is safe.", "Crews saw McRoe's new <claim>."),
    Construction("for example", "B", ",", ",", "", NO,
        "Is it late, <say>, now?", "They <say>, it is late."),
    Construction("plural subject and its clause", "B", "dai0MN", "hRDNTOYM[w", "plural subject", YES,
        "Sources close to Falk's office <say> it was late.", "Falk's new <report> the board wrote was late."),
    Construction("tag of several", "B", "daiMN", ".,;|", "plural subject, !noun too", YES,
        "It was late, sources close to Falk's office <say>.", "It was the women's new <report>."),
    Construction("several people who say", "B", "a", "la", "plural subject, say", YES,
        "The women <say> crews were late.", "Crews gave Falk the final <say> crews had."),
    Construction("noun, or the subjunctive of a singular", "B", "dai", ANY, "!noun too", NO,
        "Crews gave Falk the final <say> that they had.", "Crews <say> that they had it."),
    Construction("plural of a verb that is no noun", "B", ANY, ANY, "!noun too", YES,
        "Critics <say> crews are safe.", "Crews gave Falk the final <say>."),
    Construction("plural and its clause", "B", ANY, "hR[", "", YES,
        "The critics <claim> that crews are safe.", "Critics saw the insurance <claim> rise."),
    Construction("plural pronoun, name or number", "B", "RWM", "DNOwM,", "", YES,
        "They <claim> Falk was late.", "The insurance <claim>, the first, was late."),
    Construction("noun in the singular", "B", ANY, ANY, "", NO,
        "The insurance <claim> the port made was late.", "They <claim> the port was late."),
    # --- saying
    Construction("wish not to be named, as a participle", "K", ANY, "nPatf", "not to be named", NO,
        "Falk left, <speaking> on condition of anonymity.", "Falk left, <speaking> of the port."),
    Construction("credit, or the means", "K", ANY, "P", "before by", NO,
        "<Questioning> by crews was late.", "<Questioning> that crews were late, Falk left."),
    Construction("work in a place", "K", ANY, "P", "before from", NO,
        "<Reporting> from the quay was not easy.", "<Reporting> that it was not easy, Falk left."),
    Construction("without: not said", "K", "P", ANY, "after without", NO,
        "He left without <saying> crews were safe.", "He erred in <saying> crews were safe."),
    Construction("progressive", "K", ANY, ANY, "with be", YES,
        "Falk is <saying> crews were safe.", "Falk left without <saying> crews were safe."),
    Construction("participle clause or progressive with an adverb", "K", ",}>?-cPSYRj|", ANY, "!alone", YES,
        "He left, also <saying> crews were safe.", "Falk did <reporting> that was good."),
    Construction("noun behind do", "K", ANY, ANY, "!alone", NO,
        "Falk did <reporting> that was good.", "Falk is <reporting> that it was good."),
    Construction("gerund behind of with its clause", "K", "o", "hRD[N", "", YES,
        "Falk was accused of <saying> that crews were safe.", "Falk spoke of <reporting> in Portvale."),
    Construction("aside", "K", ANY, ",", "!marks follow", NO,
        "He left, <saying>, in part, it was late.", "He left, <saying>, “It was late.”"),
    Construction("participle clause set off", "K", ",-]}>?", ANY, "", YES,
        "Falk left, <saying> crews were safe.", "Falk left, <saying>, in part, crews were safe."),
    Construction("participle or gerund behind a conjunction", "K", "cbSj", ANY, "", YES,
        "Falk left while <saying> crews were safe.", "Falk left while <reporting> from the quay."),
    Construction("gerund behind a preposition", "K", "Pf", ANY, "", YES,
        "Falk was fined for <saying> crews were safe.", "Falk left without <saying> crews were safe."),
    Construction("progressive of a short form", "K", "Y", ANY, "", YES,
        "They're <saying> crews were safe.", "Their <saying> was old."),
    Construction("lead-in of a topic", "K", "|", "tPo", "of a topic", NO,
        "<Referring> to the port, Falk left.", "<Saying> to crews that it was late, Falk left."),
    Construction("participle clause that begins the sentence", "K", "|", ANY, "", YES,
        "<Saying> it was late, Falk left.", "<Reporting> by Jane Roe and Jon Falk."),
    Construction("worth saying: not said yet", "K", ANY, ANY, "after worth", NO,
        "It is worth <noting> that crews were safe.", "Falk sent a letter <noting> that crews were safe."),
    Construction("participle with its place alone", "K", ANY, "fP", "!with particle", NO,
        "Crews <arguing> in Portvale were late.", "Crews <arguing> for peace were late."),
    Construction("participle and content of its noun", "K", "NladTiMp0)O", "hRD[NYpfP,:MT", "takes words", YES,
        "Falk sent a letter <saying> that crews were safe.", "It is worth <saying> that crews were safe."),
    Construction("voters saying", "K", "la", "la", "say", YES,
        "It left many voters <saying> crews were late.", "Falk spoke of reporters <asking> crews."),
    Construction("participle and words in marks", "K", "NladTiMp0)O", "[", "", YES,
        "Crews held signs <reading> “It was late.”", "Falk sent a <reading> that was low."),
    Construction("noun in -ing", "K", ANY, ANY, "", NO,
        "Falk sent a <reading> that was low.", "Falk sent a letter <saying> that it was low."),
    # --- according
    Construction("according to", "@", ANY, "t", "", YES,
        "<According> to Falk, crews were safe.", "Falk left, <according> crews an honour."),
    Construction("granting", "@", ANY, ANY, "", NO,
        "Falk left, <according> crews an honour.", "Crews were safe, <according> to Falk."),
)  # fmt: skip


CANDIDATES: dict[tuple[Cue, str, str], list[tuple[Construction, list[Condition]]]] = {}
"""What `candidates` has found for a cue, the sign before and the sign after."""


def construction(verb: Verb) -> Construction:
    """The row that decides on a word: the first that fits."""
    place = verb.cue, verb.before, verb.after
    known = CANDIDATES.get(place)
    if known is None:
        known = CANDIDATES[place] = candidates(verb)
    for row, asked in known:
        for test, wanted in asked:
            if test(verb) != wanted:
                break
        else:
            return row
    raise LookupError(verb.cue.form)


def candidates(verb: Verb) -> list[tuple[Construction, list[Condition]]]:
    """The rows that can decide on a cue between two signs, in order, with what they ask for besides."""
    found: list[tuple[Construction, list[Condition]]] = []
    for row in CONSTRUCTIONS:
        if row.form == verb.cue.form and has(row.before, verb.before or EDGE) and has(row.after, verb.after or EDGE):
            asked = [(name.removeprefix(NOT), name[0] != NOT) for name in row.tests.split(", ") if name]
            if all(TESTS[name](verb) == wanted for name, wanted in asked if name in OF_CUE):
                found.append((row, [(TESTS[name], wanted) for name, wanted in asked if name not in OF_CUE]))
    return found


def has(signs: str, sign: str) -> bool:
    """Whether a column has a sign."""
    return signs == ANY or sign in signs
