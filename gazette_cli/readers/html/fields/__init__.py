"""All of a story's fields that are no running text."""

from gazette_cli.exchange import jsonld
from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.body.labels import LABEL
from gazette_cli.readers.html.declared import Declared
from gazette_cli.readers.html.elements import HEADINGS
from gazette_cli.readers.html.fields import dates
from gazette_cli.readers.html.fields.byline import byline
from gazette_cli.readers.html.fields.headline import headline
from gazette_cli.readers.html.flow import Flow
from gazette_cli.story import Publisher, Source, Story
from gazette_cli.wire import agencies

TAG = Pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
"""A language tag as BCP 47 has it; OpenGraph writes `en_GB`."""
SECTIONS = ("article:section", "section", "parsely-section", "cxenseparse:category")
"""The names of `meta` that give the section."""
HOST = Pattern(r"\s{1,9}[|•·–—-]\s{1,9}(?:www\.)?[\w-]{2,40}(?:\.[a-zA-Z]{2,10}){1,2}$")
"""The site's address behind the publisher's name: "Such Post | such.example"."""
KICKER = 60
"""Characters that a kicker does not reach."""
EDGE = " |•·–—-"
"""Marks between a kicker and the headline."""
KEYWORDS = 40
"""More keywords than these are a list for search engines."""


def fill(story: Story, page: Declared, run: Flow) -> int:
    """Fill them in; the index of the piece that is the headline, or -1."""
    story.headline, at = headline(page, run)
    story.published = dates.published(page, run, at)
    story.modified = dates.modified(page, run)
    story.byline = byline(page, run, at)
    story.source = source(story, page)
    publisher = page.text("publisher") or page.first("og:site_name", "publisher", "application-name")
    story.publisher = Publisher(HOST.sub("", publisher) or publisher) if publisher else None
    story.kicker = eyebrow(run, at) or page.text("articleSection") or page.first(*SECTIONS)
    if not story.kicker and at > 0 and run.pieces[at - 1].tag is run.pieces[at].tag:
        story.kicker = run.pieces[at - 1].text
    story.keywords = keywords(page)
    story.language = language(page)
    story.uri = page.address or page.text("url", "mainEntityOfPage")
    return at


def eyebrow(run: Flow, at: int) -> str | None:
    """The line right above the headline that is named as a kicker, or is a lower heading in the headline's element."""
    piece = run.pieces[at - 1] if at > 0 else None
    if piece is None or len(piece.text) > KICKER or LABEL.fit(piece.text) or piece.text[-1] == ":":
        return None
    zone, title = piece.zone, run.pieces[at].tag
    named = zone is not None and zone.kind == zones.KICKER and zone.end - zone.start == 1
    headed = zone is None and not piece.linked and piece.name in HEADINGS and piece.tag.parent is title.parent
    return piece.text.strip(EDGE) if named or (headed and piece.name > title.name == "h1") else None


def source(story: Story, page: Declared) -> Source | None:
    """The agency whose copy it is: as declared, or the only one who signs it."""
    name = page.text("sourceOrganization")
    signed = story.byline.names if story.byline else []
    if not name and len(signed) == 1 and agencies.find(signed[0]):
        name = signed[0]
    return Source(name, name) if name else None


def keywords(page: Declared) -> list[str]:
    """The keywords that the page declares, each once."""
    given = page.article.get("keywords")
    listed = [jsonld.text(each) or "" for each in given] if isinstance(given, list) else [jsonld.text(given) or ""]
    if not any(listed):
        listed = page.meta.get("news_keywords") or page.meta.get("keywords") or page.meta.get("article:tag") or []
    found = dict.fromkeys(word.strip() for text in listed for word in text.split(",") if word.strip())
    return list(found)[:KEYWORDS]


def language(page: Declared) -> str | None:
    """The language tag that the page declares; its story's own where that says the same more fully: "tr", "tr-TR"."""
    told = (page.language, page.text("inLanguage"), page.first("og:locale", "language", "content-language"))
    tags = [tag.strip().replace("_", "-") for tag in told if tag and TAG.fullmatch(tag.strip())]
    own = (page.text("inLanguage") or "").strip().replace("_", "-")
    if tags and own in tags and own.lower().startswith(f"{tags[0].lower()}-"):
        return own
    return next(iter(tags), None)
