"""Descriptions: whom "the minister", "his lawyer", "the statement" and "a senior official" stand for."""

from gazette_cli.pattern import Pattern
from gazette_cli.quotes.lists.people import HELD, MONIKERS, NAMELESS, PLACES, STATEMENTS, STUDENTS
from gazette_cli.quotes.lists.small_words import JOINED, POSSESSIVES
from gazette_cli.quotes.speakers import organisations
from gazette_cli.quotes.speakers.cast import Cast, Voice
from gazette_cli.quotes.speakers.introductions import AROUND
from gazette_cli.quotes.speakers.mentions import BODY, GROUP, NAME, PAPER, PERSON, PRONOUNS, Mention
from gazette_cli.quotes.speakers.names import gender_of, key, run_behind
from gazette_cli.quotes.speakers.phrases import OWNERS, SPELLED_OUT, roles_in
from gazette_cli.quotes.speakers.pronouns import subject
from gazette_cli.words.names import RUN

STUDY = Pattern(r"\b(?:[Rr]esearchers|[Aa]uthors|[Ii]nvestigators|[Ss]cientists) (?:at|from|with) (?:the )?(?=[A-Z])")
"""Who wrote a study, with their institute."""
PLACE = Pattern(" in ")
CLAUSE = Pattern(
    r"( who (?:\w+ ){2,9}?\w+)(?= (?:said|say|says|told|tell|argued?|claim|claimed|warned|added|insisted)\b)"
)
"""A clause that tells one group from others: "traders who have seen the paper"."""
THE = Pattern(r"^[Tt](?:he|HE) (?=[a-z]|\S+ \S|[A-Z]{2})")


def described(cast: Cast, mention: Mention, at: int) -> Voice:
    """Who is described: somebody met before, if the description is definite, else nobody but itself."""
    voice = _met(cast, mention, at) if mention.definite else None
    if voice:
        return voice
    cast.how = "nobody-answers-to-it" if mention.definite else "description-as-printed"
    return cast.voice(_printed(cast, mention, at), mention.kind, mention.gender, {mention.head})


def _met(cast: Cast, mention: Mention, at: int) -> Voice | None:
    if mention.name.split(" ", 1)[0].lower() in POSSESSIVES:
        return _possessed(cast, mention, at)
    if mention.kind == BODY:
        return organisations.meant(cast, mention, at)
    if mention.kind == PAPER and mention.head in STATEMENTS:
        cast.how = "statement-of-the-last-speaker"
        return next((voice for _, voice in cast.recent() if voice.kind in (BODY, PERSON, NAME)), None)
    if mention.kind == PERSON:
        return _person(cast, mention, at)
    cast.how = "same-noun"
    return cast.answering(mention) or (_titled_pair(cast, mention) if mention.kind == GROUP else None)


def _person(cast: Cast, mention: Mention, at: int) -> Voice | None:
    """Who answers to the noun or bears it as a title, the one first of whom more of the description is true."""
    voice, titled = cast.answering(mention), _titled(cast, mention, at)
    cast.how = "title-repeated"
    if voice and titled and len(mention.name.split()) > 2 and _shared(mention, titled) > _shared(mention, voice):
        return titled
    proper = any(word[0].isupper() and key(word) not in PLACES for word in mention.name.split()[1:])
    told = mention.head in NAMELESS or (
        mention.head not in MONIKERS and (proper or organisations.PLACED.search(mention.name))
    )
    if voice:
        cast.how = "same-noun"
    return voice or titled or (None if told else _varied(cast, mention, at))


def _shared(mention: Mention, voice: Voice) -> int:
    words = {key(word) for word in f"{voice.role or ''} {voice.name}".split()}
    return sum(key(word) in words for word in mention.name.split())


def _varied(cast: Cast, mention: Mention, at: int) -> Voice | None:
    """Somebody just named, called by another word: "the actress"; an office is its holder's alone."""
    voice = subject(cast, at, mention.gender) or cast.last(mention.gender)
    cast.how = "another-word-for-the-same"
    return None if voice and mention.head in HELD and voice.heads else voice


def _possessed(cast: Cast, mention: Mention, at: int) -> Voice | None:
    """ "His lawyer", where the story has said "Ruiz's lawyer" before."""
    possessor, _, rest = mention.name.partition(" ")
    gender = PRONOUNS[possessor.lower()]
    for mark in OWNERS:
        end = cast.text.rfind(f"{mark} {rest}", max(0, at - AROUND), at)
        owner = cast.text[max(0, end - 40) : end].split()[-1] if end > 0 else ""
        full, shown = cast.register.person(owner) if owner else ("", False)
        if shown and gender_of(full.partition(" ")[0]) in ("", gender):
            cast.how = "owner-named-before"
            return cast.voice(f"{owner}{mark} {rest}", mention.kind, mention.gender, {mention.head})
    return None


def _titled(cast: Cast, mention: Mention, at: int) -> Voice | None:
    """The person whose title a description repeats, though he has not spoken yet."""
    best, most = None, (0, 0)
    wanted = {key(word) for word in mention.name.split()}
    short = next(
        (f"{short.title()}" for short, full in SPELLED_OUT.items() if full == mention.head), mention.head.upper()
    )
    for form in (mention.head.title(), short):
        for run in cast.register.holding(form):
            titles = {key(word) for word in run.titles} | roles_in(" ".join(run.titles))
            rank = len(wanted & titles), cast.register.place(run)
            if mention.head in titles and rank > most and (rank[1] < at or rank[0] > 1):
                best, most = run, rank
    return cast.named(Mention(PERSON, best.name)) if best else None


def _titled_pair(cast: Cast, mention: Mention) -> Voice | None:
    """ "the senators" → the two whom the story introduces together: "Senators Ana Ruiz and Jon Falk"."""
    for run in cast.register.holding(mention.head.title() + "s"):
        end = cast.register.place(run) + len(run.text)
        other = RUN.match(cast.text, end + len(JOINED)) if run.titles and cast.text.startswith(JOINED, end) else None
        if other:
            cast.how = "titled-pair"
            return cast.voice(f"{run.name}{JOINED}{other[0]}", GROUP, heads={mention.head})
    return None


def _printed(cast: Cast, mention: Mention, at: int) -> str:
    """A description in its fullest form."""
    if mention.kind == BODY:
        return THE.sub("", mention.name)
    if mention.kind != GROUP:
        return mention.name
    clause = CLAUSE.match(cast.text, at + len(mention.name))
    if clause:
        return mention.name + clause[1]
    study = _study(cast) if mention.head in STUDENTS and " " not in mention.name else ""
    if study:
        cast.how = "authors-of-the-study"
    return study or mention.name


def _study(cast: Cast) -> str:
    """Who wrote the story's study; an empty string where it does not say."""
    if cast.study is None:
        study = STUDY.search(cast.text)
        cast.study = run_behind(STUDY, cast.text, study.start()) if study else ""
        cast.study += run_behind(PLACE, cast.text, study.start() + len(cast.study)) if study else ""
    return cast.study
