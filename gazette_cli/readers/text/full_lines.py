"""Where the headline ends in copy that is wrapped without blank lines, when it fills its last line.

Nothing parts it from the text then but its words: a headline has no stop, the lede below has its words again, or begins
as only a sentence does.
"""

from itertools import takewhile

from gazette_cli.readers.text.dateline_rows import opens
from gazette_cli.wire import datelines
from gazette_cli.wire.proofs import COUNTS
from gazette_cli.wire.recognition import stands_alone
from gazette_cli.words.sentences import HEADLINE, INNER_STOP, OPEN_WORDS, is_titled, shared_words, stops

LINES = 3
"""So many lines a headline has at most; and so many of the text below are compared with it."""
FULL = 0.7
"""Part of the line above it that a line fills which another one goes on with; a shorter one ends what it belongs to."""
SHORTEST = 25
"""Characters of a line that may be the first of a headline."""
_EDGE = "-–—\"“'‘ "


def lede(lines: list[str]) -> str | None:
    """The line below the headline, where the headline fills its lines; None where something else parts the two."""
    first = next(
        (n for n, line in enumerate(lines) if len(line.strip()) > SHORTEST and not stands_alone(line.strip())), -1
    )
    indented = lines[first][:1].isspace()
    lines = [line.strip() for line in takewhile(lambda line: line[:1].isspace() == indented, lines[first:])]
    if first < 0 or datelines.take(lines[0]) is not None:
        return None
    for end in range(1, min(LINES + 1, len(lines))):
        headline, below = " ".join(lines[:end]), lines[end]
        if INNER_STOP.search(headline) or len(headline) > HEADLINE:
            return None
        if len(below) < FULL * len(lines[end - 1]) or opens(below):
            return None
        if _parts(headline, below, " ".join(lines[end : end + LINES])):
            return below
        if stops(headline):
            return None
    return None


def _parts(headline: str, below: str, text: str) -> bool:
    """Whether the lines above and below are of two texts: by their case, by how the lower begins, by words they share."""
    begun = below.lstrip(_EDGE)
    if not (begun[:1].isupper() or begun[:1].isdigit()) or headline.rpartition(" ")[2].lower() in OPEN_WORDS:
        return False
    if headline.isupper() != below.isupper():
        return headline.isupper()
    unlike = (begun.startswith(COUNTS) or is_titled(headline)) and not stops(headline)
    return not is_titled(text) and (unlike or shared_words(headline, text) > 1)
