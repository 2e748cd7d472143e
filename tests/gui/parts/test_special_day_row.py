"""A special day in a line."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.gui.parts.special_day_row import SpecialDayRow
from planner.knowledge.special_days import special_days
from tests.builders import business, day, plan
from tests.gui.conftest import DeskOn


def test_it_says_how_sure_its_date_is_and_becomes_an_event(desk_on: DeskOn, qtbot: QtBot) -> None:
    desk = desk_on(plan(business(country="TR")))
    (miraj,) = special_days("TR", day("2027-01-04"), day("2027-01-04"))
    row = SpecialDayRow(desk, miraj, dated=True)
    qtbot.addWidget(row)
    said = [each.text() for each in row.findChildren(QLabel)]
    assert "Mon 4 Jan" in said
    assert "☆ Miraj Night" in said
    assert any(text.startswith("Religious days, computed, to be checked\n") for text in said)
    wanted: list[tuple[str, str]] = []
    desk.attention.section_wanted.connect(lambda *section: wanted.append(section))
    row.event_button.click()
    (made,) = desk.bridge.plan.events
    assert (made.title, made.special_day) == ("Miraj Night", miraj.key)
    assert (desk.attention.page, wanted) == ("business", [("events", made.id)])
