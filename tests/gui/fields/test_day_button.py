"""A day on a button."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.day_button import DayButton
from planner.gui.fields.day_popup import DayPopup
from planner.gui.parts.boxes import column
from planner.text import Text
from tests.gui.conftest import DeskOn


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def field(window: QWidget, desk: Desk, none: Text | None) -> DayButton:
    made = DayButton(desk.look, Text("Date"), "mon", none)
    window.setLayout(column(made))
    window.resize(240, 60)
    window.show()
    made.show_day(date(2026, 12, 8))
    return made


def test_a_day_is_chosen_on_the_calendar_with_the_keyboard(window: QWidget, desk: Desk) -> None:
    made = field(window, desk, Text("No date"))
    picked: list[date | None] = []
    made.picked.connect(picked.append)
    made.click()
    popup = made.findChild(DayPopup)
    assert popup is not None
    assert popup.calendar.selectedDate() == QDate(2026, 12, 8)
    assert popup.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    popup.calendar.activated.emit(QDate(2026, 12, 9))
    assert picked == [date(2026, 12, 9)]
    assert (made.day, made.words) == (date(2026, 12, 9), "Wed 9 Dec 2026")


def test_no_day_can_be_chosen_where_there_may_be_none(window: QWidget, desk: Desk) -> None:
    made = field(window, desk, Text("No date"))
    picked: list[date | None] = []
    made.picked.connect(picked.append)
    made.show_day(None)
    assert made.words == "No date"
    assert made.accessibleName() == "Date: No date"
    assert picked == []


def test_a_day_in_turkish(window: QWidget, desk_on: DeskOn) -> None:
    assert field(window, desk_on(language="tr"), None).words == "8 Ara 2026 Sal"
