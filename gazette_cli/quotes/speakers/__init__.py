"""Who said it: every quotation's mention ("He", "the minister", "Ruiz") → the fullest name that the story gives.

`mentions` reads a mention, by `phrases` and `names`; `register` holds the names of the text and `introductions` reads
the titles beside them. `cast` knows who has spoken; `pronouns`, `descriptions` and `organisations` find whom "he", "the
minister" and "the bank" take up; `voices` goes through the quotations.
"""
