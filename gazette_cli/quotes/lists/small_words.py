"""The small words of English that readers ask for one by one; those that a word's sign tells are in `alphabet`."""

THE = "the"
ARTICLES = frozenset((THE, "a", "an"))
DEFINITE = ("The ", "the ")
INDEFINITE = ("a ", "an ")
"""Beginnings of a description: "the minister", "a minister"."""
POSSESSIVES = frozenset(("his", "her", "their", "its"))
"""Beginnings of a description of somebody's somebody: "his lawyer"."""
POINTERS = frozenset((THE, "that", "this", "those", "these")) | POSSESSIVES
"""What a definite description begins with."""
DETERMINERS = ARTICLES | POINTERS | {"our", "my"}
AND = "and"
JOINED = f" {AND} "
"""Between two who speak as one: "Ana Ruiz | and | Jon Falk"."""
JOINTS = frozenset((AND, "of", "for", THE, "&"))
"""Small words inside a body's name."""
LEADING_UP = (JOINED, " of ", " for ", f" {THE} ")
"""Before a name, and no part of it."""
SHORTENED = (", or ", " (")
"""Between a body's name and its short form: "Norland Ferries | (NF)"."""
ABOUT = "about"
BY = "by"
TOPICS = frozenset((ABOUT, "of"))
"""Before what is spoken of: "said | of | the plan"."""
ASKED_FOR = frozenset((ABOUT, "for"))
"""Before what somebody is asked about."""
NOBODY = "there"
"""The subject of "there said nobody"."""
IT, THEY, WHO = "it", "they", "who"
"""Pronouns that stand for what has no gender, as the values of `mentions.PRONOUNS`."""
SAY, ASK = "say", "ask"
"""Cues that have constructions of their own."""
