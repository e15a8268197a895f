"""Attributions after their content: "..., the ministry said", "..., said Piet Kramer"."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import LABEL, LISTENER, ORDER, STRICT, THING
from gazette_cli.quotes.speech import subject
from gazette_cli.quotes.speech.content import VERBAL, around, closes_quote, left_part, second_part
from gazette_cli.quotes.speech.content_start import ADJUNCT
from gazette_cli.quotes.speech.sentence import Attribution, Range
from gazette_cli.quotes.speech.verbs import Verb

TAIL = Pattern(rf"{ADJUNCT}{{0,4}}(?:,(?![\[h])|[;.-]|$)")
"""Nothing but where and when up to a comma or the sentence's end."""
TOLD_TAIL = Pattern(rf"(?:O|D?[{subject.NOUNS}]{{1,8}})?{ADJUNCT}{{0,4}}(?:,(?![\[h])|[;.-]|$)")
"""The same after one who is told."""
TITLE = Pattern(r"[^\]}>?]\[q{1,4}[}\]]$")
"""A few words in marks at the end of others: the title of a programme."""
NAMED = Pattern(r"[RN]")
"""A pronoun or a name."""
PARTED = Pattern(r"[,\[]")
"""A comma, or words in marks."""
LEAD_IN = Pattern(r"[cb]?[SPKiesj]")
CLOSED = Pattern(r"[}>?\]]")
LAST = Pattern(r"[.;]|$")
"""After a subject that stands last though another noun phrase precedes the cue."""
END = Pattern(r"[.,;(-]|$|[PfdsvSo][^,;\[VZ]{1,20}(?:[.,;-]|$)")
"""After a subject that stands last: a comma, an adjunct or the stop."""


def put_in(verb: Verb) -> Attribution | None:
    """ "Perhaps, he said, it was late"."""
    view = verb.sentence.view
    speaker = tagging_subject(verb) if view[verb.end : verb.end + 1] in (",", "-") else None
    if not speaker or view[speaker[0] - 1] not in ",-":
        return None
    parts = around(verb.sentence, speaker[0], verb.end)
    return Attribution((verb.at, verb.end), speaker, parts) if parts else None


def after_content(verb: Verb) -> Attribution | None:
    """ "The pipeline will reopen by June, the ministry said"."""
    sentence = verb.sentence
    speaker = tagging_subject(verb) if last_or_quoting(verb) else None
    if not speaker:
        return None
    first = speaker[0] - (sentence.view[speaker[0] - 1] == "s")
    left = left_part(sentence, first)
    quoted = closes_quote(sentence.view, first) and not (left and TITLE.search(sentence.view, *left))
    if left and (not quoted) and verb.cue.takes == STRICT and not NAMED.search(sentence.view[speaker[0] : speaker[1]]):
        return None
    if left and ((quoted and not resumes(verb, left)) or is_tail(verb, left)):
        return Attribution((verb.at, verb.end), speaker, [left, *second_part(sentence, verb.end, quoted=quoted)])
    return None


def subject_last(verb: Verb) -> Attribution | None:
    """ "Rates will hold," said Piet Kramer."""
    sentence, view, start = verb.sentence, verb.sentence.view, verb.start
    if verb.cue.takes in (THING, LABEL) or not verb.active or start <= sentence.taken:
        return None
    if view[start - 1] not in ",}>?-" and view[start - 5 : start] != "qqqq]":
        return None
    speaker, left = subject.after(sentence, verb.at), left_part(sentence, start)
    if not speaker or not left or (verb.subject() and not LAST.match(view, speaker[1], sentence.hi)):
        return None
    if closes_quote(view, start) or view[start - 1] == "]" or END.match(view, speaker[1], sentence.hi):
        return Attribution((verb.at, verb.at + 1), speaker, [left, *second_part(sentence, speaker[1], quoted=True)])
    return None


def tagging_subject(verb: Verb) -> Range | None:
    """The subject before a cue, if a comma, a dash or a closing mark sets it off."""
    sentence = verb.sentence
    if verb.cue.takes in (THING, LABEL) or verb.bare_participle or not verb.active:
        return None
    found = verb.subject()
    lo = sentence.taken
    if not found or found[0] <= lo:
        return None
    set_off = found[0] - 1 if sentence.view[found[0] - 2 : found[0]] == ",s" else found[0]
    return found if set_off > lo and sentence.view[set_off - 1] in ",}>?]-" else None


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
    pattern = TOLD_TAIL if verb.cue.takes in (LISTENER, ORDER) else TAIL
    return verb.end >= sentence.hi or bool(pattern.match(sentence.view, verb.end, sentence.hi))


def is_tail(verb: Verb, left: Range) -> bool:
    """Whether nothing but adjuncts follows, and what stands before is no mere lead-in."""
    run = verb.sentence.view[left[0] : left[1]]
    lead_in = LEAD_IN.match(run) and not PARTED.search(run) and not VERBAL.search(run)
    return not lead_in and is_last(verb)
