"""Each quotation of a story with the pattern that found it, and its speaker with the rule that told who it is."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from gazette_cli.explain.quotation_ends import Ends
from gazette_cli.explain.quotation_places import Places
from gazette_cli.explain.quotation_rules import EARLIER, JOINTS, NAME, PATTERNS, RECORDED, SPEAKERS
from gazette_cli.story import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gazette_cli.story import Span, Story
    from gazette_cli.trail import Step

Row = dict[str, Any]
Rules = dict[tuple[int, bool], str]
"""Of each quotation, by its identity, the pattern (True) and how its speaker was found (False)."""

LONGEST = 90
"""Characters of a quotation that are shown in a terminal."""
ABBREVIATED = 7
"""Letters of the longest abbreviation."""


def explained(story: Story, rules: Rules) -> list[Row]:
    """A story's quotations in order: what was decided about each, and by which rule.

    `rules` are those that were noted. A row has all keys, with None for what there is not. `joined` has a name for each
    place where two parts of the words are joined; `ended_by` is what ended words without marks behind their verb, in
    English. `resolved_from` is where the speaker's name stands in full outside the mention: `[block, start, end]`, or
    the headline if only that has it. `spoke_in` is the number of the quotation before that has the same speaker, for a
    rule that looks at who has spoken.
    """
    ends, places = Ends(story), Places(story)
    spoken: dict[str | None, int] = {}
    rows: list[Row] = []
    for number, quote in enumerate(story.quotes, 1):
        pattern, found = rules.get((id(quote), True), RECORDED), rules.get((id(quote), False), RECORDED)
        row: Row = {"quote": number, "text": quote.text, "kind": quote.kind, "cue": quote.cue}
        row |= _pattern(quote, pattern, ends.of(quote, pattern)) | _speaker(story, quote, found, places)
        row["spoke_in"] = spoken.get(quote.speaker) if row["resolved"] in EARLIER else None
        spoken[quote.speaker] = number
        rows.append(row)
    return rows


def noted(steps: Iterable[Step]) -> Rules:
    """The rules of all quotations, from the steps of `trail.kept`; the later step counts."""
    return {(id(step.subject), step.rule in PATTERNS): step.rule for step in steps if isinstance(step.subject, Quote)}


def _pattern(quote: Quote, name: str, end: tuple[str, str] | None) -> Row:
    return {
        "spans": [list(span) for span in quote.spans],
        "joined": [_joint(quote, one, other) for one, other in pairwise(quote.spans)] or None,
        "pattern": name,
        "pattern_meaning": PATTERNS.get(name),
        "ended_by": end[0] if end else None,
        "ended_example": end[1] if end else None,
    }


def _joint(quote: Quote, one: Span, other: Span) -> str:
    """How the second of two parts was joined to the first."""
    if one[0] != other[0]:
        return "next-paragraph"
    said = [span for span in (quote.cue_span, quote.speaker_span) if span]
    return "around-the-attribution" if any(one < span < other for span in said) else "next-sentence"


def _speaker(story: Story, quote: Quote, found: str, places: Places) -> Row:
    mention = _words(story, quote.speaker_span)
    place = _place(story, quote, mention or "", places)
    rule = _of_name(quote, mention or "", place) if found == NAME else found
    return {
        "speaker": quote.speaker,
        "role": quote.role,
        "mention": mention,
        "mention_span": list(quote.speaker_span) if quote.speaker_span else None,
        "resolved": rule,
        "resolved_meaning": SPEAKERS.get(rule),
        "resolved_from": place,
    }


def _words(story: Story, span: Span | None) -> str | None:
    return story.body[span[0]].text[span[1] : span[2]] if span else None


def _place(story: Story, quote: Quote, mention: str, places: Places) -> list[int] | str | None:
    """Where the speaker's name stands outside the mention: in the body, else the headline that has it."""
    name = quote.speaker
    if not name or name in mention:
        return None
    found = places.nearest(name, quote.speaker_span or quote.spans[0])
    return found or (story.headline if name in (story.headline or "") else None)


def _of_name(quote: Quote, mention: str, place: list[int] | str | None) -> str:
    """Which rule made a mention that is a name the speaker's."""
    name = quote.speaker or ""
    if name in mention:
        return "name-as-it-stands" if name == mention else "name-without-title"
    bare = mention.removeprefix("The ").removeprefix("the ")
    if bare.isupper() and len(bare) <= ABBREVIATED and bare.lower() not in name.lower():
        return "abbreviation-spelled-out"
    if not isinstance(place, list):
        return "fuller-name-in-headline" if place else "name-spelled-otherwise"
    return "fuller-name-before" if place < list(quote.speaker_span or ()) else "fuller-name-later"


def lines(story: Story, rules: Rules) -> Iterator[str]:
    """The same for a person in a terminal: a short paragraph for each quotation, an empty line behind it."""
    yield "In the examples [ ] is what was said, and | is where it ends."
    yield ""
    for row in explained(story, rules):
        cue = f", “{row['cue']}”" if row["cue"] else ""
        yield f"{row['quote']}. “{_short(row['text'])}” ({row['kind']}{cue})"
        yield f"   found by {_rule(row['pattern'], row['pattern_meaning'])}"
        for joint in dict.fromkeys(row["joined"] or ()):
            yield f"   joined by {_rule(joint, JOINTS[joint])}"
        if row["ended_by"]:
            yield f"   ended by {_rule(row['ended_by'], row['ended_example'])}"
        mention = f", in the text “{_short(row['mention'])}”" if row["mention"] not in (None, row["speaker"]) else ""
        yield f"   speaker: {row['speaker'] or 'none'}{mention}"
        yield f"   told by {_rule(row['resolved'], row['resolved_meaning'])}{_from(row)}"
        yield ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _rule(name: str, meaning: str | None) -> str:
    return f"{name}: {meaning}" if meaning else name


def _from(row: Row) -> str:
    """Where a speaker's name was found, in words: the number of the quotation, and of the block of the body."""
    place, found = row["resolved_from"], ""
    if row["spoke_in"]:
        found += f"; spoke in quotation {row['spoke_in']}"
    if isinstance(place, list):
        found += f"; the name stands in body[{place[0]}]"
    elif place:
        found += "; the name stands in the headline"
    return found
