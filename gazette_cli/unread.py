"""Text that gazette cannot read and that is given by mistake: how each is recognised, what it is called, and what to do.

A file of another kind must never be taken for a story. The rows are tried in their order, the first that is recognised
wins; a row says nothing of a text that only mentions what it is about.
"""

from collections.abc import Callable
from typing import NamedTuple

from gazette_cli.packed import HEAD, named
from gazette_cli.pattern import Pattern


def always(text: str) -> bool:
    """The proof of a kind whose beginning is proof enough."""
    return True


class Unread(NamedTuple):
    """A kind of text that is no story."""

    name: str
    pattern: Pattern
    """How its text begins, blanks aside."""
    advice: str
    """What to do; `{}` is the file's name."""
    example: str
    counter: str
    """A story that begins much like it."""
    proof: Callable[[str], bool] = always
    """What else has to be so."""


def is_value(text: str) -> bool:
    """Whether a whole text is a value of JSON."""
    import orjson

    try:
        orjson.loads(text)
    except ValueError:
        return False
    return True


def is_json(text: str) -> bool:
    """Whether what begins like JSON is so: an object, a list of objects, or all of it."""
    return text[0] == "{" or _OBJECTS.match(text) is not None or is_value(text)


def is_json_lines(text: str) -> bool:
    """Whether the first two lines are an object of JSON each."""
    lines = [line for line in text.split("\n", 20) if line.strip()][:2]
    return len(lines) == 2 and all(line.startswith("{") and is_value(line) for line in lines)


def is_page(text: str) -> bool:
    """Whether the first element of XML is that of a page."""
    root = _ROOT.match(text)
    return root is not None and root["name"].lower().rpartition(":")[2] in ("html", "head", "body")


def is_other_xml(text: str) -> bool:
    """Whether what begins like XML is so, by its declaration or by the namespace of its first element, and no page."""
    root = _ROOT.match(text)
    return root is not None and not is_page(text) and (text.startswith("<?xml") or "xmlns" in root["attributes"])


def is_mail(text: str) -> bool:
    """Whether there is a field among a mail's that only a program writes, or an address beside a subject and a date."""
    head = _FIELDS.match(text)
    return head is not None and (_TRANSPORT.search(head[0]) is not None or _ADDRESSED.match(head[0]) is not None)


def is_mht(text: str) -> bool:
    """Whether a mail is a page that a browser saved as one file."""
    return is_mail(text) and _RELATED.search(text[:4000]) is not None


def is_own_markdown(text: str) -> bool:
    """Whether front matter is as gazette writes it."""
    return "\nsource_file: " in text.partition("\n---")[0]


def is_table(text: str) -> bool:
    """Whether a first line of column names is that of a table: every row below has as many cells."""
    first = text.partition("\n")[0]
    sign = max(_SEPARATORS, key=first.count)
    if not is_header(first.split(sign)):
        return False
    import csv

    lines = text.split("\n")
    try:
        rows = [row for row in csv.reader(lines[:-1] if len(text) >= HEAD else lines, delimiter=sign) if row]
    except csv.Error:
        return False
    return len(rows) > 1 and all(
        len(row) == len(rows[0]) and not any(cell.startswith(_BLANKS) for cell in row) for row in rows
    )


def is_header(cells: list[str]) -> bool:
    """Whether cells are column names: none with a blank at its edge, none a figure."""
    bare = [cell.strip('"') for cell in cells]
    return all(cell and cell == cell.strip() and not cell.isdigit() for cell in bare)


_XML = (
    r"(?:<\?[^>]{0,400}>|<!--(?:[^-]|-(?!->)){0,4000}-->|<!DOCTYPE[^>\[]{0,400}(?:\[[^\]]{0,4000}\]\s{0,9})?>|\s){0,60}"
)
"""What stands before the first element of XML."""
_ROOT = Pattern(rf"{_XML}<(?P<name>[A-Za-z][\w.:-]{{0,60}})(?P<attributes>[^<>]{{0,2000}})")
_PREFIX = rf"{_XML}<(?:[\w-]{{1,20}}:)?"
_JSON = r'\{\s{0,99}(?:"(?:[^"\\\n]|\\.){0,200}"\s{0,99}:|\}\s{0,99}$)|\[\s{0,99}(?:[{"]|-?\d|\]\s{0,99}$)'
_FIELDS = Pattern(
    r"(?:From \S{1,200} [^\n]{0,80}\n)?(?:[A-Za-z][A-Za-z-]{1,40}: ?[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,40}){2,80}"
)
"""The fields of a mail, behind the line that opens it in a folder of mails."""
_RELATED = Pattern(r"(?i)content-type: ?multipart/related")
_OBJECTS = Pattern(r'\[\s{0,99}\{\s{0,99}"')
_ADDRESSED = Pattern(r"(?ims)(?=.{0,4000}^from: ?[^\n]{0,200}\w@\w)(?=.{0,4000}^subject:)(?=.{0,4000}^date:).")
_TRANSPORT = Pattern(
    r"(?im)^(?:(?:mime-version|message-id|return-path|delivered-to|content-transfer-encoding|dkim-signature|x-mailer): ?\S"
    r"|received: ?\(?(?:from|by)\b|content-type: ?\w+/\w)"
)
_BLANKS = (" ", "\t")
"""A cell that begins with one is the rest of a sentence."""
_SEPARATORS = ",\t;|"
_CELL = r'"?[^\s,;|".][^\n,\t;|".]{0,60}"?'
_READY = "its records are ready for jq and Hugo"
_LATER = "gazette has no reader for it; give it the story's text"
_PICK = "pick its text out, as in jq -r '.. | .text? // empty' {} | gazette parse"

UNREAD = (
    Unread(
        "RTF",
        Pattern(r"\{\\rtf"),
        "try pandoc -f rtf -t plain --wrap=none {} | gazette parse",
        r"{\rtf1\ansi Rain fell.\par}",
        "{rtf} files are old",
    ),
    Unread(
        "gazette's own JSON",
        Pattern(r'\[?\s{0,9}\{\s{0,9}"file": ?"'),
        _READY,
        '{"file": "a.txt", "part": 1, "format": "text"}',
        "{file} Rain fell",
        lambda text: '"format":' in text,
    ),
    Unread(
        "JSON Lines",
        Pattern(_JSON),
        _PICK,
        '{"text": "Rain fell."}\n{"text": "It stopped."}',
        '{"Rain" fell}\n{"It": stopped}',
        is_json_lines,
    ),
    Unread(
        "JSON",
        Pattern(_JSON),
        _PICK,
        '{"title": "Rain falls", "text": "Rain fell."}',
        '["Rain fell," she said]',
        is_json,
    ),
    Unread(
        "MHT, a page saved as one file",
        _FIELDS,
        "save the page as HTML",
        "From: <Saved by Such Browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x\n\n--x",
        "From: Portvale\nTo: Westholm\n\nRain fell.",
        is_mht,
    ),
    Unread(
        "mail",
        _FIELDS,
        "save its text alone",
        "From: desk@such.example\nSubject: Rain\nMIME-Version: 1.0\n\nRain fell.",
        "From: Portvale\nTo: Westholm\n\nRain fell.",
        is_mail,
    ),
    Unread(
        "TeX",
        Pattern(
            r"(?:%[^\n]{0,400}\n\s{0,9}){0,200}\\(?:documentclass|documentstyle|begin\{|section\b|input\b|title\{|usepackage|PassOptionsToPackage|RequirePackage|newcommand|def\\)"
        ),
        "try pandoc -s -f latex -t plain --wrap=none {} | gazette parse",
        r"\documentclass{article}",
        r"\ Rain fell",
    ),
    Unread(
        "NITF",
        Pattern(rf"{_PREFIX}nitf[\s/>]"),
        _LATER,
        "<?xml version='1.0'?>\n<nitf><body/></nitf>",
        "<nitf-1> Rain fell",
    ),
    Unread(
        "NewsML 1",
        Pattern(rf"{_PREFIX}NewsML[\s/>]"),
        _LATER,
        '<NewsML Version="1.2"></NewsML>',
        "<NewsML-1> Rain fell",
    ),
    Unread(
        "NewsML-G2",
        Pattern(rf"{_PREFIX}(?:newsItem|newsMessage|packageItem|knowledgeItem|conceptItem)[\s/>]"),
        _LATER,
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
        "<newsItems> Rain fell",
    ),
    Unread(
        "RSS, a feed",
        Pattern(rf"{_PREFIX}(?:rss|RDF)[\s/>]"),
        _LATER,
        '<rss version="2.0"><channel/></rss>',
        "<RSS.L> Rain fell",
    ),
    Unread(
        "Atom, a feed",
        Pattern(rf"{_PREFIX}feed[\s/>]"),
        _LATER,
        '<feed xmlns="http://www.w3.org/2005/Atom"/>',
        "<feeder> Rain fell",
    ),
    Unread(
        "XML",
        _ROOT,
        _LATER,
        '<?xml version="1.0"?>\n<list><entry>Rain</entry></list>',
        '<DOC id="1">\nRain fell.',
        is_other_xml,
    ),
    Unread(
        "gazette's own Markdown",
        Pattern(r"---\n[a-z_]{1,20}: "),
        _READY,
        '---\ntitle: "Rain"\nsource_file: "a.txt"\n---\n\nRain fell.',
        "---\nnote: Rain fell\n---\n",
        is_own_markdown,
    ),
    Unread(
        "Markdown with front matter",
        Pattern(r"(?:---|\+\+\+)\n(?:[a-z][\w-]{0,30} ?[:=][^\n]{0,999}\n|[ \t-][^\n]{0,999}\n){0,40}title ?[:=]"),
        "try pandoc -s -f markdown -t plain --wrap=none {} | gazette parse",
        "---\ntitle: Rain falls\n---\n\nRain fell.",
        "---\nTITLE: Rain falls\n---\n\nRain fell.",
    ),
    Unread(
        "gazette's own CSV",
        Pattern(r"file,part,(?:format,)?headline,"),
        "its rows are ready for csvkit and pandas",
        "file,part,headline,n,kind\na.txt,1,Rain falls,1,direct",
        "file, part, headline",
    ),
    Unread(
        "CSV, a table",
        Pattern(rf"{_CELL}(?:[,\t;|]{_CELL}){{1,400}}\n"),
        "pick its text out, as in csvjson {} | jq -r '.[].text' | gazette parse",
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
    text = head.lstrip().replace("\r\n", "\n")
    row = next((row for row in UNREAD if row.pattern.match(text) and row.proof(text)), None)
    return row and f"{row.name}, not plain text; {named(row.advice, name)}"
