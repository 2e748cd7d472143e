"""The values of a trait, picked by buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.trait_values import TraitValues

AGES = ("18-29", "30-49", "65+")


@pytest.fixture
def field(desk: Desk, qtbot: QtBot) -> TraitValues:
    made = TraitValues(desk.look)
    qtbot.addWidget(made)
    made.setAccessibleName("Age")
    made.offer(AGES, ("30-49",))
    made.show()
    return made


def test_values_are_picked_in_their_order(field: TraitValues, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.picked):
        field.pick("18-29")
    assert (field.values, field.whole) == (("18-29", "30-49"), False)
    field.pick("65+")
    assert field.whole
    field.pick("30-49")
    assert field.values == ("18-29", "65+")


def test_each_is_named_with_its_trait(field: TraitValues) -> None:
    named = [each.accessibleName() for each in field.findChildren(QPushButton)]
    assert named == ["Age: 18-29", "Age: 30-49", "Age: 65+"]


def test_a_value_may_have_any_sign(field: TraitValues) -> None:
    field.offer(("bed & breakfast",))
    assert [each.text() for each in field.buttons] == ["bed && breakfast"]


def test_the_cursor_stays_where_another_value_joins(field: TraitValues, qtbot: QtBot) -> None:
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.buttons[0].setFocus()
    field.offer((*AGES, "80+"), ("80+",))
    focused = QApplication.focusWidget()
    assert focused is field.buttons[0]
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert field.values == ("18-29", "80+")


def test_nothing_is_offered(field: TraitValues) -> None:
    field.offer(())
    assert (field.buttons, field.values) == ([], ())
