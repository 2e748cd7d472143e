"""Times of day, and the hours of a week."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from planner.errors import Refused
from planner.gui.parts.hours import ClockField, HoursField, week_from, weekday_name
from tests.gui.conftest import DeskOn


@pytest.mark.parametrize(
    ("typed", "time"),
    [("9", "09:00"), ("930", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("1745", "17:45"), ("00:00", "00:00")],
)
def test_a_time_is_read(desk_on: DeskOn, qtbot: QtBot, typed: str, time: str) -> None:
    field = ClockField(desk_on().look)
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() == time


@pytest.mark.parametrize("typed", ["", "25", "9:60", "24:00", "noon"])
def test_what_is_no_time_is_refused(desk_on: DeskOn, qtbot: QtBot, typed: str) -> None:
    field = ClockField(desk_on().look)
    qtbot.addWidget(field)
    field.setText(typed)
    with pytest.raises(Refused):
        field.value()


def test_a_day_may_end_at_midnight(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = ClockField(desk_on().look, midnight=True)
    qtbot.addWidget(field)
    field.setText("24")
    assert field.value() == "24:00"


def test_weekdays_in_their_order_and_language(desk_on: DeskOn) -> None:
    desk_on(language="tr")
    assert week_from("sun")[:3] == ["sun", "mon", "tue"]
    assert (weekday_name("tue"), weekday_name("tue", short=True)) == ("Salı", "Sal")


def by_name(field: HoursField, name: str) -> QToolButton:
    (found,) = (each for each in field.findChildren(QToolButton) if each.accessibleName() == name and each.isEnabled())
    return found


def test_hours_are_added_after_those_there_are_and_removed(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = HoursField(desk_on().look, "mon")
    qtbot.addWidget(field)
    told: list[object] = []
    field.show_value({"mon": ("08:00-12:00",), "tue": ()})
    assert not field.dirty

    def keep() -> None:
        told.append(field.value())
        field.show_value(field.value())

    field.edited.connect(keep)
    field.show()
    by_name(field, "Add hours: Monday").click()
    assert told[-1] == {"mon": ("08:00-12:00", "13:00-17:00")}
    by_name(field, "Add hours: Sunday").click()
    assert told[-1] == {"mon": ("08:00-12:00", "13:00-17:00"), "sun": ("09:00-18:00",)}
    by_name(field, "Remove these hours: Sunday").click()
    assert told[-1] == {"mon": ("08:00-12:00", "13:00-17:00")}


def test_typed_hours_are_kept_while_the_plan_changes(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = HoursField(desk_on().look, "mon")
    qtbot.addWidget(field)
    field.show_value({"mon": ("08:00-12:00",)})
    opens = next(each for each in field.findChildren(ClockField) if each.accessibleName() == "Monday: from")
    opens.setFocus()
    opens.selectAll()
    QTest.keyClicks(opens, "7")
    field.show_value({"mon": ("10:00-12:00",)})
    assert field.value() == {"mon": ("07:00-12:00",)}
    QTest.keyClick(opens, Qt.Key.Key_Return)
    opens.pause.stop()


def test_a_day_has_three_spans_at_most(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = HoursField(desk_on().look, "mon")
    qtbot.addWidget(field)
    field.show_value({"mon": ("08:00-09:00", "10:00-11:00", "12:00-13:00")})
    assert by_name(field, "Add hours: Monday").isHidden()
