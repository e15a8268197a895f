"""Attributions after their content: "..., the ministry said", "..., said Piet Kramer"."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import ADDRESSED, LABEL, LISTENER, ORDER, STRICT, THING
from gazette_cli.quotes.lists.small_words import SAY
from gazette_cli.quotes.speech import subject
from gazette_cli.quotes.speech.content import VERBAL, around, closes_quote, left_part, second_part
from gazette_cli.quotes.speech.content_start import ADJUNCT, OF_ITS_OWN
from gazette_cli.quotes.speech.marks import is_title
from gazette_cli.quotes.speech.sentence import Attribution, Range
from gazette_cli.quotes.speech.verbs import Verb

PROGRAMME = Pattern(rf"{ADJUNCT}{{0,2}}P[{subject.NOUNS}D]{{0,6}},?\[(?P<title>q{{1,6}})[}}>\]](?:[,;.-]|$)")
"""A title in marks where something was said: "he said | on Norland TV's "Morning Jo.""."""
PLACE_OR_TIME = ("P", "d")
TO_DO = Pattern("t[aBx]")
"""An infinitive, which is content: "In May he vowed | to resign"."""
TAIL = Pattern(rf"{ADJUNCT}{{0,4}}(?:{OF_ITS_OWN})?(?:,(?![\[h])|[;.(-]|$)")
"""Nothing but where and when up to a comma or the sentence's end, "after a meeting that lasted 14 minutes"."""
TOLD_TAIL = Pattern(rf"(?:O|D(?=[.,;]|$)|D?[{subject.NOUNS}BZ]{{1,8}})?{ADJUNCT}{{0,4}}(?:,(?![\[h])|[;.-]|$)")
"""The same after one who is told."""
WHERE_AND_WHEN = Pattern(rf"{ADJUNCT}{{1,3}}(?=[,-]v?[XeVZn])")
"""Where and when, before the verb of a clause that the attribution was put into: "he said | on Monday, would fail"."""
WHEN = frozenset("vdPfsoStMD")
"""What where and when begin with."""
TITLE = Pattern(r"[^\]}>?]\[q{1,4}[}\]]$")
"""A few words in marks at the end of others: the title of a programme."""
LONGEST_TITLE = 7
"""Signs of one, with the mark before it."""
NAMED = Pattern(r"[RN]")
"""A pronoun or a name."""
PARTED = Pattern(r"[,\[]")
"""A comma, or words in marks."""
FINITE = Pattern(r"[XeVZYBqn]")
LEAD_IN = Pattern(r"[cb]?[SPKiesj@]")
CLOSED = Pattern(r"[}>?\]]")
RESUMES = Pattern(r"v?[XeVZnY]")
"""The verb of a clause that an attribution was put into: "The bridge, said Falk, | is unsafe"."""
STATED = Pattern(r"[XeVYZBq]|[aNIR]v?l.|[al]aD")
"""A verb in a finite form, as a clause has one."""
WHO = Pattern(r",W[^,;:\[]{1,20}(?=,)")
"""A relative clause about the one who speaks, up to its comma."""
LAST = Pattern(r"[.;]|$")
"""After a subject that stands last though another noun phrase precedes the cue."""
END = Pattern(r"[.,;(-]|$|[PfdsvSo][^,;\[VZ]{1,20}(?:[.,;-]|$)")
"""After a subject that stands last: a comma, an adjunct or the stop."""
RELATED = Pattern(r"W[^,;:\[]{1,20}$")
"""A relative clause that ends the sentence: "said an official | who asked not to be named"."""
CLAUSE_CLOSED = Pattern(
    r"(?:^(?![WSsPKij,;-])|[,;-](?![W,;-])(?=[^,;-]{0,120},$))[^,;-]{0,60}(?:[XeY]|[aNIR]v?l[aNDPlM0]|laD)"
)
"""A clause up to a comma: "The bridge is unsafe, | said an official", where an appositive has no verb."""


def put_in(verb: Verb) -> Attribution | None:
    """ "Perhaps, he said, it was late"."""
    view, hi, end = verb.sentence.view, verb.sentence.hi, verb.end
    behind = view[end : end + 1]
    put_off = WHERE_AND_WHEN.match(view, end, hi) if behind in WHEN else None
    speaker = tagging_subject(verb) if put_off or behind in (",", "-") else None
    if speaker and verb.cue.takes == STRICT and not NAMED.search(view[speaker[0] : speaker[1]]):
        return None
    if not speaker or view[speaker[0] - 1] not in ",-":
        return None
    if put_off and VERBAL.search(view, verb.sentence.taken, speaker[0]):
        return None
    parts = around(verb.sentence, speaker[0], put_off.end() if put_off else end)
    return Attribution((verb.at, verb.end), speaker, parts) if parts else None


def put_in_inverted(verb: Verb) -> Attribution | None:
    """ "The bridge, said Falk, is unsafe"."""
    sentence, view, start = verb.sentence, verb.sentence.view, verb.start
    if view[start - 1] != "," or verb.cue.takes in (THING, LABEL) or not verb.active or start <= sentence.taken:
        return None
    speaker = subject.after(sentence, verb.at)
    if not speaker or view[speaker[1] : speaker[1] + 1] != "," or VERBAL.search(view, sentence.taken, start):
        return None
    related = WHO.match(view, speaker[1])
    end = related.end() if related else speaker[1]
    parts = around(sentence, start, end) if RESUMES.match(view, end + 1) else []
    return Attribution((verb.at, verb.at + 1), speaker, parts) if parts else None


def after_content(verb: Verb) -> Attribution | None:
    """ "The pipeline will reopen by June, the ministry said"."""
    sentence = verb.sentence
    speaker = tagging_subject(verb)
    if not speaker or not last_or_quoting(verb):
        return None
    first = speaker[0] - (sentence.view[speaker[0] - 1] == "s")
    left = left_part(sentence, first)
    quoted = closes_quote(sentence.view, first) and not (
        left and TITLE.search(sentence.view, max(left[0], left[1] - LONGEST_TITLE), left[1])
    )
    if left and (not quoted) and verb.cue.takes == STRICT and not NAMED.search(sentence.view[speaker[0] : speaker[1]]):
        return None
    if left and ((quoted and not resumes(verb, left)) or is_tail(verb, left)):
        rule = "as-someone-said" if first < speaker[0] else ""
        return Attribution((verb.at, verb.end), speaker, [left, *second_part(sentence, verb.end, quoted=quoted)], rule)
    return None


def subject_last(verb: Verb) -> Attribution | None:
    """ "Rates will hold," said Piet Kramer."""
    sentence, view, start = verb.sentence, verb.sentence.view, verb.start
    if verb.cue.takes in (THING, LABEL) or not verb.active or start <= sentence.taken:
        return None
    if view[start - 1] not in ",}>?-" and view[start - 5 : start] != "qqqq]" and not closes_quote(view, start):
        return None
    speaker, left = subject.after(sentence, verb.at), left_part(sentence, start)
    if not speaker or not left or not (closes_quote(view, start) or STATED.search(view, *left)):
        return None
    related = view[speaker[1] : speaker[1] + 1] == "W" and RELATED.match(view, speaker[1], sentence.hi)
    doubtful = verb.subject() and not LAST.match(view, speaker[1], sentence.hi)
    clause = (related or doubtful) and CLAUSE_CLOSED.search(view, sentence.taken, start)
    if doubtful and not clause:
        return None
    if (
        (related and clause)
        or closes_quote(view, start)
        or view[start - 1] == "]"
        or END.match(view, speaker[1], sentence.hi)
    ):
        return Attribution((verb.at, verb.at + 1), speaker, [left, *second_part(sentence, speaker[1], quoted=True)])
    return None


def tagging_subject(verb: Verb) -> Range | None:
    """The subject before a cue, if a comma, a dash or a closing mark sets it off."""
    if verb.cue.takes == LABEL or verb.bare_participle or not verb.active:
        return None
    found = verb.subject()
    view, lo = verb.sentence.view, verb.sentence.taken
    if not found or found[0] <= lo or view[found[0]] == "W":
        return None
    first = found[0]
    if verb.cue.takes == THING and not (closes_quote(view, first) and is_last(verb)):
        return None
    if view[first - 1] == "s":
        return found if view[first - 2] == "," and first - 1 > lo else None
    return found if view[first - 1] in ",}>?]-" else None


def resumes(verb: Verb, left: Range) -> bool:
    """Whether a clause follows that the cue introduces, after a title in marks: on "Port Hour," Falk said the ..."""
    return verb.sentence.view[verb.end : verb.end + 1] == "h" or (
        verb.sentence.view[left[0]] != "[" and verb.sentence.view[verb.end : verb.end + 1] in ("R", "D", "Y", "M", "[")
    )


def last_or_quoting(verb: Verb) -> bool:
    """Whether nothing but adjuncts follows the cue, or a quotation closes somewhere before it."""
    sentence = verb.sentence
    return is_last(verb) or bool(CLOSED.search(sentence.view, max(sentence.lo, sentence.taken - 1), verb.start))


def is_last(verb: Verb) -> bool:
    """Whether nothing but adjuncts follows up to a comma or the end."""
    sentence = verb.sentence
    pattern = TOLD_TAIL if verb.cue.takes in (LISTENER, ORDER) or verb.cue.lemma in ADDRESSED else TAIL
    if sentence.view[verb.end : verb.end + 1] == "t" and verb.cue.lemma != SAY and TO_DO.match(sentence.view, verb.end):
        return False
    if verb.end >= sentence.hi or pattern.match(sentence.view, verb.end, sentence.hi):
        return True
    m = PROGRAMME.match(sentence.view, verb.end, sentence.hi) if verb.after in PLACE_OR_TIME else None
    return m is not None and is_title(sentence.words, *m.span("title"), fewest=1)


def is_tail(verb: Verb, left: Range) -> bool:
    """Whether nothing but adjuncts follows, and what stands before is no mere lead-in."""
    run = verb.sentence.view[left[0] : left[1]]
    lead_in = LEAD_IN.match(run) and not PARTED.search(run) and not FINITE.search(run)
    return not lead_in and is_last(verb)
