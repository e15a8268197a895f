"""A block of the body in markup: its quotations, their cues and who is named, and the notes beside it."""

from itertools import groupby

from gazette_cli.story import Quote, Story
from gazette_cli.writers.cast import Cast, Speaker
from gazette_cli.writers.html.escape import attribute, text
from gazette_cli.writers.html.style import hue, person
from gazette_cli.writers.pieces import Layers, Piece, Stretch, pieces, printed, told_otherwise

LONGEST = 200
"""Characters of a mention, a cue or a name that a note has of what is printed elsewhere: in a record that was made
otherwise each of its many quotations may name the whole body for its cue."""


class Quoted:
    """The quotations of a story on its page: each has an address and a note."""

    def __init__(self, story: Story, number: int, cast: Cast) -> None:
        self.story = story
        self.cast = cast
        self.id = f"s{number}"
        self._begun: set[int] = set()
        self._linked: set[tuple[int, int]] = set()

    def speaker(self, n: int) -> Speaker:
        """Who speaks in a quotation."""
        return self.cast[self.story.quotes[n].speaker or None]

    def has_begun(self, n: int) -> bool:
        """Whether some of a quotation has been marked in the blocks so far."""
        return n in self._begun

    def block(self, number: int, stretches: Layers | None) -> tuple[list[Piece], str, str]:
        """A block: its pieces, its text in markup, and the notes of the quotations in it."""
        found = pieces(self.story.body[number].text, stretches)
        rows: dict[int, int] = {}
        for piece in found:
            if piece.content is not None:
                rows.setdefault(piece.content.quotation, len(rows))
        notes = [self.note(n, row, continued=self.has_begun(n)) for n, row in rows.items()]
        runs = []
        for content, run in groupby(found, lambda piece: piece.content):
            inner = "".join(map(self._piece, run))
            runs.append(inner if content is None else self._mark(content, inner, rows[content.quotation]))
        return found, "".join(runs), f'<ol class="notes">{"".join(notes)}</ol>' if notes else ""

    def _piece(self, piece: Piece) -> str:
        """A piece's text; the cue is set in italics, the mention in bold."""
        markup = text(piece.text)
        for tag, kind, stretch in (("b", "who", piece.mention), ("i", "cue", piece.cue)):
            if stretch is not None:
                speaker = self.speaker(stretch.quotation)
                markup = f'<{tag} class="{kind} {hue(speaker)} {person(speaker)}">{markup}</{tag}>'
        return markup

    def _mark(self, content: Stretch, inner: str, row: int) -> str:
        """A part of a quotation, with a link to its note where it begins."""
        n, part = content.quotation, content.part
        speaker, kind = self.speaker(n), attribute(self.story.quotes[n].kind)
        link = address = ""
        if (n, part) not in self._linked:
            again = self.has_begun(n)
            address = "" if again else f' id="{self.id}q{n + 1}"'
            how, name = f"{'continued, ' * again}{kind}", attribute(_short(speaker.name))
            said = f"{speaker.letter}, quotation {n + 1}, {how}, {name}"
            link = (
                f'<a class="ref{" more" * again}" role="doc-noteref" href="#{self.id}n{n + 1}"'
                f' aria-label="{said}" data-letter="{speaker.letter}"></a>'
            )
            self._linked.add((n, part))
            self._begun.add(n)
        return f'<mark{address} class="{kind} {hue(speaker)} {person(speaker)} n{row}">{link}{inner}</mark>'

    def note(self, n: int, row: int, continued: bool = False) -> str:
        """Who says it, by which words the story tells so, and how; beside a later block only who goes on."""
        speaker, quote = self.speaker(n), self.story.quotes[n]
        how = "continued" if continued else quote.kind
        reads = "" if continued else f"{self._reads(quote, speaker)} · "
        address = "" if continued else f' id="{self.id}n{n + 1}"'
        name = _short(speaker.name) if continued else speaker.name
        return (
            f'<li{address} class="say {hue(speaker)} {person(speaker)} n{row}">'
            f'<a class="name" href="#{self.id}q{n + 1}"><b class="tag{" more" * continued}">{speaker.letter}</b> '
            f'<bdi>{text(name)}</bdi></a> <span class="how">{reads}{_label(how)}</span></li>'
        )

    def _reads(self, quote: Quote, speaker: Speaker) -> str:
        """Mention and cue in the order of the text; after them what the record has otherwise than the text."""
        spans = sorted(span for span in (quote.speaker_span, quote.cue_span) if span)
        words = [_short(words) for span in spans if (words := printed(self.story, span, LONGEST + 1))]
        if quote.cue and quote.cue != printed(self.story, quote.cue_span, len(quote.cue) + 1):
            words.append(quote.cue)
        reads = " … ".join(map(_word, words)) or _label("no cue")
        if quote.role and quote.role != speaker.voice.role:
            reads += f" · <bdi>{text(quote.role)}</bdi>"
        if quote.spans and told_otherwise(self.story, quote):
            reads += f" · <q><bdi>{text(quote.text)}</bdi></q>"
        return reads


def _word(words: str) -> str:
    """A mention or cue; a cue that is a mark, as a colon is, would not be seen among the page's own."""
    marked = f"<bdi>{text(words)}</bdi>"
    return marked if any(map(str.isalnum, words)) else f"{_label('cue')} “{marked}”"


def _short(words: str) -> str:
    """The words, or as many of them as a note has."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _label(word: str) -> str:
    """A word of the page's own, which is English in whatever the story is."""
    return f'<bdi lang="en" dir="ltr">{text(word)}</bdi>'
