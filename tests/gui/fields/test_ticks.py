"""Things to tick."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from planner.gui.fields.ticks import TicksField
from tests.gui.conftest import DeskOn


def test_the_order_of_the_plan_stays_and_new_ones_come_last(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = TicksField(desk_on().look)
    qtbot.addWidget(field)
    field.offer([("a", "A & B"), ("b", "B"), ("c", "C")])
    field.show_value(("c", "a"))
    assert field.value() == ("c", "a")
    boxes = {each.text(): each for each in field.findChildren(QCheckBox)}
    boxes["B"].click()
    boxes["C"].click()
    assert field.value() == ("a", "b")
    assert "A && B" in boxes  # shown as written
    assert field.dirty


def test_what_is_ticked_stays_when_others_are_offered(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = TicksField(desk_on().look)
    qtbot.addWidget(field)
    field.offer([("a", "A"), ("b", "B")])
    field.show_value(("b",))
    field.offer([("b", "B"), ("d", "D")])
    assert field.value() == ("b",)
    assert not field.dirty
