"""Sheets that owners have: by what they are separated, in what they are written, and what is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.errors import Refused
from planner.exchange.sheets import MOST_ROWS, SheetRow, read_sheet, renamed
from planner.text import speak

NAMES = {"platform": "platform", "oran": "percent", "share": "percent"}


def sheet(folder: Path, data: bytes | str, encoding: str | None = None) -> list[SheetRow]:
    path = folder / "town.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_sheet(path, NAMES, encoding)


def cells(folder: Path, data: bytes | str, encoding: str | None = None) -> list[dict[str, str]]:
    return [dict(row.cells) for row in sheet(folder, data, encoding)]


EXPECTED = [{"platform": "Göz", "percent": "68,1"}]


@pytest.mark.parametrize(
    "text",
    [
        'Platform,ORAN\nGöz,"68,1"\n',
        "platform;Oran\r\nGöz;68,1\r\n",
        "sep=;\nplatform;oran\nGöz;68,1",
        "Platform\tOran\tNot\n Göz \t68,1\tx\n",
        "\ufeffplatform;oran\nGöz;68,1\n\n;\n",
    ],
)
def test_the_usual_spellings_of_a_table(tmp_path: Path, text: str) -> None:
    assert cells(tmp_path, text) == EXPECTED


@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-16", None), ("utf-8-sig", None), ("windows-1254", "windows-1254"), ("utf-16-le", "utf-16-le")],
)
def test_the_encodings_that_spreadsheets_save_in(tmp_path: Path, encoding: str, named: str | None) -> None:
    assert cells(tmp_path, "platform;oran\nGöz;68,1".encode(encoding), named) == EXPECTED


@pytest.mark.parametrize("text", ["oran\nGöz, kulak; burun\n", 'oran\r\n"Göz, kulak; burun"'])
def test_in_a_single_column_a_comma_is_one_of_the_text(tmp_path: Path, text: str) -> None:
    assert cells(tmp_path, text) == [{"percent": "Göz, kulak; burun"}]


def test_a_row_knows_its_line(tmp_path: Path) -> None:
    assert [row.line for row in sheet(tmp_path, "sep=,\nplatform,oran\n\nx,1\n\ny,2\n")] == [4, 6]


def test_what_a_short_row_lacks_is_empty(tmp_path: Path) -> None:
    assert cells(tmp_path, "platform,oran\nx\n") == [{"platform": "x", "percent": ""}]


def test_a_cell_may_hold_what_other_texts_take_for_a_line_end(tmp_path: Path) -> None:
    assert cells(tmp_path, 'platform,oran\n"a\u2028b\x0bc\nd",1\n') == [
        {"platform": "a\u2028b\x0bc\nd", "percent": "1"}
    ]


def test_a_mark_at_the_beginning_says_more_than_a_person(tmp_path: Path) -> None:
    assert cells(tmp_path, "platform;oran\nGöz;68,1".encode("utf-8-sig"), "utf-8") == EXPECTED


def test_a_person_may_say_what_a_column_is(tmp_path: Path) -> None:
    (tmp_path / "town.csv").write_text("Uygulama,oran\nx,1\n", encoding="utf-8")
    (row,) = read_sheet(tmp_path / "town.csv", renamed(NAMES, {"UYGULAMA": "platform"}))
    assert row.cells == {"platform": "x", "percent": "1"}


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        (b"platform\xfe\xfd,oran\n", None, "it is not utf-8 text : say its encoding"),
        (b"PK\x03\x04\0\0", None, "it is not text : save it as CSV"),
        (b"platform,oran,share\nx,1,2\n", None, 'two columns mean "percent" : rename one of them'),
        (b"platform,oran\nx,1\n", "klingon", 'no encoding "klingon"'),
        (b"platform,oran\n" + b"x,1\n" * (MOST_ROWS + 1), None, "it has more than 50,000 rows"),
        (b"platform,oran\n" + b'"' + b"x" * 200_000, None, "the cell that ends on line 2 is longer than 131,072"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, data: bytes, encoding: str | None, said: str) -> None:
    with pytest.raises(Refused) as refused:
        sheet(tmp_path, data, encoding)
    assert said in speak(refused.value.text, "en")


def test_an_empty_file_has_no_rows(tmp_path: Path) -> None:
    assert sheet(tmp_path, "") == []
