"""Rows that hold several: what converters run together."""

from collections.abc import Iterator
from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.readers.text.layout import Row
from gazette_cli.wire import datelines, recognition
from gazette_cli.wire.roles import APART, Role


class Split(NamedTuple):
    """A convention: what stands before another row on its line."""

    begins: str
    """What such a row begins with."""
    pattern: Pattern
    example: str


SPLITS = (
    *(
        Split(f"{label} ", Pattern(rf"{label} (?:19|20)\d\d-\d\d(?:-\d\d)? "), f"{label} 2031-03-03 Rain in Portvale")
        for label in ("date", "DATE")
    ),
    Split(
        "(MENAFN",
        Pattern(r"\(MENAFN[^()]{0,40}(?:\([^()]{1,30}\))?\) ?"),
        "(MENAFN- Norland News Agency (NNA)) PORTVALE, March 3 (NNA) -- Rain fell",
    ),
    Split("(", Pattern(r"\([A-Z][\w.-]{2,15}\) (?=\d{1,2}:\d\d\b)"), "(NNA) 09:15, March 3, 2031"),
    Split(
        "[By ",
        Pattern(r"\[By [A-Z][^\[\]]{2,80}\] (?=[A-Z\[(])"),
        "[By Jane Roe] Portvale, March 3 NNA -- Rain fell",
    ),
    Split(
        "by ",
        Pattern(r"by [A-Z][\w.' -]{2,40}? (?=[A-Z][a-z]+ \([A-Z]{2,8}\) \w+\.? \d)"),
        "by NNA Staff Writers Portvale (NNA) March 3, 2031",
    ),
)
"""What is cut off the beginning of a row; the first that matches."""

_BEGINNINGS = tuple(split.begins for split in SPLITS)
_PICTURE = Pattern(r"[\w-]{2,40}\.(?:jpe?g|JPE?G|png|gif)(?=[A-Z][A-Za-z])")
"""A picture's file name glued to the text: "harbour_2.jpgPORTVALE (NNA) - Rain fell"."""

TITLED = Pattern(
    r"(?P<headline>[^()\n]{15,180}?[^,\s(]) (?P<rest>(?:[A-Z]{3,20}(?:[ '-][A-Z]{2,20}){0,3}/?){1,2}(?:, [A-Z][\w.]{1,15}){0,2}"
    r"(?:, \w{3,9}\.? \d{1,2})?,? \([A-Z][\w.& -]{1,20}\) ?(?:--?|—|–|_) ?\S.*)"
)
"""A headline on the dateline's line: "Rain closes quay PORTVALE, March 3 (AP) - Rain fell"."""

FLAT = 300
"""Longer single lines may be a whole story, its paragraphs two spaces apart."""
_WIDE = Pattern(r"\s{2,}")


def may_hold_several(row: Row) -> bool:
    """Whether a row has what those have that hold several."""
    text = row.text
    if row.wide or text.startswith(_BEGINNINGS):
        return True
    stop = text.find(".", 0, 44)
    return stop > 0 and " " not in text[:stop] and _PICTURE.match(text) is not None


def pieces(row: Row, *, first: bool = False) -> Iterator[Row]:
    """The rows that a row holds; mostly itself. The first of a story may be headline and dateline."""
    if first and (apart := _titled(row)) is not None:
        yield from apart
        return
    if (named := _PICTURE.match(row.text)) is not None:
        yield Row(named.group(), row.gap)
        row = Row(row.text[named.end() :], 0, row.lines)
    for split in SPLITS:
        hit = split.pattern.match(row.text) if row.text.startswith(split.begins) else None
        if hit is not None and hit.end() < len(row.text):
            yield Row(hit.group().strip(), row.gap)
            row = Row(row.text[hit.end() :], 0, row.lines)
            break
    if row.wide and len(row.text) > FLAT:
        yield from _flat(row)
    else:
        yield row


def _titled(row: Row) -> list[Row] | None:
    """Headline and dateline of a row that holds both."""
    hit = TITLED.match(row.text) if "(" in row.text[20:300] else None
    if hit is None or hit["headline"].isupper() or datelines.take(row.text) is not None:
        return None
    return [Row(hit["headline"], row.gap), Row(hit["rest"], 0, row.lines)]


def _flat(row: Row) -> Iterator[Row]:
    """The conventions that stand before and after a story of one line, and the story between."""
    segments = [" ".join(part.split()) for part in _WIDE.split(row.wide) if part]
    first, last = 0, len(segments)
    while first < last - 1 and recognition.role_of(segments[first]) in APART:
        yield Row(segments[first], row.gap)
        first += 1
    while last - 1 > first and _closes(segments[last - 1]):
        last -= 1
    at = next((index for index in range(first + 1, last) if recognition.role_of(segments[index]) == Role.CONTACT), last)
    yield Row(" ".join(segments[first:at]), 0 if first else row.gap)
    for segment in segments[at:]:
        yield Row(segment)


def _closes(segment: str) -> bool:
    return len(segment) < 200 and (
        recognition.role_of(segment) in APART or (len(segment) < 40 and segment[-1].isalnum())
    )
