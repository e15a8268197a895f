"""A story and its paragraphs → its dateline, credits, sign-offs, source line, publisher and notes, each in its field.

`settle` is for readers that have paragraphs, whatever format they come from; `after`, `signed` and `noted` are for those
that place each row themselves.
"""

from gazette_cli import trail
from gazette_cli.pattern import Pattern
from gazette_cli.story import PARAGRAPH, About, Block, Byline, Furniture, Publisher, Story
from gazette_cli.wire import agencies, blurbs, bylines, datelines, recognition, roles, signatures, tails
from gazette_cli.wire.fields import byline_is, place
from gazette_cli.wire.roles import Role
from gazette_cli.words.sentences import SENTENCE_ENDS, is_prose, is_titled

LAST = 3
"""So many of the last blocks may close a story."""
LONGEST = 200
"""Characters that a line of the wire's own does not reach."""
_HEADING = Pattern(r"About (?:the )?[A-Z][\w.&'’-]{1,30}(?: [\w.&'’-]{1,30}){0,7}:?$")
"""The heading over a company's boilerplate."""


def settle(story: Story, body: list[Block]) -> None:
    """Fill the story's body from these blocks, and give the wire's own lines among them their fields."""
    _boilerplate(story, body)
    noted(story, body)
    lede = next((block for block in body if block.kind == PARAGRAPH), None)
    if lede and (found := datelines.take(lede.text)) is not None and found[1]:
        story.dateline, lede.text = found
    for n, block in enumerate(body):
        last = n >= len(body) - LAST
        if last and (note := blurbs.signed(block.text, names_of(story))) is not None:
            story.about.append(note)
            trail.note(block.text, "note-on-author")
        elif block.kind != PARAGRAPH:
            story.body.append(block)
        elif (role := role_of(block.text)) in roles.INSIDE or (last and role in roles.LAST):
            place(story, role, block.text)
        else:
            block.text, ends = tails.take(block.text) if last else (block.text, [])
            story.body.append(block)
            for end, words in ends:
                place(story, end, words)


def role_of(text: str) -> Role | None:
    """What a line of the wire's own is; None for a paragraph."""
    return recognition.role_of(text) if len(text) < LONGEST else None


def may_be_wired(text: str) -> bool:
    """Whether a paragraph is a line of the wire's own that has a field."""
    return role_of(text) in roles.INSIDE | roles.LAST


def names_of(story: Story) -> list[str]:
    """Who wrote the story."""
    return story.byline.names if story.byline else []


def _boilerplate(story: Story, body: list[Block]) -> None:
    """Take what a company says of itself below a heading off the end of the body."""
    at = next((n for n, block in enumerate(body) if n and _HEADING.match(block.text)), None)
    if at is not None:
        trail.note(body[at].text, "boilerplate-below-heading")
        place(story, Role.ABOUT, " ".join(block.text for block in body[at:]))
        del body[at:]


def noted(story: Story, body: list[Block]) -> None:
    """Take what publishers, companies and authors say of themselves, without a heading, off the end of the body."""
    above = len(story.about)
    for _ in range(LAST):
        if len(body) > 2 and _headed(story, body[-2].text, body[-1].text):
            del body[-2:]
        elif len(body) > 1 and _noted(story, body[-1].text, body[:-1]):
            body.pop()
        else:
            break
    story.about[above:] = reversed(story.about[above:])


def _headed(story: Story, name: str, text: str) -> bool:
    """Whether a row and the one below are a publisher's name and what it says of itself; they are then in their field."""
    if story.publisher is not None or not blurbs.headed(name, text):
        return False
    story.publisher = Publisher(name, f"{name} {text}")
    trail.note(text, "blurb-below-name")
    return True


def _noted(story: Story, text: str, above: list[Block]) -> bool:
    """Whether a last paragraph is such a note; it is then in its field."""
    name = blurbs.publisher(text)
    if name is not None and (story.publisher is None or story.publisher.blurb is None):
        story.publisher = Publisher(story.publisher.name if story.publisher else name, text)
        trail.note(text, "blurb-of-itself")
        return True
    note = presents(text, story, above)
    if note is not None:
        story.about.append(note)
        trail.note(text, "note-on-author-or-body")
    return note is not None


def presents(text: str, story: Story, above: list[Block]) -> About | None:
    """The note on an author or an organisation that a last paragraph is, below these blocks; None where it is none."""
    return blurbs.signed(text, names_of(story)) or blurbs.about(text, [block.text for block in above])


def after(story: Story, text: str) -> None:
    """Place a row below the source line or the end mark: the publisher's blurb, or junk."""
    name = blurbs.publisher(text)
    note = blurbs.signed(text, names_of(story))
    if note is None and name is None:
        note = blurbs.author(text, [block.text for block in story.body])
    above = story.furniture[-1] if story.furniture and story.furniture[-1].kind == "junk" else None
    if above is not None and _headed(story, above.text, text):
        story.furniture.pop()
    elif note is not None:
        story.about.append(note)
        trail.note(text, "note-below-source")
    elif blurbs.of_company(text):
        place(story, Role.ABOUT, text)
        trail.note(text, "boilerplate-below-source")
    elif story.publisher is None and (
        name or is_prose(text) or (story.source is not None and blurbs.is_sentence(text))
    ):
        story.publisher = Publisher(name or blurbs.subject(text), text)
        trail.note(text, "blurb-below-source")
    else:
        story.furniture.append(Furniture("junk", text))
        trail.note(text, "line-below-source")


def signed(story: Story) -> None:
    """Take the lines that sign the story off the end of its body: an address, names, an agency."""
    if lines := signatures.address([block.text for block in story.body]):
        trail.note(story.body[-lines].text, "address-below-text")
        place(story, Role.CONTACT, " ".join(block.text for block in story.body[-lines:]))
        del story.body[-lines:]
    above = len(story.credits)
    for _ in range(signatures.MOST):
        if len(story.body) < 2 or not _signs(story, story.body[-1].text):
            break
        story.body.pop()
    story.credits[above:] = reversed(story.credits[above:])


def _signs(story: Story, text: str) -> bool:
    """Whether the last line signs the story: bare names or an agency. Another line so short is junk."""
    if len(text) > signatures.LONGEST:
        return False
    if (role := signs_as(text)) is not None:
        place(story, role, text)
        trail.note(text, "signature")
    elif _is_told(text):
        return False
    elif (byline := signatures.byline(text)) is not None:
        byline_is(story, byline)
        trail.note(text, "signature-names-and-agency")
    elif (found := bylines.bare(text.lstrip("-–—~* "))) is not None and _is_new(story, found[0]):
        signature_is(story, *found)
        trail.note(found[0].text, "signature-bare-names")
    elif text[-1].isalpha() and len(story.body[-2].text) > 60 and (len(text.split()) <= 3 or is_titled(text)):
        story.furniture.append(Furniture("junk", text))
        trail.note(text, "short-line-at-the-end")
    else:
        return False
    return True


def signs_as(text: str) -> Role | None:
    """What a row that signs a story is, where its shape or an agency's name tells it."""
    if len(text) > signatures.LONGEST:
        return None
    if (role := signatures.role_of(text)) is not None:
        return role
    agency = not _is_told(text) and (agencies.find(text) is not None or tails.signs_off(text))
    return Role.SOURCE if agency else None


def _is_told(text: str) -> bool:
    """Whether a row ends like a sentence, and is not so short that it only has a full stop."""
    return text[-1:] in SENTENCE_ENDS and len(text.split()) > 2


def _is_new(story: Story, byline: Byline) -> bool:
    """Whether bare names at the foot sign the story: they are surely persons', and nobody has signed it yet."""
    return not names_of(story) and bylines.proven(byline, story.headline)


def signature_is(story: Story, byline: Byline, beside: str) -> None:
    """Give the story a byline that signs it; what stands beside the names on their row is a time stamp."""
    byline_is(story, byline)
    if beside:
        story.furniture.append(Furniture("timestamp", beside))
        trail.note(beside, "stamp-beside-names")
