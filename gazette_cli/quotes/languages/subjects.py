"""Who speaks, in every language that has a table: the noun phrase before a cue, behind it, or at the sentence's head."""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.languages.table import PARTICIPLE, Cue, Language
from gazette_cli.quotes.speech.sentence import Range, Sentence

APPOSED = Pattern(r",(?:T?N{1,5}(?:oD?N{1,3})?(?:\([^)]{1,8}\))?|D?a{1,3}[oP].*|D.*N{1,5}(?:\([^)]{1,8}\))?),")
"""A name or a description that a comma parts from its noun."""
NAMED = Pattern(r",T?N{1,5}(?:oD?N{1,3})?(?:\([^)]{1,8}\))?,")
"""A name that a comma parts from a description."""
CLOSES = Pattern(r"$|[.;,:\])-]|[}>?]|[PdvcSsoKW@h\[]")
"""What follows a speaker behind the cue."""
ADJACENT = Pattern(r"(?<=[Na0d])(?P<who>D[aMNTI]{1,4})$")
"""A noun phrase behind another: "En la denuncia | la mujer asegura"."""
INVERTED = Pattern(r"X(?P<who>[^,;:\[]{1,24}?)v{0,2}(?=[PEvd]|$)")
"""Who stands behind an auxiliary: "hat | Falk im Landtag gesagt"."""


class Found(NamedTuple):
    """A cue in its sentence."""

    first: int
    """Where its verb group begins."""
    at: int
    end: int
    cue: Cue

    @property
    def form(self) -> str:
        """Its sign."""
        return self.cue.form

    @property
    def takes(self) -> str:
        """What it takes."""
        return self.cue.takes


class Subjects:
    """A language's noun phrases, as patterns over the signs."""

    def __init__(self, language: Language) -> None:
        self.language = language
        tail = r"(?:\([NI]{1,3}\))?"
        if language.table.capital_nouns:
            noun, owner = rf"[NTI0]{{1,5}}{tail}", r"[aM0]{0,3}[NTI0]{1,3}"
            with_article = rf"D[aM0]{{0,3}}{noun}(?:{language.table.of}{owner}){{0,4}}"
            core = rf"(?:{with_article}|[aM]{{0,3}}{noun}(?:oD?{owner}){{0,4}})"
        else:
            noun = r"(?:[Do]D?[aMTNI0]{1,6}|(?:[TI]a)?[TNI]{1,5}|[aM0]{1,3}[TNI]{0,4})"
            core = rf"{noun}{tail}(?:o{{1,2}}D?[aNIT0]{{1,5}}){{0,4}}"
        phrase = rf"(?:R|{core}{tail})"
        self.phrase = Pattern(phrase)
        self.behind = Pattern(
            rf"(?:v|O|P?D?a?da?){{0,3}}(?:PD?(?:N{{1,2}}?(?=[DNa])|a[aN]{{0,3}}?(?=[DN])))?(?P<who>{phrase})"
            rf"(?P<name>,D?[aNTI]{{0,4}}N{{1,4}}(?=[,.;]|$)|c{phrase}(?=[,.;]|$))?"
        )
        """Who follows a cue, with an appositive."""
        self.before = Pattern(
            rf"(?:^|(?<=[.,;:}}>?\]cbSh])|(?<=W))(?P<who>{phrase})"
            rf"(?P<aside>,[^,\[;:]{{1,60}},|-[^\[;:-]{{1,60}}-|\([^)]{{1,20}}\))?(?:v|d|P[^,]{{1,12}}){{0,2}}$"
        )
        """Who precedes one, with what a comma parts from it."""
        self.inside = Pattern(rf"[,-](?P<cue>O?(?:V|XR?E))(?P<who>(?<!RE){phrase}|(?<=RE))(?=[,.-])")
        """An attribution between the marks of a quotation."""
        self.ending = Pattern(rf"{phrase}$")
        self.said_first = Pattern(
            rf"s(?:(?P<who>{phrase})[^,;:.\[]{{0,12}}?(?P<verb>V|E)X?,|(?P<cue>V|XE)(?P<whom>{phrase})[^,;:.\[]{{0,10}},)"
        )
        """ "As somebody said" at the head of a sentence, verb last or first."""
        self.leading = Pattern(rf"[cbv,]{{0,3}}(?P<who>{phrase})")

    def set_apart(self, sentence: Sentence, start: int) -> bool:
        """Whether the comma before a verb closes what stands between it and its subject: "Le PDG, Pekka Rohn, | dit"."""
        m = self.before.search(sentence.view, sentence.taken, start)
        if m is None or m["aside"] is None:
            return False
        who, aside = m["who"], m["aside"]
        named = "D" not in who and aside[1] == "D"
        return named or APPOSED.fullmatch(aside) is not None or aside[1] in "WPh-("

    def who_behind(self, sentence: Sentence, cue: Found) -> tuple[Range | None, int]:
        """Who stands behind a cue, and where what follows begins."""
        view, hi = sentence.view, sentence.hi
        inside = view.find("R", cue.first, cue.end) if cue.form == PARTICIPLE else -1
        if inside >= 0:
            return (inside, inside + 1), cue.end
        inverted = INVERTED.match(view, cue.first, cue.at)
        if cue.form == PARTICIPLE and self.language.table.comma_clause and inverted:
            m = self.phrase.match(view, inverted.start("who"), cue.at)
            if m:
                return m.span(), cue.end
        m = self.behind.match(view, cue.end, hi)
        if not m or not (CLOSES.match(view, m.end(), hi) or self.told(sentence, m.end())):
            return None, cue.end
        return (m.start("who"), m.end("name") if m["name"] else m.end("who")), m.end()

    def told(self, sentence: Sentence, at: int) -> bool:
        """Whether a verb's particle, or one who is told in the dative, stands at a word: "sagte Falk | der Agentur"."""
        table = self.language.table
        return table.capital_nouns and (
            sentence.view[at] == "D" or sentence.words.lower(at) in self.language.rows["particles"]
        )

    def who_before(self, sentence: Sentence, start: int) -> Range | None:
        """Who stands before a verb."""
        m = self.before.search(sentence.view, sentence.taken, start)
        if m and m["aside"] and NAMED.fullmatch(m["aside"]):
            return m.start("who"), m.end("aside") - 1
        if m or self.language.table.capital_nouns:
            return m.span("who") if m else None
        m = ADJACENT.search(sentence.view, sentence.taken, start)
        return m.span("who") if m else None

    def first(self, sentence: Sentence, at: int) -> Range | None:
        """The first noun phrase of a sentence."""
        m = self.leading.match(sentence.view, sentence.lo, at)
        return m.span("who") if m else None
