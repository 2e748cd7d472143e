"""A field for a time of day."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from planner.errors import Refused
from planner.gui.desk import Desk
from planner.gui.fields.times import TimeField


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("", None),
        ("9", "09:00"),
        ("930", "09:30"),
        ("0930", "09:30"),
        ("9.30", "09:30"),
        (" 9:30 ", "09:30"),
        ("00:00", "00:00"),
        ("23:59", "23:59"),
    ],
)
def test_times_as_people_write_them(qtbot: QtBot, desk: Desk, words: str, clock: str | None) -> None:
    field = TimeField(desk.look)
    qtbot.addWidget(field)
    field.put(words)
    assert field.value() == clock


@pytest.mark.parametrize("words", ["25", "24:00", "9:60", "noon", "9:3", "12345", "-1"])
def test_what_is_no_time_is_refused(qtbot: QtBot, desk: Desk, words: str) -> None:
    field = TimeField(desk.look)
    qtbot.addWidget(field)
    field.put(words)
    with pytest.raises(Refused):
        field.value()


def test_a_time_may_be_needed(qtbot: QtBot, desk: Desk) -> None:
    field = TimeField(desk.look, needed=True)
    qtbot.addWidget(field)
    with pytest.raises(Refused):
        field.value()


def test_a_day_may_end_at_midnight(qtbot: QtBot, desk: Desk) -> None:
    field = TimeField(desk.look, midnight=True)
    qtbot.addWidget(field)
    field.put("24")
    assert field.value() == "24:00"
    field.put("24:01")
    with pytest.raises(Refused):
        field.value()
