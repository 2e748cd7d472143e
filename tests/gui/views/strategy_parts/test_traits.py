"""Who an audience is, picked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.views.strategy_parts.traits import TraitsField

OFFERED = {"age": ("18-29", "30-49", "65+"), "gender": ("Men", "Women")}


@pytest.fixture
def field(desk: Desk, qtbot: QtBot) -> TraitsField:
    made = TraitsField(desk.look)
    qtbot.addWidget(made)
    made.offer(OFFERED)
    made.show_value({"age": ("30-49",), "diet": ("vegan",)})
    made.setAccessibleName("Who they are")
    made.show()
    return made


def pick(field: TraitsField, words: str) -> QPushButton:
    found = next(each for each in field.findChildren(QPushButton) if each.text() == words and each.isVisible())
    found.click()
    return found


def test_values_are_picked_in_the_order_of_the_survey(field: TraitsField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.edited):
        pick(field, "18-29")
    pick(field, "Women")
    assert field.value() == {"age": ("18-29", "30-49"), "gender": ("Women",), "diet": ("vegan",)}
    pick(field, "18-29")
    pick(field, "30-49")
    assert field.value() == {"gender": ("Women",), "diet": ("vegan",)}
    assert pick(field, "Men").accessibleName() == "Who they are: Gender: Men"


def test_what_the_statistics_do_not_have_is_said(field: TraitsField) -> None:
    said = [each.text() for each in field.findChildren(QLabel) if each.isVisible()]
    at = said.index("diet")
    assert said[at + 1] == "not in the statistics"
    assert said.count("not in the statistics") == 1


def test_something_of_ones_own_can_be_typed(field: TraitsField) -> None:
    field.own_trait.setText("diet")
    field.own_button.click()
    assert field.own_value.hasFocus() or field.value()["diet"] == ("vegan",)
    field.own_value.setText("gluten-free")
    field.own_value.returnPressed.emit()
    assert field.value()["diet"] == ("vegan", "gluten-free")
    assert field.own_trait.text() == field.own_value.text() == ""


def test_what_is_typed_is_found_among_what_is_offered(field: TraitsField) -> None:
    field.own_trait.setText("Gender")
    field.own_value.setText("women")
    field.own_button.click()
    field.own_trait.setText("age")
    field.own_value.setText("25-34")
    field.own_button.click()
    assert field.value()["gender"] == ("Women",)
    assert field.value()["age"] == ("30-49", "25-34")


def test_it_is_the_same_in_another_order(field: TraitsField) -> None:
    field.show_value({"diet": ("vegan",), "age": ("30-49",)})
    assert not field.dirty
    field.offer({"gender": ("Men", "Women")})
    assert field.value() == {"age": ("30-49",), "diet": ("vegan",)}
