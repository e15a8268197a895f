"""Attributions in a sentence, in every language that has a table: what differs is a row of the table."""

from functools import lru_cache

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.languages.contents import CLOSING, LONGEST, QUOTE, Contents
from gazette_cli.quotes.languages.sources import source_at
from gazette_cli.quotes.languages.subjects import NAMED, Found
from gazette_cli.quotes.languages.table import FINITE, GERUND, INFINITIVE, PARTICIPLE, SAY, TAG, Language
from gazette_cli.quotes.speech.content import left_part
from gazette_cli.quotes.speech.paragraphs import Reader
from gazette_cli.quotes.speech.sentence import Attribution, Range, Sentence

CUE = Pattern(r"[VEKB]")
AUXILIARY = Pattern(r"O?X[OnvRaM]{0,3}$")
"""An auxiliary near its participle: "a également | déclaré", "a-t-il | dit"."""
COLON = Pattern(r":(?=\[)")
INNER = Pattern(r"O?(?:XE|V)")
"""A verb behind a word that names a source: "según | informó"."""
RELATIVE = Pattern(r",[Wh][^,\[]{1,60}")
"""A relative clause behind a source."""
COMMA = Pattern(r"[^\[;:.,]{0,20},(?:T?N{1,5}(?=,)|D?a[oP][^,XV\[]{1,16}(?=,)|W[^,\[]{1,40}(?=,))?")
"""Up to the comma behind a source, with an appositive or a relative clause."""
CLOSED = Pattern(r"$|[.;,)-]|[Pdv][^h\[:]*$|[Pdv][^h\[:]{0,24},")
"""What follows a cue behind its subject and its content."""


class Grammar(Contents):
    """A language's reader."""

    def attributions(self, sentence: Sentence) -> list[Attribution]:
        """The quotations of a sentence, in order."""
        view, lo, hi = sentence.view, sentence.lo, sentence.hi
        found: list[Attribution] = []
        if said := self.as_said(sentence):
            self.note(sentence, found, said)
        cues = [cue for m in CUE.finditer(view, lo, hi) if (cue := self.cue_at(sentence, m.start()))]
        for cue in cues:
            if cue.first < sentence.taken:
                continue
            got = (self.after_content(sentence, cue) if not found else None) or self.before_content(sentence, cue)
            if got:
                self.note(sentence, found, got)
        if not found and (got := self.incise(sentence)):
            self.note(sentence, found, got)
        if not found and (got := self.source(sentence) or self.named_behind(sentence) or self.colon(sentence)):
            self.note(sentence, found, got)
        return sorted(found, key=lambda attribution: attribution.parts[0])

    @staticmethod
    def note(sentence: Sentence, found: list[Attribution], got: Attribution) -> None:
        """Add a quotation, and take its words."""
        found.append(got)
        sentence.take(got)

    def cue_at(self, sentence: Sentence, at: int) -> Found | None:
        """The cue at a word; None for a participle without its auxiliary and a verb without its particle."""
        view, lo, word = sentence.view, sentence.lo, sentence.words.lower(at)
        cue = self.language.cues.get(word)
        if cue is None or cue.form != view[at]:
            return None
        first, end = at, at + 1
        if cue.form == PARTICIPLE:
            m = AUXILIARY.search(view, max(lo, at - 6), at)
            if m:
                first = m.start()
            elif self.language.table.comma_clause:
                first = self.auxiliary(view, lo, at)
            if first == at:
                return None
        elif cue.form == FINITE:
            particle = self.particle(sentence, at)
            if cue.both and (begin := self.auxiliary(view, lo, at)) < at and view[end : end + 1] in ",.;:":
                return Found(begin, at, end, cue._replace(form=PARTICIPLE))
            if particle not in cue.particles and cue.takes != TAG:
                return None
            if particle and sentence.words.lower(end) == particle:
                end += 1
        elif cue.form == INFINITIVE and not (at > lo and view[at - 1] in "Xo"):
            return None
        while (first > lo and view[first - 1] in "On") or (
            cue.form == INFINITIVE and first == at and view[first - 1] in "Xo"
        ):
            first -= 1
        return Found(first, at, end, cue)

    @staticmethod
    def auxiliary(view: str, lo: int, at: int) -> int:
        """Where the auxiliary of a participle that ends its clause stands; the participle's place if there is none."""
        for i in range(at - 1, max(lo, at - LONGEST) - 1, -1):
            if view[i] in ",;:":
                return at
            if view[i] == "X":
                return i
        return at

    def particle(self, sentence: Sentence, at: int) -> str:
        """The particle at the end of a verb's clause; an empty string for none."""
        particles = self.language.rows["particles"]
        if not particles:
            return ""
        view = sentence.view
        for i in range(at + 1, min(at + LONGEST, sentence.hi)):
            if view[i] == "V":
                return ""
            if view[i] in ",;:[" or i == sentence.hi - 1:
                last = i - 1 if view[i] in ",;:[" else i
                word = sentence.words.lower(last)
                return word if last > at and word in particles and not sentence.words.word(last)[0].isupper() else ""
        return ""

    def after_content(self, sentence: Sentence, cue: Found) -> Attribution | None:
        """ "La digue tient", a indiqué le maire; "Der Damm halte, sagte Falk."."""
        view, hi = sentence.view, sentence.hi
        if cue.form == GERUND or view[cue.first - 1 : cue.first] == "h":
            return None
        speaker: Range | None
        start = cue.first - (view[cue.first - 1 : cue.first] == "s")
        if start > sentence.taken and view[start - 1] in ",-}>?]":
            if view[start - 1] in ",-" and view[start - 2] not in CLOSING and self.set_apart(sentence, start):
                return None
            speaker, end = self.who_behind(sentence, cue)
            if not speaker and not self.language.table.dropped and cue.form != PARTICIPLE:
                return None
        else:
            who = self.who_before(sentence, cue.first)
            begin = who[0] - (view[who[0] - 1] == "s") if who else 0
            if (
                not who
                or begin <= sentence.taken
                or view[begin - 1] not in ",}>?]-"
                or not CLOSED.match(view, cue.end, hi)
            ):
                return None
            start, speaker, end = begin, who, cue.end
        left = left_part(sentence, start) or ((sentence.taken, start - 1) if start - sentence.taken > 1 else None)
        if not left or not self.is_content(sentence, left, start, cue, end):
            return None
        parts = [
            left,
            *self.rest(sentence, end, quoted="[" in view[left[0] : left[1]] and view[left[1] - 1] in CLOSING),
        ]
        span = (cue.first, cue.end) if cue.form == PARTICIPLE else (cue.at, cue.at + 1)
        before = speaker is None or speaker[0] < cue.first
        return Attribution(span, speaker, parts, "after-content" if before else "subject-last")

    def before_content(self, sentence: Sentence, cue: Found) -> Attribution | None:
        """ "El alcalde dijo ayer que ...", "Falk sagte, die Halle sei leer", "Falk: «...»"."""
        view = sentence.view
        who = self.who_before(sentence, cue.first) if cue.form in (FINITE, PARTICIPLE) else None
        behind, end = (None, cue.end) if who else self.who_behind(sentence, cue)
        if cue.takes == TAG or (cue.first > sentence.lo and view[cue.first - 1] == "@"):
            return None
        if view[cue.first - 1 : cue.first] == "h" and cue.first > sentence.lo and cue.form != INFINITIVE:
            if view[cue.first - 2 : cue.first - 1] != ",":
                return None
            who, behind, end = (cue.first - 1, cue.first), None, cue.end
        speaker = (
            who or behind or sentence.speaker or (self.first(sentence, cue.first) if cue.first > sentence.lo else None)
        )
        part = self.content(sentence, cue, end)
        if not part or (not speaker and not self.language.table.dropped and cue.form == FINITE):
            return None
        span = (cue.first, cue.end) if cue.form == PARTICIPLE else (cue.at, cue.end)
        return Attribution(span, speaker, [part], "cue-first")

    def source(self, sentence: Sentence) -> Attribution | None:
        """ "Selon les organisateurs, ...", "..., según informó la policía", "laut Falk"."""
        view, lo, hi = sentence.view, sentence.lo, sentence.hi
        at, length = source_at(sentence, self.language)
        if at < 0:
            return None
        inner = INNER.match(view, at + length, hi)
        m = (self.behind if inner else self.phrase).match(view, inner.end() if inner else at + length, hi)
        if not m or m.end() == at + length:
            return None
        cue = (at, inner.end() if inner else at + length)
        who = m.span("who") if inner else m.span()
        named = NAMED.match(view, who[1], hi)
        who = (who[0], named.end() - 1) if named else who
        if at - lo <= 2 or view[at - 1] == "h":
            first = self.behind_source(view, m.end(), hi)
            parts = [(first, self.end(view, first, hi))] if hi - first > 1 else []
        else:
            end = aside.end() if (aside := RELATIVE.match(view, m.end(), hi)) else m.end()
            end += view[end : end + 1] == ","
            goes_on = hi - end > 1 and view[end] not in (
                "WKd" if self.language.table.comma_clause and view[end - 1] != "," else "WKdPSD"
            )
            parts = [(lo, at - (view[at - 1] == ",")), *([(end, hi)] if goes_on else [])]
        return Attribution(cue, who, parts, "source-phrase") if parts else None

    def behind_source(self, view: str, end: int, hi: int) -> int:
        """Where the clause begins that follows a source: behind a comma, and what describes the source up to another."""
        if self.language.table.comma_clause and view[end : end + 1] != ",":
            return end
        comma = COMMA.match(view, end, hi)
        return (comma.end() + (view[comma.end() : comma.end() + 1] == ",")) if comma else end

    def named_behind(self, sentence: Sentence) -> Attribution | None:
        """ "Dem Land zufolge ist ...", "..., den Angaben zufolge": a word that follows whom it names."""
        view, lo, hi, words = sentence.view, sentence.lo, sentence.hi, sentence.words
        if "@" not in view:
            return None
        behind = self.language.rows["behind"]
        ends = (at for at in range(lo + 1, hi) if view[at] == "@" and words.lower(at) in behind)
        at = next(ends, -1) if any(word in words.text for word in behind) else -1
        m = self.ending.search(view, lo, at) if at > 0 else None
        if not m:
            return None
        parts = [(lo, m.start() - (view[m.start() - 1] == ","))] if m.start() - lo > 1 else []
        rest = at + 1 + (view[at + 1 : at + 2] == ",")
        parts += [(rest, self.end(view, rest, hi))] if hi - rest > 1 else []
        return Attribution((at, at + 1), m.span(), parts, "source-and-word-after") if parts else None

    def as_said(self, sentence: Sentence) -> Attribution | None:
        """ "Wie die Polizei am Sonntag mitteilte, ...", "Como informó la policía, ..."."""
        view, lo, hi = sentence.view, sentence.lo, sentence.hi
        m = self.said_first.match(view, lo, hi) if view[lo] == "s" else None
        if not m or hi - m.end() < 2:
            return None
        group = "verb" if m["verb"] else "cue"
        known = self.cue_at(sentence, m.end(group) - 1)
        if not known or known.takes != SAY:
            return None
        who, part = m.span("who" if m["who"] else "whom"), (m.end(), self.end(view, m.end(), hi))
        return Attribution(m.span(group), who, [part], "as-someone-said-first")

    def colon(self, sentence: Sentence) -> Attribution | None:
        """ "El comentario de Falk: «...»"."""
        view, lo, hi = sentence.view, sentence.lo, sentence.hi
        m = COLON.search(view, lo, hi)
        if not m:
            return None
        who = self.leading.match(view, lo, m.start())
        sure = who and (who.end() == m.start() or view[who.end()] in "XV,")
        speaker = who.span("who") if who and sure else None
        return Attribution((m.start(), m.end()), speaker, [(m.end(), hi)], "words-and-colon")

    def incise(self, sentence: Sentence) -> Attribution | None:
        """An attribution between the marks of what it attributes: « Le pont, assure-t-il, tiendra. »"""
        view, lo, hi = sentence.view, sentence.lo, sentence.hi
        if view[lo] != "[":
            return None
        quote = QUOTE.match(view, lo, hi)
        signs, last = sentence.words.signs, quote.end() - 1 if quote else lo
        for m in self.inside.finditer(signs, lo + 1, last):
            at = m.end("cue") - 1
            known = self.language.cues.get(sentence.words.lower(at))
            if known and known.form == signs[at] and known.takes == SAY:
                pronoun = signs.find("R", m.start("cue"))
                who = m.span("who") if m["who"] else (pronoun, pronoun + 1)
                return Attribution(m.span("cue"), who, [(lo, m.start()), (m.end(), last)], "inside-the-marks")
        return None

    def announcer(self, sentence: Sentence) -> Attribution | None:
        """Who speaks after a colon that ends a paragraph."""
        for m in reversed(list(CUE.finditer(sentence.view, sentence.lo, sentence.hi))):
            cue = self.cue_at(sentence, m.start())
            if cue:
                who = self.who_before(sentence, cue.first) or self.who_behind(sentence, cue)[0]
                return Attribution((cue.at, cue.end), who) if who else None
        who = self.first(sentence, sentence.hi)
        return Attribution((sentence.hi, sentence.hi + 1), who) if who else None


SPEECH = Pattern(r"[VEKB@\"']")
TOLD = Pattern(r"[VEKB@\[aN]")


@lru_cache(maxsize=16)
def reader(language: Language) -> Reader:
    """The reader of a language, made once."""
    grammar = Grammar(language)
    return Reader(
        grammar.attributions,
        grammar.announcer,
        grammar.first,
        language.shapes,
        SPEECH,
        TOLD,
        strict=True,
        dialogue=language.table.dialogue,
    )
