"""The walk over a sentence's cues: what closes the sentence or is put into it first, then cue by cue."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.speech.attributions import AFTER_CUE, BEFORE_CUE, Rows
from gazette_cli.quotes.speech.constructions import construction
from gazette_cli.quotes.speech.sentence import Attribution, Sentence, holding
from gazette_cli.quotes.speech.verbs import Verb, verb_at
from gazette_cli.quotes.speech.without_cue import plain

CUE = Pattern(r"[VZBK@]")
"""A word that can be a cue."""
SET_OFF = Pattern(r"[,}>?\]@-]")
"""What stands before an attribution that follows its content, or puts it into one."""


def attributions(sentence: Sentence) -> list[Attribution]:
    """The quotations of a sentence, in order."""
    view, lo, hi = sentence.view, sentence.lo, sentence.hi
    cues = []
    for m in CUE.finditer(view, lo, hi):
        verb = verb_at(sentence, m.start())
        if verb and (not verb.active or construction(verb).is_verb):
            cues.append(verb)
    found: list[Attribution] = []
    if cues:
        if set_off := SET_OFF.search(view, lo, cues[-1].at + 1):
            found = walk(cues, BEFORE_CUE, view.count("}", lo, hi) or 1, set_off.start())
        found += walk(cues, AFTER_CUE, len(cues))
    if view.find("[", lo, hi) >= 0 and not holding("[", view, found):
        found += filter(None, [plain(sentence)])
    if len(found) > 1:
        found.sort(key=lambda attribution: attribution.parts[0])
    return found


def walk(verbs: list[Verb], rows: Rows, most: int, first: int = 0) -> list[Attribution]:
    """The quotations that these cues of a sentence give from a word on by these patterns, at most so many."""
    found: list[Attribution] = []
    for verb in verbs:
        if verb.at < first or verb.at < verb.sentence.taken:
            continue
        for reading, name in rows[verb.cue]:
            if got := reading(verb):
                got.rule = got.rule or name
                found.append(got)
                verb.sentence.take(got)
                break
        if len(found) == most:
            break
    return found
