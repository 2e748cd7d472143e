"""A day is typed in several ways, or chosen, or left out."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QPushButton
from pytestqt.qtbot import QtBot

from planner.errors import Refused
from planner.gui.fields.day_popup import DayPopup
from planner.gui.fields.days import DayField
from tests.gui.conftest import TODAY, DeskOn

DAY = date(2026, 12, 19)


@pytest.mark.parametrize("typed", ["19 Dec 2026", "19 December 2026", "19.12.2026", "2026-12-19", " 19  Dec 2026 "])
def test_a_day_is_read(desk_on: DeskOn, qtbot: QtBot, typed: str) -> None:
    field = DayField(desk_on().look, TODAY)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == DAY


@pytest.mark.parametrize("typed", ["19 Ara 2026", "19 Aralık 2026", "19.12.2026"])
def test_a_day_is_read_in_turkish(desk_on: DeskOn, qtbot: QtBot, typed: str) -> None:
    field = DayField(desk_on(language="tr").look, TODAY)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == DAY
    field.show_value(DAY)
    assert field.text() == "19 Ara 2026"


@pytest.mark.parametrize("typed", ["tomorrow", "12/19/2026", "31 Nov 2026", "19.12."])
def test_what_is_no_day_is_refused(desk_on: DeskOn, qtbot: QtBot, typed: str) -> None:
    field = DayField(desk_on().look, TODAY)
    qtbot.addWidget(field)
    field.setText(typed)
    with pytest.raises(Refused):
        field.value()


def test_arrows_move_it_by_a_day(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = DayField(desk_on().look, TODAY)
    qtbot.addWidget(field)
    field.show_value(DAY)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "20 Dec 2026"
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "18 Dec 2026"
    field.pause.stop()


def test_the_calendar_begins_with_the_plans_weekday_and_chooses_or_empties(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = DayField(desk_on().look, TODAY, "sun")
    qtbot.addWidget(field)
    field.show_value(None)
    told: list[object] = []

    def keep() -> None:
        told.append(field.value())
        field.show_value(field.value())

    field.edited.connect(keep)
    field.show()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = shown()
    assert calendar.firstDayOfWeek() == Qt.DayOfWeek.Sunday
    assert calendar.selectedDate() == QDate(TODAY.year, TODAY.month, TODAY.day)
    calendar.clicked.emit(QDate(2026, 12, 19))
    assert told == [DAY]
    field.open_calendar()
    (leave,) = (each for each in shown().window().findChildren(QPushButton) if each.text() == "No date")
    leave.click()
    assert told == [DAY, None]
    assert field.text() == ""


def shown() -> QCalendarWidget:
    (popup,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, DayPopup) and each.isVisible())
    return popup.calendar
