"""Stories for a terminal: what its lines say, with colours and without, and that nothing else reaches it."""

import io
import os
import pty
import re
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from console import environment
from hypothesis import given
from hypothesis import strategies as st
from records import FULL, STORIES

from gazette_cli.story import (
    CROSSHEAD,
    FIELDS,
    ITEM,
    PARAGRAPH,
    TABLE,
    Block,
    Byline,
    Dateline,
    Furniture,
    Media,
    Part,
    Quote,
    Source,
    Story,
    names,
)
from gazette_cli.writers import Options, ansi, pieces
from gazette_cli.writers.ansi.lines import Run, filled, painted, safe, width

ROOT = Path(__file__).parent.parent
SGR = re.compile(r"\x1b\[([0-9;]+)m")


def written(*stories: Story, color: bool = False) -> str:
    """What is printed of these stories."""
    out = io.BytesIO()
    ansi.write(iter(stories), out, Options(color=color))
    return out.getvalue().decode()


@pytest.fixture(autouse=True)
def columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """As wide as terminals used to be."""
    monkeypatch.setenv("COLUMNS", "80")


FULL_SHOWN = """\
       file  bridge.txt · part 2 · text · encoding-guessed

    embargo  2031-03-03T10:00Z

       slug  BC-Bridge, 1st Ld
       take  1st Ld
       note  EDS: adds detail · desk only

     kicker  TRANSPORT
   headline  Harbour bridge "closes" for repairs
       deck  Lorries must go round by Westholm
    summary  What the repairs mean for lorries
     byline  By INES ALDO and JON BERG, Example Press

          A  the port, operator
             ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇ 8 words, 57%
          ?  speaker not told
             ▇▇▇▇▇▇▇▇▇▇▇▇ 6 words, 43%

   dateline  PORTVALE, Norland, March 3 (EP) -- [A:The][A~ ][A:br][A~idge closes
             to lorries] on Monday, the port said.
             dateline · date --03-03

  crosshead  Cracks in two spans

       item    span 3: 1.5 m
               span 4: 0.5 m

      table  span 3 | 1.5
             span 4 | 0.5

             1986. [?~It was built in a year], *they* say.
          ?  cue say

  quotation  [A:all of it] · speaker the port · kind direct · role operator

     credit  Reporting by Ines Aldo;
     credit  Editing by Jon Berg
      about  About Norspan Norspan builds bridges. · kind company
    contact  Press office, 555 0100 · desk only
     source  Source: Example Press - EP
   provider  Norland Wire
  publisher  The Portvale Review is a review of Portvale.
  copyright  (c) 2031 Example Press
usage terms  Not for resale

  published  2031-03-03T10:30Z
   modified  2031-03-04
    created  2031-03-03T09:00Z
     status  usable
    urgency  4
    version  2
       type  text
   language  en
    located  Portvale
    keyword  bridges | harbours
    subject  bridges · code medtop:20000337
    subject  ports
      genre  Background
        uri  https://example.org/bridge
      media  The bridge · uri https://example.org/bridge.jpg · credit EP · kind
             picture

      ×junk  Share this
"""


def test_a_story_that_has_everything() -> None:
    assert written(FULL) == FULL_SHOWN


def test_colours_change_no_word() -> None:
    bare = SGR.sub("", written(FULL, color=True))
    told = re.sub(r"\[(A|\?)[:~]+", "\\1\xa0", FULL_SHOWN).replace("]", "")
    assert bare.split() == told.split()


def said(text: str, kind: str = "direct", speaker: str | None = "Jon Berg", *, at: int = 0, **more: object) -> Quote:
    """A quotation at the beginning of the first block."""
    given = {"role": None, "cue": None, "spans": [(0, at, at + len(text))], **more}
    return Quote(text, kind, speaker, **given)  # type: ignore[arg-type]


SENTENCE = '"It holds," Berg said. "For now."'
BOTH = said(
    "It holds For now", at=0, spans=[(0, 1, 9), (0, 24, 31)], cue="said", cue_span=(0, 17, 21), speaker_span=(0, 12, 16)
)
MARKED = [
    ("parts, mention and cue", SENTENCE, [BOTH], '"[A:It holds]," Berg said. "[A:For now]."',
        '"\x1b[34;7mA\x1b[0m\xa0\x1b[34;4mIt holds\x1b[0m," \x1b[1mBerg\x1b[0m \x1b[2;3msaid\x1b[0m. "\x1b[34;7mA\x1b[0m\xa0\x1b[34;4mFor now\x1b[0m."'),
    ("indirect", "Rain fell.", [said("Rain fell", "indirect")], "[A~Rain fell].", "\x1b[34;7mA\x1b[0m\xa0\x1b[34;3mRain fell\x1b[0m."),
    ("mixed", "Rain fell.", [said("Rain fell", "mixed")], "[A:~Rain fell].", "\x1b[34;7mA\x1b[0m\xa0\x1b[34;4;3mRain fell\x1b[0m."),
    ("nobody known", "Rain fell.", [said("Rain", speaker=None)], "[?:Rain] fell.", "\x1b[2;7m?\x1b[0m\xa0\x1b[2;4mRain\x1b[0m fell."),
    ("one within another", "Rain fell today", [said("Rain fell today"), said("fell", speaker="Ines Aldo", at=5)],
        "[A:Rain ][B:fell][A: today]",
        "\x1b[34;7mA\x1b[0m\xa0\x1b[34;4mRain \x1b[0m\x1b[33;7mB\x1b[0m\xa0\x1b[33;4mfell\x1b[0m\x1b[34;7mA\x1b[0m\xa0\x1b[34;4m today\x1b[0m"),
    ("a cue within", "Rain fell, he said", [said("Rain fell, he said", cue="said", cue_span=(0, 14, 18))],
        "[A:Rain fell, he said]", "\x1b[34;7mA\x1b[0m\xa0\x1b[34;4mRain fell, he \x1b[0m\x1b[34;4;2msaid\x1b[0m"),
    ("brackets of the copy", "[sic] [B:Rain] [B~snow] [?:hail] [BC]", [said("[sic]")],
        "[A:[sic]] ⟦B:Rain] ⟦B~snow] ⟦?:hail] [BC]",
        "\x1b[34;7mA\x1b[0m\xa0\x1b[34;4m[sic]\x1b[0m [B:Rain] [B~snow] [?:hail] [BC]"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quotes", "plain", "colored"), [row[1:] for row in MARKED], ids=[row[0] for row in MARKED]
)
def test_who_says_what(text: str, quotes: list[Quote], plain: str, colored: str) -> None:
    story = Story(body=[Block(PARAGRAPH, text)], quotes=quotes)
    for color, expected in ((False, plain), (True, colored)):
        assert f"\n\n{' ' * 13}{expected}\n" in written(story, color=color)


ROWS: list[tuple[str, Story, str]] = [
    ("a name that the text has in a word alone", Story(source=Source("REPORT", None, "EP")), "     source  REPORT · abbreviation EP"),
    ("a role that the cast does not give", Story(body=[Block(PARAGRAPH, "Rain fell")],
        quotes=[said("Rain", role="the mayor"), said("fell", role="mayor since 2029", at=5)]),
        "             [A:Rain] [A:fell]\n          A  role mayor since 2029"),
    ("a quotation that a person has changed", Story(body=[Block(PARAGRAPH, "Rain fell")], quotes=[said("Rain", spans=[(0, 5, 9)])]),
        "  quotation  [A:Rain] · speaker Jon Berg · kind direct"),
    ("a quotation without a place", Story(quotes=[said("Rain", "indirect", None, cue="told")]),
        "  quotation  [?~Rain] · speaker speaker not told · kind indirect · cue told"),
    ("a quotation that another covers", Story(body=[Block(PARAGRAPH, "Rain")], quotes=[said("Rain"), said("Rain", speaker="Ines Aldo")]),
        "             [A:Rain]\n\n  quotation  [B:Rain] · speaker Ines Aldo · kind direct"),
    ("a quotation of two parts that end in other marks", Story(body=[Block(PARAGRAPH, SENTENCE)], quotes=[replace(BOTH, text="It holds. For now")]),
        '             "[A:It holds]," Berg said. "[A:For now]."'),
    ("a dateline before the first paragraph", Story(dateline=Dateline("PORTVALE (EP) --", "PORTVALE", None, "EP"),
        body=[Block(CROSSHEAD, "Rain"), Block(PARAGRAPH, "It fell.")]),
        "  crosshead  Rain\n\n   dateline  PORTVALE (EP) -- It fell."),
    ("a dateline alone", Story(dateline=Dateline("PORTVALE (EP) --", "PORTVALE", "--03-03"), body=[Block(ITEM, "Rain")]),
        "   dateline  PORTVALE (EP) -- · date --03-03\n\n       item    Rain"),
    ("lines and blanks of a table", Story(body=[Block(TABLE, "a   1.5\n  b\t2\n\nc")]),
        "      table  a   1.5\n               b     2\n\n             c"),
    ("a kind too long for the margin", Story(furniture=[Furniture("end_mark", "NNNN"), Furniture("notices of the law", "Rain")]),
        "  ×end mark  NNNN\n             ×notices of the law Rain"),
    ("a kind of several lines", Story(furniture=[Furniture("a\n\tb", "Rain")]), "       ×a b  Rain"),
    ("a picture without a caption", Story(media=[Media("picture", "a.jpg")]), "      media  a.jpg · kind picture"),
    ("a caption with the word for its kind", Story(media=[Media("picture", None, "A picture of the mill")]),
        "      media  A picture of the mill · kind picture"),
    ("a canceled story", Story(status="canceled", slug="BC-Mill"), "     status  canceled\n\n       slug  BC-Mill"),
    ("a share below one in a hundred", Story(quotes=[said("rain " * 300), said("snow", speaker="Ines Aldo")]),
        "          B  Ines Aldo\n             ▇ 1 word, <1%"),
    ("no value at all", Story(), "       file  standard input · text"),
]  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_rows(story: Story, expected: str) -> None:
    assert f"{expected}\n" in written(story)


def test_changed_quotations_alone_have_a_row_of_their_own() -> None:
    assert "quotation" not in written(ROWS[5][1])


def test_what_is_no_part_of_the_story_is_struck_through() -> None:
    assert "\x1b[2;9mShare\x1b[0m" in written(Story(furniture=[Furniture("junk", "Share")]), color=True)


def test_what_must_not_be_used_is_in_reverse_video() -> None:
    shown = written(Story(status="withheld", embargo="2031-03-03"), Story(status="usable"), color=True)
    assert "\x1b[1;7mwithheld\x1b[0m" in shown
    assert "\x1b[1;7m2031-03-03\x1b[0m" in shown
    assert "7musable" not in shown


def test_stories_are_parted_and_none_is_nothing() -> None:
    one = written(Story())
    assert written() == ""
    assert written(Story(), Story()) == f"{one}{'─' * 80}\n{one}"


def test_fields_are_not_to_be_chosen() -> None:
    assert ansi.fields(Options()) == ()
    assert frozenset(FIELDS) == ansi.HOLDS


def test_a_write_is_a_story() -> None:
    chunks: list[bytes] = []

    class Out:
        def write(self, chunk: bytes) -> None:
            chunks.append(chunk)

    ansi.write(iter([FULL] * 3), Out(), Options())
    assert len(chunks) == 3


WIDTHS = [
    ("rain", 4),
    ("é", 1),
    ("e\u0301", 1),
    ("港口", 4),
    ("ﾊﾞ", 2),
    ("ＡＢ", 4),
    ("a\u200db\u200e", 2),
    ("\u3000", 2),
    ("عمان", 4),
    ("👩", 2),
]


@pytest.mark.parametrize(("text", "cells"), WIDTHS)
def test_width(text: str, cells: int) -> None:
    assert width(text) == cells


SAFE = [
    ("\x1b[2J", "␛[2J"),
    ("\x00\x07\x0d\x7f", "␀␇␍␡"),
    ("\x85\x9b2J", "\ufffd\ufffd2J"),
    ("\ud83d", "\ufffd"),
    ("a\u202eb\u2066c\u2069", "a\ufffdb\ufffdc\ufffd"),
    ("\u2028\u2029", "\ufffd\ufffd"),
    ("a\tb\nc", "a\tb\nc"),
    ("\u200d\u200c\u200e\u200f\u0301\u061c", "\u200d\u200c\u200e\u200f\u0301\u061c"),
    ("👩‍🚒 ñ", "👩‍🚒 ñ"),
]


@pytest.mark.parametrize(("text", "shown"), SAFE)
def test_what_reaches_the_terminal(text: str, shown: str) -> None:
    assert safe(text) == shown


FILLED = [
    ("words", [Run("", "rain fell on it")], 9, False, ["rain fell", "on it"]),
    ("one that is longer", [Run("", "a portvale-westholm b")], 9, False, ["a", "portvale-westholm", "b"]),
    ("of several styles", [Run("", 'it is "'), Run("7", "A"), Run("4", "rain or"), Run("", '" b')], 9, False,
        ["it is", '"\x1b[7mA\x1b[0m\x1b[4mrain\x1b[0m', '\x1b[4mor\x1b[0m" b']),
    ("a style over lines", [Run("4", "rain fell on it")], 9, False, ["\x1b[4mrain fell\x1b[0m", "\x1b[4mon it\x1b[0m"]),
    ("wide letters", [Run("", "港口 大桥 a")], 9, False, ["港口 大桥", "a"]),
    ("scripts without spaces", [Run("", "港口大桥，关闭“十一”周")], 9, False, ["港口大", "桥，关闭", "“十一”周"]),
    ("small kana", [Run("", "ファミリーレストラン")], 5, False, ["ファ", "ミ", "リー", "レス", "トラ", "ン"]),
    ("blanks of all kinds", [Run("", " \n a \t\n b "), Run("", " c")], 9, False, ["a b c"]),
    ("what keeps words together", [Run("", "rain\xa0fell on")], 9, False, ["rain\xa0fell", "on"]),
    ("a row that is too long", [Run("", "a    b    c")], 9, True, ["a    b", "c"]),
    ("an indent that is too long", [Run("", " " * 99 + "a\n  b")], 9, True, ["a", "  b"]),
    ("tabs", [Run("", "a\tb\tc\n\td")], 20, True, ["a       b       c", "        d"]),
    ("nothing", [], 9, False, [""]),
]  # fmt: skip


@pytest.mark.parametrize(("runs", "room", "kept", "lines"), [row[1:] for row in FILLED], ids=[row[0] for row in FILLED])
def test_lines_are_filled(runs: list[Run], room: int, kept: bool, lines: list[str]) -> None:
    assert [painted(line, True) for line in filled(runs, room, kept=kept)] == lines


@pytest.mark.parametrize(
    ("asked", "columns"), [("12", 40), ("40", 40), ("72", 72), ("110", 110), ("400", 110), ("0", 80), ("x", 80)]
)
def test_columns(asked: str, columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", asked)
    lines = written(Story(headline="a " * 99), Story()).splitlines()
    assert "─" * columns in lines
    assert columns - 1 <= max(map(len, lines[:4])) <= columns


@pytest.mark.parametrize("columns", [40, 80, 110])
@pytest.mark.parametrize("words", [[1, 1], [99999, 1], [0, 0]])
def test_bars_fit_and_can_be_compared(columns: int, words: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    quotes = [said("rain " * n, speaker=f"Berg{n}{at}") for at, n in enumerate(words)]
    bars = [line for line in written(Story(quotes=quotes)).splitlines() if re.search(r"\d words?(,|$)", line)]
    assert len(bars) == 2
    assert all(len(line) <= columns for line in bars)
    assert [bool(line.count("▇")) for line in bars] == [n > 0 for n in words]
    assert len({line.count("▇") for line in bars}) == len(set(words))


NASTY = st.text(
    st.sampled_from(" \t\n\r\x00\x07\x1b\x7f\x85\x9b\x9d[]0;m2Ja\u2028\u2029\u202a\u202e\u2066\u2069\u200d\u200e\u0301\ud800\udfff\xa0\u3000港ب:~A?")
    | st.characters(),
    max_size=30,
)  # fmt: skip


def spoilt(value: object, draw: Callable[[st.SearchStrategy[str]], str]) -> None:
    """Put controls and other marks into every text of a part of the model."""
    assert isinstance(value, Part)
    for name in names(type(value)):
        old = getattr(value, name)
        if isinstance(old, str) and not (name == "kind" and isinstance(value, Quote | Block)):
            setattr(value, name, old + draw(NASTY))
        elif isinstance(old, list):
            setattr(value, name, [one + draw(NASTY) if isinstance(one, str) else one for one in old])
            for one in old:
                if isinstance(one, Part):
                    spoilt(one, draw)
        elif isinstance(old, Part):
            spoilt(old, draw)


@st.composite
def nasty(draw: st.DrawFn) -> Story:
    """A story with anything in it; its quotations often stand in its first blocks."""
    story = draw(STORIES)
    spoilt(story, draw)
    for quote in story.quotes:
        quote.spans = [(block % 4, start % 20, start % 20 + end % 20) for block, start, end in quote.spans]
    return story


def texts(value: object) -> list[str]:
    """All texts of a value."""
    if isinstance(value, list):
        return [text for one in value for text in texts(one)]
    if isinstance(value, Block):
        return [value.text]
    if isinstance(value, Part):
        return [text for name in names(type(value)) for text in texts(getattr(value, name))]
    return [str(value)] if isinstance(value, str | int) else []


def folded(text: str) -> str:
    """A text as it is printed, without white space and without what marks quotations."""
    text = re.sub(r"\[(?:[A-Z]|\?)(?::~?|~)", "", safe(text).replace("⟦", "["))
    return re.sub(r"[\s\[\]]", "", text)


def is_shown(text: str, shown: str) -> bool:
    """Whether a text is in what is printed."""
    return folded(text) in shown or folded(text.replace("_", " ")) in shown


@given(nasty())
def test_every_value_is_printed(story: Story) -> None:
    shown = folded(written(story))
    for key in (key for key in FIELDS if key not in ("quotes", "part", "lede")):
        for text in texts(getattr(story, key)):
            assert not text.strip() or is_shown(text, shown), (key, text)
    for quote in story.quotes:
        for text in filter(None, (quote.speaker, quote.role, quote.cue)):
            assert is_shown("".join(filter(str.isalnum, text)), "".join(filter(str.isalnum, shown))), text
        assert pieces.told_otherwise(story, quote) <= is_shown(quote.text, shown)


@given(nasty())
def test_the_words_of_the_body_stand_in_order(story: Story) -> None:
    shown, at = folded(written(story)), 0
    for block in story.body:
        text = folded(block.text)
        assert text in shown[at:]
        at = shown.index(text, at) + len(text)


@given(st.lists(nasty(), max_size=2), st.booleans())
def test_nothing_but_our_styles_reaches_the_terminal(stories: list[Story], color: bool) -> None:
    copy = written(*stories, color=color)
    for line in copy.split("\n"):
        assert all(code == "0" for code in SGR.findall(line)[1::2]), line
        assert all(code != "0" for code in SGR.findall(line)[::2]), line
        assert len(SGR.findall(line)) % 2 == 0
        assert color or "\x1b" not in line
        for char in SGR.sub("", line):
            assert unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp"), line
            assert unicodedata.bidirectional(char) not in (
                "LRE",
                "RLE",
                "LRO",
                "RLO",
                "PDF",
                "LRI",
                "RLI",
                "FSI",
                "PDI",
            )


@given(nasty(), st.booleans())
def test_no_line_is_longer_than_the_terminal_but_for_a_word(story: Story, color: bool) -> None:
    for line in SGR.sub("", written(story, color=color)).split("\n"):
        assert width(line) <= 80 or len(re.findall(r"[^ ]+", line[13:])) <= 1, line


def ran(arguments: list[str], folder: Path, **variables: str) -> str:
    """What the command shows in a terminal."""
    parent, child = pty.openpty()
    env = {name: value for name, value in environment().items() if name not in ("NO_COLOR", "TERM", "COLUMNS")}
    command = [sys.executable, "-m", "gazette_cli", "parse", "mill.txt", *arguments]
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**env, "TERM": "xterm", **variables},
        stdin=subprocess.DEVNULL,
        stdout=child,
        stderr=child,
    ) as process:
        os.close(child)
        shown = b""
        while chunk := _read(parent):
            shown += chunk
        assert process.wait() == 0, shown
    os.close(parent)
    return shown.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    """What the other side has written; nothing when it is closed, which Linux tells by an error."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


COLORED = [
    ("a terminal", [], {}, True),
    ("auto", ["--color", "auto"], {}, True),
    ("never", ["--color", "never"], {}, False),
    ("always", ["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ("no colours are wanted", [], {"NO_COLOR": "1"}, False),
    ("an empty wish", [], {"NO_COLOR": ""}, True),
    ("a terminal without", [], {"TERM": "dumb"}, False),
]


@pytest.mark.parametrize(
    ("arguments", "variables", "color"), [row[1:] for row in COLORED], ids=[row[0] for row in COLORED]
)
def test_colours_of_a_terminal(arguments: list[str], variables: dict[str, str], color: bool, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text("Mill reopens\n\nThe mill reopens on Friday, its owner said.\n")
    shown = ran(["--to", "ansi", *arguments], tmp_path, **variables)
    assert ("\x1b[1mMill reopens\x1b[0m" in shown) is color
    assert ("\x1b" in shown) is color
    assert "Mill reopens" in shown


@pytest.mark.parametrize(
    ("arguments", "color"), [([], False), (["--color", "auto"], False), (["--color", "always"], True)]
)
def test_colours_of_a_file(arguments: list[str], color: bool, tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text("Mill reopens\n\nThe mill reopens on Friday, its owner said.\n")
    assert ran(["-o", "mill.ansi", *arguments], tmp_path) == ""
    assert ("\x1b" in (tmp_path / "mill.ansi").read_text()) is color


NESTED = 20_000
LARGE = 2 << 20
HOSTILE = [
    ("words", Story(body=[Block(PARAGRAPH, "harbour " * (LARGE // 8))])),
    ("one word", Story(body=[Block(PARAGRAPH, "a" * LARGE)])),
    ("controls", Story(body=[Block(PARAGRAPH, "\x1b[2J" * (LARGE // 4))])),
    ("brackets", Story(body=[Block(PARAGRAPH, "[A" * (LARGE // 2))])),
    ("blanks", Story(body=[Block(TABLE, " \n" * (LARGE // 2))])),
    ("nested quotations", Story(body=[Block(PARAGRAPH, "a " * NESTED)],
        quotes=[said("a", spans=[(0, n, 2 * NESTED - n)], speaker=f"S{n}") for n in range(NESTED)])),
    ("cues as long as the story", Story(body=[Block(PARAGRAPH, "a " * (LARGE // 2))],
        quotes=[said("a", spans=[(0, n, n + 1)], cue="a", cue_span=(0, 0, LARGE)) for n in range(1000)])),
    ("names", Story(byline=Byline("a " * (LARGE // 2), [f"n{n}" for n in range(NESTED)]))),
]  # fmt: skip


@pytest.mark.parametrize("story", [row[1] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_hostile_records_take_seconds(story: Story) -> None:
    begun = time.process_time()
    assert written(story, color=True)
    assert time.process_time() - begun < 20
