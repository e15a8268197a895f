"""Elements of markup: those within a line of text, and what parts the cells of a row."""

CELL = " | "
"""Between the cells of a row."""
INLINE = frozenset(
    "a b i u em strong span q sub sup person org location city country event chron money num virtloc copyrite function "
    "object.title postaddr classifier pronounce font small big abbr acronym cite code mark s del ins tt".split()
)
"""Elements within a line of text."""
