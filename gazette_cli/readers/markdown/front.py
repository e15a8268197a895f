"""Front matter: the block of keys above a text, in YAML between `---` or in TOML between `+++` → its keys and values.

Of YAML it reads what front matter has: scalars, bare, in quotation marks or over several lines, and lists of them. A
value of another kind is a `Nested`, as it is written.
"""

import datetime
from collections.abc import Iterator

from gazette_cli import evidence
from gazette_cli.pattern import Pattern

Values = list[str]
"""The values of a key: one, or those of a list."""
Matter = dict[str, Values]
"""Front matter: the keys in small letters, in order."""


class Nested(list[str]):
    """The lines of a value that holds keys itself."""


KEY = Pattern(r"""["']?(?P<key>[A-Za-z][\w-]{0,30})["']? ?[:=](?:\s|$|(?=["'\[]))""")
LISTED = Pattern(r"\s{0,99}-(?:\s{1,99}|$)")
"""What opens an item of a list over several lines."""
NAMED = Pattern(r"\s{0,99}name ?: ?")
"""The key of an author's name, where an item holds keys."""
BLOCK = Pattern(r"[|>][-+\d]{0,2}\s{0,99}(?:#[^\n]{0,400})?$")
"""What opens a text over several lines."""
FLOW = Pattern(r""""(?:[^"\\]|\\.){0,4000}"|'(?:[^']|''){0,4000}'|[^\s,\[\]"'#][^,\[\]]{0,4000}|#\w[^,\[\]]{0,400}""")
"""An item of a list in brackets."""
DOUBLE = Pattern(r'"((?:[^"\\]|\\.){0,100000})"\s{0,99}(?:\s#[^\n]{0,400})?$')
SINGLE = Pattern(r"'((?:[^']|''){0,100000})'\s{0,99}(?:\s#[^\n]{0,400})?$")
COMMENT = Pattern(r"(?:^|\s)#(?:\s.{0,4000})?$")
"""A comment behind a bare scalar; `#rain` is a tag."""
ESCAPE = Pattern(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "", "b": "", "f": "", "a": "", "e": "", "v": "", "_": " ", "N": "\n"}
"""What letters behind a backslash stand for; any other character stands for itself."""
NOTHING = ("", "~", "null", "Null", "NULL")
"""How YAML writes that there is no value."""


def documents(text: str) -> Iterator[tuple[Matter, str]]:
    """Each document of a text: its front matter, and what stands below it; a document opens where front matter does."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n")
    start = 0
    for found in [*OPENS.finditer(text), None]:
        at = found.end() if found else len(text)
        if found is None or evidence.is_front_matter(text[at : at + LONGEST]):
            yield _parted(text[start:at])
            start = at


OPENS = Pattern(r"\n\n(?=(?:---|\+\+\+)\n[A-Za-z])")
"""Where another document may open below a first one."""
LONGEST = 16_384
"""Characters of front matter in which such an opening is proved."""


def _parted(text: str) -> tuple[Matter, str]:
    """The front matter of a document, and the text below it."""
    block = evidence.front_matter(text.lstrip())
    if not block:
        return {}, text
    parts = text.lstrip().split("\n", len(block) + 2)
    below = parts[-1] if len(parts) > len(block) + 2 else ""
    return (_toml(block) if parts[0].startswith("+") else yaml(block)), below


def _toml(block: list[str]) -> Matter:
    """The keys of TOML; what is none is read line by line."""
    import tomllib

    try:
        table = tomllib.loads("\n".join(block))
    except (tomllib.TOMLDecodeError, RecursionError):
        return yaml(block)
    return {key.lower(): values for key, value in table.items() if (values := _of_toml(value))}


def _of_toml(value: object) -> Values:
    """The values of a key of TOML."""
    if isinstance(value, dict):
        return Nested(f"{key}: {', '.join(_of_toml(inner))}" for key, inner in value.items())
    if isinstance(value, list):
        return [text for inner in value for text in _of_toml(inner)]
    if isinstance(value, datetime.date | datetime.time):
        return [value.isoformat()]
    return [str(value).lower() if isinstance(value, bool) else str(value)]


def yaml(block: list[str]) -> Matter:
    """The keys of YAML; a line that belongs to none is one without a name."""
    rows: list[tuple[str, list[str]]] = []
    for line in block:
        found = KEY.match(line)
        if found is not None:
            rows.append((found["key"].lower(), [line[found.end() :].strip()]))
        elif rows:
            rows[-1][1].append(line)
        elif line.strip() and line[0] != "#":
            rows.append(("", [line.strip()]))
    matter: Matter = {}
    for key, lines in rows:
        others: Values = []
        if values := _values(lines[0], lines[1:], others):
            matter[key] = matter[key] + values if key in matter else values
        if others:
            matter[""] = [*matter.get("", []), *others]
    return matter


def _values(first: str, below: list[str], others: Values) -> Values:
    """The values of a key, from what stands beside it and the lines below; what else its items hold goes to `others`."""
    if BLOCK.match(first):
        return [text] if (text := "\n".join(line.strip() for line in below).strip()) else []
    below = [line for line in below if line.strip() and not line.lstrip().startswith("# ")]
    first = "" if COMMENT.match(first) else first
    whole = " ".join((first, *map(str.strip, below)))
    if first.startswith("[") and not first.startswith("[[") and _is_closed(whole):
        return list(filter(None, map(scalar, FLOW.findall(whole))))
    if first.startswith("{") or (not first and below and KEY.match(below[0].lstrip())):
        return Nested(line.strip() for line in (first, *below) if line)
    if not first and below and LISTED.match(below[0]):
        return _listed(below, others)
    return list(filter(None, [scalar(whole)]))


def _is_closed(text: str) -> bool:
    """Whether a list in brackets ends with one: what follows is a comment."""
    return text.rpartition("]")[2].lstrip(" ,")[:1] in ("", "#") and "]" in text


def _listed(lines: list[str], others: Values) -> Values:
    """The items of a list over several lines; of those that hold keys their names, the other keys go to `others`."""
    items: Values = []
    named = any(NAMED.match(LISTED.sub("", line)) for line in lines)
    for line in lines:
        found = LISTED.match(line)
        words = line[found.end() :] if found else line.strip()
        if named and KEY.match(words) and not NAMED.match(words):
            others.append(words)
        elif found is None and items and not named:
            items[-1] += f" {words}"
        else:
            name = NAMED.match(words)
            items.append(words[name.end() :] if name else words)
    return list(filter(None, map(scalar, items)))


def scalar(text: str) -> str:
    """The text of a scalar, without its quotation marks or the comment behind it."""
    text = text.strip()
    if double := DOUBLE.match(text):
        return _unescaped(double[1])
    if single := SINGLE.match(text):
        return single[1].replace("''", "'")
    if text[:1] == "#":
        return text
    text = COMMENT.split(text, maxsplit=1)[0].strip()
    return "" if text in NOTHING else text


def _unescaped(text: str) -> str:
    """The text between double quotation marks as YAML and JSON mean it."""
    if "\\" not in text:
        return text
    text = ESCAPE.sub(lambda hit: ESCAPES.get(hit[4], hit[4]) if hit[4] else _char(hit[1] or hit[2] or hit[3]), text)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _char(code: str) -> str:
    """The character of a number in sixteens; none where Unicode has no such number."""
    number = int(code, 16)
    return chr(number) if 0 < number < 0x110000 else ""
