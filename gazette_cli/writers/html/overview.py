"""A story at a glance: who speaks and how much, its body as a line, and where all of its words went."""

from collections.abc import Iterable, Mapping

from gazette_cli.writers.cast import Speaker
from gazette_cli.writers.html.block import Quoted
from gazette_cli.writers.html.escape import text
from gazette_cli.writers.html.style import CHOICES, HUES, hue, person
from gazette_cli.writers.pieces import Piece
from gazette_cli.writers.shown import ABOVE, APART, DECLARED, HEAD, HELD, TAIL, Value
from gazette_cli.writers.voices import Voice, words

WENT = {
    "head": "head and dateline",
    "quoted": "body, quoted",
    "told": "body, told",
    "tail": "sign-off and source",
    "declared": "declared",
    "apart": "not story",
}
"""Where words can have gone, in the order of the page."""


def strip(pieces: Iterable[Piece], quoted: Quoted) -> tuple[str, int, int]:
    """The body as a line, a word one unit long, coloured where somebody speaks; its words, and those quoted."""
    at = said = 0
    bars = []
    for piece in pieces:
        size = words(piece.text)
        if piece.content and size:
            speaker = quoted.speaker(piece.content.quotation)
            bars.append(f'<rect class="{hue(speaker)} {person(speaker)}" x="{at}" width="{size}" height="1"/>')
            said += size
        at += size
    return _line(at, bars, ' class="strip"'), at, said


def speakers(quoted: Quoted) -> str:
    """Who speaks, how much: each can be chosen, so that the others lose their colours.

    Those are shown who have a colour of their own; of the others, folded away, it is told how much they say.
    """
    people = list(quoted.cast.values())
    if not people:
        return '<p class="none" lang="en" dir="ltr">No quotation found.</p>'
    total = sum(speaker.voice.words for speaker in people)
    told = f"{count(len(quoted.story.quotes), 'quotation')}, shares of {count(total, 'quoted word')}; choose one"
    chips = [_chip(speaker, quoted.id) for speaker in people]
    shown, rest = "".join(chips[: len(HUES)]), chips[len(HUES) :]
    more = ""
    if rest:
        told_there = count(sum(speaker.voice.words for speaker in people[len(HUES) :]), "word")
        summary = f'<summary lang="en" dir="ltr">{count(len(rest), "more speaker")}, {told_there}</summary>'
        more = f'<details>{summary}<div class="chips">{"".join(rest)}</div></details>'
    return (
        f'<fieldset class="cast"><legend lang="en" dir="ltr">Who speaks <small>{told}</small></legend>'
        f'<div class="chip all" lang="en" dir="ltr"><input type="radio" name="{quoted.id}" value="all"'
        f' id="{quoted.id}all" checked><label class="lab" for="{quoted.id}all">show everyone</label></div>'
        f'<div class="chips">{shown}</div>{more}</fieldset>'
    )


def _chip(speaker: Speaker, story: str) -> str:
    """A speaker's name, role, words and share; a button where there are not too many to be chosen from."""
    voice = speaker.voice
    role = f'<span class="role"><bdi>{text(voice.role)}</bdi></span>' if voice.role else ""
    choice, tag, end = "", 'span class="lab"', "span"
    if speaker.number is None or speaker.number < CHOICES:
        value = person(speaker)[1:]
        choice = f'<input type="radio" name="{story}" value="{value}" id="{story}r{value}">'
        tag, end = f'label class="lab" for="{story}r{value}"', "label"
    bar = _line(100, [f'<rect width="{100 * (voice.share or 0):.1f}" height="1"/>'])
    return (
        f'<div class="chip {hue(speaker)}">{choice}<{tag}><b class="tag">{speaker.letter}</b>'
        f'<span class="nm"><bdi>{text(speaker.name)}</bdi>{role}</span><span class="share">{bar}'
        f'<bdi lang="en" dir="ltr">{count(voice.words, "word")} · {_percent(voice)}</bdi></span></{end}></div>'
    )


def _percent(voice: Voice) -> str:
    """A speaker's share; who speaks has some."""
    share = f"{100 * (voice.share or 0):.0f}"
    return f"{'&lt;&nbsp;1' if share == '0' and voice.words else share}&nbsp;%"


def ledger(shown: Mapping[str, list[Value]], dateline: str, told: int, said: int) -> str:
    """How many words stand where, none of the input's left out: of what is shown by its places, of the dateline,
    and of the body, of whose `told` words `said` are quoted.
    """
    own = {place: sum(words(value.text) for value in shown[place] if value.row.counted) for place in shown}
    went = {
        "head": own[ABOVE] + own[HEAD] + words(dateline),
        "quoted": said,
        "told": told - said,
        "tail": own[TAIL],
        "declared": own[HELD] + own[DECLARED],
        "apart": own[APART],
    }
    at, bars, keys = 0, [], []
    for name, size in went.items():
        bars.append(f'<rect class="of-{name}" x="{at}" width="{size}" height="1"/>')
        keys += [f'<li class="of-{name}"><span></span>{WENT[name]} {size}</li>'] if size else []
        at += size
    head = f"Where the {count(at, 'word')} went"
    return f'<div class="ledger" lang="en" dir="ltr"><p>{head}</p>{_line(at, bars)}<ul>{"".join(keys)}</ul></div>'


def _line(size: int, bars: Iterable[str], attributes: str = "") -> str:
    """A line of bars, as wide as there is room."""
    view = f'viewBox="0 0 {max(size, 1)} 1" preserveAspectRatio="none" aria-hidden="true"'
    return f"<svg{attributes} {view}>{''.join(bars)}</svg>"


def count(number: int, noun: str) -> str:
    """A number of things: "1 word", "2 words"."""
    return f"{number} {noun}{'s' * (number != 1)}"
