"""The usual times of a channel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from planner.domain.channels import Slot
from planner.gui.fields.slots import SlotsField
from tests.gui.conftest import DeskOn


def chips(field: SlotsField) -> list[str]:
    found = [each for each in field.findChildren(QToolButton) if each.text() and not each.isHidden()]
    return [each.text() for each in sorted(found, key=lambda each: (each.y(), each.x()))]


def test_slots_stand_in_the_order_of_the_week_and_stay_as_the_plan_has_them(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = SlotsField(desk_on().look, "sun")
    qtbot.addWidget(field)
    slots = (Slot("tue", "09:30"), Slot("sun", "18:00"), Slot("tue", "08:00"))
    field.show_value(slots)
    field.show()
    assert chips(field) == ["Sun 18:00 ×", "Tue 08:00 ×", "Tue 09:30 ×"]
    assert field.value() == slots
    assert not field.dirty


def test_a_slot_is_added_once_and_removed(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = SlotsField(desk_on().look, "mon")
    qtbot.addWidget(field)
    field.show_value((Slot("mon", "09:30"),))
    told: list[object] = []
    field.edited.connect(lambda: told.append(field.value()))
    field.show()
    field.plus.click()
    field.weekday.write("fri")
    QTest.keyClicks(field.time, "1745")
    QTest.keyClick(field.time, Qt.Key.Key_Return)
    assert told == [(Slot("mon", "09:30"), Slot("fri", "17:45"))]
    field.time.setText("17:45")
    field.add_button.click()
    field.time.setText("x")
    field.add_button.click()
    assert len(told) == 1
    assert field.time.property("wrong")
    first = next(each for each in field.findChildren(QToolButton) if each.accessibleName() == "Remove Monday 09:30")
    first.click()
    assert told[1:] == [(Slot("fri", "17:45"),)]
    field.time.pause.stop()
