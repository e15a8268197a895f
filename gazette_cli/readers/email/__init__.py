"""Mail (RFC 5322), folders of it (mbox), digests, and pages that a browser saved as one file (MHT, RFC 2557).

`mime` takes a message apart, `mails` sorts its parts, `letters` tells by its `marks` what in a text is the sender's own.
The text of a mail is read by the reader of text, its page by that of pages; this one is given both by its caller.

- headline: the one printed in the text; else the Subject without `Re:`, `Fwd:`, `[EXTERNAL]` and the list's name. A
  Subject is what the mail is called: it is cut, tagged and answered to. One that says something else is furniture.
- published: Date, unless the text tells another day; provider: the name in From, whose field is furniture, for its
  address; uri: `mid:` and the Message-ID (RFC 2392). The other fields (To, Cc, Received, List-…, X-…) are dropped.
- The plain text counts, the page where that is empty or says to look elsewhere. A mail that is enclosed, passed on or
  quoted is the story where the words above it are a covering note; else it is furniture.
- media: pictures that are attached, by their files' names; what else is attached is named in the furniture.
- Of a page that was saved, Snapshot-Content-Location is the uri, and Date is when it was saved: furniture.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gazette_cli.errors import GazetteError, NotNewsError
from gazette_cli.exchange import codes, copy, moments, transmissions
from gazette_cli.pattern import Pattern
from gazette_cli.readers.email import letters, mails, marks, mime
from gazette_cli.story import CROSSHEAD, PARAGRAPH, Block, Furniture, Media, Story
from gazette_cli.wire import fields, roles, settle
from gazette_cli.words.sentences import stops

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    By = Callable[[str, str], Iterator[Story]]

NONE = "no story in it"
"""Of a mail in a folder it is not said."""
DEEPEST = 5
"""Mails within mails."""
FOLDED = Pattern(
    r"(?m)(?:\A|(?<=\n\n))From (?=[^\n]{0,200}\b\d\d:\d\d\b)(?=[^\n]{0,200}\b\d{4}\b)[^\n]{1,400}\n(?=>?[A-Za-z][\w-]{1,80}:)"
)
"""The line above each mail in a folder."""
ESCAPED = Pattern(r"(?m)^>(?=>{0,9}From )")
"""What a folder puts before a line that looks like it."""
SIGNATURES = ("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature")
"""Files that sign a mail."""
TIMES = 2
"""A page that holds so many times the text that the plain part does is the mail; that one only leads there."""


class Own(NamedTuple):
    """What a mail's own words hold."""

    stories: list[Story]
    enclosed: list[letters.Enclosed]
    """The mails that stand in its text."""
    around: list[Furniture]
    """Greeting, signature, footer."""


def read(content: bytes, by: By) -> Iterator[Story]:
    """The stories of a mail or of a folder of them, in order; `by` reads a text as the format of that name.

    Raises NotNewsError if there is none.
    """
    found, refused = False, None
    for source in _messages(content):
        try:
            stories = _stories(source, by, 0)
        except GazetteError as error:  # the mails after it must not suffer from it
            refused = error if refused is None or str(refused) == NONE else refused
            continue
        yield from stories
        found = True
    if refused and not (found and str(refused) == NONE):
        raise refused


def _messages(content: bytes) -> Iterator[bytes]:
    """The mails of a folder, or the one that it is."""
    content = content.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n").lstrip(b"\n\t \0")
    if not content.startswith(b"From "):
        yield content
        return
    text = content.decode("latin-1")
    places = [*(found.start() for found in FOLDED.finditer(text)), len(text)]
    for begin, end in pairwise(places if places[0] == 0 else [0, *places]):
        yield ESCAPED.sub("", text[begin:end]).encode("latin-1")


def _stories(source: bytes, by: By, depth: int) -> list[Story]:
    """The stories of a mail. Raises NotNewsError if there is none."""
    if depth > DEEPEST:
        raise NotNewsError("mails within mails, too deep, no story in it")
    mail = mails.sorted_out(mime.opened(source))
    if mail.is_page:
        return _saved(mail, by)
    own = _own(mail, by)
    stories = _enclosed(mail, own, by, depth) if mail.is_digest or all(map(_covers, own.stories)) else []
    if stories:
        around = [row for story in own.stories for row in fields.leftovers(story)]
    elif own.stories or (depth == 0 and (mails.headline(mail.message) or mail.files)):
        stories = own.stories or [Story()]
        told = [*(one.text for one in own.enclosed), *map(_folded, map(mails.told, mail.mails))]
        around = [Furniture("related", words) for words in told if words]
    else:
        raise NotNewsError(NONE)
    stories[-1].furniture += [*around, *own.around]
    _signed(mail, stories)
    return stories


def _own(mail: mails.Mail, by: By) -> Own:
    """What a mail's own words hold: its plain text, or its page where that holds more than twice as much."""
    text, guessed = mails.text_of(mail.plain)
    contents, messages = letters.messages(text)
    if messages:
        return Own([], messages, [Furniture("junk", row) for row in map(_folded, contents.split("\n")) if row])
    letter = letters.letter(text, mails.headline(mail.message) or "")
    own = Own(_guessed(_read(letter.own, by), guessed), letter.enclosed, _around(letter))
    if not mail.pages or not letters.covers(" ".join((letter.own, *(one.text for one in letter.enclosed)))):
        return own
    page, guessed = mails.text_of(mail.pages)
    letter = letters.letter(letters.shown(page))
    if letter.enclosed:
        return Own(_guessed(_read(letter.own, by), guessed), letter.enclosed, _around(letter))
    shown = _guessed(_attempt(by, "html", page) or _attempt(_listed, page), guessed)
    for story in shown:
        _framed(story)
    return Own(shown, [], []) if _length(shown) > TIMES * _length(own.stories) else own


def _around(letter: letters.Letter) -> list[Furniture]:
    return [Furniture(kind, told) for kind, told in letter.around]


def _read(text: str, by: By) -> list[Story]:
    """The stories of a plain text; a few words are one too, as there is a Subject."""
    try:
        return list(by("text", text))
    except NotNewsError:
        if not letters.covers(text):
            raise
    story = Story()
    copy.complete(story, [Block(PARAGRAPH, row) for row in transmissions.paragraphs(text)])
    return [story] if text.strip() else []


def _listed(page: str) -> Iterator[Story]:
    """The text of a page that is no single story, a newsletter's: what stands last below a heading is an item too."""
    story = Story()
    blocks = letters.blocks(page)
    if all(block.kind != CROSSHEAD for block in blocks):
        copy.complete(story, blocks)
        blocks = []
    for block in blocks:
        role = settle.role_of(block.text)
        if role in roles.INSIDE:
            fields.place(story, role, block.text)
        else:
            story.body.append(block)
    yield story


def _framed(story: Story) -> None:
    """Take greeting, signature and footer off the body of a page that was sent."""
    above, end = letters.framed([block.text for block in story.body])
    around = [block for n, block in enumerate(story.body) if n in above or n >= end]
    if len(around) < len(story.body):
        story.body = [block for block in story.body if block not in around]
        story.furniture += [Furniture("junk", block.text) for block in around]


def _enclosed(mail: mails.Mail, own: Own, by: By, depth: int) -> list[Story]:
    """The stories of what a mail encloses, longer than its own: mails, else those in its text, else attached texts."""
    quoted = [letters.headed(one).encode("utf-8", "replace") for one in own.enclosed]
    for some in (mail.mails, quoted):
        stories = [story for one in some for story in _attempt(_stories, one, by, depth + 1)]
        if stories and (mail.is_digest or _length(stories) > _length(own.stories)):
            return stories
    texts = [("html" if part.kind == mails.PAGE else "text", mails.text_of([part])) for part in mail.texts]
    stories = [story for kind, (text, guessed) in texts for story in _guessed(_attempt(by, kind, text), guessed)]
    return stories if _length(stories) > _length(own.stories) else []


def _attempt(read: Callable[..., Iterable[Story]], *given: object) -> list[Story]:
    """The stories that a reading gives; none where it is refused."""
    try:
        return list(read(*given))
    except GazetteError:
        return []


def _guessed(stories: list[Story], guessed: bool) -> list[Story]:
    """The stories, each with its warning where the encoding had to be guessed."""
    for story in stories:
        story.warnings += ["encoding-guessed"] * guessed
    return stories


def _length(stories: list[Story]) -> int:
    """The characters of some stories' bodies."""
    return sum(len(block.text) for story in stories for block in story.body)


def _covers(story: Story) -> bool:
    """Whether a story may be a note that covers another: short, and without dateline."""
    return story.dateline is None and letters.covers(" ".join(block.text for block in story.body))


def _folded(text: str) -> str:
    return " ".join(text.split())


def _signed(mail: mails.Mail, stories: list[Story]) -> None:
    """Give stories what the fields of their mail tell, and its files."""
    message, first = mail.message, stories[0]
    subject, printed, name = mails.headline(message), message.field("subject"), message.field("from")
    if len(stories) == 1 and subject:
        _headed(first, subject)
    if printed and all(printed != story.headline for story in stories):
        first.furniture.append(Furniture("junk", f"Subject: {printed}"))
    for story in stories:
        if story.headline and (tag := mails.tag(story.headline, message)):
            story.headline = story.headline[tag.end() :]
    stamp = message.field("date") or message.field("sent")
    moment = moments.posted(stamp)
    if moment and any(story.published and story.published not in moment for story in stories):
        first.furniture.append(Furniture("timestamp", f"Date: {stamp}"))
    uri = mails.uri(message)
    for story in stories:
        if moment and (not story.published or story.published in moment):
            story.published = moment
        story.provider = story.provider or mails.sender(name)
        story.uri = story.uri or uri
    if name:
        first.furniture.append(Furniture("source", f"From: {name}"))
    for part in mail.files:
        _filed(first, part)


def _headed(story: Story, subject: str) -> None:
    """Give a story its Subject as headline, where it has none, or a sentence above its text that no one would print so."""
    if story.headline and stops(story.headline) and not (story.dateline or story.byline or story.subhead):
        story.body.insert(0, Block(PARAGRAPH, story.headline))
        story.headline = None
    story.headline = story.headline or subject


def _filed(story: Story, part: mime.Part) -> None:
    """Name a file that is attached: a picture is media, unless a program named it."""
    kind = codes.MIME.get(part.kind.partition("/")[0])
    name = part.file
    if name and kind and not marks.MADE.match(name):
        story.media.append(Media(kind, name, part.field("content-description") or None))
    elif name and part.kind not in SIGNATURES:
        story.furniture.append(Furniture("embed", name))


def _saved(mail: mails.Mail, by: By) -> list[Story]:
    """The story of a page that was saved. Raises NotNewsError if there is none."""
    if not mail.pages:
        raise NotNewsError("a saved page without its HTML, no story in it")
    page, guessed = mails.text_of(mail.pages[:1])
    stories = _guessed(list(by("html", page)), guessed)
    where = mail.message.field("snapshot-content-location") or mail.pages[0].field("content-location")
    for story in stories:
        story.headline = story.headline or mails.headline(mail.message) or None
        story.uri = story.uri or (where if where.startswith("http") else None)
        if stamp := mail.message.field("date"):
            story.furniture.append(Furniture("timestamp", f"Date: {stamp}"))
    return stories
