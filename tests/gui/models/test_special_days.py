"""Special days, for whoever shows them: the window never waits for the library."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.models.special_days import SpecialDays
from planner.operations import special_days
from tests.builders import business, day, plan
from tests.gui.conftest import DeskOn

FIRST, LAST = day("2041-02-01"), day("2041-02-28")
"""A year that no other test asks for."""


def names(days: SpecialDays) -> list[str]:
    return [each.name for each in days.between(FIRST, LAST)]


def test_days_come_once_they_are_known(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(business(country="US", special_days=["public"])))
    days = SpecialDays(desk, desk.bridge)
    with qtbot.waitSignal(days.ready):
        assert names(days) == []
    assert names(days) == ["Valentine's Day", "Washington's Birthday"]


def test_until_it_is_asked_and_where_none_is_wanted_there_are_none(desk: Desk) -> None:
    days = SpecialDays(desk, desk.bridge)
    desk.bridge.do(special_days.mark, [])
    assert names(days) == []
    assert not days._start.isActive()
