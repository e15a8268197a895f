"""A page to look at: stories with their quotations tinted by speaker, and every word that was put elsewhere.

One file that needs no other and runs nothing, which its Content-Security-Policy says and browsers see to. In its head
stands each story as JSON-LD, for whatever reads pages. `article` makes the markup of a story,
`block` that of a block of its body, `overview` what is seen of it at a glance, `style` the style sheet.

The articles, the index and the JSON-LD wait in temporary files, since the title, which tells how many there are, stands
before them: memory does not grow with the number of stories.
"""

from collections.abc import Iterable
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile

from gazette_cli.exchange import own
from gazette_cli.story import FIELDS, Story
from gazette_cli.writers import Options, Sink, documents, jsonld
from gazette_cli.writers.html import escape, style
from gazette_cli.writers.html.article import article, title

HOLDS = frozenset(FIELDS)
"""All of it can be seen."""

HELD = 1 << 20
"""So many bytes of each part wait in memory."""
PIECE = 1 << 16

TITLE = "Who said what"
KEY = (
    '<ul class="key" aria-label="Key"><li><mark class="direct s0">direct</mark> in quotation marks</li>'
    '<li><mark class="mixed s0">mixed</mark> partly in marks</li>'
    '<li><mark class="indirect s0">indirect</mark> in the reporter’s words</li>'
    '<li><b class="who s0">mention</b> of the speaker</li><li><i class="cue">cue</i>, the word that reports it</li>'
    '<li><b class="tag s0">A</b> speaker <b class="tag more s0">A</b> goes on</li></ul>'
)
FOOT = "</main>\n<footer><p>Read by gazette, by rules: check before you print.</p></footer>\n</body></html>\n"


def fields(options: Options) -> tuple[str, ...]:
    """None: a page that left some out would not show where every word went."""
    return ()


def write(stories: Iterable[Story], out: Sink, options: Options) -> None:
    """Print the page when all stories are there; nothing for none."""
    with ExitStack() as stack:
        data, index, articles = (stack.enter_context(SpooledTemporaryFile(HELD)) for _ in range(3))
        number, called = 0, TITLE
        for number, story in enumerate(stories, 1):
            called = f"{number} stories" if number > 1 else title(story)
            [tidied] = documents.limited([story], ())
            data.write(f'<script type="application/ld+json">{escape.script(jsonld.of(tidied))}</script>\n'.encode())
            made = article(story, number)
            articles.write(made.markup.encode())
            index.write(made.entry.encode())
        if not number:
            return
        out.write(_head(called).encode())
        _copy(data, out)
        out.write(f"</head>\n<body>\n<header><h1>{TITLE}</h1>{KEY}</header>\n".encode())
        if number > 1:
            out.write(f'<nav id="stories" aria-label="Stories"><h2>{number} stories</h2><ol>\n'.encode())
            _copy(index, out)
            out.write(b"</ol></nav>\n")
        out.write(b"<main>\n")
        _copy(articles, out)
        out.write(FOOT.encode())


def _copy(held: "SpooledTemporaryFile[bytes]", out: Sink) -> None:
    """Print what has waited."""
    held.seek(0)
    while piece := held.read(PIECE):
        out.write(piece)


def _head(title: str) -> str:
    """The head of the page, up to the stories' data."""
    policy = f"default-src 'none'; style-src 'sha256-{style.digest()}'; base-uri 'none'; form-action 'none'"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"{own.GENERATOR}\n<title>{escape.text(title)}</title>\n"
        f"<style>{style.sheet()}</style>\n"
    )
