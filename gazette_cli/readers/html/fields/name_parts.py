"""What stands around writers' names in bylines, and what is taken for a name and is none: tables of words.

One pattern a line, or several apart by two spaces; all are looked for whatever their case.
"""

from gazette_cli.pattern import Pattern

LEADS = r"""
    (?:written|posted|story|text|article|words|report|reported|published|commentary|analysis|opinion|review)\s+by
    by  von  vom  par  por  di  da  av  af  door  tekst  från  od  oleh  ditulis oleh  a cura di  pubblicato\s+da
    autor(?:in|en|a)?  auteurs?  authors?  reporter  journalist  texte?  redakcja  zpracoval  skrevet av
    view all (?:posts|articles) by  posts by  articles by  more from  mehr von  von unserer? \w{3,20}
"""
"""What may stand before a name, in the languages of the press."""

TASKS = r"""
    photo\w{0,8}  pictures?  images?  illustrat\w{1,5}  styled  styling  video  edited  reviewed  fact[- ]?check\w{0,3}
    translated  medically  contribut\w{1,5}  additional  produced  presented  updated
    foto\w{0,6}  bearbeitet  übersetzt  redigiert  traducción  traduction  traduit
"""
"""Before "by": what those did who did not write."""

EDITING = r"""
    editors?  editing  redaktion  redakteure?  redacci[oó]n  redazione  rédaction  redactie  redaktur  penyunting
"""
"""Before a colon: who has edited the story, and did not write it."""

DEGREES = r"""
    ph\.?\s?d  m\.?d  d\.?o  ms  m\.?sc  rdn?  ldn?  cfa  cpa  cfp  esq  r\.?n  mba  mph  dds  psy\.?d  facc
    facog  cscs  cpt
"""
"""What follows a name after a comma and belongs to it."""

NOT_NAMES = r"""
    admin  administrator  none  null  undefined  unknown  guest  anonymous  author  by  name  follow  share  sponsored
    contributors?  editor  writer  reporter  advertisement  email  facebook  twitter  x  linkedin  instagram  bio
    website  rss  and  und  others?  more  view profile  nachrichten  autor(?:en)?  profil  see all  senior
    \w{0,12}redakteur(?:in)?
"""
"""Whole parts of a byline that are a label or a button of the page."""

NOT_NAMES_FIRST = r"""
    top contributors  follow  read  view  see  all posts  learn  about  more  contact  staff photo  special to
    for  you may  related  recommended  popular  favou?rite  latest  recent  trending  our  share this  sign up
"""
"""First words of such parts."""

PICTURES = r"""
    photo\w{0,8}  foto\w{0,6}  bild\w{0,4}  images?  picture  credits?  cr[eé]dito?  ©  getty  illustrat\w{2,4}  video
"""
"""Beginnings of a credit for a picture."""

OFFICES = r"""
    (?:staff |senior |guest )?(?:writer|reporter|correspondent|editor|columnist|critic|blogger|contributor)
    [\w-]{0,30}(?:redakteur|reporter|autor)(?:in)?  [\w-]{0,30}korrespondent(?:in|en)?  mitarbeiter(?:in)?
    journaliste?  redactora?  corresponsal  correspondante?  redattore  inviato
"""
"""What stands before a writer's name where an office does: "Political Editor Jane Roe", "EP-Korrespondent Jan Falk"."""

STANDINGS = r"""
    professor  lecturer  reader  fellow  scholar  researcher  director  head  chief  president  chair\w{0,6}  dean
    founder  co-founder  ceo  cto  cfo  secretary  minister  member  partner  editor  correspondent  author  coordinator
"""
"""Before "of", "in", "at", "for": what somebody is there."""

STANDING_LAST = r"""
    economist  lecturer  scientist  historian  adviser  advisor  officer  strategist  researcher  scholar  president
    secretary  founder  ceo  consultant  lawyer  specialist  expert
"""
"""Last words of a part of a byline that says what somebody is, beside those of the press."""

BODIES = r"""
    university  universität  universidad  université  department  ministry  faculty  college  institute  academy
    courier  chronicle  guardian  observer  examiner  inquirer  sentinel  dispatch  bulletin  ledger  kurier  anzeiger
    \w{2,20}blatt  \w{3,20}zeitung
"""
"""Words of a body's name beside those of the press: who stands beside a person is no writer."""

_APART = Pattern(r"\s{2,}")


def any_of(words: str) -> str:
    """A pattern of all the words of a table."""
    return "|".join(_APART.split(words.strip()))
