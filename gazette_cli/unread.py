"""Text that gazette cannot read and that is given by mistake: how each is recognised, what it is called, and what to do.

A file of another kind must never be taken for a story. The rows are tried in their order, the first that is recognised
wins; a row says nothing of a text that only mentions what it is about.
"""

from collections.abc import Callable
from typing import NamedTuple

from gazette_cli.evidence import (
    is_base64,
    is_json,
    is_json_lines,
    is_other_xml,
    is_table,
    prolog,
)
from gazette_cli.packed import named
from gazette_cli.pattern import Pattern


def always(text: str) -> bool:
    """The proof of a kind whose beginning is proof enough."""
    return True


class Unread(NamedTuple):
    """A kind of text that is no story."""

    name: str
    begins: tuple[str, ...]
    """What it begins with, one of these; none where there is nothing so short."""
    pattern: Pattern
    """How its text begins, blanks aside; what is below the declarations of XML."""
    advice: str
    """What to do; `{}` is the file's name."""
    example: str
    counter: str
    """A story that begins much like it."""
    proof: Callable[[str], bool] = always
    """What else has to be so."""


_JSON = r'\{\s{0,99}(?:"(?:[^"\\\n]|\\.){0,200}"\s{0,99}:|\}\s{0,99}$)|\[\s{0,99}(?:[{"\[]|-?\d|null|true|false|\]\s{0,99}$)'
_READY = "its records are ready for jq and Hugo"
_LATER = "gazette has no reader for it; give it the story's text"
_COLUMN = "name the column with its text, as in gazette parse --text-column text {}"
_PICK = "pick its text out, as in jq -r '.. | .text? // empty | \"\\u0001\\(.)\"' {} | gazette parse"

UNREAD = (
    Unread(
        "RTF",
        ("{",),
        Pattern(r"\{\\rtf"),
        "try pandoc -f rtf -t plain --wrap=none {} | gazette parse",
        r"{\rtf1\ansi Rain fell.\par}",
        "{rtf} files are old",
    ),
    Unread(
        "gazette's own JSON",
        ("{", "["),
        Pattern(r'\[?\s{0,9}\{\s{0,9}"file": ?"'),
        _READY,
        '{"file": "a.txt", "part": 1, "format": "text"}',
        "{file} Rain fell",
        lambda text: '"format":' in text,
    ),
    Unread(
        "JSON Lines",
        ("{", "["),
        Pattern(_JSON),
        _COLUMN,
        '{"text": "Rain fell."}\n{"text": "It stopped."}',
        '{"Rain" fell}\n{"It": stopped}',
        is_json_lines,
    ),
    Unread(
        "JSON",
        ("{", "["),
        Pattern(_JSON),
        _PICK,
        '{"title": "Rain falls", "text": "Rain fell."}',
        '["Rain fell," she said]',
        is_json,
    ),
    Unread(
        "TeX",
        ("%", "\\"),
        Pattern(
            r"(?:%[^\n]{0,400}\n\s{0,9}){0,200}\\(?:documentclass|documentstyle|begin\{|(?:sub)?section[*{\[]|chapter[*{\[]|NeedsTeXFormat"
            r"|input[ {]|title\{|usepackage|PassOptionsToPackage|RequirePackage|newcommand|def\\)"
        ),
        "try pandoc -s -f latex -t plain --wrap=none {} | gazette parse",
        r"\documentclass{article}",
        r"\input\desk\rain.txt",
    ),
    Unread(
        "XML",
        ("<",),
        Pattern(r"<[A-Za-z]"),
        _LATER,
        '<?xml version="1.0"?>\n<list><entry>Rain</entry></list>',
        '<DOC id="1">\nRain fell.',
        is_other_xml,
    ),
    Unread(
        "base64",
        (),
        Pattern(r"[A-Za-z0-9+/]{60}"),
        "try base64 -d {} | gazette parse",
        "UmFpbiA0NyBtbSA0" * 20,
        "Rain" * 40,
        is_base64,
    ),
    Unread(
        "uuencoded",
        ("begin ",),
        Pattern(r"begin [0-7]{3} \S[^\n]{0,200}\n[!-`]{2,61}\n"),
        "unpack it by uudecode first",
        "begin 644 rain.txt\n%4F%I;@H`\n`\nend",
        "begin 100 days of rain",
    ),
    Unread(
        "gazette's own CSV",
        ("file,part,",),
        Pattern(r"file,part,(?:format,headline|headline|speaker),"),
        "its rows are ready for csvkit and pandas",
        "file,part,headline,n,kind\na.txt,1,Rain falls,1,direct",
        "file, part, headline",
    ),
    Unread(
        "CSV, a table",
        (),
        Pattern(r"[^\n,\t;|]{0,60}[,\t;|]"),
        "pick its text out, as in csvjson --snifflimit 0 {} | jq -r '.[] | \"\\u0001\\(.text)\"' | gazette parse",
        "headline,date\nRain falls,2031-03-03",
        "Rain,wind\nRain fell, and more, and more.",
        is_table,
    ),
)
"""Narrow ones first."""


def unread(head: str, name: str) -> str | None:
    """What a text is that is no story, and what to do: "RTF, not plain text; try pandoc …". None for all else.

    `head` is the beginning of the text, `name` that of its file.
    """
    text = head.lstrip().replace("\r\n", "\n").replace("\r", "\n")
    begin = prolog(text) if text.startswith("<") else 0
    rows = (row for row in UNREAD if not row.begins or text.startswith(row.begins, begin))
    row = next((row for row in rows if row.pattern.match(text, begin) and row.proof(text)), None)
    return row and f"{row.name}, not plain text; {named(row.advice, name)}"
