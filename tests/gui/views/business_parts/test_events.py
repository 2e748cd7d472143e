"""Special days and events."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.days import DayField
from planner.gui.fields.numbers import NumberField
from planner.gui.views.business_parts.events import EventsSection


def test_what_is_known_of_an_event_can_be_changed(desk: Desk, qtbot: QtBot) -> None:
    section = EventsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    fields = section.rows["opening"].fields
    kind, tone, days = fields["kind"], fields["tone"], fields["announce_days_before"]
    assert isinstance(kind, QComboBox)
    assert isinstance(tone, QCheckBox)
    assert isinstance(days, NumberField)
    kind.setCurrentText("Special day")
    kind.activated.emit(kind.currentIndex())
    tone.click()
    days.setText("3")
    days.leave()
    event = desk.bridge.plan.events["opening"]
    assert (event.kind, event.tone, event.announce_days_before) == ("holiday", "solemn", 3)
    days.setText("400")
    days.leave()
    assert "365" in section.rows["opening"].message.words


def test_an_event_of_one_day_stays_one_when_it_is_moved(desk: Desk, qtbot: QtBot) -> None:
    section = EventsSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    for id, first, last in (
        ("opening", date(2026, 12, 24), date(2026, 12, 24)),
        ("hello-breakfast", date(2026, 12, 24), date(2026, 12, 27)),
    ):
        starts, ends = section.rows[id].fields["starts"], section.rows[id].fields["ends"]
        assert isinstance(starts, DayField)
        assert isinstance(ends, DayField)
        starts.setText("24 Dec 2026")
        starts.leave()
        event = desk.bridge.plan.events[id]
        assert (event.starts, event.ends) == (first, last)
        assert ends.value() == last
