"""The rules that find quotations and their speakers: the name by which each is noted, and what it says.

A pattern stands where its name does: for English in `quotes/speech/attributions` and `without_cue`, each row with an
example; for the languages that have a table in `quotes/languages/reading`; in `quotes/speech/paragraphs` where it needs
several sentences.
"""

PATTERNS = {
    # content first
    "after-content": "what was said, then who says it: [It is late], Falk said.",
    "as-someone-said": "the same behind “as”: [It is late], as Falk said.",
    "subject-last": "what was said, the verb, then who says it: [It is late], said Falk.",
    "put-in": "who says it stands after the first words: [Perhaps], Falk said, [it is late].",
    "put-in-verb-first": "the same with the verb first: [The bridge], said Falk, [is unsafe].",
    "quoted-as-saying-last": "what was said, then who is quoted as saying it",
    "according-to-last": "what was said, then “according to” and a source",
    "according-to-inside": "“according to” and a source stand inside what was said",
    # cue first
    "subject-and-cue": "who says it, the verb, then what was said: Falk said [it was late].",
    "borrowed-subject": "a verb that shares its subject with another: Falk left, saying [it was late].",
    "verb-first": "the verb, who says it, then a colon and words in marks: Said Falk: “[It is late].”",
    "asked": "what somebody is asked: Asked about [the strike], Falk left.",
    "it-was-said-that": "a passive: It was reported that [the port was safe].",
    "quoted-as-saying": "who is quoted as saying, then what was said",
    "quoted-words": "who is quoted, then a colon and words in marks",
    "according-to-first": "“according to”, a source, then what was said",
    "label-in-relative-clause": "what somebody calls a thing: the plan, [which] critics called [a gift]",
    "label-after-what": "what somebody calls a thing, behind “what”: [what] critics called [a gift]",
    "cue-first": "the verb of saying, then what was said, in a language other than English",
    "as-someone-said-first": "“as the police said”, then what was said, in a language other than English",
    "source-phrase": "a phrase that names a source: selon, laut, según, secondo, segundo",
    "source-and-word-behind": "a source and the word that follows it: der Polizei zufolge",
    "inside-the-marks": "who says it stands between the marks: « Le pont, assure-t-il, tiendra »",
    # no verb of saying that a list has
    "unlisted-verb-last": "words in marks, who, then a verb that no list has: “[It will hold],” Ito deadpanned.",
    "unlisted-verb-name-last": "words in marks, a verb that no list has, then a name: “[It will hold],” grinned Ito.",
    "unlisted-verb-first": "a name, a verb that no list has, then words in marks: Ito grinned: “[It will hold].”",
    "as-someone-puts-it": "“as Ito puts it”, then words in marks",
    "answer-last": "words in marks, then whose reply they were: “[It will hold],” was Ito’s reply.",
    "name-and-colon": "a name and a colon, then words in marks: Ito: “[It will hold].”",
    "name-before-colon": "a sentence that ends in a name and a colon, then words in marks",
    "participle-and-colon": "a name, a participle and a colon, then words in marks",
    "words-and-colon": "a sentence that ends in a colon, then words in marks",
    "marks-word-name": "words in marks, one word and a name of two, in a language without a table",
    # several sentences or paragraphs
    "sentence-in-marks": "a sentence of words in marks behind one that tells whose they are: Falk was blunt. “[No].”",
    "goes-on-in-marks": "words in marks that begin a paragraph, after one that ends in a quotation",
    "paragraph-in-marks": "a paragraph of words in marks, after a quotation",
    "announced-by-colon": "a paragraph that follows one ending in a colon: Falk added:",
    "signed-below": "a paragraph in marks that the next one signs: — Lena Falk, chair",
    "signed": "words in marks, then a dash and a name",
    "signed-in-brackets": "words in marks, then a name in brackets",
}
"""How a quotation was found. In an example `[...]` is what was said."""

JOINTS = {
    "around-the-attribution": "the attribution stands between the parts",
    "next-sentence": "the next sentence is nothing but words in marks, or goes on with what was said",
    "next-paragraph": "the mark was left open, and the next paragraph begins with another",
}
"""How the parts of a quotation were joined."""

SPEAKERS = {
    # a name
    "name-as-it-stands": "the mention is the fullest name that the story gives",
    "name-without-title": "the mention holds the name, and a title or a description beside it",
    "fuller-name-before": "the mention is part of a name that stands in full before it",
    "fuller-name-later": "the mention is part of a name that stands in full only after it",
    "fuller-name-in-headline": "the mention is a surname whose first name only the headline gives",
    "abbreviation-spelled-out": "the mention abbreviates a name that the story spells out",
    "name-spelled-otherwise": "the mention prints the name in another way",
    "part-of-a-name-that-spoke": "the mention is part of the name of a body that has spoken before",
    "nickname-and-name": "the mention is a name with a nickname in marks, or part of one",
    "two-names": "the mention names two who speak as one",
    # a word beside or behind a name
    "name-beside-description": "a name stands beside the description: the mayor, Lena Falk,",
    "who-behind-a-name": "“who” and the like stand behind a name",
    "author-of-a-paper": "the mention is a paper, and its author or its publisher is named with it",
    # a pronoun
    "spoke-before": "who spoke in the sentences before, nearest first, and fits the pronoun",
    "sentence-about": "the sentence before names first somebody whom the pronoun fits",
    "last-who-fits": "the last of all who spoke whom the pronoun fits",
    "named-near": "the person named nearest whom the pronoun fits; none who spoke does",
    "named-in-reported-words": "a person whom only reported words name; nobody else fits the pronoun",
    "name-taken-for-a-person": "a name that has spoken and that nothing but the pronoun shows to be a person's",
    "last-group-or-body": "the last group or body that spoke, for “it” and “they”",
    "sentence-begins-with-body": "the body that the sentence before begins with, for “it”",
    # a description
    "same-noun": "somebody who has spoken answers to the noun of the description",
    "title-repeated": "the description repeats the title of a person whom the story names",
    "titled-pair": "the description repeats the title of two whom the story names together",
    "another-word-for-the-same": "another word for the person just named: the actress",
    "holds-that-office": "the person beside whose name the office stands",
    "owner-named-before": "“his lawyer”: the story has said whose",
    "body-with-that-noun": "a body whose name holds the noun: the bank, Bank of Norland",
    "last-body-that-spoke": "the last body that spoke",
    "first-company-named": "the first company that the story names in full",
    "statement-of-the-last-speaker": "“the statement” is that of the last who spoke",
    "authors-of-the-study": "“researchers” are those of the study that the story is about",
    "description-as-printed": "a source without a name: its description stays",
    "nobody-answers-to-it": "a definite description to which nobody in the story answers: it stays",
    "named-in-the-next-paragraph": "a body that the lede only describes, and that the next paragraph names",
    # no mention
    "carried-on": "no attribution of its own: the last who spoke",
    "carried-on-from-sentence": "no attribution of its own: whom the sentences before are about",
    "subject-left-out": "the verb has no subject: the last who spoke",
    # nobody
    "no-mention": "none: nobody is named with its verb",
    "nobody-before": "none: no attribution of its own, and nobody has spoken before",
    "pronoun-without-a-name": "none: nobody in the story fits the pronoun",
    "pronoun-of-the-talk": "none: “I”, “we” and “you” are whoever talks",
    "not-surely-a-name": "none: the mention may be no name",
}
"""How a quotation's speaker was found."""

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
