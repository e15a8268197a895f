"""The rules that find quotations and their speakers: the name by which each is noted, and what it says.

A pattern stands where its name does: for English in `quotes/speech/attributions` and `without_cue`, each row with an
example; for the languages that have a table in `quotes/languages/reading`; in `quotes/speech/paragraphs` where it needs
several sentences.
"""

PATTERNS = {
    # content first
    "after-content": "what was said, then who says it: [It is late], Falk said.",
    "as-someone-said": "what was said, then “as” and who says it: [It is late], as Falk said.",
    "subject-last": "what was said, the verb, then who says it: [It is late], said Falk.",
    "put-in": "who says it stands after the first words: [Perhaps], Falk said, [it is late].",
    "put-in-verb-first": "the verb and who says it stand after the first words: [The bridge], said Falk, [is unsafe].",
    "quoted-as-saying-last": "what was said, then who is quoted as saying it",
    "according-to-last": "what was said, then “according to” and a source",
    "according-to-inside": "“according to” and a source stand inside what was said",
    # cue first
    "subject-and-cue": "who says it, the verb, then what was said: Falk said [it was late].",
    "borrowed-subject": "a verb of saying that shares its subject with another verb: Falk left, saying [it was late].",
    "verb-first": "the verb, who says it, then a colon and words in quotation marks: Said Falk: “[It is late].”",
    "asked": "what somebody is asked: Asked about [the strike], Falk left.",
    "it-was-said-that": "a passive: It was reported that [the port was safe].",
    "quoted-as-saying": "who is quoted as saying, then what was said",
    "quoted-words": "who is quoted, then a colon and words in quotation marks",
    "according-to-first": "“according to”, a source, then what was said",
    "label-in-relative-clause": "what somebody calls a thing: the plan, [which] critics called [a gift]",
    "label-after-what": "what somebody calls a thing, after “what”: [what] critics called [a gift]",
    "cue-first": "the verb of saying, then what was said, in a language other than English",
    "as-someone-said-first": "“as the police said”, then what was said, in a language other than English",
    "source-phrase": "a phrase that names a source: selon, laut, según, secondo, segundo",
    "source-and-word-after": "a source and the word that follows it: der Polizei zufolge",
    "inside-the-marks": "who says it stands inside the quotation marks: « Le pont, assure-t-il, tiendra »",
    # no verb of saying that a list has
    "unlisted-verb-last": "quoted words, a name, a verb that is on no list: “[It will hold],” Ito deadpanned.",
    "unlisted-verb-name-last": "quoted words, a verb that is on no list, a name: “[It will hold],” grinned Ito.",
    "unlisted-verb-first": "a name, a verb that is on no list, quoted words: Ito grinned: “[It will hold].”",
    "as-someone-puts-it": "“as Ito puts it”, then words in quotation marks",
    "answer-last": "words in quotation marks, then whose reply they were: “[It will hold],” was Ito’s reply.",
    "name-and-colon": "a name and a colon, then words in quotation marks: Ito: “[It will hold].”",
    "name-before-colon": "a sentence that ends in a name and a colon, then words in quotation marks",
    "participle-and-colon": "a name, a participle and a colon, then words in quotation marks",
    "words-and-colon": "a sentence that ends in a colon, then words in quotation marks",
    "marks-word-name": "words in quotation marks, a word and a name of two words, in a language without a table",
    # several sentences or paragraphs
    "sentence-in-marks": "a sentence in quotation marks after one that tells whose it is: Falk was blunt. “[No].”",
    "goes-on-in-marks": "words in quotation marks that begin a paragraph, after one that ends in a quotation",
    "paragraph-in-marks": "a paragraph in quotation marks, after a quotation",
    "announced-by-colon": "a paragraph that follows one ending in a colon: Falk added:",
    "signed-below": "a paragraph in quotation marks, signed by the next one: — Lena Falk, chair",
    "signed": "words in quotation marks, then a dash and a name",
    "signed-in-brackets": "words in quotation marks, then a name in brackets",
}
"""How a quotation was found. In an example `[...]` is what was said."""

JOINTS = {
    "around-the-attribution": "the attribution stands between the parts",
    "next-sentence": "the next sentence stands in quotation marks, or goes on with what was said",
    "next-paragraph": "the quotation mark was not closed, and the next paragraph opens with another",
}
"""How the parts of a quotation were joined."""

NOBODY = {
    "no-mention": "its verb names nobody",
    "nobody-before": "no attribution of its own, and nobody has spoken before",
    "pronoun-without-a-name": "nobody in the story fits the pronoun",
    "pronoun-of-the-talk": "“I”, “we” and “you” name nobody",
    "not-surely-a-name": "the mention may not be a name",
}
"""Why a quotation has no speaker."""

SPEAKERS = {
    # a name
    "name-as-it-stands": "the mention is the fullest name that the story gives",
    "name-without-title": "the mention is the name with an article, a title or a description",
    "fuller-name-before": "the mention is part of a name that stands in full earlier",
    "fuller-name-later": "the mention is part of a name that stands in full only later",
    "fuller-name-in-headline": "the mention is a surname whose first name only the headline gives",
    "abbreviation-spelled-out": "the mention abbreviates a name that the story spells out",
    "name-spelled-otherwise": "the mention spells the name in another way",
    "part-of-a-name-that-spoke": "the mention is part of the name of an organisation that has spoken before",
    "nickname-and-name": "the mention is a name with a nickname in quotation marks, or part of one",
    "two-names": "the mention names two people who speak as one",
    # a word beside or after a name
    "name-beside-description": "a name stands beside the description, as in “the mayor, Lena Falk”",
    "who-after-a-name": "“who” or “which” stands after a name",
    "author-of-a-paper": "the mention is a paper, and its author or its publisher is named with it",
    # a pronoun
    "spoke-before": "the nearest of those who spoke in the sentences before whom the pronoun fits",
    "sentence-about": "the first person named in the sentence before whom the pronoun fits",
    "last-who-fits": "the last speaker of the story so far whom the pronoun fits",
    "named-near": "the person named nearest whom the pronoun fits, as no speaker does",
    "named-in-reported-words": "a person named only in what others said, as nobody else fits the pronoun",
    "name-taken-for-a-person": "a speaker of whom only the pronoun shows that the name is a person's",
    "last-group-or-body": "the last group or organisation that spoke, for “it” and “they”",
    "sentence-begins-with-body": "the organisation with which the sentence before begins, for “it”",
    # a description
    "same-noun": "somebody who has spoken goes by the noun of the description",
    "title-repeated": "the description repeats the title of a person whom the story names",
    "titled-pair": "the description repeats the title of two people whom the story names together",
    "another-word-for-the-same": "another word for the person just named, as “the actress”",
    "holds-that-office": "the person beside whose name the story gives that office",
    "owner-named-before": "as in “his lawyer”: the story has said whose",
    "body-with-that-noun": "an organisation with the noun in its name, as “the bank” for Bank of Norland",
    "last-body-that-spoke": "the last organisation that spoke",
    "first-company-named": "the first company that the story names in full",
    "statement-of-the-last-speaker": "“the statement” is that of the last who spoke",
    "authors-of-the-study": "“researchers” are those of the study that the story is about",
    "description-as-printed": "a source without a name, given as it is described",
    "nobody-answers-to-it": "nobody whom the story names goes by this description, which is given as it stands",
    "named-in-the-next-paragraph": "an organisation that the lede only describes, and the next paragraph names",
    # no mention
    "carried-on": "no attribution of its own: the last who spoke",
    "carried-on-from-sentence": "no attribution of its own: the person whom the sentences before are about",
    "subject-left-out": "the verb has no subject: the last who spoke",
    **NOBODY,
}
"""How a quotation's speaker was found, or why there is none."""

NAME = "name"
"""Noted where the mention is a name; which of the rules above it is, is told by where the name stands in full."""

RECORDED = "as-in-the-record"
"""Shown for a quotation that gazette has not looked for: a record that it read had it."""

EARLIER = frozenset(
    (
        "spoke-before",
        "last-who-fits",
        "last-group-or-body",
        "name-taken-for-a-person",
        "same-noun",
        "last-body-that-spoke",
        "statement-of-the-last-speaker",
        "part-of-a-name-that-spoke",
        "carried-on",
        "subject-left-out",
    )
)
"""The rules that look at who has spoken before."""
