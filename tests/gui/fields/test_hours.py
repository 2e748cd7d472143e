"""Weekdays, and the hours of a week."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from planner.gui.fields.hours import HoursField, week_from, weekday_name
from planner.gui.fields.times import TimeField
from tests.gui.conftest import DeskOn


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
    opens = next(each for each in field.findChildren(TimeField) if each.accessibleName() == "Monday: from")
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
