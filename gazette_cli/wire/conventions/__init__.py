"""Rows that stand for themselves: what each is, told by its first words; `shaped` has those that are told by their shape.

A convention is looked up by its `keys`, so that running text costs a few looks into a dictionary and a pattern is
compiled when its first word is met. Keys: one or two first words in lower case; a row's first two characters as they
are (`AP`, `![`); `0`, a row that begins with a digit; `1`, a row of one word; `…word`, a row's last word; `…/`, a row
that holds this mark (`…0`: a digit, `…¦`: a bar) and does not end in a full stop or a quotation mark. Where several
are there, they are tried in the order of the table: the narrow ones stand first, the first that matches wins.

A phrase is a line of a table: the phrase, a row that is one, a row that is none though it begins like one. Its frame
and its role stand once above it, and its keys are its first words.
"""

from gazette_cli.wire.conventions import archives, beside, desk, site, who
from gazette_cli.wire.conventions.row import Entry

WORDED: tuple[Entry, ...] = (
    *site.FEET, *who.SOURCES, *who.BYLINES, *who.MARKS, *who.CREDITS, *desk.NOTES, *desk.RIGHTS, *desk.CONTACTS, *desk.ENDS,
    *desk.RELEASES, *archives.ARCHIVES, *site.PLACES, *site.REQUESTS, *site.BUTTONS, *beside.SHARES, *beside.CAPTIONS,
    *beside.OTHERS, *archives.LABELS,
)  # fmt: skip
"""Narrow ones first."""
