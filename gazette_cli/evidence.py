"""What proves that a text which begins like JSON, XML, mail or a table is one, and no story that begins so."""

from gazette_cli.packed import HEAD
from gazette_cli.pattern import Pattern

MANY = 100
"""Characters of JSON after which an error is a slip in it, and no text that only begins like it."""
LONGEST = 60
"""Characters of a column's name."""
LINES = 200
"""How many lines the front matter of a file of Markdown has at most."""
SEPARATORS = ",\t;|"
BLANKS = (" ", "\t")
"""A cell that begins with one is the rest of a sentence."""

_ROOT = Pattern(r"<(?P<name>[A-Za-z][\w.:-]{0,60})(?P<attributes>[^<>]{0,20000})(?P<within>>\s{0,999}(?:<|$))?")
_IN_SUBSET = Pattern(r"<!--|\]\s{0,99}>")
_PAGE = frozenset(
    """
    html head body main div title meta link base style script noscript h1 h2 h3 h4 h5 h6 p span table tr td ul ol li dl
    header footer nav aside form img picture figure svg iframe video a b i em strong font center blockquote pre br hr
    address time
    """.split()
)
"""The elements that only a page begins with; DocBook and the journals' JATS have `article` and `section` too."""
_PIECES = frozenset(["article", "section"])
_IN_PAGE = Pattern(r"<(?:h[1-6]|div|span|a )")
"""Elements of pages that those vocabularies have not."""
_FIELDS = Pattern(
    r"(?:From \S{1,200} [^\n]{0,80}\n)?"
    r"(?:>?[A-Za-z][\w.-]{1,80}: ?[^\n]{0,20000}\n(?:[ \t][^\n]{0,20000}\n){0,400}){2,80}"
)
"""The fields of a mail, below the line that opens it in a folder of mails."""
_SENT = Pattern(r"(?im)^(?:from|message-id|return-path|delivered-to): ?\S")
"""What a server does not say above a page."""
_ADDRESSED = Pattern(
    r"(?ims)(?=.{0,9000}^>?from: ?[^\n]{0,200}\w@\w)(?=.{0,9000}^subject:)"
    r"(?=.{0,9000}^date: ?(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d)."
)
"""A sender's address, a subject, and a date as RFC 5322 has it: a press release may have the first two."""
_TRANSPORT = Pattern(
    r"(?im)^(?:(?:mime-version|message-id|return-path|delivered-to|content-transfer-encoding|x-mailer): ?\S"
    r"|dkim-signature: ?\S|received: ?\(?(?:from|by) \S+\.\S|content-type: ?(?:text/(?:plain|html)|multipart)\b)"
)
_PRINTED = Pattern(r"From: [^\n]{1,200}\nSent: [^\n]{1,80}\nTo: [^\n]{1,9000}\n(?:Cc: [^\n]{1,9000}\n)?Subject: ?")
"""The same as a mail program prints it."""
_NAME = Pattern(r"[A-Za-z_#][\w.-]{0,40}")
_FIGURES = Pattern(r"[\d.,:/ T%+-]{1,40}|https?://\S{1,400}")
_KEY = Pattern(r"(?P<quoted>[\"'])?(?P<key>[A-Za-z][\w-]{0,30})(?(quoted)[\"']) ?[:=]")

COLUMNS = frozenset(
    """
    id url uri link source publisher author authors byline headline title subtitle subhead summary description lede
    text body content article story date published publish_date created updated modified language lang section category
    keywords tags label file part format name titel datum titre texte título titulo fecha texto autor auteur
    """.split()
)
"""Names that the columns of a table of news have."""
KEYS = COLUMNS | frozenset(
    "layout draft slug wire_slug weight image images permalink aliases categories type dateline source_url "
    "source_file".split()
)
"""Names in the front matter of news."""


def prolog(text: str) -> int:
    """Where the first element of a page or of XML begins, after its declarations and comments."""
    at = 0
    while True:
        while text[at : at + 1].isspace():
            at += 1
        end = "?>" if text.startswith("<?", at) else "-->" if text.startswith("<!--", at) else ">"
        if not text.startswith(("<?", "<!"), at):
            return at
        subset = text.find("[", at, text.find(">", at)) if end == ">" else -1
        if subset > 0:
            closed = _below_subset(text, subset)
            if closed < 0:
                return at
            at = closed
            continue
        found = text.find(end, at)
        if found < 0 and end == "?>":
            found, end = text.find(">", at), ">"
        if found < 0:
            return at
        at = found + len(end)


def _below_subset(text: str, at: int) -> int:
    """Where a document type ends whose declarations begin there; what stands in comments among them ends nothing.

    -1 where it has no end.
    """
    while (found := _IN_SUBSET.search(text, at)) is not None:
        if found[0] != "<!--":
            return found.end()
        at = text.find("-->", found.end())
        if at < 0:
            break
    return -1


def is_page(text: str) -> bool:
    """Whether the first element is that of a page, or what stands before it says so."""
    before = text[: prolog(text)].lower()
    root = _ROOT.match(text, len(before))
    if "<!doctype" in before:
        return "<!doctype html" in before
    name = root["name"].lower().rpartition(":")[2] if root else ""
    return name in _PAGE or (name in _PIECES and ("<?xml version" not in before or _IN_PAGE.search(text) is not None))


def is_markup(text: str) -> bool:
    """Whether another element follows on the first one, as it does in XML: `<RSS.L> rises` is no feed."""
    root = _ROOT.match(text, prolog(text))
    return root is not None and (root["within"] is not None or "xmlns" in root["attributes"])


def is_other_xml(text: str) -> bool:
    """Whether what begins like XML is so, by its declaration or by the namespace of its first element, and no page."""
    root = _ROOT.match(text, prolog(text))
    return root is not None and not is_page(text) and (text.startswith("<?xml") or "xmlns" in root["attributes"])


def is_value(text: str) -> bool:
    """Whether a whole text is a value of JSON."""
    import orjson

    try:
        orjson.loads(text)
    except ValueError:
        return False
    return True


def is_json_lines(text: str) -> bool:
    """Whether the first two lines are an object or a list of JSON each."""
    lines = [line for line in text.split("\n", 20) if line.strip()][:2]
    return len(lines) == 2 and all(line.startswith(("{", "[")) and is_value(line) for line in lines)


def is_json(text: str) -> bool:
    """Whether what begins like JSON goes on so: values and nothing else, slips in them and a cut-off end allowed."""
    import json

    decoder = json.JSONDecoder(strict=False)
    for _ in range(2):
        try:
            end = decoder.raw_decode(text)[1]
        except json.JSONDecodeError as error:
            slip = text[error.pos : error.pos + MANY].lstrip(", \t\r\n").startswith(("}", "]"))
            return error.pos >= min(MANY, len(text)) or "Unterminated" in error.msg or slip
        except RecursionError:
            return True
        text = text[end:].lstrip(" \t\r\n,")
        if not text.startswith(("{", "[")):
            break
    return not text or text.startswith(("{", "["))


def is_mail(head: str) -> bool:
    """Whether there is a field among a mail's that only a program writes, or an address beside a subject and a date.

    A page with the headers of the server's answer above it is none.
    """
    text = head.lstrip().replace("\r\n", "\n").replace("\r", "\n")
    found = _FIELDS.match(text)
    if found is None or (_SENT.search(found[0]) is None and is_page(text[found.end() :].lstrip())):
        return False
    proofs = (_TRANSPORT.search(found[0]), _ADDRESSED.match(found[0]), _PRINTED.match(text))
    return any(proof is not None for proof in proofs)


def front_matter(text: str) -> list[str]:
    """The lines of a block of keys that opens a text, between a rule and another one; none where there is none."""
    lines = text.split("\n", LINES)
    opening = lines[0].rstrip()
    if opening not in ("---", "+++"):
        return []
    closing = next((n for n, line in enumerate(lines) if n and line.rstrip() in (opening, "...")), 0)
    block = lines[1:closing]
    return block if all(map(_KEY.match, _unindented(block))) else []


def is_front_matter(text: str) -> bool:
    """Whether such a block has a key of news; labels that begin with a capital are a wire's."""
    text = text.lstrip("\ufeff \t\r\n").replace("\r\n", "\n").replace("\r", "\n")
    keys = map(_KEY.match, _unindented(front_matter(text)))
    return any(key is not None and key["key"] in KEYS for key in keys)


def _unindented(block: list[str]) -> list[str]:
    """The lines of front matter that have to begin with a key: no list's, no table's, no comment."""
    return [line for line in block if line.strip() and line[0] not in " \t-#}[]"]


def is_name(cell: str) -> bool:
    """Whether a cell may be a column's name."""
    return bool(cell) and not cell.isdigit() and len(cell) <= LONGEST and ("." not in cell or " " not in cell)


def is_base64(text: str) -> bool:
    """Whether the first three lines, or two hundred characters, are nothing but letters of both kinds and figures."""
    lines = text.split("\n", 3)[: 1 if len(text.partition("\n")[0]) >= 200 else 3]
    packed = "".join(lines).replace("+", "").replace("/", "")
    even = len(lines) == 1 or (len(lines) == 3 and all(60 <= len(line) <= 76 for line in lines))
    mixed = any(map(str.islower, packed)) and any(map(str.isupper, packed)) and any(map(str.isdigit, packed))
    return even and mixed and packed.rstrip("=").isalnum() and packed.isascii()


def is_table(text: str) -> bool:
    """Whether a first line is one of column names.

    It is where two columns or more are called as those of news are; else every row below has as many cells, and the
    names are single words, or a column holds figures or addresses, or there are three columns or more.
    """
    first, _, rest = text.partition("\n")
    sign = max(SEPARATORS, key=first.count)
    names = [cell.strip().strip('"') for cell in first.rstrip(sign).split(sign)]
    second = rest.lstrip("\n").partition("\n")[0]
    if any(not is_name(name) for name in names[1:]) or (sign not in second and '"' not in second):
        return False
    import csv

    try:
        rows = [row for row in csv.reader(text.split("\n"), delimiter=sign) if row]
    except csv.Error:
        return False
    rows = rows[:-1] if len(text) >= HEAD else rows
    known = sum(name.lower().rpartition(".")[2] in COLUMNS for name in names)
    even = sum(len(row) == len(rows[0]) for row in rows[1:])
    spaced = any(cell.startswith(BLANKS) for row in rows for cell in row)
    if known > 1 + spaced and known * 2 >= len(names):
        return even * 2 > len(rows) - 1 or len(text) >= HEAD
    if sign == "|" or spaced or even < max(1, len(rows) - 1) or any(row[0] == "" for row in rows[1:]):
        return False
    figures = any(all(map(_FIGURES.fullmatch, column)) for column in zip(*rows[1:], strict=True))
    return figures or len(names) > 2 or all(map(_NAME.fullmatch, names))
