"""The pauses of a channel."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from planner.domain.stretch import Stretch
from planner.errors import Refused
from planner.gui.fields.days import DayField
from planner.gui.fields.pauses import PausesField
from tests.gui.conftest import TODAY, DeskOn

PAUSE = Stretch(date(2027, 1, 12), date(2027, 1, 13))
WEEK = Stretch(TODAY, TODAY + timedelta(days=6))


def test_a_new_pause_is_a_week_from_today(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = PausesField(desk_on().look, TODAY, "mon")
    qtbot.addWidget(field)
    field.show_value((PAUSE,))
    told: list[object] = []

    def keep() -> None:
        told.append(field.value())
        field.show_value(field.value())

    field.edited.connect(keep)
    field.show()
    field.add_button.click()
    assert told == [(PAUSE, WEEK)]
    field.findChildren(QToolButton)[0].click()
    remove = [each for each in field.findChildren(QToolButton) if each.accessibleName() == "Remove this pause"]
    remove[0].click()
    assert told[-1] == (WEEK,)


def test_a_pause_without_a_day_is_refused_and_stays(desk_on: DeskOn, qtbot: QtBot) -> None:
    field = PausesField(desk_on().look, TODAY, "mon")
    qtbot.addWidget(field)
    field.show_value((PAUSE,))
    field.findChildren(DayField)[1].setText("")
    with pytest.raises(Refused, match="first and a last day"):
        field.value()
    field.show_value((WEEK, PAUSE))
    assert len(field.findChildren(DayField)) == 2


def test_where_a_week_from_today_meets_another_pause_a_new_one_comes_after_it(desk_on: DeskOn, qtbot: QtBot) -> None:
    soon = Stretch(TODAY + timedelta(days=6), TODAY + timedelta(days=8))
    field = PausesField(desk_on().look, TODAY, "mon")
    qtbot.addWidget(field)
    field.show_value((soon,))
    field.add_button.click()
    assert field.value() == (soon, Stretch(TODAY + timedelta(days=9), TODAY + timedelta(days=15)))
