"""Who speaks: the noun phrase before a cue, after it, or at the head of the sentence."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import APPROXIMATE, BASED
from gazette_cli.quotes.lists.small_words import NOBODY
from gazette_cli.quotes.speech.sentence import Range, Sentence

NOUNS = "TaNIlap0AM"
"""Signs of the words that make up a noun phrase without its determiner."""
PHRASE = rf"D?[ei]?[{NOUNS}]{{1,10}}"
PHRASES = rf"(?:R|{PHRASE}(?:[oPf]D?[{NOUNS}]{{1,6}}){{0,2}})"
"""A noun phrase with what depends on it: "a spokesman for the port of Doha"."""

BEFORE = rf"[{NOUNS}DoPftieVBZKdvc'&O]{{1,30}}"
BACKWARDS = Pattern(rf"{BEFORE}(?:\)[NI]{{1,2}}\({BEFORE})?")
"""Over the reversed signs: what may stand between the start of a clause and its verb, "(FoQ)" too."""
LAST = frozenset(NOUNS + "deivBZO")
NAMING = Pattern(r"[NpTlaM]")
"""A word that can be part of a noun phrase's name."""
ADJACENT = Pattern(r"[Nal0](?=D[^DPofc]{1,6}$)")
"""Two noun phrases side by side, the second the subject: "the recovery | the government says"."""
DAY = Pattern(r"v?(?:P?(?:[MD]a?)?d{1,3}|M?ld)$")
DAY_BEHIND = Pattern(r"(?<=[,)}])(?:v?P?[MD]?d{1,3}0?|M?ld),?$")
"""A day between what a comma or a bracket ends and the verb: "Helga Brandt, on Tuesday | said"."""
LEAD_IN = Pattern(r"P?M?d{1,2}0?(?=[NDTlaR])|[Pf]D[alB](?=[MDN])")
"""Words before the subject: "on Monday | officials", "For this reason | three clubs"."""
LEADING = "PMdf"
"""Signs that such words begin with."""
JOINED = Pattern(r"[eVZBid]")
"""A verb before "and": two clauses, and not two names."""
NAMED = Pattern(r"(?<=[,}>?])N{2,4},$")
"""A name before a description without an article, "Lena Falk, | Norbank vice-president, said"; behind a quotation before
any: `"It is late," Lena Falk, | the mayor said`."""
NUMBER = Pattern("Pa?[M0]")
"""About how many: "about 40 of them", "at least 40"."""
QUOTED = Pattern("[}>?]")
SEAT = Pattern(r"D?N{1,3},$")
"""Before "Norland-based": "the Westholm, | Norland-based firm"."""
APPOSITIVE = Pattern(r"[DNTlaWM0pPoeisSKvIjA]")
ANOTHER = Pattern("T?a?[NI]{1,4}|D[aNl]{1,3}")
"""The subject of a second clause: "He was sent the plan and | Falk said ..."."""
PERSON = Pattern(r"(?P<who>D?[aNTIlM]{1,6}),?")
"""A noun phrase, and the comma before its relative clause."""
NAMED_LAST = Pattern(r"[tP]D?N{1,3},(?P<who>T?a?N{2,4}),$")
"""A name behind an office that a place ends: "the envoy to Norland, | Lena Falk,"."""
LISTED = Pattern(rf"(?:D?[ei]?[{NOUNS}]{{1,6}}(?:[oP]D?[{NOUNS}]{{1,4}})?,){{1,4}}$")
"""The first of several subjects: "Thousands of workers, | students and teachers said"."""
HEAD = Pattern(rf"[{NOUNS}Dof]{{1,14}}(?:c[{NOUNS}Dof]{{1,8}})?")
INVERTED = Pattern(
    rf"(?P<np>(?:R|D?[dM]?[ei]?[{NOUNS}']{{1,9}}(?:[oPf]D?[{NOUNS}]{{1,6}}){{0,2}}))"
    r"(?=[.,;(:\[-]|[PSdvcoftsWjeiK]|$)"
)
CUE_NOUN = Pattern(rf"D[{NOUNS}]{{0,3}}[BZ](?=[.,;\[]|$)")
"""A noun that is a cue elsewhere: "concluded the report"."""
LONE = Pattern(r"[TNI]{1,4}(?=P)")
"""A name before where something was said: "said Lena Falk | on the quay"."""
SECOND = Pattern(r"c[TaN]{0,3}N{1,4}(?=[.,;P]|$)")
"""The second of two, or of two posts: "said Falk | and Berg", "said lobbyist | and strategist Berg"."""
FINITE = Pattern(r"(?<![W(])[XV]")
LEAD = Pattern(rf"[cbv,]{{0,3}}(?P<np>{PHRASES})")


def before(sentence: Sentence, start: int) -> Range | None:
    """The subject of the verb group that begins at a word, if a noun phrase stands there."""
    view, lo = sentence.view, sentence.taken
    if view[start - 1] == "d" or (view[start - 1] in ",0" and view[start - 2] == "d"):
        day = DAY_BEHIND.search(view, max(lo, start - 6), start)
        start = day.start() if day else start
    if start <= lo:
        return None
    if view[start - 1] == "," and view[start - 3 : start] == ",v," and start - 3 > lo:
        start -= 3
    if view.find("W", lo, start) >= 0 and (described := behind_marks(view, lo, start)):
        return described
    last = view[start - 1]
    if last in "RYW" or (last == "h" and start - 1 > lo and view[start - 2] in "alN"):
        return None if last == "R" and sentence.words.lower(start - 1) == NOBODY else (start - 1, start)
    if last == ")":
        opened = view.rfind("(", lo, start)
        found = before(sentence, opened) if opened > lo else None
        return found or ((opened + 1, start - 1) if opened >= lo and view.find("N", opened, start) > 0 else None)
    if last in ",-":
        return across(sentence, start, last)
    if last == "]":
        opened = view.rfind("[", lo, start)
        return clause_start(view, lo, opened, start) if 0 < start - opened < 7 else None
    found = clause_start(view, lo, start, start) if last in LAST else None
    if found and found[0] > lo and view[found[0] - 1] == ",":
        return behind_comma(sentence, *found)
    return found


def behind_comma(sentence: Sentence, first: int, end: int) -> Range | None:
    """The subject whose last words a comma parts from what stands before: a name, a place, or another noun phrase."""
    view, words, lo = sentence.view, sentence.words, sentence.taken
    quoted = view[first - 2] == "N" and QUOTED.search(view, max(lo, first - 6), first)
    title = view[end - 1] == "a" and view[first] == "N"
    named = NAMED.search(view, max(lo, first - 6), first) if quoted or title else None
    if named and (title or view[named.start() - 1] != ","):
        return named.start(), first - 1
    if view[first] in "Pof" and not (words.lower(first) in APPROXIMATE and NUMBER.match(view, first)):
        return across(sentence, first, ",")
    seat = SEAT.search(view, max(lo, first - 5), first) if words.lower(first).endswith(BASED) else None
    return seat.start() if seat else first, end


def behind_marks(view: str, lo: int, start: int) -> Range | None:
    """Whom a relative clause describes between words in marks and their verb: `"...," a man who saw it | told AFP`."""
    closed = max(view.rfind(mark, lo, start) for mark in "}>?")
    if closed < lo or (who := view.find("W", closed, start)) < 0:
        return None
    head = PERSON.fullmatch(view, closed + 1, who)
    return head.span("who") if head else None


def clause_start(view: str, lo: int, inner: int, end: int) -> Range | None:
    """The noun phrase that ends at `end`, from the start of its clause."""
    m = BACKWARDS.match(view[lo:inner][::-1])
    first = inner - (m.end() if m else 0)
    if first > lo and view[first - 1] in "XxYnhW":
        if relative(view, first, view[first:inner]) and (head := antecedent(view, lo, first)):
            return head
        if view[first - 1] in "Xx":
            first = 1 + view.rfind("c", first, end)
            return (first, end) if first and ANOTHER.fullmatch(view, first, end) else None
    return own_words(view, lo, first, end)


def own_words(view: str, lo: int, first: int, end: int) -> Range | None:
    """A subject without what stands before it in its clause, and without the day after it; of a list all."""
    if view[end - 1] == "d":
        end -= day_after(view[first:end])
    m = ADJACENT.search(view, first, end) if "D" in view[first + 1 : end] else None
    if m and m.end() < end and not (view[first - 1] in "}>?" and view[m.end()] == "D" and first):
        first = m.end()
    m = LEAD_IN.match(view, first, end) if first < end and view[first] in LEADING else None
    if m and m.end() < end:
        first = m.end()
    if first > lo and view[first - 1] == "R" and view[first - 2 : first + 1] in (",Rc", "}Rc", ">Rc"):
        return first - 1, end
    joint = view.rfind("c", first, end)
    if joint == first or (joint > first and JOINED.search(view, first, joint)):
        first = joint + 1
    while first < end and view[first] in "cvdt&":
        first += 1
    if joint > first and view[first - 1] == ",":
        begin = 1 + max(lo - 1, *(view.rfind(mark, lo, first) for mark in "}>?]"))
        first = begin if LISTED.match(view, begin, first) else first
    return (first, end) if first < end and view[first] not in "VK" else None


def day_after(run: str) -> int:
    """How many words at the end of a subject tell the day: "the ministry on Monday"."""
    m = DAY.search(run)
    return m.end() - m.start() if m and m.start() else 0


def relative(view: str, first: int, run: str) -> bool:
    """Whether the words before a cue are the end of a relative clause: "backers who have seen the plan"."""
    return (
        view[first - 1] in "XYnx"
        or (view[first - 1] == "h" and run[:1] == "e")
        or (view[first - 1] == "W" and run[:1] not in ("D", "N", "T", "p", "l", "M", ""))
    )


def antecedent(view: str, lo: int, at: int) -> Range | None:
    """The noun phrase that a relative clause around a word describes: "backers who have seen the plan"."""
    while at > lo and view[at - 1] not in ",;:-()[]}>?Wh":
        at -= 1
    if at <= lo or view[at - 1] not in "Wh":
        return None
    m = HEAD.match(view[lo : at - 1][::-1])
    first = at - 1 - (m.end() if m else 0)
    if first > lo and view[first - 1] == "]" and (opened := view.rfind("[", lo, first)) > lo:
        return clause_start(view, lo, opened, at - 1)
    return strip((first, at - 1), view) if m and m.group().strip("D") else None


def noun_before(sentence: Sentence, start: int) -> Range | None:
    """The noun phrase that ends at a word."""
    view, lo = sentence.view, sentence.taken
    m = HEAD.match(view[lo:start][::-1])
    return strip((start - m.end(), start), view) if m and m.group().strip("Dof") else None


def across(sentence: Sentence, start: int, mark: str) -> Range | None:
    """The subject before appositives and relative clauses: "Lena Falk, a spokeswoman for the port, which ..., said"."""
    view, lo = sentence.view, sentence.lo
    if mark == "," and (named := NAMED_LAST.search(view, lo, start)):
        return named.span("who")
    found, opened = None, start - 1
    for _ in range(4):
        opened = view.rfind(mark, lo, opened)
        if opened <= lo or not APPOSITIVE.match(view, opened + 1):
            break
        if view[opened - 1] == ")" and view.rfind("(", lo, opened) > lo:
            opened = view.rfind("(", lo, opened)
        m = HEAD.match(view[lo:opened][::-1])
        head = strip((opened - m.end(), opened), view) if m and NAMING.search(m.group()) else None
        if head and (not found or head[0] == lo or view[head[0] - 1] in ",cbhSj:(-;v}>?]"):
            found = head
    return found


def strip(found: Range, view: str) -> Range:
    """Without what can't begin a noun phrase."""
    first, end = found
    while first < end - 1 and view[first] in "ofP":
        first += 1
    return first, end


def after(sentence: Sentence, at: int) -> Range | None:
    """The subject after the verb: "said Piet Kramer, chief economist at Norbank"."""
    view, hi = sentence.view, sentence.hi
    m = INVERTED.match(view, at + 1, hi)
    if not m:
        noun = CUE_NOUN.match(view, at + 1, hi) if view[at + 1 : at + 2] == "D" else None
        return noun.span() if noun else None
    named = LONE.match(view, m.start(), m.end())
    if named:
        return named.span()
    second = SECOND.match(view, m.end(), hi) if view[m.end() - 1 : m.end() + 1] in ("Nc", "ac") else None
    return m.start(), (second or m).end()


def first(sentence: Sentence, at: int) -> Range | None:
    """The subject of the sentence: its first noun phrase that no lead-in holds."""
    view, lo = sentence.view, sentence.lo
    if view[lo] in "PSKieofVjsd":
        comma = view.find(",", lo, at)
        lo = comma + 1 if comma > 0 else lo
    return leading(sentence, lo, at)


def leading(sentence: Sentence, lo: int, hi: int) -> Range | None:
    """The noun phrase that begins at a word."""
    view, m = sentence.view, LEAD.match(sentence.view, lo, hi)
    if not m:
        return None
    verb = FINITE.search(view, m.end(), hi) if view[m.end() : m.end() + 1] == "(" else None
    return (before(sentence, verb.start()) if verb else None) or m.span("np")
