"""Where content begins after its cue: past the one who is told, the place and the day, "that", a colon or a mark."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import (
    CLAUSE,
    INFINITIVES,
    LABEL,
    LISTENER,
    ORDER,
    STRICT,
    THING,
    TOPIC,
    listed,
)
from gazette_cli.quotes.lists.small_words import ABOUT, ASK, TOPICS
from gazette_cli.quotes.speech.content_end import SUBJECT, end_of_clause, end_of_guarded, end_of_phrase
from gazette_cli.quotes.speech.sentence import Range
from gazette_cli.quotes.speech.subject import NOUNS
from gazette_cli.quotes.speech.verbs import Verb
from gazette_cli.words.calendar import MONTHS, WEEKDAYS

ADJUNCT = rf"(?:v|[MD]?d(?:a?0)?|[la0M]{{1,2}}d|[PfsoSt](?:iD)?D?[{NOUNS}BZdievO]{{1,8}}(?:[of]D?[{NOUNS}d]{{1,6}})?)"
"""Where, when and to whom something was said: "on Monday", "in a statement to the BBC"."""
OPENER = Pattern(
    rf"(?P<adjunct>{ADJUNCT}{{0,4}}?)(?P<mark>,?h|,\[q{{1,8}}[\]}}>]h|,?:|,v{{1,2}},h?|,[PfsoSjWN][^,:;\[]{{0,16}},h|,?\[|w|,)"
)
"""Up to "that", a colon, a comma or an opening mark; "that" also behind an adjunct between commas."""
OF_ITS_OWN = r"(?<=[ali])hv{0,2}n?(?:X|e[DM0d])[^,;:.(\[\-]{0,40}+"
"""A "that" which is the subject of its own clause, behind its noun: "said after a meeting | that lasted 14 minutes"."""
RELATIVE = Pattern(rf"[ali]{OF_ITS_OWN}(?!:?\[)")
TOLD = Pattern(
    rf"(?:O|D?[{NOUNS}BZei]{{1,8}}(?:[oP]D?[vei]?[{NOUNS}]{{1,4}})?)(?:[PfsS]D?[{NOUNS}die]{{1,6}}|[MD]?d|v|\([NI]{{1,2}}\)){{0,4}}"
    rf"(?:,[{NOUNS}DoP]{{1,12}},(?=h)|,?(?=[hRYwj\[:DMNS]))"
)
"""Who is told, with where and when: "a news conference in Doha on Monday", "his counterpart, Jon Falk,"."""
WARNED = Pattern(rf"(?:O|\(?D?[{NOUNS}]{{1,8}}\)?)(?=h)")
"""Who is told, right before "that": "warned | Mr. Falk that"."""
SKIPPED = Pattern(r"(?:v|d(?:a?0)?|Mld|[PS](?:d|[la0]d|0|D?a(?=[RYD])|Da(?=M))|[la0]d){0,4}")
"""Time and place between a cue and a clause without "that": "said on Friday it had agreed"."""
PLACE_ONLY = Pattern(rf"(?:PD?[{NOUNS}e]{{1,6}}|P?d{{1,2}}){{1,4}}$")
"""Nothing but a place: "said in a statement." """
AS = Pattern("[cb]?s")
"""The beginning of "As Falk said in Doha, | talks had stalled"."""
OF_WHAT = Pattern(r"[^,;:.\[]{1,8}[,:](?=\[)")
"""What a quotation is about: "said of the plan, ..."."""
TIMED = Pattern(r"[d.]|[MD0]?[al]h")
"""After a preposition: a time, so that it belongs to no cue: "argued for | decades that"."""
ASKED_ABOUT = Pattern(rf"(?:O|D?[{NOUNS}]{{1,6}})P")
ANNOUNCED = Pattern(r"[^,;:.\[\-]{1,7}:(?=\[)")
"""A noun before a colon: "added a caveat: ..."."""

Opening = tuple[int, int]
"""Where the content begins, and where the cue ends with the preposition that belongs to it."""


def opening(verb: Verb) -> Opening | None:
    """Where the content after a cue begins; None if there is none."""
    words, at, end = verb.sentence.words, verb.at, verb.at + 1
    if end >= verb.sentence.hi:
        return None
    if verb.particle and not TIMED.match(verb.sentence.view, end + 1):
        return after_particle(verb)
    if verb.cue.takes == TOPIC:
        return after_topic(verb)
    if verb.cue.lemma == ASK:
        if verb.sentence.view[end] in "SwjW":
            return end, end
        m = ASKED_ABOUT.match(verb.sentence.view, end, verb.sentence.hi)
        if m and words.lower(m.end() - 1) == ABOUT:
            return m.end(), at + 1
    elif verb.cue.takes != LISTENER:
        return after_mark(verb)
    return after_listener(verb) or after_mark(verb)


def after_particle(verb: Verb) -> Opening | None:
    """called for | the plan; said of the plan, | "..."."""
    sentence, end = verb.sentence, verb.at + 1
    if sentence.words.lower(end) in TOPICS:
        m = OF_WHAT.match(sentence.view, end + 1, sentence.hi)
        if m:
            return m.end(), end
    return (end + 1, end + 1) if end + 1 < sentence.hi else None


def after_topic(verb: Verb) -> Opening | None:
    """spoke to voters about | the plan; referred to | the plan."""
    sentence, at = verb.sentence, verb.at
    for end in range(at + 1, min(at + 8, sentence.hi - 1)):
        word = sentence.words.lower(end)
        topic = word == ABOUT or "t" not in sentence.view[at + 1 : end]
        if topic and word in TOPICS and sentence.view[end + 1] not in "0M":
            return end + 1, end + 1
        if sentence.view[end] in ",;:-.[hcWSRX":
            return None
    return None


def after_listener(verb: Verb) -> Opening | None:
    """told a news conference in Doha that | talks had stalled; asked her whether | ..."""
    view = verb.sentence.view
    m = TOLD.match(view, verb.at + 1, verb.sentence.hi)
    if not m or (verb.cue.lemma == ASK and view[m.end()] not in "wS"):
        return None
    if view[m.end()] == "h" and set("PS") & set(m[0]) and RELATIVE.match(view, m.end() - 1, verb.sentence.hi):
        return None
    return m.end() + (view[m.end()] in "h:"), verb.at + 1


def after_mark(verb: Verb) -> Opening | None:
    """The content that "that", a colon, a comma or a mark opens, or that follows the cue right away."""
    view, hi, end = verb.sentence.view, verb.sentence.hi, verb.at + 1
    takes = verb.cue.takes
    if takes in (ORDER, LISTENER) and (m := WARNED.match(view, end, hi)):
        return m.end() + 1, end
    if view[end] == "t" and verb.cue.lemma in INFINITIVES:
        return end, end
    m = OPENER.match(view, end, hi)
    if m and m["mark"] == "h" and set("PS") & set(m["adjunct"]) and RELATIVE.match(view, m.end() - 2, hi):
        return None
    if m and m["mark"] == ",":
        if takes == STRICT or verb.before == "t":
            return None
        directly = not m["adjunct"] or AS.match(view, verb.sentence.lo)
        m = m if directly and takes == CLAUSE else None
    if m and (m["mark"] != "[" or view[end] != "t"):
        return m.end() - m["mark"].endswith(("[", "w")), end
    if view.find(":[", end, hi) > 0 and (m := ANNOUNCED.match(view, end, hi)):
        return m.end(), end
    m = SKIPPED.match(view, end, hi)
    first = m.end() if m else end
    while first > end and verb.sentence.words.lower(first - 1) in MONTHS:  # "said February sales fell"
        first -= 1
    if first >= hi or view[first] in ".;)" or takes == STRICT:
        return None
    if takes == CLAUSE and view[first] in "Pd" and PLACE_ONLY.match(view, first, hi):
        return None
    return first, end


def content_from(verb: Verb, first: int, *, guarded: bool) -> Range | None:
    """The content that begins at a word; in a subordinate clause a comma ends it."""
    view, hi = verb.sentence.view, verb.sentence.hi
    thing = verb.cue.takes in (THING, TOPIC, LABEL)
    if guarded:
        last = end_of_guarded(view, first, hi)
        last = min(last, end_of_phrase(view, first, hi)) if thing else last
    elif view[first : first + 1] in ("w", "j"):
        last = end_of_clause(view, first, hi)
    elif thing or view[first - 1] in "PoftsO":
        last = without_place(verb, first, end_of_phrase(view, first, hi))
    else:
        last = end_of_clause(view, first, hi)
        if (
            view[first - 1] != "h"
            and (verb.cue.takes == ORDER or view[first : first + 1] == "t")
            and (m := ACTED.search(view, first, last))
        ):
            last = m.start()
    return (first, last) if last > first else None


ACTED = Pattern(rf",?[cb]v*(?=[XRY]|e(?!P))|,[cb](?={SUBJECT}[XeY])|,Sv*(?=K)")
"""What somebody did besides: "urged drivers to turn back | and closed the road"."""
PLACE = Pattern(rf"(?:P?M?d{{1,3}}|PD?[{NOUNS}BZi]{{1,4}}(?:[PofD]{{1,2}}[{NOUNS}d]{{1,4}}){{0,2}}){{1,4}}$")
NEXT_PLACE = Pattern(r"P|(?<!d)d")
PLACES = listed("""
    interview statement speech post tweet rally email letter debate conference twitter facebook remarks
    appearance ad memo
""").union(WEEKDAYS)  # fmt: skip
"""Where and when things are said: at the end of a phrase they tell of the saying."""


def without_place(verb: Verb, first: int, last: int) -> int:
    """The end of a phrase without where and when it was said: "criticized the plan | in a speech on Monday"."""
    view, words = verb.sentence.view, verb.sentence.words
    for at in range(max(first + 1, last - 8), last):
        if view[at] in "Pd" and PLACE.match(view, at, last):
            behind = NEXT_PLACE.search(view, at + 2, last)
            if any(words.lower(w) in PLACES for w in range(at, behind.start() if behind else last)):
                return at
    return last
