"""The two tables: what gazette reads and what it writes. Readers and writers are imported here only, when needed."""

import os
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from gazette_cli.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gazette_cli.story import Story
    from gazette_cli.writers import Writer

    Read = Callable[..., Iterator[Story]]


class Input(NamedTuple):
    """An input format."""

    name: str
    recognised: Pattern | None
    """Found in the first bytes of an input of this format; None takes whatever is left."""
    module: str
    """Has `read(text)`: decoded text → its stories, in order. The caller fills in `file`, `part` and `format`, and adds
    what the story lacks to its warnings."""
    declares: bool = False
    """Whether such an input may say in which encoding it is, as pages and XML do; stray NULs in it are dropped."""
    xml: bool = False
    """Whether it is XML: valid UTF-8 is UTF-8 then, whatever is declared."""
    exchange: bool = False
    """Whether it is another exchange format; those come before what is refused."""
    complete: bool = False
    """Whether its stories are records already, to which nothing is added."""
    figures: bool = False
    """Whether a figure stands among its first characters: without one the expression is not tried."""
    hints: tuple[str, ...] = ("",)
    """One of these every such input has at its beginning: without it the expression is not tried."""
    proof: str = ""
    """The function of `gazette_cli.evidence` that has to agree; it is given more of the beginning."""
    others: tuple[str, ...] = ()
    """Other names of it, on the command line."""
    takes: str = "text"
    """`text`, or `bytes` where each part has an encoding of its own: its `read(content, by)` is also given the function
    that reads a text as the format of a name, to which it hands its parts back."""


class Output(NamedTuple):
    """An output format."""

    name: str
    module: str
    """Has `HOLDS`, `fields(options)` and `write(stories, out, options)`; see `gazette_cli.writers.Writer`."""
    suffix: str
    """How the names of its files end."""
    single: bool = False
    """Whether a document of it has one story."""
    others: tuple[str, ...] = ()
    """Other names of it."""
    told: tuple[str, ...] = ()
    """The ends of a file's name that say that it is this format, where none is asked for."""


OWN_PROCESS = False
"""Whether the process is the command's: what is spared at the start there would surprise a host."""

AUTO = "auto"
"""Stands for the input format that the content shows."""

PAGE = Pattern(
    r"""(?xim)
      (?: ^ | > ) \s{0,99} <(?: !doctype\ html | (?: html | head | body ) [\s>] )    # below headers, behind comments
    | \A \s{0,99} <(?: article | main | section | div | title | meta | h1 | p ) [\s>]    # a piece of a page
    """
)
"""A text may mention a tag in the middle of a line."""


def _root(*names: str) -> Pattern:
    """How the root of XML begins that has one of these names, what stands above it taken off."""
    return Pattern(rf"(?i)\A<(?:[\w-]{{1,20}}:)?(?:{'|'.join(names)})[\s>/]")


JSONLD = Pattern(
    r"(?s)\A[\s\[]{0,99}\{"
    r'(?=.{0,4000}?"@(?:context"\s{0,9}:|type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,99}?)?"[\w:/.]{0,40}(?:Article|Posting)"))'
)
"""JSON-LD says in which words it is; an article by its type may stand without them."""
RECORD = Pattern(
    r'(?s)\A\s{0,99}\[?\s{0,99}\{\s{0,99}(?:"file"\s{0,9}:(?=.{0,3000}?"(?:part|format|headline)"\s{0,9}:)'
    r'|(?!"(?:uri|guid|@))(?=.{0,3000}?"(?:lede"\s{0,9}:|body"\s{0,9}:\s{0,9}\[\s{0,99}\{\s{0,99}"kind"'
    r'|(?:dateline|byline)"\s{0,9}:\s{0,9}\{\s{0,99}"(?:text|place|date|agency|names|affiliation)"|quotes"\s{0,9}:\s{0,9}\[)))'
)
"""A record of gazette's own; one of which `--fields` left a part by the shape of what only such records have."""
AP = Pattern(r'(?s)\A\s{0,99}\{(?=.{0,3000}?"api_version"\s{0,9}:)')
NINJS = Pattern(
    r'(?s)\A\s{0,99}\[?\s{0,99}\{(?!\s{0,9}"(?:file|@context)")'
    r'(?=.{0,3000}?"(?:uri|guid|headlines|version[cC]reated|bod(?:ies|y_\w+)|pub[sS]tatus)"\s{0,9}:)'
    r'(?=.{0,4000}?"(?:version[cC]reated|headlines?|bod(?:ies|y_\w+)|pub[sS]tatus|standard)"\s{0,9}:)'
)
"""An object, or an array of them, with keys of ninjs."""

ANPA = Pattern(r"\A[\x16\s]{0,20}\x01[A-Za-z]\d{4}")
IPTC7901 = Pattern(r"\A[\s\x7f\x16]{0,20}\x01?[a-zA-Z]{2,4}\d{1,6} \d [a-zA-Z]{1,3} \d{1,5}\b[^\n]{0,80}\n")

FRONT_MATTER = Pattern(r"\A[\ufeff\s]{0,99}(?:---|\+\+\+)[ \t]{0,9}[\r\n]")

MAIL = Pattern(r"\A\s{0,99}(?:From \S|[A-Za-z][\w.-]{1,80}:)")
"""A field, or the line above a mail in a folder."""

INPUTS = (
    Input("anpa", ANPA, "gazette_cli.readers.anpa", hints=("\x01",), exchange=True),
    Input("iptc7901", IPTC7901, "gazette_cli.readers.iptc7901", exchange=True, figures=True),
    Input("nitf", _root("nitf"), "gazette_cli.readers.nitf", declares=True, hints=("<",), xml=True),
    Input(
        "newsmlg2",
        _root("newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem"),
        "gazette_cli.readers.newsmlg2",
        declares=True,
        hints=("<",),
        xml=True,
    ),
    Input("newsml12", _root("NewsML"), "gazette_cli.readers.newsml12", declares=True, hints=("<",), xml=True),
    Input("jsonld", JSONLD, "gazette_cli.readers.jsonld", hints=('"@',), exchange=True),
    Input(
        "json",
        RECORD,
        "gazette_cli.readers.json",
        hints=("{",),
        exchange=True,
        complete=True,
        others=("jsonl", "ndjson"),
    ),
    Input("ap", AP, "gazette_cli.readers.ap", hints=("{",), exchange=True),
    Input("rss", _root("rss", "RDF"), "gazette_cli.readers.rss", declares=True, hints=("<",), xml=True),
    Input("atom", _root("feed"), "gazette_cli.readers.atom", declares=True, hints=("<",), xml=True),
    Input("ninjs", NINJS, "gazette_cli.readers.ninjs", hints=("{",), exchange=True),
    Input(
        "markdown",
        FRONT_MATTER,
        "gazette_cli.readers.markdown",
        hints=("---", "+++"),
        exchange=True,
        proof="is_front_matter",
        others=("md",),
    ),
    Input("email", MAIL, "gazette_cli.readers.email", declares=True, exchange=True, proof="is_mail", takes="bytes"),
    Input("html", PAGE, "gazette_cli.readers.html", declares=True, hints=("<",)),
    Input("text", None, "gazette_cli.readers.text", others=("txt",)),
)
"""The first that is recognised wins."""

OUTPUTS = (
    Output("json", "gazette_cli.writers.json", ".json", told=(".json",)),
    Output("jsonl", "gazette_cli.writers.jsonl", ".jsonl", others=("ndjson",), told=(".jsonl", ".ndjson")),
    Output("csv", "gazette_cli.writers.csv", ".csv", told=(".csv",)),
    Output("markdown", "gazette_cli.writers.markdown", ".md", others=("md",), told=(".md", ".markdown")),
    Output("ninjs", "gazette_cli.writers.ninjs", ".json"),
    Output("nitf", "gazette_cli.writers.nitf", ".xml", single=True),
    Output("newsmlg2", "gazette_cli.writers.newsmlg2", ".xml"),
    Output("jsonld", "gazette_cli.writers.jsonld", ".jsonld", told=(".jsonld",)),
    Output("text", "gazette_cli.writers.text", ".txt", others=("txt",), told=(".txt",)),
    Output("html", "gazette_cli.writers.html", ".html", told=(".html", ".htm")),
    Output("ansi", "gazette_cli.writers.ansi", ".ansi", told=(".ansi",)),
)
"""The first is what is written where nothing says another."""

UNWRITTEN = frozenset(".xml .xlsx .xls .ods .tsv .parquet .yaml .yml .docx .odt .pdf .rss .atom .eml".split())
"""The ends of names that say a format which gazette does not write, or say several: another there is a slip."""

NEAR = 24
"""Characters in which a figure is looked for."""
HEAD = 4096
"""How many bytes of an input are looked at to tell its format."""


MARKS = b"\xef\xbb\xbf\xff\xfe\0"
"""The bytes of byte order marks."""


def beginning(source: bytes, size: int = HEAD) -> str:
    """The first of an input's bytes as a text of which its ASCII can be trusted, in UTF-16 too."""
    return source[:size].lstrip(MARKS).replace(b"\0", b"").decode("latin-1")


def hinted(row: Input, head: str) -> bool:
    """Whether an input that begins so can be of that format."""
    return any(hint in head for hint in row.hints)


def recognised(head: str) -> str:
    """The name of the format of an input that begins so and is no exchange format."""
    head = head[:HEAD]
    rows = (row for row in INPUTS if hinted(row, head) and not (row.xml or row.exchange))
    return next(row.name for row in rows if row.recognised is None or row.recognised.search(head))


def exchanged(head: str) -> str | None:
    """The name of the exchange format of an input that begins so; None where it is none."""
    head = head.lstrip("\ufeff \t\r\n")
    near = head[:HEAD]
    figures = any(map(str.isdigit, head[:NEAR]))
    root = _root_of(head) if near.startswith("<") else ""
    rows = (row for row in INPUTS if (row.xml or row.exchange) and hinted(row, near) and (figures or not row.figures))
    found = (row for row in rows if row.recognised and row.recognised.match(root if row.xml else near))
    return next((row.name for row in found if _proven(row, head)), None)


def _root_of(head: str) -> str:
    """How XML goes on below its declaration, instructions, comments and DOCTYPE; an empty string for what is no XML."""
    from gazette_cli.evidence import is_markup, prolog

    begin = prolog(head)
    return head[begin : begin + HEAD] if is_markup(head) else ""


def _proven(row: Input, head: str) -> bool:
    """Whether the row's proof agrees, where it has one."""
    return not row.proof or getattr(import_module("gazette_cli.evidence"), row.proof)(head) is True


def input_named(name: str) -> Input:
    """The input format of that name, or of that other name."""
    return next(row for row in INPUTS if name == row.name or name in row.others)


def reader(name: str) -> "Read":
    """The reader of that name."""
    read: Read = import_module(input_named(name).module).read
    return read


def output_named(name: str) -> Output:
    """The output format of that name, or of that other name."""
    return next(row for row in OUTPUTS if name == row.name or name in row.others)


def output_for(path: str) -> Output | None:
    """The output format that a file's name says, the first where it says none; None for what gazette does not write."""
    suffix = os.path.splitext(path)[1].lower()
    if suffix in UNWRITTEN:
        return None
    return next((row for row in OUTPUTS if suffix in row.told), OUTPUTS[0])


def writer(name: str) -> "Writer":
    """The writer of that name, or of that other name."""
    module: Writer = import_module(output_named(name).module)
    return module
