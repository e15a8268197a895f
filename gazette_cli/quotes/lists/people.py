"""What copy calls people, bodies and papers, as tables of words, in lower case and singular."""

from gazette_cli.words.calendar import SURE_MONTHS, WEEKDAYS
from gazette_cli.words.trade import COMPANIES, MEDIA


def _words(rows: str) -> frozenset[str]:
    return frozenset(rows.split())


MALE = _words("""
mr sir lord msgr monsignor king prince sheikh sheik imam ayatollah hojatoleslam hojjatoleslam datuk dato' shri haji
sayyid mullah maulana pope duke emperor sultan emir count baron herr monsieur señor cardinal friar monk rabbi chairman
vice-chairman spokesman congressman assemblyman councilman alderman businessman salesman policeman fireman frontman
sportsman cameraman anchorman clergyman craftsman fisherman gunman ombudsman statesman lawman actor man boy father
brother son husband grandfather uncle nephew widower grandson boyfriend stepfather gentleman
""")
"""Titles, offices, trades and kin of a man."""

FEMALE = _words("""
mrs ms miss smt datin puan begum sheikha lady dame queen princess madam madame mme frau señora duchess empress
baroness countess nun chairwoman vice-chairwoman spokeswoman congresswoman assemblywoman councilwoman businesswoman
policewoman sportswoman stateswoman actress heiress hostess waitress stewardess woman girl mother sister daughter wife
grandmother aunt niece widow granddaughter girlfriend stepmother
""")
"""Titles, offices, trades and kin of a woman."""

NEUTRAL = _words("""
dr prof professor president premier chancellor senator sen representative rep governor gov lieutenant lt colonel col
general gen major maj captain capt sergeant sgt admiral adm brigadier brig commander cmdr corporal cpl marshal judge
justice master harbourmaster harbormaster headmaster stationmaster reverend rev bishop archbishop patriarch pastor mayor minister secretary director
    commissioner ambassador
attorney atty supt superintendent detective inspector officer deputy delegate councilmember councilor councillor
treasurer coach speaker vice-president brigadier-general major-general lieutenant-general secretary-general
director-general attorney-general governor-general vice-premier undersecretary under-secretary hon lawmaker
legislator envoy sheriff constable trooper pfc chief head leader chair chairperson vice-chair spokesperson ceo cfo
coo cto founder co-founder owner partner executive manager president-elect official aide adviser advisor counselor
counsel lawyer solicitor barrister prosecutor defender investigator economist analyst strategist trader dealer
broker banker investor statistician pollster scientist researcher scholar historian expert specialist academic
lecturer teacher principal rector student pupil physician doctor surgeon nurse psychologist psychiatrist oncologist
epidemiologist biologist physicist chemist engineer architect designer artist author novelist writer poet playwright
filmmaker producer editor reporter journalist correspondent columnist commentator blogger broadcaster anchor host
presenter photographer critic singer musician rapper composer conductor dancer comedian celebrity model player
striker goalkeeper midfielder quarterback pitcher golfer boxer runner swimmer cyclist skier referee umpire athlete
champion winner skipper farmer fisher miner worker employee employer boss clerk shopkeeper hairstylist chef waiter
pilot sailor soldier veteran guard warden trustee member activist campaigner organizer organiser protester
demonstrator dissident rebel militant militiaman guerrilla fighter refugee migrant immigrant resident villager
neighbor neighbour tenant homeowner customer passenger tourist witness victim survivor suspect defendant plaintiff
convict prisoner inmate hostage candidate nominee incumbent challenger frontrunner front-runner contender rival
opponent voter supporter backer donor lobbyist ally insider operative politician diplomat negotiator mediator
regulator auditor consultant contractor developer builder landlord entrepreneur billionaire millionaire mogul tycoon
magnate industrialist financier philanthropist source counterpart successor predecessor colleague friend relative
cousin parent child teenager adult person individual republican democrat conservative liberal socialist communist
independent progressive laureate vicar priest cleric missionary chaplain deacon caliph guru monarch ruler dictator
strongman commissioner-general coordinator administrator registrar curator librarian archivist trainer jockey
firefighter paramedic officer-in-charge appointee hopeful veteran-elect mp mep texan driver star rider skater
hairdresser eyewitness attache attaché
""")
"""Titles, offices and trades that men and women hold; abbreviated titles without their full stop."""

ROLES = MALE | FEMALE | NEUTRAL

BODIES = _words("""
administration airline airport alliance arm army assembly association authority bank bench bloc board body branch
brewer brokerage bureau business cabinet campaign carmaker automaker carrier center centre chain chamber charity church
city club coalition college command commission committee community confederation conference congress consortium
convention cooperative co-operative corporation council country court delegation department directorate division
embassy consulate enterprise exchange faction federation firm force foundation front fund government guild hospital
house institute institution insurer judiciary junta kingdom laboratory league legislature lender maker manufacturer
media military militia ministry mission monarchy movement museum nation navy nonprofit office opposition orchestra
organisation organization panel parliament partnership party police presidency press producer province regime region
regulator republic retailer school secretariat senate service society state store studio supplier syndicate team
think-tank trade treasury tribunal troupe trust union unit university utility village watchdog title periodical
publisher wire town county district investments industries motors systems technologies laboratories communications
times post news tribune herald gazette chronicle zeitung airlines airways pharmaceuticals securities capital financial
stores nations states bancorp brothers associates enterprises pac mail observer guardian telegraph inquirer globe
express mirror examiner bulletin courier
""").union(COMPANIES, MEDIA) - {"tv"}
"""Heads of the names and descriptions of bodies. "TV" is none, but a part of titles: "TV host Ana Ruiz"."""

PAPERS = _words("""
statement communique communiqué release letter article editorial commentary report study survey poll document filing
memo memorandum email e-mail tweet post complaint lawsuit indictment ad advertisement resolution declaration
announcement note notice message dispatch transcript bulletin paper
""")
"""Things written that copy lets speak."""

STATEMENTS = _words("""
statement communique communiqué release announcement declaration letter message note
""")
"""Papers that speak for whoever spoke last."""

BASED = "-based"
"""End of an adjective that tells where a body sits: "the Westholm-based firm"."""

APPROXIMATE = _words("about around over under at up nearly almost roughly")
"""Before a number, and part of who speaks: "about half of the voters", "at least 40 of them"."""
GROUPS = _words("""
people police authorities troops media women men children staff crew crowd public sources
""")
"""Plurals that are no role with an s."""

PLURALS = GROUPS | _words("""
government council team family committee board press majority half third percent % cent couple party
""")
"""Nouns that a verb in the plural follows, though most have no s."""

VERBS = _words("""
said says told tells added stated announced reported declared noted stressed is are was were has have had will would
""")
"""What a name in a story printed in capitals ends before."""

LEADS = _words("""
a an the and but or nor so yet if in on at of to for from by with as when while where after before since until
because although though however meanwhile also then there that this these those it he she they we i his her their
its our my both not no yes last next earlier later once even despite during under over according asked asks adds
writes wrote speaking what who which how why did does is are was were has have had would could should can let source photo
like unlike only still now again just instead today yesterday through between against among amid about around near
""").union(WEEKDAYS, SURE_MONTHS, VERBS)
"""Words that stand capitalised before a name without being part of it."""

PLACES = _words("""
afghanistan afghan albania albanian algeria algerian america american angola angolan argentina argentine armenia
armenian australia australian austria austrian azerbaijan azerbaijani bahrain bahraini bangladesh bangladeshi
belarus belarusian belgium belgian bolivia bolivian bosnia bosnian brazil brazilian britain british bulgaria
bulgarian burma burmese cambodia cambodian cameroon cameroonian canada canadian chad chadian chile chilean china
chinese colombia colombian congo congolese croatia croatian cuba cuban cyprus cypriot czech denmark danish dane
ecuador ecuadorean egypt egyptian england english englishman eritrea eritrean estonia estonian ethiopia ethiopian
europe european finland finnish finn france french frenchman gaza gazan georgia georgian germany german ghana
ghanaian greece greek guatemala guatemalan guinea guinean haiti haitian honduras honduran hungary hungarian iceland
icelandic india indian indonesia indonesian iran iranian iraq iraqi ireland irish irishman israel israeli italy
italian jamaica jamaican japan japanese jordan jordanian kazakhstan kazakh kenya kenyan korea korean kosovo kosovan
kuwait kuwaiti kyrgyzstan kyrgyz laos laotian latvia latvian lebanon lebanese liberia liberian libya libyan
lithuania lithuanian macedonia macedonian malawi malawian malaysia malaysian mali malian malta maltese mauritania
mauritanian mexico mexican moldova moldovan mongolia mongolian morocco moroccan mozambique mozambican myanmar
namibia namibian nepal nepalese nepali netherlands dutch dutchman nicaragua nicaraguan niger nigeria nigerian norway
norwegian oman omani pakistan pakistani palestine palestinian panama panamanian paraguay paraguayan peru peruvian
philippines philippine filipino poland polish pole portugal portuguese qatar qatari romania romanian russia russian
rwanda rwandan saudi scotland scottish scot senegal senegalese serbia serbian serb singapore singaporean slovakia
slovak slovenia slovenian somalia somali spain spanish spaniard sudan sudanese sweden swedish swede switzerland
swiss syria syrian taiwan taiwanese tajikistan tajik tanzania tanzanian thailand thai tunisia tunisian turkey
turkish turk turkmenistan turkmen uganda ugandan ukraine ukrainian uruguay uruguayan uzbekistan uzbek venezuela
venezuelan vietnam vietnamese wales welsh welshman yemen yemeni zambia zambian zimbabwe zimbabwean arab basque
kurdish kurd tibet tibetan u.s us u.k uk u.n un eu north south east west alabama alaska arizona arkansas california
colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland
victoria tasmania northern southern eastern western new san santa los las hong great united washington moscow
beijing london paris berlin tokyo tehran baghdad brussels kiev kyiv seoul pyongyang taipei ankara cairo delhi
islamabad kabul jerusalem
""")
"""Countries with the adjectives and the people of each, some capitals, and words that places' names begin with."""

MODIFIERS = _words("""
human rights foreign national international federal central democratic republican liberal conservative labour labor
social christian communist socialist former acting interim deputy vice senior state house senate white supreme royal
catholic african asian european latin american arab muslim jewish gop cabinet affairs security defence defense trade
justice interior finance agriculture education health press news sports executive managing general chief special
public street university college county city campaign
""")
"""Words inside a title or a body's name that are no part of a person's."""

FAMILY_FIRST = _words("""
Chen Chang Chiang Cheng Chou Chu Deng Ding Du Fan Feng Gao Gu Guo Han He Hong Hou Hsieh Hsu Hu Hua Huang Hung Jia
Jiang Jin Kong Ku Kuo Lai Lam Lau Lei Li Liang Liao Lien Lin Ling Liu Long Lu Luo Ma Mao Meng Nie Pan Peng Qian Qiao
Qin Qiu Ren Shao Shen Shi Song Su Sun Sung Tan Tang Tao Tian Tsai Tseng Tsang Tung Wan Wang Wei Wen Weng Wong Wu Xi
Xia Xiao Xie Xu Xue Yan Yang Yao Yeh Yi Yin Yu Yuan Yue Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou Ban Choi Chung Cho
Jang Jeong Jung Kang Kim Kwon Lee Moon No Noh Oh Pak Paik Park Roh Ryu Shin Suh Yoo Yoon Yun Bui Cao Dang Dinh Do
Duong Hoang Ho Le Luong Mai Ngo Nguyen Pham Phan Phung Tran Trinh Truong Vo Vu
""")
"""Chinese, Korean and Vietnamese family names, which stand before the given name."""

NAMELESS = _words("""
official spokesman spokeswoman spokesperson source aide officer lawyer attorney judge representative
""")
"""Roles that several people of a story hold: "the official" is one described so, and nobody else."""

GENERIC = _words("""
company firm group organization organisation agency body business newspaper paper weekly magazine daily
""")
"""Nouns that fit most bodies: the one that spoke last is meant."""

STUDENTS = _words("researcher author investigator scientist")
"""What copy calls those who wrote a study, by turns."""

THINGS = _words("""
hotel street avenue square park river lake mountain mountains island islands bay beach valley hill hills road bridge
building tower stadium arena prison base camp peninsula sea ocean strait charter act law treaty agreement pact
accord constitution plan program programme project day war games cup championship championships award awards prize
festival summit forum week month year bill amendment protocol resolution declaration operation airport palace temple
mosque cathedral cemetery highway freeway port harbor harbour canal desert forest zone border line index medal
rights affairs mart journalism politics health news fox digest review magazine city
""")
"""Last words of the names of places, laws, events and works."""

OFFICES = _words("""
ceo cfo coo cto president chairman chairwoman chair director chief executive spokesman spokeswoman secretary manager
""")
"""Offices that copy also puts behind a name without a comma: "Jon Falk CEO of Norbank"."""

MONIKERS = _words("""
businessman businesswoman billionaire millionaire mogul tycoon magnate entrepreneur actor actress singer musician rapper
star champion driver player striker midfielder goalkeeper golfer boxer swimmer cyclist author writer novelist candidate
nominee contender frontrunner front-runner incumbent challenger republican democrat veteran texan
""")
"""What copy calls somebody by the way, for the sake of another word: "the New York businessman"."""

ABBREVIATED = {"VW": "Volkswagen", "HP": "Hewlett-Packard", "Fed": "Federal Reserve", "MoD": "Ministry of Defence"}
"""Short names that are no initials of the full one, or not all of them capitals."""

HELD = _words("""
president president-elect premier chancellor senator governor minister secretary mayor chairman chairwoman
director judge commissioner ambassador general colonel congressman congresswoman king queen pope
""")
"""Offices of which a story's other people are not called by the way."""

TITLES = _words("""
senators sens representatives reps congressmen ministers presidents governors govs judges justices professors
generals doctors drs messrs mayors secretaries ambassadors all-stars
""")
"""Titles of several people: "Senators Ana Ruiz and Jon Falk"."""

TIMES = _words("year years month months week weeks day days moment time minute hour decade few couple while")
"""Nouns that follow a name between commas without telling of it: "Falk, a year later, said"."""

CIVIC = _words("""
government union court police ministry parliament council committee commission panel board embassy consulate party
team hospital school university college church city country state province house senate cabinet club delegation
mission chamber congress legislature tribunal village town county
""")
"""Bodies that no other body is called by the way: "the union" is not the company that spoke last."""

OWNING = _words("""
moody lloyd macy sotheby christie poor mcdonald levi kohl wendy people women men children worker workers veteran veterans
teacher teachers farmer farmers
""")
"""Whose possessive is a part of a body's name: "Moody's Investors Service", "People's Bank"."""

ORIGIN = "man"
"""The end of a word for where somebody is from, among the places: "Dutchman"."""
PARTICIPLES = ("ing", "ed")
"""Ends of a word that begins no description: ", speaking in Portvale"."""
PLURAL_ENDS = (("men", "man"), ("ies", "y"), ("ss", "ss"), ("s", ""))
"""Ends of plurals with those of their singulars; the first that fits."""
RULERS = "government"
NEWS = "news"
"""Bodies that their place alone does not name, and what stands between a medium's name and what it is."""
