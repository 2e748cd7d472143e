"""The hours of the business."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from planner.gui.desk import Desk
from planner.gui.fields.numbers import NumberField
from planner.gui.fields.times import TimeField
from planner.gui.views.business_parts.hours import HoursSection
from tests.gui.conftest import DeskOn


def shown(desk: Desk, qtbot: QtBot) -> HoursSection:
    section = HoursSection(desk)
    qtbot.addWidget(section)
    section.show_plan()
    section.show()
    return section


def test_hours_a_week_by_comma_or_none(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(language="tr")
    section = shown(desk, qtbot)
    field = section.thing.fields["hours_per_week"]
    assert isinstance(field, NumberField)
    for typed, hours in (("7,5", Decimal("7.5")), ("", None)):
        field.setText(typed)
        field.leave()
        assert desk.bridge.plan.business.hours_per_week == hours
    desk.bridge.undo()
    desk.bridge.undo()
    assert field.text() == "10"


def test_service_hours_are_changed_and_closed(desk: Desk, qtbot: QtBot) -> None:
    section = shown(desk, qtbot)
    clocks = {each.accessibleName(): each for each in section.findChildren(TimeField)}
    closes = clocks["Sunday: to"]
    closes.setText("7")
    closes.leave()
    assert "closes before it opens" in section.thing.message.words
    assert closes.text() == "7"
    closes.setText("13")
    closes.leave()
    assert desk.bridge.plan.business.service_hours["sun"] == ("08:00-13:00",)
    assert section.thing.message.words == ""
    remove = next(
        each for each in section.findChildren(QToolButton) if each.accessibleName() == "Remove these hours: Sunday"
    )
    remove.click()
    assert "sun" not in desk.bridge.plan.business.service_hours
    desk.bridge.undo()
    desk.bridge.undo()
    back = [each.text() for each in section.findChildren(QLineEdit) if each.accessibleName().startswith("Sunday")]
    assert "14:00" in back
