"""A block of the body in markup: its quotations, their cues and who is named, and the notes beside it."""

from itertools import groupby

from gazette_cli.story import Quote, Story
from gazette_cli.writers.cast import Cast, Speaker
from gazette_cli.writers.html.escape import attribute, text
from gazette_cli.writers.html.style import hue, person
from gazette_cli.writers.pieces import Layers, Piece, Stretch, pieces, printed, told_otherwise


class Quoted:
    """The quotations of a story on its page: each has an address and a note."""

    def __init__(self, story: Story, number: int, cast: Cast) -> None:
        self.story = story
        self.cast = cast
        self.id = f"s{number}"
        self._shown: set[tuple[int, int]] = set()

    def speaker(self, n: int) -> Speaker:
        """Who speaks in a quotation."""
        return self.cast[self.story.quotes[n].speaker or None]

    def block(self, number: int, stretches: Layers | None) -> tuple[list[Piece], str, str]:
        """A block: its pieces, its text in markup, and the notes of the quotations in it."""
        found = pieces(self.story.body[number].text, stretches)
        if stretches is None:
            return found, text(self.story.body[number].text), ""
        here = list(dict.fromkeys(piece.content.quotation for piece in found if piece.content))
        begun = {n: not any((n, part) in self._shown for part in range(len(self.story.quotes[n].spans))) for n in here}
        runs = groupby(found, lambda piece: piece.content)
        markup = "".join(self._run(content, list(run), here) for content, run in runs)
        notes = "".join(self.note(n, row, begun[n]) for row, n in enumerate(here))
        return found, markup, f'<ol class="notes">{notes}</ol>' if notes else ""

    def _run(self, content: Stretch | None, run: list[Piece], here: list[int]) -> str:
        """Pieces that belong to the same part of a quotation, or to none."""
        inner = "".join(map(self._piece, run))
        return inner if content is None else self._mark(content, inner, here.index(content.quotation))

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
        speaker, quote = self.speaker(n), self.story.quotes[n]
        link = address = ""
        if (n, part) not in self._shown:
            again = any((n, other) in self._shown for other in range(len(quote.spans)))
            address = "" if again else f' id="{self.id}q{n + 1}"'
            said = f"{speaker.letter}, quotation {n + 1}, {'continued, ' * again}{quote.kind}, {speaker.name}"
            link = (
                f'<a class="ref{" more" * again}" role="doc-noteref" href="#{self.id}n{n + 1}"'
                f' aria-label="{attribute(said)}" data-letter="{speaker.letter}"></a>'
            )
            self._shown.add((n, part))
        return f'<mark{address} class="{quote.kind} {hue(speaker)} {person(speaker)} n{row}">{link}{inner}</mark>'

    def note(self, n: int, row: int, begun: bool = True) -> str:
        """Who says it, by which words the story tells so, and how; beside a later block only who goes on."""
        speaker, quote = self.speaker(n), self.story.quotes[n]
        how = f"{self._reads(quote, speaker)} · {_label(quote.kind)}" if begun else _label("continued")
        address = f' id="{self.id}n{n + 1}"' if begun else ""
        tag = "tag" if begun else "tag more"
        return (
            f'<li{address} class="say {hue(speaker)} {person(speaker)} n{row}">'
            f'<a class="name" href="#{self.id}q{n + 1}"><b class="{tag}">{speaker.letter}</b> '
            f'<bdi>{text(speaker.name)}</bdi></a> <span class="how">{how}</span></li>'
        )

    def _reads(self, quote: Quote, speaker: Speaker) -> str:
        """Mention and cue in the order of the text; behind them what the record has otherwise than the text."""
        spans = sorted(span for span in (quote.speaker_span, quote.cue_span) if span and printed(self.story, span))
        words = [f"<bdi>{text(printed(self.story, span))}</bdi>" for span in spans]
        if quote.cue and quote.cue != printed(self.story, quote.cue_span):
            words.append(f"<bdi>{text(quote.cue)}</bdi>")
        reads = " … ".join(words) or _label("no cue")
        if quote.role and quote.role != speaker.voice.role:
            reads += f" · <bdi>{text(quote.role)}</bdi>"
        if quote.spans and told_otherwise(self.story, quote):
            reads += f" · <q><bdi>{text(quote.text)}</bdi></q>"
        return reads


def _label(word: str) -> str:
    """A word of the page's own, which is English in whatever the story is."""
    return f'<bdi lang="en" dir="ltr">{word}</bdi>'
