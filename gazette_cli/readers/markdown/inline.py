"""The text of a paragraph of Markdown without its marks, and the pictures and embedded files in it.

Marks are those of CommonMark and GitHub, with what Obsidian (`[[links]]`, `==highlight==`), Hugo and Jekyll (short codes)
and Pandoc (attributes) add. What only looks like a mark stays as printed.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from gazette_cli.pattern import Pattern
from gazette_cli.readers.markdown import tags
from gazette_cli.story import Media

PUNCTUATION = r"!-/:-@\[-`{-~"
TOKEN = Pattern(
    rf"""(?xs)
      \\(?P<escaped>[{PUNCTUATION}\n])
    | (?P<code>`{{1,9999}})
    | (?P<url>https?://[^\s<>*\[\]()|\\`&]{{1,500}})
    | <(?P<auto>[A-Za-z][A-Za-z0-9+.-]{{1,31}}:[^\s<>]{{0,1000}}|[\w.+-]{{1,64}}@[\w.-]{{1,100}})>
    | (?P<tag></?[A-Za-z][\w.-]{{0,30}}(?:\s[^<>]{{0,3000}}|/)?>)
    | (?P<entity>&\#?\w{{1,32}};)
    | (?P<embed>!?)\[\[(?P<wiki>[^\[\]\n]{{1,400}})\]\]
    | (?P<footnote>\[\^[^\s\[\]]{{1,60}}\])
    | (?P<opening>!?\[)
    | \](?P<link>\(\s{{0,9}}(?:<(?P<bracketed>[^<>\n]{{0,1000}})>|(?P<target>(?:[^\s()<\\]|\\.|\([^\s()]{{0,200}}\)){{0,1000}}))
        (?:\s{{1,9}}(?:"(?P<title>[^"]{{0,500}})"|'(?P<title2>[^']{{0,500}})'))?\s{{0,9}}\)
      |\[(?P<label>[^\[\]]{{0,200}})\])?(?P<attributes>\{{[^{{}}\n]{{0,300}}\}})?
    | (?P<short>\{{\{{[^{{}}]{{1,1000}}\}}\}}|\{{%[^{{}}]{{1,1000}}%\}})
    | (?P<marks>\*{{1,9999}}|_{{1,9999}}|~~|==)
    """
)
SIZE = Pattern(r"\d{1,5}(?:x\d{1,5})?")
"""What Obsidian has behind the bar of a picture: its width."""
ATTRIBUTE = Pattern(r"""(?s)\b(?P<name>src|link|alt|caption|title)\s?=\s?["'](?P<value>[^"']{0,1000})["']""")
FIGURE = Pattern(r"\{\{[<%]\s{0,9}(?:figure|image|img)\s")
"""The short code of a picture."""
LONGEST_LABEL = 200
"""Characters of the label of a reference."""
SUFFIXES = {
    **dict.fromkeys("mp4 m4v mov webm ogv avi mkv".split(), "video"),
    **dict.fromkeys("mp3 m4a wav ogg flac opus".split(), "audio"),
    **dict.fromkeys("pdf md txt doc docx xlsx csv".split(), "text"),
}
"""Files that are no picture, by the end of their names."""


@dataclass(slots=True)
class Run:
    """Marks that follow each other, of which some may be paired with others: the rest is text."""

    mark: str
    left: int
    size: int
    end: int = -1
    """The place of the piece that closed it last."""

    def __str__(self) -> str:
        return self.mark * self.left


Piece = str | Run


@dataclass(slots=True)
class Line:
    """What a paragraph holds."""

    text: str = ""
    """White space folded."""
    whole: int = 0
    """How many marks emphasise all of it: one is italics, two are bold."""
    media: list[Media] = field(default_factory=list)
    embeds: list[str] = field(default_factory=list)
    """Short codes, as printed."""


def read(text: str, references: frozenset[str] = frozenset()) -> Line:
    """The text of a paragraph, whose links may refer to these labels, in small letters."""
    return _Reading(text, references).line()


class _Reading:
    """One paragraph, token by token."""

    def __init__(self, text: str, references: frozenset[str]) -> None:
        self.source, self.references = text, references
        self.result = Line()
        self.pieces: list[Piece] = []
        self.brackets: list[tuple[int, int]] = []
        """Where brackets opened: the place of the piece, and where their words begin."""
        self.runs: dict[str, list[int]] = {}
        """Where marks stand that may open an emphasis, by mark."""
        self.codes = _pairs(text) if "`" in text else {}

    def line(self) -> Line:
        """Read to the end."""
        at = 0
        while found := TOKEN.search(self.source, at):
            self.pieces.append(self.source[at : found.start()])
            at = self._token(found)
        self.pieces.append(self.source[at:])
        self.result.text = " ".join("".join(map(str, self.pieces)).split())
        self.result.whole = self._whole()
        return self.result

    def _token(self, found: re.Match[str]) -> int:
        """Take a token; where the text goes on behind it."""
        at = found.start()
        if found["marks"]:
            self._marks(found["marks"], at, found.end())
        elif found["code"]:
            return self._code(at, found.end())
        elif found["wiki"] is not None:
            self._wiki(found["wiki"], bool(found["embed"]))
        elif found["opening"]:
            self.brackets.append((len(self.pieces), found.end()))
            self.pieces.append(found["opening"])
        elif found[0][0] == "]":
            return self._closing(found)
        elif found["tag"]:
            self._tag(found["tag"])
        elif found["short"]:
            self._short(found["short"])
        elif not found["footnote"]:
            self.pieces.append(found["escaped"] or found["url"] or found["auto"] or tags.entity(found["entity"]))
        return found.end()

    def _code(self, at: int, end: int) -> int:
        """Take code up to marks as many as its first ones; without those the marks are text."""
        closing = self.codes.get(at)
        if closing is None:
            self.pieces.append(self.source[at:end])
            return end
        self.pieces.append(self.source[end:closing])
        return closing + end - at

    def _wiki(self, words: str, embedded: bool) -> None:
        """Take a link within Obsidian, shown by its own name; an embedded file is one that goes with the story."""
        target, _, name = words.partition("|")
        if not embedded:
            self.pieces.append(name or target.replace("#", " > ").lstrip(" >"))
            return
        caption = name if name and not SIZE.fullmatch(name.strip()) else None
        suffix = target.rpartition(".")[2].lower() if "." in target else "md"
        self.result.media.append(Media(SUFFIXES.get(suffix, "picture"), target.strip(), caption))

    def _closing(self, found: re.Match[str]) -> int:
        """Take a bracket that closes: of a link, a picture, or one that is text."""
        opening, begin = self.brackets.pop() if self.brackets else (None, 0)
        if opening is not None:
            picture = self.pieces[opening] == "!["
            target = found["bracketed"] or found["target"]
            name = found["label"] or self.source[begin : min(found.start(), begin + LONGEST_LABEL)]
            if target is None and found["label"] is None and found["link"]:
                target = ""
            if target is not None or label(name) in self.references:
                self.pieces[opening] = ""
                if picture:
                    self._picture(opening, target or name, found["title"] or found["title2"] or "")
                return found.end()
            if found["attributes"] and not found["link"]:
                self.pieces[opening] = "!" if picture else ""
                return found.end()
        self.pieces.append("]")
        return found.start() + 1

    def _picture(self, opening: int, target: str, title: str) -> None:
        """Take a picture; what stood in its brackets is its caption, and so is its title."""
        words = " ".join("".join(map(str, self.pieces[opening:])).split())
        del self.pieces[opening:]
        for places in self.runs.values():
            while places and places[-1] >= opening:
                places.pop()
        caption, title = "" if SIZE.fullmatch(words) else words, " ".join(title.split())
        if title and caption and title != caption:
            caption = title if caption in title else f"{caption} {title}"
        kind = SUFFIXES.get(target.rpartition(".")[2].lower(), "picture")
        self.result.media.append(Media(kind, target or None, caption or title or None))

    def _tag(self, tag: str) -> None:
        """Take a tag of HTML off; a break is a space, a picture one that goes with the story."""
        name = tags.name(tag)
        if name is None:
            self.pieces.append(tag[0])
            self.pieces.append(tag[1:])
        elif name == "br":
            self.pieces.append(" ")
        elif name in tags.MEDIA and (media := tags.media(tag)) is not None:
            self.result.media.append(media)

    def _short(self, code: str) -> None:
        """Take a short code: that of a picture is one that goes with the story."""
        given = {hit["name"]: " ".join(hit["value"].split()) for hit in ATTRIBUTE.finditer(code)}
        if FIGURE.match(code) and "src" in given:
            caption = given.get("caption") or given.get("title") or given.get("alt")
            self.result.media.append(Media("picture", given["src"], caption or None))
        else:
            self.result.embeds.append(" ".join(code.split()))

    def _marks(self, marks: str, start: int, end: int) -> None:
        """Take marks: they close what earlier ones have opened, or may be closed by later ones."""
        before, after = self.source[start - 1 : start], self.source[end : end + 1]
        opens, closes = _flanks(after, before), _flanks(before, after)
        mark = marks[0] if marks[0] in "*_" else marks
        if before.isdigit() and after.isdigit():
            opens = closes = False  # 2*3
        elif mark == "_":
            opens, closes = opens and not (closes and before.isalnum()), closes and not (opens and after.isalnum())
        size = len(marks) // len(mark)
        run = Run(mark, size, size)
        places = self.runs.setdefault(mark, [])
        while closes and places and run.left:
            opening = self.pieces[places[-1]]
            assert isinstance(opening, Run)
            paired = min(opening.left, run.left)
            opening.left, run.left, opening.end = opening.left - paired, run.left - paired, len(self.pieces)
            if not opening.left:
                places.pop()
        if opens and run.left:
            places.append(len(self.pieces))
        self.pieces.append(run)

    def _whole(self) -> int:
        """How many marks the first and the last ones are, if they are a pair with nothing outside."""
        some = [n for n, piece in enumerate(self.pieces) if isinstance(piece, Run) or piece.strip()]
        first = self.pieces[some[0]] if some else ""
        paired = isinstance(first, Run) and not first.left and first.end == some[-1] and first.mark in "*_"
        return first.size if isinstance(first, Run) and paired else 0


def _pairs(text: str) -> dict[int, int]:
    """Where each run of backticks stands that another one, as long, follows: and where that is."""
    latest: dict[int, int] = {}
    pairs: dict[int, int] = {}
    for found in reversed(list(TICKS.finditer(text))):
        if (size := len(found[0])) in latest:
            pairs[found.start()] = latest[size]
        latest[size] = found.start()
    return pairs


TICKS = Pattern(r"`{1,9999}")


def label(words: str) -> str:
    """A label of a reference as those are compared."""
    return " ".join(words.split()).casefold()


def _flanks(inner: str, outer: str) -> bool:
    """Whether marks stand beside the text that they emphasise, given the characters on both sides (CommonMark 6.2)."""
    if not inner or inner.isspace():
        return False
    return not _is_punctuation(inner) or not outer or outer.isspace() or _is_punctuation(outer)


def _is_punctuation(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"
