"""The names that pages give to what is no part of a story: classes, ids, roles.

The words are those that occur all over the web, not those of one site. Where several match, the first word in the list
of names wins; of rows that match the same word, the upper one.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.readers.html.body.letters import any_of, by_letters

CAPTION = "caption"
RELATED = "related"
JUNK = "junk"
AUTHOR = "author"
BYLINE = "byline"
DECK = "deck"
TIME = "time"
KICKER = "kicker"
COMMENTS = "comments"
EMBED = "embed"
CONSENT = "consent"
HIDDEN = "hidden"
"""Of an element that is not shown: by its attributes or its style, not by its name."""


class Zone(NamedTuple):
    """A kind of place on a page, and the words that name it in a class or an id."""

    kind: str
    words: str
    """Alternatives of a regular expression; each begins at a word's beginning, with a letter or with a choice of letters."""
    example: str


ZONES = (
    Zone(
        JUNK,
        r"""
        (?:sr|screen[-_]?reader)[-_]?(?:only|text) visually[-_]?hidden sronly aria[-_]?hidden
        """,
        "sr-only",
    ),
    Zone(
        COMMENTS,
        r"""
        comments?(?:[-_](?:list|area|section|wrapper|container|form|respond|box|block))?$ commentlist disqus
        respond$ livefyre coral[-_]
        """,
        "comments-area",
    ),
    Zone(
        CAPTION,
        r"""
        figcaption
        (?:image|photo|picture|media|foto|bild)[-_]{0,2}(?:credit|desc|legend|caption|info|text|title|meta|source|copyright|unterschrift)
        bildunterschrift wp-caption-text legende?$ pie[-_]?de[-_]?foto didascalia
        """,
        "image__caption",
    ),
    Zone(
        JUNK,
        r"""
        (?:social|share|sharing|sharedaddy|addtoany|addthis|sociable|jp-relatedposts|teilen|compartir|partager|condividi)(?!d)
        (?:follow|copy)[-_]?(?:us|link|button)
        """,
        "social-share",
    ),
    Zone(
        JUNK,
        r"""
        newsletters? subscri(?:be|ption) sign[-_]?up mailing opt[-_]?in inline[-_]?form cta$
        call[-_]?to[-_]?action donat(?:e|ion) regwall
        (?:paywall|piano|premium|abo|plus)[-_]{1,2}(?:box|teaser|offer|hint|prompt|banner|message|overlay|wall|info)
        """,
        "newsletter-signup",
    ),
    Zone(
        RELATED,
        r"""
        related relacionad[ao]s? verwandte recommend(?:ed|ations?)?s? recirc(?:ulation)?
        read[-_]?(?:more|next|also) more[-_]?(?:on|from|stories|news|articles|in) see[-_]?also also[-_]?read
        further[-_]?reading trending most[-_]?(?:read|popular|viewed) popular latest up[-_]?next
        next[-_]?(?:article|story|post) prev(?:ious)?[-_]?(?:article|story|post) suggest(?:ed|ions)? teasers?
        promos? outbrain taboola zergnet mgid revcontent lees[-_]?ook leia weiterlesen mehr[-_]zum linklist
        post[-_]?navigation
        """,
        "related-articles",
    ),
    Zone(
        JUNK,
        r"""
        ad$ ads$ ad[-_](?:slot|container|wrapper|unit|label|banner|text|place) advert\w{0,20} adsense
        adsbygoogle dfp sponsor(?:ed)? werbung anzeige publicidad publicite pubblicita banner promoted affiliate
        disclaimer commercial shopping buy[-_]?(?:box|button)
        """,
        "advertisement",
    ),
    Zone(
        CONSENT,
        r"""
        cookies?(?:[-_]?(?:banner|bar|notice|consent|law|policy|settings|preferences|dialog|modal|wall|layer|info|groups?))?
        consent gdpr ccpa onetrust ot[-_]sdk\w{0,20} didomi usercentrics qc[-_]cmp\w{0,12} sp[-_]message\w{0,12}
        (?:privacy|cmp)[-_]?(?:modal|dialog|banner|manager|cent(?:er|re)|notice|settings|container|box|wrapper|ui)
        """,
        "cookie-banner",
    ),
    Zone(
        JUNK,
        r"""
        modal popup pop[-_]?up overlay lightbox tooltip toast drawer off[-_]?canvas skip[-_]?link
        (?:e[-_]?mail|mail|contact|log[-_]?in|search|send|tell[-_]a[-_]friend)[-_]?form
        """,
        "popup-overlay",
    ),
    Zone(
        JUNK,
        r"""
        breadcrumbs? pagination pager nav(?:bar|igation)? menu toolbar tool[-_]?box tools$ actions?[-_]?bar
        article[-_]?(?:actions?|tools) (?:site|page|global|main)[-_]?(?:header|footer|nav\w{0,10}) masthead
        footer sidebar$ side[-_]?bar[-_]{1,2}\w{0,12}$ rail$ widget toc$ table[-_]?of[-_]?contents
        inhaltsverzeichnis
        """,
        "breadcrumbs",
    ),
    Zone(
        JUNK,
        r"""
        (?:article|post|entry|story|content)?(?:tags?|topics?|keywords|category|categories)(?:[-_](?:list|cloud|links?|wrapper|container|items?))?$
        tagcloud cat[-_]?links tags[-_]?links
        """,
        "article-tags",
    ),
    Zone(
        JUNK,
        r"""
        (?:video|audio|media|jw)?player playlist gallery slideshow carousel slider
        podcast[-_]?(?:player|box|promo) text[-_]?to[-_]?speech listen vorlesen poll quiz survey rating
        reactions? feedback print(?:only|button) loading spinner placeholder countdown ticker
        """,
        "video-player",
    ),
    Zone(
        EMBED,
        r"""
        twitter[-_]?tweet tweet (?:bluesky|mastodon|threads?|reddit)[-_](?:post|embed|card) text[-_]post[-_]media
        instagram[-_]?media fb[-_]?post tiktok[-_]?embed
        (?:social|external|third[-_]?party|media)?embed(?:ded|s)?(?:[-_](?:content|container|wrapper|box|code))?$
        """,
        "twitter-tweet",
    ),
    Zone(JUNK, r"externe?r?[-_]?(?:content|inhalt)", "externer-inhalt"),
    Zone(
        RELATED,
        r"""
        info[-_]?(?:box|kasten) fact[-_]?(?:box|s[-_]box) fakta(?:boks|ruta)? pull[-_]?quotes? zitat[-_]?box
        side[-_]?note inset (?:key|main)[-_]?(?:points?|facts|takeaways?)[-_]?box
        """,
        "infobox",
    ),
    Zone(
        AUTHOR,
        r"""
        (?:about|post|article|entry|story)?authors?[-_]{0,2}(?:bio|box|card|info|description|profile|about|details?|block|footer|desc)
        author$ bio$ biograph\w{1,3} (?:about|meet)[-_]?the[-_]?author contributor[-_]?(?:bio|info)
        autor(?:en)?[-_]?(?:box|info)
        """,
        "author-bio",
    ),
    Zone(
        BYLINE,
        r"""
        by[-_]?lines? authors?(?:[-_]?(?:names?|list|links?|meta))? contributors? autor(?:en|es|e)? auteurs?
        autore verfasser redakteur posted[-_]?by written[-_]?by credits? signature firma$
        (?:article|post|entry|story|content|header)[-_]{0,2}meta(?:data)? meta[-_]?(?:data|info|bar|line)
        """,
        "byline",
    ),
    Zone(
        TIME,
        r"""
        date(?:line|time|published|modified)?s?$ time(?:stamp)?s?$
        (?:publi\w{0,8}|posted|post|entry|updated?|article|story|last)[-_]?(?:on|date|time|at|mod\w{0,6})
        published?$ updated?$ datum fecha data[-_]pubb\w{0,10} reading[-_]?time read[-_]?time lesezeit duration
        """,
        "post-date",
    ),
    Zone(
        DECK,
        r"""
        deck dek standfirst stand-first sub[-_]?(?:title|head(?:line|ing)?|hed) tagline excerpt summary
        strapline sapo ingress manchet\w? vorspann chapo chapeau entradilla occhiello sommario bajada copete
        perex
        (?:article|post|entry|story|page|header|content)[-_]{0,2}(?:lead|lede|intro\w{0,8}|description|teaser)
        """,
        "article-standfirst",
    ),
    Zone(
        KICKER,
        r"""
        kickers? eyebrow overline roofline dachzeile topline section[-_]?(?:name|label|link|title) rubrik rubric
        antetitulo cintillo flag$ label$ categor(?:y|ie)[-_]?(?:name|label|link) category$
        """,
        "kicker",
    ),
)


KINDS = (CAPTION, RELATED, JUNK, AUTHOR, BYLINE, DECK, TIME, KICKER, COMMENTS, EMBED, CONSENT, HIDDEN)
"""All kinds of places."""


WORDS = by_letters(zone.words for zone in ZONES)
BEFORE, BEHIND = r"(?<![^\W_])", r"(?=[ _\d-]|$)"
"""What stands around a word in a list of names."""


@cache
def named() -> Pattern:
    """The first of the words in a list of names, told by its last group; of several at the same place the upper row's."""
    return Pattern(rf"{BEFORE}(?:{any_of(WORDS)}){BEHIND}")


CAPTIONED = Pattern(rf"{BEFORE}(?:\w{{1,12}}[-_]?)?captions?{BEHIND}")
"""A word of the row of captions that may begin with any letters."""
CAPTIONS = next(n for n, zone in enumerate(ZONES) if zone.kind == CAPTION)
STORY = Pattern(
    r"(?<![\w-])(?:[a-z]{1,9}[-_]{1,2})?(?:article|story|entry|post|news|content|main|body|rich|richtext|paragraph)s?[-_]{0,2}(?:body|content|text"
    r"|copy|main|wrapper|container|inner|detail|paragraphs?|grid)s?(?![\w])"
)
"""Names of what holds the story, which outweigh all others in the same list."""
CAMEL = Pattern(r"(?<=[a-z])(?=[A-Z])")
LONGEST = 300
"""Characters of a class list that are looked at."""


def folded(names: str) -> str:
    """A list of classes and ids as far as it is looked at, in small letters: `siteHeader` is `site-header`."""
    names = names[:LONGEST]
    return names if names.islower() else CAMEL.sub("-", names).lower()


def told(names: str) -> str | None:
    """The kind of place that a list of names tells: the first of its words that is in the table."""
    hit = named().search(names)
    found = (hit.start(), WORDS[hit.lastindex - 1][1]) if hit and hit.lastindex else None
    if "caption" in names and (hit := CAPTIONED.search(names)):
        captioned = hit.start(), CAPTIONS
        found = min(found, captioned) if found else captioned
    return ZONES[found[1]].kind if found else None


@lru_cache(maxsize=2048)
def zone(names: str) -> str | None:
    """The kind of place that a list of classes and ids names, or None. What is named as the story's holder is none."""
    names = folded(names)
    kind = told(names)
    return None if kind is None or STORY.search(names) else kind


WRITER = Pattern(
    r"(?i)(?:^|[\s_-])(?:author|byline|contributor|writer|autor|auteur)s?"
    r"(?:[-_]{0,2}(?:full)?[-_]?(?:name|link|item|title|byline)s?)?(?:[-_]?\d{1,2})?(?=\s|$)|^name$"
)
"""What elements are called that hold a writer's name and no more."""


@lru_cache(maxsize=2048)
def is_writer(names: str) -> bool:
    """Whether a class list says that the element is a writer's name."""
    return bool(WRITER.search(names[:LONGEST]))


def is_named(names: str) -> bool:
    """Whether a class list says anything of use."""
    return bool(names) and (zone(names) is not None or is_writer(names))


SHELL = Pattern(
    r"(?:^| )"
    r"(?:(?:site|page|global|main|top|mobile|primary|secondary|mega|sub|header|footer|burger|hamburger|side|the|[clmo]|js)"
    r"[-_]{1,2})?"
    r"(?:nav|navbar|navigation|menu|footer|masthead|offcanvas|off-canvas|drawer|cookie|modal|dialog|breadcrumbs?"
    r"|disqus_thread|comments?-?(?:area|list|section)?|outbrain|taboola)"
    r"(?:[-_]{1,2}(?:list|items?|bar|wrapper|wrap|container|inner|content|links?|main|top|banner|menu|nav|area|section"
    r"|primary|secondary|mobile|desktop))?(?= |$)"
)
"""Whole names of what stands around the story: menus, footers, dialogs, readers' comments."""


@lru_cache(maxsize=2048)
def is_shell(names: str) -> bool:
    """Whether a class list or an id is that of the page's shell."""
    names = folded(names)
    return bool(SHELL.search(names)) and not STORY.search(names)
