"""Which of a page's zones are what their names say.

A class list says "sidebar" of a sidebar, and of a page that has one. So a name is not believed where the zone holds the
headline, or most of the text; and where next to nothing is left outside of the zones, the heaviest is no zone.
"""

from itertools import takewhile

from gazette_cli.readers.html.body import zones
from gazette_cli.readers.html.flow import Flow, Piece, Zone, within

HARD = frozenset(
    (
        zones.JUNK,
        zones.HIDDEN,
        zones.RELATED,
        zones.CAPTION,
        zones.COMMENTS,
        zones.AUTHOR,
        zones.EMBED,
        zones.CONSENT,
    )
)
"""Zones that are no part of the story, whatever is in them; the outermost counts."""
NOT_DOUBTED = frozenset((zones.COMMENTS, zones.CONSENT))
"""Zones that may well be longer than the story: their prose counts as none. A page of consent alone is doubted."""
NAMESAKE = 0.5
"""A zone that holds more than this share of the page's prose is not what its name says."""
ROUNDS = 3
"""How many heavy zones are doubted, one after the other, where little else is left."""
SOFTENED = 0.3
"""The share of its weight that text keeps in the place of a byline, a date, a kicker or a deck."""


def believed(
    flow: Flow, weights: list[float], sums: list[float], headline_at: int
) -> tuple[list[str | None], list[float]]:
    """The kind of place that each piece stands in (None: running text), and its weight there.

    `weights` tell how much prose each piece is, `sums` are their running sums.
    """
    lasting = NOT_DOUBTED if has_other_prose(flow, sums) else frozenset((zones.COMMENTS,))
    void = doubted(flow, sums, headline_at, lasting)
    kinds, clean = judged(flow.pieces, weights, void)
    for _ in range(ROUNDS):
        open_to_doubt = (zone for zone in flow.zones if id(zone) not in void and zone.kind not in lasting)
        heaviest = max(open_to_doubt, key=lambda zone: held(zone, sums), default=None)
        if heaviest is None or sum(clean) >= NAMESAKE * held(heaviest, sums):
            break
        void |= {id(zone) for zone in flow.zones if zone.kind not in lasting and encloses(zone, heaviest)}
        kinds, clean = judged(flow.pieces, weights, void)
    firsts = {zone.start: n for n, zone in reversed(list(enumerate(flow.zones)))}
    misnamed = [zone for zone in flow.zones if id(zone) in void and zone.kind in HARD]
    elsewhere = [zone for zone in misnamed if not zone.start <= headline_at < zone.end]
    hollowed = {inner for zone in elsewhere for inner in hollow(flow, zone, firsts[zone.start], sums)}
    return judged(flow.pieces, weights, void | hollowed) if hollowed else (kinds, clean)


def has_other_prose(flow: Flow, sums: list[float]) -> bool:
    """Whether the page has prose outside of what asks for consent."""
    asking = held_by(flow, sums, frozenset((zones.CONSENT,)))
    return not asking or sums[-1] > asking


def held(zone: Zone, sums: list[float]) -> float:
    """How much prose a zone holds."""
    return sums[zone.end] - sums[zone.start]


def held_by(flow: Flow, sums: list[float], kinds: frozenset[str]) -> float:
    """How much prose the zones of some kinds hold; one inside another is no more of it."""
    outer = (zone for zone in flow.zones if zone.kind in kinds and not within(zone.outer, kinds))
    return sum(held(zone, sums) for zone in outer)


def encloses(outer: Zone, inner: Zone) -> bool:
    """Whether a zone holds all of another, or is it."""
    return outer.start <= inner.start and inner.end <= outer.end


def doubted(flow: Flow, sums: list[float], headline_at: int, lasting: frozenset[str]) -> set[int]:
    """The zones that hold the headline or most of the prose, by identity."""
    total = sums[-1] - held_by(flow, sums, lasting)
    return {
        id(zone)
        for zone in flow.zones
        if (zone.start <= headline_at < zone.end and zone.kind != zones.CAPTION)
        or (zone.kind not in lasting and held(zone, sums) > NAMESAKE * total)
    }


def hollow(flow: Flow, outer: Zone, first: int, sums: list[float]) -> set[int]:
    """The zones in one whose name was not believed, if the text stands in zones of that name: a gallery's slides.

    They are looked for from the zone at `first` on, as far as they begin in that one.
    """
    rest = map(flow.zones.__getitem__, range(first, len(flow.zones)))
    nearby = takewhile(lambda zone: zone.start <= outer.end, rest)
    inner = [zone for zone in nearby if zone.kind == outer.kind and encloses(outer, zone)]
    if sum(held(zone, sums) for zone in inner if zone is not outer) < NAMESAKE * held(outer, sums):
        return set()
    return {id(zone) for zone in inner}


def judged(pieces: list[Piece], weights: list[float], void: set[int]) -> tuple[list[str | None], list[float]]:
    """The zone of each piece, and its weight there."""
    kinds = [effective(piece.zone, void) for piece in pieces]
    factors = {None: 1.0} | dict.fromkeys(HARD, 0.0)
    return kinds, [weight * factors.get(kind, SOFTENED) for weight, kind in zip(weights, kinds, strict=True)]


def effective(zone: Zone | None, void: set[int]) -> str | None:
    """The kind of place a piece stands in: the outermost hard zone, else the innermost other one."""
    hard = soft = None
    while zone is not None:
        if id(zone) not in void:
            if zone.kind in HARD:
                hard = zone.kind
            elif soft is None:
                soft = zone.kind
        zone = zone.outer
    return hard or soft
