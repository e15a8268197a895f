"""A paragraph's sentences: where one ends, and what its cues have taken already."""

from collections.abc import Iterable

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import ACTS, CUES, LISTENER, ORDER
from gazette_cli.quotes.words import Words

Range = tuple[int, int]
"""Indexes of words: the first, and the one after the last."""

LONGEST = 300
"""Words; what runs on longer without a stop is cut there, so that no text takes more than linear time."""


class Attribution:
    """What one cue says of its sentence."""

    __slots__ = ("cue", "parts", "rule", "speaker")

    def __init__(
        self, cue: Range | None, speaker: Range | None, parts: list[Range] | None = None, rule: str = ""
    ) -> None:
        self.cue = cue
        self.speaker = speaker
        self.parts: list[Range] = [] if parts is None else parts
        self.rule = rule
        """The name of the pattern that read it; empty until the walk over a table has one."""


def holding(sign: str, view: str, found: Iterable[Attribution]) -> Attribution | None:
    """The first attribution that has a part in which a sign stands."""
    for attribution in found:
        for first, end in attribution.parts:
            if view.find(sign, first, end) >= 0:
                return attribution
    return None


class Sentence:
    """A stretch of a paragraph."""

    __slots__ = ("hi", "lo", "speaker", "taken", "view", "words")

    def __init__(self, words: Words, view: str, lo: int, hi: int, taken: int, speaker: Range | None = None) -> None:
        self.words = words
        self.view = view
        """The paragraph's signs with quotations made opaque."""
        self.lo = lo
        self.hi = hi
        """Without the closing stop."""
        self.taken = taken
        """Everything before this word belongs to an earlier quotation, or to the sentence before: never less than `lo`."""
        self.speaker = speaker
        """Of the last cue in this sentence."""

    def take(self, got: Attribution) -> None:
        """Leave to later cues what stands behind a quotation and its cue, and its speaker if they have none."""
        self.taken = max(self.taken, got.parts[-1][1], got.cue[1] if got.cue else 0)
        self.speaker = got.speaker or self.speaker


NAME = r"(?:[TaNIRlapMD0]{1,8}|R)"
STOP = Pattern(r"[.>?][.>?]*\)?")
"""One or more; so written, it is looked for by its first character."""
DOUBTFUL = ("?", "!", "…", "..")
"""Stops that a sentence may run on after. After a single full stop it doesn't: those within one are no stops any more."""
TAG = Pattern(rf"v?[VZ]|{NAME}(?:\([^)]{{1,8}}\)|,[^,;.\[]{{1,12}},)?[vX]?[VZ](?=[.,;:PfstdvSOo]|$)")
"""After a question and a closing mark: an attribution of what stands before it."""
SIGNED = Pattern(r"\([TNI]{1,5}(?:,[^()]{1,12})?\)")
"""After a closing mark: the speaker in brackets."""
TOLD_TAG = Pattern(rf"{NAME}[vX]?[VZ](?=[pDNalT])")
"""The same with one who is told: `"Who knows?" Berg told reporters`."""
ALONE = Pattern(
    rf"(?:v?[VZ]{NAME}|@t{NAME}|{NAME}(?:,[^,;.\[]{{1,12}},)?[vX]?(?P<cue>[VZ])(?P<told>O|{NAME})?(?:[PsS]{NAME}|P?M?d{{1,2}}){{0,2}})(?:\.|$)"
)
"""After a full stop and a closing mark: nothing but an attribution, with who is told, where and when."""


def sentences(words: Words, view: str) -> list[Range]:
    """The sentences of a paragraph; a stop inside a quotation ends one only when no attribution follows."""
    found: list[Range] = []
    lo, hi = 0, len(view)
    if view.find(".") not in (-1, hi - 1) or ">" in view or "?" in view:
        doubtful = any(map(words.text.__contains__, DOUBTFUL))
        for m in STOP.finditer(view):
            end = m.end()
            if end < hi and ((view[end - 1] == "." and not doubtful) or not runs_on(words, view, lo, end)):
                found.append((lo, end))
                lo = end
    found.append((lo, hi))
    return found if hi <= LONGEST else [piece for one in found for piece in cut(view, *one)]


def cut(view: str, lo: int, hi: int) -> list[Range]:
    """A sentence, in pieces if it is too long; a quotation counts as one word."""
    if hi - lo - view.count("q", lo, hi) <= LONGEST:
        return [(lo, hi)]
    return [(at, min(at + LONGEST, hi)) for at in range(lo, hi, LONGEST)]


def runs_on(words: Words, view: str, lo: int, end: int) -> bool:
    """Whether the sentence that begins at `lo` goes on after a stop."""
    if words.is_small(end):
        return True
    if view[end - 1] in ".)":
        return False
    told = TOLD_TAG.match(view, end) if view[end - 1] == "?" else None
    if told and (cue := CUES.get(words.lower(told.end() - 1))) and cue.takes in (LISTENER, ORDER):
        return True
    if view[end] in ",;:-)" or (view[end] == "(" and SIGNED.match(view, end)):
        return True
    return bool(TAG.match(view, end)) if view[end - 1] == "?" else view[lo] == "[" and is_tag(words, view, end)


def is_tag(words: Words, view: str, at: int) -> bool:
    """Whether the sentence that begins at a word is nothing but an attribution of the words before it."""
    m = ALONE.match(view, at)
    cue = CUES.get(words.lower(m.start("cue"))) if m and m["cue"] else None
    acts = m and cue and (cue.lemma in ACTS or (m["told"] and cue.takes != LISTENER))
    return m is not None and not acts
