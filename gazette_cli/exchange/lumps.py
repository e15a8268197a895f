"""Text that lost its paragraphs on its way into a string: systems take the markup off and put nothing there.

What is left is a stop with no space after it ("It rained.The harbour closed."), or with more than one.
"""

from gazette_cli.pattern import Pattern

_NAMES = "a|abbr|b|big|br|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u"
_BLOCKS = (
    "p|br|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|tbody|thead|blockquote|pre|figure|figcaption|section|article|hr"
)
BLOCK = Pattern(rf"(?i)</?(?:{_BLOCKS})(?:\s[^<>]{{0,2000}})?/?>")
"""A tag of HTML that parts text."""
TAG = Pattern(rf"(?i)</?(?:{_NAMES}|{_BLOCKS}|img|iframe|script|style|video|audio|source)(?:\s[^<>]{{0,2000}})?/?>")
"""A tag of HTML; other words between such brackets are the text's."""
CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁ"
GLUED = Pattern(
    rf"(?<=[^\W\d_{CAPITAL}]{{2}}[.!?…])(?=[„«]?[{CAPITAL}])|(?<=[^\W\d_{CAPITAL}]{{2}}[.!?…][”»])(?=[{CAPITAL}])"
)
"""Between a stop and the next sentence, where nothing else stands."""
WIDE = Pattern(r"(?<=[.!?…\"”»’])[ \xa0]{2,9}(?=\S)")
"""Blanks behind a stop, more than one."""
SPACED = Pattern(r"[.!?…][\"”»’]{0,2} (?=[^\W\d_]|[“„«\"])")
"""The end of a sentence within a paragraph."""
FEWEST = 3
"""Fewer stops with no space after them are slips, or names with a stop in them."""


def parted(text: str) -> list[str]:
    """The paragraphs of a text without line breaks; all of it is one where nothing tells them apart.

    A typist's two blanks after each sentence part nothing: those between paragraphs are fewer than the single ones.
    """
    pieces = GLUED.split(text)
    if len(pieces) > FEWEST:
        return [line for piece in pieces for line in WIDE.split(piece)]
    pieces = WIDE.split(text)
    return pieces if 2 < len(pieces) <= 1 + len(SPACED.findall(text)) else [text]
