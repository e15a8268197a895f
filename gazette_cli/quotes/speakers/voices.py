"""Speakers: every quotation's mention ("He", "the minister", "Ruiz") → the fullest name that the story gives."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import BODIES, GROUPS, LEADS, PLACES
from gazette_cli.quotes.lists.small_words import DETERMINERS, INDEFINITE, SHORTENED, WHO
from gazette_cli.quotes.speakers.cast import Cast, Voice
from gazette_cli.quotes.speakers.descriptions import described
from gazette_cli.quotes.speakers.introductions import HONORIFICS
from gazette_cli.quotes.speakers.mentions import BODY, GROUP, NAME, PAIR, PAPER, PERSON, PRONOUN, Mention, read
from gazette_cli.quotes.speakers.names import is_first_name, key, parted, run_behind, surely_person
from gazette_cli.quotes.speakers.phrases import PREPOSITION, roles_in
from gazette_cli.quotes.speakers.pronouns import subject, whose
from gazette_cli.story import Quote, Story
from gazette_cli.trail import note
from gazette_cli.words.names import RUN

ISSUER = Pattern(
    r"(?:\b(?:editorial|article|commentary|column|story|reports?) in| (?:from|by|on behalf of)) (?P<who>[^,;]{3,90})"
)
"""Whose a document is: "an editorial in the Norland Mail", "a statement from the team"."""
AUTHOR = Pattern(r" ?, by (?P<who>[A-Z][^,.;\n]{3,80})")
"""The same, behind the mention: "the article, by Ana Ruiz"."""
COMMA = Pattern(", ")
MARKS = frozenset("\"“'‘")
NICKNAME = Pattern(r" [\"“'‘](?:[Tt]he )?[A-Z][\w -]{1,30}[\"”'’] (?=[A-Z])")
"""Between a first name and a family name: Samuel "Buzz" Carrow."""
CLOSES = Pattern(r"[,.;:\"”’)]|\s?(?:$|\n)| \(")
"""What stands behind an appositive."""
OWNED = Pattern(r"(?P<who>.{2,60}?)(?:['’]s|(?<=s)['’]) ")
"""The owner of a paper: "the board's letter"."""
ANTECEDENT = Pattern(r"(?:^|[ \n])((?:[Tt]he|[Aa]n?|[Ss]ome|[Mm]any|[Tt]hose|[Ss]everal)(?: [\w’'.-]+){1,7})$")
"""A noun phrase in front of "who"."""


def name_speakers(story: Story) -> None:
    """Fill `speaker` and `role` of the story's quotations, in place."""
    if not story.quotes:
        return
    cast = Cast(story)
    kept = []
    for quote in story.quotes:
        heard = cast.heard
        voice = _voice_of(cast, quote, nested=cast.hear(quote))
        if quote.speaker_span and not quote.cue_span and not (voice and _speaks(cast, voice)):
            cast.forget(heard)
            continue
        kept.append(quote)
        if voice and voice.name:
            if voice.role and quote.text.startswith(voice.role):  # what was said is no appositive
                voice.role = None
            quote.speaker, quote.role = voice.name, voice.role
    story.quotes = kept
    _name_late(cast, kept)
    printed = {name: _without_article(name) for name in {quote.speaker for quote in kept} if name}
    for quote in kept:
        quote.speaker = printed.get(quote.speaker or "")


def _speaks(cast: Cast, voice: Voice) -> bool:
    """Whether somebody whom no verb of saying follows is shown to be a person, or people: "(Laughter)" is not."""
    return voice.kind in (PERSON, GROUP) or any(voice is other for _, other in cast.recent())


def _without_article(speaker: str) -> str:
    """A description without its article or possessive pronoun: "its director" is "director"; a name as it is."""
    first, _, rest = speaker.partition(" ")
    if first.lower() not in DETERMINERS:
        return speaker
    head = PREPOSITION.split(rest, maxsplit=1)[0]
    shouted = speaker.isupper() and (roles_in(head) or key(head.rpartition(" ")[2]) in GROUPS)
    described = shouted or any(not word[0].isupper() and word[-1].islower() for word in head.split())
    return rest if described else speaker


def _voice_of(cast: Cast, quote: Quote, *, nested: bool) -> Voice | None:
    """The voice that a quotation belongs to, noted as having spoken."""
    if quote.speaker_span:
        at = cast.place(quote.speaker_span)
        text = cast.text[at : at + quote.speaker_span[2] - quote.speaker_span[1]]
        voice = _named_before(cast, text) or _meant(cast, text, at)
    else:
        at = cast.place(quote.spans[0])
        continued = not quote.cue_span and quote.kind != "indirect"
        voice = (subject(cast, at, "") or _last(cast)) if continued else None
        _carried_on(cast, voice, continued=continued)
    note(quote, cast.how)
    named = quote.cue_span or not quote.speaker_span
    if voice and not nested and (named or _speaks(cast, voice)):
        cast.said.append((at, voice))
    return voice


def _last(cast: Cast) -> Voice | None:
    return cast.said[-1][1] if cast.said else None


def _carried_on(cast: Cast, voice: Voice | None, *, continued: bool) -> None:
    """Tell how a quotation without a mention got its speaker: words in marks, if it is `continued`."""
    if voice is None:
        cast.how = "nobody-before" if continued else "no-mention"
    else:
        cast.how = "carried-on" if voice is _last(cast) else "carried-on-from-sentence"


def _named_before(cast: Cast, text: str) -> Voice | None:
    """Whom the same words named before."""
    voice = cast.names.get(text)
    if voice:
        cast.how = cast.named_by.get(text, "nickname-and-name")
    return voice


def _meant(cast: Cast, text: str, at: int) -> Voice | None:
    """Whom a mention at that place stands for. A name stands for the same all through the story."""
    mention = read(NICKNAME.sub(" ", text) if not MARKS.isdisjoint(text) else text)
    if mention.named:
        voice = cast.names[text] = cast.nicknamed(mention, text) or cast.named(mention)
        cast.named_by[text] = cast.how
        return voice
    other = _forwarded(cast, mention, at) if mention.kind in (PRONOUN, PAPER) else _beside(cast, mention, text, at)
    if other.kind == PRONOUN:
        return whose(cast, other.gender, at)
    if other.kind == PAIR:
        return cast.pair(other)
    voice = cast.named(other) if other.named else described(cast, other, at)
    if other is not mention:
        cast.how = "author-of-a-paper" if mention.kind == PAPER else "name-beside-description"
    if mention.kind == PRONOUN:
        cast.how = "who-after-a-name"
    return voice


def _beside(cast: Cast, mention: Mention, text: str, at: int) -> Mention:
    """The name that a comma parts from a description, or that goes on where it ends; else the description itself."""
    if mention.kind not in (PERSON, BODY) or mention.head not in text.lower():
        return mention
    end = at + len(text)
    behind = run_behind(COMMA, cast.text, end)
    closed = behind and CLOSES.match(cast.text, end + len(behind))
    opens = cast.text[max(0, at - 2) : at] in ("", ". ") or cast.text[at - 1] == "\n"
    name = behind[2:] if closed or (opens and _is_titled(behind[2:])) else _before_comma(cast.text, at)
    other = read(name) if name else mention
    same = other.kind == mention.kind or (other.kind == BODY and mention.kind == BODY)
    return other._replace(role=text, gender=other.gender or mention.gender) if same and other.named else mention


def _is_titled(run: str) -> bool:
    """Whether a name has "Mr." or the like before it: a sentence's subject then, that no comma has to close."""
    return key(run.partition(" ")[0]) in HONORIFICS


def _before_comma(text: str, at: int) -> str:
    """A name in front of its appositive, "Ana Ruiz, the minister", where it is no part of what leads up to that."""
    if not text.endswith(", ", 0, at):
        return ""
    low = max(0, at - 60)
    low = max(low, text.rfind("\n", low, at) + 1)
    run = next((run for run in RUN.finditer(text, low, at - 2) if run.end() == at - 2), None)
    if not run or text[max(0, run.start() - 2) : run.start() - 1].isalnum():
        return ""
    words, _, start = parted(run[0])
    return run[0] if start is not None and len(words) > 1 and surely_person(words, start) else ""


def _forwarded(cast: Cast, mention: Mention, at: int) -> Mention:
    """The mention that another one points to: what "who" stands behind, whose words a paper holds; else itself."""
    if mention.gender == WHO:
        return _antecedent(cast, at) or mention
    if mention.kind == PAPER:
        whose_words = (
            AUTHOR.match(cast.text, at + len(mention.name)) or ISSUER.search(mention.name) or OWNED.match(mention.name)
        )
        if whose_words:
            other = read(whose_words["who"])
            return other if other.kind in (BODY, NAME, PERSON) else mention
    return mention


def _antecedent(cast: Cast, at: int) -> Mention | None:
    """What stands in front of a relative pronoun."""
    before = cast.text[max(0, at - 120) : at].rstrip(" ,")
    run = next((run[0] for run in RUN.finditer(before) if run.end() == len(before)), "")
    while run and key(run.split(" ", 1)[0]) in LEADS:
        run = run.partition(" ")[2]
    phrase = run or (match[1] if (match := ANTECEDENT.search(before)) else "")
    return read(phrase) if phrase else None


def _name_late(cast: Cast, quotes: list[Quote]) -> None:
    """A body that the lede only describes ("A Norland weekly") and that the next paragraph names first thing."""
    voices = map(cast.known, dict.fromkeys(quote.speaker or "" for quote in quotes))
    voice = next((voice for voice in voices if voice and _undisclosed(voice)), None)
    in_lede = voice and len(cast.starts) > 2 and cast.text.find(voice.name, 0, cast.starts[1]) >= 0
    run = RUN.match(cast.text, cast.starts[1]) if in_lede else None
    words = [word for word in run[0].split() if key(word) not in LEADS] if run else []
    if voice and run and words and _may_be_body(words):
        name = cast.register.body(" ".join(words))
        shortened = cast.text.startswith(SHORTENED, run.end())
        if shortened or cast.known(name) or any(key(word) in BODIES for word in words):
            _rename(quotes, voice.name, name)


def _rename(quotes: list[Quote], old: str, new: str) -> None:
    for quote in quotes:
        if quote.speaker == old:
            note(quote, "named-in-the-next-paragraph")
            quote.speaker = new


def _may_be_body(words: list[str]) -> bool:
    start = parted(" ".join(words))[2]
    if all(key(word) in PLACES for word in words):
        return False
    return start is None or (start == 0 and not is_first_name(words[0]))


def _undisclosed(voice: Voice) -> bool:
    return voice.kind == BODY and (voice.name.lower().startswith(INDEFINITE) or _is_bare(voice.name))


def _is_bare(name: str) -> bool:
    """Whether a description has lost its article to the one who found it: "Norland-based company"."""
    return "-" in name.split(" ", 1)[0] and name.rpartition(" ")[2].islower()
