"""What is suggested, change by change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.gui.attention import Spot
from planner.gui.desk import Desk
from planner.gui.models.suggestion_rows import SuggestionRows
from planner.gui.panels.side import Side
from planner.gui.panels.suggested import SuggestedPanel
from tests.builders import day
from tests.gui.conftest import DeskOn
from tests.gui.panels.suggestions import AWAY, GONE, IDEA, MOVE, overfull, suggest


@pytest.fixture
def desk(desk_on: DeskOn) -> Desk:
    return desk_on(overfull())


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> SuggestedPanel:
    suggest(desk)
    made = SuggestedPanel(desk)
    qtbot.addWidget(made)
    made.resize(330, 700)
    made.show()
    return made


def ticks(panel: SuggestedPanel) -> list[bool]:
    rows = panel.rows
    states = [rows.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(rows.rowCount())]
    return [state == Qt.CheckState.Checked for state in states]


def test_each_change_is_a_row_with_a_tick(panel: SuggestedPanel) -> None:
    assert panel.rows.changes == (MOVE, GONE, AWAY, IDEA)
    assert panel.rows.index(0).data() == "Instagram: “Ekşi maya”\nThu 10 Dec → Sat 12 Dec, 09:30"
    assert ticks(panel) == [True] * 4


def test_space_leaves_a_change_out_and_takes_it_in_again(desk: Desk, panel: SuggestedPanel) -> None:
    panel.list.setCurrentIndex(panel.rows.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert ticks(panel) == [True, False, True, True]
    assert desk.attention.suggestion is not None
    assert desk.attention.suggestion.left_out == {GONE}
    said = panel.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Facebook: “Simit”\nThu 10 Dec, 12:15 → back to the ideas, left out"
    assert panel.list.currentIndex().row() == 1
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert desk.attention.suggestion.left_out == frozenset()
    assert ticks(panel) == [True] * 4


def test_a_click_on_the_tick_does_the_same(desk: Desk, panel: SuggestedPanel) -> None:
    QApplication.processEvents()
    rect = panel.list.visualRect(panel.rows.index(0))
    tick = QPoint(rect.x() + desk.look.px(14), rect.center().y())
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert ticks(panel) == [False, True, True, True]


def test_a_row_leads_to_its_day(desk: Desk, panel: SuggestedPanel) -> None:
    panel.list.setCurrentIndex(panel.rows.index(3))
    assert desk.attention.day == IDEA.at.day
    panel.list.setCurrentIndex(panel.rows.index(0))
    assert desk.attention.day == MOVE.after.day


def test_the_rows_follow_the_suggestion(desk: Desk, panel: SuggestedPanel) -> None:
    tester = QAbstractItemModelTester(panel.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made = suggest(desk)
    desk.attention.suggest(made._replace(fills=False))
    assert list(panel.rows.changes) == [MOVE, GONE, AWAY]
    desk.attention.suggest(made)
    assert list(panel.rows.changes) == [MOVE, GONE, AWAY, IDEA]
    desk.attention.suggest(None)
    assert panel.rows.rowCount() == 0
    assert tester.model() is panel.rows


def test_nothing_else_can_be_written_into_a_row(desk: Desk) -> None:
    made = suggest(desk)
    rows = SuggestionRows(desk)
    rows.read()
    assert not rows.setData(rows.index(0), "Another title")
    assert desk.attention.suggestion is made


def test_it_stands_beside_the_calendar_where_nothing_is_selected(desk: Desk, qtbot: QtBot) -> None:
    side = Side(desk)
    qtbot.addWidget(side)
    side.show()
    warnings = side.currentWidget()
    suggest(desk)
    assert isinstance(side.currentWidget(), SuggestedPanel)
    desk.attention.choose(Spot("maya", "ig", day("2026-12-10")))
    assert not isinstance(side.currentWidget(), SuggestedPanel)
    desk.attention.choose(None)
    assert isinstance(side.currentWidget(), SuggestedPanel)
    desk.attention.suggest(None)
    assert side.currentWidget() is warnings
