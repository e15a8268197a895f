"""Stories that nobody wrote, as long as real ones: with datelines, credits, source lines, and quotations if wanted."""

import random

PLACES = ["PORTVALE", "WESTHOLM, Norland", "ST. ALDA", "KARSUND", "BAY OF LIME", "NEW OSTREY"]
PEOPLE = ["Marta Kroll", "Ines Aldo", "Jon Berg", "Sela Onwudi", "Piet Raman", "Ruth Adair"]
ROLES = [
    "the harbour master",
    "a spokeswoman for the port",
    "the mayor",
    "chief economist at Norbank",
    "a ferry captain",
]
THINGS = [
    "The bridge",
    "A new ferry",
    "The winter fair",
    "The price of salt",
    "The council",
    "A row over fishing rights",
]
VERBS = [
    "will open again",
    "was closed",
    "rose by 4.5 percent",
    "has split the island",
    "cost $3 million",
    "drew a crowd",
]
TIMES = ["on Monday", "in the autumn of 2029", "after eleven weeks", "before the tide turned", "for the first time"]
ADDED = [
    "despite the storm",
    "while its neighbours waited",
    "and nobody was hurt",
    "which surprised few",
    "in the old town",
]
CUES = ["said", "told reporters", "added", "warned", "announced"]


def sentence(chance: random.Random) -> str:
    """A plain sentence."""
    return f"{chance.choice(THINGS)} {chance.choice(VERBS)} {chance.choice(TIMES)} {chance.choice(ADDED)}."


def quotation(chance: random.Random) -> str:
    """A sentence that somebody says, directly, indirectly or half and half."""
    person, role, cue, plain = chance.choice(PEOPLE), chance.choice(ROLES), chance.choice(CUES), sentence(chance)[:-1]
    return chance.choice(
        [
            f'"{plain}," {cue} {person}, {role}.',
            f"{person}, {role}, {cue} that {plain[0].lower()}{plain[1:]}.",
            f'{person} {cue} it was "a costly mistake" that {plain[0].lower()}{plain[1:]}.',
            f"{plain}, according to {person}.",
            f'"{plain}," he {cue}. "{sentence(chance)}"',
        ]
    )


def story(number: int, quotes: bool, paragraphs: int = 14) -> str:
    """Story number `number`, always the same; some 3 KB."""
    chance = random.Random(number)
    blocks = [f"{chance.choice(THINGS)} {chance.choice(VERBS)}", f"By {chance.choice(PEOPLE)}"]
    for n in range(paragraphs):
        first = quotation(chance) if quotes and n % 2 else sentence(chance)
        blocks.append(" ".join([first, *(sentence(chance) for _ in range(chance.randint(1, 3)))]))
    blocks[2] = f"{chance.choice(PLACES)}, March {number % 28 + 1} (Example Press) -- {blocks[2]}"
    blocks += [
        f"(Reporting by {chance.choice(PEOPLE)}; Editing by {chance.choice(PEOPLE)})",
        "Source: Example Press - EP",
    ]
    return "\n\n".join(blocks) + "\n"
