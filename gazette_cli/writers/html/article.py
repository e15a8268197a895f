"""One story as an article: its rows of label, text and notes, who speaks, and where its words went."""

from collections.abc import Iterable
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.story import CROSSHEAD, PARAGRAPH, TABLE, Dateline, Story
from gazette_cli.writers.cast import Speaker, cast
from gazette_cli.writers.html.block import Quoted
from gazette_cli.writers.html.escape import text
from gazette_cli.writers.html.style import CHOICES, HUES, hue, person
from gazette_cli.writers.pieces import Piece, layers, placed
from gazette_cli.writers.shown import ABOVE, APART, DECLARED, HEAD, TAIL, Value, values
from gazette_cli.writers.voices import words

LANGUAGE = Pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,9}")
"""A language as HTML may name it, by BCP 47."""
LEFTWARD = Pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""The letters of scripts that run from right to left."""
BEGINNING = 6
"""Of so many blocks and the headline is told which way a story runs."""
PRIVATE = "not for publication"
LOOKS = {
    "headline": "headline",
    "kicker": "kicker",
    "subhead": "deck",
    "byline": "byline",
    "slug": "mono",
    "uri": "mono",
}
"""The classes of texts that are set otherwise than as small print."""
WENT = {
    "head": "head and dateline",
    "quoted": "body, quoted",
    "told": "body, told",
    "tail": "sign-off and source",
    "declared": "declared",
    "apart": "not story",
}
"""Where words can have gone, in the order of the page."""


class Article(NamedTuple):
    """A story's markup."""

    markup: str
    entry: str
    """Its line of the index."""


class Body(NamedTuple):
    """The markup of a story's body."""

    rows: str
    strip: str
    words: int
    quoted: int


def article(story: Story, number: int) -> Article:
    """The article of a story, the first of a page being number 1."""
    who = cast(story)
    quoted = Quoted(story, number, who)
    language = f' lang="{story.language}"' if story.language and LANGUAGE.fullmatch(story.language) else ""
    shown = {place: list(values(story, place)) for place in (ABOVE, HEAD, TAIL, DECLARED, APART)}
    if not any(value.path == "headline" for value in shown[HEAD]):
        head = '<h2 class="lacking" lang="en" dir="ltr">no headline in the copy</h2>'
        shown_head = [row("headline", head), *map(_value, shown[HEAD])]
    else:
        shown_head = list(map(_value, shown[HEAD]))
    body = _body(story, quoted)
    markup = (
        f'<article class="story" id="{quoted.id}" dir="{direction(story)}"{language}>\n{_meta(story)}'
        f"{''.join(map(_value, shown[ABOVE]))}{''.join(shown_head)}"
        f"{row('', _cast(quoted) + body.strip)}{body.rows}"
        f"{''.join(_value(value) for place in (TAIL, DECLARED, APART) for value in shown[place])}"
        f"{row('', _ledger(shown, story, body))}</article>\n"
    )
    entry = (
        f'<li><a href="#{quoted.id}"><bdi>{text(story.headline or "no headline")}</bdi></a>{body.strip}<span>'
        f"{f'<bdi>{text(story.dateline.place)}</bdi>, ' if story.dateline and story.dateline.place else ''}"
        f"{_count(len(story.quotes), 'quotation')}, {_count(len(who), 'speaker')}</span></li>\n"
    )
    return Article(markup, entry)


def direction(story: Story) -> str:
    """Which way most of a story's letters run: `ltr` or `rtl`."""
    begin = "".join([story.headline or "", *(block.text[:500] for block in story.body[:BEGINNING])])
    if begin.isascii():
        return "ltr"
    return "rtl" if 2 * len(LEFTWARD.findall(begin)) > sum(map(str.isalpha, begin)) else "ltr"


def row(label: str, markup: str, side: str = "", name: str = "") -> str:
    """A row of the page."""
    left = f'<div class="label" lang="en" dir="ltr">{label}</div>' if label else ""
    right = f'<div class="side">{side}</div>' if side else ""
    return f'<div class="row{name and " " + name}">{left}<div class="text">{markup}</div>{right}</div>\n'


def _meta(story: Story) -> str:
    """The input, and what there is to be warned of."""
    said = [f"<bdi>{text(story.file)}</bdi>"] if story.file else []
    said += [f"part {story.part}"] if story.part > 1 else []
    said += [text(story.format), *(f"<strong>{text(code)}</strong>" for code in story.warnings)]
    return f'<p class="meta" lang="en">{" · ".join(said)}</p>\n'


def _value(value: Value) -> str:
    """The row of a value: its label with what else is known of it, and its text."""
    key = value.row
    details = "".join(_detail(path, said) for path, said in value.details)
    label = key.label + (f"<small>{PRIVATE}</small>" if key.private else "") + details
    tag = "h2" if key.key == "headline" else "p"
    look = LOOKS.get(key.key, "minor")
    return row(
        label, f'<{tag} class="{look}" data-field="{value.path}" dir="auto">{text(value.text)}</{tag}>', name=key.place
    )


def _detail(path: str, said: str) -> str:
    """What is known of a value besides its text."""
    return f'<small data-field="{path}"><bdi>{text(said)}</bdi></small>'


def _body(story: Story, quoted: Quoted) -> Body:
    """The rows of the body, the dateline before its first paragraph."""
    lede = next((n for n, block in enumerate(story.body) if block.kind == PARAGRAPH), None)
    rows, all_pieces = [], []
    stretches = layers(story)
    if story.dateline is not None and lede is None:
        rows.append(row(*_dateline(story.dateline)))
    for n, block in enumerate(story.body):
        pieces, markup, notes = quoted.block(n, stretches.get(n))
        all_pieces += pieces
        tag = {CROSSHEAD: "h3", TABLE: "pre"}.get(block.kind, "p") if block.text.strip() else "p"
        label = "" if block.kind == PARAGRAPH else block.kind
        inner = f'<{tag} class="block {block.kind}" dir="auto">{markup}</{tag}>'
        if story.dateline is not None and n == lede:
            label, dateline = _dateline(story.dateline)
            inner = f'<p dir="auto">{dateline} <span class="block {block.kind}">{markup}</span></p>'
        rows.append(row(label, inner, notes))
    for n, quote in enumerate(story.quotes):
        if not any(placed(story, span) for span in quote.spans):
            address = f'<p class="minor" id="{quoted.id}q{n + 1}" dir="auto">{text(quote.text)}</p>'
            rows.append(row("quotation", address, f'<ol class="notes">{quoted.note(n, 0)}</ol>'))
    strip, total, said = _strip(all_pieces, quoted)
    return Body("".join(rows), strip, total, said)


def _dateline(dateline: Dateline) -> tuple[str, str]:
    """The label of a dateline, with what is read of it, and its text."""
    parts = (("date", dateline.date), ("place", dateline.place), ("agency", dateline.agency))
    details = "".join(_detail(f"dateline.{name}", said) for name, said in parts if said)
    return f"dateline{details}", f'<span class="dateline" data-field="dateline.text">{text(dateline.text)}</span>'


def _strip(pieces: list[Piece], quoted: Quoted) -> tuple[str, int, int]:
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
    return _line("strip", at, bars), at, said


def _line(name: str, size: float, bars: Iterable[str]) -> str:
    """A line of bars, as wide as there is room."""
    view = f'viewBox="0 0 {max(size, 1)} 1" preserveAspectRatio="none" aria-hidden="true"'
    return f"<svg{name and f' class={chr(34)}{name}{chr(34)}'} {view}>{''.join(bars)}</svg>"


def _cast(quoted: Quoted) -> str:
    """Who speaks, how much: each can be chosen, so that the others lose their colours."""
    people = list(quoted.cast.values())
    if not people:
        return '<p class="none" lang="en" dir="ltr">No quotation found.</p>'
    total = sum(speaker.voice.words for speaker in people)
    told = f"{_count(len(quoted.story.quotes), 'quotation')}, shares of {_count(total, 'quoted word')}"
    chips = [_chip(speaker, quoted.id) for speaker in people]
    rest = chips[len(HUES) :]
    more = ""
    if rest:
        summary = f'<summary lang="en" dir="ltr">{_count(len(rest), "more speaker")}</summary>'
        more = f'<details>{summary}<div class="chips">{"".join(rest)}</div></details>'
    return (
        f'<fieldset class="cast"><legend lang="en" dir="ltr">Who speaks <small>{told}</small></legend>'
        f'<div class="chip all" lang="en" dir="ltr"><input type="radio" name="{quoted.id}" value="all"'
        f' id="{quoted.id}all" checked><label class="lab" for="{quoted.id}all">show everyone</label></div>'
        f'<div class="chips">{"".join(chips[: len(HUES)])}</div>{more}</fieldset>'
    )


def _chip(speaker: Speaker, story: str) -> str:
    """A speaker's name, role, words and share; a button where there are not too many to be chosen from."""
    voice = speaker.voice
    share = 100 * (voice.share or 0)
    role = f'<span class="role"><bdi>{text(voice.role)}</bdi></span>' if voice.role else ""
    choice, tag, end = "", 'span class="lab"', "span"
    if speaker.number is None or speaker.number < CHOICES:
        value = person(speaker)[1:]
        choice = f'<input type="radio" name="{story}" value="{value}" id="{story}r{value}">'
        tag, end = f'label class="lab" for="{story}r{value}"', "label"
    bar = _line("", 100, [f'<rect width="{share:.1f}" height="1"/>'])
    return (
        f'<div class="chip {hue(speaker)}">{choice}<{tag}><b class="tag">{speaker.letter}</b>'
        f'<span class="nm"><bdi>{text(speaker.name)}</bdi>{role}</span><span class="share">{bar}'
        f'<bdi lang="en" dir="ltr">{_count(voice.words, "word")} · {share:.0f}&nbsp;%</bdi></span></{end}></div>'
    )


def _ledger(shown: dict[str, list[Value]], story: Story, body: Body) -> str:
    """How many words stand where: none of the input's is left out."""
    count = {place: sum(words(value.text) for value in shown[place] if value.row.counted) for place in shown}
    went = {
        "head": count[ABOVE] + count[HEAD] + (words(story.dateline.text) if story.dateline else 0),
        "quoted": body.quoted,
        "told": body.words - body.quoted,
        "tail": count[TAIL],
        "declared": count[DECLARED],
        "apart": count[APART],
    }
    at, bars = 0, []
    for name, size in went.items():
        bars.append(f'<rect class="of-{name}" x="{at}" width="{size}" height="1"/>')
        at += size
    keys = "".join(
        f'<li class="of-{name}"><span></span>{WENT[name]} {size}</li>' for name, size in went.items() if size
    )
    head = f"Where the {_count(at, 'word')} went"
    return f'<div class="ledger" lang="en" dir="ltr"><p>{head}</p>{_line("", at, bars)}<ul>{keys}</ul></div>'


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
