"""Where indirect speech ends: what brings the reporter's own voice back."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern


class Boundary(NamedTuple):
    """A place where reported content stops before the sentence does."""

    name: str
    pattern: str
    """Over the signs, matched where the reporter's voice comes back."""
    example: str
    """An invented sentence; `|` marks the end of the content."""
    then: str = ""
    """What follows, where several rows share it: a look-ahead."""


SUBJECT = r"(?:[RY]|D?[TaNIlp0M]{1,6}(?:[oPf]D?[TaNIlap0MB]{1,4})?)[vn]*"
"""A subject that could begin a new clause."""
OPEN = r"(?![^,]{0,30},v*[XeVZ])"
"""What no comma closes, with the verb of the clause that it was put into behind it."""
ITEM = r"[^,;VZXe]{1,10},"
"""One of a list, with its comma."""
NEXT_CUE = rf"(?=v?(?:MP)?{SUBJECT}(?:X?[xv]*[VZ]|B[hRNDOY]))"
"""It and a verb of saying."""
NEXT_PARTICIPLE = "(?=v*K)"

CLAUSE_ENDS = (
    Boundary(
        "next-cue", r"[,}]?[cb]v*(?=V|Z[hRDNO\[])", "Ito said the yen was weak | and added that exports would gain."
    ),
    Boundary("refusal", r"[cb]v*(?=etB)", "Ito said it was weak | and declined to comment further."),
    Boundary("listed-cue", rf"[,}}]v*(?=V{OPEN})", "Ito called the plan weak|, vowed to fight it and left."),
    Boundary(
        "next-cue-with-subject", r"[,}][cb]", "Ito said it was weak|, and he added that exports would gain.", NEXT_CUE
    ),
    Boundary(
        "relative-clause-with-a-cue",
        r"W(?=[RN]v*[VZ][RDN])",
        "Ito vowed to keep the ships | which she said the port had sold.",
    ),
    Boundary(
        "next-cue-of-another",
        "c",
        "Ito said it was weak | and Abe says he is not sure.",
        rf"(?={SUBJECT}(?:X?[xv]*(?:[VZ]v?[RYM\[]|Vh)|B[hRNDOY]))",
    ),
    Boundary("next-cue-of-a-pronoun", r"c(?=Rv*[VZ])", "Ito said it was weak | and she added that exports would gain."),
    Boundary("but-with-a-pronoun", r"b(?=Rv*e)", "Ito said it was weak | but he took a softer tone."),
    Boundary("next-cue-after-but", "b", "Ito said it was weak | but Abe said it was not.", NEXT_CUE),
    Boundary("next-cue-after-while", "[,}]S", "Ito said it was weak|, while Abe said it was not.", NEXT_CUE),
    Boundary("next-cue-after-a-pronoun", r"[,}]c(?=Rv*[el])", "Ito said it was weak|, and she left for Portvale."),
    Boundary(
        "joined-participle-cue",
        "[cb]",
        "Osei left, saying it was low | and adding that others agreed.",
        NEXT_PARTICIPLE,
    ),
    Boundary("participle-cue", "[,}]", "Osei said the price was low|, adding that others agreed.", NEXT_PARTICIPLE),
    Boundary(
        "participle-cue-after-while",
        "[,}]S",
        "Osei said it was low|, while adding that others agreed.",
        NEXT_PARTICIPLE,
    ),
    Boundary("according-to", r",?(?=@t)", "Osei said the price fell|, according to a transcript."),
    Boundary("but-clause", rf"[,}}]b(?={SUBJECT}[XeY])", "The firm said profit rose|, but shares fell."),
    Boundary(
        "relative-clause",
        r"[,}](?=[Pt]?[Wj](?![^,]{1,30},v*[XeVZt]))",
        "The firm said the profit, which rose, was a record|, which beat forecasts.",
    ),
    Boundary(
        "judgement",
        r"[,}](?=D[aBZ]{1,2}(?:[hW]|[NRT]{1,5}v*[eVX])(?![^,]{1,30},v*[XeVZt])|[lZ]{1,2}h)",
        "The firm said profit rose|, a claim that rivals denied.",
    ),
    Boundary("dash", r"-(?=[DbcSjKv][^-]*$)", "The firm said profit rose 4 percent | - a record for the port."),
    Boundary("semicolon", r";", "The firm said profit rose|; shares fell."),
)
"""Ends of a clause."""

PHRASE_ENDS = (
    Boundary(
        "comma",
        rf"[,}}](?=v*[DRYKVTWjS])(?!D?\[)(?![^,;]{{1,20}},[osf])(?!{ITEM}(?:{ITEM}){{0,4}}?c(?![eVX]))(?!D?[alNp]{{1,4}}cD?[alNp]{{1,4}}$)",
        "The mayor accused Ito, a rival, of greed|, which was denied.",
    ),
    Boundary("dash", r";|-(?=[^-]*$)", "The mayor criticized the plan | - and lost."),
    Boundary("but", rf"[,}}]?b(?=v*[eVXBRY]|{SUBJECT}[XeYV])", "The mayor criticized the plan | but signed it."),
    Boundary("subordinate-pronoun", r"[Ssj](?=[RY])", "The mayor criticized the plan | when she was asked."),
    Boundary(
        "subordinate-subject",
        rf"v?[Ss](?={SUBJECT}(?:[eV]|(?<=[NI])l[DPtRNa]))",
        "The mayor criticized the plan | after Ito left.",
    ),
    Boundary("subordinate-participle", r"S(?=K)", "The mayor criticized the plan | before calling for peace."),
    Boundary(
        "next-verb",
        r"[,}]?c(?=v*[XVZKe]|[RY]|" + SUBJECT + "[VZ])",
        "The mayor criticized the plan | and said it would fail.",
    ),
    Boundary("according-to", r",?(?=@t)", "The mayor criticized the plan | according to a transcript."),
)
"""Ends of a noun phrase."""

GUARDED_ENDS = (
    Boundary("comma", r"[,};-]", "While Ito said the yen was weak|, exports gained."),
    Boundary(
        "next-cue", r"c(?=v*V)", "When Ito said the yen was weak | and added that exports would gain, prices fell."
    ),
)
"""Ends of a clause within a subordinate one."""


def compiled(rows: tuple[Boundary, ...], begin: str) -> Pattern:
    """Any of the rows, tried only at the signs that they can begin with."""
    marks: dict[str, list[str]] = {}
    for row in rows:
        marks.setdefault(row.then, []).append(row.pattern)
    return Pattern(f"(?=[{begin}])(?:" + "|".join(f"(?:{'|'.join(some)}){then}" for then, some in marks.items()) + ")")


CLAUSE_END = compiled(CLAUSE_ENDS, ",}cb@;W-")
PHRASE_END = compiled(PHRASE_ENDS, ",}cb@;Ssj-")
GUARDED_END = compiled(GUARDED_ENDS, ",}c;-")
BEGIN = frozenset(",};-@bcjsSW")
"""The signs that any of them begins with: where none stands, no pattern is compiled."""
VERB = Pattern(r"[XeVYZ]|qqq")
DOING = Pattern("oi[DNROtp]|t[aB]")
"""What is done in a phrase, which a clause behind it belongs to: "accused her | of leaving it before it was late"."""
SURELY = Pattern(r"[RY](?![,.])|N{1,3}l[tDRh]")
"""A pronoun that can only be a subject, though the verb behind it is in no table; a name and its verb: "China plans to"."""
ANOTHER = Pattern("[DTaNIlp0M]")
"""The beginning of another subject."""
WHOLE = Pattern(r"\[q*[}>?](?![cWXe])")
"""A quotation closed after a comma or a stop needs nothing more."""
ACTED = Pattern(r"\[q*\](?=cv?e)")
"""Nor does one before what else was done: `said "no" | and left`."""


def end_of_clause(view: str, first: int, hi: int) -> int:
    """The word at which a clause that begins at `first` ends, at most `hi`; it has a verb."""
    clause = view[first - 1] == "h" or SURELY.match(view, first, hi) or VERB.search(view, first, hi)
    return ended(CLAUSE_END, view, first, first + 1, hi) if clause else end_of_phrase(view, first, hi)


def end_of_phrase(view: str, first: int, hi: int) -> int:
    """The word at which a noun phrase that begins at `first` ends, at most `hi`."""
    last = ended(PHRASE_END, view, first, first + 1, hi)
    if view[last : last + 1] in ("S", "s", "j") and DOING.search(view, first, last):
        return ended(PHRASE_END, view, first, last + 1, hi)
    return last


def end_of_guarded(view: str, first: int, hi: int) -> int:
    """The word at which a clause within a subordinate one ends; behind "that" it has a verb."""
    verb = VERB.search(view, first, hi) if view[first - 1] == "h" else None
    return ended(GUARDED_END, view, first, verb.start() if verb else first + 1, hi)


def ended(pattern: Pattern, view: str, first: int, start: int, hi: int) -> int:
    """The first end from `start` on, without the marks before it."""
    marked = view[first : first + 1] == "["
    if marked and (whole := WHOLE.match(view, first, hi) or ACTED.match(view, first, hi)):
        return whole.end()
    m = None if BEGIN.isdisjoint(view[start:hi]) else pattern.search(view, start, hi)
    while (
        m
        and (view[m.end() : m.end() + 1] == "W" or (m.group() in ("c", "b") and ANOTHER.match(view, m.end())))
        and pattern is CLAUSE_END
        and not VERB.search(view, first, m.start())
    ):
        m = pattern.search(view, m.end() + 1, hi)
    end = m.start() if m else hi
    if m and view[end] == "}" and view.rfind("[", first, end) >= 0:
        return end + 1
    while end > first and view[end - 1] in ",;:-.":
        end -= 1
    return end
