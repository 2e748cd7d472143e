"""All figures: filters, copying, and a file for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui import talk
from planner.gui.desk import Desk
from planner.gui.models.statistics import Column
from planner.gui.views.platforms_parts.figures_view import FiguresView
from planner.operations import nouns
from tests.builders import statistics
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> FiguresView:
    made = FiguresView(desk)
    qtbot.addWidget(made)
    made.resize(1050, 700)
    made.show()
    return made


@pytest.fixture
def view(desk: Desk, qtbot: QtBot) -> FiguresView:
    return shown(desk, qtbot)


def choose(view: FiguresView, name: str, id: str) -> None:
    box = view.filters[name]
    box.setCurrentIndex(box.findData(id))
    box.activated.emit(box.currentIndex())


def countries(view: FiguresView) -> set[str]:
    return {each.country for each in view.table.figures.rows}


def test_it_begins_with_the_country_of_the_plan(view: FiguresView, desk_on: DeskOn, qtbot: QtBot) -> None:
    assert countries(view) == {"US"}
    assert countries(shown(desk_on(language="tr"), qtbot)) == {"TR"}


def test_filters_narrow_and_offer_what_is_there(view: FiguresView) -> None:
    choose(view, "country", "")
    assert countries(view) == {"US", "TR", "GB", "DE"}
    choose(view, "country", "TR")
    choose(view, "platform", "instagram")
    choose(view, "trait", "gender")
    assert {each.platform for each in view.table.figures.rows} == {"instagram"}
    assert view.filters["edition"].findData("US/teens-2024") < 0
    count = len(view.table.figures.rows)
    assert any(each.text() == f"{count} figures" for each in view.findChildren(QLabel))


def test_what_another_country_has_not_is_no_filter_there(view: FiguresView) -> None:
    choose(view, "trait", "education")
    choose(view, "country", "DE")
    assert view.wanted.trait == ""
    assert countries(view) == {"DE"}


def test_ctrl_c_copies_the_selected_rows_with_their_headings(view: FiguresView) -> None:
    choose(view, "edition", "US/2025")
    choose(view, "trait", "-")
    view.table.selectRow(0)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [each.split("\t") for each in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:3] == ["Country", "Edition", "Platform"]
    assert [each[2] for each in lines[1:]] == ["YouTube", "Facebook"]
    assert {len(each) for each in lines} == {len(Column) + 1}


def test_editions_of_two_countries_are_two(view: FiguresView) -> None:
    choose(view, "country", "")
    choose(view, "edition", "TR/2025")
    assert countries(view) == {"TR"}


def test_names_are_in_the_order_of_the_language(desk_on: DeskOn, qtbot: QtBot) -> None:
    view = shown(desk_on(language="tr"), qtbot)
    table = statistics("town", {"platform": "nextdoor", "percent": 12}, country="CN")
    assert view._desk.bridge.do(nouns.add, table)
    box = view.filters["country"]
    names = [box.itemText(at) for at in range(1, box.count())]
    assert names == ["Almanya", "Amerika Birleşik Devletleri", "Birleşik Krallık", "Çin", "Türkiye"]


def test_nothing_that_is_copied_is_a_formula(view: FiguresView) -> None:
    table = statistics("town", {"platform": "nextdoor", "percent": 12}, title=" ＝1+1", country="US")
    assert view._desk.bridge.do(nouns.add, table)
    view.table.selectRow(0)
    view.copy()
    assert QGuiApplication.clipboard().text().split("\n")[1].split("\t")[1] == "' ＝1+1 2026"


def test_without_a_selection_all_that_is_shown_is_copied(view: FiguresView) -> None:
    view.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == len(view.table.figures.rows) + 1


def test_it_is_saved_as_csv(desk_on: DeskOn, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = shown(desk_on(language="tr"), qtbot)
    target = tmp_path / "veriler.csv"
    monkeypatch.setattr(talk, "file_to_save", lambda *_, **__: target)
    view.save_button.click()
    lines = target.read_bytes().decode("utf-8-sig").split("\r\n")
    assert len(lines) == len(view.table.figures.rows) + 2
    assert any(";Instagram;" in each and ";68,1;" in each for each in lines)
    monkeypatch.setattr(talk, "file_to_save", lambda *_, **__: None)
    view.save_button.click()


def test_alt_and_an_arrow_sort_and_headings_turn(view: FiguresView) -> None:
    rows = view.table.figures.rows
    view.table.setCurrentIndex(view.table.figures.index(3, Column.PERCENT))
    here = rows[3]
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    percents = [each.percent for each in view.table.figures.rows]
    assert percents == sorted(percents, reverse=True)
    assert view.table.figures.rows[view.table.currentIndex().row()] == here
    view.table.horizontalHeader().sectionClicked.emit(Column.PERCENT)
    assert view.table.figures.rows[0].percent == min(percents)


def test_an_own_table_appears_as_soon_as_it_is_there(view: FiguresView) -> None:
    table = statistics("town", {"platform": "nextdoor", "percent": 12}, title="Our town", country="US")
    assert view._desk.bridge.do(nouns.add, table)
    assert view.table.figures.rows[0].key == "town"
    assert view.wanted.country == "US"
