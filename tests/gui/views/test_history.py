"""Who did what when, and back to any point."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from planner.exchange.document import encode
from planner.gui.desk import Desk
from planner.gui.views.history import HistoryPage, Steps
from planner.operations.nouns import add, change
from tests.builders import post
from tests.gui.conftest import DeskOn


@pytest.fixture
def page(desk_on: DeskOn, qtbot: QtBot) -> HistoryPage:
    desk = desk_on(person=None)
    editor = desk.bridge.plan.editor
    assert editor is not None
    desk.bridge.session.person = editor.id
    made = HistoryPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(page: HistoryPage) -> list[list[str]]:
    model = page.findChildren(QTableView)[0].model()
    return [
        [str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole)) for column in range(3)]
        for row in range(model.rowCount())
    ]


def test_an_untouched_plan_says_what_will_stand_here(page: HistoryPage) -> None:
    assert rows(page) == []
    assert page.findChildren(QTableView)[0].isHidden()


def test_each_step_has_its_time_its_person_and_its_name(page: HistoryPage) -> None:
    bridge = page.desk.bridge
    bridge.do(add, post("new"))
    bridge.do(change, "business", name="Elsewhere")
    bridge.undo()
    editor = bridge.plan.editor
    assert editor is not None
    assert rows(page) == [
        ["8 December 2026, 16:42", editor.name, "Change the business details (undone)"],
        ["8 December 2026, 16:42", editor.name, "Add post “Post new”"],
    ]


def test_back_to_any_point(page: HistoryPage) -> None:
    bridge = page.desk.bridge
    bridge.do(add, post("one"))
    kept = encode(bridge.plan)
    for id in ("two", "three", "four"):
        bridge.do(add, post(id))
    [table] = page.findChildren(QTableView)
    [back] = [each for each in page.findChildren(QPushButton) if each.text() == "Back to here"]
    assert not back.isEnabled()
    table.selectionModel().select(
        table.model().index(3, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    heard: list[object] = []
    bridge.changed.connect(heard.append)
    back.click()
    assert len(heard) == 1
    assert encode(bridge.plan) == kept
    assert [row[2].endswith("(undone)") for row in rows(page)] == [True, True, True, False]


def test_it_is_read_when_it_is_shown(page: HistoryPage, qtbot: QtBot) -> None:
    [table] = page.findChildren(QTableView)
    page.hide()
    with qtbot.assertNotEmitted(table.model().modelReset):
        page.desk.bridge.do(add, post("new"))
    page.show()
    assert [row[2] for row in rows(page)] == ["Add post “Post new”"]


def test_the_model_keeps_qts_rules(desk: Desk) -> None:
    steps = Steps(desk)
    tester = QAbstractItemModelTester(steps, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.bridge.do(add, post("new"))
    steps.read()
    assert steps.rowCount() == 1
    tester.deleteLater()
    steps.deleteLater()
