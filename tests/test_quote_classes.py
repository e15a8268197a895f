"""Who said what in whole stories: constructions that copy uses, each with its neighbours.

`|` parts paragraphs. A row lists speaker, cue and text of each quotation, as a record has them.
"""

from collections.abc import Iterable

import pytest

import gazette_cli
from gazette_cli.quotes.speech.paragraphs import quotations
from gazette_cli.story import Block

Row = tuple[str | None, str | None, str]

HEAD = (
    "Harbour bridge closes for eleven weeks\n\n"
    "The harbour bridge closes to lorries on Monday after engineers found cracks in two of its nine spans.\n\n"
)
TAIL = "\n\nThe ferries will take what they can until the autumn.\n"


def rows(copy: str) -> list[Row]:
    story = gazette_cli.parse(HEAD + copy.replace("|", "\n\n") + TAIL, format="text")[0]
    return [(quote.speaker, quote.cue, quote.text) for quote in story.quotes]


SUBJECTS: dict[str, list[Row]] = {
    "The guild's envoy to Westholm, Karim Bessant, on Monday urged both sides to talk.": [
        ("Karim Bessant", "urged", "both sides to talk")
    ],
    "Neither the union nor the firm would say when the strike would end, but Falk hinted it was near.": [
        ("Falk", "hinted", "it was near")
    ],
    "Nevertheless, the Harbour Brigades, the armed wing of the guild, announced that two crews were hurt.": [
        ("Harbour Brigades", "announced", "two crews were hurt")
    ],
    "Moreover, the Harbour Office, which runs the port, said that two crews were hurt.": [
        ("Harbour Office", "said", "two crews were hurt")
    ],
    "She, however, called on crews to stay calm.": [(None, "called on", "crews to stay calm")],
    "Most fishers want a pier: 61% say it would pay for itself; 12% say it would not.": [
        ("61%", "say", "it would pay for itself"),
        ("12%", "say", "it would not"),
    ],
    "On fares, 44 percent say they pay too much.": [("44 percent", "say", "they pay too much")],
    "About half of the crews said they had no cabin.": [("About half of the crews", "said", "they had no cabin")],
    "At least 300 of the dockers said they would strike, and nearly half said they had savings.": [
        ("At least 300 of the dockers", "said", "they would strike"),
        ("half", "said", "they had savings"),
    ],
    "Crews hoping to save the ferry in Westholm say it pays for itself.": [
        ("Crews hoping to save the ferry in Westholm", "say", "it pays for itself")
    ],
    "The women say nets tear on the new quay.": [("women", "say", "nets tear on the new quay")],
    "Some of the skippers who'd sooner be at sea said they had voted.": [
        ("Some of the skippers", "said", "they had voted")
    ],
    "Portvale harbour chief Ian Read said crews were paid.": [("Ian Read", "said", "crews were paid")],
    '"The lock is too short," Norland This Week reporter Ida Moore said. "No barge will fit."': [
        ("Ida Moore", "said", "The lock is too short. No barge will fit")
    ],
    "The plan was sent to the board and Falk said she had read it.": [("Falk", "said", "she had read it")],
    '"It was dark," Jon Berg, now 70 and a pensioner in Westholm, Norl., said by telephone on Monday.': [
        ("Jon Berg", "said", "It was dark")
    ],
    "The strike left 70 percent of the passengers saying fares were too high.": [
        ("70 percent of the passengers", "saying", "fares were too high")
    ],
    # a day between what a comma or a bracket ends and the cue
    "The mayor, Oona Leary, on Monday said the boats were safe.": [("Oona Leary", "said", "the boats were safe")],
    "Sen. Ruth Adair (D-Ore.) on Tuesday said the bill was dead.": [("Ruth Adair", "said", "the bill was dead")],
    "European regulators this month said the boats were safe.": [
        ("European regulators", "said", "the boats were safe")
    ],
    "Officials this past week said the boats were safe.": [("Officials", "said", "the boats were safe")],
    "Lena Falk, the mayor, on May 4 said the road was shut.": [("Lena Falk", "said", "the road was shut")],
    "Lena Falk, the mayor, in a statement said it was late.": [("Lena Falk", "said", "it was late")],
    "For this reason three clubs have written that they cannot come.": [("three clubs", "written", "they cannot come")],
    "The ship that struck the bridge said it was late.": [("ship", "said", "it was late")],
    "“The bill is dead,” said the workers' leader, Piet Kramer.": [("Piet Kramer", "said", "The bill is dead")],
    "Opponents of the mine claim it poisons the river.": [("Opponents of the mine", "claim", "it poisons the river")],
    "Berg, police say, was drunk.": [("police", "say", "Berg was drunk")],
    "Officials on Monday, in Portvale, said the boats were safe.": [("Officials", "said", "the boats were safe")],
    "He left on Monday, officials said.": [("officials", "said", "He left on Monday")],
    # an abbreviation in brackets inside the speaker
    "“The quay is ours,” Lena Falk of Friends of the Quay (FoQ) Norland said.": [
        ("Lena Falk", "said", "The quay is ours")
    ],
    "Board for Harbours (BFH) chairman Lena Falk said the quay was shut.": [("Lena Falk", "said", "the quay was shut")],
    # where somebody is from, behind the age
    '"I walk," Ola Stamm, 54, of Westholm, said.': [("Ola Stamm", "said", "I walk")],
    "Ola Stamm, 54, from Westholm in Norland says he walks.": [("Ola Stamm", "says", "he walks")],
    # a participle or a relative clause behind the speaker
    "“The water came at night,” said one unnamed woman whose house was flooded. “We left.”": [
        ("one unnamed woman", "said", "The water came at night. We left")
    ],
    "“It is a way to help,” says a source involved in the plan.": [("source", "says", "It is a way to help")],
    "“Whoever opens it has no place!” wrote a man calling himself Paul Roe.": [
        ("man", "wrote", "Whoever opens it has no place!")
    ],
    "The bridge is unsafe, said an official who asked not to be named.": [("official", "said", "The bridge is unsafe")],
    "The mayor was furious, said an official who spoke on the condition of anonymity.": [
        ("official", "said", "The mayor was furious")
    ],
    "Lena Falk, a spokeswoman, said officials who work there were safe.": [
        ("Lena Falk", "said", "officials who work there were safe")
    ],
    "The race will be tight, said Dan Berg, director of the port.": [("Dan Berg", "said", "The race will be tight")],
    "A record few can match, say some Norlanders, who cringe at it.": [
        ("some Norlanders", "say", "A record few can match")
    ],
    "Rates will hold, Lena Falk, Norbank vice-president said.": [("Lena Falk", "said", "Rates will hold")],
    "The bridge was built by Lena Falk, Norbank officials said.": [
        ("Norbank officials", "said", "The bridge was built by Lena Falk")
    ],
    # a list of subjects
    "Thousands of workers, students and opposition politicians said it was late.": [
        ("Thousands of workers, students and opposition politicians", "said", "it was late")
    ],
    "In Portvale, Falk and Berg said it was late.": [("Falk and Berg", "said", "it was late")],
    # nouns that a plural verb follows
    "Sources close to her campaign say she stands behind it.": [
        ("Sources close to her campaign", "say", "she stands behind it")
    ],
    "Norland police say they have found the boat.": [("Norland police", "say", "they have found the boat")],
    "The boat sank, state media say.": [("state media", "say", "The boat sank")],
    "The boat sank, Norpress news agency reports.": [("Norpress", "reports", "The boat sank")],
    "Still, 64 percent call him competent.": [("64 percent", "call", "him competent")],
    "The boat sank, the drivers' union claims rose.": [],
    # nicknames in marks
    '“They are full,” said Samuel "Buzz" Carrow, owner of the ferry.|Carrow said the boats were late.': [
        ('Samuel "Buzz" Carrow', "said", "They are full"),
        ('Samuel "Buzz" Carrow', "said", "the boats were late"),
    ],
    "“They are full,” Samuel “Buzz” Carrow said.": [("Samuel “Buzz” Carrow", "said", "They are full")],
    "Samuel 'Buzz' Carrow said: \"They are full.\"": [("Samuel 'Buzz' Carrow", "said", "They are full")],
    'Samuel "Buzz" Carrow, the mayor, said he would go. ” It is late ” he said on Monday.': [
        ('Samuel "Buzz" Carrow', "said", "he would go")
    ],
    # initials and capitals
    "Kenneth A. Blanco said the boats were safe.": [("Kenneth A. Blanco", "said", "the boats were safe")],
    "The Norland-U.S. Treaty is in force, Falk said.": [("Falk", "said", "The Norland-U.S. Treaty is in force")],
    "“We win!” US Senator Jeff Berg said as he left.": [("Jeff Berg", "said", "We win!")],
    "“What if Berg had lessons?” the 43-year-old asked.": [("43-year-old", "asked", "What if Berg had lessons?")],
}

ATTRIBUTIONS: dict[str, list[Row]] = {
    'Output will be held at current levels, Temour told state news agency LNA.': [('Temour', 'told', 'Output will be held at current levels')],
    '"It was raining glass," a man who gave his name only as Pavel told AFP.': [('man', 'told', 'It was raining glass')],
    'The Daily Courier, citing unnamed officials, reported that the raid had been planned for months.': [('Daily Courier', 'reported', 'the raid had been planned for months')],
    'Crews were told by the council to boil tap water until Friday.': [('council', 'told', 'to boil tap water until Friday')],
    '"The lock is too The answer is a dam, she said. But nobody will pay, she added. "We want a dam," Anna Berg said. Crews should unite, Berg concluded.': [(None, 'said', '"The lock is too The answer is a dam'), (None, 'added', 'But nobody will pay'), ('Anna Berg', 'said', 'We want a dam'), ('Anna Berg', 'concluded', 'Crews should unite')],
    'Falk said in a note to mark May 3, "world day of rivers" that dams have harmed fish.': [('Falk', 'said', 'dams have harmed fish')],
    'Boats were torn off by hail, the coast guard reported on Monday (May 3).': [('coast guard', 'reported', 'Boats were torn off by hail')],
    'According to Falk\'s colleague, Prof. Ida Moore, the frog "crossed two oceans".': [('Ida Moore', 'According to', 'the frog "crossed two oceans"')],
    'According to port police officers, the barge had no lights.': [('port police officers', 'According to', 'the barge had no lights')],
    'One thing is known: According to the pilots, the lights were out.': [('pilots', 'According to', 'the lights were out')],
    'According to the Norland Post, these letters show that the firm asked three banks, two insurers and the crown for help.': [('Norland Post', 'According to', 'these letters show that the firm asked three banks, two insurers and the crown for help')],
    'At the root of the row, according to Ida Moore, another former pilot, was the price of diesel.': [('Ida Moore', 'according to', 'At the root of the row was the price of diesel')],
    'Although most were sold, according to a clerk, three of the barges were given away.': [('clerk', 'according to', 'Although most were sold three of the barges were given away')],
    "According to Ida Moore, Norbank's shipping analyst, the fares were low.": [('Ida Moore', 'According to', 'the fares were low')],
    'As a report from 2019 noted, the lock was built for smaller ships.': [('report from 2019', 'noted', 'the lock was built for smaller ships')],
    'As the Norland Post noted in an editorial on Monday, the pier has no roof.': [('Norland Post', 'noted', 'the pier has no roof')],
    'Two kinds of crane serve the port, said pilot and teacher Jon Berg.': [('Jon Berg', 'said', 'Two kinds of crane serve the port')],
    'Falk often gets letters from pilots in Westholm, whom she has never met, said Ida Moore, head of the guild.': [('Ida Moore', 'said', 'Falk often gets letters from pilots in Westholm, whom she has never met')],
    'The new quay would make the port "a place to stay" for yachts coming up the river, leaving room for more, said Jon Berg, a pilot and teacher.': [('Jon Berg', 'said', 'The new quay would make the port "a place to stay" for yachts coming up the river, leaving room for more')],
    'Berg had been a pilot before the war, she said on Monday on Norland Radio\'s "Harbour Hour."': [(None, 'said', 'Berg had been a pilot before the war')],
    'It was, she said, one of the coldest nights of the year.': [(None, 'said', 'It was one of the coldest nights of the year')],
    'It was her task, she said, to count the nets.': [(None, 'said', 'It was her task to count the nets')],
    '"We are worried," the pilots wrote in a letter to the board, that the pier "may fall in a storm."': [('pilots', 'wrote', 'We are worried the pier "may fall in a storm."')],
    'Despite its "rather low price," analyst Ida Moore wrote, the barge has no buyer.': [('Ida Moore', 'wrote', 'Despite its "rather low price," the barge has no buyer')],
    '"Only a fool," he said, would sail in this wind.': [(None, 'said', 'Only a fool would sail in this wind')],
    'The nets were not old, Falk noted; the crews had cut them.': [('Falk', 'noted', 'The nets were not old the crews had cut them')],
    '"It is a ferry," he says. It\'s "a ferry with a very good kitchen."': [(None, 'says', 'It is a ferry. It\'s "a ferry with a very good kitchen."')],
    '"It is late," she said, but "we will wait for all of you," said Berg.': [(None, 'said', 'It is late'), ('Berg', 'said', 'we will wait for all of you')],
    'Falk said Sunday in Westholm, Norland, that the pier would open.': [('Falk', 'said', 'the pier would open')],
    'Falk told him this week that the pier would open.': [('Falk', 'told', 'the pier would open')],
    'Her brother, Jon Falk, was safe and would be home by Monday, the pilot told her.': [('pilot', 'told', 'Her brother, Jon Falk, was safe and would be home by Monday')],
    'Asked on Norland Radio who paid for it, Falk said the town had.': [(None, 'Asked', 'who paid for it'), ('Falk', 'said', 'the town had')],
    'And Berg, said Moore, who sailed with him, has no boat.': [('Moore', 'said', 'And Berg has no boat')],
    # put in with where and when
    "The plan, Jon Berg said on Monday, would fail by the spring.": [
        ("Jon Berg", "said", "The plan would fail by the spring")
    ],
    "The plan would fail, Jon Berg said on Monday, because it was late.": [
        ("Jon Berg", "said", "The plan would fail because it was late")
    ],
    # according to
    "“Rates will hold,” according to Norbank. “They always do.”": [
        ("Norbank", "according to", "Rates will hold. They always do")
    ],
    "According to a senior official at the ministry, who asked not to be named, the fire began in a fuel line.": [
        ("senior official at the ministry", "According to", "the fire began in a fuel line")
    ],
    "According to informed sources, Berg is due to leave.": [("informed sources", "According to", "Berg is due to leave")],
    "The mill will close, according to foreign news reports.": [
        ("foreign news reports", "according to", "The mill will close")
    ],
    "According to police reports, the boat sank.": [("police reports", "According to", "the boat sank")],
    "According to the mayor, Lena Falk, the bridge is safe.": [("Lena Falk", "According to", "the bridge is safe")],
    "According to Lena Falk, the mayor, the bridge is safe.": [("Lena Falk", "According to", "the bridge is safe")],
    "According to the police, Falk, the driver, was drunk.": [
        ("police", "According to", "Falk, the driver, was drunk")
    ],
    "The gate closed because, according to officials, the dam had leaked.": [
        ("officials", "according to", "the dam had leaked")
    ],
    "“It fell like a stone,” according to Berg, “and nobody moved.”": [
        ("Berg", "according to", "It fell like a stone and nobody moved")
    ],
    "Falk said the price fell, according to a transcript.": [("Falk", "said", "the price fell")],
    "Everything is going according to plan, Falk said.": [("Falk", "said", "Everything is going according to plan")],
    "The bridge, said Falk, is unsafe.": [("Falk", "said", "The bridge is unsafe")],
    "The air was cleaner, but, according to Falk, the cost has been high.": [
        ("Falk", "according to", "the cost has been high")
    ],
    # who is told
    "The port told his counterpart, President Hugo Falk, that the bridge was safe.": [
        ("port", "told", "the bridge was safe")
    ],
    "Falk reminded (the press) that the bridge was safe.": [("Falk", "reminded", "the bridge was safe")],
    "The board warned Mr. Falk that his port was old.": [("board", "warned", "his port was old")],
    "Falk said, in a press conference, that the bridge was safe.": [("Falk", "said", "the bridge was safe")],
    "The bridge was safe, Kroll wrote Berg.": [("Kroll", "wrote", "The bridge was safe")],
    "“It looks bad, who knows?” Berg told Norland’s ITV station on Monday.": [
        ("Berg", "told", "It looks bad, who knows?")
    ],
    "“Who do they think they are?” Berg said of Norbank, when it closed.": [
        ("Berg", "said", "Who do they think they are?")
    ],
    "“A costly mistake. It must go,” Berg criticized.": [("Berg", "criticized", "A costly mistake. It must go")],
    # prepositions that belong to the cue, and that do not
    "Norland argued for decades that it was the first victim.": [("Norland", "argued", "it was the first victim")],
    "Berg admitted to filing a false return.": [("Berg", "admitted to", "filing a false return")],
    "Victims have appealed to the agency to come to their rescue.": [
        ("Victims", "appealed to", "the agency to come to their rescue")
    ],
    # marks
    "'I'm not going to shut a bridge that's old,' said Marta Kroll. 'It isn't the lorries' fault.'": [
        ("Marta Kroll", "said", "I'm not going to shut a bridge that's old. It isn't the lorries' fault")
    ],
    "'The drivers' union hasn't been asked,' said Jon Berg.": [
        ("Jon Berg", "said", "The drivers' union hasn't been asked")
    ],
    "Jon Berg said: ‘They called it “safe”.’": [("Jon Berg", "said", "They called it “safe”")],
    # a colon and no cue
    "Marta Kroll, the harbour master, disagrees: \"The lorries must go.\"": [
        ("Marta Kroll", ":", "The lorries must go")
    ],
    "The board’s letter reads: “No vehicle over forty tonnes may cross.”": [
        ("board", ":", "No vehicle over forty tonnes may cross")
    ],
    "In a letter to the board, Falk was clear: “No vehicle may cross.”": [("Falk", ":", "No vehicle may cross")],
    "The ferry has a new name: “Sea Star”.": [],
    "The film that won was a surprise: “The Last Ferry to Westholm”.": [],
    "There was one problem: “Nobody had told the drivers about it.”": [
        (None, ":", "Nobody had told the drivers about it")
    ],
    # what announces the next paragraph
    "And from Chairwoman Jess Rosen:|“We will mend it before the winter.”": [
        ("Jess Rosen", ":", "We will mend it before the winter")
    ],
    "From the desk of John Dorn, analyst at Norbank:|“The weight of lorries has become ever more crucial.”": [
        ("John Dorn", ":", "The weight of lorries has become ever more crucial")
    ],
    "The following is a statement by Lena Falk, the mayor:|“We will mend it before the winter.”": [
        ("Lena Falk", ":", "We will mend it before the winter")
    ],
    # signatures
    "Reaction from the commissioners:|“Anna is a true expert.” -Commissioner Geoffrey Roe|“She will get us across the "
    "river.” — Jessica Rosen, Chairwoman": [
        ("Geoffrey Roe", "-", "Anna is a true expert"),
        ("Jessica Rosen", "—", "She will get us across the river"),
    ],
    "“She will get us across the river.” (Jessica Rosen)": [
        ("Jessica Rosen", None, "She will get us across the river")
    ],
    "“We wait,” Falk said.|“She will get us across the river.”|— Jessica Rosen, Chairwoman": [
        ("Falk", "said", "We wait"),
        ("Jessica Rosen", "—", "She will get us across the river"),
    ],
    "— A town in the north.": [],
    "(“I do not want to fight,” said Jon Berg.)": [("Jon Berg", "said", "I do not want to fight")],
    "“I think it should go,” Ms. Roe said by telephone. “It is late.”": [
        ("Roe", "said", "I think it should go. It is late")
    ],
    "“This is fantastic!” beamed Donald Hart of Madison.": [("Donald Hart", "beamed", "This is fantastic!")],
    # the speaker in the sentence before, and over paragraphs
    'Alice Moe began talking to Bob Lind. "The lorries must go." Lind nodded.': [
        ("Alice Moe", None, "The lorries must go")
    ],
    "Falk said it was late. “We wait for the boats.”": [
        ("Falk", "said", "it was late"),
        ("Falk", None, "We wait for the boats"),
    ],
    "The drivers shouted at Falk. “Give us our bridge back!”": [("drivers", None, "Give us our bridge back!")],
    "The song ended. “Home Across the Grey Water.” It sold well.": [],
    "Rain fell on Westholm all night. “No lorry may cross it now.”": [],
    "“Nobody will pay more than now.” (Laughter)": [],
    "“The council voiced its protest against the plan.|“Thus, the council calls on the port to act,” Falk said.": [
        ("Falk", "said", "The council voiced its protest against the plan. Thus, the council calls on the port to act")
    ],
    "“It was unsafe,” said Ida Moore. “We saw it and we ran.|“We had no choice,” Falk said. “It was that or worse.|"
    "“It is a sad day,” said Piet Kramer.": [
        ("Ida Moore", "said", "It was unsafe. We saw it and we ran"),
        ("Falk", "said", "We had no choice. It was that or worse"),
        ("Piet Kramer", "said", "It is a sad day"),
    ],
    "The embassy said in a statement: “The six have been moved.|“We have taken them,” it said.|“It is done,” Falk said.": [
        ("embassy", "said", "The six have been moved. We have taken them"),
        ("Falk", "said", "It is done"),
    ],
}  # fmt: skip

ENDS: dict[str, list[Row]] = {
    "Doctors advised crews to keep windows shut.": [("Doctors", "advised", "crews to keep windows shut")],
    "The board deplored the treatment of miners, sailors, farmhands, the elderly and children.": [
        ("board", "deplored", "the treatment of miners, sailors, farmhands, the elderly and children")
    ],
    "The mayor accused Ito, a rival, of greed, which was denied.": [("mayor", "accused", "Ito, a rival, of greed")],
    "Falk said she and Berg differ on fares, the new lock and the price of diesel.": [
        ("Falk", "said", "she and Berg differ on fares, the new lock and the price of diesel")
    ],
    "Falk said Norbank plans to give the lock, an old one, to the town.": [
        ("Falk", "said", "Norbank plans to give the lock, an old one, to the town")
    ],
    "Berg warned that the crews oppose the ban and would strike if it passed.": [
        ("Berg", "warned", "the crews oppose the ban and would strike if it passed")
    ],
    "The crews have said they will not sail and others have said they will not load.": [
        ("crews", "said", "they will not sail"),
        ("others", "said", "they will not load"),
    ],
    'Falk accuses Berg of "sailing by night" and Moore says he\'s "lost the chart."': [
        ("Falk", "accuses", 'Berg of "sailing by night"'),
        ("Moore", "says", 'he\'s "lost the chart."'),
    ],
    "Half of them say the pier is safe, and 40 percent of the others say they would not use it.": [
        ("Half of them", "say", "the pier is safe"),
        ("40 percent of the others", "say", "they would not use it"),
    ],
    "Falk promised to build a lock and sell the barges, while also suggesting that fares should fall.": [
        ("Falk", "promised", "to build a lock and sell the barges"),
        ("Falk", "suggesting", "fares should fall"),
    ],
    "Falk promised to build a lock, and she will also be under pressure to sell the barges.": [
        ("Falk", "promised", "to build a lock")
    ],
    "The town urged crews to stay in port, and the ferry was soon full.": [("town", "urged", "crews to stay in port")],
    "Falk accused the pilot of leaving his post before he was relieved.": [
        ("Falk", "accused", "the pilot of leaving his post before he was relieved")
    ],
    "Falk is calling for calm after the pilot suggested that the lock was open.": [
        ("Falk", "calling for", "calm"),
        ("pilot", "suggested", "the lock was open"),
    ],
    "When the guild praised Berg's plan to sell the pier and signed his petition, crews said it was late.": [
        ("guild", "praised", "Berg's plan to sell the pier"),
        ("crews", "said", "it was late"),
    ],
    "Berg has argued that as fares rose, crews would begin to lose work.": [
        ("Berg", "argued", "as fares rose, crews would begin to lose work")
    ],
    "Falk says she respects Berg and calls him a man of honour.": [
        ("Falk", "says", "she respects Berg"),
        ("Falk", "calls", "him a man of honour"),
    ],
    "Falk said the port, a fellow Norbank asset, has done well.": [
        ("Falk", "said", "the port, a fellow Norbank asset, has done well")
    ],
    "Falk said the port, which is old, was closed, which beat forecasts.": [
        ("Falk", "said", "the port, which is old, was closed")
    ],
    "Falk said the plan would use above- and below-ground sensors.": [
        ("Falk", "said", "the plan would use above- and below-ground sensors")
    ],
    "Falk said it was weak, and she left for Portvale.": [("Falk", "said", "it was weak")],
    "Falk said the time for talk was over but she took a softer tone.": [
        ("Falk", "said", "the time for talk was over")
    ],
    "Norland vowed never to give up its ships which it says it needs.": [
        ("Norland", "vowed", "never to give up its ships"),
        ("Norland", "says", "it needs"),
    ],
    "Falk said the article “speaks for itself” and declined to comment further.": [
        ("Falk", "said", "the article “speaks for itself”")
    ],
    "Falk said the letter, written in May, was false.": [("Falk", "said", "the letter, written in May, was false")],
    "Falk said her father, a man who built ferries, was ill.": [
        ("Falk", "said", "her father, a man who built ferries, was ill")
    ],
    "Falk said she expected her deputy, who left in May, to return.": [
        ("Falk", "said", "she expected her deputy, who left in May, to return")
    ],
    "Falk said pay was low, and it would stay low.": [("Falk", "said", "pay was low, and it would stay low")],
    "Falk said the bridge was shut but it would open in May.": [
        ("Falk", "said", "the bridge was shut but it would open in May")
    ],
    "Falk said it was a place which Berg said was dull.": [("Falk", "said", "it was a place which Berg said was dull")],
    "Mayor Lena Falk described the offer as “generous,” but noted that it came late.": [
        ("Lena Falk", "described", "the offer as “generous”"),
        ("Lena Falk", "noted", "it came late"),
    ],
    "Falk said it was strong, to which Berg interjected: “It is just not true.”": [
        ("Falk", "said", "it was strong"),
        ("Berg", "interjected", "It is just not true"),
    ],
    "Falk said she left, a claim that rivals denied.": [("Falk", "said", "she left")],
    "Falk called Kramer a liar. She called the plan for the port a mistake.": [
        ("Falk", "called", "Kramer a liar"),
        ("Falk", "called", "the plan for the port a mistake"),
    ],
    "Falk called the plan unfair to renters.": [("Falk", "called", "the plan unfair to renters")],
    "Berg criticized the plan before calling for peace.": [
        ("Berg", "criticized", "the plan"),
        ("Berg", "calling for", "peace"),
    ],
    "Falk called for prohibition of torture, arbitrary arrest, the rights of unions, and free votes.": [
        ("Falk", "called for", "prohibition of torture, arbitrary arrest, the rights of unions, and free votes")
    ],
}

NO_SPEECH = [
    "Nobody said the bridge was safe. The port would neither confirm nor deny that a deal was near.",
    "The guild neither confirmed nor denied that it was late.",
    "The old tower, which threatens to fall, is closed.",
    "It was years before crews could call the valley home.",
    "The crews testified before the board last autumn. The crews protested outside the office on Monday.",
    "The ruling that opened the lock was late. A report that could change the fares is due.",
    "Berg pleaded guilty in July to sinking a barge.",
    "A statement posted on the firm's site was late.",
    "As the crews began to chant, Berg was late.",
    # a measure is no source
    "He weighs 110 kilograms, which makes him heavy according to his body mass index.",
    "According to their needs, the clinics got 40 beds.",
    "The prize was shared out, according to her rank, on Monday.",
    "Everything is going according to plan.",
    # what stands for words said before
    "The mayor said so too.",
    "The mayor said so in court on Monday.",
    "The team claimed the title on Saturday.",
    "Kroll added 14 points, and Norland Ferries has ordered two electric vessels for spring.",
    "Berg announced his retirement from the sea on Tuesday after 15 seasons.",
    "The firm reported a profit of 3 percent.",
    "Berg wrote a new book. She posted a video. The port denied it.",
    "The board rejected the offer and called off the strike.",
    "Residents called the police. The board called a meeting.",
    "Falk called Kramer on Monday to offer the job. She called the meeting to order.",
    "Berg did not respond to a request for comment. Kroll responded to the letter.",
    "Falk refused to comment. She refused the offer.",
    "It was read by all, written in a way that often failed.",
    "It's called the record of records.",
    "Gill will report to Berg.",
    "The club rejected claims that it was in debt.",
    "Falk did not say how long the port would be closed. She never said it was late.",
    "Falk refused to say whether she would stand.",
    "The two towns mentioned reacted strongly to the plan.",
]

SPEAKERS: dict[str, list[str | None]] = {
    "Minister Piers Galdon said the fish were safe. Mara Finch disagreed. “They are not,” she said.": [
        "Piers Galdon",
        "Mara Finch",
    ],
    "Dr Helena Varga saw a frog.|A shopper said she had kept it. “My son called it Kevin,” she added.": [
        "shopper",
        "shopper",
    ],
    "“The boats are old,” said its director, Lena Falk. “We know,” Falk added.": ["Lena Falk", "Lena Falk"],
    "“We grow,” said OnApp CEO, Ditlev Berg.": ["Ditlev Berg"],
    "A senior official said it was late. “We wait,” an aide said. Its director said it was dark.": [
        "senior official",
        "aide",
        "director",
    ],
    "Foreign Minister Tomas Wanjiru Abel opened the quay. Tomas Wanjiru said the boats were safe.": [
        "Tomas Wanjiru Abel"
    ],
    "Falk Foods Inc. said it would close.|The Knoxton, Norland-based company said it had profit.": [
        "Falk Foods Inc.",
        "Falk Foods Inc.",
    ],
    "According to the mayor, Piet Kramer lied.": ["mayor"],
    "“The road is shut,” said the mayor, Lena Falk's sister.": ["mayor"],
    "Norland Central Command in Portvale said the boats were safe.": ["Norland Central Command"],
    "Datuk Omar Berg said the boats were safe. Shri Ravi Kroll said it was late.": ["Omar Berg", "Ravi Kroll"],
    "Kremlin Spokesman Dmitry Berg said it was dark. Russian presidential spokesman stressed that it was late.": [
        "Dmitry Berg",
        "Dmitry Berg",
    ],
    "Jon Berg said it was late. The New York businessman said it was dark.": ["Jon Berg", "Jon Berg"],
    "Lena Falk said it was late. The Norbank economist said it was dark.": ["Lena Falk", "Norbank economist"],
    "Germany's interior minister said it was late.|Interior Minister Jon Berg of Germany left.": ["Jon Berg"],
    "Norland Motors said it was safe. The German carmaker said it was late.": ["Norland Motors", "Norland Motors"],
    # short names that no initials spell
    "Volkswagen Group sold more cars.|VW said it was late.": ["Volkswagen Group"],
    "The board met VW.|VW said it was late.": ["VW"],
    # somebody with those of his
    "It was late, according to Lena Falk and her allies.|They say it was dark.": [
        "Lena Falk and her allies",
        "Lena Falk and her allies",
    ],
    "Jon Berg and his board said it was late. Berg said it was dark.": ["Jon Berg and his board", "Jon Berg"],
    # whom somebody else, whom the pronoun doesn't fit, speaks of
    "Mrs. Ida Rohn asked Jon Berg to explain the crash. He said it was late.": ["Ida Rohn", "Jon Berg"],
    # who acts in the clause that dates an event
    "The vote came a day after Lena Falk resigned, saying it was late.": ["Lena Falk"],
    "The mayor left after Lena Falk resigned, saying it was late.": ["mayor"],
    # brackets and offices before a name
    "Leader of the Norland Party (NP) and former minister of the West (MOW) Ole Qamar Berg has rejected it, saying it was late.": [
        "Ole Qamar Berg"
    ],
    "They sailed without All-Stars Dwyane Berg and Chris Falk. Berg said it was late.": ["Dwyane Berg"],
}


TAGS: dict[str, list[Row]] = {
    "»It is late«, said Ida Rohn. »It cannot be.«": [("Ida Rohn", "said", "It is late. It cannot be")],
    # a sentence in marks before narration goes on with who spoke in the paragraph before
    '"It is late," Berg said.|"No barge has come up the river since Monday." Crews were still asleep in Westholm.': [
        ("Berg", "said", "It is late"),
        ("Berg", None, "No barge has come up the river since Monday"),
    ],
    "In the coming weeks, he vowed to sell the pier.": [(None, "vowed", "to sell the pier")],
    '"It was late," Berg said on Monday on the "Harbour Hour" show.': [("Berg", "said", "It was late")],
    # marks that lost their partner, or have one of another kind
    'It was a bad year for the port. Freight has shrunk," Lena Falk said.': [
        ("Lena Falk", "said", "It was a bad year for the port. Freight has shrunk")
    ],
    "\"I hope that the sailors' wives will be safe,' said Lena Falk.": [
        ("Lena Falk", "said", "I hope that the sailors' wives will be safe")
    ],
    "'Nobody was hurt,\" Lena Falk said.": [("Lena Falk", "said", "Nobody was hurt")],
    "`Nobody was hurt,' Lena Falk said. `All is well.'": [("Lena Falk", "said", "Nobody was hurt. All is well")],
    'The hull is 9 feet 2", Lena Falk said.': [("Lena Falk", "said", 'The hull is 9 feet 2"')],
    # marks of a list before them
    '* "Nobody was hurt," Lena Falk said.': [("Lena Falk", "said", "Nobody was hurt")],
    # sentences without a blank between them
    'The quay was shut."We were told too late," said Lena Falk.Moreover, the lock is old, she added.': [
        ("Lena Falk", "said", "We were told too late"),
        ("Lena Falk", "added", "Moreover, the lock is old"),
    ],
    "The road runs to Portvale.Harbour minister Lena Falk said it was late.": [("Lena Falk", "said", "it was late")],
    "Mr.Berg of Dock.io said it was late.": [("Berg", "said", "it was late")],
    # the verb first
    'Said Lena Falk: "Nobody was hurt."': [("Lena Falk", "Said", "Nobody was hurt")],
    'Adds Lena Falk, the mayor: "Nobody was hurt."': [("Lena Falk", "Adds", "Nobody was hurt")],
    # verbs that no table has, in the present
    '"Nobody was hurt," beams Lena Falk.': [("Lena Falk", "beams", "Nobody was hurt")],
    '"Nobody was hurt," Lena Falk thinks.': [("Lena Falk", "thinks", "Nobody was hurt")],
    'As Lena Falk puts it, "nobody was hurt."': [("Lena Falk", "puts", "nobody was hurt")],
    'In the words of Lena Falk: "Nobody was hurt."': [("Lena Falk", ":", "Nobody was hurt")],
    '"Nobody was hurt," was Lena Falk\'s reply.': [("Lena Falk", "reply", "Nobody was hurt")],
    'Lena Falk on the crash: "Nobody was hurt."': [("Lena Falk", ":", "Nobody was hurt")],
    # an attribution in a sentence of its own
    '"Nobody was hurt. All is well." Lena Falk, the mayor, said.': [
        ("Lena Falk", "said", "Nobody was hurt. All is well")
    ],
    '"Nobody was hurt. All is well." Lena Falk told the Mail on Monday.': [
        ("Lena Falk", "told", "Nobody was hurt. All is well")
    ],
    '"Nobody was hurt. All is well." According to Lena Falk.': [
        ("Lena Falk", "According to", "Nobody was hurt. All is well")
    ],
    '"Nobody was hurt!" Lena Falk, the mayor, said of the crash.': [("Lena Falk", "said", "Nobody was hurt!")],
    '"The lock is safe," Lena Falk said. "It will hold." Jon Berg agreed on Monday.': [
        ("Lena Falk", "said", "The lock is safe. It will hold")
    ],
    'They call it "a waste." The council agreed in May.': [(None, "call", 'it "a waste."')],
    '"We played well. I am proud." Ida Rohn told reporters after the match.': [
        ("Ida Rohn", "told", "We played well. I am proud")
    ],
    # titles and verbs in the present
    'In "The Last Ferry," Ida Rohn stars.': [],
    'The new album, "Salt," includes Harbour Lights.': [],
    # inches
    'Ole Rohn, a 6\'4" guard, left. "I like it here," Ida Rohn said.': [("Ida Rohn", "said", "I like it here")],
    'The pipe is 12" wide, Lena Falk said.': [("Lena Falk", "said", 'The pipe is 12" wide')],
    # where and when behind the speaker
    '"Nobody was hurt," said Lena Falk on the quay.': [("Lena Falk", "said", "Nobody was hurt")],
    'Said Lena Falk on Monday: "Nobody was hurt."': [("Lena Falk", "Said", "Nobody was hurt")],
    'Said Lena Falk, "Nobody was hurt."': [("Lena Falk", "Said", "Nobody was hurt")],
    # who is quoted, by whom
    '"Nobody was hurt," Norpress quoted Lena Falk as saying.': [
        ("Lena Falk", "quoted Lena Falk as saying", "Nobody was hurt")
    ],
    '"Nobody was hurt," Lena Falk was quoted by Norpress as saying.': [
        ("Lena Falk", "quoted by Norpress as saying", "Nobody was hurt")
    ],
    '"Nobody was hurt," Lena Falk was quoted as saying by Norpress.': [
        ("Lena Falk", "quoted as saying", "Nobody was hurt")
    ],
    'Norpress quoted Lena Falk: "Nobody was hurt."': [("Lena Falk", "quoted", "Nobody was hurt")],
    'Quoting Lena Falk, Norpress wrote: "Nobody was hurt."': [("Norpress", "wrote", "Nobody was hurt")],
    # several speakers
    '"Nobody was hurt," said Lena Falk and Jon Berg in a letter.': [
        ("Lena Falk and Jon Berg", "said", "Nobody was hurt")
    ],
    '"Nobody was hurt," Lena Falk, Jon Berg and Ole Rohn said.': [
        ("Lena Falk, Jon Berg and Ole Rohn", "said", "Nobody was hurt")
    ],
    # nouns that are cues elsewhere, descriptions without a second comma
    '"Nobody was hurt," concluded the report.': [("report", "concluded", "Nobody was hurt")],
    '"Nobody was hurt," Lena Falk, head of the port of Westholm said.': [("Lena Falk", "said", "Nobody was hurt")],
    # what else was done or described
    'Lena Falk said "nobody was hurt" and left.': [("Lena Falk", "said", "nobody was hurt")],
    'The vote, which Lena Falk described as "a fraud on all of us", was late.': [
        ("Lena Falk", "described", "a fraud on all of us")
    ],
    "Lena Falk, saying nobody was hurt, left the room.": [("Lena Falk", "saying", "nobody was hurt")],
    # what a thing says
    'Crews carried a banner that said "Save the pier."': [("banner", "said", "Save the pier")],
    "Crews saw a study that said it was safe.": [("study", "said", "it was safe")],
    "A strike that threatened to shut the port was over.": [],
    "The group that claimed responsibility for the blast has bases in Westholm.": [],
    "The firm that announced record profits last week will cut jobs.": [],
}

ROLES = {
    "The Harbour Master of Portvale, Jon Falk, opened a pier.|Falk said it was free.": "Harbour Master of Portvale",
    "The head of the Port Council, Dr. Lena Brandt, toured the quay.|Brandt said it was free.": (
        "head of the Port Council"
    ),
    "Norland's transport minister, Helga Brandt, said it was free.": "Norland's transport minister",
    "Falk met the crews, Jon Berg of Portvale and Ida Moore.|Berg said it was free.": None,
}


@pytest.mark.parametrize(
    "table", [SUBJECTS, ATTRIBUTIONS, ENDS, TAGS], ids=["subjects", "attributions", "ends", "tags"]
)
def test_quotations(table: dict[str, list[Row]]) -> None:
    assert {copy: rows(copy) for copy in table} == table


@pytest.mark.parametrize(
    "table",
    [SUBJECTS, ATTRIBUTIONS, ENDS, TAGS, NO_SPEECH],
    ids=["subjects", "attributions", "ends", "tags", "no speech"],
)
def test_what_breaks_off_is_read_too(table: Iterable[str]) -> None:
    for copy in table:
        words = copy.split(" ")
        for end in range(1, len(words)):
            for cut in (" ".join(words[:end]), " ".join(words[end:])):
                for quote in quotations([Block("paragraph", cut)]):
                    assert all(0 <= first < last <= len(cut) for _, first, last in quote.spans), cut


@pytest.mark.parametrize("copy", NO_SPEECH)
def test_no_speech_gives_nothing(copy: str) -> None:
    assert rows(copy) == []


@pytest.mark.parametrize("copy", SPEAKERS)
def test_speakers(copy: str) -> None:
    assert [speaker for speaker, _, _ in rows(copy)] == SPEAKERS[copy]


@pytest.mark.parametrize("copy", ROLES)
def test_roles(copy: str) -> None:
    story = gazette_cli.parse(HEAD + copy.replace("|", "\n\n") + TAIL, format="text")[0]
    assert story.quotes[0].role == ROLES[copy]
