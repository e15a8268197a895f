"""What is said, in every language that has a table: where it begins behind its cue, and where it ends."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.languages.subjects import Found, Subjects
from gazette_cli.quotes.languages.table import ASK, MARKS, SAY, TAG, Language
from gazette_cli.quotes.speech.sentence import Range, Sentence

CLOSING = "}>?]"
LONGEST = 25
"""Words between an auxiliary and its participle at the end of a clause, or a verb and its particle."""
SHORTEST = 3
"""Words of content without marks."""
QUOTE = Pattern(r"\[q*[\]}>?]?")
ADJUNCT = r"(?:v|O|D?d|P[^,;:.\[hP]{1,9})"
ASIDE = ADJUNCT + r"{0,3}(?:,(?![h\[])[^,;:.\[]{1,24}," + ADJUNCT + "{0,1})?"
"""What may stand between a cue and "that"."""
ENDS = r";|[,}]?[cb](?=[nvO]{0,2}(?:V|XE))|[,}](?=K|O?V[R,.]|sO?[VX])|,?(?=@)"
"""Where reported speech ends: another cue, a participle."""
RELATED = r"|[,}](?=W|h(?![^;]{0,99}ch))"
"""A relative clause; in German one begins like any other."""
NEXT_PART = Pattern(r"[^\[;:.VEKB]{0,40}[,:-][cb]?(?=\[)|(?=\[)")
"""Up to a second part in marks."""
REST = Pattern(r"[,-](?=[^hKW;@\[])")
"""The rest of a clause that an attribution was put into."""
MARKED = Pattern(r":\[")
THAT = Pattern(ASIDE + r"(?:[oP](?=h))?,?h")
"""Up to and with "that"."""
THAT_NEAR = Pattern(ADJUNCT + "{0,4},?h")
OPENED = Pattern(ASIDE + r"(?:[oP]?h)?[,:]?(?=\[)|[^\[;.]{0,60}:(?=\[)")
"""Up to words in marks that follow a cue."""
BESIDE = Pattern(ASIDE)
NEAR_MARKS = Pattern(r"[^\[;:.,]{1,14}\[")
NEAR_COLON = Pattern(r"[^\[;:.,]{0,6}:")
NEAR_COMMA = Pattern(r"[^,;:.\[]{0,24},(?![cbW]|D[^X,]{0,3},)")
"""Up to a comma behind which reported speech begins: "Falk sagte in Westholm, | die Halle sei leer"."""


class Contents(Subjects):
    """A language's reported speech."""

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self.ends = Pattern(ENDS if language.table.comma_clause else ENDS + RELATED)

    def content(self, sentence: Sentence, cue: Found, end: int) -> Range | None:
        """What is said behind a cue: after "that", a colon, an opening mark, a comma, or an infinitive."""
        view, hi, table = sentence.view, sentence.hi, self.language.table
        if cue.takes == ASK and (part := self.infinitive(sentence, end, kept=True)):
            return part
        marked = OPENED.match(view, end, hi)
        if marked:
            closed = QUOTE.match(view, marked.end(), hi)
            assert closed
            last = closed.end() if view[closed.end() - 1] in "}>?" else self.end(view, marked.end(), hi)
            return marked.end(), last
        if cue.takes == MARKS:
            aside = BESIDE.match(view, end, hi)
            first = aside.end() if aside else end
            return (first, self.end(view, first, hi)) if NEAR_MARKS.match(view, first, hi) else None
        that = (THAT_NEAR if table.comma_clause else THAT).match(view, end, hi)
        if that:
            return that.end(), self.end(view, that.end(), hi)
        colon = NEAR_COLON.match(view, end, hi)
        if colon and colon.end() < hi:
            return colon.end(), hi
        if table.comma_clause:
            comma = NEAR_COMMA.match(view, end, hi)
            return (comma.end(), self.end(view, comma.end(), hi)) if comma and hi - comma.end() > 2 else None
        return self.infinitive(sentence, end)

    def infinitive(self, sentence: Sentence, at: int, *, kept: bool = False) -> Range | None:
        """An infinitive and what depends on it, "affirme | avoir tout vu", "ha detto di | voler partire"; with whom it asks,
        if that is `kept`: "demande | aux riverains de rester"."""
        view, hi, table, words = sentence.view, sentence.hi, self.language.table, sentence.words
        for i in range(at, min(at + LONGEST // 2, hi)):
            if view[i] in ",;:.[h":
                break
            opens = words.lower(i) in self.language.rows["before_clause"]
            first = i + opens
            verb = first + (view[first : first + 1] == "n")
            infinitive = (
                verb < hi - 1 and view[verb] in "aXBV" and words.lower(verb).endswith(table.infinitives or ("\0",))
            )
            if (opens or i == at) and infinitive and words.is_small(verb):
                start = at if kept and view[at] == "P" else first
                return start, self.end(view, start, hi)
        return None

    def end(self, view: str, first: int, hi: int) -> int:
        """Where what was said ends that begins at a word."""
        m = self.ends.search(view, first + 1, hi)
        last = m.start() + (view[m.start()] == "}") if m else hi
        while last > first and view[last - 1] in ",;:-.":
            last -= 1
        return last

    def rest(self, sentence: Sentence, at: int, *, quoted: bool) -> list[Range]:
        """The second part of what was said, behind the attribution that ends at a word."""
        view, hi = sentence.view, sentence.hi
        m = NEXT_PART.match(view, at, hi)
        if quoted:
            closed = QUOTE.match(view, m.end(), hi) if m else None
            return [closed.span()] if closed and closed.end() - closed.start() > 2 else []
        m = REST.match(view, at, hi) or (REST.match(view, at + 1, hi) if view[at : at + 1] in CLOSING else None)
        if m is None and view[at : at + 2] == ",[":
            return [(at + 1, hi)]
        return (
            [(m.end(), self.end(view, m.end(), hi))]
            if m and (hi - m.end() > 1 or view[m.end() : hi] in ("a", "X", "V"))
            else []
        )

    def is_content(self, sentence: Sentence, left: Range, start: int, cue: Found, end: int) -> bool:
        """Whether what stands before an attribution can be what was said."""
        view = sentence.view
        if view[left[1] - 1] in CLOSING:
            return True
        if MARKED.match(view, end) or view[end : end + 1] == "h":
            return False
        if view[end : end + 2] == ",[":
            return cue.takes in (SAY, TAG)
        if cue.takes not in (SAY, TAG) or (left[1] - left[0] < SHORTEST and view[left[0]] not in "cb"):
            return left[1] - left[0] < SHORTEST and view[end : end + 1] == "," and cue.takes == SAY
        return view[left[0]] not in "SPK" or view[end : end + 1] not in (",", "")
