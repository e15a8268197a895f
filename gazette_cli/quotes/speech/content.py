"""What stands before an attribution, and the second part of a quotation that an attribution splits."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.cues import ANONYMOUS
from gazette_cli.quotes.speech.content_end import end_of_clause
from gazette_cli.quotes.speech.sentence import TAG, Range, Sentence

CLOSING = "}>?]"
VERBAL = Pattern(r"[XeVZYBqinK]")
"""A word that can make a clause of others; a quotation is one too."""


CLAUSE = Pattern(r"[XeVZYBqinK]|[aNIR]l.")
"""The same, or a noun and a word in -s with more behind it: "The mill reopens on Friday"."""


BULLETS = ("a[", "aa")
"""A mark of a list before words in marks, or two: `* "It is late," he said`."""


def left_part(sentence: Sentence, end: int) -> Range | None:
    """What stands in the sentence before an attribution, if it can be content; after a colon only the quotation."""
    view, lo = sentence.view, sentence.taken
    while end > lo and view[end - 1] in ",-:;":
        end -= 1
    skipped = ",;-:cb" if lo > sentence.lo else ",;-:"
    while lo < end and (
        view[lo] in skipped or (view[lo : lo + 2] in BULLETS and not sentence.words.word(lo).isalnum())
    ):
        lo += 1
    run = view[lo:end]
    if len(run) < 2:
        return None
    if run[-1] in CLOSING and ":[" in run:
        return lo + run.rfind(":[") + 1, end
    return (lo, end) if run[-1] in CLOSING or len(run) > 5 or CLAUSE.search(run) else None


def closes_quote(view: str, end: int) -> bool:
    """Whether a quotation closes right before a word, a comma aside."""
    return view[end - 1] in "}>?" or (view[end - 1] in ",." and view[end - 2] in CLOSING)


SPLIT = Pattern(r"(?:[^,:;\[\-.W]{0,30}[,:;-][cb]?v?|d?)(?=\[)")
"""Up to a second quotation: `"A," he said in Doha, "B"`."""
CARRIED_ON = Pattern(r"[^\[.]{0,40},(?=\[)")
"""Up to a second quotation, past a participle: `"A," he said, referring to C, "b"`."""
RESUMED = Pattern(r"[^,:;\[\-.W]{0,14}[,-](?![DM0]?[dla]{1,3}S)(?=v?[XeiVnYxh]|[^KW@PsScbjvd]|[sS]R)")
"""Up to the rest of a clause: "The delay, he said, would cost jobs"."""
REPORTED = Pattern(r"[^,:;\[\-.W]{0,14},(?:h|(?=X[a-z]))")
"""Up to what goes on without marks: `"A," he wrote, that b`; `"Only you," she said, would do so`."""
RUN_ON = Pattern(r"[^,:;\[\-.W]{0,8};(?!v?[RNDTa]{1,5}[VZ])")
"""Up to what a semicolon adds: "A, he said; b"."""
ATTRIBUTED = Pattern(r"(?:R|D?[TaNIlap0AM]{1,8})v?[VZB](?:P?d)?")
"""Nothing but a second attribution: "..., he said, the agency reported"."""
TO_DO = Pattern("t[aB]")
INSERTED = Pattern(r"[,-](?=[^KW@h])")
QUOTE = Pattern(r"\[q*[\]}>?]?")
NEAR = 16
"""Words in which a mark is looked for before a pattern is made for what follows it."""
FARTHEST = 8
"""Words between a cue and the rest of its clause."""


def second_part(sentence: Sentence, at: int, *, quoted: bool) -> list[Range]:
    """The second part of a quotation after an attribution that ends at a word; of a quoted one it is in marks too."""
    view, hi = sentence.view, sentence.hi
    marks = "[" in view[at:hi]
    split = SPLIT.match(view, at, hi) if marks else None
    m = split or (CARRIED_ON.match(view, at, hi) if marks else None)
    if m and (split or carries_on(sentence, m.end())):
        closed = QUOTE.match(view, m.end(), hi)
        return [closed.span()] if closed and not TAG.match(view, closed.end(), hi) else []
    if quoted:
        m = REPORTED.match(view, at, hi) if ",h" in view[at : at + NEAR] or ",X" in view[at : at + NEAR] else None
    else:
        m = RESUMED.match(view, at, hi) or (RUN_ON.match(view, at, hi) if ";" in view[at : at + NEAR] else None)
    if not m or m.end() - at > FARTHEST:
        return []
    last = end_of_clause(view, m.end(), hi)
    rest = view[m.end() : last]
    verbal = len(rest) > 1 and (rest[0] in "vx" or TO_DO.match(rest) or VERBAL.search(rest))
    return [(m.end(), last)] if verbal and not ATTRIBUTED.fullmatch(rest) else []


def carries_on(sentence: Sentence, mark: int) -> bool:
    """Whether a quotation carries a sentence on: its first word is in lower case."""
    return mark + 1 < sentence.hi and sentence.words.is_small(mark + 1)


def around(sentence: Sentence, first: int, end: int) -> list[Range]:
    """The two parts around an attribution put in after a few words: "Perhaps, he said, it was late"."""
    view, lo, hi = sentence.view, sentence.taken, sentence.hi
    if first - 1 <= lo or not INSERTED.match(view, end, hi):
        return []
    if view[end + 1 : end + 2] == "[" and not carries_on(sentence, end + 1):
        return []
    if view[end + 1 : end + 2] in ("s",) and VERBAL.search(view, lo, first - 1):
        return []
    if sentence.words.lower(end + 4) in ANONYMOUS:
        return []
    last = end_of_clause(view, end + 1, hi)
    rest = view[end + 1 : last]
    verbal = len(rest) > 1 and (rest[0] == "[" or view[first - 2] == "X" or VERBAL.search(rest))
    return [(lo, first - 1), (end + 1, last)] if verbal and not ATTRIBUTED.fullmatch(rest) else []
