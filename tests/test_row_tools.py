"""The tools of data journalists read the rows of quotations and speakers; spreadsheets leave every cell as it is."""

import json
from pathlib import Path

import pytest
from test_rows import FULL, GUARDED, LEFT, STORY
from test_tools import module, tool
from test_writers import written

from gazette_cli.story import Story

FIELDS = ("file", "published", "dateline_date", "headline", "speaker", "text", "spans", "paragraph", "words")
SPANS = [[[0, 0, 7], [0, 21, 26], [2, 0, 4]], [[1, 0, 4]], [[2, 0, 8]], [[9, 0, 3]], []]
LANGUAGES = {"en-US": 1033, "de-DE": 1031, "fr-FR": 1036, "ja-JP": 1041}
"""Settings of a spreadsheet, by the numbers that LibreOffice has for them."""


def file(folder: Path, name: str, **options: object) -> str:
    """A file of the story's rows."""
    path = folder / f"{name}.{'jsonl' if 'lines' in name else 'csv'}"
    path.write_bytes(written(path.suffix[1:], [STORY], **options).encode())
    return str(path)


def test_duckdb(tmp_path: Path) -> None:
    duckdb = module("duckdb")
    table = file(tmp_path, "said", rows="quote", fields=FIELDS)
    lines = file(tmp_path, "lines", rows="quote", fields=FIELDS)
    read = f"read_csv('{table}', all_varchar = true)"
    assert duckdb.sql(f"select paragraph from {read} limit 1").fetchall() == [
        ("One two, said Kroll, three.\n\nFive six",)
    ]
    nested = f"""select from_json(spans, '[["integer"]]')[1][3] from {read}"""
    assert duckdb.sql(nested).fetchall() == [(7,), (4,), (8,), (3,), (None,)]
    assert duckdb.sql(f"select spans from read_json('{lines}')").fetchall() == [(one,) for one in SPANS]
    shares = file(tmp_path, "lines2", rows="speaker")
    assert duckdb.sql(f"select speaker, words, share from read_json('{shares}') order by share desc").fetchall()[0] == (
        "Marta Kroll", 5, 0.5556,
    )  # fmt: skip
    assert duckdb.sql(f"select sum(share) from read_csv('{file(tmp_path, 'who', rows='speaker')}')").fetchall() == [
        (1.0,)
    ]


def test_pandas(tmp_path: Path) -> None:
    pandas = module("pandas")
    frame = pandas.read_csv(file(tmp_path, "said", rows="quote", fields=FIELDS))
    assert list(frame["words"]) == [3, 1, 2, 2, 1]
    assert list(map(json.loads, frame["spans"])) == SPANS
    frame = pandas.read_json(file(tmp_path, "lines", rows="quote", fields=FIELDS), lines=True, dtype=False)
    assert list(frame["spans"]) == SPANS
    frame = pandas.read_json(file(tmp_path, "lines", rows="speaker"), lines=True)
    assert frame.groupby("speaker", dropna=False)["words"].sum().to_list() == [2, 5, 2]
    frame = pandas.read_csv(file(tmp_path, "excel", rows="speaker", excel=True), encoding="utf-8-sig")
    assert list(frame["share"]) == [0.5556, 0.2222, 0.2222]


def test_sqlite_utils(tmp_path: Path) -> None:
    base = str(tmp_path / "news.db")
    tool("sqlite-utils", "insert", base, "said", file(tmp_path, "lines", rows="quote", fields=FIELDS), "--nl")
    query = "select speaker, sum(words) as words, max(json_extract(spans, '$[0][2]')) as last from said group by 1"
    assert json.loads(tool("sqlite-utils", base, query)) == [
        {"speaker": None, "words": 2, "last": 8},
        {"speaker": "Jon Berg", "words": 2, "last": 4},
        {"speaker": "Marta Kroll", "words": 5, "last": 7},
    ]


def test_csvkit(tmp_path: Path) -> None:
    table = file(tmp_path, "who", rows="speaker")
    stat = json.loads(tool("csvstat", "--json", "-c", "words,share", table))
    assert [(column["type"], column["sum"]) for column in stat] == [("Number", 9.0), ("Number", 1.0)]
    assert "Marta Kroll" in tool("csvsort", "-c", "share", "-r", table).splitlines()[1]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where LibreOffice keeps its settings."""
    return tmp_path_factory.mktemp("office")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_libreoffice_changes_no_cell(language: int, tmp_path: Path, office: Path) -> None:
    """Texts are texts, the same but for the apostrophe; numbers are numbers. What is not guarded does change."""
    openpyxl = module("openpyxl")
    texts = [*GUARDED, *LEFT, 'Rain\n\nfell; "it\'s" over', "x" * 32_000]
    rows = [*(Story(slug=text) for text in texts), FULL]
    fields = ("slug", "part", "created", "modified", "embargo", "urgency", "quotes")
    path = tmp_path / "sheet.csv"
    for excel in (True, False):
        path.write_bytes(written("csv", rows, fields=fields, excel=excel).encode())
        tool(
            "soffice", f"-env:UserInstallation=file://{office}", "--headless", "--convert-to", "xlsx",
            f"--infilter=CSV:44,34,76,1,,{language},false,true", "--outdir", str(tmp_path), str(path),
        )  # fmt: skip
        cells = list(openpyxl.load_workbook(tmp_path / "sheet.xlsx").active.iter_rows(values_only=True, min_row=2))
        found = [cell[0] for cell in cells]
        if excel:
            assert found == [*(f"'{text}" for text in GUARDED), *texts[len(GUARDED) :], FULL.slug]
            assert cells[-1][1:] == (2, f"'{FULL.created}", f"'{FULL.modified}", f"'{FULL.embargo}", 4, 3)
        else:
            assert sum(text != cell for text, cell in zip(GUARDED, found, strict=False)) > 10
