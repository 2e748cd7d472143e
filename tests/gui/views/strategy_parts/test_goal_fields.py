"""Fields that only goals have."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from planner.domain.goals import Progress
from planner.domain.noun import Amount, NotNegative
from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NumberField
from planner.gui.views.strategy_parts.goal_fields import MeasuredField, OpenLineField, WeightField
from tests.gui.conftest import TODAY

FIRST = Progress(date(2026, 11, 8), Amount(27))
SECOND = Progress(date(2026, 11, 22), Amount("31.5"))


@pytest.fixture
def measured(desk: Desk, qtbot: QtBot) -> MeasuredField:
    field = MeasuredField(desk.look, TODAY, "mon")
    qtbot.addWidget(field)
    field.show_value((FIRST, SECOND))
    field.show()
    return field


def test_the_newest_stands_first(measured: MeasuredField) -> None:
    assert [each.text() for each in measured.findChildren(NumberField)] == ["31.5", "27"]
    assert measured.value() == (FIRST, SECOND)
    assert not measured.dirty


def test_a_number_is_corrected_and_one_removed(measured: MeasuredField, qtbot: QtBot) -> None:
    number = measured.findChildren(NumberField)[1]
    with qtbot.waitSignal(measured.edited):
        number.setText("28")
        number.leave()
    assert measured.value() == (Progress(FIRST.on, Amount(28)), SECOND)
    with qtbot.waitSignal(measured.edited):
        removing = (
            each for each in measured.findChildren(QToolButton) if each.accessibleName() == "Remove this number"
        )
        next(removing).click()
    assert measured.value() == (Progress(FIRST.on, Amount(28)),)


def test_a_number_has_a_day(measured: MeasuredField) -> None:
    measured.findChildren(DayField)[0].setText("")
    with pytest.raises(Refused, match="a number and a day"):
        measured.value()


def test_weights_are_words_and_others_numbers(desk: Desk, qtbot: QtBot) -> None:
    field = WeightField(desk.look)
    qtbot.addWidget(field)
    field.show_value(NotNegative(2))
    assert field.currentText() == "Very important"
    field.show_value(NotNegative("1.5"))
    assert field.currentText() == "Weight 1.5"
    assert field.value() == NotNegative("1.5")
    field.show_value(NotNegative(1))
    assert field.currentText() == "Important"


def test_a_line_may_be_left_open(qtbot: QtBot) -> None:
    field = OpenLineField()
    qtbot.addWidget(field)
    field.show_value(None)
    assert (field.text(), field.value(), field.dirty) == ("", None, False)
    field.setText(" tables ")
    assert field.value() == "tables"
