"""Tables for spreadsheets: read back as they were, and nothing in them is a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.statistics_csv import guarded, sheet_of

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=5), st.sampled_from([",", ";"]))
def test_what_is_written_can_be_read(rows: list[list[str]], delimiter: str) -> None:
    data = sheet_of(["Platform", "Oran, %"], rows, delimiter)
    text = data.decode("utf-8-sig")
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert read[0] == ["Platform", "Oran, %"]
    for cells, before in zip(read[1:], rows, strict=True):
        for cell, plain in zip(cells, before, strict=True):
            assert cell in (plain, f"'{plain}")
            assert not cell.startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("cell", ["=1+1", " =1+1", "\u00a0+1", "＝1+1", "＋1", "－1", "＠a", " ＝1", "\t1", "\n=1"])
def test_whatever_a_spreadsheet_would_take_for_a_formula_is_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", " ", "68.1", "a=1", "x-y", "'=1"])
def test_everything_else_stands_as_it_is(cell: str) -> None:
    assert guarded(cell) == cell


def test_spreadsheets_know_its_letters_and_its_lines() -> None:
    data = sheet_of(["Şehir"], [["=1+1"], ["Iğdır"]], ";")
    assert data == "\ufeffŞehir\r\n'=1+1\r\nIğdır\r\n".encode()
